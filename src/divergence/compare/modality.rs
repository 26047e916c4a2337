//! What one must, the other may.

use std::cell::OnceCell;

use super::super::align::Link;
use super::super::chunk::opens;
use super::super::chunk_words::DETERMINERS;
use super::super::common_words::JOINING;
use super::super::direction::{Direction, cosine};
use super::super::facts::{Force, Modal, Reading, text_of};
use super::super::lexicon::{ActorKind, Kinship, Labels, similarity};
use super::super::negation::is_negator;
use super::super::phrase::steady;
use super::super::report::ConflictKind;
use super::super::tokens::{Token, text_at};
use super::super::wording::{Atom, Wording, are_both_in, atom_text};
use super::contrast_words::COPULAS;
use super::gate::are_one_gate;
use super::learned::is_copied;
use super::polarity::POLARITY;
use super::refusal::{is_complement, refuses};
use super::{Compared, field_first, is_turned};
use crate::domain::text::one_line;
use crate::words::{self, Language};

/// From this share on two clauses say something of the same, when their verbs answer to one another.
const SAME_CLAUSE: f64 = 0.34;
/// The share that is needed when the verbs do not.
const SAME_WITHOUT_VERB: f64 = 0.6;
/// The share that is needed when they are about something else.
const OF_ANOTHER_ACT: f64 = 0.8;
/// From this cosine on two texts are about one matter.
const ONE_MATTER: f64 = 0.5;
/// From these cosines on two clauses in them are: of a duty and of what says that there is none, of two other acts, and
/// of anything else.
const NEAR_DUTY: f64 = 0.25;
const NEAR_OTHER_ACT: f64 = 0.65;
const NEAR: f64 = 0.45;
/// The same where each text has but one thing to say of how strongly, and one of them forbids.
const NEAR_IF_FORBIDDEN: f64 = 0.25;
/// The same where each text has but one clause that tells how strongly, without the people in it.
const NEAR_IF_ALONE: f64 = 0.25;
/// The same of a duty and a choice of one office.
const NEAR_OF_ONE_OFFICE: f64 = 0.3;
/// From this cosine on two such texts are about one matter.
const ONE_MATTER_OF_ALL: f64 = 0.3;
/// From this likeness on two words count as shared.
const SHARED: f64 = 0.8;
/// What must against may weighs.
pub(super) const MODALITY: f64 = 0.5;
/// What must or may against must not weighs.
const FORBIDDEN: f64 = 0.65;
/// The longest quotation, in characters.
const QUOTE: usize = 70;

