//! What in a story could lead to a person: full dates, telephone numbers, e-mail addresses, Dutch
//! citizen numbers, British health and insurance numbers. Numbers with a check digit count only when
//! it is right; times, years, amounts and short numbers such as 112 never do.

use crate::words::{self, Say};

/// What kind of trace.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A day with its year, which may be a date of birth.
    Date,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Mail,
    /// A Dutch citizen service number.
    Bsn,
    /// A British health number.
    Nhs,
    /// A British insurance number.
    Insurance,
}

impl Kind {
    /// What people call it.
    #[must_use]
    pub const fn say(self) -> Say {
        match self {
            Self::Date => words::TRACE_DATE,
            Self::Phone => words::TRACE_PHONE,
            Self::Mail => words::TRACE_MAIL,
            Self::Bsn => words::TRACE_BSN,
            Self::Nhs => words::TRACE_NHS,
            Self::Insurance => words::TRACE_INSURANCE,
        }
    }
}

/// Something that could lead to a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trace {
    /// What it is.
    pub kind: Kind,
    /// As it stands in the text.
    pub text: String,
}

/// Everything in a text that could lead to a person.
#[must_use]
pub fn traces(text: &str) -> Vec<Trace> {
    let mut found = Vec::new();
    for word in text.split_whitespace() {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        if is_mail(word) {
            found.push(Trace { kind: Kind::Mail, text: word.to_owned() });
        }
    }
    written_dates(text, &mut found);
    for run in runs(text) {
        if let Some(kind) = number(&run) {
            found.push(Trace { kind, text: run });
        }
    }
    insurance(text, &mut found);
    found
}

fn is_mail(word: &str) -> bool {
    let Some((name, host)) = word.split_once('@') else { return false };
    let Some((host, end)) = host.rsplit_once('.') else { return false };
    let plain = |text: &str| {
        !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '+'))
    };
    plain(name) && plain(host) && end.len() >= 2 && end.chars().all(|c| c.is_ascii_alphabetic())
}

/// Runs of digits with what may stand between the digits of one number.
fn runs(text: &str) -> Vec<String> {
    let mut runs = Vec::new();
    let mut run = String::new();
    let mut previous = ' ';
    for c in text.chars().chain(['\n']) {
        let fits = c.is_ascii_digit()
            || (c == '+' && run.is_empty())
            || (c == '(' && !run.contains('('))
            || (matches!(c, ' ' | '-' | '.' | '/' | ')') && !run.is_empty());
        let double = !c.is_ascii_digit()
            && !previous.is_ascii_digit()
            && !matches!((previous, c), (')', ' ') | (' ', '(') | ('+', _));
        if !fits || (double && !run.is_empty() && c != '(') {
            keep(&mut runs, &mut run);
            if matches!(c, '+' | '(') {
                run.push(c);
            }
        } else {
            let word_before = previous.is_alphabetic() && run.is_empty();
            if !word_before {
                run.push(c);
            }
        }
        previous = c;
    }
    runs
}

fn keep(runs: &mut Vec<String>, run: &mut String) {
    let trimmed =
        run.trim_end_matches(|c: char| !c.is_ascii_digit()).trim_start_matches([' ', '-', '.', '/', ')']);
    if trimmed.chars().any(|c| c.is_ascii_digit()) {
        runs.push(trimmed.to_owned());
    }
    run.clear();
}

fn number(run: &str) -> Option<Kind> {
    if is_date(run) {
        return Some(Kind::Date);
    }
    let digits: Vec<u32> = run.chars().filter_map(|c| c.to_digit(10)).collect();
    let slashes = run.contains('/');
    let groups: Vec<usize> =
        run.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).map(str::len).collect();
    let abroad = run.starts_with('+') || run.starts_with("(+") || run.starts_with("00");
    let national = digits.first() == Some(&0) && (9..=11).contains(&digits.len());
    let phone = (abroad && (9..=15).contains(&digits.len())) || (national && groups.len() <= 5);
    if phone && !slashes && !run.contains('.') && digits.iter().any(|digit| *digit > 0) {
        return Some(Kind::Phone);
    }
    if slashes {
        return None;
    }
    match (digits.len(), groups.as_slice()) {
        (9, [9] | [4, 2, 3] | [3, 3, 3]) if eleven(&digits) => Some(Kind::Bsn),
        (10, [10] | [3, 3, 4]) if health(&digits) => Some(Kind::Nhs),
        _ => None,
    }
}

