//! The terminal crate's events as ours.

use crossterm::event as ct;

use crate::app::input::{Button, Input, Key, KeyPress, Mouse, MouseKind};

/// Our event for one of the terminal's; `None` for what nobody asked for, such as a key that is let go.
pub(super) fn input(event: ct::Event) -> Option<Input> {
    Some(match event {
        ct::Event::Key(key) => Input::Key(press(key)?),
        ct::Event::Paste(text) => Input::Paste(text),
        ct::Event::Mouse(event) => Input::Mouse(mouse(event)),
        ct::Event::Resize(width, height) => Input::Resize(width, height),
        ct::Event::FocusGained => Input::FocusGained,
        ct::Event::FocusLost => Input::FocusLost,
    })
}

fn press(event: ct::KeyEvent) -> Option<KeyPress> {
    if event.kind == ct::KeyEventKind::Release {
        return None;
    }
    let held = |modifier| event.modifiers.contains(modifier);
    let key = match event.code {
        ct::KeyCode::Char(c) => Key::Char(c),
        ct::KeyCode::Enter => Key::Enter,
        ct::KeyCode::Esc => Key::Esc,
        ct::KeyCode::Tab | ct::KeyCode::BackTab => Key::Tab,
        ct::KeyCode::Backspace => Key::Backspace,
        ct::KeyCode::Delete => Key::Delete,
        ct::KeyCode::Insert => Key::Insert,
        ct::KeyCode::Left => Key::Left,
        ct::KeyCode::Right => Key::Right,
        ct::KeyCode::Up => Key::Up,
        ct::KeyCode::Down => Key::Down,
        ct::KeyCode::Home => Key::Home,
        ct::KeyCode::End => Key::End,
        ct::KeyCode::PageUp => Key::PageUp,
        ct::KeyCode::PageDown => Key::PageDown,
        ct::KeyCode::F(number) => Key::F(number),
        _ => return None,
    };
    let shift = held(ct::KeyModifiers::SHIFT) || event.code == ct::KeyCode::BackTab;
    Some(KeyPress::new(key, held(ct::KeyModifiers::CONTROL), held(ct::KeyModifiers::ALT), shift))
}

fn mouse(event: ct::MouseEvent) -> Mouse {
    let button = |button| match button {
        ct::MouseButton::Left => Button::Left,
        ct::MouseButton::Right => Button::Right,
        ct::MouseButton::Middle => Button::Middle,
    };
    let kind = match event.kind {
        ct::MouseEventKind::Down(which) => MouseKind::Down(button(which)),
        ct::MouseEventKind::Up(which) => MouseKind::Up(button(which)),
        ct::MouseEventKind::Drag(which) => MouseKind::Drag(button(which)),
        ct::MouseEventKind::Moved => MouseKind::Moved,
        ct::MouseEventKind::ScrollUp => MouseKind::ScrollUp,
        ct::MouseEventKind::ScrollDown => MouseKind::ScrollDown,
        ct::MouseEventKind::ScrollLeft => MouseKind::ScrollLeft,
        ct::MouseEventKind::ScrollRight => MouseKind::ScrollRight,
    };
    let held = |modifier| event.modifiers.contains(modifier);
    Mouse {
        kind,
        column: event.column,
        row: event.row,
        ctrl: held(ct::KeyModifiers::CONTROL),
        alt: held(ct::KeyModifiers::ALT),
        shift: held(ct::KeyModifiers::SHIFT),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ct::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

    fn named(code: KeyCode, modifiers: KeyModifiers) -> Option<String> {
        press(KeyEvent::new(code, modifiers)).map(|press| press.to_string())
    }

    #[test]
    fn keys_have_the_names_that_people_write() {
        for (code, modifiers, name) in [
            (KeyCode::Char('s'), KeyModifiers::CONTROL, "Ctrl-S"),
            (KeyCode::Char('P'), KeyModifiers::SHIFT, "P"),
            (KeyCode::Char('?'), KeyModifiers::SHIFT, "?"),
            (KeyCode::Char(' '), KeyModifiers::NONE, "Space"),
            (KeyCode::BackTab, KeyModifiers::NONE, "Shift-Tab"),
            (KeyCode::BackTab, KeyModifiers::SHIFT, "Shift-Tab"),
            (KeyCode::Left, KeyModifiers::ALT, "Alt-Left"),
            (KeyCode::F(1), KeyModifiers::NONE, "F1"),
        ] {
            assert_eq!(named(code, modifiers).as_deref(), Some(name));
        }
        assert_eq!(named(KeyCode::CapsLock, KeyModifiers::NONE), None);
    }

    #[test]
    fn a_key_that_is_let_go_is_no_press() {
        let release = KeyEvent::new_with_kind(KeyCode::Enter, KeyModifiers::NONE, KeyEventKind::Release);
        assert_eq!(input(ct::Event::Key(release)), None);
        let repeat = KeyEvent::new_with_kind(KeyCode::Enter, KeyModifiers::NONE, KeyEventKind::Repeat);
        assert_eq!(input(ct::Event::Key(repeat)), Some(Input::Key(KeyPress::plain(Key::Enter))));
    }
}
