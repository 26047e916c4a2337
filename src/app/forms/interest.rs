//! The form for what an organisation says of the common interest.

use super::{Outcome, recorded_for};
use crate::app::form::{Field, Form, Key, Subject};
use crate::app::state::State;
use crate::domain::{Change, OrgId};
use crate::words;

pub(super) fn open(state: &State, org: &OrgId) -> Option<Form> {
    let language = state.language();
    let organisation = state.network.organisations.get(org)?;
    let charter = &state.network.charter;
    let said = organisation.endorsement.clone().unwrap_or_default();
    let endorsed = said.endorses == Some(charter.common_interest_version);
    let options = [words::DOES_NOT_ENDORSE_YET, words::ENDORSES].map(|say| say.to(language).to_owned());
    let fields = vec![
        Field::choice(
            Key::Named("endorses"),
            words::FIELD_ENDORSES.to(language),
            words::HINT_ENDORSES.to(language),
            options.to_vec(),
            usize::from(endorsed),
        ),
        Field::text(
            Key::Named("would_change"),
            words::FIELD_WOULD_CHANGE.to(language),
            words::HINT_WOULD_CHANGE.to(language),
            &said.would_change,
        ),
    ];
    let title = words::FORM_ENDORSEMENT.with(language, &[&organisation.profile.name]);
    let form = Form::new(title, Subject::Endorsement { org: org.clone() }, fields)
        .with_note(charter.common_interest.clone());
    Some(recorded_for(form, state, org))
}

pub(super) fn read(state: &State, form: &Form, org: &OrgId) -> Outcome {
    let Some(organisation) = state.network.organisations.get(org) else { return Outcome::Nothing };
    let before = organisation.endorsement.clone();
    let version = state.network.charter.common_interest_version;
    let mut after = before.clone().unwrap_or_default();
    after.would_change = form.named("would_change");
    let endorses = form.chosen(&Key::Named("endorses")) == 1;
    // Whoever endorsed an earlier statement did so, whatever it says of this one.
    after.endorses = match after.endorses {
        _ if endorses => Some(version),
        was if was == Some(version) => None,
        was => was,
    };
    if before.clone().unwrap_or_default() == after {
        return Outcome::Nothing;
    }
    after.recorded_by = state.who.recorded_for(org);
    let says_nothing = after.endorses.is_none() && after.would_change.is_empty();
    let after = (!says_nothing).then_some(after);
    Outcome::change(Change::Endorsement { org: org.clone(), before, after })
}
