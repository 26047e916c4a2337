//! The program as people meet it: in a terminal, with a folder on disk. A newcomer's way from nothing to
//! a recorded version; and that neither the terminal nor what was typed suffers when it ends badly.
//!
//! Nothing here waits for a length of time: every step waits for what has to be seen, up to a deadline.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod terminal;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;
use terminal::{Terminal, shell, wait, wait_for_end_of};

const PROGRAM: &str = env!("CARGO_BIN_EXE_wordbond");

const ENTER: &str = "\r";
const ESC: &str = "\x1b";
const DOWN: &str = "\x1b[B";
const RIGHT: &str = "\x1b[C";
const CTRL_S: &str = "\x13";

/// A user with an empty home, and a place for a network.
struct World {
    root: TempDir,
}

impl World {
    fn new() -> Self {
        let world = Self { root: TempDir::new().unwrap() };
        for dir in ["home", "config", "data", "state"] {
            fs::create_dir(world.root.path().join(dir)).unwrap();
        }
        world
    }

    /// A network with two organisations, made by the program itself.
    fn with_network() -> Self {
        let world = Self::new();
        let net = world.net();
        let made = world.run(&[
            "new",
            net.to_str().unwrap(),
            "--name=Harbour Town",
            "--language=en",
            "--common-interest=Nobody falls between us.",
            "--organisation=Police",
            "--organisation=Crisis care",
        ]);
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        world
    }

    /// As [`World::with_network`], with the term “urgent” in it.
    fn with_term() -> Self {
        let world = Self::with_network();
        let terms = "format = 1\nkind = \"terms\"\n\n[terms.urgent]\nlabel = \"urgent\"\n";
        fs::write(world.net().join("terms.toml"), terms).unwrap();
        world
    }

    fn net(&self) -> PathBuf {
        self.root.path().join("net")
    }

    /// All there is around the program.
    fn environment(&self) -> Vec<(String, String)> {
        let dir = |name: &str| self.root.path().join(name).display().to_string();
        let mut all = vec![
            ("HOME".to_owned(), dir("home")),
            ("XDG_CONFIG_HOME".to_owned(), dir("config")),
            ("XDG_DATA_HOME".to_owned(), dir("data")),
            ("XDG_STATE_HOME".to_owned(), dir("state")),
            ("TERM".to_owned(), "xterm-256color".to_owned()),
            ("LC_ALL".to_owned(), "C.UTF-8".to_owned()),
            ("TZ".to_owned(), "UTC".to_owned()),
            ("WORDBOND_TODAY".to_owned(), "2026-11-23".to_owned()),
        ];
        all.extend(std::env::var("PATH").map(|path| ("PATH".to_owned(), path)));
        all
    }

    /// Runs the program without a terminal.
    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(PROGRAM)
            .args(arguments)
            .env_clear()
            .envs(self.environment())
            .current_dir(self.root.path())
            .output()
            .unwrap()
    }

    /// Every text file below a folder, in one text. A file that is still being written has another name than the
    /// one it will have, and says nothing yet.
    fn texts(dir: &Path) -> String {
        let mut all = String::new();
        for entry in fs::read_dir(dir).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                all.push_str(&Self::texts(&path));
            } else if path.extension().is_some_and(|end| end == "toml" || end == "json") {
                all.push_str(&fs::read_to_string(&path).unwrap_or_default());
            }
        }
        all
    }

    fn network_text(&self) -> String {
        Self::texts(&self.net())
    }

    fn journal_text(&self) -> String {
        Self::texts(&self.root.path().join("state"))
    }

    /// Every file can be read and nothing half written lies about.
    fn assert_whole(&self) {
        let net = self.net();
        let checked = self.run(&["check", net.to_str().unwrap()]);
        let said = String::from_utf8_lossy(&checked.stdout).into_owned();
        assert!(checked.status.success(), "{said}{}", String::from_utf8_lossy(&checked.stderr));
        let mut folders = vec![net];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                let name = path.file_name().unwrap().to_string_lossy().into_owned();
                assert!(name.ends_with(".toml") || path.is_dir(), "{} is left over", path.display());
                if path.is_dir() && !name.starts_with('.') {
                    folders.push(path);
                }
            }
        }
    }
}

