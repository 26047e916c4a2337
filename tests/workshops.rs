//! Holding a workshop: whatever happens in whatever order, no time is lost, and it goes on from what lies on disk.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at the first surprise")]

use proptest::prelude::*;
use wordbond::domain::workshop::run;
use wordbond::domain::*;
use wordbond::store::{Store, load};

fn id() -> WorkshopId {
    WorkshopId::parse("2026-11-21-kick-off").unwrap()
}

fn at(clock: &str) -> Moment {
    Moment::parse(&format!("2026-11-21T{clock}+01:00")).unwrap()
}

fn prepared() -> Network {
    let mut network = Network::default();
    let urgent = TermId::parse("urgent").ok();
    let rounds = vec![
        RoundPlan::new(1, RoundKind::CheckIn, None),
        RoundPlan::new(1, RoundKind::Look, urgent.clone()),
        RoundPlan::new(1, RoundKind::Record, urgent),
        RoundPlan::new(1, RoundKind::CheckOut, None),
    ];
    let head = WorkshopHead { title: "Kick-off".into(), ..WorkshopHead::default() };
    run::prepare(&network.clone(), &id(), head, rounds).apply(&mut network).unwrap();
    network
}

fn workshop(network: &Network) -> &Workshop {
    network.workshops.get(&id()).unwrap()
}

fn plan<'a>(network: &'a Network, round: &str) -> &'a RoundPlan {
    &workshop(network).rounds.get(round).unwrap().plan
}

fn is_in(network: &Network) -> Option<&str> {
    workshop(network).current().map(|(key, _)| key)
}

/// Applies a change, and holds that it can be taken back.
fn make(network: &mut Network, change: Option<Change>) -> String {
    let before = network.clone();
    let change = change.expect("it can be done");
    change.apply(network).unwrap();
    let mut back = network.clone();
    change.inverse().apply(&mut back).unwrap();
    assert_eq!(back, before);
    change.sentence(network, network.language())
}

#[test]
fn a_workshop_goes_from_its_first_round_to_its_end() {
    let mut network = prepared();
    let orders: Vec<u32> = workshop(&network).in_order().iter().map(|(_, round)| round.plan.order).collect();
    assert_eq!(orders, [1, 2, 3, 4]);
    let change = run::start(&network, &id(), at("14:00:00"));
    assert_eq!(make(&mut network, change), "workshop “Kick-off” is now running");
    assert_eq!(run::start(&network, &id(), at("14:00:00")), None, "it has begun already");
    assert_eq!(is_in(&network), Some("r1"));
    let change = run::next(&network, &id(), at("14:08:00"));
    assert_eq!(make(&mut network, change), "round “Look at the differences” about “urgent” begun");
    let change = run::skip(&network, &id(), "r3", at("14:09:00"));
    make(&mut network, change);
    let change = run::next(&network, &id(), at("14:20:00"));
    make(&mut network, change);
    assert_eq!(is_in(&network), Some("r4"), "what is skipped is passed over");
    let change = run::next(&network, &id(), at("14:25:00"));
    make(&mut network, change);
    assert_eq!(is_in(&network), Some("r4"), "behind the last round nothing begins");
    assert_eq!(run::next(&network, &id(), at("14:26:00")), None);
    let change = run::close(&network, &id(), at("14:26:00"));
    assert_eq!(make(&mut network, change), "workshop “Kick-off” is now closed");
    let taken: Vec<Option<i64>> =
        ["r1", "r2", "r3", "r4"].map(|key| plan(&network, key).elapsed(at("20:00:00"))).into();
    assert_eq!(taken, [Some(480), Some(720), None, Some(300)]);
    assert_eq!((is_in(&network), run::next(&network, &id(), at("14:27:00"))), (None, None));
}

