"""The Bot API's ways to send messages."""

from collections.abc import Mapping
from typing import Any

from bot.sandbox.chats import Chat, Json, Message
from bot.sandbox.files import File, check_document, check_photo
from bot.sandbox.keyboards import check_markup
from bot.sandbox.members import may_send
from bot.sandbox.refused import bad_request
from bot.sandbox.texts import caption, check_text, marked
from bot.sandbox.world import Call, World

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
    chat = _writable(world, call, "text")
    text = marked(call.parameters, "text", "entities")
    check_text(text)
    return _sent(world, chat, call, marked=text, source=call.parameters["text"])


def send_photo(world: World, call: Call) -> Json:
    """sendPhoto: the message as sent."""
    return _send_file(world, call, "photo")


def send_document(world: World, call: Call) -> Json:
    """sendDocument: the message as sent."""
    return _send_file(world, call, "document")


def chat_action(world: World, call: Call) -> bool:
    """sendChatAction: shown until a message comes."""
    chat = world.open_chat(call.parameters["chat_id"])
    topic_asked(chat, call.parameters)
    if call.parameters["action"] not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat.doing = (int(world.new_id()), call.parameters["action"])
    return True


def _send_file(world: World, call: Call, kind: str) -> Json:
    chat = _writable(world, call, kind)
    described = caption(call.parameters)
    file = _file(world, call, kind)
    return _sent(world, chat, call, marked=described, source=call.parameters.get("caption", ""), file=file)


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


def _writable(world: World, call: Call, kind: str) -> Chat:
    """The chat of a call, if the bot may send this there: text, photo or document."""
    chat = world.open_chat(call.parameters["chat_id"])
    may_send(chat, kind)
    return chat


def _sent(world: World, chat: Chat, call: Call, **content: Any) -> Json:
    asked = topic_asked(chat, call.parameters)
    answered = _answered(chat, call.parameters)
    markup = check_markup(call.parameters.get("reply_markup"))
    topic = chat.topic_of(answered, asked)
    thread = None if topic is not None else chat.thread_of(answered)
    place: dict[str, Any] = {"extra": chat.answers(answered, topic), "topic": topic, "thread": thread}
    message = Message(chat.next_id(), world.bot, world.now(), markup=markup, **place, **content)
    if markup and "inline_keyboard" not in markup:
        chat.composer = None if "remove_keyboard" in markup else markup
    chat.last_bot = world.bot.id
    return chat.keep(message).as_api(chat.as_api())


def topic_asked(chat: Chat, parameters: Mapping[str, Any]) -> int | None:
    """The topic that a call names; groups without topics take any number and do nothing with it, as Telegram does."""
    asked: int | None = parameters.get("message_thread_id")
    if asked is None or not (chat.is_forum or chat.is_private):
        return None
    if asked not in chat.topics:
        raise bad_request("message thread not found")
    if chat.topics[asked].closed and chat.bot_status != "administrator":
        raise bad_request("TOPIC_CLOSED")
    return asked


def _answered(chat: Chat, parameters: Mapping[str, Any]) -> Message | None:
    reply = parameters.get("reply_parameters", {})
    target = chat.messages.get(reply.get("message_id", 0))
    if reply and target is None and not reply.get("allow_sending_without_reply"):
        raise bad_request("message to be replied not found")
    return target
