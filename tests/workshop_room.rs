//! A workshop with keys, from its preparation to its end.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

mod workbench;

use wordbond::app::effect::{Effect, Message};
use wordbond::app::form::Subject;
use wordbond::app::input::Input;
use wordbond::app::overlay::{Overlay, ReadLine};
use wordbond::app::state::{Hold, Room, Tab};
use wordbond::app::update::update;
use wordbond::app::update::workshop::greet;
use wordbond::app::view;
use wordbond::domain::*;

use workbench::network::{TODAY, blind_rounds, case, kick_off, org, rich, term};
use workbench::{Bench, saved};

/// The clock on the wall says so.
fn at(bench: &mut Bench, clock: &str) {
    let now = Moment::parse(&format!("{TODAY}T{clock}:00+01:00")).unwrap();
    bench.send(Message::Tick(TODAY, now));
}

/// With a workshop prepared for everybody, of two hours.
fn prepared() -> Bench {
    let mut bench = Bench::rich((120, 40));
    bench.keys("6 n \"Kick-off\" Ctrl-S");
    at(&mut bench, "14:00");
    bench
}

fn workshop(bench: &Bench) -> &Workshop {
    view::workshop::opened(&bench.state).expect("a workshop is opened").1
}

/// The kinds of its rounds in order, with their terms.
fn rounds(bench: &Bench) -> Vec<String> {
    let called = |(_, round): (&str, &Round)| {
        let term = round.plan.term.as_ref().map(|term| format!(" {term}")).unwrap_or_default();
        format!("{}{term}", round.plan.kind.key())
    };
    workshop(bench).in_order().into_iter().map(called).collect()
}

fn current(bench: &Bench) -> String {
    let (_, round) = workshop(bench).current().expect("it is in a round");
    round.plan.kind.key().to_owned()
}

/// Goes on until a round of this kind goes on.
fn go_on_to(bench: &mut Bench, kind: RoundKind) {
    for _ in 0..30 {
        if workshop(bench).current().is_some_and(|(_, round)| round.plan.kind == kind) {
            return;
        }
        bench.keys("Space");
    }
    panic!("no round {kind:?} in {:?}", rounds(bench));
}

#[test]
fn an_agenda_is_proposed_and_a_workshop_goes_from_check_in_to_check_out() {
    let mut bench = prepared();
    assert_eq!(rounds(&bench).first().unwrap(), "check-in");
    assert_eq!(rounds(&bench).last().unwrap(), "check-out");
    assert!(workshop(&bench).minutes() <= 120);
    assert!(rounds(&bench).iter().any(|round| round.starts_with("look ")), "{:?}", rounds(&bench));

    let effects = bench.keys("Space");
    assert!(matches!(effects.first(), Some(Effect::HoldWorkshops { .. })), "{effects:?}");
    assert_eq!((workshop(&bench).head.state, current(&bench).as_str()), (WorkshopState::Running, "check-in"));
    assert!(bench.text().contains("check-in 08:00"), "{}", bench.text());

    bench.keys("a \"2\" Tab \"1\" Tab Tab Ctrl-S");
    let there: Vec<(&OrgId, u32)> =
        workshop(&bench).attendance.iter().map(|(org, it)| (org, it.people)).collect();
    assert_eq!(there, [(&org("care"), 1), (&org("police"), 2)]);

    bench.keys("Enter \"curious\" Ctrl-S Enter Ctrl-S Enter");
    let said = &workshop(&bench).current().unwrap().1.said;
    assert_eq!(said.get(&org("police")).map(String::as_str), Some("curious"));
    assert_eq!(said.get(&org("care")).map(String::as_str), Some("pass"), "who says nothing passes");
    assert!(bench.notice().contains("Everybody has had their turn"), "{}", bench.notice());

    at(&mut bench, "14:09");
    assert!(bench.text().contains("+01:00 !"), "{}", bench.text());
    go_on_to(&mut bench, RoundKind::Look);
    bench.keys("Enter");
    assert_eq!((bench.state.room, bench.state.page.as_ref().unwrap().tab), (Room::Term, Tab::Compare));
    bench.keys("Esc");
    assert_eq!(bench.state.room, Room::Workshop);

    bench.keys("p");
    assert!(bench.text().contains("break"), "{}", bench.text());
    at(&mut bench, "14:30");
    bench.keys("p");
    assert_eq!(workshop(&bench).current().unwrap().1.plan.paused_for, 21 * 60);

    go_on_to(&mut bench, RoundKind::Positions);
    bench.keys("Enter");
    assert_eq!(bench.state.page.as_ref().unwrap().tab, Tab::Agreement);
    bench.keys("Esc C");
    let Some(Overlay::Confirm(question)) = bench.state.overlays.last() else { panic!("no question") };
    assert!(question.text.iter().any(|text| text.contains("Take positions")), "{question:?}");
    let effects = bench.keys("y");
    assert!(effects.contains(&Effect::ReleaseWorkshops), "{effects:?}");
    assert_eq!(workshop(&bench).head.state, WorkshopState::Closed);
    bench.keys("Space");
    assert!(bench.notice().contains("closed"), "{}", bench.notice());
    bench.keys("Esc");
    assert!(bench.state.shop.open.is_none(), "back to the list");
    bench.keys("Esc");
    assert_eq!(bench.state.room, Room::Home);
}

