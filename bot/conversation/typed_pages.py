"""Pages that take a typed text as their own: the lines of a letter, the name of a case, a number to try."""

from collections.abc import Callable, Mapping
from datetime import date

from bot.conversation import checking, feeding_back, filing, loose, putting_right, sharing, typed_trial
from bot.conversation.reply import Reply
from bot.pages import Page
from bot.session import Session

Step = tuple[Session, Reply]

TYPED_ON: Mapping[Page, Callable[[Session, str, date], Step | None]] = {
    Page.CASES: putting_right.typed_on_cases,
    Page.NAME_CASE: filing.typed_name,
    Page.DROP_CASE: filing.typed_before_dropping,
    Page.DELETE: filing.typed_before_all_goes,
    Page.RESTART: filing.typed_before_all_goes,
    Page.TRIAL: typed_trial.typed,
    Page.LETTER_LINES: checking.typed,
    Page.LETTER_CHECK: checking.typed_on_check,
    Page.SCAN_FAILED: checking.typed_after_failure,
    Page.WHICH_AMOUNT: loose.chosen_by_name,
    Page.SHARE_LINK: sharing.said_of_link,
    Page.FEEDBACK: feeding_back.typed,
}
"""What a text typed on a page leads to; None where it is not for the page."""


def typed_on_page(session: Session, text: str, today: date) -> Step | None:
    """Return what the text leads to where the page that is shown takes it, else None."""
    taken = TYPED_ON.get(session.page)
    return taken(session, text, today) if taken else None
