//! The network with everything in it, and with what grows between meetings.

use jiff::civil::date;
use wordbond::domain::*;

use super::network::{case, member, org, rich, term};

/// As [`rich`], with check-ins, explanations, misconceptions, offers, commitments and sponsors.
pub(crate) fn trusting() -> Network {
    let mut network = rich();
    let was = EarlierInterest {
        text: "Nobody in a crisis waits for two of us.".into(),
        until: Some(date(2026, 3, 1)),
    };
    network.charter.common_interest_was.insert(1, was);
    notes(&mut network);
    check_ins(&mut network);
    explained(&mut network);
    misconceptions(&mut network);
    let at = GuessAt { about: org("care"), term: term("urgent"), case: case("neighbour") };
    let guess = Guess { verdict: Verdict::Yes, guessed_on: None, recorded_by: Some("facilitator".into()) };
    member(&mut network, "police").guesses.insert(at, guess);
    let kept = Commitment {
        who: "town".into(),
        what: "print the agreed meaning on one card".into(),
        by: Some(date(2026, 5, 1)),
        terms: vec![term("urgent")],
        state: CommitmentState::Kept,
        workshop: None,
    };
    network.commitments.insert("c8".into(), kept);
    let since = Some(date(2026, 1, 15));
    let mayor = Sponsor { name: "The mayor".into(), role: "sponsor".into(), since };
    network.sponsors.insert("s1".into(), mayor);
    let council = Sponsor {
        name: "The patients' council".into(),
        role: "represents the network at the health board".into(),
        since: None,
    };
    network.sponsors.insert("s2".into(), council);
    network
}

fn notes(network: &mut Network) {
    member(network, "police").offers.insert("o2".into(), "a number that is answered at night".into());
    member(network, "town").needs.insert("n1".into(), "to hear it before the newspaper does".into());
    let recorded = Noted {
        text: "we sometimes decide about people none of us has met".into(),
        recorded_by: Some("facilitator".into()),
    };
    member(network, "court").hard_to_say.insert("h1".into(), recorded);
}

/// One check-in: who, about whom, on which day, and the three values.
fn check_in(network: &mut Network, who: &str, about: &str, on: Date, values: [Option<u32>; 3]) {
    let mut check_in = CheckIn::default();
    for (statement, value) in Statement::ALL.into_iter().zip(values) {
        check_in.set(statement, value);
    }
    member(network, who).check_ins.insert((on, org(about)), check_in);
}

fn check_ins(network: &mut Network) {
    let (spring, autumn) = (date(2026, 4, 1), date(2026, 11, 2));
    check_in(network, "police", "care", spring, [Some(3), Some(4), Some(3)]);
    check_in(network, "police", "care", autumn, [Some(5), Some(4), Some(2)]);
    check_in(network, "police", "town", autumn, [Some(4), None, Some(4)]);
    check_in(network, "care", "police", spring, [Some(3), Some(4), None]);
    check_in(network, "care", "police", autumn, [Some(2), Some(4), Some(4)]);
    check_in(network, "town", "police", autumn, [None, None, None]);
    let skipped = member(network, "town").check_ins.get_mut(&(autumn, org("police"))).unwrap();
    skipped.because = "our alderman has only just begun".into();
    skipped.recorded_by = Some("facilitator".into());
}

fn explained(network: &mut Network) {
    let explained = Explained {
        why: "We have one car for the whole harbour.".into(),
        heard: "Once it drives, nobody else gets one.".into(),
        confirmed: Some(true),
        corrected: String::new(),
        explained_on: Some(date(2026, 11, 2)),
        recorded_by: None,
    };
    member(network, "police").explained.insert((term("urgent"), org("care")), explained);
}

fn misconception(about: &str, believed: &str, is_so: &str) -> Misconception {
    Misconception {
        about: org(about),
        believed: believed.into(),
        is_so: is_so.into(),
        term: Some(term("urgent")),
        cases: Vec::new(),
        noticed_on: Some(date(2026, 11, 2)),
        recorded_by: None,
    }
}

fn misconceptions(network: &mut Network) {
    let nights =
        misconception("care", "They do not come at night.", "Somebody is on duty all night, by telephone.");
    member(network, "police").misconceptions.insert("m1".into(), nights);
    let rid =
        misconception("police", "They bring people to be rid of them.", "They stay until somebody comes.");
    member(network, "care").misconceptions.insert("m1".into(), rid);
    let accepted = Acceptance { accepted_on: Some(date(2026, 11, 3)), ..Acceptance::default() };
    member(network, "police").accepts.insert((org("care"), "m1".into()), accepted);
}
