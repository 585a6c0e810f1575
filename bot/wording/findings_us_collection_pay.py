"""Sentences for what may be taken from pay and benefits in America."""

from bot.wording.mark import N_, Words
from domain.findings import us_collection_pay as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.PayOnlyAfterCourt: N_("As a rule not before a court has decided, and then only a part of it."),
    says.PartOfPay: N_("Yes, a part of it. A court has decided, and the law caps what they can take."),
    says.PayIsSafeHere: N_("No. {state} lets no pay be taken for a debt of this kind."),
    says.NothingToTakePayFor: N_("No. On your answers nothing is left that pay could be taken for."),
    says.StateMayProtectMore: N_(
        "<b>Your state may protect more,</b> and a few let no pay be taken for such a debt. Tell me the state."
    ),
    says.DepositsProtected: N_(
        "<b>In the bank:</b> two months of such benefits, paid straight in, should stay free by themselves."
    ),
    says.ClaimExemption: N_(
        "<b>Papers about your pay or account?</b> Ask the court for the form to claim what is protected (exemption). "
        "File it at once: the time is short."
    ),
    says.CapNotForAll: N_("These caps do not hold for child support, taxes or a chapter 13 plan."),
}
