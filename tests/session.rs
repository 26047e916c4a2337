//! The session in a real terminal: that it gives it back as it found it, whatever happens.
//!
//! The test starts itself in a pseudo-terminal, where [`inside`] takes the terminal over and does what the
//! keys say; a terminal emulator reads what it writes.

#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout
)]

use std::io::{Read, Write};
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use ratatui::style::Stylize;
use ratatui::widgets::Paragraph;
use wordbond::app::input::Input;
use wordbond::term::{Event, Options, Session, run_editor};

/// What runs in the pseudo-terminal. Ignored, because only the other tests call it.
#[test]
#[ignore = "runs in a pseudo-terminal, started by the other tests"]
fn inside() {
    let (send, events) = channel::<Event>();
    let log = std::env::var_os("TEST_LOG").map(Into::into);
    let mut session = Session::enter(Options { mouse: true, log }, send).expect("a terminal");
    let said = serve(&mut session, &events);
    let left = session.leave();
    println!("said: {said}, left: {left:?}");
    if std::env::var_os("TEST_LINGER").is_some() {
        std::thread::sleep(Duration::from_secs(60));
    }
}

/// Draws what happened last, and does what the keys say.
fn serve(session: &mut Session, events: &Receiver<Event>) -> String {
    let mut shown = "ready".to_owned();
    loop {
        if let Err(error) = session
            .draw(|frame| frame.render_widget(Paragraph::new(shown.as_str()).red().reversed(), frame.area()))
        {
            return error.to_string();
        }
        shown = match events.recv().expect("an event") {
            Event::Input(Input::Key(key)) => match key.to_string().as_str() {
                "q" => return "quit".to_owned(),
                "p" => panic!("boom"),
                "w" => std::thread::spawn(|| panic!("elsewhere"))
                    .join()
                    .map_or("caught".to_owned(), |()| "?".to_owned()),
                "e" => edited(session),
                "z" => session.suspend().map_or_else(|error| error.to_string(), |()| "back again".to_owned()),
                "m" => session
                    .set_mouse(false)
                    .map_or_else(|error| error.to_string(), |()| "mouse off".to_owned()),
                "c" => {
                    session.copy("copied").map_or_else(|error| error.to_string(), |()| "copied".to_owned())
                }
                name => format!("key {name}"),
            },
            Event::Input(Input::Paste(text)) => format!("paste {text:?}"),
            Event::Input(other) => format!("{other:?}"),
            Event::Terminate => return "terminated".to_owned(),
            Event::HangUp => "hung up".to_owned(),
            Event::Suspend => {
                session.suspend().map_or_else(|error| error.to_string(), |()| "back again".to_owned())
            }
            Event::Resume => {
                session.resume().map_or_else(|error| error.to_string(), |()| "resumed".to_owned())
            }
        };
    }
}

fn edited(session: &mut Session) -> String {
    let command = std::env::var("TEST_EDITOR").unwrap_or_default();
    match session.outside(|| run_editor(&command, "before", ".txt")) {
        Ok(Ok(text)) => format!("edited {text:?}"),
        Ok(Err(error)) => error.to_string(),
        Err(error) => error.to_string(),
    }
}

/// A pseudo-terminal with the program in it.
struct Terminal {
    screen: Arc<Mutex<vt100::Parser>>,
    raw: Arc<Mutex<Vec<u8>>>,
    keys: Option<Box<dyn Write + Send>>,
    child: Box<dyn Child + Send + Sync>,
    pty: Option<Box<dyn MasterPty + Send>>,
    closed: Arc<AtomicBool>,
}

impl Terminal {
    fn start(environment: &[(&str, &str)]) -> Self {
        Self::start_until(environment, "ready")
    }

