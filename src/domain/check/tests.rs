use super::*;
use crate::domain::{
    Agreement, Answer, Candidate, Case, Definition, Endorsement, Fingerprint, Organisation, Outcome,
    Position, Previous, Profile, Proposal, Stance, Standing, Term, Usage, Verdict,
};

fn org(id: &str) -> OrgId {
    OrgId::parse(id).unwrap()
}

fn term(id: &str) -> TermId {
    TermId::parse(id).unwrap()
}

fn case(id: &str) -> CaseId {
    CaseId::parse(id).unwrap()
}

/// A network with nothing to find.
fn sound() -> Network {
    let mut network = Network::default();
    network.charter.order = vec![org("police"), org("care")];
    network.charter.common_interest_version = 2;
    for name in ["Police", "Care"] {
        let profile = Profile { name: name.into(), ..Profile::default() };
        let mut organisation = Organisation { profile, ..Organisation::default() };
        organisation.definitions.insert(term("urgent"), Definition::of_wording("now"));
        organisation.endorsement = Some(Endorsement { endorses: Some(2), ..Endorsement::default() });
        network.organisations.insert(org(&name.to_lowercase()), organisation);
    }
    network.terms.insert(term("urgent"), Term::of_label("urgent"));
    network.cases.insert(
        case("station"),
        Case { terms: vec![term("urgent")], story: "A man waits.".into(), ..Case::default() },
    );
    let candidate = Candidate {
        proposed_by: "police".into(),
        meaning: Definition::of_wording("soon"),
        ..Candidate::default()
    };
    network.proposals.insert(term("urgent"), Proposal { candidates: [("a".into(), candidate)].into() });
    network
}

fn police(network: &mut Network) -> &mut Organisation {
    network.organisations.get_mut(&org("police")).unwrap()
}

fn answer(network: &mut Network, of: &str, on: &str, story: Option<&str>) {
    let on_text = story.map(|story| Fingerprint::of_text("story", story));
    let answer = Answer {
        verdict: Verdict::Yes,
        because: String::new(),
        on: on_text,
        answered_on: None,
        recorded_by: None,
    };
    police(network).answers.entry(term(of)).or_default().insert(case(on), answer);
}

fn candidate_text(network: &Network) -> Fingerprint {
    network.proposals[&term("urgent")].candidates["a"].fingerprint()
}

fn take(network: &mut Network, of: &str, position: Position) {
    police(network).positions.insert(term(of), position);
}

fn define(network: &mut Network, of: &str, definition: Definition) {
    police(network).definitions.insert(term(of), definition);
}

fn version(number: u32, previous: &[u32]) -> Agreement {
    let mut before =
        previous.iter().map(|number| Previous { version: *number, fingerprint: Fingerprint::of_bytes(b"x") });
    Agreement {
        network: String::new(),
        term: term("urgent"),
        label: String::new(),
        version: number,
        outcome: Outcome::OneMeaning,
        standing: Standing::Agreed,
        parties: vec![org("police")],
        decided_on: jiff::civil::date(2026, 1, 1),
        valid_from: None,
        review_by: Some(jiff::civil::date(2026, 1, 2)),
        attended: vec![],
        scope: String::new(),
        rationale: String::new(),
        editorial: String::new(),
        use_instead: String::new(),
        translate_by: String::new(),
        meaning: Definition::default(),
        own: [].into(),
        based_on: [].into(),
        positions: [].into(),
        candidates: [].into(),
        previous: before.next(),
        previous_also: before.next(),
        file_fingerprint: None,
        altered: false,
    }
}

fn record(network: &mut Network, versions: Vec<Agreement>) {
    network.agreements.insert(term("urgent"), versions);
}

