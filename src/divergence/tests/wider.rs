//! Sentences as people write them in definitions: what is a conflict and what is none.

use rstest::rstest;

use super::super::ConflictKind::{
    self, Actor, Example, Magnitude, Modality, Polarity, ReferencePoint, Scope, Threshold,
};
use super::*;

#[rstest]
#[case(
    "Help must arrive within half an hour of the call.",
    "Help must arrive within 30 minutes of the call.",
    NONE
)]
#[case("A response is given within three working days.", "A response is given within three days.", &[Magnitude])]
#[case("A response is given within one week.", "A response is given within seven days.", NONE)]
#[case(
    "The report is sent no later than 48 hours after the visit.",
    "The report is sent at most two days after the visit.",
    NONE
)]
#[case("The report is sent no later than 48 hours after the visit.", "The report is sent no later than 72 hours after the visit.", &[Magnitude])]
#[case("The patient is seen the same day.", "The patient is seen within two weeks.", &[Magnitude])]
#[case("The clock starts when the call is answered: a car is there in 15 minutes.", "A car is there in 15 minutes, counted from the moment it is sent.", &[ReferencePoint])]
#[case("An ambulance arrives within eight minutes in 75 % of calls.", "An ambulance arrives within eight minutes in 90 % of calls.", &[Threshold])]
#[case("The person has been missing for more than 24 hours.", "The person has been missing for more than 72 hours.", &[Magnitude])]
#[case("Somebody who has slept rough for at least three months.", "Somebody who has slept rough for at least six months.", &[Magnitude])]
#[case("A household is checked monthly.", "A household is checked every three months.", &[Magnitude])]
#[case("A household is checked annually.", "A household is checked once a year.", NONE)]
#[case("A child is anyone under the age of 16.", "A child is anyone under the age of 18.", &[Threshold])]
#[case("A person aged 65 or over.", "A person older than 64.", NONE)]
#[case("A person aged 65 or over.", "A person aged 60 or over.", &[Threshold])]
#[case("Young people between 12 and 17 years old.", "Young people aged 12 to 17.", NONE)]
#[case("Young people between 12 and 17 years old.", "Young people aged 15 to 24.", &[Threshold])]
#[case("An income below € 20,000 a year.", "An income below € 25,000 a year.", &[Threshold])]
#[case("At least two professionals agree.", "Two or more professionals agree.", NONE)]
#[case("At least two professionals agree.", "At least three professionals agree.", &[Threshold])]
#[case("A score of 15 or higher on the scale.", "A score of 20 or higher on the scale.", &[Threshold])]
#[case("Rent arrears of two months or more.", "Rent arrears of three months or more.", &[Magnitude])]
#[case("The organisation must inform the parents.", "The organisation should inform the parents.", &[Modality])]
#[case(
    "The organisation must inform the parents.",
    "The organisation is required to inform the parents.",
    NONE
)]
#[case(
    "The organisation may inform the parents.",
    "The organisation is allowed to inform the parents.",
    NONE
)]
#[case("Data may be shared with the police.", "Data must not be shared with the police.", &[Modality])]
#[case("Data may be shared with the police.", "Data may not be shared with the police.", &[Modality])]
#[case("Data cannot be shared with the police.", "Data can be shared with the police.", &[Polarity])]
#[case("The tenant is required to leave.", "The tenant is not required to leave.", &[Modality])]
#[case("Consent is required.", "Consent is not required.", &[Polarity])]
#[case("The behaviour is a crime.", "The behaviour is not a crime.", &[Polarity])]
#[case("A person who has no fixed address.", "A person who has a fixed address.", &[Polarity])]
#[case("A situation that is life-threatening.", "A situation that is not life-threatening.", &[Polarity])]
#[case("The person is able to look after themselves.", "The person is not able to look after themselves.", &[Polarity])]
#[case("The person is willing to accept help.", "The person is unwilling to accept help.", &[Polarity])]
#[case("Voluntary admission to hospital.", "Compulsory admission to hospital.", &[Polarity])]
#[case("A temporary stay in a shelter.", "A permanent stay in a shelter.", &[Polarity])]
#[case("A known risk.", "An unknown risk.", &[Polarity])]
#[case("Nobody knows where the person is.", "Everybody knows where the person is.", &[Polarity])]
#[case("The psychiatrist decides whether it is a crisis.", "The police officer decides whether it is a crisis.", &[Actor])]
#[case("Decided by the general practitioner.", "Decided by the GP.", NONE)]
#[case("In the opinion of the social worker the child is unsafe.", "In the opinion of the judge the child is unsafe.", &[Actor])]
#[case("The mayor orders the measure.", "The mayor orders the measure after advice.", NONE)]
#[case("It applies to children only.", "It applies to adults only.", &[Scope])]
#[case("A disturbance in a public place.", "A disturbance at home.", &[Scope])]
#[case("Somebody who endangers themselves.", "Somebody who endangers others.", &[Scope])]
#[case("Support for tenants.", "Support for owners.", &[Scope])]
#[case("Violence against women.", "Violence against men.", &[Scope])]
#[case("Homeless people, including those who stay with friends.", "Homeless people, except those who stay with friends.", &[Polarity, Example])]
#[case("Anyone who sleeps outside, such as a man in a tent.", "Anyone who sleeps outside, but not a man in a tent.", &[Example])]
#[case("A house fire.", "A fire in a house.", NONE)]
#[case("Somebody who might harm others.", "Somebody who may harm others.", NONE)]
#[case("A person who may be in danger.", "A person who is in danger.", NONE)]
#[case("Immediate danger to life.", "Life is in danger right now.", NONE)]
#[case("A person who cannot care for themselves.", "A person who is unable to care for themselves.", NONE)]
#[case("A case without delay.", "A case that is handled at once.", NONE)]
#[case("Not later than two days after the report.", "Within 48 hours of the report.", NONE)]
#[case("A minor.", "A person under 18.", NONE)]
#[case("Two officers attend.", "Two officers come to the scene.", NONE)]
#[case("A person of 18 years or older who lives alone.", "An adult aged 18 and over living alone.", NONE)]
#[case("The team meets once a week.", "The team meets weekly.", NONE)]
#[case("The team meets once a week.", "The team meets twice a week.", &[Magnitude])]
#[case("Half of the cases are reviewed.", "All cases are reviewed.", NONE)]
#[case("Within a month after discharge.", "Within four weeks after discharge.", NONE)]
#[case("Treatment starts within 18 weeks from referral.", "Treatment starts within 18 weeks from the first appointment.", &[ReferencePoint])]
#[case("Police attend if there is a real and immediate risk to life.", "Police do not attend if there is a real and immediate risk to life.", &[Polarity])]
#[case("Only adults can apply.", "Anyone aged 18 or over can apply.", NONE)]
#[case("An unpaid bill.", "A bill that has not been paid.", NONE)]
#[case("The door is open.", "The door is not closed.", NONE)]
#[case("The place is unsafe.", "The place is dangerous.", NONE)]
fn english(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    check(a, b, Language::English, expected);
}

