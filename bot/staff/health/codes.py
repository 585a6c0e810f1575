"""A code as staff type it, and what is known of it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import Final

from bot.faults import Fault, Number
from bot.language import Language
from bot.screen.view import lines, pairs, paragraphs
from bot.screen_parts import Button, Html, Screen
from bot.staff.health.words import code_at, epoch
from bot.staff.screens import back_to, button
from bot.surprise import LENGTH, LETTERS
from bot.wording import staff_health as words
from bot.wording.facts import ask_for
from domain.case import Case

LOOK_ALIKE: Final = {"0": "QD", "O": "QD", "1": "LJ", "I": "LJ"}
"""Signs that no code has, and those that they may have been read for."""
MOST_READINGS: Final = 16
A_SIGN_OR_TWO: Final = 2
MOST_PLACES: Final = 8
DOING: Final = {
    "command": words.DOING_COMMAND,
    "text": words.DOING_TEXT,
    "tap": words.DOING_TAP,
    "other": words.DOING_OTHER,
    "letter": words.DOING_LETTER,
    "screen": words.DOING_SCREEN,
    "group": words.DOING_GROUP,
    "inline": words.DOING_INLINE,
    "update": words.DOING_UPDATE,
    "drawing": words.DOING_DRAWING,
    "work": words.DOING_WORK,
    "desk": words.DOING_DESK,
}


def readings(typed: str) -> tuple[str, ...]:
    """Return what codes a typed text may mean, the likeliest first: alone, or the last word of its length."""
    whole = _signs(typed)
    named = [word for word in map(_signs, re.split(r"[\s:]+", typed)) if len(word) == LENGTH]
    found = dict.fromkeys((*((whole,) if len(whole) == LENGTH else ()), *reversed(named)))
    return tuple(dict.fromkeys(code for text in found for code in _codes(text)))[:MOST_READINGS]


def meant(typed: str) -> str:
    """Return the signs of a text that were most likely meant as a code, whatever their number."""
    whole, named = _signs(typed), [word for word in re.split(r"[\s:]+", typed) if _signs(word)]
    if abs(len(whole) - LENGTH) <= A_SIGN_OR_TWO or not named:
        return whole
    return _signs(min(reversed(named), key=lambda word: (not _is_like_a_code(word), abs(len(_signs(word)) - LENGTH))))


def _is_like_a_code(word: str) -> bool:
    return word.isupper() or any(map(str.isdecimal, word))


def _signs(text: str) -> str:
    return re.sub(r"[^0-9A-Z]", "", text.upper())


def _codes(text: str) -> Iterator[str]:
    for signs in product(*(LOOK_ALIKE.get(sign, sign) for sign in text)):
        if all(sign in LETTERS for sign in signs):
            yield "".join(signs)


def found(language: Language, code: str, fault: Fault, number: Number) -> Screen:
    """Return everything that is known of a code."""
    at = (
        language.text(words.CODE_AT, moment=epoch(language, fault.first))
        if fault.first == fault.last
        else language.text(words.CODE_BETWEEN, first=epoch(language, fault.first), last=epoch(language, fault.last))
    )
    shown = words.CODE_PLAYED if fault.played else words.CODE_SHOWN if fault.shown else words.CODE_NOT_SHOWN
    text = paragraphs(
        language.text(words.CODE_FOUND, code=code),
        lines(at, language.text(shown)),
        lines(
            language.text(words.CODE_PLACE, place=fault.place),
            language.text(words.CODE_VERSION, version=fault.version),
            language.text(words.CODE_WEEK, today=number.today, week=number.week),
        ),
        lines(*_doing(language, fault)),
    )
    return Screen(text, _rows(language))


def _doing(language: Language, fault: Fault) -> Iterator[Html]:
    kind, _, name = fault.doing.partition(" ")
    told = language.message(DOING.get(kind, words.DOING_OTHER)).format(name=name)
    yield language.text(words.CODE_DOING, doing=told)
    if fault.field:
        yield language.text(words.CODE_FIELD, label=_label(language, fault.field), field=fault.field)
    elif fault.page:
        yield language.text(words.CODE_PAGE, page=fault.page)


def _label(language: Language, field: str) -> str:
    try:
        return language.message(ask_for(field, Case()).label)
    except KeyError:
        return field


def unknown(language: Language, typed: str, nearly: Sequence[str]) -> Screen:
    """Return that there is no such code, how many signs it had where those are not six, and those that come near it."""
    number = len(meant(typed))
    wrong = language.text(words.CODE_LENGTH, number=number) if number and number != LENGTH else None
    offered = language.text(words.CODES_NEAR) if nearly else None
    said = paragraphs(wrong or language.text(words.NO_CODE), offered)
    return Screen(said, (*_codes_row(language, nearly), *_rows(language)))


def ask(language: Language) -> Screen:
    """Return the page that waits for a code."""
    return Screen(language.text(words.ASK_CODE), (back_to(language, "health"),))


def places(language: Language, counts: Mapping[str, Number], faults: Mapping[str, Fault]) -> Screen:
    """Return this week's faults by place, with the newest code of each."""
    listed = tuple(counts.items())[:MOST_PLACES]
    codes = {place: code_at(place, faults) for place, _ in listed}
    told = [
        language.text(
            words.FAULTS_AT if codes[place] else words.FAULTS_AT_OLD,
            place=place,
            today=number.today,
            week=number.week,
            code=codes[place],
        )
        for place, number in listed
    ]
    left_out = len(counts) - len(listed)
    rest = language.text(words.FAULTS_REST, number=left_out) if left_out else None
    text = paragraphs(language.text(words.FAULTS_TITLE), *(told or [language.text(words.FAULTS_NONE)]), rest)
    return Screen(text, (*_codes_row(language, [code for code in codes.values() if code]), *_rows(language)))


def _codes_row(language: Language, codes: Sequence[str]) -> tuple[tuple[Button, ...], ...]:
    """A button for each code, four in a row."""
    buttons = [button(language, "{code}", "health", code, code=code) for code in codes]
    return pairs(buttons, 4)


def _rows(language: Language) -> tuple[tuple[Button, ...], ...]:
    return ((button(language, words.LOOK_UP, "health_ask"),), back_to(language, "health"))
