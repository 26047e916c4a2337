//! Whose judgement counts, in running text.

use std::ops::Range;

use super::super::common_words::ARTICLES;
use super::super::lexicon::Labels;
use super::super::phrase::Phrase;
use super::super::tokens::{Kind, Token, longest_phrase, text_at};
use super::super::wording::Wording;
use super::actor_words::{BEFORE_EN, BEFORE_NL, BEHIND_EN, BEHIND_NL, ENDS};
use super::judge_words::{
    ASKING_NL, AUXILIARIES, JUDGES_EN, JUDGES_NL, JUDGING, PARTICLES_NL, SEPARABLE_NL, THE_ONE, WEIGHING,
};
use super::text_of;
use super::title::is_pronominal;
use super::who::{Mention, Part, stranger};
use super::who_words::{OF_EN, PREPOSITIONS_EN, PREPOSITIONS_NL};
use crate::words::Language;

/// The longest name of an actor, in words.
const LONGEST_ACTOR: usize = 6;

/// The actor whose judgement a wording names; `named` are all whom it names.
pub(in crate::divergence) fn actor(source: &str, wording: &Wording, named: &[Mention]) -> Option<Phrase> {
    let told = told(wording);
    if told.is_some_and(|(first, _)| tells_by_deed(&wording.tokens, first)) {
        return None;
    }
    let overlaps =
        |m: &&Mention| told.is_some_and(|(first, end)| m.tokens.start < end && first < m.tokens.end);
    // `The officer on the spot decides`.
    let qualified = |m: &&Mention| {
        let between = wording.tokens.get(m.tokens.end);
        told.is_some_and(|(first, _)| first == m.tokens.end + 1)
            && between
                .is_some_and(|token| token.is_one_of(PREPOSITIONS_EN) || token.is_one_of(PREPOSITIONS_NL))
    };
    let known = named
        .iter()
        .find(overlaps)
        .or_else(|| named.iter().find(qualified))
        .or_else(|| if told.is_none() { judge(wording, named) } else { None });
    match (known, told) {
        (Some(mention), _) => Phrase::of(&mention.text, wording.language),
        (None, Some((first, end))) if may_be_somebody(source, wording, first..end) => {
            Phrase::of(&text_of(source, wording, first, end), wording.language)
        }
        (None, _) => None,
    }
}

/// Whether somebody is told by what they do, so that no name can be said to be another: `wie er woont`.
fn tells_by_deed(tokens: &[Token], first: usize) -> bool {
    let word = |at: usize| text_at(tokens, at);
    matches!(word(first), "wie" | "degene" | "diegene" | "degenen" | "whoever")
        || matches!((word(first), word(first + 1)), ("de", "persoon") | ("the", "one" | "person"))
            && matches!(word(first + 2), "die" | "who" | "that")
}

/// Whether words that no table knows can be somebody: by what a thesaurus knows, or as a name with a capital. For Dutch
/// there is no thesaurus, and it is enough that no time is told: `decided by the fifth day`, `binnen een uur na de aanvraag
/// beslissen`.
fn may_be_somebody(source: &str, wording: &Wording, range: Range<usize>) -> bool {
    if wording.language == Language::Dutch {
        let timed = |(time, _): &(Range<usize>, _)| time.start < range.end && range.start <= time.end + FROM;
        let thing = || range.len() == 1 && is_pronominal(text_at(&wording.tokens, range.start));
        return !wording.times.iter().any(timed) && !thing();
    }
    let start = |at: usize| wording.tokens.get(at).map(|token| token.start);
    let mut inner = range.clone().filter(|at| *at > 0).filter_map(start);
    inner.any(|at| source.chars().nth(at).is_some_and(char::is_uppercase))
        || stranger(source, wording, range.clone()).is_some()
        || wording
            .tokens
            .get(range)
            .is_some_and(|words| words.iter().any(|token| token.word.is_person() == Some(true)))
}

/// How far behind a time may stand what it is counted from, in tokens.
const FROM: usize = 2;

