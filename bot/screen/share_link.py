"""Sharing the answer by a link: what the link would hold, for a yes or a no; then the link itself."""

from collections.abc import Iterator
from datetime import date
from urllib.parse import quote

from bot.callback import go, topic
from bot.facts import ITEMISED
from bot.pages import Topic
from bot.screen.account import account_lines
from bot.screen.answers import label, written
from bot.screen.finding import told as told_of
from bot.screen.rounded import in_view, said, says_otherwise, what_is_told
from bot.screen.view import View, lines, pairs, paragraphs
from bot.screen_parts import Button, Html, Screen
from bot.shared_case.anonymous import Anonymous
from bot.shared_case.link import last_day, link
from bot.wording import buttons, pages
from bot.wording import shared as words
from domain.choices import ForeclosureProcess


def share_link(view: View) -> Screen:
    """Return the question whether to make the link, the link once it was made, or why there can be none."""
    if view.known.pending or not view.session.confirmed:
        return Screen(view.say(words.NEEDS_ANSWER), ((view.button(buttons.GO_ON, go("begin")),),))
    if not account_lines(view):
        return Screen(view.say(words.NEEDS_ACCOUNT), (_back(view),))
    told = what_is_told(view)
    if says_otherwise(in_view(view, told), view):
        hidden = view.button(buttons.SHARE, topic(Topic.SHARE.value))
        return Screen(view.say(words.ROUNDING_CHANGES), ((hidden,), _back(view)))
    made = view.session.linked
    return _ready(view, told, made) if made and last_day(made) >= view.today else _consent(view, told)


def _back(view: View) -> tuple[Button, ...]:
    return (view.button(buttons.BACK_TO_ANSWER, go("back")),)


def _consent(view: View, told: Anonymous) -> Screen:
    shown = in_view(view, told)
    head, *_ = said(shown)
    text = paragraphs(
        lines(view.say(words.CONSENT), *facts_told(shown, told)),
        Html(view.language.message(words.WILL_SAY).format(answer=told_of(shown, head))),
        lines(view.say(words.LEFT_OUT), view.say(words.TWO_FIGURES)),
        lines(view.say(words.ANYBODY), view.say(words.UNTIL, day=last_day(view.today))),
    )
    ways = [view.button(words.MAKE_LINK, go("makelink")), view.button(words.NOT_NOW, go("back"))]
    return Screen(text, pairs(ways))


def facts_told(shown: View, told: Anonymous) -> Iterator[Html]:
    """Yield everything that is told, one a line, in the words of the summary."""
    for field, fact in told.facts.items():
        alone = SAID_ALONE.get(fact) if isinstance(fact, str) else None
        answer = shown.language.message(alone) if alone else written(shown.language, field, fact)
        if field in ITEMISED and any(item["amount"] is None for item in fact or ()):
            answer = shown.language.message(words.AND_MORE).format(amount=answer)
        yield shown.say(pages.SUMMARY_LINE, label=label(shown, field), answer=answer)
    yield from years(shown, told)


SAID_ALONE = {
    ForeclosureProcess.NONJUDICIAL.value: words.SOLD_WITHOUT_COURT,
    ForeclosureProcess.JUDICIAL.value: words.SOLD_BY_COURT,
}
"""Choices whose button begins with the yes or no of a question that does not stand here."""


def years(shown: View, told: Anonymous) -> Iterator[Html]:
    """Yield the years that are told, one a line."""
    for year, text in ((told.sold, words.SOLD_IN), (told.judged, words.JUDGED_IN)):
        if year is not None:
            yield shown.say(text, year=str(year))


def _ready(view: View, told: Anonymous, made: date) -> Screen:
    start = f"?start={link(told, made)}"
    address = f"https://t.me/{view.bot}{start}" if view.bot else start
    text = paragraphs(
        lines(view.say(words.LINK_READY), view.say(words.UNTIL, day=last_day(made)), view.say(words.ANYBODY)),
        Html(address),
    )
    copied = Button(view.language.message(words.COPY_LINK), copy_text=start)
    return Screen(text, ((copied,), *_sent(view, address), _back(view)))


def _sent(view: View, address: str) -> Iterator[tuple[Button, ...]]:
    """Yield the button that asks Telegram to whom to send the link; the bot must be known by a name for that."""
    if view.bot:
        said = view.language.message(words.SHARE_TEXT)
        sheet = f"https://t.me/share/url?url={quote(address, safe='')}&text={quote(said, safe='')}"
        yield (Button(view.language.message(words.SEND_LINK), url=sheet),)
