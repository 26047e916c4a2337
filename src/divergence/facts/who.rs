//! Who is named in a text, and in what role: who acts, and to, with or about whom.

use std::ops::Range;

use super::super::lexicon::{Actor, ActorKind, Labels};
use super::super::tokens::{Kind, Phrases, Token, longest_phrase, text_at};
use super::super::wording::Wording;
use super::title::{ends_as_somebody, is_somebody};
use super::who_words::{
    BEFORE_EN, BEFORE_NL, DEFINITE, INDEFINITE, INVERTING, LIES_NL, NOT_BEFORE_EN, NOT_BEFORE_NL,
    NOT_BEHIND_EN, NOT_BEHIND_NL, OF_EN, OF_NL, OPENERS, PREPOSITIONS_EN, PREPOSITIONS_NL, VERBS_EN,
};
use super::{MOST_FACTS, text_of};
use crate::words::Language;

/// The part somebody plays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::divergence) enum Part {
    /// Acts, and a word says so: `by the nurse`.
    By,
    /// Acts.
    Agent,
    /// Stands behind a preposition, or is acted upon.
    Other(String),
}

/// Somebody who is named.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::divergence) struct Mention {
    /// The tokens of the name.
    pub(in crate::divergence) tokens: Range<usize>,
    /// As written, with the words that belong to it.
    pub(in crate::divergence) text: String,
    /// Where in the tree of actors.
    pub(in crate::divergence) path: String,
    /// How they act.
    pub(in crate::divergence) kind: ActorKind,
    /// The part they play.
    pub(in crate::divergence) part: Part,
    /// Whether it is one in particular: `the tenant`, not `a tenant` or `tenants`.
    pub(in crate::divergence) definite: bool,
    /// Whether they are the speaker's own: `our tenants`.
    pub(in crate::divergence) is_ours: bool,
    /// Whether the sentence begins with the name.
    pub(in crate::divergence) opens: bool,
}

