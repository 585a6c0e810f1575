"""What a member or an administrator of a group does with it: people, the bot, topics, the move to a supergroup."""

from dataclasses import replace

from bot.sandbox.accounts import ANONYMOUS, ANOTHER_BOT, Person
from bot.sandbox.chats import Chat, Message
from bot.sandbox.handset import Handset
from bot.sandbox.markup import plain
from bot.sandbox.members import permissions, rights


class GroupLife(Handset):
    """The parts of a phone that only groups have."""

    def adds_bot(self, **granted: bool) -> None:
        """Takes the bot into the group, as an administrator where rights are granted."""
        if self.chat.has_bot:  # a group that began with the bot in it: how it came is told only now
            self.chat.bot_status = "left"
        status, allowed = ("administrator", rights(**granted)) if granted else ("member", None)
        self._changes_bot(status, allowed)
        self._announces({"new_chat_members": [self.world.bot.as_api()]})

    def removes_bot(self) -> None:
        """Throws the bot out of the group."""
        self._changes_bot("kicked")
        gone = self._announces({"left_chat_member": self.world.bot.as_api()})
        self.world.updates.add("message", gone.as_api(self.chat.as_api()))

    def promotes_bot(self, **granted: bool) -> None:
        """Makes the bot an administrator: it hears everything from then on."""
        self._changes_bot("administrator", rights(**granted))

    def demotes_bot(self) -> None:
        """Makes the bot a member like others, whether it was administrator or restricted."""
        self._changes_bot("member")

    def restricts_bot(self, **allowed: bool) -> None:
        """Forbids the bot all but what is allowed, such as ``can_send_messages``."""
        self._changes_bot("restricted", permissions(**allowed))

    def promotes(self, other: Person, **granted: bool) -> None:
        """Makes another member an administrator; with ``is_anonymous`` their messages come in the group's name."""
        self.chat.admins[other.id] = rights(**granted)
        self.world.changes.ring()

    def demotes(self, other: Person) -> None:
        """Makes an administrator a member like others."""
        self.chat.admins.pop(other.id, None)
        self.world.changes.ring()

    def hides(self, *, anonymous: bool = True) -> None:
        """Writes in the group's name from now on, or under one's own again; the owner's to choose."""
        self.chat.owner_anonymous = anonymous

    def adds(self, other: Person) -> Message:
        """Takes another person into the group."""
        self.chat.members.append(other.id)
        return self._announces({"new_chat_members": [other.as_api()]})

    def joins(self) -> Message:
        """Comes into the group by a link to it."""
        self.chat.members.append(self.person_id)
        return self._announces({"new_chat_members": [self.person.as_api()]})

    def leaves(self) -> Message:
        """Leaves the group; whoever was administrator is so no longer."""
        self._is_gone(self.person_id)
        return self._announces({"left_chat_member": self.person.as_api()})

    def removes(self, other: Person) -> Message:
        """Throws another person out of the group."""
        self._is_gone(other.id)
        return self._announces({"left_chat_member": other.as_api()})

    def opens_topic(self, name: str) -> int:
        """Opens a topic of the group, which is a forum from then on; its id."""
        topic = self.world.open_topic(self.chat, self.person, name)
        if self.chat.has_bot:
            self.world.updates.add("message", self.chat.messages[topic.id].as_api(self.chat.as_api()))
        self.world.changes.ring()
        return topic.id

    def closes_topic(self, topic: int) -> None:
        """Closes a topic: only administrators write in it then."""
        self.chat.topics[topic] = replace(self.chat.topics[topic], closed=True)
        self._tells(self.chat, {"forum_topic_closed": {}}, topic=topic, service=True)

    def deletes_topic(self, topic: int) -> None:
        """Deletes a topic with all that was said in it; the bot is not told."""
        del self.chat.topics[topic]
        for message in [message for message in self.chat.messages.values() if message.topic == topic]:
            del self.chat.messages[message.id]
        self.world.changes.ring()

    def deletes(self, message_id: int) -> None:
        """Deletes a message; the bot is not told."""
        del self.chat.messages[message_id]
        self.world.changes.ring()

    def lets_another_bot_write(self, text: str) -> Message:
        """Has another bot of the group say something: no bot hears another one."""
        self.chat.last_bot = ANOTHER_BOT.id
        message = Message(self.chat.next_id(), ANOTHER_BOT, self.world.now(), plain(text))
        self.world.changes.ring()
        return self.chat.keep(message)

    def upgrades(self) -> Chat:
        """Makes a basic group a supergroup, with another id and an empty history; the phone is open there then.

        The bot is told that it came into the supergroup, never that it left the group:
        https://github.com/tdlib/telegram-bot-api/issues/266
        """
        old, world = self.chat, self.world
        new = world.group(old.title, [world.people[number] for number in old.members], has_bot=False)
        new.owner, new.admins, new.owner_anonymous = old.owner, old.admins, old.owner_anonymous
        self.chat = new
        if old.has_bot:
            self._changes_bot(old.bot_status, old.bot_rights)
        self._announces({"migrate_to_chat_id": new.id}, old)
        begun = Message(
            new.next_id(),
            ANONYMOUS,
            world.now(),
            service=True,
            extra={"sender_chat": new.as_api(), "migrate_from_chat_id": old.id},
        )
        new.keep(begun)
        if new.has_bot:
            world.updates.add("message", begun.as_api(new.as_api()))
        old.upgraded_to = new.id
        world.changes.ring()
        return new

    def _is_gone(self, number: int) -> None:
        self.chat.members.remove(number)
        self.chat.admins.pop(number, None)
        if self.chat.owner == number:
            self.chat.owner = None
