//! What the workbench knows of the workshop room beside what lies in the network.

use crate::app::effect::Effect;
use crate::app::state::State;
use crate::domain::WorkshopId;

/// Which workshop is in front, and what waits until its file is ours to write.
#[derive(Debug, Clone, Default)]
pub struct Shop {
    /// The workshop that is opened; the list of workshops when there is none.
    pub open: Option<WorkshopId>,
    /// The workshop that was closed and whose minutes are written once that is on disk.
    pub minutes: Option<WorkshopId>,
    /// What is done as soon as the workshops are ours.
    pub waiting: Option<fn(&mut State) -> Vec<Effect>>,
}
