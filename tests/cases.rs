//! The cases of a term as a table: answers and guesses by one key, what they come to in words, what guesses show, and
//! the misconceptions that follow.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod workbench;

use std::collections::BTreeMap;

use rstest::rstest;
use wordbond::app::form::Field;
use wordbond::app::overlay::{Overlay, ReadLine};
use wordbond::app::view::judged;
use wordbond::app::view::reveal::{Said, What, found};
use wordbond::domain::*;
use wordbond::measures::Orientation;

use workbench::network::{TODAY, case, member, org, rich, term};
use workbench::{Bench, saved};

fn urgent() -> TermId {
    term("urgent")
}

/// The cases of "urgent" on the rich network, for whoever is chosen by these keys.
fn cases(who: &str) -> Bench {
    let mut bench = Bench::rich((120, 40));
    bench.keys(who);
    bench.open("urgent");
    bench.keys("s");
    bench
}

const AS_POLICE: &str = "w Down Enter";

fn answer<'a>(bench: &'a Bench, who: &str, to: &str) -> Option<&'a Answer> {
    bench.state.organisation(&org(who))?.answers.get(&urgent())?.get(&case(to))
}

fn guess(bench: &Bench, by: &str, about: &str, of: &str) -> Option<Verdict> {
    let at = GuessAt { about: org(about), term: urgent(), case: case(of) };
    bench.state.organisation(&org(by))?.guesses.get(&at).map(|guess| guess.verdict)
}

/// The change is undone and redone as one.
fn assert_undoable(bench: &mut Bench, before: &Network) {
    let after = bench.state.network.clone();
    bench.keys("u");
    assert_eq!(*bench.state.network, *before, "{}", bench.notice());
    bench.keys("Ctrl-R");
    assert_eq!(bench.state.network, after, "{}", bench.notice());
}

/// A network whose organisations, in this order, answer case 1, 2, … of "urgent" by a letter each: `y`es, `d`epends,
/// `n`o; anything else is no answer. Everybody words it alike.
fn judged_by(answers: &[(&str, &str)]) -> Network {
    let mut network = Network::default();
    network.terms.insert(urgent(), Term::of_label("urgent"));
    let most = answers.iter().map(|(_, letters)| letters.len()).max().unwrap_or(0);
    for number in 1..=most {
        let story = format!("Story number {number}.");
        network
            .cases
            .insert(case(&format!("c{number:02}")), Case { terms: vec![urgent()], story, ..Case::default() });
    }
    for (name, letters) in answers {
        let id = org(&name.to_lowercase());
        network.charter.order.push(id.clone());
        let profile = Profile { name: (*name).to_owned(), ..Profile::default() };
        let mut member = Organisation { profile, ..Organisation::default() };
        let wording = Definition::of_wording("Somebody's life is in danger.");
        member.definitions.insert(urgent(), wording);
        let mut given = BTreeMap::new();
        for (number, letter) in letters.chars().enumerate() {
            let Some(verdict) = Verdict::ALL.into_iter().find(|it| it.key().starts_with(letter)) else {
                continue;
            };
            let (because, on, answered_on, recorded_by) = (String::new(), None, None, None);
            let one = Answer { verdict, because, on, answered_on, recorded_by };
            given.insert(case(&format!("c{:02}", number + 1)), one);
        }
        member.answers.insert(urgent(), given);
        network.organisations.insert(id, member);
    }
    network
}

// ---- answers by one key -----------------------------------------------------------------------------

#[rstest]
#[case("+", Verdict::Yes)]
#[case("=", Verdict::Depends)]
#[case("-", Verdict::No)]
fn one_key_answers_the_selected_case(#[case] key: &str, #[case] verdict: Verdict) {
    let mut bench = cases(AS_POLICE);
    let before = rich();
    let effects = bench.keys(&format!("Down {key}"));
    assert_eq!(saved(&effects).len(), 1);
    let given = answer(&bench, "police", "letter").unwrap();
    assert_eq!((given.verdict, given.answered_on, &given.recorded_by), (verdict, Some(TODAY), &None));
    assert_eq!(given.because, "we would go there first", "the reason stays");
    assert_undoable(&mut bench, &before);
}

