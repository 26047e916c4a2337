//! The map: moving over it, what is said of a cell, and going to what it stands for.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "workbench/wide.rs"]
mod wide;
mod workbench;

use rstest::rstest;
use wordbond::app::effect::Message;
use wordbond::app::input::{Button, Input, Mouse, MouseKind};
use wordbond::app::map::MapView;
use wordbond::app::places::Target;
use wordbond::app::state::{Room, Tab};
use wordbond::app::view::compare::comparison;
use wordbond::app::view::map;
use workbench::Bench;
use workbench::network::org;

/// Which row and which column are selected.
fn selected(bench: &Bench) -> (String, String) {
    let table = map::table(&bench.state).expect("a grid");
    let column = bench.state.network.mark(&table.cells.organisations[table.column]);
    (table.label(&bench.state, table.row).to_owned(), column)
}

#[rstest]
#[case::at_first("", "Term 0000", "O00")]
#[case::down_and_right("Down Right Right", "Term 0001", "O02")]
#[case::not_past_the_edges("Up Left Left", "Term 0000", "O00")]
#[case::to_the_last_row("End", "Term 1999", "O00")]
#[case::to_the_last_column("Ctrl-Right", "Term 0000", "O49")]
#[case::and_back("End Ctrl-Right Home Ctrl-Left", "Term 0000", "O00")]
#[case::by_a_page("PageDown PageDown PageUp", "Term 0009", "O00")]
fn keys_move_over_the_cells(#[case] keys: &str, #[case] row: &str, #[case] column: &str) {
    let (network, reports) = wide::network(50, 2000, 3);
    let mut bench = Bench::of(network, Some(reports), (80, 24));
    bench.keys("4");
    bench.keys(keys);
    assert_eq!(selected(&bench), (row.to_owned(), column.to_owned()));
}

#[rstest]
#[case((120, 40))]
#[case((80, 24))]
#[case((60, 20))]
#[case((40, 12))]
fn in_the_far_corner_the_heads_and_the_labels_are_in_view(#[case] size: (u16, u16)) {
    let (network, reports) = wide::network(50, 2000, 3);
    let mut bench = Bench::of(network, Some(reports), size);
    bench.keys("4 End Ctrl-Right");
    let shown = bench.text();
    let lines: Vec<&str> = shown.lines().collect();
    let head = lines.iter().position(|line| line.contains("O49")).expect("the last mark");
    assert!(lines[head].contains("O48") && !lines[head].contains("O00"), "{shown}");
    let row = lines.iter().find(|line| line.contains("▌ Term 1999")).expect("the last term");
    assert!(row.contains("[0."), "{shown}");
    assert!(shown.contains("Organisation 49 on “Term 1999”"), "{shown}");
    // Only what is in view is drawn and can be clicked.
    let cells = bench.state.places.targets.iter().filter(|(_, it)| matches!(it, Target::Cell(..))).count();
    assert!(cells < 800, "{cells} cells");
}

/// The selected cell between its brackets.
fn bracketed(bench: &mut Bench) -> String {
    let shown = bench.text();
    let cells = shown.lines().filter_map(|line| line.split_once(" [").map(|(_, rest)| rest));
    let mut found = cells.filter_map(|rest| rest.split_once(']')).map(|(cell, _)| cell.trim().to_owned());
    found.rfind(|cell| cell.len() == 4 || cell.len() < 3).unwrap_or_default()
}

#[test]
fn the_selected_cell_says_its_figure_and_follows_a_change() {
    let mut bench = Bench::rich((120, 40));
    bench.keys("4");
    while selected(&bench).0 != "urgent" {
        bench.keys("Down");
    }
    let before = bracketed(&mut bench);
    assert!(before.starts_with("0."), "{before}");
    let mut report = bench.state.reports.values().find(|it| it.term.as_str() == "urgent").unwrap().clone();
    for pair in &mut report.pairs {
        pair.report.divergence = 0.07;
    }
    bench.send(Message::Compared(vec![report]));
    assert_eq!(bracketed(&mut bench), "0.07");
}

