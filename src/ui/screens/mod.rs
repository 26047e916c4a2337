//! One file a room.

pub(super) mod agreement;
pub(super) mod blind;
mod case;
pub(super) mod cases;
pub(super) mod compare;
pub(super) mod history;
pub(super) mod home;
pub(super) mod map;
pub(super) mod network;
pub(super) mod pairs;
pub(super) mod term;
pub(super) mod terms;
pub(super) mod trust;
pub(super) mod workshop;
