//! The table of commands. Dispatch, remapping, the footer, the box that shows what can follow a key,
//! the palette, help, `wordbond keys` and the manual page all come from these rows.

use crate::app::effect::Effect;
use crate::app::overlay::Overlay;
use crate::app::state::{Room, State, Tab};
use crate::app::update::{
    agreement, blind, case, compare, confirm, conflict, drafts, edit, explain, form, go, guess, history, map,
    overlay, reveal, session, terms, trust, workshop,
};
use crate::app::view;
use crate::words::Say;

/// Where a command applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// In every room, unless something lies in front.
    Everywhere,
    /// Home.
    Home,
    /// The list of terms.
    Terms,
    /// A term's page, whatever the tab.
    Term,
    /// A term's definitions side by side.
    Compare,
    /// A term's cases.
    Cases,
    /// A term's agreement.
    Agreement,
    /// A term's versions.
    History,
    /// The network and its organisations.
    Network,
    /// Where the organisations lie apart.
    Map,
    /// What grows between meetings.
    Trust,
    /// The list of workshops.
    Workshop,
    /// A workshop that is opened.
    Rounds,
    /// A blind round, when a key is an answer.
    Blind,
    /// A blind round, when a text is typed unseen.
    BlindText,
    /// A form whose fields are put on disk one by one.
    Form,
    /// A form that is handed in whole.
    WholeForm,
    /// A list to choose from.
    Picker,
    /// Something to find by typing: the palette, the search.
    Finder,
    /// A question.
    Confirm,
    /// Something to read: help, a definition in full.
    Read,
    /// What guesses show.
    Reveal,
    /// Two changes of the same entry.
    Conflict,
    /// On the projector.
    Stage,
}

impl Place {
    /// Every place, in the order of help and `wordbond keys`.
    pub const ALL: [Self; 24] = [
        Self::Everywhere,
        Self::Home,
        Self::Terms,
        Self::Term,
        Self::Compare,
        Self::Cases,
        Self::Agreement,
        Self::History,
        Self::Network,
        Self::Map,
        Self::Trust,
        Self::Workshop,
        Self::Rounds,
        Self::Blind,
        Self::BlindText,
        Self::Form,
        Self::WholeForm,
        Self::Picker,
        Self::Finder,
        Self::Confirm,
        Self::Read,
        Self::Reveal,
        Self::Conflict,
        Self::Stage,
    ];

    /// What people read.
    #[must_use]
    pub const fn say(self) -> Say {
        match self {
            Self::Everywhere => Say::new("Everywhere", "Overal"),
            Self::Home => Say::new("Home", "Start"),
            Self::Terms => Say::new("Terms", "Begrippen"),
            Self::Term => Say::new("A term", "Een begrip"),
            Self::Compare => Say::new("Compare", "Vergelijken"),
            Self::Cases => Say::new("Cases", "Casussen"),
            Self::Agreement => Say::new("Agreement", "Afspraak"),
            Self::History => Say::new("History", "Geschiedenis"),
            Self::Network => Say::new("Network", "Netwerk"),
            Self::Map => Say::new("Map", "Kaart"),
            Self::Trust => Say::new("Trust", "Vertrouwen"),
            Self::Workshop => Say::new("Workshops", "Workshops"),
            Self::Rounds => Say::new("A workshop", "Een workshop"),
            Self::Blind => Say::new("Answering unseen", "Ongezien antwoorden"),
            Self::BlindText => Say::new("Writing unseen", "Ongezien schrijven"),
            Self::Form => Say::new("Filling in", "Invullen"),
            Self::WholeForm => Say::new("Filling in, to hand in", "Invullen en inleveren"),
            Self::Picker => Say::new("Choosing", "Kiezen"),
            Self::Finder => Say::new("Finding", "Zoeken"),
            Self::Confirm => Say::new("A question", "Een vraag"),
            Self::Read => Say::new("Reading", "Lezen"),
            Self::Reveal => Say::new("What guesses show", "Wat inschattingen laten zien"),
            Self::Conflict => Say::new("Two changes of the same", "Twee wijzigingen van hetzelfde"),
            Self::Stage => Say::new("On the projector", "Op de projector"),
        }
    }
}

/// One row of the table.
#[derive(Debug)]
pub struct Command {
    /// Its stable name, for remapping and scripts.
    pub name: &'static str,
    /// What it is called in the palette and the footer.
    pub title: Say,
    /// What it does, one line.
    pub help: Say,
    /// Where it applies.
    pub places: &'static [Place],
    /// Its keys; several alternatives, each one or more keys after each other.
    pub keys: &'static [&'static str],
    /// How early it stands in the footer; 0 keeps it out.
    pub hint: u8,
    /// What it does.
    pub run: fn(&mut State) -> Vec<Effect>,
}

impl Command {
    /// Whether two commands apply in one place.
    #[must_use]
    pub fn shares_place_with(&self, other: &Self) -> bool {
        self.places.iter().any(|place| other.places.contains(place))
    }
}

