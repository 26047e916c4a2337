//! Fuzzy matching of labels.

use std::cell::RefCell;

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;

use crate::domain::text::fold;

/// How well a short text fits a query, more is better; `None` when a word of the query does not occur.
/// Both are folded first, and matched word by word, so that accents and word order are forgiven.
#[must_use]
pub fn fuzzy(text: &str, query: &str) -> Option<i64> {
    thread_local! {
        static MATCHER: RefCell<SkimMatcherV2> = RefCell::new(SkimMatcherV2::default().ignore_case());
    }
    let text = fold(text);
    let query = fold(query);
    let mut total = 0;
    for word in query.split_whitespace() {
        let score = MATCHER.with_borrow(|matcher| matcher.fuzzy_match(&text, word))?;
        let whole = text.split(|c: char| !c.is_alphanumeric()).any(|part| part == word);
        let start = text.split(|c: char| !c.is_alphanumeric()).any(|part| part.starts_with(word));
        // Letters scattered over a long text are no match: ask for half of what a solid run scores.
        if !start && score < i64::try_from(word.chars().count()).unwrap_or(0) * 11 {
            return None;
        }
        total += score + if whole { 200 } else { 0 } + if start { 100 } else { 0 };
    }
    Some(total - i64::try_from(text.chars().count()).unwrap_or(0))
}
