"""The glossary, by slug. A slug stands in ``w:<slug>`` and ``term_<slug>``, so it never changes."""

from bot.wording import terms_debt, terms_norway, terms_sale, terms_us
from bot.wording.term import Term

TERMS: dict[str, Term] = {**terms_debt.TERMS, **terms_sale.TERMS, **terms_norway.TERMS, **terms_us.TERMS}

FIRST = ("deficiency", "foreclosure", "repossession", "short_sale", "gjeldsordning")
"""The terms to offer before anything was typed."""
