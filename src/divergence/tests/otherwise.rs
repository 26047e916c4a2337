//! Texts that say the same, or the contrary, in other words throughout: the rule that tells them apart, and beside it
//! the nearest texts of which nothing may be told.

use rstest::rstest;

use super::super::ConflictKind::{
    self, Actor, Example, Magnitude, Modality, Polarity, ReferencePoint, Scope, Threshold,
};
use super::*;

#[rstest]
#[case(Language::Dutch, "De imker is verplicht elke kast te merken met een nummer.", "Bijenkasten van een imker; hij kan er een nummer op zetten als hij dat handig vindt, maar hoeft dat niet.", &[Modality])]
#[case(
    Language::Dutch,
    "De imker is verplicht elke kast te merken met een nummer.",
    "Bijenkasten van een imker; de buurman hoeft geen hek om zijn moestuin te zetten.",
    NONE
)]
#[case(Language::English, "A beekeeper must mark every hive with a number.", "Beekeepers can paint a number on each hive if they like, but do not have to.", &[Modality])]
#[case(
    Language::English,
    "A beekeeper must mark every hive with a number.",
    "A neighbour need not put a fence around the kitchen garden.",
    NONE
)]
#[case(Language::Dutch, "Een boot met een anker dat voor de huurder verplicht is.", "Een boot met een anker dat voor de huurder aanbevolen is.", &[Modality])]
#[case(
    Language::Dutch,
    "Een boot met een anker dat voor de huurder zwaar is.",
    "Een boot met een anker dat de huurder aanbevolen vindt.",
    NONE
)]
#[case(Language::Dutch, "Moeten de boten uit het water, dan gaan zij bij voorkeur samen naar de werf.", "Moeten de boten uit het water, dan gaan zij verplicht samen naar de werf.", &[Modality])]
#[case(
    Language::Dutch,
    "Moeten de boten uit het water, dan gaan zij samen naar de werf.",
    "Mogen de boten uit het water, dan gaan zij samen naar de werf.",
    NONE
)]
#[case(Language::Dutch, "Een boom die niet gekapt mag worden.", "Een boom waarvan kappen verboden is.", NONE)]
#[case(Language::Dutch, "Een boom die niet gekapt mag worden.", "Een boom die gekapt mag worden.", &[Modality])]
fn a_duty_told_in_other_words(
    #[case] language: Language,
    #[case] a: &str,
    #[case] b: &str,
    #[case] expected: &[ConflictKind],
) {
    check(a, b, language, expected);
}

#[rstest]
#[case(Language::Dutch, "Over het uitvaren beslist de havenmeester.", "Of een schip bij storm weg kan, is aan de loods; hij hakt de knoop door.", &[Actor])]
#[case(
    Language::Dutch,
    "Over het uitvaren beslist de havenmeester.",
    "Of een schip bij storm weg kan; de havenmeester hakt de knoop door.",
    NONE
)]
fn who_acts_in_texts_told_in_other_words(
    #[case] language: Language,
    #[case] a: &str,
    #[case] b: &str,
    #[case] expected: &[ConflictKind],
) {
    check(a, b, language, expected);
}

#[rstest]
#[case(Language::Dutch, "Een keuring waarbij de inspecteur vooraf bij de boer aankondigt dat hij komt.", "Keuring: de inspecteur staat onverwacht op het erf van de boer.", &[Polarity])]
#[case(Language::Dutch, "Een schipper die bij de haven bekend was en terugkomt.", "Komt een schipper terug die onbekend bij de haven was, dan schrijven wij hem in.", &[Polarity])]
#[case(
    Language::Dutch,
    "Een rustige bewaker die gewapend is.",
    "De bewaker draagt een sabel en is ongewapend noch onrustig.",
    NONE
)]
#[case(Language::Dutch, "Een bewaker die een wapen draagt en in het gebouw loopt.", "Een bewaker die ongewapend is en in het gebouw loopt.", &[Polarity])]
fn what_excludes_in_texts_told_in_other_words(
    #[case] language: Language,
    #[case] a: &str,
    #[case] b: &str,
    #[case] expected: &[ConflictKind],
) {
    check(a, b, language, expected);
}

