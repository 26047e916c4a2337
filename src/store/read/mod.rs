//! From tables to values of the domain. Reading never fails: what cannot be read is named and left out.

mod agreement;
mod definition;
mod network;
mod organisation;

pub(super) use agreement::agreement;
pub(super) use definition::{candidate, definition};
pub(super) use network::{case, charter, commitment, earlier_one, term};
pub(super) use organisation::{answer, endorsement, note, organisation, position, profile};

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::keys;
use super::problem::Problem;
use super::source::SourceFile;
use crate::domain::check::Severity;
use crate::domain::{Date, Fingerprint, Id};

/// Reads the tables of one file and keeps what is wrong with them.
pub(super) struct Reader<'a> {
    pub(super) file: &'a SourceFile,
    pub(super) problems: Vec<Problem>,
}

/// A key with its place, and the table under it.
pub(super) type Entry<'t, 'a> = (&'t str, Range<usize>, &'t DeTable<'a>);

impl<'a> Reader<'a> {
    pub(super) const fn new(file: &'a SourceFile) -> Self {
        Self { file, problems: Vec::new() }
    }

    /// Notes a problem.
    pub(super) fn report(
        &mut self,
        severity: Severity,
        rule: &'static str,
        span: Range<usize>,
        what: String,
        help: &str,
    ) {
        let position = self.file.position(span.start);
        self.problems.push(Problem {
            file: self.file.path().to_owned(),
            line: position.line,
            column: position.column,
            span,
            severity,
            rule,
            what,
            help: help.to_owned(),
        });
    }

    /// Notes an error: what stands there cannot be used, and the file will not be written over.
    pub(super) fn error(&mut self, rule: &'static str, span: Range<usize>, what: String, help: &str) {
        self.report(Severity::Error, rule, span, what, help);
    }

    /// Notes that something should be looked at.
    pub(super) fn warn(&mut self, rule: &'static str, span: Range<usize>, what: String, help: &str) {
        self.report(Severity::Warning, rule, span, what, help);
    }

    /// Reports the keys of a table that are none of the known ones.
    pub(super) fn unknown(&mut self, table: &DeTable<'_>, known: &[&[&'static str]]) {
        let all = || known.iter().flat_map(|list| list.iter().copied());
        for key in table.keys() {
            let name: &str = key.get_ref();
            if all().any(|one| one == name) {
                continue;
            }
            let help = keys::nearest(name, all()).map_or_else(
                || "it is kept as it is, but nothing reads it".to_owned(),
                |near| format!("did you mean `{near}`? It is kept as it is, but nothing reads it"),
            );
            self.warn("unknown-key", key.span(), format!("unknown key `{name}`"), &help);
        }
    }

    /// A text; a number or a day is taken as it is written. Nothing when the key is missing.
    pub(super) fn text_if(&mut self, table: &DeTable<'_>, key: &str) -> Option<String> {
        let value = table.get(key)?;
        let text = self.plain(value);
        if text.is_none() {
            self.wrong(value, key, "a text", &format!("write it as {key} = \"…\""));
        }
        text
    }

    /// A text, empty when the key is missing.
    pub(super) fn text(&mut self, table: &DeTable<'_>, key: &str) -> String {
        self.text_if(table, key).unwrap_or_default()
    }

    /// The text of a value, with line feeds only where the file has line ends of its own.
    pub(super) fn plain(&self, value: &Spanned<DeValue<'_>>) -> Option<String> {
        plain_text(self.file.text(), value)
    }

    fn wrong(&mut self, value: &Spanned<DeValue<'_>>, key: &str, wanted: &str, help: &str) {
        let found = kind_name(value.get_ref());
        self.error("wrong-kind", value.span(), format!("`{key}` should be {wanted}, and is {found}"), help);
    }

    /// Several texts.
    pub(super) fn texts(&mut self, table: &DeTable<'_>, key: &str) -> Vec<(String, Range<usize>)> {
        let Some(value) = table.get(key) else { return Vec::new() };
        let Some(items) = value.get_ref().as_array() else {
            self.wrong(value, key, "a list of texts", &format!("write it as {key} = [\"…\", \"…\"]"));
            return Vec::new();
        };
        let mut texts = Vec::new();
        for item in items {
            match self.plain(item) {
                Some(text) => texts.push((text, item.span())),
                None => self.wrong(item, key, "a list of texts", "put quotes around each text"),
            }
        }
        texts
    }

    /// Several ids.
    pub(super) fn ids<K>(&mut self, table: &DeTable<'_>, key: &str) -> Vec<Id<K>> {
        let texts = self.texts(table, key);
        texts.into_iter().filter_map(|(text, span)| self.id(&text, span)).collect()
    }

    /// An id, reported when it is none.
    pub(super) fn id<K>(&mut self, text: &str, span: Range<usize>) -> Option<Id<K>> {
        match Id::parse(text) {
            Ok(id) => Some(id),
            Err(error) => {
                self.error("not-an-id", span, error.to_string(), "");
                None
            }
        }
    }

    /// A whole number that is not negative.
    pub(super) fn number(&mut self, table: &DeTable<'_>, key: &str) -> Option<u32> {
        let value = table.get(key)?;
        let number = value
            .get_ref()
            .as_integer()
            .and_then(|number| u32::from_str_radix(number.as_str(), number.radix()).ok());
        if number.is_none() {
            self.wrong(value, key, "a whole number", &format!("write it as {key} = 1"));
        }
        number
    }

    /// A day.
    pub(super) fn day(&mut self, table: &DeTable<'_>, key: &str) -> Option<Date> {
        let value = table.get(key)?;
        let text = self.plain(value).unwrap_or_default();
        let day = text.get(..10).filter(|_| text.len() == 10).and_then(|text| text.parse().ok());
        if day.is_none() {
            let help = "write a day as year, month, day, without quotes: 2026-11-21";
            self.error("not-a-day", value.span(), format!("`{key}` is not a day"), help);
        }
        day
    }

    /// A fingerprint. One that cannot be read is treated as if it were not there.
    pub(super) fn fingerprint(&mut self, table: &DeTable<'_>, key: &str) -> Option<Fingerprint> {
        let value = table.get(key)?;
        let fingerprint = self.plain(value).and_then(|text| Fingerprint::parse(&text));
        if fingerprint.is_none() {
            let what = format!("`{key}` is not a fingerprint (sha256: and 64 digits), so it is not used");
            let help = "remove the line; the workbench writes it again when the answer or position is taken";
            self.warn("not-a-fingerprint", value.span(), what, help);
        }
        fingerprint
    }

    /// One of a few words.
    pub(super) fn choice<T>(
        &mut self,
        table: &DeTable<'_>,
        key: &str,
        of_key: impl Fn(&str) -> Option<T>,
        known: &[&'static str],
    ) -> Option<T> {
        let value = table.get(key)?;
        let text = self.plain(value).unwrap_or_default();
        let choice = of_key(&text);
        if choice.is_none() {
            let all = known.join(", ");
            let help = keys::nearest(&text, known.iter().copied())
                .map_or_else(|| format!("use one of: {all}"), |near| format!("did you mean `{near}`?"));
            let what = format!("`{key}` cannot be `{text}`; it is one of {all}");
            self.error("unknown-value", value.span(), what, &help);
        }
        choice
    }

    /// The table under a key.
    pub(super) fn table<'t, 'd>(&mut self, table: &'t DeTable<'d>, key: &str) -> Option<&'t DeTable<'d>> {
        let value = table.get(key)?;
        if value.get_ref().as_table().is_none() {
            self.wrong(value, key, "a table", &format!("write it as a table of its own: [{key}]"));
        }
        value.get_ref().as_table()
    }

    /// The tables in the table under a key, by their keys.
    pub(super) fn entries<'t, 'd>(&mut self, table: &'t DeTable<'d>, key: &str) -> Vec<Entry<'t, 'd>> {
        let Some(inner) = self.table(table, key) else { return Vec::new() };
        self.tables_in(inner, key)
    }

    /// The tables in a table, by their keys.
    pub(super) fn tables_in<'t, 'd>(&mut self, inner: &'t DeTable<'d>, of: &str) -> Vec<Entry<'t, 'd>> {
        let mut entries = Vec::new();
        for (name, value) in inner {
            match value.get_ref().as_table() {
                Some(entry) => entries.push((name.get_ref().as_ref(), name.span(), entry)),
                None => {
                    let help = format!("write it as a table of its own: [{of}.{}]", name.get_ref());
                    self.wrong(value, name.get_ref(), "a table", &help);
                }
            }
        }
        entries
    }
}

/// The text of a value as people wrote it; nothing for lists and tables.
pub(super) fn plain_text(source: &str, value: &Spanned<DeValue<'_>>) -> Option<String> {
    let raw = source.get(value.span()).unwrap_or_default();
    match value.get_ref() {
        DeValue::String(text) if text.contains('\r') && raw.contains("\r\n") => {
            let unix = raw.replace("\r\n", "\n");
            let (again, _) = DeValue::parse_recoverable(&unix);
            again.get_ref().as_str().map(str::to_owned)
        }
        DeValue::String(text) => Some(text.as_ref().to_owned()),
        DeValue::Integer(_) | DeValue::Float(_) | DeValue::Datetime(_) => Some(raw.to_owned()),
        DeValue::Boolean(_) | DeValue::Array(_) | DeValue::Table(_) => None,
    }
}

const fn kind_name(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a day",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}
