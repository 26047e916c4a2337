//! What starts and what stops a clock, in running text.

use std::ops::Range;

use super::super::common_words::Words;
use super::super::quantity::{comparator_before, duration_at};
use super::super::tokens::{Kind, Phrases, Token, longest_phrase, text_at};
use super::super::wording::Wording;
use super::event::{Kind as Happens, Label, label_at};
use super::moment_words::DETERMINERS_NL;
use super::trigger_words::*;
use crate::words::Language;

/// The longest trigger, in words.
const LONGEST_TRIGGER: usize = 7;
/// Within how many tokens a moment is named of which a clause tells more: `the day on which`.
const LEAD: usize = 4;

/// What starts and what stops the clock of the duration in these tokens.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Triggers {
    /// The tokens of what starts it.
    pub(super) from: Option<(usize, usize)>,
    /// The tokens of what stops it.
    pub(super) until: Option<(usize, usize)>,
}

/// Finds the triggers of a duration that lies in these tokens.
pub(super) fn triggers(wording: &Wording, start: usize, end: usize) -> Triggers {
    let tokens = &wording.tokens;
    let (behind, anywhere, until, ahead) = match wording.language {
        Language::English => (BEHIND_EN, ANYWHERE_EN, UNTIL_EN, AHEAD_EN),
        Language::Dutch => (BEHIND_NL, ANYWHERE_NL, UNTIL_NL, AHEAD_NL),
    };
    let english = wording.language == Language::English;
    let sentence = tokens.get(start).map(|token| token.sentence);
    let places = || (0..tokens.len()).filter(|at| tokens.get(*at).map(|token| token.sentence) == sentence);
    let is_time = |at: usize| wording.times.iter().any(|(range, _)| range.contains(&at));
    let opened = |at: usize, openers: Phrases| {
        opened(tokens, at, openers, wording.language).filter(|(first, _)| !is_time(*first))
    };
    // `12 hours of rest since the last turn`: what the time is of is not what starts it.
    let of_what = |(first, last): &(usize, usize)| {
        text_at(tokens, end) == "of"
            && (*first..*last).any(|at| matches!(text_at(tokens, at), "since" | "after"))
    };
    let behind_it = |(first, last): (usize, usize)| (first..last + 1).find_map(|at| opened(at, behind));
    let from = opened(end, behind)
        .map(|found| if of_what(&found) { behind_it(found).unwrap_or(found) } else { found })
        .filter(|_| text_at(tokens, end) != "of" || is_of_event(tokens, start, wording.language))
        .or_else(|| places().filter(|at| *at < start || *at >= end).find_map(|at| opened(at, anywhere)));
    let shared = |at: usize| opened(at + 1, behind).filter(|_| tells_of_all(tokens, at));
    let from = places().filter(|at| *at >= end).find_map(shared).or(from);
    let from = clock_starts(wording).or(from).or_else(|| overdue(tokens, end));
    let from = from.or_else(|| span_between(wording).and_then(|found| found.from));
    let stops = if english { STOPS_EN } else { STOPS_NL };
    let stopped = |at: usize| opened(at, stops).or_else(|| if at >= end { opened(at, until) } else { None });
    let stop = opened(end, ahead).or_else(|| places().find_map(stopped));
    let stop = stop.or_else(|| span_between(wording).and_then(|found| found.until));
    Triggers { from, until: stop }
}

/// `Both from`, `each counted from`: what follows starts every clock of the sentence.
fn tells_of_all(tokens: &[Token], at: usize) -> bool {
    matches!(text_at(tokens, at), "both" | "each" | "all" | "beide" | "allebei" | "telkens" | "steeds")
        && matches!(text_at(tokens, at + 1), "from" | "after" | "counted" | "vanaf" | "na" | "gerekend")
}

/// `a month overdue`, `een maand te laat`: counted from the day on which it was due.
fn overdue(tokens: &[Token], end: usize) -> Option<(usize, usize)> {
    let length = longest_phrase(tokens, end, &["overdue", "past due", "late", "te laat", "over tijd"]);
    (length > 0).then_some((end, end + length))
}

