//! What the answers to the cases of a term come to, in words: who stands where, what splits most, and whether
//! wordings and judgements tell the same story. Figures have their own place, and only where there are enough.

use crate::app::overlay::ReadLine;
use crate::app::state::State;
use crate::app::view::rounds;
use crate::divergence::{JUDGED_DIFFERENTLY, LEAST_CASES, Placed, TermPair};
use crate::domain::{CaseId, Network, OrgId, TermId, text};
use crate::measures::{
    Apart, CaseSplit, Coefficient, ENOUGH_CASES, ENOUGH_ORGANISATIONS, Leaning, PairApart, Unmeasured,
    coefficient, judgement_gap, leanings, line, same_story, splits,
};
use crate::words::{self, Language, Say};

/// So many cells of a story name it in a sentence.
const GIST: usize = 44;
/// So many cases are named as those that split most.
const MOST: usize = 2;
/// So many pairs are named in a sentence.
const PAIRS: usize = 3;

/// What the answers come to, in sentences, the most telling first: as it was last worked out, while nothing has changed.
#[must_use]
pub fn told(state: &State, term: &TermId) -> Vec<String> {
    match &state.judged {
        Some((of, told)) if of == term => told.clone(),
        _ => in_short(state, term),
    }
}

/// What the answers come to, worked out anew: with many organisations and cases too much for every drawing.
#[must_use]
pub fn in_short(state: &State, term: &TermId) -> Vec<String> {
    let network = &state.network;
    let splits = splits(network, term);
    let both = splits.iter().filter(|split| split.apart.is_some()).count();
    let mut told = vec![match through(network, term).or_else(|| who_stands_where(network, term)) {
        Some(sentence) => sentence,
        None if both == 0 => words::NO_CASE_SHARED.to(state.language()).to_owned(),
        None => words::CASES_JUDGED_ALIKE.of(state.language(), both),
    }];
    let counted = counted(network, term, &splits);
    told.extend((!counted.is_empty()).then_some(counted));
    told.extend(story(state, term));
    told
}

/// So many names are read before a list of them is only long.
const NAMES: usize = 4;

/// Names in a sentence; of many the first few, and how many more.
fn names(network: &Network, orgs: &[&OrgId]) -> String {
    let language = network.language();
    let mut names: Vec<String> = orgs.iter().map(|org| network.name(org).to_owned()).collect();
    let more = names.len().saturating_sub(NAMES - 1);
    if names.len() > NAMES {
        names.truncate(NAMES - 1);
        names.push(words::OTHERS.of(language, more));
    }
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    text::list(&names, words::AND.to(language))
}

/// One for exactly one, the other for several.
const fn by_number(count: usize, one: Say, many: Say) -> Say {
    if count == 1 { one } else { many }
}

/// "Police and Housing see this as “urgent”, Crisis care does not, in 3 of the 4 cases that divide them": the line that
/// runs through the cases, if one does. Where somebody on it says that it depends, some only see it sooner.
fn through(network: &Network, term: &TermId) -> Option<String> {
    let language = network.language();
    let line = line(network, term)?;
    let [yes, no] = [&line.nearer_yes, &line.nearer_no].map(|orgs| orgs.iter().collect::<Vec<&OrgId>>());
    let label = network.label(term);
    let plainly = line.holds_plainly.len() == line.holds.len();
    let (yes_names, no_names) = (names(network, &yes), names(network, &no));
    let sides = if plainly {
        let sees = by_number(yes.len(), words::SEES_IT, words::SEE_IT).with(language, &[&yes_names, label]);
        let not = by_number(no.len(), words::DOES_NOT, words::DO_NOT).with(language, &[&no_names]);
        format!("{sees}, {not}")
    } else {
        let say = by_number(yes.len(), words::SEES_IT_SOONER, words::SEE_IT_SOONER);
        say.with(language, &[&yes_names, label, &no_names])
    };
    let (holds, not) = (line.holds.len(), line.does_not_hold.len());
    let counts = [holds.to_string(), (holds + not).to_string()];
    let say = if not == 0 { words::IN_ALL_THAT_DIVIDE } else { words::IN_SO_MANY_THAT_DIVIDE };
    let in_which = say.with(language, &counts.each_ref().map(String::as_str));
    Some(format!("{}, {in_which}.", text::capital(&sides)))
}

