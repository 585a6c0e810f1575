"""The ways out side by side: a short block for each, since a table does not fit a phone, and all of them as bars."""

from collections.abc import Iterator
from decimal import Decimal

from bot.callback import go
from bot.conversation.settling import SHARES
from bot.pages import Topic
from bot.picture.bars import Bar, Part, bars
from bot.screen.certain import begun
from bot.screen.finding import sentence
from bot.screen.picture import colours
from bot.screen.result import urgent
from bot.screen.subject import bare, subject_button
from bot.screen.view import View, lines, pairs, paragraphs
from bot.screen.way import amount, block, depending, in_words, name_of, paid, titled, who
from bot.screen_parts import Button, Drawing, Html, Screen
from bot.wording import ways as words
from bot.wording.brief import WHOLE_PAGE
from domain import Refused
from domain.assessment import Label
from domain.choices import Event
from domain.findings.norway_limitation import PayingRestarts
from domain.findings.us_collection_time import WhatRestarts
from domain.law import Deadline
from domain.money import ZERO
from domain.subjects import Subject
from domain.way_out import DEFAULT_SHARE, Comparison, Way, WayOut
from domain.ways import compared

MOST_IN_SHORT = 3


def compare(view: View) -> Screen:
    """Return the ways out, what must be known before them, and the shares to choose from, without the ways on."""
    found = _compared(view)
    if found is None or not (found.first or found.ways):
        return Screen(view.say(words.NOTHING_TO_COMPARE))
    drawn = _drawn(view, found)
    whole = ((view.button(WHOLE_PAGE, go("unfold")),),) if _is_short(view) and found.ways else ()
    chosen = (*whole, *_buttons(view, found))
    return Screen(_text(view, found), (*chosen, *(((colours(view),),) if drawn else ())), drawn)


def share_of(view: View) -> Decimal:
    """Return the share of the settlement that is shown."""
    chosen = view.session.settle_share
    return Decimal(chosen) / 100 if chosen in SHARES else DEFAULT_SHARE


def _compared(view: View) -> Comparison | None:
    try:
        return compared(view.case, view.today, share_of(view))
    except Refused:
        return None


def _text(view: View, found: Comparison) -> Html:
    first = [sentence(view.language, finding) for finding in found.first]
    if not found.ways:
        return paragraphs(*urgent(view), Html(f"<b>{bare(first[0])}</b>"), *first[1:])
    head = lines(_title(view), _same(view, found))
    if _is_short(view):
        return paragraphs(*urgent(view), head, *first, *_in_short(view, found))
    shared = _shared(found)
    notes = lines(
        *_file(view, found, shared), _no_days(view, found), *(sentence(view.language, note) for note in found.notes)
    )
    return paragraphs(*urgent(view), head, *first, *_blocks(view, found, shared), notes)


def _is_short(view: View) -> bool:
    return view.session.short and view.session.opened_whole != Topic.COMPARE.value


def _title(view: View) -> Html:
    return view.say(words.BEFORE_SALE if view.case.event is Event.NOT_SOLD_YET else words.TITLE)


def _same(view: View, found: Comparison) -> Html | None:
    """The figure that every way starts from."""
    if found.ways[0].left is None:
        return None
    left = view.assessment.statement.deficiency if view.assessment else None
    return begun(view.say(words.SAME, deficiency=depending(view, found.ways[0], left))) if left else None


def _shared(found: Comparison) -> tuple[Label, ...]:
    """What the file may say whichever way it goes."""
    own, *others = [way.labels for way in found.ways if way.labels] or [()]
    return tuple(label for label in own if all(label in labels for labels in others))


def _file(view: View, found: Comparison, shared: tuple[Label, ...]) -> Iterator[Html]:
    if view.case.state is None:
        return
    if shared and len(found.ways) > 1:
        yield view.say(words.FILE_EACH_TIME, labels=in_words(view, shared))
    until = {way.until for way in found.ways}
    if len(until) == 1 and (day := until.pop()) is not None and day >= view.today:
        yield view.say(words.FILE_UNTIL, until=day)


