"""The desk itself: which updates are for it, whose conversation the others go to, and what it answers."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace

from bot.events import Event, Key, Said, Tapped
from bot.language import Language
from bot.log import log, place_of
from bot.screen_parts import Turn
from bot.staff.actions import actions
from bot.staff.asked import DESK, Answer, Asked, DeskState, Handler, Play, play_key
from bot.staff.health.desk import HEALTH, away
from bot.staff.office import Handed, Office, RehearsedAway
from bot.staff.rehearsal import playing
from bot.staff.routing import as_played, routed, routed_by_itself
from bot.staff.screens import failed
from bot.store import Duplicate, StoreFault
from bot.surprise import Surprise


class Desk:
    """Stands before the conversations of those in ``STAFF_IDS``, and only of those."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._actions: Mapping[str, Handler] = actions(office)
        self._told_away: dict[int, int] = {}

    async def conversation(self, key: Key) -> Key:
        """Return the conversation that a person's update goes to: their own, or what they try out."""
        if key.chat not in self._office.staff_ids:
            return key
        state = await self._state(key.chat)
        return play_key(key.chat) if state.play is Play.PERSON else key

    async def directed(self, key: Key, event: Event) -> tuple[Key, Event]:
        """Return the conversation of an event that is not for the desk, and the event there.

        Raises RehearsedAway where the database is away for what is played.
        """
        if key.chat not in self._office.staff_ids:
            return key, event
        state = await self._state(key.chat)
        if state.play is not Play.PERSON:
            return key, event
        if self._office.outages is not None and self._office.outages.store_is_away(key.chat):
            raise RehearsedAway("an outage of the database is rehearsed")
        await playing.begin_again(self._office, key.chat, state)
        return play_key(key.chat), as_played(event)

    async def gone_on(self, key: Key) -> None:
        """Whoever went on with a conversation has left the page that waited, and what had lapsed.

        The turn is stored by now and is shown whatever becomes of this: a page waits on where the store is away.
        """
        if key.chat not in self._office.staff_ids:
            return
        with suppress(StoreFault):
            before = await self._state(key.chat)
            await self._keep(key.chat, before, before.to(waits_for=None, waits_since=0, lapsed=False))

    async def takes(self, key: Key, event: Event) -> bool:
        """Return whether the event is for the desk."""
        if key.chat not in self._office.staff_ids:
            return False
        try:
            return routed(event, await self._open(key.chat)) is not None
        except StoreFault:
            if routed_by_itself(event) is None:
                raise
            return True

    async def turn(self, key: Key, update_id: int, event: Event, language_code: str | None) -> Handed | None:
        """Return what the desk shows; None for an update that was seen before.

        Raises StoreFault where that has to wait for the database; how the bot is, is shown all the same.
        """
        try:
            return await self._turn(key, update_id, event, language_code)
        except StoreFault:
            if (routed_by_itself(event) or ("",))[0] == HEALTH:
                shown = await self._away(key, language_code)
                return ((key, replace(shown, in_place=isinstance(event, Tapped))),)
            if self._told_away.get(key.chat) != update_id and self._office.post is not None:
                self._office.post.hand(key, await self._away(key, language_code))
            self._told_away[key.chat] = update_id
            raise

    async def _turn(self, key: Key, update_id: int, event: Event, language_code: str | None) -> Handed | None:
        asked = await self._asked(key.chat, language_code)
        try:
            await self._office.store.note(update_id, self._office.now())
        except Duplicate:
            return None
        answer = await self._answer(asked, event)
        own = Turn(0, answer.screens, in_place=not answer.below, aside=True, toast=answer.toast, counted=False)
        shown: Handed = ((asked.own_key, own),) if answer.screens or answer.toast else ()
        if answer.turn:
            shown = (*shown, answer.turn)
        return (*shown, (asked.own_key, Turn(0, answer.after, aside=True, counted=False))) if answer.after else shown

    async def _away(self, key: Key, language_code: str | None) -> Turn:
        return Turn(0, (await away(self._office, key, language_code),), aside=True, counted=False)

    async def _asked(self, staff: int, language_code: str | None) -> Asked:
        state = await self._open(staff)
        language = await self._office.dialogue.language_of(Key(staff, staff), language_code)
        return Asked(staff, Language(language), self._office.today(), state)

    async def _answer(self, asked: Asked, event: Event) -> Answer:
        """A typed text is waited for once: whatever comes, the page that waited has had its turn.

        The update is noted and does not come again: whatever fails, there is an answer, and the desk is as it was.
        """
        name, argument = routed(event, asked.state) or ("menu", "")
        text = event.text if isinstance(event, Said) else None
        given = replace(asked, argument=argument, text=text, state=asked.state.to(waits_for=None, waits_since=0))
        try:
            answer = await self._actions.get(name, self._actions["menu"])(given)
            state = answer.state or given.state
            state = state.to(waits_since=self._office.now()) if state.waits_for else state
            await self._keep(asked.staff, asked.state, await self._spoken_to(asked, state))
        except Exception as fault:  # noqa: BLE001 - one page's fault must not take the desk away
            log.error("the desk could not answer", action=name, fault=place_of(fault))
            code = self._office.faults.coded(Surprise(fault, f"desk {name}"))
            answer = Answer((failed(asked.language, place_of(fault), code),), below=True)
        tapped = isinstance(event, Tapped)
        return replace(answer, below=answer.below or not tapped)

    async def _spoken_to(self, asked: Asked, state: DeskState) -> DeskState:
        """What they are told unasked is in this language too, where no conversation of their own says so."""
        without = await self._office.dialogue.language_of(asked.own_key, None)
        return state if without == asked.language.locale else state.to(alarms_in=asked.language.locale)

    async def _open(self, staff: int) -> DeskState:
        """The desk as it is now."""
        return (await self._state(staff)).at(self._office.now())

    async def _keep(self, staff: int, before: DeskState, after: DeskState) -> None:
        if after != before:
            await self._office.records.keep(DESK, str(staff), after)

    async def _state(self, staff: int) -> DeskState:
        return await self._office.records.find(DESK, str(staff), DeskState) or DeskState()
