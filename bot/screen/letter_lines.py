"""The lines of the lender's letter as they were read: each with its name and amount, to be put right or confirmed."""

from collections.abc import Iterator
from decimal import Decimal

from bot.callback import go
from bot.letter_entry import LetterEntry, LetterNote, left_out, letter_lines
from bot.screen.view import View, lines, pairs, paragraphs
from bot.screen_parts import Button, Html, Screen
from bot.wording import buttons
from bot.wording import letter_check as words
from domain.choices import Collateral, Event
from domain.letter_lines import LineKind

NOTES = {LetterNote.SCANNED: words.SCANNED, LetterNote.MISSED: words.MISSED, LetterNote.FULL: words.FULL}
NOTES |= {LetterNote.WHICH: words.WHICH}
ONLY_IN_NORWAY = frozenset(
    {LineKind.VALUATION, LineKind.COSTS_REMINDER, LineKind.COSTS_DEMAND, LineKind.COSTS_COLLECTION}
)
NOT_IN_NORWAY = frozenset(
    {
        LineKind.COSTS_REPAIR,
        LineKind.CREDITS_PAYMENT,
        LineKind.CREDITS_INTEREST_REBATE,
        LineKind.CREDITS_SERVICE_CONTRACT_REFUND,
        LineKind.CREDITS_GAP_REFUND,
        LineKind.CREDITS_ESCROW,
    }
)
"""What letters of the other country do not have; such a line can still be typed."""

LIKELY = frozenset({LineKind.CLAIM, LineKind.COSTS_OTHER, LineKind.TOTAL})
LIKELY_US = {
    True: frozenset(
        {
            LineKind.PRICE,
            LineKind.COSTS_LEGAL,
            LineKind.COSTS_SALE,
            LineKind.COSTS_DEFAULT_INTEREST,
            LineKind.CREDITS_ESCROW,
        }
    ),
    False: frozenset(
        {
            LineKind.PRICE,
            LineKind.COSTS_REPOSSESSION,
            LineKind.COSTS_STORAGE,
            LineKind.COSTS_SALE,
            LineKind.COSTS_LEGAL,
        }
    ),
}
_IN_NORWAY = frozenset({LineKind.COSTS_COURT, LineKind.COSTS_DEFAULT_INTEREST, LineKind.COSTS_COLLECTION})
LIKELY_NORWAY = {
    True: _IN_NORWAY | {LineKind.PRICE, LineKind.COSTS_AGENT},
    False: _IN_NORWAY | {LineKind.VALUATION, LineKind.COSTS_REPOSSESSION},
}
"""The eight kinds that an unnamed line most likely is, of a home and of another thing."""


def lines_page(view: View) -> Screen:
    """Return every line that was read, in one message, with a button for each; or how to begin."""
    if view.case.event is Event.NOT_SOLD_YET and not view.known.pending:
        return Screen(view.say(words.NOT_SOLD), (_away(view),))
    entries, opened = view.session.letter_lines, view.session.letter_at.line
    note = NOTES[view.session.letter_at.note] if view.session.letter_at.note else None
    if not entries:
        how = (view.say(words.HOW), view.say(_example(view)), view.say(words.PRIVATE))
        return Screen(paragraphs(view.say(words.TITLE), view.say(note) if note else None, *how), (_away(view),))
    if opened is not None and opened < len(entries):
        return _one_line(view, opened, entries[opened], view.say(note) if note else None)
    listed = lines(*lines_in_short(view))
    waiting = next((place for place, entry in enumerate(entries) if not entry.whole), None)
    asked = lines(view.say(words.HINT), view.say(words.UNSURE)) if waiting is None else _question(view, waiting)
    text = paragraphs(view.say(words.TITLE), view.say(note) if note else None, listed, asked)
    return Screen(text, (*_rows(view, waiting), _away(view)))


def lines_in_short(view: View) -> Iterator[Html]:
    """Yield the lines of the letter as they are kept, numbered."""
    for place, entry in enumerate(view.session.letter_lines, start=1):
        yield _line(view, place, entry)


def costs_left_out(view: View) -> Iterator[Html]:
    """Yield what of the letter's costs is no part of the account here, and why."""
    collecting, repeated = left_out(letter_lines(view.session.letter_lines))
    if collecting:
        yield view.say(words.COLLECTING_LEFT_OUT, amount=collecting)
    if repeated:
        yield view.say(words.REPEATED_LEFT_OUT, amount=repeated)


