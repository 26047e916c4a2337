//! The same told from the other end: what one says of a thing, the other denies of its opposite, of what lies beyond a
//! limit, or of those who do not meet the condition.

use super::align::Link;
use super::common_words::RELATIVES;
use super::denied_otherwise::is_joined;
use super::exceptions::is_of_condition;
use super::lexicon::Kinship;
use super::negation::is_negator;
use super::polarity::SURELY;
use super::polarity_words::RELATING;
use super::quantity::duration_at;
use super::tokens::{Token, text_at};
use super::wording::{Atom, Sense, Wording, atom_text};
use crate::words::Language;

/// Two texts, with what links them and which of the links are turned.
pub(super) struct OtherEnd<'t> {
    pub(super) a: &'t Wording,
    pub(super) b: &'t Wording,
    pub(super) links: &'t [Link],
    pub(super) turned: &'t [usize],
}

impl OtherEnd<'_> {
    /// Whether a turned link is one by which the texts say the same.
    pub(super) fn tells(&self, link: &Link) -> bool {
        self.is_converse(link)
            || self.is_contraposed(link)
            || self.is_only_with(link)
            || self.lasts_as_long(link)
            || self.lies_beyond(link)
            || self.is_of_strangers(link)
            || self.denies_another_deed(link)
            || self.is_imagined(link)
            || self.is_needless(link)
            || self.is_from_then_on(link)
            || self.tells_one_order(link)
    }

    fn atoms(&self, link: &Link) -> Option<(&Atom, &Atom)> {
        self.a.atoms.get(link.a).zip(self.b.atoms.get(link.b))
    }

    /// Whether two opposites tell the same from either end: `older than the tenant`, said of the landlord, and
    /// `younger than the landlord`, said of the tenant.
    fn is_converse(&self, link: &Link) -> bool {
        let relates = |wording: &Wording, at: usize| {
            let token = wording.atoms.get(at).and_then(|atom| wording.tokens.get(atom.tokens.start));
            token.is_some_and(|token| RELATING.contains(&token.stem.as_str()))
        };
        if link.likeness.kinship != Kinship::Opposite || !relates(self.a, link.a) || !relates(self.b, link.b)
        {
            return false;
        }
        let here = sentences(self, link);
        let crossing = |before: bool| {
            self.links.iter().any(|other| {
                (other.a < link.a) == before
                    && (other.b > link.b) == before
                    && (other.a, other.b) != (link.a, link.b)
                    && other.likeness.score >= SURELY
                    && self.atoms(other).is_some_and(|(x, _)| x.has_content() && !x.is_quantity())
                    && sentences(self, other) == here
            })
        };
        crossing(true) && crossing(false)
    }

    /// `Closed once answered`, `open as long as it is not answered`: what holds and its condition are both turned.
    fn is_contraposed(&self, link: &Link) -> bool {
        let here = sentences(self, link);
        let conditions = |link: &Link| {
            let (of_a, of_b) =
                (is_of_condition(&self.a.atoms, link.a), is_of_condition(&self.b.atoms, link.b));
            (of_a == of_b).then_some(of_a)
        };
        // One negation that reaches into a condition turns no two things.
        let deniers = |link: &Link| self.atoms(link).map(|(x, y)| (x.denier, y.denier));
        let Some(own) = conditions(link) else { return false };
        let mut turned = self.turned.iter().filter_map(|number| self.links.get(*number));
        turned.any(|other| {
            deniers(other) != deniers(link)
                && sentences(self, other) == here
                && conditions(other) == Some(!own)
        })
    }

    /// `Guests without a pass are not let in`, `guests with a pass are`: a denial of whom it is said and one of what is said
    /// of them, in one text or one in each.
    fn is_only_with(&self, link: &Link) -> bool {
        let Some((denying, denier, at)) = self.denial(link) else { return false };
        let here = sentences(self, link);
        let first = self.atoms(link).map(|(x, _)| x.negated);
        let mut turned = self.turned.iter().filter_map(|number| self.links.get(*number));
        turned.any(|other| {
            let in_one = self.atoms(other).map(|(x, _)| x.negated) == first;
            sentences(self, other) == here
                && self.denial(other).is_some_and(|(denied, second, place)| {
                    restricts(denying, denier) != restricts(denied, second)
                        && !(in_one && is_joined(denying, at, place))
                })
        })
    }

    /// The text that denies what a link is of, by which atom, and which.
    fn denial(&self, link: &Link) -> Option<(&Wording, usize, usize)> {
        let (x, y) = self.atoms(link)?;
        match (x.negated, y.negated) {
            (true, false) => Some((self.a, x.denier?, link.a)),
            (false, true) => Some((self.b, y.denier?, link.b)),
            _ => None,
        }
    }

    /// `Valid for a year`, `lapses after a year`: how long something holds is also told by when it ends.
    fn lasts_as_long(&self, link: &Link) -> bool {
        let stem = |wording: &'_ Wording, at: usize| {
            let token = wording.atoms.get(at).and_then(|atom| wording.tokens.get(atom.tokens.start));
            token.map_or(String::new(), |token| token.stem.to_string())
        };
        let (x, y) = (stem(self.a, link.a), stem(self.b, link.b));
        let ends = |stem: &str| ENDING.contains(&stem);
        let timed = |wording: &Wording, at: usize| {
            let tokens = &wording.tokens;
            let here =
                wording.atoms.get(at).and_then(|atom| tokens.get(atom.tokens.start)).map(|it| it.sentence);
            // Until an age, too.
            let told = |at: usize, token: &Token| {
                token.number.is_some() || duration_at(tokens, at, wording.language).is_some()
            };
            let mut own = tokens.iter().enumerate().filter(|(_, token)| Some(token.sentence) == here);
            own.any(|(at, token)| told(at, token))
        };
        link.likeness.kinship == Kinship::Opposite
            && ends(&x) != ends(&y)
            && timed(self.a, link.a)
            && timed(self.b, link.b)
    }

    /// `Goes ahead with at least half`, `does not with fewer than half`.
    fn lies_beyond(&self, link: &Link) -> bool {
        let Some((x, y)) = self.atoms(link) else { return false };
        let here = sentences(self, link);
        x.negated != y.negated
            && self.links.iter().filter(|other| sentences(self, other) == here).any(|other| {
                match self.atoms(other).map(|(p, q)| (&p.sense, &q.sense)) {
                    Some((Sense::Figure(p), Sense::Figure(q))) => p.is_beyond(q),
                    _ => false,
                }
            })
    }

    /// Whether opposites are said of things that the other text does not speak of: `the roads are closed`, `the desk
    /// stays open`.
    fn is_of_strangers(&self, link: &Link) -> bool {
        let is_linked_a = |at: usize| self.links.iter().any(|other| other.a == at);
        let is_linked_b = |at: usize| self.links.iter().any(|other| other.b == at);
        link.likeness.kinship == Kinship::Opposite
            && speaks_of_nothing(self.a, link.a, is_linked_a)
            && speaks_of_nothing(self.b, link.b, is_linked_b)
    }

    /// `Does not start before the call`, `starts after the call`: what is not so until then is so from then on.
    fn is_from_then_on(&self, link: &Link) -> bool {
        let here = sentences(self, link);
        let until = |wording: &Wording, sentence| opened(wording, sentence, true, &UNTIL);
        let from = |wording: &Wording, sentence| opened(wording, sentence, false, &FROM_THEN);
        // The same moment.
        let linked = |x: usize, y: usize| {
            self.links.iter().any(|other| {
                (x..x + MOMENT).contains(&other.a)
                    && (y..y + MOMENT).contains(&other.b)
                    && other.likeness.score >= SURELY
                    && self.atoms(other).is_some_and(|(p, q)| p.has_content() && q.has_content())
            })
        };
        let meet = |x: Option<usize>, y: Option<usize>| x.zip(y).is_some_and(|(x, y)| linked(x + 1, y + 1));
        meet(until(self.a, here.0), from(self.b, here.1))
            || meet(from(self.a, here.0), until(self.b, here.1))
            || self.is_only_then(link)
    }

    /// `The child is heard before the judge decides`, `the judge does not decide before he has heard the child`.
    fn is_only_then(&self, link: &Link) -> bool {
        let here = sentences(self, link);
        let denied = |wording: &Wording, sentence| opened(wording, sentence, true, &UNTIL);
        let said = |wording: &Wording, sentence| opened(wording, sentence, false, &BEFORE);
        // What has to come first stands behind the one word and before the other.
        let crosses = |x: usize, y: usize, ends: fn(&Link) -> (usize, usize)| {
            self.links.iter().any(|other| {
                let (own, answer) = ends(other);
                let sure =
                    other.likeness.score >= SURELY && self.atoms(other).is_some_and(|(p, _)| p.has_content());
                sure && (x + 1..=x + MOMENT).contains(&own) && answer < y && sentences(self, other) == here
            })
        };
        let meet =
            |x: Option<usize>, y: Option<usize>, ends| x.zip(y).is_some_and(|(x, y)| crosses(x, y, ends));
        meet(denied(self.a, here.0), said(self.b, here.1), |link| (link.a, link.b))
            || meet(denied(self.b, here.1), said(self.a, here.0), |link| (link.b, link.a))
    }

    /// `Decides after hearing the child`, `hears the child before it decides`: what is first for the one is first for the
    /// other.
    fn tells_one_order(&self, link: &Link) -> bool {
        let Some((x, y)) = self.atoms(link) else { return false };
        let is = |atom: &Atom, words: &[&str]| words.contains(&atom.text.as_str());
        // The first deed named behind `after` stands in the other text before its `before`.
        let first = |wording: &Wording, at: usize| {
            let near = (at + 1..=at + MOMENT).filter_map(|next| Some((next, wording.atoms.get(next)?)));
            near.filter(|(_, atom)| atom.has_content()).map(|(next, _)| next).next()
        };
        let answers = |holds: &dyn Fn(&Link) -> bool| {
            let mut sure = self.links.iter().filter(|other| other.likeness.score >= SURELY);
            sure.any(|other| holds(other) && sentences(self, other) == sentences(self, link))
        };
        if is(x, &AFTER) && is(y, &BEFORE) {
            first(self.a, link.a).is_some_and(|deed| answers(&|other| other.a == deed && other.b < link.b))
        } else if is(x, &BEFORE) && is(y, &AFTER) {
            first(self.b, link.b).is_some_and(|deed| answers(&|other| other.b == deed && other.a < link.a))
        } else {
            false
        }
    }

    /// Whether what is denied is something that the other text does not speak of: `people one does not know`.
    fn denies_another_deed(&self, link: &Link) -> bool {
        let Some((x, y)) = self.atoms(link) else { return false };
        match (x.negated, y.negated) {
            (true, false) => {
                denied_deed(self.a, x).is_some_and(|deed| self.links.iter().all(|other| other.a != deed))
            }
            (false, true) => {
                denied_deed(self.b, y).is_some_and(|deed| self.links.iter().all(|other| other.b != deed))
            }
            _ => false,
        }
    }

    /// `The carer need not be there`: it is left free, and the carer is not denied.
    fn is_needless(&self, link: &Link) -> bool {
        let needless = |wording: &Wording, at: usize, atom: &Atom| {
            let backward = atom.denier.is_some_and(|denier| denier > at);
            let before = atom.denier.and_then(|denier| wording.atoms.get(denier.checked_sub(1)?));
            backward
                && before
                    .is_some_and(|verb| matches!(verb.text.as_str(), "need" | "needs" | "hoeft" | "hoeven"))
        };
        self.atoms(link).is_some_and(|(x, y)| needless(self.a, link.a, x) || needless(self.b, link.b, y))
    }

    /// `Waiting would do harm`, `it cannot wait`: what is denied is what the other only imagines.
    fn is_imagined(&self, link: &Link) -> bool {
        let Some((x, y)) = self.atoms(link) else { return false };
        match (x.negated, y.negated) {
            (true, false) => imagines(self.b, link.b),
            (false, true) => imagines(self.a, link.a),
            _ => false,
        }
    }
}