/// The eleven test of Dutch citizen numbers.
fn eleven(digits: &[u32]) -> bool {
    let last = digits.len() - 1;
    let sum: i64 = digits
        .iter()
        .enumerate()
        .map(|(at, digit)| {
            let weight = if at == last { -1 } else { i64::try_from(digits.len() - at).unwrap_or(0) };
            weight * i64::from(*digit)
        })
        .sum();
    sum % 11 == 0 && digits.iter().any(|digit| *digit > 0)
}

/// The check digit of British health numbers.
fn health(digits: &[u32]) -> bool {
    let sum: u32 = digits.iter().take(9).zip((2..=10).rev()).map(|(digit, weight)| digit * weight).sum();
    let check = match 11 - sum % 11 {
        11 => 0,
        other => other,
    };
    digits.last() == Some(&check) && digits.iter().any(|digit| digits.first() != Some(digit))
}

const YEARS: std::ops::RangeInclusive<u32> = 1900..=2099;

fn is_date(run: &str) -> bool {
    let separators: Vec<char> = run.chars().filter(|c| !c.is_ascii_digit()).collect();
    let &[first, second] = separators.as_slice() else { return false };
    if first != second || !matches!(first, '-' | '/' | '.' | ' ') {
        return false;
    }
    let parts: Vec<&str> = run.split(first).collect();
    let &[a, b, c] = parts.as_slice() else { return false };
    let value = |text: &str| text.parse::<u32>().unwrap_or(0);
    let (day, month, year) = if a.len() == 4 { (c, b, a) } else { (a, b, c) };
    let sizes = day.len() <= 2 && month.len() <= 2 && year.len() == 4;
    let calendar = |day: u32, month: u32| (1..=31).contains(&day) && (1..=12).contains(&month);
    sizes
        && YEARS.contains(&value(year))
        && (calendar(value(day), value(month)) || (a.len() != 4 && calendar(value(month), value(day))))
}

const MONTHS: [&str; 21] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "januari",
    "februari",
    "maart",
    "mei",
    "juni",
    "juli",
    "augustus",
    "oktober",
    "mrt",
];

fn is_month(word: &str) -> bool {
    let word = word.trim_end_matches('.').to_lowercase();
    let short = |month: &&str| word.len() == 3 && month.starts_with(&word);
    MONTHS.iter().any(|month| *month == word) || MONTHS.iter().any(short)
}

/// `12 March 1984`, `12 maart 1984`, `March 12th, 1984`.
fn written_dates(text: &str, found: &mut Vec<Trace>) {
    let words: Vec<&str> = text.split_whitespace().collect();
    let digits = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        let word =
            ["st", "nd", "rd", "th", "e"].iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word);
        word.parse::<u32>().ok()
    };
    for three in words.windows(3) {
        let &[a, b, c] = three else { continue };
        let year = digits(c).is_some_and(|year| YEARS.contains(&year));
        let day = |word: &str| digits(word).is_some_and(|day| (1..=31).contains(&day));
        if year && ((day(a) && is_month(b)) || (is_month(a) && day(b))) {
            let text = three.join(" ").trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
            found.push(Trace { kind: Kind::Date, text });
        }
    }
}

/// Two letters, six digits and a letter from A to D, with spaces anywhere between the pairs.
fn insurance(text: &str, found: &mut Vec<Trace>) {
    let characters: Vec<char> = text.chars().collect();
    for start in 0..characters.len() {
        let bounded =
            start.checked_sub(1).and_then(|at| characters.get(at)).is_none_or(|c| !c.is_alphanumeric());
        if !bounded {
            continue;
        }
        let rest = characters.get(start..).unwrap_or_default();
        if let Some(length) = insurance_at(rest) {
            found.push(Trace { kind: Kind::Insurance, text: rest.iter().take(length).collect() });
        }
    }
}

