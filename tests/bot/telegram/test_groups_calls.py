"""Which updates of a group are for the bot: told from Telegram's own JSON."""

from typing import Any

import pytest
from telegram import Update

from bot.group_events import Asked, Call, Choice, Gone, GroupEvent, Joined, Moved
from bot.telegram.group_calls import Me
from bot.telegram.group_updates import event_in_group

Json = dict[str, Any]

NAME = "@restgjeld_bot"
ME = Me(42, NAME[1:])
GROUP: Json = {"id": -100, "type": "supergroup", "title": "Neighbours"}
ANNA: Json = {"id": 5, "is_bot": False, "first_name": "Anna", "language_code": "nb"}
BOT: Json = {"id": 42, "is_bot": True, "first_name": "Restgjeld", "username": NAME[1:]}
OTHER_BOT: Json = {"id": 43, "is_bot": True, "first_name": "Other", "username": "other_bot"}
GROUP_ANONYMOUS: Json = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
CHANNEL_BOT: Json = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}
CHANNEL: Json = {"id": -777, "type": "channel", "title": "Anna's channel"}
TELEGRAM: Json = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
PHOTO: Json = {"photo": [{"file_id": "f", "file_unique_id": "u", "width": 9, "height": 9}]}
CARS: Json = {"name": "Cars", "icon_color": 1}
STICKER: Json = {
    "sticker": {"file_id": "f", "file_unique_id": "u", "width": 9, "height": 9, "is_animated": False}
    | {"is_video": False, "type": "regular"}
}


def message(text: str = "", **more: Any) -> Json:
    said = {"text": text} if text else {}
    return {"message_id": 7, "date": 1_795_000_000, "chat": GROUP, "from": ANNA} | said | more


def said_by(writer: Json, text: str = "") -> Json:
    """A message as another one quotes it."""
    return {"message_id": 3, "date": 1_795_000_000, "chat": GROUP, "from": writer, "text": text or "something"}


def event(content: Json, kind: str = "message") -> GroupEvent | None:
    return event_in_group(_update({kind: content}), ME)


def _update(content: Json) -> Update:
    found = Update.de_json({"update_id": 1} | content, None)
    assert found is not None
    return found


def called(text: str = "", **more: Any) -> Call:
    found = event(message(text, **more))
    assert isinstance(found, Call)
    return found


@pytest.mark.parametrize(
    "content",
    [
        message("hello everybody"),
        message("I owe 250 000"),
        message("/unknown"),
        message("/new"),
        message("/result"),
        message("/help@another_bot"),
        message(f"/help@another_bot and {NAME}"),
        message(f"/term{NAME}2 short sale"),
        message("/"),
        message(f"Ask {NAME}2"),
        message(f"anna{NAME}.example"),
        message("250 000", reply_to_message=said_by(ANNA)),
        message("/help", reply_to_message=said_by(ANNA), **{"from": OTHER_BOT}),
        message(f"{NAME} hello", **{"from": OTHER_BOT}),
        message("250 000", reply_to_message=said_by(BOT), **{"from": OTHER_BOT}),
        message("An example", via_bot=BOT),
        message("/term restgjeld", via_bot=BOT),
        message("thanks", reply_to_message=said_by(ANNA) | {"via_bot": BOT}),
        message("/term restgjeld", is_automatic_forward=True, sender_chat=CHANNEL, **{"from": TELEGRAM}),
        message(
            f"Ask {NAME}", forward_origin={"type": "user", "date": 1_795_000_000, "sender_user": ANNA}, entities=[]
        ),
        message(**PHOTO),
        message(**PHOTO, caption="/unknown"),
        message(reply_to_message=said_by(BOT), **STICKER),
        message(f"{NAME} is code", entities=[{"type": "code", "offset": 0, "length": len(NAME)}]),
        message("Hi", entities=[{"type": "text_mention", "offset": 0, "length": 2, "user": ANNA}]),
        message(new_chat_members=[BOT]),
        message(left_chat_member=BOT),
        message(group_chat_created=True),
        message(pinned_message=said_by(BOT)),
        message(forum_topic_created=CARS),
        message(forum_topic_closed={}, reply_to_message=said_by(BOT)),
        message("written in a topic", reply_to_message=said_by(BOT) | {"forum_topic_created": CARS}),
        {**message("/help"), "chat": {"id": 5, "type": "private", "first_name": "Anna"}},
    ],
)  # fmt: skip
def test_the_bot_is_silent_to_what_is_not_meant_for_it(content: Json) -> None:
    assert event(content) is None