/// "Police mostly sees this as “urgent”, Court sometimes does, Crisis care mostly does not": each for itself, over the
/// cases that are judged differently, where no line runs through them.
fn who_stands_where(network: &Network, term: &TermId) -> Option<String> {
    let language = network.language();
    let leanings = leanings(network, term);
    let who = |wanted: Leaning| -> Vec<&OrgId> {
        leanings.iter().filter(|(_, leaning)| *leaning == wanted).map(|(org, _)| org).collect()
    };
    let label = network.label(term);
    let mut parts: Vec<String> = Vec::new();
    for leaning in LEANINGS {
        let orgs = who(leaning);
        if !orgs.is_empty() {
            let say = verb(leaning, parts.is_empty(), orgs.len());
            parts.push(say.with(language, &[&names(network, &orgs), label]));
        }
    }
    (!parts.is_empty()).then(|| format!("{}.", text::capital(&parts.join(", "))))
}

/// From yes to no.
const LEANINGS: [Leaning; 5] =
    [Leaning::Yes, Leaning::MostlyYes, Leaning::Between, Leaning::MostlyNo, Leaning::No];

/// What is said of so many who lean so, in the first part of a sentence or a later one.
const fn verb(leaning: Leaning, first: bool, count: usize) -> Say {
    let (one, many) = match (leaning, first) {
        (Leaning::Yes, _) => (words::SEES_IT, words::SEE_IT),
        (Leaning::MostlyYes, true) => (words::MOSTLY_SEES_IT, words::MOSTLY_SEE_IT),
        (Leaning::MostlyYes, false) => (words::MOSTLY_DOES, words::MOSTLY_DO),
        (Leaning::Between, true) => (words::SOMETIMES_SEES_IT, words::SOMETIMES_SEE_IT),
        (Leaning::Between, false) => (words::SOMETIMES_DOES, words::SOMETIMES_DO),
        (Leaning::MostlyNo, true) => (words::MOSTLY_SEES_IT_NOT, words::MOSTLY_SEE_IT_NOT),
        (Leaning::MostlyNo, false) => (words::MOSTLY_DOES_NOT, words::MOSTLY_DO_NOT),
        (Leaning::No, true) => (words::SEES_IT_NOT, words::SEE_IT_NOT),
        (Leaning::No, false) => (words::DOES_NOT, words::DO_NOT),
    };
    by_number(count, one, many)
}

/// How many cases are judged differently and which split most; from enough cases on, how well the answers agree.
fn counted(network: &Network, term: &TermId, splits: &[CaseSplit]) -> String {
    let language = network.language();
    let both = splits.iter().filter(|split| split.apart.is_some()).count();
    let differ: Vec<&CaseSplit> = splits.iter().filter(|split| split.splits()).collect();
    let mut parts = Vec::new();
    if !differ.is_empty() {
        let say = by_number(differ.len(), words::WHY_JUDGED_ONE, words::WHY_JUDGED);
        let (differ, both) = (differ.len().to_string(), both.to_string());
        parts.push(if say == words::WHY_JUDGED_ONE {
            say.with(language, &[&both])
        } else {
            say.with(language, &[&differ, &both])
        });
    }
    // Where all split alike, none splits most.
    let most: Vec<String> = differ.iter().take(MOST).map(|split| called(network, &split.case)).collect();
    if differ.len() > MOST {
        let most: Vec<&str> = most.iter().map(String::as_str).collect();
        parts.push(words::SPLITS_MOST.with(language, &[&text::list(&most, words::AND.to(language))]));
    }
    if let Ok(found) = coefficient(network, term) {
        parts.push(format!("{}.", text::capital(how_well(found.alpha).to(language))));
    }
    parts.join(" ")
}

