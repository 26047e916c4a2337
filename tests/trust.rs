//! The room Trust and explaining a difference: what keys do there, and what it looks like.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod workbench;

use rstest::rstest;
use wordbond::app::form::Subject;
use wordbond::app::overlay::Overlay;
use wordbond::app::places::Pane;
use wordbond::app::state::{Room, Who};
use wordbond::app::view::trust::{Row, Section, rows, selected};
use wordbond::app::view::{self, home, unconfirmed};
use wordbond::domain::*;

use workbench::network::{TODAY, org, reports, rich, term};
use workbench::trusting::trusting;
use workbench::{Bench, album_in, saved};

const SIZES: [(u16, u16); 5] = [(120, 40), (80, 24), (60, 20), (40, 12), (35, 8)];

fn bench_of(network: Network, size: (u16, u16)) -> Bench {
    let found = reports(&network);
    Bench::of(network, Some(found), size)
}

fn bench() -> Bench {
    bench_of(trusting(), (120, 40))
}

/// As [`bench`], with an organisation working.
fn working(id: &str) -> Bench {
    let mut bench = bench();
    bench.state.who = Who::Organisation(org(id));
    bench
}

/// Goes into a section of the room.
fn into(bench: &mut Bench, section: Section) {
    let at = Section::ALL.iter().position(|one| *one == section).unwrap();
    bench.keys("5 Home");
    bench.keys(&"Down ".repeat(at));
    bench.keys("Tab");
    assert_eq!((bench.state.room, Section::in_front(&bench.state)), (Room::Trust, section));
}

/// Goes to the first row of the section that is like this.
fn to(bench: &mut Bench, wanted: impl Fn(&Row) -> bool) -> Row {
    let at = rows(&bench.state).iter().position(wanted).expect("such a row");
    bench.keys("Home");
    bench.keys(&"Down ".repeat(at));
    selected(&bench.state).unwrap()
}

fn org_of<'a>(bench: &'a Bench, id: &str) -> &'a Organisation {
    bench.state.organisation(&org(id)).unwrap()
}

/// That everything done can be taken back and made again.
fn assert_undoable(bench: &mut Bench, before: &Network) {
    let after = bench.state.network.clone();
    let changes = bench.state.undo.done.len();
    assert!(changes > 0, "nothing was done");
    bench.keys(&"u ".repeat(changes));
    assert_eq!(*bench.state.network, *before);
    bench.keys(&"Ctrl-R ".repeat(changes));
    assert_eq!(bench.state.network, after);
}

// ---- going about ------------------------------------------------------------------------------------

#[test]
fn every_section_is_gone_into_and_left_by_keys() {
    let mut bench = bench();
    bench.keys("5");
    for section in Section::ALL {
        assert_eq!(Section::in_front(&bench.state), section);
        bench.keys("Enter");
        assert_eq!(bench.state.pane, Pane::TrustDetail);
        bench.keys("End Esc");
        assert_eq!(bench.state.pane, Pane::Trust);
        bench.keys("Down");
        let last = section == Section::Sponsors;
        assert!(last || bench.state.row(Pane::TrustDetail) == 0, "another section begins at its first row");
    }
    bench.keys("Esc");
    assert_eq!(bench.state.room, Room::Home);
}

#[test]
fn every_row_answers_enter_and_every_section_a_key_to_add() {
    for who in [None, Some("police"), Some("court")] {
        for section in Section::ALL {
            let mut bench = who.map_or_else(bench, working);
            into(&mut bench, section);
            for at in 0..rows(&bench.state).len() {
                bench.keys("Home");
                bench.keys(&"Down ".repeat(at));
                bench.keys("Enter");
                bench.draw();
                bench.state.overlays.clear();
            }
            bench.keys("Home n");
            let said = bench.state.notice.is_some() || !bench.state.overlays.is_empty();
            assert!(said, "{section:?}: nothing came of adding");
        }
    }
}

// ---- the common interest ----------------------------------------------------------------------------

