//! How far a `not` reaches.

use super::common_words::{CONDITIONAL, RELATIVES, Words};
use super::exceptions::lift_exceptions;
use super::negation_words::{
    DECIDING, DUTCH, DUTCH_END, ENGLISH, ENGLISH_END, FAILING, FAILING_DUTCH, FINITE, HAVING, IN_PLACE_OF,
    KEEPING, KEPT, REFUSING_DUTCH, STOPPING,
};
use super::quantity::duration_at;
use super::set_apart;
use super::tokens::{Token, is_one_of};
use super::wording::{Atom, Sense, atom_text};
use crate::words::Language;

/// Whether a word turns round what follows.
pub(super) fn is_negator(text: &str, language: Language) -> bool {
    match language {
        Language::English => is_one_of(text, ENGLISH),
        Language::Dutch => is_one_of(text, DUTCH),
    }
}

/// Marks the atoms that a negation reaches: those behind it up to the end of the part or the next clause.
/// Where nothing follows it (`hij komt niet`, `owes nothing`), it reaches back to the beginning of the clause.
pub(super) fn mark(atoms: &mut [Atom], tokens: &[Token], language: Language) {
    if !atoms.iter().any(|atom| atom.may_deny) {
        return;
    }
    super::losing::join(atoms, language);
    let ends: &[&str] = match language {
        Language::English => &ENGLISH_END,
        Language::Dutch => &DUTCH_END,
    };
    let mut at = 0;
    while at < atoms.len() {
        let part = atoms.get(at).map(|atom| atom.part);
        let length = atoms.iter().skip(at).take_while(|atom| Some(atom.part) == part).count();
        let clauses =
            atoms.get_mut(at..at + length).filter(|clauses| clauses.iter().any(|atom| atom.may_deny));
        if let Some(clauses) = clauses {
            // `There is no man who …`: what follows is said not to be either.
            let exists = clauses.windows(3).any(|words| is_existential(words, language));
            let cuts: Vec<bool> = (0..clauses.len())
                .map(|place| {
                    let text = atom_text(clauses, place);
                    // `except if`, `not until`: the small word is part of the exception. `De kok doet dat niet` has
                    // one clause.
                    let before = place.checked_sub(1).map_or("", |before| atom_text(clauses, before));
                    let follows = is_negator(before, language)
                        || before == "save"
                        || place > 1 && stands_instead(clauses, place - 2);
                    let points = text == "dat"
                        && matches!(atom_text(clauses, place + 1), "niet" | "nooit" | "wel")
                        && clauses.get(place + 2).is_none_or(Atom::is_mark);
                    ends.contains(&text) && !follows && !(exists && RELATIVES.contains(&text) || points)
                })
                .collect();
            let mut start = 0;
            for end in (0..=clauses.len()).filter(|end| cuts.get(*end).copied().unwrap_or(true)) {
                if let Some(clause) = clauses.get_mut(start..end) {
                    mark_clause(clause, at + start, tokens, language);
                }
                start = end + 1;
            }
        }
        at += length.max(1);
    }
    extend_lists(atoms, language);
    set_apart::mark(atoms, tokens, language);
    lift_exceptions(atoms, tokens, language);
}

/// Words that join the last of a list to the rest.
const ENDS_LIST: Words = Words::new(&["or", "nor"], &["of"]);
/// The most atoms of what stands between two commas of a list.
const LISTED: usize = 5;

/// `Without heating, water or power`: what denies the first of a list denies the others.
fn extend_lists(atoms: &mut [Atom], language: Language) {
    let mut at = 0;
    while at < atoms.len() {
        let denier = at.checked_sub(1).and_then(|first| atoms.get(first)?.denier);
        let listing = denier.filter(|denier| LISTING.contains(&atom_text(atoms, *denier)));
        if let Some(denier) = listing.filter(|_| atom_text(atoms, at) == ",")
            && let Some(end) = list_end(atoms, at, language)
        {
            let listed = atoms.get_mut(at..end).unwrap_or_default();
            for atom in listed.iter_mut().filter(|atom| matches!(atom.sense, Sense::Content(_))) {
                (atom.negated, atom.denier) = (true, Some(denier));
            }
        }
        at += 1;
    }
}

/// Words that deny all of a list.
const LISTING: [&str; 4] = ["without", "no", "zonder", "geen"];

