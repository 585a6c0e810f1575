"""Marks for the sentences that the catalogs translate; nothing is translated here."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Plural:
    """A sentence in two forms; ``count`` names the whole number that chooses between them."""

    one: str
    many: str
    count: str


def N_(text: str) -> str:  # noqa: N802 - the name that catalog tools know
    """Mark a sentence for extraction."""
    return text


def NN_(one: str, many: str, count: str) -> Plural:  # noqa: N802 - the name that catalog tools know
    """Mark a sentence with a singular and a plural for extraction."""
    return Plural(one, many, count)


Words = str | Plural
