"""What nobody expected: where it was raised, what was being done, and the code by which staff find it again."""

import hashlib
import secrets
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.events import Command, Event, Key, Left, Returned, Said, Scanned, Sent, Tapped

LETTERS: Final = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""What is easily read aloud: no 0, 1, I or O."""
LENGTH: Final = 6
CODE_BITS: Final = 5 * LENGTH
ROOT: Final = Path(__file__).parent.parent
KINDS: Final[dict[type[Event], str]] = {
    Command: "command",
    Said: "text",
    Tapped: "tap",
    Sent: "other",
    Scanned: "letter",
    Left: "blocked",
    Returned: "unblocked",
}


@dataclass(frozen=True)
class Surprise:
    """A fault, before it is noted. ``doing`` is the kind of event or work.

    ``whose`` is only looked at for the page they were on and is not kept. ``code`` is the one that was shown, if one
    was. What was counted before is not ``counted`` again.
    """

    fault: BaseException
    doing: str
    whose: Key | None = None
    code: str | None = None
    counted: bool = True


OnFault = Callable[[Surprise], None]
"""Notes a fault; never raises."""


def unheard(surprise: Surprise) -> None:
    """Note nothing; for a front that nobody watches."""


def kind_of(event: Event) -> str:
    """Return what kind of event it is, in one word."""
    return KINDS.get(type(event), "other")


def code_of(number: int) -> str:
    """Return the six characters of a number."""
    return "".join(LETTERS[number >> 5 * place & 31] for place in range(LENGTH))


def new_code() -> str:
    """Return a code that nobody can guess and that tells nothing."""
    return code_of(secrets.randbits(CODE_BITS))


def code_for(place: str, day: str) -> str:
    """Return the code of all faults at one place on one day that nobody was shown another code for."""
    return code_of(int.from_bytes(hashlib.sha256(f"{place} {day}".encode()).digest()[:4], "big"))


def home_of(fault: BaseException) -> str:
    """Return the kind of a fault and the last line of the program's own that led to it, never its message."""
    frames = traceback.extract_tb(fault.__traceback__)
    own = [frame for frame in frames if _is_own(frame.filename)] or frames
    return type(fault).__name__ + (f" ({_short(own[-1].filename)}:{own[-1].lineno})" if own else "")


def _is_own(filename: str) -> bool:
    path = Path(filename)
    return path.is_relative_to(ROOT) and path.relative_to(ROOT).parts[0] in ("bot", "domain")


def _short(filename: str) -> str:
    path = Path(filename)
    return path.relative_to(ROOT).as_posix() if _is_own(filename) else path.name
