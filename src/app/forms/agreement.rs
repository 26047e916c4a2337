//! The forms for candidates, positions, and what goes with a version that is recorded.

use super::{Outcome as Read, date_text, definition_fields, own, read_date, recorded_for};
use crate::app::form::{Field, Form, Key, Subject};
use crate::app::state::State;
use crate::app::view::agreement as view;
use crate::domain::{
    Agreement, BasedOn, Candidate, Change, Definition, Facet, Fingerprint, OrgId, Outcome, Position,
    Previous, SignedPosition, Stance, Standing, TermId,
};
use crate::words::{self, Language, Say};

pub(super) fn open(state: &State, subject: Subject) -> Option<Form> {
    match &subject {
        Subject::Candidate { term, key } => open_candidate(state, term, key, &subject),
        Subject::Position { org, term, key } => open_position(state, org, term, key, &subject),
        Subject::Record { term, key } => open_record(state, term, key, &subject),
        _ => None,
    }
}

pub(super) fn read(state: &State, form: &Form) -> Read {
    match &form.subject {
        Subject::Candidate { term, key } => read_candidate(state, form, term, key),
        Subject::Position { org, term, key } => read_position(state, form, org, term, key),
        Subject::Record { term, key } => read_record(state, form, term, key),
        _ => Read::Nothing,
    }
}

fn candidate<'a>(state: &'a State, term: &TermId, key: &str) -> Option<&'a Candidate> {
    state.network.proposals.get(term)?.candidates.get(key)
}

fn text(name: &'static str, label: Say, hint: Say, value: &str, language: Language) -> Field {
    Field::text(Key::Named(name), label.to(language), hint.to(language), value)
}

fn line(name: &'static str, label: Say, hint: Say, value: &str, language: Language) -> Field {
    Field::line(Key::Named(name), label.to(language), hint.to(language), value)
}

fn open_candidate(state: &State, term: &TermId, key: &str, subject: &Subject) -> Option<Form> {
    let language = state.language();
    let candidate = candidate(state, term, key)?;
    let options = Outcome::ALL.iter().map(|outcome| outcome.say().to(language).to_owned()).collect();
    let selected = Outcome::ALL.iter().position(|outcome| *outcome == candidate.outcome).unwrap_or(0);
    let mut fields = vec![Field::choice(
        Key::Named("outcome"),
        words::FIELD_OUTCOME.to(language),
        words::HINT_OUTCOME.to(language),
        options,
        selected,
    )];
    match candidate.outcome {
        Outcome::AgreeToDiffer => fields.push(text(
            "translate_by",
            words::FIELD_TRANSLATE_BY,
            words::HINT_TRANSLATE_BY,
            &candidate.translate_by,
            language,
        )),
        Outcome::Drop => fields.push(line(
            "use_instead",
            words::FIELD_USE_INSTEAD,
            words::HINT_USE_INSTEAD,
            &candidate.use_instead,
            language,
        )),
        Outcome::Withdrawn => {}
        Outcome::OneMeaning | Outcome::OwnThresholds | Outcome::Qualify => {
            fields.extend(definition_fields(&candidate.meaning, &Facet::MEANING, language));
        }
    }
    let rationale = &candidate.rationale;
    fields.push(text("rationale", words::FIELD_RATIONALE, words::HINT_RATIONALE, rationale, language));
    fields.push(line("scope", words::FIELD_SCOPE, words::HINT_SCOPE, &candidate.scope, language));
    let title = words::FORM_CANDIDATE.with(language, &[&key.to_uppercase(), state.network.label(term)]);
    // What is typed first is what the outcome is about, and never the outcome itself.
    let first = match candidate.outcome {
        Outcome::AgreeToDiffer => Key::Named("translate_by"),
        Outcome::Drop => Key::Named("use_instead"),
        Outcome::Withdrawn => Key::Named("rationale"),
        Outcome::OneMeaning | Outcome::OwnThresholds | Outcome::Qualify => Key::Facet(Facet::Wording),
    };
    let mut form = Form::new(title, subject.clone(), fields).focused_on(&first);
    let fingerprint = candidate.fingerprint();
    let taken = state
        .network
        .organisations
        .values()
        .filter(|org| org.positions.get(term).is_some_and(|position| position.on == Some(fingerprint)))
        .count();
    if taken > 0 {
        form.note.push(words::POSITIONS_WILL_LAPSE.of(language, taken));
    }
    Some(form)
}