/// The actor whom a word before or behind names as the one who judges.
fn told(wording: &Wording) -> Option<(usize, usize)> {
    let tokens = &wording.tokens;
    let (before, behind) = match wording.language {
        Language::English => (BEFORE_EN, BEHIND_EN),
        Language::Dutch => (BEFORE_NL, BEHIND_NL),
    };
    let judged_at = |at: usize| {
        let length = longest_phrase(tokens, at, before);
        if length > 0 {
            // `Given by nobody but a nurse`.
            let name = at + length;
            return forward(tokens, name + longest_phrase(tokens, name, NOBODY_BUT));
        }
        let length = longest_phrase(tokens, at, behind);
        if length > 0 && !is_measured(wording, at) {
            return inverted(tokens, at + length, wording.language).or_else(|| backward(tokens, at));
        }
        // `In the doctor's view`, `it is the doctor's call`.
        let own = usize::from(text_at(tokens, at + 1) == "own");
        if matches!(text_at(tokens, at), "'s" | "'")
            && tokens.get(at + 1 + own).is_some_and(|noun| noun.is_one_of(OF_EN))
        {
            return backward(tokens, at);
        }
        // `Whether they come is for the doctor to decide`.
        if text_at(tokens, at) == "to" && tokens.get(at + 1).is_some_and(|verb| verb.is_one_of(TO_JUDGE)) {
            return for_somebody(tokens, at);
        }
        // `Neemt het college een besluit`.
        let takes = matches!(text_at(tokens, at), "neemt" | "nemen");
        if takes
            && (at + 2..at + DECISION).any(|end| matches!(text_at(tokens, end), "besluit" | "beslissing"))
        {
            return inverted(tokens, at + 1, wording.language);
        }
        (longest_phrase(tokens, at, SEPARABLE_NL) > 0)
            .then(|| separated(tokens, at, wording.language))
            .flatten()
    };
    // Who has looked at it before decides less than who decides then: `nadat de GGD heeft geoordeeld, beslist het college`.
    let mut beside = None;
    for at in 0..tokens.len() {
        let Some(found) = judged_at(at) else { continue };
        if !is_done_first(tokens, at) {
            return Some(found);
        }
        beside = beside.or(Some(found));
    }
    beside
}

/// Whether a word stands in a clause on what is done before the matter itself.
fn is_done_first(tokens: &[Token], at: usize) -> bool {
    let part = |at: usize| tokens.get(at).map(|token| (token.sentence, token.part));
    let opens = (0..=at).rev().take_while(|back| part(*back) == part(at)).last();
    opens.is_some_and(|first| {
        matches!(text_at(tokens, first), "nadat" | "after" | "once" | "voordat" | "before")
    })
}

/// How far behind the verb a decision may be named, in tokens.
const DECISION: usize = 10;

/// Words before the only one.
const NOBODY_BUT: &[&str] = &["nobody but", "no one but", "none but", "niemand anders dan", "niemand dan"];

/// Verbs of judging behind `to`.
const TO_JUDGE: &[&str] = &["decide", "judge", "determine"];

/// The name between `is for` and a verb: `is for the doctor | to decide`.
fn for_somebody(tokens: &[Token], end: usize) -> Option<(usize, usize)> {
    let near = end.saturating_sub(LONGEST_ACTOR + 1)..end;
    let led = near.rev().find(|at| text_at(tokens, *at) == "for")?;
    let is = led.checked_sub(1).map_or("", |at| text_at(tokens, at));
    if matches!(is, "is" | "are" | "remains" | "up") { named(tokens, led + 1, end) } else { None }
}

/// Somebody who is named beside a word for judging: `the applicant is picked by a panel`.
fn judge<'m>(wording: &Wording, named: &'m [Mention]) -> Option<&'m Mention> {
    let tokens = &wording.tokens;
    let begins: &[&str] = match wording.language {
        Language::English => JUDGES_EN,
        Language::Dutch => JUDGES_NL,
    };
    let judges = |at: usize, token: &Token| {
        !token.stop && begins.iter().any(|begin| token.text.starts_with(begin))
            || longest_phrase(tokens, at, JUDGING) > 0
    };
    let verbs =
        tokens.iter().enumerate().filter(|(at, token)| judges(*at, token) && !is_measured(wording, *at));
    let verbs = verbs.map(|(at, _)| at);
    verbs.into_iter().find_map(|verb| {
        let part = tokens.get(verb)?.part;
        let near = |m: &&Mention| m.tokens.start.abs_diff(verb) <= FAR && part_of(tokens, m) == part;
        let by = named.iter().filter(near).find(|m| m.part == Part::By);
        by.or_else(|| match wording.language {
            Language::English => subject_en(tokens, verb, named),
            Language::Dutch => subject_nl(tokens, verb, named),
        })
    })
}

