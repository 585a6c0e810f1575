"""The insolvency worksheet as the person filled it in: each debt and each thing owned, with their totals."""

from collections.abc import Iterator
from decimal import Decimal

from bot.additions import extras
from bot.callback import change
from bot.facts import HELD, total
from bot.screen.answers import held, label, small
from bot.screen.view import View, lines, paragraphs
from bot.screen_parts import Button, Html
from bot.wording import pages
from bot.wording.worksheet import HINTS, HINTS_ON
from bot.worksheet import KINDS, finished, not_known, told
from domain.choices import Collateral

DEBTS = "liabilities_before"


def worksheet(view: View) -> Html:
    """Return the two lists with their totals, as far as they are told; nothing where nothing is."""
    return paragraphs(*(_list(view, field) for field in reversed(HELD)), *left_out(view))


def worksheet_buttons(view: View) -> tuple[Button, ...]:
    """Return the ways to fill in, go on with, or change the lists, once it is known what happened."""
    if "event" not in view.known.answered:
        return ()
    return tuple(
        view.button(_words(view, field), change(field), label=label(view, field))
        for field in reversed(HELD)
        if field in extras(view.case)
    )


def _words(view: View, field: str) -> str:
    if _waits(view, field):
        return pages.GO_ON_IN_LIST
    return pages.FILL_IN if getattr(view.case, field) is None else pages.CHANGE_LIST


def _waits(view: View, field: str) -> bool:
    return field in view.session.sheets and not finished(view.session, field)


def _list(view: View, field: str) -> Html | None:
    value = getattr(view.case, field)
    if _waits(view, field):
        return view.say(pages.SHEET_HALF, label=label(view, field), amount=_sum(view, field))
    if value is None:
        return None
    if isinstance(value, Decimal):
        return view.say(pages.SHEET_TOTAL, label=small(label(view, field)), amount=value)
    summed = sum((item.amount for item in value), Decimal(0))
    items = (
        view.say(pages.SHEET_LINE, amount=item.amount, kind=held(view.language, field, item.kind)) for item in value
    )
    return lines(*items, view.say(pages.SHEET_TOTAL, label=small(label(view, field)), amount=summed))


def _sum(view: View, field: str) -> Decimal:
    return total(list(told(view.session, field))) or Decimal(0)


def left_out(view: View) -> Iterator[Html]:
    """Yield what the lists leave out because the person does not know it: the result is only as good as they are."""
    for field in reversed(HELD):
        kinds = not_known(told(view.session, field)) if field in view.known.answered else ()
        if kinds:
            names = view.language.listed(tuple(held(view.language, field, kind) for kind in kinds))
            yield view.say(pages.SHEET_LEFT_OUT, label=label(view, field), kinds=names)


def before_the_list(view: View, field: str) -> Iterator[Html]:
    """Yield what is said below the question for a whole list: what is told so far, and what must not be forgotten."""
    if field not in HELD:
        return
    if field == DEBTS and (released := _released(view)):
        yield view.say(pages.LET_OFF_ALONE, released=released)
    if _waits(view, field):
        yield view.say(pages.SO_FAR, amount=_sum(view, field))
    elif finished(view.session, field):
        yield view.say(pages.SHEET_TAP)


def hint(view: View, field: str, place: int) -> Html | None:
    """Return what to mind about one kind: what is easily forgotten, and that the debt let off counts too."""
    if field not in HELD:
        return None
    kind = KINDS[field][place]
    thing = view.case.collateral
    if field == DEBTS and thing is not None and HINTS_ON.get((field, thing)) == kind:
        return _counts_too(view)
    if thing is not None and HINTS_ON.get((field, thing)) == kind:
        return view.say(pages.STILL_YOURS_HOME if thing is Collateral.HOME else pages.STILL_YOURS)
    return view.say(HINTS[field, kind]) if (field, kind) in HINTS else None


def _counts_too(view: View) -> Html | None:
    """The cancelled debt itself is among the debts: just before, it was still owed."""
    released = _released(view)
    return view.say(pages.LET_OFF_COUNTS, released=released) if released else None


def _released(view: View) -> Decimal | None:
    return view.assessment.statement.released if view.assessment else None