#[test]
fn an_agenda_waits_until_the_definitions_are_compared() {
    let mut bench = Bench::rich((120, 40));
    bench.keys("6 n");
    let reports = std::mem::take(&mut bench.state.reports);
    bench.state.comparing = 1;
    bench.keys("\"Kick-off\" Ctrl-S");
    assert!(bench.issue().unwrap().contains("still being compared"), "{:?}", bench.issue());
    (bench.state.comparing, bench.state.reports) = (0, reports);
    bench.keys("Ctrl-S");
    assert!(rounds(&bench).len() > 2);
}

#[test]
fn what_is_done_can_be_undone_up_to_the_preparation() {
    let mut bench = prepared();
    let before = bench.state.network.clone();
    bench.keys("Space Space s b p C y");
    for _ in 0..bench.state.undo.done.len() - 1 {
        bench.keys("u");
    }
    assert_eq!(bench.state.network, before);
    bench.keys("u");
    assert!(bench.state.network.workshops.is_empty());
    assert!(bench.text().contains("No workshop has been prepared yet"));
}

#[test]
fn rounds_are_added_changed_moved_and_removed_with_keys() {
    let mut bench = prepared();
    let before = rounds(&bench);
    bench.keys("n Right Right Right Right Tab \"crisis\" Tab Ctrl-A \"25\" Ctrl-S");
    let second = |bench: &Bench| workshop(bench).in_order()[1].1.plan.clone();
    let added = second(&bench);
    assert_eq!((added.kind, added.term, added.minutes), (RoundKind::Record, Some(term("crisis")), 25));
    bench.keys("Down + - -");
    assert_eq!(second(&bench).minutes, 20);
    bench.keys("J K");
    assert_eq!(second(&bench).minutes, 20, "there and back");
    bench.keys("e Tab \", household\" Ctrl-S");
    assert_eq!(second(&bench).terms, [term("crisis"), term("household")], "recorded together");
    bench.keys("s");
    assert!(second(&bench).skipped);
    bench.keys("s x");
    assert_eq!(rounds(&bench), before);
}

#[test]
fn a_round_is_not_handed_in_without_its_term_or_with_one_that_is_not_there() {
    let mut bench = prepared();
    bench.keys("n Ctrl-S");
    assert!(bench.issue().unwrap().contains("Which term"), "{:?}", bench.issue());
    bench.keys("\"crysis\"");
    assert!(bench.issue().unwrap().contains("crysis"), "{:?}", bench.issue());
    bench.keys("Ctrl-A \"crisis, household\" Ctrl-S");
    assert!(bench.issue().unwrap().contains("several terms"), "{:?}", bench.issue());
    bench.keys("Ctrl-A \"crisis\" Tab Ctrl-A \"0\" Ctrl-S");
    assert!(bench.issue().unwrap().contains("whole number"), "{:?}", bench.issue());
}

