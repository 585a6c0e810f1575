"""Inline mode on a phone: ``@bot something`` typed in any chat, the results, and the one that is sent."""

from typing import Any

from bot.sandbox.chats import Message
from bot.sandbox.keyboards import check_markup
from bot.sandbox.links import Links
from bot.sandbox.markup import Marked
from bot.sandbox.texts import marked
from bot.sandbox.world import Search

LONGEST_QUERY = 256
KINDS = {"private": "sender"}


class InlineTyping(Links):
    """The part of a phone that asks the bot without its being there."""

    def searches(self, text: str, offset: str = "") -> Search:
        """Types ``@bot text`` without sending it; the bot is not asked where Telegram still knows its answer."""
        world = self.world
        search = Search(world.new_id("search"), self.person_id, text[:LONGEST_QUERY], offset, world.now())
        world.searches[search.id] = search
        search.answer = world.remembered(search)
        if search.answer is None:
            where = KINDS.get(self.chat.type, self.chat.type)
            asked = {"id": search.id, "from": self.person.as_api(), "query": search.text, "offset": offset}
            world.updates.add("inline_query", asked | {"chat_type": where})
        world.changes.ring()
        return search

    def picks(self, search: Search, result_id: str) -> Message:
        """Sends one of the results of an inline query: a message of the person's, sent through the bot."""
        results: list[Any] = list((search.answer or {}).get("results", ()))
        result = next(result for result in results if result["id"] == result_id)
        content, markup = result["input_message_content"], check_markup(result.get("reply_markup"))
        text: Marked = marked(content, "message_text", "entities")
        via = {"via_bot": self.world.bot.as_api()}
        inline_id = self.world.new_id("inline") if markup else None
        picked: dict[str, Any] = {"marked": text, "source": content["message_text"], "markup": markup}
        return self._sends(extra=via, inline_id=inline_id, **picked)

    def presses_above(self, search: Search) -> Message:
        """Presses the button above the results: the private chat opens and ``/start`` goes there with its word."""
        parameter = (search.answer or {})["button"]["start_parameter"]
        self.opens_private()
        return self.starts(parameter)