#[test]
fn an_answer_on_an_older_text_is_marked_until_it_is_given_again() {
    let mut network = rich();
    network.cases.get_mut(&case("bridge")).unwrap().story.push_str(" It is dark.");
    let mut bench = Bench::new(network);
    bench.keys(AS_POLICE);
    bench.open("urgent");
    bench.keys("s");
    assert!(bench.text().contains("✓!"), "{}", bench.text());
    assert!(bench.text().contains("answered on an older text"));
    bench.keys("+");
    let story = bench.state.network.cases[&case("bridge")].clone();
    assert!(!answer(&bench, "police", "bridge").unwrap().is_on_older_text(&story));
}

#[test]
fn the_column_of_another_takes_guesses_and_no_answers() {
    let mut bench = cases(AS_POLICE);
    let effects = bench.keys("Right +");
    assert_eq!(saved(&effects), []);
    assert!(bench.notice().contains("Crisis care") && bench.notice().contains('v'), "{}", bench.notice());
    bench.keys("Enter");
    let Some(Overlay::Read { lines, .. }) = bench.state.overlays.last() else { panic!("not shown") };
    assert!(lines.contains(&ReadLine::Heading("Crisis care: yes".into())), "{lines:?}");
}

#[test]
fn a_facilitator_answers_for_the_selected_column_and_it_waits_to_be_confirmed() {
    let mut bench = cases("");
    let before = rich();
    bench.keys("Right Right Right -");
    let given = answer(&bench, "court", "bridge").unwrap();
    assert_eq!((given.verdict, given.recorded_by.as_deref()), (Verdict::No, Some("facilitator")));
    assert!(bench.text().contains("✗\""), "{}", bench.text());
    assert_undoable(&mut bench, &before);
}

#[test]
fn an_answer_is_taken_away_and_comes_back() {
    let mut bench = cases(AS_POLICE);
    let before = rich();
    bench.keys("Backspace");
    assert_eq!(answer(&bench, "police", "bridge"), None);
    assert_undoable(&mut bench, &before);
    bench.keys("Backspace");
    assert_eq!(bench.notice(), "There is nothing in this cell to take away");
}

#[test]
fn the_selected_case_stays_selected_in_another_order() {
    let mut bench = cases(AS_POLICE);
    let selected = |bench: &Bench| bench.state.page.as_ref().unwrap().case;
    assert_eq!(selected(&bench), 0);
    bench.keys("o");
    // The neighbour's shouting divides them: it is first, and the bridge last.
    assert_eq!(selected(&bench), 2);
    // Now the bridge divides them as well, and moves up with the cursor on it.
    bench.keys("-");
    assert_eq!(answer(&bench, "police", "bridge").unwrap().verdict, Verdict::No);
    assert_ne!(selected(&bench), 2);
    bench.keys("o");
    assert_eq!(selected(&bench), 0);
}

// ---- what answers come to, in words -----------------------------------------------------------------

#[rstest]
#[case::a_line(&[("Police", "yyy"), ("Housing", "yyy"), ("Care", "nny")],
    "Police and Housing see this as “urgent”, Care does not, in all 2 cases that divide them.")]
#[case::a_line_that_is_crossed(&[("Police", "yyyn"), ("Care", "nnny")],
    "Police sees this as “urgent”, Care does not, in 3 of the 4 cases that divide them.")]
#[case::sooner(&[("Police", "yyy"), ("Housing", "yyy"), ("Care", "ndd")],
    "Police and Housing more readily see this as “urgent” than Care, in all 3 cases that divide them.")]
