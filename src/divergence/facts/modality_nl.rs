//! How strongly a Dutch text says something: its modals stand at both ends of a clause, and what denies them anywhere in
//! it.

use std::sync::OnceLock;

use super::super::phrases::Phrasebook;
use super::super::tokens::{Token, text_at};
use super::super::wording::Wording;
use super::ability::is_ability;
use super::modal_words_nl::{APART, DUTCH};
use super::modality::{FAR, Force, LIMITING, exceeds, is_participle, longest, part_at, read};

/// Verbs at the end of a clause that turn round what is forbidden.
const FAILING_DUTCH: [&str; 4] = ["nalaten", "verzuimen", "achterwege", "vergeten"];

fn dutch() -> &'static Phrasebook<(usize, (Force, Force))> {
    static ALL: OnceLock<Phrasebook<(usize, (Force, Force))>> = OnceLock::new();
    ALL.get_or_init(|| read(DUTCH.into_iter().map(|(force, turned, phrases)| ((force, turned), phrases))))
}

/// How strongly something is said at a token, and in how many.
pub(super) fn dutch_at(wording: &Wording, at: usize) -> Option<(Force, usize)> {
    let tokens = &wording.tokens;
    let (force, turned, length) = longest(dutch().at(tokens, at))
        .map(|(length, (force, turned))| (force, turned, length))
        .or_else(|| apart_at(wording, at))?;
    if hears(wording, at)
        || is_ability(wording, at, length)
        || follows_would(wording, at)
        || opens_condition(wording, at)
    {
        return None;
    }
    let denied = denied(wording, at + length);
    if denied == Denied::AsLimit {
        return None;
    }
    // `Niemand mag langer dan een dag blijven`: it says how long, not whether.
    if denied == Denied::No && denied_just_before(wording, at) && exceeds(wording, at) {
        return None;
    }
    // `Moet niet` and `mag niet` both forbid; `niet verplicht` does not.
    let turns = denied == Denied::Yes || denied_just_before(wording, at);
    let fails = || in_part(wording, at + length).any(|token| token.is_one_of(&FAILING_DUTCH));
    let force = match (turns, turned) {
        (true, Force::MustNot) if fails() => Force::Must,
        (true, turned) => turned,
        (false, _) => force,
    };
    Some((force, length))
}

/// The tokens from a place to the end of its part.
fn in_part(wording: &Wording, from: usize) -> impl Iterator<Item = &Token> {
    let part = part_at(wording, from);
    wording.tokens.iter().skip(from).take_while(move |token| Some(token.part) == part)
}

/// `De ouders horen het achteraf`, `de gast hoort erbij`: nobody ought to do anything.
fn hears(wording: &Wording, at: usize) -> bool {
    let verb = wording.tokens.get(at);
    verb.is_some_and(|verb| verb.is_one_of(&["hoort", "horen", "behoort", "behoren"]))
        && !in_part(wording, at).any(|token| token.text == "te")
}

/// `Zou … moeten` has been read with `zou`.
fn follows_would(wording: &Wording, at: usize) -> bool {
    let part = part_at(wording, at);
    let before = wording.tokens.iter().take(at).skip(at.saturating_sub(2 * FAR));
    matches!(text_at(&wording.tokens, at), "moeten" | "dienen")
        && before.filter(|token| Some(token.part) == part).any(|t| t.is_one_of(&["zou", "zouden"]))
}

/// `Moeten kinderen worden geplaatst, dan …`: a condition, no duty.
fn opens_condition(wording: &Wording, at: usize) -> bool {
    let token = |at: usize| wording.tokens.get(at);
    let Some(verb) = token(at) else { return false };
    let opens = at.checked_sub(1).and_then(token).is_none_or(|before| before.sentence != verb.sentence);
    let next = wording.tokens.iter().skip(at).find(|next| next.part != verb.part && next.is_word());
    opens && next.is_some_and(|next| next.sentence == verb.sentence && next.text == "dan")
}

