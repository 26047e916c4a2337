//! A network that is small and has everything in it: four organisations, eight terms, stories with
//! answers, versions that are agreed, provisional, drifted and due, and a term with two candidates on
//! the table. It is built here and not read from the examples, so that editing an example moves no
//! picture; what differs is written by hand, so that tuning the comparison moves none either.

use jiff::civil::date;
use wordbond::divergence::{
    CaseCount, Conflict, ConflictKind, PairReport, Placed, Relation, Span, TermPair, TermReport,
};
use wordbond::domain::*;

/// The day on which everything happens.
pub(crate) const TODAY: Date = date(2026, 11, 23);

pub(crate) fn org(id: &str) -> OrgId {
    OrgId::parse(id).unwrap()
}

pub(crate) fn term(id: &str) -> TermId {
    TermId::parse(id).unwrap()
}

pub(crate) fn case(id: &str) -> CaseId {
    CaseId::parse(id).unwrap()
}

const POLICE_URGENT: &str =
    "Somebody's life is in danger right now and an officer has to be on the scene within 15 minutes.";
const CARE_URGENT: &str =
    "Somebody's life is in danger or may soon be, and a clinician has to see the person within a day.";
const TOWN_URGENT: &str = "A household cannot wait for the usual queue.";

/// The network with everything in it.
pub(crate) fn rich() -> Network {
    let mut network = Network {
        id: "harbour-town".into(),
        charter: Charter {
            name: "Harbour Town".into(),
            language: "en".into(),
            for_whom: "people in a crisis and those around them".into(),
            decision_rule: DecisionRule::Consent,
            order: vec![org("police"), org("care"), org("town"), org("court")],
            common_interest: "Nobody in a crisis falls between us: whoever sees somebody first knows what \
                              the next one will do."
                .into(),
            common_interest_version: 2,
            ..Charter::default()
        },
        ..Network::default()
    };
    let members = [
        ("police", "Police", "POL", "safety"),
        ("care", "Crisis care", "CAR", "mental health"),
        ("town", "Municipality", "MUN", "local government"),
        ("court", "Public prosecution", "PRO", "justice"),
    ];
    for (id, name, mark, sector) in members {
        let profile = Profile { name: name.into(), mark: mark.into(), sector: sector.into(), language: None };
        network.organisations.insert(org(id), Organisation { profile, ..Organisation::default() });
    }
    let endorse = |version| Some(Endorsement { endorses: version, ..Endorsement::default() });
    member(&mut network, "police").endorsement = endorse(Some(2));
    member(&mut network, "care").endorsement = endorse(Some(1));
    member(&mut network, "town").endorsement =
        Some(Endorsement { would_change: "say “household” as well".into(), ..Endorsement::default() });
    member(&mut network, "police").offers.insert("o1".into(), "a desk in our control room".into());
    member(&mut network, "care").needs.insert("n1".into(), "one number that is always answered".into());
    for (id, label, also, why) in [
        ("urgent", "urgent", vec!["priority one", "acute"], "Who waits for whom depends on it."),
        ("vulnerable", "vulnerable person", vec![], "It decides who is looked after first."),
        ("safety-plan", "safety plan", vec![], "Two plans for one person contradict each other."),
        ("escalation", "escalation", vec!["scaling up"], "Nobody knows who leads."),
        ("consent", "consent", vec!["permission"], "Without it nothing may be shared."),
        ("crisis", "crisis", vec![], "It opens a bed, or closes a door."),
        ("household", "household", vec![], ""),
        ("no-show", "no-show", vec![], ""),
    ] {
        let also = also.into_iter().map(|label| OtherLabel { label: label.into(), language: None });
        let entry = Term { also: also.collect(), why_it_matters: why.into(), ..Term::of_label(label) };
        network.terms.insert(term(id), entry);
    }
    urgent(&mut network);
    crisis(&mut network);
    vulnerable(&mut network);
    agreements(&mut network);
    define(&mut network, "town", "household", Definition::of_wording("Everybody registered at one address."));
    network.commitments.insert(
        "c1".into(),
        Commitment {
            who: "care".into(),
            what: "send the police the list of duty numbers".into(),
            by: Some(date(2026, 10, 1)),
            terms: vec![term("urgent")],
            state: CommitmentState::Open,
            workshop: None,
        },
    );
    network
}

pub(crate) fn member<'a>(network: &'a mut Network, id: &str) -> &'a mut Organisation {
    network.organisations.get_mut(&org(id)).unwrap()
}

