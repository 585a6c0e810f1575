"""The sessions in the store, sealed for whoever they belong to."""

from datetime import datetime
from typing import Final

from pydantic import ValidationError

from bot.events import Command, Event, Key, Tapped
from bot.language import offered
from bot.recent import Recent
from bot.session import Session, blank
from bot.store import Row, Store, swap
from bot.store.sealing import Seal, Unsealable

BEGIN: Final = Tapped("n:begin", fresh=True)
RECENT: Final = 64
"""As many conversations as may be in hand at once; what is remembered of them is not read and replayed once more."""


class Sessions:
    """Opens and seals sessions; every method that reads or writes the store may raise StoreFault."""

    def __init__(self, store: Store, seal: Seal, default_locale: str) -> None:
        self._store = store
        self._seal = seal
        self._default_locale = default_locale
        self._recent = Recent[Key, tuple[bytes, Session]](RECENT)

    def opened(self, key: Key, sealed: bytes | None, language_code: str | None) -> Session:
        """Return the session that was sealed, a blank one where there is none.

        Raises Unsealable, also for what a later version of the bot wrote and this one does not understand.
        """
        known, recent = self._recent.get(key, (None, None))
        if sealed is None:
            self._recent.pop(key, None)
            return self.begun(language_code)
        if recent and known == sealed:
            return recent
        plain = self._seal.open(key, sealed)
        try:
            return Session.model_validate_json(plain)
        except ValidationError:
            # Its message would quote the answers.
            raise Unsealable("what was sealed is no session of this version") from None

    def begun(self, language_code: str | None) -> Session:
        """Return the session of somebody new, in the language of their phone."""
        return blank(self.language(language_code))

    def language(self, language_code: str | None) -> str:
        """Return the language to speak to a phone with this code."""
        return offered(language_code, self._default_locale)

    def packed(self, key: Key, session: Session) -> bytes:
        """Return the session as the store keeps it, without what is as it began."""
        sealed = self._seal.seal(key, session.model_dump_json(exclude_defaults=True).encode())
        self._recent[key] = sealed, session
        return sealed

    async def of(self, key: Key) -> Session | None:
        """Return what is kept of this conversation; None where nothing is, or nothing that can be read."""
        row = await self._store.load(key)
        try:
            return self.opened(key, row.sealed, None) if row else None
        except Unsealable:
            return None

    async def put(self, key: Key, session: Session, at: datetime) -> Row:
        """Keep this session in place of whatever was there; its person now waits for the screen."""
        kept = await swap(self._store, key, None, lambda _: (self.packed(key, session), None), int(at.timestamp()))
        if kept is None or kept[0] is None:
            raise LookupError("a session that was put is not there")
        return kept[0]


def anew(event: Event) -> Event | None:
    """Return what somebody does who gives up answers that cannot be read; None where this does not mean that.

    There is nothing left that starting over would have to ask about first.
    """
    if isinstance(event, Command):
        first: dict[str, Event] = {"new": BEGIN, "ny": BEGIN, "delete": event, "slett": event}
        return first.get(event.name)
    return BEGIN if isinstance(event, Tapped) and event.data == "n:restart" else None
