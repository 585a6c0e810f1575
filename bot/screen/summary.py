"""The summary of all answers, each changeable; a change with old and new; and the answers as a copy to keep."""

import json
from collections.abc import Iterator

from bot.callback import change, go
from bot.screen.answers import amount, label, written
from bot.screen.view import View, lines, pairs
from bot.screen_parts import Document, Html, Screen
from bot.session import Session
from bot.wording import buttons, pages
from bot.wording.facts import ask_for

FIRST_TO_CHANGE = ("claim", "sale_price", "fair_value", "costs", "credits", "outcome", "event", "collateral")
"""The answers most often wrong come first among the buttons."""


def in_short(view: View) -> Iterator[Html]:
    """Yield the answers, one a line."""
    for field in view.known.shown:
        yield view.say(
            pages.SUMMARY_LINE,
            label=label(view, field),
            answer=written(view.language, field, view.session.answers[field]),
        )


def summary(view: View) -> Screen:
    """Return every answer, a button to change each, and one to go on."""
    order = sorted(view.known.shown, key=_rank)
    changes = [view.button(ask_for(field, view.case).button, change(field)) for field in order]
    head = (view.button(buttons.SHOW_ANSWER, go("confirm")),)
    return Screen(lines(view.say(pages.SUMMARY), *in_short(view)), (head, *pairs(changes)))


def _rank(field: str) -> int:
    return FIRST_TO_CHANGE.index(field) if field in FIRST_TO_CHANGE else len(FIRST_TO_CHANGE)


def changed(view: View) -> Screen:
    """Return what was changed, old beside new, and what it does to the amount left."""
    done = view.session.change
    if done is None:
        return summary(view)
    before = written(view.language, done.field, done.before)
    after = written(view.language, done.field, view.session.answers.get(done.field))
    text = lines(
        view.say(pages.CHANGED),
        view.say(pages.CHANGED_LINE, label=label(view, done.field), before=before, after=after),
        _owed(view, done.owed_before),
        view.say(pages.CHANGED_REST),
    )
    row = (view.button(buttons.SHOW_ANSWER, go("confirm")), view.button(buttons.CHANGE_AGAIN, change(done.field)))
    return Screen(text, (row,))


def _owed(view: View, before: str | None) -> Html | None:
    now = view.assessment.statement.still_owed if view.assessment else None
    after = None if now is None else str(now)
    if before == after:
        return None
    return view.say(pages.CHANGED_OWED, before=amount(view, before), after=amount(view, after))


def export(view: View) -> Screen:
    """Return everything that is kept, as JSON and as readable text."""
    row = (view.button(buttons.GO_ON, go("begin")),)
    if not view.session.answers:
        return Screen(view.say(pages.EXPORT_EMPTY), (row,))
    readable = "\n".join(in_short(view))
    documents = (
        Document("answers.json", _json(view.session).encode()),
        Document("answers.txt", readable.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").encode()),
    )
    return Screen(view.say(pages.EXPORT), (row,), documents)


def _json(session: Session) -> str:
    return json.dumps(session.model_dump(mode="json"), indent=2, ensure_ascii=False)
