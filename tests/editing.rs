//! What keys do: from a network and keys to what the network says then, and what is asked of the disk.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod workbench;

use std::path::PathBuf;
use std::sync::Arc;

use proptest::prelude::*;
use wordbond::app::commands;
use wordbond::app::effect::{Draft, Effect, Message};
use wordbond::app::form::{Input as FieldInput, Subject};
use wordbond::app::input::{Button, Input, Mouse, MouseKind};
use wordbond::app::keymap::Keymap;
use wordbond::app::overlay::{Overlay, Then};
use wordbond::app::places::Target;
use wordbond::app::state::{Room, Tab, Who};
use wordbond::app::view;
use wordbond::domain::*;

use workbench::network::{CANDIDATE_A, TODAY, case, member, org, rich, term};
use workbench::{Bench, saved};

/// The rich network, in a window of the usual size.
fn bench() -> Bench {
    Bench::rich((120, 40))
}

/// As [`bench`], with the police working.
fn as_police() -> Bench {
    let mut bench = bench();
    bench.keys("w Down Enter");
    bench
}

fn definition<'a>(bench: &'a Bench, who: &str, what: &str) -> &'a Definition {
    bench.state.network.definition(&org(who), &term(what)).expect("a definition")
}

/// That the network can be brought back with undo, and on again with redo.
fn assert_undoable(bench: &mut Bench, before: &Network) {
    let after = bench.state.network.clone();
    bench.state.overlays.clear();
    let changes = bench.state.undo.done.len();
    for _ in 0..changes {
        bench.keys("u");
        assert!(bench.notice().starts_with("Undone — "), "{}", bench.notice());
    }
    assert_eq!(*bench.state.network, *before);
    bench.keys("u");
    assert_eq!(bench.notice(), "Nothing to undo");
    for _ in 0..changes {
        bench.keys("Ctrl-R");
        assert!(bench.notice().starts_with("Done again — "), "{}", bench.notice());
    }
    assert_eq!(bench.state.network, after);
    bench.keys("Ctrl-R");
    assert_eq!(bench.notice(), "Nothing to do again");
}

// ---- organisations ----------------------------------------------------------------------------------

#[test]
fn an_organisation_is_added_with_a_mark_of_its_own_and_stands_last() {
    let mut bench = bench();
    let before = rich();
    let effects = bench.keys("3 n \"Polyclinic\" Ctrl-S");
    assert_eq!(saved(&effects).len(), 1, "one step, undone as one");
    let added = bench.state.organisation(&org("polyclinic")).unwrap();
    assert_eq!(added.profile.mark, "PO2", "POL is taken");
    assert_eq!(bench.state.network.in_order().last(), Some(&&org("polyclinic")));
    assert!(bench.notice().contains("Polyclinic"), "{}", bench.notice());
    assert_undoable(&mut bench, &before);
}

#[test]
fn an_organisation_is_renamed_field_by_field() {
    let mut bench = bench();
    let before = rich();
    bench.keys("3 Down e");
    let effects = bench.fill("name", "City police");
    assert_eq!(saved(&effects).len(), 1, "on disk as soon as the field is left");
    bench.fill("sector", "safety and order");
    bench.keys("Esc");
    let police = &bench.state.organisation(&org("police")).unwrap().profile;
    assert_eq!((police.name.as_str(), police.sector.as_str()), ("City police", "safety and order"));
    assert_undoable(&mut bench, &before);
}

#[test]
fn an_organisation_goes_with_all_it_says_after_a_question_and_comes_back() {
    let mut bench = bench();
    let before = rich();
    bench.keys("3 Down Down x");
    let Some(Overlay::Confirm(question)) = bench.state.overlays.last() else { panic!("no question") };
    assert!(
        question.title.contains("Crisis care") && question.text[0].contains("5 definitions"),
        "{question:?}"
    );
    bench.keys("n");
    assert_eq!(*bench.state.network, before, "no is no");
    bench.keys("x y");
    assert!(bench.state.organisation(&org("care")).is_none());
    assert_undoable(&mut bench, &before);
}

#[test]
fn the_order_of_the_organisations_can_be_changed() {
    let mut bench = bench();
    let before = rich();
    bench.keys("3 Down J J K");
    let order: Vec<&str> = bench.state.network.in_order().into_iter().map(OrgId::as_str).collect();
    assert_eq!(order, ["care", "police", "town", "court"]);
    assert_undoable(&mut bench, &before);
}

#[test]
fn the_common_interest_is_endorsed_and_a_new_statement_asks_for_it_anew() {
    let mut bench = bench();
    let before = rich();
    bench.keys("3 Down Down y");
    assert_eq!(member_of(&bench, "care").endorsement.as_ref().unwrap().endorses, Some(2));
    bench.keys("Home e");
    bench.fill("common interest", "One door.");
    bench.keys("Esc");
    let charter = &bench.state.network.charter;
    assert_eq!((charter.common_interest.as_str(), charter.common_interest_version), ("One door.", 3));
    assert_eq!(charter.common_interest_was[&2].text, before.charter.common_interest);
    assert!(bench.text().contains("endorsed statement 2, not yet the present one"));
    assert_undoable(&mut bench, &before);
}

fn member_of<'a>(bench: &'a Bench, who: &str) -> &'a Organisation {
    bench.state.organisation(&org(who)).unwrap()
}

#[test]
fn a_mark_that_is_taken_or_too_long_is_said_while_it_is_typed() {
    let mut bench = bench();
    bench.keys("3 n \"Youth care\" Tab \"pol\"");
    assert!(bench.issue().unwrap().contains("Police"), "{:?}", bench.issue());
    bench.keys("\"ice\"");
    assert!(bench.issue().is_some_and(|issue| issue.contains("four")), "{:?}", bench.issue());
    bench.keys("Ctrl-A \"YTH\"");
    assert_eq!(bench.issue(), None);
}

#[test]
fn a_mark_that_is_taken_or_too_long_is_not_put_on_disk() {
    let mut bench = bench();
    for refused in ["POL", "p.o.l", "POLICE", "!!"] {
        let effects = bench.keys(&format!("3 n \"Youth care\" Tab Ctrl-A \"{refused}\" Ctrl-S"));
        assert_eq!(saved(&effects), [], "{refused}");
        assert_eq!(bench.field().0, "short mark", "{refused}");
        assert!(bench.issue().is_some(), "{refused}");
        bench.keys("Esc");
        bench.state.unfinished.clear();
    }
    // Of an organisation that is there: nothing is saved, and the form stays, until the mark is mended.
    let effects = bench.keys("3 Down e Tab Ctrl-A \"POLICE\" Tab Esc");
    assert_eq!(saved(&effects), []);
    assert_eq!(bench.field().0, "short mark");
    let effects = bench.keys("Ctrl-A \"KMAR\" Esc");
    assert_eq!(saved(&effects).len(), 1);
}

#[test]
fn letters_of_several_characters_arrive_whole_and_go_whole() {
    let mut bench = bench();
    let name = "👩‍👩‍👧‍👦 🏳️‍🌈 🇳🇱 ❤️ ก็ 漢字 ë";
    bench.keys("3 n");
    bench.type_text(name);
    bench.keys("\"x👩‍👩‍👧‍👦\" Backspace Backspace Ctrl-S");
    let names: Vec<&str> =
        bench.state.network.organisations.values().map(|org| org.profile.name.as_str()).collect();
    assert!(names.contains(&name), "{names:?}");
}

#[test]
fn an_organisation_needs_a_name() {
    let mut bench = bench();
    let effects = bench.keys("3 n Tab \"YTH\" Ctrl-S");
    assert_eq!(saved(&effects), []);
    assert_eq!(bench.field().0, "name", "the field that lacks something is in front");
    assert!(bench.issue().is_some());
}

// ---- terms ------------------------------------------------------------------------------------------

#[test]
fn a_term_is_added_and_opened_renamed_and_removed() {
    let mut bench = bench();
    let before = rich();
    bench.keys("2 n \"Risk\" Tab \"danger, hazard\" Tab \"We act on it.\" Ctrl-S");
    let added = &bench.state.network.terms[&term("risk")];
    assert_eq!(added.label, "Risk");
    assert_eq!(added.also.iter().map(|also| also.label.as_str()).collect::<Vec<_>>(), ["danger", "hazard"]);
    assert_eq!(bench.state.room, Room::Term, "it is opened");
    bench.keys("r");
    bench.fill("label", "Danger");
    bench.keys("Esc");
    assert_eq!(bench.state.network.terms[&term("risk")].label, "Danger", "the id stays");
    bench.keys("2 x");
    assert!(matches!(bench.state.overlays.last(), Some(Overlay::Confirm(_))));
    bench.keys("Enter");
    assert!(!bench.state.network.terms.contains_key(&term("risk")));
    assert_undoable(&mut bench, &before);
}

#[test]
fn removing_a_term_says_what_goes_with_it() {
    let mut bench = bench();
    let before = rich();
    bench.keys("2 End x");
    let Some(Overlay::Confirm(question)) = bench.state.overlays.last() else { panic!("no question") };
    assert!(question.text[0].contains("3 definitions"), "{question:?}");
    bench.keys("y");
    assert!(member_of(&bench, "police").positions.is_empty(), "positions go with it");
    assert!(!bench.state.network.proposals.contains_key(&term("vulnerable")));
    assert_undoable(&mut bench, &before);
}

#[test]
fn a_term_with_versions_stays() {
    let mut bench = bench();
    bench.keys("2 x");
    assert!(bench.notice().starts_with("“consent” has recorded versions"), "{}", bench.notice());
    assert_eq!(bench.effects, []);
}

#[test]
fn a_label_that_is_there_already_is_refused_whatever_its_case() {
    let mut bench = bench();
    let effects = bench.keys("2 n \"URGENT\" Ctrl-S");
    assert_eq!(saved(&effects), []);
    assert!(bench.issue().unwrap().contains("urgent"));
    assert_eq!(bench.field(), ("label", "URGENT"), "what was typed is still there");
    bench.keys("Esc 2 Home r");
    bench.fill("label", "Urgent");
    bench.keys("Esc");
    assert_eq!(bench.state.network.terms[&term("consent")].label, "consent");
    assert_eq!(bench.field(), ("label", "Urgent"), "a form with a mistake stays open");
}

