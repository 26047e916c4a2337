//! Cases as a table, guesses, and what guesses show.

use super::{Count, Say};

/// So many cases are judged alike by all who answered.
pub const CASES_JUDGED_ALIKE: Count = Count::new(
    Say::new(
        "All who answered judge the {} shared case alike.",
        "Wie antwoordden, beoordelen de {} gedeelde casus gelijk.",
    ),
    Say::new(
        "All who answered judge the {} shared cases alike.",
        "Wie antwoordden, beoordelen de {} gedeelde casussen gelijk.",
    ),
);
/// So many pairs are not named.
pub const MORE_PAIRS: Count = Count::new(
    Say::new("and {} more pair", "en nog {} paar"),
    Say::new("and {} more pairs", "en nog {} paren"),
);
/// So many that are not named.
pub const OTHERS: Count = Count::new(Say::new("{} other", "{} andere"), Say::new("{} others", "{} andere"));
/// So many cases, above their table.
pub const CASES: Count = Count::new(Say::new("{} case", "{} casus"), Say::new("{} cases", "{} casussen"));
/// So many cases show it.
pub const SHOWN_BY_CASES: Count =
    Count::new(Say::new("{} case", "{} casus"), Say::new("{} cases", "{} casussen"));
/// So many guesses wait for an answer.
pub const GUESSES_WAIT: Count = Count::new(
    Say::new(
        "{} guess waits for an answer of whoever guessed, or of the other.",
        "{} inschatting wacht op een antwoord van wie inschatte of van de ander.",
    ),
    Say::new(
        "{} guesses wait for an answer of whoever guessed, or of the other.",
        "{} inschattingen wachten op een antwoord van wie inschatte of van de ander.",
    ),
);