/// Where a list that goes on behind a comma ends: behind what `or` joins to it, when only short items without
/// negations lie between.
fn list_end(atoms: &[Atom], comma: usize, language: Language) -> Option<usize> {
    let mut item = 0;
    for (at, atom) in atoms.iter().enumerate().skip(comma + 1) {
        let text = atom.text.as_str();
        if text == "," {
            item = 0;
            continue;
        }
        item += 1;
        if item > LISTED || atom.negated || atom.is_mark() {
            return None;
        }
        if ENDS_LIST.have(text, language) {
            // The last item is the words with content that follow.
            let last = atoms.iter().skip(at + 1).take_while(|atom| atom.has_content()).count();
            return (last > 0 && last < LISTED && !matches!(atom_text(atoms, at + 1), "no" | "geen"))
                .then_some(at + 1 + last);
        }
        if !atom.has_content() {
            return None;
        }
    }
    None
}

/// `there is no`, `er is geen`, `is er geen`, `er is niemand`.
fn is_existential(words: &[Atom], language: Language) -> bool {
    let text = |at: usize| atom_text(words, at);
    match language {
        Language::English => text(0) == "there" && matches!(text(2), "no" | "nobody" | "nothing"),
        Language::Dutch => {
            (text(0) == "er" || text(1) == "er") && matches!(text(2), "geen" | "niemand" | "niets")
        }
    }
}

/// Negators that reach no further than the phrase they stand in.
const OF_A_PHRASE: [&str; 8] =
    ["without", "zonder", "except", "behalve", "excluding", "uitgezonderd", "exception", "uitzondering"];

/// Words behind which `not` belongs to a comparator or an addition: `not later than`, `not only`.
const COMPARING: [&str; 21] = [
    "later",
    "more",
    "less",
    "fewer",
    "longer",
    "earlier",
    "older",
    "younger",
    "under",
    "over",
    "exceeding",
    "below",
    "above",
    "only",
    "just",
    "necessarily",
    "matter",
    "doubt",
    "merely",
    "simply",
    "sooner",
];
const COMPARING_DUTCH: [&str; 11] = [
    "later",
    "meer",
    "minder",
    "langer",
    "eerder",
    "ouder",
    "jonger",
    "alleen",
    "onder",
    "slechts",
    "uitsluitend",
];

/// Beginnings of words that a negation does not turn round: without exception, of no importance.
const IDLE: [&str; 8] =
    ["exception", "uitzondering", "importance", "relevance", "consequence", "belang", "twijfel", "doubt"];

/// Whether the atom turns round anything: `no later than`, `whether or not` and `without exception` do not.
pub(super) fn turns(clause: &[Atom], at: usize, tokens: &[Token], language: Language) -> bool {
    let Some(atom) = clause.get(at).filter(|atom| atom.may_deny) else { return false };
    let (text, next) = (atom.text.as_str(), atom_text(clause, at + 1));
    if fails(clause, at, language) {
        return true;
    }
    let before = |back: usize| at.checked_sub(back).map_or("", |place| atom_text(clause, place));
    let comparing: &[&str] = match language {
        Language::English => &COMPARING,
        Language::Dutch => &COMPARING_DUTCH,
    };
    // `no longer needed` denies; `no longer than` compares.
    let lasts = matches!(next, "longer" | "langer" | "meer")
        && (text != "not" || next == "meer")
        && atom_text(clause, at + 2) != "than"
        && atom_text(clause, at + 2) != "dan"
        && clause
            .get(at + 2)
            .and_then(|atom| tokens.get(atom.tokens.start))
            .is_none_or(|token| token.number.is_none());
    let apart = matches!((before(1), before(2)), ("or" | "of", "whether") | ("dan", "al"))
        || matches!(text, "niet" | "not" | "without" | "zonder") && matches!(before(1), "or" | "of");
    is_negator(text, language)
        && !compares_later(clause, at, tokens, language)
        && (lasts || OF_A_PHRASE.contains(&text) || !comparing.contains(&next))
        && !apart
        && !IDLE.iter().any(|idle| next.starts_with(idle))
}

