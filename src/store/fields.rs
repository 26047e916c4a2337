//! What each value of the domain looks like in a file: keys and values in the order of the reference
//! page, without those that say nothing.

use super::value::{Fields, Val};
use crate::domain::{
    Answer, Candidate, Case, Charter, Commitment, Date, DecisionRule, Definition, EarlierInterest,
    Endorsement, Fingerprint, Noted, OtherLabel, Outcome, Position, Profile, Term, Threshold, TimeLimit,
    Usage,
};

pub(super) fn text(fields: &mut Fields, key: &'static str, value: &str) {
    if !value.is_empty() {
        fields.push((key, Val::Text(value.to_owned())));
    }
}

pub(super) fn maybe(fields: &mut Fields, key: &'static str, value: Option<&String>) {
    if let Some(value) = value {
        fields.push((key, Val::Text(value.clone())));
    }
}

pub(super) fn day(fields: &mut Fields, key: &'static str, value: Option<Date>) {
    if let Some(value) = value {
        fields.push((key, Val::Day(value)));
    }
}

pub(super) fn digest(fields: &mut Fields, key: &'static str, value: Option<Fingerprint>) {
    if let Some(value) = value {
        fields.push((key, Val::Text(value.to_string())));
    }
}

/// A list of texts, no key when there is none.
pub(super) fn texts(fields: &mut Fields, key: &'static str, values: impl Iterator<Item = String>) {
    let items: Vec<Val> = values.map(Val::Text).collect();
    if !items.is_empty() {
        fields.push((key, Val::List(items)));
    }
}

pub(super) fn definition(definition: &Definition) -> Fields {
    let mut fields = Fields::new();
    if definition.usage != Usage::Used {
        text(&mut fields, "usage", definition.usage.key());
    }
    text(&mut fields, "our_word", &definition.our_word);
    maybe(&mut fields, "language", definition.language.as_ref());
    text(&mut fields, "wording", &definition.wording);
    text(&mut fields, "in_plain_words", &definition.in_plain_words);
    text(&mut fields, "criterion", &definition.criterion);
    text(&mut fields, "applies_to", &definition.applies_to);
    match definition.time_limit.as_slice() {
        [] => {}
        [one] => fields.push(("time_limit", limit(one))),
        several => fields.push(("time_limit", Val::List(several.iter().map(limit).collect()))),
    }
    if !definition.thresholds.is_empty() {
        fields.push(("thresholds", Val::List(definition.thresholds.iter().map(threshold).collect())));
    }
    text(&mut fields, "decided_by", &definition.decided_by);
    text(&mut fields, "then", &definition.then);
    texts(&mut fields, "includes", definition.includes.iter().cloned());
    texts(&mut fields, "excludes", definition.excludes.iter().cloned());
    text(&mut fields, "source", &definition.source);
    text(&mut fields, "why", &definition.why);
    day(&mut fields, "reviewed_on", definition.reviewed_on);
    maybe(&mut fields, "recorded_by", definition.recorded_by.as_ref());
    fields
}

fn limit(limit: &TimeLimit) -> Val {
    let mut fields = vec![("within", Val::Text(limit.within.clone()))];
    maybe(&mut fields, "counted_from", limit.counted_from.as_ref());
    maybe(&mut fields, "until", limit.until.as_ref());
    maybe(&mut fields, "met_in", limit.met_in.as_ref());
    maybe(&mut fields, "for", limit.applies_for.as_ref());
    Val::Table(fields)
}

fn threshold(threshold: &Threshold) -> Val {
    Val::Table(vec![("of", Val::Text(threshold.of.clone())), ("is", Val::Text(threshold.is.clone()))])
}

pub(super) fn candidate(candidate: &Candidate) -> Fields {
    let mut fields = Fields::new();
    text(&mut fields, "proposed_by", &candidate.proposed_by);
    if candidate.outcome != Outcome::OneMeaning {
        text(&mut fields, "outcome", candidate.outcome.key());
    }
    fields.extend(definition(&candidate.meaning));
    text(&mut fields, "use_instead", &candidate.use_instead);
    text(&mut fields, "translate_by", &candidate.translate_by);
    text(&mut fields, "rationale", &candidate.rationale);
    text(&mut fields, "scope", &candidate.scope);
    fields
}