#[test]
fn an_organisation_endorses_the_common_interest_and_says_what_it_would_change() {
    let mut bench = working("court");
    let before = trusting();
    into(&mut bench, Section::Interest);
    to(&mut bench, |row| *row == Row::Endorsement { org: org("court") });
    bench.keys("Enter Right");
    bench.fill("what we would change", "name the victims");
    bench.keys("Ctrl-S");
    let said = org_of(&bench, "court").endorsement.clone().unwrap();
    assert_eq!((said.endorses, said.would_change.as_str()), (Some(2), "name the victims"));
    assert_eq!(said.recorded_by, None);
    assert_undoable(&mut bench, &before);
}

#[test]
fn who_endorsed_an_earlier_statement_still_did_when_it_only_wishes_for_something() {
    let mut bench = bench();
    into(&mut bench, Section::Interest);
    to(&mut bench, |row| *row == Row::Endorsement { org: org("care") });
    bench.keys("Enter");
    bench.fill("what we would change", "say “neighbours”");
    bench.keys("Ctrl-S");
    let said = org_of(&bench, "care").endorsement.clone().unwrap();
    assert_eq!((said.endorses, said.recorded_by.as_deref()), (Some(1), Some("facilitator")));
}

// ---- leadership -------------------------------------------------------------------------------------

#[rstest]
#[case::task(0, "A commitment")]
#[case::change(2, "New case")]
#[case::external(3, "Somebody new who stands for the network")]
fn the_next_step_is_taken_from_there(#[case] row: usize, #[case] title: &str) {
    let mut bench = bench();
    into(&mut bench, Section::Leadership);
    bench.keys(&"Down ".repeat(row));
    bench.keys("Enter");
    assert_eq!(bench.form().title, title);
}

#[test]
fn the_next_step_for_relations_is_the_widest_conflict_that_nobody_has_explained() {
    let mut network = trusting();
    network.organisations.values_mut().for_each(|org| org.explained.clear());
    let mut bench = bench_of(network, (120, 40));
    into(&mut bench, Section::Leadership);
    bench.keys("Down Enter");
    let Some(Overlay::Picker(picker)) = bench.state.overlays.last() else { panic!("no choice") };
    assert_eq!(picker.items.len(), 2, "one direction each");
    assert!(picker.items.iter().all(|item| item.remark == "not yet explained"), "{picker:?}");
}

// ---- check-ins --------------------------------------------------------------------------------------

#[test]
fn an_organisation_checks_in_about_all_others_and_skips_what_it_likes() {
    let mut bench = working("court");
    let before = trusting();
    into(&mut bench, Section::CheckIns);
    to(&mut bench, |row| *row == Row::CheckIn { org: org("court") });
    let effects = {
        bench.keys("Enter 4 Tab 5 Tab Tab");
        bench.keys("Ctrl-S")
    };
    assert_eq!(saved(&effects).len(), 1, "one step");
    let court = org_of(&bench, "court");
    let said = &court.check_ins[&(TODAY, org("police"))];
    assert_eq!(Statement::ALL.map(|statement| said.value(statement)), [Some(4), Some(5), None]);
    assert_eq!(court.check_ins.len(), 1, "who is skipped without a reason leaves nothing behind");
    assert_undoable(&mut bench, &before);
}

#[test]
fn a_check_in_is_skipped_with_a_reason() {
    let mut bench = working("court");
    into(&mut bench, Section::CheckIns);
    to(&mut bench, |row| *row == Row::CheckIn { org: org("court") });
    bench.keys("Enter 3");
    bench.fill("skipped because", "we are new here");
    bench.keys("Ctrl-S");
    let court = org_of(&bench, "court");
    assert_eq!(court.check_ins.len(), 3);
    assert_eq!(court.check_ins[&(TODAY, org("police"))].because, "");
    assert_eq!(court.check_ins[&(TODAY, org("care"))].because, "we are new here");
}

#[test]
fn another_row_is_checked_in_about_by_whoever_is_working() {
    let mut bench = working("court");
    into(&mut bench, Section::CheckIns);
    to(&mut bench, |row| *row == Row::CheckIn { org: org("police") });
    bench.keys("Enter");
    let at = At::CheckIn { org: org("court"), on: TODAY, about: org("police") };
    assert_eq!(bench.form().subject, Subject::Entry(at));
    bench.keys("2 Ctrl-S");
    assert_eq!(org_of(&bench, "court").check_ins.len(), 1);
}

