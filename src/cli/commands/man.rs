//! `wordbond man`: the manual page, from the arguments and the table of commands.

use std::process::ExitCode;

use crate::app::commands::{Place, TABLE};
use crate::app::keymap::{self, Keymap};
use crate::cli::args::{Man, command};
use crate::cli::{Context, Failure};
use crate::words::Language;

pub(in crate::cli) fn run(context: &mut Context, options: &Man) -> Result<ExitCode, Failure> {
    let page = page()?;
    let Some(dir) = &options.output else {
        context.output.bytes(&page)?;
        return Ok(ExitCode::SUCCESS);
    };
    std::fs::create_dir_all(dir)
        .and_then(|()| clap_mangen::generate_to(command(), dir))
        .and_then(|()| std::fs::write(dir.join("wordbond.1"), page))
        .map_err(|error| {
            let place = dir.display();
            Failure::say(format!(
                "cannot write the pages to {place}: {error}; name a folder that you may write in"
            ))
        })?;
    Ok(ExitCode::SUCCESS)
}

/// The page of the program itself, with the keys of the workbench. Manuals are in English.
fn page() -> Result<Vec<u8>, Failure> {
    let mut page = Vec::new();
    clap_mangen::Man::new(command()).render(&mut page)?;
    page.extend(keys(&Keymap::standard(), Language::English).into_bytes());
    Ok(page)
}

fn keys(keymap: &Keymap, language: Language) -> String {
    let mut roff = String::from(".SH KEYS\n");
    for place in Place::ALL {
        let mut heading = Some(place.say().to(language));
        for command in TABLE.iter().filter(|command| command.places.contains(&place)) {
            if let Some(heading) = heading.take() {
                roff.push_str(&format!(".SS {}\n", escaped(heading)));
            }
            let keys: Vec<String> =
                keymap.keys(command.name).iter().map(|keys| keymap::write(keys)).collect();
            let keys = if keys.is_empty() { "-".to_owned() } else { keys.join(", ") };
            let (keys, name, help) = (escaped(&keys), command.name, escaped(command.help.to(language)));
            roff.push_str(&format!(".TP\n\\fB{keys}\\fR ({name})\n{help}\n"));
        }
    }
    roff
}

/// Text in which nothing is an instruction to the formatter.
fn escaped(text: &str) -> String {
    let text = text.replace('\\', "\\e").replace('-', "\\-");
    if text.starts_with(['.', '\'']) { format!("\\&{text}") } else { text }
}
