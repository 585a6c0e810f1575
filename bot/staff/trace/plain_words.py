"""Why a provision did not apply, always in plain words: its condition's, the table's, or that there are none."""

import ast
import re

from bot.screen.view import View
from bot.screen_parts import Html
from bot.staff.trace.conditions import in_words, is_none
from bot.wording import staff_trace as words
from domain.places import STATE_NAMES
from domain.tracing.marks import EACH
from domain.tracing.reason import Condition

KEYS = ("special", "one_action", "home_protection", "home_deadline", "redemption", "auto_rule", "limitation", "wages")
"""The keys of the table that hold entries, not a plain yes or word."""
TABLE = re.compile(rf"\bstate(?:_of\([^)]*\))?\.(?:{'|'.join(KEYS)})\b|\bresult\.ways\b")
ENTRY = re.compile(r"\b(?:entry|shown|note)\b")
"""What an entry of the table is called where it is handed from one function to the next."""
ONE_OF_MANY = EACH.partition("{")[0]


def decided(view: View, condition: Condition) -> tuple[Html, ...]:
    """Return what decided that a provision had nothing to say."""
    told, in_usa, absent = in_words(view, condition), view.case.state is not None, _absent(condition)
    # Of a test that an entry did not pass the words are of the last entry alone; of a missing value they say why.
    if in_usa and _none_fitted(condition) and not (told and absent):
        return (no_entry(view),)
    if told:
        return told
    if in_usa and absent and names_table(_own_source(condition)):
        return (no_entry(view),)
    return (view.say(words.NOTHING_FOUND if _nothing_there(condition) else words.NO_PLAIN_WORDS),)


def names_table(source: str) -> bool:
    """Whether the source reads what the table of states has below one of its keys."""
    return bool(TABLE.search(source))


def no_entry(view: View) -> Html:
    """Return that the table of states has nothing for this case."""
    return view.say(words.NO_ENTRY, state=STATE_NAMES[view.case.state or ""])


def _none_fitted(condition: Condition) -> bool:
    """Whether entries of the table were gone over, of which none led to anything."""
    sources = [source for _, source in condition.where]
    gone_over = any(source.startswith(ONE_OF_MANY) for source in sources)
    return bool(ENTRY.search(condition.source)) or (gone_over and any(map(names_table, sources)))


def _own_source(condition: Condition) -> str:
    return dict(condition.where).get(condition.source.partition(" ")[0], condition.source)


def _absent(condition: Condition) -> bool:
    """Whether it was asked for something that is not there."""
    node = ast.parse(condition.source, mode="eval").body
    if isinstance(node, ast.Compare):
        return is_none(node.comparators[-1]) and condition.held is isinstance(node.ops[0], ast.Is)
    asked = isinstance(node, ast.Name | ast.Attribute | ast.NamedExpr) or condition.source.startswith("any(")
    return asked and not condition.held


def _nothing_there(condition: Condition) -> bool:
    """Whether nothing was found at all; a no is something."""
    name = condition.source.partition(" ")[0].lstrip("(")
    return _absent(condition) and not isinstance(dict(condition.shown).get(name), bool)
