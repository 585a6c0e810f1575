"""What the bot answers in a group: every kind of answer that there is, and which one a call gets.

An answer holds the name of a term or a setting, and nothing else that depends on what was written.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from bot.group_events import Asked, Call
from bot.group_meaning import Meant, meant
from bot.group_settings import UNTOUCHED, GroupSettings
from bot.terms import suggestions
from bot.wording.terms import FIRST, TERMS

TERM_LINK = "term_"


class Kind(StrEnum):
    """The kinds of answers. SETTINGS has buttons; all the others lead to the private chat, or nowhere."""

    JOINED = "joined"
    HELP = "help"
    TERM = "term"
    HOW_TO_ASK = "how_to_ask"
    NEAR = "near"
    UNKNOWN = "unknown"
    FIGURES = "figures"
    OWN_CASE = "own_case"
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
    """Return what a call is answered with, None for silence; settings are answered elsewhere."""
    if call.asked is Asked.TERM:
        return _explained(call.text)
    if call.asked is Asked.START:
        return _begun(call.text)
    if call.asked is Asked.HELP:
        return GroupAnswer(Kind.HELP)
    return _addressed(call)


def _explained(text: str) -> GroupAnswer:
    what, slug = meant(text)
    if what is Meant.NOTHING:
        return GroupAnswer(Kind.HOW_TO_ASK, near=FIRST)
    if what in _SAME:
        return GroupAnswer(_SAME[what], term=slug)
    near = suggestions(text)
    return GroupAnswer(Kind.NEAR, near=near) if near else GroupAnswer(Kind.UNKNOWN)


def _begun(payload: str) -> GroupAnswer:
    """What a link that adds the bot to a group carries is either a term or nothing."""
    slug = payload.removeprefix(TERM_LINK)
    known = payload.startswith(TERM_LINK) and slug in TERMS
    return GroupAnswer(Kind.TERM, term=slug) if known else GroupAnswer(Kind.HELP)


def _addressed(call: Call) -> GroupAnswer | None:
    what, slug = meant(call.text)
    if what in _SAME:
        return GroupAnswer(_SAME[what], term=slug)
    if call.letter or call.asked is Asked.ANOTHER_COMMAND or what is Meant.CASE:
        return GroupAnswer(Kind.OWN_CASE)
    only_signs = what is Meant.NOTHING and bool(call.text)
    return None if what is Meant.PARTING or only_signs else GroupAnswer(Kind.HELP)


_SAME = {Meant.TERM: Kind.TERM, Meant.FIGURES: Kind.FIGURES, Meant.DISTRESS: Kind.DISTRESS}
"""These mean the same after /term as in a text to the bot."""


def every_answer() -> Iterator[GroupAnswer]:
    """Yield every answer that can be sent into a group, but for which terms are named together and whose settings."""
    for kind in Kind:
        if kind is Kind.TERM:
            yield from (GroupAnswer(kind, term=slug) for slug in TERMS)
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
