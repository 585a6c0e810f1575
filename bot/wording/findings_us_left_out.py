"""Sentences for what is left out of federal income in the United States, why, and on which form."""

from collections.abc import Mapping
from enum import StrEnum

from bot.wording.mark import N_, Words
from domain.findings import us_left_out as says
from domain.law import Finding

CHOICES: Mapping[StrEnum, str] = {
    says.Form982Line.BANKRUPTCY: N_("line 1a"),
    says.Form982Line.INSOLVENCY: N_("line 1b"),
    says.Form982Line.MAIN_HOME: N_("line 1e"),
}

SENTENCES: dict[type[Finding], Words] = {
    says.CancelledSum: N_("{settled} of debt ended\n− {value} value of it\n= {cancelled} canceled debt"),
    says.BankruptcyExcludes: N_("<b>Bankruptcy.</b> Debt wiped out by the bankruptcy court is not income."),
    says.BankruptcyOpen: N_("<b>Bankruptcy.</b> If the court wiped out this debt, none of it is income."),
    says.MainHomeRule: N_(
        "<b>Main home.</b> Debt used to buy, build or improve it can be left out if it was forgiven before {ended}, "
        "or under a written agreement made before that day."
    ),
    says.MainHomeReleasedInTime: N_("Yours was forgiven {released_on}, in time."),
    says.MainHomeAgreedInTime: N_("Yours was agreed in writing {agreed_on}, in time."),
    says.MainHomeTooLate: N_("Yours was forgiven {released_on}, and I know of no earlier written agreement."),
    says.MainHomeBothTooLate: N_("Yours: agreed {agreed_on}, forgiven {released_on}. That is too late."),
    says.NoExtensionFound: N_(
        "I found no extension as of {checked_on}. Congress has extended it late before, so check this before you file."
    ),
    says.MainHomeDatesNeeded: N_("Find both dates: in the lender's last letter, and on the approval letter."),
    says.MainHomeLoanNeeded: N_("I need to know what the loan was used for, to say how much of it counts."),
    says.MainHomeSum: N_("{cancelled} canceled debt\n− {other_part} not home debt\n= {excluded} left out (home)"),
    says.InsolvencySum: N_("{liabilities} owed just before\n− {assets} owned just before\n= {short} short (insolvent)"),
    says.NotInsolvent: N_(
        "<b>Not insolvent.</b> Just before, you owned {assets} and owed {liabilities}. "
        "So nothing is left out for owing more than you own."
    ),
    says.OwedLessThanLetOff: N_(
        "<b>Look at what you owed:</b> {liabilities} is less than the {cancelled} of canceled debt. Just before, you "
        "still owed that too."
    ),
    says.InsolvencyMayHelp: N_(
        "<b>Did you owe more than you owned</b> just before (insolvency)? That much is left out. "
        "Count the debt let off, and everything you owned, also retirement savings."
    ),
    says.IncomeSum: N_("{cancelled} canceled debt\n− {excluded} left out\n= <b>{taxable}</b> counts as income"),
    says.EstimatedTax: N_("At a rate of {rate}, the tax on it is about {tax}."),
    says.Form1099CBy: N_(
        "<b>Form 1099-C</b> is due from the lender by {due}, if {reported_from} or more was forgiven. "
        "A smaller sum counts too, even with no form."
    ),
    says.Form1099CWasDue: N_(
        "<b>Form 1099-C</b> was due from the lender by {due}, if {reported_from} or more was forgiven. "
        "A smaller sum counts too, even with no form."
    ),
    says.Form1099CNextYear: N_(
        "<b>Form 1099-C</b> is due from the lender by January 31 of the next year, if {reported_from} or more was "
        "forgiven. A smaller sum counts too, even with no form."
    ),
    says.NoFormBelow: N_("<b>No form</b> has to come below {reported_from}. It counts all the same."),
    says.Form982: N_("<b>Form 982:</b> tick {ticks}, and write {excluded} on line 2. Keep your papers."),
    says.ScheduleOne: N_("<b>Schedule 1, line 8c:</b> {taxable}. Check this."),
    says.ReportSale: N_("<b>The sale</b> goes on Form 8949. Check this."),
}