#[test]
fn a_round_can_be_gone_back_to_and_another_one_begun() {
    let mut bench = prepared();
    bench.keys("Space Space Up b");
    assert_eq!(current(&bench), "check-in");
    bench.keys("End b");
    assert_eq!(current(&bench), "check-out");
    bench.keys("b");
    assert!(bench.notice().contains("in this round"), "{}", bench.notice());
}

#[test]
fn nothing_is_taken_down_before_a_workshop_begins() {
    let mut bench = prepared();
    for keys in ["Enter", "p", "b", "C"] {
        bench.keys(keys);
        assert!(bench.notice().contains("has not begun"), "{keys}: {}", bench.notice());
    }
    assert!(bench.state.overlays.is_empty());
}

#[test]
fn what_somebody_wrote_is_taken_down_as_their_definition() {
    let mut bench = prepared();
    bench.keys("n Left Left Left Left Tab \"crisis\" Ctrl-S Space Space");
    assert_eq!(current(&bench), "write");
    bench.keys("Enter");
    let Some(Overlay::Form(form)) = bench.state.overlays.last() else { panic!("no form") };
    assert!(matches!(&form.subject, Subject::Definition { term: of, .. } if *of == term("crisis")));
}

#[test]
fn the_blind_rounds_hand_the_keyboard_round_and_the_reveal_asks_first() {
    let mut bench = prepared();
    bench.keys("n Left Left Left Tab \"urgent\" Ctrl-S Space Space");
    assert_eq!(current(&bench), "answer-cases");
    bench.keys("Enter");
    assert!(bench.state.blind.is_some());
    let effects = bench.keys("Enter y");
    assert!(effects.iter().any(|effect| matches!(effect, Effect::Seal { .. })), "{effects:?}");
}

#[test]
fn another_workbench_that_writes_the_workshops_is_named_and_nothing_is_changed() {
    let mut bench = prepared();
    bench.keys("Space");
    bench.state.hold = Hold::Free;
    let before = bench.state.network.clone();
    let key = |name: &str| Message::Input(Input::Key(name.parse().unwrap()));
    for name in ["Space", "s", "p", "b", "n", "e", "a", "+", "K", "x", "C", "Enter"] {
        let effects = update(&mut bench.state, key(name));
        assert!(matches!(effects.as_slice(), [Effect::HoldWorkshops { .. }]), "{name}: {effects:?}");
        let why = "Crisis care writes the workshops since 14:02.";
        let effects = update(&mut bench.state, Message::Held(Err(why.into())));
        assert_eq!((effects.as_slice(), bench.notice()), ([].as_slice(), why), "{name}");
        assert!(bench.state.overlays.is_empty(), "{name}");
    }
    assert_eq!(bench.state.network, before);
    assert!(bench.text().contains("Crisis care writes the workshops"), "{}", bench.text());
    bench.keys("Esc");
    bench.state.hold = Hold::Free;
    for name in ["e", "x"] {
        let effects = update(&mut bench.state, key(name));
        assert!(matches!(effects.as_slice(), [Effect::HoldWorkshops { .. }]), "{name}: {effects:?}");
        bench.state.hold = Hold::Free;
    }
}

