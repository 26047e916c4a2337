//! What one wording says in the very place in which the other, otherwise the same, says something else: somebody else
//! who acts, other people whom it is for, another place or occasion.

use std::ops::Range;

use super::super::align::Link;
use super::super::chunk_words::DETERMINERS;
use super::super::common_words::{EVERY, EVERYBODY, RELATIVES};
use super::super::contrast::contrasts;
use super::super::facts::{Mention, Part, Reading, stranger, text_of};
use super::super::lexicon::{ActorKind, Kinship, Labels, ScopeValue, are_sisters};
use super::super::quantity::is_unit_of_time;
use super::super::report::ConflictKind;
use super::super::tokens::{Phrases, Token, is_one_of, meet, text_at};
use super::super::wording::{Atom, Sense, Wording, likeness};
use super::contrast_words::{
    ADVERBIAL, ANYBODY, COPULAS, MOMENTS, NO_THINGS, OF_PERSONS, OF_PLACES, ONWARDS, ORIGINS, OTHER_READERS,
    OWN, PLACES, SINCE, SOME_PLACE,
};
use super::place::ENDING;
use super::who::{differs, part_of_kind, share_an_actor};
use crate::words::Language;

/// From this likeness on two words are not two things.
const ALIKE: f64 = 0.5;
/// From this cosine on two phrases are not two things. For Dutch, where no thesaurus tells what is another word for
/// it, less is enough.
const NEAR_EN: f64 = 0.55;
const NEAR_NL: f64 = 0.48;
/// The shortest word that, inside another, makes the two akin.
const SHORTEST: usize = 4;
/// Below this cosine two clauses on people tell of two kinds of people.
const FAR: f64 = 0.4;

/// What stands in the same place on both sides and is not the same.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Told {
    /// What it is.
    pub(super) kind: ConflictKind,
    /// As the first says it.
    pub(super) a: String,
    /// As the second says it.
    pub(super) b: String,
    /// Whether it is a place or an occasion, rather than somebody.
    pub(super) is_place: bool,
}

/// What two wordings that are otherwise the same say in each other's place.
pub(super) fn told(a: &Reading<'_>, b: &Reading<'_>, links: &[Link]) -> Vec<Told> {
    contrasts(&a.wording, &b.wording, links)
        .into_iter()
        .filter_map(|contrast| {
            let (x, y) = (Stretch::of(a, contrast.a)?, Stretch::of(b, contrast.b)?);
            let framed = contrast.framed;
            if are_of_one_kind(&x, &y) {
                return some_or_all(&x, &y);
            }
            somebody_else(&x, &y)
                .or_else(|| some_or_all(&x, &y))
                .or_else(|| elsewhere(&x, &y))
                .or_else(|| other_kind(&x, &y))
                .or_else(|| if framed { other_thing(&x, &y) } else { None })
        })
        .collect()
}

/// A phrase in its place.
struct Stretch<'r> {
    wording: &'r Wording,
    source: &'r str,
    /// Its atoms.
    atoms: Range<usize>,
    /// Its tokens, with an article before.
    tokens: Range<usize>,
    /// Who is named in it.
    who: Option<Mention>,
    /// Whether a table knows them.
    is_known: bool,
    /// Everybody who is named in the wording.
    named: &'r [Mention],
}

impl<'r> Stretch<'r> {
    /// A phrase; `None` when it says what has a reader of its own: a time, a figure, a negation, a modal.
    fn of(reading: &'r Reading<'_>, atoms: Range<usize>) -> Option<Self> {
        let (wording, source) = (&reading.wording, reading.side.definition.wording.as_str());
        let of_others = |atom: &Atom| atom.is_quantity() || OTHER_READERS.contains(&atom.text.as_str());
        let range = wording.atoms.get(atoms.clone())?;
        let quantified = |atom: &Atom| atom.has_content() && !is_determiner(&atom.text, wording.language);
        let next = wording.atoms.get(atoms.end);
        if range.iter().any(of_others) || !range.iter().any(quantified) || next.is_some_and(Atom::is_quantity)
        {
            return None;
        }
        let core = range.first()?.tokens.start..range.last()?.tokens.end;
        if wording.tokens.get(core.clone())?.iter().any(|token| !token.stop && token.number.is_some()) {
            return None;
        }
        let start = (0..core.start)
            .rev()
            .take_while(|at| {
                wording.tokens.get(*at).is_some_and(|token| is_determiner(&token.text, wording.language))
            })
            .last()
            .unwrap_or(core.start);
        let known = reading.named.iter().rfind(|m| meet(&m.tokens, &core));
        let who = known.cloned().or_else(|| stranger(source, wording, core.clone()));
        Some(Self {
            wording,
            source,
            atoms,
            tokens: start..core.end,
            is_known: known.is_some(),
            who,
            named: &reading.named,
        })
    }

