//! What this session has written, so that undoing brings back the very bytes: comments, spelling and
//! place of what was removed, and files that were there or not there.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::slot::{Edit, Edits, Slot};

/// How many saves are remembered.
const LIMIT: usize = 2000;
/// How many saves are looked through for those that a change takes back.
const REACH: usize = 100;
/// Lines of the surroundings that must be the same for a piece to be put back.
const CONTEXT: usize = 3;

type Bytes = Option<Arc<Vec<u8>>>;

/// One file in one save.
#[derive(Debug, Clone)]
struct Step {
    path: String,
    before: Bytes,
    after: Bytes,
    edits: Edits,
}

/// The saves of a session.
#[derive(Debug, Clone, Default)]
pub(super) struct Memory {
    steps: std::collections::VecDeque<Step>,
}

impl Memory {
    /// Remembers what a save did to a file.
    pub(super) fn keep(&mut self, path: &str, before: Option<&[u8]>, after: Option<&[u8]>, edits: &Edits) {
        if self.steps.len() >= LIMIT {
            self.steps.pop_front();
        }
        let before = self.share(path, before);
        let after = after.map(|bytes| Arc::new(bytes.to_vec()));
        self.steps.push_back(Step { path: path.to_owned(), before, after, edits: edits.clone() });
    }

    /// The bytes that the last save of the file left are the ones that this one found: kept once.
    fn share(&self, path: &str, bytes: Option<&[u8]>) -> Bytes {
        let bytes = bytes?;
        let last = self.steps.iter().rev().find(|step| step.path == path).and_then(|step| step.after.clone());
        Some(last.filter(|last| last.as_slice() == bytes).unwrap_or_else(|| Arc::new(bytes.to_vec())))
    }

    /// What the file held before the saves that these edits take back, when nobody else has changed it
    /// since. `Some(None)` says that it was not there.
    pub(super) fn recall(&self, path: &str, now: Option<&[u8]>, edits: &Edits) -> Option<Option<Vec<u8>>> {
        let wanted: Edits = edits.iter().map(|(slot, edit)| (slot.clone(), edit.inverse())).collect();
        let mut done = Edits::new();
        let mut current = now.map(<[u8]>::to_vec);
        for step in self.of(path).take(REACH) {
            if step.after.as_ref().map(|bytes| bytes.as_slice()) != current.as_deref() {
                return None;
            }
            compose(&mut done, &step.edits);
            current = step.before.as_ref().map(|bytes| bytes.to_vec());
            if done == wanted {
                return Some(current);
            }
        }
        None
    }

    /// The text with one earlier save taken back in place, when somebody else has changed other parts
    /// of the file since.
    pub(super) fn patch(&self, path: &str, now: &str, edits: &Edits) -> Option<String> {
        let wanted: Edits = edits.iter().map(|(slot, edit)| (slot.clone(), edit.inverse())).collect();
        let step = self.of(path).take(REACH).find(|step| step.edits == wanted)?;
        let (before, after) = (text(step.before.as_ref())?, text(step.after.as_ref())?);
        put_back(&before, &after, now)
    }

    fn of<'a>(&'a self, path: &'a str) -> impl Iterator<Item = &'a Step> {
        self.steps.iter().rev().filter(move |step| step.path == path)
    }
}

fn text(bytes: Option<&Arc<Vec<u8>>>) -> Option<String> {
    let text = String::from_utf8(bytes?.to_vec()).ok()?;
    Some(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

/// Puts edits that came earlier in front of those that came later.
fn compose(later: &mut Edits, earlier: &BTreeMap<Slot, Edit>) {
    for (slot, edit) in earlier {
        match later.get_mut(slot) {
            Some(one) => one.before.clone_from(&edit.before),
            None => {
                later.insert(slot.clone(), edit.clone());
            }
        }
    }
    later.retain(|_, edit| edit.before != edit.after);
}

/// Turns `after` back into `before` inside a text that differs elsewhere: the lines that differ, found
/// by the lines around them. Nothing when they are not found exactly once.
fn put_back(before: &str, after: &str, now: &str) -> Option<String> {
    let old: Vec<&str> = before.split_inclusive('\n').collect();
    let new: Vec<&str> = after.split_inclusive('\n').collect();
    let first = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let room = old.len().min(new.len()) - first;
    let last = old.iter().rev().zip(new.iter().rev()).take(room).take_while(|(a, b)| a == b).count();
    let with = old.get(first..old.len() - last)?.concat();
    for context in (1..=CONTEXT).rev() {
        let from = first.saturating_sub(context);
        let to = (new.len() - last + context).min(new.len());
        let lead = new.get(from..first)?.concat();
        let trail = new.get(new.len() - last..to)?.concat();
        let middle = new.get(first..new.len() - last)?.concat();
        for (lead, trail) in [(lead.as_str(), trail.as_str()), (lead.as_str(), ""), ("", trail.as_str())] {
            let wanted = format!("{lead}{middle}{trail}");
            let mut found = now.match_indices(&wanted);
            if let (false, Some((at, _)), None) = (wanted.trim().is_empty(), found.next(), found.next()) {
                let start = at + lead.len();
                let (head, tail) = (now.get(..start)?, now.get(start + middle.len()..)?);
                return Some(format!("{head}{with}{tail}"));
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_removed_piece_goes_back_to_its_neighbours() {
        let before = "a = 1\n\n# of d\n[d]\nx = 1\n\n[e]\ny = 1\n";
        let after = "a = 1\n\n[e]\ny = 1\n";
        let now = "a = 1\nb = 2\n\n[e]\ny = 1\nz = 9\n";
        assert_eq!(
            put_back(before, after, now).unwrap(),
            "a = 1\nb = 2\n\n# of d\n[d]\nx = 1\n\n[e]\ny = 1\nz = 9\n"
        );
    }

    #[test]
    fn a_piece_whose_neighbours_are_gone_is_not_put_anywhere() {
        assert_eq!(put_back("a\nb\nc\n", "a\nc\n", "x\ny\n"), None);
    }
}
