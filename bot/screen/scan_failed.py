"""The page for a photo or a file that could not be read: why, what is kept, and how to type the lines instead."""

from typing import Final

from bot.scan.scan import LARGEST, MOST_PAGES
from bot.screen import letter_lines
from bot.screen.view import View, lines, paragraphs
from bot.screen_parts import Screen
from bot.wording import letter_check, pages, scan

MEGABYTES: Final = LARGEST // 1024**2


def scan_failed(view: View) -> Screen:
    """Return why nothing was read; where text was read and no amounts were in it, that."""
    without_amounts = letter_lines.scan_failed(view)
    fault, code = view.session.scan_fault, view.session.scan_code
    if fault is None:
        return without_amounts
    text = paragraphs(
        view.say(scan.FAULTS[fault], megabytes=MEGABYTES, pages=MOST_PAGES),
        lines(view.say(scan.KEPT_NOTHING), view.say(scan.TYPE_INSTEAD)),
        view.say(letter_check.EXAMPLE_NORWAY if view.case.in_norway else letter_check.EXAMPLE_US),
        view.say(pages.FAULT_CODE, code=code) if code else None,
    )
    return Screen(text, without_amounts.rows)
