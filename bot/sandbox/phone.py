"""What a person does on their phone, and the update it becomes."""

import re
from typing import Any

from bot.sandbox.chats import Chat, Json, Message, Person
from bot.sandbox.files import File, Upload, check_document, check_photo
from bot.sandbox.keyboards import buttons
from bot.sandbox.markup import UNMARKED, Marked, parsed, plain
from bot.sandbox.refused import Refused
from bot.sandbox.samples import SAMPLES
from bot.sandbox.world import Search, Tap, World


class NoSuchButton(LookupError):
    """The message has no such button, or is gone."""


class Phone:
    """One person's phone, open at one chat; at their private chat with the bot unless told otherwise."""

    def __init__(self, world: World, person: Person, chat: Chat | None = None) -> None:
        self.world = world
        self.person_id = person.id
        self.chat = chat or world.chats[person.id]

    @property
    def person(self) -> Person:
        """Whose phone it is."""
        return self.world.people[self.person_id]

    def types(self, text: str, reply_to: int | None = None) -> Message:
        """Sends a text; to a blocked bot nothing can be sent."""
        return self._sends(marked=plain(text), source=text, extra=self._reply(reply_to))

    def edits(self, message_id: int, text: str) -> Message:
        """Changes a text sent before."""
        edited = self.chat.messages[message_id].edited(self.world.now(), marked=plain(text), source=text)
        self.chat.keep(edited)
        self._tells("edited_message", edited)
        self.world.changes.ring()
        return edited

    def sends(self, kind: str) -> Message:
        """Sends a sample of what the bot cannot read: sticker, voice, photo, document, contact, location."""
        sample = SAMPLES[kind]
        if isinstance(sample, Upload):
            return self.sends_file(kind, sample, (512, 512) if kind == "sticker" else (1, 1))
        return self._sends(extra={kind: sample})

    def sends_file(self, kind: str, upload: Upload, size: tuple[int, int] = (0, 0)) -> Message:
        """Sends a file of one's own."""
        file: File = self.world.keep_file(kind, upload, size)
        return self._sends(file=file)

    def sends_own(self, upload: Upload) -> Message:
        """Sends a file from the phone as a person would: as a photo where Telegram takes it for one, else as a file."""
        check_document(upload)
        try:
            return self.sends_file("photo", upload, check_photo(upload))
        except Refused:
            return self.sends_file("document", upload)

    def taps(self, message_id: int, data: str) -> Tap:
        """Taps the button that sends ``data``, on one message."""
        message = self.chat.messages.get(message_id)
        rows = buttons(message.markup) if message else ()
        if message is None or not any(button.get("callback_data") == data for row in rows for button in row):
            raise NoSuchButton(data)
        return self.sends_tap(message, data)

    def sends_tap(self, message: Message, data: str) -> Tap:
        """Tells the bot of a tap on ``message``, which may look different by now: the phone showed an older state."""
        tap = Tap(self.world.new_id("tap"), self.person_id, self.chat.id, message.id, data)
        self.world.taps[tap.id] = tap
        query = {"id": tap.id, "from": self.person.as_api(), "chat_instance": str(self.chat.id), "data": data}
        self.world.updates.add("callback_query", query | {"message": message.as_api(self.chat.as_api())})
        self.world.changes.ring()
        return tap

    def blocks(self) -> None:
        """Stops the bot in the private chat."""
        self.chat.blocked = True
        self._membership("member", "kicked")

    def unblocks(self) -> None:
        """Lets the bot write again."""
        self.chat.blocked = False
        self._membership("kicked", "member")

    def adds_bot(self) -> None:
        """Takes the bot into the group."""
        self.chat.has_bot = True
        self._membership("left", "member")

    def removes_bot(self) -> None:
        """Throws the bot out of the group."""
        self.chat.has_bot = False
        self._membership("member", "kicked")

    def searches(self, text: str) -> Search:
        """Types ``@bot text`` without sending it."""
        search = Search(self.world.new_id("search"), self.person_id, text)
        self.world.searches[search.id] = search
        where = "sender" if self.chat.is_private else self.chat.type
        query = {"id": search.id, "from": self.person.as_api(), "query": text, "offset": "", "chat_type": where}
        self.world.updates.add("inline_query", query)
        return search

    def picks(self, search: Search, result_id: str) -> Message:
        """Sends one of the results of an inline query."""
        results = (search.answer or {}).get("results", [])
        result = next(result for result in results if result["id"] == result_id)
        content = result["input_message_content"]
        marked = (parsed if content.get("parse_mode") == "HTML" else plain)(content["message_text"])
        extra = {"via_bot": self.world.bot.as_api()}
        return self._sends(
            marked=marked, source=content["message_text"], markup=result.get("reply_markup"), extra=extra
        )

    def _sends(self, marked: Marked = UNMARKED, source: str = "", extra: Json | None = None, **content: Any) -> Message:
        if self.chat.blocked:
            raise ValueError("the person has blocked the bot")
        self.chat.started = True
        told = {"marked": marked, "source": source, "extra": extra or {}, **content}
        message = self.chat.keep(Message(self.chat.next_id(), self.person, self.world.now(), **told))
        self._tells("message", message)
        self.world.changes.ring()
        return message

    def _tells(self, kind: str, message: Message) -> None:
        """In a group the bot hears only commands, answers to itself and what was sent through it."""
        if not self.chat.is_private and not (self.chat.has_bot and self._meant_for_bot(message)):
            return
        self.world.updates.add(kind, message.as_api(self.chat.as_api()))

    def _meant_for_bot(self, message: Message) -> bool:
        answered = message.extra.get("reply_to_message", {}).get("from", {}).get("id")
        if answered == self.world.bot.id or "via_bot" in message.extra:
            return True
        command = re.match(r"/\w+(?:@(\w+))?", message.text)
        return command is not None and command[1] in (None, self.world.bot.username)

    def _reply(self, message_id: int | None) -> Json:
        target = self.chat.messages.get(message_id or 0)
        return {"reply_to_message": target.as_api(self.chat.as_api())} if target else {}

    def _membership(self, before: str, after: str) -> None:
        content = {"chat": self.chat.as_api(), "from": self.person.as_api(), "date": self.world.now()}
        states = {"old_chat_member": self._member(before), "new_chat_member": self._member(after)}
        self.world.updates.add("my_chat_member", content | states)
        self.world.changes.ring()

    def _member(self, status: str) -> Json:
        until = {"until_date": 0} if status == "kicked" else {}
        return {"status": status, "user": self.world.bot.as_api(), **until}
