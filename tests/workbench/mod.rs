//! The workbench without a terminal and without a disk: keys go in, pictures and effects come out.

#![allow(dead_code, reason = "each of the tests that share this uses a part of it")]

pub(crate) mod network;
pub(crate) mod trusting;

use std::fmt::Write as _;
use std::sync::Arc;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use wordbond::app::effect::{Effect, Message};
use wordbond::app::form::Form;
use wordbond::app::input::Input;
use wordbond::app::overlay::Overlay;
use wordbond::app::state::State;
use wordbond::app::terminal::Capabilities;
use wordbond::app::update::{compare_all, update};
use wordbond::divergence::{self, TermReport};
use wordbond::domain::{At, Change, Entry, Network, Salt, Sealed, TermId};
use wordbond::ui::{self, theme::Theme};

/// The theme of the pictures that do not say otherwise.
pub(crate) const THEME: &str = "terminal";

/// The workbench in a window of a certain size. After every key it is drawn, as in the real loop, because
/// what was drawn says how far a page goes and what lies under the mouse.
pub(crate) struct Bench {
    pub(crate) state: State,
    /// Everything that was asked for, oldest first, but for comparisons.
    pub(crate) effects: Vec<Effect>,
    /// What a comparison finds; `None` for the real one.
    reports: Option<Vec<TermReport>>,
    /// Whether every save is reported as done at once.
    pub(crate) saves: bool,
    size: (u16, u16),
}

impl Bench {
    /// On a network, compared for real.
    pub(crate) fn new(network: Network) -> Self {
        Self::of(network, None, (120, 40))
    }

    /// On the network with everything in it, with differences that are written by hand.
    pub(crate) fn rich(size: (u16, u16)) -> Self {
        let network = network::rich();
        let reports = network::reports(&network);
        Self::of(network, Some(reports), size)
    }

    /// On a network, with differences that are written by hand.
    pub(crate) fn of(network: Network, reports: Option<Vec<TermReport>>, size: (u16, u16)) -> Self {
        let mut state = State::new(network, network::TODAY);
        state.folder = "~/harbour-town".to_owned();
        state.themes = Theme::NAMES.iter().map(|name| (*name).to_owned()).collect();
        state.theme = THEME.to_owned();
        let mut bench = Self { state, effects: Vec::new(), reports, saves: true, size };
        let first = compare_all(&mut bench.state);
        bench.perform(first);
        bench.draw();
        bench
    }

    /// Tells the workbench something; hands back what it asked for.
    pub(crate) fn send(&mut self, message: Message) -> Vec<Effect> {
        let from = self.effects.len();
        let effects = update(&mut self.state, message);
        self.perform(effects);
        self.draw();
        self.effects.get(from..).unwrap_or_default().to_vec()
    }

