"""Norwegian cases to vary: the two of the worked conversations, and what is asked of their assessments."""

from datetime import date
from typing import Any, TypeVar

from domain import Assessment, Case, assess
from domain.law import Finding, Section

TODAY = date(2026, 11, 22)

CAR_TAKEN_BACK: dict[str, Any] = {
    "jurisdiction": "NO",
    "collateral": "vehicle",
    "event": "repossession",
    "served_on": "2026-11-02",
    "claim": "100000",
    "fair_value": "85000",
    "costs": [
        {"kind": "default_interest", "amount": "2000"},
        {"kind": "court", "amount": "4640.25"},
        {"kind": "insurance", "amount": None},
    ],
    "outcome": "claimed",
}
CAR_HANDED_BACK: dict[str, Any] = {
    "jurisdiction": "NO",
    "collateral": "vehicle",
    "event": "voluntary_surrender",
    "claim": "100000",
    "fair_value": "85000",
    "outcome": "claimed",
}
HOME_SOLD_BY_FORCE: dict[str, Any] = {
    "jurisdiction": "NO",
    "collateral": "home",
    "event": "foreclosure",
    "claim": "3200000",
    "sale_price": "2900000",
    "costs": [
        {"kind": "court", "amount": "9953"},
        {"kind": "agent", "amount": "44000"},
        {"kind": "sale", "amount": "6725"},
    ],
    "outcome": "claimed",
}

F = TypeVar("F", bound=Finding)


def assessed(facts: dict[str, Any], today: date = TODAY, **more: Any) -> Assessment:
    """Return the assessment of the facts with some of them changed or added."""
    return assess(Case.model_validate(facts | more), today)


def codes(assessment: Assessment, section: Section) -> tuple[str, ...]:
    """Name the findings of a section, in order."""
    return tuple(finding.code for finding in assessment.findings if finding.section is section)


def has(assessment: Assessment, kind: type[Finding]) -> bool:
    """Whether the assessment has a finding of this kind."""
    return any(type(finding) is kind for finding in assessment.findings)


def the(assessment: Assessment, kind: type[F]) -> F:
    """Return the one finding of this kind."""
    (found,) = (finding for finding in assessment.findings if type(finding) is kind)
    assert isinstance(found, kind)
    return found


def deadlines(assessment: Assessment) -> dict[str, str]:
    """Return the deadlines by kind, as ISO dates."""
    return {item.kind.value: item.date.isoformat() for item in assessment.liability.deadlines}
