//! Sets of pairs that people have judged as a whole.

use std::collections::BTreeMap;

use wordbond::divergence::{ConflictKind, PairReport, Relation};
use wordbond::domain::{Definition, TimeLimit};
use wordbond::measures::ranks;
use wordbond::words::Language;

use crate::figures::{Hits, average_precision, spearman};
use crate::{Scored, compare, compare_texts};

/// The rows of a table with a line of names, values separated by tabs.
pub(crate) struct Rows<'t> {
    names: Vec<&'t str>,
    rows: Vec<Vec<&'t str>>,
}

impl<'t> Rows<'t> {
    /// Reads a table.
    pub(crate) fn of(text: &'t str) -> Self {
        let mut lines = text.lines().map(|line| line.split('\t').collect::<Vec<_>>());
        let names = lines.next().unwrap_or_default();
        Self { names, rows: lines.collect() }
    }

    /// How many rows.
    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    /// A column, or who is missing.
    pub(crate) fn column(&self, name: &str) -> Result<Vec<&'t str>, String> {
        let at = self.names.iter().position(|it| *it == name).ok_or_else(|| format!("no column {name:?}"))?;
        Ok(self.rows.iter().map(|row| row.get(at).copied().unwrap_or_default()).collect())
    }

    fn numbers(&self, name: &str) -> Result<Vec<f64>, String> {
        let number = |text: &str| text.parse().map_err(|_| format!("{name}: {text:?} is no number"));
        self.column(name)?.into_iter().map(number).collect()
    }

    fn texts(&self) -> Result<Vec<[String; 2]>, String> {
        let (a, b) = (self.column("a")?, self.column("b")?);
        Ok(a.into_iter().zip(b).map(|(a, b)| [a.to_owned(), b.to_owned()]).collect())
    }
}

fn alike_figures(reports: &[PairReport]) -> Vec<f64> {
    reports.iter().map(|report| 1.0 - report.divergence).collect()
}

/// How alike two texts are: Spearman's correlation with what people said.
pub(crate) fn alike(text: &str, language: Language) -> Result<Scored, String> {
    let rows = Rows::of(text);
    let (texts, gold) = (rows.texts()?, rows.numbers("score_0_5")?);
    let ours = alike_figures(&compare_texts(&texts, language));
    let (ranks_of_ours, ranks_of_gold) = (ranks(&ours), ranks(&gold));
    let misses = (0..rows.len())
        .map(|at| {
            let off = (ranks_of_ours[at] - ranks_of_gold[at]).abs() / rows.len() as f64;
            let [a, b] = &texts[at];
            (
                off,
                format!("line {}: people {:.2} of 5, we {:.2} of 1 | {a} | {b}", at + 2, gold[at], ours[at]),
            )
        })
        .collect();
    Ok(Scored { pairs: rows.len(), figures: vec![("spearman".into(), spearman(&ours, &gold))], misses })
}

/// Whether one denies the other: a conflict of polarity, or an opposite span.
pub(crate) fn contradiction(text: &str, language: Language) -> Result<Scored, String> {
    let rows = Rows::of(text);
    let (texts, labels, gold) = (rows.texts()?, rows.column("label")?, rows.numbers("score_1_5")?);
    let reports = compare_texts(&texts, language);
    let mut hits = Hits::default();
    let mut misses = Vec::new();
    for (at, report) in reports.iter().enumerate() {
        let said = report.conflicts.iter().any(|it| it.kind == ConflictKind::Polarity)
            || report.spans.iter().any(|span| span.relation == Relation::Opposite);
        let is_so = labels[at].starts_with("contra");
        hits.add(said, is_so);
        if said != is_so {
            let [a, b] = &texts[at];
            misses.push((1.0, format!("line {}: {} | {a} | {b}", at + 2, labels[at])));
        }
    }
    let figures = vec![
        ("precision".into(), hits.precision()),
        ("recall".into(), hits.recall()),
        ("f1".into(), hits.f1()),
        ("spearman".into(), spearman(&alike_figures(&reports), &gold)),
    ];
    Ok(Scored { pairs: rows.len(), figures, misses })
}

/// Whether two definitions of a word are of one sense.
pub(crate) fn senses(text: &str, language: Language) -> Result<Scored, String> {
    let rows = Rows::of(text);
    let (texts, words, kinds) = (rows.texts()?, rows.column("word")?, rows.column("pos")?);
    let linked: Vec<bool> = rows.column("relation")?.into_iter().map(|it| it != "none").collect();
    let ours = alike_figures(&compare_texts(&texts, language));
    let mut order: Vec<usize> = (0..rows.len()).collect();
    order.sort_by(|i, j| ours[*j].total_cmp(&ours[*i]));
    let mut groups: BTreeMap<(&str, &str, &str), Vec<usize>> = BTreeMap::new();
    for at in 0..rows.len() {
        groups.entry((words[at], kinds[at], &texts[at][1])).or_default().push(at);
    }
    let choices: Vec<&Vec<usize>> =
        groups.values().filter(|group| group.len() > 1 && group.iter().any(|at| linked[*at])).collect();
    // The first of those that are equally near.
    let nearest = |group: &[usize]| {
        group.iter().copied().reduce(|best, at| if ours[at] > ours[best] { at } else { best })
    };
    let right = choices.iter().filter(|group| nearest(group).is_some_and(|at| linked[at])).count();
    let place = ranks(&ours);
    let misses = (0..rows.len())
        .map(|at| {
            let share = place[at] / rows.len() as f64;
            let off = if linked[at] { 1.0 - share } else { share };
            let [a, b] = &texts[at];
            (off, format!("line {}: {} ({}) | {a} | {b}", at + 2, words[at], linked[at]))
        })
        .collect();
    let figures = vec![
        ("average_precision".into(), average_precision(order.iter().map(|at| linked[*at]))),
        ("nearest_sense".into(), right as f64 / choices.len().max(1) as f64),
    ];
    Ok(Scored { pairs: rows.len(), figures, misses })
}

/// Whether a duration is read right: no conflict with its value in ISO 8601, and a conflict with one far away.
pub(crate) fn durations(text: &str, language: Language) -> Result<Scored, String> {
    let rows = Rows::of(text);
    let limit = |within: &str| Definition {
        time_limit: vec![TimeLimit::of(within)],
        ..Definition::of_wording("the same words")
    };
    let known: Vec<(&str, &str)> = rows
        .column("text")?
        .into_iter()
        .zip(rows.column("iso")?)
        .filter(|(_, iso)| iso.starts_with('P') && !iso.contains('X'))
        .collect();
    let far = |iso: &str| if iso.contains("PT") { "P90Y" } else { "PT1S" };
    let same: Vec<_> = known.iter().map(|(text, iso)| [limit(text), limit(iso)]).collect();
    let other: Vec<_> = known.iter().map(|(text, iso)| [limit(text), limit(far(iso))]).collect();
    let reports = compare(&same, language).into_iter().zip(compare(&other, language));
    let mut misses = Vec::new();
    for ((text, iso), (same, other)) in known.iter().zip(reports) {
        if !same.conflicts.is_empty() || other.conflicts.is_empty() {
            misses.push((1.0, format!("{text} is {iso}")));
        }
    }
    let right = 1.0 - misses.len() as f64 / known.len().max(1) as f64;
    Ok(Scored { pairs: known.len(), figures: vec![("right".into(), right)], misses })
}
