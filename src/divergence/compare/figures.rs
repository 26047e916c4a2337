//! Ages, amounts, shares, scores and counts against one another.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::super::converse::is_ending;
use super::super::facts::{Bar, Force, Reading};
use super::super::lexicon::{Word, nearness};
use super::super::phrase::{Phrase, shared};
use super::super::quantity::{Dimension, Measure, is_age, is_one_kind};
use super::super::report::ConflictKind;
use super::super::shared_text::Text;
use super::ages::are_one_class;
use super::{Compared, is_turned};
use crate::domain::Facet;
use crate::words::{self, Language};

/// From this share on two labels name the same figure.
const SAME_LABEL: f64 = 0.5;
/// What another threshold weighs.
pub(super) const THRESHOLD: f64 = 0.5;
/// What another number in passing weighs: `two officers` is no limit.
const BARE_COUNT: f64 = 0.2;

/// Compares the thresholds of two definitions: those of the fields, and where a side has none in its field those of its
/// wording; where both have some, those of the wordings as well that are of another measure.
pub(super) fn compare(a: &Reading<'_>, b: &Reading<'_>, says: Language, out: &mut Compared) {
    let fields = [a, b].iter().all(|reading| !reading.bars[0].is_empty());
    let chosen = |reading: &Reading<'_>| -> Vec<Bar> {
        let [field, wording] = &reading.bars;
        // Where both have a field, the wordings tell of what neither field is about.
        let told = |bar: &&Bar| {
            let mut told = [a, b].into_iter().flat_map(|side| &side.bars[0]);
            field.is_empty() || fields && !told.any(|known| known.figure.measure == bar.figure.measure)
        };
        field.iter().chain(wording.iter().filter(told)).cloned().collect()
    };
    let (mut of_a, mut of_b) = (chosen(a), chosen(b));
    // In how many cases a time limit is met has been told with the limit.
    if out.has(ConflictKind::Threshold) {
        for bars in [&mut of_a, &mut of_b] {
            bars.retain(|bar| !bar.in_wording || bar.figure.measure != Measure::Share);
        }
    }
    if are_one_class(&a.wording, &b.wording) {
        for bars in [&mut of_a, &mut of_b] {
            bars.retain(|bar| !bar.in_wording || bar.figure.measure != Measure::Age);
        }
    }
    let before = out.found.len();
    let turned = is_turned(a, b);
    // Those that agree answer to one another first.
    let alike = |x: &Bar, y: &Bar| same_thing(x, y) || both_count(x, y) || both_share(x, y);
    let agreed = matched(&of_a, &of_b, turned, |x, y| agree(x, y) && alike(x, y));
    let left = |bars: Vec<Bar>, taken: &dyn Fn(usize) -> bool| -> Vec<Bar> {
        bars.into_iter().enumerate().filter(|(at, _)| !taken(*at)).map(|(_, bar)| bar).collect()
    };
    let of_a = left(of_a, &|at| agreed.iter().any(|(i, _)| *i == at));
    let of_b = left(of_b, &|at| agreed.iter().any(|(_, j)| *j == at));
    let in_common = shared(&a.wording, &b.wording).most();
    let same_matter = in_common >= SAME_MATTER;
    let counts = same_matter && only_count(&of_a) && only_count(&of_b);
    let shares = same_matter && only_share(&of_a) && only_share(&of_b);
    let differing = matched(&of_a, &of_b, turned, |x, y| {
        (same_thing(x, y) || counts && both_count(x, y) || shares && both_share(x, y))
            && !(are_complements(x, y)
                && (forbids(a, x) != forbids(b, y) || ends_then(a, x) != ends_then(b, y)))
            && !(in_common < SAME_TIMETABLE && are_hours_of_others(x, y))
            && !are_of_one_whole(x, y)
    });
    for (i, j) in &differing {
        if let (Some(x), Some(y)) = (of_a.get(*i), of_b.get(*j)) {
            report(a, b, x, y, says, out);
        }
    }
    if !agreed.is_empty() || !differing.is_empty() {
        let worst = out.found.iter().skip(before).map(|found| found.weight).fold(0.0, f64::max);
        out.score(Facet::Thresholds, worst);
    }
}

