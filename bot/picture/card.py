"""The answer on one card: what it is about, the headline, and the way from the claim to what is left, as bars."""

from dataclasses import asdict, dataclass

from bot.language import Language
from bot.picture.card_rows import rows_of
from bot.picture.frame import about, drawing, escaped, found_at, frame, plain
from bot.picture.heading import heading, judged, not_known
from bot.picture.hiding import BLOCK, Hiding, pieces
from bot.picture.steps import steps
from bot.screen.finding import NONE, section, sentence
from bot.screen.result import beside_the_sum, conditions, headline, law_open
from bot.screen.view import View
from bot.screen_parts import Drawing
from bot.wording import pages
from bot.wording import picture as words
from bot.wording.impersonal import IMPERSONAL
from domain.findings.statement import AgreedSumToPay
from domain.law import Section

TEMPLATE = "card"


@dataclass(frozen=True)
class Around:
    """What stands around the answer; ``title``, ``caution`` and ``purpose`` only where it is passed on alone."""

    day: str
    mark: str = ""
    title: str = ""
    caution: str = ""
    purpose: str = ""


def card(view: View, *, example: bool = False) -> Drawing:
    """Return the card of the answer; a worked example is marked as one."""
    mark = view.language.message(words.EXAMPLE) if example else ""
    day = view.language.day(view.today)
    return set_out(view, view.language, Around(f"{mark}, {day}" if mark else day, mark))


def set_out(view: View, language: Language, around: Around) -> Drawing:
    """Return the card of a view, its amounts and days written by ``language``."""
    statement = section(view, Section.STATEMENT)
    head, _ = headline(view, statement)
    agreed = tuple(each for each in statement if isinstance(each, AgreedSumToPay))
    beside = (*agreed, *not_known(view), *judged(view), *beside_the_sum(view))
    notes = (*beside, *conditions(view, head), *law_open(view, head))
    rows = rows_of(view, language, head)
    words_of = IMPERSONAL if view.of_another else NONE
    said = [heading(language, head, words_of), *(plain(sentence(language, each, words_of)) for each in notes)]
    hidden = view.language.message(words.HIDDEN)
    data = (
        frame(view)
        | asdict(around)
        | {
            "hidden": hidden,
            "hidden-bars": isinstance(language, Hiding),
            "headline": pieces(said[0]),
            "notes": [pieces(note) for note in said[1:]],
            "known": view.language.message(words.KNOWN_SO_FAR) if not steps(view) and rows else "",
            "rows": [row | {"amount": pieces(row["amount"])} for row in rows],
        }
    )
    listed = (f"{row['words']}: {row['amount']}" for row in rows)
    alt = (f"<b>{escaped(said[0])}</b>", *map(escaped, (*said[1:], *_around(view, around), *listed)))
    return drawing(TEMPLATE, data, (line.replace(BLOCK, f"[{hidden}]") for line in alt))


def _around(view: View, around: Around) -> tuple[str, ...]:
    """The lines of a caption that say what it is, before those that repeat the picture and may have to be cut off."""
    footer = view.language.message(pages.DISCLAIMER)
    lines = (
        around.title,
        f"{about(view)}. {around.day}",
        around.caution,
        f"{footer} {around.purpose}",
        found_at(view.bot),
    )
    return tuple(line.strip() for line in lines if line)
