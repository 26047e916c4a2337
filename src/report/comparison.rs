//! What diverges between the definitions of one term, pair by pair, with both wordings marked.

use std::ops::Range;

use super::{Document, Line, Mark, Piece, parts};
use crate::divergence::{Relation, Span, TermPair, TermReport};
use crate::domain::{Network, OrgId};
use crate::words::{self, Language};

/// The comparison of one term. `between` leaves out every pair but that of these two.
#[must_use]
pub fn comparison(network: &Network, report: &TermReport, between: Option<(&OrgId, &OrgId)>) -> Document {
    let language = network.language();
    let mut document = Document::default();
    document.heading(1, title(network, report, language));
    document.paragraph(report.summary.as_str());
    if !report.silent.is_empty() {
        let silent = parts::names(network, &report.silent, language);
        document.paragraph(words::COMPARISON_SILENT.with(language, &[&silent]));
    }
    let wanted = |pair: &&TermPair| {
        between.is_none_or(|(one, other)| {
            (&pair.a == one && &pair.b == other) || (&pair.a == other && &pair.b == one)
        })
    };
    let pairs: Vec<&TermPair> = report.pairs.iter().filter(wanted).collect();
    for pair in &pairs {
        one(network, report, pair, &mut document, language);
    }
    if pairs.iter().any(|pair| pair.report.spans.iter().any(|span| differs(span.relation))) {
        document.paragraph(words::COMPARISON_LEGEND.to(language));
    }
    document
}

fn title(network: &Network, report: &TermReport, language: Language) -> String {
    let placed = parts::placed(report.placed).to(language);
    let about = match report.divergence {
        Some(divergence) => {
            let figure = language.figure(divergence);
            format!("{}, {placed}", words::BRIEFING_DIVERGENCE.with(language, &[&figure]))
        }
        None => placed.to_owned(),
    };
    words::COMPARISON_TITLE.with(language, &[network.label(&report.term), &about])
}

fn one(network: &Network, report: &TermReport, pair: &TermPair, document: &mut Document, language: Language) {
    let (a, b) = (network.name(&pair.a), network.name(&pair.b));
    let figure = language.figure(pair.report.divergence);
    document.heading(2, words::COMPARISON_PAIR.with(language, &[a, b, &figure]));
    if pair.report.conflicts.is_empty() {
        document.paragraph(words::COMPARISON_NO_CONFLICT.to(language));
    }
    document.list(pair.report.conflicts.iter().map(|conflict| conflict.says.as_str().into()).collect());
    let wording = |org: &OrgId| {
        network.definition(org, &report.term).map_or("", |definition| definition.wording.as_str())
    };
    let spans = &pair.report.spans;
    document.pairs(vec![
        (a.to_owned(), marked(wording(&pair.a), spans, |span| span.a.clone())),
        (b.to_owned(), marked(wording(&pair.b), spans, |span| span.b.clone())),
    ]);
    if pair.cases.answered_by_both > 0 {
        let (differ, both) = (pair.cases.differ.to_string(), pair.cases.answered_by_both.to_string());
        document.paragraph(words::COMPARISON_CASES.with(language, &[&differ, &both]));
    }
}

const fn differs(relation: Relation) -> bool {
    !matches!(relation, Relation::Same)
}

/// A wording in which what has no counterpart of the same meaning stands out. Stretches with nothing
/// but white space between them stand out as one.
fn marked(wording: &str, spans: &[Span], side: impl Fn(&Span) -> Option<Range<usize>>) -> Line {
    let letters: Vec<char> = wording.chars().collect();
    let mut stretches: Vec<Range<usize>> =
        spans.iter().filter(|span| differs(span.relation)).filter_map(side).collect();
    stretches.sort_by_key(|stretch| stretch.start);
    let mut joined: Vec<Range<usize>> = Vec::new();
    for stretch in stretches {
        let blank = |from: usize, to: usize| {
            letters.get(from..to).is_some_and(|between| between.iter().all(|c| c.is_whitespace()))
        };
        match joined.last_mut() {
            Some(last) if blank(last.end, stretch.start) => last.end = stretch.end,
            _ => joined.push(stretch),
        }
    }
    let mut line = Line::default();
    for (index, c) in letters.into_iter().enumerate() {
        let differs = joined.iter().any(|stretch| stretch.contains(&index));
        let mark = if differs { Mark::Differs } else { Mark::Plain };
        match line.0.last_mut() {
            Some(last) if last.mark == mark => last.text.push(c),
            _ => line.0.push(Piece::new(c.to_string(), mark)),
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_count_letters_not_bytes() {
        let span = |range: Range<usize>| Span {
            a: Some(range),
            b: None,
            relation: Relation::OnlyA,
            score: 0.0,
            rule: "test",
        };
        let line = marked("één gevaar nu", &[span(4..10)], |span| span.a.clone());
        let pieces: Vec<(&str, Mark)> =
            line.0.iter().map(|piece| (piece.text.as_str(), piece.mark)).collect();
        assert_eq!(pieces, [("één ", Mark::Plain), ("gevaar", Mark::Differs), (" nu", Mark::Plain)]);
    }
}