// ---- definitions ------------------------------------------------------------------------------------

#[test]
fn every_facet_of_a_definition_is_written_through_its_form() {
    let mut bench = as_police();
    let before = rich();
    bench.open("no-show");
    bench.keys("e");
    for (label, text) in [
        ("wording", "Who does not come."),
        ("in plain words", "Gone."),
        ("criterion", "an appointment"),
        ("applies to", "everybody"),
        ("time limit", "3 working days"),
        ("counted from", "the appointment"),
        ("until", "a call"),
        ("met in", "80 %"),
        ("for", "the first time"),
        ("another limit", "1 week"),
        ("threshold of", "times"),
        ("is", "3 or more"),
        ("decided by", "the desk"),
        ("then", "we call"),
        ("includes", "ill and did not call\nforgot"),
        ("excludes", "moved away"),
        ("source", "house rule 3"),
        ("why", "Rooms are scarce."),
        ("reviewed on", "21-11-2026"),
    ] {
        let effects = bench.fill(label, text);
        assert!(saved(&effects).len() == 1, "{label} is on disk when it is left: {effects:?}");
    }
    bench.keys("Esc");
    let limit = |within: &str| TimeLimit::of(within);
    assert_eq!(
        *definition(&bench, "police", "no-show"),
        Definition {
            usage: Usage::Used,
            our_word: String::new(),
            language: None,
            wording: "Who does not come.".into(),
            in_plain_words: "Gone.".into(),
            criterion: "an appointment".into(),
            applies_to: "everybody".into(),
            time_limit: vec![
                TimeLimit {
                    within: "3 working days".into(),
                    counted_from: Some("the appointment".into()),
                    until: Some("a call".into()),
                    met_in: Some("80 %".into()),
                    applies_for: Some("the first time".into()),
                },
                limit("1 week"),
            ],
            thresholds: vec![Threshold { of: "times".into(), is: "3 or more".into() }],
            decided_by: "the desk".into(),
            then: "we call".into(),
            includes: vec!["ill and did not call".into(), "forgot".into()],
            excludes: vec!["moved away".into()],
            source: "house rule 3".into(),
            why: "Rooms are scarce.".into(),
            reviewed_on: Some(jiff::civil::date(2026, 11, 21)),
            recorded_by: None,
        }
    );
    assert_undoable(&mut bench, &before);
}

#[test]
fn an_organisation_can_say_that_it_uses_another_word() {
    let mut bench = as_police();
    bench.open("no-show");
    bench.keys("e");
    bench.go_to("use");
    bench.keys("Left");
    bench.fill("our word", "absent");
    bench.keys("Esc");
    let said = definition(&bench, "police", "no-show");
    assert_eq!((said.usage, said.our_word.as_str()), (Usage::OtherWord, "absent"));
}

#[test]
fn a_facet_that_is_emptied_goes_and_with_the_last_the_definition() {
    let mut bench = as_police();
    bench.open("crisis");
    bench.keys("e");
    bench.fill("wording", "");
    assert!(bench.state.network.definition(&org("police"), &term("crisis")).is_none());
}

#[test]
fn a_definition_is_deleted_after_a_question() {
    let mut bench = as_police();
    let before = rich();
    bench.open("urgent");
    bench.keys("x Enter");
    assert!(bench.state.network.definition(&org("police"), &term("urgent")).is_none());
    assert_undoable(&mut bench, &before);
}

#[test]
fn a_time_limit_that_cannot_be_read_is_said_at_once_and_kept() {
    let mut bench = as_police();
    bench.open("urgent");
    bench.keys("e");
    bench.go_to("within");
    bench.keys("Ctrl-A \"soo\"");
    assert!(bench.issue().unwrap().starts_with("not read as a time"), "{:?}", bench.issue());
    bench.keys("\"n\" Tab");
    assert_eq!(definition(&bench, "police", "urgent").time_limit[0].within, "soon", "their words stay");
    bench.go_to("within");
    bench.keys("Ctrl-A \"2 hours\"");
    assert_eq!(bench.issue(), None);
}

#[test]
fn a_share_that_cannot_be_read_is_said_at_once() {
    let mut bench = as_police();
    bench.open("urgent");
    bench.keys("e");
    bench.go_to("met in");
    bench.keys("Ctrl-A \"often\"");
    assert!(bench.issue().unwrap().starts_with("not read as a share"), "{:?}", bench.issue());
    for share in ["90 %", "nine in ten", "mean", "gemiddeld"] {
        bench.keys(&format!("Ctrl-A \"{share}\""));
        assert_eq!(bench.issue(), None, "{share}");
    }
}

#[test]
fn a_day_that_cannot_be_read_is_said_and_stays_in_its_field() {
    let mut bench = as_police();
    bench.open("urgent");
    bench.keys("e");
    bench.go_to("reviewed on");
    bench.keys("Ctrl-A \"next spring\"");
    assert!(bench.issue().is_some());
    bench.keys("Esc");
    assert_eq!(bench.field(), ("reviewed on", "next spring"), "it is neither lost nor on disk");
    assert_eq!(definition(&bench, "police", "urgent").reviewed_on, rich_date());
    bench.keys("Ctrl-A \"2027-04-01\" Esc");
    assert!(bench.state.overlays.is_empty());
    assert_eq!(definition(&bench, "police", "urgent").reviewed_on, Some(jiff::civil::date(2027, 4, 1)));
}

fn rich_date() -> Option<Date> {
    Some(jiff::civil::date(2026, 3, 1))
}

#[test]
fn what_is_written_for_another_is_marked_until_it_confirms() {
    let mut bench = bench();
    bench.open("crisis");
    bench.keys("e");
    bench.fill("criterion", "danger");
    bench.keys("Esc");
    assert_eq!(definition(&bench, "police", "crisis").recorded_by.as_deref(), Some("facilitator"));
    bench.keys("y");
    assert_eq!(bench.notice(), "Only Police can confirm this; choose who is working first");
    bench.keys("w Down Enter y");
    assert_eq!(definition(&bench, "police", "crisis").recorded_by, None);
    bench.keys("y");
    assert_eq!(bench.notice(), "Nothing here waits to be confirmed");
    // What an organisation writes itself needs nobody's confirmation; for another it is marked again.
    bench.keys("e");
    bench.fill("why", "because");
    bench.keys("Esc");
    assert_eq!(definition(&bench, "police", "crisis").recorded_by, None);
    bench.keys("Right e");
    bench.fill("why", "because");
    assert_eq!(definition(&bench, "care", "crisis").recorded_by.as_deref(), Some("police"));
}

#[test]
fn an_endorsement_for_another_is_marked_and_listed_until_it_confirms() {
    let mut bench = bench();
    bench.keys("3 Down Down y");
    let endorsement = |bench: &Bench| member_of(bench, "care").endorsement.clone().unwrap();
    assert_eq!(endorsement(&bench).recorded_by.as_deref(), Some("facilitator"));
    assert!(bench.text().contains("recorded by facilitator, not yet confirmed"), "{}", bench.text());
    bench.keys("w Down Down Enter 1");
    assert!(bench.text().contains("Confirm  endorsement of the common"), "{}", bench.text());
    bench.keys("Tab Home Down Down Enter y");
    let after = Endorsement { endorses: Some(2), ..Endorsement::default() };
    assert_eq!(endorsement(&bench), after, "Enter led to it, and y did not take it back");
    assert!(!bench.text().contains("not yet confirmed"));
    bench.keys("y");
    assert_eq!(member_of(&bench, "care").endorsement, None, "now it is theirs, to take back as well");
}

#[test]
fn a_position_for_another_is_listed_until_it_confirms() {
    let mut bench = bench();
    on_candidate_a(&mut bench, "court");
    bench.keys("Ctrl-S");
    let by = |bench: &Bench| {
        member_of(bench, "court").positions.get(&term("vulnerable")).and_then(|it| it.recorded_by.clone())
    };
    assert_eq!(by(&bench).as_deref(), Some("facilitator"));
    bench.keys("y");
    assert_eq!(bench.notice(), "Only Public prosecution can confirm this; choose who is working first");
    bench.keys("w End Enter 1");
    assert!(bench.text().contains("Confirm  position on “vulnerable"), "{}", bench.text());
    bench.keys("Tab End Up Enter y");
    assert_eq!(by(&bench), None, "{}", bench.text());
}

#[test]
fn an_answer_for_another_is_marked_until_it_confirms() {
    let mut network = rich();
    let answers = member(&mut network, "police").answers.get_mut(&term("crisis")).unwrap();
    let (id, answer) = answers.iter_mut().next().unwrap();
    answer.recorded_by = Some("care".into());
    let id = id.clone();
    let mut bench = Bench::new(network);
    bench.open("crisis");
    bench.keys("s");
    assert!(bench.text().contains("recorded by Crisis care, not yet confirmed"), "{}", bench.text());
    bench.keys("w Down Enter y");
    assert_eq!(member_of(&bench, "police").answers[&term("crisis")][&id].recorded_by, None);
}

#[test]
fn who_is_working_is_remembered_and_goes_to_its_own_column() {
    let mut bench = bench();
    let effects = bench.keys("w Down Down Enter");
    assert_eq!(effects, [Effect::RememberWho("care".into())]);
    assert_eq!(bench.state.who, Who::Organisation(org("care")));
    bench.open("urgent");
    let page = bench.state.page.as_ref().unwrap();
    let shown = view::compare::comparison(&bench.state, page);
    assert_eq!(shown.selected(page), Some(&org("care")));
}

// ---- cases ------------------------------------------------------------------------------------------

/// The folder is read again while a list lies in front: the care organisation is first now, the town has gone.
fn read_again(bench: &mut Bench) {
    let mut network = rich();
    network.organisations.remove(&org("town"));
    network.charter.order = vec![org("care"), org("court"), org("police")];
    bench.send(Message::Loaded { network: Box::new(network), problems: Vec::new() });
}

