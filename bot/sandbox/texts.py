"""The texts of calls: their marks and their limits."""

from collections.abc import Mapping
from typing import Any

from bot.sandbox.markup import Marked, parsed, plain, units
from bot.sandbox.refused import bad_request

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
MOST_ENTITIES = 100


def caption(parameters: Mapping[str, Any]) -> Marked:
    """The caption of a file; refuses one that is too long."""
    described = marked(parameters, "caption", "caption_entities")
    if units(described.text) > LONGEST_CAPTION:
        raise bad_request("message caption is too long")
    return described


def check_text(marked: Marked) -> None:
    """Refuses a text that is empty, too long or marked too often."""
    if not marked.text:
        raise bad_request("message text is empty")
    if units(marked.text) > LONGEST_TEXT:
        raise bad_request("message is too long")
    if len(marked.entities) > MOST_ENTITIES:
        raise bad_request("ENTITIES_TOO_LONG")


def marked(parameters: Mapping[str, Any], text: str, entities: str) -> Marked:
    """The text by its parse mode; HTML is the only one that this fake knows."""
    source, mode = parameters.get(text, ""), parameters.get("parse_mode", "")
    if mode.lower() == "html":
        return parsed(source)
    if mode:
        raise bad_request("unsupported parse_mode")
    return Marked(source, tuple(parameters[entities])) if entities in parameters else plain(source)