/// `Nooit staan er minder dan twee`, `must not be younger than 21`: what is denied is the comparison.
fn compares_later(clause: &[Atom], at: usize, tokens: &[Token], language: Language) -> bool {
    let (Some(first), Some(last)) = (clause.get(at), clause.last()) else { return false };
    // `Nobody stays longer than a day`, `nobody waits more than a day`: of others it is rather said that there is nobody.
    let nobody = matches!(first.text.as_str(), "no" | "nobody" | "geen" | "niemand");
    let far = match first.text.as_str() {
        "never" | "nooit" | "nimmer" => usize::MAX,
        _ if nobody => usize::MAX,
        "not" | "niet" => TO_DEGREE,
        _ => return false,
    };
    let behind = tokens.get(first.tokens.end..last.tokens.end).unwrap_or_default();
    // `Not allowed to stay longer than 3 days`.
    let allows = behind.first().is_some_and(|next| next.is_one_of(&ALLOWING));
    let far = if allows && far == TO_DEGREE { far + TO_DEGREE } else { far };
    let than = |place: &usize| behind.get(*place).is_some_and(|token| token.is_one_of(&["than", "dan"]));
    let counted = |place: usize| {
        let mut figure = behind.iter().skip(place + 1).take(TO_FIGURE);
        figure.any(|token| token.number.is_some())
    };
    behind.iter().enumerate().take(far).any(|(place, degree)| {
        // In Dutch the verb may stand between: `niet zwaarder mag zijn dan 3`.
        let than = (place + 1..place + TO_THAN).find(than);
        let timed = || than.is_some_and(|than| duration_at(behind, than + 1, language).is_some());
        let lasting =
            || degree.is_one_of(&["longer", "langer"]) || degree.is_one_of(&["more", "meer"]) && timed();
        let compares = if nobody { lasting() } else { is_degree(degree) };
        compares && than.is_some_and(|than| counted(than) || than == place + 1 && far == usize::MAX)
    })
}

/// How far behind `not` what it compares may stand, how far behind that `than`, and how far behind that the figure.
const TO_DEGREE: usize = 3;
const TO_THAN: usize = 6;
const TO_FIGURE: usize = 2;

/// Words behind `not` that forbid with it.
const ALLOWING: [&str; 5] = ["allowed", "permitted", "toegestaan", "toelaatbaar", "geoorloofd"];

/// Words behind which `off` says where to.
const GOING: [&str; 8] = ["go", "goes", "going", "went", "allowed", "permitted", "let", "lets"];

/// Whether a word compares: `later`, `zwaarder`.
fn is_degree(token: &Token) -> bool {
    token.is_one_of(&COMPARING)
        || token.is_one_of(&COMPARING_DUTCH)
        || token.text.len() > 4 && token.text.ends_with("er")
}

/// Up to so many letters a word in `-ing` is no form of a verb: `thing`, `ring`.
const SHORTEST_ING: usize = 5;

/// `fails to attend`, `failure to attend`, `in the absence of`, `bij gebrek aan`.
fn fails(clause: &[Atom], at: usize, language: Language) -> bool {
    let (text, next) = (atom_text(clause, at), atom_text(clause, at + 1));
    if stands_instead(clause, at) || is_against_will(clause, at) || is_exception_of(clause, at) {
        return true;
    }
    match language {
        Language::English => {
            FAILING.contains(&text) && next == "to"
                || STOPPING.contains(&text) && next.len() > SHORTEST_ING && next.ends_with("ing")
                || is_out_of(clause, at)
                || is_failure_of(clause, at)
                || text == "against"
                    && at.checked_sub(1).is_some_and(|verb| DECIDING.contains(&atom_text(clause, verb)))
                || text == "to" && at >= 2 && atom_text(clause, at - 2) == "too"
                || text == "save"
                    && (matches!(next, "where" | "when" | "if")
                        || (at.saturating_sub(KEPT)..at)
                            .any(|all| matches!(atom_text(clause, all), "all" | "every")))
                || matches!(
                    (text, next),
                    ("failure", "to") | ("absence" | "lack", "of") | ("apart" | "aside", "from")
                )
                || text == "from"
                    && (at.saturating_sub(KEPT)..at).any(|verb| KEEPING.contains(&atom_text(clause, verb)))
        }
        Language::Dutch => {
            // `Handelen of nalaten`: to leave undone is one of two.
            let one_of_two = at.checked_sub(1).is_some_and(|before| atom_text(clause, before) == "of");
            // `Verzuimt te melden`; who `verzuimt` a lesson is not there.
            let own =
                || clause.iter().skip(at).take_while(|atom| !matches!(&*atom.text, "zonder" | "om" | "en"));
            let to = || own().any(|atom| atom.text.as_str() == "te");
            FAILING_DUTCH.contains(&text) && !one_of_two && (!text.starts_with("verzuim") || to())
                || text == "voor" && is_unfit_for(clause, at)
                || abstains(clause, at)
                || text == "om" && (at.saturating_sub(3)..at).any(|too| is_too(clause, too))
                || REFUSING_DUTCH.contains(&text)
                    && (at..clause.len()).any(|place| atom_text(clause, place) == "te")
                || matches!(
                    (text, next),
                    ("gebrek", "aan")
                        | ("afwezigheid", "van")
                        | ("buiten", "aanwezigheid" | "tegenwoordigheid" | "bijzijn")
                )
        }
    }
}

