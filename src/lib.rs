//! Wordbond: what organisations mean by the words they share.
//!
//! The arrows run one way (a test holds this): `cli` uses everything; `runtime` performs what `app`
//! asks for with `store`, `report` and `term`; `ui` draws `app`'s state; `app` knows `domain`,
//! `divergence`, `measures` and `search`; these know `domain` only; `domain` knows nothing but the
//! catalogue of phrases in `words`, which knows nothing at all.

pub mod app;
pub mod cli;
pub mod divergence;
pub mod domain;
pub mod measures;
pub mod report;
pub mod runtime;
pub mod search;
pub mod store;
pub mod term;
pub mod ui;
pub mod words;
