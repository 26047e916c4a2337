//! A program in a pseudo-terminal, as a person in front of one would use it: keys go in, a screen comes out.
//!
//! Nothing here waits for a length of time: every step waits for what has to be seen, up to a deadline.

#![allow(dead_code, reason = "each of the tests that share this uses a part of it")]

use std::io::{Read, Write};
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

const DEADLINE: Duration = Duration::from_secs(30);

/// A terminal with a shell in it, which runs the program.
pub(crate) struct Terminal {
    screen: Arc<Mutex<vt100::Parser>>,
    raw: Arc<Mutex<Vec<u8>>>,
    keys: Option<Box<dyn Write + Send>>,
    shell: Box<dyn Child + Send + Sync>,
    pty: Option<Box<dyn MasterPty + Send>>,
    closed: Arc<AtomicBool>,
}

/// A shell that runs a script, and afterwards says how it ended and how it found the terminal.
pub(crate) fn shell(script: &str) -> CommandBuilder {
    let after = r#"echo "status $?"; stty -a | tr ' ;' '\n\n' | grep -x -e '-*icanon' -e '-*echo'; echo end"#;
    let mut command = CommandBuilder::new("sh");
    command.args(["-c", &format!("{script}; {after}")]);
    command
}

fn pty_size((columns, rows): (u16, u16)) -> PtySize {
    PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }
}

impl Terminal {
    /// Runs a command in a terminal of so many columns and rows.
    pub(crate) fn run(command: CommandBuilder, (columns, rows): (u16, u16)) -> Self {
        let pair = native_pty_system().openpty(pty_size((columns, rows))).unwrap();
        let shell = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let screen = Arc::new(Mutex::new(vt100::Parser::new(
            rows.try_into().unwrap(),
            columns.try_into().unwrap(),
            0,
        )));
        let raw = Arc::new(Mutex::new(Vec::new()));
        let closed = Arc::new(AtomicBool::new(false));
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (parser, bytes, stop) = (Arc::clone(&screen), Arc::clone(&raw), Arc::clone(&closed));
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
        Self { screen, raw, keys, shell, pty: Some(pair.master), closed }
    }

    pub(crate) fn press(&mut self, keys: &str) {
        let writer = self.keys.as_mut().unwrap();
        writer.write_all(keys.as_bytes()).unwrap();
        writer.flush().unwrap();
    }

    /// Presses keys and waits for what they lead to.
    pub(crate) fn press_for(&mut self, keys: &str, text: &str) {
        self.press(keys);
        self.wait_for(text);
    }

    /// Presses keys and waits until something is no longer on screen. What follows an Esc has to wait, or
    /// the two are one key.
    pub(crate) fn press_until_gone(&mut self, keys: &str, text: &str) {
        self.press(keys);
        self.wait_until(&format!("end of {text}"), |screen| !screen.contents().contains(text));
    }

    /// What the program draws on.
    pub(crate) fn parser(&self) -> MutexGuard<'_, vt100::Parser> {
        self.screen.lock().unwrap()
    }

    /// The screen as text.
    pub(crate) fn text(&self) -> String {
        self.parser().screen().contents()
    }

    /// Every byte that was written to the terminal.
    pub(crate) fn raw(&self) -> String {
        String::from_utf8_lossy(&self.raw.lock().unwrap()).into_owned()
    }

    pub(crate) fn wait_for(&self, text: &str) {
        self.wait_until(text, |screen| screen.contents().contains(text));
    }

    pub(crate) fn wait_until(&self, what: &str, done: impl Fn(&vt100::Screen) -> bool) {
        wait(|| format!("no {what} in:\n{}", self.text()), || done(self.parser().screen()));
    }

    /// The number of the program: the shell's only child.
    pub(crate) fn program(&self) -> String {
        let shell = self.shell.process_id().unwrap().to_string();
        let found = Command::new("pgrep").args(["-P", &shell]).output().unwrap();
        let program = String::from_utf8(found.stdout).unwrap().trim().to_owned();
        assert!(!program.is_empty(), "the program is not running:\n{}", self.text());
        program
    }

    /// Sends a signal to the program.
    pub(crate) fn signal(&self, name: &str) {
        kill(name, &self.program());
    }

    /// Sends a signal to the program and the shell around it.
    pub(crate) fn signal_all(&self, name: &str) {
        kill(name, &format!("-{}", self.shell.process_id().unwrap()));
    }

    pub(crate) fn resize(&mut self, columns: u16, rows: u16) {
        self.parser().screen_mut().set_size(rows.try_into().unwrap(), columns.try_into().unwrap());
        self.pty.as_ref().unwrap().resize(pty_size((columns, rows))).unwrap();
    }

    /// Takes the terminal away, without a signal to anybody.
    pub(crate) fn close(&mut self) {
        // The thread that reads holds the terminal open until it has read once more.
        self.closed.store(true, Ordering::SeqCst);
        self.press("x");
        self.keys = None;
        self.pty = None;
    }

    /// The program has ended, everything that it switched on is off again, and the shell can be typed at.
    pub(crate) fn assert_given_back(&self) {
        self.wait_for("status ");
        self.wait_until("end", |screen| screen.contents().lines().any(|line| line.trim_end() == "end"));
        let parser = self.parser();
        let screen = parser.screen();
        let text = screen.contents();
        assert!(!screen.alternate_screen(), "{text}");
        assert!(!screen.hide_cursor(), "{text}");
        assert!(!screen.bracketed_paste(), "{text}");
        assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None, "{text}");
        let words: Vec<&str> = text.split_whitespace().collect();
        assert!(words.contains(&"icanon") && words.contains(&"echo"), "{text}");
    }

    /// As [`Self::assert_given_back`], and the program has ended with this status.
    pub(crate) fn assert_ended(&self, status: u8) {
        self.assert_given_back();
        let text = self.text();
        assert!(text.contains(&format!("status {status}\n")), "{text}");
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.shell.kill();
    }
}

/// Waits until something holds.
pub(crate) fn wait(otherwise: impl Fn() -> String, done: impl Fn() -> bool) {
    let start = Instant::now();
    while !done() {
        assert!(start.elapsed() < DEADLINE, "{}", otherwise());
        std::thread::sleep(Duration::from_millis(5));
    }
}

fn kill(name: &str, target: &str) {
    let sent = Command::new("kill").args([&format!("-{name}"), "--", target]).status().unwrap();
    assert!(sent.success(), "{name} to {target}");
}

/// Waits until a process is no longer there.
pub(crate) fn wait_for_end_of(process: &str) {
    let runs = || Command::new("kill").args(["-0", process]).output().unwrap().status.success();
    wait(|| format!("{process} is still running"), || !runs());
}
