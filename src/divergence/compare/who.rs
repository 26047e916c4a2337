//! Whose judgement counts, and who acts.

use super::super::align::Link;
use super::super::chunk::opens;
use super::super::common_words::{ARTICLES, RELATIVES, Words};
use super::super::direction::cosine;
use super::super::facts::{Mention, Part, Reading, same_actor};
use super::super::lexicon::ActorKind;
use super::super::phrase::{Phrase, shared, steady};
use super::super::report::ConflictKind;
use super::super::tokens::{Token, is_one_of, meet, text_at};
use super::super::wording::{Atom, Wording};
use super::contrasts::{Told, is_counted_from, told};
use super::fields::{are_of_one_wording, are_other_deciders};
use super::name::{is_any_of_staff, is_part_of_name, is_same_name, says_the_same};
use super::rest::{ANSWERS, share};
use super::swap::swaps;
use super::{Compared, SCOPE, is_turned};
use crate::domain::Facet;
use crate::words::{self, Language};

/// Under this share two actors that no table knows are not the same.
const SAME_ACTOR: f64 = 0.4;
/// From this share on what is said around two names is the same.
const SAME_REST: f64 = 0.45;
/// The share below which neither side may fall.
const LEAST_REST: f64 = 0.3;
/// What another place or occasion weighs.
const PLACE: f64 = 0.2;
/// What another actor weighs.
pub(super) const ACTOR: f64 = 0.25;

/// Compares who acts, and to whom it is done.
pub(super) fn compare(a: &Reading<'_>, b: &Reading<'_>, links: &[Link], says: Language, out: &mut Compared) {
    if let Some((x, y)) = judges(a, b, links) {
        let sentence = words::OTHER_ACTOR.with(says, &[a.side.name, &x, b.side.name, &y]);
        out.conflict(Facet::DecidedBy, ConflictKind::Actor, ACTOR, &x, &y, sentence);
    }
    let clock = out.has(ConflictKind::ReferencePoint);
    for told in swaps(a, b, clock).into_iter().chain(told(a, b, links)) {
        tell(a, b, &told, says, out);
    }
    if !out.has(ConflictKind::Actor)
        && let Some((x, y, kind)) = replaced(a, b, links)
    {
        tell(a, b, &Told { kind, a: x, b: y, is_place: false }, says, out);
    }
}

/// Compares the only ones who act in either text, where nothing else was told that they may be part of.
pub(super) fn compare_only_ones(a: &Reading<'_>, b: &Reading<'_>, says: Language, out: &mut Compared) {
    let told = [ConflictKind::Actor, ConflictKind::Scope, ConflictKind::ReferencePoint];
    if !told.into_iter().any(|kind| out.has(kind))
        && (out.has(ConflictKind::Magnitude) || !have_other_limits(a, b))
        && let Some((x, y)) = only_ones(a, b)
    {
        tell(a, b, &Told { kind: ConflictKind::Actor, a: x, b: y, is_place: false }, says, out);
    }
}

/// Whether either text has times, none of which the other has: they tell of two steps.
fn have_other_limits(a: &Reading<'_>, b: &Reading<'_>) -> bool {
    let times = |reading: &Reading<'_>| -> Vec<_> {
        reading.limits.iter().flatten().filter_map(|limit| limit.duration).collect()
    };
    let (of_a, of_b) = (times(a), times(b));
    let agree = || of_a.iter().any(|x| of_b.iter().any(|y| x.agrees(y)));
    !of_a.is_empty() && !of_b.is_empty() && !agree()
}

/// Tells one conflict of a kind.
pub(super) fn tell(a: &Reading<'_>, b: &Reading<'_>, told: &Told, says: Language, out: &mut Compared) {
    if out.has(told.kind) || says_the_same(&told.a, &told.b) || is_same_name(&told.a, &told.b) {
        return;
    }
    let (facet, weight, words) = match told.kind {
        ConflictKind::Scope if told.is_place => (Facet::AppliesTo, PLACE, &words::OTHER_PLACE),
        ConflictKind::Scope => (Facet::AppliesTo, SCOPE, &words::OTHER_SCOPE),
        _ => (Facet::DecidedBy, ACTOR, &words::OTHER_ACTS),
    };
    let sentence = words.with(says, &[a.side.name, &told.a, b.side.name, &told.b]);
    out.conflict(facet, told.kind, weight, &told.a, &told.b, sentence);
}