/// Whether two paths name the same actor, or one names a part of the other.
pub(in crate::divergence) fn same_actor(a: &str, b: &str) -> bool {
    let within = |long: &str, short: &str| {
        long.strip_prefix(short).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    within(a, b) || within(b, a)
}

/// Everybody who is named in a text, in order.
pub(super) fn mentions(source: &str, wording: &Wording) -> Vec<Mention> {
    let tokens = &wording.tokens;
    let labels = Labels::of(wording.language);
    let mut out: Vec<Mention> = Vec::new();
    let mut at = 0;
    while at < tokens.len() && out.len() < MOST_FACTS {
        if is_verb(tokens, at, out.last()) {
            at += 1;
            continue;
        }
        let named = labels.actor_at(tokens, at).or_else(|| guessed(tokens, at, wording.language));
        let Some((length, actor)) = named else {
            at += 1;
            continue;
        };
        let end = at + length;
        if belongs_to_next(tokens, end, labels, &actor) || is_modifier(tokens, end, labels, wording.language)
        {
            at = end;
            continue;
        }
        if let Some(owner) =
            out.last_mut().filter(|last| is_owner(tokens, last.tokens.end, at, wording.language))
        {
            // `the head of the fire service`: one actor.
            let owned = text_at(tokens, owner.tokens.end) == "'s";
            if owner.kind == ActorKind::General && !owned {
                owner.path = format!("{}/{}", actor.path, owner.path.trim_start_matches("gen/"));
                owner.kind = actor.kind;
            } else if owned && owner.kind != ActorKind::Lay {
                owner.path = format!("{}/{}", owner.path, actor.path.rsplit('/').next().unwrap_or_default());
            }
            owner.tokens.end = end;
            owner.text = text_of(source, wording, owner.tokens.start, end);
        } else if !is_left_out(tokens, at, end, wording.language) {
            out.push(mention(source, wording, at..end, actor));
        }
        at = end;
    }
    if wording.language == Language::Dutch {
        behind_the_verb(tokens, &mut out);
    }
    out
}

/// Dutch pronouns that are the subject of their clause.
const SUBJECTS_NL: &[&str] = &[
    "die", "wie", "iedereen", "iemand", "men", "wij", "we", "hij", "zij", "ze", "ik", "u", "je", "jij",
    "jullie", "niemand", "ieder", "wat",
];

/// `De reparatie betaalt de huurder`: the only one who is named, behind a verb, in a clause without another subject.
fn behind_the_verb(tokens: &[Token], out: &mut [Mention]) {
    let part = |m: &Mention| tokens.get(m.tokens.start).map_or(0, |token| token.part);
    let parts: Vec<usize> = out.iter().map(part).collect();
    for (nth, mention) in out.iter_mut().enumerate() {
        let alone =
            parts.iter().filter(|other| **other == parts.get(nth).copied().unwrap_or_default()).count() == 1;
        let first = begin(tokens, mention.tokens.start, Language::Dutch);
        let before = first.checked_sub(1).and_then(|at| tokens.get(at));
        let verb = before.is_some_and(|token| {
            token.is_word()
                && (!token.stop && token.text.ends_with(['t', 'n']) || token.is_one_of(&["doet", "doen"]))
        });
        let own = || {
            let clause = tokens.iter().filter(|token| before.is_some_and(|before| before.part == token.part));
            clause.into_iter().any(|token| token.is_one_of(SUBJECTS_NL))
        };
        if alone && verb && mention.part == Part::Other(String::new()) && !own() {
            mention.part = Part::Agent;
        }
    }
}

/// English verbs that look like somebody.
const VERBS: &[&str] = &["judges", "judge", "heads", "chairs", "guards", "cooks", "coaches", "nurses"];

/// `the doctor judges`: no doctor's judges.
fn is_verb(tokens: &[Token], at: usize, last: Option<&Mention>) -> bool {
    tokens.get(at).is_some_and(|token| token.is_one_of(VERBS))
        && last.is_some_and(|last| last.tokens.end == at)
}

/// Whether it is said of somebody that they do not act: `and not the nurse`, `the nurse has no say in it`.
fn is_left_out(tokens: &[Token], at: usize, end: usize, language: Language) -> bool {
    let first = begin(tokens, at, language);
    let (before, behind) = match language {
        Language::English => (NOT_BEFORE_EN, NOT_BEHIND_EN),
        Language::Dutch => (NOT_BEFORE_NL, NOT_BEHIND_NL),
    };
    (1..=3).any(|back| first.checked_sub(back).is_some_and(|at| longest_phrase(tokens, at, before) == back))
        || longest_phrase(tokens, end, behind) > 0
}

/// Somebody who is named in some tokens, with the part they play.
fn mention(source: &str, wording: &Wording, named: Range<usize>, actor: Actor) -> Mention {
    let tokens = &wording.tokens;
    let (at, end) = (named.start, named.end);
    // `oud-leerlingen`: one word.
    let word = (0..at)
        .rev()
        .find(|back| tokens.get(back + 1).is_none_or(|token| !token.glued))
        .map_or(at, |back| back + 1);
    let at = if text_at(tokens, at.saturating_sub(1)) == "-" { word.min(at) } else { at };
    let first = begin(tokens, at, wording.language);
    let before = first.checked_sub(1).map_or("", |before| text_at(tokens, before));
    let determiner = text_at(tokens, first);
    let definite = DEFINITE.contains(&determiner) || matches!(before, "'s" | "'");
    let start = first + usize::from(INDEFINITE.contains(&determiner) || DEFINITE.contains(&determiner));
    let mut path = actor.path.into_owned();
    if actor.kind == ActorKind::General {
        for (nth, token) in tokens.get(start..at).unwrap_or_default().iter().enumerate() {
            path.push(if nth == 0 { '/' } else { '-' });
            path.push_str(&token.stem);
        }
    }
    let part = part(tokens, first, end, wording.language);
    // `the client's family`: whose it is belongs to the name.
    let whose = if matches!(before, "'s" | "'") {
        begin(tokens, first.saturating_sub(2), wording.language)
    } else {
        first
    };
    let text = text_of(source, wording, whose, end);
    let is_ours = matches!(determiner, "our" | "onze" | "ons");
    let sentence = tokens.get(first).map_or(0, |token| token.sentence);
    let opens =
        first.checked_sub(1).and_then(|at| tokens.get(at)).is_none_or(|token| token.sentence != sentence);
    Mention { tokens: start.min(at)..end, text, path, kind: actor.kind, part, definite, is_ours, opens }
}

/// Somebody whom no table knows, in tokens of which the place in the text says that they are a name: by what the
/// word ends in, and by what a thesaurus knows.
pub(in crate::divergence) fn stranger(
    source: &str,
    wording: &Wording,
    range: Range<usize>,
) -> Option<Mention> {
    let tokens = &wording.tokens;
    let labels = Labels::of(wording.language);
    let head = range.clone().rev().find(|at| {
        tokens.get(*at).is_some_and(|token| token.kind == Kind::Word && !token.stop)
            && is_somebody(tokens, *at, wording.language)
    })?;
    // People of a kind are whom it is about, not those who act; `indoors` is nobody.
    let kind = match labels.scope_at(tokens, head) {
        Some((_, value)) if NOBODY.contains(&value.dimension) => return None,
        Some(_) => ActorKind::Lay,
        None => ActorKind::Professional,
    };
    let path = format!("word/{}", tokens.get(head)?.stem);
    Some(mention(source, wording, head..head + 1, Actor { kind, path: path.into() }))
}

/// Dimensions of places and times.
const NOBODY: &[&str] =
    &["doors", "place", "land", "hours", "week", "season", "area", "where", "when", "office", "floor"];

/// Somebody that no table knows: `by the registrar`. Only behind a word for who acts, and an article.
fn guessed(tokens: &[Token], at: usize, language: Language) -> Option<(usize, Actor)> {
    let token =
        tokens.get(at).filter(|token| token.kind == Kind::Word && !token.stop && token.text.len() > 4)?;
    let joins: &[&str] = match language {
        Language::English => &["by"],
        Language::Dutch => &["door"],
    };
    let last = tokens
        .get(at + 1)
        .is_none_or(|next| next.stop || next.kind == Kind::Punctuation || is_preposition(next, language));
    let article = (1..=3).find(|back| {
        at.checked_sub(*back)
            .and_then(|at| tokens.get(at))
            .is_some_and(|token| token.is_one_of(DEFINITE) || token.is_one_of(&["a", "an", "een"]))
    })?;
    let marked =
        at.checked_sub(article + 1).and_then(|at| tokens.get(at)).is_some_and(|token| token.is_one_of(joins));
    (last && marked && ends_as_somebody(token, language))
        .then(|| (1, Actor { kind: ActorKind::Professional, path: format!("word/{}", token.stem).into() }))
}

/// `the client's family`: the client only tells whose.
fn belongs_to_next(tokens: &[Token], end: usize, labels: &Labels, actor: &Actor) -> bool {
    // `the prosecution service's lawyer` is that service.
    actor.kind == ActorKind::Lay
        && matches!(text_at(tokens, end), "'s" | "'")
        && (end + 1..end + 3).any(|next| labels.actor_at(tokens, next).is_some())
}

/// `the hospital board`, `police officer`: the first word only tells of what.
fn is_modifier(tokens: &[Token], end: usize, labels: &Labels, language: Language) -> bool {
    language == Language::English
        && tokens
            .get(end)
            .is_some_and(|token| !token.stop && token.kind == Kind::Word && !token.is_one_of(VERBS))
        && labels.actor_at(tokens, end).is_some()
}

/// Whether a name at `at` only tells to whom the one that ends at `end` belongs.
fn is_owner(tokens: &[Token], end: usize, at: usize, language: Language) -> bool {
    let Some(first) = tokens.get(end) else { return false };
    let prepositions: &[&str] = match language {
        Language::English => &["of", "from", "for", "'s"],
        Language::Dutch => &["van", "bij", "uit"],
    };
    first.is_one_of(prepositions) && at > end && (begin(tokens, at, language) == end + 1 || at == end + 1)
}

/// Where a name begins: at its article, when only words that qualify it lie between.
fn begin(tokens: &[Token], at: usize, language: Language) -> usize {
    for back in 1..=3 {
        let Some(before) = at.checked_sub(back).and_then(|before| tokens.get(before)) else { break };
        if before.is_one_of(DEFINITE) || before.is_one_of(INDEFINITE) {
            return at - back;
        }
        let qualifies = before.kind == Kind::Word && !before.stop && !is_preposition(before, language);
        if !qualifies && before.text != "-" {
            break;
        }
    }
    at
}

fn is_preposition(token: &Token, language: Language) -> bool {
    match language {
        Language::English => token.is_one_of(PREPOSITIONS_EN),
        Language::Dutch => token.is_one_of(PREPOSITIONS_NL),
    }
}

/// The part that the name between two tokens plays.
fn part(tokens: &[Token], first: usize, end: usize, language: Language) -> Part {
    if ends_agent_marker(tokens, first, language) {
        return Part::By;
    }
    if matches!(first.checked_sub(1).map_or("", |before| text_at(tokens, before)), "'s" | "'") {
        return part(tokens, begin(tokens, first.saturating_sub(2), language), end, language);
    }
    if language == Language::English && is_given(tokens, end) {
        return Part::Other(String::new());
    }
    let Some(before) = first.checked_sub(1).and_then(|before| tokens.get(before)) else { return Part::Agent };
    if is_preposition(before, language) {
        return if names_who_acts(tokens, first - 1, end, language) {
            Part::By
        } else {
            Part::Other(before.text.to_string())
        };
    }
    // `the rule by which the court …`, `waarna de politie …`.
    let opens = before.kind == Kind::Punctuation && !before.glued
        || OPENERS.have(&before.text, language)
        || language == Language::Dutch && before.text.starts_with("waar");
    let subject = match language {
        Language::English => opens && !begins_list(tokens, end) || is_subject_en(tokens, end),
        Language::Dutch => opens || is_subject_nl(tokens, first),
    };
    if subject { Part::Agent } else { Part::Other(String::new()) }
}

/// `The regulator is sent a copy`: somebody to whom something comes, not who acts.
fn is_given(tokens: &[Token], end: usize) -> bool {
    const GIVEN: &[&str] =
        &["sent", "given", "handed", "shown", "paid", "offered", "awarded", "lent", "granted"];
    let is = |at: usize, words: Phrases| tokens.get(at).is_some_and(|token| token.is_one_of(words));
    is(end, &["is", "are", "was", "were"])
        && is(end + 1, GIVEN)
        && is(end + 2, &["a", "an", "the", "its", "their", "one", "some", "his", "her"])
}

/// Whether a name is one of a list: `patients, visitors and staff`.
fn begins_list(tokens: &[Token], end: usize) -> bool {
    let aside = tokens.get(end + 1).is_some_and(|next| next.is_one_of(ASIDES) || next.text.ends_with("ing"));
    text_at(tokens, end) == "," && !aside
}

/// Words with which an aside begins: `the panel, after a talk, decides`.
const ASIDES: &[&str] = &[
    "after", "before", "once", "who", "which", "whose", "whom", "if", "when", "in", "on", "with", "as", "not",
];

fn ends_agent_marker(tokens: &[Token], first: usize, language: Language) -> bool {
    let markers = match language {
        Language::English => BEFORE_EN,
        Language::Dutch => BEFORE_NL,
    };
    (1..=LONGEST_MARKER)
        .any(|back| first.checked_sub(back).is_some_and(|at| longest_phrase(tokens, at, markers) == back))
}

/// The longest of the phrases before who acts, in words: `rests at all times with`.
const LONGEST_MARKER: usize = 5;

/// `the opinion of the nurse`, `berust bij de agent`, `for the judge to decide`.
fn names_who_acts(tokens: &[Token], preposition: usize, end: usize, language: Language) -> bool {
    let word = text_at(tokens, preposition);
    let before = preposition.checked_sub(1).and_then(|at| tokens.get(at));
    let noun = |nouns: Phrases| before.is_some_and(|token| token.is_one_of(nouns));
    match (language, word) {
        (Language::English, "of" | "from") => noun(OF_EN),
        (Language::English, "for") => text_at(tokens, end) == "to",
        (Language::Dutch, "van") => noun(OF_NL),
        (Language::Dutch, "bij") => {
            let clause = tokens.get(preposition.saturating_sub(8)..preposition).unwrap_or_default();
            clause.iter().any(|token| token.is_one_of(LIES_NL))
        }
        _ => false,
    }
}

fn is_subject_en(tokens: &[Token], end: usize) -> bool {
    let next = text_at(tokens, end);
    VERBS_EN.contains(&next) && !matches!(next, "and" | "or")
        || next.len() > 3
            && next.ends_with('s')
            && !next.ends_with("ss")
            && tokens.get(end).is_some_and(|t| !t.stop)
}

/// Behind the verb of a clause that something else begins: `dan beslist de rechter`.
fn is_subject_nl(tokens: &[Token], first: usize) -> bool {
    let Some(verb) = first.checked_sub(1) else { return true };
    let clause = tokens.get(verb).map_or(0, |token| token.part);
    let start = tokens.iter().position(|token| token.part == clause && token.is_word()).unwrap_or(verb);
    let Some(opening) = tokens.get(start) else { return false };
    start == verb || opening.is_one_of(INVERTING) || opening.is_one_of(PREPOSITIONS_NL)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn agents(text: &str, language: Language) -> Vec<String> {
        let wording = Wording::of(text, language);
        mentions(text, &wording)
            .into_iter()
            .filter(|mention| !matches!(mention.part, Part::Other(_)))
            .map(|mention| mention.text)
            .collect()
    }

    #[rstest]
    #[case("The fine is imposed by the mayor.", &["the mayor"])]
    #[case("The mayor can impose a fine on the tenant.", &["The mayor"])]
    #[case("It is the tenant who has to sweep the stairs.", &["the tenant"])]
    #[case("The diary is kept by the client's family.", &["the client's family"])]
    #[case("The meeting takes place at the request of the landlord.", &["the landlord"])]
    #[case("It is for the court to say.", &["the court"])]
    #[case("A threat against the nurse.", &[])]
    #[case("The nurse is sent a copy of the list.", &[])]
    #[case("The nurse is sent to the harbour.", &["The nurse"])]
    #[case("Anybody who insults the teacher.", &[])]
    fn english(#[case] text: &str, #[case] expected: &[&str]) {
        assert_eq!(agents(text, Language::English), expected, "{text}");
    }

    #[rstest]
    #[case("De boete wordt opgelegd door de burgemeester.", &["de burgemeester"])]
    #[case("Na een week belt de wijkagent aan.", &["de wijkagent"])]
    #[case("Het besluit berust bij de rechter.", &["de rechter"])]
    #[case("Dit gebeurt op verzoek van de huurder.", &["de huurder"])]
    #[case("Een bedreiging van de verpleegkundige.", &[])]
    #[case("Het team bezoekt de patiënt.", &["Het team"])]
    fn dutch(#[case] text: &str, #[case] expected: &[&str]) {
        assert_eq!(agents(text, Language::Dutch), expected, "{text}");
    }

    #[test]
    fn one_of_a_body_is_that_body() {
        assert!(same_actor("police", "police/sergeant"));
        assert!(!same_actor("police/inspector", "police/sergeant"));
        assert!(!same_actor("pro/clinician/nurse", "pro/clinician/doctor"));
    }
}
