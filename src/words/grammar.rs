//! What the reader of TOML says about a mistake in the grammar of a file, in our languages. It speaks
//! English; a sentence that is not listed here stays as it is.

use super::{Language, Say};

/// Between what is wrong and what should stand there.
const EXPECTED: Say = Say::new(", expected ", ", verwacht: ");

/// Between things of which one should stand there.
const OR: Say = Say::new(", ", ", ");

/// What is wrong, or what should stand there.
const MISTAKES: &[Say] = &[
    Say::new("duplicate key", "deze sleutel staat er al"),
    Say::new("invalid basic string", "deze tekst is niet goed gesloten"),
    Say::new("invalid literal string", "deze tekst is niet goed gesloten"),
    Say::new("invalid multi-line basic string", "deze tekst van meer regels is niet goed gesloten"),
    Say::new("invalid multi-line literal string", "deze tekst van meer regels is niet goed gesloten"),
    Say::new("string values must be quoted", "om een tekst horen aanhalingstekens"),
    Say::new("invalid unquoted key", "een sleutel met zulke tekens heeft aanhalingstekens nodig"),
    Say::new("unquoted keys cannot be empty", "een sleutel zonder aanhalingstekens kan niet leeg zijn"),
    Say::new("key with no value", "deze sleutel heeft geen waarde"),
    Say::new("missing value for key", "de waarde van deze sleutel ontbreekt"),
    Say::new("missing value", "de waarde ontbreekt"),
    Say::new("invalid value", "deze waarde is niet te lezen"),
    Say::new("invalid key-value pair", "dit is geen sleutel met een waarde"),
    Say::new("extra `=`", "hier staat een `=` te veel"),
    Say::new("extra comma in array", "in deze lijst staat een komma te veel"),
    Say::new("extra comma in inline table", "in deze tabel staat een komma te veel"),
    Say::new("extra assignment between key-value pairs", "tussen twee sleutels staat een `=` te veel"),
    Say::new("missing comma between array elements", "tussen twee delen van deze lijst ontbreekt een komma"),
    Say::new("missing comma between key-value pairs", "tussen twee sleutels ontbreekt een komma"),
    Say::new("missing assignment between key-value pairs", "tussen sleutel en waarde ontbreekt een `=`"),
    Say::new("missing key for inline table element", "in deze tabel ontbreekt een sleutel"),
    Say::new("missing array opening", "het begin van deze lijst ontbreekt"),
    Say::new("missing inline table opening", "het begin van deze tabel ontbreekt"),
    Say::new("missing table open", "het begin van deze kop ontbreekt"),
    Say::new("missing opening quote", "het aanhalingsteken vooraan ontbreekt"),
    Say::new("missing escaped value", "achter `\\` ontbreekt een teken"),
    Say::new("too few unicode value digits", "achter `\\u` staan te weinig cijfers"),
    Say::new("invalid escape sequence", "`\\` met dit teken erachter bestaat niet"),
    Say::new("invalid inline table element", "dit hoort niet in deze tabel"),
    Say::new("invalid comment character", "dit teken kan niet in een opmerking staan"),
    Say::new("unclosed array", "deze lijst is niet gesloten"),
    Say::new("unclosed array table", "deze kop is niet gesloten"),
    Say::new("unclosed inline table", "deze tabel is niet gesloten"),
    Say::new("unclosed table", "deze kop is niet gesloten"),
    Say::new("unexpected content", "dit hoort hier niet"),
    Say::new("unexpected key or value", "hier hoort geen sleutel of waarde"),
    Say::new("unexpected `=` in array", "in een lijst hoort geen `=`"),
    Say::new("unexpected leading zero", "een getal begint niet met een nul"),
    Say::new("unexpected sign", "hier hoort geen plus of min"),
    Say::new("redundant numeric sign", "hier staat een plus of min te veel"),
    Say::new("`_` may only go between digits", "`_` kan alleen tussen cijfers staan"),
    Say::new("integers with a radix cannot be signed", "dit getal kan geen plus of min hebben"),
    Say::new("carriage return must be followed by newline", "hier staat een halve regelovergang"),
    Say::new("keys cannot be multi-line basic strings", "een sleutel staat op één regel"),
    Say::new("keys cannot be multi-line literal strings", "een sleutel staat op één regel"),
    Say::new("cannot recurse further; max recursion depth met", "hier zitten te veel tabellen in elkaar"),
    Say::new("recursion limit", "hier zitten te veel tabellen in elkaar"),
    Say::new("nothing", "niets"),
    Say::new("newline", "een nieuwe regel"),
    Say::new("key", "een sleutel"),
    Say::new("value", "een waarde"),
    Say::new("printable characters", "tekens die te zien zijn"),
    Say::new("basic string", "een tekst"),
    Say::new("literal string", "een tekst"),
    Say::new("multi-line basic string", "een tekst van meer regels"),
    Say::new("unicode hexadecimal value", "cijfers en a tot f"),
];

/// What the reader of TOML says, in one of our languages.
#[must_use]
pub fn grammar_mistake(message: &str, language: Language) -> String {
    let known = |part: &str| {
        let known = MISTAKES.iter().find(|mistake| mistake.en == part);
        known.map_or_else(|| part.to_owned(), |mistake| mistake.to(language).to_owned())
    };
    match message.split_once(EXPECTED.en) {
        None => known(message),
        Some((what, expected)) => {
            let expected: Vec<String> = expected.split(OR.en).map(known).collect();
            [known(what).as_str(), EXPECTED.to(language), &expected.join(OR.to(language))].concat()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_known_is_translated_and_the_rest_stays() {
        let dutch = |message: &str| grammar_mistake(message, Language::Dutch);
        assert_eq!(dutch("unclosed array, expected `]`"), "deze lijst is niet gesloten, verwacht: `]`");
        assert_eq!(dutch("key with no value, expected `=`"), "deze sleutel heeft geen waarde, verwacht: `=`");
        assert_eq!(dutch("something new"), "something new");
        for message in ["unclosed array, expected `]`", "something new, expected newline, `#`"] {
            assert_eq!(grammar_mistake(message, Language::English), message);
        }
    }
}