/// Opens the network in a terminal, and waits until it is on screen.
fn open(world: &World) -> Terminal {
    let terminal = start(world);
    terminal.wait_for("working as ");
    terminal
}

fn start(world: &World) -> Terminal {
    start_in(world, "")
}

/// Starts the workbench in a shell that has run something before.
fn start_in(world: &World, before: &str) -> Terminal {
    run_in(world, &format!("{before} '{PROGRAM}' '{}'", world.net().display()))
}

fn run_in(world: &World, script: &str) -> Terminal {
    let mut command = shell(script);
    command.env_clear();
    for (name, value) in world.environment() {
        command.env(name, value);
    }
    command.cwd(world.root.path());
    Terminal::run(command, (110, 30))
}

/// Waits until something holds on disk.
fn wait_on_disk(what: &str, done: impl Fn() -> bool) {
    wait(|| format!("not on disk: {what}"), done);
}

/// Opens the only term and the form of the first organisation.
fn open_definition(terminal: &mut Terminal) {
    terminal.press_for("2", "urgent");
    terminal.press_for(ENTER, "[c Compare]");
    terminal.press_for("e", "Police on “urgent”");
}

#[test]
fn a_newcomer_defines_compares_proposes_agrees_and_records() {
    let world = World::with_network();
    let mut terminal = open(&world);

    // A term, and how two organisations use it.
    terminal.press_for("2", "No terms yet");
    terminal.press_for("n", "New term");
    terminal.press_for("urgent", "urgent");
    terminal.press_for(CTRL_S, "[c Compare]");
    terminal.press_for("e", "Police on “urgent”");
    terminal.press_for("An officer is there within 15 minutes.", "15 minutes.");
    terminal.press_until_gone(ESC, "Police on “urgent”");
    terminal.press_for(&format!("{RIGHT}e"), "Crisis care on “urgent”");
    terminal.press_for("A clinician is there within 24 hours.", "24 hours.");
    terminal.press_until_gone(ESC, "Crisis care on “urgent”");

    // What differs is said in a sentence.
    terminal.wait_for("96 times");

    // The definition of the police on the table, and both in favour.
    terminal.press_for("a", "Nothing is on the table");
    terminal.press_for("n", "What does the candidate start from?");
    terminal.press_for(ENTER, "Candidate A for “urgent”");
    terminal.press_until_gone(ESC, "Candidate A for “urgent”");
    terminal.press_for(&format!("{DOWN}e"), "Where Police stands on “urgent”");
    terminal.press_until_gone(CTRL_S, "Where Police stands on");
    terminal.press_for(&format!("{DOWN}e"), "Where Crisis care stands on “urgent”");
    terminal.press_until_gone(CTRL_S, "Where Crisis care stands on");
    terminal.wait_for("Recorded now, it would be agreed.");

    // Recorded, after a question.
    terminal.press_for("R", "Record version 1 of “urgent”");
    terminal.press_for(CTRL_S, "cannot be undone");
    terminal.press_for(ENTER, "Version 1 is recorded (agreed)");
    terminal.press("q");
    terminal.assert_ended(0);

    let folder = world.net().join("agreed/urgent");
    let files: Vec<PathBuf> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(files.len(), 1, "{files:?}");
    assert!(files[0].file_name().unwrap().to_string_lossy().starts_with("0001-"));
    let version: toml::Table = fs::read_to_string(&files[0]).unwrap().parse().unwrap();
    assert_eq!(version["kind"].as_str(), Some("agreement"));
    assert_eq!(version["term"].as_str(), Some("urgent"));
    assert_eq!(version["version"].as_integer(), Some(1));
    assert_eq!(version["outcome"].as_str(), Some("one-meaning"));
    assert_eq!(version["standing"].as_str(), Some("agreed"));
    assert_eq!(version["decided_on"].to_string(), "2026-11-23");
    let parties: Vec<&str> =
        version["parties"].as_array().unwrap().iter().filter_map(toml::Value::as_str).collect();
    assert_eq!(parties, ["police", "crisis-care"]);
    assert_eq!(version["meaning"]["wording"].as_str(), Some("An officer is there within 15 minutes."));
    for (party, wording) in [
        ("police", "An officer is there within 15 minutes."),
        ("crisis-care", "A clinician is there within 24 hours."),
    ] {
        assert_eq!(version["based_on"][party]["wording"].as_str(), Some(wording));
        assert_eq!(version["positions"][party]["position"].as_str(), Some("agree"));
        assert_eq!(version["positions"][party]["recorded_by"].as_str(), Some("facilitator"));
    }
    let verified = world.run(&["verify", world.net().to_str().unwrap()]);
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stdout));
    world.assert_whole();
}

