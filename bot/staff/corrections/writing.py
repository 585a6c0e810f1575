"""Writing a correction: its rule is found, and what people are told is typed in each language."""

from bot.staff.asked import Answer, Asked
from bot.staff.corrections import kept, list_screens, screens
from bot.staff.corrections.pages import Pages
from bot.staff.corrections.record import Correction, cleaned, fault_of
from bot.staff.corrections.rules import by_mark, found, is_id
from bot.staff.office import Office
from bot.wording import staff_corrections as words


class Writing:
    """Takes what staff type; nothing is kept before there is a text."""

    def __init__(self, office: Office, pages: Pages) -> None:
        self._office = office
        self._pages = pages

    async def new(self, asked: Asked) -> Answer:
        """Ask for the rule."""
        return Answer((list_screens.ask_rule(asked.language),), state=asked.state.to(waits_for="correction_find:"))

    async def find(self, asked: Asked) -> Answer:
        """Show the rules that fit what was typed, or another page of them."""
        if asked.text is not None:
            return await self.search(asked, asked.text)
        number, _, query = asked.argument.partition(" ")
        return await self.search(asked, query, int(number) if number.isdecimal() else 0)

    async def search(self, asked: Asked, text: str, page: int = 0) -> Answer:
        """Return the rules that fit these words; an id that the program does not have is asked about first."""
        query = list_screens.searched(text)
        rules = found(" ".join(text.split())) if is_id(text.strip()) else found(query)
        waiting = asked.state.to(waits_for=None if rules else "correction_find:")
        if not rules and is_id(text.strip()):
            return Answer((list_screens.unknown_rule(asked.language, text.strip()),), state=waiting)
        return Answer((list_screens.rules_found(asked.language, query, rules, page),), state=waiting)

    async def choose(self, asked: Asked) -> Answer:
        """Ask for the first text of a correction of this rule."""
        rule = by_mark().get(asked.argument)
        return self._asks_first(asked, rule) if rule else await self._pages.listed(asked)

    async def choose_gone(self, asked: Asked) -> Answer:
        """The same for a rule that the program no longer has."""
        return self._asks_first(asked, asked.argument) if is_id(asked.argument) else await self._pages.listed(asked)

    def _asks_first(self, asked: Asked, rule: str, note: str | None = None) -> Answer:
        fault = None if note is None else fault_of(note)
        screen = screens.ask_note(asked.language, rule, None, "en", fault, len(note or ""))
        return Answer((screen,), state=asked.state.to(waits_for=f"correction_first:{rule}"))

    async def begin(self, asked: Asked) -> Answer:
        """Begin a correction with its first text; before there is one, nothing is kept."""
        if asked.text is None or not is_id(asked.argument):
            return await self._pages.listed(asked)
        note = cleaned(asked.text)
        if fault_of(note):
            return self._asks_first(asked, asked.argument, note)
        begun = Correction(id=kept.new_id(), rule=asked.argument, day=asked.today, at=self._office.now())
        await kept.begin(self._office.records, begun.written("en", note, asked.staff))
        return await self._next(asked, begun.id)

    async def _next(self, asked: Asked, name: str) -> Answer:
        """Ask for the text that is missing, or show what there is."""
        whole = await kept.found(self._office.records, name)
        if whole is None:
            return self._pages.gone(asked)
        missing = next((each for each in words.WRITE if not whole.correction.notes.get(each)), None)
        return self._asks(asked, whole.correction, missing) if missing else await self._pages.shown(asked, name)

    def _asks(self, asked: Asked, correction: Correction, locale: str, note: str | None = None) -> Answer:
        fault = None if note is None else fault_of(note)
        screen = screens.ask_note(asked.language, correction.rule, correction.id, locale, fault, len(note or ""))
        return Answer((screen,), state=asked.state.to(waits_for=f"correction_note:{correction.id}.{locale}"))

    async def write(self, asked: Asked) -> Answer:
        """Ask for the text in one language."""
        name, _, locale = asked.argument.partition(".")
        whole = await kept.found(self._office.records, name)
        if whole is None or locale not in words.WRITE:
            return self._pages.gone(asked)
        if whole.state not in screens.CHANGEABLE:
            return self._pages.said(asked, words.MUST_STOP)
        return self._asks(asked, whole.correction, locale)

    async def note(self, asked: Asked) -> Answer:
        """Take a text; what was asked or confirmed before does not hold for another one."""
        name, _, locale = asked.argument.partition(".")
        whole = await kept.found(self._office.records, name)
        if whole is None or locale not in words.WRITE or asked.text is None:
            return self._pages.gone(asked)
        if whole.state not in screens.CHANGEABLE:
            return self._pages.said(asked, words.MUST_STOP)
        note = cleaned(asked.text)
        if fault_of(note):
            return self._asks(asked, whole.correction, locale, note)
        written = whole.correction.written(locale, note, asked.staff)
        if await kept.change(self._office.records, whole.correction, written):
            return await self._next(asked, name)
        return await self._pages.changed_meanwhile(asked, name, whole=True)