/// The command with this name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Command> {
    TABLE.iter().find(|command| command.name == name)
}

/// Where the keys go now, the innermost place first.
#[must_use]
pub fn places(state: &State) -> Vec<Place> {
    if let Some(overlay) = state.overlays.last() {
        return vec![match overlay {
            Overlay::Help { .. } | Overlay::Read { .. } => Place::Read,
            Overlay::Palette { .. } | Overlay::Search { .. } => Place::Finder,
            Overlay::Picker(_) => Place::Picker,
            Overlay::Confirm(_) => Place::Confirm,
            Overlay::Form(form) if form.subject.is_whole() => Place::WholeForm,
            Overlay::Form(_) => Place::Form,
            Overlay::Reveal { .. } => Place::Reveal,
            Overlay::Conflict { .. } => Place::Conflict,
            Overlay::Stage => Place::Stage,
        }];
    }
    room_places(state)
}

/// Where the keys go when nothing lies in front.
#[must_use]
pub fn room_places(state: &State) -> Vec<Place> {
    if state.blind.is_some() {
        return vec![if view::blind::is_typing(state) { Place::BlindText } else { Place::Blind }];
    }
    match (state.room, state.page.as_ref().map(|page| page.tab)) {
        (Room::Home, _) | (Room::Term, None) => vec![Place::Home, Place::Everywhere],
        (Room::Terms, _) => vec![Place::Terms, Place::Everywhere],
        (Room::Network, _) => vec![Place::Network, Place::Everywhere],
        (Room::Map, _) => vec![Place::Map, Place::Everywhere],
        (Room::Trust, _) => vec![Place::Trust, Place::Everywhere],
        (Room::Workshop, _) if view::workshop::opened(state).is_some() => {
            vec![Place::Rounds, Place::Everywhere]
        }
        (Room::Workshop, _) => vec![Place::Workshop, Place::Everywhere],
        (Room::Term, Some(Tab::Compare)) => vec![Place::Compare, Place::Term, Place::Everywhere],
        (Room::Term, Some(Tab::Cases)) => vec![Place::Cases, Place::Term, Place::Everywhere],
        (Room::Term, Some(Tab::Agreement)) => vec![Place::Agreement, Place::Term, Place::Everywhere],
        (Room::Term, Some(Tab::History)) => vec![Place::History, Place::Term, Place::Everywhere],
    }
}

macro_rules! table {
    ($($name:literal $places:tt [$($key:literal),*] $hint:literal
       $en:literal / $nl:literal : $help_en:literal / $help_nl:literal => $run:path;)+) => {
        /// Every command.
        pub static TABLE: &[Command] = &[$(Command {
            name: $name,
            title: Say::new($en, $nl),
            help: Say::new($help_en, $help_nl),
            places: table!(@places $places),
            keys: &[$($key),*],
            hint: $hint,
            run: $run,
        }),+];
    };
    (@places ($($place:ident)+)) => { &[$(Place::$place),+] };
}

