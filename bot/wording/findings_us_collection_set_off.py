"""Sentences for money that an American bank takes from the person's own account."""

from bot.wording.mark import N_, Words
from domain.findings import us_collection_set_off as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.BankMayTake: N_(
        "A bank that you owe may take money from your account there (set-off), if the agreement and the law allow it."
    ),
    says.NothingToSetOff: N_("On your answers nothing is left that a bank could take money for."),
    says.AskForTheBasis: N_(
        "<b>Ask the bank in writing, today:</b> for which debt, how much, and which clause or law it rests on."
    ),
    says.BankAfterJudgment: N_(
        "<b>After a judgment</b> another bank too can be made to hand money over. Look for papers from the court, and "
        "claim what is protected at once."
    ),
    says.KeepIncomeElsewhere: N_(
        "<b>From now on:</b> you can have pay and benefits paid into a bank that you do not owe."
    ),
    says.ComplainAboutBank: N_("<b>No good answer?</b> Complain at consumerfinance.gov/complaint, {phone}."),
}
