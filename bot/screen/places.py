"""The pages that are no question and no answer: welcome, help, what is kept, words, and coming back."""

from collections.abc import Iterator

from bot.callback import LANGUAGE, WORD, Callback, go
from bot.cases import all_cases
from bot.facts import Kind, kind_of
from bot.interview import MOST
from bot.language import OFFERED
from bot.pages import Page
from bot.reading.other_countries import BRITAIN
from bot.screen import feedback
from bot.screen.answers import label, written
from bot.screen.cases import this_name
from bot.screen.correction import on_privacy, privacy_button
from bot.screen.help import crisis_lines, help_line
from bot.screen.question import progress
from bot.screen.reminders import kept_longer
from bot.screen.view import View, lines, pairs, paragraphs
from bot.screen_parts import Button, Html, Screen
from bot.session import TERMS_APART
from bot.terms import suggestions
from bot.wording import brief, buttons, cases, in_groups, pages, scan, shared
from bot.wording.terms import TERMS
from domain.law import CHECKED_ON, Status, review_day


def welcome(view: View) -> Screen:
    """Return what a stranger sees first: what it does, how long it takes, what is kept."""
    text = paragraphs(
        view.say(pages.WELCOME),
        view.say(pages.WELCOME_HOW, most=MOST),
        lines(view.say(pages.WELCOME_PRIVACY), view.say(pages.DISCLAIMER)),
    )
    return Screen(text, ((view.button(buttons.BEGIN, go("begin")), *_languages(view)),))


def _languages(view: View) -> tuple[Button, ...]:
    return tuple(
        Button(buttons.LANGUAGES[locale], Callback(LANGUAGE, locale).pack())
        for locale in OFFERED
        if locale != view.session.language
    )


def language(view: View) -> Screen:
    """Return the choice of language."""
    named = tuple(Button(buttons.LANGUAGES[locale], Callback(LANGUAGE, locale).pack()) for locale in OFFERED)
    return Screen(view.say(pages.LANGUAGE), (named, _go_on(view)))


def _go_on(view: View) -> tuple[Button, ...]:
    return (view.button(buttons.GO_ON, go("begin")),)


def help_page(view: View) -> Screen:
    """Return what the bot does, its commands, its limits, and people to talk to."""
    text = paragraphs(
        view.say(pages.HELP),
        lines(view.say(pages.HELP_COMMANDS), view.say(cases.HELP), view.say(in_groups.MORE_COMMANDS)),
        view.say(brief.HELP),
        lines(view.say(pages.HELP_LIMITS), view.say(pages.HELP_PEOPLE, help=help_line(view))),
    )
    return Screen(text, (_go_on(view), (view.button(in_groups.OPEN, go("groups")),)))


def privacy(view: View) -> Screen:
    """Return what is kept, until when, and how to get or delete it."""
    text = paragraphs(
        lines(view.say(pages.PRIVACY), view.say(scan.PRIVACY)),
        lines(view.say(pages.PRIVACY_UNTIL, days=view.retention_days), kept_longer(view)),
        on_privacy(view),
        feedback.on_privacy(view),
        lines(view.say(pages.PRIVACY_COPY), view.say(pages.PRIVACY_CHAT)),
    )
    return Screen(text, (_go_on(view), (privacy_button(view),)))


def delete(view: View) -> Screen:
    """Return the one question before everything is deleted."""
    ways = [view.button(buttons.DELETE, go("delete")), view.button(buttons.KEEP_ANSWERS, go("back"))]
    several = all_cases(view.session)
    counted = view.say(cases.DELETE_ALL, count=len(several)) if len(several) > 1 else None
    return Screen(lines(view.say(pages.DELETE), counted, feedback.not_deleted(view)), pairs(ways))


def deleted(view: View) -> Screen:
    """Return that nothing is kept, and how to begin again."""
    return Screen(view.say(pages.DELETED))


def cancelled(view: View) -> Screen:
    """Return that the conversation rests, and what is kept."""
    return Screen(view.say(pages.CANCELLED), (_go_on(view),))


def resume(view: View) -> Screen:
    """Return three lines of where the person was, and the choice to go on or start over."""
    several = bool(view.session.others)
    name = view.say(cases.THIS_CASE, name=this_name(view)) if several else None
    shown = [line for line in (name, _choices(view), _amounts(view)) if line]
    pending = view.known.pending
    if pending:
        number, total = progress(view, pending) or (1, 1)
        shown.append(view.say(pages.RESUME_NEXT, label=label(view, pending), number=number, total=total))
    else:
        shown.append(view.say(pages.RESUME_DONE))
    ways = [view.button(buttons.GO_ON, go("begin")), view.button(buttons.START_OVER, go("restart"))]
    mine = [view.button(cases.MINE, go("cases"))] if several else []
    return Screen(lines(view.say(pages.RESUME), *shown), pairs([*ways, *mine]))


