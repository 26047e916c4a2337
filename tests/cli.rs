//! The program as people and scripts call it: arguments, output, exit codes, JSON.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may stop at the first surprise"
)]

mod net;

use net::Net;
use predicates::prelude::*;
use predicates::str::{contains, is_empty};

#[test]
fn help_names_every_command_and_exits_with_0() {
    let net = Net::empty();
    // Ask for help: it goes to standard output.
    let assert = net.run(&["--help"]).assert().success().stderr(is_empty());
    let help = String::from_utf8(assert.get_output().stdout.clone()).unwrap();
    for command in wordbond::cli::command().get_subcommands() {
        assert!(help.contains(command.get_name()), "{}", command.get_name());
    }
    // Every command explains itself.
    for command in wordbond::cli::command().get_subcommands() {
        net.run(&[command.get_name(), "--help"]).assert().success().stdout(contains("Usage"));
    }
}

#[test]
fn a_mistake_in_the_arguments_exits_with_2() {
    let net = Net::town();
    // An unknown option.
    net.run(&["check", "--fast"]).assert().code(2).stdout(is_empty()).stderr(contains("--fast"));
    // A command with a slip in it is taken for a folder, so the sentence says both.
    net.run(&["chek"]).assert().code(2).stdout(is_empty()).stderr(contains("did you mean `wordbond check`?"));
    // So does a word that is like none of them.
    net.run(&["frob"])
        .assert()
        .code(2)
        .stdout(is_empty())
        .stderr(contains("there is no command and no folder `frob`; `wordbond --help` lists the commands"));
    // A folder that is not there.
    net.run(&["check", "nowhere/at-all"]).assert().code(2).stderr(contains("nowhere/at-all"));
    // Two folders at once.
    net.run(&["check", ".", "-C", "other"]).assert().code(2).stderr(contains("name one"));
    // A day that is none.
    net.run(&["brief"]).env("WORDBOND_TODAY", "tomorrow").assert().code(2).stderr(contains("2026-11-21"));
}

#[test]
fn errors_are_one_sentence_on_standard_error() {
    let net = Net::town();
    for arguments in [
        &["history", "urgnt"][..],
        &["diff", "urgent"],
        &["divergence", "--pair", "police", "nobody"],
        &["brief", "--as", "nobody"],
        &["check", "nowhere"],
    ] {
        let assert = net.run(arguments).assert().code(2).stdout(is_empty());
        let error = String::from_utf8(assert.get_output().stderr.clone()).unwrap();
        assert_eq!(error.lines().count(), 1, "{error}");
        assert!(error.starts_with("wordbond: "), "{error}");
    }
}

#[test]
fn the_facilitator_can_be_named_everywhere() {
    let net = Net::town();
    for arguments in
        [&["--as", "facilitator"][..], &["brief", "--as", "Facilitator"], &["check", "--as", "facilitator"]]
    {
        net.run(arguments).assert().success().stderr(is_empty());
    }
    net.run(&["brief", "--as", "Police"]).assert().success();
}

#[test]
fn check_is_quiet_about_a_clean_network() {
    let net = Net::town();
    net.run(&["check"]).assert().code(0).stdout(contains("no problems"));
    // The folder can be named in both ways, and from elsewhere.
    let elsewhere = tempfile::tempdir().unwrap();
    net.run(&["check"]).arg(net.dir()).current_dir(elsewhere.path()).assert().code(0);
    net.run(&["check", "-C"]).arg(net.dir()).current_dir(elsewhere.path()).assert().code(0);
    // A folder inside the network will do.
    net.run(&["check"]).current_dir(net.dir().join("organisations")).assert().code(0);
}

