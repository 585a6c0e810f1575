"""What if: what is tried, and what would follow from it, old and new beside each other."""

from collections.abc import Iterator

from bot.callback import go
from bot.conversation import tried
from bot.reading.what_if import LET_GO, SETTLEMENT
from bot.screen.answers import small, written
from bot.screen.certain import bounded
from bot.screen.effects import difference, effects, law_changed, nothing_changed
from bot.screen.subject import subject_button
from bot.screen.trial_certain import whole_rest
from bot.screen.trial_named import all_tried, share_or_sum, small_one, would_be
from bot.screen.view import View, lines, pairs, paragraphs
from bot.screen_parts import Button, Html, Screen
from bot.session import Agreement, Trying
from bot.wording import buttons, pages
from bot.wording import trial as words
from bot.wording.facts import ask_for
from domain.certainty import Sure
from domain.consult import part_of
from domain.subjects import Subject

READ_ON = {"paid_since_sale": Subject.TIME, SETTLEMENT: Subject.RELEASE, LET_GO: Subject.CANCELLED}
"""The page of law that somebody should know who pays, settles, or is let go."""


def trial_page(view: View) -> Screen:
    """Return the choice of what to try, the question for a number, or what would follow from it."""
    trying = view.session.trying
    if trying and trying.or_true:
        return _tried_or_true(view, trying)
    if trying and trying.readings:
        return _which(view, trying)
    if trying and trying.field:
        return _asked(view, trying)
    if trying and trying.agreement is Agreement.ASKED and view.session.trial:
        return _agreement(view)
    new = trying and not trying.agreement
    return _menu(view) if new or not view.session.trial else _compared(view)


def _agreement(view: View) -> Screen:
    """What is only hoped for is no fact: whether it stands in writing is asked before it is kept as one."""
    ask = words.ASK_LET_GO if LET_GO in view.session.trial else words.ASK_AGREED
    choices = [view.button(words.IN_WRITING, go("keep_yes")), view.button(words.NOT_IN_WRITING, go("keep_no"))]
    text = paragraphs(
        view.say(words.WHAT_IF, tried=all_tried(view)), lines(view.say(ask), view.say(words.ONLY_WRITTEN))
    )
    return Screen(text, (*pairs(choices), *_ways_back(view)))


def _menu(view: View) -> Screen:
    so_far = view.say(words.SO_FAR, tried=all_tried(view)) if view.session.trial else None
    found = [
        view.button(words.TRY_ONE, go(f"try_{field}"), name=_name(view, field)) for field in tried.offered(view.case)
    ]
    trying = view.session.trying
    missed = view.say(words.MISS_WHICH) if trying and trying.miss else None
    if trying and trying.unclear:
        missed = view.say(words.UNCLEAR[trying.unclear])
    example = words.MENU_TYPE if "sale_price" in tried.offered(view.case) else words.MENU_TYPE_VALUE
    text = paragraphs(missed, view.say(words.MENU), so_far, view.say(example))
    return Screen(text, (*pairs(found), *_ways_back(view)))


def _name(view: View, field: str) -> str:
    if field in words.NAMES:
        return view.language.message(words.NAMES[field])
    return small(view.language.message(ask_for(field, view.case).button))


def _ways_back(view: View) -> tuple[tuple[Button, ...], ...]:
    return ((view.button(buttons.BACK_TO_ANSWER, go("back")),),)


def _asked(view: View, trying: Trying) -> Screen:
    field = trying.field or "claim"
    stated = view.session.answers.get(field)
    now = None if stated is None else view.say(pages.NOW, answer=written(view.language, field, stated))
    text = paragraphs(
        view.say(words.MISS_SHARE if field == SETTLEMENT else words.MISS) if trying.miss else None,
        lines(view.say(words.ASK[field]), view.say(words.RANGE_TOO), now),
    )
    return Screen(text, _ways_back(view))