fn called(network: &Network, case: &CaseId) -> String {
    let story = network.cases.get(case).map_or(case.as_str(), |case| case.story.as_str());
    format!("“{}”", text::one_line(story, GIST))
}

/// What a coefficient means in plain words. From .8 on answers are taken to agree, from .667 on for tentative
/// conclusions (Krippendorff, *Content Analysis*, 2004, p. 241); below .2 there is little more than chance.
const fn how_well(alpha: f64) -> Say {
    if alpha >= 0.8 {
        words::AGREE_WELL
    } else if alpha >= 0.667 {
        words::AGREE_FAIRLY_WELL
    } else if alpha >= 0.2 {
        words::AGREE_IN_PART
    } else {
        words::AGREE_BY_CHANCE
    }
}

/// A pair of those who have both a wording and enough shared answers.
struct Pair<'a> {
    pair: &'a TermPair,
    apart: PairApart,
}

fn pairs<'a>(state: &'a State, term: &TermId) -> Vec<Pair<'a>> {
    let all = state.reports.get(term).into_iter().flat_map(|report| &report.pairs);
    all.filter(|pair| pair.cases.answered_by_both >= LEAST_CASES)
        .filter_map(|pair| {
            let gap = judgement_gap(&state.network, term, &pair.a, &pair.b)?;
            let wordings = Apart { by: pair.report.divergence, differs: !pair.says_the_same() };
            let judgements = Apart { by: gap, differs: gap >= JUDGED_DIFFERENTLY };
            Some(Pair { pair, apart: PairApart { wordings, judgements } })
        })
        .collect()
}