#[rstest]
#[case(
    Language::Dutch,
    "Op een boot van acht gasten varen altijd minstens twee schippers mee.",
    "Nooit varen er minder dan twee schippers mee op een boot van 8 gasten.",
    NONE
)]
#[case(Language::Dutch, "Op een boot van acht gasten varen altijd twee schippers mee.", "Nooit varen er twee schippers mee op een boot van acht gasten.", &[Polarity])]
#[case(
    Language::English,
    "A boat with guests always has at least two skippers.",
    "Never are there fewer than two skippers on a boat with guests.",
    NONE
)]
#[case(
    Language::Dutch,
    "Een steiger achter de dijk zonder vergunning bouwen is niet illegaal.",
    "Wie achter de dijk zonder vergunning een steiger bouwt, handelt legaal.",
    NONE
)]
fn a_comparison_that_is_denied_says_what_it_leaves(
    #[case] language: Language,
    #[case] a: &str,
    #[case] b: &str,
    #[case] expected: &[ConflictKind],
) {
    check(a, b, language, expected);
}

#[rstest]
#[case(Language::Dutch, "Een vergunning voor taxi's, enkel voor mensen die blind zijn.", "Een vergunning voor taxi's voor iedereen.", &[Scope])]
#[case(
    Language::Dutch,
    "Ieder bezoek aan het eiland telt.",
    "Elk bezoek van een kind aan het eiland telt.",
    NONE
)]
#[case(Language::Dutch, "De strandwacht loopt zijn ronde gedurende de schoolvakanties.", "De strandwacht loopt zijn ronde op schooldagen.", &[Scope])]
#[case(
    Language::Dutch,
    "De strandwacht loopt zijn ronde van maandag tot en met zondag.",
    "De strandwacht loopt zeven dagen per week zijn ronde.",
    NONE
)]
#[case(Language::Dutch, "De kliniek meet het geluid uitsluitend in woonwijken.", "De kliniek meet het geluid in woonwijken en net zo goed op een bedrijventerrein.", &[Scope])]
#[case(Language::Dutch, "Gevaar is dat iemand zichzelf verwondt.", "Gevaar is dat iemand anderen verwondt; wat hij zichzelf aandoet, telt niet mee.", &[Scope])]
#[case(Language::English, "The pool is for guests, and for them alone.", "The pool is open to everyone.", &[Scope])]
#[case(
    Language::English,
    "The pool is open from noon, and the cook leaves them alone.",
    "The pool is open to everyone.",
    NONE
)]
#[case(Language::English, "Tenants who paint the fence.", "The fence is painted by the landlord.", &[Scope])]
#[case(Language::English, "The tenant paints the fence.", "The fence is painted by the landlord.", &[Actor])]
fn for_whom_and_when(
    #[case] language: Language,
    #[case] a: &str,
    #[case] b: &str,
    #[case] expected: &[ConflictKind],
) {
    check(a, b, language, expected);
}

#[rstest]
#[case(Language::Dutch, "Last van dieren, zoals een hond die urenlang blaft.", "Last van dieren, tenzij het gaat om blaffende honden.", &[Example])]
#[case(Language::Dutch, "Elk huisdier, waaronder een goudvis.", "Elk huisdier; een goudvis hoort er in onze telling niet bij.", &[Example])]
#[case(
    Language::Dutch,
    "Elk huisdier, waaronder een goudvis.",
    "Elk huisdier; een goudvis hoort er in onze telling ook bij.",
    NONE
)]
#[case(Language::Dutch, "Elk huisdier, waaronder een goudvis.", "Elk huisdier; een goudvis boeken wij anders.", &[Example])]
#[case(Language::English, "Any pet, including a goldfish.", "Any pet; a goldfish is left out of account.", &[Example])]
// What shares a word is one thing.
#[case(Language::English, "Any toy, such as a wooden boat with a sail.", "Any toy; boats for the bath do not count.", &[Example])]
#[case(
    Language::English,
    "Any toy, such as a wooden boat with a sail.",
    "Any toy; drums do not count.",
    NONE
)]
#[case(Language::Dutch, "Lawaai, zoals een hond die urenlang blaft.", "Lawaai, behalve het geblaf van een hond.", &[Example])]
#[case(Language::Dutch, "Lawaai, zoals een hond die urenlang blaft.", "Lawaai, behalve een trommel.", NONE)]
#[case(
    Language::English,
    "Any pet, including a goldfish.",
    "Any pet; a goldfish is taken into account.",
    NONE
)]
fn what_is_left_out_around_its_clause(
    #[case] language: Language,
    #[case] a: &str,
    #[case] b: &str,
    #[case] expected: &[ConflictKind],
) {
    check(a, b, language, expected);
}