#[test]
fn check_points_at_every_problem_and_exits_with_1() {
    let net = Net::town();
    // A word nobody knows, in a file that is fine otherwise.
    net.edit("organisations/police.toml", |text| text.replace("\nwhy = ", "\nwye = "));
    let assert = net.run(&["check"]).assert().code(1).stderr(is_empty());
    let output = String::from_utf8(assert.get_output().stdout.clone()).unwrap();
    assert!(output.contains("unknown-key"), "{output}");
    assert!(output.contains("organisations/police.toml:7:1"), "{output}");
    assert!(output.contains("^^^"), "{output}");
    // For screen readers and scripts: one line each, file:line:column first.
    net.run(&["check", "--plain"])
        .assert()
        .code(1)
        .stdout(predicate::str::starts_with("organisations/police.toml:7:1: warning[unknown-key]: "));
    // A file that cannot be read to its end does not hide the rest.
    net.edit("organisations/care.toml", |text| format!("{text}\n[definitions.urgent"));
    let output = net.run(&["check", "--plain"]).assert().code(1).get_output().stdout.clone();
    let output = String::from_utf8(output).unwrap();
    assert!(output.contains("organisations/care.toml:"), "{output}");
    assert!(output.contains("organisations/police.toml:7:1"), "{output}");
}

#[test]
fn check_never_sends_what_steers_a_terminal() {
    let net = Net::town();
    net.edit("organisations/police.toml", |text| text + "\n\"\\u001b[31mred\" = 1\n");
    let output = net.run(&["check"]).assert().code(1).get_output().stdout.clone();
    assert!(!output.contains(&0x1b));
    let output = net.run(&["brief"]).assert().success().get_output().stdout.clone();
    assert!(!output.contains(&0x1b));
}

#[test]
fn divergence_says_why_in_sentences() {
    let net = Net::town();
    let text = net.stdout(&["divergence", "urgent"]);
    assert!(text.contains("Police and Care"), "{text}");
    assert!(text.contains("15 min"), "{text}");
    // By label, forgiving case; the rest is left out.
    assert_eq!(net.stdout(&["divergence", "URGENT"]), text);
    // Organisations in either order.
    assert_eq!(net.stdout(&["divergence", "urgent", "--pair", "care", "police"]), text);
}

#[test]
fn divergence_as_json_keeps_its_shape() {
    let net = Net::town();
    let json: serde_json::Value =
        serde_json::from_str(&net.stdout(&["divergence", "--format", "json"])).unwrap();
    assert_eq!(json["network"], "town");
    assert_eq!(json["format"], 1);
    let terms = json["terms"].as_array().unwrap();
    // Every term, in the order of the ids.
    let ids: Vec<&str> = terms.iter().map(|term| term["term"].as_str().unwrap()).collect();
    assert_eq!(ids, ["urgent", "vulnerable"]);
    for term in terms {
        net::assert_term(term, &net);
    }
    // Two wordings make a pair; who does not use the word is silent.
    assert_eq!(terms[0]["organisations"], serde_json::json!(["police", "care"]));
    assert_eq!(terms[0]["silent"], serde_json::json!(["council"]));
    assert_eq!(terms[0]["pairs"].as_array().unwrap().len(), 1);
    assert_eq!(terms[0]["pairs"][0]["cases"], serde_json::json!({"answered_by_both": 3, "differ": 2}));
    // Under two wordings there is no figure.
    assert!(terms[1]["divergence"].is_null());
    assert_eq!(terms[1]["pairs"], serde_json::json!([]));
}

#[test]
fn divergence_of_a_pair_leaves_out_the_other_pairs_only() {
    let net = Net::town();
    net.edit("organisations/council.toml", |text| {
        text + "\n[definitions.urgent]\nwording = \"A file that must be decided this week.\"\n"
    });
    let all: serde_json::Value =
        serde_json::from_str(&net.stdout(&["divergence", "--format", "json"])).unwrap();
    let one = net.stdout(&["divergence", "urgent", "--pair", "Council", "Police", "--format", "json"]);
    let one: serde_json::Value = serde_json::from_str(&one).unwrap();
    assert_eq!(all["terms"][0]["pairs"].as_array().unwrap().len(), 3);
    assert_eq!(one["terms"].as_array().unwrap().len(), 1);
    assert_eq!(one["terms"][0]["pairs"], serde_json::json!([all["terms"][0]["pairs"][1]]));
    assert_eq!(one["terms"][0]["divergence"], all["terms"][0]["divergence"]);
    // The same organisation twice is no pair.
    net.run(&["divergence", "--pair", "police", "POL"]).assert().code(2);
}