/// `Failure by a guest | to pay`.
fn is_failure_of(clause: &[Atom], at: usize) -> bool {
    let text = |at: usize| atom_text(clause, at);
    let failure = |from: usize| text(from) == "failure" && matches!(text(from + 1), "by" | "of" | "on");
    text(at) == "to" && (at.saturating_sub(2 * KEPT)..at).any(failure)
}

/// `Ziet af | van betaling`, `heeft | van betaling afgezien`; not `afgezien van het weer`.
fn abstains(clause: &[Atom], at: usize) -> bool {
    let place = |words: &[&str]| clause.iter().position(|atom| words.contains(&atom.text.as_str()));
    let verb = || match place(&["afziet", "afzien", "afgezien"]) {
        Some(verb) => verb > 0 && (atom_text(clause, verb) != "afgezien" || place(&HAVING).is_some()),
        None => {
            place(&["ziet", "zien", "zag", "zagen"]).zip(place(&["af"])).is_some_and(|(sees, off)| sees < off)
        }
    };
    atom_text(clause, at) == "van" && verb()
}

/// `With the exception of children`, `met uitzondering van kinderen`; not `the exception of section 3`.
fn is_exception_of(clause: &[Atom], at: usize) -> bool {
    let with =
        || (at.saturating_sub(2)..at).any(|before| matches!(atom_text(clause, before), "with" | "met"));
    matches!(
        (atom_text(clause, at), atom_text(clause, at + 1)),
        ("exception", "of") | ("uitzondering", "van")
    ) && with()
}

/// `Instead of a visit`, `in plaats van een bezoek`; not `op de plaats van het bezoek`.
fn stands_instead(clause: &[Atom], at: usize) -> bool {
    let text = atom_text(clause, at);
    let before = at.checked_sub(1).map_or("", |place| atom_text(clause, place));
    IN_PLACE_OF.contains(&(text, atom_text(clause, at + 1)))
        && (!matches!(text, "place" | "plaats") || before == "in")
}

/// What something can be out of or off, and then is not in or on: `out of character`, `off duty`.
const LEFT: [&str; 20] = [
    "character",
    "order",
    "use",
    "sight",
    "reach",
    "bounds",
    "date",
    "work",
    "danger",
    "service",
    "control",
    "duty",
    "lead",
    "leash",
    "site",
    "school",
    "custody",
    "care",
    "proportion",
    "print",
];

/// `Out of character`, `off the lead`.
fn is_out_of(clause: &[Atom], at: usize) -> bool {
    let noun = |from: usize| {
        LEFT.contains(&atom_text(clause, from))
            || matches!(atom_text(clause, from), "the" | "a") && LEFT.contains(&atom_text(clause, from + 1))
    };
    match (atom_text(clause, at), atom_text(clause, at + 1)) {
        ("out", "of") => noun(at + 2),
        // `Stays off the site`, but `goes off the site`, `allowed off the site`.
        ("off", _) => {
            noun(at + 1)
                && !at.checked_sub(1).is_some_and(|before| GOING.contains(&atom_text(clause, before)))
        }
        _ => false,
    }
}

/// `Te ziek`: not `te komen`.
fn is_too(clause: &[Atom], at: usize) -> bool {
    let next = atom_text(clause, at + 1);
    atom_text(clause, at) == "te" && next.len() > 2 && !next.ends_with('n')
}