#[rstest]
#[case(
    Language::Dutch,
    "Een boete van meer dan een half miljoen euro.",
    "Een boete van meer dan € 500.000.",
    NONE
)]
#[case(Language::Dutch, "Een boete van meer dan een half miljoen euro.", "Een boete van meer dan € 400.000.", &[Threshold])]
fn half_of_a_large_number(
    #[case] language: Language,
    #[case] a: &str,
    #[case] b: &str,
    #[case] expected: &[ConflictKind],
) {
    check(a, b, language, expected);
}

/// Somebody whom a wording names beside a field is one it has to do with, not whom it is for.
#[rstest]
#[case("seats in a boat", NONE)]
#[case("children", &[Scope])]
fn who_is_named_beside_a_field(#[case] field: &str, #[case] expected: &[ConflictKind]) {
    let named = Definition {
        applies_to: field.to_owned(),
        ..Definition::of_wording("A seat in the boat; a child agrees first.")
    };
    let all = Definition::of_wording("A seat in the boat for people of all ages.");
    assert_eq!(kinds(&compared(&all, &named)), expected, "{field}");
    assert_eq!(kinds(&compared(&named, &all)), expected, "{field}");
}

#[rstest]
#[case("the harbour master; the pilot may ask for it", NONE)]
#[case("the pilot; the harbour master may ask for it", &[Actor])]
fn who_decides_stands_before_a_semicolon(#[case] field: &str, #[case] expected: &[ConflictKind]) {
    let decided_by = |field: &str| Definition {
        decided_by: field.to_owned(),
        ..Definition::of_wording("Sailing in a storm.")
    };
    let (one, other) = (decided_by("the harbour master"), decided_by(field));
    assert_eq!(kinds(&compared(&one, &other)), expected, "{field}");
    assert_eq!(kinds(&compared(&other, &one)), expected, "{field}");
}

#[rstest]
#[case(Language::English, "A person is at risk when the police officer on the spot decides so.", "Somebody is in danger when the doctor gives the green light.", &[Actor])]
#[case(
    Language::English,
    "A person is at risk when the police officer on the spot decides so.",
    "Somebody whom an officer judges to be in danger.",
    NONE
)]
#[case(Language::Dutch, "Een zorgplan is een stuk over wat een cliënt nodig heeft, opgesteld door de wijkverpleegkundige.", "Wat een cliënt wil bereiken wordt opgeschreven. Dat doet de maatschappelijk werker.", &[Actor])]
#[case(
    Language::Dutch,
    "Een zorgplan is een stuk over wat een cliënt nodig heeft, opgesteld door de wijkverpleegkundige.",
    "Wat een cliënt wil bereiken wordt opgeschreven. De maatschappelijk werker krijgt later een kopie.",
    NONE
)]
#[case(Language::English, "Staff may open a resident's post.", "It is strictly taboo for staff to open a resident's post.", &[Modality])]
#[case(
    Language::English,
    "Staff may open a resident's post.",
    "Staff are free to open the post of a resident.",
    NONE
)]
#[case(Language::English, "A visitor has to show a pass at the desk.", "No pass needs to be shown at the desk.", &[Modality])]
#[case(Language::English, "Smoking in the rooms is forbidden for residents.", "A client's room, in which lighting a cigarette is permitted.", &[Modality])]
#[case(Language::Dutch, "Een huurder is verplicht onderhuur bij ons te melden.", "Verhuurt iemand een kamer door, dan raden wij aan dat aan ons door te geven.", &[Modality])]
#[case(
    Language::Dutch,
    "Een huurder is verplicht onderhuur bij ons te melden.",
    "Verhuurt iemand een kamer door, dan moet hij dat aan ons doorgeven.",
    NONE
)]
fn whose_word_and_how_strongly(
    #[case] language: Language,
    #[case] a: &str,
    #[case] b: &str,
    #[case] expected: &[ConflictKind],
) {
    check(a, b, language, expected);
}

