"""A fault in a stated case, as one line that names the field and what it accepts."""

from pydantic import ValidationError
from pydantic_core import ErrorDetails


def first_fault(error: ValidationError) -> str:
    """Return the first fault as ``field: what it accepts``."""
    detail = error.errors(include_url=False)[0]
    place = ".".join(str(part) for part in detail["loc"] if part not in {"constrained-decimal", "function-before"})
    return f"{place or 'case'}: {_expected(detail)}"


def _expected(detail: ErrorDetails) -> str:
    if detail["type"] == "extra_forbidden":
        return "not a fact of a case; see --schema for those that are"
    if detail["type"] == "missing":
        return "missing"
    return detail["msg"].removeprefix("Value error, ").replace("Input should be", "expected")