/// Which figures answer to one another, each to at most one, the nearest first; the same whichever side comes first.
fn matched(
    of_a: &[Bar],
    of_b: &[Bar],
    second_first: bool,
    fit: impl Fn(&Bar, &Bar) -> bool,
) -> Vec<(usize, usize)> {
    let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
    for (i, x) in of_a.iter().enumerate() {
        let fitting = of_b.iter().enumerate().filter(|(_, y)| fit(x, y));
        pairs.extend(fitting.map(|(j, y)| (gap(x, y), i, j)));
    }
    let own = |of: &(f64, usize, usize)| if second_first { of.2 } else { of.1 };
    pairs.sort_by(|x, y| x.0.total_cmp(&y.0).then((x.1 + x.2).cmp(&(y.1 + y.2))).then(own(x).cmp(&own(y))));
    let mut out: Vec<(usize, usize)> = Vec::new();
    for (_, i, j) in pairs {
        if out.iter().all(|(x, y)| *x != i && *y != j) {
            out.push((i, j));
        }
    }
    out.sort_unstable_by_key(|(i, j)| if second_first { (*j, *i) } else { (*i, *j) });
    out
}

/// From this share on two wordings are of the same matter, so that the only count of each is of the same things.
const SAME_MATTER: f64 = 0.24;

/// From this share on two wordings tell the same hours.
const SAME_TIMETABLE: f64 = 0.5;

/// Whether two hours stand among words that have nothing in common: the door shuts, breakfast is served.
fn are_hours_of_others(a: &Bar, b: &Bar) -> bool {
    let hour = |bar: &Bar| bar.in_wording && bar.figure.measure == Measure::Unit(Dimension::TimeOfDay);
    hour(a) && hour(b) && context(a).is_disjoint(&context(b))
}

/// Whether there is one count with a comparator among these.
fn only_count(bars: &[Bar]) -> bool {
    bars.iter().filter(|bar| is_told_count(bar)).count() == 1
}

/// Whether there is one share among these.
fn only_share(bars: &[Bar]) -> bool {
    bars.iter().filter(|bar| is_told_share(bar)).count() == 1
}

fn is_told_share(bar: &Bar) -> bool {
    bar.in_wording && bar.figure.measure == Measure::Share
}

/// A score may stand without the word for it: `7 or more`.
fn is_told_count(bar: &Bar) -> bool {
    bar.in_wording && matches!(bar.figure.measure, Measure::Count | Measure::Score) && !bar.figure.bare
}

fn both_count(a: &Bar, b: &Bar) -> bool {
    // `At least 3 nurses` are no score.
    let unnamed = |bar: &Bar| bar.figure.measure == Measure::Score || bar.figure.things.is_empty();
    is_told_count(a) && is_told_count(b) && (a.figure.measure == b.figure.measure || unnamed(a) && unnamed(b))
}

fn both_share(a: &Bar, b: &Bar) -> bool {
    is_told_share(a) && is_told_share(b) && !other_whole(a, b)
}

/// Whether two shares are of other wholes: `a third of the staff`, `one in four volunteers`.
fn other_whole(a: &Bar, b: &Bar) -> bool {
    let named = |bar: &Bar| -> Vec<Arc<Word>> {
        let tokens = bar.of.iter().flat_map(|of| &of.wording.tokens);
        let content = tokens.filter(|token| token.has_content());
        content.take(WHOLE).map(|token| Arc::clone(&token.word)).collect()
    };
    let (x, y) = (named(a), named(b));
    let any = |words: &[Arc<Word>]| words.iter().any(|word| ANY_WHOLE.contains(&word.text.as_str()));
    let near = |x: &Word, y: &Word| is_one_kind(x, y) || nearness(x, y) >= SAME_WHOLE;
    !x.is_empty() && !y.is_empty() && !any(&x) && !any(&y) && x.iter().all(|x| y.iter().all(|y| !near(x, y)))
}

/// By how many words a whole is known.
const WHOLE: usize = 2;
/// From this nearness on two words may be for one whole.
const SAME_WHOLE: f64 = 0.4;
/// Words for a whole of anything.
const ANY_WHOLE: [&str; 8] = ["cases", "times", "all", "it", "gevallen", "keren", "alle", "ervan"];

/// Whether two figures measure the same thing.
fn same_thing(a: &Bar, b: &Bar) -> bool {
    let labels = match (&a.of, &b.of) {
        (Some(x), Some(y)) => Some(shared(&x.wording, &y.wording).most() >= SAME_LABEL),
        _ => None,
    };
    match (&a.figure.measure, &b.figure.measure) {
        (Measure::Age, Measure::Age) => {
            labels.unwrap_or(true)
                || (a.of.as_ref().is_some_and(|of| is_age(&of.text))
                    && b.of.as_ref().is_some_and(|of| is_age(&of.text)))
        }
        (Measure::Count, Measure::Count) => {
            labels.unwrap_or_else(|| same_counted(a, b) || is_of(a, b) || is_of(b, a))
        }
        (Measure::Age, Measure::Count) => is_age_without_years(b),
        (Measure::Count, Measure::Age) => is_age_without_years(a),
        (Measure::Score, Measure::Count) => labels.unwrap_or_else(|| scored(a, b)),
        (Measure::Count, Measure::Score) => labels.unwrap_or_else(|| scored(b, a)),
        // Shares and means in running text say in how many cases a limit is met, or how much of something.
        (Measure::Share, Measure::Share) => labels.unwrap_or_else(|| same_around(a, b)),
        (Measure::Mean | Measure::Share, _) | (_, Measure::Share | Measure::Mean) => {
            a.figure.measure == b.figure.measure && labels.unwrap_or(false)
        }
        (Measure::Code(_), Measure::Code(_)) => labels.unwrap_or(false),
        (x, y) => x == y && labels.unwrap_or(true),
    }
}

