"""Corrections on the desk: one of the staff writes it, another confirms it, and it goes out beside the chat."""

from dataclasses import replace

from bot.events import Key
from bot.language import Language
from bot.screen_parts import Screen, Turn
from bot.staff.asked import Actions, Answer, Asked
from bot.staff.corrections import kept, screens
from bot.staff.corrections.kept import Whole
from bot.staff.corrections.record import Correction, State, cleaned, fault_of
from bot.staff.corrections.rules import by_mark, found, is_id
from bot.staff.corrections.sending import Sending
from bot.staff.office import Office, Work
from bot.wording import staff_corrections as words

CHANGEABLE = frozenset({State.DRAFT, State.READY, State.STOPPED})
STOPPABLE = frozenset({State.COUNTING, State.READY, State.SENDING})


def actions(office: Office) -> Actions:
    """Return what staff can do with corrections."""
    desk = CorrectionsDesk(office)
    return {
        "corrections": desk.listed,
        "correction": desk.opened,
        "correction_again": desk.again,
        "correction_new": desk.new,
        "correction_find": desk.find,
        "correction_rule": desk.choose,
        "correction_write": desk.write,
        "correction_note": desk.note,
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
        """Tell the staff who did not write it, once for each text, whichever replica comes first."""
        if not await office.records.keep(kept.TOLD, correction.counting, correction, replace=False):
            return
        for staff in sorted(office.staff_ids):
            key = Key(staff, staff)
            if office.post and correction.who(staff) != correction.author:
                language = Language(await office.dialogue.language_of(key, None))
                office.post.hand(key, Turn(0, (screens.waits(language, correction),), aside=True))

    return {"corrections": Sending(office, ready).work}


class CorrectionsDesk:
    """The pages of corrections; who may do what is decided here, from what is kept."""

    def __init__(self, office: Office) -> None:
        self._office = office

    async def listed(self, asked: Asked) -> Answer:
        """Show all corrections; what follows the command is searched for."""
        if asked.argument:
            return await self._search(asked, asked.argument, 0)
        return Answer((screens.listed(asked.language, await kept.all_of(self._office.records)),))

    async def new(self, asked: Asked) -> Answer:
        """Ask for the rule."""
        return Answer((screens.ask_rule(asked.language),), state=asked.state.to(waits_for="correction_find:"))

    async def find(self, asked: Asked) -> Answer:
        """Show the rules that fit what was typed, or another page of them."""
        if asked.text is not None:
            return await self._search(asked, asked.text, 0)
        number, _, query = asked.argument.partition(" ")
        return await self._search(asked, query, int(number) if number.isdecimal() else 0)

    async def _search(self, asked: Asked, text: str, page: int) -> Answer:
        query = screens.searched(text)
        rules = found(" ".join(text.split())) if is_id(text.strip()) else found(query)
        if not rules and is_id(text.strip()):
            return await self._begun(asked, text.strip())
        waits = None if rules else "correction_find:"
        return Answer((screens.rules_found(asked.language, query, rules, page),), state=asked.state.to(waits_for=waits))

    async def choose(self, asked: Asked) -> Answer:
        """Begin a correction of this rule."""
        rule = by_mark().get(asked.argument)
        return await self._begun(asked, rule) if rule else await self.listed(asked)

    async def _begun(self, asked: Asked, rule: str) -> Answer:
        begun = Correction(id=kept.new_id(), rule=rule, day=asked.today, author="")
        correction = await kept.keep(self._office.records, begun.model_copy(update={"author": begun.who(asked.staff)}))
        return self._asks(asked, correction, "en")

    def _asks(self, asked: Asked, correction: Correction, locale: str, note: str | None = None) -> Answer:
        fault = None if note is None else fault_of(note)
        screen = screens.ask_note(asked.language, correction, locale, fault, len(note or ""))
        return Answer((screen,), state=asked.state.to(waits_for=f"correction_note:{correction.id}.{locale}"))

    async def write(self, asked: Asked) -> Answer:
        """Ask for the text in one language."""
        name, _, locale = asked.argument.partition(".")
        whole = await kept.found(self._office.records, name)
        if whole is None or locale not in words.WRITE:
            return self._gone(asked)
        if whole.state not in CHANGEABLE:
            return self._said(asked, words.MUST_STOP)
        return self._asks(asked, whole.correction, locale)

    async def note(self, asked: Asked) -> Answer:
        """Take a text; what was asked or confirmed before does not hold for another one."""
        name, _, locale = asked.argument.partition(".")
        whole = await kept.found(self._office.records, name)
        if whole is None or locale not in words.WRITE or asked.text is None:
            return self._gone(asked)
        if whole.state not in CHANGEABLE:
            return self._said(asked, words.MUST_STOP)
        note = cleaned(asked.text)
        if fault_of(note):
            return self._asks(asked, whole.correction, locale, note)
        correction = await kept.keep(self._office.records, whole.correction.written(locale, note, asked.staff))
        missing = next((each for each in words.WRITE if not correction.notes.get(each)), None)
        return self._asks(asked, correction, missing) if missing else await self._shown(asked, name)

    async def opened(self, asked: Asked) -> Answer:
        """Show what people get, and below it how far the correction is."""
        return await self._shown(asked, asked.argument)

    async def again(self, asked: Asked) -> Answer:
        """Show how far it is, in place of the page."""
        whole = await kept.found(self._office.records, asked.argument)
        return Answer((await self._page(asked, whole),)) if whole else self._gone(asked)

    async def ask(self, asked: Asked) -> Answer:
        """Look for the people, and then ask the others."""
        return await self._changed(asked, asked.argument, {State.DRAFT}, asked=True)

    async def stop(self, asked: Asked) -> Answer:
        """Stop it; what is being sent at this moment still arrives."""
        return await self._changed(asked, asked.argument, STOPPABLE, stopped=True)

    async def go_on(self, asked: Asked) -> Answer:
        """Go on where it was stopped."""
        return await self._changed(asked, asked.argument, {State.STOPPED}, stopped=False)

    async def send(self, asked: Asked) -> Answer:
        """Confirm the text that was read, if somebody else wrote it."""
        name = asked.argument.partition(".")[0]
        whole = await kept.found(self._office.records, name)
        if whole is None:
            return self._gone(asked)
        if whole.correction.counting != asked.argument:
            return self._said(asked, words.CHANGED_MEANWHILE)
        if whole.correction.who(asked.staff) == whole.correction.author:
            alone = len(self._office.staff_ids) < 2
            return self._said(asked, words.ONLY_ONE if alone else words.NOT_YOU)
        answer = await self._changed(asked, name, {State.READY}, confirmed=whole.correction.text)
        return Answer(answer.screens, toast=asked.language.message(words.CONFIRMED))

    async def delete(self, asked: Asked) -> Answer:
        """Forget a draft that was sent to nobody."""
        whole = await kept.found(self._office.records, asked.argument)
        if whole and whole.state is State.DRAFT and not await self._office.store.mailings.counts(asked.argument):
            await kept.remove(self._office, whole.correction)
        return Answer((screens.listed(asked.language, await kept.all_of(self._office.records)),))

    async def file(self, asked: Asked) -> Answer:
        """Send what became of each message, without saying whose it was."""
        whole = await kept.found(self._office.records, asked.argument)
        if whole is None:
            return self._gone(asked)
        counts = await self._office.store.mailings.counts(asked.argument)
        return Answer((screens.outcome_file(asked.language, whole, counts),), below=True)

    async def seen(self, asked: Asked) -> Answer:
        """Say that a preview's button does nothing."""
        return self._said(asked, words.PREVIEW_TAPPED)

    async def _changed(self, given: Asked, name: str, states: set[State] | frozenset[State], **to: object) -> Answer:
        whole = await kept.found(self._office.records, name)
        if whole is None:
            return self._gone(given)
        allowed = whole.state in states and whole.correction.is_written
        if allowed:
            await kept.keep(self._office.records, whole.correction.model_copy(update=to))
        return await self.again(replace(given, argument=name, text=None))

    async def _shown(self, asked: Asked, name: str) -> Answer:
        whole = await kept.found(self._office.records, name)
        if whole is None:
            return self._gone(asked)
        return Answer((*screens.previews(whole.correction), await self._page(asked, whole)), below=True)

    async def _page(self, asked: Asked, whole: Whole) -> Screen:
        counts = await self._office.store.mailings.counts(whole.correction.id)
        return screens.correction_page(asked, whole, counts, len(self._office.staff_ids))

    def _gone(self, asked: Asked) -> Answer:
        return self._said(asked, words.NOT_THERE)

    def _said(self, asked: Asked, said: str) -> Answer:
        """A line that answers a tap; a typed text is answered with a message."""
        if asked.text is None:
            return Answer(toast=asked.language.message(said))
        return Answer((Screen(asked.language.text(said)),))