def _no_days(view: View, found: Comparison) -> Html | None:
    """Before a sale most days are open, since they count from it."""
    unsold = view.case.event is Event.NOT_SOLD_YET and not any(way.deadlines for way in found.ways)
    return view.say(words.NO_DEADLINES_YET) if unsold else None


def _blocks(view: View, found: Comparison, shared: tuple[Label, ...]) -> Iterator[Html]:
    """Yield each way; what the file says beside one's own way is not said again, nor a day."""
    said: frozenset[Label] = frozenset(shared) if len(found.ways) > 1 else frozenset()
    days: set[Deadline] = set()
    for way in found.ways:
        as_own = found.ways[0].own and not way.own and set(way.labels) == set(found.ways[0].labels)
        yield block(view, way, share_of(view), frozenset(way.labels) if as_own else said, days)
        days |= set(way.deadlines)


def _in_short(view: View, found: Comparison) -> Iterator[Html]:
    for way in found.ways[:MOST_IN_SHORT]:
        yield Html(f"{titled(view, way, share_of(view))}: {amount(view, way)}")
    if left_out := len(found.ways[MOST_IN_SHORT:]):
        yield view.say(words.LEFT_OUT, count=left_out)


def _buttons(view: View, found: Comparison) -> Iterator[tuple[Button, ...]]:
    """Yield the shares, where a settlement is one of the ways, and the page of law that goes further."""
    if any(way.kind is WayOut.SETTLE and not way.own for way in found.ways):
        others = [share for share in SHARES if Decimal(share) / 100 != share_of(view)]
        shares = [(share, view.language.percent(Decimal(share) / 100)) for share in others]
        yield from pairs([view.button(words.SETTLE_AT, go(f"share_{key}"), share=text) for key, text in shares])
    if view.case.jurisdiction is not None:
        further = Subject.BEFORE_SALE if view.case.event is Event.NOT_SOLD_YET else Subject.WAY_OUT
        yield (subject_button(view, further),)


def _drawn(view: View, found: Comparison) -> tuple[Drawing, ...]:
    """The ways as bars, where there are amounts to draw and more than one way."""
    amounts = [amount for way in found.ways for amount in (way.pay, way.left) if amount]
    if len(found.ways) < 2 or not amounts:
        return ()
    drawn = tuple(_bar(view, way) for way in found.ways)
    own = 0 if found.ways[0].own else None
    return (bars(view, bare(_title(view)), drawn, own, _warning(view, found)),)


def _bar(view: View, way: Way) -> Bar:
    note = view.language.message(words.WHO).format(who=who(view, way))
    return Bar(name_of(view, way, share_of(view)), _paid(view, way), _left(view, way), note)


def _paid(view: View, way: Way) -> Part:
    """What is paid; a way that leaves the debt open decides nothing of that, and is never shown as free."""
    if way.kind is WayOut.TRADE_IN:
        return Part(None, view.language.message(words.ON_THE_NEW_LOAN))
    if way.pay == ZERO and way.left != ZERO:
        return Part(None, view.language.message(words.NOT_DECIDED))
    return Part(way.pay, None if way.pay is None else paid(view, way, way.pay))


def _left(view: View, way: Way) -> Part:
    if way.left is None:
        return Part(None)
    written = depending(view, way, way.left)
    if way.kind is WayOut.PAYMENT_PLAN:
        written = view.language.message(words.ONCE_ALL_IS_PAID).format(amount=written)
    return Part(way.left, written)


def _warning(view: View, found: Comparison) -> str:
    """What must be known before paying: the picture may be forwarded without the text below it."""
    restarts = any(isinstance(each, WhatRestarts | PayingRestarts) for each in found.first)
    return view.language.message(words.PAYING_RESTARTS) if restarts else ""
