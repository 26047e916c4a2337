//! The moments that start and stop a clock: which event a phrase names, so that `receipt of the letter` and `the date on
//! the letter` are two moments though they share a letter, and `the call` and `receipt of the call` are one.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::OnceLock;

use super::super::phrase::{Phrase, shared};
use super::super::tokens::Token;
use crate::domain::text::fold;
use crate::words::Language;

const EVENTS: &str = include_str!("../../../assets/lexicon/events.tsv");
/// From this share on two phrases that name no known event mean the same moment.
const SAME_MOMENT: f64 = 0.45;

/// What a row of the table tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Kind {
    /// Something is done.
    Act,
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
}

/// One row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Event {
    kind: Kind,
    /// Number of the chain; 0 without one.
    chain: u8,
    row: u16,
}

/// The words behind the first one of a label, and its event.
type Labels = HashMap<String, Vec<(Vec<String>, Event)>>;

fn table(language: Language) -> &'static Labels {
    static ALL: OnceLock<[Labels; 2]> = OnceLock::new();
    let [english, dutch] = ALL.get_or_init(|| [read(2), read(3)]);
    match language {
        Language::English => english,
        Language::Dutch => dutch,
    }
}

/// Reads the labels of one column. A row that cannot be read is passed over: the tests check that none is.
fn read(column: usize) -> Labels {
    let mut out = Labels::new();
    let mut chains: Vec<&str> = vec!["-"];
    let rows = EVENTS.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    for (row, line) in (0..).zip(rows) {
        let columns: Vec<&str> = line.split('\t').collect();
        let (Some(kind), Some(chain), Some(labels)) = (columns.first(), columns.get(1), columns.get(column))
        else {
            continue;
        };
        let Some(kind) = kind_of(kind) else { continue };
        let known = chains.iter().position(|name| name == chain).unwrap_or(chains.len());
        if known == chains.len() {
            chains.push(chain);
        }
        let event = Event { kind, chain: u8::try_from(known).unwrap_or(0), row };
        for label in labels.split(" | ") {
            let folded = fold(label.trim());
            let mut words = folded.split([' ', '-']).filter(|word| !word.is_empty()).map(str::to_owned);
            if let Some(first) = words.next() {
                out.entry(first).or_default().push((words.collect(), event));
            }
        }
    }
    out
}

fn kind_of(name: &str) -> Option<Kind> {
    Some(match name {
        "act" => Kind::Act,
        "thing" => Kind::Thing,
        "start" => Kind::Start,
        "end" => Kind::End,
        "first" => Kind::First,
        "last" => Kind::Last,
        _ => return None,
    })
}

/// The events that begin at a token: those of the longest label.
fn at(tokens: &[Token], at: usize, language: Language) -> (usize, Vec<Event>) {
    let Some(token) = tokens.get(at) else { return (0, Vec::new()) };
    let known = table(language);
    let plural = match language {
        Language::English => token.text.strip_suffix('s'),
        Language::Dutch => token.text.strip_suffix("en").or_else(|| token.text.strip_suffix('s')),
    };
    let labels = known.get(&token.text).or_else(|| known.get(plural?));
    let mut best = (0, Vec::new());
    for (rest, event) in labels.into_iter().flatten() {
        let mut ahead = at + 1;
        let fits = rest.iter().all(|word| {
            ahead += usize::from(tokens.get(ahead).is_some_and(|token| token.text == "-"));
            ahead += 1;
            tokens.get(ahead - 1).is_some_and(|token| token.text == *word)
        });
        let length = ahead - at;
        if fits && length > best.0 {
            best = (length, vec![*event]);
        } else if fits && length == best.0 {
            best.1.push(*event);
        }
    }
    best
}

/// The events that a stretch of tokens names; of acts the first one, for what follows is the verb of the sentence.
fn events(tokens: &[Token], range: Range<usize>, language: Language) -> BTreeSet<Event> {
    let mut out = BTreeSet::new();
    let mut place = range.start;
    while place < range.end {
        let (length, found) = at(tokens, place, language);
        let acted = out.iter().any(|event: &Event| event.kind == Kind::Act);
        out.extend(found.into_iter().filter(|event| !acted || event.kind != Kind::Act));
        place += length.max(1);
    }
    out
}

fn of_phrase(phrase: &Phrase) -> BTreeSet<Event> {
    let tokens = &phrase.wording.tokens;
    events(tokens, 0..tokens.len(), phrase.wording.language)
}

