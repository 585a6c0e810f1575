"""Forgiven debt on a main home, IRC § 108(a)(1)(E) and (h): whose home, in time or not, and which part of the debt."""

from datetime import date
from decimal import Decimal

from domain.choices import Collateral, FilingStatus, LoanPurpose, PropertyUse
from domain.law import NotInForce
from domain.matter import Matter
from domain.money import ZERO
from domain.us.federal import MAIN_HOME_CAP, MAIN_HOME_OPEN


def property_use(matter: Matter) -> PropertyUse | None:
    """Return the use as stated; not asked counts as personal, as an assumption; not known is None and missing."""
    if not matter.case.asked("property_use"):
        matter.assume("property_use", PropertyUse.PERSONAL.value)
        return PropertyUse.PERSONAL
    use: PropertyUse | None = matter.choice("property_use")
    return use


def is_main_home(matter: Matter) -> bool | None:
    """Decide whether the collateral was the home the person lived in; None where that is not known."""
    if matter.choice("collateral") not in {Collateral.HOME, None}:
        return False
    use = property_use(matter)
    if use not in {PropertyUse.PERSONAL, None}:
        return False
    lived_in = matter.yes("owner_occupied")
    if lived_in is False:
        return False
    return None if None in (matter.case.collateral, use, lived_in) else True


def forgiven_in_time(matter: Matter) -> bool | None:
    """Decide by two dates, the release and the agreement in writing; None where they do not settle it."""
    case = matter.case
    if case.release_date is not None and (by_release := _open_on(matter.day("release_date"))) is not False:
        return by_release
    if (by_agreement := _open_on(matter.day("written_agreement_date"))) is not False:
        return by_agreement
    if case.release_date is None:
        matter.miss("release_date")
    agreement_unknown = case.asked("written_agreement_date") and case.written_agreement_date is None
    return None if case.release_date is None or agreement_unknown else False


def _open_on(day: date | None) -> bool | None:
    """Decide whether the exclusion was open that day; no day is too late, a day before it is known is None."""
    if day is None:
        return False
    try:
        return MAIN_HOME_OPEN.on(day)
    except NotInForce:
        return None


def excluded_home(matter: Matter, cancelled: Decimal) -> Decimal | None:
    """Return how much of the cancelled debt is left out as debt on a main home; None where that is not known."""
    main_home = is_main_home(matter)
    if main_home is False:
        return ZERO
    in_time = None if main_home is None else forgiven_in_time(matter)
    if in_time is None:
        return None
    other_part = nonqualifying_part(matter) if in_time else cancelled
    return None if other_part is None else max(ZERO, cancelled - other_part)


def nonqualifying_part(matter: Matter) -> Decimal | None:
    """Return the part of the loan that is not home debt, or is above the cap; it counts as forgiven first."""
    other_use, claim = _not_used_for_home(matter), matter.amount("claim")
    if other_use is None or claim is None:
        return None
    above_cap = _above_cap(matter, claim - other_use)
    return None if above_cap is None else other_use + above_cap


def _not_used_for_home(matter: Matter) -> Decimal | None:
    if matter.case.asked("nonqualifying_debt"):
        return matter.amount("nonqualifying_debt")
    purpose = matter.choice("loan_purpose")
    if purpose is LoanPurpose.PURCHASE:
        return ZERO
    return None if purpose is None else matter.amount("nonqualifying_debt")


def _above_cap(matter: Matter, home_debt: Decimal) -> Decimal | None:
    cap = MAIN_HOME_CAP.on(matter.case.release_date or matter.today)
    if home_debt > cap / 2:
        separate = _files_separately(matter)
        if separate is None:
            return None
        cap = cap / 2 if separate else cap
    if home_debt > cap and matter.case.release_date is None:
        matter.miss("release_date")
        return None
    return max(ZERO, home_debt - cap)


def _files_separately(matter: Matter) -> bool | None:
    """Decide whether the cap is halved; not asked counts as a single return, as an assumption, and would sharpen it."""
    if not matter.case.asked("filing_status"):
        matter.miss("filing_status")
        matter.assume("filing_status", FilingStatus.SINGLE.value)
        return False
    status: FilingStatus | None = matter.choice("filing_status")
    return None if status is None else status is FilingStatus.SEPARATE
