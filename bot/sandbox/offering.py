"""The Bot API's way to answer inline queries, and what Telegram remembers of the answers."""

import re
from collections.abc import Mapping
from typing import Any

from bot.sandbox.keyboards import check_markup
from bot.sandbox.markup import units
from bot.sandbox.refused import STALE, bad_request
from bot.sandbox.texts import LONGEST_TEXT, marked
from bot.sandbox.world import Call, Remembered, Search, World

LONGEST_WAIT = 10
"""Seconds that Telegram waits for an answer."""
LONGEST_CACHE = 24 * 3600
USUAL_CACHE = 300
MOST_RESULTS = 50
LONGEST_RESULT_ID = 64
LONGEST_OFFSET = 64
LONGEST_BUTTON = 64
START = re.compile(r"[A-Za-z0-9_-]{1,64}")

Given = Mapping[str, Any]


def answer_search(world: World, call: Call) -> bool:
    """answerInlineQuery: the results show above the text field, and Telegram gives them to the next who ask."""
    search = world.searches.get(call.parameters["inline_query_id"])
    if search is None or world.now() - search.at > LONGEST_WAIT:
        raise bad_request(STALE)
    _check_results(call.parameters["results"])
    _check_button(call.parameters.get("button"))
    _check_times(call.parameters)
    search.answer = call.parameters
    _remember(world, search, call.parameters)
    return True


def _remember(world: World, search: Search, given: Given) -> None:
    whose = search.person if given.get("is_personal") else None
    seconds = min(given.get("cache_time", USUAL_CACHE), LONGEST_CACHE)
    world.inline_answers[search.text, search.offset, whose] = Remembered(given, world.now() + seconds)


def _check_results(results: list[Given]) -> None:
    ids = [result["id"] for result in results]
    if len(results) > MOST_RESULTS:
        raise bad_request("RESULTS_TOO_MUCH")
    if len(set(ids)) < len(ids):
        raise bad_request("RESULT_ID_DUPLICATE")
    for result in results:
        _check_result(result)


def _check_result(result: Given) -> None:
    if not 1 <= len(result["id"].encode()) <= LONGEST_RESULT_ID:
        raise bad_request("RESULT_ID_INVALID")
    if result["type"] == "article" and not result["title"].strip():
        raise bad_request("ARTICLE_TITLE_EMPTY")
    check_markup(result.get("reply_markup"))
    content = result.get("input_message_content", {})
    if "message_text" in content:
        text = marked(content, "message_text", "entities").text
        if not 1 <= units(text) <= LONGEST_TEXT:
            raise bad_request("MESSAGE_EMPTY" if not text else "MESSAGE_TOO_LONG")


def _check_button(button: Given | None) -> None:
    if button is None:
        return
    if ("start_parameter" in button) == ("web_app" in button):
        raise bad_request("InlineQueryResultsButton must have exactly one optional field")
    if not 1 <= units(button["text"].strip()) <= LONGEST_BUTTON:
        raise bad_request("BUTTON_TEXT_INVALID")
    if "start_parameter" in button and not START.fullmatch(button["start_parameter"]):
        raise bad_request("START_PARAM_INVALID")


def _check_times(given: Given) -> None:
    if given.get("cache_time", 0) < 0:
        raise bad_request("cache_time must be non-negative")
    if len(given.get("next_offset", "").encode()) > LONGEST_OFFSET:
        raise bad_request("NEXT_OFFSET_INVALID")
