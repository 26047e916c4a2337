//! From tables to values of the domain. Reading never fails: what cannot be read is named and left out.

mod agreement;
mod definition;
mod network;
mod organisation;
mod trust;
mod workshop;

pub(super) use agreement::agreement;
pub(super) use definition::{candidate, definition};
pub(super) use network::{case, charter, commitment, earlier_one, term};
pub(super) use organisation::{answer, endorsement, note, organisation, position, profile};
pub(super) use trust::{accepted, check_in, explained, guess, guessed_wording, misconception, sponsor};
pub(super) use workshop::{attendance, round_plan, said, sealed, workshop, workshop_head};

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::keys;
use super::problem::Problem;
use super::source::SourceFile;
use crate::domain::check::Severity;
use crate::domain::{Date, Fingerprint, Id, Moment};
use crate::words::{self, Language, Say};

/// Reads the tables of one file and keeps what is wrong with them.
pub(super) struct Reader<'a> {
    pub(super) file: &'a SourceFile,
    language: Language,
    pub(super) problems: Vec<Problem>,
}

/// A phrase with what goes into it.
pub(super) type Phrase<'p> = (Say, &'p [&'p str]);

/// A key with its place, and the table under it.
pub(super) type Entry<'t, 'a> = (&'t str, Range<usize>, &'t DeTable<'a>);

impl<'a> Reader<'a> {
    /// Reads a file, and says in a language what is wrong with it.
    pub(super) const fn new(file: &'a SourceFile, language: Language) -> Self {
        Self { file, language, problems: Vec::new() }
    }

    /// The language in which problems are said.
    pub(super) const fn language(&self) -> Language {
        self.language
    }

    /// A phrase in that language.
    fn say(&self, (say, arguments): Phrase<'_>) -> String {
        say.with(self.language, arguments)
    }

    /// Notes a problem.
    pub(super) fn report(
        &mut self,
        severity: Severity,
        rule: &'static str,
        span: Range<usize>,
        what: String,
        help: String,
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
            help,
        });
    }

    /// Notes an error: what stands there cannot be used, and the file will not be written over.
    pub(super) fn error(
        &mut self,
        rule: &'static str,
        span: Range<usize>,
        what: Phrase<'_>,
        help: Phrase<'_>,
    ) {
        self.report(Severity::Error, rule, span, self.say(what), self.say(help));
    }

    /// Notes a mistake in the grammar of the file.
    pub(super) fn grammar(&mut self, span: Range<usize>, what: String, help: Say) {
        self.report(Severity::Error, "not-toml", span, what, self.say((help, &[])));
    }

    /// Notes that something should be looked at.
    pub(super) fn warn(
        &mut self,
        rule: &'static str,
        span: Range<usize>,
        what: Phrase<'_>,
        help: Phrase<'_>,
    ) {
        self.report(Severity::Warning, rule, span, self.say(what), self.say(help));
    }

    /// Reports the keys of a table that are none of the known ones.
    pub(super) fn unknown(&mut self, table: &DeTable<'_>, known: &[&[&'static str]]) {
        let all = || known.iter().flat_map(|list| list.iter().copied());
        for key in table.keys() {
            let name: &str = key.get_ref();
            if all().any(|one| one == name) {
                continue;
            }
            let near = keys::nearest(name, all());
            let help = if near.is_some() { words::KEY_IS_KEPT_MEANT } else { words::KEY_IS_KEPT };
            let near = near.unwrap_or_default();
            self.warn("unknown-key", key.span(), (words::UNKNOWN_KEY, &[name]), (help, &[near]));
        }
    }

    /// A text; a number or a day is taken as it is written. Nothing when the key is missing.
    pub(super) fn text_if(&mut self, table: &DeTable<'_>, key: &str) -> Option<String> {
        let value = table.get(key)?;
        let text = self.plain(value);
        if text.is_none() {
            self.wrong(value, key, words::KIND_TEXT, (words::WRITE_IT_AS, &[key, "\"…\""]));
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

    fn wrong(&mut self, value: &Spanned<DeValue<'_>>, key: &str, wanted: Say, help: Phrase<'_>) {
        let (wanted, found) = (wanted.to(self.language), kind_of(value.get_ref()).to(self.language));
        self.error("wrong-kind", value.span(), (words::SHOULD_BE, &[key, wanted, found]), help);
    }

    /// Several texts.
    pub(super) fn texts(&mut self, table: &DeTable<'_>, key: &str) -> Vec<(String, Range<usize>)> {
        let Some(value) = table.get(key) else { return Vec::new() };
        let Some(items) = value.get_ref().as_array() else {
            let help: Phrase<'_> = (words::WRITE_IT_AS, &[key, "[\"…\", \"…\"]"]);
            self.wrong(value, key, words::KIND_TEXTS, help);
            return Vec::new();
        };
        let mut texts = Vec::new();
        for item in items {
            match self.plain(item) {
                Some(text) => texts.push((text, item.span())),
                None => self.wrong(item, key, words::KIND_TEXTS, (words::QUOTES_AROUND_EACH, &[])),
            }
        }
        texts
    }

    /// Several ids.
    pub(super) fn ids<K>(&mut self, table: &DeTable<'_>, key: &str) -> Vec<Id<K>> {
        let texts = self.texts(table, key);
        texts.into_iter().filter_map(|(text, span)| self.id(&text, span)).collect()
    }

    /// Ids two by two.
    pub(super) fn pairs<K>(&mut self, table: &DeTable<'_>, key: &str) -> Vec<(Id<K>, Id<K>)> {
        let Some(value) = table.get(key) else { return Vec::new() };
        let help: Phrase<'_> = (words::WRITE_IT_AS, &[key, "[[\"…\", \"…\"]]"]);
        let Some(items) = value.get_ref().as_array() else {
            self.wrong(value, key, words::KIND_PAIRS, help);
            return Vec::new();
        };
        let mut pairs = Vec::new();
        for item in items {
            let two = item.get_ref().as_array().and_then(|two| match two.iter().as_slice() {
                [a, b] => Some([(self.plain(a)?, a.span()), (self.plain(b)?, b.span())]),
                _ => None,
            });
            match two {
                Some([a, b]) => pairs.extend(self.id(&a.0, a.1).zip(self.id(&b.0, b.1))),
                None => self.wrong(item, key, words::KIND_PAIRS, help),
            }
        }
        pairs
    }

    /// An id, reported when it is none.
    pub(super) fn id<K>(&mut self, text: &str, span: Range<usize>) -> Option<Id<K>> {
        match Id::parse(text) {
            Ok(id) => Some(id),
            Err(error) => {
                let what = error.sentence(self.language);
                self.report(Severity::Error, "not-an-id", span, what, String::new());
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
            self.wrong(value, key, words::KIND_WHOLE_NUMBER, (words::WRITE_IT_AS, &[key, "1"]));
        }
        number
    }

    /// A day.
    pub(super) fn day(&mut self, table: &DeTable<'_>, key: &str) -> Option<Date> {
        let value = table.get(key)?;
        let text = self.plain(value).unwrap_or_default();
        let day = text.get(..10).filter(|_| text.len() == 10).and_then(|text| text.parse().ok());
        if day.is_none() {
            let what = (words::FILE_NOT_A_DAY, &[key][..]);
            self.error("not-a-day", value.span(), what, (words::WRITE_A_DAY, &[]));
        }
        day
    }

    /// A moment: a day and a time with their distance from UTC.
    pub(super) fn moment(&mut self, table: &DeTable<'_>, key: &str) -> Option<Moment> {
        let value = table.get(key)?;
        let moment = self.plain(value).and_then(|text| Moment::parse(&text));
        if moment.is_none() {
            let what = (words::FILE_NOT_A_MOMENT, &[key][..]);
            self.error("not-a-moment", value.span(), what, (words::WRITE_A_MOMENT, &[]));
        }
        moment
    }

    /// A span of time such as `2 min 5 s`, in seconds; none when the key is missing.
    pub(super) fn seconds(&mut self, table: &DeTable<'_>, key: &str) -> u32 {
        let Some(value) = table.get(key) else { return 0 };
        let span = self.plain(value).and_then(|text| text.parse::<jiff::SignedDuration>().ok());
        let seconds = span.and_then(|span| u32::try_from(span.as_secs()).ok());
        if seconds.is_none() {
            self.wrong(value, key, words::KIND_SPAN, (words::WRITE_IT_AS, &[key, "\"2 min\""]));
        }
        seconds.unwrap_or(0)
    }

    /// Yes or no.
    pub(super) fn flag(&mut self, table: &DeTable<'_>, key: &str) -> Option<bool> {
        let value = table.get(key)?;
        let flag = value.get_ref().as_bool();
        if flag.is_none() {
            self.wrong(value, key, words::KIND_BOOLEAN, (words::WRITE_IT_AS, &[key, "true"]));
        }
        flag
    }

    /// A fingerprint. One that cannot be read is treated as if it were not there.
    pub(super) fn fingerprint(&mut self, table: &DeTable<'_>, key: &str) -> Option<Fingerprint> {
        let value = table.get(key)?;
        let fingerprint = self.plain(value).and_then(|text| Fingerprint::parse(&text));
        if fingerprint.is_none() {
            let what = (words::NOT_A_FINGERPRINT, &[key][..]);
            self.warn("not-a-fingerprint", value.span(), what, (words::REMOVE_THE_LINE, &[]));
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
                .map_or((words::USE_ONE_OF, all.as_str()), |near| (words::DID_YOU_MEAN, near));
            let what = (words::UNKNOWN_VALUE, &[key, &text, &all][..]);
            self.error("unknown-value", value.span(), what, (help.0, &[help.1]));
        }
        choice
    }

    /// The table under a key.
    pub(super) fn table<'t, 'd>(&mut self, table: &'t DeTable<'d>, key: &str) -> Option<&'t DeTable<'d>> {
        let value = table.get(key)?;
        if value.get_ref().as_table().is_none() {
            self.wrong(value, key, words::KIND_TABLE, (words::WRITE_AS_TABLE, &[key]));
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
                    let header = format!("{of}.{}", name.get_ref());
                    let help: Phrase<'_> = (words::WRITE_AS_TABLE, &[&header]);
                    self.wrong(value, name.get_ref(), words::KIND_TABLE, help);
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

const fn kind_of(value: &DeValue<'_>) -> Say {
    match value {
        DeValue::String(_) => words::KIND_TEXT,
        DeValue::Integer(_) | DeValue::Float(_) => words::KIND_NUMBER,
        DeValue::Boolean(_) => words::KIND_BOOLEAN,
        DeValue::Datetime(_) => words::KIND_DAY,
        DeValue::Array(_) => words::KIND_LIST,
        DeValue::Table(_) => words::KIND_TABLE,
    }
}