#[test]
fn without_a_terminal_the_briefing_is_printed() {
    let net = Net::town();
    let brief = net.stdout(&["brief"]);
    assert_eq!(net.stdout(&[]), brief);
    assert!(brief.starts_with("Town: briefing\n=============="), "{brief}");
    assert!(brief.contains("Nobody falls between us."), "{brief}");
    assert!(brief.contains("2026-11-21"), "{brief}");
    // Everybody's own words, and the reason why the term is on the agenda.
    assert!(brief.contains("1. urgent (open disagreement"), "{brief}");
    assert!(!brief.contains("We come at once"), "{brief}");
    assert!(brief.contains("`wordbond brief --all`"), "{brief}");
    let all = net.stdout(&["brief", "--all"]);
    assert!(all.contains("We come at once"), "{all}");
    assert!(brief.lines().all(|line| line.chars().count() <= 80), "{brief}");
}

const MEETING: &str = r#"format = 1
kind = "workshop"
id = "2026-11-21-kick-off"
title = "Kick-off"
on = 2026-11-21
state = "paused"
round = "r2"
[attendance.police]
people = 2
[rounds.r1]
order = 1
kind = "check-in"
minutes = 10
started_at = 2026-11-21T14:00:00+01:00
paused_for = "1 min"
ended_at = 2026-11-21T14:13:00+01:00
[rounds.r1.said.police]
text = "Glad to be here."
[rounds.r2]
order = 2
kind = "answer-cases"
term = "urgent"
minutes = 10
started_at = 2026-11-21T14:13:30+01:00
[rounds.r2.answers.police.bridge]
sealed = "sha256:0000000000000000000000000000000000000000000000000000000000000000"
[rounds.r3]
order = 3
kind = "check-out"
minutes = 5
skipped = true
"#;