#[case::no_line(&[("Police", "yyn"), ("Care", "nny"), ("Court", "ydn")],
    "Police mostly sees this as “urgent”, Court sometimes does, Care mostly does not.")]
#[case::many(&[("A", "y"), ("B", "y"), ("C", "y"), ("D", "y"), ("E", "y"), ("F", "n")],
    "A, B, C and 2 others see this as “urgent”, F does not.")]
#[case::alike(&[("Police", "yn"), ("Care", "yn")], "All who answered judge the 2 shared cases alike.")]
#[case::alone(&[("Police", "yn"), ("Care", "..")], "No case has been answered by two organisations yet.")]
fn who_stands_where_is_said_in_a_sentence(#[case] answers: &[(&str, &str)], #[case] expected: &str) {
    let bench = Bench::new(judged_by(answers));
    assert_eq!(judged::in_short(&bench.state, &urgent())[0], expected);
}

#[test]
fn it_is_said_in_dutch() {
    let mut network = judged_by(&[("Politie", "yyy"), ("Wonen", "yyy"), ("Zorg", "nny")]);
    network.charter.language = "nl".into();
    let bench = Bench::new(network);
    let told = judged::in_short(&bench.state, &urgent());
    assert_eq!(
        told[0],
        "Politie en Wonen zien dit als “urgent”, Zorg niet, in alle 2 casussen die hen verdelen."
    );
}

fn figures(state: &wordbond::app::state::State) -> String {
    let text = |line: ReadLine| match line {
        ReadLine::Heading(text) | ReadLine::Text(text) => text,
        ReadLine::Gap => String::new(),
    };
    judged::figures(state, &urgent()).into_iter().map(text).collect::<Vec<_>>().join("\n")
}

#[rstest]
#[case::two_organisations(&[("Police", "yyyyynnnnn"), ("Care", "yyyyynnnny")])]
#[case::nine_cases(&[("Police", "yyyyynnnn"), ("Care", "yyyyynnnn"), ("Court", "yyyyynnny")])]
fn with_few_the_raw_answers_say_it_all(#[case] answers: &[(&str, &str)]) {
    let bench = Bench::new(judged_by(answers));
    let told = judged::in_short(&bench.state, &urgent()).join(" ");
    assert!(told.contains("1 of") && !told.contains("agree"), "{told}");
    let figures = figures(&bench.state);
    assert!(figures.contains("The answers themselves say it all") && !figures.contains("alpha"), "{figures}");
}

#[rstest]
#[case::well(["yyyyynnnnn", "yyyyynnnnn", "yyyyynnnnn"], "The answers agree well.", "is 1.00")]
#[case::fairly_well(["yyyyynnnnn", "yyyyynnnnn", "yyyynynnnn"], "The answers agree fairly well.", "is 0.74")]
#[case::by_chance(["yyyyynnnnn", "nnnnnyyyyy", "ynynynynyn"], "The answers agree hardly more than by chance.", "is -0.")]
fn with_enough_the_agreement_is_said_and_its_figure_kept_for_the_detail(
    #[case] letters: [&str; 3],
    #[case] expected: &str,
    #[case] figure: &str,
) {
    let answers = [("Police", letters[0]), ("Care", letters[1]), ("Court", letters[2])];
    let mut bench = Bench::new(judged_by(&answers));
    let told = judged::in_short(&bench.state, &urgent()).join(" ");
    assert!(told.contains(expected) && !told.contains("alpha"), "{told}");
    bench.open("urgent");
    bench.keys("s");
    assert!(!bench.text().contains("alpha"), "not on the screen itself");
    bench.keys("f");
    assert!(bench.text().contains("Krippendorff's alpha"), "{}", bench.text());
    assert!(figures(&bench.state).contains(figure), "{}", figures(&bench.state));
}

