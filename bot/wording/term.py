"""What a glossary entry is made of."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Term:
    """A word explained: its name, what it means, and what is added where there is room (not in a group)."""

    name: str
    text: str
    more: tuple[str, ...] = ()
