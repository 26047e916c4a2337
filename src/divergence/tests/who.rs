//! Who acts, whom it is for and what belongs, in running text.

use rstest::rstest;

use super::super::report::ConflictKind::{Actor, Example, Scope};
use super::*;
use crate::domain::Definition;
use crate::words::Language;

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
#[case("The lamp is dimmed by the gardener at ten.", "The lamp is dimmed by the cook at ten.", &[Actor])]
#[case("The lamp is dimmed by the cook at ten.", "At ten the cook dims the lamp.", NONE)]
#[case("The winner is picked by a panel of judges.", "Which cake wins, the mayor decides.", &[Actor])]
#[case("The gardener, not the cook, waters the roses.", "The roses are watered by the gardener.", NONE)]
#[case("Skating is forbidden in the cellar.", "Skating is forbidden in the attic.", &[Scope])]
#[case("Skating is forbidden in the cellar.", "In the cellar it is forbidden to skate.", NONE)]
#[case(
    "A letter is sent within a week of the visit.",
    "A letter is sent within a week of the quarrel.",
    NONE
)]
#[case("Free tea is for people who are deaf.", "Free tea is for people who use a wheelchair.", &[Scope])]
#[case("Somebody who sings at a wedding.", "A person who performs songs at weddings.", NONE)]
#[case("The pool is only for residents.", "The pool is open to everyone.", &[Scope])]
#[case(
    "The mayor opens the fair, and a nurse treats burns.",
    "The fair is opened by the mayor; a teacher sells cake.",
    NONE
)]
#[case("The mayor opens the fair, and a nurse sells cake.", "The mayor opens the fair, and a teacher sells cake.", &[Actor])]
#[case("Lamps in houses.", "Lamps of officers.", NONE)]
#[case("Lamps in houses.", "Lamps in offices.", &[Scope])]
#[case("Whatever barks is a dog.", "A dog is what barks.", NONE)]
#[case("Tea for our guests is on the house.", "Tea for our patients is on the house.", NONE)]
#[case("A ticket lists the heavy dogs.", "A ticket lists the heavy horses.", &[Scope])]
#[case("It is the tenant who must sweep.", "It is the landlord who must sweep.", &[Actor])]
#[case("It is the officer sent to the house who decides.", "That is up to the mayor.", &[Actor])]
#[case(
    "A crate weighing more than ten stone is lifted by the crew.",
    "The crew lifts crates of over ten stone.",
    NONE
)]
#[case("A visit by an employee of the water company.", "A water company employee calls.", NONE)]
#[case("Drivers who were caught before get a letter.", "First offenders get a letter.", &[Scope])]
#[case("Drivers are caught before noon.", "Drivers who are caught for the first time.", NONE)]
#[case("A bell rings in every ward.", "A bell rings only in the ward with a fever.", &[Scope])]
#[case("A bell rings in every ward.", "In each ward a bell rings.", NONE)]
#[case("A drum at any time from 23:00 until 07:00.", "A drum at night, from 23:00 until 07:00.", NONE)]
#[case("A drum at any time of the day.", "A drum at night.", &[Scope])]
#[case("Singing in a square open to everyone.", "Singing in a way that upsets passers-by.", NONE)]
#[case("Lunch for residents and non-residents alike.", "Lunch for residents, or no residents.", NONE)]
#[case("Lunch for residents.", "Lunch for residents and non-residents alike.", &[Scope])]
fn english(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    both_ways(a, b, Language::English, expected);
}

