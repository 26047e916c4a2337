//! A blind round as it is held: the keyboard goes round, one key is an answer, and the screen never shows which.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at the first surprise"
)]

mod workbench;

use rstest::rstest;
use wordbond::app::blind::Stage;
use wordbond::app::effect::{Effect, Message};
use wordbond::app::input::Input;
use wordbond::app::overlay::Overlay;
use wordbond::app::state::{Hold, Room};
use wordbond::app::update::blind;
use wordbond::domain::{
    Ask, Asked, At, BlindProgress, Change, Entry, GuessedWording, Moment, Network, Opened, Salt, Sealed,
    Secret, WorkshopState,
};
use workbench::Bench;
use workbench::network::{blind_rounds, case, kick_off, org, rich};

/// The workbench in a blind round of the workshop; what the first key asks for.
fn begun(round: &str) -> Bench {
    begun_on(rich(), round)
}

fn begun_on(mut network: Network, round: &str) -> Bench {
    blind_rounds(&mut network);
    let mut bench = Bench::of(network, Some(Vec::new()), (80, 24));
    begin(&mut bench, round);
    bench
}

fn begin(bench: &mut Bench, round: &str) {
    let effects = blind::begin(&mut bench.state, &kick_off(), round);
    for effect in effects {
        match effect {
            Effect::HoldWorkshops { .. } => bench.send(Message::Held(Ok(()))),
            Effect::ReadProgress { .. } => Vec::new(),
            other => panic!("{other:?}"),
        };
    }
}

/// What goes to be sealed: who was asked what, and what was said.
fn sealed(effects: &[Effect]) -> Vec<(Ask, String)> {
    let said = |effect: &Effect| match effect {
        Effect::Seal { ask, said, .. } => Some((ask.clone(), said.expose().to_owned())),
        _ => None,
    };
    effects.iter().filter_map(said).collect()
}

fn taken_back(effects: &[Effect]) -> Vec<Ask> {
    let asks = |effect: &Effect| match effect {
        Effect::TakeBack { asks, .. } => asks.clone(),
        _ => Vec::new(),
    };
    effects.iter().flat_map(asks).collect()
}

fn answer(by: &str, of: &str) -> Ask {
    Ask { by: org(by), what: Asked::Answer(case(of)) }
}

fn stage(bench: &Bench) -> &Stage {
    &bench.state.blind.as_ref().expect("a blind round").stage
}

#[rstest]
#[case("1", "yes")]
#[case("y", "yes")]
#[case("j", "yes")]
#[case("2", "depends")]
#[case("d", "depends")]
#[case("h", "depends")]
#[case("3", "no")]
#[case("n", "no")]
fn one_key_is_an_answer_and_every_answer_looks_the_same(#[case] key: &str, #[case] said: &str) {
    let mut bench = begun("r1");
    let asks = first_asks(&bench);
    bench.keys("Enter");
    assert_eq!(sealed(&bench.keys(key)), [(asks[0].clone(), said.to_owned())]);
    let mut passed = begun("r1");
    passed.keys("Enter p");
    assert_eq!(bench.draw(), passed.draw(), "the screen tells nothing of the answer, not even by its looks");
}

/// What the police are asked in the first round.
fn first_asks(bench: &Bench) -> Vec<Ask> {
    let network = &bench.state.network;
    let workshop = &network.workshops[&kick_off()];
    wordbond::app::view::blind::asks(network, workshop, &workshop.rounds["r1"], &org("police"))
}

#[test]
fn the_keyboard_goes_from_one_to_the_next_until_everybody_has_answered() {
    let mut bench = begun("r1");
    let cases = first_asks(&bench).len();
    assert!(cases > 1);
    for name in ["Police", "Crisis care"] {
        let text = bench.text();
        assert!(
            text.contains(&format!("keyboard to {name}.")) || text.contains(&format!("on to {name}.")),
            "{text}"
        );
        // An answer before the keyboard was taken is none.
        assert_eq!(sealed(&bench.keys("y n 1")), []);
        bench.keys("Enter");
        assert!(bench.text().contains(&format!("{name}   1 of {cases}")), "{}", bench.text());
        assert_eq!(sealed(&bench.keys(&"y ".repeat(cases))).len(), cases);
    }
    assert!(bench.text().contains("Thank you, Crisis care. Everybody has answered."), "{}", bench.text());
    assert_eq!(bench.state.room, Room::Home);
    bench.keys("Enter");
    assert!(bench.state.blind.is_none());
    assert!(bench.state.undo.done.is_empty(), "what is sealed is not undone");
    assert_eq!(bench.notice(), "");
}

