//! A stretch in which two texts differ that otherwise say the same, and what its small words tell: that
//! the one denies what the other says, that it is advised rather than a duty, that it is another number, that it is before
//! rather than after, that only some are meant. The readers of each kind look for who says what of which; where nothing
//! else was changed, that is plain.

use std::ops::Range;

use super::super::change::Change;
use super::super::common_words::{ARTICLES, CONDITIONAL, EVERY, JOINING, ONLY, PROVIDED};
use super::super::facts::{Force, Reading, is_somebody, text_of};
use super::super::lexicon::{Labels, ScopeValue};
use super::super::negation::is_negator;
use super::super::phrases::longest_phrase;
use super::super::quantity::{is_unit_of_time, length_of_compound, length_of_unit};
use super::super::report::ConflictKind;
use super::super::set_apart_words::SETTING_APART;
use super::super::shared_text::Text;
use super::super::tokens::Token;
use super::super::wording::Wording;
use super::contrast_words::{COPULAS, SINCE};
use super::edit_words::{
    AGAINST, AGE, BOUNDING, CONCEDING, EITHER, MAY, MEASURING, MUST, NAMING, OFF, OTHERS, OUTSIDE, PARTLY,
    PARTS, PASSED, SHOULD, SIDES, SMALL, STILL, THROUGHOUT, UNTIL_OR_FROM, WEEKDAYS, YOUNG,
};
use super::figures::THRESHOLD;
use super::modality::{MODALITY, named};
use super::own::{are_forms, beside, is_in_a_value, say_the_same_values};
use super::place::told_by_place;
use super::polarity::POLARITY;
use super::reworded::the_one;
use super::time::{MAGNITUDE, REFERENCE};
use super::who::ACTOR;
use super::{Compared, SCOPE};
use crate::domain::Facet;
use crate::domain::text::one_line;
use crate::words::{self, Language};

/// The longest stretch, in tokens.
const LONGEST_EDIT: usize = 9;
/// The least words with content that must stand around it.
const AROUND: usize = 2;
/// The least of them where one more is what it holds for.
const TOLD_OF: usize = 5;
/// What another thing in one place weighs, as a share of what another scope weighs.
const OF_A_THING: f64 = 0.3;
/// The longest quotation, in characters.
const QUOTE: usize = 80;
/// How far before a number a word may stand that makes a name of it, and how far before one without a unit the unit.
const NEAR: usize = 4;
/// Numbers from here on are years, and names of numbers to ring.
const NAMES: f64 = 100.0;

/// The fields that are read as texts beside the wording.
const FIELDS: [Facet; 4] = [Facet::Criterion, Facet::AppliesTo, Facet::DecidedBy, Facet::Then];

/// Tells what follows from the one stretch by which two texts differ, in the wording and in each field, unless something of
/// its kind has been told.
pub(super) fn compare(a: &Reading<'_>, b: &Reading<'_>, says: Language, out: &mut Compared) {
    if a.side.language != b.side.language {
        return;
    }
    for (facet, of_a, of_b) in texts_of(a, b) {
        if let Some((edit, effect)) = told(facet, of_a, of_b, out.found.is_empty())
            && !effect.is_told(out)
        {
            let names = (a.side.name, b.side.name);
            edit.tell(effect, names, says, out);
        }
    }
}

/// The texts of two definitions that are compared: the wordings, and the fields that both have.
pub(super) fn texts_of<'r>(
    a: &'r Reading<'_>,
    b: &'r Reading<'_>,
) -> impl Iterator<Item = (Facet, Source<'r>, Source<'r>)> {
    let (source_a, source_b) = (&a.side.definition.wording, &b.side.definition.wording);
    let wordings = (Facet::Wording, (&a.wording, source_a.as_str()), (&b.wording, source_b.as_str()));
    let fields = FIELDS.into_iter().filter_map(|facet| {
        let (x, y) = (a.field(facet)?, b.field(facet)?);
        Some((facet, (&x.wording, x.text.as_str()), (&y.wording, y.text.as_str())))
    });
    [wordings].into_iter().chain(fields)
}