pub(super) fn answer(answer: &Answer) -> Fields {
    let mut fields = vec![("answer", Val::Text(answer.verdict.key().to_owned()))];
    text(&mut fields, "because", &answer.because);
    digest(&mut fields, "on", answer.on);
    day(&mut fields, "answered_on", answer.answered_on);
    maybe(&mut fields, "recorded_by", answer.recorded_by.as_ref());
    fields
}

pub(super) fn position(position: &Position) -> Fields {
    let mut fields = vec![("position", Val::Text(position.stance.key().to_owned()))];
    digest(&mut fields, "on", position.on);
    text(&mut fields, "reason", &position.reason);
    text(&mut fields, "would_remove", &position.would_remove);
    text(&mut fields, "subject_to", &position.subject_to);
    day(&mut fields, "confirm_by", position.confirm_by);
    day(&mut fields, "taken_on", position.taken_on);
    maybe(&mut fields, "recorded_by", position.recorded_by.as_ref());
    fields
}

pub(super) fn endorsement(endorsement: &Endorsement) -> Fields {
    let mut fields = Fields::new();
    if let Some(version) = endorsement.endorses {
        fields.push(("endorses", Val::Number(version)));
    }
    text(&mut fields, "would_change", &endorsement.would_change);
    maybe(&mut fields, "recorded_by", endorsement.recorded_by.as_ref());
    fields
}

pub(super) fn note(note: &Noted) -> Fields {
    let mut fields = vec![("text", Val::Text(note.text.clone()))];
    maybe(&mut fields, "recorded_by", note.recorded_by.as_ref());
    fields
}

pub(super) fn profile(profile: &Profile) -> Fields {
    let mut fields = vec![("name", Val::Text(profile.name.clone()))];
    text(&mut fields, "mark", &profile.mark);
    text(&mut fields, "sector", &profile.sector);
    maybe(&mut fields, "language", profile.language.as_ref());
    fields
}

pub(super) fn term(term: &Term) -> Fields {
    let mut fields = vec![("label", Val::Text(term.label.clone()))];
    if !term.also.is_empty() {
        fields.push(("also", Val::List(term.also.iter().map(other_label).collect())));
    }
    text(&mut fields, "why_it_matters", &term.why_it_matters);
    texts(&mut fields, "related", term.related.iter().cloned());
    fields
}

fn other_label(other: &OtherLabel) -> Val {
    match &other.language {
        None => Val::Text(other.label.clone()),
        Some(language) => Val::Table(vec![
            ("label", Val::Text(other.label.clone())),
            ("language", Val::Text(language.clone())),
        ]),
    }
}

pub(super) fn case(case: &Case) -> Fields {
    let mut fields = Fields::new();
    texts(&mut fields, "terms", case.terms.iter().map(ToString::to_string));
    fields.extend(case.order.map(|order| ("order", Val::Number(order))));
    text(&mut fields, "story", &case.story);
    fields
}

pub(super) fn commitment(commitment: &Commitment) -> Fields {
    let mut fields = Fields::new();
    text(&mut fields, "who", &commitment.who);
    text(&mut fields, "what", &commitment.what);
    day(&mut fields, "by", commitment.by);
    texts(&mut fields, "for", commitment.terms.iter().map(ToString::to_string));
    text(&mut fields, "state", commitment.state.key());
    maybe(&mut fields, "workshop", commitment.workshop.as_ref());
    fields
}

/// All of a charter but its earlier statements, which are tables of their own.
pub(super) fn charter(charter: &Charter) -> Fields {
    let mut fields = vec![("name", Val::Text(charter.name.clone()))];
    text(&mut fields, "language", &charter.language);
    text(&mut fields, "for_whom", &charter.for_whom);
    if charter.decision_rule != DecisionRule::default() {
        text(&mut fields, "decision_rule", charter.decision_rule.key());
    }
    texts(&mut fields, "organisations", charter.order.iter().map(ToString::to_string));
    text(&mut fields, "common_interest", &charter.common_interest);
    if charter.common_interest_version != 1 {
        fields.push(("common_interest_version", Val::Number(charter.common_interest_version)));
    }
    fields
}

pub(super) fn earlier(earlier: &EarlierInterest) -> Fields {
    let mut fields = Fields::new();
    text(&mut fields, "text", &earlier.text);
    day(&mut fields, "until", earlier.until);
    fields
}