fn define(network: &mut Network, who: &str, what: &str, definition: Definition) {
    member(network, who).definitions.insert(term(what), definition);
}

/// Far apart, in conflict, one entry recorded by the facilitator, one organisation that says another word.
fn urgent(network: &mut Network) {
    define(
        network,
        "police",
        "urgent",
        Definition {
            wording: POLICE_URGENT.into(),
            in_plain_words: "Blue lights.".into(),
            criterion: "danger to life".into(),
            applies_to: "anybody in the area".into(),
            time_limit: vec![TimeLimit {
                within: "15 min".into(),
                counted_from: Some("dispatch".into()),
                until: Some("first unit on scene".into()),
                met_in: Some("90 %".into()),
                applies_for: None,
            }],
            decided_by: "the control room".into(),
            then: "a unit leaves at once".into(),
            includes: vec!["a person on the railway".into(), "a fire with people inside".into()],
            excludes: vec!["noise at night".into()],
            source: "Police protocol 4.2".into(),
            why: "A minute later can be too late.".into(),
            reviewed_on: Some(date(2026, 3, 1)),
            ..Definition::default()
        },
    );
    define(
        network,
        "care",
        "urgent",
        Definition {
            wording: CARE_URGENT.into(),
            criterion: "danger to life, now or soon".into(),
            time_limit: vec![TimeLimit {
                within: "24 h".into(),
                counted_from: Some("the referral".into()),
                ..TimeLimit::default()
            }],
            thresholds: vec![Threshold { of: "age".into(), is: "18 or older".into() }],
            decided_by: "the clinician on duty".into(),
            includes: vec!["a person on the railway".into()],
            why: "We need the day to find a bed.".into(),
            ..Definition::default()
        },
    );
    define(
        network,
        "town",
        "urgent",
        Definition { recorded_by: Some("facilitator".into()), ..Definition::of_wording(TOWN_URGENT) },
    );
    define(
        network,
        "court",
        "urgent",
        Definition { usage: Usage::OtherWord, our_word: "priority".into(), ..Definition::default() },
    );
    for (id, story, verdicts) in [
        (
            "bridge",
            "Somebody has stood on the bridge for an hour and does not answer.",
            ["yes", "yes", "depends"],
        ),
        (
            "letter",
            "A letter says that the heating is cut off tomorrow; there are small children.",
            ["no", "depends", "yes"],
        ),
        ("neighbour", "A neighbour hears shouting, for the third time this week.", ["yes", "no", "no"]),
    ] {
        network
            .cases
            .insert(case(id), Case { terms: vec![term("urgent")], story: story.into(), ..Case::default() });
        for (who, verdict) in ["police", "care", "town"].into_iter().zip(verdicts) {
            answer(network, who, "urgent", (id, story), verdict, "we would go there first");
        }
    }
}

fn answer(network: &mut Network, who: &str, what: &str, case_of: (&str, &str), verdict: &str, because: &str) {
    let answer = Answer {
        verdict: Verdict::of_key(verdict).unwrap(),
        because: because.into(),
        on: Some(Fingerprint::of_text("story", case_of.1)),
        answered_on: Some(date(2026, 9, 9)),
        recorded_by: None,
    };
    member(network, who).answers.entry(term(what)).or_default().insert(case(case_of.0), answer);
}

/// Worded alike and judged differently.
fn crisis(network: &mut Network) {
    define(network, "police", "crisis", Definition::of_wording("Somebody is a danger to themselves."));
    define(network, "care", "crisis", Definition::of_wording("Somebody is a danger to themself."));
    for (id, story) in [
        ("roof", "Somebody sits on the roof and smokes."),
        ("pills", "Somebody has counted the pills on the table."),
        ("knife", "Somebody keeps a knife under the bed."),
    ] {
        network
            .cases
            .insert(case(id), Case { terms: vec![term("crisis")], story: story.into(), ..Case::default() });
        answer(network, "police", "crisis", (id, story), "yes", "");
        answer(network, "care", "crisis", (id, story), "no", "not without a history");
    }
}

pub(crate) const CANDIDATE_A: &str =
    "Somebody who cannot look after their own safety, for whatever reason, at this moment.";

