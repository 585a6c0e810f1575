"""``python -m domain``: a case, or an array of cases, as JSON on stdin; the assessment as JSON on stdout."""

import argparse
import json
import sys
from datetime import date
from typing import Any

from pydantic import ValidationError

from domain import Case, Refused, assess
from domain.fault import first_fault


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m domain", description=__doc__)
    parser.add_argument("--schema", action="store_true", help="print the JSON Schema of a case")
    parser.add_argument("--today", default=None, metavar="YYYY-MM-DD", help="the day it is answered on; today without")
    return parser.parse_args()


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Refused("--today", f"expected a day such as 2030-01-31, not {text!r}") from None


def _assessed(facts: Any, today: date) -> dict[str, Any]:
    if not isinstance(facts, dict):
        raise Refused("case", "expected a JSON object, or an array of them")
    return assess(Case.model_validate(facts), today).to_json()


def main() -> int:
    """Answer on stdout; exit 2 with one line on stderr that names the field for a case that cannot be read."""
    arguments = _arguments()
    if arguments.schema:
        print(json.dumps(Case.model_json_schema(), indent=2))
        return 0
    try:
        today = _day(arguments.today) if arguments.today else date.today()  # noqa: DTZ011 - where the person is
        stated = json.load(sys.stdin)
        cases = stated if isinstance(stated, list) else [stated]
        answers = [_assessed(facts, today) for facts in cases]
    except ValidationError as error:
        print(first_fault(error), file=sys.stderr)
        return 2
    except Refused as error:
        print(error, file=sys.stderr)
        return 2
    except (ValueError, RecursionError):
        print("case: expected JSON, an object or an array of objects", file=sys.stderr)
        return 2
    print(json.dumps(answers if isinstance(stated, list) else answers[0], indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
