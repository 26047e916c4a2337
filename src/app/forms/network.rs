//! The forms for the network, its organisations and its terms.

use super::Outcome;
use crate::app::form::{Field, Form, Key, Subject};
use crate::app::state::State;
use crate::domain::{
    Change, DecisionRule, EarlierInterest, MARK_LENGTH, OrgId, OtherLabel, Profile, Term, TermId, text,
};
use crate::words;

pub(super) fn open(state: &State, subject: Subject) -> Option<Form> {
    let language = state.language();
    let line = |name: &'static str, label: words::Say, hint: words::Say, value: &str| {
        Field::line(Key::Named(name), label.to(language), hint.to(language), value)
    };
    let blank = Profile::default();
    let profile_fields = |profile: &Profile| {
        vec![
            line("name", words::FIELD_NAME, words::HINT_ORGANISATION, &profile.name),
            line("mark", words::FIELD_MARK, words::HINT_MARK, &profile.mark),
            line("sector", words::FIELD_SECTOR, words::HINT_SECTOR, &profile.sector),
        ]
    };
    Some(match &subject {
        Subject::NewOrganisation => {
            Form::new(words::FORM_NEW_ORGANISATION.to(language).to_owned(), subject, profile_fields(&blank))
        }
        Subject::Organisation(org) => {
            let profile = &state.network.organisations.get(org)?.profile;
            let title = profile.name.clone();
            let fields = profile_fields(profile);
            Form::new(title, subject, fields)
        }
        _ => {
            let charter = &state.network.charter;
            let rules = DecisionRule::ALL.iter().map(|rule| rule.say().to(language).to_owned()).collect();
            let rule = DecisionRule::ALL.iter().position(|rule| *rule == charter.decision_rule).unwrap_or(0);
            let interest = Field::text(
                Key::Named("common_interest"),
                words::COMMON_INTEREST.to(language),
                words::HINT_COMMON_INTEREST.to(language),
                &charter.common_interest,
            );
            let fields = vec![
                line("name", words::FIELD_NAME, words::HINT_NETWORK, &charter.name),
                interest,
                line("for_whom", words::FIELD_FOR_WHOM, words::HINT_FOR_WHOM, &charter.for_whom),
                Field::choice(
                    Key::Named("decision_rule"),
                    words::FIELD_RULE.to(language),
                    words::HINT_RULE.to(language),
                    rules,
                    rule,
                ),
                line("language", words::FIELD_LANGUAGE, words::HINT_LANGUAGE, &charter.language),
            ];
            Form::new(words::FORM_NETWORK.to(language).to_owned(), subject, fields)
        }
    })
}

pub(super) fn read(state: &State, form: &Form) -> Outcome {
    match &form.subject {
        Subject::NewOrganisation => new_organisation(state, form),
        Subject::Organisation(org) => organisation(state, form, org),
        _ => charter(state, form),
    }
}

fn profile(form: &Form, language: Option<String>) -> Profile {
    Profile { name: form.named("name"), mark: form.named("mark"), sector: form.named("sector"), language }
}

fn lacks_name(state: &State) -> Outcome {
    Outcome::Lacks(Key::Named("name"), words::LACKS_NAME.to(state.language()).to_owned())
}

fn new_organisation(state: &State, form: &Form) -> Outcome {
    let mut profile = profile(form, None);
    if profile.name.is_empty() {
        return lacks_name(state);
    }
    let org = OrgId::from_label(&profile.name, "organisation", state.network.organisations.keys());
    if profile.mark.is_empty() {
        profile.mark = free_mark(state, &profile.name);
    } else if let Some(refused) = refused_mark(state, form) {
        return refused;
    }
    let mut charter = state.network.charter.clone();
    charter.order = state.network.in_order().into_iter().cloned().collect();
    charter.order.push(org.clone());
    Outcome::change(Change::Several(vec![
        Change::Organisation { org, before: None, after: Some(profile) },
        Change::Charter { before: Box::new(state.network.charter.clone()), after: Box::new(charter) },
    ]))
}

/// The first three letters of a name, or the first two and a number when another has them already.
fn free_mark(state: &State, name: &str) -> String {
    let letters: Vec<char> =
        text::fold(name).chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect();
    let taken =
        |mark: &str| state.network.organisations.values().any(|organisation| organisation.mark() == mark);
    let whole: String = letters.iter().take(3).collect();
    let numbered = (2..100).map(|n| format!("{}{n}", letters.iter().take(2).collect::<String>()));
    std::iter::once(whole.clone()).chain(numbered).find(|mark| !taken(mark)).unwrap_or(whole)
}

fn organisation(state: &State, form: &Form, org: &OrgId) -> Outcome {
    let Some(organisation) = state.network.organisations.get(org) else { return Outcome::Nothing };
    let before = organisation.profile.clone();
    let after = profile(form, before.language.clone());
    if after.name.is_empty() {
        return lacks_name(state);
    }
    if before == after {
        return Outcome::Nothing;
    }
    if before.mark != after.mark
        && let Some(refused) = refused_mark(state, form)
    {
        return refused;
    }
    Outcome::change(Change::Organisation { org: org.clone(), before: Some(before), after: Some(after) })
}

