//! `wordbond check [DIR]`: every problem, pointed at.

use std::collections::BTreeSet;
use std::ops::Range;
use std::path::Path;
use std::process::ExitCode;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::cli::args::Folder;
use crate::cli::output::printable;
use crate::cli::{Context, Failure};
use crate::domain::check::Severity;
use crate::store::{Loaded, Problem};
use crate::words::{self, Language};

pub(in crate::cli) fn run(context: &mut Context, options: Folder) -> Result<ExitCode, Failure> {
    let opened = context.load(options.dir)?;
    let problems = opened.loaded.all_problems();
    let language = opened.loaded.network.language();
    let renderer = renderer(context);
    for problem in &problems {
        let path = opened.path(&problem.file);
        if context.output.is_plain() {
            context.output.line(&one_line(problem, &path, language))?;
        } else {
            let text = pointed_at(&opened.loaded, problem, &path, &renderer);
            context.output.line(&text)?;
            context.output.line("")?;
        }
    }
    context.output.line(&summary(&opened.loaded, &problems, &opened.dir))?;
    Ok(if problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

fn renderer(context: &Context) -> Renderer {
    let renderer = if context.output.colour { Renderer::styled() } else { Renderer::plain() };
    renderer.decor_style(DecorStyle::Ascii).term_width(context.output.width())
}

fn kind(problem: &Problem, language: Language) -> &'static str {
    let kind = match problem.severity {
        Severity::Error => words::KIND_ERROR,
        Severity::Warning => words::KIND_WARNING,
    };
    kind.to(language)
}

fn one_line(problem: &Problem, path: &str, language: Language) -> String {
    let kind = kind(problem, language);
    let help = if problem.help.is_empty() { String::new() } else { format!("; {}", problem.help) };
    let (line, column, rule, what) = (problem.line, problem.column, problem.rule, &problem.what);
    printable(&format!("{path}:{line}:{column}: {kind}[{rule}]: {what}{help}"))
}

/// The problem with the lines it stands in.
fn pointed_at(loaded: &Loaded, problem: &Problem, path: &str, renderer: &Renderer) -> String {
    let language = loaded.network.language();
    let level = match problem.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let level = level.with_name(kind(problem, language));
    let title = level.primary_title(printable(&problem.what)).id(problem.rule);
    let source = loaded.files.get(&problem.file).map(|file| file.text());
    let mut group: Group<'_> = match source.and_then(|text| Some((text, within(text, &problem.span)?))) {
        Some((text, span)) => {
            title.element(Snippet::source(text).path(path).annotation(AnnotationKind::Primary.span(span)))
        }
        None => Group::with_title(title)
            .element(Origin::path(path).line(problem.line).char_column(problem.column)),
    };
    if !problem.help.is_empty() {
        let help = Level::HELP.with_name(words::KIND_HELP.to(language));
        group = group.element(help.message(printable(&problem.help)));
    }
    renderer.render(&[group])
}

/// The bytes, if they can be shown: within the text and between characters. What runs over several
/// lines is pointed at where it starts.
fn within(text: &str, span: &Range<usize>) -> Option<Range<usize>> {
    let pointed = text.get(span.clone())?;
    let first = pointed.split(['\r', '\n']).next().unwrap_or_default();
    (!text.is_empty()).then(|| span.start..span.start + first.len())
}

fn summary(loaded: &Loaded, problems: &[Problem], dir: &Path) -> String {
    let (network, language) = (&loaded.network, loaded.network.language());
    let (name, place) = (network.charter.name.as_str(), dir.display().to_string());
    if problems.is_empty() {
        let organisations = words::ORGANISATIONS_COUNT.of(language, network.organisations.len());
        let terms = words::TERMS.of(language, network.terms.len());
        return words::CHECKED_NO_PROBLEMS.with(language, &[name, &place, &organisations, &terms]);
    }
    let errors = problems.iter().filter(|problem| problem.severity == Severity::Error).count();
    let files: BTreeSet<&str> = problems.iter().map(|problem| problem.file.as_str()).collect();
    let kinds = [(errors, words::ERRORS), (problems.len() - errors, words::WARNINGS)];
    let kinds: Vec<String> = kinds
        .iter()
        .filter(|(number, _)| *number > 0)
        .map(|(number, kind)| kind.of(language, *number))
        .collect();
    let kinds = kinds.join(words::FINDINGS_AND.to(language));
    words::PROBLEMS_FOUND.with(language, &[name, &place, &kinds, &words::FILES.of(language, files.len())])
}