fn apart_at(wording: &Wording, at: usize) -> Option<(Force, Force, usize)> {
    let tokens = &wording.tokens;
    let first = text_at(tokens, at);
    let part = tokens.get(at).map(|token| token.part);
    let clause = || tokens.iter().skip(at + 1).take(2 * FAR).take_while(|token| Some(token.part) == part);
    let whole = || tokens.iter().filter(|token| Some(token.part) == part);
    let ahead = APART
        .iter()
        .filter(|(.., verbs, _)| verbs.contains(&first))
        .find(|(.., words)| clause().any(|token| token.is_one_of(words) && !is_other_sense(token, whole())));
    // `Die aanbevolen is`: the verb stands at the end.
    let behind = || {
        let verb = text_at(tokens, at + 1);
        APART.iter().find(|(.., verbs, words)| words.contains(&first) && verbs.contains(&verb))
    };
    // `Het is een gids die alleen werkt, | verboden te gaan`.
    let resumes = || {
        let before = at.checked_sub(1).filter(|comma| text_at(tokens, *comma) == ",").or_else(|| {
            at.checked_sub(2)
                .filter(|comma| text_at(tokens, *comma) == "," && text_at(tokens, comma + 1) == "niet")
        })?;
        let sentence = tokens.get(at).map(|token| token.sentence);
        let earlier = tokens.get(..before)?.iter().filter(|token| Some(token.sentence) == sentence);
        let is = |verbs: &[&str]| earlier.clone().any(|token| verbs.contains(&token.text.as_str()));
        let to_act = clause().any(|token| token.text == "te");
        APART.iter().find(|(.., verbs, words)| to_act && words.contains(&first) && is(verbs))
    };
    ahead
        .map(|(force, turned, ..)| (*force, *turned, 1))
        .or_else(|| behind().map(|(force, turned, ..)| (*force, *turned, 2)))
        .or_else(|| resumes().map(|(force, turned, ..)| (*force, *turned, 1)))
}

/// `Wordt naar een pas gevraagd`, `is gebracht en wordt gehouden`: nobody ought to do anything.
fn is_other_sense<'t>(verb: &Token, mut clause: impl Iterator<Item = &'t Token>) -> bool {
    match verb.text.as_str() {
        "gevraagd" => {
            let (mut to, mut asks_to) = (false, false);
            clause.for_each(|token| {
                to |= token.text == "naar";
                asks_to |= token.text == "te";
            });
            to && !asks_to
        }
        // `Die het college heeft aangewezen`, `door het college aangewezen`, `op hulp aangewezen`: somebody chose them.
        "aangewezen" => clause.any(|token| token.is_one_of(&["door", "op", "heeft", "hebben", "als"])),
        "gehouden" => !clause.any(|token| token.is_one_of(&["te", "daartoe"])),
        _ => false,
    }
}

/// Whether what a Dutch modal says is denied in its clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Denied {
    /// It is not.
    No,
    /// It is.
    Yes,
    /// Only beyond a limit: `mag niet meer dan drie`.
    AsLimit,
}

/// Whether `niet` or `geen` stands behind a Dutch modal in its clause, and is not itself of a clause within.
fn denied(wording: &Wording, from: usize) -> Denied {
    let ends: &[&str] = &[
        "die", "dat", "als", "tenzij", "maar", "en", "of", "indien", "wanneer", "zolang", "mits", "omdat",
        "zodat", "totdat", "om", "ook", "wie",
    ];
    // `Mag tussen acht uur en zes uur niet naar buiten`.
    let between = in_part(wording, from).position(|token| token.text == "tussen");
    let joins = |place: usize| {
        let mut before = in_part(wording, from).take(place).skip(between.unwrap_or(place));
        between.is_some() && before.all(|token| token.text != "en")
    };
    let clause = in_part(wording, from).enumerate();
    let ended = |place: usize, token: &Token| token.is_one_of(ends) && !(token.text == "en" && joins(place));
    let clause = clause.take_while(|(place, token)| !ended(*place, token));
    let clause = clause.map(|(place, token)| (from + place, token)).chain(behind_relative(wording, from));
    let mut found = Denied::No;
    for (at, token) in clause {
        if !token.is_one_of(&["niet", "geen", "nooit", "nimmer", "evenmin", "niets", "niemand", "nergens"]) {
            continue;
        }
        let mut next = (at + 1..at + 3).map(|at| text_at(&wording.tokens, at));
        // `Mag niet meer dan drie`, `moet niet later dan`: that compares.
        found = match text_at(&wording.tokens, at + 1) {
            "slechts" => continue,
            "alleen" if goes_on(wording, at) => continue,
            _ if next.any(|text| LIMITING.contains(&text) || matches!(text, "jonger" | "minder")) => {
                Denied::AsLimit
            }
            _ => return Denied::Yes,
        };
    }
    found
}

