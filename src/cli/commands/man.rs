//! `wordbond man`: the manual page.

use std::process::ExitCode;

use crate::cli::args::{Man, command};
use crate::cli::{Context, Failure};

pub(in crate::cli) fn run(context: &mut Context, options: &Man) -> Result<ExitCode, Failure> {
    if let Some(dir) = &options.output {
        std::fs::create_dir_all(dir).and_then(|()| clap_mangen::generate_to(command(), dir)).map_err(
            |error| {
                let place = dir.display();
                Failure::say(format!(
                    "cannot write the pages to {place}: {error}; name a folder that you may write in"
                ))
            },
        )?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut page = Vec::new();
    clap_mangen::Man::new(command()).render(&mut page)?;
    context.output.bytes(&page)?;
    Ok(ExitCode::SUCCESS)
}