def _choices(view: View) -> Html:
    return view.say(", ".join(_answers(view, {Kind.PLACE, Kind.CHOICE})))


def _amounts(view: View) -> Html:
    return view.say(", ".join(_answers(view, {Kind.AMOUNT, Kind.ITEMS, Kind.HOLDINGS}, named=True)))


def _answers(view: View, kinds: set[Kind], *, named: bool = False) -> Iterator[str]:
    for field in view.known.shown:
        if kind_of(field) in kinds:
            answer = written(view.language, field, view.session.answers[field])
            yield f"{label(view, field)} {answer}" if named else answer


def distress(view: View) -> Screen:
    """Return where to call, that nothing is lost, and no question."""
    text = paragraphs(
        view.say(pages.DISTRESS),
        lines(*crisis_lines(view)),
        view.say(pages.DISTRESS_DEBT, help=help_line(view)),
    )
    return Screen(text, (_go_on(view),))


def term_page(view: View) -> Screen:
    """Return what a word means."""
    slug = view.session.term
    if slug is None:
        return terms(view)
    return Screen(paragraphs(*(_explained(view, each) for each in slug.split(TERMS_APART))), (_go_on(view),))


def _explained(view: View, slug: str) -> Html:
    found = TERMS[slug]
    return lines(Html(f"<b>{view.say(found.name)}</b>"), *(view.say(text) for text in (found.text, *found.more)))


def terms(view: View) -> Screen:
    """Return the words nearest to what was asked for, or a few to begin with."""
    near = suggestions(view.session.term or "") or suggestions("")
    found = [Button(_short_name(view, slug), Callback(WORD, slug).pack()) for slug in near]
    head = pages.TERM_NOT_FOUND if view.session.term else pages.TERMS
    return Screen(view.say(head), (*pairs(found), _go_on(view)))


MOST_ALONE = 34
"""The longest label that is whole on a small phone in a row of its own."""


def _short_name(view: View, slug: str) -> str:
    """The name of a term; where its two words are too long for a button together, the first of them that fits."""
    name = view.language.message(TERMS[slug].name)
    first, _, other = name.partition(" (")
    possible = [each for each in (name, first, other.rstrip(")")) if each]
    return next((each for each in possible if len(each) <= MOST_ALONE), min(possible, key=len))


def law_date(view: View) -> Screen:
    """Return the day the law was checked, and the days by which it is to be checked again."""
    read, others = (review_day(CHECKED_ON, status) for status in (Status.READ, Status.SECONDARY))
    late = view.say(pages.SOURCES_OVERDUE, day=others) if others < view.today else None
    text = view.say(pages.LAW_DATE, day=CHECKED_ON)
    return Screen(lines(text, late or view.say(pages.LAW_REVIEW, read=read, others=others)), (_go_on(view),))


def other_country(view: View) -> Screen:
    """Return that this country's law is not known here, where to go there, and the warning that holds in many."""
    help_there = pages.OTHER_HELP_BRITAIN if view.session.country == BRITAIN else pages.OTHER_HELP
    warnings = lines(view.say(pages.OTHER_RESTART), view.say(pages.OTHER_COURT))
    text = paragraphs(view.say(pages.OTHER_COUNTRY), view.say(help_there), warnings)
    return Screen(text, (_go_on(view),))


def remark(view: View) -> Screen:
    """Return one of the short remarks that change nothing, with the way on."""
    words = {
        Page.HUMAN: pages.HUMAN,
        Page.OVERWHELMED: pages.OVERWHELMED,
        Page.ASHAMED: pages.ASHAMED,
        Page.THANKS: pages.THANKS if all_cases(view.session) else pages.THANKS_ALONE,
        Page.NOT_YOUR_CASE: shared.NOT_YOUR_CASE,
        Page.NOT_A_LAWYER: pages.NOT_A_LAWYER,
        Page.SHORT_WORDS: pages.SHORT_WORDS,
        Page.PERSONAL_NUMBER: pages.PERSONAL_NUMBER,
        Page.UNKNOWN_COMMAND: pages.UNKNOWN_COMMAND,
        Page.UNREADABLE_STATE: pages.NOT_TEXT if view.session.kind else pages.NOT_UNDERSTOOD,
    }[view.session.page]
    return Screen(view.say(words, help=help_line(view), day=CHECKED_ON), (_go_on(view),))
