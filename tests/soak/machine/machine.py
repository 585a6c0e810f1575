"""Two people, one of the staff and a group do anything in any order; what each stated is theirs, whatever others do."""

import asyncio
import re
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.conversation.navigating import STEPS
from bot.sandbox.keyboards import buttons
from bot.staff.actions import COMMANDS as DESK_COMMANDS
from bot.staff.asked import DeskState
from tests.bot.staff.test_rehearsal_walk import DESK
from tests.bot.telegram.planted import ANSWERS, traces
from tests.bot.test_random_walk import COMMANDS, TEXTS, only_answers_change_answers
from tests.chat import Chat
from tests.soak.fuzz.actors import DRAWN, SLOW
from tests.soak.fuzz.texts import HOSTILE, is_whole
from tests.soak.fuzz.values import ARGUMENTS, FIELDS, VALUES
from tests.soak.fuzz.watching import EXPECTED
from tests.soak.machine.town import Town, tappable

AMOUNTS: Final = ("418263", "297541", "13879")
"""What is stated of money: nothing else here could be it."""
MOMENT: Final = re.compile(r"timestamp=\S+ ")
"""Of a line of the log; its microseconds may be any number."""
NAMES: Final = ("anna", "bo")
PEOPLE: Final = st.sampled_from(NAMES)
STEPS_TAKEN: Final = st.sampled_from((0, 3, 5, 30, 30))
PLACES: Final = st.integers(min_value=0, max_value=200)
FORGED: Final = st.one_of(
    st.builds("a:{}:{}".format, st.sampled_from(FIELDS), st.sampled_from(VALUES)),
    st.builds("n:{}_{}".format, st.sampled_from(sorted(STEPS)), st.sampled_from(ARGUMENTS)),
    st.builds("{}:{}:{}".format, st.sampled_from("aentwls~x"), st.sampled_from(ARGUMENTS), st.sampled_from(ARGUMENTS)),
    st.builds("~{}".format, st.sampled_from(("n:delete", "n:begin", "a:claim:1", "n:restart"))),
    st.sampled_from((*DESK, *(f"s:{action}:" for action in sorted(DESK_COMMANDS.values())))),
    st.sampled_from(("s:leave:", "s:menu:", "s:feedback:", "s:rehearse:", "n:group_nb_1001", "x" * 65, "", "ø" * 40)),
)  # fmt: skip
IN_GROUP: Final = (
    "{} what is a deficiency", "/term{} restgjeld", "/help{}", "/settings{}", "{} I owe 418263", "/result{}", "hello",
    "/start{} c_x", "{} 418263 297541 13879", "/language{}", "{} <b>{{x}}", "/delete{}",
)  # fmt: skip
SEARCHED: Final = ("", "restgjeld", "short sale", "my case", "10000 8500 500", "min sak", "Frøydis sin Volvo", "?")
OWNERS: Final = (0, 1, 2)
"""Whose the settings are said to be: Anna's, who administers the group, Bo's, or any administrator's."""
SENDABLE: Final = tuple(text for text in HOSTILE if is_whole(text))
HOURS: Final = st.sampled_from((1, 20, 24 * 3, 24 * 8, 24 * 31))
SIMPLE: Final = re.compile(r"a:(collateral|event|outcome|claim|sale_price):\?")
DAYS_SEEN: Final = 2


