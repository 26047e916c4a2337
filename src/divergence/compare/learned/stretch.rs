//! The stretches in which two definitions differ of which one was made from the other, without those that may be one thing
//! in other words.

use super::super::super::change::Change;
use super::super::super::common_words::{EVERY, JOINING, ONLY};
use super::super::super::facts::Reading;
use super::super::super::negation::is_negator;
use super::super::super::phrases::Phrases;
use super::super::super::tokens::Token;
use super::super::edit::{Edit, Effect, Part, texts_of};
use super::super::edit_words::{MAY, MUST};
use super::super::place::{are_verbs, by_place, names_the_same, near};
use super::copied::{Runs, changes, fields_the_same};

/// The most words of a limit before its number.
const LIMIT: usize = 3;
/// The least tokens of two wordings without a field in common that say by themselves that one was made from the other.
const LEAST_TOKENS: usize = 15;

/// From this share of a text in runs on what differs in it is looked at.
const LEAST_OF_A_TEXT: f64 = 0.25;

/// Words for one more.
const ANOTHER: Phrases = &[
    "other", "others", "another", "else", "ander", "andere", "anderen", "also", "ook", "both", "beide",
    "zowel",
];
/// Words of conditions: `mits`, `op voorwaarde dat`.
const ON_CONDITION: Phrases =
    &["if", "provided", "providing", "condition", "als", "indien", "mits", "voorwaarde"];
/// Words for all there are, beside those of [`EVERY`].
const ALL: Phrases = &["any"];

/// What is the same of two definitions, and how much they were changed.
#[derive(Debug)]
pub(super) struct Shared {
    /// The fields that are the same word for word.
    pub(super) fields: usize,
    /// The stretches in which they differ.
    pub(super) stretches: usize,
    /// The stretches of them that tell something.
    pub(super) telling: usize,
    /// Whether either has a time limit in a field of its own.
    pub(super) timed: bool,
}

/// A stretch in which two texts of two definitions differ.
#[derive(Debug)]
pub(super) struct Stretch<'r> {
    pub(super) edit: Edit<'r>,
    pub(super) change: Change<'r>,
    /// The words of each side that the other text says in no form.
    pub(super) own: [Vec<&'r Token>; 2],
    /// Whether each side tells something in words for which the other text has none.
    pub(super) tells: [bool; 2],
    /// What its small words tell, and what its place.
    pub(super) effect: Option<Effect>,
    pub(super) place: Option<Effect>,
    /// Whether only one side denies, says that it is all or another of them, or names one more.
    pub(super) denies: bool,
    pub(super) another: bool,
    pub(super) all: bool,
    turned: bool,
    /// How much of its text stands in both in one run.
    pub(super) runs: Runs,
}

