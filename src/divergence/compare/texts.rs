//! Facets that are texts: how far apart they are.

use super::super::facts::Reading;
use super::super::phrase::shared;
use super::Compared;

/// Compares the texts of the facets of two definitions.
pub(super) fn compare(a: &Reading<'_>, b: &Reading<'_>, out: &mut Compared) {
    for (facet, x) in &a.fields {
        let Some(y) = b.field(*facet) else { continue };
        let alike = shared(&x.wording, &y.wording);
        out.score(*facet, 1.0 - if alike.turned { alike.mean() / 2.0 } else { alike.mean() });
    }
}
