//! The values of Dutch sentences.

use super::{Family, Magnitude, ReferencePoint, Threshold};

/// Lengths of time, in words and in figures.
const TIMES: &[&[&str]] = &[
    &[
        "15 minuten",
        "15 min",
        "vijftien minuten",
        "een kwartier",
        "0,25 uur",
        "een kwart uur",
        "900 seconden",
    ],
    &["30 minuten", "een half uur", "dertig minuten", "0,5 uur", "een halfuur", "twee kwartier"],
    &["45 minuten", "drie kwartier", "vijfenveertig minuten", "driekwart uur", "0,75 uur"],
    &["90 minuten", "anderhalf uur", "1,5 uur", "1½ uur", "1 uur en 30 minuten"],
    &[
        "24 uur",
        "een etmaal",
        "één dag",
        "1 dag",
        "vierentwintig uur",
        "een dag",
        "een dag en een nacht",
        "een heel etmaal",
    ],
    &[
        "48 uur",
        "twee dagen",
        "2 dagen",
        "achtenveertig uur",
        "twee etmalen",
        "2x24 uur",
        "twee dagen en twee nachten",
    ],
    &["72 uur", "drie dagen", "3 dagen", "drie etmalen", "tweeënzeventig uur", "3 x 24 uur"],
    &["twee weken", "veertien dagen", "14 dagen", "2 weken", "14 kalenderdagen"],
    &["zes maanden", "een half jaar", "6 maanden", "een halfjaar", "twee kwartalen"],
    &["één jaar", "twaalf maanden", "12 maanden", "een jaar", "een periode van twaalf maanden"],
    &["achttien maanden", "anderhalf jaar", "18 maanden", "1,5 jaar", "een jaar en zes maanden"],
    &["vijf werkdagen", "5 werkdagen", "een werkweek", "één werkweek"],
];

/// A few of them.
const SOME_TIMES: &[&[&str]] = &[
    &["30 minuten", "een half uur", "een halfuur"],
    &["24 uur", "een etmaal", "een dag", "een dag en een nacht"],
    &["48 uur", "twee dagen", "2x24 uur"],
    &["twee weken", "veertien dagen", "14 dagen"],
    &["zes maanden", "een half jaar", "6 maanden"],
];

/// How often something comes back.
const PERIODS: &[&[&str]] = &[
    &["elk kwartier", "elke 15 minuten", "vier keer per uur", "ieder kwartier", "om het kwartier"],
    &["elk uur", "ieder uur", "eens per uur", "elke 60 minuten", "om het uur"],
    &["elke dag", "dagelijks", "één keer per dag", "iedere dag", "elke 24 uur", "eens per etmaal"],
    &["elke week", "wekelijks", "een keer per week", "elke zeven dagen", "eens in de week", "iedere week"],
    &[
        "elke twee weken",
        "om de twee weken",
        "tweewekelijks",
        "eens per twee weken",
        "om de week",
        "eens in de 14 dagen",
    ],
    &["elke maand", "maandelijks", "een keer per maand", "twaalf keer per jaar", "eens in de maand"],
    &[
        "elke drie maanden",
        "elk kwartaal",
        "vier keer per jaar",
        "eens per kwartaal",
        "om de drie maanden",
        "driemaandelijks",
    ],
    &[
        "elke zes maanden",
        "twee keer per jaar",
        "halfjaarlijks",
        "tweemaal per jaar",
        "ieder half jaar",
        "eens per half jaar",
    ],
    &["elk jaar", "jaarlijks", "een keer per jaar", "eens per jaar", "elke twaalf maanden", "ieder jaar"],
];