table! {
    // Name, places, keys, rank in the footer (0 keeps it out), title, help, function.
    "open" (Everywhere Finder) ["Enter"] 10 "open" / "openen":
        "Open what is selected" / "Open wat geselecteerd is" => go::open;
    "back" (Everywhere Picker Finder Confirm Read Reveal Stage) ["Esc"] 80 "back" / "terug":
        "Go back, or close what lies in front" / "Ga terug, of sluit wat ervoor ligt" => go::back;
    "up" (Everywhere Picker Finder Read Reveal) ["Up"] 0 "up" / "omhoog":
        "Move up" / "Omhoog" => go::up;
    "down" (Everywhere Picker Finder Read Reveal) ["Down"] 0 "down" / "omlaag":
        "Move down" / "Omlaag" => go::down;
    "page-up" (Everywhere Picker Finder Read Reveal) ["PageUp"] 0 "page up" / "pagina omhoog":
        "Move up by a page" / "Een pagina omhoog" => go::page_up;
    "page-down" (Everywhere Picker Finder Read Reveal) ["PageDown"] 0 "page down" / "pagina omlaag":
        "Move down by a page" / "Een pagina omlaag" => go::page_down;
    "first" (Everywhere Picker Read Reveal) ["Home"] 0 "first" / "eerste":
        "Go to the first" / "Naar de eerste" => go::first;
    "last" (Everywhere Picker Read Reveal) ["End"] 0 "last" / "laatste":
        "Go to the last" / "Naar de laatste" => go::last;
    "next-pane" (Home Terms Trust Rounds) ["Tab"] 40 "next pane" / "volgend vlak":
        "Go to the next pane" / "Naar het volgende vlak" => go::next_pane;
    "previous-pane" (Home Terms Trust Rounds) ["Shift-Tab"] 0 "previous pane" / "vorig vlak":
        "Go to the pane before" / "Naar het vorige vlak" => go::previous_pane;

    "home" (Everywhere) ["1", "g h"] 0 "Home" / "Start":
        "What deserves the meeting" / "Wat het overleg verdient" => go::home;
    "terms" (Everywhere) ["2", "g t"] 0 "Terms" / "Begrippen":
        "All terms" / "Alle begrippen" => go::terms;
    "network" (Everywhere) ["3", "g n"] 0 "Network" / "Netwerk":
        "The network and its organisations" / "Het netwerk en zijn organisaties" => go::network;
    "map" (Everywhere) ["4", "g m"] 0 "Map" / "Kaart":
        "Where the organisations lie apart, at a glance" / "Waar de organisaties uit elkaar liggen, in één oogopslag" => go::map;
    "trust" (Everywhere) ["5", "g v"] 0 "Trust" / "Vertrouwen":
        "What grows between meetings" / "Wat er groeit tussen de overleggen" => go::trust;
    "workshop" (Everywhere) ["6", "g w"] 0 "Workshop" / "Workshop":
        "Prepare and hold a meeting" / "Een overleg voorbereiden en houden" => go::workshop;
    "present" (Everywhere Stage) ["P"] 0 "projector" / "projector":
        "Show the workshop in large letters, and come back" / "Toon de workshop in grote letters, en terug" => overlay::present;
    "search" (Everywhere) ["/"] 60 "search" / "zoeken":
        "Find a term by its labels and wordings" / "Zoek een begrip op naam en formulering" => overlay::search;
    "palette" (Everywhere) [":", "Ctrl-P"] 0 "all commands" / "alle opdrachten":
        "Find a command by typing" / "Zoek een opdracht door te typen" => overlay::palette;
    "help" (Everywhere Picker Confirm Blind Reveal) ["?", "F1"] 90 "help" / "hulp":
        "All keys for this place" / "Alle toetsen voor deze plek" => overlay::help;
    "undo" (Everywhere) ["u", "Ctrl-Z"] 70 "undo" / "ongedaan":
        "Take the last change back" / "Maak de laatste wijziging ongedaan" => edit::undo;
    "redo" (Everywhere) ["Ctrl-R", "U"] 0 "redo" / "opnieuw":
        "Make the change again that was taken back" / "Voer opnieuw uit wat ongedaan is gemaakt" => edit::redo;
    "who" (Everywhere) ["w"] 0 "who is working" / "wie werkt":
        "Choose for whom you work: one organisation, or the facilitator" / "Kies voor wie u werkt: één organisatie of de begeleider" => overlay::who;
    "theme" (Everywhere Stage) ["F2"] 0 "theme" / "thema":
        "Choose the colours" / "Kies de kleuren" => overlay::theme;
    "mouse" (Everywhere) ["F3"] 0 "mouse on or off" / "muis aan of uit":
        "Switch the mouse off so that text can be selected, and on again" / "Zet de muis uit zodat tekst te selecteren is, en weer aan" => session::mouse;
    "problems" (Everywhere) ["!"] 0 "problems" / "problemen":
        "What is wrong in the files" / "Wat er mis is in de bestanden" => overlay::problems;
    "reload" (Everywhere) ["F5"] 0 "read again" / "opnieuw lezen":
        "Read the folder again" / "Lees de map opnieuw" => session::reload;
    "saved" (Everywhere) ["Ctrl-S"] 0 "saved?" / "opgeslagen?":
        "Say whether everything is saved" / "Zeg of alles is opgeslagen" => session::saved;
    "copy" (Everywhere Read) ["Ctrl-C"] 0 "copy" / "kopiëren":
        "Copy what is selected" / "Kopieer wat geselecteerd is" => session::copy;
    "suspend" (Everywhere) [] 0 "suspend" / "pauzeren":
        "Stop until the shell brings the workbench back" / "Stop tot de shell de werkbank terughaalt" => session::suspend;
    "redraw" (Everywhere) ["Ctrl-L"] 0 "draw again" / "opnieuw tekenen":
        "Draw the screen anew" / "Teken het scherm opnieuw" => session::redraw;
    "quit" (Everywhere) ["q"] 95 "quit" / "stoppen":
        "End; everything is saved" / "Stop; alles is opgeslagen" => session::quit;

    "new-term" (Home Terms) ["n"] 20 "new term" / "nieuw begrip":
        "Add a term" / "Voeg een begrip toe" => edit::new_term;
    "rename-term" (Terms Term) ["r"] 0 "rename" / "hernoemen":
        "Change a term's labels and why it matters" / "Wijzig de namen van een begrip en waarom het ertoe doet" => edit::rename_term;
    "delete-term" (Terms) ["x", "Delete"] 0 "delete" / "verwijderen":
        "Remove a term with all that is said about it; can be undone" / "Verwijder een begrip met alles wat erover gezegd is; kan ongedaan" => edit::delete_term;
    "filter" (Terms) ["f"] 30 "filter" / "filter":
        "Show all, or only those that differ, are yours, agreed, drifted …" / "Toon alle, of alleen die verschillen, van u zijn, afgesproken zijn …" => terms::filter;
    "sort" (Terms) ["s"] 31 "sort" / "sorteren":
        "Sort by label, by divergence, by standing" / "Sorteer op naam, op verschil, op status" => terms::sort;

    "next-tab" (Term) ["Tab"] 40 "next tab" / "volgend tabblad":
        "Go to the next tab" / "Naar het volgende tabblad" => go::next_tab;
    "previous-tab" (Term) ["Shift-Tab"] 0 "previous tab" / "vorig tabblad":
        "Go to the tab before" / "Naar het vorige tabblad" => go::previous_tab;
    "compare" (Term) ["c"] 0 "Compare" / "Vergelijken":
        "Definitions side by side" / "Definities naast elkaar" => go::compare;
    "cases" (Term) ["s"] 0 "Cases" / "Casussen":
        "Stories and answers" / "Verhalen en antwoorden" => go::cases;
    "agreement" (Term) ["a"] 0 "Agreement" / "Afspraak":
        "What is on the table, and where everybody stands" / "Wat op tafel ligt, en waar ieder staat" => go::agreement;
    "history" (Term) ["h"] 0 "History" / "Geschiedenis":
        "Every version" / "Elke versie" => go::history;
    "next-term" (Term) ["]"] 50 "next term" / "volgend begrip":
        "Go to the next term of the list you came from" / "Naar het volgende begrip van de lijst" => go::next_term;
    "previous-term" (Term) ["["] 0 "previous term" / "vorig begrip":
        "Go to the term before" / "Naar het vorige begrip" => go::previous_term;

    "left" (Compare) ["Left"] 0 "left" / "links":
        "Go to the organisation before" / "Naar de vorige organisatie" => compare::left;
    "right" (Compare) ["Right"] 0 "right" / "rechts":
        "Go to the next organisation" / "Naar de volgende organisatie" => compare::right;
    "edit" (Compare) ["e"] 11 "edit" / "bewerken":
        "Write what is selected" / "Schrijf wat geselecteerd is" => compare::edit;
    "edit-outside" (Compare) ["E"] 0 "edit in $EDITOR" / "bewerken in $EDITOR":
        "Write what is selected in your own editor" / "Schrijf wat geselecteerd is in uw eigen editor" => compare::edit_outside;
    "against" (Compare) ["b"] 20 "compare with this" / "vergelijk hiermee":
        "Hold the others against the selected organisation" / "Leg de anderen naast de geselecteerde organisatie" => compare::against;
    "only-differences" (Compare) ["d"] 21 "only differences" / "alleen verschillen":
        "Leave out what nobody differs in" / "Laat weg waarin niemand verschilt" => compare::only_differences;
    "pairs" (Compare) ["v"] 22 "pairs" / "paren":
        "Two organisations at a time, or all beside each other" / "Twee organisaties tegelijk, of allemaal naast elkaar" => compare::pairs;
    "shown" (Compare) ["o"] 23 "organisations" / "organisaties":
        "Choose which organisations are shown" / "Kies welke organisaties getoond worden" => overlay::shown;
    "confirm-recorded" (Home Compare Cases Agreement Trust) ["y"] 9 "confirm as ours" / "bevestigen als onze":
        "Confirm what another recorded for your organisation" / "Bevestig wat een ander voor uw organisatie vastlegde" => confirm::recorded;
    "explain" (Compare) ["i"] 19 "explain why" / "uitleggen":
        "Record why each of two needs the word to mean this, and what the other heard" / "Leg vast waarom het woord bij elk van twee dit moet betekenen, en wat de ander hoorde" => explain::chosen;
    "delete-definition" (Compare) ["x", "Delete"] 0 "delete definition" / "definitie verwijderen":
        "Remove the selected definition; can be undone" / "Verwijder de geselecteerde definitie; kan ongedaan" => compare::delete_definition;
    "propose-this" (Compare) ["p"] 24 "propose this" / "dit voorstellen":
        "Put the selected definition on the table as a candidate" / "Leg de geselecteerde definitie op tafel als voorstel" => agreement::propose_selected;

    "answer-yes" (Cases) ["+"] 12 "yes" / "ja":
        "Answer yes in the selected cell, or guess it" / "Antwoord ja in de geselecteerde cel, of schat het in" => case::yes;
    "answer-depends" (Cases) ["="] 13 "depends" / "hangt ervan af":
        "Answer that it depends in the selected cell, or guess it" / "Antwoord in de geselecteerde cel dat het ervan afhangt, of schat het in" => case::depends;
    "answer-no" (Cases) ["-"] 14 "no" / "nee":
        "Answer no in the selected cell, or guess it" / "Antwoord nee in de geselecteerde cel, of schat het in" => case::no;
    "clear-answer" (Cases) ["Backspace"] 0 "take away" / "weghalen":
        "Take the answer or the guess in the selected cell away; can be undone" / "Haal het antwoord of de inschatting in de geselecteerde cel weg; kan ongedaan" => case::clear;
    "case-left" (Cases) ["Left"] 0 "left" / "links":
        "Go to the organisation before" / "Naar de vorige organisatie" => case::left;
    "case-right" (Cases) ["Right"] 0 "right" / "rechts":
        "Go to the next organisation" / "Naar de volgende organisatie" => case::right;
    "read-case" (Cases) ["Space"] 11 "read" / "lezen":
        "The selected story whole, with every answer and its reason" / "Het geselecteerde verhaal geheel, met elk antwoord en de reden" => case::read;
    "guess" (Cases) ["v"] 16 "guess" / "inschatten":
        "Guess openly what the others answer, or stop guessing" / "Schat open in wat de anderen antwoorden, of houd ermee op" => guess::toggle;
    "guess-wording" (Cases) ["d"] 0 "guess definition" / "definitie inschatten":
        "While guessing: write how the selected organisation would define the term" / "Bij het inschatten: schrijf hoe de geselecteerde organisatie het begrip zou omschrijven" => guess::wording;
    "lists" (Cases) ["l"] 17 "what guesses show" / "wat inschattingen tonen":
        "Where agreement or difference was rightly expected and where not, with the cases that show it" / "Waar overeenstemming of verschil terecht verwacht werd en waar niet, met de casussen" => reveal::lists;
    "order-cases" (Cases) ["o"] 18 "order" / "volgorde":
        "The cases that split most first, or all in their own order" / "De casussen die het verst uiteen liggen eerst, of alle in hun eigen volgorde" => case::order;
    "figures" (Cases) ["f"] 19 "figures" / "cijfers":
        "How many answered what, and how far they agree" / "Hoeveel er wat antwoordden, en hoever zij overeenstemmen" => case::figures;
    "misconception" (Reveal) ["Enter", "m"] 10 "record misconception" / "misvatting vastleggen":
        "Record what was believed and what is so, filled in from the selected list" / "Leg vast wat men dacht en wat zo is, ingevuld vanuit de geselecteerde lijst" => reveal::misconception;
    "new-case" (Cases) ["n"] 20 "new case" / "nieuwe casus":
        "Write a story for this term" / "Schrijf een verhaal bij dit begrip" => case::new_case;
    "edit-case" (Cases) ["e"] 21 "edit story" / "verhaal bewerken":
        "Change the selected story" / "Wijzig het geselecteerde verhaal" => case::edit_case;
    "case-earlier" (Cases) ["K", "Alt-Up"] 0 "earlier" / "eerder":
        "Put the selected story further to the front of their own order" / "Zet het geselecteerde verhaal verder naar voren in de eigen volgorde" => case::earlier;
    "case-later" (Cases) ["J", "Alt-Down"] 0 "later" / "later":
        "Put the selected story further to the back of their own order" / "Zet het geselecteerde verhaal verder naar achteren in de eigen volgorde" => case::later;
    "delete-case" (Cases) ["x", "Delete"] 0 "take case off" / "casus weghalen":
        "Take the selected story off this term; can be undone" / "Haal het geselecteerde verhaal van dit begrip; kan ongedaan" => case::delete_case;

    "new-candidate" (Agreement) ["n"] 20 "new candidate" / "nieuw voorstel":
        "Put a candidate on the table: from a definition, the last version, or blank" / "Leg een voorstel op tafel: vanuit een definitie, de laatste versie of leeg" => agreement::new_candidate;
    "edit-candidate" (Agreement) ["e"] 21 "edit" / "bewerken":
        "Change the candidate, or the selected position" / "Wijzig het voorstel, of het geselecteerde standpunt" => agreement::edit;
    "record" (Agreement) ["R"] 22 "record version" / "versie vastleggen":
        "Write the next version; what it would be is shown first" / "Schrijf de volgende versie; eerst ziet u wat het wordt" => agreement::record;
    "delete-candidate" (Agreement) ["x", "Delete"] 0 "remove" / "verwijderen":
        "Take the candidate, or the selected position, off the table; can be undone" / "Haal het voorstel of het geselecteerde standpunt van tafel; kan ongedaan" => agreement::delete;

    "older" (History) ["Left"] 21 "with an older one" / "met een oudere versie":
        "Hold the version against an older one" / "Leg de versie naast een oudere" => history::older;
    "newer" (History) ["Right"] 22 "with a newer one" / "met een nieuwere versie":
        "Hold the version against a newer one" / "Leg de versie naast een nieuwere" => history::newer;

    "map-left" (Map) ["Left"] 0 "left" / "links":
        "Go to the organisation before" / "Naar de vorige organisatie" => map::left;
    "map-right" (Map) ["Right"] 0 "right" / "rechts":
        "Go to the next organisation" / "Naar de volgende organisatie" => map::right;
    "map-first" (Map) ["Ctrl-Left"] 0 "first organisation" / "eerste organisatie":
        "Go to the first organisation" / "Naar de eerste organisatie" => map::first_column;
    "map-last" (Map) ["Ctrl-Right"] 0 "last organisation" / "laatste organisatie":
        "Go to the last organisation" / "Naar de laatste organisatie" => map::last_column;
    "map-switch" (Map) ["Tab", "Shift-Tab"] 20 "terms or organisations" / "begrippen of organisaties":
        "Turn between terms and organisations as rows" / "Wissel tussen begrippen en organisaties als rijen" => map::switch;
    "map-order" (Map) ["s"] 21 "order" / "volgorde":
        "Put the terms by label, or as they deserve the meeting" / "Zet de begrippen op naam, of zoals zij het overleg verdienen" => map::order;

    "new-organisation" (Network) ["n"] 20 "new organisation" / "nieuwe organisatie":
        "Add an organisation" / "Voeg een organisatie toe" => edit::new_organisation;
    "edit-organisation" (Network) ["e"] 21 "edit" / "bewerken":
        "Change the network's statement or the selected organisation" / "Wijzig de verklaring van het netwerk of de geselecteerde organisatie" => edit::organisation;
    "endorse" (Network) ["y"] 22 "endorse" / "onderschrijven":
        "Endorse the common interest for the selected organisation, confirm that, or take it back" / "Onderschrijf het gezamenlijk belang voor de geselecteerde organisatie, bevestig dat, of trek het in" => edit::endorse;
    "delete-organisation" (Network) ["x", "Delete"] 0 "delete" / "verwijderen":
        "Remove an organisation with all it says; can be undone" / "Verwijder een organisatie met alles wat zij zegt; kan ongedaan" => edit::delete_organisation;
    "move-up" (Network) ["K", "Alt-Up"] 0 "move up" / "hoger":
        "Put the selected organisation further to the front" / "Zet de geselecteerde organisatie verder naar voren" => edit::move_up;
    "move-down" (Network) ["J", "Alt-Down"] 0 "move down" / "lager":
        "Put the selected organisation further to the back" / "Zet de geselecteerde organisatie verder naar achteren" => edit::move_down;

    "prepare-workshop" (Workshop) ["n"] 20 "new workshop" / "nieuwe workshop":
        "Prepare a workshop; its agenda is proposed" / "Bereid een workshop voor; de agenda wordt voorgesteld" => workshop::prepare;
    "rename-workshop" (Workshop) ["e"] 21 "title and day" / "titel en dag":
        "Change the title and the day of the selected workshop" / "Wijzig de titel en de dag van de geselecteerde workshop" => workshop::rename;
    "delete-workshop" (Workshop) ["x", "Delete"] 0 "delete" / "verwijderen":
        "Remove a workshop with its rounds; can be undone" / "Verwijder een workshop met zijn rondes; kan ongedaan" => workshop::delete;
    "go-on" (Rounds Stage) ["Space"] 11 "begin, next round" / "begin, volgende ronde":
        "Begin the workshop, or go on to its next round" / "Begin de workshop, of ga naar de volgende ronde" => workshop::go_on;
    "break" (Rounds Stage) ["p"] 13 "break" / "pauze":
        "Have a break, and go on after it" / "Neem pauze, en ga daarna verder" => workshop::pause;
    "attendance" (Rounds) ["a"] 22 "who is there" / "wie er is":
        "Note who is there" / "Noteer wie er is" => workshop::attendance;
    "notes" (Rounds) ["o"] 25 "notes" / "notities":
        "Your own notes for this workshop; nobody else sees them" / "Uw eigen notities bij deze workshop; niemand anders ziet ze" => workshop::notes;
    "decided" (Rounds) ["d"] 23 "decided so far" / "tot nu toe":
        "What has been decided so far, for who comes in late" / "Wat er tot nu toe besloten is, voor wie later komt" => workshop::decided;
    "promise" (Rounds) ["c"] 24 "commitment" / "toezegging":
        "Note who does what by when" / "Noteer wie wat doet voor wanneer" => workshop::promise;
    "edit-round" (Rounds) ["e"] 24 "edit round" / "ronde bewerken":
        "Change what is done in the selected round, about what, and how long" / "Wijzig wat er in de geselecteerde ronde gebeurt, waarover, en hoe lang" => workshop::edit_round;
    "add-round" (Rounds) ["n"] 25 "new round" / "nieuwe ronde":
        "Add a round behind the selected one" / "Voeg een ronde toe na de geselecteerde" => workshop::add_round;
    "skip-round" (Rounds) ["s"] 26 "skip" / "overslaan":
        "Pass the selected round over, or take that back" / "Sla de geselecteerde ronde over, of haal dat terug" => workshop::skip;
    "hold-round" (Rounds) ["b"] 0 "go to this round" / "naar deze ronde":
        "Begin the selected round now, or go back to it" / "Begin de geselecteerde ronde nu, of ga ernaar terug" => workshop::go_to;
    "round-earlier" (Rounds) ["K", "Alt-Up"] 0 "earlier" / "eerder":
        "Put the selected round further to the front" / "Zet de geselecteerde ronde verder naar voren" => workshop::earlier;
    "round-later" (Rounds) ["J", "Alt-Down"] 0 "later" / "later":
        "Put the selected round further to the back" / "Zet de geselecteerde ronde verder naar achteren" => workshop::later;
    "round-longer" (Rounds) ["+"] 0 "longer" / "langer":
        "Give the selected round five minutes more" / "Geef de geselecteerde ronde vijf minuten meer" => workshop::longer;
    "round-shorter" (Rounds) ["-"] 0 "shorter" / "korter":
        "Give the selected round five minutes less" / "Geef de geselecteerde ronde vijf minuten minder" => workshop::shorter;
    "delete-round" (Rounds) ["x", "Delete"] 0 "remove round" / "ronde verwijderen":
        "Remove the selected round; can be undone" / "Verwijder de geselecteerde ronde; kan ongedaan" => workshop::delete_round;
    "close-workshop" (Rounds) ["C"] 27 "close" / "afsluiten":
        "Close the workshop; what follows is said first" / "Sluit de workshop af; eerst wordt gezegd wat volgt" => workshop::close;
    "blind-round" (Everywhere) [] 0 "go on with the blind round" / "verder met de blinde ronde":
        "Hand the keyboard round: everybody answers unseen" / "Geef het toetsenbord door: ieder antwoordt ongezien" => blind::resume;
    "reveal" (Everywhere) [] 0 "reveal" / "onthullen":
        "Show what was answered unseen; asks first, and cannot be taken back" / "Toon wat ongezien geantwoord is; vraagt eerst, en kan niet terug" => blind::reveal_current;
    "blind-go" (Blind) ["Enter"] 10 "go on" / "verder":
        "Take the keyboard, or go back to the workshop when everybody has answered" / "Neem het toetsenbord, of ga terug naar de workshop als ieder geantwoord heeft" => blind::go_on;
    "blind-yes" (Blind) ["1", "y", "j"] 0 "yes" / "ja":
        "Answer yes, unseen" / "Antwoord ja, ongezien" => blind::yes;
    "blind-depends" (Blind) ["2", "d", "h"] 0 "depends" / "hangt ervan af":
        "Answer that it depends, unseen" / "Antwoord dat het ervan afhangt, ongezien" => blind::depends;
    "blind-no" (Blind) ["3", "n"] 0 "no" / "nee":
        "Answer no, unseen" / "Antwoord nee, ongezien" => blind::no;
    "blind-pass" (Blind) ["p"] 14 "pass" / "pas":
        "Rather not answer; what was answered here is taken back" / "Liever niet antwoorden; wat hier geantwoord was vervalt" => blind::pass;
    "blind-enough" (Blind) ["Tab"] 17 "pass the rest" / "de rest passen":
        "Pass over the rest: of these cases, or about this organisation" / "Sla de rest over: van deze casussen, of over deze organisatie" => blind::enough;
    "blind-back" (Blind) ["Backspace", "Left"] 15 "again" / "opnieuw":
        "Go back to the one before, to answer it anew" / "Ga terug naar de vorige, om die opnieuw te beantwoorden" => blind::back;
    "blind-forward" (Blind) ["Right"] 0 "leave as it is" / "laten staan":
        "Go on without changing what was answered here" / "Ga verder zonder te wijzigen wat hier geantwoord is" => blind::forward;
    "blind-up" (Blind) ["Up"] 0 "another first" / "eerst een ander":
        "Hand the keyboard to the organisation before" / "Geef het toetsenbord aan de organisatie ervoor" => blind::up;
    "blind-down" (Blind) ["Down"] 16 "another first" / "eerst een ander":
        "Hand the keyboard to the organisation behind" / "Geef het toetsenbord aan de organisatie erna" => blind::down;
    "blind-seal" (BlindText) ["Enter"] 10 "done" / "klaar":
        "Seal what was typed and go on" / "Verzegel wat getypt is en ga verder" => blind::go_on;
    "blind-text-pass" (BlindText) ["Tab"] 14 "pass" / "pas":
        "Rather not say; what was typed here is taken back" / "Liever niet zeggen; wat hier getypt was vervalt" => blind::pass;
    "blind-text-back" (BlindText) ["Shift-Tab", "Up", "Left"] 15 "back" / "terug":
        "Go back to the one before; what was typed is sealed" / "Ga terug naar de vorige; wat getypt is wordt verzegeld" => blind::back;
    "blind-leave" (Blind BlindText) ["Esc"] 80 "stop for now" / "nu stoppen":
        "Leave the round for now; what is sealed stays so" / "Verlaat de ronde voor nu; wat verzegeld is blijft verzegeld" => blind::leave;
    "trust-new" (Trust) ["n"] 20 "add" / "toevoegen":
        "Add to the section in front" / "Voeg iets toe aan het onderdeel dat voor ligt" => trust::add;
    "trust-edit" (Trust) ["e"] 0 "edit" / "bewerken":
        "Change what is selected" / "Wijzig wat geselecteerd is" => trust::edit;
    "trust-delete" (Trust) ["x", "Delete"] 0 "remove" / "verwijderen":
        "Remove what is selected; can be undone" / "Verwijder wat geselecteerd is; kan ongedaan" => trust::delete;
    "commitment-kept" (Trust) ["k"] 21 "kept" / "nagekomen":
        "Mark the selected commitment as kept, or as open again" / "Markeer de geselecteerde toezegging als nagekomen, of weer als open" => trust::kept;
    "commitment-dropped" (Trust) ["d"] 22 "dropped" / "vervallen":
        "Mark the selected commitment as dropped, or as open again" / "Markeer de geselecteerde toezegging als vervallen, of weer als open" => trust::dropped;
    "next-statement" (Trust) ["Right"] 21 "next statement" / "volgende stelling":
        "Show the next statement of the check-ins" / "Toon de volgende stelling van de check-ins" => trust::next_statement;
    "previous-statement" (Trust) ["Left"] 0 "statement before" / "vorige stelling":
        "Show the statement of the check-ins before" / "Toon de vorige stelling van de check-ins" => trust::previous_statement;

    "next-field" (Form WholeForm) ["Tab"] 10 "next field" / "volgend veld":
        "Go to the next field" / "Naar het volgende veld" => form::next_field;
    "previous-field" (Form WholeForm) ["Shift-Tab"] 16 "field before" / "vorig veld":
        "Go to the field before" / "Naar het vorige veld" => form::previous_field;
    "form-done" (Form) ["Esc"] 12 "done" / "klaar":
        "Leave the form; what was typed is kept" / "Verlaat het formulier; wat getypt is blijft bewaard" => form::done;
    "form-saved" (Form) ["Ctrl-S"] 0 "save" / "opslaan":
        "Put the field on disk and stay" / "Sla het veld op en blijf" => form::save;
    "hand-in" (WholeForm) ["Ctrl-S"] 9 "hand in" / "inleveren":
        "Hand the form in" / "Lever het formulier in" => form::hand_in;
    "form-later" (WholeForm) ["Esc"] 12 "keep for later" / "bewaren voor later":
        "Leave the form; it comes back as it is when you open it again" / "Verlaat het formulier; het komt terug zoals het is" => form::done;
    "form-outside" (Form WholeForm) ["Ctrl-E", "F4"] 14 "$EDITOR" / "$EDITOR":
        "Write this field in your own editor" / "Schrijf dit veld in uw eigen editor" => form::outside;
    "form-kept" (Form) ["F6"] 13 "kept text" / "bewaarde tekst":
        "Put back what you wrote here and kept" / "Zet terug wat u hier schreef en bewaarde" => drafts::take_kept;
    "form-undo" (Form WholeForm) ["Ctrl-Z"] 15 "undo typing" / "typen ongedaan":
        "Take typing back" / "Maak typen ongedaan" => form::undo;
    "form-redo" (Form WholeForm) ["Ctrl-R", "Ctrl-Y"] 0 "redo typing" / "typen opnieuw":
        "Type again what was taken back" / "Typ opnieuw wat ongedaan is gemaakt" => form::redo;
    "form-copy" (Form WholeForm) ["Ctrl-C"] 0 "copy" / "kopiëren":
        "Copy the selected text" / "Kopieer de geselecteerde tekst" => form::copy;
    "form-cut" (Form WholeForm) ["Ctrl-X"] 0 "cut" / "knippen":
        "Cut the selected text" / "Knip de geselecteerde tekst" => form::cut;
    "form-help" (Form WholeForm BlindText) ["F1"] 90 "help" / "hulp":
        "All keys for filling in" / "Alle toetsen voor het invullen" => overlay::help;

    "choose" (Picker) ["Enter"] 10 "choose" / "kiezen":
        "Choose what is selected" / "Kies wat geselecteerd is" => go::open;
    "tick" (Picker) ["Space"] 11 "tick" / "aanvinken":
        "Tick or untick" / "Vink aan of uit" => overlay::tick;
    "yes" (Confirm) ["Enter", "y"] 10 "yes" / "ja":
        "Do it" / "Doe het" => overlay::yes;
    "no" (Confirm) ["n"] 11 "no" / "nee":
        "Leave it" / "Laat het" => go::back;
    "keep-mine" (Conflict) ["m"] 10 "keep mine" / "de mijne houden":
        "Put my change over theirs; theirs can be brought back with undo" / "Zet mijn wijziging over de hunne; de hunne komt terug met ongedaan" => conflict::keep_mine;
    "decide-later" (Conflict) ["Esc"] 12 "decide later" / "later kiezen":
        "Go back to the form; nothing is saved yet" / "Terug naar het formulier; er is nog niets opgeslagen" => conflict::decide_later;
    "take-theirs" (Conflict) ["t"] 11 "take theirs" / "de hunne nemen":
        "Leave theirs; mine is kept, and offered where it was written" / "Laat de hunne staan; de mijne blijft bewaard en wordt aangeboden waar zij geschreven is" => conflict::take_theirs;
}
