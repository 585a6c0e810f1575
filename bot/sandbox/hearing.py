"""What the bot hears of a group: everything without privacy mode or as administrator, else what is meant for it.

https://core.telegram.org/bots/features#privacy-mode: commands addressed to it, other commands unless another bot wrote
last, what was sent through it, answers to any of these and to itself, service messages. Mentions are not among them.
"""

from bot.sandbox.chats import Chat, Message
from bot.sandbox.markup import Entity
from bot.sandbox.world import World


def is_heard(world: World, chat: Chat, message: Message) -> bool:
    """Whether Telegram tells the bot of this message."""
    if chat.is_private:
        return True
    if not chat.has_bot:
        return False
    everything = not world.privacy or chat.bot_status == "administrator"
    return everything or message.service or is_meant(world, chat, message)


def is_meant(world: World, chat: Chat, message: Message) -> bool:
    """Whether a message of a group is for the bot by itself, or because of what it answers."""
    if message.from_bot or "via_bot" in message.extra:
        return True
    if any(_calls(world, chat, message, entity) for entity in message.marked.entities):
        return True
    answered = chat.messages.get(message.extra.get("reply_to_message", {}).get("message_id", 0))
    return answered is not None and not answered.service and is_meant(world, chat, answered)


def _calls(world: World, chat: Chat, message: Message, entity: Entity) -> bool:
    if entity["type"] != "bot_command":
        return False
    written = message.text.encode("utf-16-le")[2 * entity["offset"] : 2 * (entity["offset"] + entity["length"])]
    _, at, addressee = written.decode("utf-16-le").partition("@")
    if at:
        return addressee.lower() == world.bot.username.lower()
    return entity["offset"] == 0 and chat.last_bot in (None, world.bot.id)
