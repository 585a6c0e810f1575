"""The account, line by line, with a sign in front of each line and every sum in sight."""

from decimal import Decimal

from bot.screen.certain import begun, bounded
from bot.screen.view import View, lines
from bot.screen_parts import Html
from bot.wording.impersonal import IMPERSONAL_LINES
from bot.wording.lines import APART, HERE, LETTER, LINES, LOOK_AT_LINES
from domain.assessment import TOTALS, LiabilityRule, Line
from domain.certainty import (
    Sure,
    certainty_of_capped,
    certainty_of_claim,
    certainty_of_let_off,
    certainty_of_rest,
    certainty_of_sale,
)
from domain.money import ZERO
from domain.rest import first_loan_open

MINUS, PLUS, EQUALS = "\u2212 ", "+ ", "= "


def account(view: View) -> Html | None:
    """Return the lines of the account, or None where it cannot be made up."""
    shown = account_lines(view)
    if not shown:
        return None
    return lines(*(_line(view, line, place, last=place == len(shown) - 1) for place, line in enumerate(shown)))


def account_lines(view: View) -> tuple[Line, ...]:
    """Return the lines of the account in their order, none where it cannot be made up."""
    if view.assessment is None or not view.assessment.statement.lines:
        return ()
    if first_loan_open(view.case) and view.assessment.statement.surplus:
        return ()  # a surplus that the first loan may have taken
    return (*view.assessment.statement.lines, *_barred(view))


def _barred(view: View) -> list[Line]:
    """What the law takes away stands below the account, so that the gap a letter names is seen."""
    assessment = view.assessment
    if assessment is None or assessment.liability.most_collectible is None:
        return []
    owed, most = assessment.statement.still_owed, assessment.liability.most_collectible
    protected = assessment.liability.rule in {LiabilityRule.BARRED, LiabilityRule.LIMITED}
    if not protected or owed is None or owed <= most:
        return []
    return [Line(kind="barred", amount=most - owed), Line(kind="collectible", amount=most)]


def beside_letter(view: View) -> Html | None:
    """Return the letter's figure, the one here and what parts them, or None where they agree or one is not known."""
    figure, statement = view.case.lender_figure, view.assessment.statement if view.assessment else None
    if figure is None or statement is None or not statement.lender_difference:
        return None
    here = bounded(view.language, figure - statement.lender_difference, sure(view, "still_owed"))
    return lines(
        view.say(LETTER, amount=figure),
        view.say(HERE, amount=here),
        view.say(APART, amount=abs(statement.lender_difference)),
        view.say(LOOK_AT_LINES),
    )


SUMS = frozenset({*TOTALS, "collectible"})


def _line(view: View, line: Line, place: int, *, last: bool) -> Html:
    restart = begins(line, place)
    text = view.say(
        (IMPERSONAL_LINES if view.of_another else LINES)[line.kind],
        amount=bounded(view.language, beside_its_sign(line, place), sure(view, line.kind)),
    )
    if restart:
        text = begun(text)
    if last:
        text = Html(f"<b>{text}</b>")
    if restart:
        return Html(("\n" if place else "") + text)
    return Html(sign(line) + text)


def sure(view: View, kind: str) -> Sure:
    """Return how certain the sum of a line is; what was stated is."""
    if kind == "still_owed":
        return certainty_of_rest(view.case)
    if kind == "deficiency":
        return certainty_of_sale(view.case)
    if kind in {"released", "settled_or_released"}:
        return certainty_of_let_off(view.case)
    if kind == "collectible":
        return certainty_of_capped(view.case)
    if kind == "surplus":
        return TURNED[certainty_of_rest(view.case)]
    return certainty_of_claim(view.case) if kind == "total_claim" else Sure.EXACT


TURNED = {Sure.AT_LEAST: Sure.AT_MOST, Sure.AT_MOST: Sure.AT_LEAST, Sure.SO_FAR: Sure.SO_FAR, Sure.EXACT: Sure.EXACT}
"""What takes from a debt adds to what is left over."""


def begins(line: Line, place: int) -> bool:
    """Whether a calculation begins with the line, so that it has no sign."""
    return place == 0 or (line.kind == "claim" and line.amount > ZERO)


def beside_its_sign(line: Line, place: int) -> Decimal:
    """Return the amount of a line as it stands behind its sign; a sum keeps a minus of its own."""
    return line.amount if begins(line, place) or line.kind in SUMS else abs(line.amount)


def sign(line: Line) -> str:
    """Return what stands before the amount of a line that does not begin a calculation."""
    if line.kind in SUMS:
        return EQUALS
    taken_off = line.amount < ZERO or (line.amount == ZERO and line.kind in PRICES)
    return MINUS if taken_off else PLUS


PRICES = frozenset({"sale_price", "valuation"})
"""Taken off the debt, also where the thing brought in nothing."""
