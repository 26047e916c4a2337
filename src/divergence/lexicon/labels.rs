//! Phrases that stand for something: actors, and values on a dimension of scope. Read from the embedded
//! tables on first use.

use std::borrow::Cow;
use std::sync::OnceLock;

use rustc_hash::{FxHashMap, FxHashSet};

use super::super::phrases::Phrasebook;
use super::super::tokens::{Kind, Token, contracted, text_at};
use super::stems::Stems;
use crate::domain::text;
use crate::words::Language;

const ACTORS: &str = include_str!("../../../assets/lexicon/actors.tsv");
const SCOPES: &str = include_str!("../../../assets/lexicon/scopes.tsv");
const MANNERS: &str = include_str!("../../../assets/lexicon/manners.tsv");

/// How an actor acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::divergence) enum ActorKind {
    /// In office.
    Professional,
    /// For themselves: whom definitions are about.
    Lay,
    /// A title or a body that says little without the organisation behind it.
    General,
}

/// Somebody who acts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::divergence) struct Actor {
    /// How.
    pub(in crate::divergence) kind: ActorKind,
    /// Where in the tree of actors: one whose path begins with another's is one of them.
    pub(in crate::divergence) path: Cow<'static, str>,
}

/// A value on a dimension of scope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::divergence) struct ScopeValue {
    /// Such as `age`.
    pub(in crate::divergence) dimension: &'static str,
    /// Such as `adults`.
    pub(in crate::divergence) value: &'static str,
}

impl ScopeValue {
    /// Whether it takes in every value of its dimension.
    pub(in crate::divergence) fn is_any(self) -> bool {
        self.value == "*"
    }
}

/// The stems of the words of a label, cut as a text is, without looking up what the words mean.
fn stems_of(label: &str, stems: &mut Stems) -> Vec<Box<str>> {
    let folded = text::fold(label);
    let mut out = Vec::new();
    for word in folded.split([' ', '-']).filter(|word| !word.is_empty()) {
        let pieces = contracted(word).map(|(first, second)| [first, second.text]);
        // `'s nachts`
        match pieces.or_else(|| Some(["'", word.strip_prefix('\'')?])) {
            Some(pieces) => out.extend(pieces.map(|piece| stems.of(piece))),
            None => out.push(stems.of(word)),
        }
    }
    out
}

/// The longest phrase at a place, of several the last: how many tokens it takes, and what it stands for.
fn longest_at<'p, T>(phrases: &'p Phrasebook<T>, tokens: &[Token], at: usize) -> Option<(usize, &'p T)> {
    phrases.by_stem(tokens, at).max_by_key(|(length, _)| *length)
}

/// The labels of one language.
#[derive(Debug)]
pub(in crate::divergence) struct Labels {
    language: Language,
    actors: Phrasebook<Actor>,
    /// Single words for actors as they are written, in the plural as well.
    heads: FxHashMap<String, Actor>,
    /// Single words for values of scope as they are written, in the plural as well.
    places: FxHashSet<String>,
    scopes: Phrasebook<ScopeValue>,
    manners: Phrasebook<ScopeValue>,
}

/// The shortest name of an actor that may end a compound, in letters.
const SHORTEST_HEAD: usize = 4;
/// The shortest word before it.
const SHORTEST_FIRST: usize = 3;

