//! Word wrap that keeps styles, for wordings in which words are marked.

use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_segmentation::UnicodeSegmentation;

use crate::app::editor::layout::{cells_of, layout};

/// Wraps marked text to a width, by the same rules as the editor. A grapheme that two spans share takes the
/// style of the first. Tabs become blanks; white space at the end of a row is left out.
#[must_use]
pub fn wrap_styled<S: AsRef<str>>(spans: &[(S, Style)], width: u16) -> Vec<Line<'static>> {
    let text: String = spans.iter().map(|(text, _)| text.as_ref()).collect();
    // Each style with the byte at which it ends.
    let mut ends = Vec::with_capacity(spans.len());
    let mut end = 0;
    for (text, style) in spans {
        end += text.as_ref().len();
        ends.push((end, *style));
    }
    let style_at = |byte: usize| {
        let next = ends.partition_point(|(end, _)| *end <= byte);
        ends.get(next).map_or_else(Style::default, |(_, style)| *style)
    };
    let rows = layout(&text, usize::from(width.max(1)));
    rows.iter().map(|row| styled_row(row.of(&text), row.start, row.width, style_at)).collect()
}

/// One row as a line, with a span for each run of one style.
fn styled_row(row: &str, start: usize, width: usize, style_at: impl Fn(usize) -> Style) -> Line<'static> {
    let mut spans: Vec<Span<'static>> = Vec::new();
    let mut column = 0;
    for (at, grapheme) in row.grapheme_indices(true) {
        let cells = cells_of(grapheme, column);
        if column + cells > width {
            break;
        }
        column += cells;
        let style = style_at(start + at);
        let blanks = " ".repeat(cells);
        let shown = if grapheme == "\t" { blanks.as_str() } else { grapheme };
        match spans.last_mut().filter(|span| span.style == style) {
            Some(span) => span.content.to_mut().push_str(shown),
            None => spans.push(Span::styled(shown.to_owned(), style)),
        }
    }
    Line::from(spans)
}

/// At most so many rows; where something was cut, the last row ends in the ellipsis.
#[must_use]
pub fn wrap_at_most<S: AsRef<str>>(
    spans: &[(S, Style)],
    width: u16,
    most: usize,
    ellipsis: &'static str,
) -> Vec<Line<'static>> {
    let mut lines = wrap_styled(spans, width);
    if lines.len() <= most {
        return lines;
    }
    lines.truncate(most);
    if let Some(last) = lines.last_mut() {
        // Whole words go until the ellipsis fits.
        let style = last.spans.last().map(|span| span.style).unwrap_or_default();
        while last.width() + 2 > usize::from(width) {
            let Some(span) = last.spans.last_mut() else { break };
            match span.content.trim_end().rfind(' ') {
                Some(cut) => span.content = span.content.get(..cut).unwrap_or_default().to_owned().into(),
                None => {
                    last.spans.pop();
                }
            }
        }
        last.spans.push(Span::styled(format!(" {ellipsis}"), style));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::style::Modifier;

    const BOLD: Style = Style::new().add_modifier(Modifier::BOLD);

    fn shown(spans: &[(&str, Style)], width: u16) -> Vec<String> {
        let mark = |span: &Span<'_>| {
            if span.style == BOLD { format!("[{}]", span.content) } else { span.content.to_string() }
        };
        wrap_styled(spans, width).iter().map(|line| line.spans.iter().map(mark).collect()).collect()
    }

    #[test]
    fn styles_follow_their_words() {
        let spans = [("within ", Style::new()), ("fifteen minutes", BOLD), (" of dispatch", Style::new())];
        assert_eq!(shown(&spans, 16), ["within [fifteen]", "[minutes] of", "dispatch"]);
        assert_eq!(shown(&spans, 80), ["within [fifteen minutes] of dispatch"]);
    }

    #[test]
    fn words_made_of_two_spans_stay_whole() {
        assert_eq!(
            shown(&[("a politie", Style::new()), ("zaak", BOLD)], 12),
            ["a", "politie[zaak]"].map(str::to_owned).into_iter().collect::<Vec<_>>().as_slice()
        );
    }

    #[test]
    fn wide_and_joined_graphemes_stay_whole() {
        assert_eq!(shown(&[("漢字", BOLD), ("👩‍👩‍👧‍👦e\u{301}", Style::new())], 3), ["[漢]", "[字]", "👩‍👩‍👧‍👦e\u{301}"]);
        assert_eq!(shown(&[("e", BOLD), ("\u{301}x", Style::new())], 9), ["[e\u{301}]x"]);
    }

    #[test]
    fn blank_and_broken_lines_stay() {
        assert_eq!(shown(&[("a\n\nb\tc\n", Style::new())], 9), ["a", "", "b   c", ""]);
        assert_eq!(shown(&[], 9), [""]);
        assert_eq!(shown(&[("ab", BOLD)], 0), ["[a]", "[b]"]);
    }
}
