"""Sentences for ways out in Norway: an agreement, gjeldsordning, and offers of help for money."""

from bot.wording.mark import N_, Words
from domain.findings import norway_way_out as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.RestCanBeSettled: N_(
        "Yes, the rest after a sale can be part of a debt settlement (gjeldsordning), and help to apply is free."
    ),
    says.DebtCanBeSettled: N_(
        "If you will not manage the debt, an agreement or a debt settlement (gjeldsordning) can end it, and help "
        "is free."
    ),
    says.LastinglyUnable: N_(
        "<b>For whom?</b> You are lastingly unable to pay: not within a reasonable time, or not without "
        "unreasonable sacrifice. No least amount is set."
    ),
    says.AgreementFirst: N_(
        "<b>An agreement first:</b> installments, or a lower sum against deleting the rest. Get it in writing. NAV "
        "must help as far as it can, free."
    ),
    says.TriedFirst: N_("<b>Before you apply</b> you are to have tried this yourself."),
    says.FiveYearsAndKept: N_(
        "<b>Normally five years.</b> You pay what you can, and the rest falls away. You keep money for living and "
        "housing, and a car or tools you need, up to one basic amount (G)."
    ),
    says.RestIsOrdinaryDebt: N_(
        "<b>The rest</b> is ordinary debt without a pledge. That the home had to be sold speaks for a shorter time."
    ),
    says.HomeInSettlement: N_(
        "<b>Do you own a home?</b> It is sold if that gives the most and it is more than you need. If you keep it, "
        "loans within its value plus 10% stand, with interest. Above that they are ordinary debt."
    ),
    says.FourMonthsCalm: N_(
        "<b>Four months' calm</b> once it is opened: no demands, deductions or enforcement, nor from guarantors. "
        "Interest runs on."
    ),
    says.WhereToApply: N_(
        "<b>How to apply:</b> a form to the enforcement officer (namsmannen) where you live, see politiet.no. NAV "
        "helps, +47 {phone}. How long the answer takes varies."
    ),
    says.SettlementRefused: N_(
        "<b>It can be a no:</b> wrong information, much new debt, recent debt from crime, large tax debt, or if "
        "you are to blame for not paying. After an earlier one, five years must pass as a rule."
    ),
    says.BusinessDebtInSettlement: N_(
        "<b>Debt from a business?</b> The business must be closed with nothing unsettled, or be a fairly small "
        "part of what you owe."
    ),
    says.OthersNotFreed: N_("<b>Co-borrowers and guarantors</b> are not freed unless the proposal says so."),
    says.HelpIsFree: N_("You need not pay anybody for help with debt: the municipality must help you free."),
    says.FreeInsteadOfPaid: N_(
        "<b>Does a firm ask for money first?</b> Call NAV instead, +47 {phone}. It helps with a budget, with those "
        "you owe, and with an application for debt settlement."
    ),
    says.NewLoanIsNewDebt: N_(
        "<b>A new loan to pay the old one</b> is new debt. Much new debt can get an application for debt "
        "settlement refused, but responsible refinancing does not count. Ask NAV before you sign."
    ),
    says.DoNotMoveThings: N_(
        "<b>Do not move your car or money to a friend</b> to keep it away, whoever says so. It can be undone and "
        "punished."
    ),
    says.RemarksGoFree: N_(
        "<b>You need not pay anybody to remove a payment remark.</b> It must not be used once the claim is "
        "settled, and seeing what stands about you is free."
    ),
    says.LegalAidNames: N_(
        "<b>Free legal aid:</b> Jussbuss, JURK (for women), Jussformidlingen (Bergen), Jusshjelpa (the north) and "
        "Gatejuristen."
    ),
}
