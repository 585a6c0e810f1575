"""What kinds of text there are, how long each may be, and which kind a text is by where it stands."""

import html
import re
from collections.abc import Mapping
from enum import StrEnum

from bot.face import LONGEST_COMMAND_TEXT, LONGEST_DESCRIPTION, LONGEST_NAME, LONGEST_SHORT_DESCRIPTION
from bot.staff.texts.source import Spot, Use

LONGEST_MESSAGE, LONGEST_CAPTION, LONGEST_TOAST, LONGEST_BUTTON = 4096, 1024, 200, 64
"""What Telegram takes; for a button it names no limit, 64 is the most that any phone shows."""
WIDEST_BESIDE = 20
"""As wide as a button may be beside another on a small phone."""
WIDEST_LINE = 30
"""As wide as a line of the account may be on a phone."""
PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}")
TAG = re.compile(r"</?(?:b|i|pre)>")


class Kind(StrEnum):
    """What a text is on the phone."""

    NAME = "name"
    BUTTON = "button"
    SHORT_DESCRIPTION = "short_description"
    TOAST = "toast"
    COMMAND = "command"
    DESCRIPTION = "description"
    CAPTION = "caption"
    MESSAGE = "message"
    LINE = "line"
    PICTURE = "picture"
    FILE = "file"
    PART = "part"


LIMITS: Mapping[Kind, int] = {
    Kind.NAME: LONGEST_NAME,
    Kind.BUTTON: LONGEST_BUTTON,
    Kind.SHORT_DESCRIPTION: LONGEST_SHORT_DESCRIPTION,
    Kind.TOAST: LONGEST_TOAST,
    Kind.COMMAND: LONGEST_COMMAND_TEXT,
    Kind.DESCRIPTION: LONGEST_DESCRIPTION,
    Kind.CAPTION: LONGEST_CAPTION,
    Kind.MESSAGE: LONGEST_MESSAGE,
    Kind.LINE: LONGEST_MESSAGE,
}
"""In the order of how little fits. What stands in a picture, a file or another text has no limit of its own."""

