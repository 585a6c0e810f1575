"""A condition of the program in plain words, and what the case says of the facts in it."""

import ast
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any

from bot.facts import Kind, kind_of
from bot.screen.answers import label
from bot.screen.view import View
from bot.screen_parts import Html
from bot.staff.trace.facts import choice_word, fact_value, figure_name
from bot.staff.trace.order import ORDER, in_order, over_table
from bot.staff.trace.recourse import of_the_law
from bot.wording import staff_trace as words
from bot.wording.choices import CHOICES
from domain import choices
from domain.assessment import LiabilityRule
from domain.case import YES_NO, Case
from domain.tracing.reading import CASE, PARTS
from domain.tracing.reason import Condition
from domain.tracing.trace import stated

ASKING = {"amount", "choice", "yes", "day", "total"}
"""The ways in which a matter hands out a fact by its name."""
STATE_LAW = "state_law(matter)"
PLACE = "jurisdiction"
RESULT_OF = {"result.home": "home", "result.goods": "goods"}
WAY = "way_of("
HANDED_ON = {"sold": "sale_date"}
"""Facts by the names under which one function hands them to the next."""
DATED_FIGURES = {("credit", "clock_start"), ("credit", "reportable_until")}


@dataclass(frozen=True)
class _About:
    """What a part of a condition stands for: a fact of the case, or a figure of a part of the answer."""

    of: str
    field: str

    def name(self, view: View) -> str:
        """Return its name, set apart from the words around it."""
        named = label(view, self.field) if self.of == CASE else figure_name(view, self.of, self.field)
        return view.language.message(words.NAMED).format(name=named)

    @property
    def truth(self) -> tuple[str, str]:
        """The words for it where it counts as true, and where it does not."""
        if self.field in YES_NO or (self.of, self.field) == ("tax", "loss_deductible"):
            return words.YES, words.NOT_YES
        by_amount = self.of != CASE or kind_of(self.field) in {Kind.AMOUNT, Kind.ITEMS, Kind.HOLDINGS}
        dated = (self.of, self.field) in DATED_FIGURES
        return (words.ABOVE_ZERO, words.NOT_ABOVE_ZERO) if by_amount and not dated else self.known

    @property
    def known(self) -> tuple[str, str]:
        """The words for it where there is one, and where there is none; a figure is worked out, not asked for."""
        return (words.IS_KNOWN, words.IS_NOT_KNOWN) if self.of == CASE else (words.HAS_VALUE, words.HAS_NO_VALUE)


def in_words(view: View, condition: Condition) -> tuple[Html, ...]:
    """Return what is so in this case, in plain words: of the condition, or else of those that decided it."""
    told = _said(view, condition)
    inner = tuple(dict.fromkeys(each for inner in condition.inside for each in in_words(view, inner)))
    if told is None or (inner and (condition.source.partition("(")[0], condition.held) in words.EITHER):
        return inner
    return (told,)


def _said(view: View, condition: Condition) -> Html | None:
    where = dict(condition.where)
    node = _bare(ast.parse(condition.source, mode="eval").body)
    if isinstance(node, ast.Compare) and len(node.ops) == 1:
        return _compared(view, condition, node, where)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in words.ASKED:
        return view.say(words.ASKED[node.func.id][0 if condition.held else 1])
    if isinstance(node, ast.Attribute) and node.attr == "over":
        return over_table(view, dict(condition.shown).get(ast.unparse(node.value)), held=condition.held)
    about = _about(node, where)
    if about is None:
        return None
    yes, no = about.truth
    return view.say(yes if condition.held else no, fact=about.name(view))


def _bare(node: ast.expr) -> ast.expr:
    """Return what is asked for a yes or no, without what only names it, or says once more that it is one."""
    if isinstance(node, ast.NamedExpr):
        return _bare(node.value)
    if isinstance(node, ast.Call) and ast.unparse(node.func) == "bool":
        return _bare(node.args[0])
    if isinstance(node, ast.Compare) and isinstance(node.left, ast.Call) and ast.unparse(node).endswith(" is True"):
        return node.left
    return node


