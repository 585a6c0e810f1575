"""A fake Telegram in memory: the Bot API for one bot, over the chats of a few people."""

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.sandbox import editing, face, offering, profile, receiving, sending
from bot.sandbox.chats import BotAccount
from bot.sandbox.faults import ConnectionLost, Dropped, Faults
from bot.sandbox.files import Upload
from bot.sandbox.flood import Flood
from bot.sandbox.refused import Refused, conflict
from bot.sandbox.spec import checked
from bot.sandbox.updates import Update
from bot.sandbox.world import Call, World

TOKEN = "7000000001:sandbox"  # noqa: S105 - opens nothing but this fake
REMEMBERED_CALLS = 10_000
LONGEST_POLL = 50

METHODS: Mapping[str, Callable[[World, Call], object]] = {
    "answerCallbackQuery": receiving.answer_tap,
    "answerInlineQuery": offering.answer_search,
    "close": receiving.part,
    "deleteMessage": editing.delete_message,
    "deleteMyCommands": profile.delete_commands,
    "deleteWebhook": receiving.delete_webhook,
    "editMessageCaption": editing.edit_caption,
    "editMessageReplyMarkup": editing.edit_markup,
    "editMessageText": editing.edit_text,
    "getChat": profile.get_chat,
    "getChatAdministrators": profile.get_administrators,
    "getChatMember": profile.get_member,
    "getChatMemberCount": profile.count_members,
    "getChatMenuButton": profile.get_menu_button,
    "getFile": receiving.get_file,
    "getMe": profile.get_me,
    "getMyCommands": profile.get_commands,
    "getMyDefaultAdministratorRights": face.get_rights,
    "getMyDescription": profile.get_description,
    "getMyName": face.get_name,
    "getMyShortDescription": profile.get_short_description,
    "getUserProfilePhotos": face.get_pictures,
    "getWebhookInfo": receiving.webhook_info,
    "leaveChat": receiving.leave_chat,
    "logOut": receiving.part,
    "pinChatMessage": editing.pin_message,
    "removeMyProfilePhoto": face.remove_picture,
    "sendChatAction": sending.chat_action,
    "sendDocument": sending.send_document,
    "sendMessage": sending.send_message,
    "sendPhoto": sending.send_photo,
    "setChatMenuButton": profile.set_menu_button,
    "setMyCommands": profile.set_commands,
    "setMyDefaultAdministratorRights": face.set_rights,
    "setMyDescription": profile.set_description,
    "setMyName": face.set_name,
    "setMyProfilePhoto": face.set_picture,
    "setMyShortDescription": profile.set_short_description,
    "setWebhook": receiving.set_webhook,
    "unpinChatMessage": editing.unpin_message,
}


@dataclass(frozen=True)
class Answer:
    """What the Bot API answers: the HTTP status and the JSON below it."""

    code: int
    body: Mapping[str, Any]

    @property
    def ok(self) -> bool:
        """Whether the call took effect."""
        return self.code == 200


@dataclass(frozen=True)
class Called:
    """A call as it came, and what was answered."""

    method: str
    parameters: Mapping[str, object]
    answer: Answer


class FakeTelegram(World):
    """Answers the bot's calls; what people do on their phones comes from `Phone`.

    ``faults`` scripts what goes wrong; ``flood`` refuses whoever sends too much; ``calls`` are the last calls and their
    answers, getUpdates left out.
    """

    def __init__(
        self,
        clock: Callable[[], datetime],
        *,
        token: str = TOKEN,
        name: str = "Restgjeld",
        username: str = "restgjeld_sandbox_bot",
    ) -> None:
        super().__init__(clock, BotAccount(int(token.partition(":")[0]), name, username))
        self.token = token
        self.faults = Faults()
        self.flood: Flood | None = None
        self.calls: deque[Called] = deque(maxlen=REMEMBERED_CALLS)

    async def call(
        self,
        method: str,
        raw: Mapping[str, object],
        uploads: Mapping[str, Upload] | None = None,
        token: str | None = None,
    ) -> Answer:
        """Carries out one call; ``raw`` holds JSON values or form fields. Raises `ConnectionLost` where so scripted."""
        if token is not None and token != self.token:
            return _no(Refused(401, "Unauthorized"))
        fault = self.faults.take(method)
        if isinstance(fault, Dropped) and not fault.after_effect:
            raise ConnectionLost(method)
        answer = _no(fault) if isinstance(fault, Refused) else await self._answer(method, raw, uploads or {})
        if method != "getUpdates":
            self.calls.append(Called(method, dict(raw), answer))
            self.changes.ring()
        if fault is not None and not isinstance(fault, Refused):
            raise ConnectionLost(method)
        return answer

    async def _answer(self, method: str, raw: Mapping[str, object], uploads: Mapping[str, Upload]) -> Answer:
        try:
            call = Call(method, checked(method, raw, uploads), uploads)
            if method == "getUpdates":
                return _yes(await self._get_updates(call.parameters))
            if self.flood is not None:
                self.flood.check(method, call.parameters.get("chat_id"))
            return _yes(METHODS[method](self, call))
        except Refused as refused:
            return _no(refused)

    async def _get_updates(self, asked: Mapping[str, Any]) -> list[Update]:
        if self.webhook:
            raise conflict(
                "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
            )
        self.updates.allow(asked.get("allowed_updates"))
        limit, within = asked.get("limit", 100), min(asked.get("timeout", 0), LONGEST_POLL)
        return await self.updates.poll(asked.get("offset", 0), limit, within, lambda: self.webhook is not None)


def _yes(result: object) -> Answer:
    return Answer(200, {"ok": True, "result": result})


def _no(refused: Refused) -> Answer:
    return Answer(refused.code, refused.body())