#[test]
fn minutes_say_how_far_a_workshop_is() {
    let net = Net::town();
    // Nothing was held yet.
    net.run(&["minutes"]).assert().code(2).stderr(contains("has held no workshop"));
    net.write("workshops/2026-11-21-kick-off.toml", MEETING);
    let minutes = net.stdout(&["minutes"]);
    insta::assert_snapshot!(minutes, @r"
    Minutes: Kick-off
    =================

    2026-11-21, 14:00 to 14:13

    The meeting is not over; this is how far it is.

    Common interest: Nobody falls between us.

    Who was there
    -------------

    Police  2 people

    Not there: Care and Council.

    Check-in
    --------

    Police  Glad to be here.

    What was done
    -------------

    at     round             about   planned  took
    -------------------------------------------------
    14:00  Check-in                  10 min   12 min
    14:13  Answer the cases  urgent  10 min
           Check-out                 5 min    skipped

    What was decided
    ----------------

    Nothing was recorded.
    ");
    // By its title, as Markdown.
    let markdown = net.stdout(&["minutes", "kick-OFF", "--format", "md"]);
    assert!(markdown.starts_with("# Minutes: Kick-off\n"), "{markdown}");
    assert!(markdown.contains("| 14:00 | Check-in |  | 10 min | 12 min |"), "{markdown}");
    // A slip in the title.
    net.run(&["minutes", "kik-off"]).assert().code(2).stderr(contains("did you mean “Kick-off”?"));
}

#[test]
fn the_briefing_can_go_to_a_file() {
    let net = Net::town();
    net.run(&["brief", "-o", "brief.txt"]).assert().success().stdout(is_empty());
    let written = std::fs::read_to_string(net.dir().join("brief.txt")).unwrap();
    assert_eq!(written, net.stdout(&["brief"]));
    // Where nothing can be written, it says so.
    net.run(&["brief", "-o", "nowhere/brief.txt"]).assert().code(2).stderr(contains("nowhere/brief.txt"));
}

#[test]
fn plain_output_has_no_rules_and_no_columns() {
    let net = Net::town();
    let plain = net.stdout(&["brief", "--all", "--plain"]);
    assert!(!plain.contains("===") && !plain.contains("---"), "{plain}");
    assert!(plain.contains("Police: We come at once"), "{plain}");
    assert!(plain.contains("who: Police; what: Ask the control room; by: 2026-12-15"), "{plain}");
}

#[test]
fn colour_is_used_when_asked_for_and_never_in_a_pipe() {
    let net = Net::town();
    let escapes = |arguments: &[&str]| net.stdout(arguments).contains('\u{1b}');
    assert!(!escapes(&["brief"]));
    assert!(escapes(&["brief", "--color", "always"]));
    assert!(!escapes(&["brief", "--color", "never"]));
    // NO_COLOR is about what nobody asked for.
    let output = net.run(&["brief", "--color", "always"]).env("NO_COLOR", "1").output().unwrap();
    assert!(output.stdout.contains(&0x1b));
}

#[test]
fn a_briefing_in_dutch_speaks_dutch() {
    let net = Net::town();
    net.edit("network.toml", |text| text.replace("language = \"en\"", "language = \"nl\""));
    let brief = net.stdout(&["brief"]);
    assert!(brief.contains("Gezamenlijk belang"), "{brief}");
    assert!(brief.contains("Wat het overleg verdient"), "{brief}");
    assert!(!brief.contains("What deserves"), "{brief}");
}

#[test]
fn history_tells_every_version_newest_first() {
    let net = Net::town();
    // Nothing recorded yet is no error.
    net.run(&["history", "urgent"]).assert().success().stdout(contains("No version has been recorded."));
    net.record_two_versions();
    let history = net.stdout(&["history", "urgent"]);
    let (second, first) = (history.find("v2: ").unwrap(), history.find("v1: ").unwrap());
    assert!(second < first, "{history}");
    for said in ["provisional", "we have one car", "Care", "object", "2027-11-21"] {
        assert!(history.contains(said), "{said} is missing from\n{history}");
    }
}

#[test]
fn nothing_is_claimed_of_a_version_that_was_altered() {
    let net = Net::town();
    net.record_two_versions();
    assert!(net.stdout(&["brief"]).contains("Objection to v2"), "{}", net.stdout(&["brief"]));
    let second = net.version_file(2);
    let text = std::fs::read_to_string(&second).unwrap();
    std::fs::write(&second, text.replace("within the hour", "within the day")).unwrap();
    for command in [&["history", "urgent"][..], &["diff", "urgent"], &["brief"]] {
        let said = net.stdout(command);
        let flat = said.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flat.contains("The file of v2 was altered since it was recorded"), "{said}");
        assert!(!flat.contains("Objection to v2"), "{said}");
    }
    assert!(net.stdout(&["history", "urgent"]).contains("v2: one meaning (altered)"));
}

#[test]
fn diff_marks_the_words_that_went_and_came() {
    let net = Net::town();
    net.run(&["diff", "urgent"]).assert().code(2).stderr(contains("no recorded version"));
    net.record_two_versions();
    let newest = net.stdout(&["diff", "urgent"]);
    assert!(newest.contains("[-at once-]{+within the hour+}"), "{newest}");
    // Versions by number, either way round.
    assert_eq!(net.stdout(&["diff", "urgent", "1", "2"]), newest);
    assert!(net.stdout(&["diff", "urgent", "v2", "v1"]).contains("[-within the hour-]{+at once+}"));
    // A version that does not exist, and half a pair.
    net.run(&["diff", "urgent", "1", "7"]).assert().code(2).stderr(contains("its versions are: 1"));
    net.run(&["diff", "urgent", "1"]).assert().code(2);
}

#[test]
fn diff_changes_dates_whole_and_lists_item_by_item() {
    let net = Net::town();
    net.record_two_versions();
    let second = net.version_file(2);
    let text = std::fs::read_to_string(&second).unwrap();
    let text = text.replace("review_by = 2027-11-21", "review_by = 2028-01-21");
    let text = text.replace("[meaning]\n", "[meaning]\nincludes = [\"a child alone\", \"a fire\"]\n");
    std::fs::write(&second, text).unwrap();
    let diff = net.stdout(&["diff", "urgent"]);
    assert!(diff.contains("[-2027-11-21-]{+2028-01-21+}"), "{diff}");
    assert!(diff.contains("[-agreed-]{+provisional+}"), "{diff}");
    assert!(diff.lines().any(|line| line.ends_with("{+a child alone+}")), "{diff}");
    assert!(diff.lines().any(|line| line.trim() == "{+a fire+}"), "{diff}");
}