/// `A patient weighing more than 150 kg`: a figure is told, and nothing is decided.
fn is_measured(wording: &Wording, at: usize) -> bool {
    let weighs = wording.tokens.get(at).is_some_and(|token| token.is_one_of(WEIGHING));
    weighs && wording.figures.iter().any(|figure| (at..at + FAR).contains(&figure.start))
}

/// How far somebody may be from what they do, in tokens.
const FAR: usize = 9;

fn part_of(tokens: &[Token], mention: &Mention) -> usize {
    tokens.get(mention.tokens.start).map_or(0, |token| token.part)
}

/// The subject before an English verb, with small words and an aside between.
fn subject_en<'m>(tokens: &[Token], verb: usize, named: &'m [Mention]) -> Option<&'m Mention> {
    // `Staff are permitted to enter`, `is only made by`: somebody else does.
    let done = text_at(tokens, verb).ends_with("ed") || text_at(tokens, verb + 1) == "by";
    let light = |token: &&Token| token.is_one_of(LIGHT) || token.text.ends_with("ly");
    let before = tokens.iter().take(verb).rev().find(|token| !light(token));
    let passive = done && before.is_some_and(|token| token.is_one_of(PASSIVE));
    if passive {
        return None;
    }
    let sentence = tokens.get(verb).map(|token| token.sentence);
    let near = |m: &&Mention| {
        m.part == Part::Agent
            && m.tokens.end <= verb
            && verb - m.tokens.end <= 2 * FAR
            && tokens.get(m.tokens.start).map(|token| token.sentence) == sentence
    };
    let found = named.iter().filter(near).rfind(|m| {
        let between = tokens.get(m.tokens.end..verb).unwrap_or_default();
        let aside = between.first().is_some_and(|token| token.text == ",")
            && between.iter().filter(|token| token.text == ",").count() == 2;
        let small = |token: &Token| {
            token.stop && token.is_word() || token.is_one_of(AUXILIARIES) || token.text.ends_with("ly")
        };
        let behind = if aside {
            between.iter().rev().take_while(|token| token.text != ",").count()
        } else {
            between.len()
        };
        between.iter().rev().take(behind).all(small)
    });
    // `A tenant refusing to pay`: which tenant.
    let participle = |m: &&Mention| m.tokens.end == verb && text_at(tokens, verb).ends_with("ing");
    found.filter(|m| !participle(m)).or_else(|| of_coordinated(tokens, verb, named))
}

/// Forms of `to be` before a participle, and small words that may stand between.
const PASSIVE: &[&str] = &["is", "are", "was", "were", "be", "been", "being"];
const LIGHT: &[&str] = &["then", "also", "not", "always", "first", "now", "still", "never"];

/// The subject of the verb before, or behind a clause that tells which one: `the panel looks at the house and says whether it is fit`.
fn of_coordinated<'m>(tokens: &[Token], verb: usize, named: &'m [Mention]) -> Option<&'m Mention> {
    let before = verb.checked_sub(1).map_or("", |at| text_at(tokens, at));
    let sentence = |at: usize| tokens.get(at).map(|token| token.sentence);
    let mut subjects = named.iter().filter(|m| {
        m.part == Part::Agent && m.tokens.end < verb && sentence(m.tokens.start) == sentence(verb)
    });
    // `De agent die hem heeft gehoord, neemt die beslissing`.
    let told_more = |m: &&Mention| matches!(text_at(tokens, m.tokens.end), "die" | "dat" | "who" | "which");
    match before {
        "and" | "en" | "then" => subjects.next(),
        "," => subjects.rfind(told_more),
        _ => None,
    }
}

/// The subject behind a Dutch verb, or before it in the same clause.
fn subject_nl<'m>(tokens: &[Token], verb: usize, named: &'m [Mention]) -> Option<&'m Mention> {
    let part = tokens.get(verb)?.part;
    let agent = |m: &&Mention| m.part == Part::Agent && part_of(tokens, m) == part;
    // `Het besluit of een kind blijft zitten`: what is asked has a subject of its own.
    let asked = |m: &&Mention| {
        let between = tokens.get(verb + 1..m.tokens.start).unwrap_or_default();
        between.iter().any(|token| token.is_one_of(ASKING_NL))
    };
    let near = |m: &&Mention| m.tokens.start > verb && m.tokens.start <= verb + 3 && !asked(m);
    let behind = named.iter().filter(agent).find(near);
    behind
        .or_else(|| named.iter().filter(agent).rfind(|m| m.tokens.end <= verb && verb - m.tokens.end <= FAR))
        .or_else(|| of_coordinated(tokens, verb, named))
}