/// Whether two names mean different actors.
pub(super) fn differs(x: &Mention, y: &Mention) -> bool {
    let general = |m: &Mention, n: &Mention| {
        m.kind == ActorKind::General
            && (is_part_of_name(&m.text, &n.text) || is_any_of_staff(&m.text, &n.text))
    };
    !same_actor(&x.path, &y.path) && !is_same_name(&x.text, &y.text) && !general(x, y) && !general(y, x)
}

/// Two whose judgement counts and who are not the same.
fn judges(a: &Reading<'_>, b: &Reading<'_>, links: &[Link]) -> Option<(String, String)> {
    match (&a.actor, &b.actor) {
        // Each speaks of both: they do different things.
        (Some(x), Some(y)) if names(&a.wording, y) && names(&b.wording, x) => None,
        // `Whoever sells`, `the seller`: what they do is their name.
        (Some(x), Some(y)) if does_what_is_named(x, y) || does_what_is_named(y, x) => None,
        // Who decides on the matter, and who on a detail of it.
        (Some(_), Some(_)) if says_who(a) && decides_how(b) || says_who(b) && decides_how(a) => None,
        (Some(x), Some(y)) => {
            let known = [a, b].iter().any(|reading| says_who(reading) || !reading.judges.is_empty());
            let copied = || says_who(a) && says_who(b) && are_of_one_wording(&a.wording, &b.wording, links);
            let differ = differ((x, &a.judges), (y, &b.judges))
                || copied() && !is_one_office((x, &a.judges), (y, &b.judges)) && are_other_deciders(x, y);
            (known && differ).then(|| (x.text.clone(), y.text.clone()))
        }
        (Some(x), None) => decider(a, b).map(|y| (x.text.clone(), y)),
        (None, Some(y)) => decider(b, a).map(|x| (x, y.text.clone())),
        (None, None) => None,
    }
}

/// Whether a phrase tells by what they do whom the other names for it: `degene die toezicht houdt`, `de toezichthouder`;
/// `the person who sells`, `the seller`.
fn does_what_is_named(who: &Phrase, name: &Phrase) -> bool {
    const ANYBODY: &[&str] =
        &["whoever", "degene", "diegene", "wie", "person", "one", "someone", "somebody", "iemand", "persoon"];
    let tokens = &who.wording.tokens;
    let Some(first) = tokens.iter().position(|token| !token.is_one_of(ARTICLES)) else { return false };
    let is =
        |at: usize, list: &'static [&'static str]| tokens.get(at).is_some_and(|token| token.is_one_of(list));
    let tells = is(first, &["whoever", "wie"]) || is(first, ANYBODY) && is(first + 1, RELATIVES);
    let named = |token: &Token| {
        let names = |other: &Token| other.has_content() && token.letters_shared(other) >= ROOT;
        name.wording.tokens.iter().any(names)
    };
    tells && tokens.iter().skip(first + 1).any(|token| token.has_content() && named(token))
}

/// The least letters that a verb and the name of who does it begin with: `sells`, `seller`.
const ROOT: usize = 4;

/// Whether two phrases name one office, or one names a part of an office that the other names without more: `the council`,
/// `the mayor and aldermen`, but `the paramedic`, `the clinician at the desk`.
fn is_one_office((x, in_x): (&Phrase, &[Mention]), (y, in_y): (&Phrase, &[Mention])) -> bool {
    let bare = |phrase: &Phrase| phrase.wording.content().count() == 1;
    in_x.iter().any(|m| {
        in_y.iter().any(|n| {
            let whole = if m.path.len() < n.path.len() { x } else { y };
            m.path == n.path || same_actor(&m.path, &n.path) && bare(whole)
        })
    })
}

/// Whether all words of a name occur in a text.
fn names(wording: &Wording, name: &Phrase) -> bool {
    let content = |atom: &&Atom| atom.has_content();
    let mut words = name.wording.atoms.iter().filter(content).peekable();
    words.peek().is_some()
        && words.all(|word| {
            let stem =
                |atom: &Atom, of: &Wording| of.tokens.get(atom.tokens.start).map(|token| token.stem.clone());
            wording.atoms.iter().any(|atom| stem(atom, wording) == stem(word, &name.wording))
        })
}

