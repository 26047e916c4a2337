//! How far a blind round is beside what is sealed in it: what somebody would rather not answer, and what was being typed
//! when the round was left. It lies encrypted with the machine, like what is sealed, and says of nothing what was said.

use super::error::StoreError;
use super::save::Store;
use super::vault::Content;
use crate::domain::{Ask, Asked, BlindProgress, CaseId, Fingerprint, OrgId, Secret, WorkshopId};

/// In front of what was passed.
const PASSED: &str = "passed";
/// In front of what was not finished.
const UNFINISHED: &str = "unfinished";

impl Store {
    /// How far a blind round is. What a crash has left between what is sealed and the network's file is put in order first.
    #[must_use]
    pub fn blind_progress(&self, workshop: &WorkshopId, round: &str) -> BlindProgress {
        self.sweep_vault();
        let (name, place) = self.progress_at(workshop, round);
        let said = self.vault().get(name, &place).map(|content| content.said).unwrap_or_default();
        let mut progress = BlindProgress::default();
        for line in said.expose().lines() {
            match line.split_once(' ') {
                Some((PASSED, ask)) => progress.passed.extend(read(ask)),
                Some((UNFINISHED, ask)) => progress.unfinished.extend(read(ask)),
                _ => {}
            }
        }
        progress
    }

    /// Keeps how far a blind round is, in the place of what was kept of it before.
    ///
    /// # Errors
    /// When the system does not let us write; what was kept before is still there then.
    pub fn keep_blind_progress(
        &self,
        workshop: &WorkshopId,
        round: &str,
        progress: &BlindProgress,
    ) -> Result<(), StoreError> {
        let (name, place) = self.progress_at(workshop, round);
        let vault = self.vault();
        if *progress == BlindProgress::default() {
            return vault.forget(name);
        }
        let line = |key: &str, ask: &Ask| format!("{key} {}\n", write(ask));
        let passed = progress.passed.iter().map(|ask| line(PASSED, ask));
        let lines: String =
            passed.chain(progress.unfinished.iter().map(|ask| line(UNFINISHED, ask))).collect();
        let content = Content { salt: vault.salt()?, said: Secret::new(lines), on: None };
        vault.put(name, &place, &content)?;
        vault.settle(name);
        Ok(())
    }

    /// Under which name, and for which place. The folder is part of it: a copy of the network goes on by itself.
    fn progress_at(&self, workshop: &WorkshopId, round: &str) -> (Fingerprint, String) {
        let place = format!("progress {} {workshop} {round}", self.dir.display());
        (Fingerprint::of_text("progress", &place), place)
    }
}

fn write(ask: &Ask) -> String {
    match &ask.what {
        Asked::Answer(case) => format!("answer {} {case}", ask.by),
        Asked::Guess { about, case } => format!("guess {} {about} {case}", ask.by),
        Asked::Wording { about } => format!("wording {} {about}", ask.by),
    }
}

fn read(text: &str) -> Option<Ask> {
    let org = |text: &str| OrgId::parse(text).ok();
    let case = |text: &str| CaseId::parse(text).ok();
    let (by, what) = match text.split(' ').collect::<Vec<_>>().as_slice() {
        ["answer", by, of] => (org(by)?, Asked::Answer(case(of)?)),
        ["guess", by, about, of] => (org(by)?, Asked::Guess { about: org(about)?, case: case(of)? }),
        ["wording", by, about] => (org(by)?, Asked::Wording { about: org(about)? }),
        _ => return None,
    };
    Some(Ask { by, what })
}
