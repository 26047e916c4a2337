//! What the screens and reports say, room by room.

use super::{Count, Say};

/// So many terms.
pub const TERMS: Count = Count::new(Say::new("{} term", "{} begrip"), Say::new("{} terms", "{} begrippen"));
/// So many definitions.
pub const DEFINITIONS: Count =
    Count::new(Say::new("{} definition", "{} definitie"), Say::new("{} definitions", "{} definities"));
