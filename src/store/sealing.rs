//! Blind rounds: sealing what is said, taking it back, and revealing it.
//!
//! The vault is written first and the network's file second, so that no fingerprint ever stands there without what it
//! belongs to; what is superseded or revealed is forgotten last. A crash in between leaves an entry that waits, and the
//! next blind round of the network settles it or sweeps it up.

use std::collections::BTreeSet;

use super::error::SaveError;
use super::load::load;
use super::save::{ATTEMPTS, Store};
use super::vault::{Content, Vault};
use crate::domain::check::Severity;
use crate::domain::{
    Answer, Ask, Asked, At, BlindProgress, CaseId, Change, Date, Entry, Fingerprint, Guess, GuessAt,
    GuessedWording, Network, Opened, OrgId, Round, Sealed, Secret, TermId, Verdict, WorkshopId,
};
use crate::words::{self, Language};

/// What came of a reveal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revealed {
    /// What was saved: the salts and what was said in the workshop's file, and the same as answers and guesses in the
    /// organisations' files.
    pub change: Change,
    /// What could not be opened, by round, because the folder in which it was sealed is lost or was altered. It stays
    /// sealed; the round has to be repeated.
    pub missing: Vec<(String, Ask)>,
}

impl Store {
    /// Seals what somebody says in a blind round, in the place of what they said there before. It lies encrypted in the
    /// user's data folder; in the workshop's file stands its fingerprint and nothing more. Durable when this returns.
    ///
    /// # Errors
    /// [`SaveError::Sealing`] when the round is gone or what is asked was revealed already; the others as for
    /// [`Store::save`]. Nothing has changed then.
    pub fn seal(
        &mut self,
        workshop: &WorkshopId,
        round: &str,
        ask: &Ask,
        said: &Secret,
    ) -> Result<Change, SaveError> {
        let vault = self.vault();
        let salt = vault.salt()?;
        let sealed = Sealed::close(salt, said.expose());
        let name = sealed.fingerprint;
        let saved = self.follow(|network| {
            let held = round_of(network, workshop, round)?;
            let before = held.sealed.get(ask);
            if before.is_some_and(|before| before.opened.is_some()) {
                return Err(SaveError::Sealing(words::SEALED_IS_REVEALED));
            }
            let content = Content { salt, said: said.clone(), on: story(network, ask) };
            vault.put(name, &place(workshop, (round, held), ask), &content)?;
            let superseded = before.map(|before| before.fingerprint);
            superseded.into_iter().for_each(|name| vault.wait(name));
            let entry = Entry::Sealed(sealed.clone());
            Ok((Change::of_entry(network, at(workshop, round, ask), Some(entry)), superseded))
        });
        match saved {
            Ok((change, superseded)) => {
                vault.settle(name);
                forget(&vault, superseded);
                Ok(change)
            }
            Err(error) => {
                forget(&vault, [name]);
                self.sweep_vault();
                Err(error)
            }
        }
    }

    /// Takes back what was sealed, as if it had never been said. What is revealed stays.
    ///
    /// # Errors
    /// As for [`Store::seal`].
    pub fn take_back(
        &mut self,
        workshop: &WorkshopId,
        round: &str,
        asks: &[Ask],
    ) -> Result<Change, SaveError> {
        self.take_back_all(workshop, round, |ask| asks.contains(ask))
    }

    /// Takes back everything that is still sealed in a round, so that it can be repeated: the way on when it cannot be
    /// opened any more.
    ///
    /// # Errors
    /// As for [`Store::seal`].
    pub fn forget_round(&mut self, workshop: &WorkshopId, round: &str) -> Result<Change, SaveError> {
        self.take_back_all(workshop, round, |_| true)
    }

    fn take_back_all(
        &mut self,
        workshop: &WorkshopId,
        round: &str,
        which: impl Fn(&Ask) -> bool,
    ) -> Result<Change, SaveError> {
        let vault = self.vault();
        let saved = self.follow(|network| {
            let sealed = closed(round_of(network, workshop, round)?).filter(|(ask, _)| which(ask));
            let (mut changes, mut names) = (Vec::new(), Vec::new());
            for (ask, sealed) in sealed {
                changes.push(Change::of_entry(network, at(workshop, round, ask), None));
                names.push(sealed.fingerprint);
                vault.wait(sealed.fingerprint);
            }
            Ok((Change::Several(changes), names))
        });
        let (change, names) = saved.inspect_err(|_| self.sweep_vault())?;
        forget(&vault, names);
        Ok(change)
    }