#[test]
fn it_takes_the_terminal_over_and_gives_it_back() {
    let world = World::with_network();
    let mut terminal = open(&world);
    {
        let parser = terminal.parser();
        let screen = parser.screen();
        assert!(screen.alternate_screen() && screen.hide_cursor() && screen.bracketed_paste());
        assert_ne!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None);
    }
    terminal.press("q");
    terminal.assert_ended(0);
}

#[test]
fn ctrl_c_does_not_end_it() {
    let world = World::with_network();
    let mut terminal = open(&world);
    terminal.press_for("\x03", "q quits");
    terminal.press_for("2", "No terms yet");
    terminal.press("q");
    terminal.assert_ended(0);
}

#[test]
fn pasted_text_is_text() {
    let world = World::with_term();
    let mut terminal = open(&world);
    terminal.press_for("\x1b[200~qqq\x1b[201~", "Nothing is being typed here");
    open_definition(&mut terminal);
    terminal.press_for("\x1b[200~quick\nand q\x1b[201~", "and q");
    terminal.press_until_gone(ESC, "Police on “urgent”");
    wait_on_disk("the paste", || world.network_text().contains("quick\nand q"));
    terminal.press("q");
    terminal.assert_ended(0);
}

#[test]
fn who_is_working_is_there_again_the_next_time() {
    let world = World::with_network();
    let mut terminal = open(&world);
    terminal.wait_for("working as facilitator");
    terminal.press_for("w", "Who is working?");
    terminal.press_for(&format!("{DOWN}{ENTER}"), "working as Police");
    terminal.press("q");
    terminal.assert_ended(0);
    let mut terminal = open(&world);
    terminal.wait_for("working as Police");
    terminal.press("q");
    terminal.assert_ended(0);
}

#[test]
fn it_follows_the_window() {
    let world = World::with_term();
    let mut terminal = open(&world);
    terminal.press_for("2", "urgent");
    terminal.resize(40, 12);
    terminal.wait_until("a small window", |screen| {
        let text = screen.contents();
        text.contains("urgent") && text.lines().count() <= 12 && !text.contains("needs")
    });
    terminal.resize(30, 8);
    terminal.wait_for("Wordbond needs");
    terminal.resize(100, 30);
    terminal.wait_for("working as facilitator");
    terminal.press("q");
    terminal.assert_ended(0);
}

#[test]
fn what_somebody_else_writes_appears() {
    let world = World::with_term();
    let mut terminal = open(&world);
    terminal.press_for("2", "urgent");
    let terms = world.net().join("terms.toml");
    let more = format!("{}\n[terms.risk]\nlabel = \"risk of harm\"\n", fs::read_to_string(&terms).unwrap());
    fs::write(&terms, more).unwrap();
    terminal.wait_for("risk of harm");
    terminal.press("q");
    terminal.assert_ended(0);
}

#[test]
fn text_survives_a_kill_on_disk_where_the_field_was_left_and_in_the_journal_where_not() {
    let world = World::with_term();
    let mut terminal = open(&world);
    open_definition(&mut terminal);
    terminal.press("Within 15 minutes.\t");
    wait_on_disk("the field that was left", || world.network_text().contains("Within 15 minutes."));
    terminal.press_for("Blue lights and", "Blue lights and");
    wait_on_disk("the draft", || world.journal_text().contains("Blue lights and"));
    terminal.signal("KILL");
    terminal.wait_for("status 137");
    world.assert_whole();
    assert!(!world.network_text().contains("Blue lights"));

    // The next time it is offered, taken back, finished, and forgotten.
    let mut terminal = start(&world);
    terminal.wait_for("Texts that were being typed");
    terminal.press_for(ENTER, "Police on “urgent”");
    terminal.press_for(" sirens.", "Blue lights and sirens.");
    terminal.press_until_gone(ESC, "Police on “urgent”");
    wait_on_disk("the rest", || world.network_text().contains("Blue lights and sirens."));
    wait_on_disk("nothing in the journal", || !world.journal_text().contains("Blue lights"));
    terminal.press("q");
    terminal.assert_ended(0);
    let mut terminal = open(&world);
    assert!(!terminal.text().contains("Texts that"));
    terminal.press("q");
    terminal.assert_ended(0);
}