/// `between 18 and 23`: nothing is named that could be counted, and somebody can be so old.
fn is_age_without_years(count: &Bar) -> bool {
    let figure = &count.figure;
    figure.things.is_empty() && !figure.bare && count.of.is_none() && YEARS_OF_AGE.contains(&figure.value)
}

/// What can be an age when it is not said that it is one.
const YEARS_OF_AGE: std::ops::RangeInclusive<f64> = 10.0..=100.0;

/// Whether two counts are of the same things, by their names or by what is said around them.
fn same_counted(a: &Bar, b: &Bar) -> bool {
    let unnamed = a.figure.things.is_empty() || b.figure.things.is_empty();
    a.figure.counts_with(&b.figure) || unnamed && same_around(a, b)
}

/// Whether the label of one count names what the other counts: `organisations at the table`, `three organisations`.
fn is_of(labelled: &Bar, counted: &Bar) -> bool {
    let named = |of: &Phrase, thing: &Word| {
        let mut words = of.wording.tokens.iter().filter(|token| token.has_content());
        words.any(|token| is_one_kind(&token.word, thing))
    };
    let of = labelled.of.as_ref().filter(|_| !counted.figure.bare);
    of.is_some_and(|of| counted.figure.things.iter().any(|thing| named(of, thing)))
}

/// Whether a score and a number without a name are of the same scale.
fn scored(score: &Bar, count: &Bar) -> bool {
    count.figure.things.is_empty() && same_around(score, count)
}

/// Whether the words around two figures, or a figure and the label of the other, are the same.
fn same_around(a: &Bar, b: &Bar) -> bool {
    let (x, y) = (context(a), context(b));
    let common = x.intersection(&y).count();
    let fewer = x.len().min(y.len());
    let labelled = a.of.is_some() || b.of.is_some();
    if labelled { common > 0 && common * 2 >= fewer } else { common >= SAME_AROUND && common * 2 >= fewer }
}

/// How many of the words around two figures are the same when both are of the same thing.
const SAME_AROUND: usize = 2;

/// The stems of what a figure is said to be of, or of the words around it.
fn context(bar: &Bar) -> BTreeSet<&str> {
    match &bar.of {
        Some(of) => {
            let content = of.wording.tokens.iter().filter(|token| token.has_content());
            content.map(|token| token.stem.as_str()).collect()
        }
        None => bar.figure.around.iter().map(Text::as_str).collect(),
    }
}

/// Whether two figures say the same. A number in passing says the same as one from which or up to which it counts; and
/// so do the most and the least of the same when only one of them is denied.
fn agree(a: &Bar, b: &Bar) -> bool {
    if let (Measure::Code(_), Measure::Code(_)) = (&a.figure.measure, &b.figure.measure) {
        return a.figure.measure == b.figure.measure || !is_letter(a) || !is_letter(b);
    }
    let bound = |passing: &Bar, other: &Bar| {
        let is = |bound: Option<(f64, f64)>| {
            bound.is_some_and(|(low, high)| (low..=high).contains(&passing.figure.value))
        };
        let no_age = passing.figure.measure != Measure::Age;
        passing.figure.bare && no_age && (is(other.figure.bounds.low) || is(other.figure.bounds.high))
    };
    let turned = a.figure.denied != b.figure.denied && gap(a, b) <= f64::EPSILON * a.figure.value.abs();
    a.figure.bounds.agrees(b.figure.bounds) || turned || bound(a, b) || bound(b, a)
}

/// Whether something is forbidden in the sentence of a figure, or in the text beside a field with one.
fn forbids(reading: &Reading<'_>, bar: &Bar) -> bool {
    let sentence = |at: usize| reading.wording.tokens.get(at).map(|token| token.sentence);
    reading.modals.iter().any(|modal| {
        modal.force == Force::MustNot
            && (!bar.in_wording || sentence(modal.tokens.start) == sentence(bar.figure.start))
    })
}

