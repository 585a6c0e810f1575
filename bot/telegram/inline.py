"""Inline queries: answered at once and kept nowhere, neither their words nor that they came.

A person who types quickly makes a query for each letter. Only the newest is worth an answer, so older ones that still
wait are dropped; and they have an order of their own, so that no private chat waits for them. What is offered is in the
language of the person, so Telegram is told with every answer that it is for that person only.
"""

from collections.abc import Callable
from datetime import timedelta
from time import monotonic
from typing import Final

from telegram import InlineQuery, InlineQueryResultArticle, InlineQueryResultsButton, InputTextMessageContent
from telegram.constants import ParseMode
from telegram.error import BadRequest, RetryAfter, TelegramError
from telegram.ext import ExtBot

from bot.events import Key
from bot.inline.offer import Article, Offer
from bot.log import log, place_of
from bot.surprise import OnFault, Surprise, unheard
from bot.telegram.conversation_port import Dialogue
from bot.telegram.keyboard import Keyboards
from bot.telegram.messages import NO_PREVIEW
from bot.telegram.order import Order

Offers = Callable[[str, str], Offer]
"""What is offered for a query, the first, in a language, the second."""

PRIVATE: Final = "private"
AT_ONCE: Final = 16


def nothing_offered(_query: str, _locale: str) -> Offer:
    """Stand in where a bot has no inline mode."""
    return Offer((), "/start", 0)


class InlineQueries:
    """Takes inline queries and answers the newest of each person."""

    def __init__(self, bot: ExtBot[None], dialogue: Dialogue, offers: Offers, on_fault: OnFault = unheard) -> None:
        self._bot = bot
        self._dialogue = dialogue
        self._offers = offers
        self._on_fault = on_fault
        self._keyboards = Keyboards(bot.username)
        self._newest: dict[int, InlineQuery] = {}
        self._order = Order(AT_ONCE)
        self._silent_until = 0.0

    def take(self, query: InlineQuery) -> None:
        """Have the query answered, in the place of an older one of the same person that still waits."""
        person = query.from_user.id
        waits = person in self._newest
        self._newest[person] = query
        if not waits:
            self._order.submit(person, lambda: self._answer(person))

    async def idle(self, within: float | None = None) -> None:
        """Return once everything taken is answered or let go, or after so many seconds."""
        await self._order.idle(within)

    async def _answer(self, person: int) -> None:
        query = self._newest.pop(person)
        if monotonic() < self._silent_until:
            return
        try:
            locale = await self._dialogue.language_of(Key(person, person), query.from_user.language_code)
            await self._send(query.id, self._offers(query.query, locale))
        except BadRequest:
            return  # it is too old by now, and the person has typed on
        except RetryAfter as refusal:
            self._silent_until = monotonic() + _seconds(refusal)
        except TelegramError as fault:
            log.info("an inline query was not answered", fault=place_of(fault))
        except Exception as fault:  # noqa: BLE001 - whatever is wrong with one query, the next is answered
            log.error("an inline query was not answered", fault=place_of(fault))
            self._on_fault(Surprise(fault, "inline"))

    async def _send(self, query_id: str, offer: Offer) -> None:
        await self._bot.answer_inline_query(
            query_id,
            [self._result(article) for article in offer.articles],
            cache_time=offer.keep,
            is_personal=True,
            button=InlineQueryResultsButton(offer.button, start_parameter=PRIVATE),
        )

    def _result(self, article: Article) -> InlineQueryResultArticle:
        text = InputTextMessageContent(article.message.text, ParseMode.HTML, link_preview_options=NO_PREVIEW)
        return InlineQueryResultArticle(
            article.id,
            article.title,
            text,
            reply_markup=self._keyboards.markup(article.message.rows),
            description=article.description,
        )


def _seconds(refusal: RetryAfter) -> float:
    wait = refusal.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
