"""The review dates of the law that have passed, and those that come soon."""

from bot.language import Language
from bot.reviews import Review
from bot.screen.view import lines, paragraphs
from bot.screen_parts import Document, Html, Screen
from bot.staff.health.words import Names, spoken
from bot.staff.screens import back_to
from bot.wording import staff_health as words

MOST_LISTED = 12
FILE = "review-dates.txt"


def page(language: Language, late: tuple[Review, ...], soon: tuple[Review, ...]) -> Screen:
    """Return the page; what is too long for it comes as a file beside it."""
    shown = sorted(late, key=lambda review: review.day), sorted(soon, key=lambda review: review.day)
    titles = words.REVIEWS_LATE, words.REVIEWS_SOON
    blocks = [
        lines(language.text(title), *(_line(language, review) for review in listed[:MOST_LISTED]))
        for title, listed in zip(titles, shown, strict=True)
        if listed
    ]
    whole = max(map(len, shown)) <= MOST_LISTED
    text = paragraphs(
        language.text(words.REVIEWS_TITLE),
        *(blocks or [language.text(words.REVIEWS_NONE)]),
        None if whole else language.text(words.REVIEWS_REST),
    )
    table = "".join(f"{one.day} {one.subject}: {one.to_check}\n" for one in (*late, *soon))
    files = () if whole else (Document(FILE, table.encode()),)
    return Screen(text, (back_to(language, "health"),), files)


def _line(language: Language, review: Review) -> Html:
    if review.source is not None:
        return language.text(words.REVIEW_VALUE, day=review.day, name=review.subject, source=review.source)
    names = spoken(language, Names(review.names))
    return language.text(words.REVIEW_SOURCES, day=review.day, module=review.module, names=names)