#[test]
fn check_names_what_verify_finds() {
    let net = Net::town();
    net.record_two_versions();
    net.run(&["check"]).assert().code(0);
    let (first, second) = (net.version_file(1), net.version_file(2));
    // Altered, and misnamed.
    let text = std::fs::read_to_string(&first).unwrap();
    std::fs::write(&first, text.replace("at once", "right now")).unwrap();
    std::fs::rename(&second, second.with_file_name("0002-mine.toml")).unwrap();
    let output = net.run(&["check", "--plain"]).assert().code(1).get_output().stdout.clone();
    let output = String::from_utf8(output).unwrap();
    assert!(
        output.contains(":1:1: error[changed]: version 1 has been changed since it was recorded"),
        "{output}"
    );
    assert!(output.contains("0002-mine.toml:1:1: error[name]: version 2 should be called"), "{output}");
    net.run(&["check"]).assert().code(1).stdout(contains("error[changed]"));
}

#[test]
fn verify_recomputes_every_version() {
    let net = Net::town();
    // Nothing recorded, nothing broken.
    net.run(&["verify"]).assert().code(0).stdout(contains("0 versions"));
    net.record_two_versions();
    let verified = net.stdout(&["verify"]);
    assert_eq!(verified.matches(": as recorded\n").count(), 2, "{verified}");
    // Anybody can check the same with tools of their own; a carriage return more changes nothing.
    let first = net.version_file(1);
    let text = std::fs::read_to_string(&first).unwrap();
    std::fs::write(&first, text.replace('\n', "\r\n")).unwrap();
    net.run(&["verify"]).assert().code(0);
    // One word changed by a careless edit.
    std::fs::write(&first, text.replace("at once", "right now")).unwrap();
    let name = first.file_name().unwrap().to_string_lossy().into_owned();
    net.run(&["verify"]).assert().code(1).stdout(contains(name)).stdout(contains("break"));
    // The first version is gone, so the second follows nothing.
    std::fs::remove_file(&first).unwrap();
    net.run(&["verify"]).assert().code(1);
    // A folder that is no network could not be checked at all.
    net.run(&["verify", "nowhere"]).assert().code(2);
}

#[test]
fn check_and_verify_speak_the_language_of_the_network() {
    let net = Net::town();
    net.record_two_versions();
    net.edit("network.toml", |text| text.replace("language = \"en\"", "language = \"nl\""));
    net.run(&["check"]).assert().code(0).stdout(contains("geen problemen in 3 organisaties en 2 begrippen."));
    net.run(&["verify"]).assert().code(0).stdout(contains(": zoals vastgelegd\n"));
    net.edit("organisations/police.toml", |text| text.replace("name = ", "nmae = "));
    std::fs::remove_file(net.version_file(1)).unwrap();
    let plain = net.run(&["check", "--plain"]).assert().code(1).get_output().stdout.clone();
    let plain = String::from_utf8(plain).unwrap();
    assert!(
        plain.contains("waarschuwing[unknown-key]: onbekende sleutel `nmae`; bedoelde u `name`?"),
        "{plain}"
    );
    assert!(plain.contains("fout[chain]: versie 2 volgt op versie 1"), "{plain}");
    net.run(&["check"])
        .assert()
        .code(1)
        .stdout(contains("waarschuwing[unknown-key]"))
        .stdout(contains("tip: "));
    net.run(&["verify"]).assert().code(1).stdout(contains("1 versie, 1 breuk."));
}

#[test]
fn keys_come_from_the_table_of_commands() {
    // Without any network they are in English.
    let nowhere = Net::empty();
    let keys = nowhere.stdout(&["keys"]);
    assert!(keys.contains("Ctrl-P"), "{keys}");
    for command in wordbond::app::commands::TABLE {
        assert!(keys.contains(command.name), "{} is missing from\n{keys}", command.name);
    }
    // In a network they are in its language, as its screens are.
    let net = Net::town();
    net.edit("network.toml", |text| text.replace("language = \"en\"", "language = \"nl\""));
    net.run(&["keys"]).assert().success().stdout(contains("Toetsen"));
}