/// Words before what was done first, and before what is done then.
const AFTER: [&str; 4] = ["after", "having", "na", "nadat"];
const BEFORE: [&str; 4] = ["before", "voordat", "alvorens", "voor"];
/// Words for the moment up to which something is so.
const UNTIL: [&str; 6] = ["before", "until", "till", "voordat", "totdat", "tot"];
/// How far behind such a word the moment may be named, in atoms.
const MOMENT: usize = 6;
/// Words for the moment from which it is.
const FROM_THEN: [&str; 13] = [
    "after",
    "once",
    "from",
    "when",
    "since",
    "following",
    "nadat",
    "na",
    "zodra",
    "vanaf",
    "sinds",
    "als",
    "wanneer",
];

/// The atom of the first of these words in a sentence: behind a negation, or where nothing is denied. A Dutch `tot` leads to
/// a moment before a number or somebody who does something: not `bij toegang tot de zaal`.
fn opened(wording: &Wording, sentence: Option<usize>, denied: bool, words: &[&str]) -> Option<usize> {
    let atoms = &wording.atoms;
    let own = |atom: &Atom| wording.tokens.get(atom.tokens.start).map(|token| token.sentence) == sentence;
    // `And not earlier` says it once more.
    let again = |at: usize| EARLIER.contains(&atom_text(atoms, at + 1));
    let negates = |at: usize, atom: &Atom| is_negator(&atom.text, wording.language) && !again(at);
    let first =
        (0..atoms.len()).find(|at| atoms.get(*at).is_some_and(|atom| own(atom) && negates(*at, atom)));
    let begins = match (denied, first) {
        (true, first) => first?,
        (false, Some(_)) => return None,
        (false, None) => 0,
    };
    let leads = |at: usize| {
        atoms.get(at).is_some_and(|next| next.is_quantity() || TOWARDS.contains(&next.text.as_str()))
    };
    let is_one =
        |at: usize, atom: &Atom| words.contains(&atom.text.as_str()) && (atom.text != "tot" || leads(at + 1));
    (begins..atoms.len()).find(|at| atoms.get(*at).is_some_and(|atom| own(atom) && is_one(*at, atom)))
}