#[test]
fn who_was_chosen_is_who_was_read_there_whatever_others_have_changed() {
    let mut bench = bench();
    bench.keys("w Down");
    read_again(&mut bench);
    bench.keys("Enter");
    assert_eq!(bench.state.who, Who::Organisation(org("police")));
    assert_eq!(bench.notice(), "You work as Police");
}

#[test]
fn an_organisation_that_has_gone_cannot_be_chosen() {
    let mut bench = as_police();
    bench.keys("w Down Down");
    read_again(&mut bench);
    assert_eq!(bench.keys("Enter"), []);
    assert_eq!(bench.notice(), "Municipality has been removed meanwhile");
    assert_eq!(bench.state.who, Who::Organisation(org("police")));
}

#[test]
fn the_organisation_that_was_unticked_is_the_one_that_is_hidden() {
    let mut bench = bench();
    bench.open("urgent");
    bench.keys("o");
    read_again(&mut bench);
    bench.keys("Space");
    let hidden = &bench.state.page.as_ref().unwrap().hidden;
    assert_eq!(hidden.iter().collect::<Vec<_>>(), [&org("police")]);
}

#[test]
fn a_story_is_written_answered_changed_and_taken_off() {
    let mut bench = as_police();
    let before = rich();
    bench.open("no-show");
    bench.keys("s n \"The train was late.\" Ctrl-S");
    let id = case("the-train-was-late");
    assert_eq!(bench.state.network.cases[&id].terms, [term("no-show")]);
    bench.keys("Enter Right Tab \"it happens\" Ctrl-S");
    let answer = &member_of(&bench, "police").answers[&term("no-show")][&id];
    assert_eq!((answer.verdict, answer.because.as_str()), (Verdict::Depends, "it happens"));
    assert_eq!((answer.answered_on, &answer.recorded_by), (Some(TODAY), &None));
    bench.keys("e");
    bench.fill("story", "The train did not come.");
    bench.keys("Esc");
    assert!(bench.text().contains("answered on an older text"));
    bench.keys("x");
    assert!(!bench.state.network.cases.contains_key(&id));
    assert_undoable(&mut bench, &before);
}

#[test]
fn a_facilitator_answers_for_the_selected_organisation_and_it_is_marked() {
    let mut bench = bench();
    let before = rich();
    bench.open("urgent");
    bench.keys("s Right Enter Right Right Tab \"they said so\" Ctrl-S");
    let answer = &member_of(&bench, "care").answers[&term("urgent")][&case("bridge")];
    assert_eq!(
        (answer.verdict, answer.because.as_str()),
        (Verdict::No, "we would go there firstthey said so")
    );
    assert_eq!(answer.recorded_by.as_deref(), Some("facilitator"));
    assert_undoable(&mut bench, &before);
}

#[test]
fn a_story_needs_words() {
    let mut bench = bench();
    bench.open("urgent");
    let effects = bench.keys("s n Ctrl-S");
    assert_eq!(saved(&effects), []);
    assert!(bench.issue().is_some());
}

// ---- candidates and positions -----------------------------------------------------------------------

#[test]
fn a_candidate_starts_from_a_definition_without_what_is_that_organisations_own() {
    let mut bench = bench();
    let before = rich();
    bench.open("urgent");
    bench.keys("a n Enter");
    let candidate = bench.state.network.proposals[&term("urgent")].candidates["a"].clone();
    let police = definition(&bench, "police", "urgent");
    assert_eq!(candidate.meaning.wording, police.wording);
    assert_eq!(candidate.meaning.time_limit, police.time_limit);
    assert_eq!((candidate.meaning.source.as_str(), candidate.meaning.why.as_str()), ("", ""));
    assert_eq!((candidate.meaning.reviewed_on, candidate.proposed_by.as_str()), (None, "facilitator"));
    assert!(matches!(bench.form().subject, Subject::Candidate { .. }), "it is opened");
    bench.keys("Esc");
    assert_undoable(&mut bench, &before);
}

#[test]
fn a_candidate_starts_from_the_newest_version_or_blank_or_as_agreeing_to_differ() {
    let mut bench = as_police();
    bench.open("consent");
    bench.keys("a n Enter Esc");
    bench.keys("n Down Down Down Enter Esc");
    bench.keys("n End Enter \"They say yes, we say signed.\" Esc");
    let candidates = &bench.state.network.proposals[&term("consent")].candidates;
    assert_eq!(candidates["a"].meaning.wording, "The person has said yes, and it is written down.");
    assert_eq!(candidates["b"], Candidate { proposed_by: "police".into(), ..Candidate::default() });
    assert_eq!(candidates["c"].outcome, Outcome::AgreeToDiffer);
    assert_eq!(candidates["c"].translate_by, "They say yes, we say signed.", "its field is in front");
    assert_eq!(bench.state.page.as_ref().unwrap().candidate.as_deref(), Some("c"), "the newest is in front");
}

#[test]
fn the_rule_by_which_they_differ_is_typed_into_its_own_field() {
    let mut bench = as_police();
    bench.open("consent");
    bench.keys("a n End Enter");
    bench.fill("translate by", "They say yes, we say signed.");
    bench.keys("Esc");
    let candidates = &bench.state.network.proposals[&term("consent")].candidates;
    assert_eq!(candidates["a"].translate_by, "They say yes, we say signed.");
}

#[test]
fn the_selected_definition_is_proposed_with_one_key_and_silence_is_not() {
    let mut bench = bench();
    bench.open("urgent");
    bench.keys("Right p Esc");
    let candidates = &bench.state.network.proposals[&term("urgent")].candidates;
    assert_eq!(candidates["a"].meaning.wording, definition(&bench, "care", "urgent").wording);
    bench.keys("c Right Right Right p");
    assert_eq!(bench.notice(), "Public prosecution has no wording to propose");
}

#[test]
fn the_selected_candidate_is_the_one_that_is_changed_and_removed() {
    let mut bench = bench();
    let before = rich();
    bench.open("vulnerable");
    bench.keys("a n End Enter Esc");
    assert_eq!(bench.state.network.proposals[&term("vulnerable")].candidates.len(), 3);
    bench.keys("Up x");
    let left: Vec<&String> = bench.state.network.proposals[&term("vulnerable")].candidates.keys().collect();
    assert_eq!(left, ["a", "c"], "the second was selected");
    bench.keys("e");
    assert!(bench.form().title.contains('C'), "the third has moved up: {}", bench.form().title);
    bench.keys("Esc");
    assert_undoable(&mut bench, &before);
}

#[test]
fn a_click_on_a_candidate_puts_it_in_front() {
    let mut bench = bench();
    bench.open("vulnerable");
    bench.keys("a");
    let row = |bench: &Bench, index: usize| {
        let is_it = |target: &Target| matches!(target, Target::Row(_, row) if *row == index);
        bench.state.places.targets.iter().find(|(_, target)| is_it(target)).unwrap().0
    };
    // Below the first candidate stand the four positions on it.
    let place = row(&bench, 5);
    let click = Message::Input(Input::Mouse(Mouse {
        kind: MouseKind::Down(Button::Left),
        column: place.x,
        row: place.y,
        ctrl: false,
        alt: false,
        shift: false,
    }));
    bench.send(click.clone());
    let page = bench.state.page.as_ref().unwrap();
    assert_eq!(view::agreement::in_front(&bench.state, page).unwrap().0, "b");
    // The positions are now below the second, so that it has moved up.
    let place = row(&bench, 1);
    let Message::Input(Input::Mouse(mouse)) = click else { unreachable!() };
    bench.send(Message::Input(Input::Mouse(Mouse { column: place.x, row: place.y, ..mouse })));
    assert!(bench.form().title.contains('B'), "a click on what is selected opens it");
}

/// The position form of an organisation on the first candidate, as the police.
fn on_candidate_a(bench: &mut Bench, who: &str) {
    bench.open("vulnerable");
    let place = bench.state.network.in_order().into_iter().position(|id| *id == org(who)).unwrap();
    bench.keys("a Down");
    for _ in 0..place {
        bench.keys("Down");
    }
    bench.keys("e");
    assert!(
        matches!(&bench.form().subject, Subject::Position { org: id, key, .. } if *id == org(who) && key == "a")
    );
}

#[test]
fn reservations_need_a_reason_and_an_objection_also_what_would_remove_it() {
    let mut bench = bench();
    on_candidate_a(&mut bench, "court");
    bench.keys("Right Ctrl-S");
    assert_eq!(bench.field().0, "reason");
    assert!(bench.issue().is_some());
    bench.keys("\"It costs us a day.\"");
    bench.go_to("position");
    bench.keys("Right Right Ctrl-S");
    assert_eq!(bench.field().0, "what would remove it");
    assert_eq!(saved(&bench.effects), [], "nothing is on disk before it is complete");
    bench.keys("\"A budget.\" Ctrl-S");
    let position = &member_of(&bench, "court").positions[&term("vulnerable")];
    assert_eq!(position.stance, Stance::Object);
    assert_eq!(
        (position.reason.as_str(), position.would_remove.as_str()),
        ("It costs us a day.", "A budget.")
    );
    let on = bench.state.network.proposals[&term("vulnerable")].candidates["a"].fingerprint();
    assert_eq!((position.on, position.taken_on), (Some(on), Some(TODAY)));
    assert_eq!(position.recorded_by.as_deref(), Some("facilitator"));
}

#[test]
fn a_position_can_wait_for_somebodys_word_until_a_day() {
    let mut bench = bench();
    on_candidate_a(&mut bench, "court");
    bench.fill("subject to", "our board");
    bench.go_to("confirmed by");
    bench.keys("\"soon\"");
    assert!(bench.issue().is_some(), "said while typing");
    bench.keys("Ctrl-S");
    assert!(saved(&bench.effects).is_empty(), "a day that cannot be read is not handed in");
    bench.keys("Ctrl-A \"1-12-2026\" Ctrl-S");
    let position = &member_of(&bench, "court").positions[&term("vulnerable")];
    assert_eq!(position.subject_to, "our board");
    assert_eq!(position.confirm_by, Some(jiff::civil::date(2026, 12, 1)));
}

