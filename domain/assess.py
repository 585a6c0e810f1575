"""From a case to its assessment: refuse what cannot be, pick the law of the place, draw its conclusions."""

from datetime import date

from domain import elsewhere, norway, us
from domain.assessment import Assessment
from domain.case import Case
from domain.law import Deadline, Finding, attributed
from domain.matter import Law, Matter
from domain.refusal import refuse_impossible, refuse_impossible_rest


def law_of(case: Case) -> Law:
    """Return the law that governs the case; a place that is not known has only the arithmetic."""
    if case.jurisdiction is None:
        return elsewhere.LAW
    return norway.LAW if case.in_norway else us.LAW


def possible(case: Case, today: date) -> Matter:
    """Return the case before the law of its place; facts that cannot all hold raise Refused."""
    refuse_impossible(case, today)
    matter = Matter(case, today, law_of(case))
    refuse_impossible_rest(case, matter.statement.deficiency)
    return matter


def assess(case: Case, today: date) -> Assessment:
    """Return everything that follows from the case as of ``today``; facts that cannot all hold raise Refused."""
    matter = possible(case, today)
    by_rule = tuple(attributed(law_of(case).rules, matter))
    drawn = tuple(conclusion for _, conclusion in by_rule)
    deadlines = tuple(sorted((item for item in drawn if isinstance(item, Deadline)), key=lambda item: item.date))
    return Assessment(
        statement=matter.statement,
        liability=matter.liability.model_copy(update={"deadlines": deadlines}),
        credit=matter.credit,
        tax=matter.tax,
        findings=tuple(item for item in drawn if isinstance(item, Finding)),
        missing=matter.missing,
        assumptions=matter.assumptions,
        rules=tuple(dict.fromkeys(rule.id for rule, _ in by_rule)),
    )
