//! Which of many rows of different heights are shown, without asking for the height of the others.

use std::ops::Range;

/// The rows that are shown in so many lines: from the first that was shown before, moved no further than it
/// takes to show the selected one whole and to leave no room empty at the end. The last may be cut. `tall`
/// says how many lines a row takes, and is asked only about rows that are shown or almost.
pub fn shown(
    count: usize,
    selected: Option<usize>,
    top: usize,
    height: usize,
    tall: &mut impl FnMut(usize) -> usize,
) -> Range<usize> {
    let Some(last) = count.checked_sub(1) else { return 0..0 };
    let mut top = top.min(last);
    if let Some(selected) = selected.map(|selected| selected.min(last)) {
        top = if selected < top { selected } else { top.max(filling(selected, height, tall)) };
    }
    let mut below = end(top, count, height, tall);
    if below.end == count && below.lines < height && top > 0 {
        top = top.min(filling(last, height, tall));
        below = end(top, count, height, tall);
    }
    top..below.end
}

/// The first row from which all rows up to and with `last` are shown whole; `last` itself when it is too tall.
fn filling(last: usize, height: usize, tall: &mut impl FnMut(usize) -> usize) -> usize {
    let mut lines = tall(last);
    let mut first = last;
    while let Some(before) = first.checked_sub(1) {
        lines += tall(before);
        if lines > height {
            break;
        }
        first = before;
    }
    first
}

/// Where the rows that begin within the lines end, and how many lines they take.
struct End {
    end: usize,
    lines: usize,
}

fn end(top: usize, count: usize, height: usize, tall: &mut impl FnMut(usize) -> usize) -> End {
    let mut below = End { end: top, lines: 0 };
    while below.end < count && below.lines < height {
        below.lines += tall(below.end);
        below.end += 1;
    }
    below
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// Rows of two lines, every tenth of four; which are shown, and about how many it asked.
    fn run(count: usize, selected: usize, top: usize, height: usize) -> (Range<usize>, usize) {
        let mut asked = BTreeSet::new();
        let mut tall = |index: usize| {
            asked.insert(index);
            if index.is_multiple_of(10) { 4 } else { 2 }
        };
        let rows = shown(count, Some(selected), top, height, &mut tall);
        (rows, asked.len())
    }

    #[rstest::rstest]
    #[case::all_fit(3, 0, 0, 20, 0..3)]
    #[case::from_the_start(1000, 0, 0, 10, 0..4)]
    #[case::it_stays_where_it_was(1000, 503, 501, 10, 501..506)]
    #[case::down_to_the_selected(1000, 507, 501, 10, 503..508)]
    #[case::up_to_the_selected(1000, 495, 501, 10, 495..500)]
    #[case::no_room_left_empty_at_the_end(1000, 999, 999, 10, 995..1000)]
    #[case::fewer_than_before(5, 4, 400, 10, 1..5)]
    #[case::one_that_is_too_tall(100, 10, 0, 3, 10..11)]
    #[case::no_room(100, 10, 0, 0, 10..10)]
    fn rows_in_view(
        #[case] count: usize,
        #[case] selected: usize,
        #[case] top: usize,
        #[case] height: usize,
        #[case] expected: Range<usize>,
    ) {
        let (rows, asked) = run(count, selected, top, height);
        assert_eq!(rows, expected);
        assert!(rows.is_empty() || rows.contains(&selected));
        assert!(asked <= height + 2, "{asked} rows were asked for {height} lines");
    }

    #[test]
    fn of_no_rows_none_are_shown() {
        assert_eq!(shown(0, None, 7, 10, &mut |_| 1), 0..0);
    }
}
