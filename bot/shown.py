"""What a step of the conversation is to show, before and after it is stored."""

from dataclasses import dataclass, replace

from bot.conversation import Reply
from bot.feedback.figures import NO_NEWS, News
from bot.pages import Page
from bot.screen.showing import closing, echoes, screens, toast
from bot.screen.view import View
from bot.screen_parts import Before, Screen, Turn
from bot.store import Row


@dataclass(frozen=True)
class Shown:
    """What a step is to show, before it is known under which revision it was stored."""

    screens: tuple[Screen, ...] = ()
    in_place: bool = False
    aside: bool = False
    closing: Screen | None = None
    toast: str | None = None
    farewell: bool = False
    look_again: int | None = None
    news: News = NO_NEWS


def shown_of(before: View, view: View, reply: Reply) -> Shown:
    """Return the echoes alone, the page in place of the tapped message, or everything as new messages."""
    if reply.aside:
        return Shown(echoes(view), aside=True)
    if page := reply.instead or reply.remark:
        at = view.session.to(page=page, echoes=())
        return Shown(screens(replace(view, session=at)), in_place=bool(reply.instead), aside=True)
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
    return Turn(
        revision=row.revision if row else 0,
        screens=shown.screens,
        in_place=shown.in_place,
        aside=shown.aside,
        closing=shown.closing,
        toast=shown.toast,
        before=Before(row.message_id, row.shown < row.revision - 1) if row else Before(None),
    )
