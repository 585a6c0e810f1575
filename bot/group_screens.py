"""The answers of a group as messages: at most 500 characters, and a way into the private chat."""

from datetime import date
from typing import Final

from bot.group_answers import GroupAnswer, GroupToast, Kind
from bot.group_settings import Chosen, choice
from bot.language import OFFERED, Language
from bot.screen_parts import Button, Html, Screen
from bot.wording import buttons, groups, pages
from bot.wording.terms import TERMS
from domain import crisis

LONGEST: Final = 500
PRIVATE: Final = "?start=private"
"""A payload that means nothing: Telegram shows the button that begins the chat, and nobody's facts travel in it."""

Rows = tuple[tuple[Button, ...], ...]

PLAIN = {
    Kind.JOINED: (groups.JOINED, groups.JOINED_HOW),
    Kind.HELP: (groups.HELP, groups.HELP_PRIVATE),
    Kind.UNKNOWN: (groups.UNKNOWN,),
    Kind.FIGURES: (groups.FIGURES, groups.GO_ON_IN_PRIVATE),
    Kind.OWN_CASE: (groups.OWN_CASE,),
    Kind.OWN_DATA: (groups.OWN_DATA, groups.OWN_DATA_PRIVATE),
    Kind.MANY: (groups.MANY,),
    Kind.NOT_AN_ADMIN: (groups.NOT_AN_ADMIN,),
    Kind.CANNOT_CHECK: (groups.CANNOT_CHECK,),
}
LABELS = {Kind.TERM: groups.ASK, Kind.FIGURES: groups.CONTINUE, Kind.OWN_CASE: groups.CONTINUE}
WITHOUT_LINK = (Kind.NOT_AN_ADMIN, Kind.CANNOT_CHECK)
TOASTS = {
    GroupToast.NOT_YOURS: groups.NOT_YOURS,
    GroupToast.NOT_AN_ADMIN: groups.NOT_AN_ADMIN,
    GroupToast.CANNOT_CHECK: groups.CANNOT_CHECK,
}


def group_screen(answer: GroupAnswer, language: Language, today: date) -> Screen:
    """Return the message of an answer; ``today`` chooses the telephone numbers for despair."""
    if answer.kind is Kind.SETTINGS:
        return _settings(answer, language)
    rows = () if answer.kind in WITHOUT_LINK else _into_private(answer, language)
    return Screen(_text(answer, language, today), rows)


def toast(what: GroupToast, language: Language) -> str:
    """Return what answers a tap."""
    return language.message(TOASTS[what])


def _text(answer: GroupAnswer, language: Language, today: date) -> Html:
    match answer.kind:
        case Kind.TERM if answer.term:
            return _term(answer.term, language)
        case Kind.TERMS:
            both = Html("\n\n".join(_term(slug, language) for slug in answer.near))
            return both if len(both) <= LONGEST else language.text(groups.ONE_AT_A_TIME, terms=_names(answer, language))
        case Kind.NEAR:
            return _lines(language.text(groups.NEAR, terms=_names(answer, language)), language.text(groups.WRITE_IT))
        case Kind.HOW_TO_ASK:
            words = language.text(groups.TO_BEGIN_WITH, terms=_names(answer, language))
            return _lines(language.text(groups.HOW_TO_ASK), words)
        case Kind.DISTRESS:
            return _lines(language.text(groups.HEAVY), *_crisis(language, today))
    return _lines(*(language.text(words) for words in PLAIN[answer.kind]))


def _term(slug: str, language: Language) -> Html:
    return Html(f"<b>{language.text(TERMS[slug].name)}</b>\n{language.text(TERMS[slug].text)}")


def _lines(*lines: Html) -> Html:
    return Html("\n".join(lines))


def _names(answer: GroupAnswer, language: Language) -> str:
    return ", ".join(language.message(TERMS[slug].name) for slug in answer.near)


def _crisis(language: Language, today: date) -> tuple[Html, ...]:
    """Where to call: nobody asks in a group where a person is, so the lines of both countries, the likelier first."""
    norway, states = crisis.NORWAY.on(today), crisis.UNITED_STATES.on(today)
    found = (
        language.text(pages.DISTRESS_NORWAY, to_talk=norway.to_talk, in_danger=norway.in_danger),
        language.text(pages.DISTRESS_US, to_talk=states.to_talk, in_danger=states.in_danger),
    )
    return found if language.locale == "nb" else found[::-1]


def _into_private(answer: GroupAnswer, language: Language) -> Rows:
    link = f"?start=term_{answer.term}" if answer.term else PRIVATE
    return ((Button(language.message(LABELS.get(answer.kind, buttons.OPEN_PRIVATE)), url=link),),)


def _settings(answer: GroupAnswer, language: Language) -> Screen:
    chosen = answer.settings
    named = buttons.LANGUAGES[chosen.language] if chosen.language else language.message(groups.EACH_OWN)
    who = language.message(groups.ADMINS if chosen.admins_only else groups.EVERYONE)
    text = _lines(
        language.text(groups.SETTINGS),
        language.text(groups.LANGUAGE, language=named),
        language.text(groups.ANSWERS, who=who),
        language.text(groups.ONLY_ADMINS_CHANGE),
    )
    return Screen(text, _choices(answer, language))


def _choices(answer: GroupAnswer, language: Language) -> Rows:
    """What else may be chosen; what is chosen already stands in the text."""
    now = answer.settings.language
    other = Chosen.EVERYONE if answer.settings.admins_only else Chosen.ADMINS
    label = groups.CHOOSE_EVERYONE if answer.settings.admins_only else groups.CHOOSE_ADMINS
    languages = tuple(
        Button(buttons.LANGUAGES[code], data=choice(code, answer.owner)) for code in OFFERED if code != now
    )
    own = Button(language.message(groups.CHOOSE_EACH_OWN), data=choice(Chosen.EACH_OWN, answer.owner))
    who = Button(language.message(label), data=choice(other, answer.owner))
    return (languages, (own,), (who,)) if now else (languages, (who,))
