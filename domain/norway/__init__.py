"""The law of Norway."""

from domain import account_rules
from domain.matter import Law
from domain.norway import account, collection, credit, liability, next_steps, tax
from domain.statement import account as stated_account

LAW = Law(
    statement=stated_account,
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
)
