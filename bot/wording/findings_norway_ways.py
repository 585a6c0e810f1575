"""Sentences for each way out in Norway: one line each, since they stand side by side."""

from bot.wording.mark import N_, Words
from domain.findings import norway_ways as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.RemarkAfterLegalSteps: N_("Payment remark: at the earliest a month after legal steps."),
    says.NoRemarkOnceSettled: N_("Payment remark: none may be used any more."),
    says.UsuallyNoNewRemark: N_("Payment remark: usually no new one while you keep to the plan."),
    says.ShownWhileItLasts: N_("Credit checks show it only while it lasts."),
    says.FiveYearsThenGone: N_(
        "Only if you lastingly cannot pay. You pay what you can, normally for five years. Then the rest is gone."
    ),
    says.ForcedSaleBringsLess: N_("A forced sale often brings less, and its costs are paid first."),
    says.ValuedAtTakeBack: N_("The enforcement officer (namsmannen) sets the value, and it can be another."),
}
