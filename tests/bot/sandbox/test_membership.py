"""Who is in a group and what they may do there, the bot among them; what becomes of the group."""

import pytest

from bot.sandbox.phone import Phone
from bot.sandbox.telegram import FakeTelegram
from tests.bot.sandbox.talking import done, fetched, refused, says
from tests.bot.sandbox.test_groups import anna, bob

__all__ = ["anna", "bob"]


async def standing(telegram: FakeTelegram, phone: Phone, person: int) -> str:
    member = await done(telegram, "getChatMember", chat_id=phone.chat.id, user_id=person)
    return str(member["status"])


async def test_administrators_come_and_go(telegram: FakeTelegram, anna: Phone, bob: Phone) -> None:
    assert await standing(telegram, anna, anna.person_id) == "creator"
    assert await standing(telegram, anna, bob.person_id) == "member"
    anna.promotes(bob.person, can_pin_messages=True)
    owner, promoted = await done(telegram, "getChatAdministrators", chat_id=anna.chat.id)
    assert (owner["status"], promoted["status"]) == ("creator", "administrator")
    assert promoted["can_pin_messages"]
    assert not promoted["can_restrict_members"]
    anna.demotes(bob.person)
    assert await standing(telegram, anna, bob.person_id) == "member"
    with pytest.raises(ValueError, match="can_fly"):
        anna.promotes(bob.person, can_fly=True)


async def test_where_members_are_hidden_only_the_administrators_can_be_asked_for(
    telegram: FakeTelegram, anna: Phone, bob: Phone
) -> None:
    anna.chat.hides_members = True
    who = {"chat_id": anna.chat.id, "user_id": bob.person_id}
    assert await refused(telegram, "getChatMember", **who) == (400, "Bad Request: CHAT_ADMIN_REQUIRED")
    assert len(await done(telegram, "getChatAdministrators", chat_id=anna.chat.id)) == 1
    anna.promotes_bot()
    assert (await done(telegram, "getChatMember", **who))["status"] == "member"
    bots = await done(telegram, "getChatAdministrators", chat_id=anna.chat.id, return_bots=True)
    assert [member["user"]["is_bot"] for member in bots] == [False, True]


async def test_people_come_and_go_in_words_of_telegrams_own(telegram: FakeTelegram, anna: Phone) -> None:
    guest, other = telegram.person("Guest"), telegram.person("Other")
    anna.adds(guest)
    Phone(telegram, other, anna.chat).joins()
    Phone(telegram, guest, anna.chat).leaves()
    anna.removes(other)
    told = [update["message"] for update in await fetched(telegram)]
    came = [user["first_name"] for message in told for user in message.get("new_chat_members", ())]
    gone = [message["left_chat_member"]["first_name"] for message in told if "left_chat_member" in message]
    assert (came, gone) == (["Guest", "Other"], ["Guest", "Other"])
    assert anna.chat.members == [anna.person_id]
    with pytest.raises(ValueError, match="only members"):
        Phone(telegram, guest, anna.chat).types("hello")


async def test_the_bot_is_told_how_it_stands(telegram: FakeTelegram, anna: Phone) -> None:
    anna.removes_bot()
    kicked = (403, "Forbidden: bot was kicked from the supergroup chat")
    assert await refused(telegram, "sendMessage", chat_id=anna.chat.id, text="x") == kicked
    assert await refused(telegram, "getChatMember", chat_id=anna.chat.id, user_id=anna.person_id) == kicked
    assert await refused(telegram, "getChatAdministrators", chat_id=anna.chat.id) == kicked
    anna.types("/help")
    anna.adds_bot()
    anna.promotes_bot(can_pin_messages=True)
    anna.restricts_bot(can_send_photos=True)
    told = await fetched(telegram)
    changes = [update["my_chat_member"] for update in told if "my_chat_member" in update]
    steps = [(change["old_chat_member"]["status"], change["new_chat_member"]["status"]) for change in changes]
    assert steps == [
        ("member", "kicked"),
        ("kicked", "member"),
        ("member", "administrator"),
        ("administrator", "restricted"),
    ]
    services = [update["message"] for update in told if "message" in update]
    assert services[0]["left_chat_member"]["id"] == telegram.bot.id
    assert services[1]["new_chat_members"][0]["id"] == telegram.bot.id
    assert len(services) == 2
    mute = "Bad Request: not enough rights to send text messages to the chat"
    assert await refused(telegram, "sendMessage", chat_id=anna.chat.id, text="x") == (400, mute)
    anna.demotes_bot()
    await says(telegram, anna.chat.id)
    await done(telegram, "leaveChat", chat_id=anna.chat.id)
    left = (403, "Forbidden: bot is not a member of the supergroup chat")
    assert await refused(telegram, "sendMessage", chat_id=anna.chat.id, text="x") == left
    assert (await fetched(telegram))[-2]["my_chat_member"]["new_chat_member"]["status"] == "left"


async def test_as_administrator_the_bot_deletes_and_pins_what_its_rights_allow(
    telegram: FakeTelegram, anna: Phone
) -> None:
    said = anna.types("hello").id
    place = {"chat_id": anna.chat.id, "message_id": said}
    assert (await refused(telegram, "pinChatMessage", **place))[0] == 400
    anna.promotes_bot(can_pin_messages=True)
    assert await done(telegram, "pinChatMessage", **place)
    assert (await refused(telegram, "deleteMessage", **place))[0] == 400
    anna.promotes_bot(can_delete_messages=True)
    assert await done(telegram, "deleteMessage", **place)


async def test_a_basic_group_becomes_a_supergroup_with_another_id(telegram: FakeTelegram) -> None:
    owner, member = telegram.person("Anna"), telegram.person("Bob")
    old = telegram.group("Street", [owner, member], basic=True)
    phone = Phone(telegram, owner, old)
    phone.promotes(member)
    first = await says(telegram, old.id)
    assert old.as_api() == {"id": -4_000_001, "type": "group", "title": "Street"}
    new = phone.upgrades()
    joined, to, since = await fetched(telegram)
    assert joined["my_chat_member"]["chat"] == new.as_api()
    assert joined["my_chat_member"]["old_chat_member"]["status"] == "left"
    assert (to["message"]["chat"]["id"], to["message"]["migrate_to_chat_id"]) == (old.id, new.id)
    assert (since["message"]["chat"]["id"], since["message"]["migrate_from_chat_id"]) == (new.id, old.id)
    assert since["message"]["from"]["id"] == 1087968824
    answer = await telegram.call("sendMessage", {"chat_id": old.id, "text": "x"})
    assert answer.body["description"] == "Bad Request: group chat was upgraded to a supergroup chat"
    assert answer.body["parameters"] == {"migrate_to_chat_id": new.id}
    assert (await says(telegram, new.id))["message_id"] == first["message_id"] + 1
    assert (await standing(telegram, phone, member.id), phone.chat) == ("administrator", new)