/// A text as it is read, and as it was written.
pub(super) type Source<'t> = (&'t Wording, &'t str);

/// The stretch by which two texts differ, and what it tells: the only one, the only one that tells something, or, where
/// nothing else was told, a phrase by where it stands.
fn told<'t>(facet: Facet, a: Source<'t>, b: Source<'t>, nothing_else: bool) -> Option<(Edit<'t>, Effect)> {
    let whole = Change::between(&a.0.tokens, &b.0.tokens);
    let alone = |edit: Edit<'t>| edit.effect().map(|effect| (edit, effect));
    Edit::of(facet, a, b, whole.clone()).and_then(alone).or_else(|| {
        let changes = whole.word_by_word();
        let phrases = || Edit::of_each(facet, a, b, Change::joined(changes.clone()));
        let by_place = || if nothing_else { told_by_place(phrases()) } else { None };
        the_one(Edit::of_each(facet, a, b, changes.clone())).or_else(by_place)
    })
}

/// What a stretch changes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Effect {
    /// One denies it; whether it stands before a condition, and so says when, not what.
    Denial { of_condition: bool },
    /// One says the opposite.
    Opposite,
    /// How strongly each says it.
    Force(Force, Force),
    /// Another length of time.
    Time,
    /// Another number.
    Number,
    /// Counted from another of several.
    Clock,
    /// Only some of those whom the other means, only some of the time, or others, or another place.
    Scope,
    /// Another thing, or others of the same people, in one place of two texts.
    Thing,
    /// Somebody else acts.
    Who,
}

impl Effect {
    /// Its name among what changes are learned from.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Denial { .. } => "denial",
            Self::Opposite => "opposite",
            Self::Force(..) => "force",
            Self::Time => "time",
            Self::Number => "number",
            Self::Clock => "clock",
            Self::Scope | Self::Thing => "scope",
            Self::Who => "who",
        }
    }

    /// Whether a reader of its kind has told it.
    fn is_told(self, out: &Compared) -> bool {
        let any = |kinds: &[ConflictKind]| kinds.iter().any(|kind| out.has(*kind));
        use ConflictKind as Kind;
        match self {
            Self::Denial { of_condition: true } => any(&[Kind::Polarity, Kind::Modality, Kind::Scope]),
            Self::Denial { of_condition: false } => {
                any(&[Kind::Polarity, Kind::Modality, Kind::Scope, Kind::Example])
            }
            Self::Opposite => !out.found.is_empty(),
            Self::Force(..) => any(&[Kind::Modality, Kind::Polarity]),
            Self::Time | Self::Number => any(&[Kind::Magnitude, Kind::Threshold, Kind::ReferencePoint]),
            Self::Clock => {
                any(&[Kind::Magnitude, Kind::Threshold, Kind::ReferencePoint, Kind::Polarity, Kind::Scope])
            }
            Self::Scope | Self::Thing | Self::Who => {
                any(&[Kind::Scope, Kind::Example, Kind::Polarity, Kind::Actor])
            }
        }
    }
}

/// Whether two texts deny something, and both the same: `except the guests`, `the guests do not`.
fn deny_the_same(a: &Wording, b: &Wording) -> bool {
    let denied = |wording: &'_ Wording| {
        let atoms = wording.atoms.iter().filter(|atom| atom.negated);
        let tokens = atoms.filter_map(|atom| wording.tokens.get(atom.tokens.start));
        let mut stems: Vec<Text> = tokens.map(|token| token.stem.clone()).collect();
        stems.sort();
        stems.dedup();
        stems
    };
    let of_a = denied(a);
    !of_a.is_empty() && of_a == denied(b)
}

/// One side of a stretch that was changed.
#[derive(Debug)]
pub(super) struct Part<'t> {
    pub(super) wording: &'t Wording,
    source: &'t str,
    pub(super) range: Range<usize>,
    /// Its words that the other side does not say.
    pub(super) own: Vec<&'t Token>,
}