#[test]
fn whoever_was_not_there_is_not_asked_and_another_can_go_first() {
    let mut bench = begun("r1");
    let text = bench.text();
    assert!(
        text.contains("Police") && text.contains("Crisis care") && !text.contains("Municipality"),
        "{text}"
    );
    bench.keys("Down");
    assert_eq!(*stage(&bench), Stage::HandOver { to: org("care"), from: None });
    bench.keys("Down Up Enter");
    assert_eq!(*stage(&bench), Stage::Asking { org: org("care"), at: 0 });
}

#[test]
fn an_answer_can_be_given_anew_left_or_taken_back() {
    let mut bench = begun("r1");
    let asks = first_asks(&bench);
    bench.keys("Enter y");
    assert_eq!(sealed(&bench.keys("Backspace n")), [(asks[0].clone(), "no".to_owned())]);
    bench.keys("Left");
    assert!(bench.text().contains("Sealed. Another key answers anew"), "{}", bench.text());
    assert_eq!(bench.keys("Right"), [], "left as it is");
    assert_eq!(*stage(&bench), Stage::Asking { org: org("police"), at: 1 });
    assert_eq!(bench.keys("Right"), [], "what is open cannot be left like that");
    assert_eq!(taken_back(&bench.keys("Left p")), [asks[0].clone()]);
    let workshop = &bench.state.network.workshops[&kick_off()];
    assert!(workshop.rounds["r1"].sealed.is_empty());
}

#[test]
fn whoever_answered_last_can_go_back_from_the_hand_over() {
    let mut bench = begun("r1");
    let last = first_asks(&bench).pop().unwrap();
    let cases = first_asks(&bench).len();
    bench.keys(&format!("Enter {}", "y ".repeat(cases)));
    assert_eq!(sealed(&bench.keys("Backspace d")), [(last, "depends".to_owned())]);
    assert_eq!(*stage(&bench), Stage::HandOver { to: org("care"), from: Some(org("police")) });
}

#[test]
fn a_round_that_is_left_goes_on_where_it_was() {
    let mut bench = begun("r1");
    let asks = first_asks(&bench);
    bench.keys("Enter y Esc");
    assert!(bench.state.blind.is_none());
    assert!(bench.notice().starts_with("What was sealed stays sealed"), "{}", bench.notice());
    begin(&mut bench, "r1");
    assert_eq!(*stage(&bench), Stage::HandOver { to: org("police"), from: None });
    bench.keys("Enter");
    assert_eq!(sealed(&bench.keys("n")), [(asks[1].clone(), "no".to_owned())]);
}

/// The second round as far as what Police thinks that Crisis care would say in its own words.
fn typing() -> Bench {
    let mut bench = begun("r2");
    let cases = first_asks(&bench).len();
    bench.keys(&format!("Enter {}", "y ".repeat(cases)));
    assert!(bench.text().contains("How would Crisis care define"), "{}", bench.text());
    bench
}

const MARKER: &str = "zebra crossing quickly";

fn definition_of_care() -> Ask {
    Ask { by: org("police"), what: Asked::Wording { about: org("care") } }
}

#[test]
fn a_definition_is_typed_without_being_seen() {
    let mut bench = typing();
    // Letters that are commands elsewhere are letters here.
    bench.type_text("ynq?123 zebra crossing quicky");
    bench.keys("Backspace \"ly\"");
    bench.send(Message::Input(Input::Paste(" or\nanemone".into())));
    let (text, debug) = (bench.text(), format!("{:?}", bench.state));
    for word in ["zebra", "crossing", "quickly", "anemone"] {
        assert!(!text.contains(word) && !debug.contains(word), "{word}");
    }
    let effects = bench.keys("Enter");
    assert_eq!(
        sealed(&effects),
        [(definition_of_care(), "ynq?123 zebra crossing quickly or anemone".to_owned())]
    );
    assert!(!format!("{effects:?}").contains("zebra"));
    assert_eq!(*stage(&bench), Stage::HandOver { to: org("care"), from: Some(org("police")) });
    assert!(!format!("{:?}", bench.state).contains("zebra"));
}

