"""Somebody with a full case of their own, made of amounts, dates and a name that nothing else here could hold."""

import re
from typing import Final

from bot.sandbox.chats import Person
from tests.chat import Chat
from tests.whole import Whole

ANSWERS: Final = {
    "jurisdiction": "a:jurisdiction:NO", "collateral": "a:collateral:vehicle", "event": "a:event:repossession",
    "outcome": "a:outcome:claimed", "served_on": "13.11.2026", "claim": "418263", "fair_value": "297541",
    "costs": "13879",
}  # fmt: skip
NAME: Final = "Frøydis sin Volvo"
AMOUNTS: Final = ("418263", "297541", "13879", "134601", "120722", "432142")
"""What was stated, and what follows from it."""
DAYS: Final = ((13, 11, 2026), (14, 12, 2026), (7, 12, 2026), (13, 12, 2026))
"""The day the letter came, the day by which to complain, and those of the reminders."""
MONTHS: Final = {11: "nov", 12: "d(?:ec|es)"}
BETWEEN: Final = r"[\s.,'’_\-/]*"


async def planted(bot: Whole, person: str | Person = "Frøydis", language: str = "nb") -> Chat:
    """The person's private chat, the interview done, with a named case and reminders."""
    chat = bot.chat(person, language)
    for doing in ("/start", "n:begin"):
        await (chat.types(doing) if doing.startswith("/") else chat.taps(doing))
    while field := next((data.split(":")[1] for data in chat.choices() if data.endswith(":?")), None):
        answer = ANSWERS.get(field, f"a:{field}:?")
        await (chat.taps(answer) if answer.startswith("a:") else chat.types(answer))
    for step in ("n:confirm", "t:dates", "n:remind"):
        await chat.taps(step)
    await chat.types("/cases")
    await chat.taps("n:namecase")
    await chat.types(NAME)
    await chat.types("/result")
    return chat


def traces(text: str) -> set[str]:
    """What of the planted case stands in a text, however it is written there."""
    return {named for named, pattern in PATTERNS.items() if re.search(pattern, text, re.IGNORECASE)}


def _amount(digits: str) -> str:
    """The digits, however parted; also rounded to two figures in full, in thousands or in millions."""
    whole = BETWEEN.join(digits)
    rounded = f"{round(int(digits), 2 - len(digits))}"
    thousands, millions = (rounded[:-3], f"0[.,]{rounded[:2]}") if len(digits) == 6 else (rounded[:2], "-")
    short = rf"{thousands}\s*(?:k|tusen|thousand)\b|{millions}\s*mill"
    return rf"(?<!\d)(?:{whole}|{BETWEEN.join(rounded)}|{digits[:3]}(?!\d)|{short})"


def _day(day: int, month: int, year: int) -> str:
    """The day in figures in any order, or with the month in letters; the year may be left out."""
    parts = {f"{day}", f"{day:02}"}, {f"{month}", f"{month:02}"}
    figures = [rf"{a}[./\-]{b}" for a in parts[0] for b in parts[1]] + [
        rf"{b}[./\-]{a}" for a in parts[0] for b in parts[1]
    ]
    letters = rf"{day}\.?\s*{MONTHS[month]}|{MONTHS[month]}\w*\.?\s*{day}\b"
    return rf"(?<!\d)(?:{'|'.join(figures)}|{letters})(?!\d)|{year}-?{month:02}-?{day:02}"


PATTERNS: Final = (
    {digits: _amount(digits) for digits in AMOUNTS}
    | {f"{day}.{month}.": _day(day, month, year) for day, month, year in DAYS}
    | {"the name": "frøydis sin|volvo"}
)
