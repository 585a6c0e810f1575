"""Costs and refunds in an American lender's letter: what to have explained, and what may still come off."""

from collections.abc import Iterator

from domain.case import Case
from domain.findings import letter_check as letter_says
from domain.findings import us_goods_costs as costs
from domain.findings import us_liability as says
from domain.law import Finding, conclusions
from domain.letter_accounts import Account
from domain.letter_lines import LineKind
from domain.matter import Matter
from domain.us import cost_tests, explain_home
from domain.us import sources_goods as source
from domain.us.federal_sources import REFUNDS
from domain.us.lost_goods import is_home

TESTS = (cost_tests.of_goods, cost_tests.ordinary, cost_tests.of_a_home)
ALWAYS_ASKED = (costs.LegalCosts, costs.OverheadCosts, costs.UnnamedCosts)
ASKED_IF_MORE = (costs.OrdinaryCosts, costs.RepairCosts, costs.LateInterest, costs.InsuranceCosts, costs.HomeCosts)


def asks(matter: Matter, own_matter: Matter, theirs: Account, more: frozenset[LineKind]) -> Iterator[Finding]:
    """Yield what to ask the lender to show, or to take off; the first matter carries the letter's costs.

    ``more`` are the kinds of cost that only the letter counts.
    """
    home = is_home(matter.case)
    if _refunds_open(matter.case) and not theirs.credits:
        yield costs.HomeRefunds().citing(source.LOAN_PAPERS) if home else letter_says.RefundsNotShown().citing(REFUNDS)
    capped = conclusions((explain_home.value_cap,), own_matter)
    yield from (found for found in capped if isinstance(found, says.ValueSum | says.HalfGapSum))
    for found in conclusions(TESTS, matter):
        if isinstance(found, ALWAYS_ASKED) or (more and isinstance(found, ASKED_IF_MORE)):
            yield found


def _refunds_open(case: Case) -> bool:
    """Whether it is not known what refunds there are, asked or not."""
    return case.credits is None or any(item.amount is None for item in case.credits)
