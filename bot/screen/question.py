"""A question on the phone: its number, its words, its choices, and why it is asked."""

from datetime import date
from decimal import Decimal

from bot.callback import answer as answer_data
from bot.callback import go, skip
from bot.conversation.answering import parts
from bot.facts import Kind, choices, kind_of
from bot.screen.answers import label, written
from bot.screen.echo import part_name
from bot.screen.help import help_line
from bot.screen.view import View, lines, pairs, paragraphs
from bot.screen_parts import Button, Html, Screen
from bot.session import Asking, Miss
from bot.wording import buttons, pages
from bot.wording.ask import Ask
from bot.wording.choices import COUNTRIES, NO, YES, word
from bot.wording.facts import ask_for
from bot.wording.facts_account import STATE
from domain.refusal import events


def question(view: View, asking: Asking) -> Screen:
    """Return the open question with its buttons."""
    words = STATE if asking.country else ask_for(asking.field, view.case)
    text = paragraphs(_missed(view, asking), _asked(view, asking, words))
    if asking.why:
        text = paragraphs(
            text, lines(_because(view, pages.WHY, why=words.why), _because(view, pages.WHERE, where=words.where))
        )
    return Screen(text, (*pairs(_answers(view, asking)), *_standing(view, asking)))


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
    else:
        shown = view.say(words.question)
    text = Html(f"<i>{number}</i> {shown}") if number else shown
    return lines(text, view.say(pages.NOW, answer=now)) if (now := _now(view, asking)) else text


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
        return view.say(pages.FOR_THIS_PAGE)
    place = progress(view, asking.field)
    return view.say(pages.PROGRESS, number=place[0], total=place[1]) if place else None


def _settle(view: View, asking: Asking) -> Html:
    shown = [_reading(view, asking.field, value) for value in asking.readings]
    if asking.offered:
        return view.say(pages.OFFERED, label=label(view, asking.field), answer=shown[0])
    if asking.unlikely:
        return view.say(pages.UNLIKELY, amount=shown[0])
    joined = view.language.message(pages.OR).join(shown)
    return view.say(pages.DO_YOU_MEAN, readings=joined)


def _reading(view: View, field: str, value: str) -> str:
    if kind_of(field) is Kind.DAY:
        return written(view.language, field, value)
    return view.language.money(Decimal(value))


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
    }
    by_kind = {
        Kind.PLACE: pages.MISS_PLACE,
        Kind.CHOICE: pages.MISS_CHOICE,
        Kind.YES_NO: pages.MISS_CHOICE,
        Kind.DAY: pages.MISS_DAY,
        Kind.NUMBER: pages.MISS_NUMBER,
    }
    words = special.get(asking.miss) or by_kind.get(kind_of(asking.field), pages.MISS_AMOUNT)
    return view.say(words, example=example, help=help_line(view))


def _answers(view: View, asking: Asking) -> list[Button]:
    if asking.readings:
        one = asking.offered
        return [
            view.button(
                buttons.YES_AMOUNT if one else "{amount}",
                answer_data(asking.field, value),
                amount=_reading(view, asking.field, value),
            )
            for value in asking.readings
        ]
    kept = _keep(view, asking)
    return [*_choices(view, asking), *kept]


def _choices(view: View, asking: Asking) -> list[Button]:
    field, kind = asking.field, kind_of(asking.field)
    if kind is Kind.PLACE:
        if asking.country:
            return []
        return [view.button(COUNTRIES[code], answer_data(field, code)) for code in _countries(view)]
    if kind is Kind.CHOICE:
        possible = events(view.case) if field == "event" else choices(field)
        return [view.button(word(choice), answer_data(field, choice.value)) for choice in possible]
    if kind is Kind.YES_NO:
        return [view.button(YES, answer_data(field, "yes")), view.button(NO, answer_data(field, "no"))]
    if kind is Kind.DAY and field not in SURELY_HAPPENED:
        return [view.button(_never(view, field), answer_data(field, "no"))]
    return _amounts(view, asking)


def _countries(view: View) -> tuple[str, ...]:
    return ("NO", "US") if view.session.language == "nb" else ("US", "NO")


SURELY_HAPPENED = frozenset(
    {"answer_due", "contract_date", "judgment_date", "sale_date", "repossession_date", "release_date"}
)
"""Days that are only asked where they have come; the others may not have happened."""


def _never(view: View, field: str) -> str:
    if field == "served_on" and not view.case.in_norway:
        return buttons.NO_PAPERS
    if field in {"served_on", "remark_registered", "collector_notice_received"}:
        return buttons.NO_LETTER
    return buttons.NOT_HAPPENED


def _amounts(view: View, asking: Asking) -> list[Button]:
    field = asking.field
    none = {"credits": buttons.NOTHING_CAME_OFF, "paid_since_sale": buttons.NOTHING_PAID}.get(field, buttons.NONE)
    if field in {"costs", "credits"}:
        items = [] if asking.part is not None else [view.button(buttons.ITEMS, answer_data(field, "items"))]
        return [view.button(none if asking.part is None else buttons.NONE, answer_data(field, "0")), *items]
    if field == "amount_released" and view.assessment and view.assessment.statement.deficiency is not None:
        return [view.button(buttons.ALL_OF_IT, answer_data(field, str(view.assessment.statement.deficiency)))]
    if field in {"prior_liens", "paid_since_sale", "nonqualifying_debt"}:
        return [view.button(none, answer_data(field, "0"))]
    return []


def _keep(view: View, asking: Asking) -> list[Button]:
    """Going back to a question or changing an answer shows what it was, to be kept with one tap."""
    value = view.session.answers.get(asking.field)
    keepable = kind_of(asking.field) is Kind.AMOUNT or (kind_of(asking.field) is Kind.DAY and value != "no")
    if not keepable or value is None or asking.miss is Miss.IMPOSSIBLE:
        return []
    shown = written(view.language, asking.field, value)
    return [view.button(buttons.KEEP, answer_data(asking.field, str(value)), answer=shown)]


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
    return (tuple(first), (why, view.button(buttons.BACK, go("back"))))
