"""What a person does with the answer, on a phone: a picture, a PDF, another number, their letter, a second case."""

from pathlib import Path

from playwright.async_api import expect

from tests.bot.scan.letters import letter
from tests.end_to_end.phone import NBSP, Phone


async def norwegian_car(phone: Phone) -> None:
    """A car taken back in Norway, worth less than was owed."""
    await phone.begins("nb")
    await phone.taps("Norge", "Bil", "Tatt tilbake", "Nei, ingen brev")
    for amount in ("100 000", "85 000", "7 640,25"):
        await phone.types(amount)
    await phone.taps("Krever betaling", "Ja, vis svaret")
    await phone.sees(f"22{NBSP}640,25 kr")


async def test_the_answer_as_a_picture_and_as_a_pdf_in_norwegian(phone: Phone) -> None:
    await norwegian_car(phone)
    await phone.pictures("nb-answer-buttons")
    await phone.taps("Ta vare på eller del", "Se det som bilde")
    await phone.sees("Her er svaret som bilde.")
    await expect(phone.page.locator("#messages img").last).to_be_visible()
    await phone.pictures("nb-picture")
    await phone.uses_tools("Restart the bot")
    await phone.taps("Mørke farger")
    await expect(phone.page.locator("#messages img")).to_have_count(2)
    await phone.pictures("nb-picture-dark")
    await phone.taps("Bilde uten beløp")
    await expect(phone.page.locator("#messages img")).to_have_count(3)
    await phone.pictures("nb-picture-shared")
    await phone.taps("Ta vare på eller del", "Alt som PDF")
    await expect(phone.page.locator("#messages a[download$='.pdf']")).to_be_visible()
    assert (await phone.last_pdf()).startswith(b"%PDF-")
    await phone.pictures("nb-pdf")


async def test_another_number_is_tried_wrongly_typed_tried_again_and_dropped_in_norwegian(phone: Phone) -> None:
    await norwegian_car(phone)
    await phone.types("hva om den var verdt 95 000?")
    await phone.sees("Dine egne svar er ikke endret.")
    await phone.pictures("nb-what-if")
    await phone.uses_tools("Restart the bot")
    await phone.types("blå fisk")
    await phone.has_seen(f"12{NBSP}640,25 kr")
    await phone.types("/resultat")
    await phone.sees(f"22{NBSP}640,25 kr")
    await phone.types("/sammenlign")
    await phone.sees("Sammenlign utfall")
    await phone.pictures("nb-compare")


async def test_a_photographed_letter_is_read_put_right_and_checked_in_english(phone: Phone, tmp_path: Path) -> None:
    await phone.begins("en")
    await phone.taps("United States")
    await phone.types("ohio")
    await phone.taps("Car", "Lender took it", "They want payment", "No court papers")
    for amount in ("10,000", "8,500", "500"):
        await phone.types(amount)
    await phone.taps("Show the answer")
    photo = tmp_path / "letter.jpg"
    photo.write_bytes(letter(0, "en", "photographed").content)
    await phone.sends(photo)
    await expect(phone.page.locator("#messages li").last).to_contain_text("from your picture", timeout=60000)
    await phone.pictures("en-letter-read")
    await phone.uses_tools("Restart the bot")
    await phone.types("no, storage was 390")
    await phone.sees("Storage: $390")
    await phone.taps("These are right")
    await phone.sees("Their letter / here")
    await phone.pictures("en-letter-checked")


async def test_a_deadline_with_reminders_and_a_second_case_in_english(phone: Phone) -> None:
    await phone.begins("en")
    await phone.taps("United States")
    await phone.types("ohio")
    await phone.taps("Car", "Lender took it", "Court papers came")
    await phone.types("november 3")
    await phone.types("december 14")
    for amount in ("10,000", "8,500"):
        await phone.types(amount)
    await phone.taps("Show the answer")
    await phone.taps("Dates and reminders")
    await phone.pictures("en-dates")
    await phone.taps("Remind me here")
    await phone.sees("1 of 2")
    await phone.pictures("en-reminders")
    await phone.uses_tools("Restart the bot")
    await phone.taps("Stop the reminders")
    await phone.types("/cases")
    await phone.sees("Car, Ohio")
    await phone.taps("Begin another case")
    await phone.taps("Norway", "Home")
    await phone.types("/cases")
    await phone.sees("Home, Norway")
    await phone.pictures("en-cases")
    await phone.taps("Open Car, Ohio")
    await phone.sees("$1,500")
