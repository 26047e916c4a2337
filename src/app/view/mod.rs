//! What the rooms show, as plain values: rows, cells and sentences. The update functions use them to
//! know what is selected, the screens to draw it, so that both always mean the same.

pub mod agreement;
pub mod blind;
pub mod cases;
pub mod compare;
pub mod explained;
pub mod find;
pub mod history;
pub mod home;
pub mod judged;
pub mod kept;
pub mod map;
pub mod reveal;
pub mod rounds;
pub mod so_far;
pub mod stage;
pub mod terms;
pub mod trust;
pub mod unconfirmed;
pub mod workshop;
