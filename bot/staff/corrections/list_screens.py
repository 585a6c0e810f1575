"""The list of corrections on the desk, and finding the rule that one is about."""

from bot.callback import MOST_BYTES, staff
from bot.language import Language
from bot.screen.spoken import mark
from bot.screen.view import lines, paragraphs
from bot.screen_parts import Button, Html, Screen
from bot.staff.corrections.kept import Whole
from bot.staff.corrections.record import Correction
from bot.staff.corrections.rules import sentence_of
from bot.staff.screens import back_to, button
from bot.wording import staff_corrections as words

ON_A_PAGE = 6
LISTED_ON_A_PAGE = 8
OPENING = 32
"""How many characters of a text tell it apart from the others."""


def listed(language: Language, corrections: tuple[Whole, ...], page: int) -> Screen:
    """Return a page of the corrections, each with how far it is, and its number on its button."""
    page = max(0, min(page, (len(corrections) - 1) // LISTED_ON_A_PAGE))
    first = page * LISTED_ON_A_PAGE
    shown = tuple(enumerate(corrections[first : first + LISTED_ON_A_PAGE], 1))
    told = (_in_list(language, number, each) for number, each in shown)
    text = paragraphs(
        lines(language.text(words.TITLE), language.text(words.WHAT)),
        lines(*told) if shown else language.text(words.NONE),
    )
    opened = (
        (Button(f"{number}. {_opening(language, each.correction)}", data=staff("correction", each.correction.id)),)
        for number, each in shown
    )
    more = [button(language, words.BEFORE, "correction_list", str(page - 1))] if page else []
    if len(corrections) > first + LISTED_ON_A_PAGE:
        more.append(button(language, words.MORE, "correction_list", str(page + 1)))
    ways = [tuple(more)] if more else []
    return Screen(text, ((button(language, words.NEW, "correction_new"),), *opened, *ways, back_to(language)))


def _in_list(language: Language, number: int, whole: Whole) -> Html:
    told, state = whole.correction, state_word(language, whole)
    return language.text(words.LISTED, number=number, day=told.day, rule=told.rule, state=state)


def _opening(language: Language, correction: Correction) -> str:
    """The first words of it in the reader's language, or in the other."""
    note = " ".join((correction.notes.get(language.locale) or next(iter(correction.notes.values()), "")).split())
    return note if len(note) <= OPENING else note[:OPENING].rsplit(" ", 1)[0] + "…"


def state_word(language: Language, whole: Whole) -> str:
    """Return how far it is, in words."""
    return language.message(words.STATES[whole.state])


def ask_rule(language: Language) -> Screen:
    """Return the question for the rule."""
    return Screen(language.text(words.FIND), (back_to(language, "corrections"),))


def rules_found(language: Language, query: str, found: tuple[str, ...], page: int) -> Screen:
    """Return a page of the rules that fit, each as a button; the words searched for ride on the buttons."""
    if not found:
        return Screen(
            lines(language.text(words.NOT_FOUND), language.text(words.FIND)), (back_to(language, "corrections"),)
        )
    shown = found[page * ON_A_PAGE : (page + 1) * ON_A_PAGE]
    told = (language.text(f"<b>{rule}</b>\n{{said}}", said=sentence_of(rule)) for rule in shown)
    rows = [(Button(rule, data=staff("correction_rule", mark(rule))),) for rule in shown]
    more = [button(language, words.EARLIER, "correction_find", f"{page - 1} {query}")] if page else []
    if len(found) > (page + 1) * ON_A_PAGE:
        more.append(button(language, words.NEXT, "correction_find", f"{page + 1} {query}"))
    ways = [tuple(more)] if more else []
    text = paragraphs(language.text(words.FOUND, count=len(found)), *told)
    return Screen(text, (*rows, *ways, back_to(language, "corrections")))


def unknown_rule(language: Language, rule: str) -> Screen:
    """Return the question whether an id that the program does not have is one that it had."""
    write = (button(language, words.WRITE_ALL_THE_SAME, "gone_rule", rule),)
    text = paragraphs(language.text(words.UNKNOWN_ID, rule=rule), language.text(words.FIND))
    return Screen(text, (write, back_to(language, "corrections")))


def searched(text: str) -> str:
    """Return as much of the words searched for as a button can carry."""
    room = MOST_BYTES - len(staff("correction_find", "99 ").encode())
    return " ".join(text.split()).encode()[:room].decode(errors="ignore").strip()
