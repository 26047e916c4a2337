//! Every kind of conflict, from fields and from running text, in both languages, and what is none.

use rstest::rstest;

use super::super::ConflictKind::{
    self, Actor, Example, Magnitude, Modality, Polarity, ReferencePoint, Scope, Threshold,
};
use super::*;

#[rstest]
#[case("15 min", "24 hours", &[Magnitude])]
#[case("15 min", "a quarter of an hour", NONE)]
#[case("one day", "24 h", NONE)]
#[case("twice a year", "every six months", NONE)]
#[case("every month", "every year", &[Magnitude])]
#[case("10 days", "10 working days", &[Magnitude])]
#[case("at most 3 days", "at least 3 days", &[Magnitude])]
#[case("at once", "within 24 h", &[Magnitude])]
#[case("at once", "immediately", NONE)]
#[case("15 min", "soon", NONE)]
#[case("15 min", "", NONE)]
#[case("PT4H", "four hours", NONE)]
#[case("15 min|dispatch", "15 min|the call", &[ReferencePoint])]
#[case("15 min|the call", "15 min|the first call", NONE)]
#[case("15 min|the call", "15 min", NONE)]
#[case("15 min|dispatch", "24 h|the report", &[Magnitude, ReferencePoint])]
#[case("2 h|referral|seen by a doctor", "2 h|referral|decision taken", &[ReferencePoint])]
#[case("15 min|||90 %", "15 min|||nine in ten", NONE)]
#[case("15 min|||90 %", "15 min|||mean", &[Threshold])]
fn limits_in_fields(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    let report = compared(&limited(a), &limited(b));
    assert_eq!(kinds(&report), expected, "{:?}", report.conflicts);
    assert!(report.conflicts.iter().all(|conflict| conflict.facet == crate::domain::Facet::TimeLimit));
}

#[rstest]
#[case("We come within 15 minutes.", "We come within 24 hours.", &[Magnitude])]
#[case("We come within 15 minutes of the call.", "We come within 15 minutes of dispatch.", &[ReferencePoint])]
#[case(
    "We come within 15 minutes of the call.",
    "A unit comes within a quarter of an hour after the call.",
    NONE
)]
#[case("An answer within two weeks after referral.", "After referral, an answer within fourteen days.", NONE)]
#[case("The time from dispatch until the first unit is on scene.", "The time from the call until the first unit is on scene.", &[ReferencePoint])]
#[case("Reviewed twice a year.", "Reviewed every six months.", NONE)]
#[case("Reviewed twice a year.", "Reviewed every year.", &[Magnitude])]
#[case("Open 24/7.", "Open within 2 hours.", NONE)]
#[case("A real and immediate risk.", "A tenancy with two months' rent owing.", NONE)]
#[case("Anyone under 18.", "Anyone under 23.", &[Threshold])]
#[case("Anyone not under 18.", "Anyone aged 18 or over.", NONE)]
#[case("Two or more complaints.", "More than one complaint.", NONE)]
#[case("At least three complaints.", "More than two complaints.", NONE)]
#[case("Two or more complaints.", "Three or more complaints.", &[Threshold])]
#[case("Debts over € 500.", "Debts over € 1,000.", &[Threshold])]
#[case("Guests stay for at most six weeks.", "Nobody stays for longer than six weeks.", NONE)]
#[case("Guests stay for at most six weeks.", "Guests stay for longer than six weeks.", &[Magnitude])]
#[case("Six weeks, starting on the date the fine was posted.", "Six weeks, starting on the date the fine was paid.", &[ReferencePoint])]
#[case("Six weeks, starting on the date the fine was paid.", "Six weeks from the payment of the fine.", NONE)]
#[case(
    "A drug must be kept in a locked chest.",
    "It is not allowed to keep a drug in a chest that is not locked.",
    NONE
)]
#[case("A drug must be kept in a locked chest.", "It is not allowed to keep a drug in a locked chest.", &[Modality])]
#[case("The cook must tell the owner of the boat.", "Kitchen staff may let the owner of a boat know.", &[Modality])]
#[case("The cook must tell the owner of the boat.", "Guests of the hotel may swim in the lake.", NONE)]
#[case("Officers must report abuse.", "Officers may report abuse.", &[Modality])]
#[case("Officers must report abuse.", "Officers shall report abuse.", NONE)]
#[case("Staff must not share the file.", "Staff may share the file.", &[Modality])]
#[case("The officer has to call the doctor.", "The officer does not have to call the doctor.", &[Modality])]
#[case("It may turn violent.", "Officers must report abuse.", NONE)]
#[case("The person is a danger to others.", "The person is not a danger to others.", &[Polarity])]
#[case("Treatment with consent of the patient.", "Treatment without consent of the patient.", &[Polarity])]
#[case("The person can protect themselves.", "The person is unable to protect themselves.", &[Polarity])]
#[case("Not a safe place.", "An unsafe place.", NONE)]
#[case("Anyone who is not a suspect.", "A shop that sells bread.", NONE)]
#[case("A person found indoors.", "A person found outdoors.", &[Scope])]
#[case("Danger to oneself.", "Danger to others.", &[Scope])]
#[case("Danger to oneself or others.", "Danger to others.", &[Scope])]
#[case("Support for adults.", "Support for children.", &[Scope])]
#[case("The judge decides on the measure.", "The mayor decides on the measure.", &[Actor])]
#[case("As assessed by the crew on scene.", "As assessed by the duty officer.", &[Actor])]
#[case("The judge decides on the measure.", "It is for the court to decide on the measure.", NONE)]
#[case("A case, including false alarms.", "A case, excluding false alarms.", &[Polarity, Example])]
fn running_english(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    check(a, b, Language::English, expected);
}