    /// Runs the program by a shell, which afterwards says how it ended and how it found the terminal.
    fn start_until(environment: &[(&str, &str)], sign: &str) -> Self {
        let size = PtySize { rows: 12, cols: 100, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new("sh");
        let program = std::env::current_exe().unwrap();
        let script = format!(
            "test -n \"$TEST_NOHUP\" && trap '' HUP; '{}' --exact inside --ignored --nocapture; echo \"status $?\"; stty -a | tr ' ;' '\\n\\n' | grep -x -e '-*icanon' -e '-*echo'",
            program.display()
        );
        command.args(["-c", &script]);
        command.env("TERM", "xterm-256color");
        command.env("RUST_BACKTRACE", "0");
        command.env_remove("TMUX");
        for (name, value) in environment {
            command.env(name, value);
        }
        let child = pair.slave.spawn_command(command).unwrap();
        let screen = Arc::new(Mutex::new(vt100::Parser::new(
            size.rows.try_into().unwrap(),
            size.cols.try_into().unwrap(),
            0,
        )));
        let raw = Arc::new(Mutex::new(Vec::new()));
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (parser, bytes) = (Arc::clone(&screen), Arc::clone(&raw));
        let closed = Arc::new(AtomicBool::new(false));
        let stop = Arc::clone(&closed);
        std::thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(length @ 1..) = reader.read(&mut buffer) {
                parser.lock().unwrap().process(&buffer[..length]);
                bytes.lock().unwrap().extend_from_slice(&buffer[..length]);
                if stop.load(Ordering::SeqCst) {
                    return;
                }
            }
        });
        let keys = Some(pair.master.take_writer().unwrap());
        let mut terminal = Self { screen, raw, keys, child, pty: Some(pair.master), closed };
        terminal.wait_for(sign);
        terminal
    }

    fn press(&mut self, keys: &str) {
        self.keys.as_mut().unwrap().write_all(keys.as_bytes()).unwrap();
    }

    /// The number of the program: the shell's only child.
    fn program(&self) -> String {
        let shell = self.child.process_id().unwrap().to_string();
        let found = Command::new("pgrep").args(["-P", &shell]).output().unwrap();
        String::from_utf8(found.stdout).unwrap().trim().to_owned()
    }

    fn signal(&self, name: &str, whole_group: bool) {
        let group = self.child.process_id().unwrap();
        let target = if whole_group { format!("-{group}") } else { self.program() };
        let killed = Command::new("kill").args([&format!("-{name}"), "--", &target]).status();
        assert!(killed.unwrap().success(), "{name} to {target}");
    }

    fn raw(&self) -> String {
        String::from_utf8_lossy(&self.raw.lock().unwrap()).into_owned()
    }

    fn text(&self) -> String {
        self.screen.lock().unwrap().screen().contents()
    }

    fn wait_for(&mut self, text: &str) {
        self.wait_until(text, |screen| screen.contents().contains(text));
    }

    fn wait_until(&mut self, what: &str, done: impl Fn(&vt100::Screen) -> bool) {
        let start = Instant::now();
        while !done(self.screen.lock().unwrap().screen()) {
            assert!(start.elapsed() < Duration::from_secs(20), "no {what} in:\n{}", self.text());
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Everything that was switched on is off again, and the shell can be typed at.
    fn assert_given_back(&mut self) {
        self.wait_for("status");
        self.wait_for("echo");
        let parser = self.screen.lock().unwrap();
        let screen = parser.screen();
        let text = screen.contents();
        assert!(!screen.alternate_screen(), "{text}");
        assert!(!screen.hide_cursor(), "{text}");
        assert!(!screen.bracketed_paste(), "{text}");
        assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None, "{text}");
        let words: Vec<&str> = text.split_whitespace().collect();
        assert!(words.contains(&"icanon") && words.contains(&"echo"), "{text}");
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
    }
}

#[test]
fn it_takes_the_terminal_and_gives_it_back() {
    let mut terminal = Terminal::start(&[]);
    {
        let parser = terminal.screen.lock().unwrap();
        let screen = parser.screen();
        assert!(screen.alternate_screen() && screen.hide_cursor() && screen.bracketed_paste());
        assert_ne!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None);
    }
    terminal.press("x");
    terminal.wait_for("key x");
    terminal.press("q");
    terminal.wait_for("said: quit, left: Ok(())");
    terminal.assert_given_back();
}

#[test]
fn the_selection_bar_stays_where_no_colour_is_wanted() {
    let terminal = Terminal::start(&[("NO_COLOR", "1")]);
    let parser = terminal.screen.lock().unwrap();
    assert!(parser.screen().cell(0, 0).unwrap().inverse());
}