/// Whether `of` behind a time says from when: `within two days of the visit`, but not `as many as two days of leave`.
fn is_of_event(tokens: &[Token], start: usize, language: Language) -> bool {
    let Some((_, first)) = comparator_before(tokens, start, language) else { return true };
    (first..start).any(|at| matches!(text_at(tokens, at), "within" | "inside" | "in" | "than" | "under"))
}

/// Where the moment itself begins behind `the day on which`; where nothing like it stands, the token itself.
fn behind_lead(tokens: &[Token], at: usize, language: Language) -> usize {
    at + longest_phrase(tokens, at, if language == Language::English { LEAD_EN } else { LEAD_NL })
}

/// The moment behind one of these words, when one stands at a token.
fn opened(tokens: &[Token], at: usize, openers: Phrases, language: Language) -> Option<(usize, usize)> {
    let length = longest_phrase(tokens, at, openers);
    if length == 0 {
        return None;
    }
    let first = behind_lead(tokens, at + length, language);
    // `from the day` of `from the day of receipt`.
    let first = first + usize::from(matches!(text_at(tokens, first), "of" | "from" | "van" | "vanaf"));
    let because = text_at(tokens, at) == "since" && at > 0 && text_at(tokens, at - 1) == ",";
    let led = if language == Language::English { led_by_date(tokens, first) } else { 0 };
    let first = first + led;
    let clause = led > 0 || CLAUSES.contains(&text_at(tokens, first - 1));
    if because { None } else { stretch(tokens, first, language, clause) }
}

/// `The date the ruling was signed`: how many words lead to the clause.
fn led_by_date(tokens: &[Token], at: usize) -> usize {
    let text = |ahead: usize| text_at(tokens, at + ahead);
    let subject = ["the", "a", "an", "our", "his", "her", "their", "they", "he", "she", "it", "we"];
    if (text(0), text(1)) == ("the", "date") && subject.contains(&text(2)) { 2 } else { 0 }
}

/// What starts the clock by its own word, anywhere in the text: `the clock starts when …`, `counted from …`.
pub(super) fn clock_starts(wording: &Wording) -> Option<(usize, usize)> {
    let tokens = &wording.tokens;
    let started = if wording.language == Language::English { STARTED_EN } else { STARTED_NL };
    (0..tokens.len()).find_map(|at| {
        opened(tokens, at, started, wording.language)
            .or_else(|| says_when(wording, at))
            .or_else(|| from_it_is_counted(wording, at))
            .or_else(|| sets_going(wording, at))
    })
}

/// `the period begins when …`, `die termijn vangt aan op …`, `reckoned from …`, read at the verb.
fn says_when(wording: &Wording, at: usize) -> Option<(usize, usize)> {
    let (tokens, language) = (&wording.tokens, wording.language);
    let token = tokens.get(at)?;
    let (starts, counted, fillers, says_when, clock) = match language {
        Language::English => (STARTS_EN, COUNTED_EN, FILLERS_EN, SAYS_WHEN_EN, CLOCK_EN),
        Language::Dutch => (STARTS_NL, COUNTED_NL, FILLERS_NL, SAYS_WHEN_NL, CLOCK_NL),
    };
    let verb = match language {
        Language::English => starts.contains(&token.stem.as_str()),
        Language::Dutch => token.is_one_of(starts),
    };
    // `the tenth day starts`, but not `the course starts`: a clock runs, a course does not.
    let of_clock = || {
        (at.saturating_sub(4)..at).any(|back| {
            tokens.get(back).is_some_and(|word| {
                let compound = || language == Language::Dutch && is_compound_of_clock(&word.text);
                (word.is_one_of(clock) || compound()) && word.sentence == token.sentence
            })
        })
    };
    let runs = || matches!(text_at(tokens, at + 2), "run" | "lopen" | "tellen");
    if !(token.is_one_of(counted) || verb && (runs() || of_clock())) {
        return None;
    }
    let behind =
        (at + 1..at + 5).find(|place| !tokens.get(*place).is_some_and(|word| word.is_one_of(fillers)))?;
    opened(tokens, behind, says_when, language)
}