#[test]
fn a_gap_is_pointed_out_for_the_statement_in_front() {
    let mut bench = bench();
    into(&mut bench, Section::CheckIns);
    let gap = |more: &str, less: &str| Row::Gap { more: org(more), less: org(less) };
    assert!(rows(&bench.state).contains(&gap("police", "care")));
    assert!(bench.text().contains("Police says 5 of Crisis care; Crisis care says 2 of Police."));
    bench.keys("Right");
    assert!(!rows(&bench.state).iter().any(|row| matches!(row, Row::Gap { .. })), "both say 4");
    bench.keys("Right");
    assert!(rows(&bench.state).contains(&gap("care", "police")));
    bench.keys("Right");
    assert_eq!(bench.state.statement, Statement::DoWhatTheySay, "round and round");
}

#[test]
fn in_the_plain_theme_the_direction_is_a_word() {
    let mut bench = bench();
    into(&mut bench, Section::CheckIns);
    assert!(bench.text().contains("5 ╱") && bench.text().contains("2 ╲"));
    bench.state.theme = "plain".into();
    let text = bench.text();
    assert!(text.contains("5 up") && text.contains("2 down") && !text.contains('╱'), "{text}");
}

// ---- explaining -------------------------------------------------------------------------------------

#[test]
fn a_difference_is_explained_heard_and_confirmed() {
    let mut bench = working("care");
    let before = trusting();
    bench.open("urgent");
    bench.keys("i");
    let Some(Overlay::Picker(picker)) = bench.state.overlays.last() else { panic!("no choice") };
    assert!(picker.items[picker.selected].label.starts_with("Crisis care explains"), "{picker:?}");
    bench.keys("Enter");
    let why = bench.form().named("why");
    let said = bench.state.network.definition(&org("care"), &term("urgent")).unwrap();
    assert!(why.contains(said.criterion.trim()), "{why}");
    let Subject::Entry(At::Explained { to, .. }) = bench.form().subject.clone() else { panic!() };
    bench.fill("why we need it so", "A good assessment takes two hours.");
    bench.keys("Ctrl-S");
    let key = (term("urgent"), to.clone());
    let explained = org_of(&bench, "care").explained[&key].clone();
    assert_eq!((explained.explained_on, explained.confirmed), (Some(TODAY), None));
    assert_eq!(explained.recorded_by, None);
    assert!(bench.text().contains("A good assessment takes two hours."), "the pair shows it");
    // The other writes down what it heard; the first has to take that for its own, and says whether it meant it.
    bench.state.who = Who::Organisation(to.clone());
    bench.keys("i");
    if let Some(Overlay::Picker(picker)) = bench.state.overlays.last_mut() {
        picker.selected = picker.items.iter().position(|item| item.label.starts_with("Crisis care")).unwrap();
    }
    bench.keys("Enter Tab \"It takes time.\" Ctrl-S");
    let explained = &org_of(&bench, "care").explained[&key];
    assert_eq!(
        (explained.heard.as_str(), explained.recorded_by.as_deref()),
        ("It takes time.", Some(to.as_str()))
    );
    bench.state.who = Who::Organisation(org("care"));
    into(&mut bench, Section::Explained);
    to_row(&mut bench, &Row::Explained { term: term("urgent"), org: org("care"), to: to.clone() });
    bench.keys("Enter Tab Tab Right Ctrl-S");
    let explained = &org_of(&bench, "care").explained[&key];
    assert_eq!((explained.confirmed, explained.recorded_by.as_deref()), (Some(true), None));
    assert_undoable(&mut bench, &before);
}

fn to_row(bench: &mut Bench, wanted: &Row) {
    to(bench, |row| row == wanted);
}

#[test]
fn what_was_confirmed_are_the_words_that_stood_there() {
    let mut bench = working("police");
    into(&mut bench, Section::Explained);
    to_row(&mut bench, &Row::Explained { term: term("urgent"), org: org("police"), to: org("care") });
    bench.keys("Enter");
    bench.fill("what Crisis care heard", "That it is about cars.");
    bench.keys("Ctrl-S");
    let key = (term("urgent"), org("care"));
    assert_eq!(org_of(&bench, "police").explained[&key].confirmed, None);
    bench.keys("Enter Tab Tab Right Right Ctrl-S");
    assert_eq!(bench.field().0, "what was meant", "who says no says what was meant");
    bench.keys("\"About who goes without.\" Ctrl-S");
    let explained = &org_of(&bench, "police").explained[&key];
    assert_eq!((explained.confirmed, explained.corrected.as_str()), (Some(false), "About who goes without."));
}

