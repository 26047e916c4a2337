//! What several reports say in the same way.

use std::collections::BTreeMap;

use super::{Document, Line, Mark, Piece};
use crate::divergence::Placed;
use crate::domain::drift::Drift;
use crate::domain::{
    Agreement, Candidate, Definition, Facet, Network, OrgId, Outcome, OwnMeaning, Position, SignedPosition,
    Usage, text,
};
use crate::words::{self, Language, Say};

/// Names in a sentence.
pub(super) fn names<'a>(
    network: &'a Network,
    orgs: impl IntoIterator<Item = &'a OrgId>,
    language: Language,
) -> String {
    let names: Vec<&str> = orgs.into_iter().map(|org| network.name(org)).collect();
    text::list(&names, words::AND.to(language))
}

/// What a version keeps by organisation, in the network's order; those who have left come last.
pub(super) fn in_order<'a, T>(network: &Network, map: &'a BTreeMap<OrgId, T>) -> Vec<(&'a OrgId, &'a T)> {
    let order = network.in_order();
    let mut entries: Vec<(&OrgId, &T)> = map.iter().collect();
    entries.sort_by_key(|(org, _)| order.iter().position(|id| id == org).unwrap_or(usize::MAX));
    entries
}

/// Facets in a sentence.
pub(super) fn facets(facets: &[Facet], language: Language) -> String {
    let names: Vec<&str> = facets.iter().map(|facet| facet.name(language)).collect();
    text::list(&names, words::AND.to(language))
}

/// Where a term stands between wordings and judgements.
pub(super) const fn placed(placed: Placed) -> Say {
    match placed {
        Placed::HiddenDisagreement => words::PLACED_HIDDEN,
        Placed::OpenDisagreement => words::PLACED_OPEN,
        Placed::SamePractice => words::PLACED_SAME_PRACTICE,
        Placed::Settled => words::PLACED_SETTLED,
        Placed::WordingOnly => words::PLACED_WORDING_ONLY,
    }
}

/// What an organisation says for a term, in its own words, one line for each thing it says.
pub(super) fn says(network: &Network, definition: Option<&Definition>, language: Language) -> Vec<Line> {
    let Some(definition) = definition.filter(|definition| !definition.is_blank()) else {
        return vec![words::BRIEFING_NO_ENTRY.to(language).into()];
    };
    let mut lines: Vec<Line> = Vec::new();
    match definition.usage {
        Usage::Used => {}
        Usage::NotUsed => lines.push(words::NOT_USED.to(language).into()),
        Usage::OtherWord if definition.our_word.trim().is_empty() => {
            lines.push(words::OTHER_WORD.to(language).into());
        }
        Usage::OtherWord => {
            lines.push(words::BRIEFING_SAYS.with(language, &[definition.our_word.trim()]).into());
        }
    }
    if !definition.wording.trim().is_empty() {
        lines.push(text::tidy(&definition.wording).into());
    }
    if !definition.why.trim().is_empty() {
        lines.push(words::BRIEFING_BECAUSE.with(language, &[&text::tidy(&definition.why)]).into());
    }
    if let Some(by) = &definition.recorded_by {
        lines.push(words::BRIEFING_RECORDED_BY.with(language, &[&network.author(by, language)]).into());
    }
    if lines.is_empty() {
        lines.push(words::BRIEFING_NO_ENTRY.to(language).into());
    }
    lines
}

/// Lines under one name: the first beside it, the rest below.
pub(super) fn under(name: &str, lines: Vec<Line>) -> Vec<(String, Line)> {
    let label = |number| if number == 0 { name.to_owned() } else { String::new() };
    lines.into_iter().enumerate().map(|(number, line)| (label(number), line)).collect()
}

/// A named text as a pair, unless it is empty.
pub(super) fn pair(name: &str, value: &str) -> Option<(String, Line)> {
    (!value.trim().is_empty()).then(|| (name.to_owned(), text::tidy(value).into()))
}

/// The facets of a meaning that say something, as pairs.
pub(super) fn meaning(definition: &Definition, language: Language) -> Vec<(String, Line)> {
    let said = Facet::MEANING.into_iter().map(|facet| (facet, definition.get(facet).lines(language)));
    said.filter(|(_, lines)| lines.iter().any(|line| !line.trim().is_empty()))
        .map(|(facet, lines)| {
            let separator = if matches!(facet, Facet::Includes | Facet::Excludes) { "; " } else { "\n" };
            (facet.name(language).to_owned(), lines.join(separator).into())
        })
        .collect()
}

/// What a version or a candidate says, whatever its outcome: its meaning, or the rule in its place.
pub(super) fn decided(candidate: &Candidate, language: Language) -> Vec<(String, Line)> {
    let rule = |say: Say, value: &str| pair(say.to(language), value).into_iter().collect();
    match candidate.outcome {
        Outcome::AgreeToDiffer => rule(words::FIELD_TRANSLATE_BY, &candidate.translate_by),
        Outcome::Drop => rule(words::FIELD_USE_INSTEAD, &candidate.use_instead),
        Outcome::Withdrawn => Vec::new(),
        Outcome::OneMeaning | Outcome::OwnThresholds | Outcome::Qualify => {
            meaning(&candidate.meaning, language)
        }
    }
}

