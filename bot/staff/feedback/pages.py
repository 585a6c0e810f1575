"""The feedback pages of the desk, made from what was added up."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final, TypeVar

from bot.feedback.vote import Feedback
from bot.language import Language
from bot.screen.view import lines, pairs, paragraphs
from bot.screen_parts import Button, Document, Html, Screen
from bot.staff.feedback.sums import PlaceSum, QuestionSum
from bot.staff.feedback.words import field_name, finding, place_name, sentence
from bot.staff.screens import back_to, button
from bot.wording import staff_feedback as words

PLACES, SENTENCES, QUESTIONS = 8, 4, 10
"""How many of each stand on one page."""
MOST_FINDINGS: Final = 4
LONGEST_LABEL: Final = 34
A_WEEK: Final = timedelta(days=7)
Listed = TypeVar("Listed")


def week_page(
    language: Language, week: date, today: date, places: Sequence[PlaceSum], reached: int, page: int
) -> Screen:
    """Return the votes of a week by place, and the ways to the rest."""
    shown = _part(places, PLACES, page)
    listed = [_line(language, one) for one in shown] or [language.text(words.NOBODY)]
    text = paragraphs(
        language.text(words.TITLE, day=week),
        lines(*listed, language.text(words.REACHED, number=reached)),
        language.text(words.NO_NAMES),
    )
    rows = tuple((_place_button(language, one),) for one in shown)
    turns = _turns(language, "feedback", f"{week}:", page, len(places), PLACES)
    return Screen(text, (*rows, *turns, *pairs(_ways(language, week, today)), back_to(language)))


def _line(language: Language, one: PlaceSum) -> Html:
    said = words.LINE_HANDLED if one.handled else words.LINE
    place = place_name(language, one.place)
    return language.text(said, place=place, helped=one.helped, not_helped=one.not_helped)


def _place_button(language: Language, one: PlaceSum) -> Button:
    made = button(language, "{place}", "fb_place", f"{one.week}:{one.place}:0", place=place_name(language, one.place))
    label = made.label if len(made.label) <= LONGEST_LABEL else made.label[: LONGEST_LABEL - 1].rstrip() + "…"
    return Button(label, data=made.data)


def _ways(language: Language, week: date, today: date) -> list[Button]:
    earlier = button(language, words.EARLIER, "feedback", f"{week - A_WEEK}:0")
    later = button(language, words.LATER, "feedback", f"{week + A_WEEK}:0")
    return [
        button(language, words.SENTENCES, "fb_said", "0"),
        button(language, words.ALL_QUESTIONS, "fb_asked", f"{week}:0"),
        earlier,
        *([later] if week + A_WEEK <= today else []),
        button(language, words.FILES, "fb_files"),
    ]


def place_page(language: Language, one: PlaceSum, given: Sequence[Feedback], page: int) -> Screen:
    """Return one place in one week: its votes, what stood first on it, and what people wrote."""
    found = Counter(vote.finding for vote in given if vote.finding)
    findings = [finding(language, name, number) for name, number in found.most_common(MOST_FINDINGS)]
    said = [vote for vote in given if vote.words]
    name = place_name(language, one.place)
    text = paragraphs(
        language.text(words.PLACE, place=name, day=one.week, helped=one.helped, not_helped=one.not_helped),
        language.text(words.IS_HANDLED) if one.handled else None,
        lines(language.text(words.FINDINGS), *findings) if findings else None,
        *(sentence(language, vote) for vote in _part(said, SENTENCES, page)),
    )
    mark = words.NOT_HANDLED if one.handled else words.HANDLE
    handle = button(language, mark, "fb_done", f"{one.week}:{one.place}")
    turns = _turns(language, "fb_place", f"{one.week}:{one.place}:", page, len(said), SENTENCES)
    return Screen(text, ((handle,), *turns, _back_to_week(language, one.week)))


def said_page(language: Language, given: Sequence[Feedback], page: int) -> Screen:
    """Return what people wrote and let staff read, newest week first."""
    shown = [sentence(language, one) for one in _part(given, SENTENCES, page)]
    text = paragraphs(language.text(words.SAID), *(shown or [language.text(words.NOBODY_WROTE)]))
    return Screen(text, (*_turns(language, "fb_said", "", page, len(given), SENTENCES), back_to(language, "feedback")))


def questions_page(
    language: Language, week: date, questions: Sequence[QuestionSum], opened: Sequence[tuple[str, int]], page: int
) -> Screen:
    """Return what became of each question of a week, and on the first page how often the pages were opened."""
    shown = [_question(language, one) for one in _part(questions, QUESTIONS, page)]
    pages = [
        language.text(words.OPENED_LINE, number=number, place=place_name(language, place)) for place, number in opened
    ]
    text = paragraphs(
        language.text(words.QUESTIONS, day=week),
        *(shown or [language.text(words.NO_QUESTIONS)]),
        language.text(words.LEFT_MEANS),
        lines(language.text(words.OPENED), *pages) if pages and not page else None,
    )
    turns = _turns(language, "fb_asked", f"{week}:", page, len(questions), QUESTIONS)
    return Screen(text, (*turns, _back_to_week(language, week)))


def _question(language: Language, one: QuestionSum) -> Html:
    answered, unknown, left = (language.percent(one.share(number)) for number in (one.answered, one.unknown, one.left))
    label = field_name(language, one.field)
    return language.text(words.QUESTION, label=label, asked=one.asked, answered=answered, unknown=unknown, left=left)


def files(language: Language, feedback: bytes, questions: bytes) -> Screen:
    """Return both files."""
    documents = (Document("feedback.csv", feedback), Document("questions.csv", questions))
    return Screen(language.text(words.EXPORTED), (back_to(language, "feedback"),), documents)


def _part(listed: Sequence[Listed], size: int, page: int) -> Sequence[Listed]:
    return listed[page * size : (page + 1) * size]


def _turns(
    language: Language, action: str, argument: str, page: int, number: int, size: int
) -> tuple[tuple[Button, ...], ...]:
    """The buttons to the parts before and after, where there are any."""
    before = [button(language, words.FEWER, action, f"{argument}{page - 1}")] if page else []
    after = [button(language, words.MORE, action, f"{argument}{page + 1}")] if (page + 1) * size < number else []
    return pairs([*before, *after])


def _back_to_week(language: Language, week: date) -> tuple[Button, ...]:
    return (button(language, words.BACK_TO_WEEK, "feedback", f"{week}:0"),)
