//! What is told where no reader tells anything and one text was made from the other, what is not, and what is doubted where
//! each was worded on its own.

use rstest::rstest;

use super::super::ConflictKind::{self, Example, Polarity, ReferencePoint, Scope};
use super::*;

const ROBES: &str =
    "The choir gives its robes to the singers who sing in the front row of the hall on Sundays.";
const BREAD: &str = "The baker of the inn bakes bread for all the guests of the house every morning, and the bread that is left over in the evening goes to the poor of the town.";

#[rstest]
// One phrase for another may mean the same.
#[case(
    "A crowd is a group of singers near the entrance of the hall in such a way that guests are afraid to go in.",
    "A crowd is a group of singers near the entrance of the hall in such a way that guests do not dare to enter.",
    NONE
)]
// Two verbs in one place are mostly two for the same.
#[case(
    ROBES,
    "The choir hands its robes to the singers who sing in the front row of the hall on Sundays.",
    NONE
)]
// What has moved, and what only one says.
#[case(
    BREAD,
    "Every morning the baker of the inn bakes bread for all the guests of the house, and the bread that is left over in the evening goes to the poor of the town.",
    NONE
)]
#[case(
    BREAD,
    "The baker of the inn bakes bread for all the guests of the house every morning, and the bread that is left over in the evening goes to the poor of the town, wrapped in paper.",
    NONE
)]
// Denied as often by both, each in its own words.
#[case(
    "The song was sung freely; nobody put the singer under pressure.",
    "A song that was sung of the singer's own free will and not under pressure from anybody.",
    NONE
)]
#[case("The song was sung freely; nobody put the singer under pressure.", "A song that was sung of the singer's own free will although everybody put her under pressure.", &[Polarity])]
// The same denied in other words, where the rest is the same; and what is denied of something else.
#[case(
    "The choir sings in the hall without a teacher in the front row, and nobody claps before the last song of the evening.",
    "The choir sings in the hall while no teacher is in the front row, and nobody claps before the last song of the evening.",
    NONE
)]
#[case(
    "The choir sings in the hall without a teacher in the front row, and nobody claps before the last song of the evening.",
    "The choir sings in the hall with a teacher in the front row, and nobody claps before the last song of the evening.",
    &[Polarity]
)]
#[case(
    "A quarrel is a talk of two singers who shout without end and of whom each wants the best place in the hall.",
    "A quarrel is a talk of two singers who never stop shouting and of whom each wants the best place in the hall.",
    NONE
)]
#[case("The singers come into the hall on Sundays; smoking is forbidden.", "The singers do not come into the hall on Sundays.", &[Polarity])]
// A word that only begins as what denies does.
#[case("The inn never pays for the bread of a singer.", "For a singer's bread the inn undertakes to pay.", &[Polarity])]
// Which of two phrases stands nearest before an example.
#[case("The pass is for staff, including singers, apart from guards.", "The pass is for staff, apart from singers, including guards.", &[Polarity, Example, Example])]
// Which end of it is meant is known whatever else both say.
#[case("The bread is sold within two hours after the start of the feast.", "Two hours at most pass between the end of the feast and the sale of the bread.", &[ReferencePoint])]
fn english(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    check(a, b, Language::English, expected);
}

#[rstest]
#[case(
    "De zolder wordt verhuurd aan muzikanten die op zondag in het koor van de dorpskerk zingen.",
    "Aan muzikanten die op zondag in het koor van de dorpskerk zingen wordt de zolder verhuurd.",
    NONE
)]
#[case(
    "Een zanger is iemand die langdurig en zonder betaling zingt voor een gast met verdriet.",
    "Wie onbetaald en gedurende lange tijd voor een verdrietige gast zingt, is zanger.",
    NONE
)]
#[case("Een zanger is iemand die langdurig en zonder betaling zingt voor een gast met verdriet.", "Wie tegen betaling en gedurende lange tijd voor een verdrietige gast zingt, is zanger.", &[Polarity])]
#[case(
    "Een arme zanger is een zanger die te weinig brood heeft voor zijn gezin en die in de herberg geen rekening heeft.",
    "Een arme zanger is een zanger die niet genoeg brood heeft voor zijn gezin en die in de herberg geen rekening heeft.",
    NONE
)]
#[case(
    "Een gast vertrekt als hij weigert zich aan de regels van de herberg te houden, ook nadat de kok hem heeft gewaarschuwd.",
    "Een gast vertrekt als hij zich niet aan de regels van de herberg wil houden, ook nadat de kok hem heeft gewaarschuwd.",
    NONE
)]
#[case(
    "Een gast vertrekt als hij weigert zich aan de regels van de herberg te houden, ook nadat de kok hem heeft gewaarschuwd.",
    "Een gast vertrekt als hij zich aan de regels van de herberg wil houden, ook nadat de kok hem heeft gewaarschuwd.",
    &[Polarity]
)]
fn dutch(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    check(a, b, Language::Dutch, expected);
}

#[test]
fn what_both_deny_in_the_wording_silences_no_field() {
    let of = |wording: &str, decided_by: &str| Definition {
        decided_by: decided_by.to_owned(),
        ..Definition::of_wording(wording)
    };
    let a =
        of("A song in the hall without a teacher in the front row of the choir.", "a cook with a licence");
    let b = of(
        "A song in the hall while no teacher is in the front row of the choir.",
        "a cook without a licence",
    );
    assert_eq!(kinds(&compared(&a, &b)), [Polarity]);
    let same =
        of("A song in the hall while no teacher is in the front row of the choir.", "a cook with a licence");
    assert_eq!(kinds(&compared(&a, &same)), NONE);
}

#[test]
fn whoever_takes_over_a_definition_and_changes_what_it_is_about_means_the_change() {
    let of = |who: &str| Definition {
        decided_by: "the cook of the inn".to_owned(),
        then: "the cook keeps the purse behind the bar".to_owned(),
        ..Definition::of_wording(&format!(
            "A lost purse is a purse that {who} has left on a table of the inn and that nobody has asked for since."
        ))
    };
    let report = compared(&of("a guest"), &of("a thief"));
    assert_eq!(kinds(&report), [Scope]);
    assert!(report.conflicts[0].says.contains("perhaps"), "{:?}", report.conflicts);
    assert_eq!(kinds(&compared(&of("a guest"), &of("a visitor"))), NONE);
}
