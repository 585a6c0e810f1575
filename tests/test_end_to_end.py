"""The whole product on a phone: ``python -m bot sandbox``, a browser, both worked examples in both languages."""

import asyncio
import os
import socket
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from tests.bot.sandbox.conftest import browser  # noqa: F401 - the fixture

PHONE = {"width": 390, "height": 844}
PICTURES = os.environ.get("PICTURES")
NBSP = "\u00a0"


@pytest.fixture
async def address() -> AsyncIterator[str]:
    """The sandbox as a stranger starts it, on a free port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {**os.environ, "SANDBOX_PORT": str(port), "LOG_LEVEL": "WARNING"}
    environment.pop("TELEGRAM_BOT_TOKEN", None)
    bot = await asyncio.create_subprocess_exec(sys.executable, "-m", "bot", "sandbox", env=environment)
    for _ in range(200):
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.close()
            break
        except OSError:
            await asyncio.sleep(0.1)
    yield f"http://127.0.0.1:{port}"
    bot.terminate()
    await bot.wait()


class Phone:
    """A person at the sandbox page."""

    def __init__(self, page: Page) -> None:
        self.page = page

    async def begins(self, locale: str) -> None:
        """Opens the chat in the language and goes to the first question."""
        await self.speaks(locale)
        await self.page.get_by_role("button", name="Start", exact=True).click()
        await self.taps("Begin" if locale == "en" else "Start")

    async def taps(self, *labels: str) -> None:
        for label in labels:
            await self.page.locator("#messages").get_by_role("button", name=label, exact=True).last.click()

    async def types(self, text: str) -> None:
        await self.page.get_by_label("Message", exact=True).fill(text)
        await self.page.keyboard.press("Enter")

    async def sees(self, text: str) -> None:
        await expect(self.page.locator("#messages li").last).to_contain_text(text)

    async def has_seen(self, text: str) -> None:
        await expect(self.page.locator("#messages")).to_contain_text(text)

    async def uses_tools(self, button: str) -> None:
        summary = self.page.locator("summary")
        await summary.click()
        await self.page.get_by_label("Sandbox").get_by_role("button", name=button).click()
        await summary.click()

    async def speaks(self, locale: str) -> None:
        summary = self.page.locator("summary")
        await summary.click()
        await self.page.get_by_label("Language").select_option(locale)
        await summary.click()

    async def pictures(self, name: str) -> None:
        if PICTURES:
            await asyncio.sleep(0.3)
            await self.page.screenshot(path=str(Path(PICTURES) / f"{name}.png"))


@pytest.fixture
async def phone(browser: Browser, address: str) -> AsyncIterator[Phone]:  # noqa: F811 - the fixture above
    context = await browser.new_context(viewport=PHONE, device_scale_factor=2)  # type: ignore[arg-type]
    page = await context.new_page()
    page.set_default_timeout(10000)
    await page.goto(address)
    yield Phone(page)
    await context.close()


async def test_the_car_of_the_seed_in_english_with_a_wrong_answer_a_restart_and_a_change(phone: Phone) -> None:
    await phone.begins("en")
    await phone.taps("United States")
    await phone.types("ohio")
    await phone.taps("Car")
    await phone.taps("Lender took it")
    await phone.taps("Court has decided")
    await phone.types("blue fish")
    await phone.sees("I was looking for an amount.")
    await phone.pictures("en-car-miss")
    await phone.types("10 000")
    await phone.sees("6 of 8")
    await phone.uses_tools("Restart the bot")
    await phone.types("8,500")
    await phone.sees("7 of 8")
    await phone.taps("No costs")
    await phone.taps("Nothing came off")
    await phone.sees("Check your answers")
    await phone.pictures("en-car-summary")
    await phone.taps("Costs")
    await phone.types("found it, 500")
    await phone.sees("Left to pay: $1,500 → $2,000")
    await phone.taps("Show the answer")
    await phone.sees("On these figures, $2,000 is still owed.")
    await phone.sees("= $1,500 left")
    await phone.pictures("en-car-result")
    await phone.taps("Tax")
    await phone.sees("debt you still owe is not income")
    await phone.pictures("en-car-tax")
    await phone.taps("Sources")
    await phone.sees("9-616(a)")
    await phone.taps("Back to the answer")
    await phone.sees("$2,000 is still owed")


async def test_the_car_of_the_seed_in_norwegian(phone: Phone) -> None:
    await phone.begins("nb")
    await phone.taps("USA")
    await phone.types("Ohio")
    await phone.taps("Bil", "Tatt tilbake", "Det finnes en dom")
    for amount in ("10 000", "8.500", "500"):
        await phone.types(amount)
    await phone.taps("Ikke noe trukket fra")
    await phone.sees("Stemmer dette?")
    await phone.taps("Ja, vis svaret")
    await phone.sees(f"2{NBSP}000{NBSP}USD")
    await phone.sees(f"1{NBSP}500{NBSP}USD")
    await phone.pictures("nb-car-result")
    await phone.taps("Skatt")
    await phone.pictures("nb-car-tax")


async def test_the_home_of_the_seed_in_english(phone: Phone) -> None:
    await phone.begins("en")
    await phone.taps("United States")
    await phone.types("OH")
    await phone.taps("Home", "Sold, lender agreed", "Rest was let off")
    for amount in ("250,000", "200000"):
        await phone.types(amount)
    await phone.taps("No costs")
    await phone.taps("Nothing came off")
    await phone.taps("Show the answer")
    await phone.sees("nothing more is owed")
    await phone.sees("− $50,000 let off")
    await phone.pictures("en-home-result")
    await phone.taps("Tax")
    await phone.types("march 16 2026")
    await phone.types("feb 9 2026")
    await phone.pictures("en-home-tax-question")


async def test_the_home_of_the_seed_in_norwegian_with_the_insolvency_worksheet(phone: Phone) -> None:
    await phone.begins("nb")
    await phone.taps("USA")
    await phone.types("ohio")
    await phone.taps("Bolig", "Solgt med samtykke", "Slettet skriftlig")
    for amount in ("250k", "200 000"):
        await phone.types(amount)
    await phone.taps("Ingen kostnader")
    await phone.taps("Ikke noe trukket fra")
    await phone.taps("Ja, vis svaret")
    await phone.sees(f"50{NBSP}000{NBSP}USD")
    await phone.pictures("nb-home-result")
    await phone.taps("Skatt")
    await phone.pictures("nb-home-tax-question")


async def test_a_question_in_passing_a_page_of_law_and_a_letter_in_norwegian(phone: Phone) -> None:
    await phone.begins("nb")
    await phone.taps("Norge")
    await phone.taps("Bil")
    await phone.types("hvor lenge kan de kreve pengene?")
    await phone.has_seen("foreldelse")
    await phone.pictures("nb-question-in-passing")
    await phone.taps("Fortsett", "Tatt tilbake", "Nei, ingen brev")
    await phone.types("blå fisk")
    await phone.sees("beløp")
    await phone.types("100 000")
    await phone.uses_tools("Restart the bot")
    await phone.types("85 000")
    await phone.types("7 640,25")
    await phone.taps("Krever betaling")
    await phone.taps("Ja, vis svaret")
    await phone.sees(f"22{NBSP}640,25 kr")
    await phone.taps("Regnestykket")
    await phone.pictures("nb-statement")
    await phone.taps("Kostnader og penger tilbake")
    await phone.pictures("nb-costs")
    await phone.taps("Tilbake til svaret")
    await phone.taps("Brev du kan sende")
    await phone.pictures("nb-letters")
    await phone.taps("Be om oppgjør")
    await phone.sees("[navnet ditt]")
    await phone.pictures("nb-letter")


async def test_the_worksheet_and_a_letter_in_english(phone: Phone) -> None:
    await phone.begins("en")
    await phone.taps("United States")
    await phone.types("ohio")
    await phone.taps("Home", "Foreclosure sale", "Rest was let off")
    for amount in ("250,000", "200,000", "0", "0"):
        await phone.types(amount)
    await phone.taps("Show the answer")
    await phone.taps("Tax")
    await phone.taps("No")
    await phone.taps("No")
    await phone.taps("One by one")
    await phone.types("100")
    await phone.sees("Part 2 of 11")
    await phone.uses_tools("Restart the bot")
    await phone.types("5000")
    await phone.sees("So far: $5,100")
    await phone.pictures("en-worksheet")
    await phone.types("/result")
    await phone.taps("Letters to send")
    await phone.taps("Ask for a release")
    await phone.pictures("en-letter")
