//! Everything that a version says, as one list of named parts, and what of it changed between two versions.
//! Screens and reports read the same list.

use std::collections::BTreeSet;

use similar::{Algorithm, DiffTag, capture_diff_slices};

use super::diff::{Piece, words as by_phrases};
use super::{Agreement, Date, Facet, FacetValue, Network, OrgId, OwnMeaning, Position, text};
use crate::words::{self, Language};

/// A part of what a version says.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// What was decided.
    Outcome,
    /// How firmly it stands.
    Standing,
    /// A facet of the agreed meaning.
    Facet(Facet),
    /// The rule of translation.
    TranslateBy,
    /// What is said instead.
    UseInstead,
    /// What a party keeps of its own.
    Own(OrgId),
    /// Why.
    Rationale,
    /// Where it holds.
    Scope,
    /// Whom it binds.
    Parties,
    /// From when it holds.
    ValidFrom,
    /// By when it is looked at again.
    ReviewBy,
    /// Where an organisation stood.
    Position(OrgId),
}

impl Part {
    /// What people read.
    #[must_use]
    pub fn name(&self, network: &Network) -> String {
        let language = network.language();
        let say = match self {
            Self::Facet(facet) => facet.say(),
            Self::Own(org) => return words::KEEPS.with(language, &[network.name(org)]),
            Self::Position(org) => return words::POSITION_OF.with(language, &[network.name(org)]),
            Self::Outcome => words::FIELD_OUTCOME,
            Self::Standing => words::VERSION_STANDING,
            Self::TranslateBy => words::FIELD_TRANSLATE_BY,
            Self::UseInstead => words::FIELD_USE_INSTEAD,
            Self::Rationale => words::FIELD_RATIONALE,
            Self::Scope => words::FIELD_SCOPE,
            Self::Parties => words::VERSION_PARTIES,
            Self::ValidFrom => words::FIELD_VALID_FROM,
            Self::ReviewBy => words::FIELD_REVIEW_BY,
        };
        say.to(language).to_owned()
    }
}

/// What a version says of a part, by how a change of it reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// A date or a choice, which changes as a whole.
    Value(String),
    /// A text, which changes by phrases.
    Text(String),
    /// A list, which changes item by item, one on each line.
    Items(Vec<String>),
    /// Names, which stand in a line and change one by one.
    Names(Vec<String>),
}

impl Said {
    /// All of it, a list with an item on each line.
    #[must_use]
    pub fn whole(&self) -> String {
        match self {
            Self::Value(text) | Self::Text(text) => text.clone(),
            Self::Items(items) => items.join("\n"),
            Self::Names(names) => names.join(", "),
        }
    }

    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.whole().trim().is_empty()
    }
}

/// One part in two versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Which.
    pub part: Part,
    /// What the older version says.
    pub was: Said,
    /// What the newer version says.
    pub now: Said,
}

impl Difference {
    /// Whether the two say something else.
    #[must_use]
    pub fn is_change(&self) -> bool {
        self.was != self.now
    }

    /// What stayed, went and came, in reading order.
    #[must_use]
    pub fn pieces(&self) -> Vec<(Piece, String)> {
        let mut pieces = Vec::new();
        match (&self.was, &self.now) {
            (Said::Text(was), Said::Text(now)) => phrases(&mut pieces, was, now),
            (Said::Items(was), Said::Items(now)) | (Said::Names(was), Said::Names(now)) => {
                items(&mut pieces, was, now)
            }
            (was, now) => {
                push(&mut pieces, &was.whole(), Piece::Removed);
                push(&mut pieces, &now.whole(), Piece::Added);
            }
        }
        pieces
    }
}

/// All that a version says, without the parts of which it says nothing.
#[must_use]
pub fn of(network: &Network, version: &Agreement) -> Vec<(Part, Said)> {
    let parts = parts(&[version]).into_iter();
    parts
        .map(|part| (said(network, version, &part), part))
        .filter(|(said, _)| !said.is_empty())
        .map(|(said, part)| (part, said))
        .collect()
}

