"""Sentences for a place that is not known."""

from bot.wording.mark import N_, Words
from domain.findings import elsewhere as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.PlaceUnknown: N_(
        "I do not know which law decides. I only know the law of Norway, the 50 American states and D.C."
    ),
    says.CreditFilePlaceUnknown: N_("What a credit file may show depends on the place, and I do not know it."),
    says.TaxPlaceUnknown: N_("Whether forgiven debt is taxed depends on the place, and I do not know it."),
    says.SayWhere: N_(
        "<b>Say where it was</b> if it was in Norway or the United States. "
        "Elsewhere, ask free debt advice or legal aid in that country."
    ),
}
