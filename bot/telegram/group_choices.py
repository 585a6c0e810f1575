"""The settings of a group: opened and changed by its administrators alone, each time as Telegram has them."""

from telegram.error import TelegramError

from bot.group_answers import GroupAnswer, GroupToast, Kind
from bot.group_events import Call, Choice
from bot.group_records import GroupRecords
from bot.group_screens import toast
from bot.group_settings import ANY_ADMIN, GroupSettings
from bot.language import Language, offered
from bot.log import log, place_of
from bot.telegram.group_admins import Admins
from bot.telegram.group_speech import Speech


class Choices:
    """Shows the settings to who may change them, and stores what they choose."""

    def __init__(self, records: GroupRecords, admins: Admins, speech: Speech, default_locale: str) -> None:
        self._records = records
        self._admins = admins
        self._speech = speech
        self._default_locale = default_locale

    async def opened(self, call: Call, settings: GroupSettings) -> GroupAnswer | None:
        """Return the answer to who asks for the settings; to others only where they asked this bot by name."""
        administers = call.asker.anonymous or await self._administers(call.chat, call.asker.id, call.asker.is_user)
        if administers is None:
            return GroupAnswer(Kind.CANNOT_CHECK)
        if not administers:
            return GroupAnswer(Kind.NOT_AN_ADMIN) if call.by_name else None
        owner = ANY_ADMIN if call.asker.anonymous else call.asker.id
        return GroupAnswer(Kind.SETTINGS, settings=settings, owner=owner)

    async def tapped(self, choice: Choice) -> None:
        """Store a choice and show it in place, if the tapper may make it; the tap is answered in any case."""
        own = Language(offered(choice.language_code, self._default_locale))
        kept = await self._records.keeps(choice.chat)
        refused = await self._refused(choice)
        await self._speech.toast(choice.query, toast(refused, own) if refused else None)
        if refused:
            return
        settings = await self._records.choose(choice.chat, choice.update_id, choice.chosen, kept=kept)
        if settings is None:
            return
        shown = GroupAnswer(Kind.SETTINGS, settings=settings, owner=choice.owner)
        language = Language(settings.language) if settings.language else own
        await self._speech.change(choice.chat, choice.message, shown, language)

    async def _refused(self, choice: Choice) -> GroupToast | None:
        if choice.owner not in (ANY_ADMIN, choice.tapper):
            return GroupToast.NOT_YOURS
        administers = await self._administers(choice.chat, choice.tapper)
        if administers is None:
            return GroupToast.CANNOT_CHECK
        return None if administers else GroupToast.NOT_AN_ADMIN

    async def _administers(self, chat: int, person: int, is_user: bool = True) -> bool | None:
        """Return whether Telegram says so at this moment; None where it does not say."""
        if not is_user:
            return False
        try:
            return await self._admins.confirmed(chat, person)
        except TelegramError as fault:
            log.info("an administrator could not be checked", chat=chat, fault=place_of(fault))
            return None
