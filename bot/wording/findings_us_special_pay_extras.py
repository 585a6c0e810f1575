"""Sentences for what else a state says about pay that is taken."""

from collections.abc import Mapping
from enum import StrEnum

from bot.wording.mark import N_, Words
from domain.findings import us_special_pay_extras as says
from domain.law import Finding
from domain.us.vocabulary_goods import WageNote

CHOICES: Mapping[StrEnum, str] = {
    WageNote.AMOUNT_RAISED_BY_REGULATION: N_("the amount is raised from time to time, so it may be higher now"),
    WageNote.HIGHER_IF_ONLY_EARNER: N_("it is higher if you are the only one who earns in your household"),
    WageNote.HEAD_OF_FAMILY_ABOVE_NEEDS_WRITTEN_CONSENT: N_(
        "above that amount, pay can be taken from a head of a family only if you agreed to it in writing"
    ),
    WageNote.COURT_MAY_LOWER_TO_10_PERCENT: N_("the court may lower it to 10% of pay, so ask for that"),
    WageNote.FIRST_30_DAYS_FULLY_EXEMPT: N_("nothing at all can be taken for the first 30 days"),
    WageNote.ONLY_WAGES_ALREADY_EARNED: N_("only pay that you had already earned can be taken, not later pay"),
    WageNote.UP_TO_25_PERCENT_ABOVE_250_PERCENT_OF_POVERTY: N_(
        "it can be up to 25% if you earn more than 250% of the poverty line"
    ),
    WageNote.FROM_JULY_2027_30_TIMES_STATE_MINIMUM: N_(
        "from July 2027 the amount is 30 times the state's minimum wage"
    ),
    WageNote.NONE_BELOW_POVERTY_LINE: N_("nothing can be taken if your income is below the poverty line"),
}

SENTENCES: dict[type[Finding], Words] = {
    says.MoreAbove: N_("With weekly pay above {above} it is {share}."),
    says.OtherDebts: N_(
        "That is for consumer credit. For other debts it is {share}, or what is above {hours} hours at "
        "the federal minimum wage, {floor}, whichever is less."
    ),
    says.HeadOfFamilyKeeps: N_(
        "<b>Head of a family?</b> If others depend on your pay, up to {amount} a week is untouched. Tell "
        "the court that you are one."
    ),
    says.HeadOfFamilyShare: N_(
        "<b>Head of a family?</b> If others depend on your pay, it is at most {share}. Tell the court that you are one."
    ),
    says.ForEachDependent: N_("You keep {amount} a week more for each person who depends on you."),
    says.ForEachChild: N_("You keep {amount} a week more for each child."),
    says.PayNote: N_("<b>Also:</b> {note}."),
}
