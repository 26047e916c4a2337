//! What an organisation can still give of what it was asked, to read.

use crate::app::effect::Effect;
use crate::app::overlay::{Overlay, ReadLine};
use crate::app::state::State;
use crate::app::view;
use crate::domain::{OrgId, TermId, text};
use crate::words::{self, Say};

/// Shows which definitions lack a reason and for which terms cases are to be answered.
pub(super) fn still_to_give(state: &mut State, org: &OrgId) -> Vec<Effect> {
    let language = state.language();
    let missing = view::trust::missing(&state.network, org);
    let mut lines = Vec::new();
    let mut part = |heading: Say, names: Vec<String>| {
        if !names.is_empty() {
            lines.push(ReadLine::Heading(text::capital(heading.to(language))));
            lines.extend(names.into_iter().map(ReadLine::Text));
            lines.push(ReadLine::Gap);
        }
    };
    let label = |term: &TermId| state.network.label(term).to_owned();
    part(words::TO_WRITE_WITH_REASON, missing.definitions.iter().map(label).collect());
    let cases = |(term, count): &(TermId, usize)| {
        words::CASES_OF_TERM.with(language, &[&label(term), &words::CASES_COUNT.of(language, *count)])
    };
    part(words::TO_ANSWER, missing.answers.iter().map(cases).collect());
    if lines.is_empty() {
        lines.push(ReadLine::Text(words::ALL_GIVEN.to(language).to_owned()));
    }
    let title = words::STILL_TO_GIVE.with(language, &[state.network.name(org)]);
    state.overlays.push(Overlay::Read { title, lines, top: 0 });
    Vec::new()
}
