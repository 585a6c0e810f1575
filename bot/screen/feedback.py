"""The two buttons under a page, and the short page that thanks for a tap and takes one sentence."""

from bot.callback import go
from bot.feedback.amounts import known_amounts
from bot.feedback.places import open_place
from bot.feedback.vote import LONGEST_SENTENCE, Feeding, Note
from bot.pages import Page
from bot.screen.view import View, lines, pairs, paragraphs
from bot.screen_parts import Button, Html, Screen
from bot.wording import buttons
from bot.wording import feedback as words

LEADS_BACK = frozenset({go("back"), go("begin")})
NOTES = {
    Note.LEADS_TO_THEM: words.LEADS_TO_THEM,
    Note.CUT: words.CUT,
    Note.NOT_TEXT: words.NOT_TEXT,
    Note.TAP: words.TAP,
    Note.NOT_SENT: words.NOT_SENT,
    Note.NOT_REPLACED: words.NOT_REPLACED,
    Note.TAKEN_BACK: words.TAKEN_BACK,
}
BACK = {
    Page.RESULT: buttons.BACK_TO_ANSWER,
    Page.TOPIC: buttons.BACK_TO_PAGE,
    Page.SUBJECT: buttons.BACK_TO_PAGE,
    Page.LETTER_CHECK: buttons.BACK_TO_PAGE,
    Page.SCAN_FAILED: buttons.BACK_TO_PAGE,
    Page.QUESTION: words.BACK_TO_QUESTION,
}
"""How the way back is called, by the page that was voted on; from the others one goes on."""


def with_vote(view: View, screen: Screen) -> Screen:
    """Return the screen with the two buttons as its last row, above the row that leads back, if it has one."""
    if open_place(view.session, view.today) is None:
        return screen
    vote = (view.button(words.HELPED, go("helpful")), view.button(words.DID_NOT_HELP, go("unhelpful")))
    last = screen.rows[-1] if screen.rows and view.session.page is not Page.RESULT else ()
    above = screen.rows[:-1] if any(button.data in LEADS_BACK for button in last) else screen.rows
    return Screen(screen.text, (*above, vote, *screen.rows[len(above) :]), screen.documents)


def feedback_page(view: View) -> Screen:
    """Return the thanks, the offer to write one sentence, and what became of one that was written."""
    feeding = view.session.feeding
    if feeding is None:
        return Screen(view.say(words.OFFER), ((view.button(buttons.GO_ON, go("begin")),),))
    back = (view.button(BACK.get(feeding.at, buttons.GO_ON), go("feedback_back")),)
    return Screen(_text(view, feeding), (*_ways(view, feeding), back))


def on_privacy(view: View) -> Html:
    """Return what is kept of a vote, and that it cannot be deleted."""
    return lines(view.say(words.PRIVACY), view.say(words.NOT_DELETED))


def not_deleted(view: View) -> Html | None:
    """Return that votes stay, to somebody who has voted."""
    return view.say(words.NOT_DELETED) if _has_voted(view) else None


def not_exported(view: View) -> Html | None:
    """Return that votes are in no copy, to somebody who has voted."""
    return view.say(words.NOT_EXPORTED) if _has_voted(view) else None


def _has_voted(view: View) -> bool:
    return any(case.voted for case in (view.session, *view.session.others))


def _text(view: View, feeding: Feeding) -> Html:
    if feeding.typed is not None:
        cut = feeding.note is Note.CUT
        return paragraphs(
            None if cut else _note(view, feeding),
            lines(view.say(words.SHOWN_BACK, said=feeding.typed), _note(view, feeding) if cut else None),
            view.say(words.TAKES_PLACE) if feeding.vote.words else None,
            lines(view.say(words.NOT_SEEN_YET), view.say(words.FINAL)),
            view.say(words.AMOUNTS_TOO) if known_amounts(view) else None,
        )
    if feeding.vote.words is not None:
        sent = view.say(words.SENT, said=feeding.vote.words)
        with_amounts = feeding.vote.with_amounts and known_amounts(view)
        amounts = view.say(words.AMOUNTS_SENT) if with_amounts else None
        return paragraphs(_note(view, feeding), lines(sent, amounts), view.say(words.STILL_YOURS))
    return paragraphs(_note(view, feeding) or _noted(view, feeding), view.say(words.OFFER))


def _noted(view: View, feeding: Feeding) -> Html:
    return view.say(words.NOTED_HELPED if feeding.vote.helpful else words.NOTED_DID_NOT)


def _note(view: View, feeding: Feeding) -> Html | None:
    if feeding.note is None:
        return None
    number = {"number": LONGEST_SENTENCE} if feeding.note is Note.CUT else {}
    return view.say(NOTES[feeding.note], **number)


def _ways(view: View, feeding: Feeding) -> tuple[tuple[Button, ...], ...]:
    if feeding.typed is None:
        turn = words.TURN_DID_NOT if feeding.vote.helpful else words.TURN_HELPED
        take_back = ((view.button(words.TAKE_BACK, go("feedback_takeback")),),) if feeding.vote.words else ()
        return (*take_back, (view.button(turn, go("feedback_turn")),))
    box = words.WITH_AMOUNTS if feeding.with_amounts else words.WITHOUT_AMOUNTS
    amounts = ((view.button(box, go("feedback_amounts")),),) if known_amounts(view) else ()
    send = view.button(words.SEND, go("feedback_send"))
    return (*amounts, *pairs([send, view.button(words.DO_NOT_SEND, go("feedback_drop"))]))
