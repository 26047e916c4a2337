//! Who acts, whom it is for and what belongs, in running text.

use rstest::rstest;

use super::super::report::ConflictKind::{Actor, Example, Scope};
use super::*;
use crate::domain::Definition;
use crate::words::Language;

const NONE: &[ConflictKind] = &[];

#[rstest]
#[case("The gate is locked by the caretaker.", "The gate is locked by the head teacher.", &[Actor])]
#[case("The gate is locked by the police.", "The gate is locked by a constable.", NONE)]
#[case(
    "The nurse in charge keeps the key of the cupboard.",
    "The key of the cupboard is kept by the nurse.",
    NONE
)]
#[case("The tenant must paint the fence.", "The landlord must paint the fence.", &[Actor])]
#[case("The garden is open to visitors at night.", "The garden is open to visitors by day.", &[Scope])]
#[case("The garden stays lit for three nights.", "The garden stays lit for three nights, by day too.", NONE)]
#[case("A pool for women and men who swim.", "A pool for women who swim.", &[Scope])]
#[case("A leash is needed at weekends.", "A leash is needed on working days.", &[Scope])]
fn english(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    both_ways(a, b, Language::English, expected);
}

#[rstest]
#[case("De poort wordt gesloten door de huismeester.", "De poort wordt gesloten door de schooldirecteur.", &[Actor])]
#[case("De poort wordt gesloten door de politie.", "De poort wordt gesloten door een wijkagent.", NONE)]
#[case("Over de boete beslist de rechter.", "Over de boete beslist de burgemeester.", &[Actor])]
#[case("De sleutel ligt bij de huisarts.", "De sleutel ligt bij de arts.", NONE)]
#[case("De tuin is 's nachts open.", "De tuin is overdag open.", &[Scope])]
#[case(
    "Een tuin voor kinderen jonger dan zes jaar.",
    "Een tuin voor kinderen die nog geen zes jaar zijn.",
    NONE
)]
fn dutch(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    both_ways(a, b, Language::Dutch, expected);
}

#[rstest]
#[case("A pet is an animal at home; birds count too.", "A pet is an animal at home; birds do not count.", Language::English, &[Example])]
#[case(
    "A pet is an animal at home, birds included.",
    "A pet is an animal at home, including birds.",
    Language::English,
    NONE
)]
#[case("Een huisdier is een dier in huis, vogels daaronder begrepen.", "Een huisdier is een dier in huis, vogels uitgezonderd.", Language::Dutch, &[Example])]
#[case(
    "Een huisdier is een dier in huis, vogels daaronder begrepen.",
    "Een huisdier is een dier in huis, ook vogels.",
    Language::Dutch,
    NONE
)]
fn what_belongs(
    #[case] a: &str,
    #[case] b: &str,
    #[case] language: Language,
    #[case] expected: &[ConflictKind],
) {
    both_ways(a, b, language, expected);
}

fn both_ways(a: &str, b: &str, language: Language, expected: &[ConflictKind]) {
    for (a, b) in [(a, b), (b, a)] {
        let report = compared_in(&Definition::of_wording(a), &Definition::of_wording(b), language);
        let found: Vec<ConflictKind> = report
            .conflicts
            .iter()
            .map(|conflict| conflict.kind)
            .filter(|kind| [Actor, Scope, Example].contains(kind))
            .collect();
        assert_eq!(found, expected, "{a} / {b}: {:?}", report.conflicts);
    }
}
