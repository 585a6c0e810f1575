"""Updates that no phone sends: forged taps, links, files, memberships, groups, and messages in another's place."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

from bot.conversation.navigating import STEPS
from bot.pages import Topic
from bot.sandbox.keyboards import buttons
from bot.sandbox.members import member
from bot.sandbox.world import Search, Tap
from bot.wording.terms import TERMS
from tests.soak.fuzz.actors import SLOW, Actor
from tests.soak.fuzz.mutating import KINDS, Json, value
from tests.soak.fuzz.shared import shared_link
from tests.soak.fuzz.texts import hostile, short
from tests.soak.fuzz.values import (
    ARGUMENTS,
    DATES,
    FIELDS,
    MIMES,
    NAMED,
    NAMES,
    PAYLOADS,
    SIZES,
    STAFF,
    STATES,
    VALUES,
)


@dataclass(frozen=True)
class Forger:
    """Forges what seems to come from an actor; nothing of it concerns ``others``, who are people, nor a ``group``."""

    random: Random
    others: tuple[int, ...]
    group: int

    def tap(self, actor: Actor) -> Json:
        """A tap whose data no button has, or on a message that is none."""
        data = self.data(staff=actor.is_staff)
        tap = Tap(actor.telegram.new_id("tap"), actor.id, actor.id, 1, data)
        actor.telegram.taps[tap.id] = tap
        message, person = actor.message(self.random), actor.phone.person.as_api()
        shown = message.as_api(actor.private.as_api()) if message else self._message(actor)
        if self.random.random() < 0.25:
            shown = {**shown, "message_id": self.random.choice((0, -1, 1, 2**31, 2**52, shown["message_id"] + 1))}
        if self.random.random() < 0.1:
            shown = {"chat": shown["chat"], "message_id": shown["message_id"], "date": 0}
        query = {"id": tap.id, "from": person, "chat_instance": "1", "data": data, "message": shown}
        return self._update(actor, "callback_query", query)

    def data(self, *, staff: bool) -> str:
        """Callback data of every kind, with what does not belong to it."""
        pick = self.random.choice
        forged = pick((
            lambda: f"a:{pick(FIELDS)}:{pick(VALUES)}",
            lambda: f"a:{pick(FIELDS)}:{short(self.random, 40)}",
            lambda: f"e:{pick((*FIELDS, *ARGUMENTS))}",
            lambda: f"n:{pick(tuple(STEPS))}",
            lambda: f"n:{pick(tuple(STEPS))}_{pick((*ARGUMENTS, *FIELDS))}",
            lambda: f"n:{pick(tuple(STEPS))}_{short(self.random, 30)}",
            lambda: f"t:{pick((*Topic, *ARGUMENTS, 'letter_0', 'letter_x', 'more'))}",
            lambda: f"w:{pick((*TERMS, *ARGUMENTS))}+{pick(tuple(TERMS))}",
            lambda: f"l:{pick(('en', 'nb', 'no', 'xx', '', 'en_US', '../nb'))}",
            lambda: f"s:{pick(STAFF)}:{pick((*ARGUMENTS, *VALUES))}",
            lambda: f"{pick('aentwlszA~:')}:{pick(ARGUMENTS)}:{pick(ARGUMENTS)}:{pick(ARGUMENTS)}",
            lambda: short(self.random, pick((8, 64, 65, 4_000))),
        ))()  # fmt: skip
        forged = f"~{forged}" if self.random.random() < 0.15 else forged
        return "s:menu:" if staff and any(slow in forged for slow in SLOW) else forged

    def text(self, actor: Actor) -> Json:
        """A message with a hostile text."""
        return self._update(actor, "message", {**self._message(actor), "text": hostile(self.random)})

    def command(self, actor: Actor) -> Json:
        """A command or a deep link with a hostile payload."""
        pick = self.random.choice
        payload = pick((pick(PAYLOADS), hostile(self.random), shared_link(self.random), f"{pick(self.others)}"))
        name = pick([name for name in NAMED if not (actor.is_staff and name in SLOW)])
        said = f"/{'start' if payload.startswith('c_') else name} {payload}"
        return self._update(actor, "message", {**self._message(actor), "text": said})

    def file(self, actor: Actor) -> Json:
        """A file with a hostile name, kind or size."""
        pick, known = self.random.choice, [*actor.telegram.files][-3:]
        one = {
            "file_id": pick((*known, "f", "", "../x", hostile(self.random))),
            "file_unique_id": "u",
            "file_size": pick(SIZES),
        }
        pictured = {**one, "width": pick((0, 1, -1, 2**31)), "height": pick((0, 1, 2**31))}
        more: Mapping[str, Any] = pick((
            {"document": {**one, "file_name": pick(NAMES), "mime_type": pick(MIMES)}},
            {"photo": [pictured] * pick((0, 1, 50))},
            {"document": one, "animation": one},
            {"video": pictured | {"duration": -1}, "caption": hostile(self.random)},
            {"sticker": pictured},
            {"document": one, "media_group_id": hostile(self.random), "caption": hostile(self.random)},
        ))  # fmt: skip
        return self._update(actor, "message", {**self._message(actor), **more})

    def query(self, actor: Actor) -> Json:
        """An inline query."""
        search = Search(actor.telegram.new_id("search"), actor.id, "", at=actor.telegram.now())
        actor.telegram.searches[search.id] = search
        words = self.random.choice((short(self.random, 256), hostile(self.random)))
        asked = {"id": search.id, "from": actor.phone.person.as_api(), "query": words, "offset": short(self.random, 64)}
        return self._update(actor, "inline_query", {**asked, "chat_type": self.random.choice(("sender", "x", None))})

    def membership(self, actor: Actor) -> Json:
        """The bot is let in or thrown out, in any form, in a private chat or in a group."""
        bot, pick = actor.telegram.bot, self.random.choice
        states: tuple[Any, ...] = (
            member(bot, pick(STATES)),
            member(bot, pick(STATES)),
            {"status": pick(STATES)},
            {},
            None,
            [],
        )
        told: Json = {"chat": pick((actor.private, actor.group)).as_api(), "from": actor.phone.person.as_api()}
        told |= {"date": pick(DATES), "old_chat_member": pick(states), "new_chat_member": pick(states)}
        return self._update(actor, "my_chat_member", told)

    def in_group(self, actor: Actor) -> Json:
        """Something in a group, or in what says that it is one."""
        pick, name = self.random.choice, f"@{actor.telegram.bot.username}"
        chat = pick(
            (actor.group.as_api(), actor.group.as_api(), {**actor.group.as_api(), "type": pick(("group", "channel"))})
        )
        if self.random.random() < 0.15:
            chat = {**chat, "id": pick((*self.others, actor.id, 0, 2**60, -(2**60), actor.telegram.bot.id))}
        said = pick((f"{name} {hostile(self.random)}", f"/term{name} {hostile(self.random)}", hostile(self.random)))
        ids = (*self.others, actor.id, 0, 2**70, -(2**70), actor.group.id, "x", None)
        more: Mapping[str, Any] = pick((
            {}, {}, {}, {"migrate_to_chat_id": pick(ids)}, {"migrate_from_chat_id": pick(ids)},
            {"new_chat_members": [actor.telegram.bot.as_api()]}, {"left_chat_member": actor.telegram.bot.as_api()},
            {"sender_chat": chat}, {"reply_to_message": self._message(actor)}, {"message_thread_id": pick(ids)},
            {"entities": [{"type": "mention", "offset": pick((0, -5, 2**40)), "length": pick((5, -1, 2**40))}]},
            {"is_topic_message": True, "message_thread_id": 2**31}, {"media_group_id": hostile(self.random)},
        ))  # fmt: skip
        if self.random.random() < 0.2:
            return self._group_tap(actor, chat)
        return self._update(actor, "message", {**self._message(actor), "chat": chat, "text": said, **more})

    def _group_tap(self, actor: Actor, chat: Json) -> Json:
        pick = self.random.choice
        data = pick((f"n:group_{pick(ARGUMENTS)}", f"n:group_{pick(('nb', 'en', 'own', 'all', 'admins'))}_{actor.id}"))
        data = pick((data, self.data(staff=True)))
        tap = Tap(actor.telegram.new_id("tap"), actor.id, actor.group.id, 1, data)
        actor.telegram.taps[tap.id] = tap
        query = {"id": tap.id, "from": actor.phone.person.as_api(), "chat_instance": "1", "data": data}
        return self._update(actor, "callback_query", {**query, "message": {**self._message(actor), "chat": chat}})

    def anothers_button(self, actor: Actor) -> Json:
        """A button that stands below what somebody else was shown, or in a group where the actor chooses nothing."""
        room = actor.telegram.chats[self.random.choice((*self.others, self.group, self.group))]
        message, data = self.random.choice([
            (message, str(button["callback_data"]))
            for message in room.messages.values()
            for row in buttons(message.markup)
            for button in row
            if "callback_data" in button
        ])  # fmt: skip
        if room.id == self.group:
            data = data.replace(f"{self.others[0]}", self.random.choice((f"{self.others[0]}", f"{actor.id}", "0")))
        own = self.random.choice((True, False))
        tap = Tap(actor.telegram.new_id("tap"), actor.id, actor.id if own else room.id, message.id, data)
        actor.telegram.taps[tap.id] = tap
        place = actor.private if own else room
        query = {"id": tap.id, "from": actor.phone.person.as_api(), "chat_instance": "1", "data": data}
        return self._update(actor, "callback_query", {**query, "message": message.as_api(place.as_api())})

    def in_anothers_place(self, actor: Actor) -> Json:
        """What names one person as the writer and another's chat as the place: Telegram never says so."""
        other = self.random.choice(self.others)
        update = self.random.choice((self.text, self.command, self.tap, self.file, self.membership))(actor)
        content: Any = next(iter(content for kind, content in update.items() if kind != "update_id"))
        if self.random.random() < 0.5:
            content["from"] = {**content["from"], "id": other}
        else:
            place = content if "chat" in content else content.get("message", {})
            place["chat"] = {
                **place["chat"],
                "id": other,
                "type": self.random.choice(("private", "group", "supergroup")),
            }
        return update

    def of_another_kind(self, actor: Actor) -> Json:
        """An update of a kind that the bot did not ask for, or that does not exist."""
        update = self.random.choice((self.text, self.tap, self.file))(actor)
        (kind,) = update.keys() - {"update_id"}
        return {"update_id": update["update_id"], self.random.choice(KINDS): update[kind]}

    def nothing(self, actor: Actor) -> Json:
        """No update at all."""
        del actor
        return self.random.choice((
            dict,
            lambda: {"update_id": value(self.random)},
            lambda: {"update_id": value(self.random), self.random.choice(KINDS): value(self.random)},
            lambda: {self.random.choice(KINDS): value(self.random) for _ in range(4)},
            lambda: {hostile(self.random)[:50]: value(self.random), "update_id": 5, "message": {}},
        ))()  # fmt: skip

    def forms(self) -> Mapping[Callable[[Actor], Json], int]:
        """Return every way to forge, and how often."""
        return {
            self.text: 30, self.tap: 24, self.command: 10, self.query: 5, self.in_group: 10, self.membership: 4,
            self.file: 6,
            self.in_anothers_place: 4, self.anothers_button: 4, self.of_another_kind: 4, self.nothing: 3,
        }  # fmt: skip

    def _message(self, actor: Actor) -> Json:
        room = actor.private
        place = {"chat": room.as_api(), "from": actor.phone.person.as_api(), "date": actor.telegram.now()}
        return {"message_id": room.next_id(), **place}

    def _update(self, actor: Actor, kind: str, content: Json) -> Json:
        number = actor.telegram.updates.add(kind, content)
        if number is None:
            raise LookupError(f"the bot takes no {kind}")
        actor.caught()
        return {"update_id": number, kind: content}