/// Every part of which one of two versions says something.
#[must_use]
pub fn between(network: &Network, older: &Agreement, newer: &Agreement) -> Vec<Difference> {
    let parts = parts(&[older, newer]).into_iter();
    let difference = |part| {
        let (was, now) = (said(network, older, &part), said(network, newer, &part));
        Difference { part, was, now }
    };
    parts.map(difference).filter(|it| !it.was.is_empty() || !it.now.is_empty()).collect()
}

/// The parts in reading order, also of those who have left the network since.
fn parts(versions: &[&Agreement]) -> Vec<Part> {
    let owners: BTreeSet<&OrgId> = versions.iter().flat_map(|version| version.own.keys()).collect();
    let signed: BTreeSet<&OrgId> = versions.iter().flat_map(|version| version.positions.keys()).collect();
    let mut all = vec![Part::Outcome, Part::Standing];
    all.extend(Facet::MEANING.map(Part::Facet));
    all.extend([Part::TranslateBy, Part::UseInstead]);
    all.extend(owners.into_iter().cloned().map(Part::Own));
    all.extend([Part::Rationale, Part::Scope, Part::Parties, Part::ValidFrom, Part::ReviewBy]);
    all.extend(signed.into_iter().cloned().map(Part::Position));
    all
}

fn said(network: &Network, version: &Agreement, part: &Part) -> Said {
    let language = network.language();
    let text = |text: &str| Said::Text(text::tidy(text));
    let day = |day: Option<Date>| Said::Value(day.map_or_else(String::new, |day| day.to_string()));
    match part {
        Part::Outcome => Said::Value(version.outcome.say().to(language).to_owned()),
        Part::Standing => Said::Value(version.standing.say().to(language).to_owned()),
        Part::Facet(facet) => facet_said(&version.meaning.get(*facet), language),
        Part::TranslateBy => text(&version.translate_by),
        Part::UseInstead => text(&version.use_instead),
        Part::Own(org) => {
            Said::Items(version.own.get(org).map(|own| own.lines(language)).unwrap_or_default())
        }
        Part::Rationale => text(&version.rationale),
        Part::Scope => text(&version.scope),
        Part::Parties => {
            Said::Names(version.parties.iter().map(|org| network.name(org).to_owned()).collect())
        }
        Part::ValidFrom => day(version.valid_from),
        Part::ReviewBy => day(version.review_by),
        Part::Position(org) => {
            let position = version.positions.get(org).and_then(|signed| signed.position.as_ref());
            Said::Items(position.map(|position| stood(position, language)).unwrap_or_default())
        }
    }
}

fn facet_said(value: &FacetValue, language: Language) -> Said {
    let lines = value.lines(language);
    match value {
        FacetValue::Text(_) => Said::Text(text::tidy(&lines.join("\n"))),
        FacetValue::Day(_) | FacetValue::Usage(_) => Said::Value(lines.join("\n")),
        _ => Said::Items(lines.iter().map(|line| text::tidy(line)).collect()),
    }
}

fn stood(position: &Position, language: Language) -> Vec<String> {
    let mut lines = vec![position.stance.say().to(language).to_owned()];
    let texts = [
        (None, &position.reason),
        (Some(words::VERSION_WOULD_REMOVE), &position.would_remove),
        (Some(words::VERSION_SUBJECT_TO), &position.subject_to),
    ];
    let texts = texts.map(|(say, text)| (say, text::tidy(text)));
    let said = texts.into_iter().filter(|(_, text)| !text.is_empty());
    lines.extend(said.map(|(say, text)| say.map_or(text.clone(), |say| say.with(language, &[&text]))));
    lines
}

