"""The ways out side by side: a short block for each, since a table does not fit a phone, and all of them as bars."""

from collections.abc import Iterator
from decimal import Decimal

from bot.callback import go
from bot.conversation.settling import SHARES
from bot.picture.bars import Bar, bars
from bot.screen.finding import sentence
from bot.screen.picture import colours
from bot.screen.result import urgent
from bot.screen.subject import bare, subject_button
from bot.screen.view import View, lines, pairs, paragraphs
from bot.screen.way import amount, block, in_words, name_of, titled, who
from bot.screen_parts import Button, Drawing, Html, Screen
from bot.wording import ways as words
from domain import Refused
from domain.assessment import Label
from domain.choices import Event
from domain.law import Deadline
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
    chosen = tuple(_buttons(view, found))
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
    if view.session.short:
        return paragraphs(*urgent(view), head, *first, *_in_short(view, found))
    shared = _shared(found)
    notes = lines(*_file(view, found, shared), *(sentence(view.language, note) for note in found.notes))
    return paragraphs(*urgent(view), head, *first, *_blocks(view, found, shared), notes)


def _title(view: View) -> Html:
    return view.say(words.BEFORE_SALE if view.case.event is Event.NOT_SOLD_YET else words.TITLE)


def _same(view: View, found: Comparison) -> Html | None:
    """The figure that every way starts from."""
    if found.ways[0].left is None:
        return None
    left = view.assessment.statement.deficiency if view.assessment else None
    return view.say(words.SAME, deficiency=left) if left else None


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


def _buttons(view: View, found: Comparison) -> Iterator[tuple[Button, ...]]:
    """Yield the shares, where a settlement is one of the ways, and the page of law that goes further."""
    if any(way.kind is WayOut.SETTLE and not way.own for way in found.ways):
        shares = [(share, view.language.percent(Decimal(share) / 100)) for share in SHARES]
        yield from pairs([view.button(words.SETTLE_AT, go(f"share_{key}"), share=text) for key, text in shares])
    if view.case.jurisdiction is not None:
        further = Subject.BEFORE_SALE if view.case.event is Event.NOT_SOLD_YET else Subject.WAY_OUT
        yield (subject_button(view, further),)


def _drawn(view: View, found: Comparison) -> tuple[Drawing, ...]:
    """The ways as bars, where there are amounts to draw and more than one way."""
    amounts = [amount for way in found.ways for amount in (way.pay, way.left) if amount]
    if len(found.ways) < 2 or not amounts:
        return ()
    share = share_of(view)
    drawn = [Bar(name_of(view, way, share), way.pay, way.left, _note(view, way, found)) for way in found.ways]
    return (bars(view, bare(_title(view)), tuple(drawn), 0 if found.ways[0].own else None),)


def _note(view: View, way: Way, found: Comparison) -> str:
    """Who can claim it; the picture stands above the text, so the own way says what must be read before paying."""
    noted = view.language.message(words.WHO).format(who=who(view, way))
    return f"{noted}. {view.language.message(words.READ_FIRST)}" if way.own and found.first else noted
