//! What pairs by authors who knew no rules showed to be missed or told amiss: one of two left out, who acts in a relative
//! clause, duties under other names, clocks behind moments with clauses of their own; beside each what is nearest to it
//! and is none.

use rstest::rstest;

use super::super::ConflictKind::{
    self, Actor, Example, Magnitude, Modality, Polarity, ReferencePoint, Scope, Threshold,
};
use super::*;

#[rstest]
// One of two that is left out.
#[case("Noise in the hall or next door that wakes the sleeping guests.", "Noise in the hall that wakes the sleeping guests.", &[Scope])]
#[case(
    "Noise in the hall or the corridor that wakes guests.",
    "Noise in the corridor or the hall that wakes guests.",
    NONE
)]
#[case(
    "Noise in the hall that wakes the guests.",
    "Noise in the hall that wakes the guests, or lasts till two.",
    NONE
)]
// A verb of one place is no other thing than the verb of another; what stops is named either way.
#[case(
    "The book holds the day on which the letter was received.",
    "In this book stands the day of receipt of the letter.",
    NONE
)]
// Two words for one exception; an exception of the other is none.
#[case(
    "A song that ends after an hour unless the cook objects.",
    "A song that ends after an hour, save where the cook objects.",
    NONE
)]
#[case("A song that ends after an hour when the cook objects.", "A song that ends after an hour, save where the cook objects.", &[Polarity])]
#[case(
    "All guests except those who sing clean the kitchen in turn.",
    "The guests take turns at cleaning the kitchen, with the exception of those who sing.",
    NONE
)]
// A crew that is alerted was called before.
#[case("The time from the 999 call until the first boat arrives.", "The time from the moment the crew is alerted until the first boat arrives.", &[ReferencePoint])]
#[case(
    "The time from the alert until the first boat arrives.",
    "The time from the call until the first boat arrives.",
    NONE
)]
#[case("From Monday to Friday the hall takes in singers who wait for a boat.", "The hall takes in singers who wait for a boat, on all seven days of the week.", &[Scope])]
// How much may be, and whether: what is no more than a limit is not forbidden.
#[case(
    "The boat must be there within ten minutes of the alarm being raised.",
    "No more than 600 seconds may pass between the raising of the alarm and the arrival of the boat.",
    NONE
)]
#[case("The cook may come within ten minutes.", "No cook may come within ten minutes.", &[Modality])]
// Two that never stop, and one that does.
#[case(
    "The line is open day and night, seven days a week.",
    "The line is open 24 hours a day, every day of the week.",
    NONE
)]
#[case("The line is open seven days a week.", "The line is open five days a week.", &[Magnitude])]
// Two words for one exception, whichever comes first.
#[case(
    "The inn admits every singer, except people who shouted.",
    "Apart from people who shouted, every singer is admitted to the inn.",
    NONE
)]
// Who is sent out was dispatched.
#[case(
    "The time from dispatch until the first boat is on scene.",
    "The time from the sending out of a boat until the first boat is on scene.",
    NONE
)]
// An age told in two ways is no second of two.
#[case(
    "A bed that goes only to a guest who is 65 years or older and who has a letter.",
    "A bed that goes only to a guest who is at least 65 years and who has a letter.",
    NONE
)]
// What comes in is received; what is sent is not.
#[case(
    "The waiting time runs from the day on which the letter comes in to the first song.",
    "The waiting time runs from the day the letter is received to the first song.",
    NONE
)]
#[case("The waiting time runs from the day on which the letter is sent to the first song.", "The waiting time runs from the day the letter is received to the first song.", &[ReferencePoint])]
#[case(
    "The time runs from the moment the letter comes in.",
    "The time runs from the moment the letter is received.",
    NONE
)]
// Who acts in a relative clause; whoever it may be is nobody else.
#[case("A boat that we paint in full.", "A boat that the cook paints in full.", &[Actor])]
#[case("A guest who pays in the hall.", "Someone who pays in the hall.", NONE)]
// One thing for another behind the same article.
#[case("A message from a pigeon on which nobody has written.", "A message from a telegraph on which nobody has written.", &[Scope])]
#[case(
    "A message from a telegraph on which nobody has written.",
    "A message from the telegraph on which nobody has written.",
    NONE
)]
// Whose view it is.
#[case("A key is given where, in the guest's own view, the door is stuck.", "A key is given where, in the view of the porter, the door is stuck.", &[Actor])]
#[case("Whether the lamp burns is for the nurse to decide.", "Whether the lamp burns is for the porter to decide.", &[Actor])]
#[case(
    "Whether the lamp burns is for the nurse to decide.",
    "It is for the nurse to decide whether the lamp burns.",
    NONE
)]
// Duties and choices under other names.
#[case("The porter is under a duty to lock the hall.", "The porter has a power to lock the hall.", &[Modality])]
#[case("The porter is under a duty to lock the hall.", "The porter must lock the hall.", NONE)]
#[case("We must look into every complaint.", "It is open to us to look into every complaint.", &[Modality])]
#[case("A cook must not enter until the fire is out.", "A cook would do better not to enter until the fire is out.", &[Modality])]
#[case("Where a bed is free, the inn may admit a guest who has no claim to a room.", "A guest who has no claim to a room has to be admitted by the inn where a bed is free.", &[Modality])]
#[case(
    "We may share a name to prevent a fire.",
    "Where a fire has to be prevented, we may share a name.",
    NONE
)]
#[case("The nurse should ring the cook, if possible before noon.", "The nurse must ring the cook, if possible before noon.", &[Modality])]
// What is denied in one word is polarity; `may` and `may not` are how strongly.
#[case("A promise can be taken back.", "A promise cannot be taken back.", &[Polarity])]
#[case("Singing in the hall is lawful.", "Singing in the hall is unlawful.", &[Polarity])]
#[case("Guests may sing in the hall.", "Guests may not sing in the hall.", &[Modality])]
// The most and the least of a limit are no opposites.
#[case("Boots are kept for at least 14 days.", "Boots are kept for at most 14 days.", &[Magnitude])]
// Exceptions and negations told two ways.
#[case("A meal in place of payment.", "A meal instead of payment.", NONE)]
#[case(
    "A stay lasts up to nine months, unless the cook agrees to a longer one.",
    "Nobody stays for more than nine months, except where the cook agrees to a longer time.",
    NONE
)]
#[case(
    "Noise between two guests, whether it happens once or repeatedly.",
    "Noise between two guests, be it a single shout or a row of them.",
    NONE
)]
#[case(
    "Several guests, not necessarily related, who share a stove.",
    "Several guests, whether or not they are related, who share a stove.",
    NONE
)]
#[case(
    "A cook watches the line day and night, every day of the week.",
    "Every day of the week the line is watched by a cook, day and night.",
    NONE
)]
#[case("Guests who can pay no longer; a guest hungry but calm is one of them.", "Guests who can pay no longer; a guest hungry but calm is none of them.", &[Example])]
// Clocks.
#[case("A guest may stay for 28 days, beginning with the day on which he or she pays.", "A guest may stay for 28 days, beginning with the day on which the second letter is signed.", &[ReferencePoint])]
#[case("The game ends when the last card is played.", "The game ends when the cook is back in the kitchen.", &[ReferencePoint])]
#[case("Paid within 21 days of the date printed on the letter.", "Paid within 21 days of the day on which the letter reached them.", &[ReferencePoint])]
#[case(
    "Half an hour after a meal to calm a guest, a cook looks in.",
    "A cook looks in 30 minutes after the guest has been given a meal to calm them.",
    NONE
)]
#[case(
    "Fed for at least 13 weeks after turning 14.",
    "Fed for at least 13 weeks after the fourteenth birthday.",
    NONE
)]
#[case("Fed for at least 13 weeks after turning 14.", "Fed for at least 13 weeks after the fifteenth birthday.", &[ReferencePoint, Threshold])]
// Ages and counts.
#[case("A singer aged 16 or 17 is heard first.", "A singer aged from 16 to 20 is heard first.", &[Threshold])]
#[case(
    "A child who sings and is at least 10 but under 18 can be heard.",
    "A child from 10 to 17 who sings can be heard.",
    NONE
)]
#[case("A child under sixteen who sings.", "A child of 15 or less who sings.", NONE)]
#[case("A child under sixteen who sings.", "A child of 14 or less who sings.", &[Threshold])]
#[case(
    "A room that stands empty between two guests.",
    "A room in which nobody sleeps after one guest has left and before the next one comes.",
    NONE
)]
#[case("Nine of 10 singers are heard.", "9/10 of singers are heard.", NONE)]
// What a reader of the rules held against them.
#[case("Six children sing in the hall.", "Six adults sing in the hall.", &[Scope])]
#[case("A quarrel between two neighbours.", "A quarrel between three neighbours.", &[Threshold])]
#[case("Guests stay up to a month, unless the cook agrees.", "Nobody stays longer than a month, except where the cook does not agree.", &[Polarity])]
#[case("Treatment with pills or talks or both.", "Treatment with pills or talks.", NONE)]
#[case("If the rent is late the guest has to pay a fee, and may ask for time.", "If the rent is late the guest may pay a fee, and may ask for time.", &[Modality])]
#[case("On the day itself the nurse brings a form.", "On the day itself the nurse brings a folder.", &[Scope])]
#[case("The zone ends where the wall begins.", "The zone ends where the path begins.", &[Scope])]
#[case("Singing is allowed in the hall.", "Singing is forbidden in the hall.", &[Modality])]
#[case("Freeing a singer or letting them go.", "Freeing a singer.", NONE)]
// How often, with a limit behind it, is no stretch of time; what is stopped has ended.
#[case(
    "A singer who sings sixteen hours a week or more throughout the past year.",
    "A singer who has sung for at least 16 hours a week throughout the last twelve months.",
    NONE
)]
#[case("A singer who sings sixteen hours a week or more throughout the past year.", "A singer who has sung for at least 20 hours a week throughout the last twelve months.", &[Magnitude])]
#[case(
    "The day on which the last boat ended its songs.",
    "The day on which the last boat stopped giving songs.",
    NONE
)]
#[case("The day on which the last boat gave its songs.", "The day on which the last boat stopped giving songs.", &[Polarity])]
// Who decides, at all times.
#[case("The decision to sing rests at all times with the supervisor in the hall, who need not give reasons.", "The decision to sing rests at all times with the driver of the boat, who need not give reasons.", &[Actor])]
fn english(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    check(a, b, Language::English, expected);
}

