"""The glossary, by slug. A slug stands in ``w:<slug>`` and ``term_<slug>``, so it never changes."""

from bot.wording import (
    terms_claim,
    terms_debt,
    terms_norway,
    terms_people,
    terms_sale,
    terms_us,
    terms_us_court,
    terms_us_sale,
    terms_us_tax,
)
from bot.wording.term import Term

TERMS: dict[str, Term] = {
    **terms_debt.TERMS,
    **terms_people.TERMS,
    **terms_claim.TERMS,
    **terms_sale.TERMS,
    **terms_norway.TERMS,
    **terms_us.TERMS,
    **terms_us_sale.TERMS,
    **terms_us_court.TERMS,
    **terms_us_tax.TERMS,
}

FIRST = ("deficiency", "foreclosure", "repossession", "short_sale", "gjeldsordning")
"""The terms to offer before anything was typed."""