#[test]
fn a_reason_that_is_mended_loses_its_confirmation_and_keeps_its_day() {
    let mut bench = working("police");
    into(&mut bench, Section::Explained);
    let key = (term("urgent"), org("care"));
    to_row(&mut bench, &Row::Explained { term: term("urgent"), org: org("police"), to: org("care") });
    let was = org_of(&bench, "police").explained[&key].clone();
    assert_eq!(was.confirmed, Some(true));
    bench.keys("Enter");
    bench.fill("why we need it so", "We have one car for the whole harbour and the island.");
    bench.keys("Ctrl-S");
    let is = &org_of(&bench, "police").explained[&key];
    assert_eq!((is.confirmed, is.explained_on), (None, was.explained_on));
}

#[test]
fn what_the_room_counts_is_worked_out_when_something_changes_and_not_at_every_drawing() {
    let mut bench = working("police");
    into(&mut bench, Section::Openness);
    let figures = bench.state.trust.clone().expect("the room is in front");
    bench.keys("Down Down Up");
    bench.draw();
    assert!(std::sync::Arc::ptr_eq(&figures, bench.state.trust.as_ref().unwrap()));
    into(&mut bench, Section::Notes);
    bench.keys("n Enter \"a bed for one night\" Ctrl-S");
    let now = bench.state.trust.clone().unwrap();
    let notes = |figures: &view::trust::Figures| {
        let given = &figures.given[&org("police")];
        given.offers + given.needs + given.hard_to_say
    };
    assert_eq!(notes(&now), notes(&figures) + 1);
}

#[test]
fn the_comparison_shows_that_a_pair_has_been_explained() {
    let mut bench = bench();
    bench.open("urgent");
    bench.keys("v");
    let shown = bench.text();
    bench.keys("v Right Enter");
    let read = bench.text();
    for text in [shown, read] {
        assert!(text.contains("explained to") && text.contains("2026-11-02"), "{text}");
    }
}

// ---- misconceptions ---------------------------------------------------------------------------------

#[test]
fn a_misconception_waits_at_home_and_is_accepted_by_the_one_it_is_about() {
    let mut bench = working("care");
    let before = trusting();
    let waiting = |bench: &Bench| {
        home::watch(&bench.state).iter().position(|line| matches!(line, home::Watch::ToAccept { .. }))
    };
    let at = waiting(&bench).expect("it waits");
    bench.keys("1 Tab");
    bench.keys(&"Down ".repeat(at));
    bench.keys("Enter");
    assert_eq!(selected(&bench.state), Some(Row::Misconception { org: org("police"), key: "m1".into() }));
    bench.keys("Enter");
    let accepted = &org_of(&bench, "care").accepts[&(org("police"), "m1".into())];
    assert_eq!((accepted.accepted_on, accepted.recorded_by.as_deref()), (Some(TODAY), None));
    assert_eq!(waiting(&bench), None);
    assert_undoable(&mut bench, &before);
}

#[test]
fn what_is_so_waits_anew_when_it_is_said_in_other_words() {
    let mut bench = working("care");
    into(&mut bench, Section::Misconceptions);
    let row = Row::Misconception { org: org("police"), key: "m1".into() };
    to_row(&mut bench, &row);
    bench.keys("Enter");
    let cleared = |bench: &Bench| {
        let network = &bench.state.network;
        network.is_cleared(&org("police"), "m1", &org_of(bench, "police").misconceptions["m1"])
    };
    assert!(cleared(&bench) && bench.text().contains("accepted by Crisis care"), "{}", bench.text());
    bench.state.who = Who::Organisation(org("police"));
    to_row(&mut bench, &row);
    bench.keys("e");
    bench.fill("what is so", "They go home at five and never answer.");
    bench.keys("Ctrl-S");
    assert!(!cleared(&bench), "nobody has accepted these words");
    let text = bench.text();
    assert!(!text.contains("accepted by Crisis care") && text.contains("accepted an earlier text"), "{text}");
    assert_eq!(wordbond::measures::deeds(&bench.state.network, TODAY).cleared, 1, "the other one");
    // About somebody else, it is nobody's word any more.
    to_row(&mut bench, &row);
    bench.keys("e Right Ctrl-S");
    assert!(org_of(&bench, "care").accepts.is_empty());
}

