"""Random walks over the desk, what is played and their own conversation: none of the three ever acts on another."""

import asyncio
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.played import unmarked
from bot.sandbox.chats import Message
from bot.sandbox.keyboards import buttons
from bot.staff.actions import COMMANDS
from bot.staff.asked import DeskState
from bot.telegram.backoff import Patience
from tests.bot.staff.conftest import STAFF, with_staff
from tests.bot.staff.rehearsing import CLAIM, OWN, SARA, THERE, desk, does, sealed
from tests.chat import Chat
from tests.whole import Whole, whole

AT_ONCE = Patience(storing=0.0, showing=(0.0, 0.0, 0.0), greeting=0.0)
OF_THE_REHEARSAL = ("s:rehearse", "s:leave", "s:menu", "s:group_would", "s:belongs")
SLOW = ("too_many", "late_tap")
TEXTS = (
    "/start", "/help", "/new", "/delete", "/result", "/cases", "/start ex_car", "14000", "ohio", "claimed", "nei",
    "/staff", "/rehearse", "/rehearse", "mine is 14000", "/term deficiency", "what is a deficiency?", "t:tax",
)  # fmt: skip
PLANS = ("timeout.2", "server.1", "blocked.1", "refused.1", "database.2")
WAYS = ("en.start", "nb.start", "en.ex_car", "nb.term")
DESK = (
    *(f"s:rehearse_as:{way}" for way in WAYS), *(f"s:rehearse_outage:{plan}" for plan in PLANS), "s:rehearse_group:",
    "s:rehearse_group:private=no", "s:leave:", "s:rehearse_outage:none",
)  # fmt: skip
PLACES = st.integers(min_value=0, max_value=300)
MOVES = st.one_of(
    st.tuples(st.just("newest"), PLACES),
    st.tuples(st.just("newest"), PLACES),
    st.tuples(st.just("any"), PLACES),
    st.tuples(st.just("any"), PLACES),
    st.tuples(st.just("desk"), st.sampled_from(DESK)),
    st.tuples(st.just("types"), st.sampled_from(TEXTS)),
    st.tuples(st.just("sends"), st.sampled_from(("sticker", "location"))),
)


@dataclass
class Walk:
    """Sara, who goes anywhere, and Anna, who is in the middle of her own case and does nothing."""

    bot: Whole
    sara: Chat

    async def makes(self, how: str, what: Any) -> None:
        """Makes one move; it has its effect where it belongs and nowhere else."""
        state, own, others = await desk(self.bot), sealed(self.bot, OWN), self.others()
        figures = self.figures()
        is_own = await self.moved(how, what, state)
        assert self.others() == others
        if not is_own:
            assert sealed(self.bot, OWN) == own, (how, what, state)
            assert self.figures() == figures, (how, what, state)
        if (await desk(self.bot)).play is None:
            assert self.bot.office.outages is not None
            assert sealed(self.bot, THERE) is None
            assert self.bot.office.outages.planned(SARA) is None

    def others(self) -> list[tuple[Any, ...]]:
        """The rows of everybody else."""
        return [row for row in self.bot.kept()["session"] if row[0] != SARA]

    def figures(self) -> tuple[Any, ...]:
        """Everything that is counted or kept for staff to read, but for their own desks."""
        kept = self.bot.kept()
        notes = [row for row in kept["memo"] if row[0] != "desk"]
        return self.bot.office.metrics.text(), kept["tally"], notes, kept["mail"]

    async def moved(self, how: str, what: Any, state: DeskState) -> bool:
        """Whether the move was meant for Sara's own conversation."""
        if how == "desk":
            await self.sara.taps_on(self.sara.last(), what)
            return False
        if how == "sends":
            await self.sara.sends(what)
            return state.play is None
        if how == "types":
            await self.sara.types(what)
            return state.play is None and not state.waits_for and what[1:] not in COMMANDS
        found = self.tappable(newest=how == "newest")
        if not found:
            return False
        message, data = found[what % len(found)]
        await self.sara.taps_on(message, data)
        return state.play is None and unmarked(data) is None and not data.startswith("s:")

    def tappable(self, *, newest: bool) -> list[tuple[Message, str]]:
        """The buttons of the newest message or of any; of the desk only those of the rehearsal, and none that waits."""
        messages = [message for message in self.sara.messages() if message.from_bot]
        shown = [
            (message, str(button["callback_data"]))
            for message in (messages[-1:] if newest else messages)
            for row in buttons(message.markup)
            for button in row
            if "callback_data" in button
        ]
        return [(message, data) for message, data in shown if _is_offered(data)]


def _is_offered(data: str) -> bool:
    return data.startswith(OF_THE_REHEARSAL) and not any(slow in data for slow in SLOW) if data[:2] == "s:" else True


async def _walks(moves: list[tuple[str, Any]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with whole(Path(folder), world=with_staff, staff=frozenset(STAFF), patience=AT_ONCE) as bot:

            async def takes(update: Any) -> None:
                await bot.front.reception.take(dict(update), persist=True)
                await bot.front.reception.finish()
                await bot.front.courier.settled()

            sara = Chat(bot.telegram, bot.telegram.people[SARA], deliver=takes)
            await does(bot.chat("Anna"), "/start", *CLAIM)
            await does(sara, "/start", *CLAIM)
            walk = Walk(bot, sara)
            for how, what in moves:
                await walk.makes(how, what)
            await walk.makes("desk", "s:leave:")
            assert (await desk(bot)).to(alarms_in=None) == DeskState()


@given(st.lists(MOVES, min_size=15, max_size=30))
@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
def test_neither_the_desk_nor_a_play_touches_what_is_their_own_or_anybodys(moves: list[tuple[str, Any]]) -> None:
    asyncio.run(_walks(moves))
