"""The first page of the desk, and what its pages have in common."""

from bot.callback import staff
from bot.language import Language
from bot.screen.view import lines, paragraphs
from bot.screen_parts import Button, Html, Screen
from bot.staff.asked import Asked, Play
from bot.wording import staff as words
from bot.wording.pages import FAULT_CODE

SECTIONS = {
    "examples": words.EXAMPLES,
    "trace": words.TRACE,
    "texts": words.TEXTS,
    "feedback": words.FEEDBACK,
    "health": words.HEALTH,
    "rehearse": words.REHEARSE,
    "corrections": words.CORRECTIONS,
}
"""What the first page leads to, by action."""
PLAYING = {Play.PERSON: words.PLAYING, Play.GROUP: words.PLAYING_GROUP}


def menu(asked: Asked) -> Screen:
    """Return the first page: what is being played, if anything, and where one can go."""
    language = asked.language
    sections = [button(language, label, action) for action, label in SECTIONS.items()]
    rows = [tuple(sections[place : place + 2]) for place in range(0, len(sections), 2)]
    leave = ((button(language, words.LEAVE, "leave"),),) if asked.state.play else ()
    now = playing(asked) if asked.state.play else None
    typed = lines(language.text(words.COMMANDS), language.text(words.WITH_MORE))
    return Screen(paragraphs(language.text(words.TITLE), now, typed), (*leave, *rows))


def playing(asked: Asked) -> Html | None:
    """Return what is played at this moment, and on which day."""
    language, state = asked.language, asked.state
    said = language.text(PLAYING[state.play]) if state.play else None
    day = language.text(words.AS_OF, day=state.as_of) if state.as_of else None
    return lines(said, day) if said or day else None


def button(language: Language, label: str, action: str, argument: str = "", **values: object) -> Button:
    """Return a button of the desk."""
    written = {name: language.value(value) for name, value in values.items()}
    return Button(language.message(label).format(**written), data=staff(action, argument))


def back_to(language: Language, action: str = "menu", argument: str = "") -> tuple[Button, ...]:
    """Return the row that leads back."""
    return (button(language, words.BACK, action, argument),)


def failed(language: Language, place: str, code: str) -> Screen:
    """Return what is said where a page of the desk had a fault, with the code that finds it."""
    text = lines(language.text(words.FAILED, place=place), language.text(FAULT_CODE, code=code))
    return Screen(text, ((button(language, words.LOOK_UP, "health", code),), back_to(language)))