/// What is not, where it is from then on.
const EARLIER: [&str; 4] = ["earlier", "sooner", "eerder", "vroeger"];

/// What stands behind a `tot` that is a moment.
const TOWARDS: [&str; 9] = ["hij", "zij", "ze", "er", "wij", "men", "dat", "de", "het"];

/// Stems of words for the end of what holds.
const ENDING: [&str; 20] = [
    "expir",
    "laps",
    "end",
    "stop",
    "ceas",
    "void",
    "invalid",
    "vervalt",
    "vervall",
    "eindigt",
    "eindig",
    "verlop",
    "verloopt",
    "afloopt",
    "aflop",
    "stopt",
    "destroy",
    "eras",
    "vernietig",
    "vernietigd",
];

/// Whether a word is for the end of what holds.
pub(super) fn is_ending(token: &Token) -> bool {
    ENDING.contains(&token.stem.as_str())
}

/// Words that restrict of whom something is said, just before a denial, beside those of every clause that does so: `who has
/// no pass`.
const RESTRICTING: [&str; 2] = ["whoever", "waarvan"];
/// How far before it.
const NEAR: usize = 3;

/// Whether a denial restricts of whom or what something is said: `without a pass`, `who has no pass`.
fn restricts(wording: &Wording, denier: usize) -> bool {
    let text = |at: usize| atom_text(&wording.atoms, at);
    let part = |at: usize| wording.atoms.get(at).map(|atom| atom.part);
    let first = (0..=denier).rev().take_while(|at| part(*at) == part(denier)).last();
    matches!(text(denier), "without" | "zonder")
        || first.is_some_and(|first| matches!(text(first), "wie" | "whoever"))
        || (denier.saturating_sub(NEAR)..denier)
            .any(|at| RELATIVES.contains(&text(at)) || RESTRICTING.contains(&text(at)))
}

