"""Sentences for what the account comes to."""

from bot.wording.mark import N_, Words
from domain.findings import statement as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.AgreedSumToPay: N_(
        "<b>Not paid yet?</b> Then you still owe what you agreed on. "
        "Pay it in time, or the whole rest may be claimed again."
    ),
    says.StillOwed: N_("On these figures, {still_owed} is still owed."),
    says.StillOwedAtLeast: N_("On these figures, at least {low} is still owed."),
    says.StillOwedAtMost: N_("On these figures, at most {high} is still owed, perhaps nothing."),
    says.StillOwedBetween: N_("On these figures, between {low} and {high} is still owed."),
    says.StillOwedSoFar: N_("On what is known so far, {still_owed} is still owed. It may be more or less."),
    says.NothingOwedSoFar: N_("On what is known so far, nothing is left to pay. That can still change."),
    says.LeftOverAtLeast: N_("On these figures, you owe nothing, and at least {low} is left over for you."),
    says.LeftOverAtMost: N_("On these figures, at most {high} is left over for you."),
    says.LeftOverSoFar: N_("On what is known so far, {surplus} is left over for you. It may be more or less."),
    says.NothingOwed: N_("On these figures, the sale covered exactly what was owed. Nothing is left."),
    says.ValueCovered: N_("On these figures, the value covered exactly what was owed. Nothing is left."),
    says.PaidOff: N_("On these figures, nothing more is owed. What was left has been paid or settled."),
    says.ReleasedInFull: N_("On your answers, nothing more is owed. The lender let off {released}."),
    says.ReleasedNotAllKnown: N_("On your answers, nothing more is owed. The lender let off what was left."),
    says.SurplusDue: N_("On these figures, you owe nothing, and {surplus} is left over for you."),
    says.AfterSurplus: N_(
        "Other loans on the same home or thing may be paid first. Ask the lender in writing for the rest."
    ),
    says.AmountUnknown: N_("I cannot work out the amount yet. Something is missing."),
    says.NotSoldYet: N_("Nothing has been sold yet, so nothing is settled."),
    says.GapAtValue: N_("If it sold for that value today, about {gap} would be left to pay, before costs."),
    says.CoveredAtValue: N_("If it sold for that value today, the price would cover the loan, before costs."),
    says.BeforeCosts: N_("Before costs it is {before_costs}."),
    says.ReleaseInWriting: N_(
        "<b>Read the letter.</b> It should say that the rest of the debt is let off. "
        "A letter that only releases the lien does not let you off."
    ),
    says.SilentIsNotReleased: N_(
        "<b>Silence is not a release.</b> As long as nobody has written that the rest is let off, it "
        "can still be claimed."
    ),
    says.CompareJudgment: N_("A court has decided, so the figure in its judgment is the one to compare with this."),
    says.JudgmentDecides: N_("A court has decided, so the amount in its judgment is the one that counts."),
    says.JudgmentDiffers: N_(
        "The judgment says {judgment_amount}. Your answers give {still_owed}. The judgment decides."
    ),
    says.CostsHigh: N_("The costs, {costs}, are a large part of what was owed. You can ask to see each one."),
    says.CostsMayBeInside: N_(
        "I took it that the {costs} in costs are not already inside the amount owed. If they are, you "
        "owe that much less."
    ),
    says.CostsInsideLeaveOver: N_(
        "I took it that the {costs} in costs are not already inside the amount owed. If they are, you "
        "owe nothing, and {left_over} is left over for you."
    ),
    says.CostsInsideLeftLess: N_(
        "I took it that the {costs} in costs are not already inside the amount owed. If they are, "
        "that much less was left to pay."
    ),
    says.CostsInsideLeaveMoreOver: N_(
        "I took it that the {costs} in costs are not already inside the amount owed. If they are, "
        "{costs} more is left over for you."
    ),
    says.LenderAsksMore: N_(
        "The letter asks for {lender_figure}. That is {difference} more than your answers give, and the "
        "lender can explain it."
    ),
    says.LenderAsksLess: N_("The letter asks for {lender_figure}. That is {difference} less than your answers give."),
    says.LenderAgrees: N_("The letter asks for {lender_figure}, the same as your answers give."),
}
