"""Gain or loss on the loss of the collateral, and what of a gain on a main home is left out (IRC § 121)."""

from dataclasses import dataclass
from decimal import Decimal

from domain.choices import Collateral, FilingStatus, PropertyUse
from domain.matter import Matter
from domain.money import ZERO
from domain.us.federal import GAIN_EXCLUDED_JOINT, GAIN_EXCLUDED_SINGLE
from domain.us.main_home import is_main_home, property_use


@dataclass(frozen=True)
class Gain:
    """The gain, or the loss as a negative amount, and what becomes of it; None cannot be computed."""

    gain_or_loss: Decimal | None
    loss_deductible: bool | None
    excluded: Decimal | None
    taxable: Decimal | None


def gain(matter: Matter, amount_realized: Decimal | None) -> Gain:
    """Return what the amount realized comes to against the adjusted basis."""
    result = _gain_or_loss(matter, amount_realized)
    excluded = None if result is None else _excluded(matter, result)
    return Gain(
        gain_or_loss=result,
        loss_deductible=_loss_deductible(matter, result),
        excluded=excluded,
        taxable=None if result is None or excluded is None else max(ZERO, result) - excluded,
    )


def _gain_or_loss(matter: Matter, amount_realized: Decimal | None) -> Decimal | None:
    basis = matter.amount("adjusted_basis")
    return None if amount_realized is None or basis is None else amount_realized - basis


def worth_asking(matter: Matter) -> bool:
    """Decide whether a gain is likely: on a home, on what was not for private use, or where the basis was asked."""
    not_personal = property_use(matter) is not PropertyUse.PERSONAL
    return matter.case.collateral is Collateral.HOME or not_personal or matter.case.asked("adjusted_basis")


def _loss_deductible(matter: Matter, result: Decimal | None) -> bool | None:
    use = property_use(matter)
    if use is PropertyUse.PERSONAL or (result is not None and result >= ZERO):
        return False
    return None if use is None or result is None else True


def _excluded(matter: Matter, result: Decimal) -> Decimal | None:
    if result <= ZERO:
        return ZERO
    main_home = is_main_home(matter)
    if main_home is False:
        return ZERO
    lived_there = matter.yes("owned_and_lived_two_of_five")
    if lived_there is False:
        return ZERO
    if main_home is None or lived_there is None:
        return None
    return _within_limit(matter, result)


def _within_limit(matter: Matter, result: Decimal) -> Decimal | None:
    if result <= GAIN_EXCLUDED_SINGLE:
        return result
    status: FilingStatus | None = matter.choice("filing_status")
    if status is None:
        return None
    return min(result, GAIN_EXCLUDED_JOINT if status is FilingStatus.JOINT else GAIN_EXCLUDED_SINGLE)
