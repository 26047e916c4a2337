//! The rules of the house, held by a test: which module may know which, what pure modules must not
//! touch, how long files and functions may be, and that the documents keep up with the program.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may stop at the first surprise"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Which modules a module may use, beside the catalogue of phrases, which everybody may.
const ARROWS: [(&str, &[&str]); 13] = [
    ("words", &[]),
    ("domain", &[]),
    ("divergence", &["domain", "measures"]),
    ("measures", &["domain"]),
    ("search", &["domain"]),
    ("store", &["domain"]),
    ("exchange", &["domain"]),
    ("report", &["domain", "divergence", "measures"]),
    ("app", &["domain", "divergence", "measures", "search"]),
    ("ui", &["app", "domain", "divergence", "measures"]),
    ("term", &["app"]),
    (
        "runtime",
        &["app", "divergence", "domain", "exchange", "measures", "report", "search", "store", "term", "ui"],
    ),
    (
        "cli",
        &[
            "app",
            "divergence",
            "domain",
            "exchange",
            "measures",
            "report",
            "runtime",
            "search",
            "store",
            "term",
            "ui",
        ],
    ),
];

/// Modules that know no file, no environment, no clock and no other process.
const PURE: [&str; 7] = ["domain", "words", "divergence", "measures", "search", "app", "report"];

/// Crates that talk to a terminal.
const TERMINAL: [&str; 3] = ["ratatui", "crossterm", "ratatui_textarea"];

struct Source {
    /// The path from the root of the repository.
    path: PathBuf,
    /// The first folder below `src`, or the file's own name.
    module: String,
    /// All lines.
    lines: Vec<String>,
    /// The lines before the tests, without comments.
    code: Vec<String>,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files_below(dir: &Path, ends: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(dir) else { return found };
    for entry in entries.map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files_below(&path, ends));
        } else if path.to_string_lossy().ends_with(ends) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Every source file that is not a test.
fn sources() -> Vec<Source> {
    let src = root().join("src");
    files_below(&src, ".rs")
        .into_iter()
        .filter(|path| {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            name != "tests"
                && !name.ends_with("_tests")
                && !path.strip_prefix(&src).unwrap().components().any(|c| c.as_os_str() == "tests")
        })
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let below = path.strip_prefix(&src).unwrap();
            let first = below.components().next().unwrap().as_os_str().to_string_lossy().into_owned();
            let lines: Vec<String> = text.lines().map(str::to_owned).collect();
            let code = lines
                .iter()
                .take_while(|line| line.as_str() != "#[cfg(test)]")
                .map(|line| if line.trim_start().starts_with("//") { String::new() } else { line.clone() })
                .collect();
            let module = first.trim_end_matches(".rs").to_owned();
            Source { path: path.strip_prefix(root()).unwrap().to_owned(), module, lines, code }
        })
        .collect()
}

/// The words that may follow `prefix` in a text: `crate::a` and `crate::{a, b::c}` give a and b.
fn following(text: &str, prefix: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, _) in text.match_indices(prefix) {
        let before = text[..at].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '$') {
            continue;
        }
        let rest = &text[at + prefix.len()..];
        let word = |text: &str| -> String {
            text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
        };
        if let Some(group) = rest.strip_prefix('{') {
            let mut depth = 0;
            let mut start = true;
            for (index, c) in group.char_indices() {
                match c {
                    '{' => depth += 1,
                    '}' if depth == 0 => break,
                    '}' => depth -= 1,
                    ',' if depth == 0 => start = true,
                    c if start && (c.is_alphanumeric() || c == '_') => {
                        found.insert(word(&group[index..]));
                        start = false;
                    }
                    _ => {}
                }
            }
        } else {
            found.insert(word(rest));
        }
    }
    found.remove("");
    found
}

