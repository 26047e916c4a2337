//! Figures with a unit: how far, how heavy, how fast, how warm, how much of it in how much.

use super::super::number;
use super::super::tokens::{Token, is_one_of, longest_phrase, phrase_length, text_at};
use super::comparator::Scale;
use super::figure::{Figure, Measure};
use super::range::{Range, with_comparator_behind};
use crate::words::Language;

/// What a unit measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::divergence) enum Dimension {
    /// How far, in metres.
    Length,
    /// How large, in square metres.
    Area,
    /// How heavy, in grams.
    Weight,
    /// How much room, in litres.
    Volume,
    /// How warm, in degrees Celsius.
    Warmth,
    /// How fast, in kilometres an hour; made of a length an hour, which is in metres, by [`per`].
    Speed,
    /// How loud, in decibels.
    Loudness,
    /// How much of it in a thousand.
    PerThousand,
    /// Weight in a volume.
    Density,
    /// An amount of a substance in a volume.
    Concentration,
    /// Pressure of the blood.
    Pressure,
    /// Power.
    Power,
    /// Energy.
    Energy,
    /// The hour of the day.
    TimeOfDay,
    /// Rent or wages, in those of a month.
    Months,
}

/// A unit: what it measures, and how many of the base unit it is.
type Unit = (Dimension, f64);

/// The units of one word, in both languages.
#[rustfmt::skip]
const UNITS: &[(&[&str], Unit)] = &[
    (&["mm", "millimetre", "millimetres", "millimeter", "millimeters"], (Dimension::Length, 0.001)),
    (&["cm", "centimetre", "centimetres", "centimeter", "centimeters"], (Dimension::Length, 0.01)),
    (&["m", "metre", "metres", "meter", "meters"], (Dimension::Length, 1.0)),
    (&["km", "kilometre", "kilometres", "kilometer", "kilometers", "kms"], (Dimension::Length, 1000.0)),
    (&["inch", "inches"], (Dimension::Length, 0.0254)),
    (&["foot", "feet", "ft"], (Dimension::Length, 0.3048)),
    (&["yard", "yards", "yd", "yds"], (Dimension::Length, 0.9144)),
    (&["mile", "miles"], (Dimension::Length, 1609.344)),
    (&["m2", "m²"], (Dimension::Area, 1.0)),
    (&["hectare", "hectares", "ha", "hectaren"], (Dimension::Area, 10_000.0)),
    (&["acre", "acres"], (Dimension::Area, 4046.86)),
    (&["mg", "milligram", "milligrams", "milligrammes", "milligrammen"], (Dimension::Weight, 0.001)),
    (&["µg", "microgram", "micrograms", "microgrammen", "mcg"], (Dimension::Weight, 0.000_001)),
    (&["g", "gr", "gram", "grams", "grammes", "grammen"], (Dimension::Weight, 1.0)),
    (&["kg", "kgs", "kilo", "kilos", "kilogram", "kilograms", "kilogrammen"], (Dimension::Weight, 1000.0)),
    (&["tonne", "tonnes", "ton", "tons"], (Dimension::Weight, 1_000_000.0)),
    (&["lb", "lbs"], (Dimension::Weight, 453.592)),
    (&["stone", "stones"], (Dimension::Weight, 6350.29)),
    (&["ml", "millilitre", "millilitres", "milliliter", "milliliters"], (Dimension::Volume, 0.001)),
    (&["cl", "centilitre", "centilitres", "centiliter", "centiliters"], (Dimension::Volume, 0.01)),
    (&["dl", "decilitre", "decilitres", "deciliter", "deciliters"], (Dimension::Volume, 0.1)),
    (&["l", "litre", "litres", "liter", "liters"], (Dimension::Volume, 1.0)),
    (&["m3", "m³"], (Dimension::Volume, 1000.0)),
    (&["pint", "pints"], (Dimension::Volume, 0.568)),
    (&["mph"], (Dimension::Speed, 1.609_344)),
    (&["kph", "kmh", "kmph"], (Dimension::Speed, 1.0)),
    (&["db", "dba", "decibel", "decibels"], (Dimension::Loudness, 1.0)),
    (&["promille", "‰"], (Dimension::PerThousand, 1.0)),
    (&["mmhg"], (Dimension::Pressure, 1.0)),
    (&["mmol", "millimol", "millimole", "millimoles"], (Dimension::Concentration, 1.0)),
    (&["watt", "watts", "w"], (Dimension::Power, 1.0)),
    (&["kw", "kilowatt", "kilowatts"], (Dimension::Power, 1000.0)),
    (&["kwh"], (Dimension::Energy, 1.0)),
];