/// Two candidates on the table. One position on the first, one objection, one on an earlier text.
fn vulnerable(network: &mut Network) {
    define(
        network,
        "police",
        "vulnerable",
        Definition::of_wording("Somebody who cannot protect themselves against harm."),
    );
    define(
        network,
        "care",
        "vulnerable",
        Definition {
            applies_to: "adults".into(),
            ..Definition::of_wording("An adult who cannot look after their own safety because of an illness.")
        },
    );
    define(
        network,
        "town",
        "vulnerable",
        Definition::of_wording("Somebody who cannot run a household without help."),
    );
    let first = Candidate {
        proposed_by: "facilitator".into(),
        meaning: Definition {
            applies_to: "adults and children".into(),
            ..Definition::of_wording(CANDIDATE_A)
        },
        rationale: "Whoever sees somebody first can judge it.".into(),
        scope: "reports by telephone".into(),
        ..Candidate::default()
    };
    let second = Candidate {
        proposed_by: "care".into(),
        outcome: Outcome::AgreeToDiffer,
        translate_by: "Crisis care says “clinically vulnerable”; the others say “at risk”.".into(),
        ..Candidate::default()
    };
    let on = Some(first.fingerprint());
    let mut objection = Position::new(Stance::Object, on);
    objection.reason = "A child needs another law.".into();
    objection.would_remove = "A separate word for children.".into();
    objection.taken_on = Some(date(2026, 11, 20));
    let mut outdated = Position::new(Stance::Agree, Some(Fingerprint::of_text("wording", "earlier")));
    outdated.taken_on = Some(date(2026, 11, 2));
    let mut agrees = Position::new(Stance::Agree, on);
    agrees.taken_on = Some(date(2026, 11, 20));
    agrees.recorded_by = Some("facilitator".into());
    for (who, position) in [("police", agrees), ("care", objection), ("town", outdated)] {
        member(network, who).positions.insert(term("vulnerable"), position);
    }
    let candidates = [("a".to_owned(), first), ("b".to_owned(), second)].into();
    network.proposals.insert(term("vulnerable"), Proposal { candidates });
}

/// A version that is recorded, with every party in agreement.
fn version(network: &Network, what: &str, number: u32, wording: &str) -> Agreement {
    let parties: Vec<OrgId> = network.speaking(&term(what)).into_iter().map(|(id, _)| id.clone()).collect();
    let meaning = Definition::of_wording(wording);
    let on = Some(Fingerprint::of_definition(&meaning));
    let based_on = network.speaking(&term(what)).into_iter().map(|(id, definition)| {
        let fingerprint = Fingerprint::of_definition(definition);
        (id.clone(), BasedOn { fingerprint, definition: definition.clone() })
    });
    let signed = parties.iter().map(|id| {
        let position = Some(Position::new(Stance::Agree, on));
        (id.clone(), SignedPosition { name: network.name(id).to_owned(), position })
    });
    Agreement {
        network: network.id.clone(),
        term: term(what),
        label: network.label(&term(what)).to_owned(),
        version: number,
        outcome: Outcome::OneMeaning,
        standing: Standing::Agreed,
        decided_on: date(2026, 2, 3),
        valid_from: Some(date(2026, 3, 1)),
        review_by: Some(date(2027, 3, 1)),
        attended: parties.clone(),
        scope: "the whole town".into(),
        rationale: "So that one call is enough.".into(),
        editorial: String::new(),
        use_instead: String::new(),
        translate_by: String::new(),
        meaning,
        own: [].into(),
        based_on: based_on.collect(),
        positions: signed.collect(),
        candidates: [].into(),
        previous: None,
        previous_also: None,
        file_fingerprint: Some(Fingerprint::of_text("file", &format!("{what} {number}"))),
        altered: false,
        parties,
    }
}