/// Compares how strongly two wordings speak of the same. Returns the parts of either wording whose modals
/// are in conflict or agree in what they deny, so that the same is not said again of the `not` in them.
pub(super) fn compare(
    a: &Reading<'_>,
    b: &Reading<'_>,
    links: &[Link],
    says: Language,
    out: &mut Compared,
) -> Vec<(usize, usize)> {
    let (of_a, of_b) = (&a.modals, &b.modals);
    let texts = Texts { a: a.said().0, b: b.said().0, links };
    let table = Table::of(&texts, of_a, of_b);
    let turned = is_turned(a, b);
    let free = OnceCell::new();
    let mut best: Option<(f64, &Modal, &Modal)> = None;
    let mut parts = Vec::new();
    // The only ones of two texts are mostly said of the same, however it is worded; that a share of their clauses tells,
    // in Dutch, where the verb stands far from its modal, less surely.
    let alone = of_a.len() == 1 && of_b.len() == 1;
    let in_english = are_both_in(Language::English, texts.a, texts.b);
    let all_alike = of_one_force(of_a) && of_one_force(of_b);
    for (i, x) in of_a.iter().enumerate() {
        for (j, y) in of_b.iter().enumerate() {
            let (share, act) = (table.shared(i, j), texts.act(x, y));
            // `Must sign it`, `must not copy it`: both hold.
            if is_duty_against_ban(x, y) && (act == Act::Other || texts.are_of_other_things(x, y)) {
                continue;
            }
            let needed = match act {
                Act::Same => SAME_CLAUSE,
                Act::Unknown | Act::Other if alone && in_english => SAME_CLAUSE,
                Act::Opposite | Act::Unknown => SAME_WITHOUT_VERB,
                Act::Other => OF_ANOTHER_ACT,
            };
            let in_other_words = share < needed;
            let is_one_matter = !in_other_words
                || texts.are_one_matter(x, y, act)
                || all_alike && texts.are_of_all(x, y, act)
                || alone && texts.are_near(x, y, act);
            if !is_one_matter {
                continue;
            }
            let denies = |force: Force| matches!(force, Force::MustNot | Force::ShouldNot | Force::NeedNot);
            if act == Act::Opposite || table.agree(i, j) {
                // `May not` and `is forbidden` agree, whatever the `not` in one of them.
                let denied = denies(x.force) || denies(y.force);
                parts.extend(part_of(texts.a, x).zip(part_of(texts.b, y)).filter(|_| denied));
                continue;
            }
            if are_one_gate((texts.a, x), (texts.b, y)) && *free.get_or_init(|| !is_copied(a, b)) {
                continue;
            }
            // The same clause may hold a second modal that does agree.
            let agrees =
                |i: usize, j: usize| (in_other_words || table.shared(i, j) >= share) && table.agree(i, j);
            // But not one that both have in the same words: `should call the doctor, if possible before noon`.
            let elsewhere = |these: &[Modal], wording: &Wording, of: usize, one: (&Wording, &Modal)| {
                let twin = |(at, modal): (usize, &Modal)| at != of && opens_alike((wording, modal), one);
                these.iter().enumerate().any(twin)
            };
            let agrees_in_b = |j: usize| {
                let other = of_b.get(j).map(|modal| (texts.b, modal));
                agrees(i, j) && !other.is_some_and(|other| elsewhere(of_a, texts.a, i, other))
            };
            let agrees_in_a = |i: usize| {
                let other = of_a.get(i).map(|modal| (texts.a, modal));
                agrees(i, j) && !other.is_some_and(|other| elsewhere(of_b, texts.b, j, other))
            };
            if (0..of_b.len()).any(agrees_in_b) || (0..of_a.len()).any(agrees_in_a) {
                continue;
            }
            parts.extend(part_of(texts.a, x).zip(part_of(texts.b, y)));
            parts.extend(last_part_of(texts.a, x).zip(last_part_of(texts.b, y)));
            // Of two that share as much the first in the text that is taken first.
            let begins = |x: &Modal, y: &Modal| {
                let (x, y) = (x.tokens.start, y.tokens.start);
                if turned { (y, x) } else { (x, y) }
            };
            let is_better = |(most, p, q): (f64, &Modal, &Modal)| {
                share.total_cmp(&most).then_with(|| begins(p, q).cmp(&begins(x, y))).is_gt()
            };
            if best.is_none_or(is_better) {
                best = Some((share, x, y));
            }
        }
    }
    if let Some((_, x, y)) = best {
        report(a, b, x, y, says, out);
    }
    parts
}

/// Whether two modals say as strongly the same, in the same words up to three.
fn opens_alike((a, x): (&Wording, &Modal), (b, y): (&Wording, &Modal)) -> bool {
    let (these, those) = (x.tokens.clone().take(3), y.tokens.clone().take(3));
    let words_of_a = these.map(|at| text_at(&a.tokens, at));
    x.force == y.force && words_of_a.eq(those.map(|at| text_at(&b.tokens, at)))
}

/// How much two modals share and whether they agree, of all of two texts: each is asked again of every other, and found
/// once.
struct Table<'t> {
    texts: &'t Texts<'t>,
    of_a: &'t [Modal],
    of_b: &'t [Modal],
    /// Of each modal of the first text and each of the second, row by row.
    cells: Vec<Cell>,
}

#[derive(Default)]
struct Cell {
    shared: OnceCell<f64>,
    agree: OnceCell<bool>,
}

impl<'t> Table<'t> {
    fn of(texts: &'t Texts<'t>, of_a: &'t [Modal], of_b: &'t [Modal]) -> Self {
        let mut cells = Vec::new();
        cells.resize_with(of_a.len() * of_b.len(), Cell::default);
        Self { texts, of_a, of_b, cells }
    }

    fn shared(&self, i: usize, j: usize) -> f64 {
        let told =
            |(cell, x, y): (&Cell, &Modal, &Modal)| *cell.shared.get_or_init(|| self.texts.shared(x, y));
        self.cell(i, j).map_or(0.0, told)
    }