/// Ages, as they stand behind somebody.
const AGES: &[&[&str]] = &[
    &[
        "onder de 18",
        "jonger dan 18",
        "jonger dan achttien jaar",
        "onder de 18 jaar",
        "die nog geen 18 is",
        "die de leeftijd van achttien jaar nog niet heeft bereikt",
        "van 17 jaar of jonger",
        "tot 18 jaar",
        "tot en met 17 jaar",
        "beneden de 18 jaar",
        "van minder dan 18 jaar",
        "die nog geen achttien jaar oud is",
    ],
    &["onder de 23", "jonger dan 23 jaar", "die nog geen 23 is", "van 22 jaar of jonger", "tot 23 jaar"],
    &[
        "van 12 tot en met 17 jaar",
        "tussen de 12 en 17 jaar",
        "van 12 jaar of ouder maar jonger dan 18",
        "in de leeftijd van 12 tot 18 jaar",
    ],
    &[
        "van 18 jaar of ouder",
        "vanaf 18 jaar",
        "van achttien jaar en ouder",
        "die 18 jaar of ouder is",
        "die de leeftijd van 18 jaar heeft bereikt",
        "ouder dan 17",
        "van minstens 18 jaar",
        "18+",
        "niet jonger dan 18",
        "die minstens achttien is",
    ],
    &[
        "van 65 jaar of ouder",
        "vanaf 65 jaar",
        "die minstens 65 jaar is",
        "van vijfenzestig jaar en ouder",
        "van 65-plus",
    ],
];

/// Ages in a field that says that it is about ages.
const BARE_AGES: &[&[&str]] = &[
    &[
        "onder 18",
        "< 18",
        "17 of jonger",
        "jonger dan achttien",
        "nog geen 18",
        "tot en met 17",
        "minder dan 18 jaar",
    ],
    &["12 tot en met 17", "12-17", "tussen 12 en 17", "minstens 12 en jonger dan 18"],
    &["18 of ouder", "18+", ">= 18", "ouder dan 17", "minstens achttien", "vanaf 18", "18 jaar en ouder"],
    &["21 of ouder", "21+", "minstens eenentwintig", "vanaf 21", "21 jaar of ouder"],
];

/// How many.
const COUNTS: &[&[&str]] = &[
    &[
        "minstens drie",
        "drie of meer",
        "meer dan twee",
        "minimaal drie",
        "niet minder dan drie",
        "ten minste 3",
        "op zijn minst drie",
    ],
    &["minstens vijf", "vijf of meer", "meer dan vier", "minimaal 5", "ten minste vijf"],
    &[
        "hoogstens twee",
        "maximaal twee",
        "niet meer dan twee",
        "ten hoogste twee",
        "twee of minder",
        "minder dan drie",
        "hooguit twee",
    ],
    &["hoogstens zes", "maximaal zes", "niet meer dan zes", "minder dan zeven", "zes of minder"],
];

/// How large a part.
const SHARES: &[&[&str]] = &[
    &["90%", "90 procent", "negentig procent", "negen van de tien", "negen op de tien", "negen tiende"],
    &["80%", "tachtig procent", "vier van de vijf", "vier op de vijf", "8 op de 10", "vier vijfde"],
    &["driekwart", "75%", "drie van de vier", "vijfenzeventig procent", "drie kwart", "drie op de vier"],
    &["twee derde", "tweederde", "twee op de drie", "66,7%", "67 procent", "twee van de drie"],
    &["de helft", "50%", "vijftig procent", "één op de twee"],
    &["een derde", "33%", "een op de drie", "33,3 procent", "één op de drie", "drieëndertig procent"],
];

/// Parts with a bound.
const BOUND_SHARES: &[&[&str]] = &[
    &[
        "minstens 90%",
        "90% of meer",
        "niet minder dan 90 procent",
        "ten minste negen op de tien",
        "minimaal 90 procent",
    ],
    &[
        "minstens 60%",
        "60% of meer",
        "ten minste zestig procent",
        "minstens drie op de vijf",
        "minimaal drie vijfde",
    ],
    &[
        "meer dan de helft",
        "meer dan 50%",
        "ruim de helft",
        "een meerderheid",
        "de meerderheid",
        "meer dan vijftig procent",
    ],
    &[
        "minder dan een kwart",
        "minder dan 25%",
        "minder dan een op de vier",
        "minder dan vijfentwintig procent",
    ],
];