_OF_FILE: Mapping[str, Kind] = {
    "buttons": Kind.BUTTON, "subjects": Kind.BUTTON, "choices": Kind.BUTTON, "lines": Kind.LINE,
    "picture": Kind.PICTURE, "poster": Kind.PICTURE, "report": Kind.FILE, "letters_frame": Kind.FILE,
    "letters_us": Kind.FILE, "letters_norway": Kind.FILE, "labels": Kind.PART, "assumed": Kind.PART,
    "conditions": Kind.PART, "conditions_goods": Kind.PART, "lengths": Kind.PART, "certain": Kind.PART,
    "worksheet": Kind.PART,
}  # fmt: skip
_OF_CONSTANT: Mapping[tuple[str, str], Kind] = {
    ("menu", "NAME"): Kind.NAME,
    ("menu", "DESCRIPTION"): Kind.DESCRIPTION,
    ("menu", "SHORT_DESCRIPTION"): Kind.SHORT_DESCRIPTION,
    ("menu", "PRIVATE"): Kind.COMMAND,
    ("menu", "IN_GROUPS"): Kind.COMMAND,
    ("menu", "FOR_ADMINISTRATORS"): Kind.COMMAND,
    ("choices", "COUNTRIES"): Kind.BUTTON,
    ("told", "PHRASES"): Kind.PART,
    ("worksheet", "HINTS"): Kind.MESSAGE,
    ("lines", "LETTER"): Kind.MESSAGE,
    ("lines", "HERE"): Kind.MESSAGE,
    ("lines", "APART"): Kind.MESSAGE,
    ("lines", "LOOK_AT_LINES"): Kind.MESSAGE,
    ("letters_page", "FILE"): Kind.FILE,
    ("letters_page", "FILE_TO_READ"): Kind.FILE,
    ("letters_page", "NAMES"): Kind.BUTTON,
    ("groups", "ASK"): Kind.BUTTON,
    ("groups", "CONTINUE"): Kind.BUTTON,
    ("groups", "CHOOSE_EACH_OWN"): Kind.BUTTON,
    ("groups", "CHOOSE_EVERYONE"): Kind.BUTTON,
    ("groups", "CHOOSE_ADMINS"): Kind.BUTTON,
    ("groups", "NOT_YOURS"): Kind.TOAST,
    ("groups", "NOT_AN_ADMIN"): Kind.TOAST,
    ("groups", "CANNOT_CHECK"): Kind.TOAST,
    ("shared", "BACK_TO_SHARED"): Kind.BUTTON,
    ("shared", "SHARE_TEXT"): Kind.MESSAGE,
    ("pages", "CHANGE_LIST"): Kind.BUTTON,
    ("pages", "FILL_IN"): Kind.BUTTON,
    ("pages", "GO_ON_IN_LIST"): Kind.BUTTON,
    ("trial", "KEEP_NUMBER"): Kind.BUTTON,
    ("trial", "KEEP_NUMBERS"): Kind.BUTTON,
    ("trial", "KEEP_OUTCOME"): Kind.BUTTON,
    ("picture", "PICTURE_PAGE"): Kind.MESSAGE,
    ("picture", "SHARE_PAGE"): Kind.MESSAGE,
    ("picture", "ROUNDED_PAGE"): Kind.MESSAGE,
    ("picture", "TIMELINE_PAGE"): Kind.MESSAGE,
    ("picture", "KEPT_HIDDEN"): Kind.MESSAGE,
    ("poster", "PAGE"): Kind.MESSAGE,
    ("poster", "PAGE_FILES"): Kind.MESSAGE,
    ("poster", "NO_NAME"): Kind.MESSAGE,
    ("report", "PAGE"): Kind.MESSAGE,
    ("report", "PAGE_HOLDS"): Kind.MESSAGE,
    ("report", "PAGE_FOR_NORWAY"): Kind.MESSAGE,
    ("report", "PAGE_FOR_US"): Kind.MESSAGE,
    ("report", "EXAMPLE_PAGE"): Kind.MESSAGE,
    ("corrections", "LOOK_AGAIN"): Kind.BUTTON,
    ("inline", "WORK_OUT_PRIVATELY"): Kind.BUTTON,
    ("staff", "EXAMPLES"): Kind.BUTTON,
    ("staff", "TRACE"): Kind.BUTTON,
    ("staff", "TEXTS"): Kind.BUTTON,
    ("staff", "FEEDBACK"): Kind.BUTTON,
    ("staff", "HEALTH"): Kind.BUTTON,
    ("staff", "REHEARSE"): Kind.BUTTON,
    ("staff", "CORRECTIONS"): Kind.BUTTON,
}
"""Where the file or the call does not tell."""
_OF_STEP: Mapping[str, Kind] = {"label": Kind.PART, "button": Kind.BUTTON, "CHOICES": Kind.PART}
_BUTTON_MAKERS = frozenset({"button", "_button", "Button"})


def kind_at(spot: Spot, taken: tuple[Use, ...]) -> tuple[Kind, ...]:
    """Return what a text is, by where it is written and where that is taken."""
    made = {Kind.BUTTON} if any(use.by in _BUTTON_MAKERS for use in taken) else set()
    if spot.name.startswith("TOAST"):
        return (Kind.TOAST,)
    if spot.name.startswith("BACK") or (made and all(use.by in _BUTTON_MAKERS for use in taken)):
        return (Kind.BUTTON,)
    step = _OF_STEP.get(spot.path[-1] if spot.path else "") or _OF_STEP.get(spot.name if spot.stem != "choices" else "")
    plain = _OF_CONSTANT.get((spot.stem, spot.name)) or step or _OF_FILE.get(spot.stem, Kind.MESSAGE)
    said_below = spot.stem == "picture" and plain is Kind.PICTURE  # in words below the picture
    below = {Kind.CAPTION} if said_below else set()
    return tuple(sorted({plain, *made, *below}, key=tuple(Kind).index))


def placeholders(text: str) -> tuple[str, ...]:
    """Return the names in braces, each once."""
    return tuple(dict.fromkeys(PLACEHOLDER.findall(text)))


def seen(text: str) -> str:
    """Return what a person sees of a text: no tags, no entities."""
    return html.unescape(TAG.sub("", text))


def length(text: str) -> int:
    """Return the length that Telegram counts: what a person sees, in UTF-16 units, so that an emoji counts as two."""
    return len(seen(text).encode("utf-16-le")) // 2
