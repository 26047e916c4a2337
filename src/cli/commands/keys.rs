//! `wordbond keys`: the keys of the workbench, place by place, from the table of commands.

use std::process::ExitCode;

use crate::app::commands::{Place, TABLE};
use crate::app::keymap::{self, Keymap};
use crate::cli::user::User;
use crate::cli::{Context, Failure};
use crate::report::Document;
use crate::store;
use crate::words::{self, Language};

pub(in crate::cli) fn run(context: &mut Context) -> Result<ExitCode, Failure> {
    let language = language(context);
    // Without a home there are no settings, and the keys are as they come.
    let keymap = User::find().map_or_else(|_| Keymap::standard(), |user| user.keymap);
    context.output.document(&document(&keymap, language))?;
    Ok(ExitCode::SUCCESS)
}

/// The workbench speaks the language of its network. Keys can be looked up without one.
fn language(context: &Context) -> Language {
    context.here().map_or_else(Language::default, |dir| store::language_in(&dir))
}

fn document(keymap: &Keymap, language: Language) -> Document {
    let mut document = Document::default();
    document.heading(1, words::KEYS_TITLE.to(language));
    for place in Place::ALL {
        let rows: Vec<Vec<String>> = TABLE
            .iter()
            .filter(|command| command.places.contains(&place))
            .map(|command| {
                let keys: Vec<String> =
                    keymap.keys(command.name).iter().map(|keys| keymap::write(keys)).collect();
                // What has no key of its own is found in the palette.
                let keys = if keys.is_empty() { "-".to_owned() } else { keys.join(", ") };
                vec![keys, command.name.to_owned(), command.help.to(language).to_owned()]
            })
            .collect();
        if rows.is_empty() {
            continue;
        }
        document.heading(2, place.say().to(language));
        let header = [words::KEYS_KEY, words::KEYS_COMMAND, words::KEYS_DOES];
        document.table(header.map(|say| say.to(language).to_owned()).to_vec(), rows);
    }
    document
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_is_listed_in_every_language() {
        for language in [Language::English, Language::Dutch] {
            let text = document(&Keymap::standard(), language)
                .to_text(&crate::report::Layout { width: 200, ..crate::report::Layout::default() });
            for command in TABLE {
                assert!(text.contains(command.name), "{}", command.name);
                assert!(text.contains(command.help.to(language)), "{}", command.name);
            }
        }
    }
}
