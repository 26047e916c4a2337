//! SHA-256 over texts and files, so that everybody can check them with tools they have. This finds
//! accidents and careless edits; it does not stop somebody who recomputes everything.

use std::fmt::{self, Write as _};

use sha2::{Digest, Sha256};

use super::{Definition, Facet, FacetValue, TimeLimit, text};

/// A SHA-256 digest, written `sha256:` and 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// The digest of some bytes.
    #[must_use]
    pub fn of_bytes(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// The fingerprint with these bytes.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Its bytes.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The digest of an agreement's file: of all lines but those that start with
    /// `file_fingerprint = `, without carriage returns, each ended by a line feed. The same as
    /// `grep -v '^file_fingerprint = ' FILE | tr -d '\r' | sha256sum`.
    #[must_use]
    pub fn of_file(content: &str) -> Self {
        let mut kept = String::with_capacity(content.len());
        for line in content.split_inclusive('\n').filter(|line| !line.starts_with("file_fingerprint = ")) {
            kept.extend(line.chars().filter(|c| *c != '\r'));
            if !line.ends_with('\n') {
                kept.push('\n');
            }
        }
        Self::of_bytes(kept.as_bytes())
    }

    /// The digest of what a definition, a candidate or an agreed meaning says: its facets as
    /// `key=value` lines in the order of [`Facet::ALL`], each ended by a line feed. Empty facets give
    /// no line; the review date, language and who typed it are not part of what is said.
    #[must_use]
    pub fn of_definition(definition: &Definition) -> Self {
        Self::of_bytes(canonical(definition).as_bytes())
    }

    /// The digest of one named text, such as `story` or `translate_by`, as a single `key=value` line.
    #[must_use]
    pub fn of_text(key: &str, value: &str) -> Self {
        let mut lines = String::new();
        line(&mut lines, key, value);
        Self::of_bytes(lines.as_bytes())
    }

    /// Reads `sha256:` and 64 hexadecimal digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix("sha256:")?;
        if digits.len() != 64 || !digits.is_ascii() {
            return None;
        }
        let mut bytes = [0; 32];
        for (index, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(digits.get(index * 2..index * 2 + 2)?, 16).ok()?;
        }
        Some(Self(bytes))
    }

    /// The first six digits: in file names, minutes and briefings.
    #[must_use]
    pub fn short(&self) -> String {
        let mut out = String::new();
        for byte in self.0.iter().take(3) {
            // Writing to a string cannot fail.
            let _ = write!(out, "{byte:02x}");
        }
        out
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("sha256:")?;
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "sha256:{}…", self.short())
    }
}

/// The lines that a definition's fingerprint is taken of.
#[must_use]
pub fn canonical(definition: &Definition) -> String {
    let mut out = String::new();
    for facet in Facet::ALL {
        let key = facet.key();
        match definition.get(facet) {
            FacetValue::Empty | FacetValue::Day(_) => {}
            FacetValue::Usage(usage) => {
                if usage != super::Usage::Used {
                    line(&mut out, key, usage.key());
                }
            }
            FacetValue::Text(value) => line(&mut out, key, &value),
            FacetValue::Lines(values) => values.iter().for_each(|value| line(&mut out, key, value)),
            FacetValue::Limits(limits) => limits.iter().for_each(|limit| limit_lines(&mut out, key, limit)),
            FacetValue::Thresholds(thresholds) => {
                for threshold in thresholds {
                    line(&mut out, &format!("{key}.of"), &threshold.of);
                    line(&mut out, &format!("{key}.is"), &threshold.is);
                }
            }
        }
    }
    out
}

fn limit_lines(out: &mut String, key: &str, limit: &TimeLimit) {
    line(out, &format!("{key}.within"), &limit.within);
    let parts = [
        ("counted_from", &limit.counted_from),
        ("until", &limit.until),
        ("met_in", &limit.met_in),
        ("for", &limit.applies_for),
    ];
    for (part, value) in parts {
        if let Some(value) = value {
            line(out, &format!("{key}.{part}"), value);
        }
    }
}

/// One `key=value` line; a backslash becomes `\\` and a line feed `\n`, so that a value stays one line.
fn line(out: &mut String, key: &str, value: &str) {
    let value = text::tidy(value);
    if value.is_empty() {
        return;
    }
    out.push_str(key);
    out.push('=');
    out.push_str(&value.replace('\\', "\\\\").replace('\n', "\\n"));
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digest_is_that_of_sha256sum() {
        let digest = Fingerprint::of_bytes(b"abc");
        assert_eq!(
            digest.to_string(),
            "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
        assert_eq!(Fingerprint::parse(&digest.to_string()), Some(digest));
        assert_eq!(digest.short(), "ba7816");
        assert_eq!(Fingerprint::parse("sha256:xyz"), None);
    }

    #[test]
    fn a_file_fingerprint_leaves_out_its_own_line_and_carriage_returns() {
        let plain = Fingerprint::of_bytes(b"a = 1\nb = 2\n");
        assert_eq!(Fingerprint::of_file("a = 1\nfile_fingerprint = \"x\"\nb = 2\n"), plain);
        assert_eq!(Fingerprint::of_file("a = 1\r\nfile_fingerprint = \"x\"\r\nb = 2"), plain);
    }

    #[test]
    fn a_review_date_does_not_change_what_is_said_but_every_other_facet_does() {
        let base = Definition::of_wording("in danger");
        let reviewed = Definition { reviewed_on: Some(jiff::civil::date(2026, 1, 1)), ..base.clone() };
        assert_eq!(Fingerprint::of_definition(&base), Fingerprint::of_definition(&reviewed));
        let because = Definition { why: "duty".into(), ..base.clone() };
        assert_ne!(Fingerprint::of_definition(&base), Fingerprint::of_definition(&because));
    }

    #[test]
    fn canonical_lines_escape_what_would_break_them() {
        let definition = Definition {
            wording: "one\r\ntwo \\ three ".into(),
            time_limit: vec![TimeLimit { until: Some("arrival".into()), ..TimeLimit::of("15 min") }],
            ..Definition::default()
        };
        assert_eq!(
            canonical(&definition),
            "wording=one\\ntwo \\\\ three\ntime_limit.within=15 min\ntime_limit.until=arrival\n"
        );
    }
}
