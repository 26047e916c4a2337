//! What one organisation offers and another may need.

use crate::divergence::Gist;
use crate::domain::{Network, Note, Noted, OrgId};

/// An offer of one organisation and a need of another that speak of the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fit {
    /// Who offers.
    pub offers: OrgId,
    /// Which offer, by its key.
    pub offer: String,
    /// Who needs.
    pub needs: OrgId,
    /// Which need, by its key.
    pub need: String,
    /// The words that both say.
    pub words: Vec<String>,
}

/// Every offer with a need of another that says the same words; in the network's order of who offers.
pub(super) fn fits(network: &Network) -> Vec<Fit> {
    let needs = all(network, Note::Need);
    let mut found = Vec::new();
    for (offers, offer, offered) in all(network, Note::Offer) {
        for (other, need, needed) in needs.iter().filter(|(other, ..)| *other != offers) {
            let words = offered.in_common(needed);
            if !words.is_empty() {
                found.push(Fit {
                    offers: offers.clone(),
                    offer: offer.clone(),
                    needs: (*other).clone(),
                    need: (*need).clone(),
                    words,
                });
            }
        }
    }
    found
}

/// Every text of a list, read: whose, by which key, what it is about.
fn all(network: &Network, note: Note) -> Vec<(&OrgId, &String, Gist)> {
    let read = |noted: &Noted| Gist::of(&noted.text, network.language());
    let of = |org| Some((org, network.organisations.get(org)?));
    let members = network.in_order().into_iter().filter_map(of);
    members
        .flat_map(|(org, it)| it.notes(note).iter().map(move |(key, noted)| (org, key, read(noted))))
        .collect()
}
