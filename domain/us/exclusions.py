"""What of the cancelled debt is left out of income, in the order of IRC § 108(a): bankruptcy, main home, insolvency."""

from dataclasses import dataclass
from decimal import Decimal

from domain.matter import Matter
from domain.money import ZERO
from domain.us.main_home import excluded_home


@dataclass(frozen=True)
class Exclusions:
    """How much each exclusion takes, and what is left as income; None cannot be computed."""

    bankruptcy: Decimal | None = None
    home: Decimal | None = None
    insolvency: Decimal | None = None
    taxable: Decimal | None = None


def exclusions(matter: Matter, cancelled: Decimal) -> Exclusions:
    """Return the exclusions, each only from what those before it left."""
    if cancelled == ZERO:
        return Exclusions(ZERO, ZERO, ZERO, ZERO)
    bankrupt = matter.yes("discharged_in_bankruptcy")
    if bankrupt is None:
        return Exclusions()
    if bankrupt:
        return Exclusions(cancelled, ZERO, ZERO, ZERO)
    home = excluded_home(matter, cancelled)
    rest = None if home is None else cancelled - home
    insolvency = _excluded_insolvency(matter, rest)
    taxable = None if rest is None or insolvency is None else rest - insolvency
    return Exclusions(ZERO, home, insolvency, taxable)


def _excluded_insolvency(matter: Matter, rest: Decimal | None) -> Decimal | None:
    if rest == ZERO:
        return ZERO
    short = insolvent_by(matter)
    return None if rest is None or short is None else min(rest, short)


def insolvent_by(matter: Matter) -> Decimal | None:
    """Return by how much the debts were larger than everything owned just before the release, at least 0."""
    owned, owed = held(matter, "assets_before"), held(matter, "liabilities_before")
    return None if owned is None or owed is None else max(ZERO, owed - owned)


def held(matter: Matter, field: str) -> Decimal | None:
    """Return a total or the sum of a list of holdings; one that is not stated is None and missing."""
    if getattr(matter.case, field) is None:
        matter.miss(field)
        return None
    return matter.total(field)
