//! Times, moments and figures in running text: each rule beside its nearest non-example.

use rstest::rstest;

use super::super::ConflictKind::{self, Magnitude, ReferencePoint, Threshold};
use super::{NONE, check};
use crate::words::Language;

#[rstest]
// What the clock starts at: the happening, or what is done about it.
#[case("A late form comes over two days after the fall.", "A late form comes over two days after the fall was noticed.", &[ReferencePoint])]
#[case(
    "A late form comes over two days after the fall.",
    "A late form comes over two days after the fall took place.",
    NONE
)]
#[case("The bike is sold a month after being found.", "The bike is sold a month after being claimed.", &[ReferencePoint])]
#[case("The bike is sold a month after being found.", "The bike is sold a month after it was found.", NONE)]
#[case("We write within five days of the talk.", "We write within five days of the date of the talk.", NONE)]
#[case(
    "We write within five days of receiving the claim.",
    "We write within five days of receipt of the claim.",
    NONE
)]
#[case("We write within five days of receiving the claim.", "We write within five days of signing the claim.", &[ReferencePoint])]
// The clock's own verbs; a course that starts is no clock.
#[case("The five days start when the van is booked.", "The five days start when the van is loaded.", &[ReferencePoint])]
#[case("Ten days, reckoned from the hearing.", "Ten days; the sentence sets the period going.", &[ReferencePoint])]
#[case(
    "The course starts with a film and takes two hours.",
    "The course starts with much laughter and takes two hours.",
    NONE
)]
// A clause with its object; a name before the next clause.
#[case("We write within five days after the tenant left the house.", "We write within five days after the tenant left the clinic.", &[ReferencePoint])]
#[case(
    "We write within five days after the tenant got the keys.",
    "We write within five days after the keys were handed over.",
    NONE
)]
#[case(
    "We write within five days after the last call the crew made.",
    "We write within five days after the last call that the crew made.",
    NONE
)]
// From the day on which it was due.
#[case("We write when the rent is a month overdue.", "We write a month after the first reminder.", &[ReferencePoint])]
// More than twice is three times.
#[case("The bell rings more than twice a week.", "The bell rings at least three times a week.", NONE)]
#[case("The bell rings more than twice a week.", "The bell rings at least four times a week.", &[Magnitude])]
// Nobody stays longer, everybody may stay as long.
#[case("Nobody stays longer than two days.", "A stay takes two days at most.", NONE)]
#[case("Nobody stays longer than two days.", "A stay takes one day at most.", &[Magnitude])]
// Time of something is no moment.
#[case("As many as two days of leave.", "As many as two days of rest.", NONE)]
// Where it stops.
#[case("The time from the bell until the door opens.", "The time from the bell until the guest is seated.", &[ReferencePoint])]
#[case("A letter is confirmed within six days.", "A letter is answered within six days.", &[ReferencePoint])]
#[case("A letter is answered within six days.", "A letter is replied to within six days.", NONE)]
fn english_moments(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    check(a, b, Language::English, expected);
}

#[rstest]
#[case("Een laat formulier komt ruim twee dagen na de val.", "Een laat formulier komt ruim twee dagen nadat de val is ontdekt.", &[ReferencePoint])]
#[case("De fiets wordt verkocht een maand nadat hij is gevonden.", "De fiets wordt verkocht een maand nadat hij is opgeeist.", &[ReferencePoint])]
#[case(
    "Wij schrijven binnen vijf dagen na toewijzing van de plek.",
    "Wij schrijven binnen vijf dagen nadat de plek is toegewezen.",
    NONE
)]
#[case(
    "Wij schrijven binnen vijf dagen na het gesprek.",
    "Wij schrijven binnen vijf dagen na de datum van het gesprek.",
    NONE
)]
#[case("De tien dagen lopen vanaf de zitting.", "De tien dagen gaan in zodra de brief is betaald.", &[ReferencePoint])]
#[case(
    "De cursus begint met een film en duurt twee uur.",
    "De cursus begint met een lied en duurt twee uur.",
    NONE
)]
#[case("De tijd van de bel tot de gast is aangekomen.", "De tijd van de bel tot de gast vertrekt.", &[ReferencePoint])]
#[case("Een brief wordt binnen zes dagen bevestigd.", "Een brief wordt binnen zes dagen beantwoord.", &[ReferencePoint])]
fn dutch_moments(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    check(a, b, Language::Dutch, expected);
}