    fn agree(&self, i: usize, j: usize) -> bool {
        self.cell(i, j).is_some_and(|(cell, x, y)| *cell.agree.get_or_init(|| self.texts.agree(x, y)))
    }

    fn cell(&self, i: usize, j: usize) -> Option<(&Cell, &Modal, &Modal)> {
        Some((self.cells.get(i * self.of_b.len() + j)?, self.of_a.get(i)?, self.of_b.get(j)?))
    }
}

/// The cosine of two directions; 0 when one leads nowhere.
fn near(one: &Direction, other: &Direction) -> f64 {
    cosine(one, other).map_or(0.0, steady)
}

/// Whether one demands an act and the other forbids one, whatever happens first.
const fn is_duty_against_ban(x: &Modal, y: &Modal) -> bool {
    use Force::{Must, MustNot, Should, ShouldNot};
    match (x.force, y.force) {
        (Must | Should, MustNot | ShouldNot) => y.exception.is_empty(),
        (MustNot | ShouldNot, Must | Should) => x.exception.is_empty(),
        _ => false,
    }
}

/// Whether all modals of a text say the same.
fn of_one_force(modals: &[Modal]) -> bool {
    modals.windows(2).all(|two| matches!(two, [one, other] if one.force == other.force))
}

/// The part in which a clause with another one inside it ends.
fn last_part_of(wording: &Wording, modal: &Modal) -> Option<usize> {
    wording.tokens.get(modal.tokens.end.checked_sub(1)?).map(|token| token.part)
}

fn part_of(wording: &Wording, modal: &Modal) -> Option<usize> {
    wording.tokens.get(modal.tokens.start).map(|token| token.part)
}

/// Verbs that say little without what stands with them: `take care of`, `op de hoogte brengen`.
const LIGHT: &[&str] = &[
    "choose", "decide", "take", "make", "give", "get", "be", "have", "go", "put", "keep", "carry", "let",
    "pass", "bring", "brengen", "stellen", "doen", "maken", "geven", "nemen", "komen", "gaan", "worden",
    "houden", "laten", "zijn",
];

/// What two modals are said of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Act {
    Same,
    /// `Must stay`, `may not leave`.
    Opposite,
    Other,
    Unknown,
}

/// Two texts and what links them.
struct Texts<'t> {
    a: &'t Wording,
    b: &'t Wording,
    links: &'t [Link],
}

