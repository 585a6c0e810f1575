"""What the law of a state lets be taken from pay, in full: its share, its floor, its scale, and a worked week."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from domain.findings import us_special_pay as says
from domain.findings.us_collection import NoPayTaken
from domain.findings.us_liability import LiabilityFinding
from domain.law import Conclusion, rule
from domain.matter import Matter
from domain.money import ZERO, to_cents
from domain.rest import nothing_left
from domain.us.liability_sources import SURVEY
from domain.us.rows_collection import Wages
from domain.us.states import state_of
from domain.us.vocabulary_goods import FloorWage, WageRule
from domain.us.wage_extras import extras
from domain.us.wage_scales import as_share, federal_floor, tiered, yearly
from domain.us.wages import EXAMPLE_PAY, SHARE, weekly_floor

Told = Iterator[LiabilityFinding]


@rule(SURVEY)
def state_cap_in_full(matter: Matter) -> Iterator[Conclusion]:
    """The law of the state may protect more of the pay than federal law, each by a rule of its own."""
    if matter.case.state is None or nothing_left(matter):
        return
    state = state_of(matter.case.state)
    for finding in (
        *KINDS[state.wages.rule](state.code, state.wages, matter.today),
        *extras(state.wages, matter.today),
    ):
        yield finding.citing(state.wages.cited)


def _most(part: Decimal, floor: Decimal) -> Decimal:
    """Return the most of a week: the share, what is above the floor, or the federal share, whichever is least."""
    return min(part, max(ZERO, EXAMPLE_PAY - floor), to_cents(SHARE * EXAMPLE_PAY))


def _none(state: str, _: Wages, __: date) -> Told:
    yield NoPayTaken(state=state)


def _federal(state: str, _: Wages, __: date) -> Told:
    yield says.AsFederal(state=state)


def _share_and_floor(state: str, own: Wages, today: date) -> Told:
    """A share of pay, or what is above a floor, whichever is less: worked out where the floor is known."""
    share = as_share(own.percent)
    part, floor = to_cents(share * EXAMPLE_PAY), _known_floor(own, today)
    if floor is not None:
        above, most = max(ZERO, EXAMPLE_PAY - floor), _most(part, floor)
        yield says.ShareOrAboveFloor(
            state=state, share=share, floor=floor, pay=EXAMPLE_PAY, part=part, above=above, most=most
        )
    elif own.floor_schedule and own.floor_until is not None:
        last = own.floor_schedule[-1].usd
        yield says.WeekKeptOutOfDate(state=state, share=share, floor=last, sure_until=own.floor_until)
    else:
        yield says.ShareOrAboveHours(
            state=state, share=share, hours=own.hours, wage=own.wage, pay=EXAMPLE_PAY, most=part
        )


def _known_floor(own: Wages, today: date) -> Decimal | None:
    """Return the floor of a week in dollars; None where it hangs on a minimum wage that is not kept here."""
    if own.hours and own.wage is FloorWage.FEDERAL:
        return federal_floor(own.hours, today)
    return weekly_floor(own, today)


def _share_or_part_of_excess(state: str, own: Wages, _: date) -> Told:
    share, part_of = as_share(own.percent), as_share(own.excess_percent)
    yield says.ShareOrPartAbove(
        state=state,
        share=share,
        part_of=part_of,
        hours=own.hours,
        wage=own.wage,
        pay=EXAMPLE_PAY,
        most=to_cents(share * EXAMPLE_PAY),
    )


def _part_of_excess(state: str, own: Wages, _: date) -> Told:
    yield says.PartAboveOnly(state=state, share=as_share(own.percent), hours=own.hours, wage=own.wage)


def _share_only(state: str, own: Wages, _: date) -> Told:
    share = as_share(own.percent)
    yield says.ShareOnly(state=state, share=share, pay=EXAMPLE_PAY, most=to_cents(share * EXAMPLE_PAY))


def _gross(state: str, own: Wages, today: date) -> Told:
    """A share of pay before deductions; the worked week is one before deductions, so it is an upper bound."""
    share = as_share(own.percent)
    told: dict[str, Any] = {"state": state, "share": share, "pay": EXAMPLE_PAY, "most": to_cents(share * EXAMPLE_PAY)}
    if own.wage is FloorWage.FEDERAL:
        yield says.GrossAndFloor(**told, floor=federal_floor(own.hours, today))
    else:
        yield says.GrossAndHours(**told, hours=own.hours, wage=own.wage)
    if own.max_percent_disposable is not None:
        yield says.AndOfNetPay(share=as_share(own.max_percent_disposable))


def _floor_only(state: str, own: Wages, today: date) -> Told:
    floor = federal_floor(own.hours, today)
    most = _most(EXAMPLE_PAY, floor)
    yield says.HoursOnly(state=state, hours=own.hours, floor=floor, pay=EXAMPLE_PAY, most=most)


def _dollar_floor(state: str, own: Wages, today: date) -> Told:
    floor = weekly_floor(own, today) or ZERO
    yield says.WeekKept(state=state, floor=floor, pay=EXAMPLE_PAY, most=_most(EXAMPLE_PAY, floor))


KINDS: Mapping[WageRule, Callable[[str, Wages, date], Told]] = {
    WageRule.NONE_FOR_CONSUMER_DEBT: _none,
    WageRule.FEDERAL_CAP: _federal,
    WageRule.LESSER_OF_PERCENT_OR_EXCESS: _share_and_floor,
    WageRule.LESSER_OF_PERCENT_OR_PART_OF_EXCESS: _share_or_part_of_excess,
    WageRule.PERCENT_OF_EXCESS: _part_of_excess,
    WageRule.PERCENT_ONLY: _share_only,
    WageRule.PERCENT_OF_GROSS_WITH_FLOOR: _gross,
    WageRule.FLOOR_ONLY: _floor_only,
    WageRule.TIERED_PERCENT: tiered,
    WageRule.ANNUAL_DOLLAR_CAP: yearly,
    WageRule.WEEKLY_DOLLAR_FLOOR: _dollar_floor,
}