/// Whether it begins a name: an article, or `dit`.
fn is_article(token: &Token) -> bool {
    token.is_one_of(ARTICLES) || token.text == "dit"
}

/// The subject behind a Dutch verb: `daarover beslist de rechter`.
fn inverted(tokens: &[Token], at: usize, language: Language) -> Option<(usize, usize)> {
    if language == Language::English || !is_article(tokens.get(at)?) {
        return None;
    }
    let labels = Labels::of(language);
    let named = (at + 1..at + 4).any(|near| labels.actor_at(tokens, near).is_some());
    // `Over de afzetting beslist de havenmeester`: something else begins the clause.
    let part = tokens.get(at)?.part;
    let first = tokens.get(..at)?.iter().rev().take_while(|token| token.part == part).last();
    let led = first.is_some_and(|first| first.is_one_of(PREPOSITIONS_NL));
    (named || led).then(|| forward(tokens, at)).flatten()
}

/// `maken de ouders uit`.
fn separated(tokens: &[Token], at: usize, language: Language) -> Option<(usize, usize)> {
    let particle =
        (at + 2..at + 8).find(|end| tokens.get(*end).is_some_and(|token| token.is_one_of(PARTICLES_NL)))?;
    // `Gaat de baliemedewerker na wie`, not `gaat de agent na een uur`.
    if text_at(tokens, particle) == "na"
        && tokens.get(particle + 1).is_some_and(|next| next.is_word() && !next.is_one_of(ASKING_NL))
    {
        return None;
    }
    let (first, end) = inverted(tokens, at + 1, language)?;
    Some((first, end.min(particle)))
}

fn ends(token: &Token) -> bool {
    (matches!(token.kind, Kind::Punctuation) && !token.glued) || token.is_one_of(ENDS)
}

fn forward(tokens: &[Token], at: usize) -> Option<(usize, usize)> {
    let at = behind_owner(tokens, at);
    let mut seen = false;
    let length = tokens
        .iter()
        .skip(at)
        .take(LONGEST_ACTOR)
        .take_while(|token| {
            // A second article begins another phrase.
            let next_phrase = seen && is_article(token);
            seen |= !token.stop;
            !ends(token) && !next_phrase
        })
        .count();
    named(tokens, at, at + length)
}

/// Where a name begins behind the one whose it is, if that is said with stress: `the employee's own doctor`.
fn behind_owner(tokens: &[Token], at: usize) -> usize {
    let own = (at + 1..at + LONGEST_ACTOR)
        .find(|near| matches!(text_at(tokens, *near), "'s" | "'") && text_at(tokens, near + 1) == "own");
    own.map_or(at, |near| near + 2)
}

/// The subject before a verb: back to a mark or the beginning of the clause.
fn backward(tokens: &[Token], at: usize) -> Option<(usize, usize)> {
    if at > 0
        && tokens.get(at - 1).is_some_and(|token| is_article(token) || token.is_one_of(&["geen", "elk"]))
    {
        // `een besluit` is no verb.
        return None;
    }
    // `it is the mayor who decides`.
    let who = at
        .checked_sub(1)
        .filter(|who| tokens.get(*who).is_some_and(|token| token.is_one_of(&["who", "that", "die"])));
    if let Some(who) = who {
        return cleft(tokens, who);
    }
    let length = tokens.iter().take(at).rev().take(LONGEST_ACTOR).take_while(|token| !ends(token)).count();
    named(tokens, at - length, at)
}

/// `it is the officer sent to the address who decides`, `the officer is the one who decides`.
fn cleft(tokens: &[Token], who: usize) -> Option<(usize, usize)> {
    let one =
        who.checked_sub(1).is_some_and(|at| tokens.get(at).is_some_and(|token| token.is_one_of(THE_ONE)));
    let begins = |at: &usize| {
        matches!(
            (text_at(tokens, *at), text_at(tokens, at + 1)),
            ("it" | "het", "is" | "zijn" | "are" | "was")
        )
    };
    let is = |at: &usize| matches!(text_at(tokens, *at), "is" | "are" | "zijn");
    if one {
        let is = (who.saturating_sub(4)..who).rev().find(is)?;
        return backward(tokens, is);
    }
    let sentence = tokens.get(who)?.sentence;
    let near = who.saturating_sub(2 * LONGEST_ACTOR)..who;
    let here = |at: &usize| tokens.get(*at).is_some_and(|token| token.sentence == sentence);
    near.rev().filter(here).find(begins).and_then(|it| forward(tokens, it + 2))
}