phrases! {
    /// One organisation says yes each time; with the term.
    SEES_IT = "{} sees this as “{}”", "{} ziet dit als “{}”";
    /// Several do.
    SEE_IT = "{} see this as “{}”", "{} zien dit als “{}”";
    /// One mostly does.
    MOSTLY_SEES_IT = "{} mostly sees this as “{}”", "{} ziet dit meestal als “{}”";
    /// Several mostly do.
    MOSTLY_SEE_IT = "{} mostly see this as “{}”", "{} zien dit meestal als “{}”";
    /// One now does, now does not.
    SOMETIMES_SEES_IT = "{} sometimes sees this as “{}”", "{} ziet dit soms als “{}”";
    /// Several now do, now do not.
    SOMETIMES_SEE_IT = "{} sometimes see this as “{}”", "{} zien dit soms als “{}”";
    /// One mostly does not.
    MOSTLY_SEES_IT_NOT = "{} mostly does not see this as “{}”", "{} ziet dit meestal niet als “{}”";
    /// Several mostly do not.
    MOSTLY_SEE_IT_NOT = "{} mostly do not see this as “{}”", "{} zien dit meestal niet als “{}”";
    /// One never does.
    SEES_IT_NOT = "{} does not see this as “{}”", "{} ziet dit niet als “{}”";
    /// Several never do.
    SEE_IT_NOT = "{} do not see this as “{}”", "{} zien dit niet als “{}”";
    /// One mostly does, after others.
    MOSTLY_DOES = "{} mostly does", "{} meestal wel";
    /// Several mostly do, after others.
    MOSTLY_DO = "{} mostly do", "{} meestal wel";
    /// One now does, now does not, after others.
    SOMETIMES_DOES = "{} sometimes does", "{} soms";
    /// Several now do, now do not, after others.
    SOMETIMES_DO = "{} sometimes do", "{} soms";
    /// One mostly does not, after others.
    MOSTLY_DOES_NOT = "{} mostly does not", "{} meestal niet";
    /// Several mostly do not, after others.
    MOSTLY_DO_NOT = "{} mostly do not", "{} meestal niet";
    /// One does not, after others.
    DOES_NOT = "{} does not", "{} niet";
    /// Several do not, after others.
    DO_NOT = "{} do not", "{} niet";
    /// One stands nearer yes than others: who, the term, than whom.
    SEES_IT_SOONER = "{} more readily sees this as “{}” than {}", "{} is eerder geneigd dit als “{}” te zien dan {}";
    /// Several do.
    SEE_IT_SOONER = "{} more readily see this as “{}” than {}", "{} zijn eerder geneigd dit als “{}” te zien dan {}";
    /// In how many cases that is so; all of them.
    IN_ALL_THAT_DIVIDE = "in all {} cases that divide them", "in alle {} casussen die hen verdelen";
    /// In how many cases that is so.
    IN_SO_MANY_THAT_DIVIDE = "in {} of the {} cases that divide them", "in {} van de {} casussen die hen verdelen";
    /// No case has two answers.
    NO_CASE_SHARED = "No case has been answered by two organisations yet.",
        "Nog geen casus is door twee organisaties beantwoord.";
    /// The cases that split most.
    SPLITS_MOST = "Furthest apart: {}.", "Het verst uiteen: {}.";
    /// A coefficient in plain words.
    AGREE_WELL = "the answers agree well", "de antwoorden stemmen goed overeen";
    /// A coefficient in plain words.
    AGREE_FAIRLY_WELL = "the answers agree fairly well", "de antwoorden stemmen redelijk overeen";
    /// A coefficient in plain words.
    AGREE_IN_PART = "the answers agree only in part", "de antwoorden stemmen maar deels overeen";
    /// A coefficient in plain words.
    AGREE_BY_CHANCE = "the answers agree hardly more than by chance",
        "de antwoorden stemmen nauwelijks meer overeen dan door toeval";

    /// Where a term stands between wordings and judgements.
    STORY_HIDDEN = "Hidden disagreement: the words are alike, the judgements are not.",
        "Verborgen verschil: de woorden lijken op elkaar, de oordelen niet.";
    /// Where a term stands between wordings and judgements.
    STORY_OPEN = "Open disagreement: words and judgements both differ.",
        "Open verschil: woorden en oordelen lopen beide uiteen.";
    /// Where a term stands between wordings and judgements.
    STORY_SAME_PRACTICE = "Different words, same practice.", "Andere woorden, dezelfde praktijk.";
    /// Where a term stands between wordings and judgements.
    STORY_SETTLED = "Words and judgements are both alike.", "Woorden en oordelen lijken beide op elkaar.";
    /// A term that no two have answered enough cases of.
    STORY_BY_WORDING = "Placed by the wordings alone: no two organisations with a wording have answered three of the same cases.",
        "Alleen op formulering geplaatst: geen twee organisaties met een formulering beantwoordden drie dezelfde casussen.";
    /// Pairs.
    ALIKE_IN_WORDS = "Alike in words but not in judgement: {}.", "Gelijk in woorden maar niet in oordeel: {}.";
    /// Pairs.
    ALIKE_IN_JUDGEMENT = "Alike in judgement but not in words: {}.", "Gelijk in oordeel maar niet in woorden: {}.";
    /// Pairs.
    DIFFERENT_IN_BOTH = "Different in words and in judgement: {}.", "Verschillend in woorden en in oordeel: {}.";
    /// Pairs.
    ALIKE_IN_BOTH = "Alike in words and in judgement: {}.", "Gelijk in woorden en in oordeel: {}.";

    /// Title of the figures, with the term.
    FIGURES = "Figures: “{}”", "Cijfers: “{}”";
    /// Heading.
    FIGURES_ANSWERS = "what was answered", "wat er geantwoord is";
    /// Cases, answers, cases with two answers.
    FIGURES_COUNT = "Cases asked: {}. Answers given: {}. Cases that at least two answered: {}.",
        "Gevraagde casussen: {}. Gegeven antwoorden: {}. Casussen die minstens twee beantwoordden: {}.";
    /// Yes, depends, no.
    FIGURES_CASE = "yes {}, depends {}, no {}", "ja {}, hangt ervan af {}, nee {}";
    /// Heading.
    FIGURES_AGREEMENT = "how far the answers agree", "hoever de antwoorden overeenstemmen";
    /// The coefficient, the cases, the organisations.
    FIGURES_ALPHA = "Krippendorff's alpha for ordered answers (no, depends, yes) is {}, over {} cases and {} organisations.",
        "Krippendorffs alfa voor geordende antwoorden (nee, hangt ervan af, ja) is {}, over {} casussen en {} organisaties.";
    /// What it means.
    FIGURES_ALPHA_MEANS = "1 means that all answers are the same, 0 that they agree no more than chance would have it, below 0 that they go against one another. From 0.8 on answers are taken to agree; between 0.67 and 0.8 only with care.",
        "1 betekent dat alle antwoorden gelijk zijn, 0 dat ze niet meer overeenstemmen dan toeval zou geven, onder 0 dat ze tegen elkaar ingaan. Vanaf 0,8 gelden antwoorden als overeenstemmend; tussen 0,67 en 0,8 alleen met voorbehoud.";
    /// Heading.
    FIGURES_SAME_STORY = "do words and judgements tell the same story?", "vertellen woorden en oordelen hetzelfde?";
    /// The rank correlation, the pairs.
    FIGURES_RANK = "Whether those who lie far apart in words also do in judgement: Spearman's rank correlation is {}, over {} pairs (1: always, 0: no connection).",
        "Of wie in woorden ver uiteen ligt dat ook in oordeel doet: Spearmans rangcorrelatie is {}, over {} paren (1: altijd, 0: geen verband).";
    /// Heading.
    FIGURES_ROUNDS = "from round to round", "van ronde tot ronde";
    /// How many answers stayed what they were.
    FIGURES_KEPT = "{} of {} answers are the same as in the round before.", "{} van de {} antwoorden zijn dezelfde als in de ronde ervoor.";
    /// The coefficient of stability.
    FIGURES_KAPPA = "Cohen's kappa between the two rounds, weighted quadratically, is {} (1: nothing has changed).",
        "Cohens kappa tussen de twee rondes, kwadratisch gewogen, is {} (1: er is niets veranderd).";
    /// Nobody answered in both rounds.
    FIGURES_NOBODY_TWICE = "Nobody answered a case in both rounds.", "Niemand beantwoordde een casus in beide rondes.";
    /// Where the answers to a case stand after another round.
    COURSE_CONSENSUS = "together, and settled", "eensgezind, en bestendig";
    /// Where the answers to a case stand after another round.
    COURSE_FRESH = "together, but only just", "eensgezind, maar pas sinds kort";
    /// Where the answers to a case stand after another round.
    COURSE_STABLE_SPLIT = "apart, and settled: a result to record", "verdeeld, en bestendig: een uitkomst om vast te leggen";
    /// Where the answers to a case stand after another round.
    COURSE_MOVING = "apart, and still moving", "verdeeld, en nog in beweging";
    /// Heading.
    FIGURES_GUESSES = "how far guesses met the answers", "hoever inschattingen de antwoorden raakten";
    /// Who, about whom, how many of how many.
    FIGURES_MET = "{} about {}: expected what {} answers in {} of {}.",
        "{} over {}: verwachtte wat {} antwoordt in {} van de {}.";
    /// The same, and how many of those in which the two differ.
    FIGURES_MET_APART = "{} about {}: expected what {} answers in {} of {}; where the two differ, in {} of {}.",
        "{} over {}: verwachtte wat {} antwoordt in {} van de {}; waar de twee verschillen, in {} van de {}.";
    /// Why there is no coefficient: so many, and so many are needed.
    TOO_FEW_ORGANISATIONS = "The answers themselves say it all: {} organisations share cases; a figure for agreement needs {}.",
        "De antwoorden zelf zeggen alles: {} organisaties delen casussen; een cijfer voor overeenstemming vraagt er {}.";
    /// Why there is no coefficient: so many, and so many are needed.
    TOO_FEW_CASES = "The answers themselves say it all: {} cases were answered by at least two; a figure for agreement needs {}.",
        "De antwoorden zelf zeggen alles: {} casussen zijn door minstens twee beantwoord; een cijfer voor overeenstemming vraagt er {}.";
    /// Why there is no coefficient: so many, and so many are needed.
    TOO_FEW_PAIRS = "Pairs with wordings and enough shared cases: {}; a figure for the connection needs {}.",
        "Paren met formuleringen en genoeg gedeelde casussen: {}; een cijfer voor het verband vraagt er {}.";
    /// Why there is no coefficient.
    NO_VARIATION = "Everything that is compared is the same, so that no figure can be worked out.",
        "Alles wat vergeleken wordt is gelijk, dus is er geen cijfer uit te rekenen.";

    /// How answers to a case stand to one another.
    SPREAD_ALIKE = "alike", "gelijk";
    /// How answers to a case stand to one another.
    SPREAD_DIFFER = "differ", "anders";
    /// How answers to a case stand to one another.
    SPREAD_DIVIDED = "divided", "verdeeld";
    /// Why a story cannot be moved.
    NOT_IN_OWN_ORDER = "They stand by how far they split; {} shows their own order, in which they can be moved.",
        "Ze staan op hoe ver ze uiteen liggen; {} toont hun eigen volgorde, waarin u ze kunt verplaatsen.";
    /// The order of the cases.
    ORDER_OWN = "in their own order", "in hun eigen volgorde";
    /// The order of the cases.
    ORDER_SPLIT = "furthest apart first", "het verst uiteen eerst";
    /// In the legend.
    NOT_ANSWERED_SHORT = "not answered", "niet beantwoord";
    /// In the legend.
    NOT_GUESSED_SHORT = "not guessed", "niet ingeschat";
    /// Which answers are not guessed.
    NOT_GUESSED = "Not guessed: {}", "Niet ingeschat: {}";
    /// In the legend.
    OLDER_TEXT_SHORT = "older text", "oudere tekst";
    /// In the legend.
    RECORDED_FOR_SHORT = "recorded for them", "voor hen vastgelegd";
    /// Title of the case below the table: its number, of how many.
    CASE_OF = "Case {} of {}", "Casus {} van {}";
    /// Where the case does not fit, with the key that shows it whole.
    REST_WITH_KEY = "… {} shows it whole", "… {} toont alles";
    /// Notice: one answers for oneself; with whose column it is.
    COLUMN_OF_ANOTHER = "This is the column of {}; you answer in your own, and guess theirs with {}",
        "Dit is de kolom van {}; u antwoordt in uw eigen kolom, en schat de hunne in met {}";
    /// Notice.
    SAYS_SO_ALREADY = "That stands there already", "Dat staat er al";
    /// Notice.
    NOTHING_TO_CLEAR = "There is nothing in this cell to take away", "Er staat niets in deze cel om weg te halen";

    /// Above the table while somebody guesses: who, and where their own answers stand.
    GUESS_BANNER = "{} guesses: under {} its own answers, under the others what it thinks they answer. Theirs are not shown here.",
        "{} schat in: onder {} de eigen antwoorden, onder de anderen wat zij denkt dat die antwoorden. De hunne staan hier niet.";
    /// Above the table while somebody guesses.
    GUESSES_ARE_OPEN = "What you guess here is open: everybody can read it, and the answers are one key away. Sealed rounds are in a workshop.",
        "Wat u hier inschat is open: iedereen kan het lezen, en de antwoorden zijn één toets verder. Verzegelde rondes zijn in een workshop.";
    /// Notice.
    GUESS_AS_WHOM = "Choose first which organisation guesses ({}); the facilitator does not guess",
        "Kies eerst welke organisatie inschat ({}); de begeleider schat niet in";
    /// Notice.
    NOBODY_TO_GUESS = "There is no other organisation to guess about", "Er is geen andere organisatie om in te schatten";
    /// Notice: guesses first; with the key.
    GUESS_FIRST = "Choose first to guess ({}), then whose definition", "Kies eerst voor inschatten ({}), dan wiens definitie";
    /// A guessed definition: whose, the term, what is guessed.
    GUESSED_DEFINITION = "How you think {} defines “{}”: {}", "Hoe u denkt dat {} “{}” omschrijft: {}";
    /// Where nothing is guessed yet: whose, the term, the key.
    NO_GUESSED_DEFINITION = "How do you think {} defines “{}”? {} writes it.",
        "Hoe denkt u dat {} “{}” omschrijft? {} schrijft het op.";
    /// In the detail while somebody guesses.
    OWN_ANSWER = "{} (you)", "{} (u)";
    /// In the detail while somebody guesses: about whom.
    YOU_GUESS = "{}, you think", "{}, denkt u";

    /// Title of a form: who guesses, about whom, the term.
    FORM_GUESS = "{}: what does {} answer for “{}”?", "{}: wat antwoordt {} bij “{}”?";
    /// Title of a form: who guesses, about whom, the term.
    FORM_GUESSED_WORDING = "{}: how would {} define “{}”?", "{}: hoe zou {} “{}” omschrijven?";
    /// Field.
    FIELD_GUESS = "we think", "wij denken";
    /// Field.
    FIELD_GUESSED_WORDING = "their wording", "hun formulering";
    /// What belongs there.
    HINT_GUESSED_WORDING = "in your own words, before you look; empty takes it away",
        "in uw eigen woorden, voordat u kijkt; leeg haalt het weg";

    /// Title of the lists, with the term.
    REVEAL = "What guesses show: “{}”", "Wat inschattingen laten zien: “{}”";
    /// What guesses can show.
    TRUE_AGREEMENT = "true agreement", "echte overeenstemming";
    /// What guesses can show.
    TRUE_DIFFERENCE = "true difference", "echt verschil";
    /// What guesses can show.
    FALSE_AGREEMENT = "false agreement", "schijnovereenstemming";
    /// What guesses can show.
    FALSE_CONFLICT = "false conflict", "schijntegenstelling";
    /// What that means.
    MEANS_TRUE_AGREEMENT = "expected to agree, and they do", "verwacht gelijk te zijn, en dat is zo";
    /// What that means.
    MEANS_TRUE_DIFFERENCE = "expected to differ, and they do", "verwacht te verschillen, en dat is zo";
    /// What that means.
    MEANS_FALSE_AGREEMENT = "thought alike, is not", "leek gelijk, is het niet";
    /// What that means.
    MEANS_FALSE_CONFLICT = "thought different, is alike", "leek verschillend, is gelijk";
    /// Heading: who guessed about whom.
    GUESSED_ABOUT = "{} about {}", "{} over {}";
    /// One case: who answers what, what was thought of whom, what that one answers.
    REVEAL_CASE = "{}: {}   expected of {}: {}   {}: {}", "{}: {}   verwacht van {}: {}   {}: {}";
    /// A guessed definition beside the other's own.
    GUESSED_WORDING = "how they define it", "hoe zij het omschrijven";
    /// What was guessed.
    EXPECTED = "Expected: {}", "Verwacht: {}";
    /// What the other says.
    THEY_SAY = "They say: {}", "Zij zeggen: {}";
    /// Lists with nothing in them, with the key that guesses.
    NOTHING_REVEALED = "Nothing to show yet. A guess shows something once both have answered the case; {} guesses openly, a workshop does it sealed.",
        "Nog niets te tonen. Een inschatting toont pas iets als beiden de casus beantwoord hebben; {} schat open in, een workshop doet het verzegeld.";

    /// Notice.
    NO_LIST_SELECTED = "There is no list to take a misconception from", "Er is geen lijst om een misvatting uit over te nemen";
    /// In the lists, with the key.
    RECORD_MISCONCEPTION = "{} records a misconception from this list", "{} legt een misvatting vast vanuit deze lijst";

    /// Title of a form: who believed it.
    FORM_MISCONCEPTION = "{}: what we believed, and what is so", "{}: wat wij dachten, en wat zo is";
    /// Above the fields.
    MISCONCEPTION_NOTE = "It counts as cleared once the organisation that it is about accepts it.",
        "Het geldt als opgehelderd zodra de organisatie over wie het gaat het bevestigt.";
    /// Field.
    FIELD_ABOUT = "about", "over";
    /// What belongs there.
    HINT_ABOUT = "left and right to choose", "links en rechts om te kiezen";
    /// Field.
    FIELD_TERM = "term", "begrip";
    /// What belongs there.
    HINT_TERM = "the term it is about, or empty", "het begrip waar het over gaat, of leeg";
    /// Field.
    FIELD_CASES = "shown by", "blijkt uit";
    /// What belongs there.
    HINT_CASES = "Space ticks; the cases that show it", "Spatie vinkt aan; de casussen die het laten zien";
    /// Field.
    FIELD_BELIEVED = "we believed", "wij dachten";
    /// What belongs there.
    HINT_BELIEVED = "what you took for granted of them", "wat u van hen aannam";
    /// Field.
    FIELD_IS_SO = "what is so", "wat zo is";
    /// What belongs there.
    HINT_IS_SO = "in words that they can accept", "in woorden die zij kunnen bevestigen";
    /// A form cannot be handed in.
    LACKS_BELIEVED = "write what you believed", "schrijf wat u dacht";
    /// A form cannot be handed in.
    LACKS_IS_SO = "write what is so", "schrijf wat zo is";
    /// A form cannot be handed in.
    NO_SUCH_TERM = "there is no such term; leave it empty, or use the name from the list",
        "zo'n begrip is er niet; laat het leeg, of gebruik de naam uit de lijst";
    /// What was believed of an answer: who, what, the story.
    BELIEVED_ANSWER = "{} would answer “{}” to “{}”", "{} zou “{}” antwoorden op “{}”";
    /// What is so of an answer: who, what, the story.
    IS_SO_ANSWER = "{} answers “{}” to “{}”", "{} antwoordt “{}” op “{}”";
    /// Class of a term on Home that is placed by its wordings alone.
    CLASS_DIFFER_FEW_CASES = "worded differently, few cases", "anders verwoord, weinig casussen";
}