#[rstest]
#[case("Binnen een kwartier na de melding.", "Binnen 24 uur na de melding.", &[Magnitude])]
#[case("Binnen een kwartier na de melding.", "Binnen 15 minuten na de melding.", NONE)]
#[case("Binnen twee uur na de melding.", "Binnen twee uur na de uitruk.", &[ReferencePoint])]
#[case("Binnen anderhalf uur.", "Binnen 90 minuten.", NONE)]
#[case("Twee keer per jaar.", "Om de zes maanden.", NONE)]
#[case("Binnen vijf dagen.", "Binnen vijf werkdagen.", &[Magnitude])]
#[case("Iemand jonger dan 18 jaar.", "Iemand jonger dan 23 jaar.", &[Threshold])]
#[case("Iemand onder de achttien.", "Een minderjarige.", NONE)]
#[case("Ten minste twee instanties.", "Meer dan drie instanties.", &[Threshold])]
#[case("De arts moet de mishandeling melden.", "De arts mag de mishandeling melden.", &[Modality])]
#[case("De arts moet de mishandeling melden.", "De arts dient de mishandeling te melden.", NONE)]
#[case("De arts moet het melden.", "De arts hoeft het niet te melden.", &[Modality])]
#[case("Wij mogen de gegevens delen.", "Wij mogen de gegevens niet delen.", &[Modality])]
#[case("Hulp met toestemming van de ouders.", "Hulp zonder toestemming van de ouders.", &[Polarity])]
#[case("De persoon is een gevaar voor anderen.", "De persoon is geen gevaar voor anderen.", &[Polarity])]
#[case("Opvang voor volwassenen.", "Opvang voor kinderen.", &[Scope])]
#[case("De rechter beslist over de plaatsing.", "De burgemeester beslist over de plaatsing.", &[Actor])]
#[case("Elke melding, ook loos alarm.", "Elke melding, behalve loos alarm.", &[Polarity, Example])]
fn running_dutch(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    check(a, b, Language::Dutch, expected);
}

