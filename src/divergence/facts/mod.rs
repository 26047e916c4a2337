//! What a definition says in values, from its fields and from its running text alike.

mod ability;
mod actor;
mod actor_words;
mod aside;
mod bar;
mod event;
mod example;
mod example_words_en;
mod example_words_nl;
mod free;
mod judge_words;
mod kept;
mod limit;
mod manner;
mod modal_words;
mod modal_words_nl;
mod modality;
mod modality_nl;
mod moment;
mod moment_words;
mod scope;
mod things;
mod things_words;
mod title;
mod trigger;
mod trigger_words;
mod verdict;
mod verdict_words;
mod who;
mod who_words;

pub(super) use bar::Bar;
pub(super) use free::{EVEN_IF, conceded, free, is_led};
pub(super) use limit::{Limit, Role, frequency, is_round_the_clock, limits, role_of, speaks_of_time};
pub(super) use manner::{Manner, Manners, manners_of};
pub(super) use modality::{Force, Modal, exceeds};
pub(super) use moment::{
    Moment, are_both_known, differ_in, other_act, other_deed, other_moment, other_word, tell_one_event,
};
pub(super) use scope::{values_in, values_of};
pub(super) use things::{Things, things_of};
pub(super) use title::is_somebody;
pub(super) use verdict::says_left_out;
pub(super) use who::{Mention, Part, same_actor, stranger};

use std::ops::Deref;
use std::rc::Rc;

use super::Side;
use super::phrase::Phrase;
use super::tokens::below_one_another;
use super::wording::{Followed, Wording};
use crate::domain::{Definition, Facet};
use crate::words::Language;
use bar::bars;
use who::mentions;

/// One definition, read.
#[derive(Debug, Clone)]
pub(super) struct Reading<'a> {
    /// Whose it is.
    pub(super) side: Side<'a>,
    read: Rc<Read>,
}

impl Deref for Reading<'_> {
    type Target = Read;

    fn deref(&self) -> &Read {
        &self.read
    }
}

/// What a definition says, whoever says it.
#[derive(Debug, Clone)]
pub(super) struct Read {
    /// The wording.
    pub(super) wording: Wording,
    /// Time limits of the field, and those of the wording.
    pub(super) limits: [Vec<Limit>; 2],
    /// Figures of the field, and those of the wording.
    pub(super) bars: [Vec<Bar>; 2],
    /// Texts of the other facets that say something.
    pub(super) fields: Vec<(Facet, Phrase)>,
    /// Everybody whom each of these names.
    people: [Followed<Vec<Mention>>; TEXTS.len()],
    /// Examples that belong: of the field, and of the wording.
    pub(super) includes: [Vec<Phrase>; 2],
    /// Examples that do not.
    pub(super) excludes: [Vec<Phrase>; 2],
    /// What the wording may leave out.
    pub(super) doubted: Vec<Phrase>,
    /// What the wording sets apart in a clause of its own.
    pub(super) apart: Vec<Phrase>,
    /// The wording with what the fields add to it, as one text; when they add anything.
    whole: Option<Phrase>,
    /// Where the fields begin in it, in characters.
    begins: Vec<(usize, Facet)>,
    /// Whose judgement counts, from the field or else from the wording.
    pub(super) actor: Option<Phrase>,
    /// Everybody whom that names.
    pub(super) judges: Vec<Mention>,
    /// Everybody whom the wording names.
    pub(super) named: Vec<Mention>,
    /// What must, should, may or must not be done, of all that is said.
    pub(super) modals: Vec<Modal>,
}

/// More limits, figures, modals or examples of one text, or of one field, than this are not compared.
pub(super) const MOST_FACTS: usize = 24;

/// The facets that are compared as texts.
const TEXTS: [Facet; 4] = [Facet::Criterion, Facet::AppliesTo, Facet::DecidedBy, Facet::Then];

