"""The pages of the dress rehearsal."""

from collections.abc import Mapping
from typing import Final

from bot.callback import staff as staff_button
from bot.language import Language
from bot.screen.view import lines, pairs, paragraphs
from bot.screen_parts import Button, Html, Screen
from bot.staff.asked import Asked, Play
from bot.staff.office import Trouble
from bot.staff.rehearsal.choices import Addressed, GroupPlay
from bot.staff.screens import back_to, button, playing
from bot.wording import buttons, staff
from bot.wording import staff_rehearsal as words

WAYS: Final[Mapping[str, str]] = {
    "start": words.BY_START,
    "ex_home": words.BY_EXAMPLE_HOME,
    "ex_car": words.BY_EXAMPLE_CAR,
    "term": words.BY_TERM,
    "case": words.BY_CASE,
}
"""How a new user comes to the bot."""

TROUBLES: Final[tuple[tuple[str, Trouble, int], ...]] = (
    (words.TIMEOUT, Trouble.TIMEOUT, 2),
    (words.TIMEOUT_LONG, Trouble.TIMEOUT, 6),
    (words.SERVER, Trouble.SERVER, 2),
    (words.TOO_MANY, Trouble.TOO_MANY, 20),
    (words.BLOCKED, Trouble.BLOCKED, 1),
    (words.REFUSED, Trouble.REFUSED, 1),
    (words.LATE_TAP, Trouble.LATE_TAP, 10),
    (words.DATABASE, Trouble.DATABASE, 3),
)
"""The outages that are offered, with their tries or seconds."""

WILL: Final[Mapping[Trouble, str]] = {
    Trouble.TIMEOUT: words.WILL_TIMEOUT,
    Trouble.SERVER: words.WILL_SERVER,
    Trouble.TOO_MANY: words.WILL_TOO_MANY,
    Trouble.BLOCKED: words.WILL_BLOCKED,
    Trouble.REFUSED: words.WILL_REFUSED,
    Trouble.LATE_TAP: words.WILL_LATE_TAP,
    Trouble.DATABASE: words.WILL_DATABASE,
}
ADDRESSED: Final[Mapping[Addressed, str]] = {
    Addressed.MENTION: words.BY_MENTION,
    Addressed.REPLY: words.BY_REPLY,
    Addressed.NOT: words.TO_OTHERS,
}
CHOOSE_ADDRESSED: Final[Mapping[Addressed, str]] = {
    Addressed.MENTION: words.CHOOSE_MENTION,
    Addressed.REPLY: words.CHOOSE_REPLY,
    Addressed.NOT: words.CHOOSE_NOT,
}


def announced(language: Language) -> Screen:
    """Return the sentence that stands above what is played."""
    return Screen(language.text(words.ANNOUNCED))


def lapsed(language: Language, *, own: bool) -> Screen:
    """Return what is said where a play has ended by itself; with ``own`` their own case is shown below."""
    below = language.text(words.OWN_BELOW) if own else None
    return Screen(lines(language.text(words.LAPSED), language.text(words.NOT_USED), below))


def first(asked: Asked) -> Screen:
    """Return the page that the rehearsal begins from."""
    language, state = asked.language, asked.state
    choices = (
        button(language, words.AS_NEW, "rehearse_new"),
        button(language, words.AS_MEMBER, "rehearse_group"),
        button(language, words.IN_AN_OUTAGE, "rehearse_outage"),
        button(language, words.ANOTHER_DAY, "ex_today"),
    )
    leave = ((button(language, staff.LEAVE, "leave"),),) if state.play else ()
    text = paragraphs(language.text(words.TITLE), language.text(words.WHAT_IT_IS), playing(asked))
    return Screen(text, (*leave, *((each,) for each in choices), back_to(language)))


def phones(language: Language) -> Screen:
    """Return the choice of a new user's phone."""
    offered = tuple(_named(code, "rehearse_new", code) for code in buttons.LANGUAGES)
    return Screen(language.text(words.CHOOSE_PHONE), (offered, back_to(language, "rehearse")))