#[test]
fn a_paste_is_no_keys() {
    let mut terminal = Terminal::start(&[]);
    terminal.press("\x1b[200~quit\nnow\x1b[201~");
    terminal.wait_for(r#"paste "quit\nnow""#);
    terminal.press("\x1b[I");
    terminal.wait_for("FocusGained");
    terminal.press("\x1b[<0;3;2M");
    terminal.wait_for("Mouse(Mouse { kind: Down(Left), column: 2, row: 1");
}

#[test]
fn after_a_panic_the_terminal_is_back_before_anything_is_said() {
    let mut terminal = Terminal::start(&[("TEST_LOG", "/tmp/wordbond-test.log")]);
    terminal.press("p");
    terminal.wait_for("Wordbond stopped because of a fault in it; the details are in /tmp/wordbond-test.log");
    terminal.assert_given_back();
    assert!(!terminal.text().contains("boom"), "one sentence:\n{}", terminal.text());
}

#[test]
fn a_panic_in_another_thread_leaves_the_screen_alone() {
    let mut terminal = Terminal::start(&[]);
    terminal.press("w");
    terminal.wait_for("caught");
    assert!(terminal.screen.lock().unwrap().screen().alternate_screen());
    assert!(!terminal.text().contains("elsewhere"));
}

#[test]
fn signals_end_it_politely() {
    for name in ["TERM", "INT"] {
        let mut terminal = Terminal::start(&[]);
        terminal.signal(name, false);
        terminal.wait_for("said: terminated, left: Ok(())");
        terminal.assert_given_back();
    }
}

#[test]
fn after_the_session_signals_do_what_they_usually_do() {
    let mut terminal = Terminal::start(&[("TEST_LINGER", "1")]);
    terminal.press("q");
    terminal.wait_for("said: quit");
    terminal.signal("TERM", false);
    terminal.wait_for("status 143");
}

#[test]
fn it_can_be_suspended_and_continued() {
    let mut terminal = Terminal::start(&[]);
    terminal.press("z");
    terminal.wait_until("the shell's screen", |screen| !screen.alternate_screen());
    terminal.signal("CONT", true);
    terminal.wait_until("the other screen", vt100::Screen::alternate_screen);
    terminal.press("x");
    terminal.wait_for("key x");
    terminal.signal("TSTP", false);
    terminal.wait_until("the shell's screen", |screen| !screen.alternate_screen());
    terminal.signal("CONT", true);
    terminal.wait_until("the other screen", vt100::Screen::alternate_screen);
    terminal.press("q");
    terminal.assert_given_back();
}

#[test]
fn stopped_without_being_asked_it_draws_itself_anew() {
    let mut terminal = Terminal::start(&[]);
    terminal.signal("STOP", false);
    terminal.screen.lock().unwrap().process(b"\x1b[?1049l\x1b[?2004lthe shell was here");
    terminal.signal("CONT", false);
    terminal.wait_for("resumed");
    let screen = terminal.screen.lock().unwrap().screen().clone();
    assert!(screen.alternate_screen() && screen.bracketed_paste());
    assert!(!screen.contents().contains("shell"), "{}", screen.contents());
}

#[test]
fn the_editor_has_the_terminal_and_the_keys_to_itself() {
    let script = r#"sh -c 'stty -a | tr " ;" "\n\n" | grep -x icanon; printf "your turn: "; read line; printf "%s" "$line" > "$0"'"#;
    let mut terminal = Terminal::start(&[("TEST_EDITOR", script)]);
    terminal.press("e");
    terminal.wait_for("your turn:");
    assert!(terminal.text().contains("icanon"), "{}", terminal.text());
    assert!(!terminal.screen.lock().unwrap().screen().alternate_screen());
    terminal.press("quite q\n");
    terminal.wait_for(r#"edited Some("quite q")"#);
    assert!(terminal.screen.lock().unwrap().screen().alternate_screen());
    terminal.press("q");
    terminal.assert_given_back();
}

#[test]
fn an_interrupt_in_the_editor_is_the_editors() {
    let script = r#"sh -c 'trap "printf caught > \"$0\"; exit 0" INT; echo "your turn"; while :; do sleep 0.05; done'"#;
    let mut terminal = Terminal::start(&[("TEST_EDITOR", script)]);
    terminal.press("e");
    terminal.wait_for("your turn");
    terminal.press("\x03");
    terminal.wait_for(r#"edited Some("caught")"#);
}

#[test]
fn the_mouse_can_be_left_to_the_terminal() {
    let mut terminal = Terminal::start(&[]);
    terminal.press("m");
    terminal.wait_for("mouse off");
    let mode = terminal.screen.lock().unwrap().screen().mouse_protocol_mode();
    assert_eq!(mode, vt100::MouseProtocolMode::None);
}

#[test]
fn copying_goes_through_the_terminal() {
    let mut terminal = Terminal::start(&[]);
    terminal.press("c");
    terminal.wait_for("copied");
    let raw = terminal.raw();
    assert!(raw.contains("\x1b]52;c;Y29waWVk\x07"));
    assert!(!raw.contains("\x1b[6n"), "the terminal was asked where its cursor is");
}

#[test]
fn after_a_hang_up_nothing_is_written() {
    let mut terminal = Terminal::start(&[]);
    terminal.signal("HUP", false);
    terminal.wait_for("said: the terminal is gone");
    let screen = terminal.screen.lock().unwrap().screen().clone();
    assert!(screen.alternate_screen(), "it wrote to a terminal that is gone");
}

#[test]
fn it_ends_when_the_terminal_is_gone_and_no_signal_comes() {
    // Without the shell, which would pass the signal on; the program is deaf to it.
    let mut terminal = Terminal::start(&[("TEST_NOHUP", "1")]);
    let program = terminal.program();
    // The thread that reads holds the terminal open until it has read once more.
    terminal.closed.store(true, Ordering::SeqCst);
    terminal.press("x");
    terminal.keys = None;
    terminal.pty = None;
    let start = Instant::now();
    while Command::new("kill").args(["-0", &program]).output().unwrap().status.success() {
        assert!(start.elapsed() < Duration::from_secs(20), "still running");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn without_a_terminal_it_says_so() {
    let terminal = Terminal::start_until(&[("TERM", "dumb")], "status");
    assert!(terminal.raw().contains("NotATerminal"), "{}", terminal.raw());
}