#[rstest]
#[case("age", "under 18", "age", "under 23", &[Threshold])]
#[case("age", "under 18", "age", "17 or younger", NONE)]
#[case("age", "not under 18", "age", "18 or over", NONE)]
#[case("age", "any", "age", "under 18", &[Threshold])]
#[case("age", "under 18", "income", "under € 1,000", NONE)]
#[case("complaints", "3 or more", "complaints", "more than two", NONE)]
#[case("complaints", "3 or more", "complaints", "5 or more", &[Threshold])]
#[case("rent owing", "€ 500 or more", "rent owing", "€ 1,500 or more", &[Threshold])]
#[case("score", "7 or more", "score", "more than 6", NONE)]
fn thresholds_in_fields(
    #[case] of_a: &str,
    #[case] a: &str,
    #[case] of_b: &str,
    #[case] b: &str,
    #[case] expected: &[ConflictKind],
) {
    let report = compared(&threshold(of_a, a), &threshold(of_b, b));
    assert_eq!(kinds(&report), expected, "{:?}", report.conflicts);
}

#[rstest]
#[case("under 18", "jonger dan 18 jaar", NONE)]
#[case("at least 18", "18 jaar of ouder", NONE)]
#[case("over 18", "ouder dan 18", NONE)]
#[case("under 18", "18 jaar of ouder", &[Threshold])]
#[case("12 tot 18 jaar", "12 tot 18", NONE)]
#[case("18", "18 jaar", NONE)]
fn thresholds_in_dutch_fields_with_english_words(
    #[case] a: &str,
    #[case] b: &str,
    #[case] expected: &[ConflictKind],
) {
    let report = compared_in(&threshold("leeftijd", a), &threshold("leeftijd", b), Language::Dutch);
    assert_eq!(kinds(&report), expected, "{:?}", report.conflicts);
}

#[rstest]
#[case("at least 6 weeks", "ten minste 6 weken", NONE)]
#[case("at most 6 weeks", "hoogstens 6 weken", NONE)]
#[case("at least 6 weeks", "hoogstens 6 weken", &[Magnitude])]
fn limits_in_dutch_fields_with_english_words(
    #[case] a: &str,
    #[case] b: &str,
    #[case] expected: &[ConflictKind],
) {
    let report = compared_in(&limited(a), &limited(b), Language::Dutch);
    assert_eq!(kinds(&report), expected, "{:?}", report.conflicts);
}

#[test]
fn a_field_and_the_wording_of_the_other_are_compared() {
    let field = limited("15 min|dispatch");
    let wording = Definition::of_wording("Somebody comes within 24 hours of the report.");
    let report = compared(&field, &wording);
    assert_eq!(kinds(&report), [Magnitude, ReferencePoint], "{:?}", report.conflicts);
}

#[test]
fn what_field_and_wording_both_say_is_told_once() {
    let both = |wording: &str, limit: &str| Definition {
        time_limit: vec![TimeLimit::of(limit)],
        ..Definition::of_wording(wording)
    };
    let report = compared(&both("Within 15 minutes.", "15 min"), &both("Within 24 hours.", "24 h"));
    assert_eq!(kinds(&report), [Magnitude]);
}

#[test]
fn an_include_that_the_other_excludes() {
    let a = Definition { includes: vec!["a false alarm".into()], ..Definition::of_wording("Every call.") };
    let b = Definition { excludes: vec!["false alarms".into()], ..Definition::of_wording("Every call.") };
    assert_eq!(kinds(&compared(&a, &b)), [Example]);
    assert_eq!(kinds(&compared(&b, &a)), [Example]);
    assert_eq!(kinds(&compared(&a, &a)), NONE);
}

#[rstest]
#[case("call taker in the control room", "control-room operator", NONE)]
#[case("any officer", "officer", NONE)]
#[case("the judge", "the mayor", &[Actor])]
#[case("GP", "general practitioner", NONE)]
#[case("", "the mayor", NONE)]
fn whose_judgement_counts(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    let by = |who: &str| Definition { decided_by: who.to_owned(), ..Definition::of_wording("Every call.") };
    assert_eq!(kinds(&compared(&by(a), &by(b))), expected);
}