/// Whether the one whose word counts in a text decides on no more than how it is done: `bepaalt op welk dagdeel hij komt`;
/// not when it is so, or which of them it is, which may be the matter itself.
fn decides_how(reading: &Reading<'_>) -> bool {
    let (tokens, language) = (&reading.wording.tokens, reading.wording.language);
    let is = |at: usize, words: &Words| words.have(text_at(tokens, at), language);
    let asks = |at: usize| is(at, &HOW) || opens(text_at(tokens, at), language) && is(at + 1, &WHICH);
    let decides = |at: usize, of: &Phrase| {
        let named = |part: usize| {
            let mut words = of.wording.tokens.iter().filter(|word| word.has_content());
            words.any(|word| tokens.iter().any(|token| token.part == part && token.stem == word.stem))
        };
        tokens.get(at).is_some_and(|token| token.is_one_of(DOING_SO) && named(token.part)) && asks(at + 1)
    };
    !says_who(reading)
        && reading.actor.as_ref().is_some_and(|actor| (0..tokens.len()).any(|at| decides(at, actor)))
}

/// Words that ask for the manner, and those that ask for one of several behind a preposition: `op welk dagdeel`.
const HOW: Words = Words::new(&["how"], &["hoe", "hoelang", "hoeveel"]);
const WHICH: Words = Words::new(&["which", "what"], &["welk", "welke"]);

/// Whether a field says whose judgement counts.
fn says_who(reading: &Reading<'_>) -> bool {
    reading.field(Facet::DecidedBy).is_some()
}

/// Whether two phrases, with those they name, mean different actors.
fn differ((x, in_x): (&Phrase, &[Mention]), (y, in_y): (&Phrase, &[Mention])) -> bool {
    if in_x.iter().any(|m| in_y.iter().any(|n| same_actor(&m.path, &n.path)))
        || is_same_name(&x.text, &y.text)
    {
        return false;
    }
    let known = |of: &[Mention]| of.iter().any(|mention| mention.kind != ActorKind::General);
    let alike = shared(&x.wording, &y.wording);
    if known(in_x) && known(in_y) {
        // `the young person` is not `the mentor of the young person`.
        return alike.least() < 1.0
            && (alike.most() < 1.0 || is_of(&x.text, &y.text) || is_of(&y.text, &x.text));
    }
    alike.least() < SAME_ACTOR && alike.most() < SAME_ACTOR
}

/// Somebody else who decides in the running text, where the other says so in a field.
fn decider(one: &Reading<'_>, other: &Reading<'_>) -> Option<String> {
    if !says_who(one) || one.judges.is_empty() {
        return None;
    }
    let same = |m: &Mention, among: &[Mention]| among.iter().any(|n| !differs(m, n));
    if one.judges.iter().any(|m| same(m, &other.named)) {
        return None;
    }
    let is_new = |m: &Mention| !same(m, &one.named) && !same(m, &one.judges);
    other
        .named
        .iter()
        .find(|m| matches!(m.part, Part::Agent | Part::By) && is_new(m) && does_so(&other.wording, m))
        .map(|m| m.text.clone())
}

/// Verbs for deciding on what was said.
const DOING_SO: &[&str] = &[
    "doet",
    "gedaan",
    "does",
    "done",
    "decides",
    "decide",
    "decided",
    "beslist",
    "fixed",
    "determined",
    "judged",
    "judges",
    "determines",
    "bepaald",
    "bepaalt",
    "vastgesteld",
    "beoordeeld",
    "beoordeelt",
];

/// `and that is done by …`, `en dat doet …`, `fixed by …`.
fn does_so(wording: &Wording, mention: &Mention) -> bool {
    let near = mention.tokens.start.saturating_sub(5)..mention.tokens.end + 4;
    let words = wording.tokens.get(near.start..near.end.min(wording.tokens.len())).unwrap_or_default();
    words.iter().any(|token| token.is_one_of(DOING_SO))
}