/// `Te ziek voor vervoer`, `te ziek is voor vervoer`: not `te laat voor de les`.
fn is_unfit_for(clause: &[Atom], at: usize) -> bool {
    const DEGREES: [&str; 6] = ["laat", "vroeg", "veel", "weinig", "lang", "kort"];
    let before = |back: usize| at.checked_sub(back).map_or("", |place| atom_text(clause, place));
    let verb = usize::from(matches!(before(1), "is" | "zijn" | "was" | "waren"));
    let too = at.checked_sub(2 + verb);
    too.is_some_and(|too| is_too(clause, too)) && !DEGREES.contains(&before(1 + verb))
}

/// `Buiten zijn schuld`, `buiten medeweten`.
fn is_outside_of(clause: &[Atom], at: usize) -> bool {
    let own = ["zijn", "haar", "hun", "diens", "eigen", "ieders"];
    let bare = at + 1 + usize::from(own.contains(&atom_text(clause, at + 1)));
    atom_text(clause, at) == "buiten"
        && matches!(atom_text(clause, bare), "medeweten" | "weten" | "schuld" | "toedoen" | "wil")
}

/// `Against the will`, `tegen zijn zin`.
fn is_against_will(clause: &[Atom], at: usize) -> bool {
    is_outside_of(clause, at)
        || matches!(atom_text(clause, at), "against" | "tegen")
            && (at + 1..at + 4).any(|next| {
                matches!(
                    atom_text(clause, next),
                    "will" | "wish" | "wishes" | "wil" | "zin" | "wens" | "wensen"
                )
            })
}

/// A negation that is at work in a clause.
#[derive(Clone, Copy)]
struct Reach {
    negated: bool,
    /// Up to the next phrase only.
    in_phrase: bool,
    /// Up to the next finite verb only.
    to_verb: bool,
    /// One word only: `non-emergency`.
    of_word: bool,
}

impl Reach {
    const NONE: Self = Self { negated: false, in_phrase: false, to_verb: false, of_word: false };
}

fn mark_clause(clause: &mut [Atom], offset: usize, tokens: &[Token], language: Language) {
    let is_content = |atom: &Atom| matches!(atom.sense, Sense::Content(_));
    for at in 0..clause.len() {
        // It says no more than the comparison does.
        if compares_later(clause, at, tokens, language)
            && let Some(atom) = clause.get_mut(at)
        {
            atom.sense = Sense::Function;
        }
    }
    let negators: Vec<usize> = (0..clause.len()).filter(|at| turns(clause, *at, tokens, language)).collect();
    if negators.is_empty() {
        return;
    }
    let mut reach = Reach::NONE;
    let (mut seen_content, mut denier) = (false, 0);
    for at in 0..clause.len() {
        if !negators.contains(&at) {
            let text = atom_text(clause, at);
            let first = text.split(' ').next().unwrap_or_default();
            let deed = || is_deed(clause, at) || is_done_without(clause, denier, at);
            let ends = reach.in_phrase && (super::chunk::opens(text, language) || deed())
                || reach.to_verb && FINITE.contains(&first)
                || reach.of_word;
            if seen_content && ends {
                reach = Reach::NONE;
            }
            seen_content |= clause.get(at).is_some_and(is_content);
            if let Some(atom) = clause.get_mut(at).filter(|atom| is_content(atom)) {
                turn(atom, reach.negated, offset + denier);
            }
            continue;
        }
        let follows = clause.iter().enumerate().skip(at + 1).any(|(next, atom)| {
            is_content(atom)
                && !negators.contains(&next)
                && !super::lexicon::SEPARABLE.contains(&atom.text.as_str())
        });
        let backward = atom_text(clause, at).starts_with("ontbr") && atom_text(clause, at + 1) != "van";
        if follows && !backward {
            denier = at;
            reach = reach_of(clause, at, reach.in_phrase || !reach.negated, tokens);
            seen_content = false;
        } else {
            // `Bij twijfel komt hij niet`: what stands before the verb is not denied.
            let phrase = LEADING.contains(&atom_text(clause, 0));
            let first = clause.iter().position(is_content).filter(|_| phrase).map_or(0, |first| first + 1);
            // `Laat gasten zonder kaart niet toe`: the card is lacked all the same.
            let lacked: Vec<usize> =
                (first..at).filter(|before| is_lacked(clause, *before, offset)).collect();
            for (before, atom) in clause.iter_mut().enumerate().take(at).skip(first) {
                if is_content(atom) && !negators.contains(&before) && !lacked.contains(&before) {
                    turn(atom, true, offset + at);
                }
            }
        }
    }
}

