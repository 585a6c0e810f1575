"""The headline of a card: that of the answer, or where its amount is hidden one that reads well without it."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from bot.language import Language
from bot.picture.frame import plain
from bot.picture.hiding import Hiding
from bot.screen.finding import NONE, section, sentence
from bot.screen.view import View
from bot.wording import picture as words
from bot.wording.mark import Words
from domain.findings import statement as says
from domain.findings.ranges import spoken_of
from domain.law import Finding, Section

_LEFT_TO_PAY: tuple[type[Finding], ...] = (
    says.StillOwed,
    says.StillOwedAtLeast,
    says.StillOwedAtMost,
    says.StillOwedBetween,
    says.StillOwedSoFar,
)
_LEFT_OVER: tuple[type[Finding], ...] = (
    says.SurplusDue,
    says.LeftOverAtLeast,
    says.LeftOverAtMost,
    says.LeftOverSoFar,
)
WITHOUT_AMOUNT: Mapping[type[Finding], str] = dict.fromkeys(_LEFT_TO_PAY, words.LEFT_TO_PAY_HIDDEN) | dict.fromkeys(
    _LEFT_OVER, words.LEFT_OVER_HIDDEN
)

ANY_AMOUNT = Decimal(1)
"""Which it is does not matter, since it is hidden."""


def heading(language: Language, head: Finding, instead: Mapping[type[Finding], Words] = NONE) -> str:
    """Return the headline as a picture shows it; ``instead`` holds other words for some findings."""
    if isinstance(language, Hiding) and type(head) in WITHOUT_AMOUNT:
        return plain(language.text(WITHOUT_AMOUNT[type(head)], amount=ANY_AMOUNT))
    return plain(sentence(language, head, instead))


JUDGED = (says.CompareJudgment, says.JudgmentDiffers, says.JudgmentDecides)


def judged(view: View) -> Iterator[Finding]:
    """Yield that a court has decided: its figure is the one that counts, not that of the account."""
    return (each for each in section(view, Section.STATEMENT) if isinstance(each, JUDGED))


def not_known(view: View) -> Iterator[Finding]:
    """Yield what moves the sum of the headline, where something is not known."""
    return (each for each in section(view, Section.STATEMENT) if spoken_of(each))