/// A stretch that was changed.
#[derive(Debug)]
pub(super) struct Edit<'t> {
    pub(super) facet: Facet,
    /// How many words with content stand around it and all others.
    pub(super) around: usize,
    pub(super) a: Part<'t>,
    pub(super) b: Part<'t>,
}

impl<'t> Edit<'t> {
    /// Some stretches in which two texts differ; none where one of them is too long, or too little is the same around them.
    fn of_each(facet: Facet, a: Source<'t>, b: Source<'t>, changes: Vec<Change<'t>>) -> Vec<Self> {
        let edits = changes.into_iter().map(|change| Self::of(facet, a, b, change));
        edits.collect::<Option<Vec<Self>>>().unwrap_or_default()
    }

    /// A short stretch in which two texts differ, when enough of both is the same around it.
    pub(super) fn of(facet: Facet, a: Source<'t>, b: Source<'t>, stretch: Change<'t>) -> Option<Self> {
        let longest = stretch.stretches().map(<[Token]>::len).into_iter().max()?;
        if !(1..=LONGEST_EDIT).contains(&longest) {
            return None;
        }
        let (edit, shared) = Self::read(facet, a, b, stretch);
        let least = if facet == Facet::Wording { AROUND } else { 1 };
        (edit.around + shared >= least).then_some(edit)
    }

    /// A stretch in which two texts differ, however long.
    pub(super) fn whole(facet: Facet, a: Source<'t>, b: Source<'t>, stretch: Change<'t>) -> Self {
        Self::read(facet, a, b, stretch).0
    }

    /// A stretch, and how many words with content both of its sides say.
    fn read(facet: Facet, a: Source<'t>, b: Source<'t>, stretch: Change<'t>) -> (Self, usize) {
        let [x, y] = stretch.ranges.clone();
        let same_values = say_the_same_values((a.0, &x), (b.0, &y));
        let said = |wording: &'t Wording, range: &Range<usize>| -> Vec<&'t Token> {
            let outside = |at: &usize| !(same_values && is_in_a_value(wording, *at));
            let tokens = range.clone().filter(outside).filter_map(|at| wording.tokens.get(at));
            tokens.filter(|token| token.is_word()).collect()
        };
        let (in_a, in_b) = (said(a.0, &x), said(b.0, &y));
        let (of_x, of_y) = (beside(&in_a, &in_b), beside(&in_b, &in_a));
        let content = |tokens: &[&Token]| tokens.iter().filter(|token| token.has_content()).count();
        let shared = |all: &[&Token], own: &[&Token]| content(all).saturating_sub(content(own));
        let shared = shared(&in_a, &of_x).max(shared(&in_b, &of_y));
        let edit = Self {
            facet,
            around: stretch.around,
            a: Part { wording: a.0, source: a.1, range: x, own: of_x },
            b: Part { wording: b.0, source: b.1, range: y, own: of_y },
        };
        (edit, shared)
    }

    /// What it tells, if anything.
    pub(super) fn effect(&self) -> Option<Effect> {
        self.number()
            .or_else(|| self.unit())
            .or_else(|| self.clock())
            .or_else(|| self.denial())
            .or_else(|| self.force())
            .or_else(|| self.scope())
            .or_else(|| self.a.is_opposite_of(&self.b).then_some(Effect::Opposite))
    }

    /// `within an hour`, `after an hour`; `until the call`, `from the call`; `from the first call`, `from the second`.
    fn clock(&self) -> Option<Effect> {
        let (a, b) = (&self.a, &self.b);
        if a.is_one_of_two(b, PASSED) && a.is_before_a_time() && b.is_before_a_time() {
            return Some(Effect::Time);
        }
        if a.is_one_of_two(b, UNTIL_OR_FROM) {
            return Some(Effect::Clock);
        }
        let since = || [a, b].iter().any(|side| side.before(NEAR).iter().any(|token| token.is_one_of(SINCE)));
        (a.ordinal()? != b.ordinal()?).then(|| if since() { Effect::Clock } else { Effect::Number })
    }