def _compared(view: View, condition: Condition, node: ast.Compare, where: Mapping[str, str]) -> Html | None:
    """What a comparison comes to: with nothing, with one choice, with some, or of two amounts or days."""
    (operator,), (right,) = node.ops, node.comparators
    turned = isinstance(operator, ast.IsNot | ast.NotEq | ast.NotIn)
    so = condition.held != turned
    if is_none(right) and _source(node.left, where) == STATE_LAW:
        return view.say(words.NO_STATE_LAW if so else words.STATE_LAW)
    if is_none(right) and (kind := RESULT_OF.get(ast.unparse(node.left))):
        return view.say(words.ASKED["is_home"][0 if so is (kind == "goods") else 1])
    if ast.unparse(node.left).startswith(WAY) and not condition.held ^ turned:
        return view.say(words.OTHER_WAY)
    about = _about(node.left, where)
    if about is None:
        by_law = of_the_law(view, _source(node.left, where), right, so=so)
        return by_law or in_order(view, condition, node)
    fact = about.name(view)
    if is_none(right):
        return view.say(about.known[1 if so else 0], fact=fact)
    if isinstance(operator, ast.In | ast.NotIn):
        values = _listed(view, right, dict(condition.shown))
        if values and so and about.of == CASE:
            stated_here = fact_value(view, stated(view.case, about.field))
            return view.say(words.ONE_OF_STATED, fact=fact, values=values, stated=stated_here)
        return view.say(words.ONE_OF if so else words.NONE_OF, fact=fact, values=values) if values else None
    if (value := _value(view, right)) is not None:
        return view.say(words.IS if so else words.IS_NOT, fact=fact, value=value)
    other = _other(view, right, where)
    if other is None or type(operator) not in ORDER:
        return None
    return view.say(ORDER[type(operator)][0 if condition.held else 1], fact=fact, other=other)


def named(view: View, source: str) -> str | None:
    """Return the name of the fact or figure that a source reads, or None where it reads none."""
    about = _about(ast.parse(source, mode="eval").body, {})
    return about.name(view) if about else None


def is_none(node: ast.expr) -> bool:
    """Whether the source names nothing at all."""
    return isinstance(node, ast.Constant) and node.value is None


def _source(node: ast.expr, where: Mapping[str, str]) -> str:
    source = ast.unparse(node)
    return where.get(source, source)


def _about(node: ast.expr, where: Mapping[str, str]) -> _About | None:
    """Return which fact or figure an expression reads, through the names that stand for others."""
    if isinstance(node, ast.NamedExpr):
        return _about(node.value, where)
    if isinstance(node, ast.BoolOp) and ast.unparse(node.values[-1]) == "ZERO":
        return _about(node.values[0], where)
    if isinstance(node, ast.Name) and node.id in HANDED_ON and node.id not in where:
        return _About(CASE, HANDED_ON[node.id])
    if isinstance(node, ast.Name):
        inner = {name: source for name, source in where.items() if name != node.id}
        return _about(ast.parse(where[node.id], mode="eval").body, inner) if node.id in where else None
    if isinstance(node, ast.Call):
        return _handed_out(node)
    if not isinstance(node, ast.Attribute):
        return None
    of = _source(node.value, where).removeprefix("matter.")
    if of == CASE:
        field = PLACE if node.attr == "state" else node.attr
        return _About(of, field) if field in Case.model_fields else None
    if (of, node.attr) == (STATE_LAW, "rule"):
        return _About("liability", "rule")
    return _About(of, node.attr) if (of, node.attr) in words.FIGURE_NAMES and of in PARTS else None


def _handed_out(node: ast.Call) -> _About | None:
    """Return the fact that the matter hands out by its name: ``matter.amount("claim")``."""
    given = [each.value for each in node.args if isinstance(each, ast.Constant)]
    asking = isinstance(node.func, ast.Attribute) and node.func.attr in ASKING
    return _About(CASE, str(given[0])) if asking and given and given[0] in Case.model_fields else None


def _value(view: View, node: ast.expr) -> str | None:
    """Return the words of a choice or of yes and no, as the source names it."""
    if isinstance(node, ast.Constant) and isinstance(node.value, bool):
        return choice_word(view.language, node.value)
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        kind = LiabilityRule if node.value.id == LiabilityRule.__name__ else getattr(choices, node.value.id, None)
        found = getattr(kind, node.attr, None)
        return choice_word(view.language, found) if isinstance(found, StrEnum) else None
    return None


def _listed(view: View, node: ast.expr, shown: Mapping[str, Any]) -> str | None:
    """Return the words of some choices: those the source lists, or those a name stands for."""
    if isinstance(node, ast.Name):
        return worded(view, shown.get(node.id, ()))
    parts = node.elts if isinstance(node, ast.Set | ast.Tuple | ast.List) else []
    found = [view.language.message(words.NOT_KNOWN) if is_none(each) else _value(view, each) for each in parts]
    named = tuple(each for each in found if each is not None)
    return view.language.listed(named) if named and len(named) == len(found) else None


def worded(view: View, values: Iterable[Any]) -> str | None:
    """Return the words of these choices, or None where they are none."""
    found = [each for each in values if isinstance(each, StrEnum) and type(each) in CHOICES]
    return view.language.listed(tuple(sorted(choice_word(view.language, each) for each in found))) if found else None


def _other(view: View, node: ast.expr, where: Mapping[str, str]) -> str | None:
    """Return what a fact is compared with: another fact or figure, the day, or nothing at all."""
    if ast.unparse(node) == "ZERO":
        return view.language.money(Decimal(0))
    if ast.unparse(node) == "matter.today":
        return view.language.message(words.THE_DAY)
    if isinstance(node, ast.Constant) and isinstance(node.value, int):
        return str(node.value)
    about = _about(node, where)
    return about.name(view) if about else None
