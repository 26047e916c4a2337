//! The form of a round of a workshop: what is done, about what, how long, and who is asked what.

use super::Outcome;
use super::workshop::{line, minutes, names, put, read_minutes, ticked};
use crate::app::form::{Field, Form, Key};
use crate::app::state::State;
use crate::app::view::workshop as view;
use crate::divergence::ask_few;
use crate::domain::workshop::run;
use crate::domain::{At, CaseId, Entry, OrgId, RoundKind, RoundPlan, TermId, WorkshopId, text};
use crate::words;

const TERMS: Key = Key::Named("round_terms");
const KIND: Key = Key::Named("kind");
const BETWEEN: Key = Key::Named("between");
const CASES: Key = Key::Named("cases");
const PAIRS: Key = Key::Named("pairs");

/// So many cells of a story name it.
const GIST: usize = 72;
/// Stands between the marks of two who guess each other.
const WITH: char = '+';

/// The fields of a round as it is planned; of a new one without what only some kinds have.
pub(super) fn fields(state: &State, plan: Option<&RoundPlan>) -> Vec<Field> {
    let language = state.language();
    let blank = RoundPlan::new(0, RoundKind::Look, None);
    let was = plan;
    let plan = was.unwrap_or(&blank);
    let kinds = RoundKind::ALL.iter().map(|kind| kind.say().to(language).to_owned()).collect();
    let kind = RoundKind::ALL.iter().position(|kind| *kind == plan.kind).unwrap_or(0);
    let labels: Vec<&str> = plan.about().map(|term| state.network.label(term)).collect();
    let mut fields = vec![
        Field::choice(KIND, words::FIELD_ROUND_KIND.to(language), "", kinds, kind),
        line(TERMS, (words::FIELD_ROUND_TERMS, words::HINT_ROUND_TERMS), language, &labels.join(", ")),
        minutes(plan.minutes, language),
    ];
    if was.is_none() || plan.kind.can_be_between() {
        fields.push(names(state, BETWEEN, (words::FIELD_BETWEEN, words::HINT_BETWEEN), &plan.between));
    }
    if plan.kind.is_blind() {
        let (label, hint) = (words::FIELD_ROUND_CASES.to(language), words::HINT_ROUND_CASES.to(language));
        let asked = |case: &CaseId| plan.cases.is_empty() || plan.cases.contains(case);
        let options = stories(state, plan).into_iter().map(|(case, story)| (story, asked(case))).collect();
        fields.push(Field::ticks(CASES, label, hint, options));
    }
    if plan.kind == RoundKind::Guess {
        let pairs = view::pairs(&state.network, plan, WITH);
        fields.push(line(PAIRS, (words::FIELD_PAIRS, words::HINT_PAIRS), language, &pairs));
    }
    fields
}

/// The cases that are asked for the term of a round, and how each begins; with the id where two begin alike.
fn stories<'a>(state: &'a State, plan: &RoundPlan) -> Vec<(&'a CaseId, String)> {
    let cases = plan.term.as_ref().map(|term| state.network.cases_for(term)).unwrap_or_default();
    text::told_apart(cases.into_iter().map(|(id, case)| (id, text::one_line(&case.story, GIST))).collect())
}

pub(super) fn read(state: &State, form: &Form, id: &WorkshopId, key: &str) -> Outcome {
    let there = state.network.workshops.get(id).and_then(|workshop| workshop.rounds.get(key));
    let kind = RoundKind::ALL.get(form.chosen(&KIND)).copied().unwrap_or(RoundKind::Look);
    let (terms, minutes) = match (read_terms(state, form, kind), read_minutes(state, form)) {
        (Ok(terms), Ok(minutes)) => (terms, minutes),
        (Err(lacks), _) | (_, Err(lacks)) => return lacks,
    };
    let was = there.map(|round| &round.plan);
    let mut plan = was.map_or_else(|| RoundPlan::new(0, kind, None), Clone::clone);
    (plan.kind, plan.minutes, plan.term, plan.terms) = (kind, minutes, None, Vec::new());
    match terms.as_slice() {
        [_, _, ..] => plan.terms = terms,
        [only] => plan.term = Some(only.clone()),
        [] => {}
    }
    if form.field(&BETWEEN).is_some() {
        plan.between = ticked(state, form, &BETWEEN);
    }
    if !kind.can_be_between() {
        plan.between.clear();
    }
    if let Err(lacks) = read_asked(state, form, (id, was), &mut plan) {
        return lacks;
    }
    if let Some(there) = there {
        if !there.takes(&plan) {
            let key = if there.plan.kind == kind { TERMS } else { KIND };
            return Outcome::Lacks(key, words::ROUND_IS_ANSWERED.to(state.language()).to_owned());
        }
        let at = At::Round { workshop: id.clone(), round: key.to_owned() };
        return put(state, &at, Entry::Round(Box::new(plan)));
    }
    let behind = view::round(state).map(|(key, _)| key);
    run::add(&state.network, id, behind, plan).map_or(Outcome::Nothing, Outcome::change)
}

