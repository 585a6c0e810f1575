"""The ways out side by side: on the person's own figures, the own way first, then by what is left to pay."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

from domain.account_rules import ARITHMETIC, headline
from domain.assess import assess, law_of
from domain.assessment import Assessment, LiabilityRule
from domain.case import Case
from domain.certainty import certainty_of_rest
from domain.choices import Event
from domain.findings import elsewhere, ranges, statement
from domain.findings import ways as says
from domain.findings.us_liability import ValueNotAsked
from domain.findings.us_limits_open import ValueNeeded
from domain.law import Conclusion, Finding
from domain.matter import Matter
from domain.money import ZERO
from domain.norway import ways_out as norway
from domain.open_rest import rest_of
from domain.range_rules import headline_in_range
from domain.rest import LET_GO, first_loan_open, nothing_left
from domain.us import headline as american
from domain.us import ways_out as us
from domain.way_out import DEFAULT_SHARE, Comparison, LocalWays, Way, WayOut, among
from domain.ways_after_sale import other_way, own_way
from domain.ways_before_sale import gap_at_value, way_before_sale

OF_WHAT_IS_NOT_KNOWN: frozenset[type[Finding]] = frozenset(
    {ranges.ComesOnTop, ranges.ComesOff, ranges.DependsOn, ranges.MoreOrLess}
)
OF_WHAT_IS_OWED = OF_WHAT_IS_NOT_KNOWN | {statement.AgreedSumToPay, ValueNeeded, ValueNotAsked}
"""What moves the sums of every way, what may lower them by law, and that an agreed sum must be paid."""

ELSEWHERE = LocalWays(
    first=lambda _matter, found: (each for each in found.findings if isinstance(each, elsewhere.PlaceUnknown)),
    details=lambda *_: iter(()),
    notes=lambda _: iter(()),
    after_sale=(WayOut.RELEASE, WayOut.SETTLE, WayOut.PAY_IN_FULL),
)
"""Where the law is not known, only what arithmetic tells is compared."""


def ways(case: Case, today: date, share: Decimal = DEFAULT_SHARE) -> tuple[Way, ...]:
    """Return the ways out of the case; facts that cannot all hold raise Refused."""
    return compared(case, today, share).ways


def compared(case: Case, today: date, share: Decimal = DEFAULT_SHARE) -> Comparison:
    """Return the ways out of the case and what goes with them; a settlement is at the share of what can be claimed.

    Where nothing is left to pay, or nothing may be collected, there is nothing to weigh, and ``first`` says why.
    """
    matter, found = Matter(case, today, law_of(case)), assess(case, today)
    if case.discharged_in_bankruptcy and not case.in_norway:
        return Comparison(tuple(_findings(american.headline.conclusions(matter))))
    if case.event is Event.NOT_SOLD_YET:
        return _before_sale(matter, found)
    return _after_sale(matter, found, share)


def _after_sale(matter: Matter, found: Assessment, share: Decimal) -> Comparison:
    case, today, local = matter.case, matter.today, _local(matter.case)
    if _never_owed(matter):
        return Comparison((*_findings(headline.conclusions(matter)), *_nothing_to_weigh(found)))
    own, rest = own_way(matter, found, local.details), rest_of(case, today, found)
    unsure = certainty_of_rest(rest.case)
    own = replace(own, sure=unsure)
    first = (*among(found, OF_WHAT_IS_OWED), *local.first(matter, found))
    notes = tuple(local.notes(matter))
    if rest.found.liability.rule is LiabilityRule.BARRED or rest.open == ZERO:
        return Comparison(first, (own,), notes)
    if own.left is None:
        first = ((headline_in_range(matter) or statement.AmountUnknown()).citing(ARITHMETIC), *first)
    kinds = [kind for kind in local.after_sale if kind is not own.kind]
    others = [replace(other_way(kind, rest, share, local.details), sure=unsure) for kind in kinds]
    if rest.was_let_off:
        own = replace(own, findings=(*own.findings, says.HadItNotBeenLetOff().citing(ARITHMETIC)))
    return Comparison(first, (own, *_by_total(others)), notes)


def _nothing_to_weigh(found: Assessment) -> Iterator[Finding]:
    """What goes with the answer that nothing is left: what may still come on top, else that it ends here."""
    on_top = tuple(among(found, OF_WHAT_IS_NOT_KNOWN))
    yield from on_top or (says.NothingToCompare().citing(ARITHMETIC),)


def _never_owed(matter: Matter) -> bool:
    """Whether the sale covered the debt, or the rest is paid; a second loan needs to know what the first took."""
    covered = matter.statement.deficiency == ZERO and not first_loan_open(matter.case)
    return nothing_left(matter) and (covered or matter.case.outcome not in LET_GO)


def _before_sale(matter: Matter, found: Assessment) -> Comparison:
    case, today, local = matter.case, matter.today, _local(matter.case)
    events = local.before_sale(case.collateral)
    first = tuple(local.first(matter, found))
    if not events:
        return Comparison(first)
    gap = gap_at_value(case, today)
    if gap == ZERO:
        return Comparison((*first, statement.CoveredAtValue().citing(ARITHMETIC)))
    drawn = [way_before_sale(kind, event, case, today, gap, local.details) for kind, event in events.items()]
    return Comparison((*first, _value(matter)), _by_total(drawn), tuple(local.notes(matter)))


def _value(matter: Matter) -> Finding:
    value = matter.case.fair_value
    return (says.ValueNotStated() if value is None else says.AtExpectedValue(value=value)).citing(ARITHMETIC)


def _by_total(found: list[Way]) -> tuple[Way, ...]:
    """The cheapest first; what a way costs is not known last, since it may be anything."""
    return tuple(sorted(found, key=lambda way: (way.pay is None, way.total)))


def _findings(drawn: Iterator[Conclusion]) -> Iterator[Finding]:
    return (each for each in drawn if isinstance(each, Finding))


def _local(case: Case) -> LocalWays:
    if case.jurisdiction is None:
        return ELSEWHERE
    return norway.WAYS if case.in_norway else us.WAYS
