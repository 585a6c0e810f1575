"""A case in rounded numbers, as it may be shown to others: only what its answer needs, and if that answer holds."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from bot.interview import Replay
from bot.pages import Page
from bot.screen.account import account_lines, sure
from bot.screen.finding import section
from bot.screen.result import beside_the_sum, conditions, headline, law_open
from bot.screen.view import View
from bot.session import Session
from bot.shared_case.anonymous import OF_THE_LAW, WHAT_HAPPENED, Anonymous, anonymous
from bot.wording.findings import SENTENCES
from domain.findings import ranges, statement
from domain.findings.statement import CompareJudgment
from domain.law import Finding, Section
from domain.statement import credited_field

MOST_OFF = Decimal("0.33")
"""A rest that rounding moves by a larger share of itself is another answer."""


def what_is_told(view: View) -> Anonymous:
    """Return what may be told of the case: of all that was answered, only what its answer in rounded numbers needs."""
    told = _without_misleading(view, anonymous(view.case))
    kept = {*WHAT_HAPPENED, "claim", "costs", "credits", credited_field(view.case)}
    said = _shown(in_view(view, told))
    for field in (*(each for each in told.facts if each not in {*kept, *OF_THE_LAW}), *OF_THE_LAW):
        less = told.without(field)
        if field in told.facts and _shown(in_view(view, less)) == said:
            told = less
    return told


BESIDE_THE_ACCOUNT = ("lender_figure", "judgment_amount", "amount_released")
"""Amounts that are compared with what the account comes to, and that need not be told for its answer."""


def _without_misleading(view: View, told: Anonymous) -> Anonymous:
    """Leave out an amount whose difference from the account rounding would invent, turn round or move far."""
    for field in BESIDE_THE_ACCOUNT:
        before, after = _difference(view, field), _difference(in_view(view, told), field)
        if before is not None and (after is None or abs(after - before) > abs(before) * MOST_OFF):
            told = told.without(field)
    if "lender_figure" in told.facts and says_otherwise(in_view(view, told), view):
        less = told.without("lender_figure")
        told = told if says_otherwise(in_view(view, less), view) else less
    return told


def _difference(view: View, field: str) -> Decimal | None:
    """How much more an amount is than the account comes to; None where either is not known."""
    sums, amount = view.assessment.statement if view.assessment else None, getattr(view.case, field)
    if sums is None or amount is None:
        return None
    come_to = sums.deficiency if field == "amount_released" else sums.still_owed
    return None if come_to is None else amount - come_to


def in_view(view: View, told: Anonymous) -> View:
    """Return what is told as a case of its own, in the same language and on the same day; nothing else is taken."""
    facts = dict(told.facts)
    own = Session(
        language=view.session.language, dark=view.session.dark, answers=facts, page=Page.RESULT, confirmed=True
    )
    stated = Replay(told.case, frozenset(facts), tuple(facts))
    return replace(view, session=own, stated=stated, of_another=True)


def rounded(view: View) -> View:
    """Return the case in rounded numbers, from which its account, headline and card are made anew and add up."""
    return in_view(view, what_is_told(view))


def rounding_changes(view: View) -> bool:
    """Return whether the rounded numbers say something else: of another kind, something new, or a rest far off."""
    return says_otherwise(rounded(view), view)


def says_otherwise(rough: View, exact: View) -> bool:
    """Return whether a case in rounded numbers says something else than the exact one."""
    exact_sums, rough_sums = exact.assessment, rough.assessment
    if exact_sums is None or rough_sums is None:
        return True
    if exact_sums.liability.rule is not rough_sums.liability.rule or _far(exact, rough):
        return True
    (head, *rest), (rough_head, *rough_rest) = tuple(said(exact)), tuple(said(rough))
    new = _kinds(rough_rest) - _kinds(rest)
    return type(rough_head) is not type(head) or not new <= {CompareJudgment}


ABOUT_SUMS = frozenset(found for found in SENTENCES if found.__module__ in {statement.__name__, ranges.__name__})
"""Costs are told as one sum, so nothing is said of what kinds of costs there may be."""


def said(view: View) -> Iterator[Finding]:
    """Yield what is said of a case that is shared: the headline, and what stands beside and below the account."""
    if view.assessment is None:
        return
    head, notes = headline(view, section(view, Section.STATEMENT))
    yield head
    yield from (note for note in notes if type(note) in ABOUT_SUMS)
    yield from (*beside_the_sum(view), *conditions(view, head), *law_open(view, head))


def _kinds(found: list[Finding]) -> set[type[Finding]]:
    return {type(each) for each in found}


def _shown(view: View) -> tuple[object, ...] | None:
    """Everything that the pages of a shared case show of it; None where its facts cannot all hold."""
    if view.assessment is None:
        return None
    lines = account_lines(view)
    return (*said(view), view.assessment.liability.rule, *((line, sure(view, line.kind)) for line in lines))


def _far(exact: View, rough: View) -> bool:
    """Whether the rest, or what is left over, is moved by more than a part of itself."""
    pairs = zip(_rests(exact), _rests(rough), strict=True)
    return any(abs(after - before) > before * MOST_OFF for before, after in pairs)


def _rests(view: View) -> tuple[Decimal, ...]:
    if view.assessment is None:
        return ()
    sums = view.assessment.statement
    return tuple(amount or Decimal(0) for amount in (sums.deficiency, sums.surplus, sums.still_owed))