#[test]
fn the_arrows_run_one_way() {
    let arrows: BTreeMap<&str, &[&str]> = ARROWS.into_iter().collect();
    let mut wrong = Vec::new();
    for source in sources() {
        if matches!(source.module.as_str(), "lib" | "main") {
            continue;
        }
        let Some(allowed) = arrows.get(source.module.as_str()) else {
            wrong.push(format!("{}: the module is not in the table of arrows", source.path.display()));
            continue;
        };
        for used in following(&source.code.join("\n"), "crate::") {
            // What stands in the root of the crate is no module.
            let is_module = arrows.contains_key(used.as_str());
            if is_module && used != source.module && used != "words" && !allowed.contains(&used.as_str()) {
                wrong.push(format!("{}: {} must not use {used}", source.path.display(), source.module));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn only_term_and_ui_know_a_terminal() {
    for source in sources() {
        if matches!(source.module.as_str(), "term" | "ui") {
            continue;
        }
        let code = source.code.join("\n");
        for name in TERMINAL {
            let used = following(&code, &format!("{name}::"));
            assert!(used.is_empty(), "{} uses {name}; only term and ui may", source.path.display());
        }
    }
}

#[test]
fn pure_modules_touch_nothing_outside() {
    let forbidden_modules = ["fs", "env", "process", "net", "io", "thread"];
    let forbidden = ["Instant::", "SystemTime", "Zoned::now", "Timestamp::now", "std::time::{"];
    for source in sources().iter().filter(|source| PURE.contains(&source.module.as_str())) {
        let code = source.code.join("\n");
        for used in following(&code, "std::") {
            assert!(
                !forbidden_modules.contains(&used.as_str()),
                "{} uses std::{used}",
                source.path.display()
            );
        }
        let duration_only = following(&code, "std::time::").iter().all(|used| used == "Duration");
        assert!(duration_only, "{} uses a clock", source.path.display());
        for name in forbidden {
            assert!(!code.contains(name), "{} uses {name}", source.path.display());
        }
    }
}

#[test]
fn files_stay_small() {
    let mut lengths = Vec::new();
    for source in sources() {
        assert!(source.code.len() <= 800, "{} has {} lines", source.path.display(), source.code.len());
        lengths.push(source.lines.len());
    }
    lengths.sort_unstable();
    let median = lengths[lengths.len() / 2];
    assert!(median < 200, "the median file has {median} lines");
}

/// The functions of a formatted file, as name and number of lines.
fn functions(code: &[String]) -> Vec<(String, usize)> {
    let mut found = Vec::new();
    for (start, line) in code.iter().enumerate() {
        let trimmed = line.trim_start();
        let indent = line.len() - trimmed.len();
        let before_name = trimmed.split("fn ").next().unwrap_or_default();
        let is_function = trimmed.contains("fn ")
            && before_name.split_whitespace().all(|word| {
                matches!(word, "const" | "async" | "extern")
                    || word.starts_with("pub")
                    || word.starts_with("in")
                    || word.ends_with(')')
            });
        if !is_function {
            continue;
        }
        let name: String = trimmed[before_name.len() + 3..]
            .chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect();
        if name.is_empty() || trimmed.ends_with(';') {
            continue;
        }
        if trimmed.ends_with('}') && trimmed.contains('{') {
            found.push((name, 1));
            continue;
        }
        let closes = |line: &String| {
            line.len() - line.trim_start().len() == indent && line.trim_start().starts_with('}')
        };
        if let Some(length) = code[start..].iter().position(closes) {
            // Lists of words are data: the formatter gives each a line.
            let words = code[start..=start + length].iter().filter(|line| {
                let line = line.trim();
                line.starts_with('"') && (line.ends_with("\",") || line.ends_with('"'))
            });
            found.push((name, length + 1 - words.count()));
        }
    }
    found
}

#[test]
fn functions_stay_small() {
    let mut lengths = Vec::new();
    for source in sources() {
        for (name, length) in functions(&source.code) {
            assert!(length <= 100, "{}: {name} has {length} lines", source.path.display());
            lengths.push(length);
        }
    }
    let short = lengths.iter().filter(|length| **length < 40).count();
    assert!(
        short * 10 >= lengths.len() * 9,
        "only {short} of {} functions are under 40 lines",
        lengths.len()
    );
}

#[test]
fn nothing_is_left_to_do_later() {
    let marks = [["TO", "DO"].concat(), ["FIX", "ME"].concat(), ["XX", "X"].concat()];
    let mut files = files_below(&root().join("src"), ".rs");
    files.extend(files_below(&root().join("tests"), ".rs"));
    files.extend(files_below(&root().join("docs"), ".md"));
    for path in files {
        let text = fs::read_to_string(&path).unwrap();
        for mark in &marks {
            assert!(!text.contains(mark), "{} holds a {mark}", path.display());
        }
    }
}

/// The string literals of a file of the catalogue, in order.
fn literals(code: &[String]) -> Vec<String> {
    let text = code.join("\n");
    let mut found = Vec::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c != '"' {
            continue;
        }
        let mut literal = String::new();
        while let Some(c) = chars.next() {
            match c {
                '"' => break,
                '\\' => literal.extend(chars.next()),
                c => literal.push(c),
            }
        }
        found.push(literal);
    }
    found
}

#[test]
fn every_phrase_is_said_in_both_languages() {
    let catalogue =
        sources().into_iter().filter(|source| source.module == "words" && !source.path.ends_with("mod.rs"));
    for source in catalogue {
        let literals = literals(&source.code);
        assert!(literals.len().is_multiple_of(2), "{}: a phrase lacks a language", source.path.display());
        for pair in literals.chunks(2) {
            let gaps = |text: &String| text.matches("{}").count();
            let both = [gaps(&pair[0]), gaps(&pair[1])];
            assert!(
                !pair[0].trim().is_empty() && !pair[1].trim().is_empty(),
                "{}: {pair:?}",
                source.path.display()
            );
            assert!(both[0] == both[1], "{}: the gaps differ in {pair:?}", source.path.display());
        }
    }
}

fn document(name: &str) -> String {
    fs::read_to_string(root().join(name)).unwrap_or_else(|_| panic!("{name} is missing"))
}

#[test]
fn the_changelog_has_a_place_for_what_is_new() {
    assert!(document("CHANGELOG.md").contains("## [Unreleased]"));
}

#[test]
fn the_documents_name_every_command_and_option() {
    let page = document("docs/commands.md");
    let command = wordbond::cli::command();
    for sub in command.get_subcommands() {
        let name = sub.get_name();
        assert!(
            page.contains(&format!("wordbond {name}")),
            "docs/commands.md does not mention `wordbond {name}`"
        );
        assert!(sub.get_about().is_some(), "`{name}` has no help");
        for option in sub.get_arguments().filter_map(|argument| argument.get_long()) {
            assert!(
                page.contains(&format!("--{option}")),
                "docs/commands.md does not mention --{option} of {name}"
            );
        }
    }
    for option in command.get_arguments().filter_map(|argument| argument.get_long()) {
        assert!(page.contains(&format!("--{option}")), "docs/commands.md does not mention --{option}");
    }
}

#[test]
fn every_command_of_the_workbench_can_be_found_and_says_what_it_does() {
    use wordbond::app::commands::TABLE;
    let mut names = BTreeSet::new();
    for command in TABLE {
        let name = command.name;
        assert!(names.insert(name), "two commands are called {name}");
        assert!(name.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{name}");
        for text in [command.title.en, command.title.nl, command.help.en, command.help.nl] {
            assert!(!text.trim().is_empty(), "{name} lacks a title or help");
        }
        let one_line =
            |text: &str| text.chars().count() <= 100 && !text.ends_with('.') && !text.contains('\n');
        assert!(one_line(command.help.en) && one_line(command.help.nl), "the help of {name} is not one line");
        assert!(!command.places.is_empty(), "{name} applies nowhere");
        // What has no key can only be found in the palette, and that lists what applies everywhere.
        let in_palette = command.places.contains(&wordbond::app::commands::Place::Everywhere);
        assert!(!command.keys.is_empty() || in_palette, "{name} cannot be reached");
    }
}

#[test]
fn the_tour_names_keys_that_do_what_it_says() {
    use wordbond::app::commands::find;
    let readme = document("README.md");
    let tour = [
        ("open", "Enter"),
        ("left", "Left"),
        ("right", "Right"),
        ("only-differences", "d"),
        ("against", "b"),
        ("pairs", "v"),
        ("next-tab", "Tab"),
        ("who", "w"),
        ("edit", "e"),
        ("edit-outside", "E"),
        ("undo", "u"),
        ("new-candidate", "n"),
        ("record", "R"),
        ("help", "?"),
        ("palette", ":"),
        ("search", "/"),
    ];
    for (name, key) in tour {
        assert!(readme.contains(&format!("<kbd>{key}</kbd>")), "the tour does not name {key}");
        assert!(find(name).unwrap().keys.contains(&key), "{key} is no key of {name}");
    }
}

#[test]
fn the_reference_of_files_names_every_facet() {
    let page = document("docs/files.md");
    for facet in wordbond::domain::Facet::ALL {
        assert!(
            page.contains(&format!("`{}`", facet.key())),
            "docs/files.md does not mention `{}`",
            facet.key()
        );
    }
}

#[test]
fn every_document_is_linked_from_somewhere() {
    let linking =
        [document("README.md"), document("CONTRIBUTING.md"), document("docs/architecture.md")].concat();
    for path in files_below(&root().join("docs"), ".md") {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        assert!(linking.contains(&name), "nothing links to docs/{name}");
    }
}

mod of_the_rules {
    //! The rules are only as good as what reads the sources.

    use super::*;

    #[test]
    fn paths_are_found_in_groups_and_alone() {
        let text =
            "use crate::{domain::{Facet, Network}, words};\nlet x = crate::store::load();\nuse mycrate::no;";
        let found: Vec<String> = following(text, "crate::").into_iter().collect();
        assert_eq!(found, ["domain", "store", "words"]);
    }

    #[test]
    fn functions_are_measured_from_the_first_to_the_last_line() {
        let code = "fn a() {}\npub(super) fn b(\n    x: u8,\n) -> u8 {\n    x\n}\n    pub const fn c() {\n        1\n    }";
        let lines: Vec<String> = code.lines().map(str::to_owned).collect();
        let expected = [("a", 1), ("b", 5), ("c", 3)].map(|(name, length)| (name.to_owned(), length));
        assert_eq!(functions(&lines), expected);
    }
}

/// The lists of strings and nothing else in some code.
fn lists_of_words(code: &str) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    // What stands between brackets that are still open; none where something else than strings does.
    let mut open: Vec<Option<Vec<String>>> = Vec::new();
    let mut rest = code;
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        match c {
            '"' => {
                let mut escaped = false;
                let ends = |c: char| {
                    let ends = c == '"' && !escaped;
                    escaped = c == '\\' && !escaped;
                    ends
                };
                let end = rest.find(ends).unwrap_or(rest.len());
                if let Some(Some(list)) = open.last_mut() {
                    list.push(rest[..end].to_owned());
                }
                rest = rest.get(end + 1..).unwrap_or_default();
            }
            '[' => open.push(Some(Vec::new())),
            ']' => found.extend(open.pop().flatten().filter(|list| !list.is_empty())),
            // A bracket or a quotation mark may be a letter of its own.
            '\'' if ["['", "]'", "\"'"].iter().any(|letter| rest.starts_with(letter)) => rest = &rest[2..],
            ',' => {}
            c if c.is_whitespace() => {}
            _ => {
                if let Some(list) = open.last_mut() {
                    *list = None;
                }
            }
        }
    }
    found
}

#[test]
fn no_list_has_a_word_twice() {
    let found = lists_of_words(r#"[("a", ["b", "b"]), x['['], "a"] ["c\"", "d",]"#);
    assert_eq!(found, [vec!["b", "b"], vec!["c\\\"", "d"]]);
    let mut twice = Vec::new();
    for source in sources().iter().filter(|source| source.module == "divergence") {
        for list in lists_of_words(&source.code.join("\n")) {
            let mut seen = BTreeSet::new();
            let again = list.iter().filter(|word| !seen.insert(*word));
            twice.extend(again.map(|word| format!("{}: {word:?}", source.path.display())));
        }
    }
    assert!(twice.is_empty(), "{}", twice.join("\n"));
}
