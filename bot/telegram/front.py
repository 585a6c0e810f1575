"""Everything between Telegram and a conversation, put together."""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import Any

from telegram.ext import BaseRateLimiter, ExtBot
from telegram.request import BaseRequest

from bot.metrics import Metrics
from bot.telegram.attachments import Attachments, Read, nothing_read
from bot.telegram.backoff import Backoff, Patience
from bot.telegram.conversation_port import Dialogue, OutsideWords
from bot.telegram.courier import Courier
from bot.telegram.drawings import Draw, Drawings, nothing_drawn
from bot.telegram.failures import Failures
from bot.telegram.groups import Groups
from bot.telegram.haste import Haste
from bot.telegram.inline import InlineQueries, Offers, nothing_offered
from bot.telegram.limits import Limits
from bot.telegram.messages import Messages
from bot.telegram.polling import Polling
from bot.telegram.reception import Reception
from bot.telegram.redelivery import Redelivery
from bot.telegram.remarks import Remarks
from bot.telegram.staff_port import NoDesk, StaffDesk
from bot.telegram.staff_post import CourierPost
from bot.telegram.start import QuietBot, introduce
from bot.telegram.suspects import Suspects
from bot.telegram.watch import NOBODY, Watch

Requests = Callable[[], BaseRequest]
"""Makes a way to Telegram; one is for updates, the other for everything else."""

TIME_TO_FINISH = 8.0
"""Seconds that what is in hand may take when the bot stops; what is left goes to another replica or the next start."""
MOMENT = 0.1


@dataclass(frozen=True)
class Front:
    """A bot that Telegram knows, ready to take updates."""

    bot: ExtBot[None]
    reception: Reception
    courier: Courier
    polling: Polling
    redelivery: Redelivery
    post: CourierPost

    async def handle(self, raw: dict[str, Any]) -> None:
        """Take one update and return once what it leads to has been shown."""
        await self.reception.take(raw)
        await self.reception.finish()
        await self.courier.settled()

    async def close(self, within: float = TIME_TO_FINISH) -> None:
        """Finish what is in hand, if that takes no more than so many seconds, and let go of the connections."""
        until = monotonic() + within
        await self.reception.finish(within)
        await self.courier.finish(max(MOMENT, until - monotonic()))
        await self.bot.shutdown()


async def open_front(
    token: str,
    dialogue: Dialogue,
    words: OutsideWords,
    requests: Requests,
    *,
    api_url: str = "https://api.telegram.org",
    metrics: Metrics | None = None,
    limits: BaseRateLimiter[Any] | None = None,
    patience: Patience | None = None,
    draw: Draw = nothing_drawn,
    read: Read = nothing_read,
    default_locale: str = "en",
    offers: Offers = nothing_offered,
    desk: StaffDesk | None = None,
    watch: Watch = NOBODY,
    replicas: Callable[[], int] = lambda: 1,
    suspects: Suspects | None = None,
) -> Front:
    """Return the front once Telegram has said who the bot is; raise WrongToken where it does not know."""
    updates = requests()
    bot = await _introduced(token, api_url, requests(), updates, limits or Limits())
    dialogue.named(bot.username)
    counted, patience, remarks = metrics or Metrics(), patience or Patience(), Remarks(dialogue, words)
    messages = Messages(bot, Drawings(draw, remarks, counted, watch.on_fault))
    courier = Courier(dialogue, messages, counted, patience, on_fault=watch.on_fault, remarks=remarks)
    groups = Groups(bot, messages, dialogue.groups, patience, default_locale, watch.on_fault, replicas)
    inline = InlineQueries(bot, dialogue, offers, watch.on_fault)
    attachments, haste = Attachments(bot, read, counted), Haste(messages, remarks, counted)
    suspects = suspects or Suspects()
    failures = Failures(courier, words, counted, watch.on_fault, suspects)
    reception = Reception(
        dialogue, courier, groups, counted, patience, failures, attachments, inline, desk or NoDesk(), watch, haste
    )
    polling = Polling(updates, bot.base_url, reception, patience)
    redelivery = Redelivery(dialogue, courier, suspects, Backoff(*patience.owing))
    return Front(bot, reception, courier, polling, redelivery, CourierPost(courier, messages))


async def _introduced(
    token: str, api_url: str, request: BaseRequest, updates: BaseRequest, limits: BaseRateLimiter[Any]
) -> ExtBot[None]:
    """The bot under the name that Telegram gives it; raises WrongToken."""
    bot = QuietBot(
        token,
        base_url=f"{api_url}/bot",
        base_file_url=f"{api_url}/file/bot",
        request=request,
        get_updates_request=updates,
        rate_limiter=limits,
    )
    try:
        await introduce(bot)
    except BaseException:
        await bot.shutdown()
        raise
    return bot
