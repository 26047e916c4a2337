//! What an organisation says of others: guesses, explanations, check-ins, misconceptions; and who stands for the network.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::de::DeTable;

use super::Reader;
use crate::domain::{
    Acceptance, CheckIn, Date, Explained, Guess, GuessAt, GuessedWording, Misconception, OrgId, Organisation,
    STATEMENT_MOST, Sponsor, Statement, TermId, Verdict,
};
use crate::store::keys;
use crate::words;

/// Everything that an organisation's file says of others.
pub(super) fn of_others(reader: &mut Reader<'_>, table: &DeTable<'_>, organisation: &mut Organisation) {
    organisation.guesses = guesses(reader, table);
    for (about, at, terms) in reader.entries(table, "guessed_wordings") {
        let Some(about) = reader.id::<crate::domain::id::kind::Org>(about, at) else { continue };
        for (term, at, entry) in reader.tables_in(terms, &format!("guessed_wordings.{about}")) {
            let guess = guessed_wording(reader, entry);
            if let Some(term) = reader.id(term, at) {
                organisation.guessed_wordings.insert((about.clone(), term), guess);
            }
        }
    }
    for (term, at, others) in reader.entries(table, "explained") {
        let Some(term) = reader.id::<crate::domain::id::kind::Term>(term, at) else { continue };
        for (to, at, entry) in reader.tables_in(others, &format!("explained.{term}")) {
            let said = explained(reader, entry);
            if let Some(to) = reader.id(to, at) {
                organisation.explained.insert((term.clone(), to), said);
            }
        }
    }
    organisation.check_ins = check_ins(reader, table);
    for (key, at, entry) in reader.entries(table, "misconceptions") {
        if let Some(it) = misconception(reader, entry, at) {
            organisation.misconceptions.insert(key.to_owned(), it);
        }
    }
    for (believer, at, entries) in reader.entries(table, "accepts") {
        let Some(believer) = reader.id::<crate::domain::id::kind::Org>(believer, at) else { continue };
        for (key, _, entry) in reader.tables_in(entries, &format!("accepts.{believer}")) {
            let it = accepted(reader, entry);
            organisation.accepts.insert((believer.clone(), key.to_owned()), it);
        }
    }
}

fn guesses(reader: &mut Reader<'_>, table: &DeTable<'_>) -> BTreeMap<GuessAt, Guess> {
    let mut guesses = BTreeMap::new();
    for (about, at, terms) in reader.entries(table, "guesses") {
        let Some(about) = reader.id::<crate::domain::id::kind::Org>(about, at) else { continue };
        for (term, at, cases) in reader.tables_in(terms, &format!("guesses.{about}")) {
            let Some(term) = reader.id::<crate::domain::id::kind::Term>(term, at) else { continue };
            for (case, at, entry) in reader.tables_in(cases, &format!("guesses.{about}.{term}")) {
                let guess = guess(reader, entry, at.clone());
                if let (Some(case), Some(guess)) = (reader.id(case, at), guess) {
                    guesses.insert(GuessAt { about: about.clone(), term: term.clone(), case }, guess);
                }
            }
        }
    }
    guesses
}

fn check_ins(reader: &mut Reader<'_>, table: &DeTable<'_>) -> BTreeMap<(Date, OrgId), CheckIn> {
    let mut check_ins = BTreeMap::new();
    for (day, at, others) in reader.entries(table, "check_ins") {
        let Ok(on) = day.parse::<Date>() else {
            let what = (words::FILE_NOT_A_DAY, &[day][..]);
            reader.error("not-a-day", at, what, (words::WRITE_A_DAY, &[]));
            continue;
        };
        for (about, at, entry) in reader.tables_in(others, &format!("check_ins.{day}")) {
            let it = check_in(reader, entry);
            if let Some(about) = reader.id(about, at) {
                check_ins.insert((on, about), it);
            }
        }
    }
    check_ins
}

/// A guess of an answer; nothing without a verdict.
pub(in crate::store) fn guess(
    reader: &mut Reader<'_>,
    table: &DeTable<'_>,
    at: Range<usize>,
) -> Option<Guess> {
    reader.unknown(table, &[keys::GUESS]);
    let verdict = reader.choice(table, "answer", Verdict::of_key, &Verdict::ALL.map(Verdict::key));
    if !table.contains_key("answer") {
        reader.error("incomplete", at, (words::ANSWER_WITHOUT_VERDICT, &[]), (words::ADD_A_VERDICT, &[]));
    }
    let guessed_on = reader.day(table, "guessed_on");
    let recorded_by = reader.text_if(table, "recorded_by");
    verdict.map(|verdict| Guess { verdict, guessed_on, recorded_by })
}