def _which(view: View, trying: Trying) -> Screen:
    found = [pair for pair in map(tried.parted, trying.readings) if pair]
    shown = share_or_sum(view, found) or [small_one(view, field, value or "") for field, value in found]
    labels = [text[:1].upper() + text[1:] for text in shown]
    choices = [Button(text, data=go(f"try_{each}")) for text, each in zip(labels, trying.readings, strict=True)]
    if len(choices) == 1:
        ask = lines(view.say(words.VALUATION_COUNTS), view.say(words.WHICH, readings=shown[0]))
    else:
        ask = view.say(words.WHICH, readings=view.language.message(pages.OR).join(shown))
    missed = view.say(words.MISS) if trying.miss else None
    return Screen(paragraphs(missed, ask), (*pairs(choices), *_ways_back(view)))


def _tried_or_true(view: View, trying: Trying) -> Screen:
    """A number said with a "no" is one more to try, or how it was: only the second changes an answer."""
    (each,) = trying.readings
    field, value = tried.parted(each) or ("claim", None)
    choices = [
        view.button(words.TRY_THAT, go(f"try_{each}")),
        view.button(words.PUT_RIGHT, go(f"true_{each}")),
    ]
    missed = view.say(words.MISS_TRIED_OR_TRUE) if trying.miss else None
    shown = small_one(view, field, value or "")
    ask = view.say(words.TRIED_OR_TRUE, reading=shown[:1].upper() + shown[1:])
    return Screen(paragraphs(missed, ask), (*pairs(choices), *_ways_back(view)))


def _compared(view: View) -> Screen:
    trial = view.session.trial
    found = [would_be(view, stated) for stated in tried.answers_tried(view.session.answers, trial, view.today)]
    holds = all(each.assessment for each in found)
    body = lines(*(_rows(view, found) if holds else _cannot_hold(view)))
    refused = view.say(words.NOT_AGREED) if view.session.trying else None
    text = paragraphs(refused, view.say(words.WHAT_IF, tried=all_tried(view)), body, view.say(words.UNCHANGED))
    return Screen(text, _buttons(view, holds=holds))


def _cannot_hold(view: View) -> Iterator[Html]:
    """A sum above what is known of the rest is no contradiction where the rest can be more."""
    numbers = {field: value for field, value in view.session.trial.items() if field in tried.AMOUNTS}
    without = would_be(view, tried.answers_tried(view.session.answers, numbers, view.today)[0])
    known, sure = without.assessment, whole_rest(without)
    if known and known.statement.deficiency is not None and sure in {Sure.AT_LEAST, Sure.SO_FAR}:
        yield view.say(words.CAN_BE_MORE, left=bounded(view.language, known.statement.deficiency, sure))
    else:
        yield view.say(words.CANNOT_HOLD)
    yield view.say(words.TRY_OTHER)


def _rows(view: View, found: list[View]) -> Iterator[Html]:
    changed = [*effects(view, found), *difference(view, found)]
    yield from changed
    if law := law_changed(view, found):
        yield law
    elif not changed:
        yield nothing_changed(view, found)


def _buttons(view: View, *, holds: bool) -> tuple[tuple[Button, ...], ...]:
    trial = view.session.trial
    drop = view.button(words.DROP, go("drop"))
    first = [view.button(_keep(view), go("keep")), drop] if holds and not tried.is_range(trial) else [drop]
    read_on = [
        subject_button(view, subject)
        for field, subject in READ_ON.items()
        if field in trial and part_of(view.case, subject) is not None
    ]
    return (*pairs(first), *pairs([view.button(words.TRY, go("try")), *read_on]), *_ways_back(view))


def _keep(view: View) -> str:
    trial = view.session.trial
    if trial.keys() & {LET_GO, SETTLEMENT}:
        return words.KEEP_OUTCOME
    return words.KEEP_NUMBER if len(trial) == 1 else words.KEEP_NUMBERS
