"""What every rival is told by its environment, and the conversation it has: the calls our bot was seen to make."""

import json
import os
from pathlib import Path
from typing import Any, Final

TOKEN: Final = "1:rival"
API: Final = os.environ.get("RIVAL_API", "")
FOLDER: Final = Path(os.environ.get("RIVAL_FOLDER", "."))
_SCRIPT: Final = os.environ.get("RIVAL_SCRIPT", "")

Call = tuple[str, dict[str, Any]]


def steps() -> list[dict[str, Any]]:
    """Return what people do, whether each is a tap, and the calls that answer it: method and parameters."""
    told: list[dict[str, Any]] = json.loads(Path(_SCRIPT).read_bytes())
    return told


STEPS: Final = steps() if _SCRIPT else []
BY_WORDS: Final[dict[str, list[Call]]] = {
    step["does"]: [(call[0], call[1]) for call in step["calls"]] for step in STEPS
}