#[test]
fn what_was_revealed_comes_in_front_and_can_be_looked_at_again() {
    let mut network = rich();
    blind_rounds(&mut network);
    let workshop = network.workshops.get_mut(&kick_off()).unwrap();
    let (salt, case) = (Salt::new([1; 16]), case("letter"));
    let ask = Ask { by: org("police"), what: Asked::Answer(case) };
    let sealed = Sealed::close(salt, "yes");
    let opened = sealed.open(Opened { salt, said: "yes".into() }).unwrap();
    workshop.rounds.get_mut("r1").unwrap().sealed.insert(ask.clone(), sealed);
    workshop.head.round = Some("r3".into());
    let reports = workbench::network::reports(&network);
    let mut bench = Bench::of(network, Some(reports), (120, 40));
    greet(&mut bench.state);
    bench.send(Message::Held(Ok(())));
    bench.keys("Enter y");
    assert!(matches!(bench.effects.last(), Some(Effect::Reveal { .. })), "{:?}", bench.effects);
    let at = At::Sealed { workshop: kick_off(), round: "r1".into(), ask };
    let change = Change::of_entry(&bench.state.network, at, Some(Entry::Sealed(opened)));
    bench.send(Message::Revealed { change: Box::new(change), workshop: kick_off(), missing: Vec::new() });
    assert!(matches!(bench.state.overlays.as_slice(), [Overlay::Reveal { .. }]));
    bench.keys("Esc Enter");
    assert!(matches!(bench.state.overlays.as_slice(), [Overlay::Reveal { .. }]));
}

#[test]
fn the_workbench_opens_on_a_workshop_that_goes_on() {
    let mut bench = prepared();
    bench.keys("Space");
    let mut bench = Bench::of((*bench.state.network).clone(), None, (120, 40));
    let effects = greet(&mut bench.state);
    assert!(matches!(effects.as_slice(), [Effect::HoldWorkshops { .. }]), "{effects:?}");
    assert_eq!(bench.notice(), "Workshop “Kick-off” goes on where it was: Check-in.");
    at(&mut bench, "14:03");
    assert!(bench.text().contains("check-in 05:00"), "{}", bench.text());
    let mut bench = Bench::rich((120, 40));
    assert_eq!(greet(&mut bench.state), []);
    assert_eq!(bench.state.room, Room::Home);
}

#[test]
fn a_version_that_is_recorded_in_its_round_is_noted_there_and_read_by_who_comes_late() {
    let mut bench = prepared();
    bench.keys("Space e Esc n Right Right Right Right Tab \"escalation\" Ctrl-S Down b");
    assert_eq!(current(&bench), "record");
    let version = bench.state.network.latest(&term("escalation")).unwrap();
    let agreement = Agreement { version: version.version + 1, decided_on: TODAY, ..version.clone() };
    let number = agreement.version;
    let effects =
        bench.send(Message::Recorded { agreement: Box::new(agreement), path: "agreed/e.toml".into() });
    assert_eq!(saved(&effects).len(), 1, "{effects:?}");
    assert_eq!(workshop(&bench).current().unwrap().1.plan.recorded, Some(number));
    assert!(bench.notice().contains("agreed/e.toml"), "{}", bench.notice());
    bench.keys("d");
    let Some(Overlay::Read { lines, .. }) = bench.state.overlays.last() else { panic!("nothing to read") };
    let said = |text: &str| lines.iter().any(|line| matches!(line, ReadLine::Text(it) if it.contains(text)));
    assert!(said(&format!("v{number} of “escalation”")) && said("now  Record: escalation"), "{lines:?}");
}

#[test]
fn a_clock_that_is_set_back_takes_no_time_from_the_round_that_goes_on() {
    let mut bench = prepared();
    bench.keys("Space");
    at(&mut bench, "14:05");
    assert!(bench.text().contains("check-in 03:00"), "{}", bench.text());
    at(&mut bench, "13:05");
    assert!(bench.text().contains("check-in 03:00"), "{}", bench.text());
    at(&mut bench, "13:06");
    assert!(bench.text().contains("check-in 02:00"), "{}", bench.text());
    bench.keys("Space");
    assert_eq!(workshop(&bench).in_order().first().unwrap().1.plan.took(), Some(6));
}

#[test]
fn what_a_prepared_workshop_counts_on_is_said_before_it_is_removed() {
    let mut bench = prepared();
    let id = view::workshop::opened(&bench.state).unwrap().0.clone();
    let network = std::sync::Arc::make_mut(&mut bench.state.network);
    let first = network.in_order().first().map(|org| (*org).clone()).unwrap();
    network.workshops.get_mut(&id).unwrap().attendance.insert(first, Attendance { people: 2 });
    bench.keys("3 Home Down x");
    assert!(bench.text().contains("it has a part in: “Kick-off”"), "{}", bench.text());
}

