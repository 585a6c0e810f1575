"""What a person does with the answer, on a phone: picture, PDF, another number, a photographed letter, a second case."""

from pathlib import Path

from tests.bot.scan.letters import Kind, letter
from tests.end_to_end.phone import NBSP, Phone


async def norwegian_car(phone: Phone) -> None:
    """A car taken back in Norway, worth less than was owed."""
    await phone.begins("nb")
    await phone.taps("Norge", "Bil", "Tatt tilbake", "Nei, ingen brev")
    for amount in ("100 000", "85 000", "7 640,25"):
        await phone.types(amount)
    await phone.taps("Krever betaling", "Ja, vis svaret")
    await phone.sees(f"22{NBSP}640,25 kr")
