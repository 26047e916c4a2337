//! What each party keeps of its own, in the form that records a version: its word, or its limits and
//! thresholds, a line each, as people write them.

use std::collections::BTreeMap;

use crate::app::form::{Field, Form, Key};
use crate::app::state::State;
use crate::app::view::agreement as view;
use crate::divergence::quantity;
use crate::domain::{Definition, OrgId, Outcome, OwnMeaning, TermId, Threshold, TimeLimit, text};
use crate::words::{self, Language, Say};

type Own = BTreeMap<OrgId, OwnMeaning>;

/// One field for every organisation, with what its definition gives; which are shown follows who is ticked
/// as a party.
pub(super) fn fields(state: &State, term: &TermId, outcome: Outcome) -> Vec<Field> {
    let language = state.language();
    let order: Vec<OrgId> = state.network.in_order().into_iter().cloned().collect();
    let given = view::own(state, term, outcome, &order);
    let field = |org: OrgId| {
        let name = state.network.name(&org);
        let own = given.get(&org);
        match outcome {
            Outcome::Qualify => {
                let label = own.map(|own| own.label.as_str()).unwrap_or_default();
                let hint = words::HINT_OWN_LABEL.to(language);
                Some(Field::line(Key::OwnLabel(org.clone()), name, hint, label))
            }
            Outcome::OwnThresholds => {
                let lines = own.map(|own| lines(&own.facets, language)).unwrap_or_default();
                let hint = words::HINT_OWN_LIMITS.to(language);
                Some(Field::text(Key::OwnLimits(org.clone()), name, hint, &lines.join("\n")))
            }
            Outcome::OneMeaning | Outcome::AgreeToDiffer | Outcome::Drop | Outcome::Withdrawn => None,
        }
    };
    order.into_iter().filter_map(field).collect()
}

/// What is said above the form about these fields.
pub(super) const fn note(outcome: Outcome) -> Option<Say> {
    match outcome {
        Outcome::Qualify => Some(words::OWN_LABELS_NOTE),
        Outcome::OwnThresholds => Some(words::OWN_LIMITS_NOTE),
        Outcome::OneMeaning | Outcome::AgreeToDiffer | Outcome::Drop | Outcome::Withdrawn => None,
    }
}

/// Whether a party's own was changed in the form.
pub(super) fn changed<'a>(form: &'a Form, parties: &[OrgId]) -> Option<&'a Key> {
    form.fields
        .iter()
        .find(|field| field.key.owner().is_some_and(|org| parties.contains(org)) && field.is_changed())
        .map(|field| &field.key)
}

/// What the parties keep, as the form says; the field and the reason when it cannot be recorded so.
pub(super) fn read(
    state: &State,
    form: &Form,
    term: &TermId,
    outcome: Outcome,
    parties: &[OrgId],
) -> Result<Own, (Key, String)> {
    let language = state.language();
    let mut own = view::own(state, term, outcome, parties);
    for org in parties {
        let key = match outcome {
            Outcome::Qualify => Key::OwnLabel(org.clone()),
            Outcome::OwnThresholds => Key::OwnLimits(org.clone()),
            Outcome::OneMeaning | Outcome::AgreeToDiffer | Outcome::Drop | Outcome::Withdrawn => break,
        };
        // Who has joined since the form was opened keeps what its definition gives.
        if form.field(&key).is_none() {
            continue;
        }
        let typed = form.value(&key);
        if outcome == Outcome::OwnThresholds {
            let given = own.remove(org).unwrap_or_default().facets;
            let facets = limits(&typed, &given, language);
            if !facets.is_blank() {
                own.insert(org.clone(), OwnMeaning { label: String::new(), facets });
            }
            continue;
        }
        if let Some(why) = label_issue(state, form, &key) {
            return Err((key, why));
        }
        if typed.is_empty() {
            let why = words::LACKS_OWN_LABEL.with(language, &[state.network.name(org)]);
            return Err((key, why));
        }
        own.insert(org.clone(), OwnMeaning { label: typed, facets: Definition::default() });
    }
    Ok(own)
}

/// Why a qualified word does not tell whose it is: it is the bare word, or another party's.
pub(super) fn label_issue(state: &State, form: &Form, key: &Key) -> Option<String> {
    let language = state.language();
    let folded = text::fold(&form.value(key));
    let crate::app::form::Subject::Record { term, .. } = &form.subject else { return None };
    if folded.is_empty() {
        return None;
    }
    if folded == text::fold(state.network.label(term)) {
        return Some(words::OWN_LABEL_IS_THE_BARE_WORD.to(language).to_owned());
    }
    let same = form.fields.iter().find(|other| {
        other.key != *key
            && matches!(other.key, Key::OwnLabel(_))
            && form.shows(other)
            && text::fold(other.value()) == folded
    })?;
    Some(words::OWN_LABEL_TAKEN.with(language, &[&same.label]))
}

/// Which line is neither a time nor a threshold, said while it is typed.
pub(super) fn limits_issue(value: &str, language: Language) -> Option<String> {
    let line = value.lines().map(str::trim).find(|line| {
        !line.is_empty()
            && threshold(line).is_none()
            && quantity::read_duration(&limit(line, language).within, language).is_none()
    })?;
    Some(words::OWN_NOT_READ.with(language, &[&text::one_line(line, 40)]))
}

