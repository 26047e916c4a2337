//! One thing changed in texts of which the rest says the same in other words, and a phrase that is told by where it
//! stands; beside each what is nearest to it and is none.

use rstest::rstest;

use super::super::ConflictKind::{
    self, Actor, Magnitude, Modality, Polarity, ReferencePoint, Scope, Threshold,
};
use super::*;

#[rstest]
#[case("The lamp is mended within three days of the call, or the guest pays less.", "The lamp is mended after 3 days of the call, or the guest pays less.", &[Magnitude])]
#[case(
    "The lamp is mended within three days of the call, or the guest pays less.",
    "The lamp is mended within 3 days of the call, or the guest pays less.",
    NONE
)]
#[case("Every swimmer gets some towels before the race.", "Each swimmer gets all towels before the race.", &[Scope])]
#[case(
    "Every swimmer gets all towels before the race.",
    "Each swimmer gets all towels prior to the race.",
    NONE
)]
#[case("A guest who may hurt themselves or others, now or in the coming weeks.", "A guest who may hurt themselves, now or over the coming weeks.", &[Scope])]
#[case(
    "A guest who may hurt themselves or others, now or in the coming weeks.",
    "A guest who may hurt others or themselves, now or over the coming weeks.",
    NONE
)]
#[case("A receipt that we must have before we open the hall.", "A receipt that we would like to have before we open the hall.", &[Modality])]
#[case("Prints in which a swimmer can no longer be recognised.", "Prints in which a swimmer can still be recognised.", &[Polarity])]
#[case(
    "Chairs from houses within three days, from flats within ten.",
    "Chairs from flats within ten days, from houses within three.",
    NONE
)]
// Told by its place: who acts, when a clock starts, where it holds; not where it is one thing under two names.
#[case("A walk through the empty hall, arranged by the tallest baker, at which singers may sing.", "A walk through the empty hall, arranged by the eldest painter, at which singers may sing.", &[Actor])]
#[case("A button around the neck for frail guests in sheltered flats.", "A button around the neck for frail guests in any kind of home.", &[Scope])]
#[case("Rowing after the whistle is a foul in any lane inside the red buoys.", "Rowing after the whistle is a foul in any lane of the lake.", &[Scope])]
#[case(
    "A guest who sleeps in a doorway or a shelter.",
    "Somebody who beds down in a doorway or a shelter.",
    NONE
)]
#[case(
    "The drum sounds at any time from 23:00 until 07:00.",
    "The drum sounds at night, from 23:00 until 07:00.",
    NONE
)]
#[case("Attendance at the choir is voluntary, and is noted down.", "Attendance at the choir is compulsory, and is noted down.", &[Polarity])]
#[case("Choirs of at least 12 singers sing here every week.", "Choirs of at least 15 singers sing here each week.", &[Threshold])]
// The same values in other words beside the change; or other values.
#[case("The crew must be there within a quarter of an hour in nine of ten cases, day and night.", "The crew should be there within 15 minutes in 90 % of cases, day and night.", &[Modality])]
#[case(
    "The crew must be there within a quarter of an hour in nine of ten cases, day and night.",
    "The crew must be there within 15 minutes in 90 % of cases, day and night.",
    NONE
)]
// A time of something else starts no clock; what is no place; a day of the week; a wish in the field for what follows.
#[case(
    "Water from the river is tested by the cook within two weeks.",
    "Within two weeks the cook tests water from the well.",
    NONE
)]
#[case(
    "The cook sings in the hall on behalf of the choir.",
    "The cook sings in the hall in the name of the choir.",
    NONE
)]
#[case(
    "The cook must put the answer in writing for the guests.",
    "The cook must put the answer on paper for the guests.",
    NONE
)]
#[case("The cook sings between 8 pm and 10 pm on every night of the week.", "The cook sings between 8 pm and 10 pm on Friday and Saturday nights.", &[Scope])]
// Either way round, whichever words stand before.
#[case(
    "A rule for guests under the article numbered 12.",
    "A rule for guests under the rule numbered 14.",
    NONE
)]
#[case("Singers older than one year.", "Singers older than 18 months.", &[Threshold])]
#[case("A lamp is not lent to whoever breaks the chairs.", "A lamp is lent to whoever breaks the chairs.", &[Polarity])]
// What was told of paraphrases before: two ages that follow, midnight in other words, what is left open by both.
#[case(
    "Young singers are those aged 16 or 17.",
    "Young singers are those who have had their sixteenth birthday but have not yet had their eighteenth.",
    NONE
)]
#[case("Young singers are those aged 16 or 17.", "Young singers are those aged 16 or over.", &[Threshold])]
#[case(
    "A hall that is open after midnight has a guard.",
    "Halls that are open past 12 at night have a guard.",
    NONE
)]
#[case(
    "A song is any noise, whether by voice or by drum.",
    "Noise by drum as well as by voice is a song.",
    NONE
)]
#[case("Somebody who sleeps outdoors, wherever they are registered.", "Somebody who sleeps outdoors and is registered in this town.", &[Scope])]
#[case(
    "A guest is lost whatever the circumstances of the walk.",
    "Whatever the circumstances in which they walked, a guest is lost.",
    NONE
)]
#[case(
    "The cook may close the bar, but not before the singer has been heard.",
    "Once the singer has been heard, and not earlier, the cook is free to close the bar.",
    NONE
)]
// Where something happens is not another moment.
#[case(
    "More than 15 minutes pass between the cook's arrival at the summer kitchen and the soup.",
    "It takes over 15 minutes after the cook arrived.",
    NONE
)]
#[case("More than 15 minutes pass between the cook's arrival at the summer kitchen and the soup.", "It takes over 15 minutes after the cook was called.", &[ReferencePoint])]
// Whoever breaches a rule does not keep to it.
#[case(
    "The guest leaves if she does not keep to the rules.",
    "The guest leaves if she breaches the rules.",
    NONE
)]
#[case("The guest leaves if she does not keep to the rules.", "The guest leaves if she keeps to the rules.", &[Polarity])]
fn english(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    check(a, b, Language::English, expected);
}

