//! Reading around mistakes. A file that does not parse is cut into statements; the broken ones are
//! blanked out, byte for byte, so that everything else keeps its place and can be read.

use std::borrow::Cow;
use std::ops::Range;

use toml::de::DeTable;

use crate::words::{self, Language};

/// How many statements a value that was left open may reach over.
const REACH: usize = 60;

/// A mistake in the grammar of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mistake {
    pub(super) span: Range<usize>,
    /// Whether it stands in a header, so that what stands under it is lost as well.
    in_header: bool,
    /// What the reader of TOML says.
    message: String,
}

impl Mistake {
    /// What is wrong, one sentence.
    pub(super) fn sentence(&self, language: Language) -> String {
        let what = words::grammar_mistake(&self.message, language);
        if self.in_header { words::HEADER_UNREADABLE.with(language, &[&what]) } else { what }
    }
}

/// The text with its broken statements blanked out, and what was wrong with them.
pub(super) fn mend(text: &str) -> (Cow<'_, str>, Vec<Mistake>) {
    let (_, errors) = DeTable::parse_recoverable(text);
    if errors.is_empty() {
        return (Cow::Borrowed(text), Vec::new());
    }
    let pieces = pieces(text);
    let mut mended = text.to_owned();
    let mut mistakes = Vec::new();
    let mut home = Home::Known(String::new());
    let mut at = 0;
    while let Some(piece) = pieces.get(at) {
        at += 1;
        let body = text.get(piece.clone()).unwrap_or_default();
        if is_header(body) {
            home = enter(body, piece, &mut mended, &mut mistakes);
            continue;
        }
        let Home::Known(header) = &home else {
            blank(&mut mended, piece);
            continue;
        };
        match whole(text, &pieces, at - 1, header) {
            Ok(next) => at = next,
            Err(mistake) => {
                mistakes.push(mistake);
                blank(&mut mended, piece);
            }
        }
    }
    (Cow::Owned(mended), mistakes)
}

/// Which table the statements belong to.
enum Home {
    /// Under this header; nothing for the top of the file.
    Known(String),
    /// Under a header that cannot be read.
    Lost,
}

fn enter(body: &str, piece: &Range<usize>, mended: &mut String, mistakes: &mut Vec<Mistake>) -> Home {
    match first_error(body, piece.start, 0) {
        None => Home::Known(body.trim_end().to_owned()),
        Some(mistake) => {
            mistakes.push(Mistake { in_header: true, ..mistake });
            blank(mended, piece);
            Home::Lost
        }
    }
}

/// Tries a statement alone and, when a string or bracket was left open, with those that follow.
/// Gives the index of the piece behind it.
fn whole(text: &str, pieces: &[Range<usize>], at: usize, header: &str) -> Result<usize, Mistake> {
    let Some(first) = pieces.get(at) else { return Ok(at + 1) };
    let reads = |end: usize| {
        let body = text.get(first.start..end).unwrap_or_default();
        first_error(&format!("{header}\n{body}"), first.start, header.len() + 1)
    };
    let Some(mistake) = reads(first.end) else { return Ok(at + 1) };
    let body = text.get(first.clone()).unwrap_or_default();
    if ["\"\"\"", "'''", "[", "{"].iter().any(|open| body.contains(open)) {
        for (index, piece) in pieces.iter().enumerate().skip(at + 1).take(REACH) {
            if reads(piece.end).is_none() {
                return Ok(index + 1);
            }
        }
    }
    Err(mistake)
}

/// The first mistake in a text of which the first `prefix` bytes were put in front.
fn first_error(text: &str, start: usize, prefix: usize) -> Option<Mistake> {
    let (_, errors) = DeTable::parse_recoverable(text);
    let error = errors.into_iter().min_by_key(|error| error.span().map_or(0, |span| span.start))?;
    let span = error.span().unwrap_or_default();
    let place = |at: usize| start + at.saturating_sub(prefix);
    let span = place(span.start)..place(span.end);
    Some(Mistake { span, in_header: false, message: error.message().to_owned() })
}

