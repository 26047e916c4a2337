//! Taking the workshops of the network for this workbench, and leaving them to others.

use crate::app::effect::Effect;
use crate::app::state::{Hold, State, Tone};
use crate::app::update::unsealed;
use crate::domain::text;

/// Takes the workshops, unless they are ours already or asked for. They are given back by [`release`], and by the end
/// of the program.
pub fn hold(state: &mut State) -> Vec<Effect> {
    if matches!(state.hold, Hold::Ours | Hold::Asked) {
        return Vec::new();
    }
    state.hold = Hold::Asked;
    vec![Effect::HoldWorkshops { who: state.who_name().to_owned(), since: state.now }]
}

/// Leaves the workshops to others, when one is closed; in a break they stay ours.
pub fn release(state: &mut State) -> Vec<Effect> {
    state.hold = Hold::Free;
    vec![Effect::ReleaseWorkshops]
}

/// The workshops are ours, and what waited for that is done; or another workbench has them, and a blind round has to wait.
pub(super) fn held(state: &mut State, held: Result<(), String>) -> Vec<Effect> {
    let waiting = state.shop.waiting.take();
    match held {
        Ok(()) => {
            state.hold = Hold::Ours;
            return waiting.map_or_else(Vec::new, |deed| deed(state));
        }
        Err(why) => {
            state.tell(Tone::Trouble, text::capital(&why));
            state.hold = Hold::Theirs(why);
            unsealed::close_round(state);
        }
    }
    Vec::new()
}
