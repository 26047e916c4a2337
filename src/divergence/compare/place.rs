//! What a phrase is by where it stands, whatever its words: where two texts are the same but for one phrase, that phrase
//! is what they differ in. Behind `by` it is who acts, behind `from` when a clock starts, behind `in` where it holds, before
//! a verb who does it.

use super::super::chunk_words::{DETERMINERS, OPENERS};
use super::super::common_words::RELATIVES;
use super::super::facts::{is_somebody, same_actor, speaks_of_time, tell_one_event};
use super::super::lexicon::{Actor, Labels, ScopeValue};
use super::super::tokens::{Token, meet};
use super::contrast_words::{OTHER_READERS, OWN};
use super::contrasts::is_no_thing;
use super::edit::{Edit, Effect, Part};
use super::edit_words::{MAY, SMALL};
use super::name::is_same_name;
use super::reworded::turns;
use super::swap::MARKS;
use crate::domain::Facet;
use crate::words::Language;

/// From this cosine on two phrases may be two for the same.
const NEAR: f64 = 0.5;

/// Words before who acts.
const BY: &[&str] = &["by", "door"];
/// Words before the moment at which a time starts or ends.
const MOMENTS: &[&str] = &[
    "from", "after", "since", "until", "till", "before", "once", "when", "vanaf", "na", "nadat", "sinds",
    "tot", "totdat", "voor", "voordat", "zodra",
];
/// Words before a place or an occasion.
pub(super) const PLACES: &[&str] = &[
    "in",
    "at",
    "on",
    "inside",
    "outside",
    "within",
    "near",
    "throughout",
    "during",
    "op",
    "bij",
    "binnen",
    "buiten",
    "tijdens",
    "rond",
    "achter",
];
/// Those of them behind which an organisation is a place.
const WITHIN: &[&str] = &["in", "inside", "within", "binnen"];
/// Words before where something comes from.
const FROM: &[&str] = &["from", "van", "uit"];
/// Words before those for whom something is.
const WHOM: &[&str] = &["for", "to", "of", "with", "among", "against", "aan", "van", "met", "tegen"];

/// Those of them behind which things stand as well as people.
const OF: &[&str] = &["for", "to", "of", "among", "against", "aan", "van", "voor", "tegen"];

/// Dutch words that lead a clause as `who` does, with a preposition in them.
const WHEREWITH: &[&str] = &["waarmee", "waarbij", "waarvan", "waarin", "waarover", "waarop", "waarvoor"];
/// Words for whoever it may be.
const ANYBODY: &[&str] = &[
    "someone", "somebody", "anyone", "anybody", "person", "people", "iemand", "degene", "persoon",
    "personen", "mensen",
];
/// Words for several people.
const MANY: &[&str] =
    &["families", "households", "gezinnen", "huishoudens", "everybody", "everyone", "those"];
/// Words for what is theirs who speak.
const OURS: &[&str] = &["our", "ours", "onze", "ons"];
/// Words for those who speak.
const WE: &[&str] = &["we", "wij"];

/// Verbs behind which it is told when something ends: `it ends when`.
pub(super) const ENDING: &[&str] = &["ends", "end", "stops", "closes", "eindigt", "stopt"];

/// Words for a moment on which something happens.
const DAYS: &[&str] = &["day", "date", "moment", "time", "dag", "datum", "tijdstip"];
/// How far before a phrase the moment may be named, in tokens.
const FAR: usize = 8;

/// How far before a phrase what happens there may be opened, in tokens.
const EVENT: usize = 5;

/// What is no place behind such a word: `in writing`, `in the course of`, `op papier`.
pub(super) const NO_PLACES: &[&str] = &[
    "course",
    "writing",
    "paper",
    "case",
    "cases",
    "event",
    "principle",
    "way",
    "manner",
    "order",
    "time",
    "basis",
    "advance",
    "addition",
    "person",
    "touch",
    "contact",
    "light",
    "line",
    "accordance",
    "detail",
    "short",
    "full",
    "geval",
    "gevallen",
    "papier",
    "schrift",
    "loop",
    "principe",
    "beginsel",
    "wijze",
    "manier",
    "overleg",
    "grond",
    "verband",
    "aanvulling",
    "persoon",
    "tijd",
    "behalf",
    "name",
    "request",
    "demand",
    "advice",
    "recommendation",
    "connection",
    "relation",
    "suspicion",
    "view",
    "opinion",
    "need",
    "particular",
    "general",
    "verzoek",
    "afroep",
    "advies",
    "aanvraag",
    "naam",
    "kosten",
    "initiatief",
    "aanbeveling",
    "verdenking",
    "hours",
    "uren",
];

