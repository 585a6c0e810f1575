"""The summary of all answers, each changeable; a change with old and new; and the answers as a copy to keep."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from bot.callback import change, go
from bot.cases import all_cases
from bot.letter_entry import letter_costs, letter_lines
from bot.screen.answers import label, written
from bot.screen.cases import names
from bot.screen.effects import effects, law_changed
from bot.screen.feedback import not_exported
from bot.screen.finding import section, sentence
from bot.screen.letter_lines import costs_left_out, lines_in_short
from bot.screen.view import View, lines, pairs
from bot.screen_parts import Document, Html, Screen
from bot.session import Change, Session
from bot.wording import buttons, letter_check, pages
from bot.wording.facts import ask_for
from bot.wording.trial import AGREED_SUM
from domain.findings.statement import AgreedSumToPay
from domain.law import Finding, Section

FIRST_TO_CHANGE = ("claim", "sale_price", "fair_value", "costs", "credits", "outcome", "event", "collateral")
"""The answers most often wrong come first among the buttons."""
OF_FEEDBACK = ("ballot", "feeding", "voted")


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
    text = lines(
        view.say(pages.CHANGED),
        *(_line(view, change, done.answers) for change in (done, *done.also, *_came_with_it(view, done))),
        *_effects(view, done),
        *(costs_left_out(view) if _their_costs_taken(view, done) else ()),
        view.say(pages.CHANGED_REST),
        *(sentence(view.language, finding) for finding in section(view, Section.STATEMENT) if _to_pay(finding)),
    )
    words = view.language.message(ask_for(done.field, view.case).button)
    again = view.button(buttons.CHANGE, change(done.field), label=words)
    words, step = (buttons.GO_ON, "begin") if view.known.pending else (buttons.SHOW_ANSWER, "confirm")
    return Screen(text, pairs([view.button(words, go(step)), again]))


def _their_costs_taken(view: View, done: Change) -> bool:
    """Whether the costs are now those of the lender's letter."""
    theirs = letter_costs(letter_lines(view.session.letter_lines))
    taken = [{"kind": kind, "amount": str(amount)} for kind, amount in theirs]
    return done.field == "costs" and bool(taken) and view.session.answers.get("costs") == taken


def _came_with_it(view: View, done: Change) -> Iterator[Change]:
    """Yield what else is answered otherwise than before, such as the questions that the change led to."""
    named = {done.field, *(each.field for each in done.also)}
    now = view.session.answers
    for field in view.known.shown if done.answers else ():
        if field not in named and (field not in done.answers or done.answers[field] != now[field]):
            yield Change(field=field, before=done.answers.get(field))


def _to_pay(finding: Finding) -> bool:
    """A settlement holds once it is paid, and that stands beside the sum."""
    return isinstance(finding, AgreedSumToPay)


def _line(view: View, done: Change, stated: Mapping[str, Any]) -> Html:
    before = written(view.language, done.field, done.before)
    after = written(view.language, done.field, view.session.answers.get(done.field))
    agreed = done.field == "settlement_paid"
    name = view.language.message(AGREED_SUM) if agreed else label(view, done.field)
    if stated and done.field not in stated:
        return view.say(pages.SUMMARY_LINE, label=name, answer=after)
    return view.say(pages.CHANGED_LINE, label=name, before=before, after=after)


def _effects(view: View, done: Change) -> Iterator[Html]:
    """Yield what the change does to the answer, as a trial of it shows that."""
    if not done.answers:
        return
    before = replace(view, session=view.session.to(answers=done.answers), stated=None)
    yield from effects(before, [view])
    if law := law_changed(before, [view]):
        yield law


def export(view: View) -> Screen:
    """Return everything that is kept, as JSON and as readable text."""
    row = (view.button(buttons.GO_ON, go("begin")),)
    kept = all_cases(view.session)
    if not kept:
        return Screen(view.say(pages.EXPORT_EMPTY), (row,))
    each = (replace(view, session=case.to(language=view.session.language), stated=None) for case in kept)
    named = names(view) if len(kept) > 1 else {}
    parts = ((*_named(named, one), *in_short(one), *_offered(one), *_letter(one)) for one in each)
    readable = "\n\n".join(map("\n".join, parts)).replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">")
    documents = [Document("answers.json", _json(view.session).encode())]
    if readable:
        documents.append(Document("answers.txt", readable.encode()))
    return Screen(lines(view.say(pages.EXPORT), not_exported(view)), (row,), tuple(documents))


def _offered(view: View) -> Iterator[Html]:
    """What was read from what was typed and that no question has come to yet."""
    for field, value in (view.session.told | view.session.offered).items():
        if field not in view.session.answers:
            said = written(view.language, field, value)
            yield view.say(pages.SUMMARY_LINE, label=label(view, field), answer=said)


def _named(names_of: Mapping[int, str], view: View) -> Iterator[str]:
    """The name above the answers of one of several cases."""
    if view.session.number in names_of:
        yield names_of[view.session.number]


def _letter(view: View) -> Iterator[Html]:
    """The lines of the lender's letter, where there are any."""
    if view.session.letter_lines:
        yield view.say(letter_check.EXPORTED)
        yield from lines_in_short(view)


def _json(session: Session) -> str:
    """What was said of pages is left out, as is said beside the copy."""
    one = dict.fromkeys(OF_FEEDBACK, True)
    kept = session.model_dump(mode="json", exclude={**one, "others": {"__all__": one}})
    return json.dumps(kept, indent=2, ensure_ascii=False)
