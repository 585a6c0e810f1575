"""Suggestions as a PO file that a maintainer merges into a catalog."""

import io
import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time

from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

from bot.language import Language
from bot.staff.texts.catalog import by_id
from bot.staff.texts.where import used_for, written_in
from bot.staff.texts.wishes import Suggestion

LEFT_OUT = re.compile(
    rb'^"(?:Project-Id-Version|Report-Msgid-Bugs-To|POT-Creation-Date|Last-Translator|Language-Team|Generated-By):.*\n',
    re.MULTILINE,
)
"""Lines of the header that say nothing here; the catalogs have none of them either."""
ABOUT = {
    "nb": "Suggestions for the Norwegian texts. Merge this file into locales/nb/LC_MESSAGES/messages.po.",
    "en": "Suggestions for the English texts. To try them, keep this file as locales/en/LC_MESSAGES/messages.po. To\n"
    "# keep them, change each sentence in the file that is named, and run make catalogs.",
}


def patch(locale: str, suggestions: Iterable[Suggestion], today: date) -> bytes:
    """Return a PO file of the suggestions in a language; the newest counts, older and outdated ones are comments."""
    moment = datetime.combine(today, time(), UTC)
    catalog = Catalog(
        locale=locale,
        header_comment=f"# {ABOUT[locale]}",
        project="restgjeld",
        creation_date=moment,
        revision_date=moment,
        fuzzy=False,
    )
    ours = sorted((each for each in suggestions if each.locale == locale), key=lambda each: (each.text, each.moment))
    current = {each.text: each for each in ours if not each.outdated}
    for each in current.values():
        others = [other for other in ours if other.text == each.text and other is not each and not other.outdated]
        _add(catalog, each, others)
    file = io.BytesIO()
    write_po(file, catalog, width=0, sort_output=False)
    return LEFT_OUT.sub(b"", file.getvalue()) + "".join(map(_left, (each for each in ours if each.outdated))).encode()


def _add(catalog: Catalog, suggestion: Suggestion, others: Iterable[Suggestion]) -> None:
    text = by_id()[suggestion.text]
    comments = [
        f"Text {suggestion.text}, suggested {suggestion.day.isoformat()}.",
        *(f"Before: {_line(form)}" for form in text.forms(suggestion.locale)),
        *(f"Also suggested {other.day.isoformat()}: {_line(' / '.join(other.wording))}" for other in others),
    ]
    catalog.add(
        text.english if len(text.english) > 1 else text.english[0],
        suggestion.wording if len(suggestion.wording) > 1 else suggestion.wording[0],
        locations=[(place.rpartition(":")[0], int(place.rpartition(":")[2])) for place in written_in(text)],
        auto_comments=used_for(Language("en"), text),
        user_comments=comments,
    )


def _left(suggestion: Suggestion) -> str:
    """A suggestion whose English has changed: only to be read."""
    lines = [
        f"Outdated: text {suggestion.text}, suggested {suggestion.day.isoformat()}. The English has changed since.",
        *(f"English then: {_line(form)}" for form in suggestion.english),
        *(f"Suggested: {_line(form)}" for form in suggestion.wording),
    ]
    return "\n" + "".join(f"# {line}\n" for line in lines)


def _line(text: str) -> str:
    return text.replace("\n", "\\n")
