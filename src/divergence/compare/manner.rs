//! How something is done or stands, where each says it in words of its own: of their own accord, against their will.

use super::super::facts::{Manner, manners_of};
use super::super::wording::Wording;

/// What two texts say that denies one another, as they say it.
pub(super) fn manners(a: &Wording, b: &Wording) -> Option<(String, String)> {
    let (in_a, in_b) = (manners_of(a), manners_of(b));
    in_a.iter().find_map(|(dimension, x)| {
        let y = in_b.get(dimension)?;
        let excluded = x.iter().all(|(p, _)| y.iter().all(|(q, _)| exclude(*p, *q)));
        excluded.then(|| Some((x.first()?.1.clone(), y.first()?.1.clone()))).flatten()
    })
}

/// Whether two values exclude one another: of the two that a dimension has, not to be the one is to be the other.
fn exclude(one: Manner, other: Manner) -> bool {
    (one.value == other.value) == (one.denied != other.denied)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::words::Language;

    #[rstest]
    #[case(
        "Guests join the choir willingly.",
        "Singers are enrolled against their will.",
        Language::English,
        true
    )]
    #[case(
        "Guests join the choir willingly.",
        "Singers are enrolled without a test.",
        Language::English,
        false
    )]
    #[case("Guests join willingly.", "Guests who do not come willingly stay away.", Language::English, false)]
    #[case("Guests join willingly.", "If they are forced, singers may leave.", Language::English, false)]
    #[case("A voluntary choir.", "Forced singing.", Language::English, true)]
    #[case("A fire lit on purpose.", "The fire was not lit deliberately.", Language::English, true)]
    #[case("A fire lit by accident.", "The fire was not lit deliberately.", Language::English, false)]
    #[case(
        "Een brand met opzet.",
        "Wij spreken van brand als die per ongeluk ontstaat.",
        Language::Dutch,
        true
    )]
    #[case("Staff must not lock the door.", "The door is not to be left unlocked.", Language::English, false)]
    #[case("Een brand zonder opzet.", "Een brand die met opzet is gesticht.", Language::Dutch, true)]
    #[case("Een brand zonder opzet.", "Een brand die per ongeluk ontstaat.", Language::Dutch, false)]
    #[case(
        "Anonymous callers: the desk knows who called.",
        "Anonymous callers: their name is unknown.",
        Language::English,
        true
    )]
    #[case("Singing is free.", "Guests sing for free, otherwise they pay a fee.", Language::English, false)]
    #[case("A visit by appointment.", "Without an appointment nobody comes.", Language::English, false)]
    #[case("A visit by appointment.", "A visit without an appointment.", Language::English, true)]
    #[case("Een bezoek op afspraak.", "Alleen bij brand een bezoek zonder afspraak.", Language::Dutch, false)]
    #[case("Een bezoek op afspraak.", "Een bezoek zonder afspraak.", Language::Dutch, true)]
    #[case("Anonymous callers.", "Callers whose name is unknown.", Language::English, false)]
    #[case("A choir of the voluntary sector.", "Forced singing.", Language::English, false)]
    #[case("Gasten zingen vrijwillig mee.", "De zangers zijn er tegen hun wil.", Language::Dutch, true)]
    #[case(
        "Gasten zingen uit vrije wil.",
        "Zij zingen niet tegen de wil van de gast.",
        Language::Dutch,
        false
    )]
    #[case("Gasten zingen vrijwillig mee.", "De zangers komen zonder proef.", Language::Dutch, false)]
    #[case("Gasten zingen vrijwillig mee.", "Als zij gedwongen zijn, gaan zij weg.", Language::Dutch, false)]
    fn opposite_manners(
        #[case] a: &str,
        #[case] b: &str,
        #[case] language: Language,
        #[case] expected: bool,
    ) {
        let (x, y) = (Wording::of(a, language), Wording::of(b, language));
        assert_eq!(manners(&x, &y).is_some(), expected, "{a} / {b}");
        assert_eq!(manners(&y, &x).is_some(), expected, "{b} / {a}");
    }
}