/// `responsklok`, `betaaltermijn`.
fn is_compound_of_clock(word: &str) -> bool {
    ["klok", "termijn", "teller", "periode"].iter().any(|end| word.ends_with(end))
}

/// `vanaf die uitschrijving tellen wij`, read at the first word.
fn from_it_is_counted(wording: &Wording, at: usize) -> Option<(usize, usize)> {
    let tokens = &wording.tokens;
    let found = opened(tokens, at, &["from", "vanaf", "sinds"], wording.language)?;
    let counts = |place: usize| {
        let word = tokens.get(place).filter(|token| !matches!(token.kind, Kind::Punctuation));
        word.is_some_and(|token| token.is_one_of(&["count", "counts", "tellen", "telt", "rekenen", "rekent"]))
    };
    let verb = (found.0..found.1 + 3).find(|place| counts(*place))?;
    (verb > found.0).then_some((found.0, found.1.min(verb)))
}

/// `the hearing sets the period going`, read at the verb: what stands before it.
fn sets_going(wording: &Wording, at: usize) -> Option<(usize, usize)> {
    let (tokens, language) = (&wording.tokens, wording.language);
    let (sets, clock) = if language == Language::English { (SETS_EN, CLOCK_EN) } else { (SETS_NL, CLOCK_NL) };
    let verb = tokens.get(at).filter(|token| token.is_one_of(sets))?;
    let object = |place: usize| tokens.get(place).is_some_and(|token| token.is_one_of(clock) && !token.stop);
    if !(object(at + 2) && tokens.get(at + 1).is_some_and(|token| token.stop)) {
        return None;
    }
    let first = (0..at)
        .rev()
        .take_while(|back| {
            tokens
                .get(*back)
                .is_some_and(|token| token.part == verb.part && !matches!(token.kind, Kind::Punctuation))
        })
        .last()?;
    has_content(tokens, first..at).then_some((first, at))
}

/// `from … until …` in a text that defines a stretch of time.
pub(super) fn span_between(wording: &Wording) -> Option<Triggers> {
    let tokens = &wording.tokens;
    let (opening, closing): (&[&str], &[&str]) = match wording.language {
        Language::English => (&["from", "between"], &["until", "till", "to", "and"]),
        Language::Dutch => (&["vanaf", "van", "tussen"], &["tot", "totdat", "en"]),
    };
    for at in 0..tokens.len() {
        let opener = text_at(tokens, at);
        if !opening.contains(&opener) {
            continue;
        }
        let Some(end) = closed(tokens, at + 1, closing) else { continue };
        let closer = text_at(tokens, end);
        let pairs = !matches!(
            (opener, closer),
            ("between" | "tussen", "to" | "until" | "tot") | ("from" | "van" | "vanaf", "and" | "en")
        );
        if !pairs || !has_content(tokens, at + 1..end) {
            continue;
        }
        if let Some(until) = phrase_to_time(wording, end + 1) {
            let first = behind_lead(tokens, at + 1, wording.language);
            let from = if has_content(tokens, first..end) { first } else { at + 1 };
            return Some(Triggers { from: Some((from, end)), until: Some(until) });
        }
    }
    None
}

/// A noun phrase that starts at a token.
pub(super) fn phrase(tokens: &[Token], at: usize, language: Language) -> Option<(usize, usize)> {
    stretch(tokens, at, language, false)
}