/// Says that a version about a term was recorded, the next of that term.
fn record(bench: &mut Bench, about: &TermId) -> u32 {
    let network = &bench.state.network;
    let like = network.latest(&term("escalation")).unwrap().clone();
    let version = network.next_version(about);
    let label = network.label(about).to_owned();
    let agreement = Agreement { term: about.clone(), label, version, decided_on: TODAY, ..like };
    bench.send(Message::Recorded { agreement: Box::new(agreement), path: "agreed/x.toml".into() });
    version
}

fn minutes(bench: &Bench) -> String {
    let id = view::workshop::opened(&bench.state).unwrap().0;
    format!("{:?}", wordbond::report::minutes(&bench.state.network, id))
}

#[test]
fn a_version_recorded_outside_its_round_is_in_the_minutes_and_so_is_a_second_one() {
    let mut bench = prepared();
    bench.keys("Space");
    let about = workshop(&bench).terms().first().map(|term| (*term).clone()).unwrap();
    go_on_to(&mut bench, RoundKind::CheckOut);
    // Somebody else holds the workshops: nothing is written into them.
    bench.state.hold = Hold::Free;
    let numbers = [record(&mut bench, &about), record(&mut bench, &about)];
    let recorded = |bench: &Bench| {
        let network = &bench.state.network;
        let found = network.recorded_in(workshop(bench), &about);
        found.into_iter().map(|version| version.version).collect::<Vec<_>>()
    };
    assert_eq!(recorded(&bench), numbers);
    assert!(!minutes(&bench).contains("Nothing was recorded"), "{}", minutes(&bench));
    assert!(workshop(&bench).rounds.values().all(|round| round.plan.recorded.is_none()));
    // What another workshop notes was recorded there.
    let network = std::sync::Arc::make_mut(&mut bench.state.network);
    let mut plan = RoundPlan::new(1, RoundKind::Record, Some(about.clone()));
    plan.recorded = numbers.first().copied();
    let other = Workshop { rounds: [("r1".into(), Round::new(plan))].into(), ..Workshop::default() };
    network.workshops.insert(WorkshopId::parse("another").unwrap(), other);
    assert_eq!(recorded(&bench), numbers.get(1..).unwrap());
}

/// Last week's workshop, which nobody closed, beside the one that is opened.
fn never_closed(bench: &mut Bench, state: WorkshopState) {
    let mut old = workshop(bench).clone();
    let on = Some(jiff::civil::date(2020, 1, 1));
    old.head = WorkshopHead { title: "Last week".into(), on, state, round: Some("r1".into()) };
    let network = std::sync::Arc::make_mut(&mut bench.state.network);
    network.workshops.insert(WorkshopId::parse("a-week-ago").unwrap(), old);
}

#[test]
fn a_workshop_that_was_never_closed_is_named_when_the_next_one_begins() {
    let mut bench = prepared();
    never_closed(&mut bench, WorkshopState::Paused);
    bench.keys("Space");
    assert_eq!(workshop(&bench).head.state, WorkshopState::Prepared);
    assert!(bench.notice().contains("“Last week” was never closed"), "{}", bench.notice());
}

#[rstest::rstest]
#[case::rests(WorkshopState::Paused)]
#[case::runs(WorkshopState::Running)]
fn a_workshop_that_was_never_closed_does_not_take_over(#[case] state: WorkshopState) {
    let mut bench = prepared();
    bench.keys("Space");
    never_closed(&mut bench, state);
    let current = view::workshop::opened(&bench.state).unwrap().0.clone();
    assert_eq!(view::workshop::held(&bench.state).map(|(id, _)| id), Some(&current));
    assert_eq!(view::stage::on(&bench.state.network).map(|(id, _)| id), Some(&current));
    assert!(bench.text().contains("check-in 08:00"), "the timer of today: {}", bench.text());
    bench.keys("c \"ask the mayor\" Ctrl-S");
    let promised = bench.state.network.commitments.values().next_back().unwrap();
    assert_eq!(promised.workshop.as_deref(), Some(current.as_str()));
    // What is opened goes before what is later.
    let other = WorkshopId::parse("a-week-ago").unwrap();
    bench.state.shop.open = Some(other.clone());
    assert_eq!(view::workshop::held(&bench.state).map(|(id, _)| id), Some(&other));
}

