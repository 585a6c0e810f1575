"""Every button on the narrowest phone: none is cut, none is more than two lines high."""

import pytest
from playwright.async_api import Browser, Page, expect

from bot.sandbox.telegram import FakeTelegram
from tests.bot.every_screen import every_screen
from tests.bot.sandbox.chromium import PATIENCE
from tests.bot.sandbox.test_page import bot, starts

__all__ = ["bot"]

NARROWEST = {"width": 320, "height": 568}
TWO_LINES = 56
CUT = """([rows, most]) => {
  const sample = [...document.querySelectorAll(".keys")].find((keys) => keys.closest("#messages"));
  const wrong = [];
  for (const labels of rows) {
    const row = document.createElement("div");
    row.className = "row";
    for (const label of labels) {
      const key = document.createElement("button");
      key.className = "key";
      key.textContent = label;
      row.append(key);
    }
    sample.replaceChildren(row);
    for (const key of row.children) {
      if (key.scrollWidth > key.clientWidth || key.scrollHeight > key.clientHeight || key.offsetHeight > most) {
        wrong.push(`${key.textContent} ${key.offsetWidth}x${key.offsetHeight}`);
      }
    }
  }
  return wrong;
}"""


@pytest.fixture
async def page(browser: Browser, address: str, telegram: FakeTelegram) -> Page:
    """The page on the narrowest phone, its first message with its buttons."""
    del telegram
    context = await browser.new_context(viewport=NARROWEST)  # type: ignore[arg-type]
    page = await context.new_page()
    page.set_default_timeout(PATIENCE)
    await page.goto(address)
    await starts(page)
    return page


async def test_on_the_narrowest_phone_no_button_is_cut_and_none_has_more_than_two_lines(page: Page) -> None:
    rows = {
        tuple(button.label for button in row)
        for locale in ("en", "nb")
        for short in (False, True)
        for _, screen in every_screen(locale, short)
        for row in screen.rows
    }
    assert len(rows) > 100
    assert await page.evaluate(CUT, [[list(row) for row in sorted(rows)], TWO_LINES]) == []
    too_much = [["A label that is far too long for any phone, and then goes on for another line"]]
    assert await page.evaluate(CUT, [too_much, TWO_LINES]) != []


async def test_the_messages_are_said_to_be_in_the_language_of_the_phone(page: Page) -> None:
    spoken = page.locator("#messages")
    await expect(spoken).to_have_attribute("lang", await page.get_by_label("Language of the phone").input_value())
    assert await page.evaluate("document.documentElement.scrollWidth") == NARROWEST["width"]
