"""Sentences for debt on the main home, and for a loan that was cut while the home was kept."""

from bot.wording.mark import N_, Words
from domain.findings import us_tax_home as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.MainHomeOnlyIf: N_(
        "Only if your main-home debt was forgiven before {ended}, or under a written agreement made before that day."
    ),
    says.MainHomeInTime: N_("On your dates, debt on your main home can be left out, up to a limit."),
    says.MainHomeLate: N_("On your dates, it came too late for the main-home rule."),
    says.NotMainHome: N_("No. The main-home rule is only for the home you lived in."),
    says.AsOf: N_(
        "<b>As of {checked_on}</b> I found no law that brings it back. The law may have changed since. Congress has "
        "often done it after the fact, so check this before you file."
    ),
    says.BillSeen: N_("A bill to make it permanent (H.R. 917) was seen only as introduced, not as law."),
    says.HomeDebtCap: N_(
        "<b>The limit:</b> {cap} of home debt, or {half} if you are married and file a separate return."
    ),
    says.RefinanceCounts: N_(
        "<b>A refinance</b> counts up to what was left of the old home loan. Cash taken out does not."
    ),
    says.CashOutExample: N_(
        "<b>Cash taken out counts as forgiven first.</b> Example:\n{cancelled} canceled debt\n"
        "− {other_part} cash taken out\n= {excluded} left out (home)"
    ),
    says.NotForOtherThings: N_(
        "<b>Cars, boats, second homes:</b> not this rule. Bankruptcy, or owing more than you own, can still help."
    ),
    says.OtherWaysHelp: N_("<b>Other ways</b> can still leave it out: bankruptcy, or owing more than you own."),
    says.NotForOtherReasons: N_(
        "<b>Not</b> if it was forgiven as pay for work, or for a reason that has nothing to do with the home's value "
        "or your finances."
    ),
    says.InsolvencyInstead: N_(
        "<b>You may choose</b> the test of owing more than you own instead, if it leaves out more."
    ),
    says.BasisIfKept: N_(
        "<b>Home kept?</b> What is left out as home debt lowers what the home counts as having cost (Form 982, line "
        "10b). After a foreclosure or short sale, fill in lines 1e and 2 only."
    ),
    says.CutIsCancelled: N_("What the lender cuts off the loan is canceled debt, though you keep the home."),
    says.WorkoutExample: N_("<b>Example</b>\n{before} loan before\n− {after} loan after\n= {cancelled} canceled debt"),
    says.NothingWasSold: N_("<b>Nothing was sold,</b> so there is no gain, no loss, and no rest after a sale."),
}
