//! What makes a difference no difference, where it is said of the same; beside it the nearest text in which it is said of
//! something else, so that the difference is told.

use rstest::rstest;

use super::super::ConflictKind::{
    self, Actor, Example, Magnitude, Modality, Polarity, ReferencePoint, Scope, Threshold,
};
use super::*;

/// A text with a field for who decides or whom it is for behind `|`.
fn of(text: &str) -> Definition {
    let (wording, field) = text.split_once('|').unwrap_or((text, ""));
    let mut definition = Definition::of_wording(wording);
    match field.split_once('=') {
        Some(("by", who)) => who.clone_into(&mut definition.decided_by),
        Some((_, who)) => who.clone_into(&mut definition.applies_to),
        None => {}
    }
    definition
}

fn both_ways(a: &str, b: &str, language: Language, expected: &[ConflictKind]) {
    for (a, b) in [(a, b), (b, a)] {
        let report = compared_in(&of(a), &of(b), language);
        assert_eq!(kinds(&report), expected, "{a} / {b}: {:?}", report.conflicts);
    }
}

#[rstest]
// A ban of the list before it, and of something else.
#[case(
    "Tools: saws, torches and drills, all of which are banned from the deck.",
    "Nobody may bring a drill, a torch or a saw onto the deck; these are what we call tools.",
    NONE
)]
#[case("The hall is heated in winter. Smoking is forbidden.", "The hall is not heated in winter.", &[Polarity])]
#[case("Dogs come into the hall; smoking is forbidden.", "Dogs do not come into the hall.", &[Polarity])]
// What goes on until a time, and a time of something else.
#[case(
    "The record is kept for at most four weeks.",
    "The record is erased after 28 days at the latest.",
    NONE
)]
#[case("The record is kept after the talk; a copy goes to the tenant within four weeks.", "The record is destroyed after the talk; a copy goes to the tenant within four weeks.", &[Polarity])]
#[case("The pass is valid at night; a letter follows within two days.", "The pass is void at night; a letter follows within two days.", &[Polarity])]
// What is not so until then, and is so from then on.
#[case(
    "The tenant does not get the key before she has paid.",
    "The tenant gets the key after she has paid.",
    NONE
)]
#[case("The tenant does not get the key before she has paid.", "The tenant gets the key before she has paid.", &[Polarity])]
#[case("The tenant gets no key before she has paid.", "The tenant gets no key after she has paid.", &[Polarity])]
// To stay or send away, and to keep or send something.
#[case("Visitors must keep away from the hall.", "Visitors must not enter the hall.", NONE)]
#[case("The officer must keep clear records of the talk.", "The officer must not keep records of the talk.", &[Modality])]
#[case(
    "Guests must keep the dog away from the kitchen.",
    "Guests must not keep the dog in the kitchen.",
    NONE
)]
#[case("Guests must keep drugs away from children.", "Guests must not keep drugs.", &[Modality])]
#[case("Staff must send the form down to the office.", "Staff must not send the form to the office.", &[Modality])]
// What has not been paid for so long, and what is paid within a time.
#[case(
    "A tenant whose rent has not been paid for eight weeks.",
    "A tenant who gets an answer within ten days.",
    NONE
)]
#[case("The allowance is paid within two weeks of the decision.", "The allowance is transferred within six weeks of the decision.", &[Magnitude])]
// That something came in, and that from when the time is counted.
#[case(
    "The council acknowledges a letter within three days.",
    "The council answers a letter within three weeks.",
    NONE
)]
#[case("A confirmed case is visited within 24 hours.", "A case is decided within 3 days.", &[Magnitude])]
#[case("The deposit is returned within a week of receipt of the keys.", "The deposit is paid back within a month after the move.", &[Magnitude, ReferencePoint])]
// What may be one, and what may be done with it.
#[case("A dwelling is any place to sleep, and that may be a tent.", "A dwelling; tents do not count.", &[Example])]
#[case("A complaint that can be withdrawn.", "A complaint; withdrawn complaints do not count.", NONE)]
#[case("A parcel that may be opened by staff.", "A parcel; parcels opened by staff do not count.", NONE)]
#[case("Care, from the surgery through to filling a tooth.", "Care; filling a tooth does not count.", &[Example])]
#[case("A caller is put through to the desk.", "A caller; the desk does not count.", NONE)]
// How it is done, and whether it is so.
#[case("Danger.|by=the control room", "Danger. The crisis team decides how it goes to the spot.", NONE)]
#[case("Danger.|by=the control room", "The crisis team decides when it is urgent.", &[Actor])]
#[case("A closed house.|by=the mayor", "The judge decides which house is closed.", &[Actor])]
// A score without the word for it, and a count of people.
#[case("Somebody with a score of at least 5.", "Somebody with a score of 6 or more.", &[Threshold])]
#[case(
    "A ward round with at least 3 nurses on the ward.",
    "A ward round for a patient on the ward with a score of at least 5.",
    NONE
)]
// On one condition, and as they like.
#[case(
    "A diver must sign the register.",
    "A diver may go down only if there is a name in the register.",
    NONE
)]
#[case("Volunteers must report theft to the manager.", "Volunteers may tell the manager of theft only if they want to.", &[Modality])]
// Somewhere else, and everybody else.
#[case("Any pet. Rabbits are counted as something else.", "Any pet, including a rabbit.", &[Example])]
#[case("Any pet. Rabbits are included like everyone else's pets.", "Any pet, including a rabbit.", NONE)]
// Of two things, at one time.
#[case("Crews must put out the lamps at night.", "Crews must not put out the buoys at night.", NONE)]
#[case("Crews must put out the lamps at night.", "Crews must not put out the lamps at night.", &[Modality])]
// What goes beyond a limit, and what is over.
#[case("A guest must not stay longer than 3 nights.", "A guest may stay only for up to three nights.", NONE)]
#[case("A guest must not stay over the weekend with 3 dogs.", "A guest may stay only over the weekend with 3 dogs.", &[Modality])]
#[case("In mist a pilot must not sail.", "A pilot may sail only in mist.", &[Modality])]
#[case("Boats under 0.5 m must not enter.", "Boats over 1.4 m may enter.", &[Modality, Threshold])]
// Both, before a condition and within it.
#[case(
    "Help for anyone, wherever they are registered.",
    "Help for all, registered and not registered alike.",
    NONE
)]
#[case("Help for anyone, wherever they are registered.", "Help for those who are registered with all their papers.", &[Scope])]
// Whom it is for, by a word and by a figure within it.
#[case("Lessons.|for=minors", "Lessons.|for=people under 18", NONE)]
#[case("Lessons.|for=children", "Lessons.|for=people under 4", &[Scope])]
#[case("Lessons.|for=older people", "Lessons.|for=everyone over 80", &[Scope])]
fn said_of_the_same_or_of_something_else(
    #[case] a: &str,
    #[case] b: &str,
    #[case] expected: &[ConflictKind],
) {
    both_ways(a, b, Language::English, expected);
}

