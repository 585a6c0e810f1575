"""The pages that come with a picture: the answer, the dates, the answer without sums; and where they are found."""

from bot.callback import go, topic
from bot.pages import Topic
from bot.picture.card import card
from bot.picture.card_to_share import hidden_card, rounded_card
from bot.picture.timeline import timeline
from bot.screen.account import account_lines
from bot.screen.dates import GIVE_DATES, to_add
from bot.screen.result import opener
from bot.screen.rounded import rounding_changes
from bot.screen.view import View, pairs
from bot.screen_parts import Button, Drawing, Screen
from bot.wording import buttons
from bot.wording import picture as words

PICTURES = (Topic.PICTURE, Topic.TIMELINE, Topic.SHARE)
TO_KEEP = (*PICTURES, Topic.PDF, Topic.DATES)


def picture_page(view: View) -> Screen:
    """Return the answer as a picture."""
    return _page(view, Topic.PICTURE, words.PICTURE_PAGE, card(view))


def share_page(view: View) -> Screen:
    """Return the picture that can be shown to others, without sums; why it is the only one, where it is."""
    if rounding_changes(view):
        return _to_others(view, None, words.KEPT_HIDDEN, hidden_card(view))
    return _to_others(view, Topic.ROUNDED, words.SHARE_PAGE, hidden_card(view))


def rounded_page(view: View) -> Screen:
    """Return the picture in rounded sums; without sums where those would say something else."""
    drawn = rounded_card(view)
    if drawn is None:
        return _to_others(view, None, words.KEPT_HIDDEN, hidden_card(view))
    return _to_others(view, Topic.SHARE, words.ROUNDED_PAGE, drawn)


def _to_others(view: View, other: Topic | None, text: str, drawn: Drawing) -> Screen:
    """A picture to forward; the other picture and a link, where there are such, are further ways to show the case."""
    switch = [opener(view, other)] if other else []
    by_link = [view.button(words.SHARE_LINK, go("sharelink"))] if other and account_lines(view) else []
    ways = pairs([colours(view), *switch, *by_link])
    return Screen(view.say(text), (*ways, *_ways_on(view, Topic.SHARE)), (drawn,))


def timeline_page(view: View) -> Screen:
    """Return the dates as a picture, or where there are none how to add one."""
    drawn = timeline(view)
    if drawn is not None:
        return _page(view, Topic.TIMELINE, words.TIMELINE_PAGE, drawn)
    return Screen(view.say(words.NO_DATES), (*to_add(view, GIVE_DATES), *_ways_on(view, Topic.TIMELINE)))


def keep_page(view: View) -> Screen:
    """Return the ways to keep the answer or show it to somebody."""
    found = [opener(view, name) for name in TO_KEEP]
    return Screen(view.say(words.KEEP_PAGE), (*pairs(found), _back(view)))


def colours(view: View) -> Button:
    """Return the button that sends the same picture in the other colours."""
    if view.session.dark:
        return view.button(words.LIGHT, go("light"))
    return view.button(words.DARK, go("dark"))


def _page(view: View, name: Topic, text: str, drawn: Drawing) -> Screen:
    return Screen(view.say(text), ((colours(view),), *_ways_on(view, name)), (drawn,))


def _ways_on(view: View, name: Topic) -> tuple[tuple[Button, ...], ...]:
    others = [opener(view, other) for other in PICTURES if other is not name]
    return (*pairs([*others, view.button(buttons.KEEP_OR_SHARE, topic(Topic.KEEP.value))]), _back(view))


def _back(view: View) -> tuple[Button, ...]:
    return (view.button(buttons.BACK_TO_ANSWER, go("back")),)
