//! `wordbond new DIR`: starts a network, by options or by asking.

use std::io::{BufRead, IsTerminal as _, Write};
use std::path::Path;
use std::process::ExitCode;

use crate::cli::args::New;
use crate::cli::output::for_stderr;
use crate::cli::user::User;
use crate::cli::{Context, Failure};
use crate::domain::{Change, Charter, DecisionRule, Network, OrgId, Organisation, Profile, text};
use crate::store::{self, Store};
use crate::words::{self, Language, Say};

pub(in crate::cli) fn run(context: &mut Context, options: New) -> Result<ExitCode, Failure> {
    let dir = options.dir.clone();
    let answers = Answers::of(options);
    answers.fit()?;
    let answers = if answers.name.is_some() {
        answers
    } else if context.output.is_terminal && std::io::stdin().is_terminal() {
        let mut asking = Asking { from: std::io::stdin().lock(), to: std::io::stderr() };
        asking.everything(answers, &dir)?
    } else {
        return Err(Failure::say(format!(
            "the new network in {} needs a name; add --name \"…\"",
            dir.display()
        )));
    };
    let network = network(answers);
    let user = User::find()?;
    write(&dir, &network, &user)?;
    user.remember(&dir);
    let (name, place) = (&network.charter.name, dir.display().to_string());
    context.output.line(&words::NEW_DONE.with(network.language(), &[name, &place, &place]))?;
    Ok(ExitCode::SUCCESS)
}

/// The folder first, then each organisation into a file of its own.
fn write(dir: &Path, network: &Network, user: &User) -> Result<(), Failure> {
    store::create_network(dir, &network.charter, &network.id)?;
    let changes: Vec<Change> = network
        .organisations
        .iter()
        .map(|(org, organisation)| Change::Organisation {
            org: org.clone(),
            before: None,
            after: Some(organisation.profile.clone()),
        })
        .collect();
    if !changes.is_empty() {
        let (mut store, _) = Store::open(dir, &user.places.data_dir)?;
        store.save(&Change::Several(changes))?;
    }
    Ok(())
}

/// What is known of the new network.
#[derive(Debug, Default, PartialEq, Eq)]
struct Answers {
    name: Option<String>,
    language: Option<String>,
    for_whom: Option<String>,
    common_interest: Option<String>,
    organisations: Vec<String>,
    decision_rule: Option<DecisionRule>,
}

/// Whether a text is shaped like an IETF tag: two or three letters, and perhaps parts behind hyphens.
fn is_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let primary = parts.next().unwrap_or_default();
    let is_part =
        |part: &str| (1..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric());
    (2..=3).contains(&primary.len()) && primary.chars().all(|c| c.is_ascii_alphabetic()) && parts.all(is_part)
}

/// Whether one of the members is called this already, whatever the case and accents.
fn is_named(members: &[String], name: &str) -> bool {
    let folded = |name: &str| text::fold(text::tidy(name).as_str());
    members.iter().any(|member| folded(member) == folded(name))
}

impl Answers {
    /// What cannot be used of what was given as options.
    fn fit(&self) -> Result<(), Failure> {
        if let Some(tag) = self.language.as_deref().filter(|tag| !is_tag(tag)) {
            return Err(Failure::say(format!(
                "`{tag}` is no tag of a language; give one such as `en`, `nl` or `nl-BE`"
            )));
        }
        for (number, name) in self.organisations.iter().enumerate() {
            let before = self.organisations.get(..number).unwrap_or_default();
            if !name.trim().is_empty() && is_named(before, name) {
                return Err(Failure::say(format!(
                    "two members are called “{}”; give each a name of its own",
                    name.trim()
                )));
            }
        }
        Ok(())
    }

    fn of(options: New) -> Self {
        Self {
            name: options.name.map(|name| text::tidy(&name)).filter(|name| !name.is_empty()),
            language: options.language,
            for_whom: options.for_whom,
            common_interest: options.common_interest,
            organisations: options.organisations,
            decision_rule: options.decision_rule,
        }
    }
}

/// The network that the answers describe. Two members of one name both stay, under two ids.
fn network(answers: Answers) -> Network {
    let mut network = Network::default();
    let name = answers.name.unwrap_or_default();
    network.id = text::slug(&name).unwrap_or_else(|| "network".to_owned());
    for name in answers.organisations {
        let name = text::tidy(&name);
        if name.is_empty() {
            continue;
        }
        let id = OrgId::from_label(&name, "organisation", network.organisations.keys());
        let profile = Profile { name, ..Profile::default() };
        network.charter.order.push(id.clone());
        network.organisations.insert(id, Organisation { profile, ..Organisation::default() });
    }
    network.charter = Charter {
        name,
        language: answers.language.unwrap_or_else(|| Language::default().tag().to_owned()),
        for_whom: text::tidy(&answers.for_whom.unwrap_or_default()),
        decision_rule: answers.decision_rule.unwrap_or_default(),
        common_interest: text::tidy(&answers.common_interest.unwrap_or_default()),
        common_interest_version: 1,
        ..network.charter
    };
    network
}

/// Questions and answers, one a line. Questions go to standard error, so that output stays output.
struct Asking<R, W> {
    from: R,
    to: W,
}

