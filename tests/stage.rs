//! What stands on the projector, as pictures in windows of several sizes, drawn from the example networks.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::fmt::Write as _;
use std::path::Path;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use rstest::rstest;
use wordbond::app::terminal::Capabilities;
use wordbond::app::view::stage::stage;
use wordbond::domain::{Moment, Network, WorkshopId, WorkshopState};
use wordbond::store::load;
use wordbond::ui::{present, theme::Theme};

/// The windows that every picture is taken in; the last is too small to draw in.
const SIZES: [(u16, u16); 5] = [(120, 40), (80, 24), (60, 20), (40, 12), (35, 8)];

fn example(name: &str) -> Network {
    load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("glossaries").join(name)).unwrap().network
}

fn moment(clock: &str) -> Moment {
    Moment::parse(&format!("2026-12-03T{clock}+01:00")).unwrap()
}

fn text(buffer: &Buffer) -> String {
    let rows = buffer.area.top()..buffer.area.bottom();
    let row = |y: u16| -> String { (0..buffer.area.width).map(|x| buffer[(x, y)].symbol()).collect() };
    rows.map(|y| row(y).trim_end().to_owned() + "\n").collect()
}

/// The example's next meeting, in this round since fourteen o'clock.
fn in_round(round: &str, state: WorkshopState) -> Network {
    let mut network = example("mental-health-and-public-order");
    let id = WorkshopId::parse("2026-12-03-closed-and-harm").unwrap();
    let workshop = network.workshops.get_mut(&id).unwrap();
    workshop.head.state = state;
    workshop.head.round = Some(round.to_owned());
    let plan = &mut workshop.rounds.get_mut(round).unwrap().plan;
    plan.started_at = Some(moment("14:00:00"));
    plan.paused_at = (state == WorkshopState::Paused).then(|| moment("14:06:00"));
    network
}

fn only_held(name: &str) -> Network {
    let mut network = example(name);
    network.workshops.retain(|_, workshop| workshop.head.state == WorkshopState::Closed);
    network
}

#[rstest]
#[case::prepared("prepared", example("mental-health-and-public-order"), "13:00:00")]
#[case::check_in("check-in", in_round("r1", WorkshopState::Running), "14:01:30")]
#[case::guess("guess", in_round("r2", WorkshopState::Running), "14:06:06")]
#[case::over_time("over-time", in_round("r4", WorkshopState::Running), "14:11:30")]
#[case::a_break("break", in_round("r5", WorkshopState::Paused), "14:55:00")]
#[case::held("held", only_held("jeugd-en-veiligheid"), "18:00:00")]
#[case::nothing("nothing", Network { workshops: Default::default(), ..example("jeugd-en-veiligheid") }, "9:00:00")]
fn the_projector(#[case] name: &str, #[case] network: Network, #[case] clock: &str) {
    let stage = stage(&network, moment(&format!("{clock:0>8}")));
    let theme = Theme::choose("high-contrast", &Capabilities::default());
    let mut pictures = String::new();
    for (width, height) in SIZES {
        let area = Rect::new(0, 0, width, height);
        let mut buffer = Buffer::empty(area);
        present(&stage, network.language(), &theme, area, &mut buffer);
        write!(pictures, "{width}x{height}\n{}\n", text(&buffer)).unwrap();
    }
    insta::with_settings!({ snapshot_path => "snapshots/stage", prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!(name, pictures);
    });
}

#[test]
fn a_list_without_room_says_how_much_more_there_is() {
    let network = example("mental-health-and-public-order");
    let stage = stage(&network, moment("13:00:00"));
    let area = Rect::new(0, 0, 40, 12);
    let mut buffer = Buffer::empty(area);
    present(&stage, network.language(), &Theme::choose("plain", &Capabilities::default()), area, &mut buffer);
    let shown = text(&buffer);
    let rounds = shown.matches(" min  ").count();
    assert!(rounds < stage.list.len());
    assert!(shown.contains(&format!("and {} more", stage.list.len() - rounds)), "{shown}");
}

#[test]
fn a_long_word_and_one_in_another_script_are_shown_whole() {
    let mut network = in_round("r2", WorkshopState::Running);
    for label in ["person in mental distress", "Срочно", "緊急"] {
        let term = network.terms.iter().find(|(id, _)| id.as_str() == "closed").map(|(id, _)| id.clone());
        network.terms.get_mut(&term.unwrap()).unwrap().label = label.to_owned();
        let stage = stage(&network, moment("14:00:01"));
        for (width, height) in SIZES.into_iter().take(4) {
            let area = Rect::new(0, 0, width, height);
            let mut buffer = Buffer::empty(area);
            let theme = Theme::choose("plain", &Capabilities { unicode: false, ..Capabilities::default() });
            present(&stage, network.language(), &theme, area, &mut buffer);
            let shown = text(&buffer).replace(' ', "");
            assert!(shown.contains(&label.replace(' ', "")), "{width}x{height}\n{shown}");
        }
    }
}