#[rstest]
#[case("Niemand zingt hard, op straat of thuis, en het is stil.", "Niemand zingt hard op straat, en het is stil.", &[Scope])]
#[case("Geen lawaai, geen gedrang, geen dieren en geen lampen in de zaal.", "Geen lawaai, geen gedrang, geen dieren en geen lampen, zowel in de zaal als op het dak.", &[Scope])]
#[case("Wie zingt een lied of een psalm.", "Wie zingt een psalm of een lied.", NONE)]
#[case("Een zaal die wij voor de gasten huren.", "Een zaal die de kok voor de gasten huurt.", &[Actor])]
#[case("Een gast heeft een kaart als hij naar het oordeel van de portier honger heeft.", "Een gast heeft een kaart als hij, zo oordeelt de kok, honger heeft.", &[Actor])]
#[case("De GGD kijkt in de keuken.", "De gemeentelijke gezondheidsdienst kijkt in de keuken.", NONE)]
#[case("De kok van de ggz kookt vaak.", "De kok van de geestelijke gezondheidszorg kookt vaak.", NONE)]
#[case("Bij twijfel moet de kok de portier bellen.", "Bij twijfel verdient het aanbeveling dat de kok de portier belt.", &[Modality])]
#[case("De portier mag een gast die zingt, de toegang weigeren.", "De portier mag een gast die zingt, de toegang niet weigeren.", &[Modality])]
#[case("Zingen in de zaal is niet toegestaan.", "Zingen in de zaal is toegestaan.", &[Polarity])]
#[case("Het lied klinkt in aanwezigheid van de kok.", "Het lied klinkt buiten aanwezigheid van de kok.", &[Polarity])]
#[case(
    "De kok komt zonder geldige reden niet.",
    "De kok verzuimt en heeft daar geen geldige reden voor.",
    NONE
)]
#[case(
    "Alle gasten zingen, behalve koks onder de vier.",
    "Met uitzondering van koks onder de vier zingen alle gasten.",
    NONE
)]
#[case("Elke schuld telt; een boete is daar een voorbeeld van.", "Elke schuld telt; een boete rekenen wij daar niet toe.", &[Example])]
// Clocks and times.
#[case("De kok is er binnen een kwartier na de oproep.", "De kok is er binnen een kwartier nadat hij op weg is gestuurd.", &[ReferencePoint])]
#[case("Een gast blijft negen uur, te rekenen vanaf het tijdstip van zijn oproep, waarbij de nacht niet meetelt.", "Een gast blijft negen uur, te rekenen vanaf het tijdstip van zijn aankomst, waarbij de nacht niet meetelt.", &[ReferencePoint])]
#[case("De periode loopt vanaf de oproep tot de aanvang van het feest.", "De periode loopt vanaf de oproep tot de dag waarop de rekening komt.", &[ReferencePoint])]
#[case(
    "De kok komt binnen twee weken na de aanmelding bij het hotel.",
    "De kok komt niet later dan twee weken nadat iemand zich bij het hotel heeft aangemeld.",
    NONE
)]
#[case("Wachttijd is het aantal weken dat een gast wacht totdat de maaltijd begint.", "Wachttijd is het aantal weken dat een gast wacht totdat de kok spreekt.", &[ReferencePoint])]
#[case("Een gast vraagt dat ten minste dertien weken voor de eerste dag van het feest.", "Een gast vraagt dat ten hoogste dertien weken voor de eerste dag van het feest.", &[Magnitude])]
#[case("Wie drie nachten achtereen wegblijft.", "Wie een week achtereen wegblijft.", &[Magnitude])]
// Ages.
#[case("Een lied voor zestien- en zeventienjarigen.", "Een lied voor jongeren van 16 en 17 jaar.", NONE)]
#[case("Een lied voor zeventienjarigen.", "Een lied voor twintigjarigen.", &[Threshold])]
#[case("Zangers die jonger zijn dan 23 jaar.", "Zangers tot hun drieëntwintigste verjaardag.", NONE)]
#[case("Zangers die jonger zijn dan 23 jaar.", "Zangers tot hun eenentwintigste verjaardag.", &[Threshold])]
#[case("De gast mag die kamer zien, hij hoeft niet te betalen.", "De gast mag die kamer zien.", NONE)]
#[case("De kok komt zodra de eerste brief wordt verstuurd, binnen een uur.", "De kok komt zodra de eerste oproep wordt beantwoord, binnen een uur.", &[ReferencePoint])]
#[case("Een gast die vlot betaalt.", "Een gast die snel betaalt.", NONE)]
#[case("Een kort bericht van de kok.", "Een beknopt bericht van de kok.", NONE)]
// An age that has not been reached denies nothing beside it.
#[case("Een zanger onder de 23 met ten minste twee boten.", "Een zanger die nog geen 23 is en met meer dan twee boten.", &[Threshold])]
#[case(
    "Een zanger onder de 23 met ten minste drie boten.",
    "Een zanger die nog geen 23 is en met meer dan twee boten.",
    NONE
)]
// Who receives what was named before.
#[case(
    "Een lied wordt gezongen binnen acht weken nadat de kok dat heeft ontvangen.",
    "Een lied wordt gezongen binnen acht weken na ontvangst.",
    NONE
)]
#[case("Een lied wordt gezongen binnen acht weken nadat de kok dat heeft ontvangen.", "Een lied wordt gezongen binnen acht weken nadat de kok dat heeft goedgekeurd.", &[ReferencePoint])]
// What is left undone.
#[case(
    "De zanger krijgt geen bericht zonder instemming van de kok.",
    "Bericht aan de zanger blijft achterwege, tenzij de kok daarmee instemt.",
    NONE
)]
#[case(
    "De kok doorzoekt de boot in aanwezigheid van een zanger.",
    "De kok doorzoekt de boot in het bijzijn van een zanger.",
    NONE
)]
#[case("De kok doorzoekt de boot in aanwezigheid van een zanger.", "De kok doorzoekt de boot in opdracht van een zanger.", &[Scope])]
// What says a limit again, and what never stops told in two ways.
#[case(
    "Een zanger mag ten hoogste anderhalf uur op de bank wachten.",
    "De zanger wacht maximaal 90 minuten op de bank; langer is niet toegestaan.",
    NONE
)]
#[case(
    "De lijn is dag en nacht open, zeven dagen per week.",
    "De lijn is alle dagen van de week open, 24 uur per dag.",
    NONE
)]
fn dutch(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    check(a, b, Language::Dutch, expected);
}