#[test]
fn a_round_that_is_gone_back_to_counts_on_and_the_way_leads_past_what_was_held() {
    let mut network = prepared();
    for change in [run::start, run::next] {
        let change =
            change(&network, &id(), at(if is_in(&network).is_none() { "14:00:00" } else { "14:10:00" }));
        make(&mut network, change);
    }
    let change = run::go_to(&network, &id(), "r1", at("14:15:00"));
    make(&mut network, change);
    assert_eq!(plan(&network, "r1").elapsed(at("14:17:00")), Some(12 * 60));
    assert_eq!(plan(&network, "r2").elapsed(at("14:17:00")), Some(5 * 60));
    assert_eq!(run::go_to(&network, &id(), "r1", at("14:16:00")), None, "it is there");
    let change = run::next(&network, &id(), at("14:18:00"));
    make(&mut network, change);
    assert_eq!(is_in(&network), Some("r3"));
    let change = run::go_to(&network, &id(), "r4", at("14:20:00"));
    make(&mut network, change);
    assert!(plan(&network, "r3").is_over());
}

#[test]
fn rounds_that_claim_the_same_place_come_as_they_were_added() {
    let mut network = prepared();
    let rounds = &mut network.workshops.get_mut(&id()).unwrap().rounds;
    for key in ["r2", "r10", "r9"] {
        rounds.insert(key.to_owned(), Round::new(RoundPlan::new(90, RoundKind::Look, None)));
    }
    let keys: Vec<&str> = workshop(&network).in_order().into_iter().map(|(key, _)| key).collect();
    assert!(keys.ends_with(&["r2", "r9", "r10"]), "{keys:?}");
}

#[test]
fn rounds_of_any_length_are_added_up() {
    let mut network = prepared();
    for round in network.workshops.get_mut(&id()).unwrap().rounds.values_mut() {
        round.plan.minutes = u32::MAX;
    }
    assert_eq!(workshop(&network).minutes(), u32::MAX);
}

#[test]
fn a_break_stops_the_timer_of_the_round() {
    let mut network = prepared();
    let change = run::start(&network, &id(), at("14:00:00"));
    make(&mut network, change);
    let change = run::pause(&network, &id(), at("14:04:00"));
    assert_eq!(make(&mut network, change), "workshop “Kick-off” is now paused");
    assert_eq!(run::pause(&network, &id(), at("14:05:00")), None);
    assert_eq!(plan(&network, "r1").elapsed(at("15:00:00")), Some(240));
    let change = run::resume(&network, &id(), at("14:34:00"));
    make(&mut network, change);
    assert_eq!(
        (plan(&network, "r1").paused_for, plan(&network, "r1").elapsed(at("14:35:00"))),
        (1800, Some(300))
    );
    let change = run::pause(&network, &id(), at("14:36:00"));
    make(&mut network, change);
    let change = run::next(&network, &id(), at("14:50:00"));
    make(&mut network, change);
    assert_eq!(workshop(&network).head.state, WorkshopState::Running, "going on ends the break");
    assert_eq!(plan(&network, "r1").elapsed(at("16:00:00")), Some(360));
}

#[test]
fn rounds_are_moved_added_changed_and_removed_until_the_workshop_is_closed() {
    let mut network = prepared();
    let change = run::reorder(&network, &id(), "r3", -1);
    make(&mut network, change);
    let change = run::add(&network, &id(), Some("r1"), RoundPlan::new(0, RoundKind::Write, None));
    make(&mut network, change);
    let change = run::set_minutes(&network, &id(), "r5", 0);
    make(&mut network, change);
    let keys: Vec<&str> = workshop(&network).in_order().into_iter().map(|(key, _)| key).collect();
    assert_eq!(keys, ["r1", "r5", "r3", "r2", "r4"]);
    assert_eq!(plan(&network, "r5").minutes, 1);
    assert_eq!(run::reorder(&network, &id(), "r1", -1), None);
    let change = run::remove(&network, &id(), "r3");
    make(&mut network, change);
    let change = run::start(&network, &id(), at("14:00:00"));
    make(&mut network, change);
    assert_eq!(run::remove(&network, &id(), "r1"), None, "it was begun");
    let change = run::close(&network, &id(), at("15:00:00"));
    make(&mut network, change);
    assert_eq!(run::reorder(&network, &id(), "r4", -1), None);
    assert_eq!(run::set_minutes(&network, &id(), "r4", 5), None);
}

