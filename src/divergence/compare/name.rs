//! Whether two names are one: a compound and its parts (`schoolhoofd`, `hoofd van de school`), the same words in another
//! order (`council's nurse`, `nurse of the council`), an abbreviation and what it stands for (`OvD`, `officier van dienst`).

use std::borrow::Cow;

use super::super::common_words::ARTICLES;

/// Words of a name without content.
const SMALL: &[&str] = &[
    "a", "an", "the", "this", "our", "de", "het", "een", "deze", "onze", "van", "voor", "bij", "uit", "in",
    "te", "of", "from", "for", "at", "on", "s", "der", "en", "and",
];

/// The shortest part of a compound, in letters.
const SHORTEST: usize = 3;

/// Whether two names, as written, are the same one.
pub(super) fn is_same_name(x: &str, y: &str) -> bool {
    let (in_x, in_y) = (words(x), words(y));
    let (of_x, of_y) = (content(&in_x), content(&in_y));
    !of_x.is_empty()
        && !of_y.is_empty()
        && (made_of(&of_x, &of_y) || abbreviates(&in_x, &in_y) || abbreviates(&in_y, &in_x))
}

/// Whether a title is part of a longer one: `directeur`, `schooldirecteur`; `head`, `head teacher`.
pub(super) fn is_part_of_name(title: &str, name: &str) -> bool {
    let (title, name) = (content(&words(title)), content(&words(name)));
    !title.is_empty() && title.iter().all(|word| name.iter().any(|other| other.ends_with(&**word)))
}

/// Whether an English name says no more than all who work there together, and another says which of them: `the crew`,
/// `hospital staff`.
pub(super) fn is_any_of_staff(who: &str, name: &str) -> bool {
    const STAFF: &[&str] = &["crew", "staff", "team", "personnel", "colleagues", "workers"];
    let (in_who, in_name) = (words(who), words(name));
    let (who, name) = (content(&in_who), content(&in_name));
    let staff = |word: Option<&Cow<'_, str>>| word.is_some_and(|word| STAFF.contains(&&**word));
    who.len() == 1 && staff(who.first()) && staff(name.last())
}

/// Whether two quotations are one but for an article or a plural: nobody believes a conflict between them.
pub(super) fn says_the_same(x: &str, y: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let words = text.split_whitespace().map(str::to_lowercase);
        words.filter(|word| !ARTICLES.contains(&word.as_str())).collect()
    };
    let (x, y) = (words(x), words(y));
    x.len() == y.len() && x.iter().zip(&y).all(|(p, q)| is_form(p, q))
}

/// The words of a name as written.
fn words(name: &str) -> Vec<&str> {
    name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect()
}

fn is_small(word: &str) -> bool {
    SMALL.iter().any(|small| small.eq_ignore_ascii_case(word))
}

/// Those with content, folded.
fn content<'n>(words: &[&'n str]) -> Vec<Cow<'n, str>> {
    words.iter().filter(|word| !is_small(word)).map(|word| folded(word)).collect()
}

fn folded(word: &str) -> Cow<'_, str> {
    let plain = word.bytes().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit());
    if plain { word.into() } else { word.to_lowercase().into() }
}

/// Whether two lists of words are the same but for their order, and one compound for its two parts.
fn made_of(x: &[Cow<'_, str>], y: &[Cow<'_, str>]) -> bool {
    match (rest(x, y).as_slice(), rest(y, x).as_slice()) {
        ([], []) => true,
        ([whole], [p, q]) | ([p, q], [whole]) => is_compound(whole, p, q) || is_compound(whole, q, p),
        _ => false,
    }
}

/// The words that are not among others.
fn rest<'n>(these: &'n [Cow<'_, str>], those: &[Cow<'_, str>]) -> Vec<&'n str> {
    let own = |word: &&str| !those.iter().any(|other| is_form(word, other));
    these.iter().map(AsRef::as_ref).filter(own).collect()
}

/// Whether two words are one but for the plural.
fn is_form(x: &str, y: &str) -> bool {
    let (long, short) = if x.len() < y.len() { (y, x) } else { (x, y) };
    long.strip_prefix(short).is_some_and(|end| matches!(end, "" | "s" | "en" | "n" | "es"))
}

/// Whether a compound is the first word and the head in one, with or without a letter that joins them; of the first word
/// the compound may say a part: `corporatiemedewerker`, `medewerker van de woningcorporatie`.
fn is_compound(whole: &str, first: &str, head: &str) -> bool {
    let before =
        whole.strip_suffix(head).or_else(|| head.strip_suffix('s').and_then(|one| whole.strip_suffix(one)));
    before.is_some_and(|before| {
        let bare = before.strip_suffix(['s', 'e']).unwrap_or(before);
        before.len() >= SHORTEST
            && (is_form(before, first)
                || [before, bare].iter().any(|part| first.ends_with(part) || first.starts_with(part)))
    })
}

