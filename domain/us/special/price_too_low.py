"""When a court may lower the rest because the price was far too low."""

from collections.abc import Iterator

from domain.findings import us_special_home as says
from domain.findings.us_liability import LiabilityFinding
from domain.us.conditions import as_condition
from domain.us.rows import HomeProtection
from domain.us.vocabulary import CreditBasis


def may_lower(entry: HomeProtection, state: str) -> Iterator[LiabilityFinding]:
    """Yield when a court may lower the rest under a rule that leaves that to it; nothing for another rule."""
    if entry.credit_basis is CreditBasis.COURT_DISCRETION and entry.needs:
        conditions = tuple(as_condition(need) for need in entry.needs)
        yield says.CourtMayLowerIf(state=state, conditions=conditions).citing(entry.cited)
