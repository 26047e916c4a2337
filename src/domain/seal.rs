//! Answers that nobody can read before the reveal. In the network's files lies only their fingerprint; what they say
//! lies encrypted with the machine on which they were given (`store::vault`) until the reveal publishes it.

use std::collections::BTreeSet;
use std::fmt::{self, Write as _};

use unicode_segmentation::UnicodeSegmentation as _;

use super::{CaseId, Fingerprint, OrgId};

/// What somebody said in a blind round, on its way to where it is sealed. It is never shown, logged or described:
/// writing it out for debugging shows nothing.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Secret(String);

impl Secret {
    /// What was said.
    #[must_use]
    pub fn new(said: impl Into<String>) -> Self {
        Self(said.into())
    }

    /// What was said, for who seals or checks it.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether nothing is said but blanks.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }

    /// How many letters it has, as people count them.
    #[must_use]
    pub fn letters(&self) -> usize {
        self.0.graphemes(true).count()
    }

    /// Says more.
    pub fn push(&mut self, text: &str) {
        self.0.push_str(text);
    }

    /// Takes the last letter back; whether there was one.
    pub fn pop(&mut self) -> bool {
        let last = self.0.graphemes(true).next_back().map_or(0, str::len);
        self.0.truncate(self.0.len() - last);
        last > 0
    }
}

/// It says nothing, not even how much.
impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// 128 bits that nobody can guess, so that a fingerprint of one of three answers gives nothing away.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Salt([u8; 16]);

impl Salt {
    /// A salt of bytes from a source of secrets.
    #[must_use]
    pub const fn new(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// Its bytes.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; 16] {
        &self.0
    }

    /// Reads 32 hexadecimal digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() != 32 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let mut bytes = [0; 16];
        for (index, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(text.get(index * 2..index * 2 + 2)?, 16).ok()?;
        }
        Some(Self(bytes))
    }
}

impl fmt::Display for Salt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// A salt is a secret until the reveal, also in logs.
impl fmt::Debug for Salt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Salt(…)")
    }
}

/// How far a blind round is beside what is sealed in it. Says of nothing what was said.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BlindProgress {
    /// What somebody would rather not answer.
    pub passed: BTreeSet<Ask>,
    /// What is sealed as far as it was typed, and was not finished.
    pub unfinished: BTreeSet<Ask>,
}

/// What was asked in a blind round.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Asked {
    /// Its own answer to a case.
    Answer(CaseId),
    /// What another answers to a case.
    Guess {
        /// Whose answer.
        about: OrgId,
        /// To which case.
        case: CaseId,
    },
    /// How another would define the term.
    Wording {
        /// Whose definition.
        about: OrgId,
    },
}

/// Who was asked what in a blind round.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ask {
    /// Who.
    pub by: OrgId,
    /// What.
    pub what: Asked,
}

/// What was said, once it is revealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// The salt of the fingerprint.
    pub salt: Salt,
    /// The key of a verdict, or a wording.
    pub said: String,
}

/// A sealed entry: its fingerprint and, from the reveal on, what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// SHA-256 of salt and answer; see [`Sealed::fingerprint_of`].
    pub fingerprint: Fingerprint,
    /// What was said; nothing before the reveal.
    pub opened: Option<Opened>,
}

impl Sealed {
    /// The digest of the salt's 32 digits, a colon, and what was said: the same as
    /// `printf '%s' 'SALT:ANSWER' | sha256sum`.
    #[must_use]
    pub fn fingerprint_of(salt: Salt, said: &str) -> Fingerprint {
        let mut text = String::new();
        // Writing to a string cannot fail.
        let _ = write!(text, "{salt}:{said}");
        Fingerprint::of_bytes(text.as_bytes())
    }

    /// A closed entry.
    #[must_use]
    pub fn close(salt: Salt, said: &str) -> Self {
        Self { fingerprint: Self::fingerprint_of(salt, said), opened: None }
    }

    /// The same entry with what was said, if it is what was sealed.
    #[must_use]
    pub fn open(&self, opened: Opened) -> Option<Self> {
        let one = Self { opened: Some(opened), ..self.clone() };
        one.holds().then_some(one)
    }

    /// What was said, once it is revealed and is what was sealed.
    #[must_use]
    pub fn said(&self) -> Option<&str> {
        self.opened.as_ref().filter(|_| self.holds()).map(|opened| opened.said.as_str())
    }

    /// Whether nothing is said, or what is said is what was sealed.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.opened
            .as_ref()
            .is_none_or(|opened| Self::fingerprint_of(opened.salt, &opened.said) == self.fingerprint)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DIGITS: &str = "000102030405060708090a0b0c0d0e0f";

    #[test]
    fn what_was_sealed_opens_with_its_salt_and_nothing_else() {
        let salt = Salt::parse(DIGITS).unwrap();
        let closed = Sealed::close(salt, "yes");
        // printf '%s' '000102030405060708090a0b0c0d0e0f:yes' | sha256sum
        assert_eq!(
            closed.fingerprint.to_string(),
            "sha256:b941e2c4d727831b81b60a925884681bc6dbcd48c93bbd4c2bef6547093f757e"
        );
        let opened = |salt: Salt, said: &str| closed.open(Opened { salt, said: said.to_owned() });
        assert!(opened(salt, "yes").is_some_and(|one| one.holds()));
        assert_eq!(opened(salt, "no"), None);
        assert_eq!(opened(Salt::new([7; 16]), "yes"), None);
    }

    #[test]
    fn a_secret_is_typed_and_taken_back_by_the_letter_and_shows_nothing() {
        let mut secret = Secret::default();
        assert!(secret.is_blank());
        secret.push("ne\u{301}e");
        assert_eq!((secret.letters(), format!("{secret:?}").as_str()), (3, "Secret(…)"));
        assert!(secret.pop() && secret.pop() && !secret.is_blank());
        assert_eq!(secret.expose(), "n");
        assert!(secret.pop() && !secret.pop());
    }

    #[test]
    fn a_salt_is_read_as_it_is_written_and_not_shown_by_accident() {
        let salt = Salt::parse(DIGITS).unwrap();
        assert_eq!(salt.to_string(), DIGITS);
        assert!(!format!("{salt:?}").contains("0102"));
        assert_eq!(Salt::parse("00"), None);
        assert_eq!(Salt::parse(&"é".repeat(16)), None);
    }
}