    /// Opens everything that was sealed in some rounds of a workshop, holds it against its fingerprint, publishes it in
    /// the workshop's file, and puts it where answers and guesses stand, all in one save; then it is forgotten in the
    /// vault. `today` is the day of the answers. Of two rounds that ask the same the later one stands.
    ///
    /// # Errors
    /// As for [`Store::seal`].
    pub fn reveal(
        &mut self,
        workshop: &WorkshopId,
        rounds: &[String],
        today: Date,
    ) -> Result<Revealed, SaveError> {
        let vault = self.vault();
        let saved = self.follow(|network| {
            let mut opening = Opening { after: network.clone(), ..Opening::default() };
            for (key, round) in wanted(network, workshop, rounds)? {
                for (ask, sealed) in closed(round) {
                    let name = sealed.fingerprint;
                    let opened = vault.get(name, &place(workshop, (key, round), ask)).and_then(|content| {
                        let said = content.said.expose().to_owned();
                        Some((sealed.open(Opened { salt: content.salt, said })?, content.on))
                    });
                    match opened {
                        Some((opened, on)) => {
                            opening.names.push(name);
                            vault.wait(name);
                            let given = Given { term: round.plan.term.as_ref(), on, today };
                            opening.publish(at(workshop, key, ask), opened, given);
                        }
                        None => opening.missing.push((key.to_owned(), ask.clone())),
                    }
                }
            }
            Ok((Change::Several(std::mem::take(&mut opening.changes)), opening))
        });
        let (change, opening) = saved.inspect_err(|_| self.sweep_vault())?;
        forget(&vault, opening.names);
        for round in rounds {
            if let Err(error) = self.keep_blind_progress(workshop, round, &BlindProgress::default()) {
                tracing::warn!(%error, "what was passed could not be forgotten");
            }
        }
        Ok(Revealed { change, missing: opening.missing })
    }

    pub(super) fn vault(&self) -> Vault {
        Vault::new(&self.data, &self.dir, std::sync::Arc::clone(&self.disk))
    }

    /// Settles or forgets what a crash or an error has left between the vault and the network's file. Nothing is touched
    /// when the file cannot be read, or another workbench writes it.
    pub(super) fn sweep_vault(&self) {
        let Some(loaded) = self.hold.as_ref().and_then(|_| load(&self.dir).ok()) else { return };
        if loaded.problems.iter().any(|problem| problem.severity == Severity::Error) {
            return;
        }
        let rounds = loaded.network.workshops.values().flat_map(|workshop| workshop.rounds.values());
        let spoken_of: BTreeSet<Fingerprint> =
            rounds.flat_map(|round| closed(round).map(|(_, sealed)| sealed.fingerprint)).collect();
        self.vault().sweep(|name| spoken_of.contains(&name));
    }

    /// Makes a change that follows from what is in the files, and saves it; makes it anew when somebody else has
    /// written there meanwhile. Other than after [`Store::save`], no copy of what could not be saved is kept.
    fn follow<T>(
        &mut self,
        make: impl Fn(&Network) -> Result<(Change, T), SaveError>,
    ) -> Result<(Change, T), SaveError> {
        for _ in 0..ATTEMPTS {
            let (change, beside) = make(&load(&self.dir)?.network)?;
            if change.is_empty() || self.try_save(&change)?.is_some() {
                return Ok((change, beside));
            }
        }
        Err(SaveError::Sealing(words::SEALED_TOO_BUSY))
    }
}

/// What is being revealed.
#[derive(Default)]
struct Opening {
    /// The network with what was opened so far.
    after: Network,
    changes: Vec<Change>,
    names: Vec<Fingerprint>,
    missing: Vec<(String, Ask)>,
}

/// What an entry was given for.
#[derive(Clone, Copy)]
struct Given<'a> {
    /// The term of the round.
    term: Option<&'a TermId>,
    /// The fingerprint of the story that was answered.
    on: Option<Fingerprint>,
    /// The day of the reveal.
    today: Date,
}

impl Opening {
    /// Publishes one entry, and puts it where it belongs.
    fn publish(&mut self, at: At, sealed: Sealed, given: Given<'_>) {
        let At::Sealed { ask, .. } = &at else { return };
        let said = sealed.opened.as_ref().map(|opened| opened.said.clone()).unwrap_or_default();
        let entry = given.term.and_then(|term| self.belongs(ask, term, &said, given));
        let published = Change::of_entry(&self.after, at, Some(Entry::Sealed(sealed)));
        for change in [Some(published), entry].into_iter().flatten() {
            // What does not fit, such as an answer to a story that is gone, is kept in the workshop's file alone.
            if change.apply(&mut self.after).is_ok() {
                self.changes.push(change);
            }
        }
    }

