//! What a change does, in a sentence that anybody in the network understands.

use super::{Change, Note, entries};
use crate::domain::{
    Candidate, Case, CaseId, Charter, Definition, Endorsement, Facet, Network, OrgId, Profile, Term, TermId,
    text,
};
use crate::words::{self, Language, Say};

/// So much of a story or a note names it.
const GIST: usize = 40;

impl Change {
    /// Where the change is, for people: `Police, “urgent”`.
    #[must_use]
    pub fn place(&self, network: &Network) -> String {
        let of = |org: &OrgId, term: &TermId| format!("{}, {}", network.name(org), quoted(network, term));
        match self {
            Self::Charter { .. } => network.charter.name.clone(),
            Self::Organisation { org, before, after } => after
                .as_ref()
                .or(before.as_ref())
                .map_or_else(|| org.to_string(), |profile| profile.name.clone()),
            Self::Term { term, before, after } => {
                let label =
                    after.as_ref().or(before.as_ref()).map_or(term.as_str(), |term| term.label.as_str());
                format!("“{label}”")
            }
            Self::Definition { org, term, .. }
            | Self::Position { org, term, .. }
            | Self::Answer { org, term, .. } => of(org, term),
            Self::Candidate { term, .. } => quoted(network, term),
            Self::Case { before, after, .. } => {
                let story = after.as_ref().or(before.as_ref()).map(|case| case.story.as_str());
                case_called(story.unwrap_or_default(), network.language())
            }
            Self::Endorsement { org, .. } | Self::Note { org, .. } => network.name(org).to_owned(),
            Self::Commitment { key, before, after } => after
                .as_ref()
                .or(before.as_ref())
                .map_or_else(|| key.clone(), |commitment| who(network, &commitment.who)),
            Self::Entry { at, .. } => entries::place(at, network),
            Self::Several(changes) => {
                headline(changes).map_or_else(String::new, |change| change.place(network))
            }
        }
    }

    /// What the change does, as a sentence without a full stop: `Police: time limit of “urgent” changed`.
    #[must_use]
    pub fn sentence(&self, network: &Network, language: Language) -> String {
        let said = |whose: &OrgId, what: String| format!("{}: {what}", network.name(whose));
        match self {
            Self::Charter { before, after } => {
                format!("{}: {}", after.name, charter(before, after, language))
            }
            Self::Organisation { before, after, .. } => {
                organisation(before.as_ref(), after.as_ref(), language)
            }
            Self::Term { term, before, after } => term_deed(term, before.as_ref(), after.as_ref(), language),
            Self::Definition { org, term, before, after } => {
                let term = quoted(network, term);
                said(org, definition(&term, before.as_deref(), after.as_deref(), language))
            }
            Self::Case { case, before, after } => {
                story(network, case, (before.as_ref(), after.as_ref()), language)
            }
            Self::Answer { org, term, case, before, after } => {
                let told = network.cases.get(case).map_or(case.as_str(), |case| case.story.as_str());
                let about = [quoted(network, term), case_called(told, language)];
                let what = words::ANSWER_OF.with(language, &about.each_ref().map(String::as_str));
                let now = after.as_ref().map(|answer| answer.verdict.say());
                said(org, became(&what, before.is_some(), now, language))
            }
            Self::Position { org, term, before, after } => {
                let what = words::POSITION_ON.with(language, &[&quoted(network, term)]);
                let now = after.as_ref().map(|position| position.stance.say());
                said(org, became(&what, before.is_some(), now, language))
            }
            Self::Candidate { term, key, before, after } => {
                let called = [key.to_uppercase(), quoted(network, term)];
                let what = words::CANDIDATE_OF.with(language, &called.each_ref().map(String::as_str));
                candidate(&what, before.as_deref(), after.as_deref(), language)
            }
            Self::Endorsement { org, before, after } => {
                endorsement(network.name(org), before.as_ref(), after.as_ref(), language)
            }
            Self::Note { org, note, before, after, .. } => {
                let named = after.as_ref().or(before.as_ref()).map(|it| text::one_line(&it.text, GIST));
                let say = match note {
                    Note::Offer => words::OFFER_OF,
                    Note::Need => words::NEED_OF,
                    Note::HardToSay => words::HARD_TO_SAY_OF,
                };
                let what = say.with(language, &[&named.unwrap_or_default()]);
                said(org, came_or_went(&what, before.is_some(), after.is_some(), language))
            }
            Self::Commitment { before, after, .. } => {
                let Some(one) = after.as_ref().or(before.as_ref()) else { return String::new() };
                let what = words::COMMITMENT_TO.with(language, &[&text::one_line(&one.what, GIST)]);
                let deed = came_or_went(&what, before.is_some(), after.is_some(), language);
                format!("{}: {deed}", who(network, &one.who))
            }
            Self::Entry { at, before, after } => {
                entries::sentence(at, (before.as_deref(), after.as_deref()), network, language)
            }
            Self::Several(changes) => several(changes, network, language),
        }
    }
}