/// The rest of a clause with one inside that tells who is meant: `mag een gast die drinkt, | de toegang niet weigeren`; not
/// the next clause: `mag die kamer zien, de kok hoeft niet te betalen`.
pub(super) fn behind_relative(wording: &Wording, from: usize) -> impl Iterator<Item = (usize, &Token)> {
    let tokens = &wording.tokens;
    let length = in_part(wording, from).take_while(|token| token.is_word()).count();
    let inside = tokens.get(from..from + length).unwrap_or_default();
    let tells_which = inside
        .windows(2)
        .any(|two| matches!(two, [noun, which] if noun.has_content() && which.is_one_of(&["die", "dat"])));
    let infinitive = |token: &Token| token.has_content() && token.text.ends_with("en");
    let is_open = text_at(tokens, from + length) == "," && !inside.last().is_some_and(infinitive);
    let rest = tokens.iter().enumerate().skip(from + length + 1).take_while(|(_, token)| token.is_word());
    let mut words = rest.clone().map(|(_, token)| token);
    let leads =
        words.next().is_some_and(|first| first.is_one_of(&["de", "het", "een", "zijn", "haar", "hun"]));
    let goes_on =
        leads && !words.clone().any(|token| token.is_one_of(FINITE)) && words.last().is_some_and(infinitive);
    rest.filter(move |_| tells_which && is_open && goes_on)
}

/// Dutch verbs with which another clause says what is so.
pub(super) const FINITE: &[&str] = &[
    "is", "was", "wordt", "werd", "heeft", "had", "hoeft", "hoeven", "moet", "mag", "kan", "zal", "wil",
    "dient",
];

/// Whether more follows in the sentence: `mag niet alleen kijken, maar ook vragen stellen`; not `mag niet alleen tillen, ook
/// niet met hulp`.
fn goes_on(wording: &Wording, from: usize) -> bool {
    let sentence = wording.tokens.get(from).map(|token| token.sentence);
    let rest = wording.tokens.iter().enumerate().skip(from);
    let mut rest = rest.take_while(|(_, token)| Some(token.sentence) == sentence);
    rest.any(|(at, token)| {
        token.text == "ook" && !matches!(text_at(&wording.tokens, at + 1), "niet" | "geen" | "nooit")
    })
}

/// Whether `no` stands just before a Dutch modal: `niemand mag`, `geen vrijwilliger mag`, `dat niet gesloopt mag`.
fn denied_just_before(wording: &Wording, at: usize) -> bool {
    let token = |place: usize| wording.tokens.get(place);
    let part = part_at(wording, at);
    let is_verb = |place: usize| token(place).is_some_and(|token| is_participle(&token.text));
    let is_particle = |place: usize| {
        token(place).is_some_and(|token| {
            token.is_one_of(&["in", "uit", "op", "binnen", "buiten", "naar", "mee", "af"])
        })
    };
    // `Als niemand opendoet moet de gast`: the subject of a condition.
    let conditional = |place: usize| {
        let opening = place.checked_sub(1).and_then(token);
        opening.is_some_and(|opening| opening.is_one_of(&CONDITIONAL))
    };
    (1..=3).filter_map(|back| at.checked_sub(back)).filter(|place| part_at(wording, *place) == part).any(
        |place| match text_at(&wording.tokens, place) {
            "niemand" | "geen" | "nooit" | "nergens" => place + 2 > at || !conditional(place),
            // `Die de woning niet in mag`.
            "niet" => (place + 1..at).all(|between| is_verb(between) || is_particle(between)),
            _ => false,
        },
    )
}

/// Words that begin a condition with a subject of its own.
const CONDITIONAL: [&str; 6] = ["als", "indien", "wanneer", "zodra", "omdat", "zolang"];