#[test]
fn a_form_left_unfinished_is_offered_the_next_time() {
    let world = World::with_network();
    let mut terminal = open(&world);
    terminal.press_for("2", "No terms yet");
    terminal.press_for("n", "New term");
    terminal.press_for("risk", "risk");
    terminal.press_until_gone(ESC, "New term");
    terminal.press("q");
    terminal.assert_ended(0);
    let mut terminal = start(&world);
    terminal.wait_for("Texts that you kept for later");
    terminal.press_for(ENTER, "New term");
    terminal.wait_for("risk");
    terminal.press_for(CTRL_S, "[c Compare]");
    terminal.press("q");
    terminal.assert_ended(0);
    assert!(world.network_text().contains("[terms.risk]"));
}

#[test]
fn told_to_end_it_keeps_what_is_being_typed_and_leaves_nothing_half_written() {
    for (name, status) in [("TERM", 0), ("INT", 0)] {
        let world = World::with_term();
        let mut terminal = open(&world);
        open_definition(&mut terminal);
        terminal.press("Within 15 minutes.\t");
        terminal.press_for("Blue lights and", "Blue lights and");
        terminal.signal(name);
        terminal.assert_ended(status);
        assert!(world.network_text().contains("Within 15 minutes."), "{name}");
        assert!(world.journal_text().contains("Blue lights and"), "{name}");
        world.assert_whole();
    }
}

#[test]
fn when_the_terminal_is_gone_what_was_typed_is_not() {
    let world = World::with_term();
    let mut terminal = open(&world);
    open_definition(&mut terminal);
    terminal.press("Within 15 minutes.\t");
    terminal.press_for("Blue lights and", "Blue lights and");
    let program = terminal.program();
    terminal.signal("HUP");
    wait_for_end_of(&program);
    assert!(world.network_text().contains("Within 15 minutes."));
    assert!(world.journal_text().contains("Blue lights and"));
    world.assert_whole();
}

#[cfg(target_os = "linux")]
#[test]
fn what_the_disk_has_no_room_for_is_said_kept_and_saved_once_there_is() {
    let world = World::with_term();
    // No file may grow beyond a block, which is how a disk without room looks to the program.
    let mut terminal = start_in(&world, "trap '' XFSZ; ulimit -S -f 1;");
    terminal.wait_for("Harbour Town");
    open_definition(&mut terminal);
    terminal.press("Within 15 minutes.\t");
    wait_on_disk("what there is room for", || world.network_text().contains("Within 15 minutes."));
    let long = "Blue lights and sirens. ".repeat(50);
    terminal.press_for(&format!("\x1b[200~{long}end.\x1b[201~"), "end.");
    terminal.press_for("\t", "1 change is not saved");
    terminal.wait_for(
        "! cannot write organisations/police.toml: there is no room for a file of this size; make room",
    );
    assert!(!world.network_text().contains("sirens"), "nothing half written");

    // It stays on screen, it is not left behind by accident, and what is written meanwhile waits behind it.
    terminal.press_for("danger to life\t", "2 changes are not saved");
    terminal.press_until_gone(ESC, "Police on “urgent”");
    terminal.press_for("q", "Not everything could be saved");
    terminal.press_until_gone(ESC, "Not everything could be saved");
    terminal.press_for(CTRL_S, "! cannot write organisations/police.toml");
    terminal.wait_for("2 changes are not saved");

    // There is room again.
    let room = ["--pid", &terminal.program(), "--fsize=unlimited:"];
    assert!(Command::new("prlimit").args(room).status().unwrap().success());
    terminal.press_for(CTRL_S, "Everything is saved in");
    assert!(world.network_text().contains("sirens. end.") && world.network_text().contains("danger to life"));
    terminal.press("q");
    terminal.assert_ended(0);
    world.assert_whole();
}