#[test]
fn paths_are_where_xdg_says() {
    let net = Net::town();
    let paths = net.stdout(&["paths"]);
    for folder in ["config/wordbond/settings.toml", "data/wordbond", "state/wordbond"] {
        assert!(paths.contains(&net.home().join(folder).display().to_string()), "{paths}");
    }
    // The network that would be opened here.
    assert!(paths.contains(&net.dir().canonicalize().unwrap().display().to_string()), "{paths}");
    // Looking changes nothing.
    assert!(!net.home().join("state").exists() && !net.home().join("data").exists());
}

#[test]
fn own_keys_come_from_the_settings() {
    let net = Net::town();
    let settings = net.home().join("config/wordbond/settings.toml");
    std::fs::create_dir_all(settings.parent().unwrap()).unwrap();
    std::fs::write(&settings, "[keys]\nhelp = [\"F9\"]\n").unwrap();
    assert!(net.stdout(&["keys"]).lines().any(|line| line.starts_with("F9 ") && line.contains("help")));
    // A slip in the settings is said with its place.
    std::fs::write(&settings, "\n[keys\n").unwrap();
    net.run(&["keys"]).assert().code(0).stdout(contains("F1")).stderr(contains("settings.toml:2: "));
    // So is a command that does not exist.
    std::fs::write(&settings, "[keys]\nfly = [\"x\"]\n").unwrap();
    net.run(&["keys"]).assert().code(0).stderr(contains("fly"));
}

#[test]
fn mistakes_in_the_settings_are_said() {
    let net = Net::town();
    let settings = net.home().join("config/wordbond/settings.toml");
    std::fs::create_dir_all(settings.parent().unwrap()).unwrap();
    std::fs::write(&settings, "theme = \"pink\"\n").unwrap();
    net.run(&["keys"])
        .assert()
        .code(0)
        .stderr(contains("there is no theme `pink`; the themes are: terminal"));
    // Bytes that are no text.
    std::fs::write(&settings, [0xff, 0xfe, 0x00]).unwrap();
    net.run(&["keys"]).assert().code(0).stdout(contains("F1")).stderr(contains("settings.toml"));
    // On screen too: standard error lies behind the workbench.
    std::fs::write(&settings, "them = \"light\"\n[keys]\nfly = [\"x\"]\n").unwrap();
    let remarks = net.run(&["keys"]).assert().code(0).get_output().stderr.clone();
    let remarks = String::from_utf8(remarks).unwrap();
    assert!(remarks.contains("settings.toml:1: nothing reads `them`; did you mean `theme`?"), "{remarks}");
    assert!(remarks.contains("settings.toml: there is no command `fly`"), "{remarks}");
    net.edit("network.toml", |text| text.replace("language = \"en\"", "language = \"nl\""));
    let mut bench = Terminal::open(&net, &[]);
    // The first in the footer, all of them on Home.
    bench.wait_for("niets leest `them`");
    bench.wait_for("opdracht `fly`");
    bench.press("q");
    assert_eq!(bench.ended().0, 0);
}

#[test]
fn a_new_network_is_made_from_options() {
    let net = Net::empty();
    let arguments = [
        "new",
        "town",
        "--name",
        "Zorg & straat",
        "--language",
        "nl",
        "--for-whom",
        "iedereen",
        "--common-interest",
        "Niemand valt ertussen.",
        "--organisation",
        "Politie",
        "--organisation",
        "Veilig Thuis",
        "--decision-rule",
        "everyone",
    ];
    net.run(&arguments).assert().success().stdout(contains("Open het met: wordbond town"));
    let network = net.read("town/network.toml");
    for line in [
        "id = \"zorg-straat\"",
        "name = \"Zorg & straat\"",
        "language = \"nl\"",
        "decision_rule = \"everyone\"",
        "organisations = [\"politie\", \"veilig-thuis\"]",
    ] {
        assert!(network.contains(line), "{line} is missing from\n{network}");
    }
    assert!(net.read("town/organisations/veilig-thuis.toml").contains("name = \"Veilig Thuis\""));
    // It is clean, and it is the network that opens next.
    net.run(&["check", "town"]).assert().code(0);
    net.run(&["brief"]).assert().success().stdout(contains("Zorg & straat")).stderr(contains("opened last"));
    // A folder in use is left alone.
    net.run(&arguments).assert().code(2).stderr(contains("is not empty"));
    assert_eq!(net.read("town/network.toml"), network);
}