#[test]
fn a_version_is_noted_in_the_round_about_its_term_while_it_goes_on() {
    let mut network = prepared();
    let (urgent, other) = (TermId::parse("urgent").unwrap(), TermId::parse("crisis").unwrap());
    assert_eq!(run::note_recorded(&network, &id(), &urgent, 1), None);
    let change = run::start(&network, &id(), at("14:00:00"));
    make(&mut network, change);
    let change = run::go_to(&network, &id(), "r3", at("14:01:00"));
    make(&mut network, change);
    assert_eq!(run::note_recorded(&network, &id(), &other, 1), None);
    let change = run::note_recorded(&network, &id(), &urgent, 3);
    make(&mut network, change);
    assert_eq!(plan(&network, "r3").recorded, Some(3));
}

#[test]
fn a_version_recorded_after_its_round_is_noted_in_the_last_one_about_its_term() {
    let mut network = prepared();
    for (step, clock) in [(run::start as fn(&_, &_, _) -> _, "14:00:00"), (run::next, "14:10:00")] {
        let change = step(&network, &id(), at(clock));
        make(&mut network, change);
    }
    let change = run::go_to(&network, &id(), "r3", at("14:20:00"));
    make(&mut network, change);
    let change = run::next(&network, &id(), at("14:30:00"));
    make(&mut network, change);
    assert_eq!(is_in(&network), Some("r4"), "the check-out");
    let change = run::note_recorded(&network, &id(), &TermId::parse("urgent").unwrap(), 2);
    make(&mut network, change);
    assert_eq!((plan(&network, "r2").recorded, plan(&network, "r3").recorded), (None, Some(2)));
}

#[test]
fn no_workshop_begins_while_another_was_never_closed() {
    let mut network = prepared();
    let other = WorkshopId::parse("2026-11-14-before").unwrap();
    let head = WorkshopHead { state: WorkshopState::Paused, ..WorkshopHead::default() };
    network.workshops.insert(other.clone(), Workshop { head, ..Workshop::default() });
    assert_eq!(run::start(&network, &id(), at("14:00:00")), None);
    let change = run::close(&network, &other, at("14:00:00"));
    make(&mut network, change);
    assert!(run::start(&network, &id(), at("14:00:00")).is_some());
}

fn moment(text: &str) -> Moment {
    Moment::parse(&format!("2026-11-{text}:00+01:00")).unwrap()
}

fn day(of: i8) -> Date {
    Date::new(2026, 11, of).unwrap()
}

/// The days of November on which it was held, from the 20th on.
fn days(network: &Network) -> Vec<i8> {
    (20..29).filter(|of| workshop(network).was_on(day(*of))).collect()
}

#[test]
fn a_meeting_that_runs_past_midnight_and_is_resumed_was_on_each_of_its_days() {
    let mut network = prepared();
    assert!(days(&network).is_empty(), "it has not begun");
    let change = run::start(&network, &id(), moment("21T23:30"));
    make(&mut network, change);
    assert_eq!(days(&network), [21, 22, 23, 24, 25, 26, 27, 28], "it goes on until somebody says otherwise");
    let change = run::next(&network, &id(), moment("22T00:20"));
    make(&mut network, change);
    let change = run::pause(&network, &id(), moment("22T00:30"));
    make(&mut network, change);
    assert_eq!(days(&network), [21, 22], "it rests");
    let change = run::go_to(&network, &id(), "r3", moment("24T09:00"));
    make(&mut network, change);
    let change = run::go_to(&network, &id(), "r1", moment("24T09:30"));
    make(&mut network, change);
    let change = run::close(&network, &id(), moment("24T10:00"));
    make(&mut network, change);
    assert_eq!(days(&network), [21, 22, 24], "whichever round came first");
    explain_and_mistake(&mut network, day(22));
    let minutes = format!("{:?}", wordbond::report::minutes(&network, &id()));
    for part in
        ["2026-11-21, 23:30 to 2026-11-24, 10:00", "One car for the harbour.", "They go home at five."]
    {
        assert!(minutes.contains(part), "{part}: {minutes}");
    }
}