#[test]
fn only_the_one_it_is_about_accepts_or_the_facilitator_for_it() {
    let mut bench = working("police");
    into(&mut bench, Section::Misconceptions);
    bench.keys("Enter");
    assert!(org_of(&bench, "care").accepts.is_empty());
    assert!(bench.notice().contains("Crisis care"), "{}", bench.notice());
    bench.state.who = Who::Facilitator;
    bench.keys("Enter");
    let accepted = &org_of(&bench, "care").accepts[&(org("police"), "m1".into())];
    assert_eq!(accepted.recorded_by.as_deref(), Some("facilitator"));
}

// ---- offers, needs, hard to say ---------------------------------------------------------------------

#[rstest]
#[case(0, Note::Offer, "o1")]
#[case(1, Note::Need, "n1")]
#[case(2, Note::HardToSay, "h2")]
fn a_note_is_added_changed_and_removed(#[case] item: usize, #[case] note: Note, #[case] key: &str) {
    let mut bench = working("court");
    let before = trusting();
    into(&mut bench, Section::Notes);
    bench.keys("n");
    if let Some(Overlay::Picker(picker)) = bench.state.overlays.last_mut() {
        picker.selected = item;
    }
    bench.keys("Enter \"an hour a week\" Ctrl-S");
    assert_eq!(org_of(&bench, "court").notes(note)[key], Noted::from("an hour a week"));
    let row = Row::Note { org: org("court"), note, key: key.into() };
    to_row(&mut bench, &row);
    bench.keys("Enter End \", or two\" Ctrl-S");
    assert_eq!(org_of(&bench, "court").notes(note)[key].text, "an hour a week, or two");
    bench.keys("x");
    assert!(!org_of(&bench, "court").notes(note).contains_key(key));
    assert_undoable(&mut bench, &before);
}

#[test]
fn a_note_that_another_wrote_says_so_until_it_is_confirmed() {
    let mut bench = bench();
    into(&mut bench, Section::Notes);
    to_row(&mut bench, &Row::Note { org: org("police"), note: Note::Offer, key: "o1".into() });
    bench.keys("Enter End \" and two\" Ctrl-S");
    assert_eq!(org_of(&bench, "police").offers["o1"].recorded_by.as_deref(), Some("facilitator"));
    bench.state.who = Who::Organisation(org("court"));
    bench.keys("x");
    assert!(org_of(&bench, "police").offers.contains_key("o1"), "another does not take it away");
    bench.state.who = Who::Organisation(org("police"));
    bench.keys("y");
    assert_eq!(org_of(&bench, "police").offers["o1"].recorded_by, None);
}

#[test]
fn an_offer_that_fits_a_need_becomes_a_commitment() {
    let mut bench = bench();
    into(&mut bench, Section::Notes);
    let Row::Fit(fit) = to(&mut bench, |row| matches!(row, Row::Fit(_))) else { panic!() };
    assert_eq!((fit.offers.as_str(), fit.needs.as_str()), ("police", "care"));
    assert!(fit.words.contains(&"number".to_owned()), "{:?}", fit.words);
    bench.keys("Enter Ctrl-S");
    let promised =
        bench.state.network.commitments.values().find(|it| it.what.contains("Crisis care")).unwrap();
    assert_eq!((promised.who.as_str(), promised.state), ("police", CommitmentState::Open));
}

// ---- commitments and sponsors -----------------------------------------------------------------------

#[test]
fn a_commitment_is_made_and_marked_as_kept_and_dropped() {
    let mut bench = working("town");
    let before = trusting();
    into(&mut bench, Section::Commitments);
    bench.keys("n \"ring the others first\"");
    bench.fill("by when", "1-12-2026");
    bench.keys("Ctrl-S");
    let promised = |bench: &Bench| bench.state.network.commitments["c9"].clone();
    assert_eq!(promised(&bench).who, "town");
    assert_eq!(promised(&bench).by, Some(jiff::civil::date(2026, 12, 1)));
    to_row(&mut bench, &Row::Commitment { key: "c9".into() });
    bench.keys("k");
    assert_eq!(promised(&bench).state, CommitmentState::Kept);
    assert_eq!(selected(&bench.state), Some(Row::Commitment { key: "c9".into() }), "the cursor goes with it");
    bench.keys("d");
    assert_eq!(promised(&bench).state, CommitmentState::Dropped);
    bench.keys("d");
    assert_eq!(promised(&bench).state, CommitmentState::Open);
    bench.keys("x");
    assert_undoable(&mut bench, &before);
}