/// Whether something is over for those from a figure on: `lapses when the person turns 18`.
fn ends_then(reading: &Reading<'_>, bar: &Bar) -> bool {
    let sentence = |at: usize| reading.wording.tokens.get(at).map(|token| token.sentence);
    let here =
        || reading.wording.tokens.iter().filter(|token| Some(token.sentence) == sentence(bar.figure.start));
    bar.in_wording && bar.figure.bounds.low.is_some() && here().any(is_ending)
}

/// Whether one figure begins where the other ends: `under 18`, `18 or older`; what is forbidden to those is allowed to these.
fn are_complements(a: &Bar, b: &Bar) -> bool {
    let ends = |bar: &Bar| (bar.figure.bounds.low.is_some(), bar.figure.bounds.high.is_some());
    let opposed =
        matches!((ends(a), ends(b)), ((true, false), (false, true)) | ((false, true), (true, false)));
    // `Under 18` is up to 17; of what is no whole number the ends must meet.
    let whole = matches!(a.figure.measure, Measure::Age | Measure::Count);
    opposed && gap(a, b) <= if whole { 1.0 } else { f64::EPSILON * a.figure.value.abs() }
}

/// Whether one bounds a share from below and the other the rest of the whole from above: `absent for 10 per cent or more`,
/// `there for at most 90 per cent`.
fn are_of_one_whole(a: &Bar, b: &Bar) -> bool {
    let share = |bar: &Bar| bar.figure.measure == Measure::Share;
    let bound = |bar: &Bar| match (bar.figure.bounds.low.is_some(), bar.figure.bounds.high.is_some()) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
    };
    let opposed = bound(a).zip(bound(b)).is_some_and(|(x, y)| x != y);
    let missing = a.figure.value + b.figure.value - HUNDREDTHS;
    share(a)
        && share(b)
        && opposed
        && a.figure.value != b.figure.value
        && missing.abs() < f64::EPSILON * HUNDREDTHS
}

/// All there is, in hundredths.
const HUNDREDTHS: f64 = 100.0;

/// Whether a step on a scale is a single letter; words may be other words for the same step.
fn is_letter(bar: &Bar) -> bool {
    matches!(&bar.figure.measure, Measure::Code(text) if text.chars().count() == 1)
}

fn gap(a: &Bar, b: &Bar) -> f64 {
    (a.figure.value - b.figure.value).abs()
}

fn report(a: &Reading<'_>, b: &Reading<'_>, x: &Bar, y: &Bar, says: Language, out: &mut Compared) {
    let names = (a.side.name, b.side.name);
    let said = |bar: &Bar| match &bar.of {
        Some(of) if !bar.in_wording => words::FIGURE_OF.with(says, &[&of.text, &bar.text]),
        _ => bar.text.clone(),
    };
    let phrase = if x.figure.measure == Measure::Age { words::OTHER_THRESHOLD } else { words::OTHER_FIGURE };
    let mut sentence = phrase.with(says, &[names.0, &said(x), names.1, &said(y)]);
    if x.figure.measure == Measure::Age
        && let Some((age, for_a)) = witness(x, y)
    {
        let name = if for_a { names.0 } else { names.1 };
        sentence = words::AGE_FOR_ONE.with(says, &[&sentence, &age.to_string(), name]);
    }
    let weight = if is_in_passing(x) || is_in_passing(y) { BARE_COUNT } else { THRESHOLD };
    out.conflict(Facet::Thresholds, ConflictKind::Threshold, weight, &said(x), &said(y), sentence);
}

/// Whether a count stands in running text without a comparator.
const fn is_in_passing(bar: &Bar) -> bool {
    bar.in_wording && bar.figure.bare && matches!(bar.figure.measure, Measure::Count)
}

/// An age that counts for one and not for the other, and whether it counts for the first: in the middle of
/// the first stretch where they differ.
fn witness(x: &Bar, y: &Bar) -> Option<(u8, bool)> {
    let differs = |age: u8| x.figure.bounds.holds(f64::from(age)) != y.figure.bounds.holds(f64::from(age));
    let first = (0..OLDEST).find(|age| differs(*age))?;
    let for_a = x.figure.bounds.holds(f64::from(first));
    let same_stretch = |age: &u8| differs(*age) && x.figure.bounds.holds(f64::from(*age)) == for_a;
    let length = (first..OLDEST).take_while(same_stretch).count();
    let age = first.saturating_add(u8::try_from(length / 2).unwrap_or(0));
    Some((if length > LONG_STRETCH { first.max(age.min(first.saturating_add(2))) } else { age }, for_a))
}

/// Ages below this are tried.
const OLDEST: u8 = 100;
/// In a stretch of more years than this the example is taken near its beginning.
const LONG_STRETCH: usize = 20;
