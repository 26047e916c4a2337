//! The form for a definition: every facet, with a time limit and a threshold taken apart.

use super::{Outcome, recorded_for};
use crate::app::form::{Field, Form, Input, Key, LimitPart, Subject};
use crate::app::state::State;
use crate::divergence::quantity;
use crate::domain::{
    Change, Definition, Facet, FacetValue, OrgId, TermId, Threshold, TimeLimit, Usage, text,
};
use crate::words::{self, Language, Say};

pub(super) fn open(state: &State, subject: Subject) -> Option<Form> {
    let Subject::Definition { org, term } = &subject else { return None };
    let language = state.language();
    let organisation = state.network.organisations.get(org)?;
    let blank = Definition::default();
    let definition = organisation.definitions.get(term).unwrap_or(&blank);
    let title =
        words::FORM_DEFINITION.with(language, &[&organisation.profile.name, state.network.label(term)]);
    let form = Form::new(title, subject.clone(), definition_fields(definition, &Facet::ALL, language));
    Some(recorded_for(form, state, org).focused_on(&Key::Facet(Facet::Wording)))
}

/// The fields for some facets of a definition.
#[must_use]
pub fn definition_fields(definition: &Definition, facets: &[Facet], language: Language) -> Vec<Field> {
    let mut fields = Vec::new();
    for facet in facets {
        let label = facet.name(language);
        let hint = hint(*facet).to(language);
        match definition.get(*facet) {
            FacetValue::Usage(usage) => {
                let options = Usage::ALL.iter().map(|usage| usage.say().to(language).to_owned()).collect();
                let selected = Usage::ALL.iter().position(|one| *one == usage).unwrap_or(0);
                fields.push(Field::choice(Key::Facet(*facet), label, hint, options, selected));
            }
            FacetValue::Limits(limits) => limit_fields(&mut fields, &limits, language),
            FacetValue::Thresholds(thresholds) => threshold_fields(&mut fields, &thresholds, language),
            FacetValue::Lines(lines) => {
                fields.push(Field::text(Key::Facet(*facet), label, hint, &lines.join("\n")));
            }
            FacetValue::Day(day) => {
                fields.push(Field::line(Key::Facet(*facet), label, hint, &day.to_string()));
            }
            FacetValue::Empty if *facet == Facet::ReviewedOn || *facet == Facet::OurWord => {
                fields.push(Field::line(Key::Facet(*facet), label, hint, ""));
            }
            FacetValue::Empty => fields.push(Field::text(Key::Facet(*facet), label, hint, "")),
            FacetValue::Text(value) => fields.push(Field::text(Key::Facet(*facet), label, hint, &value)),
        }
    }
    fields
}

/// Every limit with all its parts, and an empty one to add another.
fn limit_fields(fields: &mut Vec<Field>, limits: &[TimeLimit], language: Language) {
    let part = |number: usize, part: LimitPart, label: Say, hint: Say, value: &str| {
        Field::line(Key::Limit(number, part), label.to(language), hint.to(language), value)
    };
    for (number, limit) in limits.iter().enumerate() {
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        fields.extend([
            part(number, LimitPart::Within, words::FIELD_WITHIN, words::HINT_WITHIN, &limit.within),
            part(
                number,
                LimitPart::CountedFrom,
                words::FIELD_FROM,
                words::HINT_FROM,
                &text(&limit.counted_from),
            ),
            part(number, LimitPart::Until, words::FIELD_UNTIL, words::HINT_UNTIL, &text(&limit.until)),
            part(number, LimitPart::MetIn, words::FIELD_MET_IN, words::HINT_MET_IN, &text(&limit.met_in)),
            part(number, LimitPart::For, words::FIELD_FOR, words::HINT_FOR, &text(&limit.applies_for)),
        ]);
    }
    let another = if limits.is_empty() { words::FIELD_TIME_LIMIT } else { words::FIELD_ANOTHER_LIMIT };
    fields.push(part(limits.len(), LimitPart::Within, another, words::HINT_WITHIN, ""));
}

fn threshold_fields(fields: &mut Vec<Field>, thresholds: &[Threshold], language: Language) {
    for (number, threshold) in thresholds.iter().enumerate() {
        fields.push(Field::line(
            Key::ThresholdOf(number),
            words::FIELD_THRESHOLD_OF.to(language),
            words::HINT_THRESHOLD_OF.to(language),
            &threshold.of,
        ));
        fields.push(Field::line(
            Key::ThresholdIs(number),
            words::FIELD_THRESHOLD_IS.to(language),
            words::HINT_THRESHOLD_IS.to(language),
            &threshold.is,
        ));
    }
    let another =
        if thresholds.is_empty() { words::FIELD_THRESHOLD_OF } else { words::FIELD_ANOTHER_THRESHOLD };
    let hint = words::HINT_THRESHOLD_OF.to(language);
    fields.push(Field::line(Key::ThresholdOf(thresholds.len()), another.to(language), hint, ""));
}

