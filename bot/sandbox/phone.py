"""What a person does on their phone, and the update it becomes."""

from bot.sandbox.chats import Chat, Message
from bot.sandbox.files import File, Upload, check_document, check_photo
from bot.sandbox.group_life import GroupLife
from bot.sandbox.hearing import is_heard
from bot.sandbox.inline import InlineTyping
from bot.sandbox.keyboards import buttons
from bot.sandbox.markup import plain
from bot.sandbox.refused import Refused
from bot.sandbox.samples import SAMPLES
from bot.sandbox.world import Tap


class NoSuchButton(LookupError):
    """The message has no such button, or is gone."""


class Phone(GroupLife, InlineTyping):
    """One person's phone, with all that can be done on it."""

    def types(self, text: str, reply_to: int | None = None) -> Message:
        """Sends a text; to a blocked bot nothing can be sent."""
        return self._sends(marked=plain(text), source=text, reply_to=reply_to)

    def edits(self, message_id: int, text: str) -> Message:
        """Changes a text sent before."""
        edited = self.chat.messages[message_id].edited(self.world.now(), marked=plain(text), source=text)
        self.chat.keep(edited)
        if is_heard(self.world, self.chat, edited):
            self.world.updates.add("edited_message", edited.as_api(self.chat.as_api()))
        self.world.changes.ring()
        return edited

    def forwards(self, message_id: int, to: Chat) -> Message:
        """Sends a message of this chat on to another one, which is open then: links stay under it, other buttons go."""
        message = self.chat.messages[message_id]
        rows = [[key for key in row if "url" in key] for row in buttons(message.markup)]
        kept = {"inline_keyboard": [row for row in rows if row]}
        origin = {"type": "user", "sender_user": message.sender.as_api(), "date": message.date}
        markup = kept if kept["inline_keyboard"] else None
        self.chat, self.topic = to, None
        extra = {"forward_origin": origin}
        return self._sends(message.marked, message.source, extra, file=message.file, markup=markup)

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
        inline = {"inline_message_id": message.inline_id}
        where = inline if message.inline_id else {"message": message.as_api(self.chat.as_api())}
        self.world.updates.add("callback_query", query | where)
        self.world.changes.ring()
        return tap

    def blocks(self) -> None:
        """Stops the bot in the private chat."""
        self.chat.blocked = True
        self._changes_bot("kicked")

    def unblocks(self) -> None:
        """Lets the bot write again."""
        self.chat.blocked = False
        self._changes_bot("member")
