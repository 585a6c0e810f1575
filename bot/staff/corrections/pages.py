"""What the desk answers about corrections: the list, one of them as it is now, or a line that says why not."""

from dataclasses import replace

from bot.screen_parts import Screen
from bot.staff.asked import Answer, Asked
from bot.staff.corrections import kept, list_screens, screens
from bot.staff.corrections.kept import Whole
from bot.staff.office import Office
from bot.wording import staff_corrections as words


class Pages:
    """The pages of corrections, from what is kept of them; nothing is changed here."""

    def __init__(self, office: Office) -> None:
        self._office = office

    async def listed(self, asked: Asked, page: int = 0) -> Answer:
        """Return a page of the list."""
        return Answer((list_screens.listed(asked.language, await kept.all_of(self._office.records), page),))

    async def shown(self, asked: Asked, name: str) -> Answer:
        """Return what people get, and below it how far the correction is."""
        whole = await kept.found(self._office.records, name)
        if whole is None:
            return self.gone(asked)
        return Answer((*screens.previews(whole.correction), await self._page(asked, whole)), below=True)

    async def again(self, asked: Asked, name: str) -> Answer:
        """Return how far it is, in place of the page."""
        whole = await kept.found(self._office.records, name)
        return Answer((await self._page(asked, whole),)) if whole else self.gone(asked)

    async def changed_meanwhile(self, asked: Asked, name: str, *, whole: bool = False) -> Answer:
        """Say that it is not what it was when the button was made, and return the ``whole`` of it, or how far it is.

        A typed text is not taken then either.
        """
        shown = await (self.shown(asked, name) if whole else self.again(asked, name))
        if asked.text is None:
            return replace(shown, toast=shown.toast or asked.language.message(words.CHANGED_MEANWHILE))
        return replace(shown, screens=(Screen(asked.language.text(words.CHANGED_MEANWHILE)), *shown.screens))

    async def _page(self, asked: Asked, whole: Whole) -> Screen:
        counts = await self._office.store.mailings.counts(whole.correction.id)
        return screens.correction_page(asked, whole, counts, self._office.staff_ids)

    def gone(self, asked: Asked) -> Answer:
        """Say that there is no such correction."""
        return self.said(asked, words.NOT_THERE)

    def said(self, asked: Asked, said: str) -> Answer:
        """Return a line that answers a tap; a typed text is answered with a message."""
        if asked.text is None:
            return Answer(toast=asked.language.message(said))
        return Answer((Screen(asked.language.text(said)),))
