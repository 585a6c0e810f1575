"""Which facts the law still looks for in a case: what the interview may ask, and nothing else."""

from datetime import date
from functools import lru_cache

from domain.assess import law_of
from domain.assessment import LiabilityRule
from domain.case import Case
from domain.law import Finding, Section, conclusions
from domain.matter import Matter
from domain.norway.liability import open_facts as norwegian_facts
from domain.us.liability import rule_of
from domain.us.open_facts import open_facts as american_facts


def liability_facts(case: Case, today: date, answered: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Return the facts not yet answered that could change what may be claimed, in asking order.

    ``answered`` names also the days that have not happened, which a case leaves out.
    """
    if case.jurisdiction is None or case.collateral is None or case.event is None:
        return ()
    return _liability_facts(case, frozenset(case.model_fields_set), today, answered)


def barred(case: Case, today: date) -> bool:
    """Whether the law bars the rest whatever the amounts are."""
    if case.jurisdiction is None or case.in_norway:
        return False
    return _barred(case, frozenset(case.model_fields_set), today)


# One turn replays the same answers again, with one more; equal cases may differ in what was asked, so that is in the
# key. There is room for a turn and no more, so that nobody's case stays for long.
REMEMBERED = 64


@lru_cache(REMEMBERED)
def _liability_facts(case: Case, _asked: frozenset[str], today: date, answered: frozenset[str]) -> tuple[str, ...]:
    found = norwegian_facts(case, today, answered) if case.in_norway else american_facts(case, today)
    return tuple(field for field in found if field not in answered)


@lru_cache(REMEMBERED)
def _barred(case: Case, _asked: frozenset[str], today: date) -> bool:
    return rule_of(Matter(case, today, law_of(case))) is LiabilityRule.BARRED


def turns_on(case: Case, today: date) -> tuple[str, ...]:
    """Return the facts that the account and the law on what may be claimed looked for, and that are not known."""
    matter = Matter(case, today, law_of(case))
    _ = (matter.statement, matter.liability)
    return matter.missing


def findings_so_far(case: Case, today: date) -> tuple[Finding, ...]:
    """Return what the rules find in a case that is still being told, before it is known whether it all fits."""
    law = law_of(case)
    drawn = conclusions(law.rules, Matter(case, today, law))
    return tuple(conclusion for conclusion in drawn if isinstance(conclusion, Finding))


def sought(case: Case, today: date, section: Section) -> tuple[str, ...]:
    """Return the facts that this part of the answer looked for and that were never asked."""
    matter = Matter(case, today, law_of(case))
    part = {Section.TAX: "tax", Section.CREDIT: "credit", Section.LIABILITY: "liability"}.get(section, "statement")
    getattr(matter, part)
    fields = (*matter.missing, *(assumption.field for assumption in matter.assumptions))
    return tuple(dict.fromkeys(field for field in fields if not case.asked(field)))