/// The pairs that differ in words or not, and in judgement or not, as names.
fn pairs_that(state: &State, pairs: &[Pair<'_>], words: bool, judgements: bool) -> Vec<String> {
    pairs
        .iter()
        .filter(|it| it.apart.wordings.differs == words && it.apart.judgements.differs == judgements)
        .map(|it| names(&state.network, &[&it.pair.a, &it.pair.b]))
        .collect()
}

/// Where the term stands between wordings and judgements, and the pairs whose words tell another story than their
/// judgements.
fn story(state: &State, term: &TermId) -> Option<String> {
    let language = state.language();
    let report = state.reports.get(term)?;
    if report.pairs.is_empty() {
        return None;
    }
    let say = match report.placed {
        Placed::HiddenDisagreement => words::STORY_HIDDEN,
        Placed::OpenDisagreement => words::STORY_OPEN,
        Placed::SamePractice => words::STORY_SAME_PRACTICE,
        Placed::Settled => words::STORY_SETTLED,
        Placed::WordingOnly => words::STORY_BY_WORDING,
    };
    let mut parts = vec![say.to(language).to_owned()];
    let pairs = pairs(state, term);
    for (words, judgements, say) in
        [(false, true, words::ALIKE_IN_WORDS), (true, false, words::ALIKE_IN_JUDGEMENT)]
    {
        let mut found = pairs_that(state, &pairs, words, judgements);
        if found.is_empty() {
            continue;
        }
        let more = found.len().saturating_sub(PAIRS);
        found.truncate(PAIRS);
        if more > 0 {
            let key = state.keymap.label("figures").map(|key| format!(" ({key})")).unwrap_or_default();
            found.push(format!("{}{key}", words::MORE_PAIRS.of(language, more)));
        }
        parts.push(say.with(language, &[&found.join("; ")]));
    }
    Some(parts.join(" "))
}

/// Everything that can be counted about the answers, with the coefficients where there are enough.
#[must_use]
pub fn figures(state: &State, term: &TermId) -> Vec<ReadLine> {
    let mut lines = answers(&state.network, term);
    lines.extend(agreement(&state.network, term));
    lines.extend(same(state, term));
    lines.extend(rounds::moved(&state.network, term));
    lines.extend(rounds::met(&state.network, term));
    lines
}

fn heading(say: Say, language: Language) -> ReadLine {
    ReadLine::Heading(text::capital(say.to(language)))
}

fn answers(network: &Network, term: &TermId) -> Vec<ReadLine> {
    let language = network.language();
    let splits = splits(network, term);
    let given: usize = splits.iter().map(|it| it.yes.len() + it.depends.len() + it.no.len()).sum();
    let both = splits.iter().filter(|split| split.apart.is_some()).count();
    let counts = [splits.len(), given, both].map(|count| count.to_string());
    let counts = counts.each_ref().map(String::as_str);
    let mut lines = vec![
        heading(words::FIGURES_ANSWERS, language),
        ReadLine::Text(words::FIGURES_COUNT.with(language, &counts)),
        ReadLine::Gap,
    ];
    for split in &splits {
        let counts = [&split.yes, &split.depends, &split.no].map(|orgs| orgs.len().to_string());
        let counts = counts.each_ref().map(String::as_str);
        let said = words::FIGURES_CASE.with(language, &counts);
        lines.push(ReadLine::Text(format!("{}: {said}", called(network, &split.case))));
    }
    lines.push(ReadLine::Gap);
    lines
}

fn agreement(network: &Network, term: &TermId) -> Vec<ReadLine> {
    let language = network.language();
    let mut lines = vec![heading(words::FIGURES_AGREEMENT, language)];
    match coefficient(network, term) {
        Ok(Coefficient { alpha, cases, organisations }) => {
            let rests = [language.figure(alpha), cases.to_string(), organisations.to_string()];
            let rests = rests.each_ref().map(String::as_str);
            lines.push(ReadLine::Text(format!("{}.", text::capital(how_well(alpha).to(language)))));
            lines.push(ReadLine::Text(words::FIGURES_ALPHA.with(language, &rests)));
            lines.push(ReadLine::Text(words::FIGURES_ALPHA_MEANS.to(language).to_owned()));
        }
        Err(why) => lines.push(ReadLine::Text(unmeasured(why, language))),
    }
    lines.push(ReadLine::Gap);
    lines
}

/// Why there is no coefficient.
fn unmeasured(why: Unmeasured, language: Language) -> String {
    let with = |say: Say, counts: [usize; 2]| {
        let counts = counts.map(|count| count.to_string());
        say.with(language, &counts.each_ref().map(String::as_str))
    };
    match why {
        Unmeasured::TooFewOrganisations { organisations } => {
            with(words::TOO_FEW_ORGANISATIONS, [organisations, ENOUGH_ORGANISATIONS])
        }
        Unmeasured::TooFewCases { cases } => with(words::TOO_FEW_CASES, [cases, ENOUGH_CASES]),
        Unmeasured::TooFewPairs { pairs } => {
            with(words::TOO_FEW_PAIRS, [pairs, crate::measures::ENOUGH_PAIRS])
        }
        Unmeasured::NoVariation => words::NO_VARIATION.to(language).to_owned(),
    }
}

fn same(state: &State, term: &TermId) -> Vec<ReadLine> {
    let language = state.language();
    let pairs = pairs(state, term);
    let mut lines = vec![heading(words::FIGURES_SAME_STORY, language)];
    if pairs.is_empty() {
        lines.extend([ReadLine::Text(words::STORY_BY_WORDING.to(language).to_owned()), ReadLine::Gap]);
        return lines;
    }
    let kinds = [
        (false, true, words::ALIKE_IN_WORDS),
        (true, false, words::ALIKE_IN_JUDGEMENT),
        (true, true, words::DIFFERENT_IN_BOTH),
        (false, false, words::ALIKE_IN_BOTH),
    ];
    for (words, judgements, say) in kinds {
        let found = pairs_that(state, &pairs, words, judgements);
        if !found.is_empty() {
            lines.push(ReadLine::Text(say.with(language, &[&found.join("; ")])));
        }
    }
    let apart: Vec<PairApart> = pairs.iter().map(|pair| pair.apart).collect();
    lines.push(ReadLine::Gap);
    lines.push(ReadLine::Text(match same_story(&apart).rank_correlation {
        Ok(rank) => words::FIGURES_RANK.with(language, &[&language.figure(rank), &apart.len().to_string()]),
        Err(why) => unmeasured(why, language),
    }));
    lines.push(ReadLine::Gap);
    lines
}
