"""The Bot API's ways to answer taps, to fetch files, to leave a chat, and to say where updates go."""

import re
from ipaddress import ip_address
from urllib.parse import urlsplit

from bot.sandbox.chats import Json, Message
from bot.sandbox.markup import units
from bot.sandbox.refused import STALE, bad_request
from bot.sandbox.world import Call, Webhook, World

LONGEST_TOAST = 200
LARGEST_DOWNLOAD = 20 * 1024 * 1024
SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
PORTS = {443, 80, 88, 8443}


def answer_tap(world: World, call: Call) -> bool:
    """answerCallbackQuery: the spinner stops, the toast shows."""
    tap = world.taps.get(call.parameters["callback_query_id"])
    if tap is None:
        raise bad_request(STALE)
    if units(call.parameters.get("text", "")) > LONGEST_TOAST:
        raise bad_request("MESSAGE_TOO_LONG")
    if "url" in call.parameters and not call.parameters["url"].startswith(f"https://t.me/{world.bot.username}?"):
        raise bad_request("URL_INVALID")
    tap.answer = call.parameters
    return True


def get_file(world: World, call: Call) -> Json:
    """getFile: where to fetch it."""
    file = world.files.get(call.parameters["file_id"])
    if file is None:
        raise bad_request("invalid file_id")
    if len(file.content) > LARGEST_DOWNLOAD:
        raise bad_request("file is too big")
    size = {"file_size": len(file.content), "file_path": file.path}
    return {"file_id": file.id, "file_unique_id": f"u{file.id}", **size}


def set_webhook(world: World, call: Call) -> bool:
    """setWebhook: an empty address removes it; plain HTTP is accepted on this machine only, as by a local server."""
    url: str = call.parameters["url"]
    _check_webhook_address(url)
    secret = call.parameters.get("secret_token")
    if secret is not None and not SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    connections = call.parameters.get("max_connections", 40)
    if not 1 <= connections <= 100:
        raise bad_request("max_connections must be between 1 and 100")
    world.webhook = Webhook(url, secret, connections) if url else None
    world.webhook_error = None
    world.updates.allow(call.parameters.get("allowed_updates"))
    return _drop_pending(world, call)


def delete_webhook(world: World, call: Call) -> bool:
    """deleteWebhook."""
    world.webhook = None
    return _drop_pending(world, call)


def webhook_info(world: World, _: Call) -> Json:
    """getWebhookInfo."""
    told: Json = {
        "url": world.webhook.url if world.webhook else "",
        "has_custom_certificate": False,
        "pending_update_count": len(world.updates.pending),
    }
    told |= {"max_connections": world.webhook.max_connections} if world.webhook else {}
    told |= {"allowed_updates": list(world.updates.allowed)} if world.updates.allowed else {}
    failed = {"last_error_message": world.webhook_error, "last_error_date": world.now()}
    return told | (failed if world.webhook_error else {})


def leave_chat(world: World, call: Call) -> bool:
    """leaveChat: groups only."""
    chat = world.open_chat(call.parameters["chat_id"])
    if chat.is_private:
        raise bad_request("chat member status can't be changed in private chats")
    world.change_bot(chat, world.bot, "left")
    gone = Message(chat.next_id(), world.bot, world.now(), extra={"left_chat_member": world.bot.as_api()}, service=True)
    world.updates.add("message", chat.keep(gone).as_api(chat.as_api()))
    return True


def part(_world: World, _call: Call) -> bool:
    """logOut and close: nothing runs elsewhere that could be told."""
    return True


def _check_webhook_address(url: str) -> None:
    address = urlsplit(url)
    if not url or _is_here(address.hostname or ""):
        return
    if address.scheme != "https":
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if (address.port or 443) not in PORTS:
        raise bad_request("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")


def _is_here(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _drop_pending(world: World, call: Call) -> bool:
    if call.parameters.get("drop_pending_updates"):
        for update in world.updates.pending:
            world.updates.drop(update["update_id"])
    world.updates.arrived.ring()
    return True
