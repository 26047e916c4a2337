//! Two texts that are the same but for one stretch; beside each rule what is nearest to it and is none.

use rstest::rstest;

use super::super::ConflictKind::{
    self, Actor, Magnitude, Modality, Polarity, ReferencePoint, Scope, Threshold,
};
use super::*;

#[rstest]
#[case("A guest who sleeps badly without a lamp.", "A guest who sleeps badly with a lamp.", &[Polarity])]
#[case("A guest who sleeps badly with or without a lamp.", "A guest who sleeps badly with a lamp.", NONE)]
#[case("Nobody knows who baked the bread.", "Somebody knows who baked the bread.", &[Polarity])]
#[case("The dog barks, whether or not it is fed.", "The dog barks, whether it is fed or not.", NONE)]
#[case("The wedding is held against the plan.", "The wedding is held according to the plan.", &[Polarity])]
#[case("Whoever bakes is paid, despite the rain.", "Whoever bakes is paid, because of the rain.", &[Polarity])]
#[case("The hall opens not before noon.", "The hall opens not until noon.", NONE)]
#[case("Somebody who is not at work.", "Somebody who is off work.", NONE)]
#[case("Should the guest come, there is soup.", "If the guest comes, there is soup.", NONE)]
#[case("The cook tastes the soup.", "If possible, the cook tastes the soup.", &[Modality])]
#[case("The cook tastes the soup as soon as possible.", "The cook tastes the soup soon.", NONE)]
#[case("A receipt, which the guest must have.", "A receipt, which the guest may have.", &[Modality])]
#[case("Every lap beyond the first 15 minutes counts.", "Every lap beyond the first 30 minutes counts.", &[Magnitude])]
#[case("Every minute beyond the first 15 is paid.", "Every minute beyond the first 30 is paid.", &[Magnitude])]
#[case("Every minute beyond the first 15 is paid.", "Every minute beyond the first fifteen is paid.", NONE)]
#[case("Runners pass over three bridges.", "Runners pass over four bridges.", &[Threshold])]
#[case("Runners must fill in form 3.", "Runners must fill in form 4.", NONE)]
#[case("A swimmer may hurt themselves or others.", "A swimmer may hurt themselves only.", &[Scope])]
#[case("A swimmer may hurt themselves or others.", "A swimmer may hurt others or themselves.", NONE)]
#[case("A swimmer may hurt themselves only.", "A swimmer may hurt themselves of course.", NONE)]
#[case("A cook who sings before the soup is served.", "A cook who sings after the soup is served.", &[Polarity])]
#[case("Lamps are not lit before the guests have sat down.", "Lamps are not lit after the guests have sat down.", &[Polarity])]
#[case("A lamp that is lit after 9 pm.", "A lamp that is lit before 9 pm.", &[Polarity])]
#[case("The race counts from the first whistle.", "The race counts from the second whistle.", &[ReferencePoint])]
#[case("A swimmer in the first lane of the pool.", "A swimmer in the second lane of the pool.", &[Threshold])]
#[case("A swimmer in the first lane of the pool.", "A swimmer in the 1st lane of the pool.", NONE)]
#[case("A club with two months' rent owing.", "A club with two years' rent owing.", &[Magnitude])]
#[case("A swimmer under 3 years of age.", "A swimmer under 3 months of age.", &[Threshold])]
#[case("A swimmer who has not attained the age of 18 years.", "A swimmer who has not attained the age of 18 months.", &[Threshold])]
#[case("A guest who is seen within two hours.", "A guest who is seen after two hours.", &[Magnitude])]
#[case("A guest who is seen within two hours.", "A guest who is seen in more than two hours.", &[Magnitude])]
#[case("A song that was written within a lifetime.", "A song that was written after a lifetime.", NONE)]
#[case("The lamp burns until the guests leave.", "The lamp burns once the guests leave.", &[ReferencePoint])]
#[case("A lamp that burns in the house.", "A lamp that burns outside the house.", &[Scope])]
#[case("A cook must not sing at table.", "A cook may not sing at table.", NONE)]
#[case("A cook must not sing at table.", "A cook should not sing at table.", &[Modality])]
#[case("All swimmers wear a cap in the pool.", "Most swimmers wear a cap in the pool.", &[Scope])]
#[case("All swimmers wear a cap in the pool.", "All the swimmers wear a cap in the pool.", NONE)]
#[case("The lamp is always lit at dinner.", "The lamp is sometimes lit at dinner.", &[Scope])]
#[case("Lamps stand on both sides of the pool.", "Lamps stand on either side of the pool.", NONE)]
#[case("The minutes of the race are kept.", "The hours of the race are kept.", NONE)]
#[case("The hall is open within office hours.", "The hall is open within school hours.", NONE)]
#[case("Guests stay till the soup is served.", "Guests stay after the soup is served.", &[ReferencePoint])]
#[case("Both parents swim in the pool.", "Either parent swims in the pool.", &[Scope])]
#[case("The lamp is lit only when guests come.", "The lamp is lit when guests come.", &[Scope])]
#[case("Guests bring not only a cap but soup.", "Guests bring not a cap but soup.", NONE)]
#[case("A coach looks after at most six children.", "A coach looks after at most six adults.", &[Scope])]
#[case("A coach looks after at most six children.", "A coach looks after at most six minors.", NONE)]
#[case("A guest who sings at home.", "A guest who sings away from home.", &[Scope])]
fn english(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    check(a, b, Language::English, expected);
}