#[test]
fn positions_are_taken_on_the_text_and_lapse_when_it_changes() {
    let mut bench = bench();
    bench.open("vulnerable");
    bench.keys("a e");
    assert!(bench.form().note.iter().any(|note| note.starts_with("2 positions")), "{:?}", bench.form().note);
    bench.fill("wording", "Somebody at risk.");
    bench.keys("Esc");
    assert!(bench.text().contains("on another text"));
    let page = bench.state.page.as_ref().unwrap();
    let (_, candidate) = view::agreement::in_front(&bench.state, page).unwrap();
    let parties = view::agreement::parties(&bench.state, &term("vulnerable"), candidate);
    let forecast = view::agreement::forecast(&bench.state, &term("vulnerable"), candidate, &parties);
    assert_eq!(forecast.outdated, [org("police"), org("care"), org("town")]);
}

#[test]
fn a_position_is_withdrawn_and_brought_back() {
    let mut bench = bench();
    let before = rich();
    bench.open("vulnerable");
    bench.keys("a Down x");
    assert!(!member_of(&bench, "police").positions.contains_key(&term("vulnerable")));
    assert_undoable(&mut bench, &before);
}

// ---- recording --------------------------------------------------------------------------------------

/// Care and the municipality come to agree with the first candidate.
fn settled() -> Bench {
    let mut network = rich();
    let on = network.proposals[&term("vulnerable")].candidates["a"].fingerprint();
    for who in ["care", "town"] {
        let mut position = Position::new(Stance::Agree, Some(on));
        position.taken_on = Some(TODAY);
        member(&mut network, who).positions.insert(term("vulnerable"), position);
    }
    let mut bench = Bench::new(network);
    bench.open("vulnerable");
    bench.keys("a");
    bench
}

/// What the question asks to record.
fn asked(bench: &Bench) -> Agreement {
    match bench.state.overlays.last() {
        Some(Overlay::Confirm(confirm)) => match &confirm.then {
            Then::Record(agreement) => (**agreement).clone(),
            other => panic!("{other:?}"),
        },
        other => panic!("no question but {other:?}; {:?}", bench.state.notice),
    }
}

#[test]
fn what_is_recorded_is_what_was_agreed_by_whom_on_what() {
    let mut bench = settled();
    let candidate = bench.state.network.proposals[&term("vulnerable")].candidates["a"].clone();
    bench.keys("R");
    bench.fill("valid from", "2027-01-01");
    bench.keys("Ctrl-S");
    let agreement = asked(&bench);
    assert_eq!(agreement.parties, [org("police"), org("care"), org("town")]);
    assert_eq!(agreement.attended, agreement.parties);
    assert_eq!((agreement.version, agreement.standing), (1, Standing::Agreed));
    assert_eq!((agreement.network.as_str(), agreement.label.as_str()), ("harbour-town", "vulnerable person"));
    assert_eq!(agreement.meaning, candidate.meaning);
    assert_eq!((&agreement.rationale, &agreement.scope), (&candidate.rationale, &candidate.scope));
    assert_eq!((agreement.decided_on, agreement.valid_from), (TODAY, Some(jiff::civil::date(2027, 1, 1))));
    assert_eq!(agreement.review_by, Some(jiff::civil::date(2027, 11, 23)), "a year from today");
    for party in &agreement.parties {
        let based = &agreement.based_on[party];
        let now = bench.state.network.definition(party, &term("vulnerable")).unwrap();
        assert_eq!(based.definition, *now);
        assert_eq!(based.fingerprint, Fingerprint::of_definition(now));
        let signed = &agreement.positions[party];
        assert_eq!(signed.name, bench.state.network.name(party));
        assert_eq!(signed.position.as_ref().unwrap().on, Some(candidate.fingerprint()));
    }
    assert_eq!(agreement.candidates.len(), 2, "what else was on the table is kept");
    assert_eq!((agreement.previous, &agreement.editorial), (None, &String::new()));
}

#[test]
fn recording_asks_first_and_shows_what_it_will_be() {
    let mut bench = settled();
    let effects = bench.keys("R Ctrl-S");
    assert_eq!(effects, []);
    let Some(Overlay::Confirm(question)) = bench.state.overlays.last() else { panic!("no question") };
    let shown = question.text.join(" ");
    for part in [
        "Version 1 of “vulnerable person” will be agreed",
        "It binds Police, Crisis care and Municipality",
        "agreed/vulnerable/0001-",
        "cannot be undone",
    ] {
        assert!(shown.contains(part), "{part} is not in:\n{shown}");
    }
    bench.keys("n");
    assert!(matches!(bench.form().subject, Subject::Record { .. }), "no leads back to the form");
    let effects = bench.keys("Ctrl-S y");
    assert!(matches!(effects.as_slice(), [Effect::Record(_)]), "{effects:?}");
}

#[test]
fn an_objection_makes_it_provisional_and_says_so_before_it_is_saved() {
    let mut bench = settled();
    let mut objection = member_of(&bench, "care").positions[&term("vulnerable")].clone();
    objection.stance = Stance::Object;
    objection.reason = "A child needs another law.".into();
    objection.would_remove = "A separate word.".into();
    member(Arc::make_mut(&mut bench.state.network), "care").positions.insert(term("vulnerable"), objection);
    assert!(bench.text().contains("Recorded now, it would be provisional."));
    bench.keys("R Ctrl-S");
    assert_eq!(asked(&bench).standing, Standing::Provisional);
    assert!(bench.text().contains("Objection: Crisis care."), "{}", bench.text());
}

#[test]
fn with_too_few_in_favour_only_differing_can_be_recorded() {
    let mut bench = bench();
    bench.open("vulnerable");
    bench.keys("a R Ctrl-S");
    assert!(bench.issue().unwrap().contains("it can be recorded from half on"));
    assert_eq!(bench.effects, []);
}

#[test]
fn whom_it_binds_is_chosen_and_one_alone_binds_nobody() {
    let mut bench = settled();
    bench.keys("R Down Space Ctrl-S");
    assert_eq!(asked(&bench).parties, [org("police"), org("town")]);
    bench.keys("n Down Space Ctrl-S");
    assert_eq!(bench.field().0, "parties");
    assert!(bench.issue().is_some());
}

#[test]
fn who_is_ticked_stays_ticked_when_the_organisations_change_places() {
    let mut bench = settled();
    bench.keys("R Esc");
    let FieldInput::Ticks { .. } = &settled_form(&mut bench).fields[0].input else { panic!("no ticks") };
    bench.keys("Space Space Esc");
    // Meanwhile somebody puts the prosecution first and a new organisation in between.
    let mut network = (*bench.state.network).clone();
    network.charter.order = vec![org("court"), org("town"), org("care"), org("police")];
    bench.send(Message::Loaded { network: Box::new(network), problems: Vec::new() });
    bench.keys("R Ctrl-S");
    let mut parties = asked(&bench).parties;
    parties.sort();
    assert_eq!(parties, [org("care"), org("police"), org("town")]);
}

fn settled_form(bench: &mut Bench) -> &wordbond::app::form::Form {
    bench.keys("R");
    bench.form()
}

/// On the form that records "urgent" from what the police say, with the outcome so many places further, once
/// police, care and town agree.
fn own_form(outcome: usize) -> Bench {
    let mut bench = bench();
    bench.open("urgent");
    bench.keys("a n Enter");
    bench.go_to("outcome");
    bench.keys(&"Right ".repeat(outcome));
    bench.keys("Esc");
    for place in 0..3 {
        bench.keys("Home");
        bench.keys(&"Down ".repeat(place + 1));
        bench.keys("e Ctrl-S");
    }
    bench.keys("R");
    bench
}

/// What the file of the version says that the question asks to record.
fn file_of(agreement: &Agreement) -> String {
    let (dir, data) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    std::fs::write(dir.path().join("network.toml"), "format = 1\nname = \"Harbour Town\"\n").unwrap();
    let (mut store, _) = wordbond::store::Store::open(dir.path(), data.path()).unwrap();
    let recorded = store.record(agreement).unwrap();
    std::fs::read_to_string(dir.path().join(recorded.path)).unwrap()
}

#[test]
fn own_thresholds_come_from_the_definitions() {
    let mut bench = own_form(1);
    bench.keys("Ctrl-S");
    let own = asked(&bench).own;
    assert_eq!(own[&org("police")].facets.time_limit, definition(&bench, "police", "urgent").time_limit);
    assert_eq!(own[&org("care")].facets.thresholds, definition(&bench, "care", "urgent").thresholds);
    assert!(!own.contains_key(&org("town")), "it has no limits of its own");
}

#[test]
fn own_thresholds_are_changed_before_they_are_recorded() {
    let mut bench = own_form(1);
    bench.go_to("Police");
    assert_eq!(bench.field().1, "15 min from dispatch until first unit on scene, met in 90 %");
    bench.fill("Police", "10 min from dispatch until first unit on scene, met in 90 %");
    bench.fill("Crisis care", "a day from the referral\nage: 16 or older");
    bench.fill("Municipality", "3 working days");
    bench.keys("Ctrl-S");
    assert!(bench.text().contains("Police keeps 10 min from dispatch"), "{}", bench.text());
    let agreement = asked(&bench);
    let was = definition(&bench, "police", "urgent").time_limit[0].clone();
    let police = &agreement.own[&org("police")].facets;
    assert_eq!(police.time_limit, [TimeLimit { within: "10 min".into(), ..was.clone() }]);
    assert_eq!(definition(&bench, "police", "urgent").time_limit, [was], "its definition stays its own");
    let file = file_of(&agreement);
    for part in [
        "[own.care]\ntime_limit = { within = \"a day\", counted_from = \"the referral\" }\n\
         thresholds = [{ of = \"age\", is = \"16 or older\" }]",
        "[own.town]\ntime_limit = { within = \"3 working days\" }",
    ] {
        assert!(file.contains(part), "{part} is not in:\n{file}");
    }
}

#[test]
fn a_limit_that_is_no_time_is_said_while_it_is_typed() {
    let mut bench = own_form(1);
    bench.go_to("Municipality");
    bench.type_text("when we can");
    assert!(bench.issue().unwrap().contains("“when we can”"), "{:?}", bench.issue());
    bench.keys("Ctrl-A Backspace \"2 hours\"");
    assert_eq!(bench.issue(), None);
}

