"""Letters on the phone: the list of those that fit, and each one as a message of its own, ready to be copied."""

import html
from collections.abc import Iterator

from bot.callback import go, topic
from bot.letters import Letter, letter_text, letters_for, letters_of, written_in
from bot.pages import Topic
from bot.screen.view import View, lines, pairs, paragraphs
from bot.screen_parts import Button, Document, Html, Screen
from bot.wording import buttons
from bot.wording import letters_frame as frame
from bot.wording import letters_page as words
from domain.assessment import Assessment
from domain.choices import Event, Outcome
from domain.us.court import dispute_end

LIST = "letters"
PREFIX = "letter_"


def letters_page(view: View) -> Screen:
    """Return the list of the letters that fit the case, with a button for each."""
    fitting = letters_for(view.case, view.today, view.assessment)
    shown = [view.button(words.NAMES[letter], topic(PREFIX + letter.value)) for letter in fitting]
    return Screen(paragraphs(view.say(words.TITLE), *_on_top(view, fitting)), (*pairs(shown), *_ways_on(view)))


def _on_top(view: View, fitting: tuple[Letter, ...]) -> Iterator[Html]:
    if not fitting:
        yield view.say(words.NO_PLACE if view.case.jurisdiction is None else words.NONE_FIT)
        return
    yield view.say(words.HOW_MANY)
    yield from not_for_court(view)


def not_for_court(view: View) -> Iterator[Html]:
    """Yield that no letter answers a court, where there are papers from one."""
    if view.case.outcome is Outcome.SUED or view.case.served_on is not None:
        yield view.say(words.NOT_FOR_COURT)


def letter_page(view: View, letter: Letter) -> tuple[Screen, ...]:
    """Return what to know before the letter, and the letter; the list where it cannot be written for the case."""
    if view.assessment is None or letter not in letters_of(view.case):
        return (letters_page(view),)
    text = letter_text(letter, view.case, view.assessment, view.today)
    files = tuple(_files(view, letter, view.assessment, text))
    back = (view.button(words.ALL, topic(LIST)),)
    return (
        Screen(paragraphs(*_before(view, letter))),
        Screen(Html(f"<pre>{text}</pre>"), (back, *_ways_on(view)), files),
    )


def _before(view: View, letter: Letter) -> Iterator[Html]:
    """The name, the warning first, what the letter says, by when it must go, and how to use it."""
    about = words.ABOUT_NORWAY if view.case.in_norway else words.ABOUT_US
    yield Html(f"<b>{view.language.message(words.NAMES[letter])}</b>")
    yield from warning(view, letter)
    yield view.say(about[letter])
    yield from in_time(view, letter)
    yield lines(view.say(words.USE), view.say(words.OTHER_LANGUAGE[written_in(view.case)]) if _foreign(view) else None)


def warning(view: View, letter: Letter) -> Iterator[Html]:
    """Yield what to know before the letter is sent, where there is something."""
    warnings = words.WARNINGS_NORWAY if view.case.in_norway else words.WARNINGS_US
    certain = letter is Letter.VALUATION and view.case.event is not Event.VOLUNTARY_SURRENDER
    if letter in warnings and not certain:
        yield view.say(warnings[letter])


def in_time(view: View, letter: Letter) -> Iterator[Html]:
    """Yield by when the letter must go, where the law sets a day."""
    until = dispute_end(view.case)
    if letter is Letter.VALIDATION and until is not None:
        yield view.say(words.TOO_LATE_TO_STOP if until < view.today else words.SEND_BY, until=until)


def _foreign(view: View) -> bool:
    return view.session.language != written_in(view.case)


def _files(view: View, letter: Letter, assessment: Assessment, text: Html) -> Iterator[Document]:
    """The letter as it is sent; and, for who reads another language, the same to read."""
    yield Document(view.language.message(words.FILE), _plain(text))
    if _foreign(view):
        read = letter_text(letter, view.case, assessment, view.today, view.session.language)
        marked = paragraphs(view.say(frame.ONLY_TO_READ), read)
        yield Document(view.language.message(words.FILE_TO_READ), _plain(marked))


def _plain(text: Html) -> bytes:
    return html.unescape(text).encode()


def _ways_on(view: View) -> tuple[tuple[Button, ...], ...]:
    return (
        (view.button(buttons.NEXT, topic(Topic.NEXT.value)),),
        (view.button(buttons.BACK_TO_ANSWER, go("back")),),
    )
