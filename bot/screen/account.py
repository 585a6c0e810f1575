"""The account, line by line, with a sign in front of each line and every sum in sight."""

from bot.screen.view import View, lines
from bot.screen_parts import Html
from bot.wording.lines import APART, HERE, LETTER, LINES, LOOK_AT_LINES
from domain.assessment import TOTALS, LiabilityRule, Line
from domain.money import ZERO
from domain.rest import first_loan_open

MINUS, PLUS, EQUALS = "\u2212 ", "+ ", "= "


def account(view: View) -> Html | None:
    """Return the lines of the account, or None where it cannot be made up."""
    if view.assessment is None or not view.assessment.statement.lines:
        return None
    if first_loan_open(view.case) and view.assessment.statement.surplus:
        return None  # a surplus that the first loan may have taken
    shown = [*view.assessment.statement.lines, *_barred(view)]
    return lines(*(_line(view, line, place, last=place == len(shown) - 1) for place, line in enumerate(shown)))


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
    return lines(
        view.say(LETTER, amount=figure),
        view.say(HERE, amount=figure - statement.lender_difference),
        view.say(APART, amount=abs(statement.lender_difference)),
        view.say(LOOK_AT_LINES),
    )


SUMS = frozenset({*TOTALS, "collectible"})


def _line(view: View, line: Line, place: int, *, last: bool) -> Html:
    restart = place == 0 or (line.kind == "claim" and line.amount > ZERO)
    text = view.say(LINES[line.kind], amount=abs(line.amount) if not restart else line.amount)
    if last:
        text = Html(f"<b>{text}</b>")
    if restart:
        return Html(("\n" if place else "") + text[:1].upper() + text[1:])
    return Html(_sign(line) + text)


def _sign(line: Line) -> str:
    if line.kind in SUMS:
        return EQUALS
    return MINUS if line.amount < ZERO else PLUS