/// Somebody whom one text names and the other does not, in the same part of the same story in which the
/// other names somebody else.
fn replaced(a: &Reading<'_>, b: &Reading<'_>, links: &[Link]) -> Option<(String, String, ConflictKind)> {
    let (in_a, in_b) = (&a.named, &b.named);
    let absent = |m: &Mention, among: &[Mention]| among.iter().all(|n| differs(m, n));
    let only_a: Vec<&Mention> = in_a.iter().filter(|m| absent(m, in_b)).collect();
    let only_b: Vec<&Mention> = in_b.iter().filter(|m| absent(m, in_a)).collect();
    let least = if share_an_actor(in_a, in_b) { SURELY } else { ANSWERS };
    let mut both: Vec<(&Mention, &Mention)> =
        only_a.iter().flat_map(|x| only_b.iter().map(move |y| (*x, *y))).collect();
    if is_turned(a, b) {
        both.sort_by_key(|(x, y)| (y.tokens.start, x.tokens.start));
    }
    both.into_iter().find_map(|(x, y)| {
        let kind = part_of_kind(x, y)?;
        // What a time is counted from is told as such.
        let counted = |wording: &Wording, m: &Mention| {
            let article = m.tokens.start.saturating_sub(1);
            m.part != Part::By
                && (is_counted_from(wording, m.tokens.start) || is_counted_from(wording, article))
        };
        if counted(&a.wording, x) || counted(&b.wording, y) {
            return None;
        }
        // `While the tenant lives on`: what others do meanwhile.
        if is_meanwhile(&a.wording.tokens, x) || is_meanwhile(&b.wording.tokens, y) {
            return None;
        }
        // `our patients` and `our tenants`: each speaks of its own.
        let own = |m: &Mention| m.kind == ActorKind::Lay && m.is_ours;
        if own(x) && own(y) {
            return None;
        }
        let guessed = x.path.starts_with("word/") || y.path.starts_with("word/");
        if is_fuller(&x.text, &y.text) || guessed && alike(&x.text, &y.text, a, b) {
            return None;
        }
        same_rest(&a.wording, &b.wording, x, y, links, least).then(|| (x.text.clone(), y.text.clone(), kind))
    })
}

/// Whether somebody is named as the one whose doing goes on while others do what the text is about.
fn is_meanwhile(tokens: &[Token], one: &Mention) -> bool {
    (one.tokens.start.saturating_sub(2)..one.tokens.start)
        .any(|at| tokens.get(at).is_some_and(|token| token.is_one_of(&["while", "terwijl"])))
}

/// From this cosine on two texts are about one matter.
const ONE_MATTER: f64 = 0.35;

/// The only ones in office who act in two texts on one matter.
fn only_ones(a: &Reading<'_>, b: &Reading<'_>) -> Option<(String, String)> {
    let (x, y) = (only_one(a)?, only_one(b)?);
    let near = cosine(a.wording.sum(), b.wording.sum()).is_some_and(|cosine| steady(cosine) >= ONE_MATTER);
    let apart =
        differs(x, y) && !is_said_in(&a.wording, x, &b.wording) && !is_said_in(&b.wording, y, &a.wording);
    (near && apart).then(|| (x.text.clone(), y.text.clone()))
}

/// Whether some word of a name stands in another text.
fn is_said_in(wording: &Wording, name: &Mention, other: &Wording) -> bool {
    let words =
        wording.tokens.get(name.tokens.clone()).unwrap_or_default().iter().filter(|token| !token.stop);
    words.into_iter().any(|word| other.tokens.iter().any(|token| token.stem == word.stem))
}

/// The only one in office who acts in a wording.
fn only_one<'r>(reading: &'r Reading<'_>) -> Option<&'r Mention> {
    let tokens = &reading.wording.tokens;
    let mut acting = reading.named.iter().filter(|mention| {
        mention.kind != ActorKind::Lay
            && matches!(mention.part, Part::Agent | Part::By)
            && !mention.path.starts_with("word/")
            && !is_beside(tokens, mention)
    });
    let one = acting.next().filter(|one| !is_counted_from(&reading.wording, one.tokens.start))?;
    (acting.next().is_none() && !is_of_somebody(tokens, one)).then_some(one)
}

/// Whether a name stands in a clause on something beside the matter.
fn is_beside(tokens: &[Token], one: &Mention) -> bool {
    let part = tokens.get(one.tokens.start).map(|token| token.part);
    tokens.iter().any(|token| Some(token.part) == part && token.is_one_of(BESIDE))
}

