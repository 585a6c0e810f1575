"""The sandbox page as a person meets it in a browser, with a tiny bot at the other end."""

import asyncio
from collections.abc import AsyncIterator
from html import escape
from typing import Any

import pytest
from playwright.async_api import Browser, ConsoleMessage, Page, async_playwright, expect

from bot.sandbox.files import Upload
from bot.sandbox.samples import png
from bot.sandbox.telegram import FakeTelegram
from tests.bot.sandbox.chromium import ARGUMENTS, chromium
from tests.bot.sandbox.conftest import Restarts

PHONE = {"width": 390, "height": 844}
NARROW = {"width": 360, "height": 640}
KEYS = [
    [{"text": "Home", "callback_data": "a:collateral:home"}, {"text": "Car", "callback_data": "a:collateral:vehicle"}],
    [{"text": "The law", "url": "https://lovdata.no/"}, {"text": "Copy", "copy_text": {"text": "12 500"}}],
]
SMALLEST_TARGET = 24


class TinyBot:
    """Greets, echoes, edits what was tapped, sends files; it fetches its updates as any bot does."""

    def __init__(self, telegram: FakeTelegram) -> None:
        self._telegram = telegram

    async def runs(self) -> None:
        """Until it is cancelled."""
        await self._calls("setMyCommands", commands=[{"command": "files", "description": "Sends a card and a report"}])
        await self._calls("setMyDescription", description="I tell what is still owed.")
        offset = 0
        while True:
            for update in await self._calls("getUpdates", offset=offset, timeout=30):
                await self._answers(update)
                offset = update["update_id"] + 1

    async def _answers(self, update: dict[str, Any]) -> None:
        if "callback_query" in update:
            await self._edits(update["callback_query"])
        elif "inline_query" in update:
            await self._offers(update["inline_query"])
        elif "message" in update:
            await self._replies(update["message"])

    async def _replies(self, message: dict[str, Any]) -> None:
        chat, text = message["chat"]["id"], message.get("text")
        if text == "/files":
            await self._telegram.call("sendPhoto", {"chat_id": chat}, {"photo": Upload("card.png", png(400, 300))})
            report = {"document": Upload("report.pdf", b"%PDF-1.7")}
            await self._telegram.call("sendDocument", {"chat_id": chat, "caption": "Your report"}, report)
        elif text is None:
            await self._calls("sendMessage", chat_id=chat, text="I can only read text and buttons.")
        else:
            words = f"<b>You wrote</b> {escape(text)}\nWhat was the loan on?"
            keys = {"inline_keyboard": KEYS}
            await self._calls("sendMessage", chat_id=chat, text=words, parse_mode="HTML", reply_markup=keys)

    async def _edits(self, query: dict[str, Any]) -> None:
        message = query["message"]
        place = {"chat_id": message["chat"]["id"], "message_id": message["message_id"]}
        await self._calls("answerCallbackQuery", callback_query_id=query["id"], text="Noted")
        await self._calls("editMessageText", text=f"You chose {query['data']}", **place)

    async def _offers(self, query: dict[str, Any]) -> None:
        words = {"message_text": f"About {query['query']}"}
        result = {"type": "article", "id": "1", "title": query["query"], "input_message_content": words}
        await self._calls("answerInlineQuery", inline_query_id=query["id"], results=[result])

    async def _calls(self, method: str, **parameters: object) -> Any:
        answer = await self._telegram.call(method, parameters)
        assert answer.ok, answer.body
        return answer.body["result"]


@pytest.fixture
async def bot(telegram: FakeTelegram) -> AsyncIterator[None]:
    running = asyncio.create_task(TinyBot(telegram).runs())
    yield
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    path = chromium()
    if path is None:
        pytest.skip("no Chromium here, and apt cannot install it")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        yield browser
        await browser.close()


@pytest.fixture
async def page(browser: Browser, address: str, bot: None) -> AsyncIterator[Page]:
    """The page on a phone; anything the browser complains about fails the test."""
    context = await browser.new_context(viewport=PHONE, has_touch=True, device_scale_factor=2)  # type: ignore[arg-type]
    await context.grant_permissions(["clipboard-read", "clipboard-write"], origin=address)
    page = await context.new_page()
    page.set_default_timeout(5000)
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
    await page.get_by_label("Sandbox").get_by_role("button", name=button).click()
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


async def test_people_have_chats_of_their_own_and_share_the_group(page: Page) -> None:
    await starts(page)
    await uses_tools(page, "Group")
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


@pytest.mark.parametrize("size", [PHONE, NARROW])
@pytest.mark.parametrize("scheme", ["light", "dark"])
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


UNNAMED = """[...document.querySelectorAll("button, a, select, textarea, summary")]
  .filter((part) => !(part.textContent.trim() || part.ariaLabel || part.labels?.length))
  .map((part) => part.outerHTML)"""

SMALL = """(least) => [...document.querySelectorAll("button, select, textarea, summary")]
  .filter((part) => part.offsetParent && Math.min(part.offsetWidth, part.offsetHeight) < least)
  .map((part) => `${part.outerHTML} ${part.offsetWidth}x${part.offsetHeight}`)"""

FAINT = """(() => {
  const light = (channel) => (channel /= 255) <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  const parts = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const luminance = ([r, g, b]) => 0.2126 * light(r) + 0.7152 * light(g) + 0.0722 * light(b);
  const ground = (part) => {
    for (let at = part; at; at = at.parentElement) {
      const [r, g, b, a = 1] = parts(getComputedStyle(at).backgroundColor);
      if (a > 0.9) return [r, g, b];
    }
    return [255, 255, 255];
  };
  const faint = [];
  for (const part of document.querySelectorAll(".bubble *, .key, .top *, .menu, .tools summary, .tools summary *")) {
    if (!part.offsetParent || part.closest(".hidden, .avatar, svg") || !part.innerText?.trim()) continue;
    const [one, other] = [luminance(parts(getComputedStyle(part).color)), luminance(ground(part))].sort((a, b) => b - a);
    const ratio = (one + 0.05) / (other + 0.05);
    if (ratio < 4.5) faint.push(`${ratio.toFixed(2)} ${part.outerHTML}`);
  }
  return faint;
})()"""