fn charter(state: &State, form: &Form) -> Outcome {
    let before = state.network.charter.clone();
    let mut after = before.clone();
    after.name = form.named("name");
    after.for_whom = form.named("for_whom");
    let rule = form.chosen(&Key::Named("decision_rule"));
    after.decision_rule = DecisionRule::ALL.get(rule).copied().unwrap_or_default();
    after.language = form.named("language");
    let interest = form.named("common_interest");
    if after.name.is_empty() {
        return lacks_name(state);
    }
    // A statement that somebody has endorsed gets a new number when it changes, so that everybody endorses
    // the words they have read. Until then it is being polished.
    let endorsed = state
        .network
        .organisations
        .values()
        .filter_map(|organisation| organisation.endorsement.as_ref()?.endorses)
        .any(|version| version == before.common_interest_version);
    let changed = interest != text::tidy(&before.common_interest);
    if changed && !endorsed {
        after.common_interest_version = before.common_interest_version.max(1);
        after.common_interest = interest;
    } else if changed {
        if !before.common_interest.trim().is_empty() {
            let was = EarlierInterest { text: before.common_interest.clone(), until: Some(state.today) };
            after.common_interest_was.insert(before.common_interest_version.max(1), was);
        }
        after.common_interest_version = before.common_interest_version.saturating_add(1);
        after.common_interest = interest;
    }
    if before == after {
        return Outcome::Nothing;
    }
    Outcome::change(Change::Charter { before: Box::new(before), after: Box::new(after) })
}

/// The form cannot be handed in with the mark that it holds.
fn refused_mark(state: &State, form: &Form) -> Option<Outcome> {
    mark_issue(state, form, &form.named("mark")).map(|why| Outcome::Lacks(Key::Named("mark"), why))
}

/// What is wrong with an organisation's short mark. An empty one is made from the name.
pub(super) fn mark_issue(state: &State, form: &Form, value: &str) -> Option<String> {
    let language = state.language();
    if value.chars().count() > MARK_LENGTH {
        return Some(words::MARK_TOO_LONG.to(language).to_owned());
    }
    let shown =
        Profile { mark: value.to_owned(), name: form.named("name"), ..Profile::default() }.shown_mark();
    if shown.is_empty() && !value.is_empty() {
        return Some(words::MARK_WITHOUT_LETTERS.to(language).to_owned());
    }
    let mine = match &form.subject {
        Subject::Organisation(org) => Some(org),
        _ => None,
    };
    let taken = state.network.organisations.iter().find(|(org, organisation)| {
        Some(*org) != mine && text::fold(&organisation.mark()) == text::fold(&shown)
    });
    taken.map(|(_, organisation)| words::MARK_TAKEN.with(language, &[&organisation.profile.name]))
}

pub(super) fn open_term(state: &State, subject: Subject) -> Option<Form> {
    let language = state.language();
    let blank = Term::default();
    let (title, term) = match &subject {
        Subject::Term(id) => {
            let term = state.network.terms.get(id)?;
            (words::FORM_TERM.with(language, &[&term.label]), term)
        }
        _ => (words::FORM_NEW_TERM.to(language).to_owned(), &blank),
    };
    let also: Vec<&str> = term.also.iter().map(|other| other.label.as_str()).collect();
    let fields = vec![
        Field::line(
            Key::Named("label"),
            words::FIELD_LABEL.to(language),
            words::HINT_LABEL.to(language),
            &term.label,
        ),
        Field::line(
            Key::Named("also"),
            words::FIELD_ALSO.to(language),
            words::HINT_ALSO.to(language),
            &also.join(", "),
        ),
        Field::text(
            Key::Named("why_it_matters"),
            words::FIELD_WHY_IT_MATTERS.to(language),
            words::HINT_WHY_IT_MATTERS.to(language),
            &term.why_it_matters,
        ),
    ];
    Some(Form::new(title, subject, fields))
}

pub(super) fn read_term(state: &State, form: &Form) -> Outcome {
    let (id, before) = match &form.subject {
        Subject::Term(id) => (id.clone(), state.network.terms.get(id).cloned()),
        _ => (TermId::from_label(&form.named("label"), "term", state.network.terms.keys()), None),
    };
    let mut after = before.clone().unwrap_or_default();
    after.label = form.named("label");
    after.why_it_matters = form.named("why_it_matters");
    after.also = form
        .named("also")
        .split(',')
        .map(str::trim)
        .filter(|label| !label.is_empty())
        .map(|label| {
            let known = before.iter().flat_map(|term| &term.also).find(|other| other.label == label);
            known.cloned().unwrap_or_else(|| OtherLabel { label: label.to_owned(), language: None })
        })
        .collect();
    let language = state.language();
    if after.label.is_empty() {
        return Outcome::Lacks(Key::Named("label"), words::LACKS_LABEL.to(language).to_owned());
    }
    let twin = state
        .network
        .terms
        .iter()
        .find(|(other, term)| **other != id && text::fold(&term.label) == text::fold(&after.label));
    if let Some((_, twin)) = twin {
        return Outcome::Lacks(Key::Named("label"), words::TERM_EXISTS.with(language, &[&twin.label]));
    }
    if before.as_ref() == Some(&after) {
        return Outcome::Nothing;
    }
    Outcome::change(Change::Term { term: id, before, after: Some(after) })
}