pub(super) fn quoted(network: &Network, term: &TermId) -> String {
    format!("“{}”", network.label(term))
}

pub(super) fn case_called(story: &str, language: Language) -> String {
    words::CASE_CALLED.with(language, &[&text::one_line(story, GIST)])
}

fn who(network: &Network, id: &str) -> String {
    OrgId::parse(id).map_or_else(|_| id.to_owned(), |org| network.name(&org).to_owned())
}

pub(super) fn came_or_went(what: &str, was: bool, is: bool, language: Language) -> String {
    let say = match (was, is) {
        (false, _) => words::ADDED,
        (true, false) => words::REMOVED,
        (true, true) => words::CHANGED,
    };
    say.with(language, &[what])
}

/// What came or changed, with what it is now.
fn became(what: &str, was: bool, now: Option<Say>, language: Language) -> String {
    let deed = came_or_went(what, was, now.is_some(), language);
    now.map_or_else(|| deed.clone(), |now| format!("{deed} ({})", now.to(language)))
}

/// The names of what differs.
fn differing(parts: &[(bool, Say)], language: Language) -> Vec<&'static str> {
    parts.iter().filter(|(differs, _)| *differs).map(|(_, say)| say.to(language)).collect()
}

fn list(names: &[&str], language: Language) -> String {
    text::list(names, words::AND.to(language))
}

fn charter(before: &Charter, after: &Charter, language: Language) -> String {
    let mut names = differing(
        &[
            (before.name != after.name, words::OF_NAME),
            (before.for_whom != after.for_whom, words::FIELD_FOR_WHOM),
            (before.decision_rule != after.decision_rule, words::FIELD_RULE),
            (before.language != after.language, words::FIELD_LANGUAGE),
            (before.order != after.order, words::OF_ORDER),
        ],
        language,
    );
    let number = after.common_interest_version.to_string();
    let interest = words::OF_COMMON_INTEREST.with(language, &[&number]);
    if before.common_interest != after.common_interest {
        names.push(&interest);
    }
    if names.is_empty() {
        names.push(words::OF_NETWORK.to(language));
    }
    words::CHANGED.with(language, &[&list(&names, language)])
}

fn organisation(before: Option<&Profile>, after: Option<&Profile>, language: Language) -> String {
    let (before, after) = match (before, after) {
        (None, None) => return String::new(),
        (None, Some(new)) => return words::ORGANISATION_CAME.with(language, &[&new.name]),
        (Some(gone), None) => return words::ORGANISATION_WENT.with(language, &[&gone.name]),
        (Some(before), Some(after)) => (before, after),
    };
    if before.name != after.name {
        return words::NOW_CALLED.with(language, &[&before.name, &after.name]);
    }
    let names = differing(
        &[
            (before.mark != after.mark, words::FIELD_MARK),
            (before.sector != after.sector, words::FIELD_SECTOR),
            (before.language != after.language, words::FIELD_LANGUAGE),
        ],
        language,
    );
    format!("{}: {}", after.name, words::CHANGED.with(language, &[&list(&names, language)]))
}

