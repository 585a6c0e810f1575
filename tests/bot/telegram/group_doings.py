"""Everything that can come out of a group, as updates of the Bot API: what is typed, tapped, sent, and what happens."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from bot.conversation.commanding import ALIASES, SIMPLE
from bot.conversation.commanding import TOPICS as TOPIC_COMMANDS
from bot.language import Language
from bot.sandbox.chats import Chat as Room
from bot.sandbox.chats import Message, Person
from bot.sandbox.markup import plain
from bot.sandbox.members import member
from bot.sandbox.world import Search, Tap
from bot.wording.menu import FOR_ADMINISTRATORS, PRIVATE
from bot.wording.terms import TERMS
from tests.whole import Whole

Json = dict[str, Any]

OTHERS: Final = {"start", "staff", "unknown", "settings", "innstillinger", "language", "sprak"}
NAMES: Final = sorted({*PRIVATE, *FOR_ADMINISTRATORS, *ALIASES, *SIMPLE, *TOPIC_COMMANDS, *OTHERS})
EXPLAINS: Final = {"term", "ord", "start", "help", "settings", "result", "edit"}
TAPS: Final = (
    "n:confirm", "n:begin", "n:delete", "n:restart", "t:statement", "t:next", "t:share", "t:pdf", "a:claim:418263",
    "a:costs:?", "e:claim", "w:deficiency", "l:en", "l:nb", "x", "n:group_nb_1001", "n:group_en_0", "n:group_own_1001",
    "n:group_admins_1001", "n:group_all_1002", "n:group_zz_1001", "n:group_nb_418263", "n:shared_lines", "n:makelink",
)  # fmt: skip
QUERIES: Final = ("", "restgjeld", "short sale", "my case", "saken min", "10000 8500 500", "Frøydis", "result", "?")
JOINS: Final = (("left", "member"), ("kicked", "member"), ("left", "administrator"), ("member", "restricted"))
LEAVES: Final = (("member", "left"), ("member", "kicked"), ("administrator", "kicked"))


@dataclass(frozen=True)
class Group:
    """A group in which one person does things, and the topic where it is a forum."""

    bot: Whole
    person: Person
    room: Room

    @property
    def topic(self) -> int | None:
        """The topic that is open."""
        return next(iter(self.room.topics), None)

    def message(self, text: str = "", *, answers: Json | None = None, **more: Any) -> Json:
        """A message of the person, kept in the group: a text, or what else it is."""
        extra = more | ({"reply_to_message": answers} if answers else {})
        return self._kept(self.person, text, extra=extra)

    def from_bot(self) -> Json:
        """A message of the bot, to answer or to tap."""
        button = {"text": "Tap", "callback_data": "n:begin"}
        return self._kept(self.bot.telegram.bot, "Restgjeld", markup={"inline_keyboard": [[button]]})

    def _kept(self, sender: Any, text: str, **content: Any) -> Json:
        now, number = self.bot.telegram.now(), self.room.next_id()
        said = Message(number, sender, now, marked=plain(text), source=text, topic=self.topic, **content)
        return self.room.keep(said).as_api(self.room.as_api())


Doing = Callable[[Group], tuple[str, Json]]
"""Does something in a group: the kind of update that becomes of it, and its content."""


def doings(name: str, said: Sequence[str]) -> Iterator[Doing]:
    """Everything there is to do to a bot of this name, saying these things wherever something can be said."""
    yield from _commands(name, said)
    yield from _terms(name)
    for text in said:
        yield from _sayings(name, text)
        yield from _things(text)
    yield from (_tap(data, kind) for data in TAPS for kind in ("message", "gone", "inline"))
    yield from (_membership(*change) for change in (*JOINS, *LEAVES))
    yield from (_query(text, where) for text in QUERIES for where in ("sender", "group", "supergroup", "channel"))


def _message(text: str = "", /, **more: Any) -> Doing:
    return lambda group: ("message", group.message(text, **more))


def _answer(text: str = "", /, **more: Any) -> Doing:
    return lambda group: ("message", group.message(text, answers=group.from_bot(), **more))


def _commands(name: str, said: Sequence[str]) -> Iterator[Doing]:
    for command in NAMES:
        for addressed in (command, f"{command}{name}", f"{command}{name.upper()}", f"{command}@another_bot"):
            said_with = said if command in EXPLAINS else said[1:3]
            yield from (_message(f"/{addressed} {argument}".strip()) for argument in ("", *said_with))
    for argument in ("short sale", "restgjeld", "c_x", "ex_car", "term_deficiency", "private", "group"):
        yield from (_message(f"/start{at} {argument}") for at in ("", name))


def _terms(name: str) -> Iterator[Doing]:
    for slug, term in TERMS.items():
        yield _message(f"/term {Language('en').text(term.name)}")
        yield _message(f"/ord{name} {Language('nb').text(term.name)}")
        yield _message(f"/term {slug} 418263")


def _sayings(name: str, text: str) -> Iterator[Doing]:
    mention = [{"type": "mention", "offset": 0, "length": len(name)}]
    caption: Json = {"caption": f"{name} {text}", "caption_entities": mention}
    photo: Json = {"photo": [{"file_id": "f", "file_unique_id": "u", "width": 90, "height": 90}]}
    yield from (
        _message(words) for words in (text, f"{name} {text}", f"{text}, {name.upper()}?", f"/term{name}\n{text}")
    )
    yield from (_answer(words) for words in (text, f"/term {text}", f"{name} {text}"))
    yield from (_message(**photo, **caption), _answer(**photo, caption=text), _answer(**photo, caption=f"/term {text}"))
    yield lambda group: ("message", group.message(text, via_bot=group.bot.telegram.bot.as_api()))
    yield lambda group: ("message", group.message(f"{name} {text}", sender_chat=group.room.as_api()))
    yield lambda group: ("message", group.message(f"{name} {text}", forward_origin=_forwarded(group)))
    yield lambda group: ("message", group.message(text, answers=group.message(text)))
    yield lambda group: ("edited_message", group.message(f"{name} {text}", edit_date=group.bot.telegram.now()))
    yield lambda group: ("channel_post", group.message(f"{name} {text}"))


def _things(text: str) -> Iterator[Doing]:
    file = {"file_id": "f", "file_unique_id": "u"}
    things: dict[str, Json] = {
        "document": {**file, "file_name": text},
        "voice": {**file, "duration": 1},
        "location": {"latitude": 59.9, "longitude": 10.7},
        "contact": {"phone_number": "418263", "first_name": text},
    }
    yield from (how(**{kind: thing}) for kind, thing in things.items() for how in (_message, _answer))
    yield _message(new_chat_title=text)
    yield _message(group_chat_created=True)
    yield lambda group: ("message", group.message(pinned_message=group.message(text)))
    yield lambda group: ("message", group.message(new_chat_members=[group.bot.telegram.bot.as_api()]))
    yield lambda group: ("message", group.message(left_chat_member=group.bot.telegram.bot.as_api()))


def _tap(data: str, kind: str) -> Doing:
    def taps(group: Group) -> tuple[str, Json]:
        telegram, message = group.bot.telegram, group.from_bot()
        tap = Tap(telegram.new_id("tap"), group.person.id, group.room.id, message["message_id"], data)
        telegram.taps[tap.id] = tap
        gone = {"chat": message["chat"], "message_id": message["message_id"], "date": 0}
        places: dict[str, Json] = {"message": {"message": message}, "gone": {"message": gone}}
        where = places.get(kind, {"inline_message_id": "i"})
        return "callback_query", {
            "id": tap.id,
            "from": group.person.as_api(),
            "chat_instance": "1",
            "data": data,
            **where,
        }

    return taps


def _membership(before: str, after: str) -> Doing:
    def changes(group: Group) -> tuple[str, Json]:
        bot, now = group.bot.telegram.bot, group.bot.telegram.now()
        states = {"old_chat_member": member(bot, before), "new_chat_member": member(bot, after)}
        return "my_chat_member", {"chat": group.room.as_api(), "from": group.person.as_api(), "date": now, **states}

    return changes


def _query(text: str, where: str) -> Doing:
    def searches(group: Group) -> tuple[str, Json]:
        telegram = group.bot.telegram
        search = Search(telegram.new_id("search"), group.person.id, text)
        telegram.searches[search.id] = search
        asked = {"id": search.id, "from": group.person.as_api(), "query": text, "offset": "", "chat_type": where}
        return "inline_query", asked

    return searches


def _forwarded(group: Group) -> Json:
    return {"type": "user", "date": group.bot.telegram.now(), "sender_user": group.bot.telegram.bot.as_api()}
