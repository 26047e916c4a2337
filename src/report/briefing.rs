//! The meeting pack: what deserves the meeting, in order and why, and what has been agreed.

use super::{Document, Line, Mark, Piece, parts};
use crate::divergence::agenda::{self, Agenda, AgendaItem, Why};
use crate::divergence::{Conflict, ConflictKind, TermReport, most_telling};
use crate::domain::{Agreement, Date, Network, OrgId, Outcome, TermId, drift, text};
use crate::words::{self, Language};

/// How much a briefing says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Detail {
    /// What people need in front of them in a meeting: each term with the reasons that matter most.
    #[default]
    Short,
    /// Everything: wordings, cases, what is on the table, and every agreement in its own words.
    Full,
}

/// The briefing of a network on a day.
#[must_use]
pub fn briefing(network: &Network, reports: &[TermReport], today: Date, detail: Detail) -> Document {
    let language = network.language();
    let mut document = Document::default();
    document.heading(1, words::BRIEFING_TITLE.with(language, &[&network.charter.name]));
    about(network, today, &mut document, language);
    let agenda = agenda::rank(network, reports, today);
    overview(&agenda, &mut document, language);
    if !agenda.items.is_empty() {
        document.heading(2, words::BRIEFING_AGENDA.to(language));
    }
    for (number, item) in agenda.items.iter().enumerate() {
        let report = reports.iter().find(|report| report.term == item.term);
        on_agenda(network, number + 1, item, (report, detail), &mut document, language);
    }
    consent(network, &agenda, &mut document, language);
    prepare(network, &agenda, &mut document, language);
    match detail {
        Detail::Short => agreed_in_short(network, &mut document, language),
        Detail::Full => agreed(network, &mut document, language),
    }
    follow_up(network, today, &mut document, language);
    if detail == Detail::Short && !network.terms.is_empty() {
        document.paragraph(words::BRIEFING_ALL.with(language, &["`wordbond brief --all`"]));
    }
    document
}

/// Who the network is, for whom, and what all members want.
fn about(network: &Network, today: Date, document: &mut Document, language: Language) {
    let charter = &network.charter;
    let members = parts::names(network, network.in_order(), language);
    let facts = [
        (words::REPORT_COMMON_INTEREST, charter.common_interest.as_str()),
        (words::REPORT_FOR_WHOM, charter.for_whom.as_str()),
        (words::REPORT_MEMBERS, &members),
        (words::REPORT_RULE, charter.decision_rule.say().to(language)),
        (words::REPORT_DAY, &today.to_string()),
    ];
    document.pairs(facts.iter().filter_map(|(name, value)| parts::pair(name.to(language), value)).collect());
    if !charter.common_interest.trim().is_empty() {
        endorsements(network, document, language);
    }
}

/// Who stands behind the current statement of the common interest, and what the others would change.
fn endorsements(network: &Network, document: &mut Document, language: Language) {
    let endorses = |org: &OrgId| {
        let endorsement = network.organisations.get(org).and_then(|org| org.endorsement.as_ref());
        let endorsed = endorsement.and_then(|endorsement| endorsement.endorses);
        endorsed.is_some_and(|version| version >= network.charter.common_interest_version)
    };
    let (yes, no): (Vec<&OrgId>, Vec<&OrgId>) = network.in_order().into_iter().partition(|org| endorses(org));
    let mut sentences = Vec::new();
    if !yes.is_empty() {
        sentences.push(words::REPORT_ENDORSED.with(language, &[&parts::names(network, yes, language)]));
    }
    if !no.is_empty() {
        sentences.push(words::REPORT_NOT_ENDORSED.with(language, &[&parts::names(network, no, language)]));
    }
    let waits = |org: &&OrgId| {
        let endorsement = network.organisations.get(*org).and_then(|org| org.endorsement.as_ref());
        endorsement.is_some_and(|endorsement| endorsement.recorded_by.is_some())
    };
    let waiting: Vec<&OrgId> = network.in_order().into_iter().filter(waits).collect();
    if !waiting.is_empty() {
        let waiting = parts::names(network, waiting, language);
        sentences.push(words::REPORT_NOT_CONFIRMED.with(language, &[&waiting]));
    }
    for (org, organisation) in &network.organisations {
        let change = organisation.endorsement.as_ref().map(|endorsement| endorsement.would_change.trim());
        if let Some(change) = change.filter(|change| !change.is_empty()) {
            sentences.push(words::REPORT_WOULD_CHANGE.with(language, &[network.name(org), change]));
        }
    }
    document.paragraph(sentences.join(" "));
}

