//! How long a person waits: from a folder on disk to the first screen, from a key to the next one, and for
//! the comparison of everything. `cargo bench --bench workbench`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a surprise here is a failure"
)]

#[path = "../tests/workbench/wide.rs"]
mod wide;

use std::hint::black_box;
use std::path::{Path, PathBuf};

use criterion::{Criterion, criterion_group, criterion_main};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use wordbond::app::effect::{Effect, Message};
use wordbond::app::input::Input;
use wordbond::app::map::Cells;
use wordbond::app::state::State;
use wordbond::app::update::update;
use wordbond::ui::{self, theme::Theme};
use wordbond::{divergence, store};

const EXAMPLES: [&str; 2] = ["mental-health-and-public-order", "jeugd-en-veiligheid"];

fn folder(example: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("glossaries").join(example)
}

fn state(example: &str) -> State {
    let loaded = store::load(&folder(example)).unwrap();
    State::new(loaded.network, jiff::civil::date(2026, 11, 21))
}

/// Draws at the size of a projector, and hands the places back as the loop does.
fn draw(state: &mut State, theme: &Theme, buffer: &mut Buffer) {
    buffer.reset();
    let (places, cursor) = ui::draw(state, theme, buffer.area, buffer);
    black_box(cursor);
    state.places = places;
}

/// Presses keys, comparing what has to be compared at once.
fn press(state: &mut State, keys: &[&str]) {
    for key in keys {
        for effect in update(state, Message::Input(Input::Key(key.parse().unwrap()))) {
            if let Effect::Compare { network, terms } = effect {
                let reports = terms.iter().map(|term| divergence::term(&network, term)).collect();
                update(state, Message::Compared(reports));
            }
        }
    }
}

fn waits(criterion: &mut Criterion) {
    let theme = Theme::default();
    let mut buffer = Buffer::empty(Rect::new(0, 0, 120, 40));
    for example in EXAMPLES {
        let mut group = criterion.benchmark_group(example);
        group.bench_function("read the folder and draw the first screen", |bencher| {
            bencher.iter(|| draw(&mut state(example), &theme, &mut buffer));
        });
        let mut ready = state(example);
        let reports = divergence::network(&ready.network);
        update(&mut ready, Message::Compared(reports));
        group.bench_function("compare everything", |bencher| {
            bencher.iter(|| divergence::network(black_box(&ready.network)));
        });
        group.bench_function("key to screen: down on Home", |bencher| {
            let mut state = ready.clone();
            bencher.iter(|| {
                press(&mut state, &["Down"]);
                draw(&mut state, &theme, &mut buffer);
            });
        });
        group.bench_function("key to screen: right in Compare", |bencher| {
            let mut state = ready.clone();
            press(&mut state, &["Enter"]);
            bencher.iter(|| {
                press(&mut state, &["Right", "Left"]);
                draw(&mut state, &theme, &mut buffer);
            });
        });
        group.bench_function("key to screen: a letter in a wording", |bencher| {
            let mut state = ready.clone();
            press(&mut state, &["Enter", "e"]);
            bencher.iter(|| {
                press(&mut state, &["x", "Backspace"]);
                draw(&mut state, &theme, &mut buffer);
            });
        });
        group.finish();
    }
}

/// The map at the size that it has to bear: fifty organisations and two thousand terms, each defined by twelve.
fn map(criterion: &mut Criterion) {
    let theme = Theme::default();
    let mut buffer = Buffer::empty(Rect::new(0, 0, 120, 40));
    let (network, reports) = wide::network(50, 2000, 12);
    let mut ready = State::new(network, jiff::civil::date(2026, 11, 21));
    update(&mut ready, Message::Compared(reports));
    let mut group = criterion.benchmark_group("map of 50 x 2000, 132,000 pairs");
    group.bench_function("work the cells out", |bencher| {
        bencher.iter(|| Cells::of(black_box(&ready.network), &ready.reports, &ready.agenda));
    });
    press(&mut ready, &["4", "End", "Ctrl-Right"]);
    group.bench_function("draw the far corner", |bencher| {
        let mut state = ready.clone();
        bencher.iter(|| draw(&mut state, &theme, &mut buffer));
    });
    group.bench_function("key to screen: a cell further", |bencher| {
        let mut state = ready.clone();
        bencher.iter(|| {
            press(&mut state, &["Up", "Left"]);
            draw(&mut state, &theme, &mut buffer);
        });
    });
    press(&mut ready, &["Tab"]);
    group.bench_function("draw organisations beside organisations", |bencher| {
        let mut state = ready.clone();
        bencher.iter(|| draw(&mut state, &theme, &mut buffer));
    });
    group.finish();
}

criterion_group!(benches, waits, map);
criterion_main!(benches);