/// What nobody may read before the reveal.
const MARKER: &str = "quokka behind the lighthouse";

/// Every form in which the marker could lie about, but for upper and lower case.
fn forms_of_the_marker() -> Vec<Vec<u8>> {
    use base64::Engine as _;
    let bytes = MARKER.as_bytes();
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let mut forms = vec![bytes.to_vec(), bytes.iter().rev().copied().collect(), hex.into_bytes()];
    forms.push(MARKER.encode_utf16().flat_map(u16::to_le_bytes).collect());
    forms.push(MARKER.encode_utf16().flat_map(u16::to_be_bytes).collect());
    // In the middle of another text base64 has three ways to write it; its ends depend on what is around.
    for before in 0..3 {
        let text = [&b"   "[..before], bytes].concat();
        let coded = base64::engine::general_purpose::STANDARD.encode(text);
        forms.push(coded.as_bytes()[4..coded.len() - 4].to_vec());
    }
    forms
}

fn holds_the_marker(bytes: &[u8]) -> bool {
    let small = bytes.to_ascii_lowercase();
    forms_of_the_marker().iter().any(|form| {
        let lower = form.to_ascii_lowercase();
        bytes.windows(form.len()).any(|window| window == form)
            || small.windows(lower.len()).any(|window| window == lower)
    })
}

/// The files of the network and of the user that hold the marker, with its name or in it.
fn files_with_the_marker(world: &World) -> Vec<PathBuf> {
    let (mut found, mut folders) = (Vec::new(), vec![world.root.path().to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            if holds_the_marker(path.as_os_str().as_encoded_bytes()) {
                found.push(path.clone());
            }
            if path.is_dir() {
                folders.push(path);
            } else if fs::read(&path).is_ok_and(|bytes| holds_the_marker(&bytes)) {
                found.push(path);
            }
        }
    }
    found
}

/// Nothing that the program writes, shows or prints holds the marker.
fn assert_sealed(world: &World, terminal: &Terminal) {
    assert_eq!(files_with_the_marker(world), Vec::<PathBuf>::new());
    assert!(!holds_the_marker(terminal.text().as_bytes()), "{}", terminal.text());
    assert!(!holds_the_marker(terminal.raw().as_bytes()), "sent to the terminal");
    let net = world.net().display().to_string();
    let commands: [&[&str]; 8] = [
        &["brief"],
        &["brief", "--all"],
        &["minutes"],
        &["divergence", "--format", "json"],
        &["divergence"],
        &["check"],
        &["verify"],
        &["history", "urgent"],
    ];
    for command in commands {
        let printed = world.run(&[command, &["--dir", &net]].concat());
        assert!(!holds_the_marker(&printed.stdout) && !holds_the_marker(&printed.stderr), "{command:?}");
    }
}

/// The network with two cases and a workshop that runs: it is in the first of two blind rounds and a reveal.
fn with_workshop() -> World {
    let world = World::with_term();
    let cases = "[cases.bridge]\nterms = [\"urgent\"]\nstory = \"Somebody stands on a bridge.\"\n\
                 [cases.home]\nterms = [\"urgent\"]\nstory = \"Somebody calls from home.\"\n";
    fs::write(world.net().join("cases.toml"), cases).unwrap();
    fs::create_dir_all(world.net().join("workshops")).unwrap();
    let round = |key: u8, kind: &str| {
        format!("\n[rounds.r{key}]\norder = {key}\nkind = \"{kind}\"\nterm = \"urgent\"\n")
    };
    let head = "format = 1\nkind = \"workshop\"\nid = \"kick-off\"\ntitle = \"Kick-off\"\nstate = \"running\"\nround = \"r1\"\n";
    let rounds = [round(1, "answer-cases"), round(2, "guess"), round(3, "reveal")].concat();
    fs::write(workshop(&world), format!("{head}{rounds}")).unwrap();
    for org in ["police", "crisis-care"] {
        let path = world.net().join(format!("organisations/{org}.toml"));
        let said = fs::read_to_string(&path).unwrap();
        fs::write(path, format!("{said}\n[definitions.urgent]\nwording = \"At once.\"\n")).unwrap();
    }
    world
}

