"""What a state's cap on pay says besides: more for a family, another share above a pay, other debts, and notes."""

from collections.abc import Iterator
from datetime import date

from domain.findings import us_special_pay_extras as says
from domain.findings.us_liability import LiabilityFinding
from domain.us.rows_collection import Wages
from domain.us.wage_scales import as_share, federal_floor


def extras(own: Wages, today: date) -> Iterator[LiabilityFinding]:
    """Yield whatever else the row says of pay."""
    if own.percent_above_usd_week is not None:
        yield says.MoreAbove(above=own.percent_above_usd_week, share=as_share(own.percent_above))
    yield from _for_a_family(own)
    if own.applies_to is not None:
        hours = own.other_floor_multiple or own.hours
        yield says.OtherDebts(share=as_share(own.other_percent), hours=hours, floor=federal_floor(hours, today))
    for note in own.notes:
        yield says.PayNote(note=note)


def _for_a_family(own: Wages) -> Iterator[LiabilityFinding]:
    if own.head_of_family_exempt_usd_week is not None:
        yield says.HeadOfFamilyKeeps(amount=own.head_of_family_exempt_usd_week)
    if own.head_of_family_percent is not None:
        yield says.HeadOfFamilyShare(share=as_share(own.head_of_family_percent))
    if own.per_dependent_usd_week is not None:
        yield says.ForEachDependent(amount=own.per_dependent_usd_week)
    if own.per_child_usd_week is not None:
        yield says.ForEachChild(amount=own.per_child_usd_week)
