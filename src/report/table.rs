//! A table as text: columns when they fit, otherwise one line for each cell that says what it is.

use unicode_width::UnicodeWidthStr;

use super::Layout;
use super::wrap::wrap_plain;

const GAP: usize = 2;
/// A column is never squeezed below this, unless it has less to say.
const LEAST: usize = 8;

pub(super) fn lines(header: &[String], rows: &[Vec<String>], layout: &Layout) -> Vec<String> {
    match widths(header, rows, layout.width) {
        Some(widths) if !layout.linear => columns(header, rows, &widths),
        _ => one_by_one(header, rows, layout),
    }
}

/// How wide each column is: as wide as its widest cell, and where that is too much together, the
/// widest give way first. `None` when even then the table does not fit.
fn widths(header: &[String], rows: &[Vec<String>], width: usize) -> Option<Vec<usize>> {
    let mut widths: Vec<usize> = header.iter().map(|name| name.width()).collect();
    for row in rows {
        for (column, cell) in widths.iter_mut().zip(row) {
            let longest = cell.lines().map(UnicodeWidthStr::width).max().unwrap_or_default();
            *column = (*column).max(longest);
        }
    }
    let gaps = GAP * widths.len().saturating_sub(1);
    while widths.iter().sum::<usize>() + gaps > width {
        let widest = widths.iter_mut().max()?;
        if *widest <= LEAST {
            return None;
        }
        *widest -= 1;
    }
    Some(widths)
}

fn columns(header: &[String], rows: &[Vec<String>], widths: &[usize]) -> Vec<String> {
    let mut lines = row_lines(header, widths);
    let total = widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1);
    lines.push("-".repeat(total));
    for row in rows {
        lines.extend(row_lines(row, widths));
    }
    lines
}

fn row_lines(cells: &[String], widths: &[usize]) -> Vec<String> {
    let wrapped: Vec<Vec<String>> =
        cells.iter().zip(widths).map(|(cell, width)| wrap_plain(cell, *width)).collect();
    let height = wrapped.iter().map(Vec::len).max().unwrap_or_default();
    (0..height)
        .map(|number| {
            let mut line = String::new();
            for (cell, width) in wrapped.iter().zip(widths) {
                let text = cell.get(number).map_or("", String::as_str);
                line.push_str(text);
                line.push_str(&" ".repeat(width.saturating_sub(text.width()) + GAP));
            }
            line.trim_end().to_owned()
        })
        .collect()
}

fn one_by_one(header: &[String], rows: &[Vec<String>], layout: &Layout) -> Vec<String> {
    let mut lines = Vec::new();
    for row in rows {
        let said = header.iter().zip(row).filter(|(_, cell)| !cell.trim().is_empty());
        let whole: Vec<String> = said.map(|(name, cell)| format!("{name}: {cell}")).collect();
        lines.extend(wrap_plain(&whole.join("; "), layout.width));
    }
    lines
}
