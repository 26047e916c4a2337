//! Editing a text in the person's own editor.

use std::fs;
use std::io::Write;
use std::process::Command;

use tempfile::TempPath;

use super::EditorError;

/// Has a text edited by a program, given as in `$VISUAL` or `$EDITOR` with its arguments and quotes, in a file
/// whose name ends in `suffix` and that only this person can read. `None` when nothing was changed.
///
/// The terminal has to be the program's: call it through [`super::Session::outside`]. What the program
/// wrote is never thrown away: where it cannot be taken over, the error says where it is kept.
///
/// # Errors
/// When the program cannot be started, says that it failed, or wrote something that is no text.
pub fn run_editor(command: &str, text: &str, suffix: &str) -> Result<Option<String>, EditorError> {
    let words = shell_words::split(command).map_err(|_| EditorError::Quotes(command.to_owned()))?;
    let (program, arguments) = words.split_first().ok_or(EditorError::None)?;
    let path = private_file(text, suffix).map_err(EditorError::File)?;
    let status = Command::new(program).args(arguments).arg(&path).status();
    let status = status.map_err(|source| EditorError::Start { command: program.clone(), source })?;
    // The file is read by its name: many editors write another and rename it.
    let bytes = fs::read(&path).map_err(EditorError::File)?;
    if bytes == text.as_bytes() {
        return Ok(None);
    }
    if !status.success() {
        return Err(EditorError::Failed { status, kept: keep(path)? });
    }
    match String::from_utf8(bytes) {
        Ok(written) => Ok(Some(as_it_was_meant(text, &written)).filter(|written| written != text)),
        Err(_) => Err(EditorError::NotText { kept: keep(path)? }),
    }
}

/// A file with the text that nobody else can read.
fn private_file(text: &str, suffix: &str) -> std::io::Result<TempPath> {
    let mut file = tempfile::Builder::new().prefix("wordbond-").suffix(suffix).tempfile()?;
    file.write_all(text.as_bytes())?;
    file.flush()?;
    Ok(file.into_temp_path())
}

fn keep(path: TempPath) -> Result<std::path::PathBuf, EditorError> {
    path.keep().map_err(|error| EditorError::File(error.error))
}

/// Without what editors add on their own: a mark at the start, a line end at the end.
fn as_it_was_meant(before: &str, written: &str) -> String {
    let written = written.strip_prefix('\u{feff}').unwrap_or(written);
    let bare = written.strip_suffix('\n').map(|line| line.strip_suffix('\r').unwrap_or(line));
    bare.filter(|_| !before.ends_with('\n')).unwrap_or(written).to_owned()
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn what_the_editor_wrote_comes_back() {
        let written = run_editor(r#"sh -c 'printf "two\nlines\n" > "$0"'"#, "one", ".txt").unwrap();
        assert_eq!(written.as_deref(), Some("two\nlines"));
    }

    #[test]
    fn what_is_not_changed_is_nothing() {
        assert_eq!(run_editor("true", "one", ".txt").unwrap(), None);
        assert_eq!(run_editor(r#"sh -c 'echo >> "$0"'"#, "one", ".txt").unwrap(), None, "only a line end");
        assert_eq!(run_editor("false", "one", ".txt").unwrap(), None, "nothing to lose");
    }

    #[test]
    fn the_file_has_the_text_the_ending_and_one_reader() {
        let command = r#"sh -c 'cp -p "$0" "$1/seen.toml" && case "$0" in *.md) ;; *) exit 1;; esac' "#;
        let folder = tempfile::tempdir().unwrap();
        let script = folder.path().join("my editor.sh");
        fs::write(&script, "cp -p \"$2\" \"$1/seen\"; case \"$2\" in *.md) echo ok > \"$2\";; esac").unwrap();
        let command = format!("sh '{}' '{}'", script.display(), folder.path().display()).replace(command, "");
        assert_eq!(run_editor(&command, "secret", ".md").unwrap().as_deref(), Some("ok"));
        let seen = folder.path().join("seen");
        assert_eq!(fs::read_to_string(&seen).unwrap(), "secret");
        assert_eq!(fs::metadata(&seen).unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn a_file_that_is_replaced_is_read_all_the_same() {
        let replace = r#"sh -c 'printf new > "$0.new" && mv "$0.new" "$0"'"#;
        assert_eq!(run_editor(replace, "old", "").unwrap().as_deref(), Some("new"));
    }

    #[test]
    fn a_failing_editor_changes_nothing_and_loses_nothing() {
        let error = run_editor(r#"sh -c 'printf typed > "$0"; exit 3'"#, "old", ".txt").unwrap_err();
        let EditorError::Failed { kept, status } = &error else { panic!("{error}") };
        assert_eq!(status.code(), Some(3));
        assert_eq!(fs::read_to_string(kept).unwrap(), "typed");
        assert!(error.to_string().contains(&kept.display().to_string()));
        fs::remove_file(kept).unwrap();
    }

    #[test]
    fn what_is_no_text_is_kept() {
        let error = run_editor(r#"sh -c 'printf "\377" > "$0"'"#, "old", ".txt").unwrap_err();
        let EditorError::NotText { kept } = error else { panic!("{error}") };
        fs::remove_file(kept).unwrap();
    }

    #[test]
    fn a_wrong_command_is_said_in_a_sentence() {
        assert!(run_editor("  ", "", "").unwrap_err().to_string().starts_with("no editor is set"));
        assert!(run_editor("vi 'x", "", "").unwrap_err().to_string().contains("quotes do not match"));
        assert!(
            run_editor("no-such-editor-here", "", "")
                .unwrap_err()
                .to_string()
                .contains("could not be started")
        );
    }

    #[test]
    fn marks_and_line_ends_that_editors_add_are_left_out() {
        assert_eq!(as_it_was_meant("a", "\u{feff}b\r\n"), "b");
        assert_eq!(as_it_was_meant("a\n", "b\n"), "b\n");
        assert_eq!(as_it_was_meant("a", "b\n\n"), "b\n");
    }
}
