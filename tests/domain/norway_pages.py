"""Pages of Norwegian law below the answer, drawn for the tests that read them."""

from datetime import date
from typing import Any, TypeVar

from domain.case import Case
from domain.consult import consult, offered
from domain.law import Finding, Section
from domain.subjects import Subject
from tests.domain.norwegian_cases import TODAY

NORWAY: dict[str, Any] = {"jurisdiction": "NO"}
UNSOLD = NORWAY | {"collateral": "home", "event": "not_sold_yet", "claim": "3200000"}

F = TypeVar("F", bound=Finding)


def page(subject: Subject, facts: dict[str, Any], today: date = TODAY, **more: Any) -> tuple[Finding, ...]:
    """Return what the page says of the facts with some of them changed or added."""
    return consult(Case.model_validate(facts | more), today, subject)


def said(subject: Subject, facts: dict[str, Any], today: date = TODAY, **more: Any) -> tuple[str, ...]:
    """Name the paragraphs of the page, in order."""
    return tuple(finding.code for finding in page(subject, facts, today, **more))


def one(kind: type[F], found: tuple[Finding, ...]) -> F:
    """Return the one finding of this kind."""
    (only,) = (finding for finding in found if isinstance(finding, kind))
    return only


def pages(section: Section, facts: dict[str, Any], **more: Any) -> frozenset[Subject]:
    """Return the pages of a part of the answer that are offered unasked."""
    return frozenset(offered(Case.model_validate(facts | more), section))
