"""The Bot API's ways to change, delete and pin messages."""

from collections.abc import Mapping
from typing import Any

from bot.sandbox.chats import Chat, Json, Message
from bot.sandbox.keyboards import check_markup
from bot.sandbox.members import bot_may
from bot.sandbox.refused import bad_request
from bot.sandbox.texts import caption, check_text, marked
from bot.sandbox.world import Call, World

LONGEST_ALIVE = 48 * 3600


def edit_text(world: World, call: Call) -> Json:
    """editMessageText: the message as it now stands."""
    chat, message = _own_message(world, call.parameters)
    if message.file:
        raise bad_request("there is no text in the message to edit")
    text = marked(call.parameters, "text", "entities")
    check_text(text)
    return _edited(world, chat, message, call, marked=text, source=call.parameters.get("text", ""))


def edit_caption(world: World, call: Call) -> Json:
    """editMessageCaption: the message as it now stands."""
    chat, message = _own_message(world, call.parameters)
    if not message.file:
        raise bad_request("there is no caption in the message to edit")
    described = caption(call.parameters)
    return _edited(world, chat, message, call, marked=described, source=call.parameters.get("caption", ""))


def edit_markup(world: World, call: Call) -> Json:
    """editMessageReplyMarkup: the message as it now stands."""
    chat, message = _own_message(world, call.parameters)
    return _edited(world, chat, message, call)


def delete_message(world: World, call: Call) -> bool:
    """deleteMessage: the bot's own messages anywhere, a person's in private chats, none older than 48 hours.

    An administrator with the right to it deletes any message of its group.
    """
    chat = world.known_chat(call.parameters["chat_id"])
    message = chat.messages.get(call.parameters["message_id"])
    if message is None:
        raise bad_request("message to delete not found")
    own = message.from_bot or chat.is_private
    if not bot_may(chat, "can_delete_messages") and (world.now() - message.date > LONGEST_ALIVE or not own):
        raise bad_request("message can't be deleted for everyone")
    del chat.messages[message.id]
    return True


def pin_message(world: World, call: Call) -> bool:
    """pinChatMessage: in a private chat, and in groups as an administrator with the right to it."""
    chat = _pinboard(world, call)
    if call.parameters["message_id"] not in chat.messages:
        raise bad_request("message to pin not found")
    chat.pinned = call.parameters["message_id"]
    return True


def unpin_message(world: World, call: Call) -> bool:
    """unpinChatMessage."""
    chat = _pinboard(world, call)
    if chat.pinned is None:
        raise bad_request("message to unpin not found")
    chat.pinned = None
    return True


def _pinboard(world: World, call: Call) -> Chat:
    chat = world.open_chat(call.parameters["chat_id"])
    if not chat.is_private and not bot_may(chat, "can_pin_messages"):
        raise bad_request("not enough rights to manage pinned messages in the chat")
    return chat


def _edited(world: World, chat: Chat, message: Message, call: Call, **content: Any) -> Json:
    markup = check_markup(call.parameters.get("reply_markup"))
    same_text = content.get("marked", message.marked) == message.marked
    if same_text and markup == message.markup:
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly the same as a current"
            " content and reply markup of the message"
        )
    edited = message.edited(world.now(), markup=markup, **content)
    return chat.keep(edited).as_api(chat.as_api())


def _own_message(world: World, parameters: Mapping[str, Any]) -> tuple[Chat, Message]:
    if "inline_message_id" in parameters:
        raise bad_request("MESSAGE_ID_INVALID")
    if "message_id" not in parameters:
        raise bad_request("message identifier is not specified")
    chat = world.open_chat(parameters.get("chat_id"))
    message = chat.messages.get(parameters["message_id"])
    if message is None:
        raise bad_request("message to edit not found")
    if not message.from_bot or (message.markup and "inline_keyboard" not in message.markup):
        raise bad_request("message can't be edited")
    return chat, message