@pytest.mark.parametrize(
    ("text", "asked", "argument", "by_name"),
    [
        ("/term short sale", Asked.TERM, "short sale", False),
        (f"/ord{NAME} restgjeld", Asked.TERM, "restgjeld", True),
        (f"/TERM{NAME.upper()} restgjeld", Asked.TERM, "restgjeld", True),
        ("/term\nshort sale", Asked.TERM, "short sale", False),
        (f"/term short sale {NAME}", Asked.TERM, "short sale", True),
        ("/help", Asked.HELP, "", False),
        ("/hjelp", Asked.HELP, "", False),
        (f"/start{NAME} term_short_sale", Asked.START, "term_short_sale", True),
        ("/language", Asked.SETTINGS, "", False),
        ("/sprak", Asked.SETTINGS, "", False),
        ("/innstillinger", Asked.SETTINGS, "", False),
        (f"/settings{NAME}", Asked.SETTINGS, "", True),
        (f"/new{NAME} 14000", Asked.ANOTHER_COMMAND, "14000", True),
        (f"What is 250 000, {NAME.upper()}?", Asked.ADDRESSED, "What is 250 000,  ?", True),
        (NAME, Asked.ADDRESSED, "", True),
    ],
)
def test_commands_and_mentions_are_calls(text: str, asked: Asked, argument: str, by_name: bool) -> None:
    found = called(text)
    assert (found.asked, found.text, found.by_name) == (asked, argument, by_name)
    assert (found.chat, found.message, found.asker.id, found.asker.language_code) == (-100, 7, 5, "nb")


def test_a_mention_is_found_where_telegram_says_there_is_one() -> None:
    text = f"\U0001f697 {NAME.title()} hello"
    assert called(text, entities=[{"type": "mention", "offset": 3, "length": len(NAME)}]).asked is Asked.ADDRESSED
    assert (
        called("Bot, hi", entities=[{"type": "text_mention", "offset": 0, "length": 3, "user": BOT}]).text == "Bot, hi"
    )


def test_an_answer_to_the_bots_own_message_is_a_call_also_where_it_is_a_letter() -> None:
    assert called("250 000", reply_to_message=said_by(BOT)).asked is Asked.ADDRESSED
    assert called("/new", reply_to_message=said_by(BOT)).asked is Asked.ANOTHER_COMMAND
    letter = called(**PHOTO, reply_to_message=said_by(BOT))
    assert (letter.asked, letter.letter, letter.text) == (Asked.ADDRESSED, True, "")


def test_only_what_nothing_but_its_place_addresses_is_below() -> None:
    assert called("haha", reply_to_message=said_by(BOT)).below
    assert not called(f"{NAME} haha", reply_to_message=said_by(BOT)).below
    assert not called(f"{NAME} haha").below
    assert not called("/help").below


def test_commands_about_what_is_kept_are_told_from_others_where_they_name_the_bot() -> None:
    assert called(f"/delete{NAME}").asked is Asked.OWN_DATA
    assert called(f"/personvern{NAME}").asked is Asked.OWN_DATA
    assert event(message("/delete")) is None


def test_a_photo_with_a_command_or_a_mention_below_it_is_a_call() -> None:
    assert called(**PHOTO, caption="/term short sale").asked is Asked.TERM
    found = called(**PHOTO, caption=f"{NAME} 14000", caption_entities=[{"type": "mention", "offset": 0, "length": 14}])
    assert (found.asked, found.letter, found.text) == (Asked.ADDRESSED, True, "14000")


def test_administrators_without_a_name_and_people_who_write_as_a_channel_are_people() -> None:
    hidden = called("/help", sender_chat=GROUP, **{"from": GROUP_ANONYMOUS})
    assert (hidden.asker.anonymous, hidden.asker.is_user) == (True, False)
    channel = called("/help", sender_chat=CHANNEL, **{"from": CHANNEL_BOT})
    assert (channel.asker.anonymous, channel.asker.is_user, channel.asker.id) == (False, False, -777)


def test_only_a_topic_of_a_forum_is_a_thread() -> None:
    assert called("/help", message_thread_id=9, is_topic_message=True).thread == 9
    assert called("/help", message_thread_id=9).thread is None


def test_what_was_typed_is_not_in_what_a_log_would_show_of_a_call() -> None:
    assert "14000" not in repr(called("/term 14000"))


