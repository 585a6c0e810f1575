"""Telegram's HTML: what a person sees of it, which parts are marked, what is refused; offsets in UTF-16 units."""

import html
import re
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.refused import bad_request

Entity = dict[str, Any]

KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
TAG = re.compile(r"""<(/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\s+[\w-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*>""")
ATTRIBUTE = re.compile(r"""([\w-]+)\s*=\s*("[^"]*"|'[^']*'|[^\s"']+)""")
ESCAPED = re.compile(r"&(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);")
SELF_EVIDENT = (
    ("url", re.compile(r"https?://[^\s<>«»\"]+[^\s<>«»\".,;:!?)]")),
    ("bot_command", re.compile(r"(?<![\w/])/[A-Za-z0-9_]{1,32}(?:@\w{5,32})?(?![\w/])")),
    ("mention", re.compile(r"(?<![\w@])@[A-Za-z]\w{4,31}\b")),
)


@dataclass(frozen=True)
class Marked:
    """A text as a person sees it, and its entities as the Bot API lists them."""

    text: str
    entities: tuple[Entity, ...] = ()


@dataclass
class _Reading:
    text: str = ""
    open: list[tuple[str, Entity]] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)


UNMARKED = Marked("")


def units(text: str) -> int:
    """The length Telegram counts: UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def plain(text: str) -> Marked:
    """Text without markup, trimmed as Telegram trims it, with the links and commands it would find by itself."""
    return _with_self_evident(_trimmed(text, []))


def parsed(source: str) -> Marked:
    """What ``parse_mode`` HTML makes of ``source``; refuses unknown, unclosed and crossed tags as Telegram does."""
    reading, at = _Reading(), 0
    while (start := source.find("<", at)) >= 0:
        reading.text += _unescaped(source[at:start])
        at = _tag(reading, source, start)
    reading.text += _unescaped(source[at:])
    if reading.open:
        raise _unparsed(f'Can\'t find end tag corresponding to start tag "{reading.open[-1][0]}"')
    return _with_self_evident(_trimmed(reading.text, reading.entities))


def _tag(reading: _Reading, source: str, start: int) -> int:
    offset = len(source[:start].encode())
    match = TAG.match(source, start)
    name = match[2].lower() if match else ""
    if match is None or name not in KINDS:
        raise _unparsed(f'Unsupported start tag "{name}" at byte offset {offset}')
    if match[1]:
        _close(reading, name, offset)
    else:
        reading.open.append((name, _opened(reading.text, name, match[3])))
    return match.end()


def _opened(text: str, name: str, attributes: str) -> Entity:
    said = {key: html.unescape(value.strip("\"'")) for key, value in ATTRIBUTE.findall(attributes)}
    entity: Entity = {"type": KINDS[name], "offset": units(text), "length": 0}
    if name == "a":
        entity["url"] = said.get("href", "")
    if name == "blockquote" and "expandable" in attributes:
        entity["type"] = "expandable_blockquote"
    return entity


def _close(reading: _Reading, name: str, offset: int) -> None:
    if not reading.open:
        raise _unparsed(f"Unexpected end tag at byte offset {offset}")
    expected, entity = reading.open.pop()
    if expected != name:
        raise _unparsed(f'Unmatched end tag at byte offset {offset}, expected "</{expected}>", found "</{name}>"')
    entity["length"] = units(reading.text) - entity["offset"]
    reading.entities.append(entity)


def _unescaped(text: str) -> str:
    return ESCAPED.sub(lambda match: html.unescape(match[0]), text)


def _trimmed(text: str, entities: list[Entity]) -> Marked:
    kept = text.rstrip()
    cut = units(kept) - units(kept.lstrip())
    kept, inside = kept.lstrip(), []
    for entity in entities:
        start = max(entity["offset"] - cut, 0)
        end = min(entity["offset"] + entity["length"] - cut, units(kept))
        if end > start and entity.get("url") != "":
            inside.append({**entity, "offset": start, "length": end - start})
    return Marked(kept, tuple(sorted(inside, key=lambda entity: (entity["offset"], -entity["length"]))))


def _with_self_evident(marked: Marked) -> Marked:
    closed = [_span(entity) for entity in marked.entities if entity["type"] in {"code", "pre", "text_link"}]
    found = list(marked.entities)
    for kind, pattern in SELF_EVIDENT:
        for match in pattern.finditer(marked.text):
            entity = {"type": kind, "offset": units(marked.text[: match.start()]), "length": units(match[0])}
            start, end = _span(entity)
            if all(end <= left or start >= right for left, right in closed):
                found.append(entity)
                closed.append((start, end))
    return Marked(marked.text, tuple(sorted(found, key=lambda entity: (entity["offset"], -entity["length"]))))


def _span(entity: Entity) -> tuple[int, int]:
    return entity["offset"], entity["offset"] + entity["length"]


def _unparsed(fault: str) -> Exception:
    return bad_request(f"can't parse entities: {fault}")