fn workshop(world: &World) -> PathBuf {
    world.net().join("workshops/kick-off.toml")
}

/// The workshop goes on to another round.
fn go_to_round(world: &World, from: &str, to: &str) {
    let text = fs::read_to_string(workshop(world)).unwrap();
    let (from, to) = (format!("round = \"{from}\""), format!("round = \"{to}\""));
    assert!(text.contains(&from), "{text}");
    fs::write(workshop(world), text.replace(&from, &to)).unwrap();
}

fn open_blind_round(world: &World) -> Terminal {
    let mut terminal = open(world);
    terminal.press_for(":", "All commands");
    terminal.press_for("blind round", "go on with the blind round");
    terminal.press_for(ENTER, "Hand the keyboard to");
    terminal
}

#[test]
fn nothing_of_a_blind_round_can_be_read_before_the_reveal() {
    let world = with_workshop();
    let quit = |terminal: &mut Terminal| {
        terminal.press_for("q", "status ");
        terminal.assert_ended(0);
    };

    // Both answer the cases, each one key, unseen.
    let mut terminal = open_blind_round(&world);
    terminal.press_for(ENTER, "Police   1 of 2");
    wait_on_disk("who holds the workshops", || world.net().join("workshops/.lock").exists());
    terminal.press_for("y", "Police   2 of 2");
    terminal.press_for("n", "Pass the keyboard on to Crisis care.");
    terminal.press_for(ENTER, "Crisis care   1 of 2");
    terminal.press_for("3", "Crisis care   2 of 2");
    terminal.press_for("2", "Everybody has answered.");
    terminal.press_until_gone(ENTER, "Everybody has answered.");
    quit(&mut terminal);
    let sealed = fs::read_to_string(workshop(&world)).unwrap();
    assert_eq!(sealed.matches("sealed = \"sha256:").count(), 4, "{sealed}");
    assert!(!sealed.contains("answer =") && !world.network_text().contains("[answers."), "{sealed}");
    assert!(!world.net().join("workshops/.lock").exists());

    // The police guess, and type the marker; the power goes before they are done.
    go_to_round(&world, "r1", "r2");
    let mut terminal = open_blind_round(&world);
    terminal.press_for(ENTER, "Police   1 of 3");
    terminal.press_for("y", "Police   2 of 3");
    terminal.press_for("d", "How would Crisis care define “urgent”?");
    // It comes as one, so that what is sealed within a second is all of it.
    terminal.press(&format!("\x1b[200~{MARKER}\x1b[201~"));
    terminal.wait_for(&"█".repeat(MARKER.len()));
    wait_on_disk("what was typed, sealed", || {
        fs::read_to_string(workshop(&world)).unwrap().contains("guessed_wordings.police.crisis-care")
    });
    assert_sealed(&world, &terminal);
    let program = terminal.program();
    terminal.signal("KILL");
    wait_for_end_of(&program);
    assert_sealed(&world, &terminal);

    // It goes on where it was: the marker is sealed and not finished, Police leaves it so, and Crisis care passes.
    let mut terminal = open_blind_round(&world);
    terminal.wait_for("Hand the keyboard to Police.");
    terminal.press_for(ENTER, "What was typed here is kept.");
    terminal.press_for(ENTER, "Pass the keyboard on to Crisis care.");
    terminal.press_for(ENTER, "Crisis care   1 of 3");
    terminal.press_for("p", "Crisis care   2 of 3");
    terminal.press_for("p", "How would Police define “urgent”?");
    terminal.press_for("\t", "Everybody has answered.");
    terminal.press_until_gone(ENTER, "Everybody has answered.");
    terminal.press_for("/", "Search terms");
    terminal.press_for("quokka behind", "quokka");
    terminal.press_until_gone(ESC, "quokka");
    for (keys, text) in [("2", "urgent"), (ENTER, "Compare"), ("s", "bridge"), ("6", "Workshop")] {
        terminal.press_for(keys, text);
        assert_sealed(&world, &terminal);
    }
    quit(&mut terminal);
    assert_sealed(&world, &terminal);

    // The reveal shows it, and the vault forgets it.
    go_to_round(&world, "r2", "r3");
    let mut terminal = open(&world);
    terminal.press_for(":", "All commands");
    terminal.press_for("reveal", "Show what was answered unseen");
    terminal.press_for(ENTER, "Everybody sees it");
    terminal.press_for(ENTER, "Expected: quokka behind the lighthouse");
    terminal.press_until_gone(ESC, "quokka");
    quit(&mut terminal);
    let files = files_with_the_marker(&world);
    assert_eq!(files.len(), 2, "{files:?}");
    assert!(files.contains(&workshop(&world)));
    assert!(files.contains(&world.net().join("organisations/police.toml")));
    let text = world.network_text();
    assert!(
        text.contains("[answers.urgent.bridge]") && text.contains("[guesses.crisis-care.urgent.bridge]"),
        "{text}"
    );
    let vault = fs::read_dir(world.root.path().join("data/wordbond/sealed")).unwrap();
    assert_eq!(vault.count(), 1, "the key alone");
    world.assert_whole();
}

