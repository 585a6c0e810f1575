"""A bot that runs: its conversation over its store, its front to Telegram, and what goes on beside the chat."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from functools import partial
from socket import socket
from time import monotonic

from pydantic import SecretStr

from bot.background import beside
from bot.dialogue import Dialogue
from bot.face import faces
from bot.inline import offer
from bot.keys import refuse_other_keys, resealing
from bot.log import log
from bot.metrics import Metrics
from bot.once import by_one
from bot.outside import outside_words
from bot.picture.jpeg import as_jpeg
from bot.picture.press import Press
from bot.picture.profile import profile_picture
from bot.scan.reader import LetterReader
from bot.settings import Settings
from bot.staff.desk import Desk
from bot.staff.health.vitals import gone, signed_in
from bot.staff.office import Office
from bot.staff.retention import dismissed
from bot.staff.work import work
from bot.store import open_store
from bot.store.sealing import Seal
from bot.surprise import OnFault, unheard
from bot.telegram.attachments import Read, nothing_read
from bot.telegram.backoff import Patience
from bot.telegram.clock import AgreedClock
from bot.telegram.delivery import Parcel
from bot.telegram.drawings import Draw
from bot.telegram.face import put_on, warn_operator
from bot.telegram.front import Front, Requests, open_front
from bot.telegram.limits import Limits
from bot.telegram.outages import Outages
from bot.telegram.own_view import own_view
from bot.telegram.serving import CannotListen, listening
from bot.telegram.start import CannotStart, choose_polling
from bot.telegram.suspects import Suspects
from bot.telegram.watch import NOBODY, Watch
from bot.version import version

BETWEEN_SWEEPS = 3600.0
BETWEEN_REMINDERS = 30.0
UNTIL_MORE_REMINDERS = 1.0
UNTIL_HEARD = 3.0
"""Seconds for what people did while the bot was away: a tap below a screen counts until it is sent once more."""
BY_THE_CLOCK = ("sweep", "reminders", "retention")
"""Work that a wrong clock would make do harm."""
ONCE = ("sweep", "retention", "face")
"""Work that one replica does for all; the other pieces are shared out row by row, or are each process's own."""

Clock = Callable[[], datetime]


@asynccontextmanager
async def opened_dialogue(
    settings: Settings, clock: Clock, database_url: str, keys: tuple[SecretStr, ...]
) -> AsyncIterator[Dialogue]:
    """The conversation over this database until the end of the block; raises StoreFault, ValueError for bad keys."""
    seal = Seal([key.get_secret_value() for key in keys])
    store = open_store(database_url)
    try:
        staff = settings.staff_ids
        await refuse_other_keys(store, seal)
        dialogue = Dialogue(store, seal, clock, settings.default_locale, settings.retention_days, staff)
        try:
            yield dialogue
        finally:
            await dialogue.figures.close()
    finally:
        await store.close()


def office_of(settings: Settings, dialogue: Dialogue, metrics: Metrics) -> Office:
    """Return what the staff's desk works with."""
    return Office(dialogue, metrics, dialogue.clock, settings.staff_ids)


@asynccontextmanager
async def opened_front(
    settings: Settings,
    token: str,
    dialogue: Dialogue,
    metrics: Metrics,
    requests: Requests,
    patience: Patience | None = None,
    limits: Limits | None = None,
    office: Office | None = None,
) -> AsyncIterator[Front]:
    """The front until the end of the block, when what is in hand is finished; raises WrongToken."""
    replicas = (lambda: office.replicas) if office else (lambda: 1)
    outages = Outages(limits or Limits(replicas=replicas), settings.staff_ids, dialogue.clock)
    async with _tools(settings, office.faults.note if office else unheard) as (draw, read):
        front = await open_front(
            token,
            dialogue,
            outside_words(settings.default_locale),
            requests,
            api_url=settings.telegram_api_url,
            metrics=metrics,
            patience=patience,
            limits=outages,
            draw=draw,
            read=read,
            offers=offer,
            desk=Desk(office) if office else None,
            default_locale=settings.default_locale,
            watch=Watch(office.faults.note, office.lag.note) if office else NOBODY,
            replicas=replicas,
            suspects=Suspects(dialogue.records if office and await signed_in(office) else None),
        )
        try:
            await _staffed(office, front, outages)
            yield front
        finally:
            await _finished(front, office)


