"""The law of the United States: federal rules, and what differs between 51 places."""

from domain import account_rules
from domain.matter import Law
from domain.statement import account
from domain.us import collection, credit, liability, next_steps, tax

LAW = Law(
    statement=account,
    liability=liability.liability,
    credit=credit.credit,
    tax=tax.tax,
    rules=(*account_rules.RULES, *liability.RULES, *collection.RULES, *credit.RULES, *tax.RULES, *next_steps.RULES),
)
