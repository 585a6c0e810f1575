"""The trace as JSON, for other programs: the same as is shown, with every value as it stands in the program."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from pydantic import BaseModel

from domain.law import Citation, Conclusion, Deadline
from domain.tracing.reason import Condition, Reason
from domain.tracing.trace import RuleTrace, Sources, Trace


def to_json(trace: Trace) -> dict[str, Any]:
    """Return the whole trace as one JSON object."""
    return {
        "today": trace.today.isoformat(),
        "subject": trace.subject.value if trace.subject else None,
        "parts": [
            {
                "part": part.part,
                "figures": {figure.field: plain(figure.value) for figure in part.figures},
                **_sources(part.sources),
            }
            for part in trace.parts
        ],
        "rules": [_rule(rule) for rule in trace.rules],
    }


def _rule(found: RuleTrace) -> dict[str, Any]:
    return {
        "id": found.id,
        "section": found.section.value,
        "provision": found.provision,
        "since": plain(found.rule.since),
        "citations": [_source(citation) for citation in found.cited],
        **_sources(found.sources),
        "concluded": [
            {**_concluded(each), "citations": [_source(citation) for citation in each.citations]}
            for each in found.conclusions
        ],
        "reason": _reason(found.reason) if found.reason else None,
    }


def _concluded(found: Conclusion) -> dict[str, Any]:
    if isinstance(found, Deadline):
        return {"deadline": found.kind.value, "date": found.date.isoformat()}
    return {"code": found.code, "values": found.values()}


def _source(citation: Citation) -> dict[str, Any]:
    """A source with the day it was checked."""
    return {**plain(citation), "checked_on": citation.checked_on.isoformat()}


def _sources(found: Sources) -> dict[str, Any]:
    return {
        "inputs": [plain(each) for each in found.inputs],
        "figures_read": [plain(each) for each in found.figures],
        "values": [plain(each) for each in found.values],
        "rows": [plain(each) for each in found.rows],
        "reads_today": found.reads_today,
    }


def _reason(found: Reason) -> dict[str, Any]:
    return {
        "why": found.why.value,
        "source": found.source,
        "said": found.said,
        "conditions": _conditions(found.conditions),
    }


def _conditions(conditions: tuple[Condition, ...]) -> list[dict[str, Any]]:
    return [
        {
            "source": each.source,
            "held": each.held,
            "reads": [f"{read.of}.{read.field}" for read in each.reads],
            "where": dict(each.where),
            "inside": _conditions(each.inside),
        }
        for each in conditions
    ]


def plain(value: Any) -> Any:
    """Return a value as JSON: amounts and days as text, choices by their value, anything else by its parts."""
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", exclude={"checked_on"} if isinstance(value, Citation) else None)
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, Mapping):
        return {str(plain(key)): plain(each) for key, each in value.items()}
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    if isinstance(value, Enum):
        return value.value
    return str(value) if isinstance(value, Decimal | date) else value