#[rstest]
#[case("adults", "children", &[Scope])]
#[case("adults and children", "children", &[Scope])]
#[case("anybody, in public or at home", "anybody at home", &[Scope])]
#[case("patients", "the patient", NONE)]
fn whom_it_applies_to(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    let to = |whom: &str| Definition { applies_to: whom.to_owned(), ..Definition::of_wording("Every call.") };
    assert_eq!(kinds(&compared(&to(a), &to(b))), expected);
}

#[test]
fn the_model_sentence() {
    let report = compared(&limited("15 min|dispatch"), &limited("48 h|the report"));
    let says: Vec<&str> = report.conflicts.iter().map(|conflict| conflict.says.as_str()).collect();
    assert_eq!(
        says,
        [
            "Police: within 15 min of dispatch. Municipality: within 48 h of the report. 192 times longer, and the clock starts elsewhere.",
            "Police starts the clock at “dispatch”, Municipality at “the report”.",
        ]
    );
    assert_eq!(report.conflicts[0].a, "15 min from dispatch");
    assert!(report.divergence > 0.5, "{}", report.divergence);
}

#[test]
fn the_model_sentence_in_dutch() {
    let report = compared_in(&limited("15 min|uitruk"), &limited("48 uur|de melding"), Language::Dutch);
    assert_eq!(
        report.conflicts[0].says,
        "Police: binnen 15 min na uitruk. Municipality: binnen 48 uur na de melding. De ene termijn is 192 keer zo lang als de andere, en de klok begint ergens anders."
    );
}

#[rstest]
#[case("15 min", "1 working day", Language::English, ". About 130 times longer.")]
#[case("15 min", "24 h", Language::English, " 96 times longer.")]
#[case("15 min", "48 h", Language::English, " 192 times longer.")]
#[case("2 h", "3 h", Language::English, " 1.5 times longer.")]
#[case("1 day", "2 days", Language::English, " 2 times longer.")]
#[case("1 working day", "2 working days", Language::English, " 2 times longer.")]
#[case("10 days", "10 working days", Language::English, "the other every day: about 1.4 times longer.")]
#[case(
    "15 min",
    "5 werkdagen",
    Language::Dutch,
    " De ene termijn is ongeveer 670 keer zo lang als de andere."
)]
#[case("15 min", "24 uur", Language::Dutch, " De ene termijn is 96 keer zo lang als de andere.")]
fn how_many_times(#[case] a: &str, #[case] b: &str, #[case] language: Language, #[case] end: &str) {
    let report = compared_in(&limited(a), &limited(b), language);
    let says = &report.conflicts[0].says;
    assert!(says.ends_with(end), "{says}");
}

#[rstest]
#[case(
    "A guard who comes twice a month.",
    "A guard who comes four times a month.",
    Language::English,
    "Police: twice a month. Municipality: four times a month. 2 times as often."
)]
#[case(
    "A guard who comes every six hours.",
    "A guard who comes every two hours.",
    Language::English,
    "Police: every six hours. Municipality: every two hours. 3 times as often."
)]
#[case(
    "Een wacht die twee keer per maand komt.",
    "Een wacht die vier keer per maand komt.",
    Language::Dutch,
    "Police: twee keer per maand. Municipality: vier keer per maand. De een 2 keer zo vaak als de ander."
)]
fn how_often_is_said_as_it_was_written(
    #[case] a: &str,
    #[case] b: &str,
    #[case] language: Language,
    #[case] says: &str,
) {
    let report = wordings(a, b, language);
    let said: Vec<&str> = report.conflicts.iter().map(|conflict| conflict.says.as_str()).collect();
    assert_eq!(said, [says]);
}