#[test]
fn alike_in_words_but_not_in_judgement_names_the_pairs_and_comes_first_on_home() {
    let mut network = judged_by(&[("Police", "yyy"), ("Care", "nnn"), ("Council", "yyy")]);
    // Worded differently, and never answered: known by its wordings alone.
    let crisis = term("crisis");
    network.terms.insert(crisis.clone(), Term::of_label("crisis"));
    let wordings = ["Within 15 minutes of dispatch a car must go.", "Within 48 hours a letter may be sent."];
    for (id, wording) in ["police", "care"].into_iter().zip(wordings) {
        member(&mut network, id).definitions.insert(crisis.clone(), Definition::of_wording(wording));
    }
    let mut bench = Bench::new(network);
    let told = judged::in_short(&bench.state, &urgent()).join(" ");
    assert!(told.contains("Hidden disagreement: the words are alike, the judgements are not."), "{told}");
    let pairs = "Alike in words but not in judgement: Police and Care; Care and Council.";
    assert!(told.contains(pairs), "{told}");
    let first = &bench.state.agenda.items[0];
    assert_eq!(
        (first.term.as_str(), first.class),
        ("urgent", Some(wordbond::divergence::agenda::Class::Hidden))
    );
    let home = bench.text();
    assert!(home.contains("worded differently, few cases"), "{home}");
    bench.open("crisis");
    bench.keys("s n \"Somebody waits.\" Ctrl-S");
    let told = judged::in_short(&bench.state, &crisis).join(" ");
    assert!(told.contains("Placed by the wordings alone"), "{told}");
}

// ---- guesses ----------------------------------------------------------------------------------------

#[test]
fn guesses_take_one_key_and_nothing_of_the_others_shows_meanwhile() {
    let mut bench = cases(AS_POLICE);
    let before = rich();
    bench.keys("v");
    let shown = bench.text();
    assert!(
        shown.contains("What you guess here is open") && shown.contains("Sealed rounds are in a workshop")
    );
    assert!(!shown.contains("divided") && !shown.contains("mostly"), "{shown}");
    // Under the police stands its own answer; nobody else's.
    let row = shown.lines().find(|line| line.contains("Somebody has stood")).unwrap();
    assert_eq!(row.matches('✓').count(), 1, "{row}");
    bench.keys("-");
    assert_eq!(guess(&bench, "police", "care", "bridge"), Some(Verdict::No));
    assert_undoable(&mut bench, &before);
    bench.keys("Down + Right Right =");
    assert_eq!(guess(&bench, "police", "care", "letter"), Some(Verdict::Yes));
    assert_eq!(guess(&bench, "police", "court", "letter"), Some(Verdict::Depends));
    bench.keys("Backspace");
    assert_eq!(guess(&bench, "police", "court", "letter"), None);
    assert_eq!(
        answer(&bench, "care", "letter").unwrap().verdict,
        Verdict::Depends,
        "answers stay as they are"
    );
    bench.keys("Esc");
    assert!(bench.text().contains("divided"), "back with the answers");
}

#[test]
fn how_another_would_define_the_term_is_guessed_in_words() {
    let mut bench = cases(AS_POLICE);
    bench.keys("v d \"Within a day.\" Ctrl-S");
    let key = (org("care"), urgent());
    let guessed =
        |bench: &Bench| bench.state.organisation(&org("police")).unwrap().guessed_wordings.get(&key).cloned();
    let expected =
        GuessedWording { wording: "Within a day.".into(), guessed_on: Some(TODAY), recorded_by: None };
    assert_eq!(guessed(&bench), Some(expected));
    assert!(bench.text().contains("How you think Crisis care defines “urgent”: Within a day."));
    bench.keys("d Ctrl-A Backspace Ctrl-S");
    assert_eq!(guessed(&bench), None);
}

#[test]
fn a_facilitator_does_not_guess() {
    let mut bench = cases("");
    bench.keys("v");
    assert!(bench.notice().contains("(w)"), "{}", bench.notice());
    assert!(!bench.state.page.as_ref().unwrap().guessing);
}

