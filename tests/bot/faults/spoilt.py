"""What can have happened to the sealed bytes of a row."""

import json
from collections.abc import Callable
from typing import Final

from bot.events import Key
from bot.store.sealing import Seal, new_key

Spoil = Callable[[Seal, str | Key, bytes], bytes]


def _altered(_: Seal, __: str | Key, sealed: bytes) -> bytes:
    changed = bytearray(sealed)
    changed[len(changed) // 2] ^= 1
    return bytes(changed)


def _of_another_key(_: Seal, owner: str | Key, __: bytes) -> bytes:
    return Seal([new_key()]).seal(owner, b"{}")


def _no_json(seal: Seal, owner: str | Key, _: bytes) -> bytes:
    return seal.seal(owner, b"\xff no json")


def _another_form(seal: Seal, owner: str | Key, _: bytes) -> bytes:
    return seal.seal(owner, b'["what", "is", "this"]')


def _of_a_later_version(seal: Seal, owner: str | Key, sealed: bytes) -> bytes:
    kept = json.loads(seal.open(owner, sealed))
    unknown = {name: {"of": "tomorrow"} for name in kept}
    later = kept | {"page": "page_of_tomorrow", "new": 1} if "page" in kept else unknown
    return seal.seal(owner, json.dumps(later).encode())


SPOILT: Final[dict[str, Spoil]] = {
    "altered": _altered,
    "emptied": lambda *_: b"",
    "sealed with another key": _of_another_key,
    "no JSON": _no_json,
    "of another form": _another_form,
    "of a later version": _of_a_later_version,
}
