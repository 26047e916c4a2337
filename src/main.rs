//! Hands the arguments to the command line.

fn main() -> std::process::ExitCode {
    wordbond::cli::run(std::env::args_os())
}