/// What belongs into a facet, shown while it is empty.
const fn hint(facet: Facet) -> Say {
    match facet {
        Facet::Usage => words::HINT_USAGE,
        Facet::OurWord => words::HINT_OUR_WORD,
        Facet::Wording => words::HINT_WORDING,
        Facet::InPlainWords => words::HINT_PLAIN,
        Facet::Criterion => words::HINT_CRITERION,
        Facet::AppliesTo => words::HINT_APPLIES_TO,
        Facet::TimeLimit => words::HINT_WITHIN,
        Facet::Thresholds => words::HINT_THRESHOLD_OF,
        Facet::DecidedBy => words::HINT_DECIDED_BY,
        Facet::Then => words::HINT_THEN,
        Facet::Includes => words::HINT_INCLUDES,
        Facet::Excludes => words::HINT_EXCLUDES,
        Facet::Source => words::HINT_SOURCE,
        Facet::Why => words::HINT_WHY,
        Facet::ReviewedOn => words::HINT_DATE,
    }
}

/// The definition that the fields make of another one; a date that cannot be read stays as it was.
#[must_use]
pub(super) fn read_definition(form: &Form, base: &Definition) -> Definition {
    let mut definition = base.clone();
    for field in &form.fields {
        let Key::Facet(facet) = field.key else { continue };
        let value = text::tidy(field.value());
        let value = match (facet, &field.input) {
            (Facet::Usage, Input::Choice { selected, .. }) => {
                FacetValue::Usage(Usage::ALL.get(*selected).copied().unwrap_or_default())
            }
            (Facet::Includes | Facet::Excludes, _) => FacetValue::Lines(
                value.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect(),
            ),
            (Facet::ReviewedOn, _) if value.is_empty() => FacetValue::Empty,
            (Facet::ReviewedOn, _) => match super::date(&value) {
                Some(day) => FacetValue::Day(day),
                None => continue,
            },
            _ if value.is_empty() => FacetValue::Empty,
            _ => FacetValue::Text(value),
        };
        definition.set(facet, value);
    }
    if form.fields.iter().any(|field| matches!(field.key, Key::Limit(..))) {
        definition.time_limit = read_limits(form);
        definition.thresholds = read_thresholds(form);
    }
    definition
}

fn read_limits(form: &Form) -> Vec<TimeLimit> {
    let part = |number: usize, part: LimitPart| {
        let value = form.value(&Key::Limit(number, part));
        (!value.is_empty()).then_some(value)
    };
    (0..)
        .take_while(|number| form.field(&Key::Limit(*number, LimitPart::Within)).is_some())
        .map(|number| TimeLimit {
            within: part(number, LimitPart::Within).unwrap_or_default(),
            counted_from: part(number, LimitPart::CountedFrom),
            until: part(number, LimitPart::Until),
            met_in: part(number, LimitPart::MetIn),
            applies_for: part(number, LimitPart::For),
        })
        .filter(|limit| *limit != TimeLimit::default())
        .collect()
}

fn read_thresholds(form: &Form) -> Vec<Threshold> {
    (0..)
        .take_while(|number| form.field(&Key::ThresholdOf(*number)).is_some())
        .map(|number| Threshold {
            of: form.value(&Key::ThresholdOf(number)),
            is: form.value(&Key::ThresholdIs(number)),
        })
        .filter(|threshold| *threshold != Threshold::default())
        .collect()
}

pub(super) fn read(state: &State, form: &Form, org: &OrgId, term: &TermId) -> Outcome {
    let reviewed_on = form.value(&Key::Facet(Facet::ReviewedOn));
    if !reviewed_on.is_empty() && super::date(&reviewed_on).is_none() {
        let why = words::NOT_A_DATE.to(state.language()).to_owned();
        return Outcome::Lacks(Key::Facet(Facet::ReviewedOn), why);
    }
    let before = state.network.definition(org, term).cloned();
    let mut after = read_definition(form, &before.clone().unwrap_or_default());
    let unchanged = before.clone().unwrap_or_default() == after;
    if unchanged {
        return Outcome::Nothing;
    }
    after.recorded_by = state.who.recorded_for(org);
    let after = (!after.is_blank()).then(|| Box::new(after));
    let before = before.map(Box::new);
    Outcome::change(Change::Definition { org: org.clone(), term: term.clone(), before, after })
}

/// Why a text is not a time that can be compared, if so.
pub(super) fn time_limit_issue(value: &str, language: Language) -> Option<String> {
    quantity::read_duration(value, language).is_none().then(|| words::NOT_A_TIME.to(language).to_owned())
}

/// Why a text is no share of cases that can be compared, if so.
pub(super) fn share_issue(value: &str, language: Language) -> Option<String> {
    (!quantity::is_share(value)).then(|| words::NOT_A_SHARE.to(language).to_owned())
}