@asynccontextmanager
async def _tools(settings: Settings, on_fault: OnFault) -> AsyncIterator[tuple[Draw, Read]]:
    """What draws and what reads, until the end of the block."""
    press, reader = Press(), LetterReader(on_fault=on_fault)
    try:
        yield press.draw, reader.read if settings.read_letters else nothing_read
    finally:
        press.close()
        await reader.close()


async def _staffed(office: Office | None, front: Front, outages: Outages) -> None:
    """Give the desk its ways to Telegram, and let go of who is no longer staff, before the first update."""
    if office is not None:
        office.post = front.post
        office.outages = outages
        office.own_view = partial(own_view, front.bot)
        await dismissed(office)


async def _finished(front: Front, office: Office | None) -> None:
    """What is in hand is finished, the last faults of it are written down, and this process counts no more."""
    await front.close()
    if office is not None:
        await office.faults.settled()
        await gone(office)


@asynccontextmanager
async def taking_updates(front: Front, dialogue: Dialogue, metrics: Metrics, office: Office) -> AsyncIterator[None]:
    """Beside the block, send what is owed, write reminders, delete what is old, and keep up the bot's face."""

    async def sweep() -> float:
        if gone := await dialogue.sweep():
            log.info("old conversations were deleted", number=gone)
        return BETWEEN_SWEEPS

    async def reminders() -> float:
        since, written = monotonic(), await dialogue.remind()
        for key, turn in written:
            front.courier.hand(Parcel(key, turn, since=since))
        if written:
            log.info("reminders were written", number=len(written))
        return UNTIL_MORE_REMINDERS if written else BETWEEN_REMINDERS

    async def redelivery() -> float:
        await front.polling.heard(within=UNTIL_HEARD)
        return await front.redelivery.work()

    async def face() -> float:
        return await put_on(front.bot, faces(), drawn_profile_picture)

    pieces = {**work(office), "redelivery": redelivery, "sweep": sweep, "reminders": reminders, "face": face}
    pieces["keys"] = resealing(dialogue.store, dialogue.seal)
    if dialogue.store.shared:
        once = (*ONCE, "keys") if dialogue.seal.number > 1 else ONCE
        pieces |= {name: by_one(f"{name} {version()}", pieces[name], office.records, office.clock) for name in once}
    agreed = AgreedClock(front.bot.request, dialogue.clock)
    pieces |= {name: agreed.guards(pieces[name]) for name in BY_THE_CLOCK}
    async with beside(office.faults.note, **pieces):
        metrics.ready(now=True)
        log.info("updates are taken", bot=front.bot.username)
        warn_operator(front.bot.bot)
        try:
            yield
        finally:
            metrics.ready(now=False)


async def drawn_profile_picture() -> bytes:
    """Return the bot's own picture as a JPEG, drawn in threads of its own; only a bot that has none needs it."""
    press = Press(threads=1)
    try:
        return await asyncio.to_thread(as_jpeg, await press.draw(profile_picture()))
    finally:
        press.close()


async def poll(settings: Settings, token: str, dialogue: Dialogue, metrics: Metrics, requests: Requests) -> None:
    """Run the bot by long polling until cancelled; raise WrongToken."""
    office = office_of(settings, dialogue, metrics)
    async with opened_front(settings, token, dialogue, metrics, requests, office=office) as front:
        await choose_polling(front.bot)
        async with taking_updates(front, dialogue, metrics, office):
            await front.polling.run()


def place(setting: str, host: str, port: int) -> socket:
    """Return a socket that listens there; raise CannotStart, which names the setting."""
    try:
        return listening(host, port)
    except CannotListen as fault:
        raise CannotStart(f"{setting}: {fault}; stop what uses it, or set another") from None
