"""The lender's letter beside the account here: the sums, the lines that differ and why, and the letter to send."""

from collections.abc import Iterator
from decimal import Decimal

from bot.callback import change, go, topic
from bot.letter_entry import left_out, letter_costs, letter_lines, ready
from bot.letters import Letter, letters_for
from bot.pages import Topic
from bot.screen.certain import bounded
from bot.screen.finding import sentence
from bot.screen.letter_lines import costs_left_out, lines_page
from bot.screen.result import bold, opener
from bot.screen.view import View, lines, pairs, paragraphs
from bot.screen_parts import Button, Html, Screen
from bot.wording import buttons, letters_page
from bot.wording import letter_check as words
from bot.wording.certain import BOUNDED
from bot.wording.findings_ranges import CHOICES as UNKNOWN
from domain.assessment import LiabilityRule
from domain.certainty import Sure, certainty_of_rest
from domain.choices import Event
from domain.findings.letter_check import SumCountsTwice, SumTooHigh, SumTooLow
from domain.letter_check import Beside, LetterCheck, check_letter
from domain.ranges import reach

MOST_ASKS = 4
WANTED = (Letter.EXPLANATION, Letter.ACCOUNT, Letter.OBJECTION, Letter.VALUATION, Letter.SURPLUS)
"""The letters that ask for what a check can find."""


def check_page(view: View) -> Screen:
    """Return the letter beside the account; the lines of the letter where they still wait for a yes."""
    unsold = view.case.event is Event.NOT_SOLD_YET
    if unsold or not ready(view.session.letter_lines) or view.assessment is None:
        return lines_page(view)
    check = check_letter(view.case, letter_lines(view.session.letter_lines), view.today)
    send = tuple(_letters(view))
    text = paragraphs(
        bold(view, check.headline),
        _not_whole(view, check),
        _side_by_side(view, check),
        *(sentence(view.language, each) for each in (*check.compared, *check.unlawful, *check.differences)),
        _asks(view, check),
        _take_costs(view),
        view.say(_keep(check), total=check.theirs) if _total_open(view, check) else None,
        view.say(words.SEND) if send and not check.agrees else None,
    )
    return Screen(text, (*_rows(view, send, keep=_total_open(view, check)), _back(view)))


def _not_whole(view: View, check: LetterCheck) -> Html | None:
    """What the sum here leaves out: a difference may be no more than that."""
    found, sure = reach(view.case), certainty_of_rest(view.case)
    barred = view.assessment is not None and view.assessment.liability.rule is LiabilityRule.BARRED
    if barred or check.theirs is None or not check.ours or found is None or sure is Sure.EXACT:
        return None
    unknown = view.language.listed(tuple(view.language.message(UNKNOWN[each]) for each in found.unknown))
    return view.say(words.NOT_WHOLE, ours=bounded(view.language, check.ours, sure), unknown=unknown)


def _asks(view: View, check: LetterCheck) -> Html | None:
    if not check.asks:
        return None
    said = (sentence(view.language, each) for each in check.asks[:MOST_ASKS])
    return lines(view.say(words.TO_ASK), *said)


def _side_by_side(view: View, check: LetterCheck) -> Html:
    """Two short amounts and a short name, so that a line fits a phone; the currency is that of the sums above."""
    total = view.say(words.IN_ALL, theirs=_number(view, check.theirs), ours=_ours(view, check))
    return lines(view.say(words.THEIRS_AND_HERE), *(_row(view, row) for row in check.rows), total)


def _row(view: View, row: Beside) -> Html:
    name = view.language.message(words.SHORT[row.kind])
    if row.theirs == row.ours:
        return view.say(words.SAME, amount=_number(view, row.theirs), name=name)
    return view.say(words.APART, theirs=_number(view, row.theirs), ours=_number(view, row.ours), name=name)


def _number(view: View, amount: Decimal | None) -> str:
    return words.NO_LINE if amount is None else view.language.number(amount)


def _ours(view: View, check: LetterCheck) -> str:
    """The sum here, no more certain than in the answer; nothing at all has no bound."""
    written, sure = _number(view, check.ours), certainty_of_rest(view.case)
    if not check.ours or sure is Sure.EXACT:
        return written
    return view.language.message(BOUNDED[sure]).format(amount=written)


def _total_open(view: View, check: LetterCheck) -> bool:
    """Whether the letter's total is not yet among the answers, and is another than the sum here."""
    known = "lender_figure" in view.session.answers or check.theirs == check.ours
    return "lender_figure" in view.session.offered and not known


def _their_costs(view: View) -> Decimal | None:
    """What the letter charges in costs, where the person knows of none: it can be taken over."""
    if view.case.costs is not None:
        return None
    return sum((amount for _, amount in letter_costs(letter_lines(view.session.letter_lines))), Decimal(0)) or None


def _take_costs(view: View) -> Html | None:
    """The offer to count the letter's costs; what of them is left out is said with it, and why."""
    amount, not_taken = _their_costs(view), tuple(costs_left_out(view))
    if amount is None:
        return None
    if not not_taken:
        return Html(f"{_no_costs_yet(view)} {view.say(words.TAKE_COSTS, amount=amount)}")
    every = amount + sum(left_out(letter_lines(view.session.letter_lines)))
    offer = view.say(words.TAKE_SOME, amount=amount, every=every)
    return lines(Html(f"{_no_costs_yet(view)} {offer}"), *not_taken)


def _no_costs_yet(view: View) -> Html:
    return view.say(words.COSTS_NOT_KNOWN if "costs" in view.known.answered else words.COSTS_NOT_ASKED)


def _keep(check: LetterCheck) -> str:
    """A total that its lines do not come to is only what they ask for."""
    doubted = any(isinstance(each, SumTooHigh | SumTooLow | SumCountsTwice) for each in check.differences)
    return words.KEEP_AS_ASKED if doubted else words.KEEP_TOTAL


def _letters(view: View) -> Iterator[Letter]:
    fitting = letters_for(view.case, view.today, view.assessment)
    yield from (letter for letter in WANTED if letter in fitting)


def _rows(view: View, send: tuple[Letter, ...], *, keep: bool) -> tuple[tuple[Button, ...], ...]:
    use = [view.button(words.USE_TOTAL, change("lender_figure"))] if keep else []
    letters = [view.button(letters_page.NAMES[each], topic(f"letter_{each.value}")) for each in send[:2]]
    if _their_costs(view):
        use = [view.button(words.USE_COSTS, go("theircosts")), *use]
    more = [opener(view, Topic.STATEMENT), opener(view, Topic.LETTERS)]
    return pairs([*letters, *use, view.button(words.CHANGE_LINES, go("lines")), *more])


def _back(view: View) -> tuple[Button, ...]:
    return (view.button(buttons.BACK_TO_ANSWER, go("back")),)