    fn content(&self) -> impl Iterator<Item = &'r Atom> + use<'r> {
        self.wording
            .atoms
            .get(self.atoms.clone())
            .unwrap_or_default()
            .iter()
            .filter(|atom| atom.has_content())
    }

    fn words(&self) -> &'r [Token] {
        self.wording.tokens.get(self.tokens.clone()).unwrap_or_default()
    }

    fn has(&self, words: Phrases) -> bool {
        self.words().iter().any(|token| token.is_one_of(words))
    }

    /// Whether the one it names is named in the wording of another as well.
    fn is_named_in(&self, other: &Stretch<'_>) -> bool {
        self.is_known
            && self.who.as_ref().is_some_and(|who| other.named.iter().any(|near| !differs(who, near)))
            && self.who.as_ref().is_some_and(|who| who.part != Part::Agent && who.part != Part::By)
    }

    /// Where the word before it stands that tells what it is: `who` of `who are blind`, `die` of `die hier wonen`.
    fn lead(&self) -> Option<usize> {
        let tokens = &self.wording.tokens;
        let near = (0..self.tokens.start).rev().find(|at| !COPULAS.contains(&text_at(tokens, *at)))?;
        let ends = tokens.get(self.tokens.end).is_none_or(|token| !token.is_word());
        let small = tokens.get(near).is_some_and(|token| token.stop || !token.is_word());
        if self.wording.language == Language::English || small || !ends {
            return Some(near);
        }
        let part = tokens.get(self.tokens.start)?.part;
        let relative = |at: &usize| {
            tokens
                .get(*at)
                .is_some_and(|token| token.part == part && matches!(token.text.as_str(), "die" | "wie"))
        };
        (near.saturating_sub(6)..near).rev().find(relative).or(Some(near))
    }

    /// That word.
    fn before(&self) -> &'r str {
        self.lead().map_or("", |at| text_at(&self.wording.tokens, at))
    }

    /// Its own words.
    fn text(&self) -> String {
        text_of(self.source, self.wording, self.tokens.start, self.tokens.end)
    }

    /// Its own words with the preposition before, and what it qualifies.
    fn text_of_place(&self) -> String {
        let first = match self.before() {
            before if [OF_PLACES, OF_PERSONS, RELATIVES].iter().any(|words| words.contains(&before)) => {
                self.lead().unwrap_or(self.tokens.start)
            }
            _ => self.tokens.start,
        };
        text_of(self.source, self.wording, first, self.tokens.end)
    }

    /// `Bij ons | neerlegt`: the preposition is that of a pronoun.
    fn is_behind_a_pronoun(&self) -> bool {
        const PRONOUNS: &[&str] =
            &["us", "him", "her", "them", "me", "it", "ons", "hem", "hen", "hun", "mij", "u"];
        let tokens = &self.wording.tokens;
        let next = self.lead().and_then(|lead| tokens.get(lead + 1));
        let behind = self.lead().and_then(|lead| tokens.get(lead + 2));
        // `In her house` is a place.
        next.is_some_and(|next| next.is_one_of(PRONOUNS))
            && (self.wording.language == Language::Dutch || !behind.is_some_and(Token::has_content))
    }

    /// Whether the word before the preposition is somebody: `people with a dog`.
    fn qualifies_somebody(&self) -> bool {
        let Some(at) = self.lead().and_then(|lead| lead.checked_sub(1)) else { return false };
        stranger(self.source, self.wording, at..at + 1).is_some()
            || self.wording.tokens.get(at).is_some_and(|token| token.is_one_of(ANYBODY))
    }

    /// Whether it tells where something comes from, not where or when it begins.
    fn comes_from(&self) -> bool {
        let part = self.wording.tokens.get(self.tokens.start).map_or(0, |token| token.part);
        let near = self.wording.tokens.get(self.tokens.end..).unwrap_or_default().iter();
        let goes_on = near.take_while(|token| token.part == part).any(|token| token.is_one_of(ONWARDS));
        ORIGINS.contains(&self.before()) && self.wording.times.is_empty() && !goes_on
    }

    /// Whether those it qualifies are the ones it is for: `for people who are blind`.
    fn is_for_somebody(&self) -> bool {
        let lead = self.lead().unwrap_or_default();
        let tokens = self.wording.tokens.get(lead.saturating_sub(3)..lead).unwrap_or_default();
        tokens.iter().any(|token| token.is_one_of(&["for", "to", "voor", "aan", "naar"]))
    }

    fn is_counted_from(&self) -> bool {
        is_counted_from(self.wording, self.tokens.start)
    }

    /// Whether it tells what the one it names does as well, in so many words: `the nurse writes a letter`.
    fn tells_a_deed(&self, least: usize) -> bool {
        let Some(who) = self.who.as_ref() else { return false };
        let beside = self.content().filter(|atom| match who.part {
            Part::Agent => atom.tokens.start >= who.tokens.end,
            _ => atom.tokens.end <= who.tokens.start || atom.tokens.start >= who.tokens.end,
        });
        beside.count() >= least
    }
}