class Machine(RuleBasedStateMachine):
    """The rules are what people and time do; ``stated`` is what each has answered, as the bot should know it.

    ``taken`` counts the steps of all runs in this process.
    """

    taken = 0

    def __init__(self) -> None:
        super().__init__()
        self.town = Town()
        self.stated: dict[str, dict[str, Any]] = {name: {} for name in NAMES}
        self.simple: dict[str, dict[str, Any]] = {name: {} for name in NAMES}
        self.acted: set[str] = set()
        self.is_later = False
        self.looks = self._looks()

    def teardown(self) -> None:
        """Stop the bot."""
        self.town.close()

    @initialize(far=st.tuples(STEPS_TAKEN, STEPS_TAKEN))
    def everybody_comes(self, far: tuple[int, int]) -> None:
        """The three have begun, two have answered so much, or all and asked for reminders; the group has the bot."""
        for chat in (self.town.anna, self.town.bo, self.town.sara):
            self.town.runs(chat.types("/start"))
            self.town.runs(chat.taps("n:begin"))
        for name, steps in zip(NAMES, far, strict=True):
            self.town.runs(_interviewed(self.town.people[name], steps))
            self._knows_anew(name)
        self.town.runs(self.town.group.adds_bot())
        self.looks = self._looks()

    # what people do

    @rule(name=PEOPLE, text=st.one_of(st.sampled_from(TEXTS), st.sampled_from(SENDABLE), st.sampled_from(COMMANDS)))
    def types(self, name: str, text: str) -> None:
        """Somebody types something valid, odd, or worse."""
        self._does(name, text, lambda chat: chat.types(text))

    @rule(name=PEOPLE, place=PLACES)
    def answers(self, name: str, place: int) -> None:
        """Somebody answers what they are asked with a button, or with an amount, and that is known of them then."""
        chat = self.town.people[name]
        if chat.room.blocked or not self.town.session(chat):  # what was deleted has left its buttons
            return
        field = next((found[1] for found in map(SIMPLE.fullmatch, chat.choices()) if found), None)
        told = [data for data in chat.choices() if data.startswith("a:") and not data.endswith((":?", ":items"))]
        if field in ("claim", "sale_price"):
            self._does(name, f"a:{field}:typed", lambda chat: chat.types(AMOUNTS[place % 2]))
            session = self.town.session(chat)
            if session and field in session.answers:
                self.simple[name][str(field)] = f"{AMOUNTS[place % 2]}"
        elif told:
            data = told[place % len(told)]
            self._does(name, data, lambda chat: chat.taps(data))
            if field:
                assert self._still(name, field, data.split(":")[2]), data
                self.simple[name][field] = data.split(":")[2]

    @rule(name=PEOPLE, place=PLACES)
    def taps(self, name: str, place: int) -> None:
        """Somebody taps a button of the newest message."""
        self._taps(name, place, newest=True)

    @rule(name=PEOPLE, place=PLACES)
    def taps_any(self, name: str, place: int) -> None:
        """Somebody taps a button of any message."""
        self._taps(name, place, newest=False)

    @rule(name=PEOPLE, data=FORGED)
    def taps_forged(self, name: str, data: str) -> None:
        """Somebody sends what no button does."""
        self._does(name, data, lambda chat: chat.taps_on(chat.last(), data))

    @rule(name=PEOPLE, kind=st.sampled_from(("sticker", "voice", "location", "document")))
    def sends(self, name: str, kind: str) -> None:
        """Somebody sends what is no text."""
        self._does(name, "/sent", lambda chat: chat.sends(kind))

    @rule(name=PEOPLE)
    def deletes(self, name: str) -> None:
        """Somebody has everything deleted: nothing of them is left."""
        chat = self.town.people[name]
        if chat.room.blocked:
            return
        self._does(name, "/new", lambda chat: chat.types("/delete"))
        self._does(name, "n:delete", lambda chat: chat.taps("n:delete"))
        assert self.town.naming(chat.person.id) == {}
        self.stated[name], self.simple[name] = {}, {}
        self._does(name, "/start", lambda chat: chat.types("/start"))

    @rule(name=PEOPLE)
    def blocks_or_unblocks(self, name: str) -> None:
        """Somebody stops the bot, or lets it write again: their answers stay."""
        chat = self.town.people[name]
        self.acted.add(name)
        self.town.runs(chat.unblocks() if chat.room.blocked else chat.blocks())

    # what happens around them

    @rule()
    def restarts(self) -> None:
        """The bot is stopped and started again."""
        self.town.restart()

    @rule(hours=HOURS)
    def time_passes(self, hours: int) -> None:
        """Reminders are written, and what was left alone for long is deleted."""
        before = {name: self.town.session(self.town.people[name]) for name in NAMES}
        self.town.forward(hours)
        self.is_later = True
        if hours >= 24 * DAYS_SEEN:
            self.town.own_sent = []
        self.acted.update(self.town.people)
        for name, session in before.items():
            if session and self.town.session(self.town.people[name]) is None:
                assert hours >= 24 * 8, "left alone for less than the time things are kept"
                self.stated[name], self.simple[name] = {}, {}

    @precondition(lambda self: self.town.own_sent)
    @rule(place=PLACES)
    def comes_again(self, place: int) -> None:
        """Telegram sends an update once more: nothing is done twice."""
        self.town.runs(self.town.again(self.town.own_sent[place % len(self.town.own_sent)]))

    @rule(first=st.sampled_from(TEXTS), second=st.sampled_from(TEXTS), said=st.sampled_from(IN_GROUP))
    def together(self, first: str, second: str, said: str) -> None:
        """Everybody writes at the same time."""
        if self.town.anna.room.blocked or self.town.bo.room.blocked or not self.town.group.room.has_bot:
            return
        self.acted.update(("anna", "bo", "group"))
        for chat, text in (
            (self.town.anna, first),
            (self.town.bo, second),
            (self.town.anna, "/help"),
            (self.town.bo, "/start"),
        ):
            chat.phone.types(text)
        self.town.group.phone.types(said.format(self.town.bot.name))
        self.town.runs(self._all_together())
        for name in NAMES:
            self._knows_anew(name)

    async def _all_together(self) -> None:
        waiting = self.town.telegram.updates.pending
        self.town.own_sent += map(dict, waiting)
        await asyncio.gather(*(self.town.bot.front.reception.take(dict(one), persist=True) for one in waiting))
        await self.town.quiet()
        for one in waiting:
            self.town.telegram.updates.drop(one["update_id"])

    @rule(said=st.sampled_from(IN_GROUP), who=PEOPLE)
    def calls_in_group(self, said: str, who: str) -> None:
        """Somebody calls the bot in the group."""
        self.acted.add("group")
        chat = self.town.group if who == "anna" else self.town.group_of_bo
        self.town.runs(chat.types(said.format(self.town.bot.name)))

    @rule(who=PEOPLE, words=st.sampled_from(SEARCHED), place=PLACES)
    def searches_in_group(self, who: str, words: str, place: int) -> None:
        """Somebody types after the bot's name in the group, and sends a result: nothing of a case is offered there."""
        chat = self.town.group if who == "anna" else self.town.group_of_bo
        offered = self.town.runs(chat.searches(words))
        assert traces(f"{offered}") == set()
        if offered and len(offered[place % len(offered)]["title"]):
            self.acted.add("group")
            self.town.runs(chat.picks(offered[place % len(offered)]["id"]))

    @rule(who=PEOPLE, place=PLACES)
    def taps_in_group(self, who: str, place: int) -> None:
        """Somebody taps in the group; only who may choose there does."""
        chat = self.town.group if who == "anna" else self.town.group_of_bo
        found = tappable(chat, newest=False)
        if not found:
            return
        before = self._group_row()
        message, data = found[place % len(found)]
        self.acted.add("group")
        self.town.runs(chat.taps_on(message, data))
        if who == "bo":
            assert self._group_row() == before, "only who administers the group chooses there"

    @rule(who=PEOPLE, chosen=st.sampled_from(("nb", "en", "own", "all", "admins", "x")), owner=st.sampled_from(OWNERS))
    def taps_forged_in_group(self, who: str, chosen: str, owner: int) -> None:
        """Somebody taps in the group what was never shown to them; only who administers it chooses by that."""
        chat = self.town.group if who == "anna" else self.town.group_of_bo
        said = [message for message in chat.messages() if message.from_bot]
        if not said or not chat.room.has_bot:
            return
        before = self._group_row()
        self.acted.add("group")
        self.town.runs(chat.taps_on(said[-1], f"n:group_{chosen}_{self.town.numbers[owner]}"))
        if who == "bo" or owner == 1:
            assert self._group_row() == before, "only who administers the group, and was asked, chooses there"

    # the staff

    @rule(
        data=st.sampled_from((*DESK, "s:menu:", "s:ex_play:us_car_judgment", "s:ex_open:us_car_judgment", "s:leave:"))
    )
    def sara_taps_the_desk(self, data: str) -> None:
        """One of the staff works at the desk."""
        self._sara(data, lambda chat: chat.taps_on(chat.last(), data))

    @rule(
        text=st.sampled_from(
            (*(f"/{name}" for name in sorted(DESK_COMMANDS) if name != "run"), "/start", "14000", "ohio")
        )
    )
    def sara_types(self, text: str) -> None:
        """One of the staff writes, to the desk, to what is played, or in a case of their own."""
        self._sara(text, lambda chat: chat.types(text))

    @rule(place=PLACES, newest=st.booleans())
    def sara_taps(self, place: int, newest: bool) -> None:
        """One of the staff taps any button."""
        found = tappable(self.town.sara, newest=newest)
        message, data = found[place % len(found)] if found else (None, "")
        if message and not any(slow in data for slow in SLOW):
            self._sara(data, lambda chat: chat.taps_on(message, data))

    @rule()
    def sara_leaves(self) -> None:
        """One of the staff is done: what was played left no trace."""
        self._sara("s:leave:", lambda chat: chat.taps_on(chat.last(), "s:leave:"))
        assert not self.town.plays()
        assert self._desk().to(alarms_in=None, alarms=False) == DeskState()

    def _sara(self, move: str, act: Any) -> None:
        """Do something as the staff member: neither the desk nor a play touches a case of their own."""
        chat, state = self.town.sara, self._desk()
        before = self.town.session(chat)
        self.acted.add("sara")
        self.town.runs(act(chat))
        if state.play or _is_for_the_desk(move, waits=bool(state.waits_for)):
            assert self.town.session(chat) == before, (move, state)

    def _desk(self) -> DeskState:
        office = self.town.bot.office
        found = self.town.runs(office.records.find("desk", str(self.town.sara.person.id), DeskState))
        return (found or DeskState()).at(office.now())

    # what holds

    @invariant()
    def others_are_left_alone(self) -> None:
        """Nobody's row and nobody's chat changes by what others do."""
        looks = self._looks()
        for name, look in looks.items():
            assert name in self.acted or look == self.looks[name], (name, self.looks[name], look)
        self.looks, self.acted = looks, set()
        Machine.taken += 1

    @invariant()
    def what_was_stated_is_kept(self) -> None:
        """What is kept of each is what they stated."""
        for name in NAMES:
            session = self.town.session(self.town.people[name])
            assert (session.answers if session else {}) == self.stated[name], name
            for field, value in self.simple[name].items():
                known = self.stated[name].get(field)
                assert known is None or str(known).removesuffix(".00") == value, (name, field)

    @invariant()
    def nothing_is_owed(self) -> None:
        """Everybody was shown where they are."""
        assert self.town.owed() == []
        assert self.town.failed == []

    @invariant()
    def telegram_takes_everything(self) -> None:
        """No call of the bot is against the Bot API, and no fault is logged; the log quotes nobody."""
        assert self.town.refusals() == []
        said = MOMENT.sub("", self.town.log())
        assert "level=error" not in said, said
        warned = [line for line in said.splitlines() if "level=warning" in line]
        assert all(any(words in line for words in EXPECTED) for line in warned), warned
        assert not any(secret in said for secret in (*AMOUNTS, "Anna", "Neighbours")), said

    @invariant()
    def there_is_a_way_on(self) -> None:
        """Below what is shown there is a button, unless there is no conversation."""
        for name in NAMES:
            chat = self.town.people[name]
            shown = [message for message in chat.messages() if message.from_bot]
            if shown and not chat.room.blocked and self.town.session(chat):
                assert buttons(shown[-1].markup), (name, shown[-1].text)

    @invariant()
    def what_is_stored_is_shown(self) -> None:
        """The screen of what is kept of each was shown: it stands in their chat. On a later day it would differ."""
        for name in () if self.is_later else NAMES:
            chat = self.town.people[name]
            expected = None if chat.room.blocked else self.town.screen(chat)
            shown = [message.text for message in chat.messages() if message.from_bot]
            assert expected is None or expected in shown, (name, expected, shown[-3:])

    @invariant()
    def the_desk_is_nobody_elses(self) -> None:
        """No button of the desk stands below anything that somebody else was shown."""
        for name, chat in self.town.people.items():
            found = {data for _, data in tappable(chat, newest=False)}
            assert name == "sara" or not any(data.startswith(("s:", "~")) for data in found), (name, found)

    @invariant()
    def the_group_hears_nothing_of_a_case(self) -> None:
        """No amount of anybody is said in the group."""
        said = "\n".join(message.text for message in self.town.group.messages() if message.from_bot)
        assert traces(said) == set(), said

    # how it is done

    def _looks(self) -> dict[str, Any]:
        return {name: self.town.look(chat) for name, chat in self.town.people.items()}

    def _group_row(self) -> Any:
        return self.town.look(self.town.group).rows

    def _taps(self, name: str, place: int, *, newest: bool) -> None:
        found = tappable(self.town.people[name], newest=newest)
        if not found:
            return
        message, data = found[place % len(found)]
        if not DRAWN.fullmatch(data):
            self._does(name, data, lambda chat: chat.taps_on(message, data))

    def _does(self, name: str, move: str, act: Any) -> None:
        """Do something as one of the two; only an answer changes an answer, as far as a step alone can tell."""
        chat: Chat = self.town.people[name]
        if chat.room.blocked:
            return
        before = self.town.session(chat)
        self.acted.add(name)
        self.town.runs(act(chat))
        after = self.town.session(chat)
        if before and after and ":" in move[:2]:
            only_answers_change_answers(before, after, _without_needless(move))
        self._knows_anew(name)

    def _knows_anew(self, name: str) -> None:
        """What somebody may have changed themselves is what they state from now on."""
        session = self.town.session(self.town.people[name])
        self.stated[name] = session.answers if session else {}
        self.simple[name] = {
            field: value for field, value in self.simple[name].items() if self._still(name, field, value)
        }

    def _still(self, name: str, field: str, value: str) -> bool:
        known = self.stated[name].get(field)
        return known is not None and str(known).removesuffix(".00") == value


def _without_needless(move: str) -> str:
    """The step that forged data asks for, without an argument that the step has no use for."""
    step = move.partition("_")[0]
    return step if step in {"n:newcase", "n:restart", "n:delete"} else move


async def _interviewed(chat: Chat, steps: int) -> None:
    """Answer so many questions; behind the last, confirm and ask for reminders."""
    for _ in range(steps):
        field = next((data.split(":")[1] for data in chat.choices() if data.endswith(":?")), None)
        if field is None:
            for step in ("n:confirm", "t:dates", "n:remind", "n:back"):
                if step in chat.choices():
                    await chat.taps(step)
            return
        answer = ANSWERS.get(field, f"a:{field}:?")
        await (chat.taps(answer) if answer.startswith("a:") else chat.types(answer))


def _is_for_the_desk(move: str, *, waits: bool) -> bool:
    if move.startswith(("s:", "~")) or move[1:] in DESK_COMMANDS:
        return True
    return waits and move[1:2] != ":" and not move.startswith("/")
