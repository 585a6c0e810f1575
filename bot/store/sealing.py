"""Sealed state: encrypted, authenticated, and bound to the conversation or the name it belongs to."""

from collections.abc import Sequence
from contextlib import suppress
from typing import Final

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from bot.events import Key

KEY_LENGTH: Final = 44
Owner = Key | str
"""Whom sealed bytes belong to: a conversation, or a name such as that of a memo."""
REMEDY: Final = "`python -m bot keygen` prints a fresh one"


class Unsealable(Exception):
    """The bytes were sealed with a key that is not in ``DATA_KEYS``, for another conversation, or were altered."""


def new_key() -> str:
    """A fresh random key for ``DATA_KEYS``."""
    return Fernet.generate_key().decode("ascii")


class Seal:
    """Seals with the first key and opens with any; raises ``ValueError`` naming ``DATA_KEYS`` if one is no key."""

    def __init__(self, keys: Sequence[str]) -> None:
        if not keys:
            raise ValueError(f"DATA_KEYS: no key is given; {REMEDY}")
        self._each = [_fernet(place, key) for place, key in enumerate(keys, start=1)]
        self._fernet = MultiFernet(self._each)
        self.number = len(keys)

    def seal(self, owner: Owner, plain: bytes) -> bytes:
        """The bytes as only ``open`` with the same owner gives them back."""
        return self._fernet.encrypt(_written(owner) + plain)

    def open(self, owner: Owner, sealed: bytes) -> bytes:
        """The bytes that were sealed for this owner; raises ``Unsealable``."""
        try:
            plain = self._fernet.decrypt(sealed)
        except InvalidToken:
            raise Unsealable("no key in DATA_KEYS opens this state, or it was altered") from None
        first_line = _written(owner)
        if not plain.startswith(first_line):
            raise Unsealable("this state was sealed for another conversation")
        return plain[len(first_line) :]

    def place(self, sealed: bytes) -> int | None:
        """Which key these bytes were sealed with, 1 for the first; None where none opens them."""
        return next((place for place, key in enumerate(self._each, start=1) if _opens(key, sealed)), None)

    def reseal(self, sealed: bytes) -> bytes:
        """The same state under the first key, so that an older one can be retired; raises ``Unsealable``."""
        try:
            return self._fernet.rotate(sealed)
        except InvalidToken:
            raise Unsealable("no key in DATA_KEYS opens this state, or it was altered") from None


def _fernet(place: int, written: str) -> Fernet:
    key = written.strip()
    # Fernet itself ignores what follows the padding: two keys with the comma forgotten would pass as one.
    if len(key) == KEY_LENGTH:
        with suppress(ValueError):
            return Fernet(key)
    raise ValueError(f"DATA_KEYS: key {place} is no key ({KEY_LENGTH} characters of base64 are needed); {REMEDY}")


def _opens(key: Fernet, sealed: bytes) -> bool:
    try:
        key.decrypt(sealed)
    except InvalidToken:
        return False
    return True


def _written(owner: Owner) -> bytes:
    named = f"{owner.chat}:{owner.user}" if isinstance(owner, Key) else owner
    return f"{named}\n".encode()
