"""What else belongs to a rule for goods: when a notice is due, how sure a figure is, and what exactly is taken off."""

from collections.abc import Iterator
from datetime import date

from domain.findings import us_special_goods as says
from domain.findings.us_goods import ValueInsteadOfPrice
from domain.findings.us_liability import LiabilityFinding
from domain.findings.us_special_home import CoversAlso, TakenOff
from domain.law import Citation
from domain.length import Length, Unit
from domain.matter import Matter
from domain.us.amount_test import Limit
from domain.us.rows_goods import AutoRule
from domain.us.vocabulary import Compare, Covered, CreditBasis
from domain.us.vocabulary_goods import AmountBasis, AmountFixedBy, SaleKind


def timing(shown: AutoRule) -> Iterator[LiabilityFinding]:
    """Yield when the notice must come, as far as the state counts days."""
    before, after = shown.notice_days, shown.notice_within_days
    if after is None:
        if before is not None:
            yield says.NoticeDaysBefore(within=_days(before))
    elif shown.notice_from is not None:
        yield says.NoticeAfterSale(within=_days(after))
    elif shown.notice_day_type is not None:
        yield says.NoticeBusinessDays(days=after)
    elif before is not None:
        yield says.NoticeAfterTakingAndBefore(within=_days(after), before=_days(before))
    else:
        yield says.NoticeAfterTaking(within=_days(after))


def _days(count: int) -> Length:
    return Length(count=count, unit=Unit.DAYS)


def value_counts(shown: AutoRule, state: str, *, holds: bool) -> Iterator[LiabilityFinding]:
    """Yield what is taken off the debt instead of the price, and from which amount where that is open."""
    if shown.credit_basis is CreditBasis.GUIDE_VALUE_OR_HIGHER_PRICE:
        yield TakenOff(basis=shown.credit_basis)
    else:
        yield ValueInsteadOfPrice(state=state)
    if shown.test is not None and shown.max_usd is not None and not holds:
        kind = says.ValueAbove if shown.compare is Compare.GT else says.ValueFrom
        yield kind(measure=shown.test, limit=shown.max_usd)


def of_limit(shown: AutoRule, matter: Matter) -> Iterator[LiabilityFinding]:
    """Yield for which sale a limit is, since when it has been so high, and whom else it protects."""
    if shown.applies_to is SaleKind.PRIVATE_SALE_ONLY:
        yield says.PrivateSaleOnly()
    if shown.since is not None and matter.case.contract_date is None:
        status = shown.since_status or shown.status
        yield says.LimitSince(since=shown.since).citing(Citation(label=shown.citation, status=status))
    others = tuple(who for who in shown.covers if who is not Covered.BORROWER)
    if others and matter.case.co_signers:
        yield CoversAlso(who=others)


def out_of_date(shown: AutoRule, today: date) -> Iterator[LiabilityFinding]:
    """Yield that the newest figure is past its last sure day."""
    if shown.stale_after is not None and today > shown.stale_after:
        yield says.SureUntil(sure_until=shown.stale_after)


def of_figure(shown: AutoRule, figure: Limit) -> Iterator[LiabilityFinding]:
    """Yield how the figure came about, and what decides which one counts."""
    if figure.basis is AmountBasis.DERIVED:
        yield says.LimitWorkedOut()
    if shown.amount_fixed_by is AmountFixedBy.NOT_STATED:
        yield says.DayOfLimitNotKnown()