fn sentences(of: &OtherEnd<'_>, link: &Link) -> (Option<usize>, Option<usize>) {
    let sentence = |wording: &Wording, at: usize| {
        let token = wording.atoms.get(at)?.tokens.start;
        wording.tokens.get(token).map(|token| token.sentence)
    };
    (sentence(of.a, link.a), sentence(of.b, link.b))
}

/// Whether there are words with content beside an atom in its part, and none of them answers to anything.
fn speaks_of_nothing(wording: &Wording, own: usize, is_linked: impl Fn(usize) -> bool) -> bool {
    let Some(part) = wording.atoms.get(own).map(|atom| atom.part) else { return false };
    let content = |(at, atom): &(usize, &Atom)| *at != own && atom.part == part && atom.has_content();
    let mut beside = wording.atoms.iter().enumerate().filter(content).peekable();
    beside.peek().is_some() && beside.all(|(at, _)| !is_linked(at))
}

/// Words for `not` before an English verb.
const BEFORE_VERBS: [&str; 2] = ["not", "never"];
/// Verbs that say little of what is denied behind them.
const CALLING: [&str; 18] = [
    "count",
    "counts",
    "considered",
    "counted",
    "called",
    "treated",
    "regarded",
    "seen",
    "taken",
    "have",
    "need",
    "needed",
    "done",
    "made",
    "make",
    "given",
    "apply",
    "belong",
];

