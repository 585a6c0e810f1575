"""How long can they claim? Which limit holds, from when, what stops it, and what a small payment does to it."""

from collections.abc import Iterator

from domain.choices import Collateral
from domain.findings import norway_time as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.norway import limitation, sources, sources_collection
from domain.norway.limitation import ENFORCED, GENERAL, LONG, last_day, new_periods
from domain.norway.still_claimed import still_claimed
from domain.subjects import Subject


def _headline(matter: Matter) -> Conclusion:
    case = matter.case
    if new_periods(case):
        return says.TenYearsAfterLegalSteps().citing(sources.FORELD_21)
    if case.collateral is Collateral.HOME or case.promissory_note or case.seller_financed is False:
        return says.TenYearsForThisLoan()
    if case.seller_financed and case.promissory_note is False:
        return says.ThreeYearsWithoutNote()
    return says.ThreeOrTenYears()


@rule(sources.FORELD_2, sources.FORELD_5)
def which_limit(matter: Matter) -> Iterator[Conclusion]:
    """Three years is the rule; ten for a money loan, a loan note, and after a judgment or an enforcement."""
    yield _headline(matter)


@rule(sources.FORELD_14, sources.FORELD_20)
def acknowledgement(matter: Matter) -> Iterator[Conclusion]:
    """Paying an instalment or interest, or promising to pay, acknowledges the debt and begins a new period."""
    three_years = isinstance(_headline(matter), says.ThreeYearsWithoutNote)
    yield says.PayingALittleNow(last_day=last_day(matter.today, GENERAL if three_years else LONG))


@rule(sources.FORELD_2, sources.FORELD_5)
def who_has_which(matter: Matter) -> Iterator[Conclusion]:
    """A money loan or a loan note has ten years; credit by way of the seller needs the note for them."""
    if not isinstance(_headline(matter), says.ThreeOrTenYears):
        return
    yield says.WhoHasTenYears()
    if not matter.case.asked("seller_financed") or matter.case.last_payment_date is None:
        yield says.DealerLoanNeedsNote().citing(sources.FORELD_5)


@rule(sources.FORELD_3)
def beginning(matter: Matter) -> Iterator[Conclusion]:
    """Time runs from the day payment could be demanded; from the notice where the loan was called in early."""
    if matter.case.last_payment_date is None and matter.case.event not in ENFORCED:
        yield says.TimeBegins()


@rule(sources.FORELD_15, sources.FORELD_17, sources.FORELD_21)
def interruption(_: Matter) -> Iterator[Conclusion]:
    """Legal steps stop the clock; a judgment, or an enforcement that did not cover all, gives ten new years."""
    yield says.TimeStops()


@rule(sources_collection.FORELD_INTEREST)
def interest(_: Matter) -> Iterator[Conclusion]:
    """Interest has three years as a rule; after legal steps, later interest lives as long as the claim."""
    yield says.InterestGrowsOld()


@rule(sources.FORELD_21, sources_collection.FORELD_22)
def during_a_deduction(_: Matter) -> Iterator[Conclusion]:
    """The period does not end while a deduction from pay runs, nor in the year after it."""
    yield says.NotWhileDeducted()


@rule(sources_collection.FORELD_25, sources_collection.FORELD_27)
def several_debtors(matter: Matter) -> Iterator[Conclusion]:
    """One debtor's limitation frees no other; a guarantor is freed where the main debt has lapsed first."""
    if matter.case.co_signers:
        yield says.OneDebtorsTime()


@rule(sources_collection.FORELD_28)
def no_waiver_beforehand(_: Matter) -> Iterator[Conclusion]:
    """Limitation cannot be signed away in advance; later it can be prolonged by three years at a time, ten in all."""
    yield says.TimeCannotBeSignedAway()


@rule(sources_collection.FORELD_24, sources_collection.FORELD_27)
def effect(_: Matter) -> Iterator[Conclusion]:
    """A lapsed claim gives no right to payment; a registered pledge can survive it."""
    yield says.WhatLapsingMeans()


CHAPTER = Chapter(
    Subject.TIME,
    Section.LIABILITY,
    rules=(
        which_limit,
        acknowledgement,
        limitation.after_legal_steps,
        limitation.from_last_payment,
        who_has_which,
        beginning,
        interruption,
        interest,
        during_a_deduction,
        several_debtors,
        no_waiver_beforehand,
        effect,
    ),
    concerns=still_claimed,
)
