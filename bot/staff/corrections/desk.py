"""Corrections on the desk: one of the staff writes it, another confirms it, and it goes out beside the chat."""

from collections.abc import Callable, Set
from dataclasses import replace

from bot.background import Work
from bot.events import Key
from bot.language import Language
from bot.screen_parts import Turn
from bot.staff.asked import DESK, Actions, Answer, Asked, DeskState
from bot.staff.corrections import kept, screens
from bot.staff.corrections.kept import Whole
from bot.staff.corrections.pages import Pages
from bot.staff.corrections.record import Correction, State
from bot.staff.corrections.sending import Sending
from bot.staff.corrections.writing import Writing
from bot.staff.office import Office
from bot.wording import staff_corrections as words

STOPPABLE = frozenset({State.COUNTING, State.READY, State.SENDING})
TRIES = 5


def actions(office: Office) -> Actions:
    """Return what staff can do with corrections."""
    pages = Pages(office)
    writing = Writing(office, pages)
    desk = CorrectionsDesk(office, pages, writing)
    return {
        "corrections": desk.listed,
        "correction_list": desk.page,
        "correction": desk.opened,
        "correction_again": desk.again,
        "correction_new": writing.new,
        "correction_find": writing.find,
        "correction_rule": writing.choose,
        "gone_rule": writing.choose_gone,
        "correction_first": writing.begin,
        "correction_write": writing.write,
        "correction_note": writing.note,
        "correction_ask": desk.ask,
        "correction_send": desk.send,
        "correction_stop": desk.stop,
        "correction_go": desk.go_on,
        "correction_delete": desk.delete,
        "correction_file": desk.file,
        "correction_seen": desk.seen,
    }


def work(office: Office) -> dict[str, Work]:
    """Return the work on corrections beside the chat."""

    async def ready(correction: Correction) -> None:
        """Tell the staff who did not write it, once for each asking, whichever replica comes first."""
        if not await office.records.keep(kept.TOLD, correction.counting, correction, replace=False):
            return
        for staff in sorted(office.staff_ids):
            key = Key(staff, staff)
            if office.post and not correction.is_by(staff):
                desk = await office.records.find(DESK, str(staff), DeskState) or DeskState()
                language = Language(await office.dialogue.language_of(key, desk.alarms_in))
                office.post.hand(key, Turn(0, (screens.waits(language, correction),), aside=True))

    return {"corrections": Sending(office, ready).work}


class CorrectionsDesk:
    """The pages of corrections; who may do what is decided here, from what is kept."""

    def __init__(self, office: Office, pages: Pages, writing: Writing) -> None:
        self._office = office
        self._pages = pages
        self._writing = writing

    async def listed(self, asked: Asked) -> Answer:
        """Show all corrections; what follows the command is searched for."""
        if asked.argument:
            return await self._writing.search(asked, asked.argument)
        return await self._pages.listed(asked)

    async def page(self, asked: Asked) -> Answer:
        """Show another page of them."""
        return await self._pages.listed(asked, int(asked.argument) if asked.argument.isdecimal() else 0)

    async def opened(self, asked: Asked) -> Answer:
        """Show what people get, and below it how far the correction is."""
        return await self._pages.shown(asked, asked.argument)

    async def again(self, asked: Asked) -> Answer:
        """Show how far it is, in place of the page."""
        return await self._pages.again(asked, asked.argument)

    async def ask(self, asked: Asked) -> Answer:
        """Look for the people, and then ask the others."""
        return await self._changed(asked, asked.argument, {State.DRAFT, State.NOBODY}, Correction.asked)

    async def stop(self, asked: Asked) -> Answer:
        """Stop it, whatever else becomes of it at the same moment; what is being sent just then still arrives."""
        return await self._changed(asked, asked.argument, STOPPABLE, _stopped, TRIES)

    async def go_on(self, asked: Asked) -> Answer:
        """Go on where it was stopped."""
        return await self._changed(asked, asked.argument, {State.STOPPED}, _going_on)

    async def send(self, asked: Asked) -> Answer:
        """Confirm the text that was read, if somebody else wrote it."""
        name = asked.argument.partition(".")[0]
        whole = await kept.found(self._office.records, name)
        if whole is None:
            return self._pages.gone(asked)
        if whole.correction.counting != asked.argument:
            return await self._pages.changed_meanwhile(asked, name, whole=True)
        if whole.correction.is_by(asked.staff):
            return self._pages.said(asked, words.SECOND[whole.correction.second(asked.staff, self._office.staff_ids)])
        if not await self._change(whole, {State.READY}, _confirmed):
            return await self._pages.changed_meanwhile(asked, name)
        return replace(await self._pages.again(asked, name), toast=asked.language.message(words.CONFIRMED))

    async def delete(self, asked: Asked) -> Answer:
        """Forget a draft that was sent to nobody."""
        whole = await kept.found(self._office.records, asked.argument)
        if whole and not (whole.state in screens.CHANGEABLE and await kept.remove(self._office, whole.correction)):
            return await self._pages.changed_meanwhile(asked, asked.argument)
        return await self._pages.listed(asked)

    async def file(self, asked: Asked) -> Answer:
        """Send what became of each message, without saying whose it was."""
        whole = await kept.found(self._office.records, asked.argument)
        if whole is None:
            return self._pages.gone(asked)
        counts = await self._office.store.mailings.counts(asked.argument)
        return Answer((screens.outcome_file(asked.language, whole, counts),), below=True)

    async def seen(self, asked: Asked) -> Answer:
        """Say that a preview's button does nothing."""
        return self._pages.said(asked, words.PREVIEW_TAPPED)

    async def _changed(
        self, asked: Asked, name: str, states: Set[State], to: Callable[[Correction], Correction], tries: int = 1
    ) -> Answer:
        """Change it where it stands so that it may; whoever comes second is shown what it has become."""
        for _ in range(tries):
            whole = await kept.found(self._office.records, name)
            if whole is None:
                return self._pages.gone(asked)
            if await self._change(whole, states, to):
                return await self._pages.again(asked, name)
        return await self._pages.changed_meanwhile(asked, name)

    async def _change(self, whole: Whole, states: Set[State], to: Callable[[Correction], Correction]) -> bool:
        """Change it as it was read, where it stood so that it may; return whether it was."""
        may = whole.state in states and whole.correction.is_written
        return may and await kept.change(self._office.records, whole.correction, to(whole.correction))


def _stopped(correction: Correction) -> Correction:
    return correction.model_copy(update={"stopped": True})


def _going_on(correction: Correction) -> Correction:
    return correction.model_copy(update={"stopped": False})


def _confirmed(correction: Correction) -> Correction:
    return correction.model_copy(update={"confirmed": correction.asking})