#[test]
fn what_is_being_typed_is_sealed_every_second_or_so_and_when_the_round_is_left() {
    let mut bench = typing();
    bench.type_text(MARKER);
    assert_eq!(sealed(&bench.send(tick())), [(definition_of_care(), MARKER.to_owned())]);
    assert_eq!(bench.send(tick()), [], "only what is new");
    bench.keys("\" now\"");
    assert_eq!(sealed(&bench.keys("Esc")), [(definition_of_care(), format!("{MARKER} now"))]);

    let mut bench = typing();
    bench.type_text("no");
    bench.send(tick());
    assert_eq!(taken_back(&bench.keys("Backspace Backspace Enter")), [definition_of_care()]);
}

#[test]
fn what_is_typed_can_be_passed_over_or_left_as_it_stands() {
    let mut bench = typing();
    bench.type_text(MARKER);
    assert_eq!(sealed(&bench.keys("Tab")), []);
    bench.keys("Backspace");
    bench.type_text(MARKER);
    bench.keys("Enter Backspace");
    assert_eq!(bench.keys("Enter"), [], "nothing typed leaves what stood there");
    assert_eq!(taken_back(&bench.keys("Backspace Tab")), [definition_of_care()]);
}

/// How far the round is, as it was last kept.
fn kept(effects: &[Effect]) -> BlindProgress {
    let progress = effects.iter().rev().find_map(|effect| match effect {
        Effect::KeepProgress { progress, .. } => Some(progress.clone()),
        _ => None,
    });
    progress.unwrap()
}

/// The workbench starts again, after a crash, with what was kept of the round.
fn starts_again(bench: &mut Bench, round: &str, progress: BlindProgress) {
    bench.state.blind = None;
    begin(bench, round);
    bench.send(Message::Progress { workshop: kick_off(), round: round.to_owned(), progress });
}

#[test]
fn what_was_passed_is_not_asked_again_after_a_crash() {
    let mut bench = begun("r1");
    bench.keys("Enter");
    let progress = kept(&bench.keys("p p"));
    assert_eq!(progress.passed.len(), 2);
    starts_again(&mut bench, "r1", progress);
    bench.keys("Enter");
    let first = first_asks(&bench).len() - 2;
    assert!(bench.text().contains("Police   3 of"), "{first} {}", bench.text());
    let asks = first_asks(&bench);
    bench.keys("Backspace");
    assert_eq!(sealed(&bench.keys("y")), [(asks[1].clone(), "yes".to_owned())], "they can be answered yet");
}

#[test]
fn a_definition_that_was_half_typed_is_asked_again_after_a_crash() {
    let mut bench = typing();
    let moment = Moment::parse("2026-11-23T10:00:00+01:00").unwrap();
    bench.type_text(MARKER);
    let effects = bench.send(Message::Tick(moment.day(), moment));
    let progress = kept(&effects);
    assert_eq!(progress.unfinished, [definition_of_care()].into());
    seal_all(&mut bench, &effects);
    starts_again(&mut bench, "r2", progress);
    assert_eq!(*stage(&bench), Stage::HandOver { to: org("police"), from: None });
    bench.keys("Enter");
    assert!(bench.text().contains("What was typed here is kept"), "{}", bench.text());
    let effects = bench.keys("Enter");
    assert_eq!(sealed(&effects), [], "nothing typed leaves what stood there");
    assert_eq!(kept(&effects), BlindProgress::default());
    assert_eq!(*stage(&bench), Stage::HandOver { to: org("care"), from: Some(org("police")) });
}

