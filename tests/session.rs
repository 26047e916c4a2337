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

mod terminal;

use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use ratatui::style::Stylize;
use ratatui::widgets::Paragraph;
use terminal::{Terminal, shell, wait_for_end_of};
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
fn start(environment: &[(&str, &str)]) -> Terminal {
    let terminal = run(environment);
    terminal.wait_for("ready");
    terminal
}

fn run(environment: &[(&str, &str)]) -> Terminal {
    let program = std::env::current_exe().unwrap();
    let mut command = shell(&format!(
        "test -n \"$TEST_NOHUP\" && trap '' HUP; '{}' --exact inside --ignored --nocapture",
        program.display()
    ));
    command.env("TERM", "xterm-256color");
    command.env("RUST_BACKTRACE", "0");
    command.env_remove("TMUX");
    for (name, value) in environment {
        command.env(name, value);
    }
    Terminal::run(command, (100, 12))
}

#[test]
fn it_takes_the_terminal_and_gives_it_back() {
    let mut terminal = start(&[]);
    {
        let parser = terminal.parser();
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
    let terminal = start(&[("NO_COLOR", "1")]);
    let parser = terminal.parser();
    assert!(parser.screen().cell(0, 0).unwrap().inverse());
}

#[test]
fn a_paste_is_no_keys() {
    let mut terminal = start(&[]);
    terminal.press("\x1b[200~quit\nnow\x1b[201~");
    terminal.wait_for(r#"paste "quit\nnow""#);
    terminal.press("\x1b[I");
    terminal.wait_for("FocusGained");
    terminal.press("\x1b[<0;3;2M");
    terminal.wait_for("Mouse(Mouse { kind: Down(Left), column: 2, row: 1");
}

#[test]
fn after_a_panic_the_terminal_is_back_before_anything_is_said() {
    let mut terminal = start(&[("TEST_LOG", "/tmp/wordbond-test.log")]);
    terminal.press("p");
    terminal.wait_for("Wordbond stopped because of a fault in it; the details are in /tmp/wordbond-test.log");
    terminal.assert_given_back();
    assert!(!terminal.text().contains("boom"), "one sentence:\n{}", terminal.text());
}

#[test]
fn a_panic_in_another_thread_leaves_the_screen_alone() {
    let mut terminal = start(&[]);
    terminal.press("w");
    terminal.wait_for("caught");
    assert!(terminal.parser().screen().alternate_screen());
    assert!(!terminal.text().contains("elsewhere"));
}

#[test]
fn signals_end_it_politely() {
    for name in ["TERM", "INT"] {
        let terminal = start(&[]);
        terminal.signal(name);
        terminal.wait_for("said: terminated, left: Ok(())");
        terminal.assert_given_back();
    }
}

#[test]
fn after_the_session_signals_do_what_they_usually_do() {
    let mut terminal = start(&[("TEST_LINGER", "1")]);
    terminal.press("q");
    terminal.wait_for("said: quit");
    terminal.signal("TERM");
    terminal.wait_for("status 143");
}

#[test]
fn it_can_be_suspended_and_continued() {
    let mut terminal = start(&[]);
    terminal.press("z");
    terminal.wait_until("the shell's screen", |screen| !screen.alternate_screen());
    terminal.signal_all("CONT");
    terminal.wait_until("the other screen", vt100::Screen::alternate_screen);
    terminal.press("x");
    terminal.wait_for("key x");
    terminal.signal("TSTP");
    terminal.wait_until("the shell's screen", |screen| !screen.alternate_screen());
    terminal.signal_all("CONT");
    terminal.wait_until("the other screen", vt100::Screen::alternate_screen);
    terminal.press("q");
    terminal.assert_given_back();
}

#[test]
fn stopped_without_being_asked_it_draws_itself_anew() {
    let terminal = start(&[]);
    terminal.signal("STOP");
    terminal.parser().process(b"\x1b[?1049l\x1b[?2004lthe shell was here");
    terminal.signal("CONT");
    terminal.wait_for("resumed");
    let screen = terminal.parser().screen().clone();
    assert!(screen.alternate_screen() && screen.bracketed_paste());
    assert!(!screen.contents().contains("shell"), "{}", screen.contents());
}

#[test]
fn the_editor_has_the_terminal_and_the_keys_to_itself() {
    let script = r#"sh -c 'stty -a | tr " ;" "\n\n" | grep -x icanon; printf "your turn: "; read line; printf "%s" "$line" > "$0"'"#;
    let mut terminal = start(&[("TEST_EDITOR", script)]);
    terminal.press("e");
    terminal.wait_for("your turn:");
    assert!(terminal.text().contains("icanon"), "{}", terminal.text());
    assert!(!terminal.parser().screen().alternate_screen());
    terminal.press("quite q\n");
    terminal.wait_for(r#"edited Some("quite q")"#);
    assert!(terminal.parser().screen().alternate_screen());
    terminal.press("q");
    terminal.assert_given_back();
}

#[test]
fn an_interrupt_in_the_editor_is_the_editors() {
    let script = r#"sh -c 'trap "printf caught > \"$0\"; exit 0" INT; echo "your turn"; while :; do sleep 0.05; done'"#;
    let mut terminal = start(&[("TEST_EDITOR", script)]);
    terminal.press("e");
    terminal.wait_for("your turn");
    terminal.press("\x03");
    terminal.wait_for(r#"edited Some("caught")"#);
}

#[test]
fn the_mouse_can_be_left_to_the_terminal() {
    let mut terminal = start(&[]);
    terminal.press("m");
    terminal.wait_for("mouse off");
    let mode = terminal.parser().screen().mouse_protocol_mode();
    assert_eq!(mode, vt100::MouseProtocolMode::None);
}

#[test]
fn copying_goes_through_the_terminal() {
    let mut terminal = start(&[]);
    terminal.press("c");
    terminal.wait_for("copied");
    let raw = terminal.raw();
    assert!(raw.contains("\x1b]52;c;Y29waWVk\x07"));
    assert!(!raw.contains("\x1b[6n"), "the terminal was asked where its cursor is");
}

#[test]
fn after_a_hang_up_nothing_is_written() {
    let terminal = start(&[]);
    terminal.signal("HUP");
    terminal.wait_for("said: the terminal is gone");
    let screen = terminal.parser().screen().clone();
    assert!(screen.alternate_screen(), "it wrote to a terminal that is gone");
}

#[test]
fn it_ends_when_the_terminal_is_gone_and_no_signal_comes() {
    // Without the shell, which would pass the signal on; the program is deaf to it.
    let mut terminal = start(&[("TEST_NOHUP", "1")]);
    let program = terminal.program();
    terminal.close();
    wait_for_end_of(&program);
}

#[test]
fn without_a_terminal_it_says_so() {
    let terminal = run(&[("TERM", "dumb")]);
    terminal.wait_for("status");
    assert!(terminal.raw().contains("NotATerminal"), "{}", terminal.raw());
}