    /// The change that puts what was said into the file of whoever said it.
    fn belongs(&self, ask: &Ask, term: &TermId, said: &str, given: Given<'_>) -> Option<Change> {
        let today = given.today;
        let verdict = Verdict::of_key(said);
        let (org, term) = (ask.by.clone(), term.clone());
        match &ask.what {
            Asked::Answer(case) => self.answer(org, term, case, verdict?, given),
            Asked::Guess { about, case } => {
                let at = GuessAt { about: about.clone(), term, case: case.clone() };
                let guess = Guess { verdict: verdict?, guessed_on: Some(today), recorded_by: None };
                Some(Change::of_entry(&self.after, At::Guess { org, at }, Some(Entry::Guess(guess))))
            }
            Asked::Wording { about } => {
                let at = At::GuessedWording { org, about: about.clone(), term };
                let (wording, guessed_on) = (said.to_owned(), Some(today));
                let guess = GuessedWording { wording, guessed_on, recorded_by: None };
                Some(Change::of_entry(&self.after, at, Some(Entry::GuessedWording(guess))))
            }
        }
    }

    /// An answer that the organisation itself gave. The reason it gave earlier stays, because it was written with care;
    /// when it belongs to another verdict it says so.
    fn answer(
        &self,
        org: OrgId,
        term: TermId,
        case: &CaseId,
        verdict: Verdict,
        given: Given<'_>,
    ) -> Option<Change> {
        self.after.cases.get(case)?;
        let before = self
            .after
            .organisations
            .get(&org)?
            .answers
            .get(&term)
            .and_then(|answers| answers.get(case))
            .cloned();
        let because = before.as_ref().map(|before| reason(before, verdict, self.after.language()));
        let after = Answer {
            verdict,
            because: because.unwrap_or_default(),
            on: given.on,
            answered_on: Some(given.today),
            recorded_by: None,
        };
        Some(Change::Answer { org, term, case: case.clone(), before, after: Some(after) })
    }
}

/// The fingerprint of the story that an answer is about.
fn story(network: &Network, ask: &Ask) -> Option<Fingerprint> {
    let Asked::Answer(case) = &ask.what else { return None };
    network.cases.get(case).map(|case| Fingerprint::of_text("story", &case.story))
}

/// The reason of an earlier answer beside one that may be another. Where a reason says already for which answer it was
/// given, it says so still.
fn reason(before: &Answer, verdict: Verdict, language: Language) -> String {
    let given_for = |verdict: Verdict| words::REASON_GIVEN_FOR.with(language, &[verdict.say().to(language)]);
    let says_so = Verdict::ALL.into_iter().any(|other| before.because.starts_with(&given_for(other)));
    if before.verdict == verdict || before.because.trim().is_empty() || says_so {
        return before.because.clone();
    }
    format!("{} {}", given_for(before.verdict), before.because)
}

fn at(workshop: &WorkshopId, round: &str, ask: &Ask) -> At {
    At::Sealed { workshop: workshop.clone(), round: round.to_owned(), ask: ask.clone() }
}

fn round_of<'a>(network: &'a Network, workshop: &WorkshopId, round: &str) -> Result<&'a Round, SaveError> {
    network
        .workshops
        .get(workshop)
        .and_then(|workshop| workshop.rounds.get(round))
        .ok_or(SaveError::Sealing(words::SEALED_NO_ROUND))
}

/// Rounds of a workshop by their keys, in the order in which they are held.
fn wanted<'a>(
    network: &'a Network,
    workshop: &WorkshopId,
    rounds: &[String],
) -> Result<Vec<(&'a str, &'a Round)>, SaveError> {
    for round in rounds {
        round_of(network, workshop, round)?;
    }
    let all = network.workshops.get(workshop).map(|workshop| workshop.in_order()).unwrap_or_default();
    Ok(all.into_iter().filter(|(key, _)| rounds.iter().any(|round| round == key)).collect())
}

/// What is still sealed in a round.
fn closed(round: &Round) -> impl Iterator<Item = (&Ask, &Sealed)> {
    round.sealed.iter().filter(|(_, sealed)| sealed.opened.is_none())
}

/// Forgets what nothing leads to any more. What cannot be removed is encrypted, and named by nothing.
fn forget(vault: &Vault, names: impl IntoIterator<Item = Fingerprint>) {
    for name in names {
        if let Err(error) = vault.forget(name) {
            tracing::warn!(%error, "a sealed entry could not be removed");
        }
    }
}

/// The place that an entry is bound to, and the term it was said about. Every part stands behind its length, so that no
/// two places read the same. The network is no part of it: it can be renamed or moved during the break, and only its own
/// workshop's file leads to the entry.
fn place(workshop: &WorkshopId, (key, round): (&str, &Round), ask: &Ask) -> String {
    let term = round.plan.term.as_ref().map_or("", TermId::as_str);
    let (kind, about, case) = match &ask.what {
        Asked::Answer(case) => ("answer", "", case.as_str()),
        Asked::Guess { about, case } => ("guess", about.as_str(), case.as_str()),
        Asked::Wording { about } => ("wording", about.as_str(), ""),
    };
    [workshop.as_str(), key, term, ask.by.as_str(), kind, about, case]
        .map(|part| format!("{}:{part}", part.len()))
        .concat()
}