/// What a blind round asks: what is ticked, or a few cases where it has just become one, or is about another term.
fn read_asked(
    state: &State,
    form: &Form,
    (id, was): (&WorkshopId, Option<&RoundPlan>),
    plan: &mut RoundPlan,
) -> Result<(), Outcome> {
    if was.is_none_or(|was| (was.kind, &was.term) != (plan.kind, &plan.term)) {
        let workshop = state.network.workshops.get(id);
        let there = workshop.map(|workshop| view::there(&state.network, workshop)).unwrap_or_default();
        let there: Vec<OrgId> = there.into_iter().cloned().collect();
        let report = plan.term.as_ref().and_then(|term| state.reports.get(term));
        ask_few(&state.network, report, &there, plan);
        return Ok(());
    }
    if form.field(&CASES).is_some() {
        let all = stories(state, plan);
        let ticked = form.ticked(&CASES);
        let chosen = all.iter().filter(|(_, story)| ticked.contains(&story.as_str()));
        let chosen: Vec<CaseId> = chosen.map(|(case, _)| (*case).clone()).collect();
        // All of them, or none: whatever is asked for the term, also what is added later.
        plan.cases = if chosen.len() == all.len() { Vec::new() } else { chosen };
    }
    if form.field(&PAIRS).is_some() {
        let lacks = |why: String| Outcome::Lacks(PAIRS, why);
        plan.pairs = pairs(state, &form.value(&PAIRS)).map_err(lacks)?;
    }
    Ok(())
}

/// Pairs of marks or names, or what is wrong with them.
fn pairs(state: &State, written: &str) -> Result<Vec<(OrgId, OrgId)>, String> {
    let language = state.language();
    let find = |called: &str| {
        let wanted = text::fold(called.trim());
        let is = |org: &&OrgId| {
            let (mark, name) = (state.network.mark(org), state.network.name(org));
            [mark.as_str(), name, org.as_str()].iter().any(|called| text::fold(called) == wanted)
        };
        let found = state.network.in_order().into_iter().find(is).cloned();
        found.ok_or_else(|| words::NOBODY_CALLED.with(language, &[called.trim()]))
    };
    let pair = |two: &str| match two.split(WITH).collect::<Vec<_>>().as_slice() {
        [one, other] => match (find(one)?, find(other)?) {
            (one, other) if one == other => Err(words::NOT_A_PAIR.with(language, &[two.trim()])),
            pair => Ok(pair),
        },
        _ => Err(words::NOT_A_PAIR.with(language, &[two.trim()])),
    };
    written.split(',').filter(|two| !two.trim().is_empty()).map(pair).collect()
}

/// The terms that a round is about: none, one, or for the record several.
fn read_terms(state: &State, form: &Form, kind: RoundKind) -> Result<Vec<TermId>, Outcome> {
    let language = state.language();
    let lacks = |why: String| Err(Outcome::Lacks(TERMS, why));
    if !kind.has_term() {
        return Ok(Vec::new());
    }
    match terms_called(state, &form.value(&TERMS)) {
        Err(name) => lacks(words::NO_TERM_CALLED.with(language, &[&name])),
        Ok(terms) if terms.is_empty() => lacks(words::LACKS_ROUND_TERM.to(language).to_owned()),
        Ok(terms) if terms.len() > 1 && kind != RoundKind::Record => {
            lacks(words::ONE_TERM_A_ROUND.to(language).to_owned())
        }
        Ok(terms) => Ok(terms),
    }
}

/// The terms with these labels, or which label is none. A label may hold a comma itself.
fn terms_called(state: &State, labels: &str) -> Result<Vec<TermId>, String> {
    let find = |label: &str| {
        let wanted = text::fold(label);
        let mut terms = state.network.terms.iter();
        terms
            .find(|(id, term)| text::fold(&term.label) == wanted || id.as_str() == label)
            .map(|(id, _)| id.clone())
    };
    if let Some(term) = find(labels.trim()) {
        return Ok(vec![term]);
    }
    let labels = labels.split(',').map(str::trim).filter(|label| !label.is_empty());
    labels.map(|label| find(label).ok_or_else(|| label.to_owned())).collect()
}

/// What is wrong with a field as it now stands.
pub(super) fn issue(state: &State, key: &Key, value: &str) -> Option<String> {
    let no_term = |name: String| words::NO_TERM_CALLED.with(state.language(), &[&name]);
    match key {
        key if *key == TERMS => terms_called(state, value).err().map(no_term),
        key if *key == PAIRS => pairs(state, value).err(),
        _ => None,
    }
}
