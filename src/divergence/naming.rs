//! Clauses that say of something that it is not what is being defined: `a hamster is no pet`. They deny nothing of the
//! thing that the other text defines; whether the hamster counts there is a matter of examples.

use super::align::Link;
use super::common_words::NOT;
use super::phrase::steady;
use super::polarity::SURELY;
use super::wording::{Atom, Wording, atom_text};

/// Verbs of being before them, and what stands for them.
const BEING: [&str; 15] = [
    "is", "are", "was", "were", "make", "makes", "zijn", "waren", "wordt", "worden", "vormt", "vormen", "be",
    "part", "maakt",
];
/// Words behind the name of what is defined.
const ENDS_NAME: [&str; 20] = [
    "is", "are", "means", "covers", "takes", "betekent", "zijn", "omvat", "heet", "when", "als", "wil",
    "who", "that", "which", "die", "dat", "where", "waar", "wie",
];
/// The most words with content of such a name.
const LONGEST_NAME: usize = 4;
/// The share of what the clause is about from which on the other text speaks of that as well.
const SPOKEN_OF: f64 = 0.75;

/// Whether a denial only says of something that the other text does not speak of that it is not the thing defined there.
pub(super) fn is_verdict_on_another(a: &Wording, b: &Wording, link: &Link, links: &[Link]) -> bool {
    let Some((x, y)) = a.atoms.get(link.a).zip(b.atoms.get(link.b)) else { return false };
    match (x.negated, y.negated) {
        (true, false) => {
            is_verdict(a, link.a, b, link.b, links.iter().map(|other| (other, other.a, other.b)))
        }
        (false, true) => {
            is_verdict(b, link.b, a, link.a, links.iter().map(|other| (other, other.b, other.a)))
        }
        _ => false,
    }
}

fn is_verdict<'l>(
    denying: &Wording,
    denied: usize,
    saying: &Wording,
    said: usize,
    links: impl Iterator<Item = (&'l Link, usize, usize)>,
) -> bool {
    let Some(subject) = subject(denying, denied) else { return false };
    if said >= name_of(saying) {
        return false;
    }
    let answered: Vec<usize> =
        links.filter(|(link, ..)| link.likeness.score >= SURELY).map(|(_, own, _)| own).collect();
    let weight = |of: &dyn Fn(&usize) -> bool| -> f64 {
        subject
            .iter()
            .filter(|at| of(at))
            .filter_map(|at| denying.atoms.get(*at))
            .map(|atom| atom.weight)
            .sum()
    };
    steady(weight(&|at| answered.contains(at)) - SPOKEN_OF * weight(&|_| true)) < 0.0
}

/// What a clause is about that says of it no more than that it is not something: its atoms with content.
fn subject(wording: &Wording, denied: usize) -> Option<Vec<usize>> {
    let atom = |at: usize| wording.atoms.get(at);
    let denier = atom(denied)?.denier.filter(|denier| *denier < denied)?;
    let text = |at: usize| atom_text(&wording.atoms, at);
    let part = atom(denied)?.part;
    let first = (0..denier).rev().take_while(|at| atom(*at).is_some_and(|it| it.part == part)).last()?;
    let verb = (first..denier).rev().find(|at| BEING.contains(&text(*at)))?;
    // What is denied stands at the end of the clause.
    let ends = (denied + 1..wording.atoms.len())
        .take_while(|at| atom(*at).is_some_and(|it| it.part == part && !it.is_mark()))
        .all(|at| atom(at).is_some_and(|it| !it.has_content() || it.denier == Some(denier)));
    let subject: Vec<usize> = (first..verb).filter(|at| atom(*at).is_some_and(Atom::has_content)).collect();
    (NOT.have(text(denier), wording.language) && ends && !subject.is_empty()).then_some(subject)
}

/// Where the name of what a text defines ends, as it begins with it: `household income: …`, `a pet is …`.
pub(super) fn name_of(wording: &Wording) -> usize {
    let ends = |atom: &Atom| atom.is_mark() || ENDS_NAME.contains(&atom.text.as_str());
    let end = wording.atoms.iter().position(ends).unwrap_or_default();
    let content = wording.atoms.iter().take(end).filter(|atom| atom.has_content()).count();
    if content <= LONGEST_NAME { end } else { 0 }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::super::polarity::tests::assert_denied;
    use crate::words::Language;

    #[rstest]
    #[case(
        "A pet is an animal at home.",
        "Any animal at home; a stray cat is not a pet.",
        Language::English,
        false
    )]
    #[case("A pet is an animal at home.", "An animal at home is not a pet.", Language::English, true)]
    #[case("The pet is at home.", "The pet is not at home.", Language::English, true)]
    #[case(
        "Huisdier: elk dier in huis.",
        "Elk dier in huis; een zwerfkat is geen huisdier.",
        Language::Dutch,
        false
    )]
    #[case("Een huisdier is een dier in huis.", "Een dier in huis is geen huisdier.", Language::Dutch, true)]
    #[case("Het huisdier is binnen.", "Het huisdier is niet binnen.", Language::Dutch, true)]
    fn what_is_not_the_thing_is_no_denial_of_it(
        #[case] a: &str,
        #[case] b: &str,
        #[case] language: Language,
        #[case] expected: bool,
    ) {
        assert_denied(a, b, language, expected);
    }
}
