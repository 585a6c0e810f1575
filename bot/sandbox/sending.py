"""The Bot API's ways to send and change messages."""

from collections.abc import Mapping
from typing import Any

from bot.sandbox.chats import Chat, Json, Message
from bot.sandbox.files import File, check_document, check_photo
from bot.sandbox.keyboards import check_markup
from bot.sandbox.markup import Marked, parsed, plain, units
from bot.sandbox.refused import bad_request
from bot.sandbox.world import Call, World

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
LONGEST_ALIVE = 48 * 3600
MOST_ENTITIES = 100
ACTIONS = {
    "typing",
    "upload_photo",
    "upload_document",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
} | {
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
}


def send_message(world: World, call: Call) -> Json:
    """sendMessage: the message as sent."""
    chat = world.open_chat(call.parameters["chat_id"])
    marked = _marked(call.parameters, "text", "entities")
    _check_text(marked)
    return _sent(world, chat, call, marked=marked, source=call.parameters["text"])


def send_photo(world: World, call: Call) -> Json:
    """sendPhoto: the message as sent."""
    return _send_file(world, call, "photo")


def send_document(world: World, call: Call) -> Json:
    """sendDocument: the message as sent."""
    return _send_file(world, call, "document")


def edit_text(world: World, call: Call) -> Json:
    """editMessageText: the message as it now stands."""
    chat, message = _own_message(world, call.parameters)
    if message.file:
        raise bad_request("there is no text in the message to edit")
    marked = _marked(call.parameters, "text", "entities")
    _check_text(marked)
    return _edited(world, chat, message, call, marked=marked, source=call.parameters.get("text", ""))


def edit_caption(world: World, call: Call) -> Json:
    """editMessageCaption: the message as it now stands."""
    chat, message = _own_message(world, call.parameters)
    if not message.file:
        raise bad_request("there is no caption in the message to edit")
    marked = _caption(call.parameters)
    return _edited(world, chat, message, call, marked=marked, source=call.parameters.get("caption", ""))


def edit_markup(world: World, call: Call) -> Json:
    """editMessageReplyMarkup: the message as it now stands."""
    chat, message = _own_message(world, call.parameters)
    return _edited(world, chat, message, call)


def delete_message(world: World, call: Call) -> bool:
    """deleteMessage: the bot's own messages anywhere, a person's in private chats, none older than 48 hours."""
    chat = world.known_chat(call.parameters["chat_id"])
    message = chat.messages.get(call.parameters["message_id"])
    if message is None:
        raise bad_request("message to delete not found")
    if world.now() - message.date > LONGEST_ALIVE or not (message.from_bot or chat.is_private):
        raise bad_request("message can't be deleted for everyone")
    del chat.messages[message.id]
    return True


def chat_action(world: World, call: Call) -> bool:
    """sendChatAction: shown until a message comes."""
    chat = world.open_chat(call.parameters["chat_id"])
    if call.parameters["action"] not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat.doing = (int(world.new_id()), call.parameters["action"])
    return True


def pin_message(world: World, call: Call) -> bool:
    """pinChatMessage: in a private chat only; in groups the bot is no administrator."""
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
    if not chat.is_private:
        raise bad_request("not enough rights to manage pinned messages in the chat")
    return chat


def _send_file(world: World, call: Call, kind: str) -> Json:
    chat = world.open_chat(call.parameters["chat_id"])
    caption = _caption(call.parameters)
    file = _file(world, call, kind)
    return _sent(world, chat, call, marked=caption, source=call.parameters.get("caption", ""), file=file)


def _file(world: World, call: Call, kind: str) -> File:
    reference: str = call.parameters.get(kind, "")
    upload = call.uploads.get(reference.removeprefix("attach://") or kind)
    if upload is None:
        known = world.files.get(reference)
        if known is None or known.kind != kind:
            raise bad_request("wrong file identifier/HTTP URL specified")
        return known
    if kind == "photo":
        return world.keep_file(kind, upload, check_photo(upload))
    check_document(upload)
    return world.keep_file(kind, upload)


def _sent(world: World, chat: Chat, call: Call, **content: Any) -> Json:
    extra = _reply(chat, call.parameters)
    markup = check_markup(call.parameters.get("reply_markup"))
    message = Message(chat.next_id(), world.bot, world.now(), markup=markup, extra=extra, **content)
    if markup and "inline_keyboard" not in markup:
        chat.composer = None if "remove_keyboard" in markup else markup
    return chat.keep(message).as_api(chat.as_api())


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


def _reply(chat: Chat, parameters: Mapping[str, Any]) -> Json:
    if "message_thread_id" in parameters:
        raise bad_request("message thread not found")
    reply = parameters.get("reply_parameters", {})
    target = chat.messages.get(reply.get("message_id", 0))
    if reply and target is None and not reply.get("allow_sending_without_reply"):
        raise bad_request("message to be replied not found")
    return {"reply_to_message": target.as_api(chat.as_api())} if target else {}


def _caption(parameters: Mapping[str, Any]) -> Marked:
    marked = _marked(parameters, "caption", "caption_entities")
    if units(marked.text) > LONGEST_CAPTION:
        raise bad_request("message caption is too long")
    return marked


def _check_text(marked: Marked) -> None:
    if not marked.text:
        raise bad_request("message text is empty")
    if units(marked.text) > LONGEST_TEXT:
        raise bad_request("message is too long")
    if len(marked.entities) > MOST_ENTITIES:
        raise bad_request("ENTITIES_TOO_LONG")


def _marked(parameters: Mapping[str, Any], text: str, entities: str) -> Marked:
    """The text by its parse mode; HTML is the only one that this fake knows."""
    source, mode = parameters.get(text, ""), parameters.get("parse_mode", "")
    if mode.lower() == "html":
        return parsed(source)
    if mode:
        raise bad_request("unsupported parse_mode")
    return Marked(source, tuple(parameters[entities])) if entities in parameters else plain(source)
