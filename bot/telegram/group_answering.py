"""Answering one call of a group, at most once: who may ask, what is due to them, and whether there is room for it."""

from bot.group_answers import GroupAnswer, Kind, answer_to, may_be_quoted
from bot.group_events import Asked, Call, Joined
from bot.group_flood import MINUTE, Flood, Verdict
from bot.group_records import Greeting, GroupRecords
from bot.group_settings import GroupSettings
from bot.language import Language, offered
from bot.reading import in_distress
from bot.telegram.group_admins import Admins
from bot.telegram.group_choices import Choices
from bot.telegram.group_speech import Speech


class Answering:
    """Answers calls and greets groups."""

    def __init__(
        self,
        records: GroupRecords,
        flood: Flood,
        admins: Admins,
        choices: Choices,
        speech: Speech,
        default_locale: str,
    ) -> None:
        self._records = records
        self._flood = flood
        self._admins = admins
        self._choices = choices
        self._speech = speech
        self._default_locale = default_locale

    async def answer(self, call: Call) -> None:
        """Say what there is to say to a call. Its update is noted first, so that nobody says it again.

        Who may ask, and how often, matters to all but those in despair.
        """
        settings = await self._records.settings(call.chat)
        must_administer = settings.admins_only and not in_distress(call.text)
        if must_administer and not await self._admins.among(call.chat, call.asker):
            return
        if not await self._records.first(call.update_id):
            return
        answer = await self._due(call, settings)
        if answer is None:
            return
        admit = self._flood.admit_despair if answer.kind is Kind.DISTRESS else self._flood.admit
        verdict = admit(call.chat, call.asker.id, self._records.now())
        if verdict is Verdict.SILENT:
            return
        said = GroupAnswer(Kind.MANY) if verdict is Verdict.SAY_MANY else answer
        language = self._language(settings, call.asker.language_code)
        quoted = call.message if may_be_quoted(call, answer) else None
        await self._speech.say(call.chat, said, language, call.thread, quoted)

    async def greet(self, joined: Joined, greeting: Greeting) -> None:
        """Say what the bot is for, unless the group has turned out to be an older one that moved."""
        settings = await self._records.settings(joined.chat)
        if settings.greeted != greeting.moment:
            return
        language = self._language(settings, joined.language_code)
        self._flood.admit(joined.chat, joined.chat, self._records.now())
        message = await self._speech.say(joined.chat, GroupAnswer(Kind.JOINED), language)
        if message is not None:
            await self._records.said(joined.chat, greeting, message)

    async def _due(self, call: Call, settings: GroupSettings) -> GroupAnswer | None:
        answer = answer_to(call)
        if answer and answer.kind is Kind.DISTRESS:
            return answer
        if call.asked is Asked.SETTINGS:
            opened = await self._choices.opened(call, settings)
            return opened and (answer or opened)
        from_link = call.asked is Asked.START and answer and answer.kind is not Kind.FIGURES
        return None if from_link and await self._just_greeted(call.chat) else answer

    async def _just_greeted(self, chat: int) -> bool:
        """Whoever adds the bot by a link sends /start as well: greeting or help is said, whichever comes first."""
        if await self._records.greet(chat):
            return False
        settings = await self._records.settings(chat)
        return settings.greeted is not None and self._records.now() - settings.greeted < MINUTE

    def _language(self, settings: GroupSettings, code: str | None) -> Language:
        return Language(settings.language or offered(code, self._default_locale))
