//! Screens as pictures: what every room and everything that can lie in front of it looks like in windows
//! of several sizes, and what holds for all of them at any size.
//!
//! A picture that changed on purpose is taken anew with `INSTA_UPDATE=always cargo test --test screens`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod workbench;

use std::fmt::Write as _;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};
use rstest::rstest;
use wordbond::app::commands;
use wordbond::app::effect::{Draft, Message, Problem};
use wordbond::app::keymap::{Lookup, read};
use wordbond::app::places::Target;
use wordbond::app::state::State;
use wordbond::app::update::update;
use wordbond::domain::{
    Answer, Case, CaseId, Change, Fingerprint, Moment, Network, Organisation, Profile, Term, Verdict,
};
use wordbond::ui::{self, theme::Theme};

use workbench::network::{TODAY, blind_rounds, dutch, kick_off, org, reports, rich, term};
use workbench::{Bench, album_in, text, theme};

/// The windows that every picture is taken in; the last is too small to draw in.
const SIZES: [(u16, u16); 5] = [(120, 40), (80, 24), (60, 20), (40, 12), (35, 8)];

/// The clock on the wall says so.
fn clock(b: &mut Bench, time: &str) {
    let now = Moment::parse(&format!("{TODAY}T{time}:00+01:00")).unwrap();
    b.send(Message::Tick(TODAY, now));
}

/// A workshop in its check-in, four minutes old, in which two have spoken.
fn held(b: &mut Bench) {
    clock(b, "14:00");
    b.keys("6 n \"Kick-off\" Ctrl-S Space a \"2\" Tab \"1\" Tab \"3\" Ctrl-S");
    b.keys("Enter \"curious, and a little tired\" Ctrl-S Enter Ctrl-S");
    clock(b, "14:04");
}