/// A guess of a definition.
pub(in crate::store) fn guessed_wording(reader: &mut Reader<'_>, table: &DeTable<'_>) -> GuessedWording {
    reader.unknown(table, &[keys::GUESSED_WORDING]);
    GuessedWording {
        wording: reader.text(table, "wording"),
        guessed_on: reader.day(table, "guessed_on"),
        recorded_by: reader.text_if(table, "recorded_by"),
    }
}

/// Why a term has to mean what it means, told to another.
pub(in crate::store) fn explained(reader: &mut Reader<'_>, table: &DeTable<'_>) -> Explained {
    reader.unknown(table, &[keys::EXPLAINED]);
    Explained {
        why: reader.text(table, "why"),
        heard: reader.text(table, "heard"),
        confirmed: reader.flag(table, "confirmed"),
        corrected: reader.text(table, "corrected"),
        explained_on: reader.day(table, "explained_on"),
        recorded_by: reader.text_if(table, "recorded_by"),
    }
}

/// How an organisation sees another; a value out of range is named and left out.
pub(in crate::store) fn check_in(reader: &mut Reader<'_>, table: &DeTable<'_>) -> CheckIn {
    reader.unknown(table, &[keys::CHECK_IN]);
    let mut check_in = CheckIn::default();
    for statement in Statement::ALL {
        let key = statement.key();
        let value = reader.number(table, key);
        if let Some(value) = value
            && !(1..=STATEMENT_MOST).contains(&value)
        {
            let at = table.get(key).map_or(0..0, toml::Spanned::span);
            let value = value.to_string();
            let what = (words::STATEMENT_OUT_OF_RANGE, &[key, value.as_str()][..]);
            reader.error("out-of-range", at, what, (words::STATEMENT_RANGE, &[]));
            continue;
        }
        check_in.set(statement, value);
    }
    check_in.because = reader.text(table, "because");
    check_in.recorded_by = reader.text_if(table, "recorded_by");
    check_in
}

/// What was believed of another; nothing when it does not say of whom.
pub(in crate::store) fn misconception(
    reader: &mut Reader<'_>,
    table: &DeTable<'_>,
    at: Range<usize>,
) -> Option<Misconception> {
    reader.unknown(table, &[keys::MISCONCEPTION]);
    let about = one_id(reader, table, "about");
    if !table.contains_key("about") {
        reader.error(
            "incomplete",
            at,
            (words::MISCONCEPTION_WITHOUT_ABOUT, &[]),
            (words::ADD_THE_KEY, &["about"]),
        );
    }
    let believed = reader.text(table, "believed");
    let is_so = reader.text(table, "is_so");
    let term: Option<TermId> = one_id(reader, table, "term");
    let cases = reader.ids(table, "cases");
    let noticed_on = reader.day(table, "noticed_on");
    let recorded_by = reader.text_if(table, "recorded_by");
    Some(Misconception { about: about?, believed, is_so, term, cases, noticed_on, recorded_by })
}

/// The id under a key.
pub(super) fn one_id<K>(
    reader: &mut Reader<'_>,
    table: &DeTable<'_>,
    key: &str,
) -> Option<crate::domain::Id<K>> {
    let text = reader.text_if(table, key)?;
    let at = table.get(key).map_or(0..0, toml::Spanned::span);
    reader.id(&text, at)
}

/// That an organisation accepts what is said to be so.
pub(in crate::store) fn accepted(reader: &mut Reader<'_>, table: &DeTable<'_>) -> Acceptance {
    reader.unknown(table, &[keys::ACCEPTED]);
    Acceptance {
        on: reader.fingerprint(table, "on"),
        accepted_on: reader.day(table, "accepted_on"),
        recorded_by: reader.text_if(table, "recorded_by"),
    }
}

/// Somebody who stands for the network. Without a name it goes by its key.
pub(in crate::store) fn sponsor(reader: &mut Reader<'_>, table: &DeTable<'_>, key: &str) -> Sponsor {
    reader.unknown(table, &[keys::SPONSOR]);
    Sponsor {
        name: reader.text_if(table, "name").unwrap_or_else(|| key.to_owned()),
        role: reader.text(table, "role"),
        since: reader.day(table, "since"),
    }
}