/// How much there is of everything, in one sentence.
fn overview(agenda: &Agenda, document: &mut Document, language: Language) {
    let lists = [&agenda.items, &agenda.consent, &agenda.prepare, &agenda.off];
    if lists.iter().all(|list| list.is_empty()) {
        document.paragraph(words::BRIEFING_NO_TERMS.to(language));
        return;
    }
    if agenda.items.is_empty() && agenda.consent.is_empty() {
        document.paragraph(words::BRIEFING_NOTHING.to(language));
        return;
    }
    let mut counts = vec![words::BRIEFING_COUNT.of(language, agenda.items.len())];
    let others = [
        (words::BRIEFING_CONSENT_COUNT, agenda.consent.len()),
        (words::BRIEFING_PREPARE_COUNT, agenda.prepare.len()),
        (words::BRIEFING_OFF_COUNT, agenda.off.len()),
    ];
    counts.extend(
        others.iter().filter(|(_, number)| *number > 0).map(|(say, number)| say.of(language, *number)),
    );
    document.paragraph(format!("{}.", counts.join("; ")));
}

fn on_agenda(
    network: &Network,
    number: usize,
    item: &AgendaItem,
    (report, detail): (Option<&TermReport>, Detail),
    document: &mut Document,
    language: Language,
) {
    let class = item.class.map_or("", |class| class.say().to(language));
    let mut about = class.to_owned();
    if let Some(divergence) = item.divergence {
        let figure = language.figure(divergence);
        about = format!("{about}, {}", words::BRIEFING_DIVERGENCE.with(language, &[&figure]));
    }
    let label = network.label(&item.term);
    document.heading(3, words::BRIEFING_ITEM.with(language, &[&number.to_string(), label, &about]));
    let told = reasons(network, item, report, language);
    let quoted: Vec<String> = told
        .iter()
        .chain(report.into_iter().filter(|_| says_in_short(item, report)).flat_map(|report| &report.told))
        .cloned()
        .collect();
    let mut lead = told.iter().map(String::as_str);
    let mut line = Line::strong(lead.next().unwrap_or_default());
    for sentence in lead {
        line.0.push(Piece::new(format!(" {sentence}"), Mark::Plain));
    }
    document.paragraph(line);
    if detail == Detail::Short {
        if let Some(report) = report {
            document.list(conflicts(report, &quoted, detail, language));
        }
        return;
    }
    if let Some(term) = network.terms.get(&item.term)
        && !term.why_it_matters.trim().is_empty()
    {
        let why = text::tidy(&term.why_it_matters);
        document.paragraph(words::BRIEFING_WHY_IT_MATTERS.with(language, &[&why]));
    }
    wordings(network, &item.term, document, language);
    if let Some(report) = report {
        let lines = conflicts(report, &quoted, detail, language);
        if !lines.is_empty() {
            document.paragraph(words::BRIEFING_CONFLICTS.to(language));
            document.list(lines);
        }
        cases(network, report, document, language);
    }
    candidates(network, &item.term, document, language);
}

/// Every reason, the leading one first; how the wordings differ is said of all organisations at once.
fn reasons(
    network: &Network,
    item: &AgendaItem,
    report: Option<&TermReport>,
    language: Language,
) -> Vec<String> {
    let all = std::iter::once(&item.why).chain(&item.also);
    all.map(|why| match report {
        Some(report) if why.is_of_wordings() && !report.summary.is_empty() => report.summary.clone(),
        _ => why.sentence(network, language),
    })
    .collect()
}

/// Whether the term's summary stands among the reasons.
fn says_in_short(item: &AgendaItem, report: Option<&TermReport>) -> bool {
    report.is_some_and(|report| !report.summary.is_empty())
        && std::iter::once(&item.why).chain(&item.also).any(Why::is_of_wordings)
}

fn wordings(network: &Network, term: &TermId, document: &mut Document, language: Language) {
    let mut pairs = Vec::new();
    for org in network.in_order() {
        let lines = parts::says(network, network.definition(org, term), language);
        pairs.extend(parts::under(network.name(org), lines));
    }
    document.pairs(pairs);
}

/// How many conflicts of one term a full briefing says before it refers to the comparison.
const CONFLICTS: usize = 6;
/// How many a short one says beside those that a reason has quoted.
const SHORT_CONFLICTS: usize = 2;

