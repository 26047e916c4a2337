//! Pages that are made by the program, or show what it makes: the list of keys, and the tour, whose screens are
//! drawn from the English example. `UPDATE_DOCS=1 cargo test --test docs` makes them anew.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a surprise here is a failure")]

mod workbench;

use std::fs;
use std::path::Path;

use wordbond::app::commands::{Place, TABLE};
use wordbond::{report, store};
use workbench::Bench;

/// Before each screen stands what size it has and which keys lead to it: `<!-- screen 100x30: / "urgent" Enter -->`.
const MARK: &str = "<!-- screen ";

fn picture(size: (u16, u16), keys: &str) -> String {
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("glossaries/mental-health-and-public-order");
    let loaded = store::load(&example).unwrap();
    let mut bench = Bench::of(loaded.network, None, size);
    bench.state.saving = 0;
    bench.keys(keys);
    bench.text().lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

/// The page with every screen drawn anew.
fn drawn(page: &str) -> String {
    let mut out = String::new();
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        out.push_str(line);
        out.push('\n');
        let Some(order) = line.strip_prefix(MARK).and_then(|order| order.strip_suffix(" -->")) else {
            continue;
        };
        let (size, keys) = order.split_once(':').expect("a size, a colon and keys");
        let (columns, rows) = size.split_once('x').expect("columns and rows");
        let size = (columns.trim().parse().unwrap(), rows.trim().parse().unwrap());
        assert_eq!(lines.next(), Some("```text"), "after {line}");
        // What stands there now makes room.
        lines.by_ref().take_while(|line| *line != "```").for_each(drop);
        out.push_str("```text\n");
        out.push_str(picture(size, keys).trim_end());
        out.push_str("\n```\n");
    }
    out
}

/// Every command of the workbench with its keys, by place: the table as a page.
fn keys() -> String {
    let mut out = String::from(
        "# Keys\n\nMade from the table of commands by `UPDATE_DOCS=1 cargo test --test docs`; a test keeps it \
         current. `wordbond keys` prints the same with your own keys. A command without a key is found in the \
         palette.\n\nOwn keys stand in `settings.toml` (`wordbond paths` says where), by the name of the command: \
         `[keys]`, then for example `undo = [\"Ctrl-U\"]`.\n",
    );
    for place in Place::ALL {
        let here: Vec<_> = TABLE.iter().filter(|command| command.places.contains(&place)).collect();
        if here.is_empty() {
            continue;
        }
        out.push_str(&format!("\n## {}\n\n| keys | command | does |\n| --- | --- | --- |\n", place.say().en));
        for command in here {
            let keys: Vec<String> = command.keys.iter().map(|key| format!("`{key}`")).collect();
            out.push_str(&format!("| {} | {} | {} |\n", keys.join(", "), command.name, command.help.en));
        }
    }
    out
}

/// Holds a page against what it should say, or writes it.
fn hold(name: &str, now: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(name);
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&path, now).unwrap();
        return;
    }
    let page = fs::read_to_string(&path).unwrap_or_default();
    assert!(page == now, "docs/{name} is not current; UPDATE_DOCS=1 cargo test --test docs, then look at it");
}

#[test]
fn the_list_of_keys_is_that_of_the_table() {
    hold("keys.md", &keys());
}

#[test]
fn the_tour_shows_the_screens_as_they_are() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/tour.md");
    let page = fs::read_to_string(&path).unwrap();
    assert!(page.matches(MARK).count() >= 8, "a tour shows more than that");
    hold("tour.md", &drawn(&page));
}

#[test]
fn the_example_of_a_difference_is_what_the_command_prints() {
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("glossaries/mental-health-and-public-order");
    let loaded = store::load(&example).unwrap();
    let missing = wordbond::domain::TermId::parse("missing").unwrap();
    let versions = &loaded.network.agreements[&missing];
    let difference =
        report::diff(&loaded.network, &versions[0], &versions[1]).to_text(&report::Layout::default());
    let beginning: Vec<&str> = difference.lines().take(12).collect();
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/commands.md")).unwrap();
    assert!(page.contains(&beginning.join("\n")), "{difference}");
}