/// A picture: its name, and what leads to it.
type Screen = (&'static str, fn(&mut Bench));

/// Every room and everything that can lie in front, one picture a line.
const SCREENS: &[Screen] = &[
    ("home", |_| {}),
    ("home-watch", |b| drop(b.keys("Tab Down"))),
    ("terms", |b| drop(b.keys("2 Down Down"))),
    ("terms-differing", |b| drop(b.keys("2 f"))),
    ("terms-mine-by-divergence", |b| {
        b.keys("w Down Enter 2 f f s");
    }),
    ("terms-undefined-by-standing", |b| drop(b.keys("2 f f f s s"))),
    ("terms-agreed", |b| drop(b.keys("2 f f f f"))),
    ("terms-drifted", |b| drop(b.keys("2 f f f f f f"))),
    ("terms-waiting", |b| drop(b.keys("2 f f"))),
    ("terms-preview", |b| drop(b.keys("2 Tab Down"))),
    ("compare", |b| b.open("urgent")),
    ("compare-far", |b| {
        b.open("urgent");
        b.keys("Right Right Down Down");
    }),
    ("compare-against-another", |b| {
        b.open("urgent");
        b.keys("Right b");
    }),
    ("compare-only-differences", |b| {
        b.open("urgent");
        b.keys("d");
    }),
    ("compare-two-shown", |b| {
        b.open("urgent");
        b.keys("o Down Down Space Down Space Esc");
    }),
    ("compare-pairs", |b| {
        b.open("urgent");
        b.keys("v Down");
    }),
    ("compare-read", |b| {
        b.open("urgent");
        b.keys("Enter");
    }),
    ("compare-nobody-defined", |b| b.open("no-show")),
    ("cases", |b| {
        b.open("urgent");
        b.keys("s Down");
    }),
    ("cases-guessing", |b| {
        b.keys("w Down Enter");
        b.open("urgent");
        b.keys("s v - Down =");
    }),
    ("cases-read", |b| {
        b.open("urgent");
        b.keys("s Space");
    }),
    ("cases-figures", |b| {
        b.open("urgent");
        b.keys("s f");
    }),
    ("cases-many", |b| {
        many_cases(b);
        b.open("urgent");
        b.keys("s End o Right Right Right Right Right Right Right");
    }),
    ("reveal", |b| {
        guessed(b);
        b.keys("l Down");
    }),
    ("reveal-nothing", |b| {
        b.open("urgent");
        b.keys("s l");
    }),
    ("misconception-form", |b| {
        guessed(b);
        b.keys("l Enter");
    }),
    ("guessed-wording-form", |b| {
        b.keys("w Down Enter");
        b.open("urgent");
        b.keys("s v d");
    }),
    ("cases-none", |b| {
        b.open("household");
        b.keys("s");
    }),
    ("agreement-candidate", |b| {
        b.open("vulnerable");
        b.keys("a");
    }),
    ("agreement-second-candidate", |b| {
        b.open("vulnerable");
        b.keys("a End");
    }),
    ("agreement-position", |b| {
        b.open("vulnerable");
        b.keys("a Down Down Down");
    }),
    ("agreement-version", |b| {
        b.open("escalation");
        b.keys("a");
    }),
    ("agreement-nothing", |b| {
        b.open("urgent");
        b.keys("a");
    }),
    ("history", |b| {
        b.open("safety");
        b.keys("h");
    }),
    ("history-drifted", |b| {
        b.open("consent");
        b.keys("h");
    }),
    ("altered-home", |b| {
        altered(b);
        b.keys("Tab Down Down");
    }),
    ("altered-terms", |b| {
        altered(b);
        b.keys("2 s s End");
    }),
    ("altered-agreement", |b| {
        altered(b);
        b.open("consent");
        b.keys("a");
    }),
    ("altered-history", |b| {
        altered(b);
        b.open("consent");
        b.keys("h");
    }),
    ("history-read", |b| {
        b.open("escalation");
        b.keys("h Enter");
    }),
    ("history-none", |b| {
        b.open("urgent");
        b.keys("h");
    }),
    ("network", |b| drop(b.keys("3"))),
    ("network-organisation", |b| drop(b.keys("3 Down Down"))),
    ("workshops-none", |b| drop(b.keys("6"))),
    ("workshops", |b| {
        held(b);
        b.keys("Esc");
    }),
    ("workshop-new", |b| drop(b.keys("6 n"))),
    ("workshop-prepared", |b| drop(b.keys("6 n \"Kick-off\" Ctrl-S Down"))),
    ("workshop-check-in", held),
    ("workshop-people", |b| {
        held(b);
        b.keys("Tab Down");
    }),
    ("workshop-look", |b| {
        held(b);
        clock(b, "14:12");
        b.keys("Space");
        clock(b, "14:24");
    }),
    ("workshop-break", |b| {
        held(b);
        b.keys("p");
    }),
    ("workshop-late", |b| {
        held(b);
        clock(b, "14:12");
        b.keys("Space d");
    }),
    ("workshop-round", |b| {
        held(b);
        b.keys("End Up e");
    }),
    ("workshop-attendance", |b| {
        held(b);
        b.keys("a");
    }),
    ("workshop-close", |b| {
        held(b);
        b.keys("C");
    }),
    ("map", |b| drop(b.keys("4"))),
    ("map-by-agenda", |b| drop(b.keys("4 s Down Right"))),
    ("map-nothing-said", |b| drop(b.keys("4 End Ctrl-Right"))),
    ("map-organisations", |b| drop(b.keys("4 Tab Down"))),
    ("map-pair", |b| drop(b.keys("4 Tab Down Enter Down"))),
    ("help", |b| {
        b.open("urgent");
        b.keys("?");
    }),
    ("palette", |b| drop(b.keys(":"))),
    ("palette-typed", |b| drop(b.keys(": \"undo\""))),
    ("search", |b| drop(b.keys("/"))),
    ("search-label", |b| drop(b.keys("/ \"urg\" Down"))),
    ("search-wording", |b| drop(b.keys("/ \"mayor\""))),
    ("search-nothing", |b| drop(b.keys("/ \"xyzzy\""))),
    ("who", |b| drop(b.keys("w Down"))),
    ("themes", |b| drop(b.keys("F2"))),
    ("shown", |b| {
        b.open("urgent");
        b.keys("o Down Space");
    }),
    ("candidate-from", |b| {
        b.open("consent");
        b.keys("a n Down");
    }),
    ("definition-form", |b| {
        b.open("urgent");
        b.keys("e");
    }),
    ("definition-form-issue", |b| {
        b.open("urgent");
        b.keys("e");
        b.go_to("within");
        b.keys("Ctrl-A \"soon\"");
    }),
    ("definition-form-blank", |b| {
        b.open("no-show");
        b.keys("e \"Who does not come.\"");
    }),
    ("candidate-form", |b| {
        b.open("vulnerable");
        b.keys("a e");
    }),
    ("position-form-lacks-a-reason", |b| {
        b.open("vulnerable");
        b.keys("a Down Down Down Down e Right Ctrl-S");
    }),
    ("case-form", |b| {
        b.open("urgent");
        b.keys("s n \"Somebody waits.\"");
    }),
    ("answer-form", |b| {
        b.keys("w Down Enter");
        b.open("urgent");
        b.keys("s Enter");
    }),
    ("term-form", |b| drop(b.keys("2 n \"risk\""))),
    ("organisation-form", |b| {
        b.keys("3 n \"Youth care\" Tab \"POL\"");
    }),
    ("charter-form", |b| drop(b.keys("3 e Tab"))),
    ("record-form", |b| {
        b.open("vulnerable");
        b.keys("a R");
    }),
    ("record-form-own-limits", |b| {
        to_record(b, 1);
        b.fill("Police", "10 min from dispatch until first unit on scene, met in 90 %");
    }),
    ("record-form-own-words", |b| {
        to_record(b, 2);
        b.fill("Police", "crisis-care-urgent");
        b.go_to("Police");
        b.keys("End Backspace \"t\"");
    }),
    ("candidate-form-lacks-its-rule", |b| to_record(b, 3)),
    ("record-confirmation", |b| {
        b.open("vulnerable");
        b.keys("a End R Ctrl-S");
    }),
    ("form-letters", |b| {
        b.keys("3 n");
        b.type_text("👩‍👩‍👧‍👦 family, 🇳🇱 flag, ë, 漢字");
    }),
    ("delete-term", |b| drop(b.keys("2 End x"))),
    ("delete-organisation", |b| drop(b.keys("3 Down x"))),
    ("delete-definition", |b| {
        b.open("urgent");
        b.keys("x");
    }),
    ("problems", |b| {
        b.state.problems = problems();
        b.state.remarks = vec![(
            "settings.toml:3".into(),
            wordbond::words::SETTINGS_KEY_MEANT.with(b.state.language(), &["them", "theme"]),
        )];
        b.keys("!");
    }),
    ("drafts", |b| {
        b.send(Message::Drafts(vec![
            Draft {
                place: "definition/police/urgent/why".into(),
                text: "Because a minute later can be too late, and nobody".into(),
                kept: false,
            },
            Draft { place: "new-term/label".into(), text: "risk".into(), kept: true },
        ]));
    }),
    ("kept", |b| {
        kept(b);
        b.open("urgent");
    }),
    ("kept-form", |b| {
        kept(b);
        b.open("urgent");
        b.keys("e");
    }),
    ("kept-home", |b| {
        kept(b);
        b.keys("1");
    }),
    ("conflict", conflict),
    ("quit-unsaved", |b| {
        unsaved(b);
        b.keys("q");
    }),
    ("which-key", |b| drop(b.keys("g"))),
    ("notice", |b| drop(b.keys("2 u"))),
    ("notice-done", |b| {
        b.keys("3 Down y");
    }),
    ("notice-trouble", unsaved),
    ("blind-hand-over", |b| blind(b, "r1", "")),
    ("blind-asking", |b| blind(b, "r1", "Enter y")),
    ("blind-again", |b| blind(b, "r1", "Enter y Left")),
    ("blind-typing", |b| blind(b, "r2", &format!("{BLIND_ANSWERS} \"nothing of this\""))),
    ("blind-passed-on", |b| blind(b, "r2", &format!("{BLIND_ANSWERS} Enter"))),
    ("blind-over", |b| blind(b, "r1", &format!("{BLIND_ANSWERS} {BLIND_ANSWERS}"))),
    ("blind-help", |b| blind(b, "r1", "Enter ?")),
    ("blind-reveal", |b| {
        blind(b, "r1", "Enter y Esc");
        b.keys(": \"reveal\" Enter");
    }),
    ("term-gone", |b| {
        b.open("no-show");
        let mut network = rich();
        network.terms.remove(&term("no-show"));
        b.send(Message::Loaded { network: Box::new(network), problems: Vec::new() });
    }),
];

fn problems() -> Vec<Problem> {
    vec![
        Problem {
            at: "organisations/police.toml:12:1".into(),
            what: "`wordng` is no key of a definition".into(),
            help: "did you mean `wording`?".into(),
            is_error: false,
        },
        Problem {
            at: "terms.toml:3:9".into(),
            what: "a string is not closed; the term “urgent” could not be read".into(),
            help: "put a quotation mark at its end".into(),
            is_error: true,
        },
    ]
}

/// Somebody else has changed the definition that is being saved.
fn conflict(bench: &mut Bench) {
    bench.saves = false;
    bench.open("urgent");
    bench.keys("e");
    bench.go_to("wording");
    let effects = bench.keys("Ctrl-A \"Now.\" Esc");
    let mine = workbench::saved(&effects).remove(0);
    let mut theirs = rich();
    let police = theirs.organisations.get_mut(&org("police")).unwrap();
    police.definitions.get_mut(&term("urgent")).unwrap().wording = "Within a quarter of an hour.".into();
    bench.send(Message::SaveFailed {
        change: Box::new(mine),
        why: "Police, “urgent” was changed by somebody else".into(),
        theirs: Some(Box::new(theirs)),
    });
}

/// An organisation takes the keyboard and answers the cases of “urgent”.
const BLIND_ANSWERS: &str = "Enter y d n";

/// A blind round of a workshop, after some keys.
fn blind(bench: &mut Bench, round: &str, keys: &str) {
    let mut network = (*bench.state.network).clone();
    blind_rounds(&mut network);
    bench.state.network = std::sync::Arc::new(network);
    wordbond::app::update::blind::begin(&mut bench.state, &kick_off(), round);
    bench.send(Message::Held(Ok(())));
    bench.keys(keys);
}

/// Texts that were kept for later: of a definition, of a position, and of the network.
fn kept(bench: &mut Bench) {
    let texts = [
        ("definition/police/urgent/why", "Because a minute later can be too late."),
        ("position/court/vulnerable/a/reason", "It costs us a day."),
        ("charter/for_whom", "people in a crisis"),
    ];
    let draft = |(place, text): (&str, &str)| Draft { place: place.into(), text: text.into(), kept: true };
    bench.send(Message::Drafts(texts.into_iter().map(draft).collect()));
    bench.keys("Esc");
}

/// The police and care guess what the other answers on "urgent", with some of it wrong.
fn guessed(bench: &mut Bench) {
    bench.keys("w Down Enter");
    bench.open("urgent");
    bench.keys("s v + Down - Down + Right = Esc");
    bench.keys("w Down Enter v + Down - Down - Esc");
}

/// More cases than rows and more organisations than columns; of every answer some are on an older text or recorded
/// for another.
fn many_cases(bench: &mut Bench) {
    let mut network = rich();
    for number in 1..=14 {
        let id = org(&format!("team-{number:02}"));
        let profile = Profile {
            name: format!("Neighbourhood team {number}"),
            mark: format!("T{number}"),
            ..Profile::default()
        };
        network.charter.order.push(id.clone());
        network.organisations.insert(id, Organisation { profile, ..Organisation::default() });
    }
    let stories = [
        "Somebody rings at night and says nothing",
        "A door has been open since yesterday",
        "Water drips through a ceiling",
    ];
    for number in 0..30_usize {
        let story = format!("{} ({number}).", stories[number % 3]);
        let case = CaseId::parse(&format!("case-{number:02}")).unwrap();
        for (place, organisation) in network.organisations.values_mut().enumerate() {
            let Some(verdict) = Verdict::ALL.get((number * 7 + place * place) % 4) else { continue };
            let recorded_by = (number + place).is_multiple_of(9).then(|| "facilitator".to_owned());
            let on = (number + place).is_multiple_of(5).then(|| Fingerprint::of_bytes(b"older"));
            let answer =
                Answer { verdict: *verdict, because: "as we do".into(), on, answered_on: None, recorded_by };
            organisation.answers.entry(term("urgent")).or_default().insert(case.clone(), answer);
        }
        network.cases.insert(case, Case { terms: vec![term("urgent")], story, ..Case::default() });
    }
    bench.send(Message::Loaded { network: Box::new(network), problems: Vec::new() });
}

/// The newest version of the agreement on consent, which has drifted, was altered by hand.
fn altered(b: &mut Bench) {
    let mut network = (*b.state.network).clone();
    let versions = network.agreements.get_mut(&term("consent")).unwrap();
    versions.last_mut().unwrap().altered = true;
    b.send(Message::Loaded { network: Box::new(network), problems: Vec::new() });
}

/// What the police say by "urgent" as a candidate whose outcome is so many places further, being recorded.
fn to_record(b: &mut Bench, outcome: usize) {
    b.open("urgent");
    b.keys("a n Enter");
    b.go_to("outcome");
    b.keys(&"Right ".repeat(outcome));
    b.keys("Esc R");
}

/// A change that could not be put on disk.
fn unsaved(bench: &mut Bench) {
    bench.saves = false;
    bench.keys("2 n \"risk\" Ctrl-S Esc");
    let change = Change::Term { term: term("risk"), before: None, after: Some(Term::of_label("risk")) };
    bench.send(Message::SaveFailed {
        change: Box::new(change),
        why: "terms.toml could not be written: the disk is full; make room and press Ctrl-S".into(),
        theirs: None,
    });
}

fn at((name, lead): &Screen, size: (u16, u16)) -> Bench {
    let _ = name;
    let mut bench = Bench::rich(size);
    lead(&mut bench);
    bench
}

/// One file a screen, with the picture in every size.
fn album(picture: impl Fn((u16, u16)) -> String) -> String {
    album_in(&SIZES, picture)
}

#[test]
fn pictures() {
    insta::with_settings!({ prepend_module_to_snapshot => false, snapshot_path => "snapshots/screens", omit_expression => true }, {
        for screen in SCREENS {
            insta::assert_snapshot!(screen.0, album(|size| at(screen, size).text()));
        }
    });
}

#[test]
fn pictures_of_an_empty_network() {
    let empty = || Network {
        charter: wordbond::domain::Charter { name: "New network".into(), ..Default::default() },
        ..Network::default()
    };
    let leads: [Screen; 5] = [
        ("empty-map", |b| drop(b.keys("4"))),
        ("empty-home", |_| {}),
        ("empty-terms", |b| drop(b.keys("2"))),
        ("empty-term", |b| drop(b.keys("2 n \"risk\" Ctrl-S"))),
        ("empty-network", |b| drop(b.keys("3"))),
    ];
    insta::with_settings!({ prepend_module_to_snapshot => false, snapshot_path => "snapshots/screens", omit_expression => true }, {
        for (name, lead) in leads {
            insta::assert_snapshot!(name, album(|size| {
                let mut bench = Bench::of(empty(), None, size);
                lead(&mut bench);
                bench.text()
            }));
        }
    });
}

#[test]
fn pictures_in_dutch() {
    let leads: [Screen; 7] = [
        ("dutch-map", |b| drop(b.keys("4"))),
        ("dutch-home", |_| {}),
        ("dutch-terms", |b| drop(b.keys("2"))),
        ("dutch-compare", |b| b.open("spoed")),
        ("dutch-cases", |b| {
            b.open("spoed");
            b.keys("s");
        }),
        ("dutch-agreement", |b| {
            b.open("kwetsbaar");
            b.keys("a");
        }),
        ("dutch-network", |b| drop(b.keys("3"))),
    ];
    insta::with_settings!({ prepend_module_to_snapshot => false, snapshot_path => "snapshots/screens", omit_expression => true }, {
        for (name, lead) in leads {
            insta::assert_snapshot!(name, album(|size| {
                let network = dutch();
                let reports = reports(&network);
                let mut bench = Bench::of(network, Some(reports), size);
                lead(&mut bench);
                bench.text()
            }));
        }
    });
}

/// The engine itself, on a rule that does not move: a quarter of an hour beside a day.
#[test]
fn a_quarter_of_an_hour_beside_a_day_is_said_in_a_sentence() {
    let mut bench = Bench::new(rich());
    bench.open("urgent");
    let shown = bench.text();
    assert!(shown.contains("15 min") && shown.contains("24 h"), "{shown}");
    assert!(shown.contains("96 times"), "{shown}");
}

// ---- the themes -------------------------------------------------------------------------------------

/// A style in a few letters: foreground, ground, modifiers; nothing for the terminal's own.
fn letters(style: Style) -> String {
    let colour = |colour: Option<Color>| match colour {
        None | Some(Color::Reset) => String::new(),
        Some(Color::Rgb(r, g, b)) => format!("#{r:02x}{g:02x}{b:02x}"),
        Some(other) => format!("{other:?}").to_lowercase(),
    };
    let mut out = colour(style.fg);
    let ground = colour(style.bg);
    if !ground.is_empty() {
        write!(out, "/{ground}").unwrap();
    }
    for (modifier, letter) in [
        (Modifier::BOLD, "+b"),
        (Modifier::DIM, "+d"),
        (Modifier::ITALIC, "+i"),
        (Modifier::UNDERLINED, "+u"),
        (Modifier::REVERSED, "+r"),
        (Modifier::CROSSED_OUT, "+x"),
    ] {
        if style.add_modifier.contains(modifier) {
            out.push_str(letter);
        }
    }
    out
}

/// A buffer as runs of cells that look alike: `‹style›text`. Blanks without a ground are not told apart.
fn styled(buffer: &Buffer) -> String {
    let mut out = String::new();
    for y in buffer.area.top()..buffer.area.bottom() {
        let mut line = String::new();
        let mut now = String::new();
        for x in buffer.area.left()..buffer.area.right() {
            let cell: &Cell = &buffer[(x, y)];
            let style = letters(cell.style());
            if style != now {
                write!(line, "‹{style}›").unwrap();
                now = style;
            }
            line.push_str(cell.symbol());
        }
        writeln!(out, "{}", line.trim_end()).unwrap();
    }
    out
}

#[rstest]
fn gallery_of_a_theme(
    #[values("terminal", "light", "dark", "high-contrast", "high-contrast-light", "colour-blind", "plain")]
    name: &str,
) {
    let mut gallery = String::new();
    for wanted in ["home", "map", "compare", "agreement-position", "definition-form-issue", "search-wording"]
    {
        let screen = SCREENS.iter().find(|(name, _)| *name == wanted).unwrap();
        let mut bench = at(screen, (80, 24));
        bench.state.theme = name.to_owned();
        writeln!(gallery, "{wanted}\n{}", styled(&bench.draw())).unwrap();
    }
    insta::with_settings!({ prepend_module_to_snapshot => false, snapshot_path => "snapshots/themes", omit_expression => true }, {
        insta::assert_snapshot!(name, gallery);
    });
}

#[test]
fn every_theme_has_a_gallery() {
    assert_eq!(
        Theme::NAMES,
        ["terminal", "light", "dark", "high-contrast", "high-contrast-light", "colour-blind", "plain"]
    );
}

// ---- what holds for every screen at every size ------------------------------------------------------

/// Sizes from a single cell upwards, in steps that do not share a rhythm with any layout.
fn sizes() -> impl Iterator<Item = (u16, u16)> {
    let widths = [1, 39, 40, 47, 61, 80, 109, 110, 130];
    let heights = [1, 12, 13, 17, 18, 24, 31, 45];
    widths.into_iter().flat_map(move |width| heights.into_iter().map(move |height| (width, height)))
}

#[test]
fn everything_is_drawn_inside_a_window_of_any_size() {
    let look = theme(workbench::THEME);
    let mark = {
        let mut cell = Cell::new("¤");
        cell.set_style(Style::new().fg(Color::Magenta));
        cell
    };
    for screen in SCREENS {
        let bench = at(screen, (80, 24));
        for (width, height) in sizes() {
            // In the middle of a larger buffer, of which the rest has to stay as it is.
            let area = Rect::new(3, 2, width, height);
            let mut buffer = Buffer::filled(Rect::new(0, 0, width + 6, height + 4), mark.clone());
            let (places, cursor) = ui::draw(&bench.state, &look, area, &mut buffer);
            for y in 0..height + 4 {
                for x in 0..width + 6 {
                    let inside = area.contains((x, y).into());
                    assert!(
                        inside || buffer[(x, y)] == mark,
                        "{} at {width}×{height} draws at {x},{y}:\n{}",
                        screen.0,
                        text(&buffer)
                    );
                }
            }
            if let Some((x, y)) = cursor {
                assert!(area.contains((x, y).into()), "{} at {width}×{height}: cursor at {x},{y}", screen.0);
            }
            for (place, target) in places.targets {
                let fits = place.x >= area.x
                    && place.y >= area.y
                    && place.x + place.width <= area.right()
                    && place.y + place.height <= area.bottom();
                assert!(fits, "{} at {width}×{height}: {target:?} lies at {place:?}", screen.0);
            }
        }
    }
}

/// What the footer offers, by the name of the command.
fn offered(state: &State, size: (u16, u16)) -> Vec<&'static str> {
    let area = Rect::new(0, 0, size.0, size.1);
    let mut buffer = Buffer::empty(area);
    let (places, _) = ui::draw(state, &theme(workbench::THEME), area, &mut buffer);
    let footer = size.1 - 1;
    places
        .targets
        .iter()
        .filter_map(|(place, target)| match target {
            Target::Command(name) if place.y == footer => Some(*name),
            _ => None,
        })
        .collect()
}