#[test]
fn a_guess_goes_with_its_case_and_comes_back() {
    let mut bench = cases(AS_POLICE);
    bench.keys("v - Esc");
    let before = (*bench.state.network).clone();
    bench.keys("x");
    assert_eq!(guess(&bench, "police", "care", "bridge"), None);
    assert_undoable(&mut bench, &before);
}

// ---- what guesses show ------------------------------------------------------------------------------

/// The police guess about care, and care about the police: one of each kind, and one that shows nothing yet.
fn guessed() -> Network {
    let mut network = judged_by(&[("Police", "yyny."), ("Care", "ynnny")]);
    for (by, about, letters) in [("police", "care", "yyyny"), ("care", "police", "....n")] {
        for (number, letter) in letters.chars().enumerate() {
            let Some(verdict) = Verdict::ALL.into_iter().find(|it| it.key().starts_with(letter)) else {
                continue;
            };
            let case = case(&format!("c{:02}", number + 1));
            let at = GuessAt { about: org(about), term: urgent(), case };
            let guess = Guess { verdict, guessed_on: None, recorded_by: None };
            member(&mut network, by).guesses.insert(at, guess);
        }
    }
    network
}

#[test]
fn a_guess_shows_agreement_and_difference_true_and_false() {
    let network = guessed();
    let lists: Vec<(String, Orientation, Vec<String>)> =
        found(&network, &urgent(), &Said::of(&network, &urgent()))
            .into_iter()
            .map(|it| {
                let What::Cases(kind, cases) = it.what else { panic!("no definition was guessed") };
                let cases = cases.iter().map(|shown| shown.case.to_string()).collect();
                (format!("{} {}", it.by, it.about), kind, cases)
            })
            .collect();
    let list = |kind, case: &str| ("police care".to_owned(), kind, vec![case.to_owned()]);
    assert_eq!(
        lists,
        [
            list(Orientation::FalseAgreement, "c02"),
            list(Orientation::FalseConflict, "c03"),
            list(Orientation::TrueDifference, "c04"),
            list(Orientation::TrueAgreement, "c01"),
        ]
    );
}

#[test]
fn what_a_workshop_has_opened_shows_and_what_is_sealed_does_not() {
    let mut network = judged_by(&[("Police", "y"), ("Care", "n")]);
    let ask = |about: &str| Ask {
        by: org(if about == "care" { "police" } else { "care" }),
        what: Asked::Guess { about: org(about), case: case("c01") },
    };
    let salt = Salt::new([7; 16]);
    let opened = Opened { salt, said: "yes".into() };
    let mut round = Round::new(RoundPlan::new(1, RoundKind::Guess, Some(urgent())));
    round.sealed.insert(ask("care"), Sealed::close(salt, "yes").open(opened).unwrap());
    round.sealed.insert(ask("police"), Sealed::close(salt, "yes"));
    let workshop = Workshop { rounds: [("r1".to_owned(), round)].into(), ..Workshop::default() };
    network.workshops.insert(WorkshopId::parse("kick-off").unwrap(), workshop);
    let lists = found(&network, &urgent(), &Said::of(&network, &urgent()));
    assert_eq!(lists.len(), 1);
    assert_eq!(lists[0].by, org("police"));
    assert!(matches!(lists[0].what, What::Cases(Orientation::FalseAgreement, _)));
}