/// So many words besides a name tell a deed: what is done, and to what.
const DEED: usize = 2;

/// Words before the moment with which something ends.
const WHEN: &[&str] = &["when", "once", "wanneer", "zodra", "als"];

/// Whether a time is counted from what begins at a token: `within an hour of the call`, `the moment when the crew …`.
pub(super) fn is_counted_from(wording: &Wording, token: usize) -> bool {
    let tokens = &wording.tokens;
    let before = token.checked_sub(1).map_or("", |at| text_at(tokens, at));
    let timed = || wording.times.iter().any(|(time, _)| time.end <= token && token - time.end <= 3);
    let moment = || {
        let near = tokens.get(token.saturating_sub(4)..token).unwrap_or_default();
        near.iter().any(|token| token.is_one_of(MOMENTS))
    };
    // `It ends when the patient is handed over`.
    let ends = || {
        let near = tokens.get(token.saturating_sub(4)..token).unwrap_or_default();
        let ends_when =
            |two: &[Token]| matches!(two, [verb, when] if verb.is_one_of(ENDING) && when.is_one_of(WHEN));
        near.windows(2).any(ends_when)
    };
    ends()
        || !wording.times.is_empty() && (SINCE.contains(&before) || moment())
        || timed() && matches!(before, "of" | "van")
}

/// Somebody else in the same part.
fn somebody_else(x: &Stretch<'_>, y: &Stretch<'_>) -> Option<Told> {
    let (p, q) = (x.who.as_ref()?, y.who.as_ref()?);
    let both_known = x.is_known && y.is_known;
    let unmarked = p.part != Part::By || q.part != Part::By;
    let told_by_time = unmarked && (x.is_counted_from() || y.is_counted_from());
    let elsewhere = x.is_named_in(y) || y.is_named_in(x);
    // Where both name the same one who acts, the others do something else.
    let least = if share_an_actor(x.named, y.named) { 1 } else { DEED };
    let other_deeds = x.tells_a_deed(least) && y.tells_a_deed(least);
    if !differs(p, q)
        || other_deeds
        || share_a_word(x, y)
        || told_by_time
        || elsewhere
        || ours(x, y)
        || !both_known
            && (akin(x, y)
                || company(x, y).map_or(x.wording.language == Language::Dutch, |cosine| cosine >= near(x)))
    {
        return None;
    }
    let lay = |who: &Mention| who.kind == ActorKind::Lay;
    let kind = part_of_kind(p, q).or_else(|| {
        // Next to the same verb: one in office does it, others it is done to.
        let bare = |who: &Mention| {
            matches!(&who.part, Part::Other(before) if before.is_empty()) || who.part == Part::Agent
        };
        let whom = lay(p) && !p.definite || lay(q) && !q.definite;
        (bare(p) && bare(q)).then_some(if whom { ConflictKind::Scope } else { ConflictKind::Actor })
    })?;
    Some(Told { kind, a: p.text.clone(), b: q.text.clone(), is_place: false })
}

/// For one it is about everybody, for the other about some.
fn some_or_all(x: &Stretch<'_>, y: &Stretch<'_>) -> Option<Told> {
    let some = |of: &Stretch<'_>| {
        let bare = of.content().filter(|atom| !is_determiner(&atom.text, of.wording.language)).count() == 1;
        of.who.as_ref().is_some_and(|who| !(bare && is_own_clientele(who)))
            && ![EVERYBODY, EVERY, ANYBODY].into_iter().any(|words| of.has(words))
    };
    let is_all = |token: &Token| token.is_one_of(EVERYBODY) || token.is_one_of(EVERY);
    let all = |of: &Stretch<'_>| {
        of.words().iter().all(|token| token.stop || is_all(token) || token.is_one_of(ANYBODY))
    };
    // `All pupils`, not `pupils of all schools`.
    let opens =
        |of: &Stretch<'_>| of.words().iter().find(|token| !token.stop || is_all(token)).is_some_and(is_all);
    let every = |of: &Stretch<'_>| opens(of) && all(of);
    let measured = |of: &Stretch<'_>| !of.wording.figures.is_empty();
    let told = every(x) && some(y) || every(y) && some(x);
    (told && !measured(x) && !measured(y)).then(|| Told {
        kind: ConflictKind::Scope,
        a: x.text(),
        b: y.text(),
        is_place: false,
    })
}

