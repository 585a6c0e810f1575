"""Looking for texts by their words, in either language, by their id, or by what they are said of."""

from bot.staff.texts.catalog import LOCALES, Text, every_text
from bot.staff.texts.kinds import seen

MOST_BYTES = 44
"""As much of what was looked for as fits in a button, beside the name of the action and a number."""


def found(query: str) -> tuple[Text, ...]:
    """Return the texts that have every word that was typed; none where nothing was typed."""
    wanted = query.casefold().split()
    return tuple(text for text in every_text() if all(word in _said(text) for word in wanted)) if wanted else ()


def cut(query: str) -> str:
    """Return as much of what was typed as fits in a button."""
    return query.strip().encode()[:MOST_BYTES].decode(errors="ignore").strip()


def _said(text: Text) -> str:
    forms = (seen(form) for locale in LOCALES for form in text.forms(locale))
    names = (finding.__name__ for finding in text.findings)
    constants = (spot.name for spot in text.spots)
    return "\n".join((text.id, *forms, *names, *constants)).casefold().replace("\u00a0", " ")