fn blank(text: &mut String, span: &Range<usize>) {
    let Some(piece) = text.get(span.clone()) else { return };
    let blanked: String = piece.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect();
    text.replace_range(span.clone(), &blanked);
}

/// Cuts a text at every line that looks like a header or the start of `key = value`.
fn pieces(text: &str) -> Vec<Range<usize>> {
    let mut starts = vec![0];
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if at > 0 && (is_header(line) || is_statement(line)) {
            starts.push(at);
        }
        at += line.len();
    }
    let ends = starts.iter().copied().skip(1).chain([text.len()]);
    starts.iter().copied().zip(ends).map(|(start, end)| start..end).collect()
}

fn is_header(line: &str) -> bool {
    line.trim_start_matches([' ', '\t']).starts_with('[')
}

fn is_statement(line: &str) -> bool {
    let Some((key, _)) = line.split_once('=') else { return false };
    let key = key.trim();
    !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || "_-.\"' ".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Vec<String>, usize) {
        let (mended, mistakes) = mend(text);
        assert_eq!(mended.len(), text.len(), "every byte keeps its place");
        let (table, errors) = DeTable::parse_recoverable(&mended);
        assert!(errors.is_empty(), "{errors:?} in {mended}");
        let mut keys = Vec::new();
        walk(table.get_ref(), "", &mut keys);
        (keys, mistakes.len())
    }

    fn walk(table: &DeTable<'_>, path: &str, keys: &mut Vec<String>) {
        for (key, value) in table {
            let path = format!("{path}/{}", key.get_ref());
            match value.get_ref() {
                toml::de::DeValue::Table(inner) => walk(inner, &path, keys),
                _ => keys.push(path),
            }
        }
    }

    #[rstest::rstest]
    #[case::unclosed_string("[d.x]\na = \"x\nb = 1\n[d.y]\nc = 1\n", &["/d/x/b", "/d/y/c"], 1)]
    #[case::line_feed_in_string("[d.x]\na = \"x\nand y\"\nb = 1\n[d.y]\nc = 1\n", &["/d/x/b", "/d/y/c"], 1)]
    #[case::unclosed_array("[d.x]\na = [1, 2\nb = 1\n[d.y]\nc = 1\n", &["/d/x/b", "/d/y/c"], 1)]
    #[case::no_value("a =\nb = 1\n[d.y]\nc = blah\ne = 1", &["/b", "/d/y/e"], 2)]
    #[case::broken_header("a = 1\n[d.x\nb = 1\n[d.y]\nc = 1\n", &["/a", "/d/y/c"], 1)]
    #[case::open_text_is_read_whole("[d.x]\na = \"\"\"\n[not]\nb = 2\n\"\"\"\nc = 1\nd = ?\n", &["/d/x/a", "/d/x/c"], 1)]
    #[case::prose("hello there\n[d.y]\nc = 1\n", &["/d/y/c"], 1)]
    #[case::accents_before("# é\na = é\nb = 1\r\n", &["/b"], 1)]
    fn what_can_be_read_is_read(#[case] text: &str, #[case] keys: &[&str], #[case] mistakes: usize) {
        assert_eq!(read(text), (keys.iter().map(|key| (*key).to_owned()).collect(), mistakes));
    }

    #[test]
    fn a_sound_text_is_left_alone() {
        assert!(matches!(mend("a = 1\n[b]\n"), (Cow::Borrowed(_), mistakes) if mistakes.is_empty()));
    }

    #[test]
    fn a_mistake_is_named_where_it_stands() {
        let (_, mistakes) = mend("[d.x]\na = 1\nb = \"x\n");
        assert_eq!(mistakes.first().map(|mistake| mistake.span.start), Some(18));
    }
}
