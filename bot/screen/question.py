"""A question on the phone: its number, its words, its choices, and why it is asked."""

from datetime import date
from decimal import Decimal

from bot.callback import go, skip
from bot.conversation.answering import parts
from bot.facts import HELD, Kind, kind_of, total
from bot.screen.answers import label, written
from bot.screen.echo import part_name
from bot.screen.help import help_line
from bot.screen.question_buttons import answers, reading
from bot.screen.told import noted_line
from bot.screen.view import View, lines, pairs, paragraphs
from bot.screen.worksheet import before_the_list, hint
from bot.screen_parts import Button, Html, Screen
from bot.session import Asking, Miss
from bot.wording import buttons, pages
from bot.wording.ask import Ask
from bot.wording.facts import ask_for
from bot.wording.facts_account import STATE
from bot.wording.shared import NOT_YOUR_CASE_ASKED
from bot.wording.trial import TRY_LATER


def question(view: View, asking: Asking) -> Screen:
    """Return the open question with its buttons."""
    words = STATE if asking.country else ask_for(asking.field, view.case)
    text = paragraphs(_missed(view, asking), _asked(view, asking, words))
    if asking.why:
        text = paragraphs(
            text, lines(_because(view, pages.WHY, why=words.why), _because(view, pages.WHERE, where=words.where))
        )
    return Screen(text, (*pairs(answers(view, asking)), *_standing(view, asking)))


def bare(view: View, field: str, country: str | None) -> Html:
    """Return the words of a question alone, for a message whose buttons are gone."""
    return view.say((STATE if country else ask_for(field, view.case)).question)


def progress(view: View, field: str) -> tuple[int, int] | None:
    """Return which question of how many this is on the way to the first answer."""
    core = view.known.core
    return (core.index(field) + 1, len(core)) if field in core else None


def _because(view: View, words: str, **msgid: str) -> Html:
    return view.say(words, **{name: view.language.message(text) for name, text in msgid.items()})


def _asked(view: View, asking: Asking, words: Ask) -> Html:
    if asking.readings:
        return _settle(view, asking)
    number = _number(view, asking)
    if asking.part is not None:
        shown = view.say(
            pages.PART,
            number=asking.part + 1,
            total=_parts(view, asking),
            part=part_name(view, asking.field, asking.part),
        )
        shown = lines(shown, hint(view, asking.field, asking.part), _so_far(view, asking))
    else:
        shown = lines(view.say(words.question), *before_the_list(view, asking.field))
    text = Html(f"<i>{number}</i> {shown}") if number else shown
    return lines(text, view.say(pages.NOW, answer=now)) if (now := _now(view, asking)) else text


def _so_far(view: View, asking: Asking) -> Html | None:
    """The running total of a worksheet, which is long; costs are few."""
    if asking.field not in HELD or not asking.items or asking.only_part:
        return None
    return view.say(pages.SO_FAR, amount=total(list(asking.items)) or Decimal(0))


def _now(view: View, asking: Asking) -> str | None:
    """What is answered already, when the person came back to the question or changes it."""
    if asking.field not in view.session.answers or asking.part is not None or asking.country:
        return None
    return written(view.language, asking.field, view.session.answers[asking.field])


def _parts(view: View, asking: Asking) -> int:
    return len(parts(asking.field, view.case))


def _number(view: View, asking: Asking) -> Html | None:
    if asking.changing:
        return None
    if asking.topic:
        return view.say(pages.FOR_THIS_PAGE) if asking.part is None else None
    place = progress(view, asking.field)
    return view.say(pages.PROGRESS, number=place[0], total=place[1]) if place else None


def _settle(view: View, asking: Asking) -> Html:
    shown = [reading(view, asking.field, value) for value in asking.readings]
    if asking.offered:
        return view.say(pages.OFFERED, label=label(view, asking.field), answer=shown[0])
    if asking.unlikely:
        return view.say(pages.UNLIKELY, amount=shown[0])
    joined = view.language.message(pages.OR).join(shown)
    return view.say(pages.DO_YOU_MEAN, readings=joined)


def _missed(view: View, asking: Asking) -> Html | None:
    if asking.miss is None:
        return None
    example = view.language.value(date(view.today.year, 3, 14))
    special = {
        Miss.STILL_UNREADABLE: pages.STILL_MISSED,
        Miss.NOT_TEXT: pages.MISS_NOT_TEXT,
        Miss.FUTURE: pages.MISS_FUTURE,
        Miss.DAY_NEEDED: pages.MISS_DAY_NEEDED,
        Miss.IMPOSSIBLE: pages.MISS_IMPOSSIBLE,
        Miss.NOTED: pages.MISS_NOTED,
        Miss.NOT_COUNTED: pages.MISS_NOT_COUNTED,
        Miss.COMES_LATER: pages.MISS_COMES_LATER,
        Miss.TRY_LATER: TRY_LATER,
        Miss.NOT_YOUR_CASE: NOT_YOUR_CASE_ASKED,
    }
    by_kind = {
        Kind.PLACE: pages.MISS_PLACE,
        Kind.CHOICE: pages.MISS_CHOICE,
        Kind.YES_NO: pages.MISS_CHOICE,
        Kind.DAY: pages.MISS_DAY,
        Kind.NUMBER: pages.MISS_NUMBER,
    }
    if asking.miss is Miss.TOLD:
        return noted_line(view)
    words = special.get(asking.miss) or by_kind.get(kind_of(asking.field), pages.MISS_AMOUNT)
    return view.say(words, example=example, help=help_line(view))


def _standing(view: View, asking: Asking) -> tuple[tuple[Button, ...], ...]:
    first = [
        view.button(
            buttons.OTHER_PLACE if asking.field == "jurisdiction" and not asking.country else buttons.DONT_KNOW,
            skip(asking.field),
        )
    ]
    if asking.miss is Miss.STILL_UNREADABLE:
        first.append(view.button(buttons.START_OVER, go("restart")))
    why = view.button(buttons.HIDE if asking.why else buttons.WHY, go("why"))
    return (*pairs(first), *pairs([why, view.button(_back(view, asking), go("back"))]))


def _back(view: View, asking: Asking) -> str:
    """Where the step back leads, in the order in which it is decided."""
    in_a_sheet = asking.part and asking.field in HELD
    if in_a_sheet or asking.country or asking.part is not None or (asking.readings and not asking.offered):
        return buttons.ONE_STEP_BACK
    if asking.subject:
        return buttons.BACK_TO_PAGE
    if asking.changing or asking.topic or asking.field not in view.known.core:
        return buttons.BACK_TO_ANSWER if view.session.confirmed else buttons.BACK_TO_ANSWERS
    return buttons.QUESTION_BEFORE if view.known.core.index(asking.field) else buttons.BACK_TO_START
