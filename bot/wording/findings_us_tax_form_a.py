"""Sentences for a Form 1099-A that comes alone."""

from bot.wording.mark import N_, Words
from domain.findings import us_tax_form_a as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.FormAAlone: N_("Form 1099-A alone cancels no debt. It says that the lender took the property."),
    says.NothingToReportAsCancelled: N_(
        "<b>No Form 1099-C, and no letter that lets the rest off?</b> Then report no canceled debt. What they can "
        "still ask for is not income."
    ),
    says.LetOffWithoutForm: N_(
        "<b>You said that the rest was let off.</b> That counts for the year it was let off, also if no Form 1099-C "
        "comes."
    ),
    says.LossIsASaleAllTheSame: N_(
        "<b>Losing the property counts as a sale.</b> A gain can be taxed. A loss on something for private use cannot "
        "be deducted. The sale goes on Form 8949, for the year you lost it."
    ),
    says.OtherFormMayCome: N_(
        "<b>Watch for Form 1099-C.</b> It can come in a later year, and the canceled debt belongs to the year in "
        "which it was really canceled."
    ),
    says.FilingDayClose: N_(
        "<b>Filing day close?</b> Report what has happened. If it turns out that debt was canceled in that year, "
        "correct the return (Form 1040-X)."
    ),
}