#[rstest]
#[case("De poort wordt gesloten door de huismeester.", "De poort wordt gesloten door de schooldirecteur.", &[Actor])]
#[case("De poort wordt gesloten door de politie.", "De poort wordt gesloten door een wijkagent.", NONE)]
#[case("Over de boete beslist de rechter.", "Over de boete beslist de burgemeester.", &[Actor])]
#[case("De lamp wordt gedimd door de tuinman.", "De lamp wordt gedimd door de kok.", &[Actor])]
#[case("De lamp wordt gedimd door de kok.", "De kok dimt de lamp.", NONE)]
#[case("De rozen verzorgt de tuinman.", "De buurvrouw verzorgt de rozen.", &[Actor])]
#[case("De kok doet dat, niet de tuinman.", "Dat doet de kok.", NONE)]
#[case("Schaatsen is verboden in de kelder.", "Schaatsen is verboden op de zolder.", &[Scope])]
#[case("Schaatsen is verboden in de kelder.", "In de kelder is schaatsen verboden.", NONE)]
#[case("Gratis thee is voor mensen die in de haven wonen.", "Gratis thee is voor mensen die in de haven werken.", &[Scope])]
#[case("Het bad is uitsluitend voor bewoners.", "Het bad is open voor iedereen.", &[Scope])]
#[case("Thee voor onze gasten is gratis.", "Thee voor onze patiënten is gratis.", NONE)]
#[case("De sleutel ligt bij de huisarts.", "De sleutel ligt bij de arts.", NONE)]
#[case("De tuin is 's nachts open.", "De tuin is overdag open.", &[Scope])]
#[case("De tuin gaat om elf uur 's avonds dicht.", "De tuin gaat 's nachts om elf uur dicht.", NONE)]
#[case("Een corporatiemedewerker belt aan.", "Een medewerker van de corporatie belt aan.", NONE)]
#[case(
    "Over de afzetting beslist de OvD-P.",
    "Of er wordt afgezet, is aan de officier van dienst van de politie.",
    NONE
)]
#[case("Over de afzetting beslist de OvD-P.", "Of er wordt afgezet, is aan de burgemeester.", &[Actor])]
#[case("Bij ons beslist de jongere zelf.", "Dat hangt ervan af of de mentor van de jongere dat bepaalt.", &[Actor])]
#[case("Thee voor scholieren.", "Thee voor jongeren die van school af zijn.", &[Scope])]
#[case("Thee voor scholieren.", "Thee voor leerlingen.", NONE)]
#[case("Thee voor inwoners.", "Thee voor iedereen, inwoner of geen inwoner.", &[Scope])]
#[case(
    "Een tuin voor kinderen jonger dan zes jaar.",
    "Een tuin voor kinderen die nog geen zes jaar zijn.",
    NONE
)]
fn dutch(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    both_ways(a, b, Language::Dutch, expected);
}

/// What is swapped in a field, beside wordings that are the same or told in other words.
#[rstest]
#[case("danger to themselves", "danger to others", Language::English, &[Scope])]
#[case("danger to others", "danger to third parties", Language::English, NONE)]
#[case("harm to their own body", "harm to another person's body", Language::English, &[Scope])]
#[case("quarrels of tenants", "quarrels of anybody", Language::English, &[Scope])]
#[case("a bed on the ward by day", "a bed on the ward at night", Language::English, &[Scope])]
#[case("a word from the mayor", "a word from the fire service", Language::English, &[Actor])]
#[case("a word from the police", "a word from a constable", Language::English, NONE)]
#[case("cannot look after themselves", "cannot look after others", Language::English, &[Scope])]
#[case("gevaar voor zichzelf", "gevaar voor anderen", Language::Dutch, &[Scope])]
#[case("gevaar voor anderen", "gevaar voor derden", Language::Dutch, NONE)]
#[case("schade aan zijn eigen spullen", "schade aan spullen van een ander", Language::Dutch, &[Scope])]
#[case("toezicht op kinderen", "toezicht op volwassenen", Language::Dutch, &[Scope])]
#[case("rust in huis overdag", "rust in huis 's nachts", Language::Dutch, &[Scope])]
#[case("een brief van de burgemeester", "een brief van de huisarts", Language::Dutch, &[Actor])]
#[case("een brief van de huisarts", "een brief van de arts", Language::Dutch, NONE)]
fn what_is_swapped_in_a_field(
    #[case] a: &str,
    #[case] b: &str,
    #[case] language: Language,
    #[case] expected: &[ConflictKind],
) {
    let of = |criterion: &str| Definition {
        criterion: criterion.to_owned(),
        applies_to: "people of the town".to_owned(),
        ..Definition::of_wording("A case for the meeting.")
    };
    for (x, y) in [(a, b), (b, a)] {
        let report = compared_in(&of(x), &of(y), language);
        let found: Vec<ConflictKind> = report.conflicts.iter().map(|conflict| conflict.kind).collect();
        assert_eq!(found, expected, "{x} / {y}: {:?}", report.conflicts);
    }
}

#[rstest]
#[case("A pet is an animal at home; birds count too.", "A pet is an animal at home; birds do not count.", Language::English, &[Example])]
#[case(
    "Fruit is apples, pears and tomatoes.",
    "Fruit is apples and pears; tomatoes are left out.",
    Language::English,
    &[Example]
)]
#[case(
    "Fruit is apples, pears and plums.",
    "Fruit is apples and plums; tomatoes are left out.",
    Language::English,
    NONE
)]
#[case(
    "Fruit is apples, pears or tomatoes.",
    "Fruit is apples or pears. Tomatoes are seen as something else.",
    Language::English,
    &[Example]
)]
#[case("Fruit is appels, peren en tomaten.", "Fruit is appels en peren; tomaten horen elders thuis.", Language::Dutch, &[Example])]
#[case(
    "Fruit is appels, peren en pruimen.",
    "Fruit is appels en pruimen; tomaten horen elders thuis.",
    Language::Dutch,
    NONE
)]
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