fn read_candidate(state: &State, form: &Form, term: &TermId, key: &str) -> Read {
    let Some(before) = candidate(state, term, key) else { return Read::Nothing };
    let mut after = before.clone();
    let chosen = form.chosen(&Key::Named("outcome"));
    after.outcome = Outcome::ALL.get(chosen).copied().unwrap_or_default();
    if form.field(&Key::Facet(Facet::Wording)).is_some() {
        after.meaning = super::definition::read_definition(form, &before.meaning);
    }
    let texts: [(&'static str, &mut String); 4] = [
        ("translate_by", &mut after.translate_by),
        ("use_instead", &mut after.use_instead),
        ("rationale", &mut after.rationale),
        ("scope", &mut after.scope),
    ];
    for (name, place) in texts {
        if form.field(&Key::Named(name)).is_some() {
            *place = form.named(name);
        }
    }
    if *before == after {
        return Read::Nothing;
    }
    let (before, after) = (Some(Box::new(before.clone())), Some(Box::new(after)));
    Read::change(Change::Candidate { term: term.clone(), key: key.to_owned(), before, after })
}

fn open_position(state: &State, org: &OrgId, term: &TermId, key: &str, subject: &Subject) -> Option<Form> {
    let language = state.language();
    let organisation = state.network.organisations.get(org)?;
    let candidate = candidate(state, term, key)?;
    let blank = Position::new(Stance::Agree, None);
    let position = organisation.positions.get(term).unwrap_or(&blank);
    let options = Stance::ALL.iter().map(|stance| stance.say().to(language).to_owned()).collect();
    let selected = Stance::ALL.iter().position(|stance| *stance == position.stance).unwrap_or(0);
    let fields = vec![
        Field::choice(
            Key::Named("position"),
            words::FIELD_POSITION.to(language),
            words::HINT_POSITION.to(language),
            options,
            selected,
        ),
        text("reason", words::FIELD_REASON, words::HINT_REASON, &position.reason, language),
        text(
            "would_remove",
            words::FIELD_WOULD_REMOVE,
            words::HINT_WOULD_REMOVE,
            &position.would_remove,
            language,
        ),
        line("subject_to", words::FIELD_SUBJECT_TO, words::HINT_SUBJECT_TO, &position.subject_to, language),
        line(
            "confirm_by",
            words::FIELD_CONFIRM_BY,
            words::HINT_DATE,
            &date_text(position.confirm_by),
            language,
        ),
    ];
    let title = words::FORM_POSITION.with(language, &[&organisation.profile.name, state.network.label(term)]);
    let mut form = Form::new(title, subject.clone(), fields);
    form.note.push(view::gist(candidate, language));
    Some(recorded_for(form, state, org))
}

fn read_position(state: &State, form: &Form, org: &OrgId, term: &TermId, key: &str) -> Read {
    let language = state.language();
    let Some(candidate) = candidate(state, term, key) else { return Read::Nothing };
    let stance = Stance::ALL.get(form.chosen(&Key::Named("position"))).copied().unwrap_or(Stance::Agree);
    let mut after = Position::new(stance, Some(candidate.fingerprint()));
    after.reason = form.named("reason");
    after.would_remove = form.named("would_remove");
    after.subject_to = form.named("subject_to");
    after.taken_on = Some(state.today);
    after.recorded_by = state.who.recorded_for(org);
    after.confirm_by = match read_date(form, "confirm_by", language) {
        Ok(date) => date,
        Err(lacks) => return lacks,
    };
    if let Some(lacks) = after.lacks() {
        let field = if after.reason.is_empty() { "reason" } else { "would_remove" };
        return Read::Lacks(Key::Named(field), lacks.to(language).to_owned());
    }
    let before = state.network.organisations.get(org).and_then(|org| org.positions.get(term)).cloned();
    let (before, after) = (before.map(Box::new), Some(Box::new(after)));
    Read::change(Change::Position { org: org.clone(), term: term.clone(), before, after })
}

fn open_record(state: &State, term: &TermId, key: &str, subject: &Subject) -> Option<Form> {
    let language = state.language();
    let candidate = candidate(state, term, key)?;
    let parties = view::parties(state, term, candidate);
    let order = state.network.in_order();
    let ticks = |on: &dyn Fn(&OrgId) -> bool| -> Vec<(String, bool)> {
        order.iter().map(|org| (state.network.name(org).to_owned(), on(org))).collect()
    };
    let fingerprint = candidate.fingerprint();
    let spoke = |org: &OrgId| {
        state
            .network
            .organisations
            .get(org)
            .and_then(|org| org.positions.get(term))
            .is_some_and(|position| position.on == Some(fingerprint))
    };
    let review = state.today.checked_add(jiff::Span::new().years(1)).ok();
    let mut fields = vec![Field::ticks(
        Key::Named("parties"),
        words::FIELD_PARTIES.to(language),
        words::HINT_PARTIES.to(language),
        ticks(&|org| parties.contains(org)),
    )];
    fields.extend(own::fields(state, term, candidate.outcome));
    fields.push(Field::ticks(
        Key::Named("attended"),
        words::FIELD_ATTENDED.to(language),
        words::HINT_ATTENDED.to(language),
        ticks(&spoke),
    ));
    // Positions on withdrawing are taken on the reason, so it is not changed here.
    if candidate.outcome != Outcome::Withdrawn {
        let rationale = &candidate.rationale;
        fields.push(text("rationale", words::FIELD_RATIONALE, words::HINT_RATIONALE, rationale, language));
    }
    fields.extend([
        line("scope", words::FIELD_SCOPE, words::HINT_SCOPE, &candidate.scope, language),
        line("decided_on", words::FIELD_DECIDED_ON, words::HINT_DATE, &state.today.to_string(), language),
        line("valid_from", words::FIELD_VALID_FROM, words::HINT_DATE, &state.today.to_string(), language),
        line("review_by", words::FIELD_REVIEW_BY, words::HINT_DATE, &date_text(review), language),
    ]);
    if view::is_editorial(state, term, candidate) {
        fields.push(line("editorial", words::FIELD_EDITORIAL, words::HINT_EDITORIAL, "", language));
    }
    let version = state.network.next_version(term).to_string();
    let title = words::FORM_RECORD.with(language, &[&version, state.network.label(term)]);
    let mut form = Form::new(title, subject.clone(), fields);
    form.note.push(view::gist(candidate, language));
    form.note.extend(own::note(candidate.outcome).map(|note| note.to(language).to_owned()));
    Some(form)
}

/// What a candidate's outcome cannot do without: which field of its form, and what is said of it.
#[must_use]
pub fn lacks_to_record(candidate: &Candidate) -> Option<(Key, Say)> {
    let (text, key, say) = match candidate.outcome {
        Outcome::AgreeToDiffer => (&candidate.translate_by, Key::Named("translate_by"), words::NO_RULE),
        Outcome::Drop => (&candidate.use_instead, Key::Named("use_instead"), words::NO_OTHER_WORD),
        Outcome::Withdrawn => (&candidate.rationale, Key::Named("rationale"), words::NO_REASON),
        Outcome::OneMeaning | Outcome::OwnThresholds | Outcome::Qualify => {
            (&candidate.meaning.wording, Key::Facet(Facet::Wording), words::NO_MEANING)
        }
    };
    text.trim().is_empty().then_some((key, say))
}

fn read_record(state: &State, form: &Form, term: &TermId, key: &str) -> Read {
    let language = state.language();
    let Some(candidate) = candidate(state, term, key) else { return Read::Nothing };
    let lacks = |name: &'static str, say: Say| Read::Lacks(Key::Named(name), say.to(language).to_owned());
    let order = state.network.in_order();
    // By name: while the form was open, somebody may have come, gone or moved.
    let chosen = |name: &'static str| -> Vec<OrgId> {
        let names = form.ticked(&Key::Named(name));
        order
            .iter()
            .filter(|org| names.contains(&state.network.name(org)))
            .map(|org| (*org).clone())
            .collect()
    };
    let parties = chosen("parties");
    // Somebody may have emptied it since the form was opened.
    if let Some((_, why)) = lacks_to_record(candidate) {
        return lacks("parties", why);
    }
    if parties.len() < 2 {
        return lacks("parties", words::LACKS_PARTIES);
    }
    let (decided_on, valid_from, review_by) = match (
        read_date(form, "decided_on", language),
        read_date(form, "valid_from", language),
        read_date(form, "review_by", language),
    ) {
        (Ok(decided), Ok(from), Ok(by)) => (decided.unwrap_or(state.today), from, by),
        (Err(lacks), _, _) | (_, Err(lacks), _) | (_, _, Err(lacks)) => return lacks,
    };
    // The text may have changed in meaning since the form was opened.
    let editorial =
        if view::is_editorial(state, term, candidate) { form.named("editorial") } else { String::new() };
    let own = match own::read(state, form, term, candidate.outcome, &parties) {
        Ok(own) => own,
        Err((field, why)) => return Read::Lacks(field, why),
    };
    let own = if editorial.is_empty() {
        own
    } else if let Some(field) = own::changed(form, &parties) {
        return Read::Lacks(field.clone(), words::OWN_NOT_EDITORIAL.to(language).to_owned());
    } else {
        state.network.latest(term).map(|latest| latest.own.clone()).unwrap_or_default()
    };
    let Some(standing) = standing(state, term, candidate, &parties, &editorial) else {
        let forecast = view::forecast(state, term, candidate, &parties);
        let why = view::forecast_sentences(state, term, &forecast).into_iter().next().unwrap_or_default();
        return Read::Lacks(Key::Named("parties"), why);
    };
    let latest = state.network.latest(term);
    let only_for = |outcome: Outcome, text: &String| {
        if candidate.outcome == outcome { text.clone() } else { String::new() }
    };
    let agreement = Agreement {
        network: state.network.id.clone(),
        term: term.clone(),
        label: state.network.label(term).to_owned(),
        version: state.network.next_version(term),
        outcome: candidate.outcome,
        standing,
        decided_on,
        valid_from,
        review_by,
        attended: chosen("attended"),
        scope: form.named("scope"),
        rationale: match candidate.outcome {
            Outcome::Withdrawn => candidate.rationale.clone(),
            _ => form.named("rationale"),
        },
        use_instead: only_for(Outcome::Drop, &candidate.use_instead),
        translate_by: only_for(Outcome::AgreeToDiffer, &candidate.translate_by),
        meaning: if candidate.outcome.has_meaning() {
            candidate.meaning.clone()
        } else {
            Definition::default()
        },
        own,
        based_on: based_on(state, term, &parties),
        positions: positions(state, term, candidate.fingerprint(), &editorial),
        candidates: state.network.proposals.get(term).map(|all| all.candidates.clone()).unwrap_or_default(),
        previous: latest.and_then(|latest| {
            Some(Previous { version: latest.version, fingerprint: latest.file_fingerprint? })
        }),
        previous_also: fork(state, term),
        file_fingerprint: None,
        altered: false,
        editorial,
        parties,
    };
    Read::Record(Box::new(agreement))
}