/// Whether a name stands in a clause that tells which one is meant: `a client whom the doctor knows`; not in one that only
/// tells more, or that the verb of the sentence follows: `guests who shout are told by the doctor`.
fn is_of_somebody(tokens: &[Token], one: &Mention) -> bool {
    let text = |at: usize| tokens.get(at).filter(|token| token.is_word());
    let here = |at: &usize| {
        tokens.get(*at).map(|token| token.part) == tokens.get(one.tokens.start).map(|token| token.part)
    };
    let clause: Vec<usize> = (0..one.tokens.start).filter(here).collect();
    let relative =
        |at: &&usize| text(**at).is_some_and(|token| token.is_one_of(RELATIVES) || token.text == "whom");
    let Some(at) = clause.iter().rfind(relative).copied() else { return false };
    let before = at.checked_sub(1).and_then(text);
    let tells_more = before.is_none()
        && (tokens.get(at).is_some_and(|token| token.text == "which") || at == 0 || is_first(tokens, at));
    let passed = one.part == Part::By
        && (at + 2..one.tokens.start).any(|verb| {
            text(verb).is_some_and(|token| token.is_one_of(BEING))
                && text(verb - 1).is_some_and(|token| !token.stop)
        });
    !tells_more && !passed && !before.is_some_and(|before| before.is_one_of(TELLING))
}

/// Whether a sentence begins with a token.
fn is_first(tokens: &[Token], at: usize) -> bool {
    let sentence = |at: usize| tokens.get(at).map(|token| token.sentence);
    at.checked_sub(1).is_none_or(|before| {
        sentence(before) != sentence(at)
            || tokens.get(before).is_some_and(|token| matches!(token.text.as_str(), "." | ";"))
    })
}

/// Forms of `to be` before what is done by somebody.
const BEING: &[&str] = &["is", "are", "was", "were", "wordt", "worden"];

/// Words of clauses that tell of something beside the matter.
const BESIDE: &[&str] =
    &["meanwhile", "also", "afterwards", "later", "ondertussen", "intussen", "ook", "daarna", "achteraf"];

/// Words behind which `that` opens what something is, rather than which one: `houdt in dat`, `a task that`.
const TELLING: &[&str] = &[
    "in", "zeggen", "betekent", "means", "is", "says", "mean", "zo", "job", "task", "work", "taak", "klus",
    "werk",
];

/// From this likeness on two words surely tell the same deed.
const SURELY: f64 = 0.6;

/// Whether both speak of the same one who acts, so that whoever else acts does something else: `the doctor decides
/// and the nurse writes it down`.
pub(super) fn share_an_actor(in_a: &[Mention], in_b: &[Mention]) -> bool {
    let acts = |m: &&Mention| matches!(m.part, Part::Agent | Part::By);
    in_a.iter().filter(acts).any(|m| in_b.iter().filter(acts).any(|n| !differs(m, n)))
}

/// Whether one name is the other with more before it: `the attending officer`, `the officer`.
pub(super) fn is_fuller(x: &str, y: &str) -> bool {
    const THIS: &[&str] = &["this", "deze"];
    let bare = |name: &str| -> String {
        let words = name.split_whitespace().map(str::to_lowercase);
        words
            .filter(|word| [ARTICLES, THIS].iter().all(|list| !is_one_of(word, list)))
            .collect::<Vec<_>>()
            .join(" ")
    };
    let (bare_x, bare_y) = (bare(x), bare(y));
    let fuller = bare_x.ends_with(&format!(" {bare_y}")) || bare_y.ends_with(&format!(" {bare_x}"));
    fuller && !is_of(x, y) && !is_of(y, x)
}

/// Whether one name only tells whose the other is: `the young person`, `the mentor of the young person`.
fn is_of(whole: &str, owner: &str) -> bool {
    let fold = |name: &str| name.to_lowercase();
    let (whole, owner) = (fold(whole), fold(owner));
    let whose =
        |before: &&str| [" of", " from", " van", " bij", " uit"].iter().any(|end| before.ends_with(end));
    whole.strip_suffix(owner.as_str()).map(str::trim_end).as_ref().is_some_and(whose)
}

/// Whether two names that no table knows share words.
fn alike(x: &str, y: &str, a: &Reading<'_>, b: &Reading<'_>) -> bool {
    let (x, y) = (Phrase::of(x, a.side.language), Phrase::of(y, b.side.language));
    x.zip(y).is_none_or(|(x, y)| shared(&x.wording, &y.wording).most() >= SAME_ACTOR)
}

/// Prepositions before whom something is for.
const FOR: [&str; 8] = ["for", "on", "against", "of", "voor", "op", "tegen", "van"];

/// Whether it is somebody who works for an organisation, not one who is in office.
fn served(mention: &Mention) -> bool {
    mention.kind == ActorKind::General || mention.path == "volunteer"
}