#[test]
fn the_qualified_words_are_changed_before_they_are_recorded() {
    let mut bench = own_form(2);
    bench.go_to("Crisis care");
    assert_eq!(bench.field().1, "crisis-care-urgent");
    bench.fill("Crisis care", "care-urgent");
    bench.keys("Ctrl-S");
    let agreement = asked(&bench);
    assert_eq!(agreement.own[&org("police")].label, "police-urgent");
    assert!(file_of(&agreement).contains("[own.care]\nlabel = \"care-urgent\""));
}

#[rstest::rstest]
#[case::none_at_all("", "which word Police will use")]
#[case::the_bare_word("Urgent", "whose word it is")]
#[case::anothers("crisis-care-urgent", "Crisis care has this word already")]
fn a_qualified_word_has_to_say_whose_it_is(#[case] word: &str, #[case] why: &str) {
    let mut bench = own_form(2);
    bench.fill("Police", word);
    bench.keys("Ctrl-S");
    assert_eq!(bench.field().0, "Police");
    assert!(bench.issue().unwrap().contains(why), "{:?}", bench.issue());
}

#[test]
fn only_parties_are_asked_for_their_own_and_typing_outlives_the_tick() {
    let mut bench = own_form(2);
    bench.fill("Police", "blue-light urgent");
    bench.go_to("parties");
    bench.keys("Space Tab");
    assert_eq!(bench.field().0, "Crisis care");
    assert!(!bench.text().contains("blue-light"));
    bench.keys("Shift-Tab Space Tab");
    assert_eq!(bench.field(), ("Police", "blue-light urgent"));
}

#[rstest::rstest]
#[case(3, "translate by", "the rule by which you translate")]
#[case(4, "use instead", "which word is used instead")]
#[case(5, "rationale", "why it is withdrawn")]
fn what_an_outcome_cannot_do_without_is_asked_for_before_recording(
    #[case] outcome: usize,
    #[case] field: &str,
    #[case] why: &str,
) {
    let mut bench = own_form(outcome);
    assert!(matches!(bench.form().subject, Subject::Candidate { .. }), "{:?}", bench.form().subject);
    assert_eq!(bench.field().0, field);
    assert!(bench.issue().unwrap().contains(why), "{:?}", bench.issue());
    bench.type_text("as the police do");
    bench.keys("Esc");
    for place in 0..3 {
        bench.keys("Home");
        bench.keys(&"Down ".repeat(place + 1));
        bench.keys("e Ctrl-S");
    }
    bench.keys("R Ctrl-S");
    let agreement = asked(&bench);
    let texts = [&agreement.translate_by, &agreement.use_instead, &agreement.rationale];
    assert_eq!(texts[outcome - 3], "as the police do");
    assert_eq!(
        agreement.text_fingerprint(),
        agreement.positions[&org("police")].position.as_ref().unwrap().on.unwrap()
    );
}

#[test]
fn a_correction_of_the_wording_keeps_the_positions() {
    let mut bench = Bench::new(rich());
    bench.open("escalation");
    bench.keys("a n Enter");
    bench.fill("wording", "Asking somebody who may decide more than we may!");
    bench.keys("Esc R");
    bench.fill("editorial only", "A stop became a mark.");
    bench.keys("Ctrl-S");
    let agreement = asked(&bench);
    let before = bench.state.network.latest(&term("escalation")).unwrap();
    assert_eq!(agreement.version, 2);
    assert_eq!(agreement.editorial, "A stop became a mark.");
    assert_eq!(agreement.positions, before.positions, "the objection stays");
    assert_eq!(agreement.standing, Standing::Provisional);
    let previous = Previous { version: 1, fingerprint: before.file_fingerprint.unwrap() };
    assert_eq!(agreement.previous, Some(previous));
}

#[test]
fn a_correction_keeps_what_each_party_keeps() {
    let mut network = rich();
    let version = network.agreements.get_mut(&term("escalation")).unwrap().last_mut().unwrap();
    version.outcome = Outcome::Qualify;
    for party in &version.parties {
        let label = format!("{party}-escalation");
        version.own.insert(party.clone(), OwnMeaning { label, facets: Definition::default() });
    }
    let before = version.own.clone();
    let mut bench = Bench::new(network);
    bench.open("escalation");
    bench.keys("a n Enter");
    bench.fill("wording", "Asking somebody who may decide more than we may!");
    bench.keys("Esc R");
    bench.fill("Police", "blue escalation");
    bench.fill("editorial only", "A stop became a mark.");
    bench.keys("Ctrl-S");
    assert_eq!(bench.field().0, "Police");
    assert!(bench.issue().unwrap().contains("empty “editorial only”"));
    bench.fill("Police", "police-escalation");
    bench.keys("Ctrl-S");
    assert_eq!(asked(&bench).own, before);
}

#[test]
fn a_text_that_changes_meaning_after_the_form_was_left_is_no_correction() {
    let mut bench = Bench::new(rich());
    bench.open("escalation");
    bench.keys("a n Enter");
    bench.fill("wording", "Asking somebody who may decide more than we may!");
    bench.keys("Esc R");
    bench.fill("editorial only", "A stop became a mark.");
    bench.keys("Esc Home Down e");
    bench.fill("wording", "Telling the mayor within 15 minutes.");
    bench.keys("Esc R Ctrl-S");
    assert!(bench.issue().is_some(), "nobody has taken a position on this text");
}

#[test]
fn a_version_that_was_written_stands_and_cannot_be_undone() {
    let mut bench = settled();
    bench.keys("R Ctrl-S y");
    let agreement = match bench.effects.last() {
        Some(Effect::Record(agreement)) => agreement.clone(),
        other => panic!("{other:?}"),
    };
    let path = PathBuf::from("agreed/vulnerable/0001-abc.toml");
    bench.send(Message::Recorded { agreement, path });
    assert!(bench.notice().contains("0001-abc.toml"), "{}", bench.notice());
    assert!(bench.state.overlays.is_empty());
    assert_eq!(bench.state.network.standing(&term("vulnerable")), TermStanding::Agreed(1));
    assert!(!bench.state.network.proposals.contains_key(&term("vulnerable")));
    bench.keys("u");
    assert_eq!(bench.notice(), "Nothing to undo");
}

#[test]
fn a_version_that_could_not_be_written_leaves_the_form() {
    let mut bench = settled();
    bench.keys("R");
    bench.fill("scope", "the harbour");
    bench.keys("Ctrl-S y");
    bench.send(Message::RecordFailed("the disk is full".into()));
    assert_eq!(bench.notice(), "the disk is full");
    assert!(matches!(bench.form().subject, Subject::Record { .. }));
    bench.go_to("scope");
    assert_eq!(bench.field().1, "the harbour");
}

#[test]
fn recording_leaves_alone_what_else_is_being_written() {
    let mut bench = settled();
    bench.keys("R Ctrl-S y");
    let Some(Effect::Record(agreement)) = bench.effects.last().cloned() else { panic!("nothing recorded") };
    bench.keys("Esc 2 n \"ris\"");
    bench.send(Message::Recorded { agreement, path: PathBuf::from("x.toml") });
    bench.keys("\"k\"");
    assert_eq!(bench.field(), ("label", "risk"));
}

// ---- what is typed is never lost --------------------------------------------------------------------

fn typed(place: &str, text: &str) -> Draft {
    Draft { place: place.into(), text: text.into(), kept: false }
}

fn kept(draft: &Draft) -> Draft {
    Draft { kept: true, ..draft.clone() }
}

fn forgotten(draft: &Draft) -> Effect {
    Effect::ForgetDraft { place: draft.place.clone(), kept: draft.kept }
}

#[test]
fn a_form_left_with_esc_comes_back_as_it_was() {
    let mut bench = bench();
    bench.keys("2 n \"risk\" Tab \"danger\" Esc");
    assert!(bench.state.overlays.is_empty());
    assert!(bench.notice().starts_with("Kept as it is"), "{}", bench.notice());
    bench.keys("1 n");
    assert_eq!(bench.field(), ("also called", "danger"));
    bench.keys("Ctrl-S");
    assert!(bench.state.network.terms.contains_key(&term("risk")));
    bench.keys("2 n");
    assert_eq!(bench.field(), ("label", ""), "what was handed in does not come back");
}

#[test]
fn typing_is_put_into_the_journal_once_and_forgotten_when_it_is_on_disk() {
    let mut bench = as_police();
    bench.open("crisis");
    bench.keys("e");
    bench.go_to("criterion");
    bench.keys("\"danger\"");
    let kept = typed("definition/police/crisis/criterion", "danger");
    assert_eq!(bench.send(Message::Tick(TODAY, Moment::start_of(TODAY))), [Effect::Journal(kept.clone())]);
    assert_eq!(
        bench.send(Message::Tick(TODAY, Moment::start_of(TODAY))),
        [],
        "unchanged, it is not written again"
    );
    let effects = bench.keys("Tab");
    assert!(effects.contains(&forgotten(&kept)), "{effects:?}");
    assert_eq!(bench.send(Message::Tick(TODAY, Moment::start_of(TODAY))), []);
}

#[test]
fn every_field_of_a_form_that_is_handed_in_whole_is_in_the_journal_until_then() {
    let mut bench = bench();
    let (label, also) = (typed("new-term/label", "risk"), typed("new-term/also", "danger"));
    let effects = bench.keys("2 n \"risk\" Tab");
    assert_eq!(effects, [Effect::Journal(label.clone())], "also before the second is over");
    let effects = bench.keys("\"danger\" Esc");
    assert_eq!(
        effects,
        [Effect::Journal(kept(&label)), Effect::Journal(kept(&also)), forgotten(&label)],
        "the form is left: what is in it is kept, and no longer being typed"
    );
    let effects = bench.keys("n");
    let taken_up: Vec<Effect> = [&also, &label]
        .into_iter()
        .flat_map(|draft| [Effect::Journal(draft.clone()), forgotten(&kept(draft))])
        .collect();
    assert_eq!(effects, taken_up, "opened again, it is being typed again, and never out of the journal");
    let effects = bench.keys("Ctrl-S");
    assert!(effects.contains(&forgotten(&label)) && effects.contains(&forgotten(&also)), "{effects:?}");
    assert!(bench.state.kept.is_empty() && bench.state.journalled.is_empty());
}

