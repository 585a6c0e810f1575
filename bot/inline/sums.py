"""A sum worked out from three numbers: the lines of the account, marked as an example."""

from datetime import date
from decimal import Decimal
from typing import Final

from bot.inline.offer import Article
from bot.language import Language
from bot.reading.query_sums import Sums
from bot.screen.account import SUMS, begins, beside_its_sign, sign
from bot.screen.view import lines, paragraphs
from bot.screen_parts import Button, Html, Screen
from bot.wording import inline as words
from bot.wording.lines import LINES
from domain.assess import law_of
from domain.assessment import Line
from domain.case import NORWAY, Case, Cost, Credit
from domain.choices import Collateral, CostKind, CreditKind, Event
from domain.matter import Matter
from domain.statement import account

ANY_DAY: Final = date.min
"""An account is the same on every day."""

TITLES = {
    "deficiency": (words.LEFT, words.EXAMPLE_LEFT),
    "surplus": (words.LEFT_OVER, words.EXAMPLE_LEFT_OVER),
    "nothing": (words.NOTHING_LEFT, words.EXAMPLE_NOTHING_LEFT),
}
LINES_HERE = {**LINES, "surplus": words.LINE_LEFT_OVER}
LAW = {"deficiency": words.MAY_BE_CLAIMED, "surplus": words.WHOSE_SURPLUS, "nothing": words.MAY_COME_ON_TOP}


def examples(ways: tuple[Sums, ...], locale: str) -> tuple[Article, ...]:
    """Return a worked example for each way to read the numbers; the titles of several say how each was read."""
    return tuple(_example(sums, place, locale, several=len(ways) > 1) for place, sums in enumerate(ways, 1))


def how_to(locale: str) -> Article:
    """Return what is offered while one number has been typed."""
    language = Language(locale)
    text = paragraphs(language.text(words.HOW_TO, numbers=words.NUMBERS), language.text(words.WHOSE))
    in_order = language.message(words.IN_THIS_ORDER).format(numbers=words.NUMBERS)
    return Article("how_to", language.message(words.AND_THE_PRICE), in_order, Screen(text, _own(language)))


def _example(sums: Sums, place: int, locale: str, *, several: bool) -> Article:
    """The id is the place in the list: it must not hold what somebody owes."""
    language = Language(locale, sums.currency)
    made = _account(sums, norwegian=sums.currency == "NOK" or (sums.currency is None and locale == "nb"))
    result = made[-1]
    kind = result.kind if result.amount else "nothing"
    title, first = TITLES[kind]
    calculation, comes_to = _calculation(language, made), _said(language, title, result.amount)
    shown = (f"{calculation} = {language.money(result.amount)}", comes_to) if several else (comes_to, calculation)
    unnamed_costs = sums.costs is None and kind != "nothing"
    message = paragraphs(
        lines(language.text(first, amount=result.amount), *_lines(language, made)),
        lines(language.text(words.WITHOUT_COSTS) if unnamed_costs else None, language.text(LAW[kind])),
        language.text(words.WHOSE),
    )
    return Article(f"sum_{place}", *shown, Screen(message, _own(language)))


def _account(sums: Sums, *, norwegian: bool) -> tuple[Line, ...]:
    """Return the account in the order that the law of the country has it in; the result is the same."""
    case = Case(
        jurisdiction=NORWAY if norwegian else None,
        collateral=Collateral.VEHICLE,
        event=Event.VOLUNTARY_SURRENDER,
        claim=sums.claim,
        sale_price=sums.sale_price,
        costs=(Cost(kind=CostKind.OTHER, amount=sums.costs),) if sums.costs else None,
        credits=(Credit(kind=CreditKind.OTHER, amount=sums.credits),) if sums.credits else None,
    )
    made = account(Matter(case, ANY_DAY, law_of(case))).lines
    return tuple(line for line in made if line.kind != "total_claim" or sums.costs)


def _calculation(language: Language, made: tuple[Line, ...]) -> str:
    """Return the account in one line: 10,000 − 8,500 + 500."""
    stated = [(line, place) for place, line in enumerate(made) if line.kind not in SUMS]
    return " ".join(
        language.money(line.amount) if begins(line, place) else f"{sign(line)}{language.money(abs(line.amount))}"
        for line, place in stated
    )


def _lines(language: Language, made: tuple[Line, ...]) -> list[Html]:
    """Return the account line by line, the result in bold."""
    shown = []
    for place, line in enumerate(made):
        text = language.text(LINES_HERE[line.kind], amount=beside_its_sign(line, place))
        bold = Html(f"<b>{text}</b>") if line is made[-1] else text
        shown.append(bold if begins(line, place) else Html(sign(line) + bold))
    return shown


def _said(language: Language, sentence: str, amount: Decimal) -> str:
    return language.message(sentence).format(sum=language.money(amount))


def _own(language: Language) -> tuple[tuple[Button, ...], ...]:
    return ((Button(language.message(words.WORK_OUT_YOUR_OWN), url="?start=private"),),)