/// What it is when one takes the place of the other.
pub(super) fn part_of_kind(x: &Mention, y: &Mention) -> Option<ConflictKind> {
    let lay = |m: &Mention| m.kind == ActorKind::Lay;
    let whom = |m: &Mention| lay(m) && !m.definite && m.opens;
    match (&x.part, &y.part) {
        // `Tenants who …` at the beginning tells whom it is about, not who acts.
        (Part::Agent, Part::By) if whom(x) => None,
        (Part::By, Part::Agent) if whom(y) => None,
        (Part::By, Part::By | Part::Agent) | (Part::Agent, Part::By) => Some(ConflictKind::Actor),
        (Part::Agent, Part::Agent) => {
            Some(if whom(x) || whom(y) { ConflictKind::Scope } else { ConflictKind::Actor })
        }
        (Part::Other(p), Part::Other(q)) if p == q && !p.is_empty() => {
            // Who is served or harmed is scope; whom it is told to, acts.
            let served = FOR.contains(&p.as_str()) && (served(x) || served(y));
            let whom = lay(x) || lay(y) || served;
            Some(if whom { ConflictKind::Scope } else { ConflictKind::Actor })
        }
        _ => None,
    }
}

/// Whether the sentences of two names say the same but for the names.
fn same_rest(a: &Wording, b: &Wording, x: &Mention, y: &Mention, links: &[Link], deed: f64) -> bool {
    let (of_a, of_b) = (rest(a, x, links, |link| link.a), rest(b, y, links, |link| link.b));
    of_a.max(of_b) >= SAME_REST
        && of_a.min(of_b) >= LEAST_REST
        && same_deed(a, b, x, y, links, deed)
        && clause(a, x, links, |link| link.a).max(clause(b, y, links, |link| link.b)) >= SAME_CLAUSE
}

/// The share of what stands beside a name in its clause to which the other text must answer.
const SAME_CLAUSE: f64 = 0.4;

/// How much of the clause around a name the other text answers.
fn clause(wording: &Wording, mention: &Mention, links: &[Link], of: impl Fn(&Link) -> usize) -> f64 {
    let part = |token: usize| wording.tokens.get(token).map_or(0, |token| token.part);
    share(wording, links, of, |atom| {
        let inside = meet(&atom.tokens, &mention.tokens);
        !inside && part(atom.tokens.start) == part(mention.tokens.start)
    })
}

/// How much of the sentence around a name the other text answers.
fn rest(wording: &Wording, mention: &Mention, links: &[Link], of: impl Fn(&Link) -> usize) -> f64 {
    let sentence = |token: usize| wording.tokens.get(token).map_or(0, |token| token.sentence);
    share(wording, links, of, |atom| {
        let inside = meet(&atom.tokens, &mention.tokens);
        !inside && sentence(atom.tokens.start) == sentence(mention.tokens.start)
    })
}

/// How far what somebody does stands from the name, in words with content.
const DEED: usize = 4;

/// Whether some word beside one name answers to one beside the other, so that both do the same.
fn same_deed(a: &Wording, b: &Wording, x: &Mention, y: &Mention, links: &[Link], least: f64) -> bool {
    let (of_a, of_b) = (beside(a, x), beside(b, y));
    links.iter().any(|link| link.likeness.score >= least && of_a.contains(&link.a) && of_b.contains(&link.b))
}

/// The atoms with content beside a name on the side on which it is said what they do.
fn beside(wording: &Wording, mention: &Mention) -> Vec<usize> {
    let content = |(at, atom): (usize, &Atom)| atom.has_content().then_some(at);
    let sentence = |at: usize| wording.tokens.get(at).map_or(0, |token| token.sentence);
    let here = |(_, atom): &(usize, &Atom)| sentence(atom.tokens.start) == sentence(mention.tokens.start);
    let atoms = wording.atoms.iter().enumerate().filter(here);
    let part = wording.tokens.get(mention.tokens.start).map_or(0, |token| token.part);
    let behind =
        atoms.clone().filter(|(_, atom)| atom.tokens.start >= mention.tokens.end && atom.part == part);
    let mut out: Vec<usize> = behind.filter_map(content).take(DEED).collect();
    if mention.part != Part::Agent || wording.language == Language::Dutch {
        let before: Vec<usize> =
            atoms.filter(|(_, atom)| atom.tokens.end <= mention.tokens.start).filter_map(content).collect();
        let far = if mention.part == Part::Agent { 1 } else { DEED };
        out.extend(before.into_iter().rev().take(far));
    }
    out
}