impl Texts<'_> {
    fn act(&self, x: &Modal, y: &Modal) -> Act {
        let (Some(p), Some(q)) = (x.verb, y.verb) else { return Act::Unknown };
        let light = |wording: &Wording, at: usize| {
            wording.atoms.get(at).is_some_and(|atom| LIGHT.contains(&atom.text.as_str()))
        };
        match self.links.iter().find(|link| link.a == p && link.b == q) {
            Some(link) if link.likeness.kinship == Kinship::Opposite => Act::Opposite,
            Some(_) => Act::Same,
            None if self.links.iter().any(|link| {
                link.a == p && y.clause.contains(&link.b) || link.b == q && x.clause.contains(&link.a)
            }) =>
            {
                Act::Unknown
            }
            None if light(self.a, p) || light(self.b, q) => Act::Unknown,
            None => Act::Other,
        }
    }

    /// Whether what the verbs of two modals act on has nothing in common: `put out the bins`, `put out mattresses`. When or
    /// where they do is no part of it: `the lamps at night`, `the buoys at night`.
    fn are_of_other_things(&self, x: &Modal, y: &Modal) -> bool {
        let (Some(p), Some(q)) = (x.verb, y.verb) else { return false };
        let behind = |clause: &[usize], verb: usize| clause.iter().copied().filter(|at| *at > verb).collect();
        let things = (acted_on(self.a, &x.clause, p), acted_on(self.b, &y.clause, q));
        let (of_x, of_y): (Vec<usize>, Vec<usize>) = match things {
            (of_x, of_y) if !of_x.is_empty() && !of_y.is_empty() => (of_x, of_y),
            _ => (behind(&x.clause, p), behind(&y.clause, q)),
        };
        let linked = |link: &Link| of_x.contains(&link.a) && of_y.contains(&link.b);
        !of_x.is_empty() && !of_y.is_empty() && !self.links.iter().any(linked)
    }

    /// Whether two modals that differ are said of one matter, told in other words throughout.
    fn are_one_matter(&self, x: &Modal, y: &Modal, act: Act) -> bool {
        let least = match (x.force, y.force) {
            // That something is left out of a duty is said of that duty.
            (Force::Must, Force::NeedNot) | (Force::NeedNot, Force::Must) => NEAR_DUTY,
            _ if act == Act::Other => NEAR_OTHER_ACT,
            _ => NEAR,
        };
        near(self.a.sum(), self.b.sum()) >= ONE_MATTER && self.nearness(x, y) >= least
    }

    /// How near two clauses are by the company their words keep, -1 to 1; 0 when none is known.
    fn nearness(&self, x: &Modal, y: &Modal) -> f64 {
        near(&self.a.sum_of_atoms(&x.clause), &self.b.sum_of_atoms(&y.clause))
    }

    /// The same without the people in them: that the same do two things makes these no more alike.
    fn nearness_of_deeds(&self, x: &Modal, y: &Modal) -> f64 {
        let deeds =
            |wording: &Wording, clause: &[usize]| wording.sum_of_atoms(&without_people(wording, clause));
        near(&deeds(self.a, &x.clause), &deeds(self.b, &y.clause))
    }

    /// Whether the only clauses of two texts that tell how strongly may be of one matter. What one must and the other may
    /// do are mostly two acts when their verbs do not answer to one another.
    fn are_near(&self, x: &Modal, y: &Modal, act: Act) -> bool {
        let two_acts = act == Act::Other
            && matches!((x.force, y.force), (Force::Must, Force::May) | (Force::May, Force::Must));
        !two_acts
            && near(self.a.sum(), self.b.sum()) >= ONE_MATTER_OF_ALL
            && self.nearness_of_deeds(x, y) >= NEAR_IF_ALONE
    }

    /// Whether two texts, each of which says but one thing of how strongly, say it of one matter; what one must and the
    /// other may are often two steps of it, and prove nothing.
    fn are_of_all(&self, x: &Modal, y: &Modal, act: Act) -> bool {
        let least = match (x.force, y.force) {
            (Force::Must, Force::May) | (Force::May, Force::Must) if !self.share_an_office(x, y) => {
                return false;
            }
            (Force::Must, Force::May) | (Force::May, Force::Must) => NEAR_OF_ONE_OFFICE,
            _ if act == Act::Other => NEAR,
            (Force::MustNot, _) | (_, Force::MustNot) => NEAR_IF_FORBIDDEN,
            _ => NEAR_DUTY,
        };
        near(self.a.sum(), self.b.sum()) >= ONE_MATTER_OF_ALL && self.nearness_of_deeds(x, y) >= least
    }

    /// Whether the same one in office stands in both clauses.
    fn share_an_office(&self, x: &Modal, y: &Modal) -> bool {
        let in_office = |at: usize| {
            let token = self.a.atoms.get(at).map(|atom| atom.tokens.start)?;
            let (.., actor) = Labels::of(self.a.language).actor_at(&self.a.tokens, token)?;
            Some(actor.kind != ActorKind::Lay)
        };
        self.links.iter().any(|link| {
            link.likeness.score >= SHARED
                && x.clause.contains(&link.a)
                && y.clause.contains(&link.b)
                && in_office(link.a) == Some(true)
        })
    }

    /// How much of the lesser clause the other answers.
    fn shared(&self, x: &Modal, y: &Modal) -> f64 {
        let weight = |wording: &Wording, atoms: &[usize]| -> f64 {
            atoms.iter().filter_map(|at| wording.atoms.get(*at)).map(|atom| atom.weight).sum()
        };
        let answered: f64 = self
            .links
            .iter()
            .filter(|link| {
                link.likeness.score >= SHARED && x.clause.contains(&link.a) && y.clause.contains(&link.b)
            })
            .filter_map(|link| {
                Some(f64::midpoint(self.a.atoms.get(link.a)?.weight, self.b.atoms.get(link.b)?.weight))
            })
            .sum();
        let least = weight(self.a, &x.clause).min(weight(self.b, &y.clause));
        if least > 0.0 { steady(answered / least) } else { 0.0 }
    }

    /// Whether both say the same: as strongly, or one forbids with an exception what the other allows under a
    /// condition (`may not enter without a pass`, `may only enter with a pass`).
    fn agree(&self, x: &Modal, y: &Modal) -> bool {
        match (x.force, y.force) {
            (p, q) if p == q => true,
            (Force::May, Force::NeedNot) | (Force::NeedNot, Force::May) => true,
            // What must come first, told of what may only follow it: `a permit is needed`, `may only with a permit`.
            (Force::Must, Force::May) if y.only => self.act(x, y) != Act::Same,
            (Force::May, Force::Must) if x.only => self.act(x, y) != Act::Same,
            // `May not smoke indoors`, `may smoke outdoors only`.
            (Force::MustNot, Force::May) if y.only && self.names_opposites(x, y) => true,
            (Force::May, Force::MustNot) if x.only && self.names_opposites(x, y) => true,
            (Force::MustNot, Force::May | Force::Must) | (Force::ShouldNot, Force::Should) => {
                let ends = |link: &Link| (link.a, link.b);
                self.allows_what_is_excepted(x, y, ends)
                    || self.demands_first(self.b, x, y, |link| (link.b, link.a))
                    || is_complement(self.a, x, y)
                    || self.one_refuses(x, y)
                    || self.forbids_the_opposite(x, y)
            }
            (Force::May | Force::Must, Force::MustNot) | (Force::Should, Force::ShouldNot) => {
                let ends = |link: &Link| (link.b, link.a);
                self.allows_what_is_excepted(y, x, ends)
                    || self.demands_first(self.a, y, x, |link| (link.a, link.b))
                    || is_complement(self.b, y, x)
                    || self.one_refuses(x, y)
                    || self.forbids_the_opposite(x, y)
            }
            _ => false,
        }
    }

    /// Whether a word in the sentence of one modal is the opposite of one in that of the other: `indoors`, `outdoors`.
    fn names_opposites(&self, x: &Modal, y: &Modal) -> bool {
        let sentence =
            |wording: &Wording, token: usize| wording.tokens.get(token).map(|token| token.sentence);
        let of = |wording: &Wording, modal: &Modal, at: usize| {
            let first = wording.atoms.get(at).map(|atom| atom.tokens.start);
            first.is_some_and(|first| sentence(wording, first) == sentence(wording, modal.tokens.start))
        };
        self.links.iter().any(|link| {
            link.likeness.kinship == Kinship::Opposite && of(self.a, x, link.a) && of(self.b, y, link.b)
        })
    }

    /// Whether one of two clauses is a refusal of what the other tells. Of one deed it is so only at one place: `must keep
    /// the dog away from the kitchen`, `must not keep the dog in the kitchen`; not `keep drugs away from children`, `must
    /// not keep drugs`.
    fn one_refuses(&self, x: &Modal, y: &Modal) -> bool {
        let last = |wording: &Wording, modal: &Modal| {
            let mut clause = modal.clause.iter().rev().filter(|at| Some(**at) != modal.verb);
            clause.find(|at| wording.atoms.get(**at).is_some_and(Atom::has_content)).copied()
        };
        let is_place = |link: &Link, of_a: bool| {
            x.clause.contains(&link.a)
                && y.clause.contains(&link.b)
                && if of_a { last(self.a, x) == Some(link.a) } else { last(self.b, y) == Some(link.b) }
        };
        let (of_a, of_b) = (refuses(self.a, x), refuses(self.b, y));
        of_a != of_b && (self.act(x, y) != Act::Same || self.links.iter().any(|link| is_place(link, of_a)))
    }

    /// Whether the clauses deny one another beside their modals: `must be kept locked`, `may not be left unlocked`.
    fn forbids_the_opposite(&self, x: &Modal, y: &Modal) -> bool {
        let (Some(p), Some(q)) = (x.verb, y.verb) else { return false };
        if !x.exception.is_empty() || !y.exception.is_empty() {
            return false;
        }
        // A negation before the verb is that of the modal itself.
        let denied = |wording: &Wording, at: usize, verb: usize| {
            wording.atoms.get(at).and_then(|atom| atom.denier).is_some_and(|denier| denier > verb)
        };
        self.links.iter().any(|link| {
            let within = x.clause.contains(&link.a) && y.clause.contains(&link.b);
            let turned = denied(self.a, link.a, p) != denied(self.b, link.b, q);
            let opposite = link.likeness.kinship == Kinship::Opposite;
            // `Must not be locked`, `must remain unlocked`: the word itself stands for the verb.
            let behind = link.a > p && link.b > q || opposite && link.a >= p && link.b >= q;
            within && behind && turned != opposite
        })
    }

    /// `Must ask before we enter`, `may not enter until we have asked`: what has to come first is the exception to what is
    /// forbidden. `ends` gives the ends of a link in the text of the duty and in the other.
    fn demands_first(
        &self,
        of_duty: &Wording,
        forbids: &Modal,
        duty: &Modal,
        ends: impl Fn(&Link) -> (usize, usize),
    ) -> bool {
        if duty.force != Force::Must || forbids.exception.is_empty() {
            return false;
        }
        let first = duty.tokens.clone().find(|at| {
            of_duty.tokens.get(*at).is_some_and(|token| token.is_one_of(&["before", "voordat", "alvorens"]))
        });
        let behind =
            |at: usize, first: usize| of_duty.atoms.get(at).is_some_and(|atom| atom.tokens.start > first);
        first.is_some_and(|first| {
            self.links.iter().filter(|link| link.likeness.score >= SHARED).map(ends).any(|(own, other)| {
                duty.clause.contains(&own)
                    && behind(own, first)
                    && forbids.clause.contains(&other)
                    && !forbids.exception.contains(&other)
            })
        })
    }

    /// Whether what is excepted from a prohibition is what the other text makes a condition of.
    fn allows_what_is_excepted(
        &self,
        forbids: &Modal,
        allows: &Modal,
        ends: impl Fn(&Link) -> (usize, usize),
    ) -> bool {
        if forbids.exception.is_empty() {
            return false;
        }
        let answers = |link: &Link| {
            let (own, other) = ends(link);
            forbids.exception.contains(&own).then_some(other)
        };
        let mut answers = self.links.iter().filter_map(answers).peekable();
        match answers.peek() {
            None => allows.only,
            Some(_) => !answers.any(|other| allows.exception.contains(&other)),
        }
    }
}

