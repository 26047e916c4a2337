//! The keys that files may hold, in the order of the reference page. New keys are written in this
//! order; other keys are kept and reported with the nearest known one.

use crate::domain::near;

/// What every file starts with.
pub(super) const HEAD: [&str; 3] = ["format", "kind", "id"];

/// `network.toml`.
pub(super) const NETWORK: &[&str] = &[
    "format",
    "kind",
    "id",
    "name",
    "language",
    "for_whom",
    "decision_rule",
    "organisations",
    "common_interest",
    "common_interest_version",
    "common_interest_was",
];

/// An organisation's file.
pub(super) const ORGANISATION: &[&str] = &[
    "format",
    "kind",
    "id",
    "name",
    "mark",
    "sector",
    "language",
    "definitions",
    "answers",
    "guesses",
    "guessed_wordings",
    "positions",
    "explained",
    "check_ins",
    "common_interest",
    "offers",
    "needs",
    "hard_to_say",
    "misconceptions",
    "accepts",
];

/// A definition: the facets, with the language of its texts and who typed it.
pub(super) const DEFINITION: &[&str] = &[
    "usage",
    "our_word",
    "language",
    "wording",
    "in_plain_words",
    "criterion",
    "applies_to",
    "time_limit",
    "thresholds",
    "decided_by",
    "then",
    "includes",
    "excludes",
    "source",
    "why",
    "reviewed_on",
    "recorded_by",
];

/// A time limit.
pub(super) const TIME_LIMIT: &[&str] = &["within", "counted_from", "until", "met_in", "for"];
/// A threshold.
pub(super) const THRESHOLD: &[&str] = &["of", "is"];
/// An answer to a case.
pub(super) const ANSWER: &[&str] = &["answer", "because", "on", "answered_on", "recorded_by"];
/// A position.
pub(super) const POSITION: &[&str] =
    &["position", "on", "reason", "would_remove", "subject_to", "confirm_by", "taken_on", "recorded_by"];
/// What an organisation says of the common interest.
pub(super) const ENDORSEMENT: &[&str] = &["endorses", "would_change", "recorded_by"];
/// An offer, a need, or what is hard to say.
pub(super) const NOTE: &[&str] = &["text", "recorded_by"];
/// A term.
pub(super) const TERM: &[&str] = &["label", "also", "why_it_matters", "related"];
/// Another label of a term.
pub(super) const OTHER_LABEL: &[&str] = &["label", "language"];
/// A case.
pub(super) const CASE: &[&str] = &["terms", "order", "story"];
/// An earlier common interest.
pub(super) const EARLIER: &[&str] = &["text", "until"];
/// A commitment.
pub(super) const COMMITMENT: &[&str] = &["who", "what", "by", "for", "state", "workshop", "recorded_by"];
/// A guess of an answer.
pub(super) const GUESS: &[&str] = &["answer", "guessed_on", "recorded_by"];
/// A guess of a definition.
pub(super) const GUESSED_WORDING: &[&str] = &["wording", "guessed_on", "recorded_by"];
/// Why a term has to mean what it means, told to another.
pub(super) const EXPLAINED: &[&str] =
    &["why", "heard", "confirmed", "corrected", "explained_on", "recorded_by"];
/// How an organisation sees another.
pub(super) const CHECK_IN: &[&str] =
    &["do_what_they_say", "want_the_same", "can_be_open", "because", "recorded_by"];
/// What was believed of another.
pub(super) const MISCONCEPTION: &[&str] =
    &["about", "believed", "is_so", "term", "cases", "noticed_on", "recorded_by"];
/// That an organisation accepts what is said to be so.
pub(super) const ACCEPTED: &[&str] = &["on", "accepted_on", "recorded_by"];
/// Somebody who stands for the network.
pub(super) const SPONSOR: &[&str] = &["name", "role", "since"];
/// A workshop's file.
pub(super) const WORKSHOP: &[&str] =
    &["format", "kind", "id", "title", "on", "state", "round", "attendance", "rounds"];
