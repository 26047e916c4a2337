//! What the room Trust shows of the whole network: worked out when something has changed, and not at every drawing.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::fit::{Fit, fits};
use super::leadership::{Side, side, widest_unexplained};
use crate::app::state::State;
use crate::domain::{Date, OrgId, TermId};
use crate::measures::{Leadership, Matrix, Openness, guesses_asked, openness};

/// So many conflicts that nobody has explained are named; the rest is found where the definitions are compared.
const UNEXPLAINED: usize = 5;

/// Everything in the room that takes looking through the whole network.
#[derive(Debug, Clone, PartialEq)]
pub struct Figures {
    /// The day by which it is so.
    today: Date,
    /// What everybody last said of everybody.
    pub matrix: Matrix,
    /// What each organisation has given of what it was asked.
    pub given: BTreeMap<OrgId, Openness>,
    /// What one offers and another may need.
    pub fits: Vec<Fit>,
    /// The orientations of leadership, in their order.
    pub sides: Vec<(Leadership, Side)>,
    /// Conflicts of which neither side has explained anything: the term and the two, furthest apart first.
    pub unexplained: Vec<(TermId, OrgId, OrgId)>,
}

impl Figures {
    fn of(state: &State) -> Self {
        let network = &state.network;
        let given = openness(network, &guesses_asked(network)).into_iter();
        let unexplained = widest_unexplained(state, UNEXPLAINED);
        let widest = unexplained.first();
        Self {
            today: state.today,
            matrix: Matrix::of(network),
            given: given.map(|given| (given.org.clone(), given)).collect(),
            fits: fits(network),
            sides: Leadership::ALL.map(|which| (which, side(state, which, widest))).to_vec(),
            unexplained,
        }
    }

    /// An orientation of leadership.
    #[must_use]
    pub fn side(&self, which: Leadership) -> Option<&Side> {
        self.sides.iter().find(|(side, _)| *side == which).map(|(_, side)| side)
    }
}

/// The figures as they are now: those that are kept, or worked out where none are.
#[must_use]
pub fn figures(state: &State) -> Arc<Figures> {
    let kept = state.trust.as_ref().filter(|figures| figures.today == state.today);
    kept.map_or_else(|| Arc::new(Figures::of(state)), Arc::clone)
}