fn insurance_at(text: &[char]) -> Option<usize> {
    let mut taken = Vec::new();
    let mut length = 0;
    for c in text {
        length += 1;
        match c {
            ' ' if taken.len() >= 2 && taken.len() % 2 == 0 => {}
            c if c.is_ascii_alphanumeric() => taken.push(c.to_ascii_uppercase()),
            _ => return None,
        }
        if taken.len() == 9 {
            break;
        }
    }
    let &[a, b, ref digits @ .., last] = taken.as_slice() else { return None };
    let prefix = !"DFIQUV".contains(a)
        && !"DFIOQUV".contains(b)
        && a.is_ascii_alphabetic()
        && b.is_ascii_alphabetic()
        && !["BG", "GB", "NK", "KN", "TN", "NT", "ZZ"].contains(&format!("{a}{b}").as_str());
    let ends = text.get(length).is_none_or(|c| !c.is_alphanumeric());
    let right =
        prefix && digits.len() == 6 && digits.iter().all(char::is_ascii_digit) && "ABCD".contains(last);
    (right && ends).then_some(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[rstest::rstest]
    #[case::dutch_date("Hij is geboren op 12-03-1984 in Utrecht.", Kind::Date, "12-03-1984")]
    #[case::iso_date("born 1984-03-12.", Kind::Date, "1984-03-12")]
    #[case::slashes("on 3/12/1984, at night", Kind::Date, "3/12/1984")]
    #[case::american("on 03/25/1984", Kind::Date, "03/25/1984")]
    #[case::written("born on 12 March 1984 in Leeds", Kind::Date, "12 March 1984")]
    #[case::written_dutch("op 12 mrt. 1984", Kind::Date, "12 mrt. 1984")]
    #[case::month_first("March 12th, 1984", Kind::Date, "March 12th, 1984")]
    #[case::mobile("bel 06-12345678 voor hem", Kind::Phone, "06-12345678")]
    #[case::british("ring 07700 900123.", Kind::Phone, "07700 900123")]
    #[case::in_brackets("(020) 7946 0958", Kind::Phone, "(020) 7946 0958")]
    #[case::abroad("+31 6 1234 5678", Kind::Phone, "+31 6 1234 5678")]
    #[case::mail("she writes from jo.doe@example.org, daily", Kind::Mail, "jo.doe@example.org")]
    #[case::bsn("BSN 111222333.", Kind::Bsn, "111222333")]
    #[case::bsn_grouped("1112.22.333", Kind::Bsn, "1112.22.333")]
    #[case::nhs("NHS 943 476 5919", Kind::Nhs, "943 476 5919")]
    #[case::insurance("her number is AB 12 34 56 C.", Kind::Insurance, "AB 12 34 56 C")]
    #[case::insurance_close("ab123456c", Kind::Insurance, "ab123456c")]
    fn what_leads_to_a_person_is_found(#[case] story: &str, #[case] kind: Kind, #[case] text: &str) {
        assert_eq!(traces(story), [Trace { kind, text: text.to_owned() }]);
    }

    #[rstest::rstest]
    #[case::round_the_clock("They are there 24/7, from 22:30 to 06.00.")]
    #[case::years("Between 1984 and 2026, and in 2019-2020.")]
    #[case::short_numbers("Ring 112, 999, 101 or 0900-8844.")]
    #[case::amounts("It cost 1.000.000 euros, or 250,00 each.")]
    #[case::ages("A girl of 16 and a boy of 17, flat 12-14.")]
    #[case::no_month("On 45-13-1984.")]
    #[case::wrong_check_digit("Ticket 111222334 and 943 476 5918.")]
    #[case::no_host("@home and a@b")]
    #[case::wrong_prefix("QQ 12 34 56 C and AB 12 34 56 E")]
    #[case::day_without_year("on 12 March, and in March 1984")]
    #[case::modal("You may 3 times ring 2000 people.")]
    #[case::enumeration("1 2 3 4 5 6 7 8 9")]
    #[case::zeros("000000000 and 0000000000")]
    fn what_only_looks_like_it_is_not(#[case] story: &str) {
        assert_eq!(traces(story), []);
    }
}