impl Labels {
    /// Those of a language.
    pub(in crate::divergence) fn of(language: Language) -> &'static Self {
        static ENGLISH: OnceLock<Labels> = OnceLock::new();
        static DUTCH: OnceLock<Labels> = OnceLock::new();
        match language {
            Language::English => &ENGLISH,
            Language::Dutch => &DUTCH,
        }
        .get_or_init(|| Self::read(language))
    }

    fn read(language: Language) -> Self {
        let column = match language {
            Language::English => 2,
            Language::Dutch => 3,
        };
        let mut out = Self {
            language,
            actors: Phrasebook::default(),
            heads: FxHashMap::default(),
            places: FxHashSet::default(),
            scopes: Phrasebook::default(),
            manners: Phrasebook::default(),
        };
        let mut stems = Stems::new(language);
        for (kind, path, labels) in rows(ACTORS, column) {
            let kind = match kind {
                "pro" => ActorKind::Professional,
                "lay" => ActorKind::Lay,
                _ => ActorKind::General,
            };
            for label in labels {
                let actor = Actor { kind, path: Cow::Borrowed(path) };
                for form in forms(label, language) {
                    out.heads.entry(form).or_insert_with(|| actor.clone());
                }
                out.actors.add(stems_of(label, &mut stems), actor);
            }
        }
        for (dimension, value, labels) in rows(SCOPES, column) {
            for label in labels {
                out.places.extend(forms(label, language));
                out.scopes.add(stems_of(label, &mut stems), ScopeValue { dimension, value });
            }
        }
        for (dimension, value, labels) in rows(MANNERS, column) {
            for label in labels {
                out.manners.add(stems_of(label, &mut stems), ScopeValue { dimension, value });
            }
        }
        out
    }

    /// The actor that is named at a place, and in how many tokens. A compound names its last word, of a
    /// kind of its own: a `wijkagent` is an `agent`.
    pub(in crate::divergence) fn actor_at(&self, tokens: &[Token], at: usize) -> Option<(usize, Actor)> {
        if self.is_degree(tokens, at) {
            return None;
        }
        if let Some((length, actor)) = longest_at(&self.actors, tokens, at)
            && !self.only_looks_like_it(tokens, at, length)
        {
            return Some((length, actor.clone()));
        }
        let token = tokens.get(at).filter(|token| token.kind == Kind::Word && !token.stop)?;
        if self.language == Language::English {
            return None;
        }
        if let Some(actor) = self.heads.get(token.text.as_str()) {
            return Some((1, actor.clone()));
        }
        let ends = token.text.char_indices().map(|(end, _)| end).filter(|end| *end >= SHORTEST_FIRST);
        for end in ends {
            let (first, head) = token.text.split_at(end);
            if head.len() < SHORTEST_HEAD {
                break;
            }
            if let Some(actor) = self.heads.get(head) {
                let path = format!("{}/{}", actor.path, first.trim_end_matches(['s', '-']));
                return Some((1, Actor { kind: actor.kind, path: Cow::Owned(path) }));
            }
        }
        None
    }

    /// English words that share the stem of somebody and are something else: `account`, of `accountant`.
    fn only_looks_like_it(&self, tokens: &[Token], at: usize, length: usize) -> bool {
        self.language == Language::English && length == 1 && !self.heads.contains_key(text_at(tokens, at))
    }

    /// The value of scope that is told at a place, and in how many tokens.
    pub(in crate::divergence) fn scope_at(&self, tokens: &[Token], at: usize) -> Option<(usize, ScopeValue)> {
        // `ouders` have the stem of `ouderen`.
        if self.is_degree(tokens, at)
            || self.language == Language::Dutch && text_at(tokens, at).starts_with("ouders")
        {
            return None;
        }
        let (length, value) = longest_at(&self.scopes, tokens, at)?;
        // `officers` have the stem of `office`.
        let named = self.language == Language::Dutch
            || length > 1
            || self.places.contains(text_at(tokens, at))
            || self.actors.by_stem(tokens, at).next().is_none();
        named.then_some((length, *value))
    }

    /// How something is done that is told at a place, and in how many tokens.
    pub(in crate::divergence) fn manner_at(
        &self,
        tokens: &[Token],
        at: usize,
    ) -> Option<(usize, ScopeValue)> {
        longest_at(&self.manners, tokens, at).map(|(length, value)| (length, *value))
    }

    /// All values of scope that are told in so many tokens at a place: `at home` is neither in public nor in hospital.
    pub(in crate::divergence) fn scopes_at(
        &self,
        tokens: &[Token],
        at: usize,
        length: usize,
    ) -> impl Iterator<Item = ScopeValue> {
        self.scopes.by_stem(tokens, at).filter(move |(long, _)| *long == length).map(|(_, value)| *value)
    }

    /// `jonger dan`, `18 jaar of ouder`: how old, and nobody.
    fn is_degree(&self, tokens: &[Token], at: usize) -> bool {
        if self.language == Language::English {
            return false;
        }
        let before = at.checked_sub(1).map_or("", |before| text_at(tokens, before));
        match text_at(tokens, at) {
            "jonger" => true,
            "ouder" => {
                text_at(tokens, at + 1) == "dan"
                    || matches!(before, "jaar" | "maanden")
                    || matches!(before, "of" | "en")
                        && tokens.get(at.saturating_sub(2)).is_some_and(|token| {
                            matches!(token.text.as_str(), "jaar" | "jaren") || token.number.is_some()
                        })
            }
            _ => false,
        }
    }
}

