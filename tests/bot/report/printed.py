"""The full record as somebody receives it: the file of each case, and its text in the order in which it is read."""

import re
from collections.abc import Mapping
from functools import cache
from io import BytesIO
from typing import Any

from pypdf import PdfReader

from bot.picture.report import report
from bot.screen.view import View
from tests.bot.picture.eight import EIGHT
from tests.bot.picture.seeing import named, press, view_of

LOCALES = ("en", "nb")
EVERY = tuple((name, locale) for name in EIGHT for locale in LOCALES)
REFERENCE = re.compile(r"\s*\[\d+\]")


@cache
def printed(name: str, locale: str) -> bytes:
    """The record of one of the eight cases."""
    return file_of(named(name, locale))


def file_of(view: View, *, example: bool = False) -> bytes:
    """The record of a case."""
    return press().drawn(report(view, example=example))


@cache
def pages_of(name: str, locale: str) -> tuple[str, ...]:
    """The text of each page of one of the eight."""
    return pages_in(printed(name, locale))


def pages_in(file: bytes) -> tuple[str, ...]:
    """The text of each page, without line breaks where only the page is wide."""
    return tuple(page.extract_text() for page in PdfReader(BytesIO(file)).pages)


def running(pages: tuple[str, ...]) -> str:
    """The text of the whole without what stands around every page, and without the small numbers."""
    inner = ("\n".join(page.splitlines()[1:-1]) for page in pages)
    return REFERENCE.sub("", "\n".join(inner))


def squeezed(text: str) -> str:
    """The text without spaces of any kind, since lines break anywhere."""
    return "".join(text.split())


def text_of_facts(facts: Mapping[str, Any], locale: str = "en") -> str:
    """The running text of a case that is none of the eight."""
    return running(pages_in(file_of(view_of(facts, locale))))