#[rstest::rstest]
#[case::looking("Left", RoundKind::Look, 0)]
#[case::answering("Left Left Left Left", RoundKind::AnswerCases, 2)]
fn who_a_round_is_between_is_seen_where_it_counts_and_goes_where_it_does_not(
    #[case] keys: &str,
    #[case] kind: RoundKind,
    #[case] between: usize,
) {
    let mut bench = prepared();
    let id = view::workshop::opened(&bench.state).unwrap().0.clone();
    let key = workshop(&bench).in_order().get(1).unwrap().0.to_owned();
    let network = std::sync::Arc::make_mut(&mut bench.state.network);
    let plan = &mut network.workshops.get_mut(&id).unwrap().rounds.get_mut(&key).unwrap().plan;
    (plan.kind, plan.term) = (RoundKind::Explain, Some(term("urgent")));
    plan.between = vec![org("police"), org("care")];
    bench.keys("Home Down e");
    bench.keys(keys);
    bench.keys("Ctrl-S");
    let plan = &workshop(&bench).rounds.get(&key).unwrap().plan;
    assert_eq!((plan.kind, plan.between.len()), (kind, between));
    bench.keys("e");
    assert!(bench.text().contains("between"), "{}", bench.text());
}

#[test]
fn a_workshop_is_renamed_and_removed_from_the_list_and_comes_back() {
    let mut bench = prepared();
    bench.keys("Esc e Ctrl-A \"Second try\" Ctrl-S");
    assert!(bench.text().contains("Second try"));
    let before = bench.state.network.clone();
    bench.keys("x y");
    assert!(bench.state.network.workshops.is_empty());
    bench.keys("u");
    assert_eq!(bench.state.network, before);
}

#[test]
fn notes_are_kept_with_the_user_and_never_become_a_change_of_the_network() {
    let mut bench = prepared();
    let (id, before) = (view::workshop::opened(&bench.state).unwrap().0.clone(), bench.state.network.clone());
    // They are read first; then the form comes.
    assert_eq!(bench.keys("o"), [Effect::ReadNotes(id.clone())]);
    bench.send(Message::Notes { workshop: id.clone(), notes: "ask the mayor".into() });
    assert_eq!(bench.form().named("notes"), "ask the mayor");
    let effects = bench.keys("Ctrl-End \"; and coffee\" Ctrl-S");
    let notes = "ask the mayor; and coffee".to_owned();
    assert_eq!(effects.last(), Some(&Effect::KeepNotes { workshop: id, notes }));
    assert_eq!(bench.state.network, before);
    assert!(bench.state.undo.done.iter().all(|change| !format!("{change:?}").contains("coffee")));
    // Read once, they are there.
    bench.keys("o");
    assert_eq!(bench.form().named("notes"), "ask the mayor; and coffee");
}

