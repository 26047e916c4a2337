//! Finds what people name on the command line: by id, by name or label, forgiving case and accents.

use super::failure::Failure;
use crate::domain::{Network, OrgId, TermId, WorkshopId, text};

/// The term with this id, label or other label.
pub(super) fn term(network: &Network, named: &str) -> Result<TermId, Failure> {
    let wanted = text::fold(named.trim());
    let by_id = network.terms.keys().find(|id| id.as_str() == named);
    let by_label = || {
        network.terms_by_label().into_iter().find(|id| {
            let term = network.terms.get(*id);
            let mut labels = term.into_iter().flat_map(|term| {
                std::iter::once(term.label.as_str()).chain(term.also.iter().map(|also| also.label.as_str()))
            });
            labels.any(|label| text::fold(label.trim()) == wanted)
        })
    };
    by_id.or_else(by_label).cloned().ok_or_else(|| {
        let labels = network.terms_by_label().into_iter().map(|id| network.label(id).to_owned());
        unknown("term", named, labels.collect())
    })
}

/// The organisation with this id, name or mark.
pub(super) fn organisation(network: &Network, named: &str) -> Result<OrgId, Failure> {
    let wanted = text::fold(named.trim());
    let found = network.in_order().into_iter().find(|id| {
        let organisation = network.organisations.get(*id);
        id.as_str() == named
            || organisation.is_some_and(|organisation| {
                text::fold(&organisation.profile.name) == wanted || text::fold(&organisation.mark()) == wanted
            })
    });
    found.cloned().ok_or_else(|| {
        let names = network.in_order().into_iter().map(|id| network.name(id).to_owned());
        unknown("organisation", named, names.collect())
    })
}

/// The workshop with this id or title.
pub(super) fn workshop(network: &Network, named: &str) -> Result<WorkshopId, Failure> {
    let wanted = text::fold(named.trim());
    let found = network
        .workshops
        .iter()
        .find(|(id, workshop)| id.as_str() == named || text::fold(workshop.head.title.trim()) == wanted);
    found.map(|(id, _)| id.clone()).ok_or_else(|| {
        let titles = network.workshops.values().map(|workshop| workshop.head.title.clone());
        unknown("workshop", named, titles.collect())
    })
}

/// What whoever works for no organisation is called, on the command line as in the program's memory.
pub(super) const FACILITATOR: &str = "facilitator";

/// Whom `--as` names: an organisation's id, or the facilitator.
pub(super) fn who(network: &Network, named: &str) -> Result<String, Failure> {
    match organisation(network, named) {
        Ok(org) => Ok(org.to_string()),
        Err(_) if text::fold(named.trim()) == FACILITATOR => Ok(FACILITATOR.to_owned()),
        Err(failure) => Err(failure),
    }
}

/// How many names a sentence lists before it stops.
const LISTED: usize = 12;

fn unknown(kind: &str, named: &str, known: Vec<String>) -> Failure {
    if let Some(near) = nearest(named, known.iter().map(String::as_str)) {
        return Failure::say(format!("there is no {kind} `{named}`; did you mean “{near}”?"));
    }
    let advice = match known.len() {
        0 => format!("this network has no {kind}s yet"),
        count if count <= LISTED => format!("the {kind}s are: {}", known.join(", ")),
        count => format!(
            "there are {count} {kind}s, among them: {}",
            known.get(..LISTED).unwrap_or_default().join(", ")
        ),
    };
    Failure::say(format!("there is no {kind} `{named}`; {advice}"))
}

/// The name that somebody is likely to have meant.
pub(super) fn nearest<'a>(named: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = text::fold(named);
    known
        .map(|name| (similar::TextDiff::from_chars(wanted.as_str(), text::fold(name).as_str()).ratio(), name))
        .filter(|(ratio, _)| *ratio >= 0.7)
        .max_by(|(x, _), (y, _)| x.total_cmp(y))
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{OtherLabel, Term};

    #[test]
    fn a_term_is_found_by_id_label_and_other_label() {
        let mut network = Network::default();
        let id = TermId::parse("urgent").unwrap();
        let also = vec![OtherLabel { label: "Spoed".into(), language: None }];
        network.terms.insert(id.clone(), Term { also, ..Term::of_label("Très urgent") });
        for named in ["urgent", "tres URGENT", "spoed"] {
            assert_eq!(term(&network, named).unwrap(), id, "{named}");
        }
        let error = term(&network, "tres urgemt").unwrap_err().to_string();
        assert_eq!(error, "there is no term `tres urgemt`; did you mean “Très urgent”?");
        let error = term(&network, "zzz").unwrap_err().to_string();
        assert_eq!(error, "there is no term `zzz`; the terms are: Très urgent");
    }
}
