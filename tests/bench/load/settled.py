"""What the fake Telegram answers to calls that have nothing to do with the conversation."""

from collections.abc import Mapping
from typing import Any, Final

import orjson

from tests.bench.load.script import BOT

FLAGS: Final = ("can_join_groups", "supports_inline_queries")
RIGHTS: Final = (
    "is_anonymous",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
)


def _answer(result: Any) -> bytes:
    return orjson.dumps({"ok": True, "result": result})


TRUE: Final = _answer(result=True)
SETTLED: Final[Mapping[str, bytes]] = {
    "getMe": _answer({**BOT, **dict.fromkeys(FLAGS, True), "can_read_all_group_messages": False}),
    "getMyName": _answer({"name": ""}),
    "getMyDescription": _answer({"description": ""}),
    "getMyShortDescription": _answer({"short_description": ""}),
    "getMyCommands": _answer([]),
    "getUserProfilePhotos": _answer({"total_count": 1, "photos": []}),
    "getMyDefaultAdministratorRights": _answer(dict.fromkeys(RIGHTS, False)),
    "getWebhookInfo": _answer({"url": "", "has_custom_certificate": False, "pending_update_count": 0}),
}
"""Every other call is answered ``true``."""
