//! Dutch words, and what is put in their place.

use super::Change;

/// What follows a modal that denies it.
const NOT: &[&str] = &["niet", "geen", "nooit"];

/// What says something else.
pub(super) const OTHERWISE: &[Change] = &[
    Change::of("moet", "mag").not_before(NOT),
    Change::of("moet", "hoeft niet").not_before(NOT),
    Change::of("moeten", "mogen").not_before(NOT),
    Change::of("mag", "moet").not_before(NOT),
    Change::of("mag", "mag niet").not_before(NOT),
    Change::of("kan", "kan niet").not_before(NOT),
    Change::of("verplicht", "niet verplicht").not_behind(NOT),
    Change::of("nooit", "altijd"),
    Change::of("geen", "een").not_behind(&["nog"]),
    Change::of("met", "zonder"),
    Change::of("zonder", "met"),
    Change::of("tenzij", "als"),
    Change::of("inclusief", "exclusief"),
    Change::of("zoals", "anders dan"),
    Change::of("voordat", "nadat"),
    Change::of("nadat", "voordat"),
    Change::of("binnen", "pas na").not_before(&[
        "de",
        "het",
        "een",
        "onze",
        "haar",
        "hun",
        "en",
        "bereik",
        "hoofdzakelijk",
    ]),
    Change::of("minstens", "hoogstens"),
    Change::of("meer dan", "minder dan"),
    Change::of("dagen", "weken").not_behind(&["werkdagen"]),
    Change::of("dagen", "werkdagen"),
    Change::of("twee", "vier").not_behind(&["een", "of"]).not_before(&["derde", "keer"]),
    Change::of("drie", "vijf").not_behind(&["een", "of"]).not_before(&["kwart"]),
    Change::of("alle", "sommige"),
    Change::of("altijd", "soms"),
    Change::of("alleen", "")
        .not_behind(&["niet", "en", "die"])
        .not_before(&["woont", "wonen", "thuis", "is", "zijn", "en"]),
    Change::of("kinderen", "volwassenen").not_before(&["en", "of"]).not_behind(&["en", "of"]),
    Change::of("inwoners", "bezoekers").not_before(&["en", "of"]).not_behind(&["en", "of"]),
    Change::of("huurder", "eigenaar").not_before(&["en", "of"]).not_behind(&["en", "of"]),
    Change::of("zichzelf", "anderen")
        .not_before(&["en", "of"])
        .not_behind(&["en", "of", "op", "uit", "door"]),
    Change::of("vrijwillig", "onvrijwillig"),
    Change::of("tijdelijk", "permanent"),
    Change::of("thuis", "buitenshuis").not_before(&["en", "of"]).not_behind(&["en", "of", "een"]),
    Change::of("De gemeente", "De provincie").not_before(&["en", "of"]),
    Change::of("door de politie", "door de gemeente").not_before(&["en", "of"]),
];

/// What says the same.
pub(super) const ALIKE: &[Change] = &[
    Change::of("minstens", "ten minste"),
    Change::of("hoogstens", "niet meer dan"),
    Change::of("maximaal", "hoogstens"),
    Change::of("niet langer", "nooit langer"),
    Change::of("binnen twee", "uiterlijk twee").not_before(&["en", "weken"]),
    Change::of("twee", "2").not_before(&["derde", "of"]).not_behind(&["een", "of", "en"]),
    Change::of("drie", "3").not_before(&["kwart", "of"]).not_behind(&["een", "of", "en"]),
    Change::of("vijf", "5").not_before(&["of"]).not_behind(&["een", "of", "en"]),
    Change::of("twee weken", "veertien dagen"),
    Change::of("24 uur", "een etmaal"),
    Change::of("als", "wanneer")
        .not_behind(&["net", "even", "zowel", "eerder", "alleen", "meer", "telt", "niet", "geldt"])
        .not_before(&[
            "dat", "die", "eerste", "een", "geen", "het", "de", "volgt", "woning", "urgent", "bedoeld",
            "gevolg",
        ]),
    Change::of("zoals", "bijvoorbeeld"),
    Change::of("elke", "iedere"),
    Change::of("iedere", "elke"),
    Change::of("Iemand die", "Een persoon die"),
    Change::of("omdat", "aangezien"),
    Change::of("meteen", "onmiddellijk"),
    Change::of("tenzij", "behalve als"),
    Change::of("kinderen", "minderjarigen").not_behind(&["hun", "haar", "zijn", "eigen"]),
    Change::of("bepaalt", "beslist").not_before(&["het", "de", "een", "zelf"]),
    Change::of("medewerker", "werknemer"),
    Change::of("voordat", "alvorens")
        .not_before(&["de", "het", "een", "zij", "hij", "er", "iemand", "ze", "wij", "deze", "die", "dat"]),
    Change::of("indien", "als"),
    Change::of("evenals", "en"),
];