/// What each party keeps of its own under a version.
pub(super) fn own(network: &Network, version: &Agreement, language: Language) -> Vec<(String, Line)> {
    let named = |org: &OrgId, own: &OwnMeaning| {
        let name = words::KEEPS.with(language, &[signed_name(network, version, org)]);
        pair(&name, &own.line(language))
    };
    in_order(network, &version.own).into_iter().filter_map(|(org, own)| named(org, own)).collect()
}

/// The name of a party as it was when it took its position, or as it is now.
pub(super) fn signed_name<'a>(network: &'a Network, version: &'a Agreement, org: &'a OrgId) -> &'a str {
    let signed = version.positions.get(org).map(|signed| signed.name.trim()).unwrap_or_default();
    if signed.is_empty() { network.name(org) } else { signed }
}

/// A reason with what would remove it and whose confirmation is needed.
pub(super) fn reason(position: &Position, language: Language) -> String {
    let mut parts: Vec<String> = Vec::new();
    if !position.reason.trim().is_empty() {
        parts.push(text::tidy(&position.reason));
    }
    if !position.would_remove.trim().is_empty() {
        let remover = text::tidy(&position.would_remove);
        parts.push(words::VERSION_WOULD_REMOVE.with(language, &[&remover]));
    }
    if !position.subject_to.trim().is_empty() {
        let mut subject = words::VERSION_SUBJECT_TO.with(language, &[position.subject_to.trim()]);
        if let Some(by) = position.confirm_by {
            subject = format!("{subject} {}", words::VERSION_CONFIRM_BY.with(language, &[&by.to_string()]));
        }
        parts.push(subject);
    }
    sentence(&parts)
}

/// Parts of a sentence; a part that ends one already is not followed by a semicolon.
fn sentence(parts: &[String]) -> String {
    let mut out = String::new();
    for part in parts {
        if !out.is_empty() {
            out.push_str(if out.ends_with(['.', '!', '?']) { " " } else { "; " });
        }
        out.push_str(part);
    }
    out
}

/// The name of a position, or that there is none.
pub(super) fn stance(signed: &SignedPosition, language: Language) -> &'static str {
    signed.position.as_ref().map_or(words::ABSENT, |position| position.stance.say()).to(language)
}

/// Where everybody stood on a version, as a table.
pub(super) fn positions(network: &Network, version: &Agreement, document: &mut Document, language: Language) {
    let header = [words::COLUMN_ORGANISATION, words::COLUMN_POSITION, words::COLUMN_REASON]
        .map(|say| say.to(language).to_owned());
    let rows = in_order(network, &version.positions)
        .into_iter()
        .map(|(org, signed)| {
            let name = signed_name(network, version, org).to_owned();
            let reason = signed.position.as_ref().map(|position| reason(position, language));
            vec![name, stance(signed, language).to_owned(), reason.unwrap_or_default()]
        })
        .collect();
    document.table(header.to_vec(), rows);
}

/// Who dissents or holds something back, with the position.
fn dissents<'a>(network: &Network, version: &'a Agreement) -> Vec<(&'a OrgId, Position)> {
    let dissents =
        |signed: &SignedPosition| signed.position.clone().filter(|position| position.stance.needs_reason());
    let positions = in_order(network, &version.positions).into_iter();
    positions.filter_map(|(org, signed)| Some((org, dissents(signed)?))).collect()
}

/// The names of those who dissent or hold something back.
pub(super) fn dissenting(network: &Network, version: &Agreement, language: Language) -> String {
    let all = dissents(network, version);
    let names: Vec<&str> = all.iter().map(|(org, _)| signed_name(network, version, org)).collect();
    text::list(&names, words::AND.to(language))
}

/// Who dissents or holds something back, in their own words.
pub(super) fn dissent(network: &Network, version: &Agreement, document: &mut Document, language: Language) {
    let lines: Vec<Line> = dissents(network, version)
        .into_iter()
        .map(|(org, position)| {
            let (name, stance) = (signed_name(network, version, org), position.stance.say().to(language));
            let mut line = Line::strong(&format!("{name}, {stance}: "));
            line.0.push(Piece::new(reason(&position, language), Mark::Plain));
            line
        })
        .collect();
    if !lines.is_empty() {
        document.paragraph(format!("{}:", words::VERSION_DISSENT.to(language)));
        document.list(lines);
    }
}

/// Says that a version's file was altered since it was recorded, if so.
pub(super) fn altered(version: &Agreement, document: &mut Document, language: Language) {
    if version.altered {
        document.paragraph(words::WHY_ALTERED.with(language, &[&version.version.to_string()]));
    }
}

/// Who has changed what since a version was recorded.
pub(super) fn drifted(network: &Network, drift: &Drift, language: Language) -> String {
    let name = network.name(&drift.org);
    if drift.facets.is_empty() {
        return words::VERSION_DRIFT_GONE.with(language, &[name]);
    }
    words::VERSION_DRIFTED.with(language, &[name, &facets(&drift.facets, language)])
}

/// The first six digits of the fingerprint that a version's file claims.
pub(super) fn digits(version: &Agreement) -> String {
    version.file_fingerprint.map_or_else(|| "-".to_owned(), |fingerprint| fingerprint.short())
}