#[test]
fn a_new_network_without_a_name_is_not_made_where_nobody_can_be_asked() {
    let net = Net::empty();
    net.run(&["new", "town"]).write_stdin("en\nTown\n").assert().code(2).stderr(contains("--name"));
    assert!(!net.dir().join("town").exists());
    // A rule that does not exist.
    net.run(&["new", "town", "--name", "Town", "--decision-rule", "majority"])
        .assert()
        .code(2)
        .stderr(contains("consent, everyone"));
    assert!(!net.dir().join("town").exists());
}

#[test]
fn a_new_network_needs_a_language_and_members_that_can_be_told_apart() {
    let net = Net::empty();
    for tag in ["klingon", "Zorg in Zwolle", ""] {
        net.run(&["new", "town", "--name", "Town", "--language", tag])
            .assert()
            .code(2)
            .stderr(contains("is no tag of a language"));
    }
    net.run(&["new", "town", "--name", "Town", "--organisation", "Café", "--organisation", "cafe"])
        .assert()
        .code(2)
        .stderr(contains("two members are called “cafe”"));
    assert!(!net.dir().join("town").exists());
    net.run(&["new", "town", "--name", "Town", "--language", "nl-BE"]).assert().success();
}

#[test]
fn demo_copies_an_example_to_play_with() {
    let net = Net::empty();
    let list = net.stdout(&["demo", "--list"]);
    assert!(list.contains("mental-health-and-public-order"), "{list}");
    net.run(&["demo", "--list", "x"]).assert().code(2);
    // Every example is copied whole: versions are as they were recorded.
    for example in wordbond::store::examples() {
        net.run(&["demo", "--example", example.name]).assert().success().stdout(contains("Open it with"));
        net.run(&["verify", example.name]).assert().code(0);
    }
    // Into a folder of one's own choice, once.
    net.run(&["demo", "mine"]).assert().success();
    assert!(net.dir().join("mine/network.toml").is_file());
    net.run(&["demo", "mine"]).assert().code(2).stderr(contains("is not empty"));
    net.run(&["demo", "--example", "none-such"]).assert().code(2).stderr(contains("the examples are"));
}

#[test]
fn without_any_network_the_example_is_copied_and_shown() {
    let net = Net::empty();
    // First use: it is copied to the data folder, and standard error says so.
    net.run(&[]).assert().success().stdout(contains("What deserves the meeting")).stderr(contains("example"));
    let copies = net.home().join("data/wordbond/examples");
    assert!(copies.is_dir());
    // Second use: the same copy.
    net.run(&["brief"]).assert().success();
    assert_eq!(std::fs::read_dir(copies).unwrap().count(), 1);
    // Nothing was written into the current folder.
    assert_eq!(std::fs::read_dir(net.dir()).unwrap().count(), 0);
}

#[test]
fn completions_are_written_for_every_shell() {
    let net = Net::empty();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        net.run(&["completions", shell]).assert().success().stdout(contains("divergence"));
    }
    net.run(&["completions", "cmd"]).assert().code(2);
}

#[test]
fn the_manual_page_comes_whole_or_page_by_page() {
    let net = Net::empty();
    let page = net.stdout(&["man"]);
    assert!(page.contains(".TH wordbond"), "{page}");
    // The keys of the workbench are in it.
    for command in wordbond::app::commands::TABLE {
        assert!(page.contains(&format!("({})", command.name)), "{}", command.name);
    }
    net.run(&["man", "-o", "pages"]).assert().success();
    assert_eq!(std::fs::read_to_string(net.dir().join("pages/wordbond.1")).unwrap(), page);
    assert!(net.dir().join("pages/wordbond-divergence.1").is_file());
}