/// What is on its way to be sealed arrives.
fn seal_all(bench: &mut Bench, effects: &[Effect]) {
    for (ask, said) in sealed(effects) {
        let at = At::Sealed { workshop: kick_off(), round: "r2".into(), ask };
        let entry = Entry::Sealed(Sealed::close(Salt::new([7; 16]), &said));
        let change = Change::of_entry(&bench.state.network, at, Some(entry));
        bench.send(Message::Sealed(Box::new(change)));
    }
}

#[test]
fn a_round_asks_the_cases_and_the_pairs_that_it_is_planned_with() {
    let mut network = rich();
    blind_rounds(&mut network);
    let round = network.workshops.get_mut(&kick_off()).unwrap().rounds.get_mut("r2").unwrap();
    round.plan.cases = vec![case("letter"), case("nowhere")];
    round.plan.pairs = vec![(org("care"), org("town"))];
    let (workshop, round) = (&network.workshops[&kick_off()], &network.workshops[&kick_off()].rounds["r2"]);
    let asked = |by: &str| {
        let asks = wordbond::app::view::blind::asks(&network, workshop, round, &org(by));
        asks.into_iter().map(|ask| ask.what).collect::<Vec<_>>()
    };
    assert_eq!(asked("police"), []);
    let guess = Asked::Guess { about: org("town"), case: case("letter") };
    assert_eq!(asked("care"), [guess, Asked::Wording { about: org("town") }]);
}

#[test]
fn the_rest_can_be_passed_over_at_once() {
    let mut network = rich();
    blind_rounds(&mut network);
    let mut bench = Bench::of(network, Some(Vec::new()), (80, 24));
    let there = &mut std::sync::Arc::make_mut(&mut bench.state.network)
        .workshops
        .get_mut(&kick_off())
        .unwrap()
        .attendance;
    there.get_mut(&org("town")).unwrap().people = 1;
    begin(&mut bench, "r2");
    bench.keys("Enter y");
    assert!(bench.text().contains("Police   2 of 4   organisation 1 of 2"), "{}", bench.text());
    let effects = bench.keys("Tab");
    assert_eq!((sealed(&effects), taken_back(&effects)), (vec![], vec![]), "what was answered stays");
    assert!(bench.text().contains("Police   1 of 4   organisation 2 of 2"), "{}", bench.text());
    assert!(bench.text().contains("What would Municipality answer"), "{}", bench.text());
    bench.keys("Tab");
    assert_eq!(*stage(&bench), Stage::HandOver { to: org("care"), from: Some(org("police")) });
    bench.keys("Backspace");
    assert!(matches!(stage(&bench), Stage::Asking { .. }));
}

/// What is to be sealed does not fit on the disk.
fn fails(bench: &mut Bench, round: &str, ask: Ask, said: &str) -> Vec<Effect> {
    let (workshop, round, said) = (kick_off(), round.to_owned(), Secret::new(said));
    bench.send(Message::SealFailed { workshop, round, ask, said, why: "the disk is full".into() })
}

fn tick() -> Message {
    let moment = Moment::parse("2026-11-23T10:00:00+01:00").unwrap();
    Message::Tick(moment.day(), moment)
}

#[test]
fn what_could_not_be_sealed_is_asked_again() {
    let mut bench = begun("r1");
    bench.saves = false;
    let asks = first_asks(&bench);
    bench.keys("Enter y");
    fails(&mut bench, "r1", asks[0].clone(), "yes");
    assert_eq!(*stage(&bench), Stage::Asking { org: org("police"), at: 0 });
    assert_eq!((bench.notice(), bench.state.saving), ("the disk is full", 0));

    // A text comes back whole, also when nothing is typed at it any more.
    for (more, whole) in [("", MARKER.to_owned()), ("!", format!("{MARKER}!"))] {
        let mut bench = typing();
        bench.saves = false;
        bench.type_text(MARKER);
        bench.keys("Enter");
        fails(&mut bench, "r2", definition_of_care(), MARKER);
        assert_eq!(bench.notice(), "the disk is full");
        assert!(!bench.text().contains("zebra") && !format!("{:?}", bench.state).contains("zebra"));
        bench.saves = true;
        bench.type_text(more);
        assert_eq!(sealed(&bench.keys("Enter")), [(definition_of_care(), whole)]);
        assert_eq!(*stage(&bench), Stage::HandOver { to: org("care"), from: Some(org("police")) });
    }
}

