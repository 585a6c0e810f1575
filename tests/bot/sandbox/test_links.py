"""Links of Telegram: into the bot's chat, into a group, to share."""

import pytest

from bot.sandbox.phone import Phone
from bot.sandbox.telegram import FakeTelegram
from tests.bot.sandbox.talking import fetched, heard, says
from tests.chat import Chat

NAME = "restgjeld_sandbox_bot"
BOT = f"https://t.me/{NAME}"


@pytest.fixture
def anna(telegram: FakeTelegram) -> Phone:
    """The owner of a group, on her phone in it."""
    owner = telegram.person("Anna")
    return Phone(telegram, owner, telegram.group("Neighbours", [owner]))


async def deaf(_: object) -> None:
    """A bot that does nothing."""


@pytest.mark.parametrize(
    ("query", "sent"),
    [
        ("?start=ex_home", "/start ex_home"),
        ("?start=" + "aZ0_-" * 12 + "1234", "/start " + "aZ0_-" * 12 + "1234"),
        ("?start=" + "a" * 65, "/start"),
        ("?start=ex+home", "/start"),
        ("?start=%C3%A6", "/start"),
        ("?start=", "/start"),
        ("", "/start"),
    ],
)
async def test_a_link_starts_the_private_chat_with_what_telegram_takes_of_its_payload(
    telegram: FakeTelegram, anna: Phone, query: str, sent: str
) -> None:
    anna.follows(BOT + query)
    assert await heard(telegram) == [sent]
    assert anna.chat.id == anna.person_id


async def test_a_link_without_start_only_opens_a_chat_that_has_begun(telegram: FakeTelegram, anna: Phone) -> None:
    anna.follows(BOT)
    assert anna.follows(f"https://telegram.me/{NAME.upper()}/") is None
    assert await heard(telegram) == ["/start"]


async def test_a_bot_that_was_stopped_may_write_again_after_a_link(telegram: FakeTelegram, anna: Phone) -> None:
    anna.follows(BOT)
    anna.blocks()
    anna.follows(f"{BOT}?start=ex_car")
    *_, back, start = await fetched(telegram)
    assert back["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert start["message"]["text"] == "/start ex_car"


@pytest.mark.parametrize(
    "address",
    [
        "https://t.me/another_bot?start=x",
        "https://example.org/restgjeld_sandbox_bot?start=x",
        f"https://t.me.example/{NAME}?start=x",
        "https://t.me/share/url?url=https://example.org",
        f"{BOT}?startgroup=x",
    ],
)
def test_other_addresses_do_not_lead_to_the_bots_chat(anna: Phone, address: str) -> None:
    with pytest.raises(ValueError, match="no link of this kind"):
        anna.follows(address)


async def test_a_startgroup_link_takes_the_bot_into_a_group_of_ones_own(telegram: FakeTelegram, anna: Phone) -> None:
    street = telegram.group("Street", [anna.person], has_bot=False)
    anna.follows_into_group(f"{BOT}?startgroup=hello", street)
    joined, came, start = await fetched(telegram)
    assert joined["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert came["message"]["new_chat_members"][0]["id"] == telegram.bot.id
    assert (start["message"]["text"], start["message"]["chat"]["id"]) == (f"/start@{NAME} hello", street.id)


async def test_a_startgroup_link_may_ask_for_rights(telegram: FakeTelegram, anna: Phone) -> None:
    anna.follows_into_group(f"{BOT}?startgroup&admin=delete_messages+pin_messages", anna.chat)
    promoted, start = await fetched(telegram)
    member = promoted["my_chat_member"]["new_chat_member"]
    assert (member["status"], member["can_pin_messages"], member["can_change_info"]) == ("administrator", True, False)
    assert start["message"]["text"] == f"/start@{NAME}"


async def test_only_who_administers_a_group_takes_the_bot_there(telegram: FakeTelegram, anna: Phone) -> None:
    bob = telegram.person("Bob")
    anna.chat.members.append(bob.id)
    with pytest.raises(ValueError, match="only administrators"):
        Phone(telegram, bob).follows_into_group(f"{BOT}?startgroup=x", anna.chat)


async def test_a_shared_link_stands_above_its_text_in_the_chat_that_is_chosen(
    telegram: FakeTelegram, anna: Phone
) -> None:
    family = telegram.group("Family", [anna.person], has_bot=False)
    sent = anna.shares(f"https://t.me/share/url?url={BOT}%3Fstart%3Dex_home&text=Regn%20selv", family)
    assert sent.text == f"{BOT}?start=ex_home\nRegn selv"
    assert family.messages[sent.id] == sent
    assert await fetched(telegram) == []


async def test_people_of_one_group_follow_its_buttons_each_into_their_own_chat(
    telegram: FakeTelegram, anna: Phone
) -> None:
    group = Chat(telegram, anna.person, group=anna.chat, deliver=deaf)
    bob = group.also("Bob", language="nb")
    keys = [
        [{"text": "Write to me", "url": f"{BOT}?start=term_shortfall"}],
        [{"text": "Share", "url": f"https://t.me/share/url?url={BOT}"}],
        [{"text": "Add", "url": f"{BOT}?startgroup=go"}],
    ]
    await says(telegram, group.room.id, reply_markup={"inline_keyboard": keys})
    there = await bob.follows("Write to me")
    assert (there.messages()[-1].text, there.room.id) == ("/start term_shortfall", bob.person.id)
    assert group.private().messages() == ()
    shared = await bob.shares("Share", group.room)
    assert (shared.messages()[-1].text, shared.messages()[-1].written_by) == (BOT, bob.person.id)
    added = await group.follows_into("Add", group.room)
    assert added.messages()[-1].text == f"/start@{NAME} go"


async def test_a_message_sent_on_keeps_its_text_and_links_but_no_other_buttons(
    telegram: FakeTelegram, anna: Phone
) -> None:
    anna.follows(BOT)
    row = [{"text": "More", "callback_data": "n:more"}, {"text": "Write to me", "url": f"{BOT}?start=x"}]
    sent = await says(
        telegram, anna.chat.id, "<b>Left</b> to pay", parse_mode="HTML", reply_markup={"inline_keyboard": [row]}
    )
    family = telegram.group("Family", [anna.person], has_bot=False)
    on = anna.forwards(sent["message_id"], family)
    assert (on.text, on.marked.entities[0]["type"]) == ("Left to pay", "bold")
    assert on.markup == {"inline_keyboard": [row[1:]]}
    assert on.extra["forward_origin"]["sender_user"]["username"] == NAME
    assert (on.from_bot, family.messages[on.id]) == (False, on)