/// What the only phrase in which two texts differ changes, by its place.
pub(super) fn told_by_place(mut edits: Vec<Edit<'_>>) -> Option<(Edit<'_>, Effect)> {
    // `Bestellen en betalen`, `bestelt en betaalt`.
    let forms = |part: &Part<'_>, other: &Part<'_>| {
        part.own.iter().filter(|token| token.has_content()).all(|token| other.has_form_of(token))
    };
    let silent = |edit: &Edit<'_>| {
        (!says(&edit.a) && !says(&edit.b) || forms(&edit.a, &edit.b) && forms(&edit.b, &edit.a))
            && !turns(edit)
    };
    edits.retain(|edit| !silent(edit));
    let edit = edits.pop().filter(|_| edits.is_empty())?;
    by_place(&edit).map(|effect| (edit, effect))
}

/// Whether a phrase has a word of its own that tells more than what the phrase is to others.
fn says(part: &Part<'_>) -> bool {
    part.own.iter().any(|token| token.has_content() && !leads(token))
}

/// What a phrase in which two texts differ changes, by its place; nothing where it has a reader of its own.
pub(super) fn by_place(edit: &Edit<'_>) -> Option<Effect> {
    let (a, b) = (&edit.a, &edit.b);
    // `A home of their own`, `a care home`: whose it is says what it is.
    let owns = |part: &Part<'_>| part.own_has(OWN);
    let names = |part: &Part<'_>| says(part) || owns(part) || part.own_has(WE);
    let read = |part: &Part<'_>| {
        let ends = lead(part).is_some_and(|(at, _)| part.is_behind_an_end(at));
        part.has_other_reader() && !ends
    };
    if !names(a)
        || !names(b)
        || read(a)
        || read(b)
        || !owns(a) && !owns(b) && near(a, b)
        || a.is_ours() && b.is_ours()
        || names_the_same(a, b)
    {
        return None;
    }
    match (effect(a, b)?, edit.facet) {
        // `The officer with the mayor`, in the field for who decides, are those who do.
        (Effect::Scope | Effect::Thing, Facet::DecidedBy) => {
            (a.names_somebody() && b.names_somebody()).then_some(Effect::Who)
        }
        // Whom it applies to is not who acts: `the service as a whole`, `the trust as a whole`.
        (Effect::Who, facet) => matches!(facet, Facet::Wording | Facet::DecidedBy).then_some(Effect::Who),
        (effect, _) => Some(effect),
    }
}

