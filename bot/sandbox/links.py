"""Links of Telegram on a phone: into the bot's chat, to take the bot into a group, to share something."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from bot.sandbox.chats import Chat, Message
from bot.sandbox.handset import Handset
from bot.sandbox.markup import plain
from bot.sandbox.members import RIGHTS, rights

HOSTS = {"t.me", "telegram.me", "telegram.dog"}
PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")


@dataclass(frozen=True)
class Link:
    """Where a link leads: ``kind`` is start, startgroup, share, or bot for the bot's chat alone."""

    kind: str
    payload: str = ""
    rights: tuple[str, ...] = ()


def read_link(address: str, username: str) -> Link | None:
    """What Telegram does with an address; None for one that it hands to the browser, or that is another bot's.

    A payload that Telegram would not take is left out.
    """
    url = urlsplit(address)
    if url.scheme not in {"http", "https"} or (url.hostname or "") not in HOSTS:
        return None
    said = {name: values[0] for name, values in parse_qs(url.query, keep_blank_values=True).items()}
    if url.path == "/share/url" and said.get("url"):
        return Link("share", "\n".join(part for part in (said["url"], said.get("text", "")) if part))
    if url.path.strip("/").lower() != username.lower():
        return None
    kind = next((kind for kind in ("startgroup", "start") if kind in said), "bot")
    asked = tuple(f"can_{right}" for right in said.get("admin", "").split() if right)
    payload = said.get(kind, "")
    return Link(kind, payload if PAYLOAD.fullmatch(payload) else "", asked)


class Links(Handset):
    """The part of a phone that follows links."""

    def follows(self, address: str) -> Message | None:
        """Follows a link into the bot's chat, which is open then, and presses Start there; what that sent.

        None where the link has no ``start`` and the chat has begun already: it opens, and nothing is sent.
        """
        link = self._link(address, "start", "bot")
        self.opens_private()
        if link.kind == "bot" and self.chat.started:
            return None
        return self.starts(link.payload)

    def opens_private(self) -> Chat:
        """Goes to the private chat with the bot."""
        self.chat, self.topic = self.world.chats[self.person_id], None
        return self.chat

    def starts(self, payload: str = "") -> Message:
        """Presses Start in the private chat; a bot that was stopped may write again."""
        if self.chat.blocked:
            self.chat.blocked = False
            self._changes_bot("member")
        return self._commands("/start", payload)

    def follows_into_group(self, address: str, group: Chat) -> Message:
        """Follows a ``startgroup`` link and chooses one of the groups where the person is administrator."""
        link = self._link(address, "startgroup")
        if not group.administers(self.person_id):
            raise ValueError("only administrators take a bot into their group")
        self.chat, self.topic = group, None
        if not group.has_bot or link.rights:
            self._takes_bot(link.rights)
        return self._commands(f"/start@{self.world.bot.username}", link.payload)

    def shares(self, address: str, chat: Chat) -> Message:
        """Follows a ``share/url`` link and sends what it offers to a chat, which is open then."""
        offered = self._link(address, "share").payload
        self.chat, self.topic = chat, None
        return self._sends(marked=plain(offered), source=offered)

    def _takes_bot(self, asked: tuple[str, ...]) -> None:
        granted = {right: True for right in asked if right in RIGHTS}
        was_there = self.chat.has_bot
        self._changes_bot("administrator" if granted else "member", rights(**granted) if granted else None)
        if not was_there:
            self._announces({"new_chat_members": [self.world.bot.as_api()]})

    def _commands(self, name: str, payload: str) -> Message:
        text = f"{name} {payload}".rstrip()
        return self._sends(marked=plain(text), source=text)

    def _link(self, address: str, *kinds: str) -> Link:
        link = read_link(address, self.world.bot.username)
        if link is None or link.kind not in kinds:
            raise ValueError(f"no link of this kind: {address}")
        return link
