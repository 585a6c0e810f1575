"""The sandbox page as a person meets it in a browser, with a tiny bot at the other end."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from playwright.async_api import Browser, ConsoleMessage, Page, expect

from bot.sandbox.telegram import FakeTelegram
from tests.bot.sandbox.chromium import PATIENCE
from tests.bot.sandbox.conftest import Restarts
from tests.bot.sandbox.readable import FAINT, SMALL, UNNAMED
from tests.bot.sandbox.tiny_bot import TinyBot

PHONE = {"width": 390, "height": 844}
NARROW = {"width": 360, "height": 640}
SMALLEST_TARGET = 24


@pytest.fixture(autouse=True)
async def bot(telegram: FakeTelegram) -> AsyncIterator[None]:
    running = asyncio.create_task(TinyBot(telegram).runs())
    yield
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


@pytest.fixture
async def page(browser: Browser, address: str) -> AsyncIterator[Page]:
    """The page on a phone; anything the browser complains about fails the test."""
    context = await browser.new_context(viewport=PHONE, has_touch=True, device_scale_factor=2)  # type: ignore[arg-type]
    await context.grant_permissions(["clipboard-read", "clipboard-write"], origin=address)
    page = await context.new_page()
    page.set_default_timeout(PATIENCE)
    complaints: list[str] = []

    def complain(message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            complaints.append(message.text)

    page.on("console", complain)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    await page.goto(address)
    yield page
    await context.close()
    assert complaints == []


async def starts(page: Page) -> None:
    await page.get_by_role("button", name="Start", exact=True).click()
    await expect(page.get_by_text("You wrote /start")).to_be_visible()


async def types(page: Page, words: str) -> None:
    await page.get_by_label("Message", exact=True).fill(words)
    await page.keyboard.press("Enter")


async def uses_tools(page: Page, button: str) -> None:
    """Opens the tools above the phone, presses one of their buttons, closes them."""
    summary = page.locator("summary")
    await summary.click()
    await page.get_by_label("Sandbox").get_by_role("button", name=button, exact=True).click()
    await summary.click()


async def test_an_empty_chat_says_what_the_bot_can_do_and_starts_it(page: Page) -> None:
    await expect(page.get_by_text("I tell what is still owed.")).to_be_visible()
    await expect(page.get_by_label("Message", exact=True)).to_be_hidden()
    await starts(page)
    await expect(page.get_by_text("I tell what is still owed.")).to_be_hidden()


async def test_a_tap_changes_the_message_in_place(page: Page) -> None:
    await starts(page)
    await types(page, "10 000")
    await expect(page.get_by_text("You wrote 10 000")).to_be_visible()
    count = await page.get_by_role("log").get_by_role("listitem").count()
    await page.get_by_role("button", name="Home").last.click()
    await expect(page.get_by_text("You chose a:collateral:home")).to_be_visible()
    await expect(page.get_by_role("status")).to_have_text("Noted")
    await expect(page.get_by_role("button", name="Home")).to_have_count(1)
    assert await page.get_by_role("log").get_by_role("listitem").count() == count
    assert await page.locator("li", has_text="You chose").evaluate("item => item === document.activeElement")


async def test_marked_words_are_shown_and_nothing_typed_becomes_markup(page: Page) -> None:
    await starts(page)
    await types(page, "<img src=x onerror=alert(1)> &lt;b&gt;")
    await expect(page.get_by_text("You wrote <img src=x onerror=alert(1)> &lt;b&gt;")).to_be_visible()
    await expect(page.locator("#messages img")).to_have_count(0)
    assert await page.locator("#messages b").first.inner_text() == "You wrote"


async def test_a_link_opens_a_new_tab_and_a_copy_button_copies(page: Page) -> None:
    await starts(page)
    law = page.get_by_role("link", name="The law")
    assert await law.get_attribute("href") == "https://lovdata.no/"
    assert await law.get_attribute("target") == "_blank"
    await page.get_by_role("button", name="Copy").click()
    await expect(page.get_by_role("status")).to_have_text("Copied to clipboard.")
    assert await page.evaluate("navigator.clipboard.readText()") == "12 500"


async def test_files_are_shown_and_can_be_saved(page: Page) -> None:
    await starts(page)
    await page.get_by_role("button", name="Menu").click()
    await page.get_by_role("button", name="/files").click()
    picture = page.get_by_role("img", name="photo")
    await expect(picture).to_be_visible()
    assert await picture.evaluate("image => image.decode().then(() => image.naturalWidth)") == 400
    async with page.expect_download() as download:
        await page.get_by_role("link", name="report.pdf").click()
    assert (await download.value).suggested_filename == "report.pdf"


@pytest.mark.parametrize("kind", ["Sticker", "Voice", "Photo", "Document", "Contact", "Location"])
async def test_what_the_bot_cannot_read_can_be_tried(page: Page, kind: str) -> None:
    await starts(page)
    await page.get_by_role("button", name="Attach").click()
    await page.get_by_role("button", name=kind).click()
    await expect(page.get_by_text("I can only read text and buttons.")).to_be_visible()


async def test_a_file_from_this_computer_can_be_sent(page: Page) -> None:
    await starts(page)
    await page.get_by_role("button", name="Attach").click()
    async with page.expect_file_chooser() as chooser:
        await page.get_by_role("button", name="From this computer").click()
    await (await chooser.value).set_files({"name": "letter.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.4"})
    await expect(page.get_by_role("link", name="letter.pdf")).to_be_visible()
    await expect(page.get_by_text("I can only read text and buttons.")).to_be_visible()


async def test_people_have_chats_of_their_own_and_share_the_group(page: Page) -> None:
    await starts(page)
    await uses_tools(page, "Anna and Bob")
    await expect(page.get_by_role("heading", level=1)).to_have_text("Anna and Bob")
    await types(page, "Hello Bob")
    await uses_tools(page, "Bob")
    await expect(page.get_by_role("log")).to_contain_text("AnnaHello Bob")
    await types(page, "/term")
    await expect(page.get_by_text("You wrote /term")).to_be_visible()
    await uses_tools(page, "Private")
    await expect(page.get_by_role("button", name="Start", exact=True)).to_be_visible()
    await uses_tools(page, "Anna")
    await expect(page.get_by_text("You wrote /start")).to_be_visible()


async def test_the_phones_language_the_bots_restart_and_blocking_it(
    page: Page, telegram: FakeTelegram, restarts: Restarts
) -> None:
    await starts(page)
    await uses_tools(page, "Restart the bot")
    await expect(page.get_by_role("status")).to_contain_text("The bot was restarted")
    assert restarts.count == 1
    await page.locator("summary").click()
    await page.get_by_label("Language of the phone").select_option("de")
    await expect(page.locator("#where")).to_contain_text("de")
    assert next(iter(telegram.people.values())).language == "de"
    await page.locator("summary").click()
    await uses_tools(page, "Block the bot")
    await page.get_by_role("button", name="Restart bot").click()
    await expect(page.get_by_text("You wrote /start")).to_have_count(2)


async def test_inline_results_are_offered_while_typing(page: Page, telegram: FakeTelegram) -> None:
    await starts(page)
    await page.get_by_label("Message", exact=True).press_sequentially(f"@{telegram.bot.username} restgjeld")
    await page.get_by_label("Inline results").get_by_role("button", name="restgjeld").click()
    await expect(page.get_by_text("About restgjeld", exact=True)).to_be_visible()


async def test_a_link_to_the_bot_opens_its_chat_with_the_payload(page: Page, telegram: FakeTelegram) -> None:
    await starts(page)
    await types(page, f"see https://t.me/{telegram.bot.username}?start=ex_home")
    await page.get_by_role("link", name="ex_home").first.click()
    await expect(page.get_by_text("You wrote /start ex_home")).to_be_visible()


async def test_the_keyboard_alone_is_enough(page: Page) -> None:
    await page.get_by_role("button", name="Start", exact=True).focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("You wrote /start")).to_be_visible()
    assert await page.evaluate("document.activeElement.id") == "text"
    for _ in range(6):
        await page.keyboard.press("Shift+Tab")
        if await page.evaluate("document.activeElement.textContent") == "Car":
            break
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("You chose a:collateral:vehicle")).to_be_visible()
    await page.get_by_role("button", name="Menu").focus()
    await page.keyboard.press("Enter")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Escape")
    await expect(page.get_by_label("Commands")).to_be_hidden()


@pytest.mark.parametrize(("size", "scheme"), [(NARROW, "light"), (PHONE, "dark")])
async def test_it_fits_a_phone_is_named_and_readable(page: Page, size: dict[str, int], scheme: Any) -> None:
    await page.emulate_media(color_scheme=scheme)
    await page.set_viewport_size(size)  # type: ignore[arg-type]
    await starts(page)
    await types(page, "A long answer that needs more than one line on any phone, however wide it is")
    await page.get_by_role("button", name="Home").last.click()
    await expect(page.get_by_text("You chose")).to_be_visible()
    assert await page.evaluate("document.documentElement.scrollWidth") == size["width"]
    for landmark in ("main", "complementary", "log", "status"):
        assert await page.get_by_role(landmark, include_hidden=True).count() == 1
    assert await page.evaluate(UNNAMED) == []
    assert await page.evaluate(SMALL, SMALLEST_TARGET) == []
    assert await page.evaluate(FAINT) == []
    assert len(await page.screenshot()) > 10_000


async def test_the_newest_message_stays_in_sight_until_somebody_scrolls_up(page: Page) -> None:
    await starts(page)
    for number in range(6):
        await types(page, f"number {number}")
        await expect(page.get_by_text(f"You wrote number {number}")).to_be_in_viewport()
    await page.get_by_label("Chat history").evaluate("history => { history.scrollTop = 0 }")
    await page.get_by_role("button", name="Go to the newest message").click()
    await expect(page.get_by_text("You wrote number 5")).to_be_in_viewport()
    await expect(page.get_by_role("button", name="Go to the newest message")).to_be_hidden()
