//! Versions: which is held against which.

use crate::app::effect::Effect;
use crate::app::overlay::{Overlay, ReadLine};
use crate::app::state::{State, Tone};
use crate::app::view;
use crate::domain::said::{self, Part};
use crate::domain::text;
use crate::words;

/// Holds the selected version against an older one.
pub fn older(state: &mut State) -> Vec<Effect> {
    let Some(page) = &state.page else { return Vec::new() };
    let versions = view::history::versions(state, page).len();
    let left = versions.saturating_sub(page.version + 1);
    if page.back >= left {
        let say = if versions == 0 { words::NO_VERSIONS } else { words::NOTHING_OLDER };
        state.tell(Tone::Plain, say.to(state.language()));
    }
    if let Some(page) = &mut state.page {
        page.back = (page.back + 1).min(left.max(1));
    }
    Vec::new()
}

/// Holds the selected version against a newer one.
pub fn newer(state: &mut State) -> Vec<Effect> {
    let Some(page) = &mut state.page else { return Vec::new() };
    let now = page.back;
    page.back = now.saturating_sub(1).max(1);
    if page.back == now {
        state.tell(Tone::Plain, words::NOTHING_NEWER.to(state.language()));
    }
    Vec::new()
}

/// Shows the selected version in full.
pub fn read(state: &mut State) -> Vec<Effect> {
    let language = state.language();
    let Some((version, _)) = state.page.as_ref().and_then(|page| view::history::selected(state, page)) else {
        state.tell(Tone::Plain, words::NO_VERSIONS.to(language));
        return Vec::new();
    };
    let mut lines = Vec::new();
    // Positions come below, with everything that was said.
    for (part, said) in said::of(&state.network, version) {
        if matches!(part, Part::Position(_)) {
            continue;
        }
        lines.push(ReadLine::Heading(text::capital(&part.name(&state.network))));
        lines.push(ReadLine::Text(said.whole()));
        lines.push(ReadLine::Gap);
    }
    lines.push(ReadLine::Heading(text::capital(words::POSITIONS.to(language))));
    for (org, signed) in &version.positions {
        let name = if signed.name.is_empty() { state.network.name(org) } else { &signed.name };
        let stance = signed.position.as_ref().map_or(crate::words::ABSENT, |position| position.stance.say());
        let mut text = format!("{name}: {}", stance.to(language));
        if let Some(position) = &signed.position {
            for part in [&position.reason, &position.would_remove, &position.subject_to] {
                if !part.trim().is_empty() {
                    text.push_str(" — ");
                    text.push_str(part.trim());
                }
            }
        }
        lines.push(ReadLine::Text(text));
    }
    let title = format!("{} v{}", version.label, version.version);
    state.overlays.push(Overlay::Read { title, lines, top: 0 });
    Vec::new()
}