/// Without a sentence in the footer the hints are there.
fn quiet(mut bench: Bench) -> State {
    bench.state.notice = None;
    bench.state.pending.clear();
    bench.state
}

#[test]
fn every_key_in_the_footer_leads_to_what_it_says() {
    for screen in SCREENS {
        let state = quiet(at(screen, (130, 40)));
        let names = offered(&state, (130, 40));
        assert!(!names.is_empty(), "{}: nothing in the footer", screen.0);
        for name in names {
            let label = state.keymap.label(name).unwrap();
            match state.keymap.lookup(&commands::places(&state), &read(&label).unwrap()) {
                Lookup::Found(command) => assert_eq!(command.name, name, "{}: {label}", screen.0),
                other => panic!("{}: {label} for {name} leads to {other:?}", screen.0),
            }
        }
    }
}

#[test]
fn every_key_in_the_footer_does_something() {
    let mut idle = Vec::new();
    for screen in SCREENS {
        let state = quiet(at(screen, (130, 40)));
        for name in offered(&state, (130, 40)) {
            let mut after = state.clone();
            let keys = read(&state.keymap.label(name).unwrap()).unwrap();
            let mut effects = Vec::new();
            for key in keys {
                effects.extend(update(&mut after, Message::Input(wordbond::app::input::Input::Key(key))));
            }
            if effects.is_empty() && format!("{after:?}") == format!("{state:?}") {
                idle.push(format!("{}: {name}", screen.0));
            }
        }
    }
    assert!(idle.is_empty(), "offered, and do nothing: {idle:#?}");
}

#[test]
fn a_key_that_somebody_gave_to_another_command_is_not_offered_for_the_first() {
    // The slash now edits where definitions are compared; elsewhere it goes on to search.
    let own = [("edit".to_owned(), vec!["/".to_owned()])].into();
    let keymap = wordbond::app::keymap::Keymap::with_own(&own).unwrap();
    let mut bench = Bench::rich((130, 40));
    bench.open("urgent");
    bench.state.keymap = std::sync::Arc::new(keymap);
    let state = quiet(bench);
    let names = offered(&state, (130, 40));
    assert!(names.contains(&"edit") && !names.contains(&"search"), "{names:?}");
}

#[test]
fn where_it_is_too_small_it_says_how_much_it_needs() {
    for (width, height) in [(39, 12), (40, 11), (20, 4)] {
        let mut bench = Bench::rich((width, height));
        let shown = bench.text().split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(bench.state.places.too_small);
        assert!(shown.starts_with("Wordbond needs 40 columns and 12 rows"), "{shown}");
    }
}

#[test]
fn the_day_of_the_pictures_does_not_come_from_the_clock() {
    assert_eq!(Bench::rich((80, 24)).state.today, TODAY);
}