/// Whether the one is the other by its first letters: `OvD-P` is the `officier van dienst van de politie`, the `DI` a `duty
/// inspector`. Words with fewer than two capitals stand for themselves.
fn abbreviates(short: &[&str], long: &[&str]) -> bool {
    // `Ggz`: nobody can say it as a word.
    let unspoken = |word: &str| {
        (2..=LONGEST_ABBREVIATION).contains(&word.len())
            && word.chars().all(|c| c.is_ascii_lowercase() && !"aeiouy".contains(c))
    };
    let capitals = |word: &str| {
        if unspoken(word) { word.len() } else { word.chars().filter(|c| c.is_uppercase()).count() }
    };
    if short.iter().map(|word| capitals(word)).sum::<usize>() < 2 {
        return false;
    }
    let whole = |word: &str| word.len() > 1 && capitals(word) < 2;
    let mut pieces = Vec::new();
    for word in short.iter().filter(|word| !is_small(word)) {
        if whole(word) {
            pieces.push(word.to_lowercase());
        } else {
            let letters = word.strip_suffix('s').unwrap_or(word).chars();
            pieces.extend(letters.map(|c| c.to_lowercase().to_string()));
        }
    }
    // Each small word may be passed over or be a letter: of many there are too many ways.
    if long.len() > 2 * LONGEST_ABBREVIATION {
        return false;
    }
    let words: Vec<String> = long.iter().map(|word| word.to_lowercase()).collect();
    let several = words.iter().filter(|word| !is_small(word)).count() > 1;
    several && pieces.len() < LONGEST_ABBREVIATION && spells(&pieces, &words)
}

/// More letters than this are no abbreviation.
const LONGEST_ABBREVIATION: usize = 9;

/// Whether the pieces of an abbreviation are the words, each word, or the parts of it, by its first letter.
fn spells(pieces: &[String], words: &[String]) -> bool {
    let Some((word, rest)) = words.split_first() else { return pieces.is_empty() };
    if is_small(word) && spells(pieces, rest) {
        return true;
    }
    let Some((piece, left)) = pieces.split_first() else { return false };
    if !word.starts_with(piece.as_str()) || piece.len() > 1 && piece != word {
        return false;
    }
    // `GGD`: the last letter is that of the second part of a compound.
    let second = || {
        left.first().is_some_and(|piece| {
            piece.len() == 1 && word.chars().skip(SHORTEST).any(|c| piece.starts_with(c))
        })
    };
    spells(left, rest) || second() && spells(left.get(1..).unwrap_or_default(), rest)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("de directeur", "de schooldirecteur", true)]
    #[case("the head", "the head teacher", true)]
    #[case("the head", "the ward sister", false)]
    #[case("the crew", "the ambulance staff", false)]
    fn titles(#[case] title: &str, #[case] name: &str, #[case] expected: bool) {
        assert_eq!(is_part_of_name(title, name), expected, "{title} / {name}");
    }

    #[rstest]
    #[case("the crew", "the ambulance staff", true)]
    #[case("the crew", "the ambulance driver", false)]
    #[case("the night crew", "the ambulance staff", false)]
    fn staff(#[case] who: &str, #[case] name: &str, #[case] expected: bool) {
        assert_eq!(is_any_of_staff(who, name), expected, "{who} / {name}");
    }

    #[rstest]
    #[case("een corporatiemedewerker", "medewerker van de woningcorporatie", true)]
    #[case("een corporatiemedewerker", "medewerker van de corporatie", true)]
    #[case("het schoolhoofd", "het hoofd van de school", true)]
    #[case("afdelingsarts", "de arts van de afdeling", true)]
    #[case("de wijkagent", "de agent van het bureau", false)]
    #[case("een schooldirecteur", "het hoofd van de school", false)]
    #[case("the council's nurse", "a nurse of the council", true)]
    #[case("a water company employee", "employee of the water company", true)]
    #[case("the council's nurse", "a nurse of the prison", false)]
    #[case("OvD-P", "officier van dienst van de politie", true)]
    #[case("de OvD", "de officier van dienst", true)]
    #[case("de OvD-G", "officier van dienst van de politie", false)]
    #[case("HOvJ", "hulpofficier van justitie", true)]
    #[case("the DI", "the duty inspector", true)]
    #[case("AMHP", "an approved mental health professional", true)]
    #[case("GGD", "gemeentelijke gezondheidsdienst", true)]
    #[case("ASB officer", "anti-social behaviour officer", true)]
    #[case("van de ggz", "van de geestelijke gezondheidszorg", true)]
    #[case("van de ggz", "van de gemeente", false)]
    #[case("GP", "gatekeeper", false)]
    #[case("The", "the", false)]
    #[case(
        "OvD",
        "officier van van van van van van van van van van van van van van van van van dienst",
        false
    )]
    fn names(#[case] x: &str, #[case] y: &str, #[case] expected: bool) {
        assert_eq!(is_same_name(x, y), expected, "{x} / {y}");
        assert_eq!(is_same_name(y, x), expected, "{y} / {x}");
    }
}