/// Agreed in two versions; provisional with dissent and due for review; agreed and drifted since.
fn agreements(network: &mut Network) {
    for who in ["police", "care"] {
        let wording = "One page that says who does what when it goes wrong again.";
        define(network, who, "safety-plan", Definition::of_wording(wording));
    }
    let first = Agreement {
        decided_on: date(2025, 2, 3),
        ..version(network, "safety-plan", 1, "A page that says who does what when it goes wrong again.")
    };
    let second = Agreement {
        previous: Some(Previous { version: 1, fingerprint: first.file_fingerprint.unwrap() }),
        ..version(
            network,
            "safety-plan",
            2,
            "One page, made with the person, that says who does what when it goes wrong again.",
        )
    };
    network.agreements.insert(term("safety-plan"), vec![first, second]);

    define(
        network,
        "police",
        "escalation",
        Definition::of_wording("Calling in a higher rank of the police."),
    );
    define(network, "town", "escalation", Definition::of_wording("Telling the mayor."));
    let mut provisional =
        version(network, "escalation", 1, "Asking somebody who may decide more than we may.");
    provisional.standing = Standing::Provisional;
    provisional.review_by = Some(date(2026, 11, 1));
    let town = provisional.positions.get_mut(&org("town")).unwrap().position.as_mut().unwrap();
    town.stance = Stance::Object;
    town.reason = "The mayor has to know every time.".into();
    town.would_remove = "A line that says so.".into();
    network.agreements.insert(term("escalation"), vec![provisional]);

    define(network, "police", "consent", Definition::of_wording("The person has said yes."));
    define(network, "care", "consent", Definition::of_wording("The person has said yes in writing."));
    let agreed = version(network, "consent", 1, "The person has said yes, and it is written down.");
    network.agreements.insert(term("consent"), vec![agreed]);
    define(
        network,
        "care",
        "consent",
        Definition {
            criterion: "a signature".into(),
            ..Definition::of_wording("The person has signed the form.")
        },
    );
}

/// Stretches of two wordings from their words, so that offsets need not be counted by hand.
fn spans(a: &str, b: &str, parts: &[(&str, &str, Relation)]) -> Vec<Span> {
    let mut at = (0, 0);
    let place = |text: &str, part: &str, from: &mut usize| {
        if part.is_empty() {
            return None;
        }
        let rest: String = text.chars().skip(*from).collect();
        let (before, _) = rest.split_once(part).unwrap_or_else(|| panic!("“{part}” is not in “{rest}”"));
        let start = *from + before.chars().count();
        *from = start + part.chars().count();
        Some(start..*from)
    };
    parts
        .iter()
        .map(|(x, y, relation)| Span {
            a: place(a, x, &mut at.0),
            b: place(b, y, &mut at.1),
            relation: *relation,
            score: 0.5,
            rule: "written by hand",
        })
        .collect()
}

fn conflict(facet: Facet, kind: ConflictKind, a: &str, b: &str, says: &str) -> Conflict {
    Conflict { facet, kind, a: a.into(), b: b.into(), says: says.into(), weight: 0.5 }
}

fn pair(a: &str, b: &str, divergence: f64, spans: Vec<Span>, conflicts: Vec<Conflict>) -> TermPair {
    TermPair {
        a: org(a),
        b: org(b),
        report: PairReport { divergence, spans, conflicts, facets: Vec::new() },
        cases: CaseCount { answered_by_both: 3, differ: 1 },
    }
}

/// What differs, written by hand.
pub(crate) fn reports(network: &Network) -> Vec<TermReport> {
    let mut reports: Vec<TermReport> =
        network.terms.keys().map(|id| plain(network, id, 0.0, Placed::WordingOnly)).collect();
    for report in &mut reports {
        match report.term.as_str() {
            "urgent" => urgent_report(report),
            "crisis" => {
                report.placed = Placed::HiddenDisagreement;
                report.pairs = vec![pair("police", "care", 0.05, vec![], vec![])];
                report.divergence = Some(0.05);
                report.summary = "Everybody says the same, and judges the cases differently.".into();
            }
            "vulnerable" => {
                report.pairs = vec![
                    pair("police", "care", 0.42, vec![], vec![]),
                    pair("police", "town", 0.55, vec![], vec![]),
                    pair("care", "town", 0.61, vec![], vec![]),
                ];
                report.divergence = Some(0.61);
                report.nearest = Some(org("police"));
                report.summary = "Crisis care speaks of adults only.".into();
            }
            "escalation" => {
                report.pairs = vec![pair("police", "town", 0.7, vec![], vec![])];
                report.divergence = Some(0.7);
            }
            "consent" => {
                report.pairs = vec![pair("police", "care", 0.3, vec![], vec![])];
                report.divergence = Some(0.3);
            }
            "safety-plan" => {
                report.pairs = vec![pair("police", "care", 0.0, vec![], vec![])];
                report.divergence = Some(0.0);
                report.placed = Placed::Settled;
            }
            _ => report.divergence = None,
        }
    }
    reports
}

fn plain(network: &Network, id: &TermId, divergence: f64, placed: Placed) -> TermReport {
    TermReport {
        term: id.clone(),
        divergence: Some(divergence),
        placed,
        organisations: network.speaking(id).into_iter().map(|(org, _)| org.clone()).collect(),
        silent: network.silent(id).into_iter().cloned().collect(),
        pairs: Vec::new(),
        nearest: None,
        groups: Vec::new(),
        summary: String::new(),
        told: Vec::new(),
    }
}