fn effect(a: &Part<'_>, b: &Part<'_>) -> Option<Effect> {
    let (x, y) = (lead(a), lead(b));
    let people = a.names_somebody() && b.names_somebody();
    if a.is_of_a_moment() && b.is_of_a_moment() {
        let [of_a, of_b] = [a, b].map(|part| (part.tokens(), part.range.clone()));
        return (!tell_one_event(of_a, of_b, a.wording.language)).then_some(Effect::Clock);
    }
    let opens = |lead: Option<(usize, &Token)>| {
        lead.is_none_or(|(_, token)| !token.is_word() || token.is_one_of(&["that", "whether", "dat", "of"]))
    };
    let anybody = a.own_has(ANYBODY) || b.own_has(ANYBODY);
    let led = x.zip(y).filter(|((_, one), (_, other))| leads(one) && leads(other));
    if led.is_none() && opens(x) && opens(y) {
        return (people && !anybody).then_some(Effect::Who);
    }
    if let Some((x, y)) = led
        && let Some(effect) = behind_a_lead((a, x), (b, y), people)
    {
        return Some(effect);
    }
    let apart = || company(a, b).is_some_and(|near| near < NEAR);
    // `Guests who smoke`, `guests who sing`.
    if a.tells_which_people() && b.tells_which_people() && apart() && !a.shares_a_word(b) {
        return Some(Effect::Thing);
    }
    // `A call from a mobile phone`, `a call from a landline`; `repair of a roof`, `repair of a road`. Behind other words that
    // lead phrases others have looked.
    let both = |list: &'static [&'static str]| {
        led.is_some_and(|((_, one), (_, other))| one.is_one_of(list) && other.is_one_of(list))
    };
    let free = led.is_none() || both(FROM) || both(OF);
    // `Farms`, `hotels`: of two words in one place one tells of the other that it is a noun as well.
    let nouns =
        || (a.is_determined() || !may_be_verbs(a, b)) && a.share_of_nouns().max(b.share_of_nouns()) > 0.5;
    let things =
        || a.is_one_thing() && b.is_one_thing() && nouns() && a.may_be_a_place() && b.may_be_a_place();
    (free && !people && things() && apart()).then_some(Effect::Thing)
}