/// Who is there.
pub(super) const ATTENDANCE: &[&str] = &["people"];
/// A round.
pub(super) const ROUND: &[&str] = &[
    "order",
    "kind",
    "term",
    "terms",
    "between",
    "cases",
    "pairs",
    "minutes",
    "started_at",
    "paused_for",
    "paused_at",
    "ended_at",
    "skipped",
    "recorded",
];
/// The tables in a round.
pub(super) const IN_ROUND: &[&str] = &["answers", "guesses", "guessed_wordings", "said"];
/// A sealed answer or guess of one.
pub(super) const SEALED_ANSWER: &[&str] = &["sealed", "answer", "salt"];
/// A sealed guess of a definition.
pub(super) const SEALED_WORDING: &[&str] = &["sealed", "wording", "salt"];
/// What was said at the check-in or check-out.
pub(super) const SAID: &[&str] = &["text"];
/// What a candidate carries beside the keys of a definition.
pub(super) const CANDIDATE: &[&str] =
    &["proposed_by", "outcome", "use_instead", "translate_by", "rationale", "scope"];
/// A candidate, in the order in which it is written.
pub(super) fn candidate_order() -> Vec<&'static str> {
    let (first, last) = CANDIDATE.split_at(2);
    [first, DEFINITION, last].concat()
}

/// What a party keeps of its own, beside the keys of a definition.
pub(super) const OWN: &[&str] = &["label"];
/// What a version was based on, beside the keys of a definition.
pub(super) const BASED_ON: &[&str] = &["fingerprint"];
/// A position in a version, beside the keys of a position.
pub(super) const SIGNED: &[&str] = &["name"];
/// The version that a version follows.
pub(super) const PREVIOUS: &[&str] = &["version", "fingerprint"];

/// A version of an agreement.
pub(super) const AGREEMENT: &[&str] = &[
    "format",
    "kind",
    "id",
    "file_fingerprint",
    "network",
    "term",
    "label",
    "version",
    "outcome",
    "standing",
    "parties",
    "decided_on",
    "valid_from",
    "review_by",
    "attended",
    "scope",
    "rationale",
    "editorial",
    "use_instead",
    "translate_by",
    "meaning",
    "own",
    "based_on",
    "positions",
    "candidates",
    "previous",
    "previous_also",
];

/// Known names that people are likely to have meant by an unknown one.
pub(super) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let known: Vec<&str> = known.into_iter().collect();
    near::nearest(word, known.iter().copied()).or_else(|| synonym(word).filter(|meant| known.contains(meant)))
}

/// Words that people write for a key although no letter of it is near.
fn synonym(word: &str) -> Option<&'static str> {
    Some(match word {
        "definition" | "meaning" | "text" => "wording",
        "deadline" | "limit" | "time" => "time_limit",
        "examples" => "includes",
        "because" | "reason" => "why",
        "reviewed" => "reviewed_on",
        "from" => "counted_from",
        "synonyms" | "aliases" => "also",
        _ => return None,
    })
}

/// Where a key stands in the reference order; unknown ones come last.
pub(super) fn rank(key: &str, order: &[&str]) -> usize {
    order.iter().position(|known| *known == key).unwrap_or(order.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Facet;

    #[test]
    fn the_nearest_key_is_suggested_and_a_far_one_is_not() {
        for (typed, meant) in [
            ("wordng", Some("wording")),
            ("timelimit", Some("time_limit")),
            ("in-plain-words", Some("in_plain_words")),
            ("whY", Some("why")),
            ("hwy", Some("why")),
            ("deadline", Some("time_limit")),
            ("colour", None),
            ("x", None),
        ] {
            assert_eq!(nearest(typed, DEFINITION.iter().copied()), meant, "{typed}");
        }
    }

    #[test]
    fn every_facet_is_a_key_of_a_definition_and_in_the_same_order() {
        let facets: Vec<&str> =
            DEFINITION.iter().copied().filter(|key| Facet::of_key(key).is_some()).collect();
        assert_eq!(facets, Facet::ALL.map(Facet::key));
    }
}