#[test]
fn what_is_typed_while_an_earlier_form_fails_to_be_sealed_stays() {
    let mut bench = typing();
    bench.saves = false;
    bench.type_text(MARKER);
    assert_eq!(sealed(&bench.send(tick())).len(), 1);
    bench.type_text(" now");
    fails(&mut bench, "r2", definition_of_care(), MARKER);
    assert_eq!(sealed(&bench.send(tick())), [(definition_of_care(), format!("{MARKER} now"))]);
    // Of what failed and what was typed anew since, nothing goes.
    bench.keys("Enter Backspace");
    bench.type_text("and more");
    fails(&mut bench, "r2", definition_of_care(), &format!("{MARKER} now "));
    bench.saves = true;
    assert_eq!(sealed(&bench.keys("Enter")), [(definition_of_care(), format!("{MARKER} now and more"))]);
}

#[test]
fn what_fails_to_be_sealed_after_the_round_was_left_is_kept_until_it_is_sealed() {
    let mut bench = typing();
    bench.saves = false;
    bench.type_text(MARKER);
    bench.keys("Esc");
    fails(&mut bench, "r2", definition_of_care(), MARKER);
    assert!(bench.state.blind.is_none());
    let said = bench.notice().to_owned();
    assert!(
        said.starts_with("The disk is full") && said.contains("Police") && said.contains("Ctrl-S"),
        "{said}"
    );
    assert!(!format!("{:?}", (&bench.state, &bench.effects)).contains("zebra"));
    // The program does not end without a word.
    assert!(!bench.keys("q").contains(&Effect::Quit));
    assert!(bench.text().contains("Police"), "{}", bench.text());
    bench.keys("Esc");
    // Ctrl-S tries again, as often as need be.
    assert_eq!(sealed(&bench.keys("Ctrl-S")), [(definition_of_care(), MARKER.to_owned())]);
    fails(&mut bench, "r2", definition_of_care(), MARKER);
    bench.saves = true;
    assert_eq!(sealed(&bench.keys("Ctrl-S")).len(), 1);
    assert_eq!(bench.keys("q"), [Effect::Quit]);

    // Or the round goes on with it.
    let mut bench = typing();
    bench.saves = false;
    bench.type_text(MARKER);
    bench.keys("Esc");
    fails(&mut bench, "r2", definition_of_care(), MARKER);
    bench.saves = true;
    begin(&mut bench, "r2");
    assert_eq!(*stage(&bench), Stage::HandOver { to: org("police"), from: None });
    bench.keys("Enter");
    assert_eq!(sealed(&bench.keys("Enter")), [(definition_of_care(), MARKER.to_owned())]);
}

#[test]
fn whoever_answers_by_then_is_not_disturbed_and_the_first_is_asked_again_at_the_end() {
    let mut bench = typing();
    bench.saves = false;
    bench.type_text(MARKER);
    bench.keys("Enter Enter");
    let of_care = first_asks(&bench).len();
    bench.saves = true;
    bench.keys(&"n ".repeat(of_care));
    bench.type_text("anemone");
    fails(&mut bench, "r2", definition_of_care(), MARKER);
    assert_eq!(*stage(&bench), Stage::Asking { org: org("care"), at: of_care });
    let effects = bench.keys("Enter");
    assert_eq!(sealed(&effects).pop().map(|(_, said)| said), Some("anemone".to_owned()));
    assert_eq!(*stage(&bench), Stage::HandOver { to: org("police"), from: Some(org("care")) });
    bench.keys("Enter");
    assert_eq!(sealed(&bench.keys("Enter")), [(definition_of_care(), MARKER.to_owned())]);
    assert_eq!(*stage(&bench), Stage::Over { last: Some(org("police")) });
}

