"""From a session to what the phone shows: pure, in the person's language."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.conversation.reply import Closing, Reply, Toast
from bot.facts import Kind, kind_of
from bot.pages import Page, Topic
from bot.screen import places
from bot.screen.answers import label, written
from bot.screen.brief import brief_subject, brief_topic
from bot.screen.cases import cases_page, drop_page, marked, name_page, restart_page
from bot.screen.correction import corrections_page
from bot.screen.echo import echo
from bot.screen.example import example, example_file
from bot.screen.feedback import feedback_page, with_vote
from bot.screen.in_groups import in_groups
from bot.screen.letter import letter_page
from bot.screen.letter_check import check_page
from bot.screen.letter_lines import lines_page
from bot.screen.poster import poster_page
from bot.screen.question import bare, question
from bot.screen.reminders import reminder_page, reminders_page
from bot.screen.result import result
from bot.screen.scan_failed import scan_failed
from bot.screen.share_link import share_link
from bot.screen.shared import shared_case
from bot.screen.subject import subject_page
from bot.screen.summary import changed, export, summary
from bot.screen.told import told_line
from bot.screen.topic import topic_page
from bot.screen.trial import trial_page
from bot.screen.view import View, lines, paragraphs
from bot.screen.which_amount import which_amount
from bot.screen_parts import Html, Screen
from bot.wording import pages

PAGES: Mapping[Page, Callable[[View], Screen]] = {
    Page.WELCOME: places.welcome,
    Page.SUMMARY: summary,
    Page.CHANGED: changed,
    Page.RESULT: result,
    Page.SUBJECT: subject_page,
    Page.HELP: places.help_page,
    Page.PRIVACY: places.privacy,
    Page.LANGUAGE: places.language,
    Page.TERM: places.term_page,
    Page.TERMS: places.terms,
    Page.EXPORT: export,
    Page.DELETE: places.delete,
    Page.DELETED: places.deleted,
    Page.RESTART: restart_page,
    Page.CASES: cases_page,
    Page.NAME_CASE: name_page,
    Page.DROP_CASE: drop_page,
    Page.CANCELLED: places.cancelled,
    Page.RESUME: places.resume,
    Page.DISTRESS: places.distress,
    Page.LAW_DATE: places.law_date,
    Page.OTHER_COUNTRY: places.other_country,
    Page.EXAMPLE: example,
    Page.EXAMPLE_FILE: example_file,
    Page.LETTER_LINES: lines_page,
    Page.LETTER_CHECK: check_page,
    Page.SCAN_FAILED: scan_failed,
    Page.TRIAL: trial_page,
    Page.REMINDERS: reminders_page,
    Page.REMINDER: reminder_page,
    Page.WHICH_AMOUNT: which_amount,
    Page.SHARE_LINK: share_link,
    Page.SHARED: shared_case,
    Page.IN_GROUPS: in_groups,
    Page.POSTER: poster_page,
    Page.FEEDBACK: feedback_page,
    Page.CORRECTIONS: corrections_page,
}
MOST_CHARACTERS = 4000
MOST_IN_A_TOAST = 200


def screens(view: View) -> tuple[Screen, ...]:
    """Return the messages that show where the person is: the echoes first, then the page."""
    return (*echoes(view), *(part for screen in current(view) for part in split(screen)))


def echoes(view: View) -> tuple[Screen, ...]:
    """Return the echoes alone; what was told unasked stands on the page itself."""
    return tuple(echo(view, note) for note in view.session.echoes if not note.told)


def current(view: View) -> tuple[Screen, ...]:
    """Return the page the person is at: above it what was told unasked, below it whether it helped where asked."""
    *above, last = _current(view)
    first, *others = (*above, with_vote(view, last))
    return (replace(first, text=paragraphs(told_line(view), first.text)), *others)


def _current(view: View) -> tuple[Screen, ...]:
    """A letter is a message of its own below what to know before it."""
    session = view.session
    if session.page is Page.LETTER and session.letter:
        return letter_page(view, session.letter)
    if session.page is Page.QUESTION and session.asking:
        return (question(view, session.asking),)
    if session.page is Page.TOPIC:
        topic = session.topic or Topic.STATEMENT
        return (brief_topic(view, topic, topic_page(view, topic)),)
    if session.page is Page.SUBJECT and session.subject:
        return (brief_subject(view, session.subject, subject_page(view)),)
    return (marked(view, PAGES.get(session.page, places.remark)(view)),)


def split(screen: Screen) -> tuple[Screen, ...]:
    """Return the screen as one message, or parted between paragraphs where it is too long for one."""
    if len(screen.text) <= MOST_CHARACTERS:
        return (screen,)
    texts: list[str] = [""]
    for paragraph in screen.text.split("\n\n"):
        joined = f"{texts[-1]}\n\n{paragraph}" if texts[-1] else paragraph
        if len(joined) <= MOST_CHARACTERS:
            texts[-1] = joined
        else:
            texts.append(paragraph)
    *first, last = texts
    return (*(Screen(Html(text)) for text in first), Screen(Html(last), screen.rows, screen.documents))


def closing(view: View, closed: Closing) -> Screen:
    """Return what is left of a tapped question: its words and the answer, without buttons."""
    asked = bare(view, closed.field, closed.country)
    if closed.answer is None:
        return Screen(asked)
    return Screen(lines(asked, view.say(pages.YOUR_ANSWER, answer=_tapped(view, closed))))


def _tapped(view: View, closed: Closing) -> str:
    if closed.field == "jurisdiction" and closed.answer == "US":
        return written(view.language, "jurisdiction", "US")
    if closed.answer == "?":
        return view.language.message(pages.DONT_KNOW)
    value: object = (
        {"yes": True, "no": False}.get(closed.answer or "") if kind_of(closed.field) is Kind.YES_NO else closed.answer
    )
    return written(view.language, closed.field, value)


TOASTS = {Toast.OLD: pages.TOAST_OLD, Toast.NOT_YET: pages.TOAST_NOT_YET}


def toast(view: View, reply: Reply) -> str | None:
    """Return the line that answers a tap, as plain text."""
    if reply.toast is None:
        return None
    if reply.toast is not Toast.ANSWERED or reply.about is None:
        return view.language.message(TOASTS.get(reply.toast, pages.TOAST_OLD))
    answer = written(view.language, reply.about, view.session.answers.get(reply.about))
    words = view.language.message(pages.TOAST_ANSWERED)
    return words.format(label=label(view, reply.about), answer=answer)[:MOST_IN_A_TOAST]