/// Sums of money.
const SUMS: &[&[&str]] = &[
    &["meer dan € 500", "meer dan 500 euro", "ruim 500 euro", "boven de € 500", "meer dan vijfhonderd euro"],
    &["meer dan € 1.500", "meer dan 1500 euro", "boven de 1.500 euro", "meer dan vijftienhonderd euro"],
    &[
        "minstens € 2.000",
        "€ 2.000 of meer",
        "ten minste 2000 euro",
        "niet minder dan tweeduizend euro",
        "vanaf € 2.000",
    ],
    &[
        "hoogstens € 250",
        "€ 250 of minder",
        "niet meer dan 250 euro",
        "maximaal tweehonderdvijftig euro",
        "tot € 250",
        "ten hoogste € 250",
    ],
];

/// Points.
const SCORES: &[&[&str]] = &[
    &["minstens 7", "7 of meer", "zeven of hoger", "meer dan 6", "niet minder dan zeven", "vanaf 7"],
    &["minstens 12", "12 of meer", "twaalf of hoger", "meer dan 11", "minimaal 12"],
    &["hoogstens 4", "4 of minder", "vier of lager", "minder dan 5", "niet meer dan vier"],
];

/// Lengths and weights.
const DISTANCES: &[&[&str]] = &[
    &["500 meter", "een halve kilometer", "0,5 km", "vijfhonderd meter", "500 m"],
    &["2 kilometer", "2 km", "2.000 meter", "twee kilometer"],
    &["20 km", "twintig kilometer", "20 kilometer"],
];

/// Moments of a matter that is sent, comes in and is taken on.
const REFERRAL: &[&[&str]] = &[
    &[
        "nadat de verwijzing is ontvangen",
        "na ontvangst van de verwijzing",
        "nadat de verwijzing binnen is",
        "nadat de verwijzing is binnengekomen",
        "nadat het team de verwijzing ontvangt",
        "na binnenkomst van de verwijzing",
        "nadat de verwijzing binnenkwam",
    ],
    &[
        "nadat de verwijzing is geaccepteerd",
        "na acceptatie van de verwijzing",
        "nadat het team de verwijzing accepteert",
        "nadat de verwijzing is aangenomen",
    ],
];
/// Moments of a letter.
const LETTER: &[&[&str]] = &[
    &[
        "nadat de brief is verstuurd",
        "na verzending van de brief",
        "na het versturen van de brief",
        "nadat de brief de deur uit is",
        "nadat de brief is verzonden",
        "nadat de gemeente de brief verstuurt",
        "nadat de brief is gepost",
    ],
    &[
        "nadat de brief is ontvangen",
        "na ontvangst van de brief",
        "nadat de bewoner de brief heeft gekregen",
        "nadat de brief op de mat valt",
        "nadat de brief is aangekomen",
        "nadat de bewoner de brief ontvangt",
    ],
    &[
        "na de dagtekening van de brief",
        "na de datum van de brief",
        "na de datum op de brief",
        "nadat de brief is gedagtekend",
    ],
];
/// Moments of a home that is let.
const KEYS: &[&[&str]] = &[
    &[
        "nadat de sleutels zijn overhandigd",
        "na de overhandiging van de sleutels",
        "nadat de huurder de sleutels heeft gekregen",
        "na de sleuteloverdracht",
        "nadat de huurder de sleutels krijgt",
        "na de overdracht van de sleutels",
        "nadat de sleutels aan de huurder zijn gegeven",
    ],
    &[
        "nadat het huurcontract is getekend",
        "na ondertekening van het huurcontract",
        "nadat de huurder het huurcontract heeft ondertekend",
        "na het tekenen van het huurcontract",
    ],
    &[
        "nadat de sleutels zijn ingeleverd",
        "nadat de huurder de sleutels inlevert",
        "na inlevering van de sleutels",
        "na het inleveren van de sleutels",
        "nadat de huurder de sleutels heeft teruggegeven",
    ],
];
/// Moments of a bill.
const BILL: &[&[&str]] = &[
    &[
        "na de vervaldatum van de rekening",
        "nadat de rekening betaald had moeten zijn",
        "na de vervaldag",
        "nadat de rekening is vervallen",
        "nadat de rekening verviel",
    ],
    &[
        "na de eerste herinnering",
        "nadat de eerste herinnering is verstuurd",
        "na verzending van de eerste herinnering",
        "nadat de eerste herinnering de deur uit is",
    ],
    &[
        "nadat de rekening is betaald",
        "na betaling van de rekening",
        "nadat de huurder de rekening betaalt",
        "na het betalen van de rekening",
    ],
];
/// Moments of somebody in custody.
const CUSTODY: &[&[&str]] = &[
    &[
        "na vrijlating uit de gevangenis",
        "nadat de gevangene is vrijgelaten",
        "nadat de gevangene is vrijgekomen",
        "nadat de gevangene vrijkomt",
        "na de vrijlating",
        "nadat de gevangene de gevangenis verlaat",
        "na zijn vrijlating",
    ],
    &[
        "na de aanhouding",
        "nadat de verdachte is aangehouden",
        "nadat de politie de verdachte aanhoudt",
        "na de arrestatie van de verdachte",
    ],
    &[
        "na de veroordeling",
        "nadat de verdachte is veroordeeld",
        "nadat de rechter de verdachte veroordeelt",
        "na het vonnis",
    ],
];
/// Moments of a stay.
const STAY: &[&[&str]] = &[
    &[
        "na ontslag uit de kliniek",
        "nadat de patiënt is ontslagen",
        "nadat de patiënt de kliniek heeft verlaten",
        "na het vertrek uit de kliniek",
        "nadat de patiënt de kliniek verlaat",
        "nadat de patiënt uit de kliniek is vertrokken",
    ],
    &[
        "na opname in de kliniek",
        "nadat de patiënt is opgenomen",
        "nadat de patiënt wordt opgenomen",
        "na de opname van de patiënt",
    ],
    &[
        "na het laatste gesprek",
        "na het laatste gesprek met de patiënt",
        "nadat het laatste gesprek heeft plaatsgevonden",
    ],
];

