//! What grows between meetings: commitments, explanations, check-ins, misconceptions, sponsors.

use super::Say;

phrases! {
    /// Where a commitment stands.
    COMMITMENT_OPEN = "open", "open";
    /// Where a commitment stands.
    COMMITMENT_KEPT = "kept", "nagekomen";
    /// Where a commitment stands.
    COMMITMENT_LATE = "late", "te laat";
    /// Where a commitment stands.
    COMMITMENT_DROPPED = "dropped", "vervallen";

    /// A statement of a check-in.
    THEY_DO_WHAT_THEY_SAY = "they do what they say", "zij doen wat ze zeggen";
    /// A statement of a check-in.
    THEY_WANT_THE_SAME = "they want what we want", "zij willen wat wij willen";
    /// A statement of a check-in.
    WE_CAN_BE_OPEN = "we can be open with them", "wij kunnen open tegen hen zijn";

    /// A deed: a guess about somebody's answer, with the term and the case.
    GUESS_OF = "guess of what {} answers for {} to the {}", "inschatting van wat {} bij {} antwoordt op de {}";
    /// A deed: a guess about somebody's definition, with the term.
    GUESSED_WORDING_OF = "guess of how {} defines {}", "inschatting van hoe {} {} omschrijft";
    /// A deed: an explanation, with the term and to whom.
    EXPLANATION_OF = "explanation of {} to {}", "toelichting van {} aan {}";
    /// A deed: a check-in, about whom.
    CHECK_IN_ABOUT = "check-in about {}", "check-in over {}";
    /// A deed: a misconception, about whom.
    MISCONCEPTION_ABOUT = "misconception about {}", "misvatting over {}";
    /// A deed: accepting what is so, towards whom.
    ACCEPTANCE_TOWARDS = "acceptance of what {} now knows to be so", "bevestiging van wat {} nu weet";
    /// A deed: a sponsor, with the name.
    SPONSOR_CALLED = "sponsor {}", "sponsor {}";
}
