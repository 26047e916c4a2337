//! Figures from which a word applies, from the fields and from the running text.

use super::super::phrase::Phrase;
use super::super::quantity::{Figure, Measure, read_figure};
use super::super::tokens::Token;
use super::super::wording::Wording;
use super::limit::whole_of;
use super::{MOST_FACTS, text_of};
use crate::domain::Definition;

/// A figure from which a word applies.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::divergence) struct Bar {
    /// Of what; empty when the figure says it itself.
    pub(in crate::divergence) of: Option<Phrase>,
    /// The figure.
    pub(in crate::divergence) figure: Figure,
    /// As written.
    pub(in crate::divergence) text: String,
    /// Whether it stands in running text.
    pub(in crate::divergence) in_wording: bool,
}

/// The figures of a definition: those of its fields, and those of its wording.
pub(super) fn bars(definition: &Definition, wording: &Wording) -> [Vec<Bar>; 2] {
    let language = wording.language;
    let of_field: Vec<Bar> = definition
        .thresholds
        .iter()
        .filter_map(|threshold| {
            let read = |language| read_figure(&threshold.of, &threshold.is, language);
            // Figures are copied from one glossary into another with their words: `under 18` among Dutch ones.
            let copied = || read(language.other()).filter(|figure| !figure.bare);
            let bounding = |figure: &Figure| !figure.bounds.is_one_value();
            let figure = match read(language) {
                Some(own) if bounding(&own) => own,
                Some(own) => copied().filter(bounding).unwrap_or(own),
                None => copied()?,
            };
            Some(Bar {
                of: Phrase::of(&threshold.of, language),
                figure,
                text: threshold.is.trim().to_owned(),
                in_wording: false,
            })
        })
        .take(MOST_FACTS)
        .collect();
    let of_wording: Vec<Bar> = wording
        .figures
        .iter()
        .take(MOST_FACTS)
        .map(|figure| {
            let text = |(first, end)| text_of(&definition.wording, wording, first, end);
            let of = whole_of(wording, figure).map(text);
            Bar {
                of: of.and_then(|of| Phrase::of(&of, language)),
                figure: figure.clone(),
                text: text((figure.start, figure.named_to.max(figure.end))),
                in_wording: true,
            }
        })
        .collect();
    [joined(of_field, None), joined(of_wording, Some((&definition.wording, wording)))]
}

/// The same with those joined that are the two ends of one stretch: `at least 12` and `under 18` of one thing are 12 to 17.
fn joined(bars: Vec<Bar>, running: Option<(&str, &Wording)>) -> Vec<Bar> {
    let mut out: Vec<Bar> = Vec::new();
    for bar in bars {
        match out.last_mut().filter(|last| last.is_other_end_of(&bar, running)) {
            Some(last) => last.join(bar, running),
            None => out.push(bar),
        }
    }
    out
}

impl Bar {
    /// Whether another figure is of the same thing and bounds it on the other side, in running text behind a few small words.
    fn is_other_end_of(&self, next: &Self, running: Option<(&str, &Wording)>) -> bool {
        let (one, other) = (&self.figure, &next.figure);
        let ends = |figure: &Figure| (figure.bounds.low.is_some(), figure.bounds.high.is_some());
        let apart = matches!(
            (ends(one), ends(other)),
            ((true, false), (false, true)) | ((false, true), (true, false))
        );
        let low = one.bounds.low.or(other.bounds.low);
        let high = one.bounds.high.or(other.bounds.high);
        let rising = low.zip(high).is_some_and(|(low, high)| low.1 < high.0);
        let one_thing = match running {
            None => self.of.as_ref().map(|of| &of.text) == next.of.as_ref().map(|of| &of.text),
            Some((_, wording)) => {
                let between = wording.tokens.get(one.end..other.start);
                one.measure == Measure::Age && between.is_some_and(|between| between.iter().all(leads_on))
            }
        };
        apart && rising && one.measure == other.measure && one_thing
    }

    fn join(&mut self, next: Self, running: Option<(&str, &Wording)>) {
        let (one, other) = (&mut self.figure, next.figure);
        one.bounds.low = one.bounds.low.or(other.bounds.low);
        one.bounds.high = one.bounds.high.or(other.bounds.high);
        one.end = other.end;
        one.named_to = other.named_to.max(other.end);
        one.value = one.value.max(other.value);
        self.text = match running {
            None => format!("{}, {}", self.text, next.text),
            Some((source, wording)) => text_of(source, wording, one.start, one.named_to),
        };
    }
}

/// Whether a word leads from one end of a stretch of ages to the other: `is at least 18 | years and has not yet reached the
/// age of | 27`.
fn leads_on(token: &Token) -> bool {
    const ON: &[&str] = &[
        "and", "but", "is", "has", "have", "are", "not", "yet", "had", "the", "their", "his", "her", "age",
        "of", "years", "old", "reached", "who", "en", "maar", "heeft", "hebben", "zijn", "nog", "niet", "de",
        "leeftijd", "van", "jaar", "oud", "die",
    ];
    token.is_one_of(ON) || token.text == ","
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::words::Language;

    #[rstest]
    #[case("A guest who is at least 18 and has not yet reached the age of 27.", 1)]
    #[case("A guest aged 12 or over, but under 18.", 1)]
    #[case("A guest aged 18 or over who lives with somebody under 65.", 2)]
    #[case("A guest of 18 or over, and a child under 12.", 2)]
    fn two_ends_are_one_stretch(#[case] text: &str, #[case] expected: usize) {
        let definition = Definition::of_wording(text);
        let [_, found] = bars(&definition, &Wording::of(text, Language::English));
        assert_eq!(found.len(), expected, "{found:?}");
    }
}