/// Whether a word of a clause is denied by `without` already.
fn is_lacked(clause: &[Atom], at: usize, offset: usize) -> bool {
    let denier = clause.get(at).and_then(|atom| atom.denier?.checked_sub(offset));
    denier.is_some_and(|denier| matches!(atom_text(clause, denier), "without" | "zonder"))
}

/// `Zonder vergunning bouwen is …`: the deed is not what is lacking.
pub(super) fn is_deed(atoms: &[Atom], at: usize) -> bool {
    atom_text(atoms, at).ends_with("en") && FINITE.contains(&atom_text(atoms, at + 1))
}

/// `Wie zonder bericht wegblijft`: nor is it here; not `zonder direct toezicht`. Verbs in `-st` cannot be told from nouns:
/// `uitkomst`.
fn is_done_without(clause: &[Atom], denier: usize, at: usize) -> bool {
    let text = atom_text(clause, at);
    let noun = NOUN_ENDINGS.iter().any(|ending| text.ends_with(ending));
    let verb = text.ends_with('t') && !noun && text.len() >= SHORTEST_VERB;
    atom_text(clause, denier) == "zonder"
        && verb
        && super::lexicon::SEPARABLE.iter().any(|prefix| text.starts_with(prefix))
}

/// How Dutch nouns end that look like such verbs: `inzicht`, `opdracht`, `voorschrift`.
const NOUN_ENDINGS: [&str; 8] = ["st", "zicht", "dracht", "schrift", "recht", "tocht", "macht", "nacht"];

/// The shortest verb with what Dutch can part from it, in letters.
const SHORTEST_VERB: usize = 6;

/// Words with which a phrase before the verb begins.
const LEADING: [&str; 14] = [
    "bij", "in", "na", "op", "voor", "tijdens", "met", "onder", "binnen", "at", "during", "after", "van",
    "uit",
];

fn turn(atom: &mut Atom, negated: bool, denier: usize) {
    if negated && !IDLE.iter().any(|idle| atom.text.starts_with(idle)) {
        atom.negated = !atom.negated;
        atom.denier = atom.negated.then_some(denier);
    }
}

