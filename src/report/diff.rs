//! What differs between two versions of one agreement, word by word.

use std::collections::BTreeSet;

use similar::{Algorithm, DiffTag, capture_diff_slices};

use super::{Document, Line, Mark, Piece, parts};
use crate::domain::{Agreement, Facet, FacetValue, Network, OrgId, diff as domain_diff, text};
use crate::words::{self, Language};

/// The differences between two versions: what was decided, and every text, with the words that went
/// and the words that came.
#[must_use]
pub fn diff(network: &Network, older: &Agreement, newer: &Agreement) -> Document {
    let language = network.language();
    let mut document = Document::default();
    let (was, now) = (older.version.to_string(), newer.version.to_string());
    document.heading(1, words::DIFF_TITLE.with(language, &[network.label(&newer.term), &was, &now]));
    // Also those who have left the network since.
    let owners: BTreeSet<&OrgId> = older.own.keys().chain(newer.own.keys()).collect();
    let before = texts(network, older, &owners, language);
    let after = texts(network, newer, &owners, language);
    let pairs: Vec<(String, Line)> = before
        .into_iter()
        .zip(after)
        .filter(|((_, was), (_, now))| was != now)
        .map(|((name, was), (_, now))| (name, between(&was, &now)))
        .collect();
    if pairs.is_empty() {
        document.paragraph(words::DIFF_NONE.to(language));
    }
    document.pairs(pairs);
    document
}

/// What a version says under one name, by how a change of it reads.
#[derive(Debug, PartialEq, Eq)]
enum Said {
    /// A date or a choice, which changes as a whole.
    Value(String),
    /// A text, which changes by phrases.
    Text(String),
    /// A list, which changes item by item, one on each line.
    Items(Vec<String>),
}

/// Everything a version says, named, in an order that is the same for every version.
fn texts(
    network: &Network,
    version: &Agreement,
    owners: &BTreeSet<&OrgId>,
    language: Language,
) -> Vec<(String, Said)> {
    let text = |text: &str| Said::Text(text::tidy(text));
    let day =
        |day: Option<crate::domain::Date>| Said::Value(day.map_or_else(String::new, |day| day.to_string()));
    let mut texts: Vec<(String, Said)> = [
        (words::VERSION_OUTCOME, Said::Value(version.outcome.say().to(language).to_owned())),
        (words::VERSION_STANDING, Said::Value(version.standing.say().to(language).to_owned())),
        (words::VERSION_PARTIES, Said::Text(parts::names(network, &version.parties, language))),
        (words::VERSION_SCOPE, text(&version.scope)),
        (words::VERSION_RATIONALE, text(&version.rationale)),
        (words::VERSION_USE_INSTEAD, text(&version.use_instead)),
        (words::VERSION_TRANSLATE_BY, text(&version.translate_by)),
        (words::VERSION_VALID_FROM, day(version.valid_from)),
        (words::VERSION_REVIEW_BY, day(version.review_by)),
    ]
    .into_iter()
    .map(|(name, value)| (name.to(language).to_owned(), value))
    .collect();
    for facet in Facet::MEANING {
        let value = version.meaning.get(facet);
        let lines = value.lines(language);
        let said = match value {
            FacetValue::Text(_) => text(&lines.join("\n")),
            FacetValue::Day(_) | FacetValue::Usage(_) => Said::Value(lines.join("\n")),
            _ => Said::Items(lines.iter().map(|line| text::tidy(line)).collect()),
        };
        texts.push((facet.name(language).to_owned(), said));
    }
    for org in owners {
        let name = words::VERSION_OWN.with(language, &[network.name(org)]);
        texts.push((name, Said::Items(parts::own_parts(version, org, language))));
    }
    texts
}

/// What stayed, went and came.
fn between(was: &Said, now: &Said) -> Line {
    let mut line = Line::default();
    match (was, now) {
        (Said::Text(was), Said::Text(now)) => phrases(&mut line, was, now),
        (Said::Items(was), Said::Items(now)) => items(&mut line, was, now),
        (was, now) => {
            push(&mut line, &was.whole(), Mark::Removed);
            push(&mut line, &now.whole(), Mark::Added);
        }
    }
    line
}

impl Said {
    fn whole(&self) -> String {
        match self {
            Self::Value(text) | Self::Text(text) => text.clone(),
            Self::Items(items) => items.join("\n"),
        }
    }
}

