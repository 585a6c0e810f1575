"""What can be done on the sandbox page, by name, and who lives there at first."""

from collections.abc import Callable, Mapping
from typing import Any

from bot.sandbox.chats import Chat
from bot.sandbox.phone import Phone
from bot.sandbox.world import Search, World

Asked = Mapping[str, Any]
Act = Callable[[Phone, Asked], object]

ACTS: Mapping[str, Act] = {
    "types": lambda phone, asked: phone.types(str(asked["text"]), asked.get("reply_to")),
    "taps": lambda phone, asked: phone.taps(int(asked["message"]), str(asked["data"])),
    "sends": lambda phone, asked: phone.sends(str(asked["kind"])),
    "searches": lambda phone, asked: phone.searches(str(asked["text"])),
    "picks": lambda phone, asked: phone.picks(_search(phone, asked), str(asked["result"])),
    "above": lambda phone, asked: phone.presses_above(_search(phone, asked)),
    "follows": lambda phone, asked: phone.follows(str(asked["address"])),
    "brings": lambda phone, asked: phone.follows_into_group(str(asked["address"]), _group(phone, asked)),
    "shares": lambda phone, asked: phone.shares(str(asked["address"]), _group(phone, asked)),
    "adds": lambda phone, _: phone.adds_bot(),
    "removes": lambda phone, _: phone.removes_bot(),
    "speaks": lambda phone, asked: phone.world.speaks(phone.person_id, str(asked["language"])),
    "blocks": lambda phone, _: phone.blocks(),
    "unblocks": lambda phone, _: phone.unblocks(),
}


def move_in(world: World) -> None:
    """Two people; a group of both, a forum, and a group that the bot is not in."""
    both = [world.person("Anna", "nb"), world.person("Bob", "en")]
    world.group("Anna and Bob", both)
    world.group("Neighbours", both, topics=("Loans and homes", "Garden"))
    world.group("Family", both, has_bot=False)


def _search(phone: Phone, asked: Asked) -> Search:
    return phone.world.searches[asked["search"]]


def _group(phone: Phone, asked: Asked) -> Chat:
    """The chat of the person that was chosen for a link."""
    chat = phone.world.chats[int(asked["into"])]
    if phone.person_id not in chat.members:
        raise ValueError("only members choose a chat")
    return chat
