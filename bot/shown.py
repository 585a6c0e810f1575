"""What a step of the conversation is to show, before and after it is stored."""

from dataclasses import dataclass, field, replace
from time import monotonic
from typing import Final

from bot.conversation import Reply
from bot.feedback.figures import NO_NEWS, News
from bot.pages import Page
from bot.screen.showing import closing, echoes, screens, toast
from bot.screen.topic import SECTIONS
from bot.screen.view import View
from bot.screen_parts import Before, Screen, Step, Turn
from bot.store import Row
from domain.law import Section

MOST_NAMED: Final = 12


@dataclass(frozen=True)
class Shown:
    """What a step is to show, before it is known under which revision it was stored.

    ``whole`` is shown in place of a remark where a screen is owed: the remark settles that debt, and so must pay it.
    """

    screens: tuple[Screen, ...] = ()
    in_place: bool = False
    aside: bool = False
    whole: tuple[Screen, ...] = ()
    closing: Screen | None = None
    toast: str | None = None
    farewell: bool = False
    look_again: int | None = None
    news: News = NO_NEWS
    step: Step | None = field(default=None, compare=False)


def shown_of(before: View, view: View, reply: Reply) -> Shown:
    """Return the echoes alone, the page in place of the tapped message, or everything as new messages."""
    if reply.aside:
        return Shown(echoes(view), aside=True, whole=screens(view))
    if page := reply.instead or reply.remark:
        at = screens(replace(view, session=view.session.to(page=page, echoes=())))
        return Shown(at, in_place=bool(reply.instead), aside=True, whole=(*at, *screens(view)))
    shown = screens(view)
    return Shown(
        shown,
        in_place=reply.in_place and len(shown) == 1,
        closing=closing(before, reply.closing) if reply.closing else None,
        toast=toast(view, reply),
        farewell=view.session.page is Page.DELETED,
    )


def turn_of(row: Row | None, shown: Shown) -> Turn:
    """Return the turn that shows it, under the revision it was stored as; None where nothing is kept."""
    before = Before(row.message_id, row.shown < row.revision - 1) if row else Before(None)
    if shown.aside and before.owed:
        shown = replace(shown, screens=shown.whole, aside=False, in_place=False)
    return Turn(
        revision=row.revision if row else 0,
        screens=shown.screens,
        in_place=shown.in_place,
        aside=shown.aside,
        closing=shown.closing,
        toast=shown.toast,
        before=before,
        step=shown.step,
    )


def step_of(view: View, began: float) -> Step:
    """Return the question that is asked, or what is found in the answer or a topic of it; it was begun at ``began``."""
    session, seconds = view.session, monotonic() - began
    if session.page is Page.QUESTION and session.asking:
        return Step(session.asking.field, seconds=seconds)
    part = Section.STATEMENT if session.page is Page.RESULT else None
    if session.page is Page.TOPIC and session.topic:
        part = SECTIONS.get(session.topic, Section.STATEMENT)
    if part is None or not view.assessment:
        return Step(seconds=seconds)
    named = [type(found).__name__ for found in view.assessment.findings if found.section is part]
    return Step(findings=tuple(named[:MOST_NAMED]), seconds=seconds)
