"""Sentences for gain and loss in federal tax."""

from bot.wording.mark import N_, Words
from domain.findings import us_gain as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.GainSum: N_("{amount_realized} counts as price\n− {basis} what it cost you\n= {gain} gain"),
    says.MainHomeGainSum: N_(
        "{amount_realized} counts as price\n− {basis} what it cost you\n= {gain} gain\n"
        "− {excluded} main-home exclusion\n= <b>{taxable}</b> taxable gain"
    ),
    says.MainHomeGainRule: N_(
        "Up to {single} of gain ({joint} on a joint return) is left out if you owned the home and lived in it "
        "2 of the last 5 years, once in 2 years."
    ),
    says.MainHomeGainOpen: N_("There is a gain of {gain} on paper. Whether it is taxed is still open."),
    says.GainTaxedBesides: N_("The gain is taxed also where the canceled debt is left out."),
    says.LossSum: N_("{amount_realized} counts as price\n− {basis} what it cost you\n= {loss} loss"),
    says.LossNotDeductible: N_("A loss on something for private use cannot be deducted."),
    says.LossDeductible: N_("A loss on something you rented out, invested in or used in business may be deducted."),
    says.BasisNeeded: N_(
        "<b>A gain can be taxed</b> even when no debt was forgiven. Tell me what it cost you, and I can work it out."
    ),
}
