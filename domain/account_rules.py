"""What the account is said to come to: rules that hold wherever the collateral was."""

from collections.abc import Iterator
from decimal import Decimal

from domain.assessment import LiabilityRule
from domain.certainty import Sure, certainty_of_let_off
from domain.choices import Event, Outcome
from domain.findings import statement as says
from domain.law import Citation, Conclusion, Status, rule
from domain.matter import Matter
from domain.money import ZERO
from domain.range_rules import headline_in_range, what_is_not_known
from domain.rest import first_loan_open, lowered_by_law
from domain.solved_price import solved
from domain.statement import credited_field

ARITHMETIC = Citation(label="arithmetic on the stated amounts")
"""The account itself: sums of what the person stated."""

CONSENT = Citation(label="contract law: consent to a sale is no release of the debt")
RELEASE = Citation(label="release of a lien and of a debt (Freddie Mac short sale terms)", status=Status.SECONDARY)
AGREED = Citation(label="contract law: what was agreed must be paid (general knowledge)", status=Status.UNVERIFIED)
LEFT_OVER = (says.SurplusDue, says.LeftOverAtLeast, says.LeftOverAtMost, says.LeftOverSoFar)
COSTS_SHARE = Decimal("0.30")


@rule(ARITHMETIC)
def headline(matter: Matter) -> Iterator[Conclusion]:
    """What is left is the claim with costs, less credits and the proceeds, less what was let off or paid."""
    found = _headline(matter)
    yield found.citing(*matter.account_sources)
    if isinstance(found, LEFT_OVER):
        yield says.AfterSurplus().citing(*matter.account_sources)


def _headline(matter: Matter) -> says.StatementFinding:
    statement = matter.statement
    if matter.case.event is Event.NOT_SOLD_YET:
        return says.NotSoldYet()
    if in_range := headline_in_range(matter):
        return in_range
    if statement.deficiency == ZERO and first_loan_open(matter.case):
        return says.AmountUnknown()
    if statement.surplus:
        return says.SurplusDue(surplus=statement.surplus)
    if statement.still_owed is None or statement.deficiency is None:
        return says.AmountUnknown()
    if statement.still_owed > ZERO:
        return says.StillOwed(still_owed=statement.still_owed)
    if statement.deficiency == ZERO:
        return says.NothingOwed() if credited_field(matter.case) == "sale_price" else says.ValueCovered()
    if statement.released and matter.case.outcome is Outcome.RELEASED:
        whole = certainty_of_let_off(matter.case) is Sure.EXACT
        return says.ReleasedInFull(released=statement.released) if whole else says.ReleasedNotAllKnown()
    return says.PaidOff()


@rule(AGREED)
def agreed_sum(matter: Matter) -> Iterator[Conclusion]:
    """A debt settled for less ends when what was agreed is paid."""
    if matter.case.outcome is Outcome.SETTLED and matter.statement.deficiency != ZERO:
        yield says.AgreedSumToPay()


@rule(ARITHMETIC)
def solved_price(matter: Matter) -> Iterator[Conclusion]:
    """Where only the price is not known, what was owed and the lender's figure tell it."""
    found = solved(matter.case)
    if found is not None:
        yield found


@rule(ARITHMETIC)
def gap_at_value(matter: Matter) -> Iterator[Conclusion]:
    """Before a sale, the loan can be compared with the value."""
    if matter.case.event is not Event.NOT_SOLD_YET:
        return
    claim, value = matter.amount("claim"), matter.amount("fair_value")
    if claim is None or value is None or first_loan_open(matter.case):
        return
    left = max(ZERO, value - (matter.case.prior_liens or ZERO))
    yield says.GapAtValue(gap=claim - left) if claim > left else says.CoveredAtValue()


@rule(ARITHMETIC)
def before_costs(matter: Matter) -> Iterator[Conclusion]:
    """The gap before costs is shown where costs or credits change it, unless the law lets less be claimed."""
    if lowered_by_law(matter):
        return
    gap, deficiency = matter.statement.before_costs, matter.statement.deficiency
    owed = matter.statement.still_owed
    if gap is not None and gap > ZERO and deficiency and owed and gap != deficiency:
        yield says.BeforeCosts(before_costs=gap)


@rule(ARITHMETIC)
def judgment(matter: Matter) -> Iterator[Conclusion]:
    """After a judgment its own figure counts."""
    if matter.case.outcome is not Outcome.JUDGMENT:
        return
    amount, owed = matter.case.judgment_amount, matter.statement.still_owed
    if owed is None:
        yield says.JudgmentDecides()
    elif amount is None:
        yield says.CompareJudgment()
    elif amount != owed:
        yield says.JudgmentDiffers(judgment_amount=amount, still_owed=owed)


@rule(RELEASE)
def release(matter: Matter) -> Iterator[Conclusion]:
    """A release of the lien is not a release of the debt; silence releases nothing."""
    if matter.statement.surplus:
        return
    deficient = matter.statement.deficiency != ZERO
    source = CONSENT if matter.case.in_norway else RELEASE
    if matter.case.outcome is Outcome.RELEASED:
        yield says.ReleaseInWriting().citing(source)
    elif matter.case.outcome is Outcome.SILENT and deficient and matter.liability.rule is not LiabilityRule.BARRED:
        yield says.SilentIsNotReleased().citing(source)


@rule(ARITHMETIC)
def costs(matter: Matter) -> Iterator[Conclusion]:
    """Costs that are counted twice are owed once only; large ones can be asked to be shown."""
    total, claim = sum((item.amount or ZERO for item in matter.case.costs or ()), ZERO), matter.case.claim
    if not total or claim is None or matter.case.event is Event.NOT_SOLD_YET:
        return
    if not matter.case.asked("costs_already_counted"):
        yield _inside(matter, total)
    if total > COSTS_SHARE * claim:
        yield says.CostsHigh(costs=total)


def _inside(matter: Matter, total: Decimal) -> says.StatementFinding:
    """What it would change that the costs are inside the claim; nobody can owe less than nothing."""
    statement = matter.statement
    deficiency, owed = statement.deficiency, statement.still_owed
    if statement.surplus:
        return says.CostsInsideLeaveMoreOver(costs=total)
    if deficiency is None or owed is None or total <= owed:
        return says.CostsMayBeInside(costs=total)
    if owed == deficiency:
        return says.CostsInsideLeaveOver(costs=total, left_over=total - deficiency)
    return says.CostsInsideLeftLess(costs=total)


@rule(ARITHMETIC)
def lender_figure(matter: Matter) -> Iterator[Conclusion]:
    """The lender's figure beside this account, without a verdict."""
    figure, difference = matter.case.lender_figure, matter.statement.lender_difference
    if figure is None or difference is None:
        return
    if difference > ZERO:
        yield says.LenderAsksMore(lender_figure=figure, difference=difference)
    elif difference < ZERO:
        yield says.LenderAsksLess(lender_figure=figure, difference=-difference)
    else:
        yield says.LenderAgrees(lender_figure=figure)


RULES = (
    headline,
    what_is_not_known,
    agreed_sum,
    solved_price,
    gap_at_value,
    before_costs,
    judgment,
    release,
    costs,
    lender_figure,
)
