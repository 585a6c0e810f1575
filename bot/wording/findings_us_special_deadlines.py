"""Sentences for what a state's periods mean."""

from collections.abc import Mapping
from enum import StrEnum

from bot.wording.mark import N_, Words
from domain.findings import us_special_deadlines as says
from domain.law import Finding
from domain.us.vocabulary_time import Only

CHOICES: Mapping[StrEnum, str] = {
    Only.MORE_THAN_4_UNITS: N_("the building has more than four homes"),
    Only.HOME_OF_BORROWER: N_("it was your home"),
    Only.AGRICULTURAL_PROPERTY: N_("it was a farm"),
    Only.INSTALLMENT_NOTE_OR_THREE_OR_MORE_NOTES: N_("the loan was to be paid in installments"),
    Only.LENDER_BOUGHT: N_("the lender itself bought the home"),
    Only.COMMERCIAL_LOAN_ONLY: N_("it was a commercial loan"),
}

SENTENCES: dict[type[Finding], Words] = {
    says.LenderMustAfter: N_(
        "<b>After {way}</b> the lender must {act} within {within} after {start}. If it is late, {late}."
    ),
    says.YouMayAfter: N_("<b>After {way}</b> you may {act} within {within} after {start}. If you are late, {late}."),
    says.LenderMustIf: N_(
        "<b>If {condition},</b> the lender must {act} within {within} after {start}. If it is late, {late}."
    ),
    says.TimeNotFor: N_("That time does not hold for {exemptions}."),
    says.StopsInBankruptcy: N_("A bankruptcy case stops that time from running."),
    says.EarlierEndCounts: N_("If the ordinary time to sue on the loan ends earlier, that counts."),
}