#[test]
fn texts_found_after_a_crash_are_offered_and_taken_back() {
    let mut bench = as_police();
    let draft = typed("definition/police/crisis/why", "Because we");
    bench.send(Message::Drafts(vec![draft.clone()]));
    let shown = bench.text();
    assert!(shown.contains("Police on “crisis”: why") && shown.contains("Because we"), "{shown}");
    bench.keys("Enter");
    assert_eq!(bench.field(), ("why", "Because we"));
    bench.keys("\" must.\"");
    let effects = bench.keys("Esc");
    assert_eq!(definition(&bench, "police", "crisis").why, "Because we must.");
    assert!(effects.contains(&forgotten(&draft)), "{effects:?}");
}

#[test]
fn a_text_whose_place_is_gone_can_still_be_read_and_copied() {
    let mut bench = bench();
    let draft = typed("definition/nobody/crisis/why", "Because we");
    bench.send(Message::Drafts(vec![draft]));
    bench.keys("Enter");
    assert!(bench.text().contains("Because we"));
    assert_eq!(bench.keys("Ctrl-C"), [Effect::Copy("Because we".into())]);
}

#[test]
fn texts_that_reached_the_disk_after_all_are_not_offered() {
    let mut bench = bench();
    let text = definition(&bench, "police", "crisis").wording.clone();
    let draft = typed("definition/police/crisis/wording", &text);
    let effects = bench.send(Message::Drafts(vec![draft.clone()]));
    assert_eq!(effects, [forgotten(&draft)]);
    assert!(bench.state.overlays.is_empty());
}

#[test]
fn a_change_from_outside_keeps_what_is_being_typed() {
    let mut bench = as_police();
    bench.open("urgent");
    bench.keys("e");
    bench.go_to("criterion");
    bench.keys("Ctrl-A \"danger of dea\"");
    let mut network = rich();
    member(&mut network, "police").definitions.get_mut(&term("urgent")).unwrap().then = "we go".into();
    bench.send(Message::Loaded { network: Box::new(network), problems: Vec::new() });
    assert!(bench.notice().starts_with("The folder was changed"), "{}", bench.notice());
    bench.keys("\"th\"");
    assert_eq!(bench.field(), ("criterion", "danger of death"));
}

#[test]
fn text_whose_entry_somebody_removed_is_kept() {
    let mut bench = bench();
    on_candidate_a(&mut bench, "court");
    bench.go_to("reason");
    bench.keys("\"It costs us a day.\"");
    let mut network = rich();
    network.proposals.clear();
    bench.send(Message::Loaded { network: Box::new(network), problems: Vec::new() });
    bench.keys("Ctrl-S");
    assert!(bench.notice().starts_with("What this belongs to has been removed"), "{}", bench.notice());
    assert_eq!(bench.field().1, "It costs us a day.");
    let effects = bench.keys("Esc");
    assert_eq!(saved(&effects), []);
    let place = "position/court/vulnerable/a/reason";
    assert!(effects.contains(&Effect::Journal(kept(&typed(place, "It costs us a day.")))), "{effects:?}");
    assert_eq!(bench.state.kept[place], "It costs us a day.");
    bench.keys("1");
    assert!(bench.text().contains("It costs us a"), "Home leads to it:\n{}", bench.text());
}

#[test]
fn a_kept_form_is_marked_where_it_belongs_and_comes_back_there() {
    let mut bench = bench();
    on_candidate_a(&mut bench, "court");
    bench.go_to("reason");
    bench.keys("\"It costs us a day.\" Esc");
    assert!(bench.notice().starts_with("Kept as it is"), "{}", bench.notice());
    assert!(bench.text().contains("* kept, not saved (e)"), "beside the position:\n{}", bench.text());
    bench.keys("2");
    assert!(bench.text().contains("vulnerable person *"), "in the list of terms:\n{}", bench.text());
    bench.keys("1");
    assert!(bench.text().contains("* kept  Where Public prosecution"), "on Home:\n{}", bench.text());
    bench.keys("Tab Home Enter");
    assert_eq!(bench.field(), ("reason", "It costs us a day."));
    bench.go_to("reason");
    bench.keys("Ctrl-A Backspace Esc 2");
    assert!(!bench.text().contains("vulnerable person *"), "what was emptied is given up:\n{}", bench.text());
    assert!(bench.state.kept.is_empty() && bench.state.unfinished.is_empty());
}

#[test]
fn a_choice_is_kept_as_well() {
    let mut bench = bench();
    bench.send(Message::Drafts(vec![kept(&typed("position/court/vulnerable/a/position", "object"))]));
    assert!(bench.text().contains("Texts that you kept for later"), "{}", bench.text());
    bench.keys("Enter");
    let form = bench.form();
    let FieldInput::Choice { options, selected } = &form.fields[0].input else { panic!("{form:?}") };
    assert_eq!(options[*selected], "object");
}

#[test]
fn what_was_kept_is_offered_in_its_form_and_goes_when_it_is_saved() {
    let mut bench = as_police();
    let draft = kept(&typed("definition/police/crisis/why", "Because we must."));
    bench.send(Message::Drafts(vec![draft.clone()]));
    bench.keys("Esc");
    assert!(bench.notice().starts_with("The texts are kept"), "{}", bench.notice());
    bench.open("crisis");
    assert!(bench.text().contains("Police (you) * kept (e)"), "above its column:\n{}", bench.text());
    bench.keys("e");
    let shown = bench.text();
    assert!(shown.contains("kept something else here (why). F6 puts it back."), "{shown}");
    bench.fill("criterion", "danger");
    assert_eq!(bench.state.kept.len(), 1, "saving another field does not touch it");
    let effects = bench.keys("F6");
    assert_eq!(bench.field(), ("why", "Because we must."));
    assert!(!bench.text().contains("F6 puts it back"));
    let journalled = Effect::Journal(Draft { kept: false, ..draft.clone() });
    assert_eq!(effects, [journalled, forgotten(&draft)], "it is never out of the journal");
    bench.keys("Esc");
    assert_eq!(definition(&bench, "police", "crisis").why, "Because we must.");
    assert!(!bench.text().contains("* kept"));
}

#[test]
fn taking_one_text_back_leaves_the_list_of_the_others_waiting() {
    let mut bench = as_police();
    let crashed = typed("definition/police/crisis/why", "Because we");
    let left = kept(&typed("new-term/label", "risk"));
    let with_it = kept(&typed("new-term/also", "danger"));
    bench.send(Message::Drafts(vec![crashed.clone(), left, with_it]));
    let shown = bench.text();
    assert!(shown.contains("Texts that are not saved yet"), "{shown}");
    assert!(shown.contains("was being typed: Because we") && shown.contains("kept: risk"), "{shown}");
    bench.keys("Down Enter");
    assert_eq!(bench.form().named("label"), "risk");
    assert_eq!(bench.form().named("also"), "danger", "what belongs to one form comes together");
    bench.keys("Ctrl-S");
    let shown = bench.text();
    assert!(shown.contains("Texts that were being typed when the program ended"), "{shown}");
    assert!(shown.contains("Because we") && !shown.contains("New term"), "{shown}");
    let effects = bench.keys("Esc");
    assert_eq!(effects, [Effect::Journal(kept(&crashed)), forgotten(&crashed)], "left alone, it is kept");
    assert_eq!(bench.state.kept.len(), 1);
}

#[test]
fn texts_can_be_thrown_away() {
    let mut bench = bench();
    let (one, two) = (kept(&typed("new-term/label", "risk")), typed("charter/name", "Town"));
    bench.send(Message::Drafts(vec![one.clone(), two.clone()]));
    assert_eq!(bench.keys("End Enter"), [forgotten(&one), forgotten(&two)]);
    assert!(bench.state.kept.is_empty() && bench.state.overlays.is_empty());
}

#[test]
fn a_second_kept_text_does_not_take_the_place_of_the_first() {
    let (mut bench, _) = in_conflict();
    bench.state.kept.insert("definition/police/crisis/wording".into(), "At once.".into());
    bench.keys("t");
    assert_eq!(bench.state.kept["definition/police/crisis/wording"], "At once.\n\nNow.");
}

// ---- the disk ---------------------------------------------------------------------------------------

/// The police write “Now.”, and somebody else has written something else there meanwhile.
fn in_conflict() -> (Bench, Network) {
    let mut bench = as_police();
    bench.saves = false;
    bench.open("crisis");
    bench.keys("e");
    bench.fill("wording", "Now.");
    bench.keys("Esc");
    let mine = saved(&bench.effects).remove(0);
    let mut theirs = rich();
    member(&mut theirs, "police").definitions.get_mut(&term("crisis")).unwrap().wording = "Later.".into();
    member(&mut theirs, "care").definitions.get_mut(&term("crisis")).unwrap().why = "theirs alone".into();
    bench.send(Message::SaveFailed {
        change: Box::new(mine),
        why: "changed by somebody else".into(),
        theirs: Some(Box::new(theirs.clone())),
    });
    (bench, theirs)
}

#[test]
fn both_texts_are_shown_when_two_have_changed_the_same() {
    let (mut bench, _) = in_conflict();
    let shown = bench.text();
    assert!(shown.contains("Now.") && shown.contains("Later."), "{shown}");
}

#[test]
fn keeping_mine_puts_it_over_theirs_and_undo_brings_theirs_back() {
    let (mut bench, theirs) = in_conflict();
    let effects = bench.keys("m");
    assert_eq!(definition(&bench, "police", "crisis").wording, "Now.");
    assert_eq!(definition(&bench, "care", "crisis").why, "theirs alone", "what does not collide is kept");
    let mut shadow = theirs.clone();
    saved(&effects).iter().for_each(|change| change.apply(&mut shadow).unwrap());
    assert_eq!(shadow, *bench.state.network, "the change fits what is on disk now");
    bench.send(Message::Saved { merged: false });
    bench.keys("u");
    assert_eq!(*bench.state.network, theirs);
}