/// The police tell care why, and were mistaken about it, on a day.
fn explain_and_mistake(network: &mut Network, on: Date) {
    let (police, care) = (OrgId::parse("police").unwrap(), OrgId::parse("care").unwrap());
    network.organisations.insert(care.clone(), Organisation::default());
    let organisation = network.organisations.entry(police).or_default();
    let why = "One car for the harbour.".into();
    let explained = Explained { why, explained_on: Some(on), ..Explained::default() };
    organisation.explained.insert((TermId::parse("urgent").unwrap(), care.clone()), explained);
    let believed = Misconception {
        about: care,
        believed: "They go home at five.".into(),
        is_so: "They work all night.".into(),
        term: None,
        cases: Vec::new(),
        noticed_on: Some(on),
        recorded_by: None,
    };
    organisation.misconceptions.insert("m1".into(), believed);
}

#[test]
fn a_workshop_that_rested_until_it_was_closed_was_over_when_its_break_began() {
    let mut network = prepared();
    let change = run::start(&network, &id(), moment("21T14:00"));
    make(&mut network, change);
    let change = run::pause(&network, &id(), moment("21T14:04"));
    make(&mut network, change);
    let change = run::close(&network, &id(), moment("28T09:00"));
    make(&mut network, change);
    assert_eq!((days(&network), plan(&network, "r1").took()), (vec![21], Some(4)));
    assert_eq!(workshop(&network).ended(), Some(moment("21T14:04")));
}

/// Something that can be done to a workshop.
#[derive(Debug, Clone, Copy)]
enum Deed {
    Start,
    Next,
    GoTo(usize),
    Skip(usize),
    Pause,
    Resume,
    Reorder(usize, isize),
    Minutes(usize, u32),
    Add(usize),
    Remove(usize),
    Close,
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        2 => Just(Deed::Start),
        4 => Just(Deed::Next),
        3 => (0..5_usize).prop_map(Deed::GoTo),
        2 => (0..5_usize).prop_map(Deed::Skip),
        3 => Just(Deed::Pause),
        3 => Just(Deed::Resume),
        1 => (0..5_usize, -2..3_isize).prop_map(|(round, by)| Deed::Reorder(round, by)),
        1 => (0..5_usize, 0..30_u32).prop_map(|(round, minutes)| Deed::Minutes(round, minutes)),
        1 => (0..5_usize).prop_map(Deed::Add),
        1 => (0..5_usize).prop_map(Deed::Remove),
        1 => Just(Deed::Close),
    ]
}

fn change(network: &Network, deed: Deed, now: Moment) -> Option<Change> {
    let id = id();
    let key = |number: usize| format!("r{}", number + 1);
    match deed {
        Deed::Start => run::start(network, &id, now),
        Deed::Next => run::next(network, &id, now),
        Deed::GoTo(round) => run::go_to(network, &id, &key(round), now),
        Deed::Skip(round) => run::skip(network, &id, &key(round), now),
        Deed::Pause => run::pause(network, &id, now),
        Deed::Resume => run::resume(network, &id, now),
        Deed::Reorder(round, by) => run::reorder(network, &id, &key(round), by),
        Deed::Minutes(round, minutes) => run::set_minutes(network, &id, &key(round), minutes),
        Deed::Add(round) => {
            run::add(network, &id, Some(&key(round)), RoundPlan::new(0, RoundKind::Explain, None))
        }
        Deed::Remove(round) => run::remove(network, &id, &key(round)),
        Deed::Close => run::close(network, &id, now),
    }
}