fn urgent_report(report: &mut TermReport) {
    let words = spans(
        POLICE_URGENT,
        CARE_URGENT,
        &[
            ("Somebody's life is in danger", "Somebody's life is in danger", Relation::Same),
            ("right now", "or may soon be", Relation::ANarrower),
            ("an officer", "a clinician", Relation::Related),
            ("has to", "has to", Relation::Same),
            ("be on the scene", "see the person", Relation::Similar),
            ("within 15 minutes", "within a day", Relation::Opposite),
        ],
    );
    let with_town = spans(
        POLICE_URGENT,
        TOWN_URGENT,
        &[
            ("Somebody's life is in danger", "", Relation::OnlyA),
            ("within 15 minutes", "cannot wait", Relation::Related),
            ("", "the usual queue", Relation::OnlyB),
        ],
    );
    report.placed = Placed::OpenDisagreement;
    report.divergence = Some(0.86);
    report.nearest = Some(org("police"));
    report.summary =
        "Police and Crisis care both mean danger to life; the clock runs 96 times longer at Crisis care."
            .into();
    report.groups = vec![vec![org("police")], vec![org("care")], vec![org("town")]];
    report.pairs = vec![
        pair(
            "police",
            "care",
            0.86,
            words,
            vec![
                conflict(
                    Facet::TimeLimit,
                    ConflictKind::Magnitude,
                    "15 min",
                    "24 h",
                    "Police: within 15 min of dispatch. Crisis care: within 24 h of the referral. 96 times \
                     longer, and the clock starts elsewhere.",
                ),
                conflict(
                    Facet::DecidedBy,
                    ConflictKind::Actor,
                    "the control room",
                    "the clinician on duty",
                    "Police: the control room decides. Crisis care: the clinician on duty decides.",
                ),
            ],
        ),
        pair("police", "town", 0.64, with_town, vec![]),
        pair("care", "town", 0.5, vec![], vec![]),
    ];
}

/// The same network in Dutch: names, labels and the first term.
pub(crate) fn dutch() -> Network {
    let mut network = rich();
    network.charter.language = "nl".into();
    network.charter.name = "Havenstad".into();
    network.charter.common_interest = "Niemand in een crisis valt tussen ons in.".into();
    for (id, name) in [
        ("police", "Politie"),
        ("care", "Crisiszorg"),
        ("town", "Gemeente"),
        ("court", "Openbaar Ministerie"),
    ] {
        member(&mut network, id).profile.name = name.into();
    }
    for (id, label) in [
        ("urgent", "spoed"),
        ("vulnerable", "kwetsbaar persoon"),
        ("safety-plan", "veiligheidsplan"),
        ("escalation", "opschalen"),
        ("consent", "toestemming"),
        ("crisis", "crisis"),
        ("household", "huishouden"),
        ("no-show", "niet verschenen"),
    ] {
        network.terms.get_mut(&term(id)).unwrap().label = label.into();
    }
    network
}

/// The workshop of [`blind_rounds`].
pub(crate) fn kick_off() -> WorkshopId {
    WorkshopId::parse("kick-off").unwrap()
}

/// Gives a network a workshop that runs, with Police and Crisis care there. In it: r1 answers the cases of
/// “urgent” and goes on, r2 guesses, r3 reveals, r4 has no cases to answer, r5 answers once more.
pub(crate) fn blind_rounds(network: &mut Network) {
    let round = |order, kind, about: &str| Round::new(RoundPlan::new(order, kind, Some(term(about))));
    let head = WorkshopHead {
        title: "Kick-off".into(),
        on: Some(TODAY),
        state: WorkshopState::Running,
        round: Some("r1".into()),
    };
    let there = |id: &str, people| (org(id), Attendance { people });
    let rounds = [
        ("r1", RoundKind::AnswerCases, "urgent"),
        ("r2", RoundKind::Guess, "urgent"),
        ("r3", RoundKind::Reveal, "urgent"),
        ("r4", RoundKind::AnswerCases, "no-show"),
        ("r5", RoundKind::AnswerCases, "urgent"),
    ];
    let workshop = Workshop {
        head,
        attendance: [there("police", 2), there("care", 1), there("town", 0)].into(),
        rounds: (1..)
            .zip(rounds)
            .map(|(order, (key, kind, about))| (key.to_owned(), round(order, kind, about)))
            .collect(),
    };
    network.workshops.insert(kick_off(), workshop);
}