/// A noun phrase that starts at a token: up to a mark, a word that ends it, or the longest; with `clause` its verbs as
/// well. `None` when it has no content or is a number.
fn stretch(tokens: &[Token], at: usize, language: Language, clause: bool) -> Option<(usize, usize)> {
    let ends = match language {
        Language::English => ENDS_EN,
        Language::Dutch => ENDS_NL,
    };
    // `vanaf die uitschrijving`, `vanaf zijn komst`: what points back is no end; neither is who it happens to.
    let mut end = at + usize::from(matches!(text_at(tokens, at), "die" | "dat" | "that" | "zijn"));
    if matches!((text_at(tokens, at), text_at(tokens, at + 1)), ("he" | "she", "or") | ("hij" | "zij", "of"))
    {
        end = at + 3;
    }
    // `Het moment waarop de eerste auto bij het huis aankomt` tells it in a clause of its own.
    let lead = tokens.get(at..at + LEAD).unwrap_or_default();
    let in_clause = clause || lead.iter().any(|token| token.is_one_of(&["waarop", "when", "which"]));
    let longest = LONGEST_TRIGGER + usize::from(in_clause) * LONGEST_TRIGGER;
    let mut known: Option<Label> = None;
    while let Some(token) = tokens.get(end) {
        // `the date of that decision`.
        let points = token.text == "that" && matches!(text_at(tokens, end.wrapping_sub(1)), "of" | "on");
        let ended =
            || ends.contains(&token.text.as_str()) && !points && !(clause && token.is_one_of(AUXILIARIES));
        let long = label_at(tokens, end, language).filter(|label| label.range.len() > 1);
        let predicate = !clause && language == Language::Dutch && end > at && token.is_one_of(PREDICATES_NL);
        // `the report at the patient's side`: where something else happens.
        let elsewhere = !clause && end > at && ended() && has_content(tokens, at..end);
        // `Nadat iemand zich | bij de balie heeft gemeld`: the verb of the clause comes behind.
        let unfinished = clause && end > at && is_unfinished(tokens, at, end, language);
        let goes_on =
            || long.is_some() && !elsewhere || known.as_ref().is_some_and(|label| label.range.contains(&end));
        let stops = matches!(token.kind, Kind::Punctuation) && !token.glued
            || (ended() || predicate) && !goes_on() && !unfinished
            || clause && is_purpose(tokens, end)
            || end > at && duration_at(tokens, end, language).is_some_and(|found| !found.bare)
            || end >= at + longest;
        if stops {
            break;
        }
        let closed = clause && language == Language::Dutch && closes_clause(tokens, at, end);
        known = label_at(tokens, end, language).filter(|label| label.range.len() > 1).or(known);
        end += 1;
        if closed && matches!(text_at(tokens, end), "moeten" | "kunnen" | "mogen") {
            // `betaald had | moeten zijn`.
            end += 2;
        }
        if closed || token.is_one_of(&["ervan", "daarvan", "hiervan", "thereof"]) {
            break;
        }
    }
    let end = match (clause, language) {
        (true, Language::Dutch) => end,
        _ => before_verb(tokens, at, end, language, clause),
    };
    let end = if clause { end } else { before_group(tokens, at, end, language) };
    let end = without_preposition(tokens, at, end);
    has_content(tokens, at..end).then_some((at, end))
}

/// Whether a Dutch clause goes on with a preposition, its verb and auxiliary still to come: `iemand zich | bij de balie heeft
/// gemeld`.
fn is_unfinished(tokens: &[Token], from: usize, at: usize, language: Language) -> bool {
    let inside = |place: &usize| tokens.get(*place).is_some_and(Token::is_word);
    language == Language::Dutch
        && (matches!(text_at(tokens, at), "bij" | "met" | "in" | "voor" | "om" | "langs")
            || points_back(tokens, at))
        && !(from..at).any(|place| closes_clause(tokens, from, place))
        && (at + 2..at + LONGEST_TRIGGER).take_while(inside).any(|place| closes_clause(tokens, from, place))
}

/// `De gemeente die heeft ontvangen`: what is received was named before.
fn points_back(tokens: &[Token], at: usize) -> bool {
    let has = ["heeft", "hebben", "had", "hadden"];
    matches!(text_at(tokens, at), "die" | "dat" | "deze" | "dit")
        && has.contains(&text_at(tokens, at + 1))
        && is_participle(tokens, at + 2)
        && !tokens.get(at + 3).is_some_and(Token::is_word)
}

