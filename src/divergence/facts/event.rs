//! The table of events: what is done, what happens, what is written or said, and which part of it is meant.

use std::ops::Range;
use std::sync::OnceLock;

use super::super::lexicon::Stems;
use super::super::phrases::Phrasebook;
use super::super::tokens::Token;
use crate::words::Language;

const EVENTS: &str = include_str!("../../../assets/lexicon/events.tsv");

/// What a row of the table tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Kind {
    /// Something is done.
    Act,
    /// A message or a paper is made, goes or comes.
    Pass,
    /// A message or a paper comes, which is told of other things in other words: it arrives, it reaches somebody.
    Come,
    /// A message or a paper.
    Told,
    /// An occasion that is known by its name.
    Thing,
    /// The beginning of it.
    Start,
    /// Its end.
    End,
    /// The first of them.
    First,
    /// The last of them.
    Last,
    /// Only that it was.
    Light,
}

impl Kind {
    const ALL: [(&'static str, Self); 10] = [
        ("act", Self::Act),
        ("pass", Self::Pass),
        ("come", Self::Come),
        ("told", Self::Told),
        ("thing", Self::Thing),
        ("start", Self::Start),
        ("end", Self::End),
        ("first", Self::First),
        ("last", Self::Last),
        ("light", Self::Light),
    ];

    fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(known, _)| *known == name).map(|(_, kind)| kind)
    }

    /// Whether a message or a paper is made, goes or comes.
    pub(super) const fn passes(self) -> bool {
        matches!(self, Self::Pass | Self::Come)
    }

    /// Whether it says which part or which one of them, and not what.
    pub(super) const fn is_part(self) -> bool {
        matches!(self, Self::Start | Self::End | Self::First | Self::Last)
    }
}

/// One row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Event {
    /// What it tells.
    pub(super) kind: Kind,
    /// Number of the chain; 0 without one.
    pub(super) chain: u8,
    /// Number of the row.
    pub(super) row: u16,
}

/// A label of the table in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Label {
    /// Its tokens.
    pub(super) range: Range<usize>,
    /// The rows it stands in.
    pub(super) events: Vec<Event>,
}

fn table(language: Language) -> &'static Phrasebook<Event> {
    static ENGLISH: OnceLock<Phrasebook<Event>> = OnceLock::new();
    static DUTCH: OnceLock<Phrasebook<Event>> = OnceLock::new();
    match language {
        Language::English => ENGLISH.get_or_init(|| read(2, language)),
        Language::Dutch => DUTCH.get_or_init(|| read(3, language)),
    }
}

/// Reads the labels of one column. A row that cannot be read is passed over: the tests check that none is.
fn read(column: usize, language: Language) -> Phrasebook<Event> {
    let mut stems = Stems::new(language);
    let mut out = Phrasebook::default();
    let mut chains: Vec<&str> = vec!["-"];
    let rows = EVENTS.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    for (row, line) in (0..).zip(rows) {
        let columns: Vec<&str> = line.split('\t').collect();
        let (Some(kind), Some(chain), Some(labels)) = (columns.first(), columns.get(1), columns.get(column))
        else {
            continue;
        };
        let Some(kind) = Kind::named(kind) else { continue };
        let known = chains.iter().position(|name| name == chain).unwrap_or(chains.len());
        if known == chains.len() {
            chains.push(chain);
        }
        let event = Event { kind, chain: u8::try_from(known).unwrap_or(0), row };
        for label in labels.split(" | ") {
            out.add(stems.of_label(label, &[' ', '-']), event);
        }
    }
    out
}

/// The longest label that begins at a token.
pub(super) fn label_at(tokens: &[Token], at: usize, language: Language) -> Option<Label> {
    let mut best = (0, Vec::new());
    for (length, event) in table(language).by_stem(tokens, at) {
        if length > best.0 {
            best = (length, vec![*event]);
        } else if length == best.0 && !best.1.contains(event) {
            best.1.push(*event);
        }
    }
    (best.0 > 0).then(|| Label { range: at..at + best.0, events: best.1 })
}

/// The labels in these tokens, in order.
pub(super) fn labels(tokens: &[Token], range: Range<usize>, language: Language) -> Vec<Label> {
    let mut out = Vec::new();
    let mut at = range.start;
    while at < range.end {
        match label_at(tokens, at, language) {
            Some(label) => {
                at = label.range.end;
                out.push(label);
            }
            None => at += 1,
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::super::super::tokens::tokens;
    use super::*;

    #[test]
    fn every_row_can_be_read() {
        for row in EVENTS.lines().filter(|row| !row.starts_with('#')) {
            assert_eq!(row.matches('\t').count(), 3, "{row}");
            assert!(row.split('\t').next().and_then(Kind::named).is_some(), "{row}");
        }
    }

    #[rstest]
    #[case("the crew arrived", Language::English, &[Kind::Act])]
    #[case("receipt of the referral", Language::English, &[Kind::Come, Kind::Told])]
    #[case("the last visit", Language::English, &[Kind::Last, Kind::Act])]
    #[case("a blue door", Language::English, &[])]
    #[case("de ontvangst van de melding", Language::Dutch, &[Kind::Come, Kind::Told])]
    #[case("het begin van de opname", Language::Dutch, &[Kind::Start, Kind::Act])]
    #[case("een blauwe deur", Language::Dutch, &[])]
    fn labels_in_a_text(#[case] text: &str, #[case] language: Language, #[case] kinds: &[Kind]) {
        let tokens = tokens(text, language);
        let found = labels(&tokens, 0..tokens.len(), language);
        assert_eq!(found.iter().map(|label| label.events[0].kind).collect::<Vec<_>>(), kinds, "{found:?}");
    }
}
