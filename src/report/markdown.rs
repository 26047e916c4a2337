//! A document as Markdown, which mail programs, wikis and printers read.

use super::{Block, Document, Line, Mark};

pub(super) fn render(document: &Document) -> String {
    let blocks: Vec<String> = document.blocks.iter().map(block).collect();
    let mut out = blocks.join("\n\n");
    out.push('\n');
    out
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading { level, text } => format!("{} {}", "#".repeat(usize::from(*level)), escaped(text)),
        Block::Paragraph(line) => marked(line),
        Block::List(items) => lines(items.iter().map(marked)),
        Block::Pairs(rows) => lines(pairs(rows).into_iter()),
        Block::Table { header, rows } => table(header, rows),
    }
}

/// A list with an item a line; an item of several lines stays one item.
fn lines(items: impl Iterator<Item = String>) -> String {
    items.map(|item| format!("- {}", item.replace('\n', "\n  "))).collect::<Vec<_>>().join("\n")
}

/// Names and what each says; what continues a name stands in its item.
fn pairs(rows: &[(String, Line)]) -> Vec<String> {
    let mut items: Vec<String> = Vec::new();
    for (name, line) in rows {
        match items.last_mut() {
            Some(last) if name.is_empty() => {
                last.push('\n');
                last.push_str(&marked(line));
            }
            _ => items.push(format!("**{}**: {}", escaped(name), marked(line))),
        }
    }
    items
}

fn table(header: &[String], rows: &[Vec<String>]) -> String {
    let row = |cells: &[String]| {
        let cells: Vec<String> = cells.iter().map(|cell| escaped(cell).replace('\n', " ")).collect();
        format!("| {} |", cells.join(" | "))
    };
    let mut out = vec![row(header), format!("|{}", " --- |".repeat(header.len()))];
    out.extend(rows.iter().map(|cells| row(cells)));
    out.join("\n")
}

fn marked(line: &Line) -> String {
    let piece = |text: &str, mark: Mark| {
        let sign = match mark {
            Mark::Plain => return escaped(text),
            Mark::Strong | Mark::Differs | Mark::Added => "**",
            Mark::Removed => "~~",
        };
        // A sign that touches white space from inside is no sign.
        let body = text.trim();
        if body.is_empty() {
            return text.to_owned();
        }
        let lead = text.get(..text.len() - text.trim_start().len()).unwrap_or_default();
        let tail = text.get(text.trim_end().len()..).unwrap_or_default();
        format!("{lead}{sign}{}{sign}{tail}", escaped(body))
    };
    line.0.iter().map(|one| piece(&one.text, one.mark)).collect()
}

/// The text with a backslash before every character that Markdown could take for a sign.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut starts = true;
    for c in text.chars() {
        let sign = matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~');
        if sign || (starts && matches!(c, '#' | '+' | '-' | '=')) {
            out.push('\\');
        }
        starts = c == '\n' || (starts && c == ' ');
        out.push(if c.is_control() && c != '\n' { char::REPLACEMENT_CHARACTER } else { c });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Piece;

    #[test]
    fn a_document_as_markdown() {
        let mut document = Document::default();
        document.heading(1, "Urgent, again");
        document.paragraph("- not a list, and *not* stressed");
        document.list(vec!["first".into(), Line::strong("second")]);
        document.pairs(vec![
            ("Police".into(), Line(vec![Piece::new("now", Mark::Removed), Piece::new(" soon", Mark::Added)])),
            (String::new(), "and more".into()),
        ]);
        document.table(
            vec!["when".into(), "what".into()],
            vec![vec!["14:03".into(), "a | b\nc".into()], vec!["14:10".into(), String::new()]],
        );
        insta::assert_snapshot!(document.to_markdown(), @r"
        # Urgent, again

        \- not a list, and \*not\* stressed

        - first
        - **second**

        - **Police**: ~~now~~ **soon**
          and more

        | when | what |
        | --- | --- |
        | 14:03 | a \| b c |
        | 14:10 |  |
        ");
    }
}