/// Where a Dutch noun phrase ends before the verbs at the end of the sentence: `is zij na de melding | aangekomen`, `kan
/// zij na de melding | bezwaar maken`, `om na de melding | bezwaar te maken`.
fn before_group(tokens: &[Token], at: usize, end: usize, language: Language) -> usize {
    let Some(last) = end.checked_sub(1).filter(|last| language == Language::Dutch && *last > at) else {
        return end;
    };
    let sentence = tokens.get(at).map(|token| token.sentence);
    let led = |words: &'static [&'static str]| {
        let before = tokens.iter().take(at).rev().take(CLAUSE);
        before.take_while(|token| Some(token.sentence) == sentence).any(|token| token.is_one_of(words))
    };
    let infinitive = text_at(tokens, last).ends_with("en");
    let leading = |last: usize| if has_content(tokens, at..last) { last } else { end };
    if is_participle(tokens, last) && led(AUXILIARIES) {
        leading(last)
    } else if infinitive && led(MODALS_NL) {
        before_object(tokens, at, leading(last))
    } else if matches!(text_at(tokens, end), "te" | "krijgt" | "krijgen" | "ontvangt" | "heeft" | "maakt") {
        before_object(tokens, at, end)
    } else {
        end
    }
}

/// Without the bare noun at the end that is the object of a verb: `de melding bezwaar`.
fn before_object(tokens: &[Token], at: usize, end: usize) -> usize {
    let bare = end > at + 1 && !is_stop(tokens, end - 1) && !is_stop(tokens, end - 2);
    if bare && !text_at(tokens, end - 2).ends_with('e') { end - 1 } else { end }
}

/// Verbs behind which the infinitive of a sentence stands at its end.
const MODALS_NL: &[&str] =
    &["kan", "kunnen", "mag", "mogen", "moet", "moeten", "zal", "zullen", "wil", "willen"];

/// How far before a moment the auxiliary of its sentence may stand, in words.
const CLAUSE: usize = 12;

/// Whether a word with content is shaped as Dutch participles are.
fn is_participle(tokens: &[Token], at: usize) -> bool {
    has_participle_shape(text_at(tokens, at)) && tokens.get(at).is_some_and(|token| !token.stop)
}

fn has_participle_shape(word: &str) -> bool {
    let begins = ["be", "ver", "ont", "her", "onder", "over", "aanvaard", "voltooi"]
        .iter()
        .any(|prefix| word.starts_with(prefix))
        || word.contains("ge");
    word.ends_with(['d', 't', 'n']) && begins && word.len() > SHORTEST_PARTICIPLE
}

/// Whether a Dutch clause ends with this token: a participle behind its auxiliary, the auxiliary behind it or behind what
/// somebody is (`de brief binnen is`), or a known verb (`de huurder de brief ontvangt`).
fn closes_clause(tokens: &[Token], from: usize, at: usize) -> bool {
    let participle = |place: usize| is_participle(tokens, place);
    let auxiliary = |place: usize| tokens.get(place).is_some_and(|token| token.is_one_of(AUXILIARIES));
    let real = |place: usize| auxiliary(place) && !matches!(text_at(tokens, place), "door" | "by" | "to");
    let in_clause = |place: &usize| tokens.get(*place).is_some_and(|token| token.is_word() && !real(*place));
    let goes_on = || {
        let mut rest = (at + 1..at + REST_OF_CLAUSE).take_while(in_clause);
        rest.any(|place| has_participle_shape(text_at(tokens, place)))
    };
    let small = |place: usize| {
        matches!(
            text_at(tokens, place),
            "de" | "het"
                | "een"
                | "die"
                | "dat"
                | "er"
                | "hij"
                | "zij"
                | "ze"
                | "niet"
                | "nog"
                | "dit"
                | "deze"
                | "wie"
        )
    };
    let is_so = || real(at) && at > from + 2 && !small(at - 1) && !goes_on();
    let known =
        || {
            let labels = [label_at(tokens, at, Language::Dutch), label_at(tokens, at - 1, Language::Dutch)];
            labels.into_iter().flatten().filter(|label| label.range.end == at + 1).any(|label| {
                label.events.iter().any(|event| event.kind.passes() || event.kind == Happens::Act)
            })
        };
    let finite = || {
        FINITE_NL.iter().any(|end| text_at(tokens, at).ends_with(end)) && !(participle(at) && real(at + 1))
    };
    let verb =
        || finite() && is_stop(tokens, from) && at > from + 1 && !small(at - 1) && known() && !goes_on();
    participle(at) && (from + 1..at).any(real)
        || real(at) && at > from + 1 && participle(at - 1) && !(is_determined(tokens, at - 1) && goes_on())
        || is_so()
        || verb()
}