/// What two definitions in one language share, and the stretches in which they may differ in what they say, of the texts of
/// which enough stands in both; nothing where the wordings are short and no field is the same, where only one side tells
/// something in words of its own, and where all that differs may be one thing in other words.
pub(super) fn stretches<'r>(a: &'r Reading<'_>, b: &'r Reading<'_>) -> Option<(Shared, Vec<Stretch<'r>>)> {
    if a.side.language != b.side.language {
        return None;
    }
    let fields = fields_the_same(a.side.definition, b.side.definition);
    // Short sentences are alike by chance.
    let shorter = a.wording.tokens.len().min(b.wording.tokens.len());
    if fields == 0 && shorter < LEAST_TOKENS {
        return None;
    }
    let mut all = 0;
    let mut out = Vec::new();
    for (facet, x, y) in texts_of(a, b) {
        let changes = changes(x.0, y.0);
        let runs = Runs::between(&changes, x.0, y.0);
        // One field alike under texts that were worded each on its own makes no copy of them.
        if runs.share < LEAST_OF_A_TEXT {
            continue;
        }
        let stretches = Change::joined(changes).into_iter();
        for change in stretches.filter(|change| !change.ranges.iter().all(|range| range.is_empty())) {
            all += 1;
            let edit = Edit::whole(facet, x, y, change.clone());
            if !may_be_one_thing(&edit, change.stretches()) {
                let effect = Edit::of(facet, x, y, change.clone()).and_then(|edit| edit.effect());
                out.push(Stretch::of(edit, change, effect, runs));
            }
        }
    }
    // What only one says is no conflict, and nor is what has moved.
    let side = |at: fn(&Stretch<'_>) -> bool| out.iter().any(at);
    let told = side(|one| one.tells[0]) && side(|one| one.tells[1]) || side(|one| one.turned);
    let telling = out.iter().filter(|one| one.tells != [false, false] || one.turned).count();
    let timed = [a, b].iter().any(|side| !side.side.definition.time_limit.is_empty());
    told.then_some((Shared { fields, stretches: all, telling, timed }, out))
}

impl<'r> Stretch<'r> {
    fn of(edit: Edit<'r>, change: Change<'r>, effect: Option<Effect>, runs: Runs) -> Self {
        let [x, y] = change.stretches();
        let language = edit.a.wording.language;
        let sides = [(&edit.a, &edit.b), (&edit.b, &edit.a)];
        let own = sides.map(|(part, other)| own(part, other));
        let tells = sides.map(|(part, other)| tells(part, other));
        let differ = |is: &dyn Fn(&Token) -> bool| {
            let [in_x, in_y] = [x, y].map(|inside| inside.iter().filter(|token| is(token)).count());
            in_x != in_y
        };
        // One more that only one names: `the hall`, `the hall and the way to it`.
        let joins = |these: &[Token], those: &[Token]| {
            those.is_empty() && these.iter().any(|token| JOINING.have(&token.text, language))
        };
        let denies = differ(&|token| is_negator(&token.text, language));
        let another = differ(&|token| token.is_one_of(ANOTHER));
        let all = differ(&|token| token.is_one_of(EVERY) || token.is_one_of(ALL));
        let only = differ(&|token| token.is_one_of(ONLY));
        // A word that both texts have somewhere has moved.
        let has_own = own.iter().any(|own| !own.is_empty());
        let turned = has_own && (denies || another || all || only || joins(x, y) || joins(y, x));
        let turned = turned || effect.is_some();
        let place = by_place(&edit);
        Self { edit, change, own, tells, effect, place, denies, another, all, turned, runs }
    }

    /// Its own words with content, of each side.
    pub(super) fn content(&self) -> [Vec<&'r Token>; 2] {
        self.own.each_ref().map(|own| own.iter().copied().filter(|token| token.has_content()).collect())
    }

    /// Whether only one side has such words.
    pub(super) fn is_one_sided(&self) -> bool {
        let [x, y] = self.content();
        x.is_empty() != y.is_empty()
    }
}

/// The words of one side of a stretch that the other text says in no form.
fn own<'t>(part: &Part<'t>, other: &Part<'t>) -> Vec<&'t Token> {
    let inside = part.tokens().get(part.range.clone()).unwrap_or_default().iter();
    inside.filter(|token| token.is_word() && !says(other, token)).collect()
}

/// Whether the text of a side says a word somewhere.
fn says(part: &Part<'_>, token: &Token) -> bool {
    part.tokens().iter().any(|one| one.stem == token.stem)
}

/// Whether one side of a stretch tells something in words for which the other text has none; modal verbs have a reader.
fn tells(part: &Part<'_>, other: &Part<'_>) -> bool {
    let modal = |token: &Token| token.is_one_of(MAY) || token.is_one_of(MUST);
    let own = part.own.iter().filter(|token| token.has_content());
    own.into_iter().any(|token| !says(other, token) && !modal(token) && !other.has_form_of(token))
}

/// Whether the two sides of a stretch may well be one thing in other words, or are told by the readers of limits.
fn may_be_one_thing(edit: &Edit<'_>, [x, y]: [&[Token]; 2]) -> bool {
    let limits = [&edit.a, &edit.b].iter().all(|part| is_a_limit(part));
    let conditions = [x, y].iter().all(|words| words.iter().any(|token| token.is_one_of(ON_CONDITION)));
    limits || conditions || names_the_same(&edit.a, &edit.b) || near(&edit.a, &edit.b) || are_verbs(x, y)
}

/// Whether a few words stand before a number, of which the readers of figures and times tell: `no more than two`.
fn is_a_limit(part: &Part<'_>) -> bool {
    // `At most £ 1,500`.
    let number = || part.behind(2).iter().any(|next| next.number.is_some());
    let time = || part.wording.times.iter().any(|(time, _)| time.contains(&part.range.end));
    part.range.len() <= LIMIT && (number() || time())
}