#[test]
fn enter_holds_the_others_against_the_organisation_and_the_way_leads_back() {
    let mut bench = Bench::rich((120, 40));
    bench.keys("4 Right");
    while selected(&bench).0 != "urgent" {
        bench.keys("Down");
    }
    let care = map::table(&bench.state).unwrap().cells.organisations[1].clone();
    bench.keys("Enter");
    let page = bench.state.page.clone().unwrap();
    assert_eq!((bench.state.room, page.tab), (Room::Term, Tab::Compare));
    assert_eq!(comparison(&bench.state, &page).against, Some(&care));
    // The next term of the map, still beside the same organisation; back on the map it is the selected one.
    bench.keys("]");
    let page = bench.state.page.clone().unwrap();
    assert_ne!(page.term.as_str(), "urgent");
    assert_eq!(page.against, Some(care));
    bench.keys("Esc");
    assert_eq!(
        (bench.state.room, selected(&bench).0.as_str()),
        (Room::Map, bench.state.network.label(&page.term))
    );
}

#[test]
fn nobody_is_held_against_who_says_nothing() {
    let mut bench = Bench::rich((120, 40));
    bench.keys("4 Ctrl-Right End");
    let silent = map::table(&bench.state).unwrap().cells.organisations.last().unwrap().clone();
    bench.keys("Enter");
    let page = bench.state.page.clone().unwrap();
    assert_eq!(page.against, None);
    assert_eq!(comparison(&bench.state, &page).selected(&page), Some(&silent));
}

#[test]
fn two_organisations_lead_to_their_terms_and_those_to_the_two_alone() {
    let (network, reports) = wide::network(6, 12, 4);
    let mut bench = Bench::of(network, Some(reports), (120, 40));
    bench.keys("4 Tab Right");
    assert_eq!(bench.state.map.view, MapView::Organisations);
    bench.keys("Enter");
    let two = ["organisation-00", "organisation-01"].map(org);
    let terms = map::shared(&bench.state, &two[0], &two[1], usize::MAX);
    assert!(terms.len() > 2 && terms.is_sorted_by(|x, y| x.divergence >= y.divergence));
    let second = terms[1].term.clone();
    bench.keys("Down Enter");
    let page = bench.state.page.clone().unwrap();
    assert_eq!(page.term, second);
    assert_eq!(comparison(&bench.state, &page).shown, [&two[0], &two[1]]);
    bench.keys("]");
    let page = bench.state.page.clone().unwrap();
    assert_eq!(comparison(&bench.state, &page).shown, [&two[0], &two[1]], "the next term of these two");
    bench.keys("Esc Esc");
    assert_eq!((bench.state.room, &bench.state.map.view), (Room::Map, &MapView::Organisations));
    bench.keys("Esc");
    assert_eq!(bench.state.room, Room::Home);
}

#[test]
fn a_click_selects_a_cell_and_a_second_one_opens_it() {
    let mut bench = Bench::rich((80, 24));
    bench.keys("4");
    let target = bench.state.places.targets.iter().find(|(_, target)| *target == Target::Cell(2, 1));
    let place = target.expect("a cell").0;
    let click = || {
        let kind = MouseKind::Down(Button::Left);
        Message::Input(Input::Mouse(Mouse {
            kind,
            column: place.x,
            row: place.y,
            ctrl: false,
            alt: false,
            shift: false,
        }))
    };
    bench.send(click());
    let table = map::table(&bench.state).unwrap();
    assert_eq!((table.row, table.column, bench.state.room), (2, 1, Room::Map));
    bench.send(click());
    assert_eq!(bench.state.room, Room::Term);
}

#[test]
fn terms_stand_by_label_or_as_they_deserve_the_meeting() {
    let mut bench = Bench::rich((120, 40));
    bench.keys("4");
    let by_label = map::terms(&bench.state).to_vec();
    bench.keys("s");
    let by_agenda = map::terms(&bench.state).to_vec();
    let first = &bench.state.agenda.items[0].term;
    assert_eq!(&by_agenda[0], first);
    assert_eq!(by_label.len(), by_agenda.len());
    bench.keys("s");
    assert_eq!(map::terms(&bench.state), by_label);
}
