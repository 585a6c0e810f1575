"""Looking for texts by their words, in either language, by their id, or by what they are said of."""

from bot.staff.texts.catalog import LOCALES, Text, every_text
from bot.staff.texts.kinds import seen

MOST_BYTES = 44
"""As much of what was looked for as fits in a button, beside the name of the action and a number."""

LEAST_SHARE = 0.5


def found(query: str) -> tuple[Text, ...]:
    """Return the texts that have every word that was typed; none where nothing was typed."""
    wanted = query.casefold().split()
    return tuple(text for text in every_text() if all(word in _said(text) for word in wanted)) if wanted else ()


def nearest(query: str) -> tuple[Text, ...]:
    """Return the texts that have most of what was typed, those first that have the most of it in a row.

    A phone shows texts filled: what was put in need not be in the text, and amounts and dates count for nothing. None
    where not even half of what was typed is in any.
    """
    shares = [(share(_said(text), query), text) for text in every_text()]
    most = max(number for number, _ in shares)
    near = [text for number, text in shares if number == most] if most >= LEAST_SHARE else []
    return tuple(sorted(near, key=lambda text: (-_in_a_row(_said(text), query), len(text.english[0]))))


def share(said: str, query: str) -> float:
    """Return how much of what was typed is in a text, by the letters of its words, from 0 to 1."""
    wanted = [word for word in query.casefold().split() if not any(map(str.isdecimal, word))]
    here = [word for word in wanted if word in said.casefold()]
    return sum(map(len, here)) / max(sum(map(len, wanted)), 1)


def _in_a_row(said: str, query: str) -> int:
    """How many letters of what was typed stand in the text just so, whole words only."""
    words = query.casefold().split()
    runs = (" ".join(words[first:last]) for first in range(len(words)) for last in range(first + 1, len(words) + 1))
    return max((len(run) for run in runs if run in said), default=0)


def cut(query: str) -> str:
    """Return as much of what was typed as fits in a button."""
    return query.strip().encode()[:MOST_BYTES].decode(errors="ignore").strip()


def _said(text: Text) -> str:
    forms = (seen(form) for locale in LOCALES for form in text.forms(locale))
    names = (finding.__name__ for finding in text.findings)
    constants = (spot.name for spot in text.spots)
    return "\n".join((text.id, *forms, *names, *constants)).casefold().replace("\u00a0", " ")
