"""The desk's pages for a suggestion: asking for it, showing it beside the present wording, and the list of all."""

from collections.abc import Sequence

from bot.callback import staff
from bot.language import Language
from bot.screen.view import lines, pairs, paragraphs
from bot.screen_parts import Button, Html, Screen
from bot.staff.screens import button
from bot.staff.texts.beside import NAMES, size
from bot.staff.texts.catalog import Measured, Text
from bot.staff.texts.wishes import Suggestion
from bot.wording import staff_texts as texts
from bot.wording import staff_texts_wishes as words
from bot.wording.mark import Words

ON_A_PAGE = 8


def asking(language: Language, text: Text, locale: str, *said: Html) -> Screen:
    """Return the page that waits for a wording; ``said`` is what was wrong with the one before."""
    present = "\n/\n".join(text.forms(locale))
    ask = language.text(words.ASK, language=language.message(NAMES[locale]))
    two = language.text(words.ASK_TWO) if len(text.english) > 1 else None
    return Screen(
        paragraphs(*said, lines(ask, language.text("<pre>{present}</pre>", present=present)), two),
        (_back(language, text),),
    )


def again(language: Language, text: Text, locale: str, fault: Html) -> Screen:
    """Return what is said of a wording that cannot stand, with the way to type another."""
    wish = button(language, words.TRY_AGAIN, "texts_wish", f"{locale}.{text.id}")
    return Screen(fault, (*pairs([wish]), _back(language, text)))


def preview(language: Language, text: Text, suggestion: Suggestion) -> Screen:
    """Return the suggestion beside the present wording, both filled with the longest values."""
    now = [text.measure(suggestion.locale, form).filled for form in text.forms(suggestion.locale)]
    new = [_new(language, text.measure(suggestion.locale, form)) for form in suggestion.wording]
    said = paragraphs(
        language.text(words.PREVIEW),
        lines(language.text(words.NOW), *now),
        lines(language.text(words.NEW), *new),
    )
    choices = [
        button(language, words.FILE, "texts_file", suggestion.name),
        button(language, words.DROP, "texts_drop", suggestion.name),
    ]
    return Screen(said, (*((each,) for each in choices),))


def done(language: Language, said: Words, text: Text | None) -> Screen:
    """Return what became of a suggestion, with the ways on."""
    to_all = button(language, texts.SUGGESTIONS, "texts_filed")
    back = (_back(language, text),) if text else ()
    return Screen(language.text(said), ((to_all,), *back))


def filed_page(language: Language, filed: Sequence[Suggestion], first: int) -> Screen:
    """Return the suggestions that were filed, with a way to take one back."""
    to_texts = (button(language, texts.ALL_TEXTS, "texts"),)
    if not filed:
        return Screen(language.text(words.NONE), (to_texts,))
    shown = tuple(enumerate(filed[first : first + ON_A_PAGE], first + 1))
    said = [_line(language, number, each) for number, each in shown]
    takes = [
        Button(language.message(words.WITHDRAW).format(number=number), data=staff("texts_withdraw", each.name))
        for number, each in shown
    ]
    turns = []
    if first:
        turns.append(button(language, texts.BEFORE, "texts_filed", str(max(0, first - ON_A_PAGE))))
    if first + ON_A_PAGE < len(filed):
        turns.append(button(language, texts.NEXT, "texts_filed", str(first + ON_A_PAGE)))
    export = button(language, texts.PATCH, "texts_po")
    head = language.text(words.LIST, count=len(filed))
    return Screen(paragraphs(head, *said), (*pairs(takes), *pairs(turns), (export,), to_texts))


def _line(language: Language, number: int, each: Suggestion) -> Html:
    said = language.text(
        words.LINE,
        number=number,
        language=language.message(NAMES[each.locale]),
        day=each.day,
        id=each.text,
        wording=" / ".join(each.wording),
    )
    return lines(said, language.text(words.OUTDATED) if each.outdated else None)


def _new(language: Language, form: Measured) -> Html:
    return Html(f"{form.filled}\n<i>{size(language, form)}</i>")


def _back(language: Language, text: Text) -> tuple[Button, ...]:
    return (button(language, words.TO_TEXT, "texts_one", text.id),)