impl<R: BufRead, W: Write> Asking<R, W> {
    /// Asks for everything that is not known yet.
    fn everything(&mut self, mut answers: Answers, dir: &Path) -> Result<Answers, Failure> {
        while answers.language.is_none() {
            // The language is not known yet, so this question is in both.
            let said = self.ask("Language? / Taal? en, nl [en]")?;
            let said = if said.is_empty() { Language::default().tag().to_owned() } else { said };
            if is_tag(&said) {
                answers.language = Some(said);
            } else {
                self.say(words::NEW_LANGUAGE_UNKNOWN.en)?;
                self.say(words::NEW_LANGUAGE_UNKNOWN.nl)?;
            }
        }
        let language = Language::of(answers.language.as_deref().unwrap_or_default());
        self.say(&words::NEW_INTRO.with(language, &[&dir.display().to_string()]))?;
        while answers.name.is_none() {
            answers.name = Some(self.ask(words::NEW_NAME.to(language))?).filter(|name| !name.is_empty());
            if answers.name.is_none() {
                self.say(words::NEW_NAME_NEEDED.to(language))?;
            }
        }
        self.open_question(&mut answers.for_whom, words::NEW_FOR_WHOM, language)?;
        self.open_question(&mut answers.common_interest, words::NEW_COMMON_INTEREST, language)?;
        if answers.organisations.is_empty() {
            self.say(words::NEW_MEMBERS.to(language))?;
            loop {
                let said = self.ask("")?;
                if said.is_empty() {
                    break;
                }
                if is_named(&answers.organisations, &said) {
                    self.say(&words::NEW_MEMBER_TWICE.with(language, &[&said]))?;
                } else {
                    answers.organisations.push(said);
                }
            }
        }
        while answers.decision_rule.is_none() {
            let said = self.ask(words::NEW_RULE.to(language))?;
            answers.decision_rule = if said.is_empty() {
                Some(DecisionRule::default())
            } else {
                DecisionRule::of_key(&text::fold(&said))
            };
            if answers.decision_rule.is_none() {
                self.say(words::NEW_RULE_UNKNOWN.to(language))?;
            }
        }
        Ok(answers)
    }

    fn open_question(
        &mut self,
        place: &mut Option<String>,
        say: Say,
        language: Language,
    ) -> Result<(), Failure> {
        if place.is_none() {
            *place = Some(self.ask(say.to(language))?);
        }
        Ok(())
    }

    fn say(&mut self, line: &str) -> Result<(), Failure> {
        writeln!(self.to, "{}", for_stderr(line))?;
        Ok(())
    }

    /// The answer without white space at its ends. The end of the input ends it all: nothing is written.
    fn ask(&mut self, question: &str) -> Result<String, Failure> {
        if !question.is_empty() {
            self.say(question)?;
        }
        write!(self.to, "> ")?;
        self.to.flush()?;
        let mut line = String::new();
        if self.from.read_line(&mut line)? == 0 {
            return Err(Failure::say(
                "the questions were not all answered, so nothing was written; start again, or give the answers as options",
            ));
        }
        Ok(text::tidy(&line))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(said: &str, known: Answers) -> Result<Network, Failure> {
        let mut asking = Asking { from: said.as_bytes(), to: Vec::new() };
        asking.everything(known, Path::new("town")).map(network)
    }

    #[test]
    fn everything_is_asked_in_the_chosen_language() {
        let said = "klingon\nnl\n\nJeugd\njongeren\nElk kind veilig\nPolitie\nPOLITIE\nVeilig Thuis\n\nmaybe\neveryone\n";
        let mut asking = Asking { from: said.as_bytes(), to: Vec::new() };
        let answers = asking.everything(Answers::default(), Path::new("jeugd")).unwrap();
        let shown = String::from_utf8(asking.to).unwrap();
        // The name was left open once; the language, a member and the rule were not fit once.
        assert!(shown.contains(words::NEW_LANGUAGE_UNKNOWN.nl), "{shown}");
        assert!(shown.contains("“POLITIE” staat er al"), "{shown}");
        assert!(shown.contains(words::NEW_NAME_NEEDED.nl) && shown.contains(words::NEW_RULE_UNKNOWN.nl));
        let network = network(answers);
        assert_eq!(network.charter.name, "Jeugd");
        assert_eq!(network.charter.decision_rule, DecisionRule::Everyone);
        let order: Vec<&str> = network.in_order().into_iter().map(OrgId::as_str).collect();
        assert_eq!(order, ["politie", "veilig-thuis"]);
    }

    #[test]
    fn what_is_known_is_not_asked() {
        let known = Answers {
            language: Some("en".into()),
            organisations: vec!["Police".into(), "Care".into(), " ".into()],
            decision_rule: Some(DecisionRule::Consent),
            for_whom: Some("everybody".into()),
            ..Answers::default()
        };
        let network = answer("Town\n\n", known).unwrap();
        assert_eq!(network.id, "town");
        assert_eq!(network.charter.common_interest, "");
        // An empty name is no member.
        assert_eq!(network.organisations.len(), 2);
    }

    #[test]
    fn a_tag_is_told_from_a_sentence() {
        for tag in ["en", "nl-BE", "sr-Latn-RS", "fry"] {
            assert!(is_tag(tag), "{tag}");
        }
        for other in ["", "e", "klingon", "Zorg in Zwolle", "en-", "n1", "en_GB"] {
            assert!(!is_tag(other), "{other}");
        }
    }

    #[test]
    fn an_end_of_the_input_writes_nothing() {
        assert!(
            answer("en\nTown\n", Answers::default()).unwrap_err().to_string().contains("nothing was written")
        );
    }
}
