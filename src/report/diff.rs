//! What differs between two versions of one agreement, word by word.

use std::collections::BTreeSet;

use similar::{ChangeTag, TextDiff};

use super::{Document, Line, Mark, Piece, parts};
use crate::domain::{Agreement, Facet, Network, OrgId, text};
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
        .map(|((name, was), (_, now))| (name, words_between(&was, &now)))
        .collect();
    if pairs.is_empty() {
        document.paragraph(words::DIFF_NONE.to(language));
    }
    document.pairs(pairs);
    document
}

/// Everything a version says, named, in an order that is the same for every version.
fn texts(
    network: &Network,
    version: &Agreement,
    owners: &BTreeSet<&OrgId>,
    language: Language,
) -> Vec<(String, String)> {
    let day = |day: Option<crate::domain::Date>| day.map_or_else(String::new, |day| day.to_string());
    let mut texts: Vec<(String, String)> = [
        (words::VERSION_OUTCOME, version.outcome.say().to(language).to_owned()),
        (words::VERSION_STANDING, version.standing.say().to(language).to_owned()),
        (words::VERSION_PARTIES, parts::names(network, &version.parties, language)),
        (words::VERSION_SCOPE, version.scope.clone()),
        (words::VERSION_RATIONALE, version.rationale.clone()),
        (words::VERSION_USE_INSTEAD, version.use_instead.clone()),
        (words::VERSION_TRANSLATE_BY, version.translate_by.clone()),
        (words::VERSION_VALID_FROM, day(version.valid_from)),
        (words::VERSION_REVIEW_BY, day(version.review_by)),
    ]
    .into_iter()
    .map(|(name, value)| (name.to(language).to_owned(), value))
    .collect();
    for facet in Facet::MEANING {
        let value = version.meaning.get(facet).lines(language).join("\n");
        texts.push((facet.name(language).to_owned(), value));
    }
    for org in owners {
        let name = words::VERSION_OWN.with(language, &[network.name(org)]);
        texts.push((name, parts::own_of(version, org, language)));
    }
    for (_, text) in &mut texts {
        *text = text::tidy(text);
    }
    texts
}

/// The words that stayed, went and came. Between two changes a lone space is no common ground: it goes
/// and comes with its neighbours, so that changes read as phrases.
fn words_between(was: &str, now: &str) -> Line {
    let diff = TextDiff::from_unicode_words(was, now);
    let changes: Vec<(ChangeTag, &str)> =
        diff.iter_all_changes().map(|change| (change.tag(), change.value())).collect();
    let mut line = Line::default();
    let (mut removed, mut added, mut space) = (String::new(), String::new(), String::new());
    for (tag, value) in changes {
        let changing = !removed.is_empty() || !added.is_empty();
        match tag {
            ChangeTag::Equal if changing && value.trim().is_empty() => space.push_str(value),
            ChangeTag::Equal => {
                flush(&mut line, &mut removed, &mut added);
                push(&mut line, &std::mem::take(&mut space), Mark::Plain);
                push(&mut line, value, Mark::Plain);
            }
            ChangeTag::Delete => {
                bridge(&mut removed, &mut added, &mut space);
                removed.push_str(value);
            }
            ChangeTag::Insert => {
                bridge(&mut removed, &mut added, &mut space);
                added.push_str(value);
            }
        }
    }
    flush(&mut line, &mut removed, &mut added);
    push(&mut line, &space, Mark::Plain);
    line
}

fn bridge(removed: &mut String, added: &mut String, space: &mut String) {
    let space = std::mem::take(space);
    for side in [removed, added] {
        if !side.is_empty() {
            side.push_str(&space);
        }
    }
}

fn flush(line: &mut Line, removed: &mut String, added: &mut String) {
    push(line, &std::mem::take(removed), Mark::Removed);
    push(line, &std::mem::take(added), Mark::Added);
}

/// Adds a piece; white space at its ends is not part of what is marked.
fn push(line: &mut Line, text: &str, mark: Mark) {
    let core = text.trim();
    let mut add = |text: &str, mark: Mark| {
        if text.is_empty() {
            return;
        }
        match line.0.last_mut() {
            Some(last) if last.mark == mark => last.text.push_str(text),
            _ => line.0.push(Piece::new(text, mark)),
        }
    };
    if mark == Mark::Plain || core.is_empty() {
        add(text, Mark::Plain);
        return;
    }
    let (lead, tail) = (text.len() - text.trim_start().len(), text.trim_end().len());
    add(text.get(..lead).unwrap_or_default(), Mark::Plain);
    add(core, mark);
    add(text.get(tail..).unwrap_or_default(), Mark::Plain);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(was: &str, now: &str) -> String {
        let mut out = String::new();
        for piece in words_between(was, now).0 {
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
    fn word_by_word(#[case] was: &str, #[case] now: &str, #[case] expected: &str) {
        assert_eq!(marked(was, now), expected);
    }
}
