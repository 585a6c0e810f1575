"""How the tests of American claims state a case and look into the answer."""

from datetime import date
from decimal import Decimal
from typing import Any

from domain import Assessment, Case, assess
from domain.assess import law_of
from domain.law import Finding
from domain.matter import Matter
from domain.us.recourse import Recourse, recourse_by_law

TODAY = date(2026, 11, 22)


def assessed(state: str, facts: dict[str, Any], **more: Any) -> Assessment:
    return assess(Case.model_validate({"jurisdiction": f"US-{state}"} | facts | more), TODAY)


def outcome(state: str, facts: dict[str, Any], **more: Any) -> tuple[str, Decimal | None]:
    liability = assessed(state, facts, **more).liability
    return liability.rule.value, liability.most_collectible


def found(answer: Assessment, kind: type[Finding]) -> Any:
    return next((finding for finding in answer.findings if isinstance(finding, kind)), None)


def recourse(state: str, facts: dict[str, Any], **more: Any) -> Recourse:
    case = Case.model_validate({"jurisdiction": f"US-{state}"} | facts | more)
    matter = Matter(case, TODAY, law_of(case))
    answer = recourse_by_law(matter)
    assert matter.missing == ()
    assert matter.assumptions == ()
    return answer