#[rstest]
#[case("De bakker werkt altijd met twee ovens, zowel overdag als 's nachts.", "De bakker werkt soms met 2 ovens, zowel overdag als 's nachts.", &[Scope])]
#[case(
    "De bakker werkt altijd met twee ovens, zowel overdag als 's nachts.",
    "De bakker werkt altijd met 2 ovens, zowel overdag als 's nachts.",
    NONE
)]
#[case("Een foto waarop de zanger niet langer te herkennen is.", "Een foto waarop de zanger nog steeds te herkennen is.", &[Polarity])]
#[case("Bij een oproep staat de bakker binnen twee minuten na het alarm in de winkel.", "Bij een oproep staat de bakker binnen twee minuten na het telefoontje van de klant in de winkel.", &[ReferencePoint])]
#[case("Een vaste bakker staat gasten bij die nog zelfstandig wonen.", "Een vaste bakker staat gasten bij die in een kasteel wonen.", &[Scope])]
#[case(
    "De zanger krijgt verlof, mits hij zich aan de maat houdt.",
    "De zanger krijgt verlof op voorwaarde dat hij zich aan de maat houdt.",
    NONE
)]
#[case("De poort wordt gesloten door de politie.", "De poort wordt gesloten door een wijkagent.", NONE)]
#[case(
    "De bakker heft het verbod op als de zanger zich niet aan de regels houdt.",
    "Schendt de zanger de regels, dan heft de bakker het verbod op.",
    NONE
)]
#[case(
    "De zanger heeft gedronken en kan daardoor niet helder denken.",
    "De zanger kan niet helder denken doordat hij heeft gedronken.",
    NONE
)]
#[case("De wachttijd, die bepaalt wie er zingt, telt vanaf de dag waarop iemand zich heeft ingeschreven.", "De wachttijd, die bepaalt wie er zingt, telt vanaf de dag waarop iemand zijn huis heeft betrokken.", &[ReferencePoint])]
#[case("Een zevenjarig kind mag mee aan boord.", "Een achtjarig kind mag mee aan boord.", &[Threshold])]
#[case("De gast komt niet bij de toegang tot het bad, ook niet met een kaart.", "De gast komt als lid bij de toegang tot het bad, ook met een kaart.", &[Polarity])]
#[case("De burgemeester legt een tiendaags verbod op.", "De burgemeester legt een veertiendaags verbod op.", &[Magnitude])]
#[case(
    "De burgemeester legt een verbod van tien dagen op.",
    "De burgemeester legt een tiendaags verbod op.",
    NONE
)]
#[case("De bakker wijst minstens een kwart toe aan gasten.", "De bakker wijst minstens dertig procent toe aan gasten.", &[Threshold])]
#[case(
    "De bakker wijst minstens een kwart toe aan gasten.",
    "De bakker wijst minstens 25 procent toe aan gasten.",
    NONE
)]
// What was told of paraphrases before: a verb behind the moment, a limit denied from behind, `en` of `tussen`, half negen.
#[case(
    "Een tocht waarbij de boot binnen dertig minuten na de oproep arriveert.",
    "Komt de boot binnen een half uur nadat de oproep is gedaan aan, dan heet dat een tocht.",
    NONE
)]
#[case("Een tocht duurt maximaal tien uur.", "Langer dan tien uur duurt een tocht niet.", NONE)]
#[case("Een tocht duurt maximaal tien uur.", "Langer dan tien uur duurt een tocht.", &[Magnitude])]
#[case(
    "Een zanger mag tussen acht uur 's avonds en zes uur 's ochtends niet buiten zijn.",
    "Zangers is het verboden van 20.00 tot 6.00 uur buiten te zijn.",
    NONE
)]
#[case("De zanger belt voor half negen 's ochtends.", "De zanger belt vóór 8.30 uur.", NONE)]
#[case("De zanger belt voor half negen 's ochtends.", "De zanger belt vóór 9.30 uur.", &[Threshold])]
#[case(
    "De bakker meldt het als een zanger in vier weken zestien uur of meer heeft gemist.",
    "Heeft een zanger in 28 dagen ten minste 16 uur gemist, dan meldt de bakker het.",
    NONE
)]
fn dutch(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    check(a, b, Language::Dutch, expected);
}