#[test]
fn what_fails_at_the_very_end_is_asked_again() {
    let mut bench = begun("r1");
    let asks = first_asks(&bench).len();
    bench.keys(&format!("Enter {}Enter {}", "y ".repeat(asks), "y ".repeat(asks - 1)));
    bench.saves = false;
    let last = sealed(&bench.keys("y")).pop().unwrap().0;
    assert!(matches!(stage(&bench), Stage::Over { .. }));
    fails(&mut bench, "r1", last, "yes");
    assert_eq!(*stage(&bench), Stage::Asking { org: org("care"), at: asks - 1 });
}

#[test]
fn a_second_workbench_is_told_and_asks_nobody() {
    let mut bench = Bench::of(rich(), Some(Vec::new()), (80, 24));
    let mut network = rich();
    blind_rounds(&mut network);
    bench.send(Message::Loaded { network: Box::new(network), problems: Vec::new() });
    blind::begin(&mut bench.state, &kick_off(), "r1");
    bench.send(Message::Held(Err("the workshop is run from another workbench".into())));
    assert!(bench.state.blind.is_none());
    assert!(matches!(bench.state.hold, Hold::Theirs(_)));
    assert_eq!(bench.notice(), "The workshop is run from another workbench");
}

#[test]
fn a_round_that_goes_while_it_is_held_ends() {
    let mut bench = begun("r1");
    bench.keys("Enter");
    bench.send(Message::Loaded { network: Box::new(rich()), problems: Vec::new() });
    assert!(bench.state.blind.is_none());
}

#[rstest]
#[case("r9", "no longer in the workshop's file")]
#[case("r3", "nothing is answered unseen")]
#[case("r4", "nothing to ask")]
#[case("r5", "revealed already")]
fn what_cannot_be_answered_unseen_says_why(#[case] round: &str, #[case] says: &str) {
    let mut network = rich();
    blind_rounds(&mut network);
    let workshop = network.workshops.get_mut(&kick_off()).unwrap();
    let salt = Salt::new([1; 16]);
    let opened = Sealed::close(salt, "yes").open(Opened { salt, said: "yes".into() }).unwrap();
    workshop.rounds.get_mut("r5").unwrap().sealed.insert(answer("police", "station"), opened);
    let mut bench = Bench::of(network, Some(Vec::new()), (80, 24));
    assert_eq!(blind::begin(&mut bench.state, &kick_off(), round), []);
    assert!(bench.state.blind.is_none());
    assert!(bench.notice().to_lowercase().contains(says), "{}", bench.notice());
}

#[test]
fn the_palette_goes_on_with_the_round_in_which_a_workshop_is() {
    let mut bench = Bench::of(rich(), Some(Vec::new()), (80, 24));
    bench.keys(": \"blind round\" Enter");
    assert_eq!(bench.notice(), "No workshop is in a blind round now");
    let mut network = rich();
    blind_rounds(&mut network);
    for (state, opens) in
        [(WorkshopState::Running, true), (WorkshopState::Paused, true), (WorkshopState::Closed, false)]
    {
        network.workshops.get_mut(&kick_off()).unwrap().head.state = state;
        let mut bench = Bench::of(network.clone(), Some(Vec::new()), (80, 24));
        bench.keys(": \"blind round\" Enter");
        assert_eq!(bench.state.blind.is_some(), opens, "{state:?}");
    }
}

#[test]
fn a_reveal_names_who_has_not_answered_and_asks_first() {
    let mut bench = begun("r1");
    bench.keys("Enter y Esc");
    blind::reveal(&mut bench.state, &kick_off(), "r3");
    let text = bench.text();
    assert!(text.contains("Everybody sees it") && text.contains("Police, Crisis care"), "{text}");
    let effects = bench.keys("Enter");
    let reveals = |effect: &Effect| matches!(effect, Effect::Reveal { rounds, .. } if *rounds == ["r1"]);
    assert!(effects.iter().any(reveals), "{effects:?}");
    assert_eq!(bench.state.saving, 1, "the program does not end before it is done");
    bench.send(Message::Revealed {
        change: Box::new(Change::Several(Vec::new())),
        workshop: kick_off(),
        missing: Vec::new(),
    });
    assert_eq!((bench.notice(), bench.state.saving), ("Revealed", 0));
}

