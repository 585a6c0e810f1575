"""A fault in a stated case, as one line that names the field and what it accepts."""

from pydantic import ValidationError
from pydantic_core import ErrorDetails


def first_fault(error: ValidationError) -> str:
    """Return the first fault as ``field: what it accepts``."""
    detail = error.errors(include_url=False)[0]
    named = [str(part) for part in detail["loc"] if "(" not in str(part) and "[" not in str(part)]
    place = " ".join(".".join(named).split())
    return f"{place or 'case'}: {_expected(detail)}"


LISTED = 'expected a list of objects with "kind" and "amount"'
SHAPES = {
    "extra_forbidden": "not a fact of a case; see --schema for those that are",
    "missing": "missing",
    "tuple_type": LISTED,
    "model_type": LISTED,
    "int_type": "expected a whole number",
}


def _expected(detail: ErrorDetails) -> str:
    held = detail["loc"][:1] in {("assets_before",), ("liabilities_before",)}
    expected = SHAPES.get(detail["type"]) or detail["msg"].removeprefix("Value error, ")
    expected = expected.replace("Input should be", "expected")
    return f'{expected}; or a list of objects with "kind" and "amount"' if held and expected != LISTED else expected
