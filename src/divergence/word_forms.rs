//! Dutch words that say the same in another form: a verb and a noun of one root, a compound and what it is made of.

use super::lexicon::{Lexicon, SEPARABLE, Word, similarity};
use crate::words::Language;

/// From this likeness on two words can name the same.
const SAME: f64 = 0.5;
/// From this likeness on they surely do.
const SURELY: f64 = 0.8;
/// The shortest first part of a compound, in letters.
const SHORTEST_PART: usize = 3;
/// What joins the parts of a compound.
const LINKING: [&str; 4] = ["en", "s", "e", ""];

/// Whether a Dutch compound is made of two words: `hondengeblaf` of `honden` and `blaffen`, `sleuteloverdracht` of `sleutels`
/// and `overhandigen`.
pub(super) fn is_made_of(compound: &Word, first: &Word, second: &Word, how: Certainty) -> bool {
    if compound.language != Language::Dutch || first.language != Language::Dutch {
        return false;
    }
    let whole = compound.text.as_str();
    // The stem of `boom` is `bom`.
    let first_root = root(&first.stem);
    let parts = [first.stem.as_str(), first.text.as_str(), first_root.as_str()];
    let mut rests = parts
        .into_iter()
        .filter(|part| part.len() >= SHORTEST_PART)
        .filter_map(|part| whole.strip_prefix(part))
        .flat_map(|rest| LINKING.iter().filter_map(|link| rest.strip_prefix(link)));
    rests.any(|rest| rest == second.text.as_str() || rest.len() >= SHORTEST_ROOT && names(rest, second, how))
}

/// How surely a word is to be a part of a compound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Certainty {
    /// As one word for a deed may stand for another where only few can be meant: `overdracht`, `overhandigen`.
    Likely,
    /// As nothing but the same: `inbraak` and `inspectie` begin alike.
    Sure,
}

/// Whether the second part of a compound is another word in some form.
fn names(rest: &str, word: &Word, how: Certainty) -> bool {
    let part = Lexicon::of(Language::Dutch).word(rest);
    let prefixed =
        || SEPARABLE.iter().any(|prefix| rest.starts_with(prefix) && word.text.as_str().starts_with(prefix));
    let likely = || prefixed() || similarity(&part, word).score >= SAME;
    word.text.as_str() == rest
        || same_root(&part, word)
        || similarity(&part, word).score >= SURELY
        || how == Certainty::Likely && likely()
}

/// Whether all that the words of one text say is said by those of the other, in whatever form: `a dog that barks` and
/// `barking of dogs`, where Dutch has one word for both.
pub(super) fn are_all_said<W: AsRef<Word>>(of: &[W], among: &[W]) -> bool {
    of.iter().all(|word| is_said(word.as_ref(), of, among))
}

fn is_said<W: AsRef<Word>>(word: &Word, of: &[W], among: &[W]) -> bool {
    let pairs = |words: &[W], made: &dyn Fn(&Word, &Word) -> bool| {
        words.iter().any(|one| words.iter().any(|other| made(one.as_ref(), other.as_ref())))
    };
    let alike = |other: &W| {
        let other = other.as_ref();
        similarity(word, other).score >= SURELY || same_root(word, other)
    };
    let part_of = |whole: &W| {
        of.iter().map(AsRef::as_ref).any(|beside| {
            is_made_of(whole.as_ref(), word, beside, Certainty::Sure)
                || is_made_of(whole.as_ref(), beside, word, Certainty::Sure)
        })
    };
    among.iter().any(alike)
        || pairs(among, &|one, other| is_made_of(word, one, other, Certainty::Sure))
        || among.iter().any(part_of)
}

/// Whether a Dutch verb and a noun grow from one root: `toegekend` and `toekenning`.
pub(super) fn same_root(a: &Word, b: &Word) -> bool {
    if a.language != Language::Dutch || b.language != Language::Dutch {
        return false;
    }
    let (x, y) = (root(&a.stem), root(&b.stem));
    let (short, long) = if x.len() < y.len() { (x, y) } else { (y, x) };
    // The stemmer takes `-end` off a participle.
    short.len() >= SHORTEST_ROOT && long.starts_with(&short) && long.len() - short.len() <= 2
}

/// The shortest root that two words can share, in letters.
pub(super) const SHORTEST_ROOT: usize = 4;

/// The letters of a Dutch stem without what makes it a noun or a participle, of doubled ones one.
pub(super) fn root(stem: &str) -> String {
    let noun = stem.strip_suffix("ing");
    let verb = noun.or_else(|| stem.strip_suffix(['d', 't'])).unwrap_or(stem);
    let inner = SEPARABLE.into_iter().chain([ONDER]).find_map(|prefix| {
        let rest = verb.strip_prefix(prefix)?.strip_prefix("ge")?;
        Some(format!("{prefix}{rest}"))
    });
    let bare = inner.as_deref().or_else(|| verb.strip_prefix("ge")).unwrap_or(verb);
    let mut last = None;
    bare.chars().filter(|letter| last.replace(*letter) != Some(*letter)).collect()
}

/// What stays before `ge` as well, though most verbs with it never part: `ondergebracht`, `onderzocht`.
const ONDER: &str = "onder";

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn word(text: &str) -> std::sync::Arc<Word> {
        Lexicon::of(Language::Dutch).word(text)
    }

    #[rstest]
    #[case("hondengeblaf", "honden", "blaffende", true)]
    #[case("hondengeblaf", "honden", "poep", false)]
    #[case("doktersbezoek", "dokter", "bezoek", true)]
    #[case("snoeihout", "gesnoeid", "hout", true)]
    #[case("boomkap", "boom", "kap", true)]
    #[case("boomkap", "huis", "kap", false)]
    fn compounds(#[case] compound: &str, #[case] first: &str, #[case] second: &str, #[case] expected: bool) {
        let made = is_made_of(&word(compound), &word(first), &word(second), Certainty::Likely);
        assert_eq!(made, expected, "{compound}");
    }

    #[rstest]
    #[case("sleuteloverdracht", "sleutels", "overhandigen", true, false)]
    #[case("woninginbraak", "woningen", "inspectie", true, false)]
    #[case("hondengeblaf", "honden", "blaffende", true, true)]
    fn compounds_likely_and_sure(
        #[case] compound: &str,
        #[case] first: &str,
        #[case] second: &str,
        #[case] likely: bool,
        #[case] sure: bool,
    ) {
        let made = |how| is_made_of(&word(compound), &word(first), &word(second), how);
        assert_eq!([made(Certainty::Likely), made(Certainty::Sure)], [likely, sure], "{compound}");
    }

    #[rstest]
    #[case(&["blaffende", "honden"], &["hondengeblaf"], true)]
    #[case(&["blaffende", "honden"], &["hondenpoep"], false)]
    #[case(&["omgewaaide", "bomen"], &["bomen", "omwaaien"], true)]
    #[case(&["wassen", "ramen"], &["ramenwassen"], true)]
    #[case(&["wassen", "vloeren"], &["ramenwassen"], false)]
    fn all_said(#[case] of: &[&str], #[case] among: &[&str], #[case] expected: bool) {
        let words = |texts: &[&str]| -> Vec<_> { texts.iter().map(|text| word(text)).collect() };
        let (of, among) = (words(of), words(among));
        assert_eq!(are_all_said(&of, &among) && are_all_said(&among, &of), expected, "{of:?} {among:?}");
    }
}