#[rstest]
#[case("De zaal is in de winter verwarmd. Roken is verboden.", "De zaal is in de winter niet verwarmd.", &[Polarity])]
#[case("Het verslag wordt na het gesprek bewaard; een kopie gaat binnen vier weken naar de huurder.", "Het verslag wordt na het gesprek gewist; een kopie gaat binnen vier weken naar de huurder.", &[Polarity])]
#[case("Een hond mag niet in de keuken komen.", "Een hond moet uit de buurt van de keuken blijven.", NONE)]
#[case("Een hond mag niet in de keuken blijven.", "Een hond moet buiten de keuken blijven.", NONE)]
#[case("Bewoners moeten de buurt op de hoogte houden.", "Bewoners mogen de omwonenden niet op de hoogte houden.", &[Modality])]
#[case(
    "De gemeente bevestigt een brief binnen drie dagen.",
    "De gemeente beantwoordt een brief binnen drie weken.",
    NONE
)]
#[case("De klacht wordt binnen een week na ontvangst bekeken.", "De klacht wordt binnen een maand na ontvangst afgehandeld.", &[Magnitude])]
#[case("Een gesloten huis.|by=de burgemeester", "De rechter bepaalt welk huis sluit.", &[Actor])]
// Of a compound the same, and what only begins alike.
#[case("Diefstal, zoals woninginbraak.", "Diefstal, behalve inbraak in woningen.", &[Polarity, Example])]
#[case("Diefstal, zoals woninginbraak.", "Diefstal, behalve inspectie van woningen.", NONE)]
// The whole of it, and very.
#[case("Opvang in de hele wijk.", "Opvang in alleen de wijk.", &[Scope])]
#[case("Opvang voor heel jonge kinderen in de wijk.", "Opvang voor alleen de kinderen in de wijk.", NONE)]
// Not before, and a card.
#[case(
    "Een duiker moet zich eerst inschrijven.",
    "Een duiker mag pas te water als hij zich heeft ingeschreven.",
    NONE
)]
// Alone, and not only.
#[case(
    "Kinderen mogen niet alleen zwemmen, ook niet met een band.",
    "Kinderen mogen niet alleen zwemmen.",
    NONE
)]
#[case("Kinderen mogen niet alleen zwemmen, maar ook duiken.", "Kinderen mogen niet alleen zwemmen.", &[Modality])]
// Asked to go somewhere, and asked for something.
#[case("Bezoekers wordt gevraagd naar de balie te gaan.", "Bezoekers moeten naar de balie gaan.", &[Modality])]
// Not yet, and more.
#[case("Een gast mag niet nog 3 nachten blijven.", "Een gast mag alleen na overleg nog 3 nachten blijven.", &[Modality])]
fn said_of_the_same_or_of_something_else_in_dutch(
    #[case] a: &str,
    #[case] b: &str,
    #[case] expected: &[ConflictKind],
) {
    both_ways(a, b, Language::Dutch, expected);
}