#[rstest::rstest]
#[case::nothing(|_: &mut Network| {}, &[])]
#[case::listed_without_a_file(|n: &mut Network| n.charter.order.push(org("court")), &["no-file"])]
#[case::listed_twice(|n: &mut Network| n.charter.order.push(org("care")), &["listed-twice"])]
#[case::not_listed(|n: &mut Network| { n.charter.order.pop(); }, &["not-listed"])]
#[case::four_letters_fit(|n: &mut Network| police(n).profile.mark = "POLI".into(), &[])]
#[case::five_do_not(|n: &mut Network| police(n).profile.mark = "POLIC".into(), &["long-mark"])]
#[case::marks_clash(|n: &mut Network| police(n).profile.mark = "care".into(), &["same-mark"])]
#[case::older_interest(|n: &mut Network| n.charter.common_interest_version = 3, &["older-interest", "older-interest"])]
#[case::interest_to_come(|n: &mut Network| police(n).endorsement = Some(Endorsement { endorses: Some(9), ..Endorsement::default() }), &["unknown-interest"])]
#[case::no_endorsement_yet(|n: &mut Network| police(n).endorsement = None, &[])]
#[case::definition_of_nothing(|n: &mut Network| define(n, "urgnet", Definition::of_wording("x")), &["unknown-term"])]
#[case::used_without_wording(|n: &mut Network| define(n, "urgent", Definition::default()), &["no-wording"])]
#[case::not_used_needs_none(|n: &mut Network| define(n, "urgent", Definition { usage: Usage::NotUsed, ..Definition::default() }), &[])]
#[case::which_other_word(|n: &mut Network| define(n, "urgent", Definition { usage: Usage::OtherWord, ..Definition::default() }), &["no-own-word"])]
#[case::another_word(|n: &mut Network| define(n, "urgent", Definition { usage: Usage::OtherWord, our_word: "fast".into(), ..Definition::default() }), &[])]
#[case::nobody_defines(|n: &mut Network| { n.terms.insert(term("calm"), Term::of_label("calm")); }, &["nobody-defines"])]
#[case::one_definition_is_fine(|n: &mut Network| { n.terms.insert(term("calm"), Term::of_label("calm")); define(n, "calm", Definition::of_wording("x")); }, &[])]
#[case::same_label(|n: &mut Network| { n.terms.insert(term("fast"), Term::of_label("Urgent")); define(n, "fast", Definition::of_wording("x")); }, &["same-label"])]
#[case::unknown_related(|n: &mut Network| n.terms.get_mut(&term("urgent")).unwrap().related = vec!["calm".into()], &["unknown-related"])]
#[case::known_related(|n: &mut Network| n.terms.get_mut(&term("urgent")).unwrap().related = vec!["urgent".into()], &[])]
#[case::case_for_nothing(|n: &mut Network| n.cases.get_mut(&case("station")).unwrap().terms.push(term("calm")), &["unknown-term"])]
#[case::case_without_terms(|n: &mut Network| n.cases.get_mut(&case("station")).unwrap().terms.clear(), &["no-terms"])]
#[case::case_without_story(|n: &mut Network| n.cases.get_mut(&case("station")).unwrap().story.clear(), &["no-story"])]
#[case::traceable(|n: &mut Network| n.cases.get_mut(&case("station")).unwrap().story = "Ring 06-12345678.".into(), &["personal-data"])]
#[case::answered(|n: &mut Network| answer(n, "urgent", "station", Some("A man waits.")), &[])]
#[case::answered_by_hand(|n: &mut Network| answer(n, "urgent", "station", None), &[])]
#[case::answered_on_an_older_story(|n: &mut Network| answer(n, "urgent", "station", Some("A man walks.")), &["older-story"])]
#[case::answer_to_no_case(|n: &mut Network| answer(n, "urgent", "stations", None), &["unknown-case"])]
#[case::answer_for_no_term(|n: &mut Network| answer(n, "calm", "station", None), &["unknown-term"])]
#[case::position_on_the_candidate(|n: &mut Network| { let on = candidate_text(n); take(n, "urgent", Position::new(Stance::Agree, Some(on))); }, &[])]
#[case::position_on_an_older_text(|n: &mut Network| take(n, "urgent", Position::new(Stance::Agree, Some(Fingerprint::of_bytes(b"old")))), &["older-text"])]
#[case::position_on_what_was_recorded(|n: &mut Network| { record(n, vec![version(1, &[])]); let on = n.latest(&term("urgent")).unwrap().text_fingerprint(); take(n, "urgent", Position::new(Stance::Agree, Some(on))); }, &[])]
#[case::position_on_nothing(|n: &mut Network| { n.proposals.clear(); take(n, "urgent", Position::new(Stance::Agree, None)); }, &["nothing-proposed"])]
#[case::objection_without_reason(|n: &mut Network| { let on = candidate_text(n); take(n, "urgent", Position::new(Stance::Object, Some(on))); }, &["incomplete-position"])]
#[case::position_on_no_term(|n: &mut Network| take(n, "calm", Position::new(Stance::Agree, None)), &["unknown-term"])]
#[case::proposal_for_nothing(|n: &mut Network| { let p = n.proposals.remove(&term("urgent")).unwrap(); n.proposals.insert(term("calm"), p); }, &["unknown-term"])]
#[case::proposed_by_nobody(|n: &mut Network| n.proposals.get_mut(&term("urgent")).unwrap().candidates.get_mut("a").unwrap().proposed_by = "court".into(), &["unknown-organisation"])]
#[case::proposed_by_the_facilitator(|n: &mut Network| n.proposals.get_mut(&term("urgent")).unwrap().candidates.get_mut("a").unwrap().proposed_by = "facilitator".into(), &[])]
#[case::empty_candidate(|n: &mut Network| n.proposals.get_mut(&term("urgent")).unwrap().candidates.get_mut("a").unwrap().outcome = Outcome::Drop, &["empty-candidate"])]
#[case::review_due_is_no_finding(|n: &mut Network| record(n, vec![version(1, &[])]), &[])]
#[case::unknown_party(|n: &mut Network| record(n, vec![Agreement { parties: vec![org("court")], ..version(1, &[]) }]), &["unknown-party"])]
#[case::a_party_that_has_left_since(|n: &mut Network| record(n, vec![Agreement { parties: vec![org("court")], ..version(1, &[]) }, version(2, &[1])]), &[])]
#[case::fork(|n: &mut Network| record(n, vec![version(1, &[]), version(1, &[])]), &["fork"])]
#[case::resolved_fork(|n: &mut Network| record(n, vec![version(1, &[]), version(1, &[]), version(2, &[1, 1])]), &[])]
fn rules(#[case] change: fn(&mut Network), #[case] expected: &[&str]) {
    let mut network = sound();
    change(&mut network);
    let rules: Vec<&str> = check(&network).into_iter().map(|finding| finding.rule).collect();
    assert_eq!(rules, expected);
    // The same is found on a Dutch network, and said in Dutch.
    let english = check(&network);
    network.charter.language = "nl".into();
    let dutch = check(&network);
    assert_eq!(dutch.iter().map(|finding| finding.rule).collect::<Vec<_>>(), expected);
    for (english, dutch) in english.iter().zip(&dutch) {
        assert_ne!(english.what, dutch.what);
        assert_ne!(english.help, dutch.help);
    }
}

#[test]
fn an_answer_to_a_case_that_is_not_asked_for_the_term_is_found() {
    let mut network = sound();
    network.terms.insert(term("calm"), Term::of_label("calm"));
    define(&mut network, "calm", Definition::of_wording("x"));
    answer(&mut network, "calm", "station", None);
    let found = check(&network);
    assert_eq!(found.iter().map(|finding| finding.rule).collect::<Vec<_>>(), ["not-asked"]);
}

#[test]
fn an_unknown_term_comes_with_what_was_probably_meant() {
    let mut network = sound();
    define(&mut network, "urgnet", Definition::of_wording("x"));
    assert_eq!(check(&network)[0].help, "did you mean `urgent`?");
    network.charter.language = "nl-BE".into();
    assert_eq!(check(&network)[0].help, "bedoelde u `urgent`?");
}