fn term_deed(id: &TermId, before: Option<&Term>, after: Option<&Term>, language: Language) -> String {
    let quoted = |term: Option<&Term>| format!("“{}”", term.map_or(id.as_str(), |term| term.label.as_str()));
    let (before, after) = match (before, after) {
        (None, after) => return words::TERM_CAME.with(language, &[&quoted(after)]),
        (before, None) => return words::TERM_WENT.with(language, &[&quoted(before)]),
        (Some(before), Some(after)) => (before, after),
    };
    if before.label != after.label {
        return words::NOW_CALLED.with(language, &[&quoted(Some(before)), &quoted(Some(after))]);
    }
    let names = differing(
        &[
            (before.also != after.also, words::FIELD_ALSO),
            (before.why_it_matters != after.why_it_matters, words::FIELD_WHY_IT_MATTERS),
            (before.related != after.related, words::RELATED_TERMS),
        ],
        language,
    );
    words::CHANGED_IN.with(language, &[&quoted(Some(after)), &list(&names, language)])
}

fn definition(
    term: &str,
    before: Option<&Definition>,
    after: Option<&Definition>,
    language: Language,
) -> String {
    let whole = words::DEFINITION_OF.with(language, &[term]);
    let (Some(before), Some(after)) = (before, after) else {
        return came_or_went(&whole, before.is_some(), after.is_some(), language);
    };
    match before.differing(after).as_slice() {
        [] if before.recorded_by.is_some() && after.recorded_by.is_none() => {
            words::CONFIRMED.with(language, &[&whole])
        }
        [] => words::CHANGED.with(language, &[&whole]),
        [facet] => {
            let what = of_facet(*facet).with(language, &[term]);
            let (was, is) = (!before.get(*facet).is_empty(), !after.get(*facet).is_empty());
            // Whether the word is used is always said.
            came_or_went(&what, was || *facet == Facet::Usage, is || *facet == Facet::Usage, language)
        }
        facets => {
            let names: Vec<&str> = facets.iter().map(|facet| facet.name(language)).collect();
            words::CHANGED_IN.with(language, &[&whole, &list(&names, language)])
        }
    }
}

/// A facet of a term's definition, as part of a sentence.
const fn of_facet(facet: Facet) -> Say {
    match facet {
        Facet::Usage => words::USAGE_OF,
        Facet::OurWord => words::OUR_WORD_OF,
        Facet::Wording => words::WORDING_OF,
        Facet::InPlainWords => words::IN_PLAIN_WORDS_OF,
        Facet::Criterion => words::CRITERION_OF,
        Facet::AppliesTo => words::APPLIES_TO_OF,
        Facet::TimeLimit => words::TIME_LIMIT_OF,
        Facet::Thresholds => words::THRESHOLDS_OF,
        Facet::DecidedBy => words::DECIDED_BY_OF,
        Facet::Then => words::THEN_OF,
        Facet::Includes => words::INCLUDES_OF,
        Facet::Excludes => words::EXCLUDES_OF,
        Facet::Source => words::SOURCE_OF,
        Facet::Why => words::WHY_OF,
        Facet::ReviewedOn => words::REVIEWED_ON_OF,
    }
}

fn story(
    network: &Network,
    id: &CaseId,
    (before, after): (Option<&Case>, Option<&Case>),
    language: Language,
) -> String {
    let told = after.or(before).map_or(id.as_str(), |case| case.story.as_str());
    let called = case_called(told, language);
    let (Some(before), Some(after)) = (before, after) else {
        return came_or_went(&called, before.is_some(), after.is_some(), language);
    };
    if before.story != after.story {
        return words::CHANGED.with(language, &[&words::STORY_OF.with(language, &[&called])]);
    }
    if before.terms == after.terms {
        return words::CASE_MOVED.with(language, &[&called]);
    }
    if after.terms.is_empty() {
        return words::CASE_NOT_ASKED.with(language, &[&called]);
    }
    let left: Vec<&TermId> = before.terms.iter().filter(|term| !after.terms.contains(term)).collect();
    let came = after.terms.iter().any(|term| !before.terms.contains(term));
    let (say, terms) = if came || left.is_empty() {
        (words::CASE_ASKED, after.terms.iter().collect())
    } else {
        (words::CASE_NOT_ASKED_FOR, left)
    };
    let terms: Vec<String> = terms.into_iter().map(|term| quoted(network, term)).collect();
    let terms: Vec<&str> = terms.iter().map(String::as_str).collect();
    say.with(language, &[&called, &list(&terms, language)])
}

