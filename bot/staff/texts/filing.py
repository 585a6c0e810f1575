"""Suggestions as they are kept: typed, shown, filed, listed, withdrawn and exported. Nobody's name or id is kept."""

import asyncio
from collections.abc import Sequence

from bot.screen_parts import Document, Screen
from bot.staff.asked import Actions, Answer, Asked
from bot.staff.office import Office
from bot.staff.screens import back_to
from bot.staff.texts.catalog import LOCALES, Text, by_id, every_text
from bot.staff.texts.po import patch
from bot.staff.texts.screens import gone
from bot.staff.texts.wish_screens import again, asking, done, filed_page, preview
from bot.staff.texts.wishes import DRAFT, DRAFT_SECONDS, KIND, Suggestion, fault, suggested
from bot.wording import staff_texts_wishes as wish_words
from bot.wording.mark import Words


class Filing:
    """What the desk does with suggestions."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def actions(self) -> Actions:
        """Return the actions by their names."""
        return {
            "texts_wish": self.wish,
            "texts_typed": self.typed,
            "texts_file": self.file,
            "texts_drop": self.drop,
            "texts_filed": self.filed,
            "texts_withdraw": self.withdraw,
            "texts_po": self.exported,
        }

    async def wish(self, asked: Asked) -> Answer:
        """Ask for a wording."""
        locale, text = await _meant(asked)
        if text is None:
            return _gone(asked)
        state = asked.state.to(waits_for=f"texts_typed:{asked.argument}")
        return Answer((asking(asked.language, text, locale),), state=state)

    async def typed(self, asked: Asked) -> Answer:
        """Show what was typed beside the present wording, or say what must change."""
        locale, text = await _meant(asked)
        if text is None or asked.text is None:
            return _gone(asked)
        suggestion = suggested(text, locale, asked.text, asked.today)
        wrong = fault(asked.language, text, suggestion)
        if wrong:
            return Answer((again(asked.language, text, locale, wrong),))
        await self._office.records.remove_before(DRAFT, self._office.now() - DRAFT_SECONDS)
        await self._office.records.keep(DRAFT, suggestion.name, suggestion)
        return Answer((preview(asked.language, text, suggestion),))

    async def file(self, asked: Asked) -> Answer:
        """File what was shown; the same wording is filed once, whoever suggests it."""
        draft = await self._office.records.find(DRAFT, asked.argument, Suggestion)
        if draft is None:
            kept = await self._office.records.find(KIND, asked.argument, Suggestion)
            return _done(asked, wish_words.FILED_BEFORE if kept else wish_words.FORGOTTEN)
        filed = draft.model_copy(update={"day": asked.today, "at": self._office.now()})
        new = await self._office.records.keep(KIND, filed.name, filed, replace=False)
        await self._office.records.remove(DRAFT, draft.name)
        return _done(asked, wish_words.FILED if new else wish_words.FILED_BEFORE)

    async def drop(self, asked: Asked) -> Answer:
        """Forget what was shown."""
        await self._office.records.remove(DRAFT, asked.argument)
        return _done(asked, wish_words.DROPPED)

    async def filed(self, asked: Asked) -> Answer:
        """List what was filed, the oldest first."""
        first = int(asked.argument) if asked.argument.isdecimal() else 0
        return Answer((filed_page(asked.language, await self._all(), first),))

    async def withdraw(self, asked: Asked) -> Answer:
        """Take one back, and show the rest."""
        removed = await self._office.records.remove(KIND, asked.argument)
        toast = asked.language.message(wish_words.WITHDRAWN) if removed else None
        return Answer((filed_page(asked.language, await self._all(), 0),), toast=toast)

    async def exported(self, asked: Asked) -> Answer:
        """Send the suggestions as a file for each language that has any."""
        filed = await self._all()
        spoken = [locale for locale in LOCALES if any(each.locale == locale for each in filed)]
        if not spoken:
            return Answer((filed_page(asked.language, filed, 0),))
        files = tuple(Document(f"suggestions.{locale}.po", patch(locale, filed, asked.today)) for locale in spoken)
        said = asked.language.text(wish_words.PATCH_READY)
        return Answer((Screen(said, (back_to(asked.language, "texts_filed"),), files),), below=True)

    async def _all(self) -> Sequence[Suggestion]:
        await asyncio.to_thread(every_text)
        found = await self._office.records.listed(KIND, Suggestion)
        return sorted(found.values(), key=lambda each: (each.moment, each.name))


async def _meant(asked: Asked) -> tuple[str, Text | None]:
    """The language and the text that a button named."""
    locale, _, name = asked.argument.partition(".")
    texts = await asyncio.to_thread(by_id)
    return locale, texts.get(name) if locale in LOCALES else None


def _done(asked: Asked, said: Words) -> Answer:
    return Answer((done(asked.language, said, by_id().get(asked.argument.split("-")[0])),))


def _gone(asked: Asked) -> Answer:
    return Answer((gone(asked.language),))
