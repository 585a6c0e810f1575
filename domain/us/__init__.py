"""The law of the United States: federal rules, and what differs between 51 places."""

from domain import account_rules
from domain.case import Case
from domain.choices import Collateral
from domain.law import Citation
from domain.matter import Law
from domain.statement import account
from domain.us import collection, credit, liability, next_steps, tax
from domain.us.chapters import CHAPTERS
from domain.us.liability_sources import UCC_DEFICIENCY, UCC_EXPLANATION


def account_sources(case: Case) -> tuple[Citation, ...]:
    """Return what prescribes the account: for goods the code, for a home only the arithmetic."""
    if case.collateral in {None, Collateral.HOME}:
        return (account_rules.ARITHMETIC,)
    return UCC_DEFICIENCY, UCC_EXPLANATION


LAW = Law(
    statement=account,
    account_sources=account_sources,
    liability=liability.liability,
    credit=credit.credit,
    tax=tax.tax,
    rules=(*account_rules.RULES, *liability.RULES, *collection.RULES, *credit.RULES, *tax.RULES, *next_steps.RULES),
    chapters=CHAPTERS,
)