def scan_failed(view: View) -> Screen:
    """Return that no amounts could be read, and what to do instead."""
    text = paragraphs(view.say(words.SCAN_FAILED), view.say(words.SCAN_INSTEAD), view.say(_example(view)))
    return Screen(text, ((view.button(words.TO_LIST, go("lines")),), _away(view)))


def _example(view: View) -> str:
    return words.EXAMPLE_NORWAY if view.case.in_norway else words.EXAMPLE_US


def _away(view: View) -> tuple[Button, ...]:
    done = view.session.confirmed and not view.known.pending
    return (view.button(buttons.BACK_TO_ANSWER if done else buttons.GO_ON, go("back")),)


def name(view: View, kind: LineKind) -> str:
    """Return what a line is about, as a list names it."""
    return view.language.message(words.NAMES[kind])


def _line(view: View, number: int, entry: LetterEntry) -> Html:
    amount = _amounts(view, entry)
    if entry.kind is None:
        return view.say(words.LINE_UNNAMED, number=number, amount=amount)
    about = name(view, entry.kind)
    if entry.amount is None and entry.readings:
        return view.say(words.LINE_DOUBTFUL, number=number, name=about, readings=amount)
    if entry.amount is None:
        return view.say(words.LINE_UNREAD, number=number, name=about)
    return view.say(words.LINE, number=number, name=about, amount=amount)


def _amounts(view: View, entry: LetterEntry) -> str:
    stated = (entry.amount,) if entry.amount is not None else entry.readings
    return " / ".join(view.language.money(Decimal(each)) for each in stated) or "?"


def _question(view: View, place: int) -> Html:
    entry = view.session.letter_lines[place]
    if entry.amount is None:
        return view.say(words.ASK_AMOUNT, number=place + 1)
    return view.say(words.ASK_KIND, number=place + 1, amount=_amounts(view, entry))


def _rows(view: View, waiting: int | None) -> tuple[tuple[Button, ...], ...]:
    """The yes where every line is whole, else what the first open line may be; then each line, to be changed."""
    count = len(view.session.letter_lines)
    change = [view.button(words.CHANGE_LINE, go(f"line_{number}"), number=number) for number in range(1, count + 1)]
    rest = (*pairs(change), (view.button(words.REMOVE_ALL, go("lines_clear")),))
    if waiting is None:
        return (view.button(words.LINES_OK, go("lines_ok")),), *rest
    return *pairs(list(_answers(view, waiting))), *rest


def _answers(view: View, place: int) -> Iterator[Button]:
    entry, number = view.session.letter_lines[place], place + 1
    if entry.amount is None:
        for index, each in enumerate(entry.readings):
            yield Button(view.language.money(Decimal(each)), go(f"line_{number}_r{index}"))
    else:
        yield from _kinds(view, place)
    yield view.button(words.REMOVE_LINE, go(f"line_{number}_drop"), number=number)


def _kinds(view: View, place: int) -> Iterator[Button]:
    """The likeliest that it may be, and a way to all the others."""
    every = view.session.letter_at.more
    elsewhere = NOT_IN_NORWAY if view.case.in_norway else ONLY_IN_NORWAY
    likely = _likely(view)
    for kind in LineKind:
        shown = kind not in elsewhere if every else kind in likely
        if shown and kind is not view.session.letter_lines[place].kind:
            yield view.button(words.NAMES[kind], go(f"kind_{place + 1}_{kind}"))
    if not every:
        yield view.button(words.ANOTHER_KIND, go(f"line_{place + 1}_more"))


def _likely(view: View) -> frozenset[LineKind]:
    """What letters about such a thing have; beside a total another sum is one on the way."""
    home = view.case.collateral is Collateral.HOME
    kinds = LIKELY | (LIKELY_NORWAY if view.case.in_norway else LIKELY_US)[home]
    if LineKind.TOTAL in {entry.kind for entry in view.session.letter_lines}:
        return kinds - {LineKind.TOTAL} | {LineKind.SUBTOTAL}
    return kinds


def _one_line(view: View, place: int, entry: LetterEntry, note: Html | None) -> Screen:
    """One line alone: its amount is typed, what it is about is tapped."""
    about = name(view, entry.kind) if entry.kind else "?"
    head = view.say(words.OPENED, number=place + 1, name=about, amount=_amounts(view, entry))
    readings = [
        Button(view.language.money(Decimal(each)), go(f"line_{place + 1}_r{index}"))
        for index, each in enumerate(entry.readings)
    ]
    drop = view.button(words.REMOVE_LINE, go(f"line_{place + 1}_drop"), number=place + 1)
    back = (view.button(words.TO_LIST, go("lines")),)
    return Screen(paragraphs(note, head), (*pairs([*readings, *_kinds(view, place), drop]), back))