impl OwnMeaning {
    /// What a party keeps of its own, one text for each thing. Limits and thresholds speak for themselves;
    /// any other facet is named.
    #[must_use]
    pub fn lines(&self, language: Language) -> Vec<String> {
        let mut lines = Vec::new();
        if !self.label.trim().is_empty() {
            lines.push(format!("“{}”", self.label.trim()));
        }
        for facet in Facet::MEANING {
            let said =
                self.facets.get(facet).lines(language).into_iter().filter(|line| !line.trim().is_empty());
            if matches!(facet, Facet::TimeLimit | Facet::Thresholds) {
                lines.extend(said);
                continue;
            }
            let said: Vec<String> = said.collect();
            if !said.is_empty() {
                lines.push(format!("{}: {}", facet.name(language), said.join("; ")));
            }
        }
        lines
    }

    /// The same in one line.
    #[must_use]
    pub fn line(&self, language: Language) -> String {
        self.lines(language).join("; ")
    }
}

fn phrases(pieces: &mut Vec<(Piece, String)>, was: &str, now: &str) {
    for (piece, text) in by_phrases(was, now) {
        push(pieces, &text, piece);
    }
}

/// Item by item; as many items in the place of as many others are taken for the same ones, reworded.
fn items(pieces: &mut Vec<(Piece, String)>, was: &[String], now: &[String]) {
    for change in capture_diff_slices(Algorithm::Myers, was, now) {
        let (tag, old, new) = change.as_tag_tuple();
        let old = was.get(old).unwrap_or_default();
        let new = now.get(new).unwrap_or_default();
        if tag == DiffTag::Replace && old.len() == new.len() {
            for (was, now) in old.iter().zip(new) {
                next(pieces);
                phrases(pieces, was, now);
            }
            continue;
        }
        let (first, second) = if tag == DiffTag::Equal {
            ((old, Piece::Kept), (&[][..], Piece::Kept))
        } else {
            ((old, Piece::Removed), (new, Piece::Added))
        };
        for (items, piece) in [first, second] {
            for item in items {
                next(pieces);
                push(pieces, item, piece);
            }
        }
    }
}

fn next(pieces: &mut Vec<(Piece, String)>) {
    if !pieces.is_empty() {
        push(pieces, "\n", Piece::Kept);
    }
}

/// Adds a piece; white space at its ends is not part of what is marked.
fn push(pieces: &mut Vec<(Piece, String)>, text: &str, piece: Piece) {
    let lead = text.len() - text.trim_start().len();
    let (before, rest) = text.split_at_checked(lead).unwrap_or(("", text));
    let (core, after) = rest.split_at_checked(rest.trim_end().len()).unwrap_or((rest, ""));
    for (text, piece) in [(before, Piece::Kept), (core, piece), (after, Piece::Kept)] {
        match pieces.last_mut() {
            _ if text.is_empty() => {}
            Some((last, so_far)) if *last == piece => so_far.push_str(text),
            _ => pieces.push((piece, text.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_behind_a_position_says_what_it_is() {
        let position = Position {
            reason: "It is too wide.".into(),
            would_remove: "a shorter list".into(),
            subject_to: "our board".into(),
            ..Position::new(crate::domain::Stance::Object, None)
        };
        let said =
            ["object", "It is too wide.", "would be removed by: a shorter list", "subject to our board"];
        assert_eq!(stood(&position, Language::English), said);
    }

    fn marked(was: &Said, now: &Said) -> String {
        let difference = Difference { part: Part::Scope, was: was.clone(), now: now.clone() };
        let mut out = String::new();
        for (piece, text) in difference.pieces() {
            match piece {
                Piece::Removed => out.push_str(&format!("[-{text}-]")),
                Piece::Added => out.push_str(&format!("{{+{text}+}}")),
                Piece::Kept => out.push_str(&text),
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

    #[test]
    fn what_a_party_keeps_names_its_facets_but_limits_and_thresholds() {
        let own = OwnMeaning {
            label: "police-urgent".into(),
            facets: crate::domain::Definition {
                criterion: "danger to life".into(),
                time_limit: vec![crate::domain::TimeLimit::of("15 min")],
                ..crate::domain::Definition::default()
            },
        };
        assert_eq!(own.line(Language::English), "“police-urgent”; criterion: danger to life; 15 min");
    }
}
