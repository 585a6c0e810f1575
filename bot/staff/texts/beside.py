"""What is said beside a text wherever it is shown: its language, what it is, and how long it can become."""

from bot.language import Language
from bot.screen_parts import Html
from bot.staff.texts.catalog import Measured, Text
from bot.wording import staff_texts as words
from bot.wording import staff_texts_wishes as wishes

NAMES = {"en": wishes.IN_ENGLISH, "nb": wishes.IN_NORWEGIAN}


def kinds(language: Language, text: Text) -> str:
    """Return what a text is, in words."""
    return ", ".join(language.message(words.KINDS[kind]) for kind in text.kinds)


def size(language: Language, form: Measured) -> Html:
    """Return how long a form is with the longest values, beside what Telegram takes there."""
    said = words.LENGTH_FREE if form.limit is None else words.LENGTH
    return language.text(said, length=form.length, limit=form.limit or 0)
