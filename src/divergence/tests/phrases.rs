//! Phrases: where they are cut, how they pair, and what is told of them.

use rstest::rstest;

use super::super::Relation::{self, ANarrower, BNarrower, OnlyB, Opposite, Related, Same, Similar};
use super::super::wording::Wording;
use super::*;

const EN: Language = Language::English;
const NL: Language = Language::Dutch;

fn cut(text: &str, range: std::ops::Range<usize>) -> String {
    text.chars().skip(range.start).take(range.len()).collect()
}

/// A text with its chunks parted by bars.
fn chunked(text: &str, language: Language) -> String {
    let wording = Wording::of(text, language);
    let chunks = wording.chunks().iter().filter_map(|chunk| wording.characters(chunk.clone()));
    chunks.map(|range| cut(text, range)).collect::<Vec<_>>().join(" | ")
}

#[rstest]
// Verbs behind nouns, by number; what only looks like one is left.
#[case(EN, "A guard patrols the yard of the prison.", "A guard | patrols | the yard | of the prison")]
#[case(EN, "Two nurses carry a bag.", "Two nurses | carry | a bag")]
#[case(EN, "The tree branches of the park.", "The tree branches | of the park")]
#[case(EN, "A car crash in the town.", "A car crash | in the town")]
#[case(EN, "A nurse sitting on a bench.", "A nurse | sitting | on a bench")]
#[case(EN, "Nurses must report abuse of a child.", "Nurses | must report | abuse | of a child")]
#[case(
    NL,
    "Een wijkagent bezoekt de bewoner van de woning.",
    "Een wijkagent | bezoekt | de bewoner | van de woning"
)]
#[case(NL, "Een oude bewoner van de woning.", "Een oude bewoner | van de woning")]
// A verb without content stands by itself.
#[case(EN, "The man is a tenant.", "The man | is | a tenant")]
#[case(EN, "The man is not in danger.", "The man | is not | in danger")]
#[case(EN, "The man is being treated.", "The man | is being treated")]
#[case(NL, "De man is een huurder.", "De man | is | een huurder")]
// With who or what it is said of it stands before any word; a noun is no such word.
#[case(EN, "They are absent from school.", "They are | absent | from school")]
#[case(EN, "There has been a complaint.", "There has been | a complaint")]
#[case(EN, "That's not a tenant.", "That's not | a tenant")]
#[case(EN, "They are sheltering two families.", "They are | sheltering | two families")]
#[case(EN, "That tenant is absent.", "That tenant | is absent")]
#[case(NL, "Ze zijn afwezig.", "Ze zijn | afwezig")]
#[case(NL, "Het is een huurder.", "Het is | een huurder")]
#[case(NL, "Het meisje is een huurder.", "Het meisje | is | een huurder")]
// A verb stands between two nouns as well, when it is as often one as not.
#[case(EN, "Teams visit families in the hall.", "Teams | visit | families | in the hall")]
// `and` joins words of one kind, and parts what stands by itself.
#[case(EN, "A red and white flag.", "A red and white flag")]
#[case(EN, "The council and the police.", "The council | and the police")]
#[case(NL, "Brood en kaas.", "Brood en kaas")]
#[case(NL, "De gemeente en de politie.", "De gemeente | en de politie")]
// Words that do together what one preposition does.
#[case(EN, "A bench in front of the gate.", "A bench | in front of the gate")]
#[case(EN, "A bench in the front of the bus.", "A bench | in the front | of the bus")]
#[case(NL, "Een besluit op grond van de wet.", "Een besluit | op grond van de wet")]
#[case(NL, "Een huis op grond van de gemeente.", "Een huis | op grond van de gemeente")]
// A word that belongs to the verb before it, and one that tells where.
#[case(EN, "The patient is handed over to a nurse.", "The patient | is handed over | to a nurse")]
#[case(EN, "The nurse walked over the bridge.", "The nurse | walked | over the bridge")]
#[case(EN, "Tenants who moved in with a friend.", "Tenants | who moved in | with a friend")]
#[case(EN, "Tenants who live in or near the town.", "Tenants | who live | in or near the town")]
// Quotes and initials end nothing, a full stop does.
#[case(EN, "A so-called 'safe house' in a village.", "A so-called 'safe house | in a village")]
#[case(EN, "A tool, e.g. a knife. A gun.", "A tool | e.g. a knife | A gun")]
#[case(EN, "From room A to room B.", "From room A | to room B")]
fn a_text_is_cut_into_phrases(#[case] language: Language, #[case] text: &str, #[case] expected: &str) {
    assert_eq!(chunked(text, language), expected);
}