/// Prepositions before where something comes from.
const FROM: [&str; 4] = ["from", "of", "uit", "van"];

/// Whom every organisation means by itself: its clients, its callers.
fn is_own_clientele(who: &Mention) -> bool {
    ["client", "caller", "applicant", "consumer"].iter().any(|own| who.path.starts_with(own))
}

/// Another place, or another occasion.
fn elsewhere(x: &Stretch<'_>, y: &Stretch<'_>) -> Option<Told> {
    // `In a place meant for anyone` may be anywhere.
    let anywhere =
        |of: &Stretch<'_>| of.content().next().is_some_and(|atom| SOME_PLACE.contains(&atom.text.as_str()));
    // `A ground for moving an applicant`: what is done is no place.
    let doing = |of: &Stretch<'_>| {
        of.before() == "for" && of.words().first().is_some_and(|token| token.text.ends_with("ing"))
    };
    let places = |of: &Stretch<'_>| {
        let before = of.before();
        OF_PLACES.contains(&before) && !doing(of) && !of.is_behind_a_pronoun()
            || OF_PERSONS.contains(&before) && of.qualifies_somebody()
            || FROM.contains(&before) && of.comes_from()
            || of.words().first().is_some_and(|token| token.is_one_of(PLACES))
    };
    let lasting = |of: &Stretch<'_>| of.has(ADVERBIAL) || of.is_counted_from();
    let turned = || inside(x) && outside(y) || outside(x) && inside(y);
    let anywhere = anywhere(x) || anywhere(y);
    (places(x)
        && places(y)
        && !anywhere
        && !lasting(x)
        && !lasting(y)
        && !ours(x, y)
        && (turned() || !alike(x, y)))
    .then(|| Told { kind: ConflictKind::Scope, a: x.text_of_place(), b: y.text_of_place(), is_place: true })
}

/// `within the walls` and `outside the walls`.
fn inside(of: &Stretch<'_>) -> bool {
    of.content().all(|atom| matches!(atom.text.as_str(), "inside" | "within" | "binnen" | "indoors"))
}

fn outside(of: &Stretch<'_>) -> bool {
    of.content().all(|atom| matches!(atom.text.as_str(), "outside" | "beyond" | "buiten" | "outdoors"))
}

/// Two kinds of the same people: `tenants who live alone`, `tenants who owe rent`; `for people who are blind`, `for
/// people in a wheelchair`.
fn other_kind(x: &Stretch<'_>, y: &Stretch<'_>) -> Option<Told> {
    let qualifies = |of: &Stretch<'_>| {
        let before = of.before();
        let opens =
            RELATIVES.contains(&before) || OF_PLACES.contains(&before) || OF_PERSONS.contains(&before);
        opens && of.qualifies_somebody() && (of.is_for_somebody() || of.content().count() > 1)
    };
    let far = || !alike(x, y) && company(x, y).is_some_and(|cosine| cosine < FAR);
    (qualifies(x) && qualifies(y) && far()).then(|| Told {
        kind: ConflictKind::Scope,
        a: x.text_of_place(),
        b: y.text_of_place(),
        is_place: true,
    })
}

/// Whether a thesaurus knows a word for somebody.
fn is_person(token: &Token) -> bool {
    token.word.is_person() == Some(true)
}

/// From this cosine on even two kinds of one thing are hard to tell apart.
const ONE_THING: f64 = 0.62;

/// Whether a word tells how much, how long, or what is no thing.
pub(super) fn is_no_thing(word: &str, language: Language) -> bool {
    is_one_of(word, NO_THINGS) || is_unit_of_time(word, language)
}