/// The most telling conflicts, but not those that a reason has quoted already, and how many more there are.
fn conflicts(report: &TermReport, quoted: &[String], detail: Detail, language: Language) -> Vec<Line> {
    let left: Vec<&Conflict> = most_telling(report)
        .into_iter()
        .map(|telling| telling.conflict)
        .filter(|conflict| !quoted.contains(&conflict.says))
        .collect();
    let said: Vec<&Conflict> = match detail {
        Detail::Full => left.iter().copied().take(CONFLICTS).collect(),
        // That everybody has it decided by their own people is so of nearly every term.
        Detail::Short => {
            let telling = left.iter().copied().filter(|conflict| conflict.kind != ConflictKind::Actor);
            telling.take(SHORT_CONFLICTS).collect()
        }
    };
    let more = left.len() - said.len();
    let mut lines: Vec<Line> = said.into_iter().map(|conflict| Line::from(conflict.says.as_str())).collect();
    if more > 0 {
        let command = format!("wordbond divergence {}", report.term);
        let more = more.to_string();
        lines.push(words::BRIEFING_MORE_CONFLICTS.with(language, &[&more, &command]).into());
    }
    lines
}

/// The stories that were answered unequally, with who said what.
fn cases(network: &Network, report: &TermReport, document: &mut Document, language: Language) {
    let mut lines = Vec::new();
    for (id, case) in network.cases_for(&report.term) {
        let answers: Vec<_> = report
            .organisations
            .iter()
            .filter_map(|org| {
                let answer = network.organisations.get(org)?.answers.get(&report.term)?.get(id)?;
                Some((network.name(org), answer.verdict))
            })
            .collect();
        let first = answers.first().map(|(_, verdict)| *verdict);
        if answers.iter().any(|(_, verdict)| Some(*verdict) != first) {
            let said: Vec<String> = answers
                .iter()
                .map(|(name, verdict)| format!("{name}: {}", verdict.say().to(language)))
                .collect();
            lines.push(format!("{} ({})", text::one_line(&case.story, 200), said.join("; ")).into());
        }
    }
    if !lines.is_empty() {
        document.paragraph(words::BRIEFING_CASES.to(language));
        document.list(lines);
    }
}

/// What is on the table.
fn candidates(network: &Network, term: &TermId, document: &mut Document, language: Language) {
    for (key, candidate) in network.proposals.get(term).into_iter().flat_map(|proposal| &proposal.candidates)
    {
        let by = network.author(&candidate.proposed_by, language);
        let outcome = candidate.outcome.say().to(language);
        document.paragraph(words::BRIEFING_CANDIDATE.with(language, &[key, &by, outcome]));
        document.pairs(parts::decided(candidate, language));
    }
}

fn consent(network: &Network, agenda: &Agenda, document: &mut Document, language: Language) {
    if agenda.consent.is_empty() {
        return;
    }
    document.heading(2, words::BRIEFING_CONSENT.to(language));
    document.paragraph(words::BRIEFING_CONSENT_INTRO.to(language));
    for item in &agenda.consent {
        document.list(vec![reasoned(network, item, language)]);
        if let agenda::Why::Ready { candidate } = &item.why {
            let proposal = network.proposals.get(&item.term);
            if let Some(candidate) = proposal.and_then(|proposal| proposal.candidates.get(candidate)) {
                document.pairs(parts::decided(candidate, language));
            }
        }
    }
}

fn prepare(network: &Network, agenda: &Agenda, document: &mut Document, language: Language) {
    if !agenda.prepare.is_empty() {
        document.heading(2, words::BRIEFING_PREPARE.to(language));
        document.list(agenda.prepare.iter().map(|item| reasoned(network, item, language)).collect());
    }
}

fn reasoned(network: &Network, item: &AgendaItem, language: Language) -> Line {
    let mut line = Line::strong(&format!("{}: ", network.label(&item.term)));
    line.0.push(Piece::new(item.reason(network, language), Mark::Plain));
    line
}

/// The newest version of every term that has one.
fn newest(network: &Network) -> impl Iterator<Item = (&TermId, &Agreement)> {
    network.terms_by_label().into_iter().filter_map(|term| Some((term, network.latest(term)?)))
}

