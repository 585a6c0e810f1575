"""The law of Norway."""

from domain import account_rules
from domain.case import Case
from domain.choices import Event
from domain.law import Citation
from domain.matter import Law
from domain.norway import account, collection, credit, liability, next_steps, sources, tax
from domain.norway.chapters import CHAPTERS
from domain.statement import account as stated_account


def account_sources(case: Case) -> tuple[Citation, ...]:
    """Return what prescribes the account: the settlement of a take-back, or the order after a forced sale."""
    if case.event in {Event.REPOSSESSION, Event.VOLUNTARY_SURRENDER}:
        return (sources.TVFBL_9_8,)
    return (sources.TVFBL_11_36,) if case.event is Event.FORECLOSURE else (account_rules.ARITHMETIC,)


LAW = Law(
    statement=stated_account,
    account_sources=account_sources,
    liability=liability.liability,
    credit=credit.credit,
    tax=tax.tax,
    rules=(
        *account_rules.RULES,
        *account.RULES,
        *liability.RULES,
        *collection.RULES,
        *credit.RULES,
        *tax.RULES,
        *next_steps.RULES,
    ),
    chapters=CHAPTERS,
)