#[test]
fn taking_theirs_leaves_nothing_of_mine_to_undo() {
    let (mut bench, theirs) = in_conflict();
    let effects = bench.keys("t");
    assert_eq!(saved(&effects), []);
    assert_eq!(*bench.state.network, theirs);
    assert!(bench.notice().contains("Theirs stays"), "{}", bench.notice());
    let mine = kept(&typed("definition/police/crisis/wording", "Now."));
    assert!(effects.contains(&Effect::Journal(mine)), "{effects:?}");
    bench.keys("u");
    assert_eq!(bench.notice(), "Nothing to undo");
}

#[test]
fn what_was_done_since_the_conflict_can_still_be_undone_and_is_read_again() {
    let mut bench = as_police();
    bench.saves = false;
    bench.open("crisis");
    bench.keys("e");
    bench.fill("wording", "Now.");
    bench.keys("Esc");
    let mine = saved(&bench.effects).remove(0);
    bench.keys("2 n \"risk\" Ctrl-S");
    bench.send(Message::SaveFailed {
        change: Box::new(mine.clone()),
        why: "changed by somebody else".into(),
        theirs: Some(Box::new(rich())),
    });
    bench.send(Message::Saved { merged: false });
    let effects = bench.keys("t");
    assert!(effects.contains(&Effect::Reload), "the new term is on disk and not in theirs: {effects:?}");
    assert!(!bench.state.undo.done.contains(&mine) && bench.state.undo.done.len() == 1);
}

/// The police have written twice before anything reached the disk, where somebody else has written meanwhile;
/// `theirs` is what stood there when each of the two was tried.
fn in_conflict_twice(theirs: [&str; 2]) -> Bench {
    let mut bench = as_police();
    bench.saves = false;
    bench.open("crisis");
    bench.keys("e");
    bench.fill("wording", "Now.");
    bench.fill("wording", "At once.");
    bench.keys("Esc");
    for (change, text) in saved(&bench.effects).into_iter().zip(theirs) {
        bench.send(Message::SaveFailed {
            change: Box::new(change),
            why: "changed by somebody else".into(),
            theirs: Some(Box::new(written_by_another(text))),
        });
    }
    bench
}

fn written_by_another(text: &str) -> Network {
    let mut network = rich();
    member(&mut network, "police").definitions.get_mut(&term("crisis")).unwrap().wording = text.into();
    network
}

/// Mine and theirs in the question in front.
fn question(bench: &Bench) -> (String, String) {
    let Some(Overlay::Conflict { mine, theirs, .. }) = bench.state.overlays.last() else {
        panic!("nothing is asked, but {:?}", bench.state.overlays.last())
    };
    let Change::Definition { after: Some(after), .. } = &**mine else { panic!("{mine:?}") };
    (after.wording.clone(), theirs.definition(&org("police"), &term("crisis")).unwrap().wording.clone())
}

#[test]
fn of_two_questions_the_older_is_asked_first_and_both_from_what_is_on_disk() {
    let mut bench = in_conflict_twice(["Later.", "Much later."]);
    assert_eq!(
        question(&bench),
        ("Now.".into(), "Much later.".into()),
        "the first is not asked from the past"
    );
    bench.keys("t");
    assert_eq!(question(&bench), ("At once.".into(), "Much later.".into()));
    assert!(bench.text().contains("Much later."), "{}", bench.text());
    let effects = bench.keys("m");
    let mut disk = written_by_another("Much later.");
    saved(&effects).iter().for_each(|change| change.apply(&mut disk).unwrap());
    assert_eq!(disk, *bench.state.network, "what is saved fits what is on disk");
    assert_eq!(definition(&bench, "police", "crisis").wording, "At once.");
}

#[test]
fn a_change_that_stands_on_the_one_that_was_kept_is_not_asked_about() {
    let mut bench = in_conflict_twice(["Later.", "Later."]);
    let effects = bench.keys("m");
    assert!(bench.state.overlays.is_empty(), "{:?}", bench.state.overlays);
    let mut disk = written_by_another("Later.");
    assert_eq!(saved(&effects).len(), 2);
    saved(&effects).iter().for_each(|change| change.apply(&mut disk).unwrap());
    assert_eq!(disk, *bench.state.network);
    assert_eq!(definition(&bench, "police", "crisis").wording, "At once.");
    (0..2).for_each(|_| drop(bench.send(Message::Saved { merged: false })));
    bench.keys("u u");
    assert_eq!(*bench.state.network, written_by_another("Later."), "and undo leads back to theirs");
}

#[test]
fn an_open_question_follows_what_others_go_on_writing() {
    let mut bench = in_conflict_twice(["Later.", "Later."]);
    let network = Box::new(written_by_another("Never."));
    bench.send(Message::Loaded { network, problems: Vec::new() });
    assert_eq!(question(&bench), ("Now.".into(), "Never.".into()));
    bench.keys("t");
    assert_eq!(question(&bench), ("At once.".into(), "Never.".into()));
    bench.keys("t");
    assert_eq!(definition(&bench, "police", "crisis").wording, "Never.");
    assert_eq!(bench.state.kept["definition/police/crisis/wording"], "Now.\n\nAt once.");
}

#[test]
fn a_form_that_asks_before_it_saves_goes_on_asking() {
    let mut bench = as_police();
    bench.open("crisis");
    bench.keys("e");
    bench.go_to("wording");
    bench.keys("Ctrl-A \"Now.\"");
    let load = |bench: &mut Bench, text: &str| {
        let network = Box::new(written_by_another(text));
        bench.send(Message::Loaded { network, problems: Vec::new() })
    };
    load(&mut bench, "Later.");
    bench.keys("Tab");
    assert_eq!(question(&bench), ("Now.".into(), "Later.".into()));
    for text in ["Later.", "Never.", "Later."] {
        assert_eq!(saved(&load(&mut bench, text)), []);
        assert_eq!(question(&bench), ("Now.".into(), text.into()));
    }
    bench.keys("m");
    assert_eq!(definition(&bench, "police", "crisis").wording, "Now.");
}

#[test]
fn letters_that_are_being_typed_never_answer_the_question_of_a_conflict() {
    let mut bench = as_police();
    bench.saves = false;
    bench.open("crisis");
    bench.keys("e");
    bench.fill("wording", "Now.");
    let mine = saved(&bench.effects).remove(0);
    bench.keys("\"som\"");
    bench.send(Message::SaveFailed {
        change: Box::new(mine),
        why: "changed by somebody else".into(),
        theirs: Some(Box::new(rich())),
    });
    assert_eq!(bench.notice(), "changed by somebody else");
    bench.keys("\"et\"");
    assert_eq!(bench.field(), ("in plain words", "somet"));
    bench.keys("Esc");
    assert!(matches!(bench.state.overlays.last(), Some(Overlay::Conflict { .. })), "now it is asked");
}

#[test]
fn what_could_not_be_saved_is_said_again_at_the_end_and_can_be_tried_again() {
    let mut bench = bench();
    bench.saves = false;
    let effects = bench.keys("2 n \"risk\" Ctrl-S");
    let change = saved(&effects).remove(0);
    let why = "the disk is full".to_owned();
    bench.send(Message::SaveFailed { change: Box::new(change.clone()), why, theirs: None });
    assert_eq!(bench.notice(), "the disk is full");
    assert!(bench.state.network.terms.contains_key(&term("risk")), "it stays on screen");
    assert_eq!(bench.keys("q"), [], "quitting asks first");
    assert!(bench.text().contains("Not everything could be saved"));
    bench.keys("Esc");
    assert_eq!(bench.keys("Ctrl-S"), [Effect::Save(Box::new(change))]);
    bench.send(Message::Saved { merged: false });
    bench.keys("Ctrl-S");
    assert!(bench.notice().starts_with("Everything is saved in ~/harbour-town"), "{}", bench.notice());
    assert_eq!(bench.keys("q"), [Effect::Quit]);
}

#[test]
fn quitting_without_saving_keeps_the_texts() {
    let mut bench = as_police();
    bench.saves = false;
    bench.open("crisis");
    bench.keys("e");
    bench.fill("why", "Because we must.");
    bench.fill("then", "we go");
    bench.keys("Esc");
    let change = Box::new(saved(&bench.effects).remove(0));
    let why = "the disk is full".to_owned();
    bench.send(Message::SaveFailed { change, why: why.clone(), theirs: None });
    let change = Box::new(saved(&bench.effects).remove(1));
    bench.send(Message::SaveFailed { change, why, theirs: None });
    let effects = bench.keys("q Enter");
    let keeps = |field: &str, text: &str| {
        Effect::Journal(kept(&typed(&format!("definition/police/crisis/{field}"), text)))
    };
    assert_eq!(effects, [keeps("why", "Because we must."), keeps("then", "we go"), Effect::Quit]);
}

#[test]
fn what_others_did_is_read_once_ours_is_on_disk() {
    let mut bench = bench();
    bench.saves = false;
    bench.keys("2 n \"risk\" Ctrl-S");
    bench.send(Message::Loaded { network: Box::new(rich()), problems: Vec::new() });
    assert!(bench.state.network.terms.contains_key(&term("risk")), "what is on its way stays on screen");
    assert_eq!(bench.send(Message::Saved { merged: false }), [Effect::Reload]);
}

// ---- finding ----------------------------------------------------------------------------------------

#[test]
fn the_search_forgives_and_says_what_it_matched() {
    let mut bench = bench();
    for (typed, found) in [
        ("plan safety", "safety plan"),
        ("acute", "acute"),
        ("Ürgent", "urgent"),
        ("mayor", "Municipality, wording: Telling the mayor."),
    ] {
        bench.keys("/");
        bench.type_text(typed);
        let shown = bench.text();
        assert!(shown.contains(found), "{typed} finds {found}:\n{shown}");
        bench.keys("Esc");
    }
    bench.keys("/ \"mayor\" Enter");
    assert_eq!(bench.state.page.as_ref().unwrap().term, term("escalation"));
}

