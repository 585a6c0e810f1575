"""The line that says what was read from words that came before their question."""

from collections.abc import Mapping

from bot.facts import choices
from bot.language import Language
from bot.screen.answers import place
from bot.screen.view import View
from bot.screen_parts import Html
from bot.wording import told as words


def told_line(view: View) -> Html | None:
    """Return what now counts as answered because it was told; None where nothing is new of it."""
    session = view.session
    country = session.asking.country if session.asking else None
    named = [note.field for note in session.echoes if note.told]
    taken = {field: session.answers.get(field) or country for field in named}
    return _line(view, words.FROM_YOUR_WORDS, {field: str(value) for field, value in taken.items() if value})


def noted_line(view: View) -> Html | None:
    """Return what was told and waits for its question, and that an amount waits too where one was read."""
    noted = _line(view, words.NOTED, view.session.told)
    if noted is None or not view.session.offered:
        return noted
    return Html(f"{noted} {view.say(words.AMOUNT_LATER)}")


def _line(view: View, sentence: str, told: Mapping[str, str]) -> Html | None:
    if not told:
        return None
    return view.say(sentence, answers=words.COMMA.join(_phrase(view.language, *one) for one in told.items()))


def _phrase(language: Language, field: str, value: str) -> str:
    if field == "jurisdiction":
        return place(language, value)
    choice = next(choice for choice in choices(field) if choice.value == value)
    return language.message(words.PHRASES[type(choice)][choice])
