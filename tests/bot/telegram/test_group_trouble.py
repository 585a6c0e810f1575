"""Groups while something fails, or falls due: nothing of a person's case is said there then either."""

from contextlib import suppress
from datetime import UTC, datetime

import pytest

from bot.events import Key
from bot.sandbox.faults import Dropped, Fault, server_broken, too_many_requests
from bot.sandbox.refused import bad_request, forbidden
from bot.session import Session
from bot.sessions import Sessions
from bot.surprise import code_of
from bot.telegram.failures import MOST_TRIES
from tests.bot.telegram.group_walk import do, few
from tests.bot.telegram.planted import traces
from tests.chat import Chat
from tests.transcripts.record import given
from tests.whole import Whole

REMINDING = datetime(2026, 12, 7, 8, tzinfo=UTC)


@pytest.mark.parametrize("locale", ["nb"], indirect=True)
@pytest.mark.parametrize(
    "fault",
    [too_many_requests(60), server_broken(502), forbidden("bot was kicked from the supergroup chat"), Dropped(),
     Dropped(after_effect=True), bad_request("not enough rights to send text messages to the chat")],
    ids=["flood", "broken", "kicked", "cut off", "cut off after", "muted"],
)  # fmt: skip
async def test_what_telegram_refuses_in_a_group_is_not_said_elsewhere(bot: Whole, case: Chat, fault: Fault) -> None:
    before, seen = bot.kept_of(case.person.id), case.messages()
    for doing in few(bot.name):
        bot.telegram.faults.next("sendMessage", fault)
        await do(bot, case, [doing])
        while bot.telegram.faults.take("sendMessage"):
            continue
    assert bot.kept_of(case.person.id) == before
    assert case.messages() == seen


async def test_a_store_that_is_away_is_no_reason_to_say_more(bot: Whole, case: Chat) -> None:
    tables = [name for name in bot.kept() if not name.startswith("sqlite_")]
    for table in tables:
        bot.breaks(f"ALTER TABLE {table} RENAME TO away_{table}")
    await do(bot, case, few(bot.name))
    for table in tables:
        bot.breaks(f"ALTER TABLE away_{table} RENAME TO {table}")
    assert len(bot.kept_of(case.person.id)["session"]) == 1


class Unbearable(Sessions):
    """Sessions of which this person's cannot be packed."""

    def packed(self, key: Key, session: Session) -> bytes:
        """Return none: something is wrong with the program."""
        raise LookupError(key, session.language)


async def test_the_apology_for_a_fault_of_ours_goes_to_the_private_chat_alone(bot: Whole, case: Chat) -> None:
    bot.dialogue.sessions = Unbearable(bot.dialogue.store, bot.seal, "en")
    case.phone.types("/result")
    (update,) = bot.telegram.updates.pending
    for _ in range(MOST_TRIES):
        with suppress(LookupError):
            await bot.handles(update)
        await do(bot, case, few(bot.name))
    (apology,) = [message for message in case.messages() if code_of(update["update_id"]) in message.text]
    assert apology.from_bot
    assert traces(apology.text) == set()


async def test_reminders_that_are_due_go_to_the_private_chat_alone(bot: Whole, case: Chat) -> None:
    bot.clock.now = REMINDING
    heard = len(bot.telegram.calls)
    room = bot.telegram.group("Support", [case.person])
    await bot.chat(case.person, group=room).types("/term deficiency")
    assert await bot.reminds() == 1
    told = [call for call in list(bot.telegram.calls)[heard:] if call.method == "sendMessage"]
    chats = [given(call)["chat_id"] for call in told]
    assert chats == [room.id, case.room.id]
    assert traces(given(told[0])["text"]) == set()
    assert traces(given(told[1])["text"])
    await do(bot, case, few(bot.name))