/// The world with a copy of the English example, whose next meeting is prepared.
fn with_example() -> World {
    let world = World::new();
    let net = world.net().display().to_string();
    let copied = world.run(&["demo", &net, "--example", "mental-health-and-public-order"]);
    assert!(copied.status.success(), "{}", String::from_utf8_lossy(&copied.stderr));
    world
}

#[test]
fn a_whole_workshop_goes_from_the_check_in_to_its_minutes() {
    let world = with_example();
    let mut terminal = open(&world);

    // It begins with the check-in; one says something.
    terminal.press_for("6", "Closed, and harm");
    terminal.press_for(ENTER, "The workshop has not begun.");
    terminal.press_for(" ", "left of 10 min");
    terminal.press_for(ENTER, "Police at the Check-in");
    terminal.press("Glad to be here.");
    terminal.press_for(CTRL_S, "Still to speak: 5 of 6");

    // Everybody guesses unseen: the police what one other answers to one case, the others pass.
    terminal.press_for(" ", "left of 15 min");
    terminal.press_for(ENTER, "Hand the keyboard to Police.");
    terminal.press_for(ENTER, "1 of 5");
    terminal.press_for("y", "2 of 5");
    pass(&mut terminal);
    for _ in 0..5 {
        terminal.press_for(ENTER, "organisation 1 of 5");
        pass(&mut terminal);
    }
    terminal.wait_for("Everybody has answered.");
    wait_on_disk("what the police said, sealed", || {
        fs::read_to_string(meeting(&world)).unwrap().contains("sealed = ")
    });
    let sealed = fs::read_to_string(meeting(&world)).unwrap();
    assert!(!sealed.contains("answer = "), "{sealed}");

    // The reveal shows what guesses come to.
    terminal.press_for(ENTER, "Closed, and harm");
    terminal.press_for(" ", "Enter reveals");
    terminal.press_for(ENTER, "Everybody sees it");
    terminal.press_for(ENTER, "What guesses show");
    terminal.press_until_gone(ESC, "What guesses show");
    assert!(fs::read_to_string(meeting(&world)).unwrap().contains("answer = \"yes\""));

    // The power goes during the look; it goes on where it was, and then through the other rounds.
    terminal.press_for(" ", "Look at the differences: closed");
    wait_on_disk("that the look has begun", || {
        fs::read_to_string(meeting(&world)).is_ok_and(|text| text.contains("round = \"r4\""))
    });
    let program = terminal.program();
    terminal.signal("KILL");
    wait_for_end_of(&program);
    let mut terminal = open(&world);
    terminal.wait_for("Look at the differences: closed");
    explain_agree_and_record(&mut terminal);

    // At the end somebody promises something.
    terminal.press_for(" ", "Look at the differences: harm");
    terminal.press_for(" ", "Go round.");
    terminal.press_for("c", "A new commitment");
    terminal.press_for("Ask the night desk.", "Ask the night desk.");
    terminal.press_until_gone(CTRL_S, "A new commitment");

    // Closed, its minutes stand beside it.
    terminal.press_for("C", "Close");
    terminal.press_for(ENTER, "The minutes are in workshops/2026-12-03-closed-and-harm.md.");
    terminal.press_for("q", "status ");
    terminal.assert_ended(0);
    let minutes = fs::read_to_string(meeting(&world).with_extension("md")).unwrap();
    for said in [
        "# Minutes: Closed, and harm",
        "**Police**: Glad to be here.",
        "1 answer or guess on “closed” revealed",
        "Nobody may be forgotten overnight.",
        "“closed” v1: ",
        "Ask the night desk.",
    ] {
        assert!(minutes.contains(said), "{said}\n{minutes}");
    }
    assert!(fs::read_to_string(meeting(&world)).unwrap().contains("state = \"closed\""));
    assert!(!world.net().join("workshops/.lock").exists());
}

