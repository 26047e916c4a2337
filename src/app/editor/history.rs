//! Steps that can be taken back.
//!
//! A step is a word that was typed, a run of deleting, a paste. What belongs to a step is decided by what
//! was done and where, never by how fast: the same keys always make the same steps.

use std::collections::VecDeque;

/// How many steps are kept. More than anybody takes back, and a bound.
const MOST: usize = 10_000;

/// Caret and anchor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Mark {
    pub(super) caret: usize,
    pub(super) anchor: Option<usize>,
}

/// A stretch of the text that gave way to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Replaced {
    pub(super) at: usize,
    pub(super) removed: String,
    pub(super) inserted: String,
}

/// What kind of edit it was: only like edits become one step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A character was typed.
    Typed,
    /// Graphemes were deleted backwards.
    Back,
    /// Graphemes were deleted forwards.
    Forward,
    /// Always a step of its own.
    Alone,
}

#[derive(Debug, Clone)]
struct Step {
    replaced: Replaced,
    kind: Kind,
    before: Mark,
    after: Mark,
}

/// The steps done and the steps taken back.
#[derive(Debug, Clone, Default)]
pub(super) struct History {
    done: VecDeque<Step>,
    undone: Vec<Step>,
    /// The last step is finished: the next edit starts another.
    sealed: bool,
}

impl History {
    /// Remembers an edit, as part of the last step where it continues it.
    pub(super) fn record(&mut self, replaced: Replaced, kind: Kind, before: Mark, after: Mark) {
        self.undone.clear();
        let last = if self.sealed { None } else { self.done.back_mut() };
        self.sealed = false;
        let replaced = match last.filter(|last| last.kind == kind) {
            Some(last) => match last.join(replaced) {
                Ok(()) => {
                    last.after = after;
                    return;
                }
                Err(apart) => apart,
            },
            None => replaced,
        };
        if self.done.len() >= MOST {
            self.done.pop_front();
        }
        self.done.push_back(Step { replaced, kind, before, after });
    }

    /// Finishes the step: the caret went elsewhere.
    pub(super) const fn seal(&mut self) {
        self.sealed = true;
    }

    /// The last step, to be taken back, and where the caret was before it.
    pub(super) fn undo(&mut self) -> Option<(Replaced, Mark)> {
        let step = self.done.pop_back()?;
        let Replaced { at, removed, inserted } = step.replaced.clone();
        let back = (Replaced { at, removed: inserted, inserted: removed }, step.before);
        self.undone.push(step);
        self.sealed = true;
        Some(back)
    }

    /// The step taken back last, to be done again, and where the caret was after it.
    pub(super) fn redo(&mut self) -> Option<(Replaced, Mark)> {
        let step = self.undone.pop()?;
        let again = (step.replaced.clone(), step.after);
        self.done.push_back(step);
        self.sealed = true;
        Some(again)
    }

    /// Whether there is anything to take back, and to do again.
    pub(super) fn can(&self) -> (bool, bool) {
        (!self.done.is_empty(), !self.undone.is_empty())
    }
}

impl Step {
    /// Takes an edit into the step, or gives it back when it does not continue it.
    fn join(&mut self, next: Replaced) -> Result<(), Replaced> {
        let whole = &mut self.replaced;
        let continues = match self.kind {
            Kind::Typed => {
                let blank = |text: &str, end: bool| {
                    let c = if end { text.chars().next_back() } else { text.chars().next() };
                    c.is_some_and(char::is_whitespace)
                };
                let new_word = blank(&whole.inserted, true) && !blank(&next.inserted, false);
                next.removed.is_empty() && next.at == whole.at + whole.inserted.len() && !new_word
            }
            Kind::Back => next.at + next.removed.len() == whole.at,
            Kind::Forward => next.at == whole.at,
            Kind::Alone => false,
        };
        if !continues {
            return Err(next);
        }
        match self.kind {
            Kind::Back => {
                whole.at = next.at;
                whole.removed.insert_str(0, &next.removed);
            }
            Kind::Typed | Kind::Forward | Kind::Alone => {
                whole.inserted.push_str(&next.inserted);
                whole.removed.push_str(&next.removed);
            }
        }
        Ok(())
    }
}