def ways(language: Language, phone: str) -> Screen:
    """Return the choice of how a new user comes to the bot."""
    rows = tuple((button(language, label, "rehearse_as", f"{phone}.{way}"),) for way, label in WAYS.items())
    return Screen(language.text(words.CHOOSE_WAY), (*rows, back_to(language, "rehearse_new")))


def wanted(language: Language, text: Html, phone: str) -> Screen:
    """Return what asks for something typed."""
    return Screen(text, (back_to(language, "rehearse_new", phone),))


def group(language: Language, play: GroupPlay) -> Screen:
    """Return what the group is, and what else it could be."""

    def say(label: str) -> str:
        return language.message(label)

    now = language.text(
        words.GROUP_NOW,
        addressed=say(ADDRESSED[play.addressed]),
        who=say(words.AN_ADMIN if play.admin else words.A_MEMBER),
    )
    settings = language.text(
        words.GROUP_SETTINGS,
        private=say(words.MODE_ON if play.private else words.MODE_OFF),
        answers=say(words.TO_ADMINS if play.admins_only else words.TO_EVERYBODY),
        language=buttons.LANGUAGES[play.language] if play.language else say(words.EACH_OWN),
    )
    text = paragraphs(language.text(words.GROUP_TITLE), language.text(words.GROUP_HOW), lines(now, settings))
    leave = (button(language, staff.LEAVE, "leave"),)
    return Screen(text, (*pairs(_other(language, play)), leave, back_to(language, "rehearse")))


def _other(language: Language, play: GroupPlay) -> list[Button]:
    """What else may be chosen; what is chosen already stands in the text."""
    chosen = [
        *((label, f"addressed={way}") for way, label in CHOOSE_ADDRESSED.items() if way is not play.addressed),
        (words.CHOOSE_MEMBER, "admin=no") if play.admin else (words.CHOOSE_ADMIN, "admin=yes"),
        (words.CHOOSE_OPEN, "private=no") if play.private else (words.CHOOSE_PRIVATE, "private=yes"),
        (words.CHOOSE_EVERYBODY, "admins_only=no") if play.admins_only else (words.CHOOSE_ADMINS, "admins_only=yes"),
        *(((words.CHOOSE_EACH_OWN, "language=own"),) if play.language else ()),
    ]
    languages = [
        _named(code, "rehearse_group", f"language={code}") for code in buttons.LANGUAGES if code != play.language
    ]
    return [*(button(language, label, "rehearse_group", choice) for label, choice in chosen), *languages]


def _named(code: str, action: str, argument: str) -> Button:
    """A language is named in itself."""
    return Button(buttons.LANGUAGES[code], data=staff_button(action, argument))


def outages(asked: Asked, planned: tuple[Trouble, int] | None, *, refused: bool = False) -> Screen:
    """Return what can go wrong, or what is planned to."""
    language = asked.language
    title = language.text(words.OUTAGE_TITLE)
    if asked.state.play is not Play.PERSON:
        begin = (button(language, words.AS_NEW, "rehearse_new"),)
        return Screen(paragraphs(title, language.text(words.NO_PLAY_YET)), (begin, back_to(language, "rehearse")))
    if planned:
        trouble, number = planned
        over = (button(language, words.END_OUTAGE, "rehearse_outage", "none"),)
        said = lines(language.text(WILL[trouble], number=number), language.text(words.ENDS_BY_ITSELF))
        copies = language.text(words.ONE_COPY)
        return Screen(paragraphs(title, said, copies), (over, back_to(language, "rehearse")))
    rows = tuple((button(language, label, "rehearse_outage", f"{what}.{extent}"),) for label, what, extent in TROUBLES)
    note = language.text(words.NOT_PLANNED) if refused else None
    return Screen(paragraphs(title, language.text(words.OUTAGE_HOW), note), (*rows, back_to(language, "rehearse")))