/// Whether two phrases mean different moments.
pub(in crate::divergence) fn other_moment(a: &Phrase, b: &Phrase) -> bool {
    let (x, y) = (of_phrase(a), of_phrase(b));
    let has = |events: &BTreeSet<Event>, kind: Kind| events.iter().any(|event| event.kind == kind);
    let opposed = |one: Kind, other: Kind| {
        let only = |events: &BTreeSet<Event>, this: Kind, that: Kind| has(events, this) && !has(events, that);
        only(&x, one, other) && only(&y, other, one) || only(&x, other, one) && only(&y, one, other)
    };
    if opposed(Kind::Start, Kind::End) || opposed(Kind::First, Kind::Last) {
        return true;
    }
    let of = |events: &BTreeSet<Event>, acts_only: bool| -> BTreeSet<u16> {
        let wanted = |event: &&Event| event.kind == Kind::Act || (!acts_only && event.kind == Kind::Thing);
        events.iter().filter(wanted).map(|event| event.row).collect()
    };
    for acts_only in [true, false] {
        let (x, y) = (of(&x, acts_only), of(&y, acts_only));
        if !x.is_empty() && !y.is_empty() {
            return x.is_disjoint(&y);
        }
    }
    shared(&a.wording, &b.wording).most() < SAME_MOMENT
}

/// The tokens of an act of a chain that begins at a token; `None` without any.
pub(super) fn act_at(tokens: &[Token], place: usize, language: Language) -> Option<Range<usize>> {
    let (length, found) = at(tokens, place, language);
    let chained = found.iter().any(|event| event.kind == Kind::Act && event.chain > 0);
    chained.then(|| place..place + length)
}

/// Whether two phrases name different acts of one chain, so that whoever has done the one has not yet done the other.
pub(in crate::divergence) fn other_act(a: &Phrase, b: &Phrase) -> bool {
    let acts = |phrase: &Phrase| -> BTreeSet<(u8, u16)> {
        let chained = |event: &Event| event.kind == Kind::Act && event.chain > 0;
        of_phrase(phrase).into_iter().filter(chained).map(|event| (event.chain, event.row)).collect()
    };
    let (x, y) = (acts(a), acts(b));
    x.is_disjoint(&y) && x.iter().any(|(chain, _)| y.iter().any(|(other, _)| chain == other))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[test]
    fn every_row_can_be_read() {
        for row in EVENTS.lines().filter(|row| !row.starts_with('#')) {
            assert_eq!(row.matches('\t').count(), 3, "{row}");
            assert!(row.split('\t').next().and_then(kind_of).is_some(), "{row}");
        }
    }

    #[rstest]
    #[case("dispatch", "the report", true)]
    #[case("the call", "receipt of the call", false)]
    #[case("receipt of the permit", "the date on the permit", true)]
    #[case("the first visit", "the last visit", true)]
    #[case("the start of the course", "the end of the course", true)]
    #[case("the course", "the end of the course", false)]
    #[case("arrival at the ward", "the patient arrives", false)]
    #[case("arrest", "release from custody", true)]
    #[case("a notice has been served on the tenant", "the tenant's lease has come to an end", true)]
    #[case("the green form", "the blue moon", true)]
    fn english_moments(#[case] a: &str, #[case] b: &str, #[case] other: bool) {
        moments(a, b, other, Language::English);
    }

    #[rstest]
    #[case("de melding", "de ontvangst van de melding", false)]
    #[case("de ondertekening van de brief", "de verzending van de brief", true)]
    #[case("het eerste gesprek", "het laatste gesprek", true)]
    #[case("de oproep", "de melding", false)]
    #[case("aankomst ter plaatse", "de ambulance is aangekomen", false)]
    #[case("de aanhouding", "de vrijlating", true)]
    fn dutch_moments(#[case] a: &str, #[case] b: &str, #[case] other: bool) {
        moments(a, b, other, Language::Dutch);
    }

    fn moments(a: &str, b: &str, other: bool, language: Language) {
        let (a, b) = (Phrase::of(a, language).unwrap(), Phrase::of(b, language).unwrap());
        assert_eq!((other_moment(&a, &b), other_moment(&b, &a)), (other, other));
    }

    #[rstest]
    #[case("has arrived", "has departed", true)]
    #[case("has arrived", "is on scene", false)]
    #[case("has arrived", "has decided", false)]
    fn acts_of_one_chain(#[case] a: &str, #[case] b: &str, #[case] other: bool) {
        let of = |text| Phrase::of(text, Language::English).unwrap();
        assert_eq!(other_act(&of(a), &of(b)), other);
    }
}