/// The atoms of a clause that a verb acts on: those behind it up to the next preposition.
fn acted_on(wording: &Wording, clause: &[usize], verb: usize) -> Vec<usize> {
    let led = |at: usize| {
        // `At night` is one atom.
        let first = atom_text(&wording.atoms, at).split(' ').next().unwrap_or_default();
        let small = [&DETERMINERS, &JOINING].into_iter().any(|words| words.have(first, wording.language));
        opens(first, wording.language) && !small
    };
    clause.iter().copied().filter(|at| *at > verb && !(verb + 1..=*at).any(led)).collect()
}

/// The atoms of a clause that name nobody.
fn without_people(wording: &Wording, clause: &[usize]) -> Vec<usize> {
    let labels = Labels::of(wording.language);
    let names = |at: &usize| {
        wording
            .atoms
            .get(*at)
            .is_some_and(|atom| labels.actor_at(&wording.tokens, atom.tokens.start).is_some())
    };
    clause.iter().copied().filter(|at| !names(at)).collect()
}

/// How strongly something is said, as people say it.
pub(super) fn named(force: Force, says: Language) -> &'static str {
    match force {
        Force::Must => words::FORCE_MUST,
        Force::Should => words::FORCE_SHOULD,
        Force::May => words::FORCE_MAY,
        Force::NeedNot => words::FORCE_NEED_NOT,
        Force::ShouldNot => words::FORCE_SHOULD_NOT,
        Force::MustNot => words::FORCE_MUST_NOT,
    }
    .to(says)
}

