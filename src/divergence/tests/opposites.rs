//! What one denies and the other says, and how strongly; beside each rule what is nearest to it and is none.

use rstest::rstest;

use super::super::ConflictKind::{self, Modality, Polarity};
use super::*;

#[rstest]
#[case("A guest is a lodger with a key.", "A guest is a lodger without a key.", &[Polarity])]
#[case("The clerk accepts coins at the desk.", "The clerk turns down coins at the desk.", &[Polarity])]
#[case("The record is kept after the move.", "The record is destroyed after the move.", &[Polarity])]
#[case("The shop sells the bread to the school.", "The school buys the bread from the shop.", NONE)]
#[case("The shop sells bread in the morning.", "The shop buys bread in the morning.", &[Polarity])]
#[case("The coach is older than the player.", "The player is younger than the coach.", NONE)]
#[case("The coach is older than the player.", "The coach is younger than the player.", &[Polarity])]
#[case("The team sends a card instead of flowers.", "The team sends a card and no flowers.", NONE)]
#[case("A hall is full when no chair is free.", "A hall is full when every chair is taken.", NONE)]
#[case("Somebody who is not at work.", "Somebody who is off work.", NONE)]
#[case("A nephew who does not swim.", "A niece who swims.", NONE)]
#[case("A walk with or without a dog.", "A walk with a dog.", NONE)]
#[case(
    "Guests under 12 eat with a parent, older ones without one.",
    "Older guests eat without a parent.",
    NONE
)]
#[case("Coats are handed out only with a ticket.", "Coats are not handed out without a ticket.", NONE)]
#[case("Coats are handed out with a ticket.", "Coats are handed out without a ticket.", &[Polarity])]
#[case("The judge knows of the letter.", "The judge is not unaware of the letter.", NONE)]
fn english_denials(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    check(a, b, Language::English, expected);
}

#[rstest]
#[case("Een gast is een huurder met een sleutel.", "Een gast is een huurder zonder sleutel.", &[Polarity])]
#[case("De balie neemt munten aan.", "De balie weigert munten.", &[Polarity])]
#[case("De rechter wijst de klacht toe.", "De rechter wijst de klacht af.", &[Polarity])]
#[case("De rechter wijst de klacht af.", "De klacht wordt door de rechter afgewezen.", NONE)]
#[case("De winkel verkoopt brood aan de school.", "De school koopt brood van de winkel.", NONE)]
#[case("De trainer is ouder dan de speler.", "De speler is jonger dan de trainer.", NONE)]
#[case(
    "De ploeg stuurt een kaart in plaats van bloemen.",
    "De ploeg stuurt een kaart en geen bloemen.",
    NONE
)]
#[case("De zaal is vol als geen stoel vrij is.", "De zaal is vol als elke stoel bezet is.", NONE)]
#[case("Een oom zwemt niet.", "Een tante zwemt.", NONE)]
#[case("Jassen worden alleen met een bon afgegeven.", "Jassen worden niet zonder bon afgegeven.", NONE)]
#[case("Hij loopt niet langer gevaar.", "Hij loopt geen gevaar meer.", NONE)]
fn dutch_denials(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    check(a, b, Language::Dutch, expected);
}

#[rstest]
#[case("Guests may not enter without a ticket.", "Guests may enter only with a ticket.", NONE)]
#[case("Guests may not enter without a ticket.", "Guests may enter without a ticket.", &[Modality])]
#[case("Cars may not park here unless the guard agrees.", "Cars may park here if the guard agrees.", NONE)]
#[case("Only trained cooks may use the oven.", "Cooks who are not trained may not use the oven.", NONE)]
#[case("Cooks may use the oven.", "Cooks may not use the oven.", &[Modality])]
#[case(
    "Players must wear boots and may carry a stick.",
    "Players may carry a stick and must wear boots.",
    NONE
)]
#[case("The guard may not fail to ring the bell.", "The guard must ring the bell.", NONE)]
#[case("The guard is up to date.", "The guard must ring the bell.", NONE)]
#[case("The guard must ring the bell.", "It is up to the guard whether to ring the bell.", &[Modality])]
#[case("Boats are strictly banned on the lake.", "Boats are allowed on the lake.", &[Modality])]
#[case("A guest who cannot swim.", "A guest who can swim.", &[Polarity])]
#[case("It cannot be ruled out that the lamp fell.", "The lamp may have fallen.", NONE)]
#[case("The race may not last longer than an hour.", "The race may last an hour.", NONE)]
#[case("Guests may bring a friend.", "Guests need not bring a friend.", NONE)]
fn english_modals(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    check(a, b, Language::English, expected);
}