/// One thing told in two ways, and the nearest that is another.
#[rstest]
#[case("Smoking is prohibited in the hall.", "Nobody must smoke in the hall.", NONE)]
#[case("Smoking is allowed in the hall.", "Nobody must smoke in the hall.", &[Modality])]
#[case(
    "We must have a signature before we share the file with a landlord.",
    "Until a signature has been obtained, we are not permitted to share the file with a landlord.",
    NONE
)]
#[case(
    "Staff should know what to do for a guest who has stopped breathing.",
    "Staff should know what to do for a guest who no longer breathes.",
    NONE
)]
#[case("Staff should know what to do for a guest who breathes.", "Staff should know what to do for a guest who has stopped breathing.", &[Polarity])]
#[case(
    "Guards wait twelve weeks between two tests.",
    "Guards wait 84 days between one test and the next.",
    NONE
)]
#[case(
    "Referrals are acknowledged within one day and assessed within ten.",
    "A referral is assessed within ten days, and acknowledged within one.",
    NONE
)]
#[case("Referrals are acknowledged within one day and assessed within ten.", "Referrals are acknowledged within one day and assessed within twenty.", &[ConflictKind::Magnitude])]
#[case(
    "A lodging on an agreement of two years.",
    "A lodging that can be left with four weeks' notice.",
    NONE
)]
#[case("A lodging that can be left with two weeks' notice.", "A lodging that can be left with four weeks' notice.", &[ConflictKind::Magnitude])]
fn told_in_two_ways(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    check(a, b, Language::English, expected);
}

#[rstest]
#[case(
    "Binnen drie weken nadat het bericht is verstuurd, kan een schipper bezwaar maken.",
    "Schippers kunnen bezwaar maken binnen drie weken na de verzending van het bericht.",
    NONE
)]
#[case("Binnen drie weken nadat het bericht is verstuurd, kan een schipper bezwaar maken.", "Schippers kunnen bezwaar maken binnen drie weken na de ontvangst van het bericht.", &[ReferencePoint])]
#[case("De kist gaat weg binnen een dag na de terugplaatsing.", "De kist gaat weg binnen een dag na die verkoop.", &[ReferencePoint])]
#[case("Brand gaat voor, meteen; de boot wordt binnen vijf dagen na de melding gelost.", "Brand gaat voor, meteen; de boot wordt binnen vijf dagen na de keuring gelost.", &[ReferencePoint])]
#[case(
    "Brand gaat voor, meteen; de boot wordt binnen vijf dagen na de melding gelost.",
    "Brand gaat voor, meteen; de boot wordt binnen vijf dagen na het melden gelost.",
    NONE
)]
#[case(
    "Een haven vaart door, ook als niemand een sein geeft.",
    "Een haven vaart door, ook wanneer een sein uitblijft.",
    NONE
)]
#[case("Een haven vaart door wanneer een sein komt.", "Een haven vaart door wanneer een sein uitblijft.", &[Polarity])]
#[case(
    "Paarden die te zwak zijn voor de rit, blijven op stal.",
    "Een paard dat te zwak is om te rijden, blijft op stal.",
    NONE
)]
#[case(
    "Een paard dat te laat is voor de rit, blijft op stal.",
    "Een paard dat voor de rit te laat komt, blijft op stal.",
    NONE
)]
#[case(
    "Een schipper die buiten zijn schuld stilligt.",
    "Een schipper die zonder eigen schuld stilligt.",
    NONE
)]
#[case("Een schipper die buiten zijn schuld stilligt.", "Een schipper die door eigen schuld stilligt.", &[Polarity])]
#[case(
    "Een boot ligt niet aan de steiger en is langer dan een nacht weg.",
    "Een boot is meer dan één nacht weg.",
    NONE
)]
#[case("Een boot ligt niet langer dan een nacht aan de steiger.", "Een boot ligt meer dan één nacht aan de steiger.", &[Magnitude])]
#[case(
    "Over het kappen beslist de wethouder.",
    "De wethouder neemt het besluit of een huurder mag kappen.",
    NONE
)]
#[case("Over het kappen beslist de wethouder.", "De politie neemt het besluit of een huurder mag kappen.", &[Actor])]
#[case("Het plan is opgesteld door de schuldhulpverlener.", "Het plan is opgesteld door de bewindvoerder.", &[Actor])]
#[case("De zitting van de havenraad is openbaar.", "Een zitting van de havenraad achter gesloten deuren.", &[Polarity])]
fn small_words_that_turn_a_dutch_sentence(
    #[case] a: &str,
    #[case] b: &str,
    #[case] expected: &[ConflictKind],
) {
    check(a, b, Language::Dutch, expected);
}