#[test]
fn from_a_list_a_misconception_is_recorded_with_what_is_known() {
    let mut bench = Bench::new(guessed());
    let before = (*bench.state.network).clone();
    bench.keys(AS_POLICE);
    bench.open("urgent");
    bench.keys("s l");
    assert!(bench.text().contains("False agreement: thought alike, is not (1 case)"), "{}", bench.text());
    bench.keys("Enter");
    let held: Vec<(String, String)> =
        bench.form().fields.iter().map(|field| (field.label.clone(), Field::says(field))).collect();
    let expected = [
        ("about", "Care"),
        ("term", "urgent"),
        ("shown by", "Story number 2."),
        ("we believed", "Care would answer “yes” to “Story number 2.”."),
        ("what is so", "Care answers “no” to “Story number 2.”."),
    ];
    assert_eq!(held, expected.map(|(label, says)| (label.to_owned(), says.to_owned())));
    bench.keys("Ctrl-A \"They come at once.\"");
    let effects = bench.keys("Ctrl-S");
    assert_eq!(saved(&effects).len(), 1, "{}", bench.notice());
    let recorded = &bench.state.organisation(&org("police")).unwrap().misconceptions["m1"];
    let expected = Misconception {
        about: org("care"),
        believed: "They come at once.".into(),
        is_so: "Care answers “no” to “Story number 2.”.".into(),
        term: Some(urgent()),
        cases: vec![case("c02")],
        noticed_on: Some(TODAY),
        recorded_by: None,
    };
    assert_eq!(*recorded, expected);
    bench.keys("Esc");
    assert_undoable(&mut bench, &before);
}

#[test]
fn a_guessed_definition_stands_beside_theirs_and_can_be_a_misconception() {
    let mut bench = Bench::new(guessed());
    bench.keys(AS_POLICE);
    bench.open("urgent");
    bench.keys("s v d \"When they have a bed.\" Ctrl-S l End");
    let shown = bench.text();
    assert!(shown.contains("Expected: When they have a bed."), "{shown}");
    assert!(shown.contains("They say: Somebody's life is in danger."), "{shown}");
    bench.keys("Enter Ctrl-S");
    let recorded = &bench.state.organisation(&org("police")).unwrap().misconceptions["m1"];
    assert_eq!(recorded.believed, "When they have a bed.");
    assert_eq!((recorded.is_so.as_str(), recorded.cases.len()), ("Somebody's life is in danger.", 0));
}

#[test]
fn a_misconception_that_is_left_is_kept_and_the_next_starts_anew() {
    let mut bench = Bench::new(guessed());
    bench.keys(AS_POLICE);
    bench.open("urgent");
    bench.keys("s l Enter \" Once.\" Esc");
    bench.keys("Down Enter");
    assert!(
        bench.field().1.starts_with("Care would answer “yes” to “Story number 3.”"),
        "{:?}",
        bench.field()
    );
    bench.keys("Ctrl-S Esc 1");
    assert!(bench.text().contains("* kept"), "{}", bench.text());
    assert_eq!(bench.state.organisation(&org("police")).unwrap().misconceptions.len(), 1);
}

#[test]
fn a_misconception_needs_a_term_that_is_there_and_both_sides() {
    let mut bench = Bench::new(guessed());
    bench.keys(AS_POLICE);
    bench.open("urgent");
    bench.keys("s l Enter");
    bench.fill("term", "urgnet");
    bench.keys("Ctrl-S");
    assert!(bench.issue().is_some_and(|issue| issue.contains("no such term")), "{:?}", bench.issue());
    bench.fill("term", "");
    bench.fill("what is so", "");
    bench.keys("Ctrl-S");
    assert_eq!(bench.issue(), Some("write what is so"));
}

#[test]
fn what_the_answers_come_to_keeps_up_with_every_answer_and_every_term() {
    let mut bench = Bench::rich((120, 40));
    bench.open("urgent");
    for keys in ["s", "+", "Right -", "u", "Down =", "]", "+", "["] {
        bench.keys(keys);
        let page = bench.state.page.clone().unwrap();
        let anew = judged::in_short(&bench.state, &page.term);
        assert_eq!(judged::told(&bench.state, &page.term), anew, "{keys}");
        assert!(bench.state.judged.as_ref().is_some_and(|(term, _)| *term == page.term), "{keys}");
    }
}
