//! The forms for stories and answers.

use super::Outcome;
use crate::app::form::{Field, Form, Key, Subject};
use crate::app::state::State;
use crate::domain::check::privacy;
use crate::domain::{Answer, Case, CaseId, Change, Fingerprint, TermId, Verdict, text};
use crate::words;

pub(super) fn open(state: &State, subject: Subject) -> Option<Form> {
    let language = state.language();
    let story = |value: &str| {
        Field::text(
            Key::Named("story"),
            words::FIELD_STORY.to(language),
            words::HINT_STORY.to(language),
            value,
        )
    };
    Some(match &subject {
        Subject::Case(case) => {
            let value = state.network.cases.get(case)?.story.clone();
            Form::new(words::FORM_CASE.to(language).to_owned(), subject, vec![story(&value)])
        }
        Subject::Answer { org, term, case } => {
            let case_story = state.network.cases.get(case)?.story.clone();
            let organisation = state.network.organisations.get(org)?;
            let answer = organisation.answers.get(term).and_then(|answers| answers.get(case));
            let options = Verdict::ALL.iter().map(|verdict| verdict.say().to(language).to_owned()).collect();
            let selected =
                answer.and_then(|answer| Verdict::ALL.iter().position(|one| *one == answer.verdict));
            let because = answer.map(|answer| answer.because.clone()).unwrap_or_default();
            let title =
                words::FORM_ANSWER.with(language, &[&organisation.profile.name, state.network.label(term)]);
            let fields = vec![
                Field::choice(
                    Key::Named("answer"),
                    words::FIELD_ANSWER.to(language),
                    words::HINT_ANSWER.to(language),
                    options,
                    selected.unwrap_or(0),
                ),
                Field::text(
                    Key::Named("because"),
                    words::FIELD_BECAUSE.to(language),
                    words::HINT_BECAUSE.to(language),
                    &because,
                ),
            ];
            Form::new(title, subject, fields).with_note(case_story)
        }
        _ => Form::new(words::FORM_NEW_CASE.to(language).to_owned(), subject, vec![story("")]),
    })
}

pub(super) fn read(state: &State, form: &Form) -> Outcome {
    match &form.subject {
        Subject::Case(case) => changed_case(state, form, case),
        Subject::NewCase { term } => new_case(state, form, term),
        Subject::Answer { org, term, case } => {
            let before = state
                .network
                .organisations
                .get(org)
                .and_then(|org| org.answers.get(term)?.get(case))
                .cloned();
            let chosen = form.chosen(&Key::Named("answer"));
            let story = state.network.cases.get(case).map(|case| case.story.as_str()).unwrap_or_default();
            let after = Answer {
                verdict: Verdict::ALL.get(chosen).copied().unwrap_or(Verdict::Depends),
                because: form.named("because"),
                on: Some(Fingerprint::of_text("story", story)),
                answered_on: Some(state.today),
                recorded_by: state.who.recorded_for(org),
            };
            let (org, term, case) = (org.clone(), term.clone(), case.clone());
            Outcome::change(Change::Answer { org, term, case, before, after: Some(after) })
        }
        _ => Outcome::Nothing,
    }
}

fn lacks_story(state: &State) -> Outcome {
    Outcome::Lacks(Key::Named("story"), words::LACKS_STORY.to(state.language()).to_owned())
}

fn changed_case(state: &State, form: &Form, case: &CaseId) -> Outcome {
    let Some(before) = state.network.cases.get(case) else { return Outcome::Nothing };
    let after = Case { story: form.named("story"), ..before.clone() };
    if after.story.is_empty() {
        return lacks_story(state);
    }
    if *before == after {
        return Outcome::Nothing;
    }
    Outcome::change(Change::Case { case: case.clone(), before: Some(before.clone()), after: Some(after) })
}

fn new_case(state: &State, form: &Form, term: &TermId) -> Outcome {
    let story = form.named("story");
    if story.is_empty() {
        return lacks_story(state);
    }
    // An id is never changed and stands in every answer: nothing that leads to a person goes into it.
    let opening: Vec<&str> = story.split_whitespace().take(5).collect();
    let opening = opening.join(" ");
    let label = if privacy::traces(&story).is_empty() && !opening.contains(|c: char| c.is_ascii_digit()) {
        text::one_line(&opening, 40)
    } else {
        term.to_string()
    };
    let case = CaseId::from_label(&label, "case", state.network.cases.keys());
    let last = state.network.cases_for(term).into_iter().filter_map(|(_, case)| case.order).max();
    let order = Some(last.unwrap_or(0).saturating_add(1));
    let after = Some(Case { terms: vec![term.clone()], story, order });
    Outcome::change(Change::Case { case, before: None, after })
}