#[rstest]
#[case("Een gast die slecht slaapt zonder lamp.", "Een gast die slecht slaapt met lamp.", &[Polarity])]
#[case("Een gast die slecht slaapt met of zonder lamp.", "Een gast die slecht slaapt met lamp.", NONE)]
#[case("De bruiloft gaat door volgens het plan.", "De bruiloft gaat door tegen het plan.", &[Polarity])]
#[case("Wie bakt wordt betaald, ondanks de regen.", "Wie bakt wordt betaald, vanwege de regen.", &[Polarity])]
#[case("De kok proeft de soep.", "De kok proeft zo mogelijk de soep.", &[Modality])]
#[case("De kok proeft de soep.", "De kok proeft de soep bij voorkeur.", &[Modality])]
#[case("De kok proeft de soep zo snel mogelijk.", "De kok proeft de soep snel.", NONE)]
#[case("De kok dient de soep te proeven.", "De kok proeft de soep.", NONE)]
#[case("Lopers vullen formulier 3 in.", "Lopers vullen formulier 4 in.", NONE)]
#[case("Een kok die zingt voordat de soep op tafel staat.", "Een kok die zingt nadat de soep op tafel staat.", &[Polarity])]
#[case("De lamp gaat aan voor het eten.", "De lamp gaat aan na het eten.", &[Polarity])]
#[case("Een lied per dag.", "Een lied per etmaal.", NONE)]
#[case("Een gast die binnen een dag eet.", "Een gast die na een dag eet.", &[Magnitude])]
#[case("Het lied mag niet langer duren dan een uur.", "Het lied mag nooit langer duren dan een uur.", NONE)]
#[case(
    "Van het eerste lied tot het applaus verstrijken ten hoogste tien minuten.",
    "Van het eerste lied tot het applaus verstrijken niet meer dan tien minuten.",
    NONE
)]
#[case(
    "Een aanbod is geweigerd, met als reden dat de lamp niet brandt.",
    "Met als reden dat de lamp niet brandt, is een aanbod geweigerd.",
    NONE
)]
#[case("Een gast die binnen twee uur eet.", "Een gast die pas na twee uur eet.", &[Magnitude])]
#[case("De lamp brandt tot het eten.", "De lamp brandt vanaf het eten.", &[ReferencePoint])]
#[case("Een lamp die in de tuin brandt.", "Een lamp die buiten de tuin brandt.", &[Scope])]
#[case("Alle zwemmers dragen een badmuts.", "Sommige zwemmers dragen een badmuts.", &[Scope])]
#[case("De lamp brandt altijd bij het eten.", "De lamp brandt meestal bij het eten.", &[Scope])]
#[case("De lamp brandt alleen als er gasten zijn.", "De lamp brandt als er gasten zijn.", &[Scope])]
#[case("Een gast die thuis zingt.", "Een gast die buitenshuis zingt.", &[Scope])]
#[case("Een zwemmer is een gevaar voor zichzelf of anderen.", "Een zwemmer is alleen een gevaar voor zichzelf.", &[Scope])]
fn dutch(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    check(a, b, Language::Dutch, expected);
}

