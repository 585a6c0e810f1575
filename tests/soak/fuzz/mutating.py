"""Updates changed in a few places: what stands there is gone, doubled, nested otherwise, or of another type."""

from collections.abc import Iterator
from copy import deepcopy
from random import Random
from typing import Any, Final

from tests.soak.fuzz.texts import hostile

Json = dict[str, Any]
Place = tuple[Any, Any]
"""A dict or a list, and the key or the number of something in it."""

NUMBERS: Final = (
    0, -1, 1, 2, 2**31, -(2**31), 2**32 + 1, 2**52, 2**52 + 1, 2**53, 2**63 - 1, 2**63, -(2**63) - 1, 2**64, 10**30,
    10**400, 1.5, -0.0, 1e308, float("inf"), float("nan"), 1_795_348_800, 1_795_348_800.5,
)  # fmt: skip
OTHERS: Final[tuple[Any, ...]] = (
    None,
    True,
    False,
    "",
    "1",
    "0",
    "private",
    "supergroup",
    [],
    {},
    [[]],
    [{}],
    {"id": 1},
    [None],
    "null",
)
KINDS: Final = (
    "message", "edited_message", "channel_post", "edited_channel_post", "business_connection", "business_message",
    "edited_business_message", "deleted_business_messages", "message_reaction", "message_reaction_count",
    "inline_query",
    "chosen_inline_result", "callback_query", "shipping_query", "pre_checkout_query", "purchased_paid_media", "poll",
    "poll_answer", "my_chat_member", "chat_member", "chat_join_request", "chat_boost", "removed_chat_boost",
    "not_known_yet",
)  # fmt: skip
EXTRA: Final = (
    "via_bot", "forward_origin", "reply_to_message", "sender_chat", "photo", "document", "animation", "sticker",
    "voice",
    "contact", "location", "new_chat_members", "left_chat_member", "migrate_to_chat_id", "migrate_from_chat_id",
    "entities",
    "caption", "caption_entities", "media_group_id", "message_thread_id", "is_topic_message", "edit_date", "quote",
    "dice",
    "inline_message_id", "game_short_name", "successful_payment", "web_app_data", "pinned_message", "reply_markup",
    "poll",
    "story", "paid_media", "venue", "video", "checklist", "from", "text", "date", "language_code", "is_bot",
    "__proto__",
)  # fmt: skip
DEEP: Final = 150


def mutated(random: Random, update: Json, ids: tuple[int, ...] = ()) -> Json:
    """Return the update changed in one to three places; ``ids`` are numbers of others that may come to stand there."""
    changed: Json = deepcopy(update)
    for _ in range(random.choice((1, 1, 1, 2, 3))):
        places = list(_places(changed))
        if places:
            random.choice(CHANGES)(random, changed, random.choice(places), ids)
    return changed


def value(random: Random, ids: tuple[int, ...] = ()) -> Any:
    """Return anything that JSON can hold."""
    kind = random.randrange(5)
    if kind == 0:
        return random.choice((*NUMBERS, *ids))
    if kind == 1:
        return hostile(random)
    if kind == 2:
        return {random.choice(EXTRA): random.choice((*OTHERS, *NUMBERS)) for _ in range(random.randrange(4))}
    if kind == 3:
        return [random.choice((*OTHERS, *NUMBERS)) for _ in range(random.randrange(4))]
    return deepcopy(random.choice(OTHERS))


def _places(node: Any) -> Iterator[Place]:
    named: Any = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, inner in named:
        yield node, key
        yield from _places(inner)


def _other(random: Random, _: Json, place: Place, ids: tuple[int, ...]) -> None:
    place[0][place[1]] = value(random, ids)


def _alike(random: Random, _: Json, place: Place, ids: tuple[int, ...]) -> None:
    """Something else of the same type, which reaches deeper than what is of another."""
    holder, key = place
    old = holder[key]
    if isinstance(old, bool):
        holder[key] = not old
    elif isinstance(old, int):
        holder[key] = random.choice((*NUMBERS, *ids, old + 1, old - 1, -old, str(old), float(old % 2**53)))
    elif isinstance(old, str):
        holder[key] = random.choice((hostile(random), old + hostile(random)[:80], old[: len(old) // 2], old.upper()))


def _gone(_: Random, __: Json, place: Place, ___: tuple[int, ...]) -> None:
    del place[0][place[1]]


def _added(random: Random, update: Json, place: Place, ids: tuple[int, ...]) -> None:
    holder = place[0] if isinstance(place[0], dict) else update
    holder[random.choice((*EXTRA, hostile(random)[:40]))] = value(random, ids)


def _nested(random: Random, _: Json, place: Place, __: tuple[int, ...]) -> None:
    holder, key = place
    for _depth in range(random.choice((1, 1, 2, DEEP))):
        holder[key] = random.choice(([holder[key]], {"message": holder[key]}))


def _swapped(random: Random, update: Json, place: Place, _: tuple[int, ...]) -> None:
    holder, key = random.choice(list(_places(update)))
    if place[0] is holder:
        holder[key], holder[place[1]] = holder[place[1]], holder[key]


def _doubled(random: Random, update: Json, _: Place, __: tuple[int, ...]) -> None:
    """The same content under another kind of update, beside the first or in its place."""
    kinds = [kind for kind in update if kind in KINDS]
    if kinds:
        update[random.choice(KINDS)] = update[kinds[0]]
        if random.random() < 0.5:
            update.pop(kinds[0], None)


CHANGES: Final = (_other, _alike, _alike, _alike, _gone, _added, _added, _nested, _swapped, _doubled)
