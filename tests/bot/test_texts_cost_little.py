"""The longest texts that Telegram lets through, made to keep a reader busy: each costs little of the processor."""

from time import process_time

import pytest

from tests.bot.talking import Talk

LONGEST = 4096
MOST_SECONDS = 1.0
"""Of processor time for each; the dearest here took a fifth of that."""
PIECES = (
    "1", "1 ", "1,", "1.", "1-", "kr 1.000.000,- ", "10000-8500-500 ", "12/11/", "2. november ", "jan ", "in 3 days ",
    "a", "a ", "the ", "not ", "ikke ", "what if ", "hva om ", "took the ", "tok bilen ", "they took my car back ",
    "sold, and ", "and then they ", "my house in ohio ", "jeg skylder ", "I owe 10,000 ", "twenty-one thousand ",
    "to hundre og førti tusen ", "if i pay ", "can they take my wages ", "(", "<b>", "&", "'", '"', "\u00e5\u030a",
    "\u200f\u200b", "\U0001f600", "\n", ", ", ". ", "? ", "https://x.no/", "@a ", "/start ", "11 11 11 11111 ",
)  # fmt: skip
PLACES = {
    "at the beginning": (),
    "at a choice": ("a:jurisdiction:NO",),
    "at a day": ("a:jurisdiction:NO", "a:collateral:vehicle", "a:event:repossession"),
    "at an amount": ("a:jurisdiction:NO", "a:collateral:vehicle", "a:event:repossession", "a:served_on:no"),
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("language", ["en", "nb"])
def test_no_text_keeps_the_bot_busy(language: str, place: str) -> None:
    spent: dict[str, float] = {}
    for piece in PIECES:
        talk = Talk(language).types("/start")
        for tap in ("n:begin", *PLACES[place]) if PLACES[place] else ():
            talk.taps(tap)
        began = process_time()
        talk.types((piece * LONGEST)[:LONGEST])
        spent[piece] = process_time() - began
    assert {piece: cost for piece, cost in spent.items() if cost > MOST_SECONDS} == {}