def membership(before: Json, after: Json, chat: Json = GROUP) -> Json:
    standing = {
        name: state | {"user": BOT} for name, state in (("old_chat_member", before), ("new_chat_member", after))
    }
    return {"chat": chat, "from": ANNA, "date": 1_795_000_000, **standing}


MEMBER, LEFT, KICKED = {"status": "member"}, {"status": "left"}, {"status": "kicked", "until_date": 0}
RIGHTS = (
    "can_be_edited is_anonymous can_manage_chat can_delete_messages can_manage_video_chats can_restrict_members"
    " can_promote_members can_change_info can_invite_users can_post_stories can_edit_stories can_delete_stories"
)
ADMIN: Json = {"status": "administrator"} | dict.fromkeys(RIGHTS.split(), False)
ALLOWED = (
    "can_change_info can_invite_users can_pin_messages can_send_messages can_send_polls can_send_other_messages"
    " can_add_web_page_previews can_manage_topics can_send_audios can_send_documents can_send_photos can_send_videos"
    " can_send_video_notes can_send_voice_notes can_edit_tag can_react_to_messages"
)
RESTRICTED: Json = {"status": "restricted", "is_member": True, "until_date": 0} | dict.fromkeys(ALLOWED.split(), False)
RESTRICTED_OUTSIDE: Json = RESTRICTED | {"is_member": False}


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        (LEFT, MEMBER, Joined(1, -100, "nb")),
        (KICKED, ADMIN, Joined(1, -100, "nb")),
        (RESTRICTED_OUTSIDE, RESTRICTED, Joined(1, -100, "nb")),
        (MEMBER, LEFT, Gone(1, -100)),
        (ADMIN, KICKED, Gone(1, -100)),
        (RESTRICTED, RESTRICTED_OUTSIDE, Gone(1, -100)),
        (MEMBER, ADMIN, None),
        (ADMIN, MEMBER, None),
        (MEMBER, RESTRICTED, None),
        (LEFT, KICKED, None),
    ],
)
def test_only_coming_and_going_matters(before: Json, after: Json, found: GroupEvent | None) -> None:
    assert event(membership(before, after), "my_chat_member") == found


@pytest.mark.parametrize("number", [5, 0])
def test_what_has_the_number_of_a_person_is_no_group(number: int) -> None:
    place = {**GROUP, "id": number}
    moves: tuple[Json, ...] = ({}, {"migrate_to_chat_id": -200}, {"migrate_from_chat_id": -200})
    for moved in moves:
        said = message(f"{NAME} hello", **moved) | {"chat": place}
        assert event_in_group(Update.de_json({"update_id": 1, "message": said}, None), ME) is None


@pytest.mark.parametrize("name", ["migrate_to_chat_id", "migrate_from_chat_id"])
@pytest.mark.parametrize("number", [5, 0, -100])
def test_no_group_moves_to_a_person_or_to_where_it_is(name: str, number: int) -> None:
    assert event(message() | {name: number}) is None


def test_a_channel_is_no_group() -> None:
    assert event(membership(LEFT, ADMIN, CHANNEL), "my_chat_member") is None


def test_both_messages_of_a_migration_say_the_same() -> None:
    former = {"id": -9, "type": "group", "title": "Neighbours"}
    assert event(message(migrate_to_chat_id=-100) | {"chat": former}) == Moved(1, -9, -100)
    assert event(message(migrate_from_chat_id=-9)) == Moved(1, -9, -100)


def tap(data: str, **more: Any) -> Json:
    return {"id": "q", "from": ANNA, "chat_instance": "c", "data": data, "message": message("Settings")} | more


def test_only_the_buttons_of_the_settings_do_anything_in_a_group() -> None:
    found = event(tap("n:group_nb_5"), "callback_query")
    assert found == Choice(1, -100, 7, "q", 5, "nb", "nb", 5)
    for data in ("n:begin", "a:claim:1", "n:group_nb", "n:group_sv_5", "x" * 64):
        assert event(tap(data), "callback_query") is None


def test_a_tap_on_a_message_sent_inline_or_in_private_is_nothing_of_a_group() -> None:
    inline = {name: value for name, value in tap("n:group_nb_5").items() if name != "message"}
    assert event(inline | {"inline_message_id": "i"}, "callback_query") is None
    private = message("x") | {"chat": {"id": 5, "type": "private", "first_name": "Anna"}}
    assert event(tap("n:group_nb_5", message=private), "callback_query") is None