fn phrases(line: &mut Line, was: &str, now: &str) {
    for (piece, text) in domain_diff::words(was, now) {
        let mark = match piece {
            domain_diff::Piece::Kept => Mark::Plain,
            domain_diff::Piece::Removed => Mark::Removed,
            domain_diff::Piece::Added => Mark::Added,
        };
        push(line, &text, mark);
    }
}

/// Item by item; as many items in the place of as many others are taken for the same ones, reworded.
fn items(line: &mut Line, was: &[String], now: &[String]) {
    for change in capture_diff_slices(Algorithm::Myers, was, now) {
        let (tag, old, new) = change.as_tag_tuple();
        let old = was.get(old).unwrap_or_default();
        let new = now.get(new).unwrap_or_default();
        if tag == DiffTag::Replace && old.len() == new.len() {
            for (was, now) in old.iter().zip(new) {
                next(line);
                phrases(line, was, now);
            }
            continue;
        }
        let (first, second) = if tag == DiffTag::Equal {
            ((old, Mark::Plain), (&[][..], Mark::Plain))
        } else {
            ((old, Mark::Removed), (new, Mark::Added))
        };
        for (items, mark) in [first, second] {
            for item in items {
                next(line);
                push(line, item, mark);
            }
        }
    }
}

fn next(line: &mut Line) {
    if !line.0.is_empty() {
        push(line, "\n", Mark::Plain);
    }
}

/// Adds a piece; white space at its ends is not part of what is marked.
fn push(line: &mut Line, text: &str, mark: Mark) {
    let lead = text.len() - text.trim_start().len();
    let (before, rest) = text.split_at_checked(lead).unwrap_or(("", text));
    let (core, after) = rest.split_at_checked(rest.trim_end().len()).unwrap_or((rest, ""));
    for (text, mark) in [(before, Mark::Plain), (core, mark), (after, Mark::Plain)] {
        match line.0.last_mut() {
            _ if text.is_empty() => {}
            Some(last) if last.mark == mark => last.text.push_str(text),
            _ => line.0.push(Piece::new(text, mark)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(was: &Said, now: &Said) -> String {
        let mut out = String::new();
        for piece in between(was, now).0 {
            match piece.mark {
                Mark::Removed => out.push_str(&format!("[-{}-]", piece.text)),
                Mark::Added => out.push_str(&format!("{{+{}+}}", piece.text)),
                _ => out.push_str(&piece.text),
            }
        }
        out
    }

    #[rstest::rstest]
    #[case::same("in danger", "in danger", "in danger")]
    #[case::a_word("in great danger", "in grave danger", "in [-great-]{+grave+} danger")]
    #[case::added("in danger", "in danger now", "in danger {+now+}")]
    #[case::removed("in danger now", "in danger", "in danger [-now-]")]
    #[case::phrases_stay_phrases(
        "within a quarter of an hour",
        "within two working days",
        "within [-a quarter of an hour-]{+two working days+}"
    )]
    #[case::from_nothing("", "in danger", "{+in danger+}")]
    fn texts_change_by_phrases(#[case] was: &str, #[case] now: &str, #[case] expected: &str) {
        assert_eq!(marked(&Said::Text(was.into()), &Said::Text(now.into())), expected);
    }

    #[test]
    fn dates_change_as_a_whole() {
        let [was, now] = ["2026-11-01", "2027-11-01"].map(|day| Said::Value(day.to_owned()));
        assert_eq!(marked(&was, &now), "[-2026-11-01-]{+2027-11-01+}");
    }

    #[rstest::rstest]
    #[case::one_more(&["a child", "a parent"], &["a child", "a friend", "a parent"], "a child\n{+a friend+}\na parent")]
    #[case::reworded(&["a child", "a parent"], &["a small child", "a parent"], "a {+small+} child\na parent")]
    #[case::fewer(&["a child", "a parent", "all"], &["nobody"], "[-a child-]\n[-a parent-]\n[-all-]\n{+nobody+}")]
    #[case::from_none(&[], &["a child", "a parent"], "{+a child+}\n{+a parent+}")]
    fn lists_change_item_by_item(#[case] was: &[&str], #[case] now: &[&str], #[case] expected: &str) {
        let [was, now] =
            [was, now].map(|items| Said::Items(items.iter().map(|&item| item.to_owned()).collect()));
        assert_eq!(marked(&was, &now), expected);
    }
}
