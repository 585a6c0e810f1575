"""The desk's pages about texts: the parts, a list, one text with all that is known of it, and what is suggested."""

from collections.abc import Iterator, Sequence

from bot.callback import staff
from bot.language import Language
from bot.screen.view import lines, pairs, paragraphs
from bot.screen_parts import Button, Html, Screen
from bot.staff.screens import back_to, button
from bot.staff.texts.beside import kinds, size
from bot.staff.texts.catalog import LOCALES, Flag, Measured, Text, every_text
from bot.staff.texts.kinds import seen
from bot.staff.texts.search import share
from bot.staff.texts.where import FINDINGS, Area, area_name, areas, taken_in, used_for, written_in
from bot.wording import staff_texts as words
from bot.wording import staff_texts_wishes as wishes

ON_A_PAGE = 8
EXCERPT = 140
MOST_PLACES = 3
FLAGGED = "flagged"
SEARCH = "texts_found"
WIDE = {Flag.OWN_ROW, Flag.LONG_LINE}
LANGUAGE_NAMES = {"en": words.ENGLISH, "nb": words.NORWEGIAN}


def main_page(language: Language) -> Screen:
    """Return the first page about texts: the parts to look through, and what else there is."""
    found = every_text()
    over, wide = (sum(bool(flags & set(text.flags)) for text in found) for flags in ({Flag.OVER}, WIDE))
    parts = [_area(language, area) for area in words.AREAS]
    more = [
        button(language, words.SEARCH, "texts_find"),
        button(language, words.FLAGGED, "texts_list", f"0.{FLAGGED}"),
        button(language, words.SUGGESTIONS, "texts_filed"),
        button(language, words.CSV, "texts_csv"),
        button(language, words.HTML, "texts_html"),
    ]
    said = paragraphs(
        language.text(words.TITLE),
        language.text(words.HOW, count=len(found)),
        language.text(words.FLAGGED_HOW, over=over, wide=wide),
    )
    return Screen(said, (*pairs(parts), *pairs(more), back_to(language)))


def findings_page(language: Language) -> Screen:
    """Return the parts of the findings, by country and section."""
    parts = [area for area in areas() if area.startswith(f"{FINDINGS}.")]
    shown = [Button(area_name(language, area), data=staff("texts_list", f"0.{area}")) for area in parts]
    return Screen(language.text(words.AREAS[FINDINGS]), (*((each,) for each in shown), _back(language)))


def list_page(language: Language, head: Html, texts: Sequence[Text], first: int, turn: tuple[str, str]) -> Screen:
    """Return some of the texts; ``turn`` is the action that shows others of them, and what they are the texts of."""
    shown = texts[first : first + ON_A_PAGE]
    if not shown:
        return Screen(paragraphs(head, language.text(words.NOTHING_HERE)), (_back(language),))
    numbered = tuple(enumerate(shown, first + 1))
    action, begins = turn
    query = begins if action == SEARCH else ""
    said = [
        language.text("{number}. {said}", number=number, said=_excerpt(language, text, query))
        for number, text in numbered
    ]
    opens = [button(language, words.OPEN, "texts_one", text.id, number=number) for number, text in numbered]
    turns = []
    if first:
        turns.append(button(language, words.BEFORE, action, f"{max(0, first - ON_A_PAGE)}.{begins}"))
    if first + ON_A_PAGE < len(texts):
        turns.append(button(language, words.NEXT, action, f"{first + ON_A_PAGE}.{begins}"))
    return Screen(paragraphs(head, *said), (*pairs(opens), *pairs(turns), _back(language)))


def text_page(language: Language, text: Text) -> Screen:
    """Return one text: both languages, the longest it can become, and where it is used."""
    parts: list[Html] = [language.text(words.HEAD, id=text.id, kind=kinds(language, text))]
    for locale in LOCALES:
        forms = (_form(language, each) for each in text.measured_in(locale))
        parts.append(paragraphs(language.text(LANGUAGE_NAMES[locale]), *forms))
    if len(text.english) > 1:
        parts.append(language.text(words.TWO_FORMS))
    parts += [language.text("{flag}.", flag=language.message(words.FLAGS[flag])) for flag in text.flags]
    parts.append(lines(language.text(words.WHERE), *_where(language, text)))
    suggest = [
        button(language, wishes.SUGGEST_ENGLISH, "texts_wish", f"en.{text.id}"),
        button(language, wishes.SUGGEST_NORWEGIAN, "texts_wish", f"nb.{text.id}"),
    ]
    return Screen(paragraphs(*parts), (*pairs(suggest), _back(language)))


def gone(language: Language) -> Screen:
    """Return what is said of a text whose English has changed since the button was made."""
    return Screen(language.text(words.GONE), (back_to(language, "texts"),))


def _form(language: Language, form: Measured) -> Html:
    """A form as it stands, filled where there is something to fill, and its length."""
    filled = None
    if form.filled != form.words:
        filled = Html(f"{language.text(words.LONGEST)}\n{form.filled}")
    unknown = language.text(words.UNKNOWN, names=", ".join(form.unknown)) if form.unknown else None
    return lines(form.words, filled, size(language, form), unknown)


def _where(language: Language, text: Text) -> Iterator[Html]:
    said = used_for(language, text)
    yield from (language.text("{said}.", said=each) for each in said[:MOST_PLACES])
    yield language.text(words.WRITTEN_IN, place=", ".join(written_in(text)[:MOST_PLACES]))
    taken = taken_in(text)
    if taken:
        places, more = ", ".join(taken[:MOST_PLACES]), len(taken) - MOST_PLACES
        yield (
            language.text(words.TAKEN_IN_MORE, places=places, count=more)
            if more > 0
            else language.text(words.TAKEN_IN, places=places)
        )


def _excerpt(language: Language, text: Text, query: str) -> str:
    """The beginning of a text, in the language that what was looked for stands in."""
    said = [seen(form).replace("\n", " ") for locale in (language.locale, *LOCALES) for form in text.forms(locale)]
    first = max(said, key=lambda each: share(each, query)) if query else said[0]
    return first if len(first) <= EXCERPT else f"{first[: EXCERPT - 1].rstrip()}…"


def _area(language: Language, area: Area) -> Button:
    action, argument = ("texts_findings", "") if area == FINDINGS else ("texts_list", f"0.{area}")
    return Button(language.message(words.AREAS[area]), data=staff(action, argument))


def _back(language: Language) -> tuple[Button, ...]:
    return (button(language, words.ALL_TEXTS, "texts"),)