#[rstest]
#[case(
    "Gasten mogen niet zonder kaartje naar binnen.",
    "Gasten mogen alleen met een kaartje naar binnen.",
    NONE
)]
#[case("Gasten mogen niet zonder kaartje naar binnen.", "Gasten mogen zonder kaartje naar binnen.", &[Modality])]
#[case(
    "Parkeren is verboden, tenzij de bewaker het goedvindt.",
    "Parkeren mag als de bewaker het goedvindt.",
    NONE
)]
#[case("De bewaker mag niet nalaten de bel te luiden.", "De bewaker moet de bel luiden.", NONE)]
#[case("De bewaker zou de bel moeten luiden.", "De bewaker is verplicht de bel te luiden.", &[Modality])]
#[case("Het staat de bewaker vrij de bel te luiden.", "De bewaker moet de bel luiden.", &[Modality])]
#[case("Spelers moeten de bal delen en mogen rusten.", "Spelers mogen rusten en moeten de bal delen.", NONE)]
#[case("De speler moet blijven.", "De speler mag niet weggaan.", NONE)]
#[case("Een gast die niet kan zwemmen.", "Een gast die kan zwemmen.", &[Polarity])]
fn dutch_modals(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    check(a, b, Language::Dutch, expected);
}

#[rstest]
// What goes on until a time has ended by then.
#[case(
    Language::Dutch,
    "Foto's van de vijver bewaren wij hoogstens twee weken.",
    "Foto's van de vijver zijn uiterlijk na veertien dagen gewist.",
    false
)]
#[case(
    Language::Dutch,
    "Foto's van de vijver worden hoogstens twee weken bewaard.",
    "Foto's van de vijver worden uiterlijk na een dag gewist.",
    true
)]
// Both lack the same, whatever reaches over it; and one of them does not.
#[case(
    Language::English,
    "A guest too tired to row home without help.",
    "A guest who, without help, is too tired to row home.",
    false
)]
#[case(Language::English, "A guest who rows home without help.", "A guest who rows home with help.", true)]
#[case(
    Language::Dutch,
    "Het verkopen van een boot zonder toestemming van de haven.",
    "Als iemand zonder onze toestemming als haven een boot verkoopt, ook als niemand er iets van merkt.",
    false
)]
#[case(Language::Dutch, "Een boot die zonder vlag uitvaart.", "Een boot die met vlag uitvaart.", true)]
#[case(
    Language::Dutch,
    "Een boot vaart uit, ook zonder vlag aan de mast.",
    "Een boot vaart uit, maar niet zonder vlag aan de mast.",
    true
)]
// An exception from one thing, of which another is told; and an exception of which the very thing is told.
#[case(
    Language::Dutch,
    "Een lekke boot gaat meteen voor; andere boten keuren wij op de werf.",
    "Wij keuren boten op de werf, behalve een lekke boot: die gaat meteen voor.",
    false
)]
#[case(
    Language::Dutch,
    "Alle boten worden op de werf gekeurd, behalve een lekke boot.",
    "Alle boten worden op de werf gekeurd, ook een lekke boot.",
    true
)]
fn what_both_lack_and_what_is_excepted(
    #[case] language: Language,
    #[case] a: &str,
    #[case] b: &str,
    #[case] told: bool,
) {
    for (a, b) in [(a, b), (b, a)] {
        let report = wordings(a, b, language);
        let found =
            kinds(&report).iter().any(|kind| matches!(kind, ConflictKind::Polarity | ConflictKind::Example));
        assert_eq!(found, told, "{a} / {b}: {:?}", report.conflicts);
    }
}
