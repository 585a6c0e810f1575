"""How an answer is written back to the person: in a summary, an echo, a change."""

from datetime import date
from decimal import Decimal
from typing import Any

from bot.facts import Kind, choices, kind_of, total
from bot.language import Language
from bot.screen.view import View
from bot.session import NOT_HAPPENED
from bot.wording import pages
from bot.wording.choices import COUNTRIES, NO, YES, word
from bot.wording.facts import ask_for
from bot.wording.worksheet import ASSETS, DEBTS
from domain.calendar import parse_day
from domain.places import STATE_NAMES


def label(view: View, field: str) -> str:
    """Return the name of a fact, as a list shows it."""
    return view.language.message(ask_for(field, view.case).label)


def small(name: str) -> str:
    """Return a name as it stands inside a sentence; letters that stand for words stay capitals."""
    return name if name[:2].isupper() else name[:1].lower() + name[1:]


def written(language: Language, field: str, value: Any) -> str:
    """Return an answer as text: an amount, a day, a choice, or that it is not known."""
    kind = kind_of(field)
    if value is None:
        return language.message(pages.NOT_KNOWN)
    if value == NOT_HAPPENED and kind is Kind.DAY:
        return language.message(pages.NOT_HAPPENED)
    if kind is Kind.PLACE:
        return place(language, str(value))
    if kind is Kind.CHOICE:
        return language.message(word(next(choice for choice in choices(field) if choice.value == value)))
    if kind is Kind.YES_NO:
        return language.message(YES if value else NO)
    if kind is Kind.DAY:
        return language.day(day(value))
    if kind is Kind.NUMBER:
        return str(value)
    return _amount(language, field, value)


def _amount(language: Language, field: str, value: Any) -> str:
    amount = total(value)
    if amount is None:
        return language.message(pages.NOT_KNOWN)
    if not amount and kind_of(field) is Kind.ITEMS:
        return language.message(pages.NOTHING)
    return language.money(amount)


def day(value: str) -> date:
    """Return the day that was stated, or the month's last day."""
    return parse_day(value)


def place(language: Language, value: str) -> str:
    """Return the name of a country or a state."""
    state = STATE_NAMES.get(value.removeprefix("US-"))
    if state and value != "NO":
        return state
    return language.message(COUNTRIES[value])


def amount(view: View, value: str | None) -> str:
    """Return an amount kept as text, or that it is not known."""
    return view.language.message(pages.NOT_KNOWN) if value is None else view.language.money(Decimal(value))


def held(language: Language, field: str, kind: str) -> str:
    """Return the name of a kind of thing owned or debt owed; one that is not ours stands as it was stated."""
    names = ASSETS if field == "assets_before" else DEBTS
    words: dict[str, str] = {each.value: text for each, text in names.items()}
    return language.message(words[kind]) if kind in words else kind
