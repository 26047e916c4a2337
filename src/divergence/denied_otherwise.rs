//! What one text denies, and the other denies as well, in words of its own.

use super::align::Link;
use super::common_words::{CONTRASTING, RELATIVES, Words};
use super::converse::is_limit_turned;
use super::lexicon::Lexicon;
use super::negation::is_negator;
use super::negation_words::{KEEPING, KEPT};
use super::polarity::Claims;
use super::polarity_words::{DENYING, LEFT_OUT, STAYING_AWAY, is_universal};
use super::wording::{Atom, Wording, atom_text};
use crate::words::Language;

impl Claims<'_> {
    /// Whether the other text denies the same in words of its own, which answer to nothing: `not at school`,
    /// `outside school`; `no bed is free`, `every bed is taken`.
    pub(super) fn is_denied_otherwise(&self, link: &Link) -> bool {
        let Some((x, y)) = self.atoms(link) else { return false };
        if x.negated == y.negated {
            return false;
        }
        // Both deny: the one reaches what the other does not, and the other way round.
        let mirrored = self.links.iter().filter(|other| self.parts(other) == self.parts(link)).any(|other| {
            self.atoms(other)
                .is_some_and(|(p, q)| p.has_content() && p.negated != q.negated && p.negated == y.negated)
        });
        let (denying, saying) = if x.negated { (self.a, self.b) } else { (self.b, self.a) };
        let (denied, said) = if x.negated { (x, y) } else { (y, x) };
        // `Stopped giving help`, `ended its help`: a word answers to the very verb that denies.
        let is_sure = |at: usize| if x.negated { self.is_sure_of_a(at) } else { self.is_sure_of_b(at) };
        let verb = denied.denier.filter(|at| {
            let atom = denying.atoms.get(*at);
            atom.is_some_and(|atom| atom.has_content() && !is_negator(&atom.text, denying.language))
        });
        if mirrored || verb.is_some_and(is_sure) || is_limit_turned(denying, denied.part, saying, said.part) {
            return true;
        }
        // `Loses its validity if not paid`: denied twice in one text. In Dutch such a word mostly stands beside what is
        // denied of something else.
        let english = denying.language == Language::English;
        let unsaid = |at: usize, atom: &Atom, linked: &dyn Fn(usize) -> bool| {
            let reached = atom.negated && atom.denier == denied.denier;
            !linked(at)
                && (reached && has_denying_prefix(atom, denying)
                    || english
                        && denied.denier != Some(at)
                        && atom.part == denied.part
                        && (is_denying(atom, denying) || keeps_from(denying, at)))
        };
        let linked_a = |at: usize| self.is_sure_of_a(at);
        let linked_b = |at: usize| self.is_sure_of_b(at);
        let own: &dyn Fn(usize) -> bool = if x.negated { &linked_a } else { &linked_b };
        if denying.atoms.iter().enumerate().any(|(at, atom)| unsaid(at, atom, own)) {
            return true;
        }
        if x.negated {
            denies_otherwise(self.b, link.b, &linked_b)
                || is_other_claim(self.a, x, &linked_a, self.b, y, &linked_b)
        } else {
            denies_otherwise(self.a, link.a, &linked_a)
                || is_other_claim(self.b, y, &linked_b, self.a, x, &linked_a)
        }
    }
}

/// Whether `and` or a word like it stands between two atoms.
pub(super) fn is_joined(wording: &Wording, one: usize, other: usize) -> bool {
    let between = wording.atoms.get(one.min(other)..one.max(other)).unwrap_or_default();
    between.iter().any(|atom| CONTRASTING.have(&atom.text, wording.language))
}