fn taken(network: &Network, now: Moment) -> Vec<(String, i64)> {
    let rounds = workshop(network).rounds.iter();
    rounds.map(|(key, round)| (key.clone(), round.plan.elapsed(now).unwrap_or(0))).collect()
}

/// Which round's timer goes.
fn ticking(network: &Network) -> Option<String> {
    let workshop = workshop(network);
    let (key, round) = workshop.current()?;
    let goes = workshop.head.state == WorkshopState::Running && !round.plan.is_over();
    goes.then(|| key.to_owned())
}

proptest! {
    /// The timer of the round that goes counts every second, all others stand still, and no step changes what any
    /// of them shows, even if the clock is set back by an hour.
    #[test]
    fn no_second_is_lost_whatever_is_done(
        steps in proptest::collection::vec((deed(), 0..4000_i64, 0..20_u8), 0..60)
    ) {
        let mut network = prepared();
        let mut now = at("09:00:00");
        for (deed, pause, set_back) in steps {
            let (before, goes) = (taken(&network, now), ticking(&network));
            now = now.plus(pause);
            for ((key, was), (_, is)) in before.iter().zip(taken(&network, now)) {
                prop_assert_eq!(is - was, if goes.as_ref() == Some(key) { pause } else { 0 });
            }
            // Where no timer goes nothing can be noticed of the clock; where one does, the workbench notices.
            if set_back == 0 {
                let (was, shown) = (now, taken(&network, now));
                now = now.plus(-3600);
                if let Some(change) = run::set_back(&network, &id(), was, now) {
                    prop_assert!(change.apply(&mut network).is_ok());
                }
                prop_assert_eq!(shown, taken(&network, now));
            }
            let Some(change) = change(&network, deed, now) else { continue };
            let before = taken(&network, now);
            prop_assert!(change.apply(&mut network).is_ok());
            let after = taken(&network, now);
            for (key, was) in before {
                let is = after.iter().find(|(other, _)| *other == key).map_or(0, |(_, is)| *is);
                prop_assert_eq!(was, is, "{} after {:?}", key, deed);
            }
            let orders: Vec<u32> =
                workshop(&network).in_order().iter().map(|(_, round)| round.plan.order).collect();
            prop_assert_eq!(orders, (1..=u32::try_from(workshop(&network).rounds.len()).unwrap()).collect::<Vec<_>>());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10))]

    /// The power may be cut after any step: what is read again is where the workshop was.
    #[test]
    fn a_power_cut_after_any_step_leaves_the_workshop_where_it_was(
        steps in proptest::collection::vec((deed(), 0..4000_i64), 1..14)
    ) {
        let root = tempfile::tempdir().unwrap();
        let dir = root.path().join("town");
        std::fs::create_dir_all(&dir).unwrap();
        std::fs::write(dir.join("network.toml"), "name = \"Town\"\n").unwrap();
        let (mut store, loaded) = Store::open(&dir, &root.path().join("data")).unwrap();
        let mut network = loaded.network;
        let whole = prepared();
        let places = workshop(&whole).places(&id());
        let all = places.into_iter().rev().map(|at| Change::of_entry(&network, at.clone(), whole.entry(&at)));
        let first = Change::Several(all.collect());
        first.apply(&mut network).unwrap();
        store.save(&first).unwrap();
        let mut now = at("09:00:00");
        for (deed, pause) in steps {
            now = now.plus(pause);
            let Some(change) = change(&network, deed, now) else { continue };
            change.apply(&mut network).unwrap();
            store.save(&change).unwrap();
            let again = load(&dir).unwrap();
            prop_assert_eq!(again.problems.len(), 0);
            prop_assert_eq!(&again.network, &network);
            network = again.network;
        }
    }
}