/// Limits and thresholds as people read and write them, a line each.
fn lines(facets: &Definition, language: Language) -> Vec<String> {
    let limits = facets.time_limit.iter().map(|limit| limit.sentence(language));
    limits.chain(facets.thresholds.iter().map(Threshold::sentence)).collect()
}

/// The limits and thresholds that the lines say. A line that was not changed stays what it was, and one in
/// which only the length was changed keeps where its clock starts and stops.
fn limits(typed: &str, given: &Definition, language: Language) -> Definition {
    let mut out = Definition::default();
    for line in typed.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if let Some(same) = given.thresholds.iter().find(|threshold| threshold.sentence() == line) {
            out.thresholds.push(same.clone());
        } else if let Some(same) = given.time_limit.iter().find_map(|was| relimited(line, was, language)) {
            out.time_limit.push(same);
        } else if let Some(threshold) = threshold(line) {
            out.thresholds.push(threshold);
        } else {
            out.time_limit.push(limit(line, language));
        }
    }
    out
}

/// The limit `was` with another length, when the rest of the line is as it was.
fn relimited(line: &str, was: &TimeLimit, language: Language) -> Option<TimeLimit> {
    let sentence = was.sentence(language);
    if sentence == line {
        return Some(was.clone());
    }
    let rest = sentence.strip_prefix(was.within.as_str()).filter(|rest| !rest.is_empty())?;
    let within = line.strip_suffix(rest)?;
    quantity::read_duration(within, language)?;
    Some(TimeLimit { within: within.to_owned(), ..was.clone() })
}

/// `age: under 18`.
fn threshold(line: &str) -> Option<Threshold> {
    let (of, is) = line.split_once(": ")?;
    Some(Threshold { of: of.trim().to_owned(), is: is.trim().to_owned() })
}

/// A limit as [`TimeLimit::sentence`] writes it, taken apart from behind.
fn limit(line: &str, language: Language) -> TimeLimit {
    let lead = |say: Say| {
        let lead = say.to(language).replace("{}", "");
        if lead.starts_with(',') { lead } else { format!(" {lead}") }
    };
    let mut rest = line;
    let mut cut = |say: Say, first: bool| {
        let lead = lead(say);
        let parts = if first { rest.split_once(&lead) } else { rest.rsplit_once(&lead) };
        let (before, value) = parts.filter(|(before, value)| !before.is_empty() && !value.is_empty())?;
        rest = before;
        Some(value.to_owned())
    };
    let met_in = cut(words::LIMIT_MET_IN, false);
    let applies_for = cut(words::LIMIT_FOR, false);
    let until = cut(words::LIMIT_UNTIL, false);
    let counted_from = cut(words::LIMIT_FROM, true);
    TimeLimit { within: rest.to_owned(), counted_from, until, met_in, applies_for }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn full() -> TimeLimit {
        TimeLimit {
            within: "15 min".into(),
            counted_from: Some("the call for help".into()),
            until: Some("first unit on scene".into()),
            met_in: Some("90 %".into()),
            applies_for: None,
        }
    }

    fn given() -> Definition {
        let age = Threshold { of: "age".into(), is: "under 18".into() };
        Definition { time_limit: vec![full()], thresholds: vec![age], ..Definition::default() }
    }

    #[test]
    fn lines_that_were_not_changed_stay_what_they_were() {
        let given = given();
        let typed = lines(&given, Language::English).join("\n");
        assert_eq!(
            typed,
            "15 min from the call for help until first unit on scene, met in 90 %\nage: under 18"
        );
        assert_eq!(limits(&typed, &given, Language::English), given);
    }

    #[test]
    fn another_length_keeps_where_the_clock_starts_and_stops() {
        let typed = "10 min from the call for help until first unit on scene, met in 90 %";
        let now = limits(typed, &given(), Language::English);
        assert_eq!(now.time_limit, [TimeLimit { within: "10 min".into(), ..full() }]);
        assert_eq!(now.thresholds, []);
    }

    #[rstest::rstest]
    #[case("24 hours")]
    #[case("24 hours from referral")]
    #[case("24 hours from referral until seen for adults, met in 80 %")]
    #[case("as soon as we can")]
    #[case("from here")]
    fn a_limit_says_what_was_typed(#[case] line: &str) {
        assert_eq!(limit(line, Language::English).sentence(Language::English), line);
    }

    #[test]
    fn a_limit_is_taken_apart_in_the_language_of_the_network() {
        let limit = limit("2 uur vanaf de melding tot gezien", Language::Dutch);
        assert_eq!((limit.within.as_str(), limit.counted_from.as_deref()), ("2 uur", Some("de melding")));
        assert_eq!(limit.until.as_deref(), Some("gezien"));
    }

    #[test]
    fn a_line_that_is_no_time_and_no_threshold_is_named() {
        assert_eq!(limits_issue("15 min from dispatch\nage: any", Language::English), None);
        let issue = limits_issue("15 min\nwhen we can", Language::English).unwrap();
        assert!(issue.contains("when we can"), "{issue}");
    }
}