/// Whether an article stands before a word, which is no participle then: `het besluit is verzonden`.
fn is_determined(tokens: &[Token], at: usize) -> bool {
    let before = at.checked_sub(1).map_or("", |before| text_at(tokens, before));
    DETERMINERS_NL.contains(&before)
}

/// How Dutch verbs end that stand at the end of a clause.
const FINITE_NL: [&str; 7] = ["t", "kwam", "ging", "kreeg", "viel", "nam", "gaf"];

/// How many words of a Dutch clause may stand behind its auxiliary.
const REST_OF_CLAUSE: usize = 5;

/// The shortest word that is taken for a participle, in letters.
const SHORTEST_PARTICIPLE: usize = 5;

/// Whether `to` here says what for: `happened to win`, but not `reported to the police`.
fn is_purpose(tokens: &[Token], at: usize) -> bool {
    text_at(tokens, at) == "to"
        && tokens.get(at + 2).is_some_and(|token| token.stop)
        && !is_stop(tokens, at + 1)
}

fn is_stop(tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_none_or(|token| token.stop)
}

/// Without the words at the end that only begin something else.
fn without_preposition(tokens: &[Token], at: usize, end: usize) -> usize {
    let left: &[&str] = &[
        "on", "to", "by", "for", "with", "from", "about", "of", "the", "a", "aan", "op", "van", "door",
        "naar", "met", "om", "de", "het", "een",
    ];
    let known = |place: usize| tokens.get(place).is_none_or(|token| !token.is_one_of(left));
    (at..end).rev().find(|place| known(*place)).map_or(end, |last| last + 1)
}

/// Where a noun phrase ends when the sentence goes on without a mark: `na de oproep rukt | de brandweer uit`, `after the
/// call | the crew leaves`; in English also a clause with its object: `after the tenant left the house | the owner …`.
fn before_verb(tokens: &[Token], at: usize, end: usize, language: Language, clause: bool) -> usize {
    let content = |place: usize| tokens.get(place).is_some_and(|token| token.has_content());
    let articles: &[&str] = match language {
        Language::English => &["the", "a", "an", "our", "we", "he", "she", "they", "it"],
        Language::Dutch => &[
            "de", "het", "een", "wij", "we", "hij", "zij", "ze", "onze", "ons", "deze", "dit", "zijn",
            "haar", "hun", "iemand", "er", "ieder", "elke", "u",
        ],
    };
    let object =
        |place: usize| language == Language::English && is_english_verb(tokens, at, place - 1, clause);
    let mut articles =
        (at + 1..=end).filter(|place| articles.contains(&text_at(tokens, *place)) && content(place - 1));
    match articles.find(|place| !object(*place)) {
        Some(place) if language == Language::Dutch && is_verb(tokens, at, place - 1) => place - 1,
        Some(place) => place,
        None => end,
    }
}

/// Whether an English word is a verb before its object: `the tenant left the house`, `sending the letter`; but not in `after
/// the last call the crew leaves`.
fn is_english_verb(tokens: &[Token], at: usize, place: usize, clause: bool) -> bool {
    let word = text_at(tokens, place);
    let particle = matches!(word, "over" | "out" | "up" | "off" | "back" | "in" | "down");
    let gerund = text_at(tokens, at).ends_with("ing") && (place == at || place == at + 1 && particle);
    let subject = clause && has_content(tokens, at..place) && place > at;
    let before = text_at(tokens, place.wrapping_sub(1));
    let led = || {
        matches!(before, "is" | "are" | "was" | "were" | "has" | "have" | "had") || SUBJECTS.contains(&before)
    };
    let present = || {
        let parts = tokens.get(place).map(|token| token.word.parts_of_speech()).unwrap_or_default();
        let counted = tokens.get(place - 1).is_some_and(|token| {
            token.number.is_some() || token.word.shape.ordinal.is_some() || token.is_one_of(&["last", "next"])
        });
        let person = tokens.get(place - 1).is_some_and(|token| token.word.is_person() == Some(true));
        let may_be = if person { parts.verbs > 0 } else { parts.verbs * 2 >= parts.all && parts.all > 0 };
        word.ends_with('s') != before.ends_with('s') && !counted && may_be
    };
    gerund || led() && place > at || subject && (word.ends_with("ed") || PAST.contains(&word) || present())
}

