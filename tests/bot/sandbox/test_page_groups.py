"""Groups, topics, links and inline mode on the sandbox page, by hand."""

import pytest
from playwright.async_api import Page, expect

from bot.sandbox.files import Upload
from bot.sandbox.telegram import FakeTelegram
from tests.bot.sandbox.readable import FAINT, SMALL, UNNAMED
from tests.bot.sandbox.test_face import jpeg
from tests.bot.sandbox.test_page import SMALLEST_TARGET, bot, page, starts, types, uses_tools

__all__ = ["bot", "page"]

NARROWEST = {"width": 320, "height": 568}


async def searches(page: Page, telegram: FakeTelegram, words: str) -> None:
    field = page.get_by_label("Message", exact=True)
    await field.fill("")
    await field.press_sequentially(f"@{telegram.bot.username} {words}")


async def chooses(page: Page, chat: str) -> None:
    await page.get_by_role("dialog").get_by_role("button", name=chat, exact=True).click()


async def test_each_topic_of_a_forum_has_its_own_messages(page: Page) -> None:
    await uses_tools(page, "Neighbours")
    await page.get_by_label("Topics").get_by_role("button", name="Garden").click()
    await expect(page.get_by_text("Anna opened the topic Garden")).to_be_visible()
    await types(page, "/term roses")
    await expect(page.get_by_text("You wrote /term roses")).to_be_visible()
    await page.get_by_label("Topics").get_by_role("button", name="General").click()
    await expect(page.get_by_text("You wrote /term roses")).to_have_count(0)
    await page.reload()
    await expect(page.get_by_label("Topics").get_by_role("button", name="General")).to_have_attribute(
        "aria-pressed", "true"
    )


async def test_a_link_under_a_groups_message_opens_the_private_chat_and_starts_it(page: Page) -> None:
    await uses_tools(page, "Anna and Bob")
    await types(page, "/term")
    await page.get_by_role("link", name="Write to me").click()
    await expect(page.get_by_text("You wrote /start term_x")).to_be_visible()
    await expect(page.locator("#where")).to_contain_text("private")


async def test_a_startgroup_link_asks_for_a_group_and_takes_the_bot_there(page: Page, telegram: FakeTelegram) -> None:
    await uses_tools(page, "Anna and Bob")
    await types(page, "/term")
    await page.get_by_role("link", name="To your group").click()
    await chooses(page, "Family (no bot)")
    await expect(page.get_by_role("heading", level=1)).to_have_text("Family")
    await expect(page.get_by_text(f"You wrote /start@{telegram.bot.username} go")).to_be_visible()
    await expect(page.get_by_text("Anna added Restgjeld")).to_be_visible()


async def test_only_whoever_administers_a_group_is_offered_it(page: Page) -> None:
    await uses_tools(page, "Bob")
    await uses_tools(page, "Anna and Bob")
    await types(page, "/term")
    await page.get_by_role("link", name="To your group").click()
    await expect(page.get_by_role("dialog").get_by_text("There is none.")).to_be_visible()


async def test_a_share_link_asks_for_a_chat_and_sends_itself_there(page: Page, telegram: FakeTelegram) -> None:
    await uses_tools(page, "Anna and Bob")
    await types(page, "/term")
    await page.get_by_role("link", name="Share").click()
    await chooses(page, "Family (no bot)")
    await expect(page.locator("#messages .text").last).to_have_text(f"https://t.me/{telegram.bot.username}\nLook")


async def test_an_inline_result_is_picked_where_the_bot_is_not_and_its_link_works(
    page: Page, telegram: FakeTelegram
) -> None:
    await uses_tools(page, "Family (no bot)")
    await expect(page.get_by_role("button", name="Menu")).to_be_hidden()
    await searches(page, telegram, "restgjeld ")
    await page.get_by_label("Inline results").get_by_role("button", name="restgjeld").click()
    await expect(page.get_by_text("About restgjeld", exact=True)).to_be_visible()
    await expect(page.get_by_text(f"via @{telegram.bot.username}")).to_be_visible()
    await page.get_by_role("link", name="Write to me").click()
    await expect(page.get_by_text("You wrote /start term_x")).to_be_visible()