#[rstest]
#[case("rooms with a bath", "rooms with a bath and a stove", &[Scope])]
#[case("cooks and porters", "porters and cooks", NONE)]
fn whom_it_is_for(#[case] x: &str, #[case] y: &str, #[case] expected: &[ConflictKind]) {
    let of = |field: &str| Definition {
        applies_to: field.to_owned(),
        ..Definition::of_wording("A lamp that burns till two.")
    };
    assert_eq!(kinds(&compared(&of(x), &of(y))), expected, "{x} / {y}");
}

#[rstest]
#[case("the singer and a cook", "a cook alone", &[Actor])]
#[case("a cook and the singer", "the singer and a cook", NONE)]
fn who_decides(#[case] x: &str, #[case] y: &str, #[case] expected: &[ConflictKind]) {
    let of = |field: &str| Definition {
        decided_by: field.to_owned(),
        ..Definition::of_wording("A lamp that burns till two.")
    };
    assert_eq!(kinds(&compared(&of(x), &of(y))), expected, "{x} / {y}");
}

#[rstest]
#[case("visits only in pairs", "visits preferably in pairs", &[Modality])]
#[case("visits only in pairs", "only visits in pairs", NONE)]
fn what_follows(#[case] x: &str, #[case] y: &str, #[case] expected: &[ConflictKind]) {
    let of = |field: &str| Definition {
        then: field.to_owned(),
        ..Definition::of_wording("A lamp that burns till two.")
    };
    assert_eq!(kinds(&compared(&of(x), &of(y))), expected, "{x} / {y}");
}

#[rstest]
#[case("all singers", "singers who are related to the cook", &[Scope])]
#[case("singers", "singers, whoever they are related to", NONE)]
fn the_same_people_told_apart(#[case] x: &str, #[case] y: &str, #[case] expected: &[ConflictKind]) {
    let of =
        |field: &str, wording| Definition { applies_to: field.to_owned(), ..Definition::of_wording(wording) };
    let (a, b) = (
        of(x, "A lamp that burns in the hall till two."),
        of(y, "A lamp which burns in the hall until two."),
    );
    assert_eq!(kinds(&compared(&a, &b)), expected, "{x} / {y}");
}