#[test]
fn a_guess_that_was_written_before_is_kept_when_the_reveal_puts_another_in_its_place() {
    let mut bench = begun("r2");
    bench.keys("Esc");
    let term = bench.state.network.workshops[&kick_off()].rounds["r2"].plan.term.clone().unwrap();
    let at = At::GuessedWording { org: org("police"), about: org("care"), term };
    let guess = |wording: &str| {
        Entry::GuessedWording(GuessedWording { wording: wording.into(), ..GuessedWording::default() })
    };
    let put = |bench: &mut Bench, wording: &str| {
        let change = Change::of_entry(&bench.state.network, at.clone(), Some(guess(wording)));
        let change = Box::new(change);
        bench.send(Message::Revealed { change, workshop: kick_off(), missing: Vec::new() })
    };
    put(&mut bench, "whoever calls first");
    assert_eq!((bench.notice(), bench.state.kept.len()), ("Revealed", 0));
    let effects = put(&mut bench, "within a day");
    let kept = |effect: &Effect| matches!(effect, Effect::Journal(draft) if draft.kept && draft.text == "whoever calls first");
    assert!(effects.iter().any(kept), "{effects:?}");
    let [(where_to, text)] = bench.state.kept.iter().collect::<Vec<_>>()[..] else {
        panic!("{:?}", bench.state.kept)
    };
    assert!(
        where_to.contains("police") && where_to.contains("care") && where_to.ends_with("/wording"),
        "{where_to}"
    );
    assert_eq!(text, "whoever calls first");
    assert!(bench.notice().contains("kept"), "{}", bench.notice());
    assert_eq!(bench.state.network.entry(&at), Some(guess("within a day")));
}

#[test]
fn nothing_sealed_is_nothing_to_reveal() {
    let mut bench = begun("r1");
    bench.keys("Esc");
    assert_eq!(blind::reveal(&mut bench.state, &kick_off(), "r3"), []);
    assert_eq!(bench.notice(), "Nothing is sealed that could be revealed");
    assert!(bench.state.overlays.is_empty());
}

#[test]
fn what_can_no_longer_be_opened_is_said_and_emptied_when_asked() {
    let mut bench = begun("r1");
    let ask = first_asks(&bench).remove(0);
    bench.keys("Enter y Esc");
    bench.state.saving = 1;
    bench.send(Message::Revealed {
        change: Box::new(Change::Several(Vec::new())),
        workshop: kick_off(),
        missing: vec![("r1".into(), ask.clone())],
    });
    let text = bench.text();
    assert!(text.contains("can no longer be opened") && text.contains("Police"), "{text}");
    assert!(matches!(bench.state.overlays.last(), Some(Overlay::Confirm(_))));
    assert_eq!(taken_back(&bench.keys("Enter")), [ask]);
}

#[test]
fn a_guess_round_asks_about_every_other_who_is_there() {
    let bench = begun("r2");
    let network = &bench.state.network;
    let workshop = &network.workshops[&kick_off()];
    let asks = wordbond::app::view::blind::asks(network, workshop, &workshop.rounds["r2"], &org("care"));
    let about = |ask: &Ask| match &ask.what {
        Asked::Guess { about, .. } | Asked::Wording { about } => about.clone(),
        Asked::Answer(_) => panic!("{ask:?}"),
    };
    assert_eq!(asks.len(), first_asks(&bench).len() + 1);
    assert!(asks.iter().all(|ask| about(ask) == org("police")));
    assert!(matches!(asks.last().unwrap().what, Asked::Wording { .. }));
}

#[test]
fn in_dutch_the_keys_are_the_first_letters_of_dutch_words() {
    let mut network = rich();
    network.charter.language = "nl".into();
    let mut bench = begun_on(network, "r1");
    assert!(bench.text().contains("Geef het toetsenbord aan Police."), "{}", bench.text());
    bench.keys("Enter");
    let text = bench.text();
    for choice in ["1 j  ja", "2 h  hangt ervan af", "3 n  nee", "p  pas"] {
        assert!(text.contains(choice), "{choice} in {text}");
    }
}
