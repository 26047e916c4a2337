//! All that flows back from drawing: where things were put, and how much of a list was visible.

use std::collections::BTreeMap;

/// A rectangle of cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Area {
    /// First column, from 0.
    pub x: u16,
    /// First row, from 0.
    pub y: u16,
    /// Columns.
    pub width: u16,
    /// Rows.
    pub height: u16,
}

impl Area {
    /// Whether a cell lies inside.
    #[must_use]
    pub const fn contains(&self, column: u16, row: u16) -> bool {
        column >= self.x
            && row >= self.y
            && column < self.x.saturating_add(self.width)
            && row < self.y.saturating_add(self.height)
    }
}

/// What can be clicked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A command, by its name: a tab, a hint in the footer.
    Command(&'static str),
    /// A row of the list in front, by its number.
    Row(Pane, usize),
    /// A cell of the comparison, facet row and organisation column; or of the map.
    Cell(usize, usize),
    /// A field of the form in front.
    Field(usize),
    /// The text of the field that is being edited; the area is the text's own.
    Text,
}

/// What scrolls or has a cursor of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pane {
    /// Home: what deserves the meeting.
    Agenda,
    /// Home: reviews, drift, commitments, what needs confirming.
    Watch,
    /// Terms: the list.
    Terms,
    /// Terms: the preview.
    Preview,
    /// Compare: the table.
    Compare,
    /// Compare: pairs.
    Pairs,
    /// Cases.
    Cases,
    /// Agreement: candidates and positions.
    Agreement,
    /// Agreement: the text of what is chosen.
    Meaning,
    /// History: the versions.
    Versions,
    /// History: what changed.
    Changes,
    /// Network: organisations.
    Organisations,
    /// Map: the cells.
    Map,
    /// Trust: what there is to look at.
    Trust,
    /// Trust: what is chosen, in full.
    TrustDetail,
    /// Workshop: the rounds, or the workshops.
    Rounds,
    /// Workshop: what the round asks for.
    Round,
    /// The overlay in front.
    Overlay,
}

/// What drawing hands back: what lies where, how tall each pane is, and from which line it shows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Places {
    /// What can be clicked; later entries lie in front.
    pub targets: Vec<(Area, Target)>,
    /// First visible line or row of each pane.
    pub tops: BTreeMap<Pane, usize>,
    /// Visible lines or rows of each pane.
    pub heights: BTreeMap<Pane, usize>,
    /// Columns and rows of the text that is being edited.
    pub text: (u16, u16),
    /// The first organisation beside the first column, in the comparison and on the map.
    pub columns: usize,
    /// Whether the whole screen was too small to draw.
    pub too_small: bool,
}

impl Places {
    /// What lies at a cell, in front.
    #[must_use]
    pub fn at(&self, column: u16, row: u16) -> Option<(Area, &Target)> {
        self.targets
            .iter()
            .rev()
            .find(|(area, _)| area.contains(column, row))
            .map(|(area, target)| (*area, target))
    }

    /// Visible rows of a pane, at least one.
    #[must_use]
    pub fn height(&self, pane: Pane) -> usize {
        self.heights.get(&pane).copied().unwrap_or(1).max(1)
    }

    /// First visible row of a pane.
    #[must_use]
    pub fn top(&self, pane: Pane) -> usize {
        self.tops.get(&pane).copied().unwrap_or(0)
    }
}
