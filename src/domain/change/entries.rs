//! What a change of an entry does, in a sentence: guesses, explanations, check-ins, and what happens in a workshop.
//! Of what is sealed no sentence says more than whose it is.

use super::sentence::{came_or_went, case_called, quoted};
use crate::domain::{At, Entry, Network, OrgId, RoundPlan, WorkshopHead, WorkshopId, WorkshopState, text};
use crate::words::{self, Language};

/// So much of a text names it.
const GIST: usize = 40;

/// Where the entry is, for people.
pub(super) fn place(at: &At, network: &Network) -> String {
    if let Some(org) = at.org() {
        let name = network.name(org);
        return at
            .term()
            .map_or_else(|| name.to_owned(), |term| format!("{name}, {}", quoted(network, term)));
    }
    match at.workshop() {
        Some(workshop) => called(network, workshop),
        None => network.charter.name.clone(),
    }
}

fn called(network: &Network, workshop: &WorkshopId) -> String {
    let title = network.workshops.get(workshop).map(|it| it.head.title.as_str()).unwrap_or_default();
    let title = if title.trim().is_empty() { workshop.as_str() } else { title };
    words::WORKSHOP_CALLED.with(network.language(), &[&text::one_line(title, GIST)])
}

/// What the change does, without a full stop.
pub(super) fn sentence(
    at: &At,
    (before, after): (Option<&Entry>, Option<&Entry>),
    network: &Network,
    language: Language,
) -> String {
    match (at, before, after) {
        (At::Workshop { .. }, before, Some(Entry::Workshop(head))) => {
            workshop(before, head, language).unwrap_or_else(|| plain(at, before, after, network, language))
        }
        (At::Round { .. }, Some(Entry::Round(was)), Some(Entry::Round(is))) => {
            round(was, is, network, language)
        }
        (At::Sealed { ask, .. }, Some(_), Some(Entry::Sealed(sealed))) if sealed.opened.is_some() => {
            let what = words::SEALED_BY.with(language, &[network.name(&ask.by)]);
            words::REVEALED.with(language, &[&what])
        }
        _ => plain(at, before, after, network, language),
    }
}

/// That it came, went or changed.
fn plain(
    at: &At,
    before: Option<&Entry>,
    after: Option<&Entry>,
    network: &Network,
    language: Language,
) -> String {
    let what = noun(at, after.or(before), network, language);
    let own = |entry: &Entry| entry.recorded_by().is_none();
    let confirmed = before.zip(after).is_some_and(|(was, is)| own(is) && !own(was) && was.as_own() == *is);
    if let (true, Some(org)) = (confirmed, at.org()) {
        return format!("{}: {}", network.name(org), words::CONFIRMED.with(language, &[&what]));
    }
    let deed = came_or_went(&what, before.is_some(), after.is_some(), language);
    at.org().map_or_else(|| deed.clone(), |org| format!("{}: {deed}", network.name(org)))
}

fn noun(at: &At, entry: Option<&Entry>, network: &Network, language: Language) -> String {
    let with = |say: words::Say, parts: &[&str]| say.with(language, parts);
    let name = |org: &OrgId| network.name(org).to_owned();
    match at {
        At::Guess { at, .. } => {
            let story = network.cases.get(&at.case).map_or(at.case.as_str(), |case| case.story.as_str());
            let parts = [name(&at.about), quoted(network, &at.term), case_called(story, language)];
            with(words::GUESS_OF, &parts.each_ref().map(String::as_str))
        }
        At::GuessedWording { about, term, .. } => {
            with(words::GUESSED_WORDING_OF, &[&name(about), &quoted(network, term)])
        }
        At::Explained { term, to, .. } => with(words::EXPLANATION_OF, &[&quoted(network, term), &name(to)]),
        At::CheckIn { about, .. } => with(words::CHECK_IN_ABOUT, &[&name(about)]),
        At::Misconception { .. } => match entry {
            Some(Entry::Misconception(it)) => with(words::MISCONCEPTION_ABOUT, &[&name(&it.about)]),
            _ => String::new(),
        },
        At::Accepted { believer, .. } => with(words::ACCEPTANCE_TOWARDS, &[&name(believer)]),
        At::Sponsor { key } => {
            let called = match entry {
                Some(Entry::Sponsor(sponsor)) => sponsor.name.as_str(),
                _ => key.as_str(),
            };
            with(words::SPONSOR_CALLED, &[called])
        }
        At::Workshop { workshop } => match entry {
            Some(Entry::Workshop(head)) => {
                with(words::WORKSHOP_CALLED, &[&text::one_line(&head.title, GIST)])
            }
            _ => called(network, workshop),
        },
        At::Attendance { org, .. } => with(words::ATTENDANCE_OF, &[&name(org)]),
        At::Round { .. } => match entry {
            Some(Entry::Round(plan)) => round_called(plan, network, language),
            _ => String::new(),
        },
        At::Sealed { ask, .. } => with(words::SEALED_BY, &[&name(&ask.by)]),
        At::Said { org, .. } => with(words::SAID_BY, &[&name(org)]),
    }
}

fn workshop(before: Option<&Entry>, head: &WorkshopHead, language: Language) -> Option<String> {
    let was = match before {
        Some(Entry::Workshop(was)) => was.state,
        _ => WorkshopState::Prepared,
    };
    let what = words::WORKSHOP_CALLED.with(language, &[&text::one_line(&head.title, GIST)]);
    (was != head.state)
        .then(|| words::WORKSHOP_IS_NOW.with(language, &[&what, head.state.say().to(language)]))
}

fn round_called(plan: &RoundPlan, network: &Network, language: Language) -> String {
    let kind = plan.kind.say().to(language);
    match &plan.term {
        Some(term) => words::ROUND_ABOUT.with(language, &[kind, &quoted(network, term)]),
        None => words::ROUND_OF.with(language, &[kind]),
    }
}

fn round(was: &RoundPlan, is: &RoundPlan, network: &Network, language: Language) -> String {
    let what = round_called(is, network, language);
    let say = if !was.skipped && is.skipped {
        words::ROUND_SKIPPED
    } else if was.ended_at.is_none() && is.ended_at.is_some() {
        words::ROUND_ENDED
    } else if was.started_at.is_none() && is.started_at.is_some() {
        words::ROUND_BEGAN
    } else {
        words::CHANGED
    };
    say.with(language, &[&what])
}