    /// `with a key`, `without a key`; `nobody knows`, `somebody knows`; `before the walk`, `after the walk`.
    fn denial(&self) -> Option<Effect> {
        let (a, b) = (&self.a, &self.b);
        if a.is_one_of_two(b, SIDES) || a.is_one_of_two(b, STILL) {
            return Some(Effect::Denial { of_condition: false });
        }
        let small = a.is_small() && b.is_small();
        let turned =
            a.denies() != b.denies() && !a.says_either() && !b.says_either() || a.is_one_of_two(b, AGAINST);
        let led = [a, b].into_iter().any(|side| side.is_conceded() || side.is_bounded());
        let of_condition = a.is_before(CONDITIONAL) || b.is_before(CONDITIONAL);
        // `Does not pay`, `failure by a guest to pay`.
        let both = a.is_before_what_is_denied() && b.is_before_what_is_denied();
        let told = small && turned && !led && !both && !deny_the_same(a.wording, b.wording);
        told.then_some(Effect::Denial { of_condition })
    }

    /// `the landlord visits`, `the landlord visits if possible`.
    fn force(&self) -> Option<Effect> {
        let (a, b) = (&self.a, &self.b);
        if a.denies() || b.denies() {
            return None;
        }
        // `Must not` and `may not` forbid alike.
        let forbids =
            |side: &Part<'_>| side.behind(1).iter().any(|next| is_negator(&next.text, side.wording.language));
        if forbids(a) && forbids(b) {
            return None;
        }
        let (of_a, of_b) = (a.force(b, self.facet)?, b.force(a, self.facet)?);
        // `May hurt` is not left to anybody; what follows by itself in the field for it is as good as a duty.
        let plain = a.own.is_empty() || b.own.is_empty();
        let guessed = plain && self.facet != Facet::Then && [of_a, of_b].contains(&Force::May);
        (of_a != of_b && !guessed).then_some(Effect::Force(of_a, of_b))
    }

