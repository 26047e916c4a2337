//! The page of a term: its name and standing, its tabs, and the tab in front.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use super::terms::standing_style;
use super::{agreement, cases, compare, history, home};
use crate::app::commands;
use crate::app::places::Target;
use crate::app::state::{CompareView, Tab, TermPage};
use crate::domain::{Term, text};
use crate::ui::layout::{Canvas, split_top};
use crate::ui::widgets::{DivergenceBar, TabsBar};
use crate::words;

pub(in crate::ui) fn draw(canvas: &mut Canvas<'_>, area: Rect) {
    let Some((page, term)) = canvas.state.term() else {
        home::empty(canvas, area, words::TERM_IS_GONE);
        return;
    };
    let high = area.height >= 16;
    let (title, rest) = split_top(area, 1);
    heading(canvas, title, page, term);
    let (bar, rest) = split_top(rest, 1);
    tabs(canvas, bar, page);
    // A thin line under the tabs, where there is room for it.
    let (line, rest) = split_top(rest, u16::from(high));
    if high {
        let rule = canvas.theme.glyphs.horizontal.repeat(usize::from(line.width));
        canvas.put(line, &rule, canvas.theme.border);
    }
    match page.tab {
        Tab::Compare if page.view == CompareView::Pairs => super::pairs::draw(canvas, rest, page),
        Tab::Compare => compare::draw(canvas, rest, page),
        Tab::Cases => cases::draw(canvas, rest, page),
        Tab::Agreement => agreement::draw(canvas, rest, page),
        Tab::History => history::draw(canvas, rest, page),
    }
}

fn heading(canvas: &mut Canvas<'_>, area: Rect, page: &TermPage, term: &Term) {
    let (theme, language) = (canvas.theme, canvas.language());
    let standing = canvas.state.network.standing(&page.term);
    let standing_text = standing.label(language);
    let divergence = canvas.state.reports.get(&page.term).and_then(|report| report.divergence);
    let (full, rest) = DivergenceBar::new(divergence, theme).parts(8);
    let figure = divergence.map_or_else(|| " – ".to_owned(), |value| format!(" {}", language.figure(value)));
    let plain = standing_text.width() + 2 + figure.width() + 1;
    let room_beside = |right: usize| usize::from(area.width).saturating_sub(right + 2);
    // The bar says what the figure says: it goes before the term is cut.
    let bar = room_beside(plain + 9) >= term.label.width();
    let right = if bar { plain + 9 } else { plain };
    let room = room_beside(right);
    let label = text::one_line(&term.label, room);
    let mut left = vec![Span::raw(" "), Span::styled(label.clone(), theme.title)];
    let also: Vec<&str> = term.also.iter().map(|other| other.label.as_str()).collect();
    let room_for_also = room.saturating_sub(label.width() + 4);
    if !also.is_empty() && room_for_also > 12 {
        left.push(Span::styled(
            format!("   {}", text::one_line(&also.join(", "), room_for_also)),
            theme.quiet,
        ));
    }
    canvas.line(area, &Line::from(left));
    let mut spans = vec![Span::styled(standing_text, standing_style(theme, standing)), Span::raw("  ")];
    if bar {
        spans.extend([Span::raw(" "), Span::styled(full, theme.bar), Span::styled(rest, theme.track)]);
    }
    spans.push(Span::styled(figure, theme.text));
    let line = Line::from(spans);
    let width = u16::try_from(right).unwrap_or(0).min(area.width);
    canvas.line(Rect { x: area.right().saturating_sub(width), width, ..area }, &line);
}

/// Each tab with its key: the names come from the table of commands.
fn tabs(canvas: &mut Canvas<'_>, area: Rect, page: &TermPage) {
    let names = ["compare", "cases", "agreement", "history"];
    let titles: Vec<String> = names
        .iter()
        .filter_map(|name| {
            let command = commands::find(name)?;
            let key = canvas.state.keymap.label(name).unwrap_or_default();
            Some(format!("{key} {}", command.title.to(canvas.language())))
        })
        .collect();
    let active = Tab::ALL.iter().position(|tab| *tab == page.tab).unwrap_or(0);
    let places = TabsBar::new(&titles, active, canvas.theme).draw(area, canvas.buf);
    for (index, place) in places {
        if let Some(name) = names.get(index) {
            canvas.target(place, Target::Command(name));
        }
    }
    let flags = flags(canvas, page);
    let width = u16::try_from(flags.width() + 1).unwrap_or(0);
    if page.tab == Tab::Compare && width > 1 && width + 40 < area.width {
        canvas.put(Rect { x: area.right() - width, width, ..area }, &flags, canvas.theme.warn);
    }
}

/// What of the comparison is left out, so that nobody takes it for the whole.
fn flags(canvas: &Canvas<'_>, page: &TermPage) -> String {
    let language = canvas.language();
    let all = canvas.state.network.organisations.len();
    let hidden = page.hidden.iter().filter(|org| canvas.state.organisation(org).is_some()).count();
    let mut flags = Vec::new();
    if page.only_differences {
        flags.push(words::ONLY_DIFFERENCES_ON.to(language).to_owned());
    }
    if hidden > 0 {
        flags.push(words::SHOWN_OF.with(language, &[&(all - hidden).to_string(), &all.to_string()]));
    }
    flags.join(" · ")
}