/// A range that holds a name and not only small words such as `who` or `they`.
fn named(tokens: &[Token], first: usize, end: usize) -> Option<(usize, usize)> {
    let words = tokens.get(first..end)?;
    let content = words.iter().any(|token| matches!(token.kind, Kind::Word) && !token.stop);
    let bare: &[&str] =
        &["not", "niet", "no", "never", "own", "must", "may", "can", "could", "moet", "mag", "kan", "zou"];
    (content && !words.iter().any(|token| token.is_one_of(bare)) && !text_at(tokens, first).is_empty())
        .then_some((first, end))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::super::who::mentions;
    use super::*;

    fn named_actor(text: &str, language: Language) -> Option<String> {
        let wording = Wording::of(text, language);
        actor(text, &wording, &mentions(text, &wording)).map(|phrase| phrase.text)
    }

    #[rstest]
    #[case("The judge decides on the measure.", Some("The judge"))]
    #[case("As assessed by the crew on scene.", Some("the crew"))]
    #[case("In the judgement of a senior officer, it is urgent.", Some("a senior officer"))]
    #[case("It is for the court to decide.", Some("the court"))]
    #[case("The winner is picked by a panel.", Some("a panel"))]
    #[case("The mayor, after a talk, grants the permit.", Some("The mayor"))]
    #[case("The mayor walks the dog that won.", None)]
    #[case("The officer on the spot decides so.", Some("The officer"))]
    #[case("Somebody is in danger in the doctor's view.", Some("the doctor"))]
    #[case("A dog is fed on the doctor's lawn.", None)]
    #[case("Somebody who decides quickly.", None)]
    #[case("A tenant who owes rent.", None)]
    #[case("It is the officer sent to the address who determines the grade.", Some("the officer"))]
    #[case("The mayor is the one who decides.", Some("The mayor"))]
    #[case("The panel looks at the house and says whether it is fit.", Some("The panel"))]
    #[case("The panel looks at the house and says hello.", None)]
    #[case("The guard makes sure of who they are.", Some("The guard"))]
    #[case("A patient weighing more than 150 kg.", None)]
    #[case("The court, weighing all of it, decides.", Some("The court"))]
    #[case("A tenant refusing to pay.", None)]
    #[case("The tenant is then judged.", None)]
    #[case("A case in which the jury, having heard all, concludes so.", Some("the jury"))]
    #[case("The jury, the tenant and the mayor sing.", None)]
    fn english(#[case] text: &str, #[case] expected: Option<&str>) {
        let found = named_actor(text, Language::English);
        assert_eq!(found.as_deref(), expected, "{text}");
    }

    #[rstest]
    #[case("De rechter beslist over de plaatsing.", Some("De rechter"))]
    #[case("Ter beoordeling van de arts.", Some("de arts"))]
    #[case("Dat is zo wanneer de arts hem heeft gezien en akkoord is.", Some("de arts"))]
    #[case("De arts fietst naar huis.", None)]
    #[case("Wie beslist, draagt de last.", None)]
    #[case("Het is de agent ter plaatse die dat bepaalt.", Some("de agent"))]
    #[case("De burgemeester is degene die beslist.", Some("De burgemeester"))]
    #[case("De commissie komt kijken en zegt of het zo is.", Some("De commissie"))]
    #[case("Eerst gaat de conciërge na wie de sleutel heeft.", Some("de conciërge"))]
    #[case("Eerst gaat de conciërge na een uur weg.", None)]
    #[case("Een patiënt weegt meer dan 150 kilo.", None)]
    #[case("De agent die hem heeft gehoord, neemt die beslissing.", Some("De agent"))]
    fn dutch(#[case] text: &str, #[case] expected: Option<&str>) {
        let found = named_actor(text, Language::Dutch);
        assert_eq!(found.as_deref(), expected, "{text}");
    }
}