#[test]
fn a_closed_pipe_ends_the_program_quietly() {
    let net = Net::town();
    let mut child = net
        .std_command(&["brief"])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    // Nobody reads.
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.status.code(), Some(0));
}

/// The program in a terminal of 80 columns.
struct Terminal {
    screen: vt100::Parser,
    from: std::sync::mpsc::Receiver<Vec<u8>>,
    keyboard: Box<dyn std::io::Write + Send>,
    child: Box<dyn portable_pty::Child + Send + Sync>,
    _pty: Box<dyn portable_pty::MasterPty + Send>,
}

impl Terminal {
    fn open(net: &Net, arguments: &[&str]) -> Self {
        use std::io::Read;

        let size = portable_pty::PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
        let pty = portable_pty::native_pty_system().openpty(size).unwrap();
        let program = assert_cmd::cargo::cargo_bin!("wordbond");
        let mut command = portable_pty::CommandBuilder::new(program);
        command.env_clear();
        for (name, value) in net.std_command(&[]).get_envs() {
            command.env(name, value.unwrap_or_default());
        }
        command.env("TERM", "xterm-256color");
        command.env("LC_ALL", "C.UTF-8");
        command.cwd(net.dir());
        command.args(arguments);
        let child = pty.slave.spawn_command(command).unwrap();
        drop(pty.slave);
        let (send, from) = std::sync::mpsc::channel();
        let mut reader = pty.master.try_clone_reader().unwrap();
        std::thread::spawn(move || {
            let mut buffer = [0; 4096];
            // The end of a terminal is an error on some systems.
            while let Ok(length @ 1..) = reader.read(&mut buffer) {
                if send.send(buffer[..length].to_vec()).is_err() {
                    return;
                }
            }
        });
        let keyboard = pty.master.take_writer().unwrap();
        let screen = vt100::Parser::new(24.try_into().unwrap(), 80.try_into().unwrap(), 0);
        Self { screen, from, keyboard, child, _pty: pty.master }
    }

    fn press(&mut self, keys: &str) {
        self.keyboard.write_all(keys.as_bytes()).unwrap();
    }

    fn wait_for(&mut self, text: &str) {
        while !self.screen.screen().contents().contains(text) {
            let more = self.from.recv_timeout(std::time::Duration::from_secs(30));
            let more = more.unwrap_or_else(|_| panic!("no {text} in:\n{}", self.screen.screen().contents()));
            self.screen.process(&more);
        }
    }

    /// How it ended, and what is on screen then.
    fn ended(mut self) -> (u32, String) {
        let status = self.child.wait().unwrap();
        while let Ok(more) = self.from.recv_timeout(std::time::Duration::from_millis(500)) {
            self.screen.process(&more);
        }
        (status.exit_code(), self.screen.screen().contents())
    }
}

#[test]
fn on_a_terminal_sentences_break_between_words() {
    let net = Net::town();
    // In a pipe the sentence is one line; on a terminal it is broken where a word ends.
    let output = net.run(&["history", "zzz", "-C", "."]).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr).lines().count(), 1);
    let (code, screen) = Terminal::open(&net, &["frobnicating-everything"]).ended();
    assert_eq!(code, 2, "{screen}");
    assert!(screen.contains("`wordbond\n--help` lists the commands"), "{screen}");
}

#[test]
fn on_a_terminal_a_new_network_is_made_by_answering_questions() {
    let net = Net::empty();
    let mut terminal = Terminal::open(&net, &["new", "town"]);
    // Every answer, one a line: language, name, for whom, common interest, members, the rule.
    terminal.press("nl\nJeugd\njongeren\n\nPolitie\nVeilig Thuis\n\neveryone\n");
    let (code, screen) = terminal.ended();
    assert_eq!(code, 0, "{screen}");
    assert!(screen.contains("Wie zijn de leden?"), "{screen}");
    let network = net.read("town/network.toml");
    assert!(
        network.contains("decision_rule = \"everyone\"") && network.contains("\"veilig-thuis\""),
        "{network}"
    );
}