/// Words for what is left to people of which a duty is the opposite.
const VOLUNTARY: &[&str] = &["voluntary", "voluntarily", "vrijwillig", "vrijwillige"];
/// Words for the duty.
const COMPULSORY: &[&str] = &["compulsory", "mandatory", "obligatory", "verplicht", "gedwongen"];

/// Verbs of what can be done.
const CAN: &[&str] = &["can", "could", "cannot", "can't", "kan", "kunnen", "kon", "konden"];
/// Dutch forms of `be` that English does not have.
const COPULAS_NL: &[&str] = &["zijn", "waren", "wordt", "worden", "werd", "werden"];

/// Words for that somebody can, and behind how many words they stand at most.
const ABLE: &[&str] = &["able", "staat"];
const ABLE_WITHIN: usize = 3;

/// Whether the one says in the same word that it is so and the other that it is not: `can be reached`, `cannot be reached`;
/// `is lawful`, `is unlawful`; `is allowed`, `is not allowed`. `May` and `may not` are how strongly.
fn is_one_word_denied((a, x): (&Wording, &Modal), (b, y): (&Wording, &Modal)) -> bool {
    if !matches!((x.force, y.force), (Force::May, Force::MustNot) | (Force::MustNot, Force::May)) {
        return false;
    }
    let can = |wording: &Wording, modal: &Modal| {
        let mut tokens = wording.tokens.get(modal.tokens.clone()).unwrap_or_default().iter();
        let is = |token: &&Token| token.is_one_of(COPULAS) || token.is_one_of(COPULAS_NL);
        let first = tokens.next();
        // `Is able to`, `is in staat om`.
        first.is_some_and(|token| token.is_one_of(CAN))
            || first.filter(is).is_some() && tokens.take(ABLE_WITHIN).any(|token| token.is_one_of(ABLE))
    };
    let verb = |wording: &Wording, modal: &Modal| {
        let atom = wording.atoms.get(modal.verb?)?;
        wording.tokens.get(atom.tokens.start).map(|token| token.stem.clone())
    };
    // `A yes can be taken back`, `nobody can` is of two deeds.
    if can(a, x) && can(b, y) {
        return verb(a, x).is_some() && verb(a, x) == verb(b, y);
    }
    let (Some(one), Some(other)) = (said_to_be(a, x), said_to_be(b, y)) else { return false };
    // `Lawful`, `unlawful`; not `allowed`, `forbidden`.
    let holds = |long: &Token, short: &Token| long.text.ends_with(short.text.as_str());
    let by_shape = || holds(one, other) || holds(other, one);
    one.text == other.text || by_shape() && similarity(&one.word, &other.word).kinship == Kinship::Opposite
}

