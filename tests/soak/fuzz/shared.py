"""Links to shared cases as an attacker makes them: the check in them has no secret, so anybody can write one."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import date, timedelta
from hashlib import blake2s
from random import Random
from typing import Final

from bot.shared_case.anonymous import Anonymous
from bot.shared_case.link import PREFIX, link

DAY: Final = date(2026, 11, 22)
FACTS: Final = {"jurisdiction": "US-OH", "collateral": "vehicle", "event": "repossession", "outcome": "claimed"}
CHECK: Final = 6


def shared_link(random: Random) -> str:
    """Return a link that was made so, changed in a place, or whose check holds over something that no bot wrote."""
    made = link(Anonymous(FACTS), DAY + timedelta(days=random.choice((0, 0, -1, -89, -90, -91, 1, 400))))
    kind = random.random()
    if kind < 0.3:
        return made
    if kind < 0.6:
        place = random.randrange(len(PREFIX), len(made))
        return made[:place] + random.choice("Aa0_-Zz9") + made[place + 1 :]
    body = bytearray(urlsafe_b64decode(made.removeprefix(PREFIX) + "==")[:-CHECK])
    for _ in range(random.choice((1, 2, 40))):
        body[random.randrange(len(body))] = random.randrange(256)
    return _checked(bytes(body[: random.choice((len(body), len(body), 1, len(body) - 1))]))


def _checked(body: bytes) -> str:
    check = blake2s(body, digest_size=CHECK, person=b"shared").digest()
    return PREFIX + urlsafe_b64encode(body + check).decode().rstrip("=")