/// Units of several words.
#[rustfmt::skip]
const LONG_UNITS: &[(&str, Unit)] = &[
    ("square metres", (Dimension::Area, 1.0)),
    ("square metre", (Dimension::Area, 1.0)),
    ("square meters", (Dimension::Area, 1.0)),
    ("square feet", (Dimension::Area, 0.092_903)),
    ("vierkante meter", (Dimension::Area, 1.0)),
    ("vierkante meters", (Dimension::Area, 1.0)),
    ("cubic metres", (Dimension::Volume, 1000.0)),
    ("kubieke meter", (Dimension::Volume, 1000.0)),
    ("per mille", (Dimension::PerThousand, 1.0)),
    ("mm hg", (Dimension::Pressure, 1.0)),
    ("nautical miles", (Dimension::Length, 1852.0)),
];

/// `within 500 metres`, `above 38.5 °C`, `25 km per uur`, `80 mg in every 100 ml`.
pub(super) fn measured(
    tokens: &[Token],
    at: usize,
    range: Option<Range>,
    language: Language,
) -> Option<Figure> {
    let mut range = range.or_else(|| one(tokens, at))?;
    let negative = below_zero_before(tokens, at, &mut range);
    if let Some((fahrenheit, length)) = degrees(tokens, range.end) {
        range.end += length;
        let below = longest_phrase(
            tokens,
            range.end,
            &["below zero", "below freezing", "onder nul", "onder het vriespunt"],
        );
        range.end += below;
        return Some(warmth(tokens, range, fahrenheit, negative || below > 0, language));
    }
    let hyphen = usize::from(text_at(tokens, range.end) == "-");
    let (unit, length) = unit_at(tokens, range.end + hyphen)?;
    range.end += hyphen + length;
    let ((dimension, factor), length) = per(tokens, range.end, unit).unwrap_or((unit, 0));
    range.end += length;
    if matches!(text_at(tokens, range.start.wrapping_sub(1)), "a" | "an")
        && range.comparator.is_none()
        && hyphen > 0
    {
        range.start -= 1;
    }
    range.low *= factor;
    range.high = range.high.map(|high| high * factor);
    let range = with_comparator_behind(tokens, range, language);
    Some(range.figure(Measure::Unit(dimension), Scale::Continuous))
}

/// `within a mile`: behind a comparator the article is one.
fn one(tokens: &[Token], at: usize) -> Option<Range> {
    // Most words are no article: what stands behind them need not be looked up.
    matches!(text_at(tokens, at), "a" | "an" | "een").then_some(())?;
    unit_at(tokens, at + 1).filter(|((dimension, _), _)| *dimension == Dimension::Length)?;
    let language = if text_at(tokens, at) == "een" { Language::Dutch } else { Language::English };
    let (comparator, start) = super::comparator::comparator_before(tokens, at, language)?;
    Some(Range { low: 1.0, high: None, comparator: Some(comparator), start, end: at + 1 })
}

/// Whether a unit can begin with a word.
pub(in crate::divergence) fn begins_unit(word: &str) -> bool {
    LONG_UNITS.iter().any(|(phrase, _)| phrase.split(' ').next() == Some(word))
        || UNITS.iter().any(|(words, _)| is_one_of(word, words))
}

fn unit_at(tokens: &[Token], at: usize) -> Option<(Unit, usize)> {
    let word = tokens.get(at).filter(|token| token.word.shape.begins_unit)?.text.as_str();
    let long = LONG_UNITS.iter().filter(|(phrase, _)| phrase.starts_with(word)).find_map(|(phrase, unit)| {
        let length = phrase_length(tokens, at, phrase);
        (length > 0).then_some((*unit, length))
    });
    long.or_else(|| UNITS.iter().find(|(words, _)| is_one_of(word, words)).map(|(_, unit)| (*unit, 1)))
}

/// What stands behind the unit when it is one of something else: `per hour`, `/ l`, `in every 100 ml`.
fn per(tokens: &[Token], at: usize, (dimension, factor): Unit) -> Option<(Unit, usize)> {
    let joint = longest_phrase(
        tokens,
        at,
        &[
            "per",
            "/",
            "in every",
            "in each",
            "an",
            "a",
            "in",
            "op elke",
            "op",
            "of alcohol per",
            "alcohol per",
            "of alcohol in every",
            "alcohol op",
        ],
    );
    if joint == 0 {
        return None;
    }
    let number = number::at(tokens, at + joint);
    let (of, skip) = number.map_or((1.0, 0), |number| (number.value, number.length));
    let behind = at + joint + skip;
    if dimension == Dimension::Length && matches!(text_at(tokens, behind), "hour" | "uur" | "h" | "u") {
        return Some(((Dimension::Speed, factor / 1000.0), joint + skip + 1));
    }
    let ((other, size), length) = unit_at(tokens, behind)?;
    let kind = match (dimension, other) {
        (Dimension::Weight, Dimension::Volume) => Dimension::Density,
        (Dimension::Concentration, Dimension::Volume) => Dimension::Concentration,
        _ => return None,
    };
    (of * size > 0.0).then(|| ((kind, factor / (of * size)), joint + skip + length))
}