#[rstest]
// How often.
#[case("The tank is read every other week.", "The tank is read fortnightly.", NONE)]
#[case("The tank is read every other week.", "The tank is read weekly.", &[Magnitude])]
#[case("The tank is read at intervals of one hour.", "The tank is read every quarter of an hour.", &[Magnitude])]
#[case("The tank is read thrice weekly.", "The tank is read three times a week.", NONE)]
#[case("The tank is read once a quarter.", "The tank is read every three months.", NONE)]
// By the tenth day, and a number that goes on with the unit before it.
#[case("The bill is paid by the tenth day.", "The bill is paid by day 20.", &[Magnitude])]
#[case("The bill is paid by the twenty-third day.", "The bill is paid by day 20.", &[Magnitude])]
#[case("The bill is paid by the twenty-third day.", "The bill is paid by day 23.", &[])]
#[case("The bill is paid by the tenth working day.", "The bill is paid within ten working days.", NONE)]
#[case("He stays two nights and a further three.", "He stays two nights and a further five.", &[Magnitude])]
// What must have passed, and what may not take so long.
#[case("He may leave once nine days have passed.", "He may leave within nine days.", &[Magnitude])]
#[case("He may leave once nine days have passed.", "He may leave after at least nine days.", NONE)]
#[case("Late means not within two hours.", "Late means after more than two hours.", NONE)]
#[case("A talk takes 20 to 30 minutes.", "A talk takes between 20 and 30 minutes.", NONE)]
#[case("A talk takes 20 to 30 minutes.", "A talk takes 50 to 60 minutes.", &[Magnitude])]
fn english_times(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    check(a, b, Language::English, expected);
}

#[rstest]
#[case("De tank wordt om de week afgelezen.", "De tank wordt elke twee weken afgelezen.", NONE)]
#[case("De tank wordt om de week afgelezen.", "De tank wordt wekelijks afgelezen.", &[Magnitude])]
#[case("De tank wordt om het uur afgelezen.", "De tank wordt elk kwartier afgelezen.", &[Magnitude])]
#[case("De tank wordt driemaandelijks afgelezen.", "De tank wordt vier keer per jaar afgelezen.", NONE)]
#[case(
    "De rekening is uiterlijk op de tiende dag betaald.",
    "De rekening is binnen tien dagen betaald.",
    NONE
)]
#[case("De rekening is uiterlijk op de tiende dag betaald.", "De rekening is binnen 20 dagen betaald.", &[Magnitude])]
#[case("Dat duurt hooguit 6 wkn.", "Dat duurt hooguit twee weken.", &[Magnitude])]
#[case("Dat duurt hooguit een halfuur.", "Dat duurt hooguit 30 minuten.", NONE)]
fn dutch_times(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    check(a, b, Language::Dutch, expected);
}

