"""Keyboards under messages: what the Bot API accepts beyond their types."""

from collections.abc import Mapping
from typing import Any

from bot.sandbox.markup import units
from bot.sandbox.refused import bad_request

Markup = Mapping[str, Any]

DECORATION = {"text", "icon_custom_emoji_id", "style"}
STYLES = {"danger", "success", "primary"}
MOST_BUTTONS = 100
MOST_IN_A_ROW = 8
MOST_CALLBACK_BYTES = 64
MOST_COPIED = 256
MOST_PLACEHOLDER = 64
SCHEMES = ("http://", "https://", "tg://")


def check_markup(markup: Markup | None) -> Markup | None:
    """The markup, unless it breaks a limit; an inline keyboard without buttons is none at all."""
    if markup is None:
        return None
    if "inline_keyboard" in markup:
        return _check_inline(markup)
    if "keyboard" in markup:
        _check_count(markup["keyboard"])
    if len(markup.get("input_field_placeholder", "")) > MOST_PLACEHOLDER:
        raise bad_request("input field placeholder is too long")
    return markup


def buttons(markup: Markup | None) -> tuple[tuple[Mapping[str, Any], ...], ...]:
    """The rows of an inline keyboard; none where there is no such keyboard."""
    return tuple(tuple(row) for row in (markup or {}).get("inline_keyboard", ()))


def _check_inline(markup: Markup) -> Markup | None:
    rows = [row for row in markup["inline_keyboard"] if row]
    _check_count(rows)
    for row in rows:
        for button in row:
            _check_button(button)
    return {"inline_keyboard": rows} if rows else None


def _check_count(rows: list[list[object]]) -> None:
    if sum(len(row) for row in rows) > MOST_BUTTONS or any(len(row) > MOST_IN_A_ROW for row in rows):
        raise bad_request("REPLY_MARKUP_TOO_LONG")


def _check_button(button: Mapping[str, Any]) -> None:
    if not button["text"].strip():
        raise _unparsed('Field "text" must be non-empty')
    if button.get("style", "primary") not in STYLES:
        raise _unparsed("invalid button style specified")
    actions = button.keys() - DECORATION
    if not actions:
        raise _unparsed("Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise _unparsed(f"exactly one action is allowed, not {', '.join(sorted(actions))}")
    _check_action(button)


def _check_action(button: Mapping[str, Any]) -> None:
    if "callback_data" in button and not 1 <= len(button["callback_data"].encode()) <= MOST_CALLBACK_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    if "copy_text" in button and not 1 <= units(button["copy_text"]["text"]) <= MOST_COPIED:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")
    if "url" in button and not button["url"].startswith(SCHEMES):
        raise bad_request(f"inline keyboard button URL '{button['url']}' is invalid: Wrong port or protocol specified")


def _unparsed(fault: str) -> Exception:
    return bad_request(f"can't parse inline keyboard button: {fault}")