/// The relation and the other end of the stretch in which these words lie.
fn answer_to(a: &str, b: &str, words: &str, language: Language) -> Option<(Relation, String)> {
    let (first, text) = if a.contains(words) { (true, a) } else { (false, b) };
    let start = text.split_once(words)?.0.chars().count();
    let report = wordings(a, b, language);
    let span = report.spans.iter().find(|span| {
        let own = if first { &span.a } else { &span.b };
        own.as_ref().is_some_and(|range| range.contains(&start))
    })?;
    let (other, text) = if first { (&span.b, b) } else { (&span.a, a) };
    Some((span.relation, other.clone().map_or_else(String::new, |range| cut(text, range))))
}

#[rstest]
// What nothing answers to.
#[case(EN, "The guard in the tower.", "The guard in the tower with a dog.", "with a dog", OnlyB, "")]
// Neighbours that nothing answers to are one stretch.
#[case(EN, "The guard.", "The guard in the tower of the castle.", "castle", OnlyB, "")]
// One says more.
#[case(EN, "An armed guard in the tower.", "A guard in the tower.", "armed", ANarrower, "A guard")]
#[case(EN, "A guard in the tower.", "An armed guard in the tower.", "guard", BNarrower, "An armed guard")]
#[case(
    NL,
    "Een bewaker op de toren.",
    "Een gewapende bewaker op de toren.",
    "bewaker",
    BNarrower,
    "Een gewapende bewaker"
)]
// A denial is told where it stands, not where.
#[case(
    EN,
    "The guard did not find the key in the tower.",
    "The guard found the key in the tower.",
    "not find",
    Opposite,
    "found"
)]
#[case(
    EN,
    "The guard did not find the key in the tower.",
    "The guard found the key in the tower.",
    "in the tower",
    Same,
    "in the tower"
)]
#[case(EN, "The guard is not in danger.", "The guard is in danger.", "not", Opposite, "is")]
#[case(NL, "De bewaker is niet in gevaar.", "De bewaker is in gevaar.", "gevaar", Opposite, "in gevaar")]
// A slip of the pen and the spelling of another country say the same; a word that is known does not.
#[case(EN, "The parties were seperated.", "The parties were separated.", "seperated", Same, "were separated")]
#[case(EN, "An organised crime.", "An organized crime.", "organised", Same, "An organized crime")]
fn stretches_answer_to_one_another(
    #[case] language: Language,
    #[case] a: &str,
    #[case] b: &str,
    #[case] words: &str,
    #[case] relation: Relation,
    #[case] other: &str,
) {
    let found = answer_to(a, b, words, language);
    assert_eq!(found, Some((relation, other.to_owned())), "{:?}", wordings(a, b, language).spans);
}

#[test]
fn a_verb_without_content_is_never_marked_by_itself() {
    for (language, a, b) in [
        (EN, "A house that is empty.", "An empty house in the town."),
        (EN, "The house is in the town.", "A house of stone."),
        (NL, "Het huis is in de stad.", "Een huis van steen."),
    ] {
        let report = wordings(a, b, language);
        let texts = report.spans.iter().flat_map(|span| {
            [span.a.clone().map(|range| cut(a, range)), span.b.clone().map(|range| cut(b, range))]
        });
        assert!(texts.flatten().all(|text| text != "is"), "{:?}", report.spans);
    }
}

#[rstest]
#[case(EN, "The guard dances in the tower.", "The guard plays in the tower.", "dances", true)]
#[case(EN, "The guard eats in the tower.", "In the tower, a wall of red bricks.", "eats", false)]
#[case(NL, "Een gesprek in de keuken.", "Een gesprek in de badkamer.", "keuken", true)]
#[case(NL, "De bewaker eet in de toren.", "In de toren een muur van steen.", "eet", false)]
fn what_stands_in_the_same_place_pairs(
    #[case] language: Language,
    #[case] a: &str,
    #[case] b: &str,
    #[case] words: &str,
    #[case] pairs: bool,
) {
    let found = answer_to(a, b, words, language).map(|(relation, _)| relation);
    assert_eq!(matches!(found, Some(Related | Similar)), pairs, "{found:?}");
}
