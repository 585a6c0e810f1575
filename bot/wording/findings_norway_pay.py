"""Sentences for what may be taken from pay, from belongings and from one's own account in Norway."""

from bot.wording.mark import N_, Words
from domain.findings import norway_pay as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.OnlyWhatIsNotNeeded: N_(
        "They can take part of your pay or benefits, but not what you need for a reasonable life."
    ),
    says.LivingExample: N_(
        "<b>An example:</b> one month, living alone, with the rate from {since}.\n{pay} pay after tax\n− {living} "
        "to live on\n− {housing} for housing\n= {left} can be taken"
    ),
    says.NewerRatesNotFound: N_(
        "<b>The rates from {since}</b> I have not found. They are a guide. The officer must say why to depart from "
        "them."
    ),
    says.RatesForMore: N_(
        "<b>In a couple</b> it is {partner} each. A child adds {under_6} (age 0–5), {under_11} (6–10), {under_15} "
        "(11–14) or {from_15} (15 and up), 20% less from the fourth in the household."
    ),
    says.HousingOnTop: N_(
        "<b>Housing comes on top:</b> rent, interest on a home loan, municipal fees, home insurance and shared "
        "costs. Electricity, heating and contents insurance are in the rate."
    ),
    says.ProtectedFromAttachment: N_(
        "<b>They cannot take:</b> furniture and personal things within reason, money until your next pay (two "
        "months at most), and tools or a car for work, up to two thirds of the basic amount (G)."
    ),
    says.OneDeduction: N_(
        "<b>One deduction for all:</b> since 2026 there is one common deduction. Child support, victims of crime, "
        "fines and taxes come first."
    ),
    says.DeductionEnds: N_(
        "<b>It ends</b> when the claim is paid, or two years after the last payment in (older ones: the old rule). "
        "You can complain for as long as it runs."
    ),
    says.SetOffNotRead: N_(
        "Whether the bank may take money from your account itself (set-off, motregning) I cannot say: I have not "
        "read those rules."
    ),
    says.NoSetOffInNegotiation: N_(
        "<b>In debt negotiations</b> (gjeldsforhandling) those you owe cannot set off against other money that is "
        "due to you, for four months."
    ),
    says.MoneyUntilNextPay: N_(
        "<b>The enforcement officer</b> must leave you the money you need until your next pay, for about two "
        "months at most."
    ),
    says.AskBankWhy: N_(
        "<b>Ask the bank in writing</b> on what ground it took the money. If you do not agree with the answer, "
        "complain to the bank, and then to Finansklagenemnda (finkn.no)."
    ),
}
