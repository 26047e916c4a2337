//! Reading and writing whole folders.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines,
    reason = "tests may stop at the first surprise, and tables are long"
)]

use std::fs;
use std::path::Path;

use wordbond::domain::check::{Place, Severity};
use wordbond::domain::{OrgId, Outcome, Stance, TermId, Usage, Verdict};
use wordbond::store::{self, Loaded};

/// Puts files into a folder.
fn put(dir: &Path, files: &[(&str, &str)]) {
    for (path, text) in files {
        let path = dir.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

/// A folder with these files, read.
fn read(files: &[(&str, &str)]) -> Loaded {
    let dir = tempfile::tempdir().unwrap();
    put(dir.path(), files);
    store::load(dir.path()).unwrap()
}

fn org(id: &str) -> OrgId {
    OrgId::parse(id).unwrap()
}

fn term(id: &str) -> TermId {
    TermId::parse(id).unwrap()
}

/// Every problem as `file:line:column rule`.
fn problems(loaded: &Loaded) -> Vec<String> {
    let line = |p: &store::Problem| format!("{}:{}:{} {}", p.file, p.line, p.column, p.rule);
    loaded.problems.iter().map(line).collect()
}

const NETWORK: (&str, &str) = (
    "network.toml",
    "format = 1\nkind = \"network\"\nid = \"town\"\nname = \"Town\"\nlanguage = \"en\"\norganisations = [\"police\", \"care\"]\n",
);

#[test]
fn everything_an_organisation_says_is_read() {
    let loaded = read(&[
        NETWORK,
        (
            "organisations/police.toml",
            r#"
name = "Police"
mark = "POL"
[definitions.urgent]
wording = "now"
time_limit = { within = "15 min", counted_from = "dispatch", for = "town" }
thresholds = [{ of = "age", is = 18 }]
includes = ["a", "b"]
reviewed_on = 2026-03-01
[definitions.vulnerable]
usage = "other-word"
our_word = "at risk"
[[definitions.emergency.time_limit]]
within = "15 min"
[[definitions.emergency.time_limit]]
within = "20 min"
[answers.urgent.station]
answer = "depends"
because = "x"
answered_on = 2026-11-03
[positions.urgent]
position = "object"
reason = "cost"
[common_interest]
endorses = 2
[offers.o1]
text = "a phone number"
[guesses.care.urgent.station]
answer = "yes"
[explained.urgent.care]
why = "x"
[check_ins.2026-06-11.care]
can_be_open = 3
[misconceptions.m1]
about = "care"
[accepts.care.m1]
"#,
        ),
    ]);
    assert_eq!(problems(&loaded), Vec::<String>::new());
    let police = &loaded.network.organisations[&org("police")];
    let urgent = &police.definitions[&term("urgent")];
    assert_eq!(urgent.wording, "now");
    assert_eq!(urgent.time_limit[0].applies_for.as_deref(), Some("town"));
    assert_eq!(urgent.thresholds[0].is, "18");
    assert_eq!(police.definitions[&term("vulnerable")].usage, Usage::OtherWord);
    assert_eq!(police.definitions[&term("emergency")].time_limit.len(), 2);
    let answer = police.answers[&term("urgent")].values().next().unwrap();
    assert_eq!(answer.verdict, Verdict::Depends);
    assert_eq!(police.positions[&term("urgent")].stance, Stance::Object);
    assert_eq!(police.endorsement.as_ref().unwrap().endorses, Some(2));
    assert_eq!(police.offers["o1"].text, "a phone number");
}

#[test]
fn terms_cases_proposals_and_commitments_are_read() {
    let loaded = read(&[
        NETWORK,
        (
            "terms.toml",
            "[terms.urgent]\nlabel = \"urgent\"\nalso = [\"urgency\", { label = \"spoed\", language = \"nl\" }]\nrelated = [\"x\"]\n",
        ),
        ("cases.toml", "[cases.station]\nterms = [\"urgent\"]\nstory = \"\"\"\nA man\r\nwaits.\"\"\"\n"),
        (
            "proposals/urgent.toml",
            "[candidates.a]\nproposed_by = \"care\"\noutcome = \"drop\"\nuse_instead = \"soon\"\nwording = \"w\"\n",
        ),
        (
            "commitments.toml",
            "[commitments.c1]\nwho = \"police\"\nby = 2026-12-15\nfor = [\"urgent\"]\nstate = \"kept\"\n",
        ),
        ("sponsors.toml", "[sponsors.s1]\nname = \"x\"\n"),
        ("workshops/2026-11-21.toml", "state = \"running\"\n"),
    ]);
    assert_eq!(problems(&loaded), Vec::<String>::new());
    let network = &loaded.network;
    assert_eq!(network.id, "town");
    assert_eq!(network.terms[&term("urgent")].also[1].language.as_deref(), Some("nl"));
    assert_eq!(network.cases.values().next().unwrap().story, "A man\nwaits.");
    let candidate = &network.proposals[&term("urgent")].candidates["a"];
    assert_eq!((candidate.outcome, candidate.use_instead.as_str()), (Outcome::Drop, "soon"));
    assert_eq!(network.commitments["c1"].terms, [term("urgent")]);
}

#[test]
fn an_unknown_key_is_named_with_its_place_and_the_nearest_known_one() {
    let loaded = read(&[
        NETWORK,
        (
            "organisations/police.toml",
            "name = \"Police\"\n[definitions.urgent]\nwordng = \"é\"\ncolour = 1\n",
        ),
    ]);
    let file = "organisations/police.toml";
    assert_eq!(problems(&loaded), [format!("{file}:3:1 unknown-key"), format!("{file}:4:1 unknown-key")]);
    assert!(loaded.problems[0].help.contains("`wording`"), "{}", loaded.problems[0].help);
    assert_eq!(loaded.problems[0].severity, Severity::Warning);
    assert!(!loaded.files.get(file).unwrap().is_broken());
}

#[test]
fn a_half_broken_file_is_read_as_far_as_it_goes() {
    let broken = "name = \"Police\"\n[definitions.a]\nwording = \"x\n\n[definitions.b]\nwording = \"y\"\nusage = \"usd\"\n";
    let loaded = read(&[
        NETWORK,
        ("organisations/police.toml", broken),
        ("organisations/care.toml", "name = \"Care\"\n[definitions.a]\nwording = \"z\"\n"),
    ]);
    let police = &loaded.network.organisations[&org("police")];
    assert_eq!(police.definitions[&term("b")].wording, "y");
    assert_eq!(loaded.network.definition(&org("care"), &term("a")).unwrap().wording, "z");
    let file = "organisations/police.toml";
    assert_eq!(problems(&loaded), [format!("{file}:3:13 not-toml"), format!("{file}:7:9 unknown-value")]);
    assert!(loaded.files.get(file).unwrap().is_broken());
}

#[test]
fn a_byte_order_mark_crlf_and_missing_heads_are_fine() {
    let loaded = read(&[
        NETWORK,
        (
            "organisations/police.toml",
            "\u{feff}name = \"Police\"\r\n[definitions.a]\r\nwording = \"\"\"one\r\ntwo\"\"\"",
        ),
    ]);
    assert_eq!(problems(&loaded), Vec::<String>::new());
    assert_eq!(loaded.network.definition(&org("police"), &term("a")).unwrap().wording, "one\ntwo");
}

#[test]
fn the_id_decides_and_a_renamed_file_is_named() {
    let loaded = read(&[
        NETWORK,
        ("organisations/Politie (2).toml", "id = \"police\"\nname = \"Police\"\n"),
        ("organisations/Care Team.toml", "name = \"Care\"\n"),
    ]);
    let ids: Vec<&str> = loaded.network.organisations.keys().map(OrgId::as_str).collect();
    assert_eq!(ids, ["care-team", "police"]);
    assert_eq!(
        problems(&loaded),
        ["organisations/Care Team.toml:1:1 no-id", "organisations/Politie (2).toml:1:6 name-differs"]
    );
}

#[test]
fn of_two_files_for_one_organisation_both_are_named_and_the_rightly_called_one_is_used() {
    let loaded = read(&[
        NETWORK,
        ("organisations/a police.toml", "id = \"police\"\nname = \"Copy\"\n"),
        ("organisations/police.toml", "id = \"police\"\nname = \"Police\"\n"),
    ]);
    assert_eq!(loaded.network.name(&org("police")), "Police");
    assert_eq!(
        problems(&loaded),
        [
            "organisations/a police.toml:1:6 name-differs",
            "organisations/a police.toml:1:6 two-files",
            "organisations/police.toml:1:1 two-files"
        ]
    );
    assert!(loaded.files.get("organisations/a police.toml").unwrap().is_broken());
}

/// Files with every mistake that reading finds, of a network in a language.
fn mistaken(language: &str) -> Loaded {
    let network = format!(
        "language = \"{language}\"\nnmae = \"x\"\norganisations = \"police\"\ndecision_rule = \"all\"\n\
         common_interest_version = \"two\"\n[common_interest_was.first]\nuntil = \"soon\"\n"
    );
    let police = "format = 2\nkind = \"terms\"\nid = \"politie\"\nmark = [1]\n[definitions.urgent]\n\
        time_limit = 3\nincludes = [[1]]\n[answers.urgent.a]\non = \"x\"\n[positions.urgent]\nreason = \"r\"\n\
        [needs]\nn1 = 3\n[definitions.Urgent]\n[broken\n";
    read(&[
        ("network.toml", &network),
        (
            "terms.toml",
            "[terms.urgent]\nalso = [true]\n[terms.calm]\nlabel = \"a\"\nlabel = \"b\"\nx = [1, 2",
        ),
        ("organisations/police.toml", police),
        ("organisations/politie.toml", "name = \"Politie\"\nname\n"),
        ("organisations/Care (2).toml", "mark = \"CARE\"\n"),
        ("proposals/urgent.toml", "[candidates.a]\n"),
        ("proposals/urgent (1).toml", "id = \"urgent\"\n"),
        ("agreed/urgent/0001-aaaaaa.toml", "term = \"calm\"\nversion = 1\n"),
        ("more.toml", ""),
    ])
}

#[test]
fn what_is_wrong_is_said_in_the_language_of_the_network() {
    let (english, dutch) = (mistaken("en"), mistaken("nl"));
    let rules = |loaded: &Loaded| {
        let all = loaded.all_problems();
        all.iter().map(|problem| (problem.file.clone(), problem.line, problem.rule)).collect::<Vec<_>>()
    };
    assert_eq!(rules(&english), rules(&dutch));
    assert!(english.problems.len() > 25, "{:#?}", problems(&english));
    for (english, dutch) in english.all_problems().iter().zip(&dutch.all_problems()) {
        assert_ne!(english.what, dutch.what, "{english}");
        assert!(english.help != dutch.help || english.help.is_empty(), "{english}");
    }
    // A language that cannot be read leaves English.
    let unknown = read(&[("network.toml", "language = ["), ("organisations/police.toml", "nmae = \"x\"\n")]);
    assert!(unknown.problems.iter().any(|problem| problem.help.starts_with("did you mean `name`?")));
}

#[test]
fn a_folder_that_is_no_network_is_refused_with_a_way_out() {
    let dir = tempfile::tempdir().unwrap();
    let error = store::load(dir.path()).unwrap_err().to_string();
    assert!(error.contains("wordbond new"), "{error}");
    assert!(store::load(&dir.path().join("nothing")).is_err());
    put(dir.path(), &[("file", "")]);
    assert!(store::load(&dir.path().join("file")).is_err());
}

#[test]
fn an_entry_is_found_again_in_its_file() {
    let loaded = read(&[
        NETWORK,
        ("organisations/police.toml", "name = \"Police\"\n\n[definitions.urgent]\nwording = \"now\"\n"),
    ]);
    let place = Place::Definition { org: org("police"), term: term("urgent") };
    let at = |key| loaded.locate(&place, key).unwrap().to_string();
    assert_eq!(at(Some("wording")), "organisations/police.toml:4:1");
    assert_eq!(at(None), "organisations/police.toml:3:14");
    assert_eq!(at(Some("why")), "organisations/police.toml:3:14");
    assert_eq!(loaded.locate(&Place::Organisation(org("care")), None), None);
}
