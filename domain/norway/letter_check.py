"""Costs in a Norwegian lender's letter beside the tables, the scale, the four items of a take-back and the caps."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from domain.choices import Event
from domain.findings import letter_check as says
from domain.findings import norway_costs as costs
from domain.findings.norway_account import AskForValuation
from domain.law import Finding, conclusions
from domain.letter_accounts import Account
from domain.letter_apart import ROUNDING
from domain.letter_lines import LetterLine, LineKind
from domain.matter import Matter
from domain.money import ZERO
from domain.norway import sources, sources_claim, stated_costs
from domain.norway.inkasso_fees import InkassoCap, demand_fee, inkasso_cap, reminder_fee
from domain.norway.rates import RateUnknown

SELLING = (LineKind.COSTS_AGENT, LineKind.COSTS_SALE)
ABOUT: Mapping[type[Finding], tuple[LineKind, ...]] = {
    costs.CourtFeesOver: (LineKind.COSTS_COURT,),
    costs.AgentFeeOver: SELLING,
    costs.GoodsAgentFeeOver: SELLING,
    costs.NotAmongFour: (*SELLING, LineKind.COSTS_REPAIR, LineKind.COSTS_ADMINISTRATIVE),
    says.ReminderAboveRate: (LineKind.COSTS_REMINDER,),
    says.DemandAboveRate: (LineKind.COSTS_DEMAND,),
    says.InkassoAboveCap: (LineKind.COSTS_COLLECTION,),
}
"""What is above the law, and the lines it is about."""
RATES = (
    (LineKind.COSTS_REMINDER, reminder_fee, says.ReminderAboveRate),
    (LineKind.COSTS_DEMAND, demand_fee, says.DemandAboveRate),
)

TO_ASK = (
    costs.CourtFeesBelongToSteps,
    costs.InsuranceAtTakeBack,
    costs.OnlyIfAgreed,
    costs.CostsInOneSum,
    costs.LegalCostsOver,
)
FETCHING = frozenset({LineKind.COSTS_REPOSSESSION, LineKind.COSTS_STORAGE, LineKind.COSTS_REPAIR})


def unlawful(matter: Matter, lines: Sequence[LetterLine], own: Account) -> Iterator[Finding]:
    """Yield each cost of the letter that is above what the law lets count; the matter carries the letter's costs."""
    yield from (found for found in _drawn(matter) if type(found) in ABOUT)
    yield from _reminders(matter, lines)
    charged, cap = _collection(lines), _cap(matter, own)
    if cap is not None and charged - cap.heavy >= ROUNDING:
        found = says.InkassoAboveCap(charged=charged, cap=cap.heavy, over=charged - cap.heavy)
        yield found.citing(sources_claim.INKFOR_2_2, sources_claim.INKFOR_2_3, sources_claim.INKFOR_VAT)


def over(finding: Finding) -> Decimal:
    """Return how much of the charge does not count, in kroner: what is above the table, or all of it."""
    above: Decimal = finding.over if hasattr(finding, "over") else getattr(finding, "charged", ZERO)
    return above


def asks(matter: Matter, lines: Sequence[LetterLine], own: Account, more: frozenset[LineKind]) -> Iterator[Finding]:
    """Yield what to ask the lender to show; ``more`` are the kinds of cost that only the letter counts."""
    if matter.case.event is Event.REPOSSESSION and matter.case.fair_value is None:
        yield AskForValuation().citing(sources.TVFBL_9_7, sources.TVFBL_9_8)
    for found in _drawn(matter):
        if isinstance(found, TO_ASK) or (more & FETCHING and isinstance(found, costs.NecessaryOnly)):
            yield found
    charged, cap = _collection(lines), _cap(matter, own)
    if cap is not None and cap.simple < charged <= cap.heavy:
        found = says.InkassoOnlyIfLate(charged=charged, simple=cap.simple)
        yield found.citing(sources_claim.INKFOR_2_2, sources_claim.INKFOR_2_3, sources_claim.INKFOR_VAT)


def _reminders(matter: Matter, lines: Sequence[LetterLine]) -> Iterator[Finding]:
    """Each reminder, and the lender's own demand, has its rate of the day."""
    day = matter.today
    for kind, fee, says_over in RATES:
        try:
            rate = fee(day)
        except RateUnknown:
            return
        above = [line.amount for line in lines if line.kind is kind and line.amount - rate >= ROUNDING]
        if above:
            charged = sum(above, ZERO)
            found = says_over(charged=charged, rate=rate, over=charged - rate * len(above), day=day)
            yield found.citing(sources_claim.INKFOR_1_2)


def _drawn(matter: Matter) -> Iterator[Finding]:
    return (found for found in conclusions(stated_costs.RULES, matter) if isinstance(found, Finding))


def _collection(lines: Sequence[LetterLine]) -> Decimal:
    return sum((line.amount for line in lines if line.kind is LineKind.COSTS_COLLECTION), ZERO)


def _cap(matter: Matter, own: Account) -> InkassoCap | None:
    """Return the most that collecting what is still owed may cost; None where either is not known."""
    if own.balance is None:
        return None
    try:
        return inkasso_cap(own.balance, matter.today)
    except RateUnknown:
        return None