#[rstest]
#[case("rest with a lamp", "rest without a lamp", &[Polarity])]
#[case("danger to self or others", "danger to self", &[Scope])]
#[case("danger to self or others", "danger to others or self", NONE)]
fn criteria(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    let of = |text: &str| Definition {
        criterion: text.to_owned(),
        ..Definition::of_wording("A guest who cannot sleep.")
    };
    assert_eq!(kinds(&compared(&of(a), &of(b))), expected, "{a} / {b}");
    assert_eq!(kinds(&compared(&of(b), &of(a))), expected, "{b} / {a}");
}

#[rstest]
#[case("the cook tastes the soup", "the cook may taste the soup", &[Modality])]
#[case("the cook tastes the soup", "the cook must taste the soup", NONE)]
fn what_follows(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    let of =
        |text: &str| Definition { then: text.to_owned(), ..Definition::of_wording("A guest who is hungry.") };
    assert_eq!(kinds(&compared(&of(a), &of(b))), expected, "{a} / {b}");
    assert_eq!(kinds(&compared(&of(b), &of(a))), expected, "{b} / {a}");
}

/// Nobody rewords one field of two definitions that were copied, unless it is to say something else.
#[rstest]
#[case(Language::English, "swimmers brought in by boat", "swimmers who climb out by themselves", &[Scope])]
#[case(Language::English, "swimmers, classes 3 and 4", "swimmers, classes 1 and 2", &[Scope])]
#[case(Language::English, "swimmers and their guests", "swimmers in the small pool and their guests", &[Scope])]
#[case(Language::English, "swimmers and their guests", "all swimmers and their guests", NONE)]
#[case(Language::English, "swimmers of all ages", "everybody who swims, whatever their age", NONE)]
#[case(Language::English, "our swimmers", "the swimmers of our club", NONE)]
#[case(Language::Dutch, "onze zwemmers", "onze oud-zwemmers", &[Scope])]
#[case(Language::Dutch, "onze zwemmers", "mensen die bij ons zwemmen", NONE)]
#[case(Language::Dutch, "zwemmers met een diploma", "zwemmers aan wie een diploma is gegeven", NONE)]
fn whom_a_copy_is_for(
    #[case] language: Language,
    #[case] a: &str,
    #[case] b: &str,
    #[case] expected: &[ConflictKind],
) {
    let of = |text: &str| Definition {
        applies_to: text.to_owned(),
        ..Definition::of_wording("Towel, soup, bed.")
    };
    assert_eq!(kinds(&compared_in(&of(a), &of(b), language)), expected, "{a} / {b}");
    assert_eq!(kinds(&compared_in(&of(b), &of(a), language)), expected, "{b} / {a}");
}

#[rstest]
#[case("jury", "judge sitting alone", &[Actor])]
#[case("the duty inspector", "the inspector on duty", NONE)]
#[case("the control room", "control centre", NONE)]
#[case("the town council", "the local authority", NONE)]
fn who_decides_in_a_copy(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    let of = |text: &str| Definition {
        decided_by: text.to_owned(),
        ..Definition::of_wording("Towel, soup, bed.")
    };
    assert_eq!(kinds(&compared(&of(a), &of(b))), expected, "{a} / {b}");
    assert_eq!(kinds(&compared(&of(b), &of(a))), expected, "{b} / {a}");
}