    fn perform(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            let answer = match &effect {
                Effect::Compare { network, terms } => {
                    let reports = self.compare(network, terms);
                    update(&mut self.state, Message::Compared(reports));
                    continue;
                }
                Effect::Save(_) if self.saves => Some(Message::Saved { merged: false }),
                Effect::KeepNotes { workshop, notes } if self.saves => {
                    Some(Message::NotesKept { workshop: workshop.clone(), notes: notes.clone() })
                }
                Effect::HoldWorkshops { .. } => Some(Message::Held(Ok(()))),
                Effect::Seal { workshop, round, ask, said } if self.saves => {
                    let sealed = Entry::Sealed(Sealed::close(Salt::new([7; 16]), said.expose()));
                    let (workshop, round, ask) = (workshop.clone(), round.clone(), ask.clone());
                    let at = At::Sealed { workshop, round, ask };
                    let change = Change::of_entry(&self.state.network, at, Some(sealed));
                    Some(Message::Sealed(Box::new(change)))
                }
                Effect::TakeBack { workshop, round, asks } if self.saves => {
                    let gone = asks.iter().map(|ask| {
                        let (workshop, round, ask) = (workshop.clone(), round.clone(), ask.clone());
                        Change::of_entry(&self.state.network, At::Sealed { workshop, round, ask }, None)
                    });
                    Some(Message::TakenBack(Box::new(Change::Several(gone.collect()))))
                }
                _ => None,
            };
            self.effects.push(effect);
            if let Some(message) = answer {
                let more = update(&mut self.state, message);
                self.perform(more);
            }
        }
    }

    fn compare(&self, network: &Arc<Network>, terms: &[TermId]) -> Vec<TermReport> {
        let wanted = |term: &TermId| terms.is_empty() || terms.contains(term);
        match &self.reports {
            Some(reports) => reports.iter().filter(|report| wanted(&report.term)).cloned().collect(),
            None => network
                .terms
                .keys()
                .filter(|term| wanted(term))
                .map(|term| divergence::term(network, term))
                .collect(),
        }
    }

    /// Presses keys: names with blanks between them, and text in `"quotes"` that is typed letter by
    /// letter. Hands back what was asked for.
    pub(crate) fn keys(&mut self, keys: &str) -> Vec<Effect> {
        let from = self.effects.len();
        for (index, part) in keys.split('"').enumerate() {
            if index % 2 == 1 {
                self.type_text(part);
                continue;
            }
            for name in part.split_whitespace() {
                let key = name.parse().unwrap_or_else(|error| panic!("{name}: {error:?}"));
                self.send(Message::Input(Input::Key(key)));
            }
        }
        self.effects.get(from..).unwrap_or_default().to_vec()
    }

    /// Types a text.
    pub(crate) fn type_text(&mut self, text: &str) {
        for c in text.chars() {
            let key = match c {
                '\n' => "Enter".parse().unwrap(),
                c => wordbond::app::input::KeyPress::char(c),
            };
            let effects = update(&mut self.state, Message::Input(Input::Key(key)));
            self.perform(effects);
        }
        self.draw();
    }

    /// Draws into a buffer of the window's size and takes in where everything lies.
    pub(crate) fn draw(&mut self) -> Buffer {
        let area = Rect::new(0, 0, self.size.0, self.size.1);
        let mut buffer = Buffer::empty(area);
        let (places, _) = ui::draw(&self.state, &theme(&self.state.theme), area, &mut buffer);
        self.state.places = places;
        buffer
    }

    /// The window as text.
    pub(crate) fn text(&mut self) -> String {
        text(&self.draw())
    }

    /// The sentence in the footer.
    pub(crate) fn notice(&self) -> &str {
        self.state.notice.as_ref().map_or("", |notice| notice.text.as_str())
    }

    /// The form in front.
    pub(crate) fn form(&self) -> &Form {
        match self.state.overlays.last() {
            Some(Overlay::Form(form)) => form,
            other => panic!("no form lies in front but {other:?}; {:?}", self.state.notice),
        }
    }

    /// The field in front: its label, and what it holds.
    pub(crate) fn field(&self) -> (&str, &str) {
        let field = self.form().current().expect("a field");
        (field.label.as_str(), field.value())
    }

    /// What is said to be wrong with the field in front.
    pub(crate) fn issue(&self) -> Option<&str> {
        self.form().current().and_then(|field| field.issue.as_deref())
    }

    /// Goes on with `Tab` until the field with this label is in front.
    pub(crate) fn go_to(&mut self, label: &str) -> Vec<Effect> {
        let from = self.effects.len();
        for _ in 0..self.form().fields.len() {
            if self.field().0.trim() == label {
                return self.effects.get(from..).unwrap_or_default().to_vec();
            }
            self.keys("Tab");
        }
        let labels: Vec<&str> = self.form().fields.iter().map(|field| field.label.trim()).collect();
        panic!("no field {label} among {labels:?}")
    }

    /// What is asked for when the field with this label is given another text and left.
    pub(crate) fn fill(&mut self, label: &str, text: &str) -> Vec<Effect> {
        let mut effects = self.go_to(label);
        effects.extend(self.keys("Ctrl-A Backspace"));
        self.type_text(text);
        effects.extend(self.keys("Tab"));
        effects
    }

    /// Opens the page of a term by searching for it.
    pub(crate) fn open(&mut self, label: &str) {
        self.keys("/");
        self.type_text(label);
        self.keys("Enter");
    }
}

/// The changes among some effects that go to disk.
pub(crate) fn saved(effects: &[Effect]) -> Vec<Change> {
    effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Save(change) => Some((**change).clone()),
            _ => None,
        })
        .collect()
}

/// One picture after another, one a size.
pub(crate) fn album_in(sizes: &[(u16, u16)], picture: impl Fn((u16, u16)) -> String) -> String {
    let mut album = String::new();
    for (width, height) in sizes {
        writeln!(album, "{width} × {height}").unwrap();
        let edge = "·".repeat(usize::from(*width) + 2);
        writeln!(album, "{edge}").unwrap();
        for line in picture((*width, *height)).lines() {
            writeln!(album, " {line}").unwrap();
        }
        writeln!(album, "{edge}").unwrap();
    }
    album
}

/// A theme on a terminal that can show everything.
pub(crate) fn theme(name: &str) -> Theme {
    Theme::choose(name, &Capabilities::default())
}

/// A buffer as text, without the blanks at the ends of lines.
pub(crate) fn text(buffer: &Buffer) -> String {
    let mut lines = Vec::new();
    for y in buffer.area.top()..buffer.area.bottom() {
        let mut line = String::new();
        let mut skip = 0;
        for x in buffer.area.left()..buffer.area.right() {
            let symbol = buffer[(x, y)].symbol();
            if skip == 0 {
                line.push_str(symbol);
                skip = unicode_width::UnicodeWidthStr::width(symbol).max(1);
            }
            skip -= 1;
        }
        lines.push(line.trim_end().to_owned());
    }
    lines.join("\n")
}