    /// `two months' rent`, `two weeks' rent`; `at the age of 18 years`, `at the age of 18 months`.
    fn unit(&self) -> Option<Effect> {
        let sides = [&self.a, &self.b];
        let beside = |side: &Part<'t>| {
            side.before(NEAR).iter().chain(side.behind(2)).any(|token| token.is_one_of(AGE))
        };
        // `Per etmaal`, `per dag`: as long.
        let other = self.a.unit()? != self.b.unit()?;
        let somebody = |side: &Part<'t>| {
            is_somebody(side.tokens(), side.range.end, side.wording.language)
                || side.behind(1).iter().any(|token| token.is_one_of(YOUNG))
        };
        let of_age = || sides.iter().any(|side| beside(side) || somebody(side));
        other.then(|| if of_age() { Effect::Number } else { Effect::Time })
    }

    /// `the first 15`, `the first 30`.
    fn number(&self) -> Option<Effect> {
        let (x, y) = (self.a.only_numbers()?, self.b.only_numbers()?);
        if x == y || x.iter().chain(&y).any(|value| *value >= NAMES) {
            return None;
        }
        let sides = [&self.a, &self.b];
        let named = sides.iter().any(|side| side.before(NEAR).iter().any(|token| token.is_one_of(NAMING)));
        let is_time = |token: &Token| is_unit_of_time(&token.text, self.a.wording.language);
        let timed =
            |side: &Part<'t>| !side.wording.times.is_empty() || side.before(2 * NEAR).iter().any(is_time);
        let timed = || sides.iter().any(|side| timed(side));
        let ends = |token: &Token| token.stop || !token.is_word();
        let bare = sides.iter().all(|side| side.behind(1).iter().all(ends));
        match self.facet {
            Facet::AppliesTo if named => Some(Effect::Scope),
            _ if named => None,
            // `Between two visits`, `between one visit and the next`.
            _ if x.iter().chain(&y).all(|value| *value <= 2.0)
                && sides.iter().any(|side| side.is_between()) =>
            {
                None
            }
            _ if bare && timed() => Some(Effect::Time),
            _ => Some(Effect::Number),
        }
    }

    /// `themselves or others`, `themselves only`; `in the house`, `outside the house`; `all parents`, `most parents`; `if
    /// only the owner`, `if the owner`. In the field for who decides they are those who do.
    fn scope(&self) -> Option<Effect> {
        let (a, b) = (&self.a, &self.b);
        let part = a.says_all() && b.says_some() || b.says_all() && a.says_some();
        // `Only when a guest comes`, `provided that a guest comes`.
        let kept = |side: &Part<'_>| side.own.is_empty() && !side.requires();
        let dropped = a.says_only() && kept(b) || b.says_only() && kept(a);
        let one_of_two = a.says_only() && b.adds() || b.says_only() && a.adds();
        let elsewhere = a.is_one_of_two(b, OUTSIDE) || a.has_other_value(b);
        let told = part || one_of_two || dropped && !a.is_denied() || elsewhere;
        let more = a.own.is_empty() && b.adds_others() || b.own.is_empty() && a.adds_others();
        let days = a.own_has(EVERY) && b.own_has(WEEKDAYS) || b.own_has(EVERY) && a.own_has(WEEKDAYS);
        // `Freeing or releasing`: of a few words `or` adds but another word for it.
        let told_of = self.around >= TOLD_OF || self.facet != Facet::Wording;
        let one_more =
            a.own.is_empty() && b.adds_one(a, self.facet) || b.own.is_empty() && a.adds_one(b, self.facet);
        let those_who_decide = self.facet == Facet::DecidedBy && !elsewhere && !days;
        let effect = if those_who_decide { Effect::Who } else { Effect::Scope };
        (told || more || days || told_of && one_more).then_some(effect)
    }

    /// What either side says there, as it is shown.
    pub(super) fn quotes(&self) -> (String, String) {
        (self.a.quote(self.facet), self.b.quote(self.facet))
    }

    fn tell(&self, effect: Effect, (name_a, name_b): (&str, &str), says: Language, out: &mut Compared) {
        let (p, q) = self.quotes();
        let figure = || words::OTHER_FIGURE.with(says, &[name_a, &p, name_b, &q]);
        let (kind, facet, weight, sentence) = match effect {
            Effect::Denial { .. } | Effect::Opposite => {
                let sentence = words::OTHER_POLARITY.with(says, &[name_a, &p, name_b, &q]);
                (ConflictKind::Polarity, self.facet, POLARITY, sentence)
            }
            Effect::Force(x, y) => {
                let (x, y) = (named(x, says), named(y, says));
                let sentence = words::OTHER_MODALITY.with(says, &[name_a, x, &p, name_b, y, &q]);
                (ConflictKind::Modality, self.facet, MODALITY, sentence)
            }
            Effect::Time => (ConflictKind::Magnitude, Facet::TimeLimit, MAGNITUDE, figure()),
            Effect::Clock => (ConflictKind::ReferencePoint, Facet::TimeLimit, REFERENCE, figure()),
            Effect::Number => (ConflictKind::Threshold, Facet::Thresholds, THRESHOLD, figure()),
            Effect::Scope | Effect::Thing => {
                let sentence = words::OTHER_PLACE.with(says, &[name_a, &p, name_b, &q]);
                // How far two things lie apart the words tell already.
                let weight = if effect == Effect::Thing { SCOPE * OF_A_THING } else { SCOPE };
                (ConflictKind::Scope, Facet::AppliesTo, weight, sentence)
            }
            Effect::Who => {
                let sentence = if self.facet == Facet::Wording {
                    let [p, q] = [&self.a, &self.b].map(Part::text);
                    words::OTHER_ACTS.with(says, &[name_a, &p, name_b, &q])
                } else {
                    words::OTHER_ACTOR.with(says, &[name_a, &p, name_b, &q])
                };
                (ConflictKind::Actor, Facet::DecidedBy, ACTOR, sentence)
            }
        };
        out.conflict(facet, kind, weight, &p, &q, sentence);
    }
}