/// Subjects that a verb follows at once.
const SUBJECTS: [&str; 6] = ["they", "he", "she", "it", "we", "somebody"];

/// Past forms that do not end in `-ed`.
const PAST: [&str; 31] = [
    "left", "gave", "got", "took", "made", "sent", "told", "paid", "met", "saw", "lost", "brought", "bought",
    "given", "taken", "shown", "seen", "written", "sold", "held", "found", "heard", "read", "won", "kept",
    "chose", "wrote", "put", "set", "let", "began",
];

/// Whether a Dutch word behind a noun is the verb of the sentence: `de oproep rukt`, but not `de eerste melding`.
fn is_verb(tokens: &[Token], from: usize, place: usize) -> bool {
    let before = (from..place).rev().find(|at| tokens.get(*at).is_some_and(|token| token.has_content()));
    before.is_some_and(|at| at + 1 == place && !text_at(tokens, at).ends_with('e'))
}

/// Where the first part of a span ends: at `until` before any mark, or else at another closing word.
fn closed(tokens: &[Token], at: usize, closing: &[&str]) -> Option<usize> {
    let within = || {
        (at..at + LONGEST_TRIGGER + 2).take_while(|place| {
            tokens.get(*place).is_some_and(|token| !matches!(token.kind, Kind::Punctuation) || token.glued)
        })
    };
    let until = |place: &usize| matches!(text_at(tokens, *place), "until" | "till" | "totdat");
    within().find(until).or_else(|| within().find(|place| closing.contains(&text_at(tokens, *place))))
}

/// Whether these tokens say something, and not a number.
fn has_content(tokens: &[Token], range: Range<usize>) -> bool {
    tokens.get(range).is_some_and(|words| {
        let number = words.first().is_none_or(|token| token.number.is_some());
        !number && words.iter().any(|token| matches!(token.kind, Kind::Word) && !token.stop)
    })
}

/// What stands before a mark, or before the time that is told of it: `the applause | lasts at most ten minutes`.
fn phrase_to_time(wording: &Wording, at: usize) -> Option<(usize, usize)> {
    let tokens = &wording.tokens;
    let length = tokens
        .iter()
        .skip(at)
        .take(LONGEST_TRIGGER + 2)
        .take_while(|token| !matches!(token.kind, Kind::Punctuation) || token.glued)
        .count();
    let mut end = at + length;
    if let Some((time, _)) = wording.times.iter().find(|(time, _)| (at..end).contains(&time.start)) {
        let compared = comparator_before(tokens, time.start, wording.language);
        let told = compared.map_or(time.start, |(_, first)| first);
        let lasts =
            |place: &usize| tokens.get(*place).is_some_and(|token| LASTS.have(&token.text, wording.language));
        end = (at..told).rev().find(|place| !lasts(place)).map_or(at, |last| last + 1);
    }
    has_content(tokens, at..end).then_some((at, end))
}

/// Words between a moment and how long it takes until then.
const LASTS: Words = Words::new(
    &["and", "is", "are", "takes", "take", "lasts", "pass", "passes", "may", "must", "should", "within"],
    &[
        "en",
        "is",
        "zijn",
        "bedraagt",
        "duurt",
        "duren",
        "verstrijkt",
        "verstrijken",
        "verloopt",
        "verlopen",
        "zit",
        "zitten",
        "mag",
        "mogen",
        "moet",
        "moeten",
    ],
);
