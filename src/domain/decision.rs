//! The rule by which positions become a standing. No vote count decides: the rule only names what is
//! true of the positions (MEASURES, "Standing and when to meet").

use super::{DecisionRule, Fingerprint, OrgId, Outcome, Position, Stance, Standing};

/// What follows from the positions that were taken on one text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Forecast {
    /// The standing a version recorded now would get; `None` when agreeing to differ is the only
    /// outcome on offer.
    pub standing: Option<Standing>,
    /// How many parties are positive.
    pub positive: usize,
    /// How many parties there are.
    pub parties: usize,
    /// Parties without a position on this exact text.
    pub missing: Vec<OrgId>,
    /// Those of the missing whose position was taken on another text and has to be taken again.
    pub outdated: Vec<OrgId>,
    /// Parties that object.
    pub objecting: Vec<OrgId>,
    /// Parties whose position still has to be confirmed by somebody.
    pub unconfirmed: Vec<OrgId>,
    /// Parties that stand aside.
    pub aside: Vec<OrgId>,
}

/// Works out the standing of a text from the positions of those it would bind. Who says "not
/// concerned" is not a party and is left out.
#[must_use]
pub fn forecast(
    rule: DecisionRule,
    outcome: Outcome,
    text: Fingerprint,
    positions: &[(OrgId, Option<&Position>)],
) -> Forecast {
    let mut forecast = Forecast::default();
    for (org, position) in positions {
        let current = position.filter(|position| position.on == Some(text));
        if current.is_some_and(|position| position.stance == Stance::NotConcerned) {
            continue;
        }
        forecast.parties += 1;
        let Some(position) = current else {
            forecast.missing.push(org.clone());
            if position.is_some() {
                forecast.outdated.push(org.clone());
            }
            continue;
        };
        if position.stance.is_positive() {
            forecast.positive += 1;
        }
        match position.stance {
            Stance::Object => forecast.objecting.push(org.clone()),
            Stance::StandAside => forecast.aside.push(org.clone()),
            Stance::Agree | Stance::Reservations | Stance::NotConcerned => {}
        }
        if !position.subject_to.trim().is_empty() {
            forecast.unconfirmed.push(org.clone());
        }
    }
    forecast.standing = standing(rule, outcome, &forecast);
    forecast
}

fn standing(rule: DecisionRule, outcome: Outcome, forecast: &Forecast) -> Option<Standing> {
    // Where nobody has spoken there is nothing to record, whatever the outcome.
    if forecast.parties == 0 || forecast.missing.len() == forecast.parties {
        return None;
    }
    let complete =
        forecast.missing.is_empty() && forecast.unconfirmed.is_empty() && forecast.objecting.is_empty();
    let by_rule = match rule {
        DecisionRule::Consent => complete,
        DecisionRule::Everyone => complete && forecast.positive == forecast.parties,
    };
    if by_rule {
        Some(Standing::Agreed)
    } else if forecast.positive * 2 >= forecast.parties || outcome == Outcome::AgreeToDiffer {
        Some(Standing::Provisional)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text() -> Fingerprint {
        Fingerprint::of_text("wording", "x")
    }

    fn run(rule: DecisionRule, outcome: Outcome, stances: &[Option<Stance>]) -> Forecast {
        let positions: Vec<Option<Position>> =
            stances.iter().map(|stance| stance.map(|stance| Position::new(stance, Some(text())))).collect();
        let pairs: Vec<(OrgId, Option<&Position>)> = positions
            .iter()
            .enumerate()
            .map(|(n, position)| (OrgId::parse(&format!("org-{n}")).unwrap(), position.as_ref()))
            .collect();
        forecast(rule, outcome, text(), &pairs)
    }

    const YES: Option<Stance> = Some(Stance::Agree);
    const HMM: Option<Stance> = Some(Stance::Reservations);
    const BY: Option<Stance> = Some(Stance::StandAside);
    const NO: Option<Stance> = Some(Stance::Object);
    const OUT: Option<Stance> = Some(Stance::NotConcerned);

    #[rstest::rstest]
    #[case::all_agree(&[YES, YES, YES], Some(Standing::Agreed))]
    #[case::reservations_do_not_block(&[YES, HMM, YES], Some(Standing::Agreed))]
    #[case::standing_aside_does_not_block(&[YES, BY, BY], Some(Standing::Agreed))]
    #[case::one_objects(&[YES, YES, NO], Some(Standing::Provisional))]
    #[case::one_is_missing(&[YES, YES, None], Some(Standing::Provisional))]
    #[case::half_positive_is_enough(&[YES, NO], Some(Standing::Provisional))]
    #[case::under_half_is_not(&[YES, NO, NO], None)]
    #[case::not_concerned_is_no_party(&[YES, OUT, OUT], Some(Standing::Agreed))]
    #[case::nobody_is_concerned(&[OUT, OUT], None)]
    #[case::nobody_has_spoken(&[None, None], None)]
    fn consent(#[case] stances: &[Option<Stance>], #[case] expected: Option<Standing>) {
        assert_eq!(run(DecisionRule::Consent, Outcome::OneMeaning, stances).standing, expected);
    }

    #[rstest::rstest]
    #[case::all_positive(&[YES, HMM], Some(Standing::Agreed))]
    #[case::standing_aside_is_not_positive(&[YES, BY], Some(Standing::Provisional))]
    #[case::mostly_aside(&[YES, BY, BY], None)]
    fn everyone(#[case] stances: &[Option<Stance>], #[case] expected: Option<Standing>) {
        assert_eq!(run(DecisionRule::Everyone, Outcome::OneMeaning, stances).standing, expected);
    }

    #[test]
    fn agreeing_to_differ_is_always_on_offer() {
        let forecast = run(DecisionRule::Consent, Outcome::AgreeToDiffer, &[YES, NO, NO]);
        assert_eq!(forecast.standing, Some(Standing::Provisional));
    }

    #[test]
    fn a_position_on_another_text_has_to_be_taken_again() {
        let old = Position::new(Stance::Agree, Some(Fingerprint::of_text("wording", "old")));
        let org = OrgId::parse("police").unwrap();
        let result =
            forecast(DecisionRule::Consent, Outcome::OneMeaning, text(), &[(org.clone(), Some(&old))]);
        assert_eq!(result.outdated, std::slice::from_ref(&org));
        assert_eq!(result.missing, [org]);
        assert_eq!(result.positive, 0);
    }

    #[test]
    fn an_open_confirmation_makes_it_provisional() {
        let mut agree = Position::new(Stance::Agree, Some(text()));
        agree.subject_to = "our board".into();
        let org = OrgId::parse("police").unwrap();
        let result =
            forecast(DecisionRule::Consent, Outcome::OneMeaning, text(), &[(org.clone(), Some(&agree))]);
        assert_eq!(result.standing, Some(Standing::Provisional));
        assert_eq!(result.unconfirmed, [org]);
    }
}