/// Every agreement in a line: what it is, by when it is looked at again, and who dissents.
fn agreed_in_short(network: &Network, document: &mut Document, language: Language) {
    let lines: Vec<Line> = newest(network)
        .map(|(term, version)| {
            let (number, digits) = (version.version.to_string(), parts::digits(version));
            let about =
                format!("{}, {}", version.outcome.say().to(language), version.standing.say().to(language));
            let label = network.label(term);
            let mut line =
                Line::strong(&words::VERSION_OF.with(language, &[label, &number, &about, &digits]));
            let review =
                version.review_by.map(|by| words::BRIEFING_REVIEW_BY.with(language, &[&by.to_string()]));
            let names = parts::dissenting(network, version, language);
            let dissent = (!names.is_empty()).then(|| words::BRIEFING_DISSENT.with(language, &[&names]));
            for remark in review.into_iter().chain(dissent) {
                line.0.push(Piece::new(format!("; {remark}"), Mark::Plain));
            }
            line
        })
        .collect();
    if !lines.is_empty() {
        document.heading(2, words::BRIEFING_AGREED.to(language));
        document.list(lines);
    }
}

fn agreed(network: &Network, document: &mut Document, language: Language) {
    let mut heading = Some(words::BRIEFING_AGREED.to(language));
    for (term, version) in newest(network) {
        if let Some(heading) = heading.take() {
            document.heading(2, heading);
        }
        let (number, digits) = (version.version.to_string(), parts::digits(version));
        let standing = version.stands().to(language);
        let outcome = version.outcome.say().to(language);
        let about = format!("{outcome}, {standing}");
        document
            .heading(3, words::VERSION_OF.with(language, &[network.label(term), &number, &about, &digits]));
        parts::altered(version, document, language);
        let mut said = parts::decided(&version.as_candidate(), language);
        said.extend(parts::own(network, version, language));
        said.extend(parts::pair(words::FIELD_RATIONALE.to(language), &version.rationale));
        said.extend(parts::pair(words::FIELD_SCOPE.to(language), &version.scope));
        if let Some(by) = version.review_by {
            said.extend(parts::pair(words::FIELD_REVIEW_BY.to(language), &by.to_string()));
        }
        document.pairs(said);
        parts::dissent(network, version, document, language);
    }
}

/// Reviews due, what has changed since it was agreed, and who still has to do what.
fn follow_up(network: &Network, today: Date, document: &mut Document, language: Language) {
    let section = |document: &mut Document, say: words::Say, lines: Vec<Line>| {
        if !lines.is_empty() {
            document.heading(2, say.to(language));
            document.list(lines);
        }
    };
    let reviews = network.reviews_due(today).into_iter().map(|(term, by)| {
        let version = network.latest(term).map_or_else(String::new, |version| version.version.to_string());
        words::BRIEFING_REVIEW.with(language, &[network.label(term), &version, &by.to_string()]).into()
    });
    section(document, words::BRIEFING_REVIEWS, reviews.collect());
    let drifts = newest(network)
        .filter(|(_, version)| version.outcome != Outcome::Withdrawn)
        .flat_map(|(term, version)| {
            drift::of(network, version).into_iter().map(move |drift| (term, version, drift))
        })
        .map(|(term, version, drift)| {
            let what = parts::drifted(network, &drift, language);
            format!("{} (v{}): {what}", network.label(term), version.version).into()
        });
    section(document, words::BRIEFING_DRIFT, drifts.collect());
    commitments(network, document, language);
}

fn commitments(network: &Network, document: &mut Document, language: Language) {
    let mut open: Vec<_> = network.commitments.values().filter(|commitment| commitment.is_open()).collect();
    // Without a date comes last.
    open.sort_by_key(|commitment| (commitment.by.is_none(), commitment.by));
    let rows: Vec<Vec<String>> = open
        .into_iter()
        .map(|commitment| {
            let who = network.author(&commitment.who, language);
            let terms: Vec<&str> = commitment.terms.iter().map(|term| network.label(term)).collect();
            let by = commitment.by.map_or_else(String::new, |by| by.to_string());
            vec![who, text::tidy(&commitment.what), by, terms.join(", ")]
        })
        .collect();
    if !rows.is_empty() {
        document.heading(2, words::BRIEFING_COMMITMENTS.to(language));
        let header = [words::COLUMN_WHO, words::COLUMN_WHAT, words::COLUMN_BY, words::COLUMN_FOR];
        document.table(header.map(|say| say.to(language).to_owned()).to_vec(), rows);
    }
}