impl Read {
    fn of(definition: &Definition, language: Language) -> Self {
        let wording = Wording::of(&definition.wording, language);
        let fields: Vec<(Facet, Phrase)> = TEXTS
            .into_iter()
            .filter_map(|facet| {
                let text = match facet {
                    Facet::Criterion => &definition.criterion,
                    Facet::AppliesTo => &definition.applies_to,
                    Facet::DecidedBy => &definition.decided_by,
                    _ => &definition.then,
                };
                Some((facet, Phrase::of(text, language)?))
            })
            .collect();
        let phrases = |lines: &[String]| {
            lines.iter().filter_map(|line| Phrase::of(line, language)).take(MOST_FACTS).collect()
        };
        let [told_in, told_out, doubted, apart] = example::examples(&definition.wording, &wording);
        let named = mentions(&definition.wording, &wording);
        // What follows a semicolon tells more of it: `senior officer; anybody may raise it`.
        let decides = match definition.decided_by.split_once(';') {
            Some((decides, _)) => Phrase::of(decides, language),
            None => fields.iter().find(|(facet, _)| *facet == Facet::DecidedBy).map(|(_, text)| text.clone()),
        };
        let field = decides.map(|phrase| {
            let named = mentions(&phrase.text, &phrase.wording);
            actor::actor(&phrase.text, &phrase.wording, &named).unwrap_or(phrase)
        });
        let actor = field.or_else(|| actor::actor(&definition.wording, &wording, &named));
        let judges = actor.as_ref().map_or_else(Vec::new, |phrase| mentions(&phrase.text, &phrase.wording));
        let (whole, begins) = whole(definition, &wording, &fields);
        let modals = modality::modals(whole.as_ref().map_or(&wording, |whole| &whole.wording));
        Self {
            modals,
            actor,
            judges,
            named,
            whole,
            begins,
            limits: limits(definition, &wording, language),
            bars: bars(definition, &wording),
            fields,
            people: Default::default(),
            includes: [phrases(&definition.includes), told_in],
            excludes: [phrases(&definition.excludes), told_out],
            doubted,
            apart,
            wording,
        }
    }

    /// Everybody whom the text of a facet names.
    pub(super) fn people_of(&self, facet: Facet) -> &[Mention] {
        let place = self.fields.iter().position(|(of, _)| *of == facet);
        let found = place.and_then(|place| {
            let (_, field) = self.fields.get(place)?;
            Some(self.people.get(place)?.get(|| mentions(&field.text, &field.wording)))
        });
        found.map_or(&[], Vec::as_slice)
    }

    /// The text of a facet.
    pub(super) fn field(&self, facet: Facet) -> Option<&Phrase> {
        self.fields.iter().find(|(of, _)| *of == facet).map(|(_, phrase)| phrase)
    }
}

impl<'a> Reading<'a> {
    /// Reads a definition, if this thread has not just done so.
    pub(super) fn of(side: Side<'a>) -> Self {
        Self { side, read: kept::read(side.definition, side.language) }
    }

    /// All that is said in sentences, and as it was written.
    pub(super) fn said(&self) -> (&Wording, &str) {
        match &self.whole {
            Some(whole) => (&whole.wording, &whole.text),
            None => (&self.wording, &self.side.definition.wording),
        }
    }

    /// The facet in which a token of all that is said stands.
    pub(super) fn facet_of(&self, token: usize) -> Facet {
        let at = self.said().0.tokens.get(token).map_or(0, |token| token.start);
        self.begins.iter().rev().find(|(begin, _)| *begin <= at).map_or(Facet::Wording, |(_, facet)| *facet)
    }
}

/// The wording, what it looks at and what follows, as one text.
fn whole(
    definition: &Definition,
    wording: &Wording,
    fields: &[(Facet, Phrase)],
) -> (Option<Phrase>, Vec<(usize, Facet)>) {
    let mut text = definition.wording.trim_end().to_owned();
    let mut begins = Vec::new();
    let mut cut = Some(vec![(definition.wording.trim_end(), wording.tokens.as_slice())]);
    for (facet, field) in [(Facet::Criterion, &definition.criterion), (Facet::Then, &definition.then)] {
        if field.trim().is_empty() {
            continue;
        }
        // A line is a sentence of its own.
        text.push('\n');
        begins.push((text.chars().count(), facet));
        text.push_str(field.trim());
        // A full stop at its end was not read with it.
        let read = fields.iter().find(|(of, phrase)| *of == facet && phrase.text == field.trim());
        cut = cut.zip(read).map(|(mut cut, (_, phrase))| {
            cut.push((phrase.text.as_str(), phrase.wording.tokens.as_slice()));
            cut
        });
    }
    if begins.is_empty() {
        return (None, begins);
    }
    let tokens = cut.and_then(|cut| below_one_another(&cut, wording.language));
    let whole = match tokens {
        Some(tokens) => Some(Phrase { wording: Wording::of_tokens(&text, tokens, wording.language), text }),
        None => Phrase::of(&text, wording.language),
    };
    (whole, begins)
}

/// The text of a range of tokens as it was written.
pub(in crate::divergence) fn text_of(source: &str, wording: &Wording, first: usize, end: usize) -> String {
    let start = wording.tokens.get(first).map_or(0, |token| token.start);
    let end = wording.tokens.get(end.saturating_sub(1)).map_or(start, |token| token.end);
    source.chars().skip(start).take(end.saturating_sub(start)).collect()
}