#[test]
fn filters_and_orders_go_round() {
    let mut bench = as_police();
    let labels = |bench: &Bench| -> Vec<String> {
        view::terms::rows(&bench.state).iter().map(|row| row.label.to_owned()).collect()
    };
    bench.keys("2");
    let all = labels(&bench);
    assert_eq!(all.len(), 8);
    let mut seen = Vec::new();
    for _ in 0..7 {
        bench.keys("f");
        seen.push(labels(&bench));
    }
    assert_eq!(seen[0], ["escalation", "urgent", "vulnerable person"], "differing");
    assert_eq!(
        seen[1],
        ["consent", "crisis", "escalation", "safety plan", "urgent", "vulnerable person"],
        "mine"
    );
    assert_eq!(seen[2], ["household", "no-show"], "undefined");
    assert_eq!(seen[3], ["safety plan"], "agreed, and nothing has changed since");
    assert_eq!(seen[4], ["escalation"], "provisional");
    assert_eq!(seen[5], ["consent"], "drifted");
    assert_eq!(seen[6], all);
    bench.keys("s");
    assert_eq!(labels(&bench)[..3], ["urgent", "escalation", "vulnerable person"], "furthest apart first");
    bench.keys("s");
    assert_eq!(labels(&bench).last().map(String::as_str), Some("consent"), "drifted last");
}

#[test]
fn mine_is_what_the_police_defined_or_what_the_facilitator_wrote_for_others() {
    let mut bench = as_police();
    bench.keys("2 f f");
    assert!(bench.text().contains("6 terms · defined by Police"), "{}", bench.text());
    let mut bench = self::bench();
    bench.keys("2 f f");
    assert!(bench.text().contains("1 term · written for others, to be confirmed"), "{}", bench.text());
    assert_eq!(view::terms::rows(&bench.state)[0].label, "urgent", "by the municipality");
}

#[test]
fn the_selected_term_stays_selected_when_the_order_changes() {
    let mut bench = bench();
    bench.keys("2 Down Down s s");
    assert_eq!(bench.state.selected, Some(term("escalation")));
    bench.keys("Enter");
    assert_eq!(bench.state.page.as_ref().unwrap().term, term("escalation"));
}

#[test]
fn the_palette_runs_what_it_finds_and_knows_the_place() {
    let mut bench = bench();
    bench.keys(": \"new organisation\" Enter");
    assert!(!matches!(bench.state.overlays.last(), Some(Overlay::Form(_))), "not on Home");
    bench.state.overlays.clear();
    bench.keys("3 : \"new organisation\" Enter");
    assert_eq!(bench.form().subject, Subject::NewOrganisation);
}

// ---- keys -------------------------------------------------------------------------------------------

#[test]
fn keys_can_be_given_to_other_commands() {
    let own = [("undo".to_owned(), vec!["Ctrl-Q".to_owned(), "z z".to_owned()])].into();
    let mut bench = bench();
    bench.state.keymap = Arc::new(Keymap::with_own(&own).unwrap());
    bench.keys("u");
    assert_eq!(bench.notice(), "", "the old key is free");
    bench.keys("z");
    assert_eq!(bench.state.pending.len(), 1);
    bench.keys("z");
    assert_eq!(bench.notice(), "Nothing to undo");
    bench.keys("Ctrl-Q");
    assert_eq!(bench.notice(), "Nothing to undo");
}

#[test]
fn a_key_that_leads_nowhere_says_so() {
    let mut bench = bench();
    bench.keys("g x");
    assert_eq!(bench.notice(), "g x does nothing here");
    bench.keys("g t");
    assert_eq!(bench.state.room, Room::Terms);
}

#[test]
fn pasted_text_goes_into_a_text_and_nowhere_else() {
    let mut bench = bench();
    let before = bench.state.network.clone();
    let paste = |text: &str| Message::Input(Input::Paste(text.into()));
    bench.send(paste("2xy\nq"));
    assert!(bench.notice().starts_with("Nothing is being typed here"), "{}", bench.notice());
    assert_eq!((bench.state.room, &bench.state.network), (Room::Home, &before));
    bench.keys("2 n");
    bench.send(paste("q\nuick"));
    assert_eq!(bench.field(), ("label", "q uick"), "one line stays one line");
    bench.keys("Esc");
    bench.open("crisis");
    bench.keys("e");
    bench.go_to("use");
    bench.send(paste("y"));
    assert!(bench.notice().starts_with("Nothing is being typed here"), "a choice is no text");
}

#[test]
fn ctrl_c_copies_and_never_quits() {
    let mut bench = bench();
    assert_eq!(bench.keys("Ctrl-C"), []);
    assert_eq!(bench.notice(), "q quits");
    bench.open("urgent");
    bench.keys("Down");
    let copied = bench.keys("Ctrl-C");
    assert!(matches!(copied.as_slice(), [Effect::Copy(_)] | []), "{copied:?}");
    for lead in ["e", "Enter", ":", "/", "?", "w", "F2", "x", "o", "a n", "s n", "!"] {
        bench.state.overlays.clear();
        bench.keys(lead);
        let effects = bench.keys("Ctrl-C Ctrl-C");
        assert!(!effects.contains(&Effect::Quit), "{lead}");
        bench.state.overlays.clear();
        bench.keys("c");
    }
}

#[test]
fn two_at_a_time_the_keys_work_on_the_side_that_is_selected() {
    let mut bench = bench();
    bench.open("urgent");
    bench.keys("End v Right");
    assert_eq!(bench.keys("Ctrl-C"), [Effect::Copy(definition(&bench, "care", "urgent").wording.clone())]);
    bench.keys("e");
    assert!(bench.form().title.starts_with("Crisis care"));
    assert_eq!(bench.field().0, "wording");
}

#[test]
fn the_users_own_editor_gets_the_field_and_gives_it_back() {
    let mut bench = as_police();
    bench.open("crisis");
    let effects = bench.keys("e Ctrl-E");
    let text = definition(&bench, "police", "crisis").wording.clone();
    assert_eq!(effects, [Effect::OpenEditor(text)]);
    let effects = bench.send(Message::Edited(Some("Two\nlines\n".into())));
    assert_eq!(saved(&effects).len(), 1);
    assert_eq!(definition(&bench, "police", "crisis").wording, "Two\nlines");
    bench.send(Message::Edited(None));
    assert_eq!(bench.notice(), "The text is as it was");
}

#[test]
fn tabs_rooms_and_back() {
    let mut bench = bench();
    bench.keys("2 Down Enter");
    let tab = |bench: &Bench| bench.state.page.as_ref().unwrap().tab;
    for expected in [Tab::Cases, Tab::Agreement, Tab::History, Tab::Compare] {
        bench.keys("Tab");
        assert_eq!(tab(&bench), expected);
    }
    bench.keys("Shift-Tab ]");
    assert_eq!((tab(&bench), &bench.state.page.as_ref().unwrap().term), (Tab::History, &term("escalation")));
    bench.keys("Esc");
    assert_eq!((bench.state.room, bench.state.selected.clone()), (Room::Terms, Some(term("escalation"))));
    bench.keys("Esc Esc");
    assert_eq!((bench.state.room, bench.notice()), (Room::Home, "q quits"));
}

// ---- whatever is pressed ----------------------------------------------------------------------------

/// Something that can happen.
#[derive(Debug, Clone)]
enum Happening {
    Keys(&'static str),
    Type(String),
    Paste(String),
    Tick,
    Click(u16, u16),
}

fn happening() -> impl Strategy<Value = Happening> {
    let keys: Vec<&'static str> = commands::TABLE
        .iter()
        .filter(|command| !matches!(command.name, "quit" | "suspend"))
        .flat_map(|command| command.keys.iter().copied())
        .chain([
            "Left",
            "Right",
            "Space",
            "Backspace",
            "Ctrl-A",
            "Ctrl-X",
            "Enter",
            "Enter",
            "e",
            "n",
            "2",
            "Down",
        ])
        .collect();
    prop_oneof![
        12 => prop::sample::select(keys).prop_map(Happening::Keys),
        3 => prop_oneof![
            "[a-z ]{1,6}".boxed(),
            Just("15 min".to_owned()).boxed(),
            Just("2026-11-30".to_owned()).boxed(),
            "[\\PC]{1,4}".boxed(),
        ].prop_map(Happening::Type),
        1 => ".{0,8}".prop_map(Happening::Paste),
        1 => Just(Happening::Tick),
        2 => (0..120_u16, 0..40_u16).prop_map(|(x, y)| Happening::Click(x, y)),
    ]
}

fn happen(bench: &mut Bench, what: &Happening) {
    match what {
        Happening::Keys(keys) => drop(bench.keys(keys)),
        Happening::Type(text) => bench.type_text(text),
        Happening::Paste(text) => drop(bench.send(Message::Input(Input::Paste(text.clone())))),
        Happening::Tick => drop(bench.send(Message::Tick(TODAY, Moment::start_of(TODAY)))),
        Happening::Click(column, row) => {
            let (column, row) = (*column, *row);
            let kind = MouseKind::Down(Button::Left);
            let mouse = Mouse { kind, column, row, ctrl: false, alt: false, shift: false };
            bench.send(Message::Input(Input::Mouse(mouse)));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// The disk is told everything that the screen shows, and undoing everything leads back to the start.
    #[test]
    fn the_disk_follows_the_screen_and_undo_leads_back(
        happenings in prop::collection::vec(happening(), 1..60),
        who in 0..5_usize,
    ) {
        let mut bench = bench();
        bench.keys("w");
        (0..who).for_each(|_| drop(bench.keys("Down")));
        bench.keys("Enter");
        let mut shadow = rich();
        for what in &happenings {
            happen(&mut bench, what);
            for effect in bench.effects.drain(..) {
                if let Effect::Save(change) = effect {
                    prop_assert!(change.apply(&mut shadow).is_ok(), "{change:?} does not fit after {what:?}");
                }
            }
            prop_assert_eq!(&shadow, &*bench.state.network, "after {:?}", what);
        }
        bench.state.overlays.clear();
        while !bench.state.undo.done.is_empty() {
            bench.keys("u");
            prop_assert!(bench.notice().starts_with("Undone"), "{}", bench.notice());
        }
        prop_assert_eq!(&*bench.state.network, &rich());
    }
}

#[test]
fn the_first_candidate_is_what_the_pictures_show() {
    let network = rich();
    assert_eq!(network.proposals[&term("vulnerable")].candidates["a"].meaning.wording, CANDIDATE_A);
}