/// From the look at a term to its version: one explains, a definition is put on the table, all agree, it is recorded.
fn explain_agree_and_record(terminal: &mut Terminal) {
    terminal.press_for(" ", "Explain why: closed");
    // Who differs is known once everything has been compared anew.
    terminal.press_for(ENTER, "All together");
    terminal.press_for("i", "explains to ");
    terminal.press_for(ENTER, "Why we need it so");
    terminal.press_for("Nobody may be forgotten overnight. ", "forgotten overnight.");
    terminal.press_until_gone(CTRL_S, "Why we need it so");
    terminal.press_for("6", "Explain why: closed");

    terminal.press_for(" ", "Propose: closed");
    terminal.press_for(ENTER, "Nothing is on the table");
    terminal.press_for("n", "What does the candidate start from?");
    terminal.press_for(ENTER, "Candidate A for “closed”");
    terminal.press_until_gone(ESC, "Candidate A for “closed”");
    terminal.press_for("6", "Propose: closed");

    terminal.press_for(" ", "Take positions: closed");
    terminal.press_for(ENTER, "[a Agreement]");
    for step in ["e", "\x1b[Be", "\x1b[Be", "\x1b[Be", "\x1b[Be", "\x1b[Be"] {
        terminal.press_for(step, "stands on “closed”");
        terminal.press_until_gone(CTRL_S, "stands on “closed”");
    }
    terminal.press_for("6", "Take positions: closed");

    terminal.press_for(" ", "Record: closed");
    terminal.press_for(ENTER, "[a Agreement]");
    terminal.press_for("R", "Record version 1 of “closed”");
    terminal.press_for(CTRL_S, "cannot be undone");
    terminal.press_for(ENTER, "Version 1 is recorded (agreed)");
    terminal.press_for("6", "Record: closed");
}

#[test]
fn what_is_on_the_projector_follows_the_workshop() {
    let world = with_example();
    let mut projector = present(&world);
    projector.wait_for("10 min  Check-in");
    let mut terminal = open(&world);
    terminal.press_for("6", "Closed, and harm");
    terminal.press_for(ENTER, "The workshop has not begun.");
    terminal.press_for(" ", "left of 10 min");
    projector.wait_for("round 1 of 10");
    terminal.press_for(ENTER, "Police at the Check-in");
    terminal.press("Glad to be here.");
    terminal.press_for(CTRL_S, "Still to speak: 5 of 6");
    projector.wait_for("spoken: 1 of 6");
    assert!(!projector.text().contains("Glad to be here."), "how many, and not what");
    terminal.press_for(" ", "left of 15 min");
    projector.wait_for("round 2 of 10");
    projector.press("q");
    projector.assert_ended(0);
}

/// The second program, which shows the workshop.
fn present(world: &World) -> Terminal {
    run_in(world, &format!("'{PROGRAM}' present '{}'", world.net().display()))
}

/// The organisation that has the keyboard passes on all that is left.
fn pass(terminal: &mut Terminal) {
    for other in 2..=5 {
        terminal.press_for("\t", &format!("organisation {other} of 5"));
    }
    terminal.press_for("\t", "Thank you, ");
}

fn meeting(world: &World) -> PathBuf {
    world.net().join("workshops/2026-12-03-closed-and-harm.toml")
}