/// A single word in the singular and the plural; nothing of several words.
fn forms(label: &str, language: Language) -> Vec<String> {
    let with = |stem: &str, ends: &[&str]| ends.iter().map(|end| format!("{stem}{end}")).collect();
    match language {
        _ if label.contains(' ') => Vec::new(),
        Language::Dutch => with(label, &["", "s", "n", "en"]),
        Language::English => match (label.strip_suffix('y'), label.strip_suffix("man")) {
            (Some(stem), _) => with(stem, &["y", "ys", "ies"]),
            (_, Some(stem)) => with(stem, &["man", "men"]),
            _ => with(label, &["", "s", "es"]),
        },
    }
}

/// The first two columns of a table's rows, and the labels of another.
fn rows(
    table: &'static str,
    column: usize,
) -> impl Iterator<Item = (&'static str, &'static str, impl Iterator<Item = &'static str>)> {
    table.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()).filter_map(move |line| {
        let columns: Vec<&'static str> = line.split('\t').collect();
        let labels = columns.get(column)?.split(" | ").map(str::trim).filter(|label| !label.is_empty());
        Some((*columns.first()?, *columns.get(1)?, labels))
    })
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::super::super::tokens::tokens;
    use super::*;

    fn actor(text: &str, language: Language) -> Option<String> {
        let tokens = tokens(text, language);
        Labels::of(language).actor_at(&tokens, 0).map(|(_, actor)| actor.path.into_owned())
    }

    #[test]
    fn every_row_can_be_read() {
        for table in [ACTORS, SCOPES] {
            for row in table.lines().filter(|line| !line.starts_with('#')) {
                assert_eq!(row.matches('\t').count(), 3, "{row}");
            }
        }
    }

    #[test]
    fn labels_are_cut_as_texts_are() {
        for (language, column) in [(Language::English, 2), (Language::Dutch, 3)] {
            let mut stems = Stems::new(language);
            let labels = [ACTORS, SCOPES, MANNERS].into_iter().flat_map(|table| rows(table, column));
            for label in labels.flat_map(|(_, _, labels)| labels) {
                let cut = tokens(label, language).into_iter().filter(|token| token.text != "-");
                let cut: Vec<String> = cut.map(|token| token.stem.to_string()).collect();
                let found: Vec<String> =
                    stems_of(label, &mut stems).iter().map(ToString::to_string).collect();
                assert_eq!(found, cut, "{label}");
            }
        }
    }

    #[rstest]
    #[case("nurse", Language::English, Some("pro/clinician/nurse"))]
    #[case("family doctor", Language::English, Some("pro/clinician/doctor/gp"))]
    #[case("owner-occupiers", Language::English, Some("owner"))]
    #[case("accountants", Language::English, Some("accountant"))]
    #[case("account", Language::English, None)]
    #[case("secretaries", Language::English, Some("admin"))]
    #[case("teapot", Language::English, None)]
    #[case("officier van justitie", Language::Dutch, Some("prosecutor"))]
    #[case("vertrouwensarts", Language::Dutch, Some("pro/clinician/doctor/vertrouwen"))]
    #[case("huisartsen", Language::Dutch, Some("pro/clinician/doctor/gp"))]
    #[case("theepot", Language::Dutch, None)]
    #[case("jonger dan achttien", Language::Dutch, None)]
    #[case("jongeren", Language::Dutch, Some("child"))]
    fn actors_are_found(#[case] text: &str, #[case] language: Language, #[case] expected: Option<&str>) {
        assert_eq!(actor(text, language).as_deref(), expected, "{text}");
    }
}