/// The verb that an English `not` denies, where it reaches an atom.
fn denied_deed(wording: &Wording, denied: &Atom) -> Option<usize> {
    let denier = denied.denier?;
    let text = wording.atoms.get(denier)?.text.as_str();
    if wording.language != Language::English || !BEFORE_VERBS.contains(&text) {
        return None;
    }
    let mut behind = wording.atoms.iter().enumerate().skip(denier + 1);
    let (at, atom) = behind.find(|(_, atom)| atom.has_content() && !atom.text.ends_with("ly"))?;
    (!CALLING.contains(&atom.text.as_str())).then_some(at)
}

/// Whether an atom is an English deed that is only imagined: `waiting would`.
fn imagines(wording: &Wording, at: usize) -> bool {
    let Some(atom) = wording.atoms.get(at).filter(|atom| atom.text.ends_with("ing")) else { return false };
    let behind = wording.atoms.iter().skip(at).take_while(|other| other.part == atom.part);
    wording.language == Language::English
        && behind.take(IMAGINED).any(|other| matches!(other.text.as_str(), "would" | "could" | "might"))
}

/// How far behind such a deed `would` may stand, in atoms.
const IMAGINED: usize = 4;

/// Whether one denies that something is within a time and the other says that it comes later: `does not start within
/// an hour`, `starts more than an hour after`.
pub(super) fn is_limit_turned(denying: &Wording, denied: usize, saying: &Wording, said: usize) -> bool {
    let compared = |wording: &Wording, part: usize, words: &[&str]| {
        let mut times = wording.times.iter().map(|(range, _)| range.start);
        times.any(|time| {
            wording.tokens.get(time).is_some_and(|token| token.part == part)
                && (time.saturating_sub(2)..=time).any(|at| words.contains(&text_at(&wording.tokens, at)))
        })
    };
    const BEYOND: [&str; 11] =
        ["more", "longer", "later", "over", "after", "exceeding", "beyond", "langer", "meer", "na", "pas"];
    const WITHIN: [&str; 5] = ["within", "in", "binnen", "under", "before"];
    compared(denying, denied, &WITHIN) && compared(saying, said, &BEYOND)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::super::polarity::tests::assert_denied;
    use super::*;

    #[rstest]
    // What holds and its condition are both turned; or only one of them.
    #[case(
        "The gate is open when the guard has answered.",
        "As long as the guard has not answered, the gate is closed.",
        false
    )]
    #[case(
        "The gate is open when the guard has answered.",
        "Once the guard has answered, the gate is closed.",
        true
    )]
    // What lies beyond a limit; or within it.
    #[case(
        "The boat sails with at least ten guests.",
        "The boat does not sail with fewer than ten guests.",
        false
    )]
    #[case(
        "The boat sails with at least ten guests.",
        "The boat does not sail with at least ten guests.",
        true
    )]
    // Opposites of other things; or of the same.
    #[case(
        "The boat sails at noon; the bar is open.",
        "At noon the boat sails; kitchen doors stay closed.",
        false
    )]
    #[case("The boat sails at noon; the bar is open.", "At noon the boat sails; the bar is closed.", true)]
    // Another deed is denied; or the same.
    #[case(
        "The cook greets strangers on the quay.",
        "The cook greets people he does not know on the quay.",
        false
    )]
    #[case("The cook greets strangers on the quay.", "The cook does not greet strangers on the quay.", true)]
    // A deed that is only imagined; or done.
    #[case("A parcel is urgent if waiting would spoil it.", "Urgent parcels cannot wait.", false)]
    #[case("A parcel is urgent if waiting is allowed.", "Urgent parcels cannot wait.", true)]
    // Left free; or denied.
    #[case(
        "The pilot gives the usual guest a seat.",
        "A porter comes along so that the usual guest need not be there.",
        false
    )]
    #[case(
        "The pilot gives the usual guest a seat.",
        "A porter comes along so that the usual guest is not there.",
        true
    )]
    // Both of whom it is said and what is said of them is denied; or only one of them.
    #[case("Guests without a card are not let in.", "Guests with a card are let in.", false)]
    #[case("Guests without a card are let in.", "Guests with a card are let in.", true)]
    #[case("A guest who has no card does not get a seat.", "A guest who has a card gets a seat.", false)]
    #[case("Guests who do not pay and do not greet.", "Guests who pay and greet.", true)]
    // How long it holds, and when it ends; or whether.
    #[case("The card is valid for a year.", "The card expires after a year.", false)]
    #[case("The card loses its validity after a year.", "The card expires after a year.", false)]
    #[case("The card stays valid after a theft.", "The card expires after a theft.", true)]
    #[case("The card stays valid after a theft.", "After a theft the card loses its validity.", true)]
    // Denied twice; or once.
    #[case(
        "A ticket is valid if the fee is paid.",
        "A ticket loses its validity if the fee is not paid.",
        false
    )]
    #[case("A ticket is valid if the fee is paid.", "A ticket is valid if the fee is not paid.", true)]
    // Not until then, and from then on; or until then.
    #[case(
        "The boat does not sail before the pilot has come.",
        "The boat sails after the pilot has come.",
        false
    )]
    // One order; or the other way round.
    #[case(
        "The court decides after hearing the child.",
        "The court hears the child before it decides.",
        false
    )]
    #[case("The court decides after hearing the child.", "The court decides before hearing the child.", true)]
    #[case("The court decides after hearing the child.", "Before hearing the child the court decides.", true)]
    #[case(
        "The court does not decide before it has heard the child.",
        "The child is heard before the court decides.",
        false
    )]
    #[case(
        "The court does not decide before it has heard the child.",
        "The court decides before it has heard the child.",
        true
    )]
    fn english(#[case] a: &str, #[case] b: &str, #[case] expected: bool) {
        assert_denied(a, b, Language::English, expected);
    }

    #[rstest]
    #[case("De poort is open als de wacht kijkt.", "Zolang de wacht niet kijkt, is de poort dicht.", false)]
    #[case("De poort is open als de wacht kijkt.", "Als de wacht kijkt, is de poort dicht.", true)]
    #[case(
        "De boot vaart met minstens tien gasten.",
        "De boot vaart niet met minder dan tien gasten.",
        false
    )]
    #[case("De boot vaart met minstens tien gasten.", "De boot vaart niet met minstens tien gasten.", true)]
    #[case("Gasten zonder kaart komen niet aan boord.", "Gasten met een kaart komen aan boord.", false)]
    #[case("Gasten zonder kaart komen aan boord.", "Gasten met een kaart komen aan boord.", true)]
    #[case("De gids laat gasten zonder kaart niet toe.", "De gids laat gasten met een kaart toe.", false)]
    #[case("De gids laat gasten zonder kaart niet toe.", "De gids laat gasten zonder kaart toe.", true)]
    #[case("Wie geen kaart heeft, komt niet aan boord.", "Wie een kaart heeft, komt aan boord.", false)]
    #[case("Wie geen gast is, betaalt aan boord.", "Gasten betalen niet aan boord.", false)]
    #[case("Wie gast is, betaalt aan boord.", "Gasten betalen niet aan boord.", true)]
    #[case("Gasten die niet betalen en niet groeten.", "Gasten die betalen en groeten.", true)]
    #[case("De kaart is een jaar geldig.", "De kaart vervalt na een jaar.", false)]
    #[case("De kaart verliest na een jaar haar geldigheid.", "De kaart vervalt na een jaar.", false)]
    #[case("De kaart blijft geldig bij verlies.", "De kaart vervalt bij verlies.", true)]
    #[case(
        "De kaart blijft geldig bij verhuizing.",
        "De kaart verliest bij verhuizing haar geldigheid.",
        true
    )]
    #[case(
        "De boot vaart om twaalf uur; de bar is open.",
        "Om twaalf uur vaart de boot; de keukendeur blijft dicht.",
        false
    )]
    #[case(
        "De boot vaart om twaalf uur; de bar is open.",
        "Om twaalf uur vaart de boot; de bar is dicht.",
        true
    )]
    #[case("De boot vaart niet voordat de loods er is.", "De boot vaart nadat de loods er is.", false)]
    #[case(
        "De rechter beslist na het kind te horen.",
        "De rechter hoort het kind voordat hij beslist.",
        false
    )]
    #[case(
        "De rechter beslist na het horen van het kind.",
        "De rechter beslist voor het horen van het kind.",
        true
    )]
    #[case("De boot vaart niet tot de loods er is.", "De boot vaart zodra de loods er is.", false)]
    fn dutch(#[case] a: &str, #[case] b: &str, #[case] expected: bool) {
        assert_denied(a, b, Language::Dutch, expected);
    }
}
