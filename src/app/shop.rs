//! What the workbench knows of the workshop room beside what lies in the network.

use crate::app::effect::Effect;
use crate::app::state::State;
use crate::domain::WorkshopId;

/// Which workshop is in front, and whether its file is ours to write.
#[derive(Debug, Clone, Default)]
pub struct Shop {
    /// The workshop that is opened; the list of workshops when there is none.
    pub open: Option<WorkshopId>,
    /// Who writes the workshops.
    pub hold: Hold,
    /// What is done as soon as the workshops are ours.
    pub waiting: Option<fn(&mut State) -> Vec<Effect>>,
}

/// Who writes the workshops while one goes on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Hold {
    /// Nobody that we know of.
    #[default]
    Nobody,
    /// This workbench.
    Ours,
    /// Another one: who, and since when, one sentence.
    Theirs(String),
}