#[rstest]
#[case(
    "De hulp komt binnen een half uur na de melding.",
    "De hulp komt binnen 30 minuten na de melding.",
    NONE
)]
#[case("De hulp komt binnen een half uur na de melding.", "De hulp komt binnen twee uur na de melding.", &[Magnitude])]
#[case("Er volgt een besluit binnen acht weken.", "Er volgt een besluit binnen zes weken.", &[Magnitude])]
#[case("Er volgt een besluit binnen een week.", "Er volgt een besluit binnen zeven dagen.", NONE)]
#[case("Uiterlijk drie werkdagen na de aanvraag.", "Uiterlijk drie kalenderdagen na de aanvraag.", &[Magnitude])]
#[case("Binnen 24 uur na aanmelding.", "Binnen 24 uur na het eerste gesprek.", &[ReferencePoint])]
#[case("Iemand tussen 18 en 23 jaar.", "Iemand van 18 tot 23 jaar.", NONE)]
#[case("Iemand tussen 12 en 18 jaar.", "Iemand van 18 tot 23 jaar.", &[Threshold])]
#[case("Jongeren tot 18 jaar.", "Jongeren tot 23 jaar.", &[Threshold])]
#[case("Een persoon van 65 jaar of ouder.", "Een persoon van 70 jaar of ouder.", &[Threshold])]
#[case("Een minderjarige.", "Een persoon jonger dan achttien jaar.", NONE)]
#[case("Een huurachterstand van twee maanden of meer.", "Een huurachterstand van drie maanden of meer.", &[Magnitude])]
#[case("Minstens twee meldingen in een jaar.", "Ten minste twee meldingen in een jaar.", NONE)]
#[case("Minstens twee meldingen in een jaar.", "Minstens drie meldingen in een jaar.", &[Threshold])]
#[case("De huisarts moet de patiënt verwijzen.", "De huisarts kan de patiënt verwijzen.", &[Modality])]
#[case("De huisarts moet de patiënt verwijzen.", "De huisarts is verplicht de patiënt te verwijzen.", NONE)]
#[case("De huisarts mag de patiënt verwijzen.", "De huisarts mag de patiënt niet verwijzen.", &[Modality])]
#[case("Toestemming is nodig.", "Toestemming is niet nodig.", &[Polarity])]
#[case("Een persoon met een vaste woonplaats.", "Een persoon zonder vaste woonplaats.", &[Polarity])]
#[case("Een vrijwillige opname in het ziekenhuis.", "Een gedwongen opname in het ziekenhuis.", &[Polarity])]
#[case("Een bekend risico.", "Een onbekend risico.", &[Polarity])]
#[case("De woning is veilig.", "De woning is niet veilig.", &[Polarity])]
#[case("De woning is onveilig.", "De woning is niet veilig.", NONE)]
#[case("De psychiater bepaalt of het een crisis is.", "De politie bepaalt of het een crisis is.", &[Actor])]
#[case("Naar het oordeel van de arts.", "Naar het oordeel van de burgemeester.", &[Actor])]
#[case("Gevaar voor zichzelf.", "Gevaar voor anderen.", &[Scope])]
#[case("Hulp voor huurders.", "Hulp voor eigenaren.", &[Scope])]
#[case("Overlast op straat, waaronder geschreeuw.", "Overlast op straat, met uitzondering van geschreeuw.", &[Polarity, Example])]
#[case("Iemand die dakloos is.", "Een dakloze.", NONE)]
#[case("Twee keer per week.", "Elke week.", &[Magnitude])]
#[case("Eens per jaar.", "Jaarlijks.", NONE)]
#[case("Meteen na de melding.", "Direct na de melding.", NONE)]
#[case("Binnen anderhalve dag.", "Binnen 36 uur.", NONE)]
#[case("Binnen een maand.", "Binnen vier weken.", NONE)]
#[case("Een verwarde persoon.", "Een persoon die verward is.", NONE)]
#[case("De gemeente beslist binnen een week.", "De gemeente neemt binnen een week een besluit.", NONE)]
#[case("Hij kan niet voor zichzelf zorgen.", "Hij is niet in staat om voor zichzelf te zorgen.", NONE)]
fn dutch(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    check(a, b, Language::Dutch, expected);
}