#[test]
fn notes_that_cannot_be_kept_come_back_and_are_not_said_to_be_kept() {
    let mut bench = prepared();
    bench.saves = false;
    let id = view::workshop::opened(&bench.state).unwrap().0.clone();
    bench.keys("o");
    bench.send(Message::Notes { workshop: id.clone(), notes: String::new() });
    bench.type_text("ask the mayor");
    at(&mut bench, "14:05");
    let notes = "ask the mayor".to_owned();
    let sent = bench.keys("Ctrl-S");
    let forgets = |effect: &Effect| matches!(effect, Effect::ForgetDraft { kept: false, .. });
    assert!(!sent.iter().any(forgets), "the journal holds them until they are kept: {sent:?}");
    assert_eq!((bench.notice(), bench.state.saving), ("", 1), "and the program does not end before");
    let why = "the disk is full".to_owned();
    let effects = bench.send(Message::NotesFailed { workshop: id.clone(), notes: notes.clone(), why });
    assert!(!effects.iter().any(forgets), "{effects:?}");
    assert_eq!((bench.notice(), bench.form().named("notes").as_str()), ("the disk is full", "ask the mayor"));
    let effects = bench.keys("Ctrl-S");
    assert_eq!(effects.last(), Some(&Effect::KeepNotes { workshop: id.clone(), notes: notes.clone() }));
    let effects = bench.send(Message::NotesKept { workshop: id, notes });
    assert_eq!((bench.notice(), bench.state.saving), ("Notes kept on this machine", 0));
    assert!(effects.iter().any(forgets), "{effects:?}");
    assert!(bench.state.kept.is_empty(), "{:?}", bench.state.kept);
}

/// The workshop with blind rounds in front, something sealed in the first.
fn with_something_sealed() -> Bench {
    let mut network = rich();
    blind_rounds(&mut network);
    let ask = Ask { by: org("police"), what: Asked::Answer(case("station")) };
    let sealed = Sealed::close(Salt::new([1; 16]), "yes");
    let workshop = network.workshops.get_mut(&kick_off()).unwrap();
    workshop.rounds.get_mut("r1").unwrap().sealed.insert(ask, sealed);
    let mut bench = Bench::of(network, Some(Vec::new()), (120, 40));
    let effects = greet(&mut bench.state);
    assert_eq!(effects.len(), 1);
    bench.send(Message::Held(Ok(())));
    bench
}

#[test]
fn a_round_in_which_something_is_sealed_stays_about_the_same() {
    let plan = |bench: &Bench| workshop(bench).rounds["r1"].plan.clone();
    let mut bench = with_something_sealed();
    let before = plan(&bench);
    bench.keys("e");
    bench.fill("term", "no-show");
    assert_eq!(saved(&bench.keys("Ctrl-S")), []);
    assert!(bench.issue().unwrap().contains("add another round"), "{:?}", bench.issue());
    bench.fill("term", "urgent");
    bench.go_to("what is done");
    bench.keys("Right Ctrl-S");
    assert!(bench.issue().unwrap().contains("add another round"), "{:?}", bench.issue());
    bench.keys("Left");
    bench.fill("minutes", "25");
    assert_eq!(saved(&bench.keys("Ctrl-S")).len(), 1, "how long it takes can change");
    assert_eq!(plan(&bench), RoundPlan { minutes: 25, ..before });
    // A change that an undo would make is refused as well.
    let was = RoundPlan { term: Some(term("no-show")), ..plan(&bench) };
    let at = At::Round { workshop: kick_off(), round: "r1".into() };
    let change = Change::of_entry(&bench.state.network, at, Some(Entry::Round(Box::new(was))));
    let mut network = (*bench.state.network).clone();
    assert!(change.apply(&mut network).is_err());
    assert_eq!(network, *bench.state.network);
}

#[test]
fn minutes_are_written_when_the_end_is_on_disk_and_not_before() {
    let writes = |effects: &[Effect]| effects.iter().any(|effect| matches!(effect, Effect::WriteMinutes(_)));
    let mut bench = prepared();
    bench.keys("Space");
    bench.saves = false;
    assert!(!writes(&bench.keys("C y")));
    assert_eq!(workshop(&bench).head.state, WorkshopState::Closed);
    let change = saved(&bench.effects).pop().unwrap();
    let failed = |change: &Change| Message::SaveFailed {
        change: Box::new(change.clone()),
        why: "the disk is full".into(),
        theirs: None,
    };
    assert!(!writes(&bench.send(failed(&change))), "the file says that it goes on");
    bench.saves = true;
    assert!(writes(&bench.keys("Ctrl-S")));
    assert!(!writes(&bench.keys("u")), "once");
}