fn candidate(
    what: &str,
    before: Option<&Candidate>,
    after: Option<&Candidate>,
    language: Language,
) -> String {
    let (before, after) = match (before, after) {
        (None, _) => return words::CANDIDATE_CAME.with(language, &[what]),
        (_, None) => return words::CANDIDATE_WENT.with(language, &[what]),
        (Some(before), Some(after)) => (before, after),
    };
    let facets = before.meaning.differing(&after.meaning);
    let mut names: Vec<&str> = facets.iter().map(|facet| facet.name(language)).collect();
    names.extend(differing(
        &[
            (before.outcome != after.outcome, words::FIELD_OUTCOME),
            (before.translate_by != after.translate_by, words::FIELD_TRANSLATE_BY),
            (before.use_instead != after.use_instead, words::FIELD_USE_INSTEAD),
            (before.rationale != after.rationale, words::FIELD_RATIONALE),
            (before.scope != after.scope, words::FIELD_SCOPE),
        ],
        language,
    ));
    if names.is_empty() {
        return words::CHANGED.with(language, &[what]);
    }
    words::CHANGED_IN.with(language, &[what, &list(&names, language)])
}

fn endorsement(
    name: &str,
    before: Option<&Endorsement>,
    after: Option<&Endorsement>,
    language: Language,
) -> String {
    let endorsed = |it: Option<&Endorsement>| it.and_then(|it| it.endorses);
    let wish = |it: Option<&Endorsement>| it.is_some_and(|it| !it.would_change.trim().is_empty());
    match (endorsed(before), endorsed(after)) {
        (was, Some(is)) if was != Some(is) => words::NOW_ENDORSES.with(language, &[name]),
        (Some(_), None) => words::ENDORSES_NO_MORE.with(language, &[name]),
        _ => {
            let what = words::WISH_FOR_INTEREST.to(language);
            format!("{name}: {}", came_or_went(what, wish(before), wish(after), language))
        }
    }
}

/// The change that several are named after: the organisation, term or case that comes or goes, or the first.
fn headline(changes: &[Change]) -> Option<&Change> {
    let whole = |change: &&Change| matches!(change, Change::Organisation { .. } | Change::Term { .. });
    let gone = |change: &&Change| {
        matches!(change, Change::Case { after: None, .. } | Change::Case { before: None, .. })
    };
    changes.iter().find(whole).or_else(|| changes.iter().find(gone)).or_else(|| changes.first())
}

const fn is_answer_that_went(change: &Change) -> bool {
    matches!(change, Change::Answer { after: None, .. })
}

/// What comes with the headline goes without saying: its place in the order, and all that was said.
fn several(changes: &[Change], network: &Network, language: Language) -> String {
    let Some(head) = headline(changes) else { return String::new() };
    let others = changes.iter().filter(|change| *change != head);
    let said = others.clone().filter(|change| !matches!(change, Change::Charter { .. })).count();
    let with = |say: Say, name: &str| say.with(language, &[name]);
    match head {
        Change::Organisation { before: Some(gone), after: None, .. } if said > 0 => {
            with(words::ORGANISATION_WENT_WITH, &gone.name)
        }
        Change::Term { before: Some(gone), after: None, .. } if said > 0 => {
            with(words::TERM_WENT_WITH, &format!("“{}”", gone.label))
        }
        Change::Case { before: Some(gone), after: None, .. } if said > 0 => {
            with(words::CASE_WENT_WITH, &case_called(&gone.story, language))
        }
        Change::Case { after: Some(_), .. } if said > 0 && others.clone().all(is_answer_that_went) => {
            with(words::CASE_OFF_WITH, &head.sentence(network, language))
        }
        // Taking one of these back brings all of it back.
        Change::Organisation { before: None, .. } | Change::Term { before: None, .. } => {
            head.sentence(network, language)
        }
        Change::Organisation { .. } if said == 0 => head.sentence(network, language),
        // One step of a workshop ends a round and begins another.
        Change::Entry { at, .. } if at.workshop().is_some() => head.sentence(network, language),
        _ if others.clone().count() == 0 => head.sentence(network, language),
        _ => {
            let first = head.sentence(network, language);
            let more = words::AND_OTHER_CHANGES.of(language, others.count());
            format!("{first}, {more}")
        }
    }
}

#[cfg(test)]
mod tests;