/// What something is said to be, or not to be: the word behind `is`.
fn said_to_be<'w>(wording: &'w Wording, modal: &Modal) -> Option<&'w Token> {
    let (first, rest) = wording.tokens.get(modal.tokens.clone())?.split_first()?;
    let is = first.is_one_of(COPULAS) || first.is_one_of(COPULAS_NL);
    rest.iter().find(|token| !is_negator(&token.text, wording.language)).filter(|_| is)
}

fn report(a: &Reading<'_>, b: &Reading<'_>, x: &Modal, y: &Modal, says: Language, out: &mut Compared) {
    let quote = |reading: &Reading<'_>, modal: &Modal| {
        let (wording, source) = reading.said();
        let text = text_of(source, wording, modal.tokens.start, modal.tokens.end);
        one_line(&text, QUOTE)
    };
    let (p, q) = (quote(a, x), quote(b, y));
    let facet = field_first(a.facet_of(x.tokens.start), b.facet_of(y.tokens.start));
    // Opposites, and not only of one strength and another.
    let says_one_of = |reading: &Reading<'_>, modal: &Modal, list: &'static [&'static str]| {
        let tokens = reading.said().0.tokens.get(modal.tokens.clone()).unwrap_or_default();
        tokens.iter().any(|token| token.is_one_of(list))
    };
    let is_free = |reading: &Reading<'_>, modal: &Modal| says_one_of(reading, modal, VOLUNTARY);
    let is_forced = |reading: &Reading<'_>, modal: &Modal| {
        modal.force == Force::Must && says_one_of(reading, modal, COMPULSORY)
    };
    let turned = || is_one_word_denied((a.said().0, x), (b.said().0, y));
    if is_free(a, x) && is_forced(b, y) || is_free(b, y) && is_forced(a, x) || turned() {
        let sentence = words::OTHER_POLARITY.with(says, &[a.side.name, &p, b.side.name, &q]);
        out.conflict(facet, ConflictKind::Polarity, POLARITY, &p, &q, sentence);
        return;
    }
    let sentence = words::OTHER_MODALITY
        .with(says, &[a.side.name, named(x.force, says), &p, b.side.name, named(y.force, says), &q]);
    let weight = if x.force == Force::MustNot || y.force == Force::MustNot { FORBIDDEN } else { MODALITY };
    out.conflict(facet, ConflictKind::Modality, weight, &p, &q, sentence);
}