#[test]
fn a_day_that_cannot_be_read_keeps_the_commitment_open() {
    let mut bench = bench();
    into(&mut bench, Section::Commitments);
    bench.keys("n \"ring the others first\"");
    bench.fill("by when", "soon");
    bench.keys("Ctrl-S");
    assert_eq!(bench.field().0, "by when");
    assert!(bench.issue().is_some());
}

#[test]
fn home_opens_a_commitment_to_change_it() {
    let mut bench = bench();
    let watch = home::watch(&bench.state);
    let at = watch.iter().position(|line| matches!(line, home::Watch::Commitment { .. })).unwrap();
    bench.keys("1 Tab");
    bench.keys(&"Down ".repeat(at));
    bench.keys("Enter");
    assert_eq!(bench.form().subject, Subject::Commitment { key: "c1".into() });
}

#[test]
fn a_sponsor_is_named_and_removed() {
    let mut bench = bench();
    let before = trusting();
    into(&mut bench, Section::Sponsors);
    bench.keys("n \"The chief constable\" Tab \"champion\" Ctrl-S");
    assert_eq!(bench.state.network.sponsors["s3"].role, "champion");
    to_row(&mut bench, &Row::Sponsor { key: "s3".into() });
    bench.keys("x");
    assert!(!bench.state.network.sponsors.contains_key("s3"));
    assert_undoable(&mut bench, &before);
}

#[test]
fn a_form_that_was_left_is_marked_where_it_belongs() {
    let mut bench = bench();
    into(&mut bench, Section::Commitments);
    bench.keys("Enter Tab End \" and of the night\" Esc");
    assert!(bench.text().contains("* kept, not saved (e)"), "{}", bench.text());
    bench.keys("e");
    assert!(bench.form().named("what").ends_with("and of the night"));
    bench.keys("Ctrl-S");
    assert!(!bench.text().contains("* kept"));
}

// ---- what was recorded for another ------------------------------------------------------------------

#[test]
fn whatever_was_recorded_is_listed_opened_and_confirmed_at_home() {
    let mut network = trusting();
    for organisation in network.organisations.values_mut() {
        let by = || Some(FACILITATOR.to_owned());
        organisation.explained.values_mut().for_each(|it| it.recorded_by = by());
        organisation.check_ins.values_mut().for_each(|it| it.recorded_by = by());
        organisation.misconceptions.values_mut().for_each(|it| it.recorded_by = by());
        organisation.accepts.values_mut().for_each(|it| it.recorded_by = by());
        organisation.offers.values_mut().for_each(|it| it.recorded_by = by());
        organisation.needs.values_mut().for_each(|it| it.recorded_by = by());
    }
    for who in ["police", "care", "town"] {
        let mut bench = bench_of(network.clone(), (120, 40));
        bench.state.who = Who::Organisation(org(who));
        let listed = unconfirmed::all(&bench.state).len();
        assert!(listed > 0, "{who}");
        for _ in 0..listed {
            let watch = home::watch(&bench.state);
            let at = watch.iter().position(|line| matches!(line, home::Watch::Unconfirmed { .. })).unwrap();
            bench.keys("1 Tab Home");
            if bench.state.pane != Pane::Watch {
                bench.keys("Tab Home");
            }
            bench.keys(&"Down ".repeat(at));
            let before = unconfirmed::all(&bench.state).len();
            bench.keys("Enter");
            bench.draw();
            bench.state.overlays.clear();
            bench.keys("1 Tab");
            if bench.state.pane != Pane::Watch {
                bench.keys("Tab");
            }
            bench.keys("y");
            assert_eq!(unconfirmed::all(&bench.state).len(), before - 1, "{who}: {}", bench.notice());
        }
        let left = bench.state.organisation(&org(who)).unwrap();
        assert!(left.check_ins.values().all(|it| it.recorded_by.is_none()));
        assert!(left.explained.values().all(|it| it.recorded_by.is_none()));
        assert_undoable(&mut bench, &network);
    }
}