impl<'t> Part<'t> {
    /// All tokens of its text.
    pub(super) fn tokens(&self) -> &'t [Token] {
        &self.wording.tokens
    }

    /// Whether one of these is among its own words.
    pub(super) fn own_has(&self, list: &'static [&'static str]) -> bool {
        self.own.iter().any(|token| token.is_one_of(list))
    }

    /// Whether only small words stand in it.
    fn is_small(&self) -> bool {
        let small = |token: &&Token| {
            (token.stop || token.is_one_of(SMALL) || is_negator(&token.text, self.wording.language))
                && token.number.is_none_or(|_| token.is_one_of(SMALL))
        };
        self.own.iter().all(small)
    }

    /// Whether an odd number of its words deny. `Not only` denies nothing.
    fn denies(&self) -> bool {
        let deniers = self.own.iter().enumerate().filter(|(at, token)| {
            let next = self.own.get(at + 1);
            token.is_one_of(OFF)
                || token.is_one_of(&SETTING_APART)
                || is_negator(&token.text, self.wording.language)
                    && !next.is_some_and(|next| next.is_one_of(ONLY))
        });
        deniers.count() % 2 == 1
    }

    /// `With or without`, `whether or not`.
    fn says_either(&self) -> bool {
        self.own_has(EITHER.of(self.wording.language))
    }

    /// Whether the words before it, in its part, say that it makes no difference.
    fn is_conceded(&self) -> bool {
        let first = self.range.start;
        let part = self.tokens().get(first).map(|token| token.part);
        self.before(NEAR).iter().any(|token| Some(token.part) == part && token.is_one_of(CONCEDING))
    }

    /// The tokens before it, as many at most.
    pub(super) fn before(&self, most: usize) -> &[Token] {
        let first = self.range.start;
        self.tokens().get(first.saturating_sub(most)..first).unwrap_or_default()
    }

    /// The tokens behind it, as many at most.
    pub(super) fn behind(&self, most: usize) -> &[Token] {
        let (end, length) = (self.range.end, self.tokens().len());
        self.tokens().get(end..(end + most).min(length)).unwrap_or_default()
    }

    /// The length of a unit of time, in seconds, when it has nothing of its own but that: `per week`, `two weeks`, `tiendaags`,
    /// but not `the minutes of the meeting`, `a second visit`.
    fn unit(&self) -> Option<f64> {
        let [only] = self.own.as_slice() else { return None };
        if let Some(length) = length_of_compound(&only.text, self.wording.language) {
            return Some(length);
        }
        let measured =
            self.before(1).iter().any(|token| token.number.is_some() || token.is_one_of(MEASURING));
        let length = length_of_unit(&only.text, self.wording.language)?;
        (measured && only.word.shape.ordinal.is_none()).then_some(length)
    }

    /// Whether a length of time follows.
    fn is_before_a_time(&self) -> bool {
        let is_unit = |token: &Token| is_unit_of_time(&token.text, self.wording.language);
        self.wording.times.iter().any(|(time, _)| time.start == self.range.end)
            || matches!(self.behind(2), [a, unit] if a.is_one_of(MEASURING) && is_unit(unit))
    }

    /// Whether two of a kind stand around what is told.
    fn is_between(&self) -> bool {
        self.before(1).iter().any(|token| token.is_one_of(&["between", "tussen"]))
    }

    /// Whether the word before it denies.
    fn is_denied(&self) -> bool {
        self.before(1).iter().any(|token| is_negator(&token.text, self.wording.language))
    }

    /// Whether it is about a limit, of which the readers of figures and times tell: `not after`, `before`.
    fn is_bounded(&self) -> bool {
        self.own_has(BOUNDING)
            || self.behind(2).iter().any(|token| token.number.is_some() && !token.is_one_of(SMALL))
    }

    /// Whether the next word with content is denied.
    fn is_before_what_is_denied(&self) -> bool {
        let mut behind = self.wording.atoms.iter().filter(|atom| atom.tokens.start >= self.range.end);
        behind.find(|atom| atom.has_content()).is_some_and(|atom| atom.negated)
    }

    /// Whether one of these words follows.
    fn is_before(&self, list: &'static [&'static str]) -> bool {
        self.tokens().get(self.range.end).is_some_and(|token| token.is_one_of(list)) || self.own_has(list)
    }

    fn own_text(&self) -> String {
        self.own.iter().map(|token| token.text.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// Whether it has one of two phrases of its own and the other side the other: `against expectation`, `according to
    /// expectation`.
    fn is_one_of_two(&self, other: &Self, pairs: &[(&str, &str)]) -> bool {
        let (x, y) = (self.own_text(), other.own_text());
        pairs.iter().any(|(p, q)| (*p, *q) == (&*x, &*y) || (*p, *q) == (&*y, &*x))
    }

    /// Whether a word behind it, in its sentence, makes a condition of what follows, as `only if` does.
    fn requires(&self) -> bool {
        let tokens = self.tokens();
        let sentence =
            self.range.start.checked_sub(1).and_then(|at| tokens.get(at)).map(|token| token.sentence);
        let behind = tokens.get(self.range.start..).unwrap_or_default();
        let mut behind = behind.iter().take_while(|token| Some(token.sentence) == sentence);
        behind.any(|token| token.is_one_of(PROVIDED))
    }

    /// Whether each is a word for one of two kinds of people, places or times: `six children`, `six adults`.
    fn has_other_value(&self, other: &Self) -> bool {
        let values = |of: &Self| -> Vec<ScopeValue> {
            let labels = Labels::of(of.wording.language);
            let told = (of.range.len() == 1).then(|| labels.scopes_at(of.tokens(), of.range.start, 1));
            told.into_iter().flatten().collect()
        };
        let (x, y) = (values(self), values(other));
        x.iter().any(|value| y.iter().any(|other| other.dimension == value.dimension))
            && !x.iter().any(|value| y.contains(value))
    }

    /// Which of several it is, when it has nothing of its own but that.
    fn ordinal(&self) -> Option<f64> {
        let [only] = self.own.as_slice() else { return None };
        only.word.shape.ordinal
    }

    /// Whether all its own words mean every one of some; articles may stand beside them.
    fn says_all(&self) -> bool {
        self.own_are(|token| token.is_one_of(EVERY) || token.is_one_of(THROUGHOUT))
    }

    /// Whether all its own words mean some of several.
    fn says_some(&self) -> bool {
        // `At either end`: at both.
        let inside = self.tokens().get(self.range.clone()).unwrap_or_default();
        let of_parts = inside.iter().chain(self.behind(1)).any(|token| token.is_one_of(PARTS));
        self.own_are(|token| token.is_one_of(PARTLY)) && !(of_parts && self.own_has(&["either"]))
    }

    fn own_are(&self, meant: impl Fn(&Token) -> bool) -> bool {
        self.own.iter().any(|token| meant(token))
            && self.own.iter().all(|token| meant(token) || token.is_one_of(ARTICLES))
    }

    /// Where it says that something is advised.
    fn advice(&self) -> Option<Range<usize>> {
        self.range.clone().find_map(|at| {
            let length = longest_phrase(self.tokens(), at, SHOULD);
            (length > 0).then_some(at..at + length)
        })
    }

    /// How strongly it is said; nothing where other words stand beside those that tell it.
    fn force(&self, other: &Self, facet: Facet) -> Option<Force> {
        let soft = self.advice();
        // `Only in pairs`, `preferably in pairs`.
        if self.says_only() && other.advice().is_some() {
            return Some(Force::Must);
        }
        let inside = |token: &Token| {
            soft.as_ref()
                .and_then(|soft| self.tokens().get(soft.clone()))
                .is_some_and(|tokens| tokens.iter().any(|other| std::ptr::eq(other, token)))
        };
        let modal = |token: &Token| token.is_one_of(MAY) || token.is_one_of(MUST);
        // `Should the guest come`, `moet de gast komen, dan`: a condition.
        let first = self.range.start;
        let sentence = |at: usize| self.tokens().get(at).map(|token| token.sentence);
        let opens = first.checked_sub(1).is_none_or(|before| sentence(before) != sentence(first));
        let conditional = opens && self.tokens().get(first).is_some_and(modal);
        if conditional
            || !self
                .own
                .iter()
                .all(|token| token.stop || modal(token) || inside(token) || other.has_form_of(token))
        {
            return None;
        }
        let own_soft = self.own.iter().any(|token| inside(token));
        match (own_soft, self.own_has(MAY), self.own_has(MUST)) {
            (true, false, _) => Some(Force::Should),
            (false, true, false) => Some(Force::May),
            (false, false, true) => Some(Force::Must),
            (false, false, false)
                if self.own.iter().all(|token| {
                    other.has_form_of(token) || facet == Facet::Then && token.is_one_of(COPULAS)
                }) =>
            {
                Some(Force::Must)
            }
            _ => None,
        }
    }

    /// The values of its own words, when all of these are numbers.
    fn only_numbers(&self) -> Option<Vec<f64>> {
        let value =
            |token: &&Token| token.number.filter(|number| number.length == 1).map(|number| number.value);
        if self.own.is_empty() { None } else { self.own.iter().map(value).collect() }
    }

    /// Whether another form of a word is among its own: `legt`, `leggen`.
    pub(super) fn has_form_of(&self, word: &Token) -> bool {
        !word.stop && self.own.iter().any(|token| !token.stop && are_forms(token, word))
    }

    fn says_only(&self) -> bool {
        self.own_has(ONLY) && self.own.iter().all(|token| token.is_one_of(ONLY))
    }

    /// `Or others`, `and their visitors`.
    fn adds(&self) -> bool {
        let joining = JOINING.of(self.wording.language);
        let joins = |token: &&&Token| token.is_one_of(joining);
        self.own.iter().any(|token| joins(&token))
            && self.own.iter().filter(|token| !joins(token)).count() > 0
    }

    fn adds_others(&self) -> bool {
        self.own_has(JOINING.of(self.wording.language)) && self.own_has(OTHERS)
    }

    /// What stands there.
    pub(super) fn text(&self) -> String {
        one_line(&text_of(self.source, self.wording, self.range.start, self.range.end), QUOTE)
    }

    /// The clause in which it stands, or the whole field.
    fn quote(&self, facet: Facet) -> String {
        if facet != Facet::Wording {
            return one_line(self.source, QUOTE);
        }
        let tokens = self.tokens();
        // Where nothing stands, what stands before tells where.
        let before = self.range.start.checked_sub(usize::from(self.range.is_empty()));
        let at = before.unwrap_or(0).min(tokens.len().saturating_sub(1));
        let part = tokens.get(at).map_or(0, |token| token.part);
        let here = |at: &usize| tokens.get(*at).is_some_and(|token| token.part == part && token.is_word());
        let first = (0..tokens.len()).find(here).unwrap_or(at);
        let last = (0..tokens.len()).rfind(here).unwrap_or(at).max(self.range.end.saturating_sub(1));
        let clause = text_of(self.source, self.wording, first, last + 1);
        let near = self.range.start.saturating_sub(NEAR).max(first);
        let changed = text_of(self.source, self.wording, first, self.range.end.max(near));
        if changed.chars().count() <= QUOTE || near == first {
            return one_line(&clause, QUOTE);
        }
        // What was changed is to be seen.
        let from_near = text_of(self.source, self.wording, near, last + 1);
        format!("…{}", one_line(&from_near, QUOTE - 1))
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn effect(a: &str, b: &str) -> Option<Effect> {
        let [x, y] = [a, b].map(|text| Wording::of(text, Language::English));
        Edit::of(Facet::Wording, (&x, a), (&y, b), Change::between(&x.tokens, &y.tokens))
            .and_then(|edit| edit.effect())
    }

    #[rstest]
    #[case("A cook sings if tired at home.", "A cook sings never tired at home.")]
    fn either_side_may_stand_before_a_condition(#[case] a: &str, #[case] b: &str) {
        assert_eq!(effect(a, b), Some(Effect::Denial { of_condition: true }), "{a} / {b}");
        assert_eq!(effect(b, a), Some(Effect::Denial { of_condition: true }), "{b} / {a}");
    }
}