/// Whether degrees follow, and whether they are Fahrenheit's.
fn degrees(tokens: &[Token], at: usize) -> Option<(bool, usize)> {
    let sign =
        usize::from(matches!(text_at(tokens, at), "°" | "degrees" | "degree" | "graden" | "graad" | "℃"));
    if sign == 0 {
        return None;
    }
    match text_at(tokens, at + sign) {
        "c" | "celsius" => Some((false, sign + 1)),
        "f" | "fahrenheit" => Some((true, sign + 1)),
        "centigrade" => Some((false, sign + 1)),
        _ => Some((false, sign)),
    }
}

fn warmth(
    tokens: &[Token],
    mut range: Range,
    fahrenheit: bool,
    negative: bool,
    language: Language,
) -> Figure {
    let sign = if negative { -1.0 } else { 1.0 };
    range.low = celsius(sign * range.low, fahrenheit);
    range.high = range.high.map(|high| celsius(sign * high, fahrenheit));
    let range = with_comparator_behind(tokens, range, language);
    range.figure(Measure::Unit(Dimension::Warmth), Scale::Continuous)
}

fn celsius(degrees: f64, fahrenheit: bool) -> f64 {
    if fahrenheit { (degrees - 32.0) / 1.8 } else { degrees }
}

/// Whether `minus` stands before a number; then the figure begins there.
fn below_zero_before(tokens: &[Token], at: usize, range: &mut Range) -> bool {
    let before = text_at(tokens, at.wrapping_sub(1));
    let minus = matches!(before, "minus" | "min" | "−")
        || before == "-" && tokens.get(at - 1).is_some_and(|token| !token.glued);
    if minus {
        range.start = range.start.min(at - 1);
    }
    minus
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::super::super::tokens::tokens;
    use super::super::figure::figures_in;
    use super::*;

    fn read(text: &str, language: Language) -> Vec<(Measure, f64)> {
        let found = figures_in(&tokens(text, language), language);
        found.into_iter().map(|figure| (figure.measure, (figure.value * 1000.0).round() / 1000.0)).collect()
    }

    #[rstest]
    #[case("a shed within 30 metres of the fence", Dimension::Length, 30.0)]
    #[case("half a kilometre from the gate", Dimension::Length, 500.0)]
    #[case("within a mile of the gate", Dimension::Length, 1609.344)]
    #[case("a bag of more than 2.5 kg", Dimension::Weight, 2500.0)]
    #[case("faster than 20 mph", Dimension::Speed, 32.187)]
    #[case("faster than 20 miles per hour", Dimension::Speed, 32.187)]
    #[case("above 38.5 °C", Dimension::Warmth, 38.5)]
    #[case("minus 3 degrees or below", Dimension::Warmth, -3.0)]
    #[case("five degrees below zero", Dimension::Warmth, -5.0)]
    #[case("40 mg in every 100 ml", Dimension::Density, 0.4)]
    #[case("larger than 60 square metres", Dimension::Area, 60.0)]
    fn english_units(#[case] text: &str, #[case] dimension: Dimension, #[case] value: f64) {
        assert_eq!(read(text, Language::English), [(Measure::Unit(dimension), value)], "{text}");
    }

    #[rstest]
    #[case("een schuur binnen 30 meter van het hek", Dimension::Length, 30.0)]
    #[case("harder dan 50 km per uur", Dimension::Speed, 50.0)]
    #[case("boven 39 graden", Dimension::Warmth, 39.0)]
    #[case("min 4 graden of kouder", Dimension::Warmth, -4.0)]
    #[case("ten minste 0,2 promille", Dimension::PerThousand, 0.2)]
    #[case("zwaarder dan 80 kilo", Dimension::Weight, 80_000.0)]
    fn dutch_units(#[case] text: &str, #[case] dimension: Dimension, #[case] value: f64) {
        assert_eq!(read(text, Language::Dutch), [(Measure::Unit(dimension), value)], "{text}");
    }

    #[rstest]
    #[case("the milestone")]
    #[case("a mile away")]
    #[case("a degree in law")]
    fn no_unit(#[case] text: &str) {
        assert_eq!(read(text, Language::English), [], "{text}");
    }
}
