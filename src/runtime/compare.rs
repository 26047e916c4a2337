//! The thread that compares. Within it every core is used.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender};

use rayon::prelude::*;

use super::workbench::Event;
use crate::app::effect::Message;
use crate::divergence;
use crate::domain::{Network, TermId};

/// What to compare: these terms, or all when there are none.
pub(super) struct Job {
    /// The network as it was when the comparison was asked for.
    pub(super) network: Arc<Network>,
    /// Which terms.
    pub(super) terms: Vec<TermId>,
}

/// Compares until nobody asks any more.
pub(super) fn run(jobs: &Receiver<Job>, events: &Sender<Event>) {
    while let Ok(job) = jobs.recv() {
        let reports = if job.terms.is_empty() {
            divergence::network(&job.network)
        } else {
            let terms: BTreeSet<TermId> = job.terms.into_iter().collect();
            let there: Vec<&TermId> =
                terms.iter().filter(|term| job.network.terms.contains_key(*term)).collect();
            there.into_par_iter().map(|term| divergence::term(&job.network, term)).collect()
        };
        if events.send(Event::App(Message::Compared(reports))).is_err() {
            return;
        }
    }
}