/// Whether a word in the part of an atom, to which nothing answers, denies by itself.
fn denies_otherwise(wording: &Wording, own: usize, linked: &impl Fn(usize) -> bool) -> bool {
    let Some(atom) = wording.atoms.get(own) else { return false };
    let banned = |at: usize, other: &Atom| {
        other.part > atom.part
            && !linked(at)
            && at < own + LIST
            && BANNED.have(&other.text, wording.language)
            && points_back(wording, atom, other)
    };
    wording.atoms.iter().enumerate().any(|(at, other)| {
        banned(at, other) || {
            other.part == atom.part
                && !linked(at)
                && (is_denying(other, wording)
                    || STAYING_AWAY.contains(&other.text.as_str())
                    || has_denying_ending(&other.text)
                    || other.text.starts_with("un") && has_denying_prefix(other, wording)
                    || other.text.starts_with("on") && has_denying_prefix(other, wording)
                    || other.negated && other.has_content() && !is_joined(wording, at, own))
        }
    })
}

/// Words that forbid all of a list before them, and how far behind its first item: `knives and sprays, all of which are
/// banned`.
const BANNED: Words = Words::new(&["banned", "forbidden", "prohibited", "barred"], &["verboden"]);
const LIST: usize = 12;

/// Whether a clause of what is forbidden begins by pointing back to the list before it. `The hall is heated; smoking is
/// forbidden` forbids something else.
fn points_back(wording: &Wording, item: &Atom, ban: &Atom) -> bool {
    let tokens = &wording.tokens;
    let sentence = |atom: &Atom| tokens.get(atom.tokens.start).map(|token| token.sentence);
    let mut before = tokens.iter().take(ban.tokens.start).rev().take_while(|token| !token.has_content());
    sentence(item) == sentence(ban) && before.any(|token| token.is_one_of(RELATIVES))
}

/// `Nobody keeps the guest from leaving`: what is denied is that somebody does.
fn keeps_from(wording: &Wording, at: usize) -> bool {
    let text = |at: usize| atom_text(&wording.atoms, at);
    KEEPING.contains(&text(at)) && (at + 1..=at + KEPT).any(|from| text(from) == "from")
}

/// Whether a word or a phrase denies without being a negation.
fn is_denying(atom: &Atom, wording: &Wording) -> bool {
    let token = wording.tokens.get(atom.tokens.start);
    LEFT_OUT.contains(&atom.text.as_str())
        || token.is_some_and(|token| DENYING.contains(&token.stem.as_str()))
}

/// `Unfit`, `onveilig`: what is left without the prefix is a word.
fn has_denying_prefix(atom: &Atom, wording: &Wording) -> bool {
    let prefixes: &[&str] = match wording.language {
        Language::English => &["un", "non", "in", "dis"],
        Language::Dutch => &["on", "niet"],
    };
    let is_word = |rest: &str| rest.len() >= 3 && Lexicon::of(wording.language).word(rest).vector().is_some();
    prefixes.iter().filter_map(|prefix| atom.text.strip_prefix(prefix)).any(is_word)
}

/// `Harmless`, `dakloos`, `rookvrij`.
pub(super) fn has_denying_ending(text: &str) -> bool {
    const ENDINGS: [&str; 5] = ["less", "loos", "loze", "vrij", "vrije"];
    text.len() > 6 && ENDINGS.iter().any(|ending| text.ends_with(ending))
}

/// Whether what is denied of the shared words is something to which nothing answers, while the other text says
/// something else of all of them: `no bed is free`, `every bed is taken`.
fn is_other_claim(
    denying: &Wording,
    denied: &Atom,
    linked: &impl Fn(usize) -> bool,
    other: &Wording,
    said: &Atom,
    answered: &impl Fn(usize) -> bool,
) -> bool {
    let reached = || {
        let atoms = denying.atoms.iter().enumerate();
        atoms.filter(|(_, atom)| atom.negated && atom.denier == denied.denier && atom.has_content())
    };
    let claim = reached().next_back();
    let everything = || other.atoms.iter().any(|atom| atom.part == said.part && is_universal(&atom.text));
    everything()
        && claim.is_some_and(|(at, _)| !linked(at))
        && other
            .atoms
            .iter()
            .enumerate()
            .any(|(at, atom)| atom.part == said.part && atom.has_content() && !answered(at))
}
