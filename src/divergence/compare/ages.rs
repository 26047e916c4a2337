//! Classes of people by age, each told by a word or by a figure: `adults`, `people aged 18 and over`.

use super::super::facts::values_of;
use super::super::quantity::Measure;
use super::super::wording::Wording;

/// The age from which somebody is an adult, and the one under which nobody is elderly.
const OF_AGE: u8 = 18;
const YOUNG: u8 = 55;
/// An age at which everybody still is a child, and one at which everybody is elderly: `people under 4` are not all
/// children, `everyone over 80` is not all who are old.
const STILL_A_CHILD: u8 = 15;
const SURELY_OLD: u8 = 70;
/// The oldest age that is looked at.
const OLDEST: u8 = 100;

/// The classes, as the values of scope name them.
const CLASSES: [&str; 3] = ["adults", "children", "elderly"];

/// How a text tells each class: by a word, by a figure.
#[derive(Default)]
struct Told {
    words: [bool; 3],
    figures: [bool; 3],
}

/// Whether two texts tell the same classes of people by age, the one by a word and the other by a word or a figure.
pub(super) fn are_one_class(x: &Wording, y: &Wording) -> bool {
    let (Some(of_x), Some(of_y)) = (told(x), told(y)) else { return false };
    let by_x = of_x.words.into_iter().zip(of_x.figures);
    let mut pairs = by_x.zip(of_y.words.into_iter().zip(of_y.figures)).peekable();
    let mut any = false;
    pairs.all(|((word_x, figure_x), (word_y, figure_y))| {
        let one = (word_x != figure_x) && (word_y != figure_y) && (word_x || word_y);
        any |= one;
        one || !(word_x || figure_x || word_y || figure_y)
    }) && any
}

/// What a text tells of ages; none if it tells one that is of no class.
fn told(wording: &Wording) -> Option<Told> {
    let mut out = Told::default();
    for value in values_of(wording).keys().filter(|value| value.dimension == "age") {
        *out.words.get_mut(CLASSES.iter().position(|class| *class == value.value)?)? = true;
    }
    for figure in wording.figures.iter().filter(|figure| figure.measure == Measure::Age) {
        let holds = |age: u8| figure.bounds.holds(f64::from(age));
        let (young, grown) = ((0..OF_AGE).any(holds), (OF_AGE..=OLDEST).all(holds));
        let class = match (young, grown) {
            (false, true) => 0,
            (true, _) if !(OF_AGE..=OLDEST).any(holds) && holds(STILL_A_CHILD) => 1,
            (false, false) if !(0..YOUNG).any(holds) && (SURELY_OLD..=OLDEST).all(holds) => 2,
            _ => return None,
        };
        *out.figures.get_mut(class)? = true;
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::words::Language;

    #[rstest]
    #[case("adults", "people aged 18 and over", true)]
    #[case("minors", "anyone under 18", true)]
    #[case("young people", "14 to 17 year olds", true)]
    #[case("older people", "everyone over 65", true)]
    #[case("Anyone under 18, and any adult.", "All minors, and those of 18 or over.", true)]
    #[case("adults", "people aged 65 and over", false)]
    #[case("adults", "people under 18", false)]
    #[case("children", "children under 12", false)]
    #[case("minors", "anyone under 12", false)]
    #[case("older people", "everyone over 80", false)]
    #[case("people aged 18 and over", "anyone of 18 or older", false)]
    #[case("dogs", "dogs", false)]
    fn classes(#[case] x: &str, #[case] y: &str, #[case] expected: bool) {
        let (x, y) = (Wording::of(x, Language::English), Wording::of(y, Language::English));
        assert_eq!(are_one_class(&x, &y), expected);
        assert_eq!(are_one_class(&y, &x), expected);
    }
}