/// What two phrases change behind words that lead phrases; `people` tells whether both name somebody.
fn behind_a_lead(
    (a, (at_x, one)): (&Part<'_>, (usize, &Token)),
    (b, (at_y, other)): (&Part<'_>, (usize, &Token)),
    people: bool,
) -> Option<Effect> {
    let either = |list| [one, other].iter().any(|token| token.is_one_of(list));
    // `A room that we pay for`, `a room that the insurer pays for`.
    let asks = |token: &Token| token.is_one_of(RELATIVES) || token.is_one_of(WHEREWITH);
    let acts = || asks(one) && asks(other) && a.is_subject() && b.is_subject();
    if either(BY) || acts() {
        people.then_some(Effect::Who)
    } else if either(MOMENTS) {
        let counted = |part: &Part<'_>, at: usize| part.is_behind_a_time(at) || part.ends_a_time(at);
        (counted(a, at_x) && counted(b, at_y)).then_some(Effect::Clock)
    } else if a.is_of_an_event() && b.is_of_an_event() {
        Some(Effect::Clock)
    } else if either(PLACES) {
        // `In all schools`, `in all shelters`; with the doctor is no place.
        let within = either(WITHIN) || !people;
        (within && a.may_be_a_place() && b.may_be_a_place()).then_some(Effect::Scope)
    } else {
        (people && either(WHOM)).then_some(Effect::Scope)
    }
}

/// Whether a word leads phrases.
fn leads(token: &Token) -> bool {
    [BY, MOMENTS, PLACES, WHOM, RELATIVES, WHEREWITH].iter().any(|list| token.is_one_of(list))
}

/// The small word that leads a phrase, and where it stands: with which it begins, or before it and what determines it.
fn lead<'t>(part: &Part<'t>) -> Option<(usize, &'t Token)> {
    let tokens = part.tokens();
    let start = part.range.start;
    let first = tokens.get(start).filter(|token| !part.range.is_empty() && leads(token));
    let determines = |token: &Token| is_article(token, part.wording.language) || token.is_one_of(OWN);
    let before = || tokens.iter().enumerate().take(start).rfind(|(_, token)| !determines(token));
    first.map(|first| (start, first)).or_else(before)
}

/// Whether two phrases name the same people, place or thing.
pub(super) fn names_the_same(a: &Part<'_>, b: &Part<'_>) -> bool {
    a.is_of_one_kind_with(b) || share_an_actor(a, b) || is_same_name(&a.text(), &b.text())
}

/// Whether somebody is named in both, or is part of whom the other names.
fn share_an_actor(a: &Part<'_>, b: &Part<'_>) -> bool {
    let (x, y) = (a.actors(), b.actors());
    x.iter().any(|m| y.iter().any(|n| same_actor(&m.path, &n.path)))
}

/// Whether a word stands before a noun, and leads no clause: `the`, not `that`.
fn is_article(token: &Token, language: Language) -> bool {
    DETERMINERS.have(&token.text, language) && !token.is_one_of(RELATIVES)
}

/// Whether the words of two phrases keep much the same company.
pub(super) fn near(a: &Part<'_>, b: &Part<'_>) -> bool {
    company(a, b).is_some_and(|near| near >= NEAR)
}

/// Whether both sides of a stretch are one word that may be a verb, of which one is rather that than anything else: `gives`,
/// `hands`. Two verbs in one place are mostly two for the same.
pub(super) fn are_verbs(x: &[Token], y: &[Token]) -> bool {
    let ([x], [y]) = (x, y) else { return false };
    let (x, y) = (share_of_verbs(x), share_of_verbs(y));
    x.min(y) > 0.0 && x.max(y) > 0.5
}

/// How often a word with content is a verb, 0 to 1.
pub(super) fn share_of_verbs(token: &Token) -> f64 {
    let parts = token.word.parts_of_speech();
    if token.has_content() && parts.all > 0 { parts.verbs as f64 / parts.all as f64 } else { 0.0 }
}

/// Whether two phrases in one place may be two verbs: `gives`, `hands`.
fn may_be_verbs(a: &Part<'_>, b: &Part<'_>) -> bool {
    let [x, y] = [a, b].map(|part| part.tokens().get(part.range.clone()).unwrap_or_default());
    are_verbs(x, y)
}

/// How surely a word is a noun by how many of its meanings are those of one, 0 to 1; a word of which nothing is known is one.
fn share_of_nouns(token: &Token) -> f64 {
    let parts = token.word.parts_of_speech();
    if parts.all == 0 { 1.0 } else { f64::from(parts.nouns) / f64::from(parts.all) }
}

/// How near two phrases are by the company their words keep; nothing when no word of one is known.
pub(super) fn company(a: &Part<'_>, b: &Part<'_>) -> Option<f64> {
    a.wording.company(&a.range, b.wording, &b.range)
}

impl Part<'_> {
    /// Whether it says what has a reader of its own: a number, a time, a denial, how strongly.
    fn has_other_reader(&self) -> bool {
        let timed = self.wording.times.iter().any(|(time, _)| meet(time, &self.range));
        let inside = self.tokens().get(self.range.clone()).unwrap_or_default();
        timed
            || inside.iter().any(|token| token.is_one_of(MARKS))
            || self.own.iter().any(|token| {
                token.number.is_some() && !token.is_one_of(SMALL)
                    || token.word.shape.ordinal.is_some()
                    || token.is_one_of(OTHER_READERS)
            })
    }

    /// Whether it tells what happens on the day from which a time counts, or on which it is so: `counts from the day on which
    /// …`, `the age on the day of …`.
    fn is_of_a_moment(&self) -> bool {
        let sentence = self.tokens().get(self.range.start).map(|token| token.sentence);
        let before = self.before(FAR);
        let named = before.windows(3).any(|words| {
            words.iter().all(|token| Some(token.sentence) == sentence)
                && words.first().is_some_and(|first| first.is_one_of(MOMENTS))
                && words.iter().skip(1).any(|token| token.is_one_of(DAYS))
        });
        // `The age on the day of | the offence`.
        let mut words =
            before.iter().rev().skip_while(|token| DETERMINERS.have(&token.text, self.wording.language));
        let mut said =
            |list: &'static [&'static str]| words.next().is_some_and(|token| token.is_one_of(list));
        let on_the_day =
            said(&["of", "van"]) && said(DAYS) && said(&["the", "de", "het"]) && said(&["on", "op"]);
        named && speaks_of_time(self.wording) || on_the_day
    }

    /// Whether a length of time ends just before a token, or one word before it: `within two minutes | after | in the hall`.
    fn is_behind_a_time(&self, at: usize) -> bool {
        self.wording.times.iter().any(|(time, _)| time.end == at || time.end + 1 == at)
    }

    /// Whether a text that defines a stretch of time tells here when that ends: `the weeks that somebody waits until`.
    fn ends_a_time(&self, at: usize) -> bool {
        let until = |token: &Token| token.is_one_of(&["until", "till", "totdat"]);
        self.tokens().get(at).is_some_and(until) && speaks_of_time(self.wording) || self.is_behind_an_end(at)
    }

    /// `A call ends when | the crew is back`.
    fn is_behind_an_end(&self, at: usize) -> bool {
        let is = |at: usize, words: &'static [&'static str]| {
            self.tokens().get(at).is_some_and(|token| token.is_one_of(words))
        };
        at > 0 && is(at, MOMENTS) && is(at - 1, ENDING)
    }

    /// Whether no word of its own, and not the next, says that it is no place.
    fn may_be_a_place(&self) -> bool {
        let language = self.wording.language;
        // `Within office hours`.
        let of = self.own.iter().copied().chain(self.behind(1));
        !of.into_iter().any(|token| token.is_one_of(NO_PLACES) || is_no_thing(&token.text, language))
    }

    /// Whether it tells where or to whom happens what starts or stops a clock: `until arrival at the school`.
    fn is_of_an_event(&self) -> bool {
        let before = self.before(EVENT);
        let opens = before.iter().rposition(|token| token.is_one_of(MOMENTS));
        let happens =
            |from: usize| before.get(from + 1..).unwrap_or_default().iter().any(|token| token.has_content());
        // `Within two hours after arrival at`, `until arrival at`.
        let starts = |from: usize| {
            let at = self.range.start.saturating_sub(before.len()) + from;
            self.is_behind_a_time(at)
                || before.get(from).is_some_and(|token| token.is_one_of(&["until", "till", "tot", "totdat"]))
        };
        !self.wording.times.is_empty()
            && opens.is_some_and(|from| {
                starts(from)
                    && happens(from)
                    && before.iter().skip(from).all(|token| token.is_word() && token.number.is_none())
            })
    }

    /// Those of whom a table knows who they are part of.
    fn actors(&self) -> Vec<Actor> {
        let labels = Labels::of(self.wording.language);
        self.range.clone().filter_map(|at| Some(labels.actor_at(self.tokens(), at)?.1)).collect()
    }

    /// Whether both name people, places or hours of one kind: `children`, `minors`.
    fn is_of_one_kind_with(&self, other: &Self) -> bool {
        let values = |of: &Self| -> Vec<ScopeValue> {
            let labels = Labels::of(of.wording.language);
            let here = of.range.clone().filter_map(|at| Some((at, labels.scope_at(of.tokens(), at)?.0)));
            here.flat_map(|(at, length)| labels.scopes_at(of.tokens(), at, length)).collect()
        };
        let of_other = values(other);
        values(self).iter().any(|value| of_other.contains(value))
    }

    /// `Our guests`: each speaks of its own.
    fn is_ours(&self) -> bool {
        let inside = self.tokens().get(self.range.clone()).unwrap_or_default();
        self.before(1).iter().chain(inside).any(|token| token.is_one_of(OURS))
    }

    /// Whether it is a noun, or two, alone, behind an article or, in Dutch, behind a word that leads phrases. What leads a clause
    /// behind it may belong to it: `traders who`, `charities that`.
    fn is_one_thing(&self) -> bool {
        let language = self.wording.language;
        let inside = self.tokens().get(self.range.clone()).unwrap_or_default();
        let inside = match inside {
            [first @ .., last] if last.is_one_of(RELATIVES) => first,
            whole => whole,
        };
        let determines = |token: &Token| is_article(token, language);
        let content = || inside.iter().filter(|token| token.has_content());
        let (few, all) = (
            (1..=2).contains(&content().count()),
            inside.iter().all(|token| token.has_content() || determines(token)),
        );
        let noun = || match language {
            // `So that they can rest`, `to rest` is a verb.
            Language::English => {
                let acts = |token: &Token| token.is_one_of(MAY) || token.is_one_of(&["to"]);
                let many = inside.last().is_some_and(|last| last.text.ends_with('s'));
                content().all(|token| share_of_nouns(token) > 0.0)
                    && (self.is_determined() || many || !self.before(1).iter().any(acts))
            }
            // Of a Dutch word only what stands around it tells that it is a noun, and neither adjective nor verb.
            Language::Dutch => {
                let behind = self.is_determined() || self.is_behind_a_lead() || self.is_behind_an_adjective();
                let goes_on = |token: &Token| token.has_content() && !OPENERS.have(&token.text, language);
                behind && !self.behind(1).iter().any(goes_on)
            }
        };
        few && all && noun()
    }

    /// Whether an article or the like stands before it or opens it.
    fn is_determined(&self) -> bool {
        let inside = self.tokens().get(self.range.clone()).unwrap_or_default();
        let language = self.wording.language;
        self.before(1).iter().chain(inside.first()).any(|token| is_article(token, language))
    }

    /// Whether a word that leads phrases stands before it or opens it: `voor ketels`, `over ketels`.
    fn is_behind_a_lead(&self) -> bool {
        let inside = self.tokens().get(self.range.clone()).unwrap_or_default();
        self.before(1).iter().chain(inside.first()).any(|token| leads(token) || token.is_one_of(&["over"]))
    }

    /// Whether an adjective stands before it behind an article: `de nieuwe | ketel`, `een nieuw | bed`, but not `een agent |
    /// bezoekt`.
    fn is_behind_an_adjective(&self) -> bool {
        let verb = |token: &Token| token.text.ends_with(['t', 'n']);
        let verb = || self.own.iter().any(|token| verb(token));
        match self.before(2) {
            [article, adjective] => {
                is_article(article, self.wording.language)
                    && adjective.has_content()
                    && (adjective.text.ends_with('e') || article.is_one_of(&["een", "geen"]) && !verb())
            }
            _ => false,
        }
    }

    /// How surely the last of its words with content is a noun, 0 to 1.
    fn share_of_nouns(&self) -> f64 {
        let inside = self.tokens().get(self.range.clone()).unwrap_or_default();
        inside.iter().rfind(|token| token.has_content()).map_or(0.0, share_of_nouns)
    }

    /// Whether it can be the subject of a clause: an article and a name, or `we`.
    fn is_subject(&self) -> bool {
        // `Someone aged 18 who applies`, `an applicant`.
        if self.own_has(ANYBODY) {
            return false;
        }
        let language = self.wording.language;
        let first = self.tokens().get(self.range.start).filter(|_| !self.range.is_empty());
        self.own_has(WE)
            || first.is_some_and(|first| is_article(first, language))
            || self.before(1).iter().any(|before| is_article(before, language))
    }

    /// Whether both say a word with content.
    fn shares_a_word(&self, other: &Self) -> bool {
        let [x, y] = [self, other].map(|part| part.tokens().get(part.range.clone()).unwrap_or_default());
        x.iter().filter(|token| token.has_content()).any(|token| y.iter().any(|one| one.stem == token.stem))
    }

    /// Whether it stands in a clause behind people that tells which of them: `guests who | smoke`, `gasten die | roken`.
    fn tells_which_people(&self) -> bool {
        const WHO: &[&str] = &["who", "whose", "die", "wie"];
        let (tokens, start) = (self.tokens(), self.range.start);
        // What is told in many words may be one thing in others: `who struggle to make ends meet`.
        let inside = tokens.get(self.range.clone()).unwrap_or_default();
        let content = (1..=2).contains(&inside.iter().filter(|token| token.has_content()).count());
        let small = |at: &usize| tokens.get(*at).is_some_and(|token| token.is_word() && !token.has_content());
        let is_who = |at: usize| tokens.get(at).is_some_and(|token| token.is_one_of(WHO));
        let opens = Some(start).filter(|at| is_who(*at));
        let mut before = (0..start).rev().take_while(small);
        let who = opens.or_else(|| before.find(|at| is_who(*at)));
        content
            && who.and_then(|who| who.checked_sub(1)).is_some_and(|noun| {
                is_somebody(tokens, noun, self.wording.language)
                    || tokens.get(noun).is_some_and(|token| token.is_one_of(ANYBODY) || token.is_one_of(MANY))
            })
    }

    fn names_somebody(&self) -> bool {
        self.own_has(WE)
            || !self.actors().is_empty()
            || self.range.clone().any(|at| is_somebody(self.tokens(), at, self.wording.language))
    }
}
