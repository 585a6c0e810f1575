"""A person at the sandbox page, in a real browser."""

import asyncio
import os
from pathlib import Path
from urllib.parse import urljoin

from playwright.async_api import Page, expect

NBSP = "\u00a0"
PICTURES = os.environ.get("PICTURES")
"""A folder for screenshots, to be looked at."""


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

    async def sends(self, file: Path) -> None:
        """Sends a photo or a PDF from this computer, by the paper clip of the page."""
        await self.page.locator("#chosen").set_input_files(file)

    async def last_pdf(self) -> bytes:
        """What the newest PDF in the chat holds."""
        place = await self.page.locator("#messages a[download$='.pdf']").last.get_attribute("href")
        return await (await self.page.request.get(urljoin(self.page.url, place or ""))).body()

    async def speaks(self, locale: str) -> None:
        summary = self.page.locator("summary")
        await summary.click()
        await self.page.get_by_label("Language").select_option(locale)
        await summary.click()

    async def pictures(self, name: str) -> None:
        if PICTURES:
            await asyncio.sleep(0.3)
            await self.page.screenshot(path=str(Path(PICTURES) / f"{name}.png"))