#[rstest]
// What came in, and what is done.
#[case(
    "Een bestelling wordt binnen een dag bevestigd.",
    "Een bestelling is binnen drie weken hersteld.",
    NONE
)]
#[case("Een bestelling wordt binnen een dag bevestigd.", "Een bestelling wordt binnen drie weken bevestigd.", &[Magnitude])]
// The latest moment ahead is the least time ahead.
#[case(
    "Het feest is ten minste acht weken vooraf gemeld.",
    "Het feest is uiterlijk acht weken vooraf gemeld.",
    NONE
)]
#[case("Het feest is ten minste acht weken vooraf gemeld.", "Het feest is ten hoogste acht weken vooraf gemeld.", &[Magnitude])]
// Hours of one door, and of a door and a meal.
#[case(
    "Een herberg; de poort gaat om tien uur dicht.",
    "Een herberg voor reizigers; het ontbijt komt om acht uur.",
    NONE
)]
#[case("Een herberg; de poort gaat om tien uur dicht.", "Een herberg voor reizigers; de poort gaat om acht uur dicht.", &[Threshold])]
fn times_of_two_steps(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    check(a, b, Language::Dutch, expected);
}

#[rstest]
#[case(
    "Een duiker moet zich eerst inschrijven.",
    "Een duiker mag alleen te water als hij zich heeft ingeschreven.",
    NONE
)]
#[case("Een duiker moet de haven keuren.", "Een duiker mag de haven alleen keuren als er gevaar is.", &[Modality])]
#[case(
    "Wie nog geen twaalf is, mag niet duiken.",
    "Alleen kinderen van 12 jaar of ouder mogen duiken.",
    NONE
)]
#[case("Wie nog geen twaalf is, mag niet duiken.", "Alleen kinderen van 14 jaar of ouder mogen duiken.", &[Threshold])]
#[case("De kok mag pas duiken als er wind is.", "Ontbreekt de wind, dan mag de kok niet duiken.", NONE)]
#[case("Een duiker mag niet alleen duiken.", "Het is een duiker verboden om alleen te duiken.", NONE)]
#[case("Een hond mag niet in de keuken komen.", "Een hond moet buiten de keuken blijven.", NONE)]
#[case("Een hond mag niet in de keuken komen.", "Een hond moet in de keuken blijven.", &[Modality])]
fn what_must_come_first(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    check(a, b, Language::Dutch, expected);
}

#[rstest]
#[case("Lawaai is wat de straat wakker houdt, blaffende honden inbegrepen.", "Geluid dat de buurt hindert, hondengeblaf uitgezonderd.", &[Example])]
#[case(
    "Lawaai is wat de straat wakker houdt, blaffende honden inbegrepen.",
    "Geluid dat de buurt hindert, hondenpoep uitgezonderd.",
    NONE
)]
fn an_example_in_another_form(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    check(a, b, Language::Dutch, expected);
}

#[rstest]
#[case("De huurder mag een huisdier houden.", "De huurder mag de gevel niet verven.", NONE)]
#[case("De huurder mag de gevel verven.", "De huurder mag de gevel niet verven.", &[Modality])]
#[case(
    "De burgemeester moet de raad inlichten.",
    "De burgemeester kan een huis sluiten na een vondst.",
    NONE
)]
fn two_deeds_of_one_person(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    check(a, b, Language::Dutch, expected);
}

#[rstest]
#[case("De eigenaar beslist of de boom blijft.", "Wie er woont, beslist of de boom blijft.", NONE)]
#[case("De eigenaar beslist of de boom blijft.", "De burgemeester beslist of de boom blijft.", &[Actor])]
fn who_is_told_by_a_deed(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    check(a, b, Language::Dutch, expected);
}