#[rstest]
// Units.
#[case("A pond deeper than 2 metres.", "A pond deeper than 3 metres.", &[Threshold])]
#[case("A parcel of more than 2 kilos.", "A parcel of over 2000 grams.", NONE)]
#[case("Nobody may camp within 100 metres of the well.", "Campers stay at least 100 m from the well.", NONE)]
#[case("Nobody may camp within 100 metres of the well.", "Campers stay at least 1 km from the well.", &[Threshold])]
// Parts of a whole; a third party is none.
#[case("A fifth or more of the seats are free.", "A tenth or more of the seats are free.", &[Threshold])]
#[case("A quarter of the seats are free.", "One in four seats is free.", NONE)]
#[case("A third party signs.", "A fifth party signs.", &[Threshold])]
// Counts of the same things, by name, by kind or by what stands around.
#[case("A crew of no more than six sailors.", "A crew of no more than nine sailors.", &[Threshold])]
#[case("A crew of at least six sailors.", "A crew of more than five sailors.", NONE)]
#[case("A crew of six sailors at most.", "A crew of no more than six sailors.", NONE)]
#[case("At least two cooks and six waiters.", "At least two cooks and at most nine guests.", NONE)]
#[case("The fourth alarm in a week.", "The second alarm in a week.", &[Threshold])]
#[case("A total of 12 or lower.", "A total of 12 or higher.", &[Threshold])]
// Money every so often.
#[case("Help worth £1,200 a year.", "Help worth £100 per month.", NONE)]
#[case("Help worth £1,200 a year.", "Help worth £200 per month.", &[Threshold])]
#[case("Arrears of over two months' rent.", "Arrears of over three months' rent.", &[Threshold])]
// Ages at birthdays.
#[case("Members until the sixteenth birthday.", "Members under 16.", NONE)]
#[case("Members until the sixteenth birthday.", "Members under 18.", &[Threshold])]
#[case("Members of at least 12 and under 18.", "Members aged 12 to 17.", NONE)]
// Times of the day.
#[case("Quiet from 10 pm.", "Quiet from 22:00.", NONE)]
#[case("Quiet from 10 pm.", "Quiet from 11 pm.", &[Threshold])]
fn english_figures(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    check(a, b, Language::English, expected);
}

#[rstest]
#[case("Een vijver dieper dan 2 meter.", "Een vijver dieper dan 3 meter.", &[Threshold])]
#[case("Een pakket van meer dan 2 kilo.", "Een pakket van meer dan 2000 gram.", NONE)]
#[case("Een vijfde van de stoelen is vrij.", "Een tiende van de stoelen is vrij.", &[Threshold])]
#[case("Een kwart van de stoelen is vrij.", "Een op de vier stoelen is vrij.", NONE)]
#[case("Een ploeg van hooguit zes matrozen.", "Een ploeg van hooguit negen matrozen.", &[Threshold])]
#[case("Een ploeg van minstens zes matrozen.", "Een ploeg van meer dan vijf matrozen.", NONE)]
#[case("Het vierde alarm in een week.", "Het tweede alarm in een week.", &[Threshold])]
#[case("Een totaal van 12 of lager.", "Een totaal van 12 of hoger.", &[Threshold])]
#[case("Steun van € 1.200 per jaar.", "Steun van € 100 per maand.", NONE)]
#[case("Meer dan twee maanden huur schuldig.", "Meer dan drie maanden huur schuldig.", &[Threshold])]
#[case("Leden tot de zestiende verjaardag.", "Leden jonger dan 16 jaar.", NONE)]
#[case("Leden tot de zestiende verjaardag.", "Leden jonger dan 18 jaar.", &[Threshold])]
#[case("Een kaart voor 65-plussers.", "Een kaart voor 70-plussers.", &[Threshold])]
#[case("Een kaart voor 65-plussers.", "Een kaart voor wie 65 jaar of ouder is.", NONE)]
#[case("Stil vanaf tien uur 's avonds.", "Stil vanaf 22.00 uur.", NONE)]
#[case("Stil vanaf tien uur 's avonds.", "Stil vanaf elf uur 's avonds.", &[Threshold])]
fn dutch_figures(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    check(a, b, Language::Dutch, expected);
}