async def test_the_button_above_the_results_starts_the_private_chat(page: Page, telegram: FakeTelegram) -> None:
    await uses_tools(page, "Family (no bot)")
    await searches(page, telegram, "car")
    await page.get_by_role("button", name="Work out your own case").click()
    await expect(page.get_by_text("You wrote /start own")).to_be_visible()


async def test_a_button_that_searches_asks_where(page: Page) -> None:
    await uses_tools(page, "Anna and Bob")
    await types(page, "/term")
    await page.get_by_role("button", name="Search elsewhere").click()
    await chooses(page, "Family (no bot)")
    await expect(page.get_by_label("Inline results").get_by_role("button", name="debt")).to_be_visible()


async def test_the_menu_is_the_groups_own_and_names_the_bot(page: Page, telegram: FakeTelegram) -> None:
    await uses_tools(page, "Anna and Bob")
    await page.locator("#open-menu").click()
    await page.get_by_label("Commands").get_by_role("button", name="/term").click()
    await expect(page.get_by_text(f"You wrote /term@{telegram.bot.username}")).to_be_visible()
    await expect(page.get_by_label("Commands")).to_be_hidden()


async def test_a_message_can_be_answered(page: Page) -> None:
    await uses_tools(page, "Anna and Bob")
    await types(page, "/term")
    answer = page.locator("li", has_text="You wrote /term")
    await answer.get_by_role("button", name="Reply to Restgjeld").click()
    await expect(page.get_by_text("Reply to Restgjeld: You wrote")).to_be_visible()
    await types(page, "250 000")
    await expect(page.get_by_text("You wrote 250 000")).to_be_visible()
    await expect(page.locator("li", has_text="250 000").first.locator(".answered")).to_contain_text("You wrote /term")
    await expect(page.locator("#answering")).to_be_hidden()
    await answer.get_by_role("button", name="Reply to Restgjeld").click()
    await page.get_by_role("button", name="Do not reply").click()
    await expect(page.locator("#answering")).to_be_hidden()


async def test_the_bot_is_taken_out_of_a_group_and_in_again(page: Page) -> None:
    await uses_tools(page, "Anna and Bob")
    await uses_tools(page, "Remove the bot")
    await expect(page.get_by_text("Anna removed Restgjeld")).to_be_visible()
    await uses_tools(page, "Add the bot")
    await expect(page.get_by_text("Anna added Restgjeld")).to_be_visible()


async def test_the_bots_face_is_shown(page: Page, telegram: FakeTelegram) -> None:
    picture = {"photo": {"type": "static", "photo": "attach://face"}}
    assert (await telegram.call("setMyProfilePhoto", picture, {"face": Upload("face.jpg", jpeg(200))})).ok
    assert (await telegram.call("setMyName", {"name": "What you owe"})).ok
    await starts(page)
    await expect(page.get_by_role("heading", level=1)).to_have_text("What you owe")
    await page.get_by_role("button", name="About the bot").click()
    about = page.get_by_role("dialog")
    await expect(about.get_by_text("Free, private.")).to_be_visible()
    await expect(about.get_by_text(f"@{telegram.bot.username}")).to_be_visible()
    shown = about.get_by_role("img", name="Profile picture")
    assert await shown.evaluate("image => image.decode().then(() => image.naturalWidth)") == 200


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_a_forum_fits_the_narrowest_phone(page: Page, telegram: FakeTelegram, scheme: str) -> None:
    await page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    await page.set_viewport_size(NARROWEST)  # type: ignore[arg-type]
    await uses_tools(page, "Neighbours")
    await page.get_by_label("Topics").get_by_role("button", name="Loans and homes").click()
    await types(page, "/term a long question that needs more than one line on any phone")
    await expect(page.get_by_text("You wrote /term a long")).to_be_visible()
    await page.get_by_role("button", name="Reply to Restgjeld").click()
    await searches(page, telegram, "a word that is rather long for a button of any kind")
    await expect(page.get_by_label("Inline results").get_by_role("button")).to_have_count(2)
    assert await page.evaluate("document.documentElement.scrollWidth") == NARROWEST["width"]
    assert await page.evaluate(UNNAMED) == []
    assert await page.evaluate(SMALL, SMALLEST_TARGET) == []
    assert await page.evaluate(FAINT) == []