// ---- pictures ---------------------------------------------------------------------------------------

#[test]
fn pictures() {
    let sections = Section::ALL.map(|section| (format!("{section:?}").to_lowercase(), section));
    insta::with_settings!({ prepend_module_to_snapshot => false, snapshot_path => "snapshots/trust", omit_expression => true }, {
        insta::assert_snapshot!("sections", album_in(&SIZES, |size| {
            let mut bench = bench_of(trusting(), size);
            bench.keys("5 Down");
            bench.text()
        }));
        for (name, section) in sections {
            insta::assert_snapshot!(name.clone(), album_in(&SIZES, |size| {
                let mut bench = bench_of(trusting(), size);
                into(&mut bench, section);
                bench.keys("Down");
                bench.text()
            }));
            insta::assert_snapshot!(format!("{name}-empty"), album_in(&SIZES, |size| {
                let mut bench = bench_of(Network::default(), size);
                into(&mut bench, section);
                bench.text()
            }));
        }
    });
}

/// A picture: its name, and what leads to it.
type Lead = (&'static str, fn(&mut Bench));

#[test]
fn pictures_of_forms_and_lists() {
    let leads: [Lead; 8] = [
        ("form-explained", |bench| {
            into(bench, Section::Explained);
            bench.keys("Enter Tab");
        }),
        ("form-check-ins", |bench| {
            into(bench, Section::CheckIns);
            bench.keys("Enter 4 Tab");
        }),
        ("form-check-in", |bench| {
            bench.state.who = Who::Organisation(org("court"));
            into(bench, Section::CheckIns);
            bench.keys("Enter 4 Tab");
        }),
        ("form-commitment", |bench| {
            into(bench, Section::Commitments);
            bench.keys("Enter Tab Tab Tab Tab");
        }),
        ("form-endorsement", |bench| {
            into(bench, Section::Interest);
            bench.keys("Down Enter");
        }),
        ("who-explains", |bench| {
            bench.open("urgent");
            bench.keys("i");
        }),
        ("which-note", |bench| {
            bench.state.who = Who::Organisation(org("care"));
            into(bench, Section::Notes);
            bench.keys("n Down");
        }),
        ("still-to-give", |bench| {
            into(bench, Section::Openness);
            bench.keys("Down Enter");
        }),
    ];
    insta::with_settings!({ prepend_module_to_snapshot => false, snapshot_path => "snapshots/trust", omit_expression => true }, {
        for (name, lead) in leads {
            insta::assert_snapshot!(name, album_in(&SIZES, |size| {
                let mut bench = bench_of(trusting(), size);
                lead(&mut bench);
                bench.text()
            }));
        }
        insta::assert_snapshot!("home-as-care", album_in(&SIZES, |size| {
            let mut bench = bench_of(trusting(), size);
            bench.state.who = Who::Organisation(org("care"));
            bench.keys("Tab");
            bench.text()
        }));
        insta::assert_snapshot!("compare-explained", album_in(&SIZES, |size| {
            let mut bench = bench_of(trusting(), size);
            bench.open("urgent");
            bench.text()
        }));
        for section in Section::ALL {
            let name = format!("dutch-{section:?}").to_lowercase();
            insta::assert_snapshot!(name, album_in(&SIZES[..2], |size| {
                let mut network = trusting();
                network.charter.language = "nl".into();
                let mut bench = bench_of(network, size);
                into(&mut bench, section);
                bench.text()
            }));
        }
    });
}

#[test]
fn nothing_in_the_room_breaks_in_any_window() {
    let mut dutch = trusting();
    dutch.charter.language = "nl".into();
    for network in [trusting(), rich(), dutch, Network::default()] {
        for size in [(40, 12), (47, 13), (61, 18), (76, 24), (77, 31), (109, 24), (130, 45)] {
            let mut bench = bench_of(network.clone(), size);
            for section in Section::ALL {
                into(&mut bench, section);
                bench.keys("PageDown End Up");
                bench.draw();
            }
        }
    }
}
