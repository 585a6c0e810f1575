"""Sentences for the credit file in the United States."""

from collections.abc import Mapping
from enum import StrEnum

from bot.wording.mark import N_, Words
from domain.findings import us_credit as says
from domain.law import Finding

CHOICES: Mapping[StrEnum, str] = {
    says.LoanOn.HOME: N_("home loan"),
    says.LoanOn.VEHICLE: N_("car loan"),
    says.LoanOn.BOAT: N_("boat loan"),
    says.LoanOn.OTHER_GOODS: N_("loan"),
    says.ShownAs.REPOSSESSED: N_("“repossessed, balance may be due”"),
    says.ShownAs.VOLUNTARY_SURRENDER: N_("“voluntary surrender, balance may be due”"),
    says.ShownAs.FORECLOSURE: N_("“foreclosure completed, balance may be due”"),
    says.ShownAs.DEED_IN_LIEU: N_("“deed in lieu received, balance may be due”"),
    says.ShownAs.CHARGE_OFF: N_("“charge-off”"),
    says.ShownAs.COLLECTION: N_("“collection”"),
    says.ShownAs.SETTLED: N_("“paid for less than the full balance”"),
    says.ShownAs.PAID: N_("“paid”, balance 0"),
    says.ShownAs.OPEN_BALANCE: N_("an open balance"),
    says.ShownAs.LATE: N_("“30 to 180 days late”"),
}

SENTENCES: dict[type[Finding], Words] = {
    says.OffFileBy: N_("The {loan} should be off your credit file by {until}, at the latest."),
    says.OffFileSince: N_("The {loan} should have been off your credit file since {until}."),
    says.OffFileUnknown: N_(
        "I cannot give a last day yet. It is counted from the first payment you missed and never caught up on."
    ),
    says.FindFirstMissed: N_(
        "<b>How to find it.</b> Get your free report at annualcreditreport.com and look for the date of the first "
        "late payment. Check this."
    ),
    says.ClockSum: N_("Missed: {first_missed}\n+ 180 days: {clock_start}\n+ 7 years: <b>{until}</b>"),
    says.MayShow: N_("<b>What it may say:</b> {labels}."),
    says.UsuallyShows: N_("<b>What it usually says:</b> {labels}. Check this."),
    says.NoCodeForShortSale: N_("A credit file has no code of its own for a short sale."),
    says.ChargeOffStillOwed: N_("A charge-off is the lender's bookkeeping. You still owe."),
    says.NothingMovesTheDate: N_("Paying, settling or a new collector should not move the date. Check this."),
    says.JudgmentNotListed: N_(
        "The judgment itself is not listed: the three bureaus stopped in July 2017. That does not end it."
    ),
    says.DisputeWithBureau: N_(
        "<b>Wrong in the file?</b> Dispute it with the bureau, free. It has 30 days, sometimes 45."
    ),
}
