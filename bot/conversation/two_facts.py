"""Two facts in one message: "fees were 300 not 500 and it sold for 9000" puts one right, and offers the other."""

import re
from datetime import date
from itertools import islice
from typing import Final

from bot import reading
from bot.conversation.loose import named_in, offered_or_asked
from bot.conversation.putting_right import put_right
from bot.conversation.reply import Reply
from bot.interview import replay
from bot.session import Session

Step = tuple[Session, Reply]
_AND = re.compile(r"(?<=[\s,;])(?:and|og|samt)(?=\s)", re.IGNORECASE)
_BETWEEN: Final = " \t\n\u00a0,;"
MOST_CUTS: Final = 10
"""Places at which a message is cut in two to see whether both parts say something; nobody means more of them."""


def two_put_right(session: Session, text: str, today: date) -> Step | None:
    """Return the session with the first put right and the second offered; None where the text is no such pair."""
    if not session.confirmed or session.asking:
        return None
    cuts = islice(_AND.finditer(text), MOST_CUTS)
    pairs = ((text[: cut.start()].rstrip(_BETWEEN), text[cut.end() :].lstrip()) for cut in cuts)
    return next((step for first, second in pairs if (step := _both(session, first, second, today))), None)


def _both(session: Session, first: str, second: str, today: date) -> Step | None:
    if reading.read_contrast(first) is None:
        return None
    amount = reading.find_amount(second, session.language)
    named = named_in(second, replay(session.answers, today).case)
    if not isinstance(amount, reading.Amount) or len(named) != 1:
        return None
    done = put_right(session, first, today)
    if done is None:
        return None
    after = done[0]
    if after.asking:
        return after.to(offered=after.offered | {named[0]: str(amount.value)}), Reply()
    return offered_or_asked(after, second, amount.value, replay(after.answers, today).case)
