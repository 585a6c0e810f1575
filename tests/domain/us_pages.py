"""How the tests of the American pages open one and look into it."""

from datetime import date
from typing import Any

from domain.case import Case
from domain.consult import consult, offered
from domain.law import Finding, Section, Status
from domain.subjects import Subject

TODAY = date(2026, 11, 22)


def page(subject: Subject, facts: dict[str, Any], **more: Any) -> tuple[Finding, ...]:
    """Everything the page says; American law also where the place is not stated."""
    case = Case.model_validate(facts | more)
    return consult(case, TODAY, subject, "US" if case.jurisdiction is None else None)


def kinds(found: tuple[Finding, ...]) -> set[type[Finding]]:
    return {type(finding) for finding in found}


def first(found: tuple[Finding, ...], kind: type[Finding]) -> Any:
    return next(finding for finding in found if isinstance(finding, kind))


def is_sure(finding: Finding) -> bool:
    return all(citation.status is Status.READ for citation in finding.citations)


def pages_offered(facts: dict[str, Any], **more: Any) -> tuple[Subject, ...]:
    return tuple(subject for part in Section for subject in offered(Case.model_validate(facts | more), part))
