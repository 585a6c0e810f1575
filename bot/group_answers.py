"""What the bot answers in a group: every kind of answer that there is, and which one a call gets.

An answer holds the name of a term or a setting, and nothing else that depends on what was written.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import permutations

from bot.group_events import Asked, Call
from bot.group_figures import figures_begin, holds_figures
from bot.group_meaning import Meant, meant
from bot.group_settings import UNTOUCHED, GroupSettings
from bot.terms import suggestions, terms_compared
from bot.wording.terms import FIRST, TERMS

TERM_LINK = "term_"


class Kind(StrEnum):
    """The kinds of answers. SETTINGS has buttons; all the others lead to the private chat, or nowhere."""

    JOINED = "joined"
    HELP = "help"
    TERM = "term"
    TERMS = "terms"
    HOW_TO_ASK = "how_to_ask"
    NEAR = "near"
    UNKNOWN = "unknown"
    FIGURES = "figures"
    OWN_CASE = "own_case"
    OWN_DATA = "own_data"
    DISTRESS = "distress"
    MANY = "many"
    SETTINGS = "settings"
    NOT_AN_ADMIN = "not_an_admin"
    CANNOT_CHECK = "cannot_check"


class GroupToast(StrEnum):
    """What answers a tap in a group, if anything does."""

    NOT_YOURS = "not_yours"
    NOT_AN_ADMIN = "not_an_admin"
    CANNOT_CHECK = "cannot_check"


@dataclass(frozen=True)
class GroupAnswer:
    """One answer: the term it explains, the terms it names, or the settings it shows and who may change them."""

    kind: Kind
    term: str | None = None
    near: tuple[str, ...] = ()
    settings: GroupSettings = UNTOUCHED
    owner: int = 0


def answer_to(call: Call) -> GroupAnswer | None:
    """Return what a call is answered with, None for silence, also where the settings are to be opened.

    Despair is heard and figures are kept out with every command.
    """
    what, slug = meant(call.text)
    if what is Meant.DISTRESS:
        return GroupAnswer(Kind.DISTRESS)
    match call.asked:
        case Asked.START:
            return _begun(call.text)
        case Asked.TERM:
            return _explained(call.text, what, slug)
        case Asked.HELP | Asked.SETTINGS | Asked.OWN_DATA if what is Meant.FIGURES:
            return GroupAnswer(Kind.FIGURES)
        case Asked.HELP:
            return GroupAnswer(Kind.HELP)
        case Asked.OWN_DATA:
            return GroupAnswer(Kind.OWN_DATA)
        case Asked.SETTINGS:
            return None
    return _addressed(call, what, slug)


def may_be_quoted(call: Call, answer: GroupAnswer) -> bool:
    """Return whether the answer may stand below what was written: Telegram shows that once more, figures and all."""
    return answer.kind is Kind.TERM or not holds_figures(call.text)


def _explained(text: str, what: Meant, slug: str | None) -> GroupAnswer:
    if what is Meant.NOTHING:
        return GroupAnswer(Kind.HOW_TO_ASK, near=FIRST)
    if what in _SAME:
        return _same(what, slug, text)
    near = suggestions(text)
    return GroupAnswer(Kind.NEAR, near=near) if near else GroupAnswer(Kind.UNKNOWN)


def _begun(payload: str) -> GroupAnswer:
    """What a link that adds the bot to a group carries is either a term or nothing; figures are only typed."""
    slug = payload.removeprefix(TERM_LINK)
    known = payload.startswith(TERM_LINK) and slug in TERMS
    if known:
        return GroupAnswer(Kind.TERM, term=slug)
    return GroupAnswer(Kind.FIGURES if figures_begin(payload) else Kind.HELP)


def _addressed(call: Call, what: Meant, slug: str | None) -> GroupAnswer | None:
    if what in _SAME:
        return _same(what, slug, call.text)
    if call.asked is Asked.ANOTHER_COMMAND or what is Meant.CASE:
        return GroupAnswer(Kind.OWN_CASE)
    if what is Meant.PARTING or (what is Meant.CHATTER and call.below):
        return None
    if call.letter:
        return GroupAnswer(Kind.OWN_CASE)
    only_signs = what is Meant.NOTHING and bool(call.text)
    return None if only_signs else GroupAnswer(Kind.HELP)


_SAME = {Meant.TERM: Kind.TERM, Meant.TERMS: Kind.TERMS, Meant.FIGURES: Kind.FIGURES}
"""These mean the same after /term as in a text to the bot."""


def _same(what: Meant, slug: str | None, text: str) -> GroupAnswer:
    return GroupAnswer(_SAME[what], term=slug, near=terms_compared(text) if what is Meant.TERMS else ())


def every_answer() -> Iterator[GroupAnswer]:
    """Yield every answer that can be sent into a group, but for which terms are named together and whose settings."""
    for kind in Kind:
        if kind is Kind.TERM:
            yield from (GroupAnswer(kind, term=slug) for slug in TERMS)
        elif kind is Kind.TERMS:
            yield from (GroupAnswer(kind, near=pair) for pair in permutations(FIRST, 2))
        elif kind is Kind.NEAR:
            yield from (GroupAnswer(kind, near=(slug,)) for slug in TERMS)
        elif kind is Kind.SETTINGS:
            yield from (GroupAnswer(kind, settings=settings, owner=owner) for settings in _SETTINGS for owner in (0, 1))
        else:
            yield GroupAnswer(kind, near=FIRST if kind is Kind.HOW_TO_ASK else ())


_SETTINGS = tuple(
    GroupSettings(language=language, admins_only=admins_only)
    for language in (None, "nb", "en")
    for admins_only in (False, True)
)
