"""The provisions that a correction can be about, and how staff find them."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from bot.callback import MOST_BYTES, staff
from bot.language import OFFERED, Language
from bot.screen.spoken import mark
from domain import elsewhere, norway, us
from domain.account_rules import ARITHMETIC
from domain.law import Citation, Rule, Status

RULE_ID = re.compile(r"[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)+")
LONGEST_ID = MOST_BYTES - len(staff("gone_rule"))
"""As much as a button can carry; no id is longer."""


@cache
def rules() -> Mapping[str, Rule[Any]]:
    """Return every provision by its id."""
    return {rule.id: rule for law in (norway.LAW, us.LAW, elsewhere.LAW) for rule in (*law.rules, *_below(law))}


def _below(law: Any) -> Iterator[Rule[Any]]:
    return (rule for chapter in law.chapters.values() for rule in chapter.rules)


@cache
def by_mark() -> Mapping[str, str]:
    """Return the id of every provision by its mark."""
    return {mark(rule): rule for rule in rules()}


def sources_of(rule: str) -> tuple[Citation, ...]:
    """Return the provision's sources; none for one that the program no longer has."""
    known = rules().get(rule)
    return known.citations if known else ()


def labels_of(rule: str) -> tuple[str, ...]:
    """Return the names of those of its sources that a person can look up."""
    law = (cited for cited in sources_of(rule) if cited.status is Status.READ and cited != ARITHMETIC)
    return tuple(cited.label for cited in law)


def sentence_of(rule: str) -> str:
    """Return the provision in one sentence, as the program states it."""
    known = rules().get(rule)
    return " ".join((known.draw.__doc__ or "").split()) if known else ""


def found(words: str) -> tuple[str, ...]:
    """Return the provisions whose id, sentence or sources hold every word; one with this very id stands alone."""
    wanted = words.casefold().split()
    if len(wanted) == 1 and wanted[0] in rules():
        return (wanted[0],)
    return tuple(rule for rule, text in _searched().items() if wanted and all(word in text for word in wanted))


@cache
def _searched() -> Mapping[str, str]:
    spoken = tuple(Language(locale) for locale in OFFERED)
    return {
        rule: " ".join(
            (rule, sentence_of(rule), *(each.message(cited.label) for cited in sources_of(rule) for each in spoken))
        )
        .replace("\u00a0", " ")
        .casefold()
        for rule in rules()
    }


def is_id(words: str) -> bool:
    """Return whether this may be the id of a provision, if only of one that the program had once."""
    return len(words) <= LONGEST_ID and RULE_ID.fullmatch(words) is not None