fn reach_of(clause: &[Atom], at: usize, negated: bool, tokens: &[Token]) -> Reach {
    let before = at.checked_sub(1).map_or("", |place| atom_text(clause, place));
    let token = |place: usize| clause.get(place).and_then(|atom| tokens.get(atom.tokens.start));
    let of_word =
        atom_text(clause, at) == "non" || token(at + 1).is_some_and(|next| next.glued && next.text == "-");
    Reach {
        negated,
        in_phrase: negated
            && (matches!(before, "with" | "met")
                || OF_A_PHRASE.contains(&atom_text(clause, at)) && atom_text(clause, at + 1) != "dat"
                || stands_instead(clause, at)
                || matches!(atom_text(clause, at), "out" | "off")
                || atom_text(clause, at) == "save" && !CONDITIONAL.contains(&atom_text(clause, at + 1))),
        to_verb: negated && (HAVING.contains(&before) || matches!(atom_text(clause, at), "not" | "never")),
        of_word,
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::super::wording::Wording;
    use super::*;

    fn negated(text: &str, language: Language) -> Vec<String> {
        let atoms = Wording::of(text, language).atoms;
        atoms.into_iter().filter(|atom| atom.negated).map(|atom| atom.text.to_string()).collect()
    }

    #[rstest]
    #[case("The patient is not calm.", &["calm"])]
    #[case("The patient is calm.", &[])]
    #[case("A room without windows in the house.", &["windows"])]
    #[case("A barn without doors, windows or lamps, built in May.", &["doors", "windows", "lamps"])]
    #[case("A barn without doors, the windows or the lamps of which glow.", &["doors"])]
    #[case("There is no man who plays.", &["man", "plays"])]
    #[case("He owes nothing.", &["owes"])]
    #[case("Not alone, but with a friend.", &["alone"])]
    #[case("It is never not safe.", &[])]
    #[case("The client fails to attend.", &["attend"])]
    #[case("The fire alarm fails.", &[])]
    #[case("Failure by a tenant to pay the rent.", &["pay", "rent"])]
    #[case("The board decided against selling.", &["selling"])]
    #[case("The board voted against selling.", &[])]
    #[case("Treatment, whether or not paid.", &[])]
    #[case("Help is no longer needed.", &["longer", "needed"])]
    #[case("No longer than three days.", &[])]
    #[case("Nobody stays longer than three days.", &[])]
    #[case("A non-emergency call.", &["emergency"])]
    #[case("The file is not shared unless the tenant agrees.", &[])]
    #[case("The file is shared unless the tenant agrees.", &["tenant", "agrees"])]
    #[case("Nothing is shared without written consent.", &[])]
    #[case("Someone without a home is not registered.", &["home", "registered"])]
    #[case("Everybody comes, without exception.", &[])]
    #[case("Except if the tenant agrees.", &["tenant", "agrees"])]
    #[case("A letter instead of a visit.", &["visit"])]
    #[case("The lock prevents the guest from leaving.", &["leaving"])]
    #[case("The guest comes from leaving parties.", &[])]
    #[case("The driver refuses to stop.", &["stop"])]
    #[case("A guest who has stopped breathing.", &["breathing"])]
    #[case("The guard stopped things.", &[])]
    #[case("A tenant who is too ill to travel.", &["travel"])]
    #[case("Every guest, tenant or not.", &[])]
    #[case("A walk with or without a dog.", &[])]
    #[case("A lodger who is out of danger.", &["danger"])]
    #[case("A lift comes out of the cellar.", &[])]
    #[case("Care against the wishes of the guest.", &["wishes", "guest"])]
    #[case("A plan against the flood.", &[])]
    #[case("Drugs are not handed out without a recipe.", &[])]
    #[case("If the door is not locked, the guard does not leave.", &[])]
    #[case("Entry is refused unless a ticket is shown.", &["refused"])]
    fn english(#[case] text: &str, #[case] expected: &[&str]) {
        assert_eq!(negated(text, Language::English), expected, "{text}");
    }

    #[rstest]
    #[case("De arts meldt de mishandeling niet.", &["arts", "meldt", "mishandeling"])]
    #[case("Een schuur zonder deuren, ramen of lampen.", &["deuren", "ramen", "lampen"])]
    #[case("Een schuur zonder deuren, die ramen of lampen heeft.", &["deuren"])]
    #[case("Er is geen man die speelt.", &["man", "speelt"])]
    #[case("Een kamer zonder ramen in het huis.", &["ramen"])]
    #[case("Een gast die zonder groet wegloopt.", &["groet"])]
    #[case("Kinderen zwemmen zonder direct toezicht.", &["direct", "toezicht"])]
    #[case("Een examen zonder vaste uitkomst.", &["vaste", "uitkomst"])]
    #[case("Een kind dat niet veilig is.", &["veilig"])]
    #[case("Een geldige vergunning ontbreekt.", &["geldige", "vergunning"])]
    #[case("Zonder toestemming delen wij geen gegevens.", &[])]
    #[case("Wij delen gegevens zonder toestemming.", &["toestemming"])]
    #[case("Wij delen niets, tenzij de huurder instemt.", &[])]
    #[case("Behalve als de huurder instemt.", &["huurder", "instemt"])]
    #[case("Al dan niet betaald.", &[])]
    #[case("Het paard springt niet over het hek.", &["hek"])]
    #[case("Niet later dan maandag.", &[])]
    #[case("Een brief in plaats van een bezoek.", &["bezoek"])]
    #[case("De hulp is niet langer nodig.", &["langer", "nodig"])]
    #[case("Een gast die te ziek is om te reizen.", &["reizen"])]
    #[case("Een wandeling met of zonder hond.", &[])]
    #[case("Zorg tegen de wil van de gast.", &["wil", "gast"])]
    #[case("Een plan tegen de vloed.", &[])]
    #[case("Het ontbreken van een sleutel.", &["sleutel"])]
    #[case("Alcohol wordt niet geschonken zonder pasje.", &[])]
    #[case("Als de deur niet op slot is, gaat de bewaker niet weg.", &[])]
    #[case("De bestuurder weigert de auto te verlaten.", &["auto", "verlaten"])]
    fn dutch(#[case] text: &str, #[case] expected: &[&str]) {
        assert_eq!(negated(text, Language::Dutch), expected, "{text}");
    }
}