/// Sentences about a clock that a moment starts.
const SINCE: &[&str] = &[
    "Een coach belt binnen twee dagen {}.",
    "Uiterlijk twee dagen {} belt een coach.",
    "Een coach moet binnen twee dagen {} hebben gebeld, ook in het weekend.",
    "from: {}",
];

/// All of them.
pub(super) const FAMILIES: &[Family] = &[
    Family {
        kind: Magnitude,
        sentences: &[
            "De commissie beantwoordt een klacht binnen {}.",
            "Een klacht moet door de commissie in hoogstens {} zijn beantwoord.",
            "Komt er een klacht, dan moet de commissie die uiterlijk {} daarna beantwoorden.",
            "Klachten moeten binnen {} beantwoord zijn, wie ze ook indient.",
            "Een antwoord van de commissie dat maximaal {} duurt.",
            "within: {}",
            "within: uiterlijk {}",
        ],
        classes: TIMES,
    },
    Family {
        kind: Magnitude,
        sentences: &[
            "Een gevonden hond wordt hoogstens {} gehouden.",
            "Een gevonden hond wordt niet langer dan {} gehouden.",
            "Honden worden tot {} na de vondst gehouden.",
            "Iemand vindt een hond, die dan niet langer dan {} mag worden gehouden.",
        ],
        classes: SOME_TIMES,
    },
    Family {
        kind: Magnitude,
        sentences: &[
            "De zaal blijft minstens {} dicht.",
            "Gedurende ten minste {} is de zaal dicht.",
            "Sluiting van de zaal, die {} of langer duurt.",
            "De zaal moet minimaal {} dicht blijven.",
        ],
        classes: SOME_TIMES,
    },
    Family {
        kind: Magnitude,
        sentences: &[
            "De werken worden minstens {} voor de aanvang aangekondigd.",
            "Ten minste {} voordat de werken beginnen, worden ze aangekondigd.",
            "Aankondiging van werken moet minimaal {} voor het begin gebeuren.",
        ],
        classes: SOME_TIMES,
    },
    Family {
        kind: Magnitude,
        sentences: &[
            "De cel wordt {} gecontroleerd.",
            "Iemand controleert {} de cel.",
            "Een bewaker moet de cel {} controleren, ook als het stil is.",
            "Controle van de cel, die {} gebeurt.",
        ],
        classes: PERIODS,
    },
    Family {
        kind: Threshold,
        sentences: &[
            "Een gast {} heeft een briefje van een ouder nodig.",
            "Een briefje van een ouder is nodig voor een gast {}.",
            "Als een gast {} wil blijven slapen, is een briefje van een ouder nodig.",
            "Voor iedere gast {} is een briefje van een ouder nodig.",
        ],
        classes: AGES,
    },
    Family {
        kind: Threshold,
        sentences: &[
            "Een beginner is iemand {}.",
            "Met beginner wordt bedoeld: een persoon {}.",
            "Iemand {} valt onder de regels voor beginners.",
        ],
        classes: AGES,
    },
    Family { kind: Threshold, sentences: &["leeftijd: {}", "leeftijden: {}"], classes: BARE_AGES },
    Family {
        kind: Threshold,
        sentences: &[
            "Een straat met {} klachten in een jaar komt op de lijst.",
            "Op de lijst komen straten die {} klachten per jaar hebben.",
            "Als een straat {} klachten in één jaar krijgt, komt zij op de lijst.",
            "klachten: {}",
        ],
        classes: COUNTS,
    },
    Family {
        kind: Threshold,
        sentences: &[
            "De gemeente zoekt het uit als {} buren hebben geklaagd.",
            "Waar {} buren klagen, zoekt de gemeente het uit.",
            "Het wordt door de gemeente uitgezocht als er klachten van {} buren zijn.",
        ],
        classes: COUNTS,
    },
    Family {
        kind: Threshold,
        sentences: &[
            "In {} van de gevallen is de coach op tijd.",
            "De coach is op tijd in {} van alle gevallen.",
            "Op tijd betekent dat de coach in {} van de gevallen er is.",
        ],
        classes: SHARES,
    },
    Family { kind: Threshold, sentences: &["met: {}", "met: in {}"], classes: SHARES },
    Family {
        kind: Threshold,
        sentences: &[
            "Het plan gaat door als {} van de huurders instemt.",
            "Als {} van de huurders voor is, gaat het plan door.",
            "Instemming van {} van de huurders is nodig voor het plan.",
        ],
        classes: BOUND_SHARES,
    },
    Family {
        kind: Threshold,
        sentences: &[
            "Iemand heeft schulden van {}.",
            "Hulp wordt gegeven als de schulden {} bedragen.",
            "Wie {} verschuldigd is, heeft schulden.",
            "schulden: {}",
        ],
        classes: SUMS,
    },
    Family {
        kind: Threshold,
        sentences: &[
            "Een zaak is ernstig bij een score van {}.",
            "Ernstig is een zaak die {} scoort.",
            "Als de score {} is, is de zaak ernstig.",
            "score: {}",
        ],
        classes: SCORES,
    },
    Family {
        kind: Threshold,
        sentences: &[
            "De school ligt binnen {} van huis.",
            "Het huis ligt op hoogstens {} van de school.",
            "Tussen huis en school liggen niet meer dan {}.",
            "afstand: maximaal {}",
        ],
        classes: DISTANCES,
    },
    Family { kind: ReferencePoint, sentences: SINCE, classes: REFERRAL },
    Family { kind: ReferencePoint, sentences: SINCE, classes: LETTER },
    Family { kind: ReferencePoint, sentences: SINCE, classes: KEYS },
    Family { kind: ReferencePoint, sentences: SINCE, classes: BILL },
    Family { kind: ReferencePoint, sentences: SINCE, classes: CUSTODY },
    Family { kind: ReferencePoint, sentences: SINCE, classes: STAY },
];