/// Two kinds of one thing, each behind an article or an adjective and with the same words around: `dangerous dogs`,
/// `dangerous horses`.
fn other_thing(x: &Stretch<'_>, y: &Stretch<'_>) -> Option<Told> {
    let word = |of: &Stretch<'_>| match &of.wording.atoms.get(of.atoms.clone())? {
        [Atom { sense: Sense::Content(word), text, .. }] if !is_no_thing(text, of.wording.language) => {
            Some(word.clone())
        }
        _ => None,
    };
    let (one, other) = (word(x)?, word(y)?);
    let named = |of: &Stretch<'_>| {
        let before = of.before();
        let article = of.words().first().is_some_and(|token| is_determiner(&token.text, of.wording.language));
        let verb = of.wording.atoms.get(of.atoms.end).is_some_and(Atom::has_content);
        // `Dogs`, but not `stands`.
        let many = |token: &Token| {
            let parts = token.word.parts_of_speech();
            token.text.ends_with('s') && (parts.all == 0 || parts.nouns * 2 > parts.all)
        };
        !verb && (article || !before.is_empty() && of.words().iter().all(many))
    };
    let counted = x.is_counted_from() || y.is_counted_from();
    let far = || !share_a_word(x, y) && company(x, y).is_some_and(|cosine| cosine < ONE_THING);
    let people = || [x, y].iter().any(|of| of.words().iter().any(is_person));
    (named(x) && named(y) && !counted && !people() && are_sisters(&one, &other) && far()).then(|| Told {
        kind: ConflictKind::Scope,
        a: x.text_of_place(),
        b: y.text_of_place(),
        is_place: true,
    })
}

/// Whether both name people, places or hours of one kind: a pupil is a child, third parties are others.
fn are_of_one_kind(x: &Stretch<'_>, y: &Stretch<'_>) -> bool {
    let values = |of: &Stretch<'_>| -> Vec<ScopeValue> {
        let (labels, tokens) = (Labels::of(of.wording.language), &of.wording.tokens);
        let told =
            |at: usize| labels.scope_at(tokens, at).map(|(length, _)| labels.scopes_at(tokens, at, length));
        of.tokens.clone().filter_map(told).flatten().collect()
    };
    let of_y = values(y);
    values(x).iter().any(|value| of_y.contains(value))
}

/// Whether a word with content stands in both.
fn share_a_word(x: &Stretch<'_>, y: &Stretch<'_>) -> bool {
    let content = |token: &&Token| token.has_content();
    let said = |token: &Token| y.words().iter().filter(content).any(|other| other.stem == token.stem);
    x.words().iter().filter(content).any(said)
}

/// Whether two phrases are the same thing in other words, or one only says more; also where nothing is known of the
/// words of one.
fn alike(x: &Stretch<'_>, y: &Stretch<'_>) -> bool {
    akin(x, y) || company(x, y).is_none_or(|cosine| cosine >= near(x))
}

/// Whether some word of the one is a word for what a word of the other is for, or a broader one.
fn akin(x: &Stretch<'_>, y: &Stretch<'_>) -> bool {
    let some = x.content().any(|one| {
        y.content().any(|other| {
            let likeness = likeness(one, other);
            likeness.score >= ALIKE || likeness.kinship == Kinship::Opposite
        })
    });
    some || share_a_word(x, y) || is_inside(x, y) || is_inside(y, x)
}

/// From which cosine on two phrases of a language are not two things; texts of two languages are not compared here.
const fn near(of: &Stretch<'_>) -> f64 {
    match of.wording.language {
        Language::English => NEAR_EN,
        Language::Dutch => NEAR_NL,
    }
}

/// `our patients` and `our tenants`: each speaks of its own.
fn ours(x: &Stretch<'_>, y: &Stretch<'_>) -> bool {
    let own = |of: &Stretch<'_>| of.who.as_ref().is_some_and(|who| who.kind == ActorKind::Lay && who.is_ours);
    own(x) && own(y)
}

/// Whether a word of the one stands inside a word of the other: `speelgoed`, `speelgoedwinkel`.
fn is_inside(x: &Stretch<'_>, y: &Stretch<'_>) -> bool {
    x.words().iter().filter(|token| !token.stop && token.stem.len() >= SHORTEST).any(|token| {
        y.words()
            .iter()
            .any(|other| other.text.len() > token.text.len() && other.text.contains(token.stem.as_str()))
    })
}

/// Whether a word stands before a noun and says which, or whose.
fn is_determiner(text: &str, language: Language) -> bool {
    DETERMINERS.have(text, language) || OWN.contains(&text)
}

/// How near two phrases are by the company their words keep; nothing when no word of one is known.
fn company(x: &Stretch<'_>, y: &Stretch<'_>) -> Option<f64> {
    x.wording.company(&x.tokens, y.wording, &y.tokens)
}