#[rstest]
// Times of two steps, in texts that agree in the rest; and of one step told in two ways.
#[case(
    Language::English,
    "A fire engine is a red van with a long ladder. It is washed within two days of the trip.",
    "Fire engine: a red van that has a long ladder. Drivers are sent a map inside three weeks.",
    NONE
)]
#[case(
    Language::English,
    "A fire engine is a red van with a long ladder. It is washed within two days of the trip.",
    "Fire engine: a red van that has a long ladder. Washing it is done inside three weeks.",
    &[Magnitude]
)]
#[case(
    Language::Dutch,
    "Een brandweerauto is een rode wagen met een lange ladder. Hij wordt binnen twee dagen na de rit gewassen.",
    "Brandweerauto: een rode wagen die een lange ladder heeft. Chauffeurs krijgen in drie weken een kaart.",
    NONE
)]
#[case(
    Language::Dutch,
    "Een brandweerauto is een rode wagen met een lange ladder. Hij wordt binnen twee dagen na de rit gewassen.",
    "Brandweerauto: een rode wagen die een lange ladder heeft. Het wassen gebeurt in drie weken.",
    &[Magnitude]
)]
// Two clauses of one sentence, each with its time; and one clause in other words.
#[case(
    Language::English,
    "A boat that leaks is drained by the harbour master within six days and checked by a diver if the owner asks for it.",
    "If the owner asks for it, a boat that leaks is checked by a diver, who has followed lessons for 40 hours.",
    NONE
)]
#[case(
    Language::English,
    "A boat that leaks is drained by the harbour master within six days and checked by a diver if the owner asks for it.",
    "If the owner asks for it, a boat that leaks is checked by a diver, and the harbour drains it inside 40 hours.",
    &[Magnitude]
)]
#[case(
    Language::Dutch,
    "Een melding van een lekke boot, die de havendienst binnen vijf dagen leegpompt.",
    "Een melding van een boot die lek is. De eigenaar krijgt binnen een uur een kaartje met een nummer.",
    NONE
)]
#[case(
    Language::Dutch,
    "Een melding van een lekke boot, die de havendienst binnen vijf dagen leegpompt.",
    "Een melding van een boot die lek is. De havendienst pompt hem binnen een uur leeg.",
    &[Magnitude]
)]
// By when it comes, and how long it takes.
#[case(
    Language::English,
    "A walk within two days of the call.",
    "A walk with a guide; such a walk takes about an hour.",
    NONE
)]
#[case(Language::English, "A walk within two days of the call.", "A walk with a guide, at most an hour after the call.", &[Magnitude])]
#[case(
    Language::Dutch,
    "Een wandeling binnen twee dagen na de oproep.",
    "Een wandeling met een gids; die duurt een uur.",
    NONE
)]
#[case(Language::Dutch, "Een wandeling binnen twee dagen na de oproep.", "Een wandeling met een gids, hoogstens een uur na de oproep.", &[Magnitude])]
// More than nine days are at least ten.
#[case(Language::English, "A bike kept for more than nine days.", "A bike kept for at least ten days.", NONE)]
#[case(Language::English, "A bike kept for more than nine days.", "A bike kept for at least eleven days.", &[Magnitude])]
#[case(
    Language::Dutch,
    "Een fiets die langer dan negen dagen staat.",
    "Een fiets die minstens tien dagen staat.",
    NONE
)]
#[case(Language::Dutch, "Een fiets die langer dan negen dagen staat.", "Een fiets die minstens elf dagen staat.", &[Magnitude])]
// Work that starts beside a time is no clock.
#[case(
    Language::English,
    "The roof is mended within two days of the storm; work starts at once.",
    "The roof is mended within two days of the storm; work starts at once, in the rain too.",
    NONE
)]
// The only number of each, with the word for what it is and without.
#[case(Language::English, "A boat with a score of five or higher leaks.", "A leak is a boat that comes to at least 7.", &[Threshold])]
#[case(
    Language::English,
    "A boat with a score of five or higher leaks.",
    "A leak is a boat that comes to at least 5.",
    NONE
)]
// The only share of each, and a share told in two ways.
#[case(Language::Dutch, "Een op de drie bomen is hol.", "De helft van de bomen is hol.", &[Threshold])]
#[case(Language::Dutch, "Een op de vijf bomen is hol.", "Van de bomen is 20 procent hol.", NONE)]
#[case(Language::English, "One tree in three is hollow.", "Half of the trees are hollow.", &[Threshold])]
#[case(Language::English, "One tree in five is hollow.", "Of the trees, 20 per cent are hollow.", NONE)]
fn steps_and_shares(
    #[case] language: Language,
    #[case] a: &str,
    #[case] b: &str,
    #[case] expected: &[ConflictKind],
) {
    check(a, b, language, expected);
}
