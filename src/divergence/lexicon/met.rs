//! Pairs of words that have met. How alike they are is found once for a thread and kept: the words of a text meet the
//! same words in every part of another, and in the next one.

use std::cell::Cell;
use std::sync::atomic::{AtomicU64, Ordering};

use super::{Likeness, Word};

/// The number of a word, by which it is known for as long as the program runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Number(u64);

impl Number {
    /// One that no word has yet.
    pub(super) fn next() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        Self(NEXT.fetch_add(1, Ordering::Relaxed))
    }
}

/// What two words are to one another, seen from the first.
#[derive(Debug, Clone, Copy)]
pub(super) struct Met {
    /// How alike they are.
    pub(super) likeness: Likeness,
    /// How near they are by the company they keep.
    pub(super) nearness: f64,
}

/// So many pairs are kept at most; a new one takes the place of an old one.
const PLACES: usize = 1 << 14;

/// Two words, and what they are to one another.
type Kept = (Number, Number, Met);

thread_local! {
    /// The pairs that this thread has compared last.
    static KEPT: Box<[Cell<Option<Kept>>]> = std::iter::repeat_with(|| Cell::new(None)).take(PLACES).collect();
}

/// Where a pair is kept.
fn place(a: Number, b: Number) -> usize {
    // Multiplying by the golden ratio spreads neighbours; the upper half is spread best.
    let mixed = (a.0.rotate_left(20) ^ b.0).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    usize::try_from(mixed >> 32).unwrap_or_default() % PLACES
}

/// What two words are to one another, as `meet` finds it where it is not known.
pub(super) fn of(a: &Word, b: &Word, meet: impl FnOnce(&Word, &Word) -> Met) -> Met {
    KEPT.with(|kept| {
        let place = kept.get(place(a.number, b.number));
        match place.and_then(Cell::get) {
            Some((x, y, met)) if (x, y) == (a.number, b.number) => met,
            _ => {
                let met = meet(a, b);
                place.inspect(|place| place.set(Some((a.number, b.number, met))));
                met
            }
        }
    })
}
