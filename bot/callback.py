"""What a button sends back: a kind, a subject and a value, packed into at most 64 bytes and unpacked by one type."""

from dataclasses import dataclass
from typing import Self

MOST_BYTES = 64
UNKNOWN = "?"
ANSWER, CHANGE, NAVIGATE, TOPIC, WORD, LANGUAGE, STAFF = "a", "e", "n", "t", "w", "l", "s"
KINDS = frozenset({ANSWER, CHANGE, NAVIGATE, TOPIC, WORD, LANGUAGE, STAFF})
WITH_VALUE = frozenset({ANSWER, STAFF})


@dataclass(frozen=True)
class Callback:
    """``kind:subject`` or ``a:field:value``, as the contract names them; ``s:action:argument`` on the staff's desk."""

    kind: str
    subject: str
    value: str | None = None

    def pack(self) -> str:
        """Return the data for a button; more than 64 bytes raise ValueError."""
        packed = ":".join(part for part in (self.kind, self.subject, self.value) if part is not None)
        if len(packed.encode()) > MOST_BYTES:
            raise ValueError(f"a button can send {MOST_BYTES} bytes at most: {packed[:20]}...")
        return packed

    @classmethod
    def unpack(cls, data: str) -> Self | None:
        """Return what the button said, or None where it is none of ours."""
        kind, _, rest = data.partition(":")
        subject, colon, value = rest.partition(":")
        if kind not in KINDS or not subject or len(data.encode()) > MOST_BYTES:
            return None
        if (kind in WITH_VALUE) != bool(colon):
            return None
        return cls(kind, subject, value if colon else None)


def answer(field: str, value: str) -> str:
    """Return the data of an answer."""
    return Callback(ANSWER, field, value).pack()


def skip(field: str) -> str:
    """Return the data of "don't know"."""
    return answer(field, UNKNOWN)


def change(field: str) -> str:
    """Return the data of "change this answer"."""
    return Callback(CHANGE, field).pack()


def go(where: str) -> str:
    """Return the data of a step through the conversation."""
    return Callback(NAVIGATE, where).pack()


def topic(name: str) -> str:
    """Return the data that opens a topic."""
    return Callback(TOPIC, name).pack()


def staff(action: str, argument: str = "") -> str:
    """Return the data of a button on the staff's desk."""
    return Callback(STAFF, action, argument).pack()