/// By the rule; an editorial version keeps the standing of the one it corrects.
fn standing(
    state: &State,
    term: &TermId,
    candidate: &Candidate,
    parties: &[OrgId],
    editorial: &str,
) -> Option<Standing> {
    if !editorial.is_empty() {
        return state.network.latest(term).map(|latest| latest.standing);
    }
    view::forecast(state, term, candidate, parties).standing
}

/// When two versions carry the newest number, the one that `latest` is not.
fn fork(state: &State, term: &TermId) -> Option<Previous> {
    let versions = state.network.agreements.get(term)?;
    let latest = versions.last()?;
    let twin = versions.iter().rev().skip(1).find(|version| version.version == latest.version)?;
    Some(Previous { version: twin.version, fingerprint: twin.file_fingerprint? })
}

fn based_on(state: &State, term: &TermId, parties: &[OrgId]) -> std::collections::BTreeMap<OrgId, BasedOn> {
    parties
        .iter()
        .filter_map(|org| {
            let definition = state.network.definition(org, term)?.clone();
            let fingerprint = Fingerprint::of_definition(&definition);
            Some((org.clone(), BasedOn { fingerprint, definition }))
        })
        .collect()
}

/// Everybody's position on this exact text; an editorial version keeps those of the one it corrects.
fn positions(
    state: &State,
    term: &TermId,
    on: Fingerprint,
    editorial: &str,
) -> std::collections::BTreeMap<OrgId, SignedPosition> {
    if !editorial.is_empty() {
        return state.network.latest(term).map(|latest| latest.positions.clone()).unwrap_or_default();
    }
    state
        .network
        .organisations
        .iter()
        .filter_map(|(org, organisation)| {
            let position = organisation.positions.get(term).filter(|position| position.on == Some(on))?;
            let name = organisation.profile.name.clone();
            Some((org.clone(), SignedPosition { name, position: Some(position.clone()) }))
        })
        .collect()
}
