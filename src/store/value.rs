//! Values as files hold them, and how they are written.

use std::fmt::Write as _;

use crate::domain::{Date, Moment};

/// A value of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Val {
    /// A text.
    Text(String),
    /// A whole number.
    Number(u32),
    /// A day.
    Day(Date),
    /// A moment.
    Moment(Moment),
    /// Yes or no.
    Flag(bool),
    /// A list.
    List(Vec<Val>),
    /// An inline table.
    Table(Fields),
}

/// Keys with their values, in the order of the reference page. Empty values have no key.
pub(super) type Fields = Vec<(&'static str, Val)>;

/// The value of a key.
pub(super) fn field<'a>(fields: &'a Fields, key: &str) -> Option<&'a Val> {
    fields.iter().find(|(name, _)| *name == key).map(|(_, value)| value)
}

/// How wide a list may be before each item gets a line of its own.
const WIDE: usize = 100;

/// Writes a value as it stands behind `key = `. Texts with line feeds take several lines.
pub(super) fn write(value: &Val, eol: &str) -> String {
    match value {
        Val::Text(text) if text.contains('\n') => long_text(text, eol),
        Val::List(items) if items.len() > 1 && items.iter().all(|item| matches!(item, Val::Table(_))) => {
            let items: Vec<String> = items.iter().map(write_flat).collect();
            write_list(&items, eol)
        }
        other => write_flat(other),
    }
}

/// Writes a list of written items, on one line or, when that is wide, on a line each.
pub(super) fn write_list(items: &[String], eol: &str) -> String {
    let flat = format!("[{}]", items.join(", "));
    if flat.chars().count() <= WIDE && !flat.contains('\n') {
        return flat;
    }
    let lines: String = items.iter().map(|item| format!("  {item},{eol}")).collect();
    format!("[{eol}{lines}]")
}

/// Writes a value on one line, as inside lists and inline tables.
pub(super) fn write_flat(value: &Val) -> String {
    match value {
        Val::Text(text) => short_text(text),
        Val::Number(number) => number.to_string(),
        Val::Day(day) => day.to_string(),
        Val::Moment(moment) => moment.to_string(),
        Val::Flag(flag) => flag.to_string(),
        Val::List(items) => format!("[{}]", items.iter().map(write_flat).collect::<Vec<_>>().join(", ")),
        Val::Table(fields) if fields.is_empty() => "{}".to_owned(),
        Val::Table(fields) => {
            let pairs: Vec<String> =
                fields.iter().map(|(key, value)| format!("{key} = {}", write_flat(value))).collect();
            format!("{{ {} }}", pairs.join(", "))
        }
    }
}

/// A key, in quotes where it needs them.
pub(super) fn write_key(key: &str) -> String {
    let bare = !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    if bare { key.to_owned() } else { short_text(key) }
}

fn short_text(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        if c == '"' { out.push_str("\\\"") } else { escape(c, &mut out) }
    }
    out.push('"');
    out
}

/// A text over several lines. Quotes stay as they are unless three would stand together or one would
/// touch the closing ones.
fn long_text(text: &str, eol: &str) -> String {
    let mut out = format!("\"\"\"{eol}");
    let mut quotes = 0;
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '\n' => out.push_str(eol),
            '"' if quotes == 2 || characters.peek().is_none() => out.push_str("\\\""),
            '"' => out.push('"'),
            c => escape(c, &mut out),
        }
        quotes = if c == '"' && quotes < 2 { quotes + 1 } else { 0 };
    }
    out.push_str("\"\"\"");
    out
}

fn escape(c: char, out: &mut String) {
    match c {
        '\\' => out.push_str("\\\\"),
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        c if c.is_control() => {
            // Writing to a string cannot fail.
            let _ = write!(out, "\\u{:04X}", u32::from(c));
        }
        c => out.push(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(written: &str) -> String {
        let table: toml::Table = toml::from_str(&format!("k = {written}\n")).unwrap();
        table["k"].as_str().unwrap().to_owned()
    }

    #[rstest::rstest]
    #[case("plain", "\"plain\"")]
    #[case("a \"b\" \\ c", r#""a \"b\" \\ c""#)]
    #[case("tab\t and bell\u{7} and \u{7f}", "\"tab\\t and bell\\u0007 and \\u007F\"")]
    #[case("one\ntwo", "\"\"\"\none\ntwo\"\"\"")]
    #[case("\n", "\"\"\"\n\n\"\"\"")]
    #[case("a\n\"\"\"\"\"b\"", "\"\"\"\na\n\"\"\\\"\"\"b\\\"\"\"\"")]
    #[case("a\r\nb", "\"\"\"\na\\r\nb\"\"\"")]
    #[case("", "\"\"")]
    fn texts_are_escaped_as_needed_and_read_back_the_same(#[case] text: &str, #[case] written: &str) {
        assert_eq!(write(&Val::Text(text.into()), "\n"), written);
        assert_eq!(read(written), text);
        assert_eq!(read(&write_flat(&Val::Text(text.into()))), text);
    }

    #[test]
    fn one_limit_is_a_table_and_wide_ones_take_a_line_each() {
        let limit = |within: &str| Val::Table(vec![("within", Val::Text(within.into()))]);
        assert_eq!(write(&limit("15 min"), "\n"), "{ within = \"15 min\" }");
        let two = Val::List(vec![limit("15 min"), limit("20 min")]);
        assert_eq!(write(&two, "\n"), "[{ within = \"15 min\" }, { within = \"20 min\" }]");
        let long = "x".repeat(60);
        let wide = write(&Val::List(vec![limit(&long), limit(&long)]), "\r\n");
        assert_eq!(wide, format!("[\r\n  {{ within = \"{long}\" }},\r\n  {{ within = \"{long}\" }},\r\n]"));
    }

    #[test]
    fn keys_get_quotes_only_where_needed() {
        assert_eq!(write_key("o1"), "o1");
        assert_eq!(write_key("a b"), "\"a b\"");
        assert_eq!(write_key(""), "\"\"");
    }
}
