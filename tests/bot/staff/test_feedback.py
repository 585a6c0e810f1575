"""What people say of pages, as staff read it: by week and place, with words only of those who let staff read them."""

import csv
import io
from datetime import date, timedelta

import pytest

from bot.feedback.vote import Feedback
from bot.language import Language
from bot.sandbox.chats import Message
from bot.scenarios.talk import plain
from bot.staff.feedback.csv import feedback_csv, questions_csv
from bot.staff.feedback.sums import QuestionSum, by_question
from bot.staff.feedback.words import field_name
from bot.store.memo_protocol import Tally
from tests.chat import Chat
from tests.whole import Whole

ANSWERS = (
    "n:begin", "a:jurisdiction:US", "ohio", "a:collateral:vehicle", "a:event:repossession", "a:outcome:judgment",
    "31337", "8500", "700", "a:credits:0", "n:confirm",
)  # fmt: skip
SECRET, LET = "My secret words nobody may read", "The costs are missing here"


async def answers(chat: Chat) -> None:
    """From the start to the answer."""
    await chat.types("/start")
    for answer in ANSWERS:
        await (chat.taps(answer) if answer[:2] in {"a:", "n:"} else chat.types(answer))


async def files(chat: Chat) -> dict[str, list[list[str]]]:
    """The two files as a spreadsheet reads them."""
    await chat.taps("s:fb_files:")
    sent: list[Message] = [message for message in chat.messages() if message.file]
    return {
        message.file.name: list(csv.reader(io.StringIO(message.file.content.decode("utf-8-sig"))))
        for message in sent
        if message.file
    }


def buttons(chat: Chat) -> str:
    return str(chat.messages()[-1].markup)


async def test_staff_read_the_votes_of_the_week_by_place(sara: Chat, anna: Chat) -> None:
    await answers(anna)
    await anna.taps("n:unhelpful")
    await anna.taps("n:feedback_back")
    await anna.taps("t:next")
    await anna.taps("n:helpful")
    await sara.types("/feedback")
    read = plain(sara.reads())
    assert "The answer: 0 helped, 1 did not" in read
    assert "What to do now: 1 helped, 0 did not" in read
    assert "Answers reached: 1" in read


async def test_staff_never_see_words_that_were_not_let_to_them(sara: Chat, anna: Chat) -> None:
    await answers(anna)
    await anna.taps("n:unhelpful")
    await anna.types(SECRET)
    await anna.taps("n:feedback_drop")
    await anna.taps("n:feedback_back")
    await anna.taps("t:next")
    await anna.taps("n:unhelpful")
    await anna.types(LET)
    await anna.taps("n:feedback_amounts")
    await anna.taps("n:feedback_send")
    seen = await everything_of_feedback(sara)
    assert LET in seen
    assert "Sale price: $8,500" in seen
    for hidden in (SECRET, "Anna", str(anna.person.id)):
        assert hidden not in seen


async def everything_of_feedback(chat: Chat) -> str:
    """All that the pages of the desk show of this week, and the files."""
    seen = []
    await chat.types("/feedback")
    seen.append(chat.reads() + buttons(chat))
    for data in ("s:fb_place:2026-11-16:topic.next:0", "s:fb_said:0", "s:fb_asked:2026-11-16:0"):
        await chat.types("/feedback")
        await chat.taps(data)
        seen.append(chat.reads() + buttons(chat))
    await chat.types("/feedback")
    seen.append(str(await files(chat)))
    return plain("\n".join(seen))


async def test_a_place_is_marked_as_dealt_with_for_all_staff_and_can_be_opened_again(
    sara: Chat, tom: Chat, anna: Chat
) -> None:
    await answers(anna)
    await anna.taps("n:unhelpful")
    await sara.types("/feedback")
    await sara.taps("s:fb_place:2026-11-16:result:0")
    await sara.taps("s:fb_done:2026-11-16:result")
    assert "dealt with" in sara.reads()
    await tom.types("/feedback")
    assert "Fulgt opp" in tom.reads()
    await tom.taps("s:fb_place:2026-11-16:result:0")
    await tom.taps("s:fb_done:2026-11-16:result")
    await sara.types("/feedback")
    assert "Dealt with" not in sara.reads()


async def test_earlier_weeks_are_turned_to_and_words_stand_newest_first(bot: Whole, sara: Chat, anna: Chat) -> None:
    await answers(anna)
    await anna.taps("n:unhelpful")
    await anna.types(LET)
    await anna.taps("n:feedback_amounts")
    await anna.taps("n:feedback_send")
    bot.clock.now += timedelta(days=7)
    await anna.taps("n:feedback_back")
    await anna.taps("t:next")
    await anna.taps("n:unhelpful")
    await anna.types("Second words")
    await anna.taps("n:feedback_amounts")
    await anna.taps("n:feedback_send")
    await sara.types("/feedback")
    assert "The answer" not in sara.reads()
    await sara.taps("s:feedback:2026-11-16:0")
    assert "The answer: 0 helped, 1 did not" in plain(sara.reads())
    await sara.taps("s:fb_said:0")
    assert sara.reads().index("Second words") < sara.reads().index(LET)


async def test_the_counts_of_questions_are_read_with_those_left_most_often_first(sara: Chat, anna: Chat) -> None:
    await anna.types("/start")
    for data in ANSWERS[:2]:
        await anna.taps(data)
    await anna.types("ohio")
    await anna.taps("a:collateral:?")
    await sara.types("/feedback")
    await sara.taps("s:fb_asked:2026-11-16:0")
    blocks = plain(sara.reads()).split("\n\n")
    assert blocks[1] == f"{field('event')}\nasked 1, answered 0%\ndon't know 0%, left 100%"
    assert f"{field('collateral')}\nasked 1, answered 0%\ndon't know 100%, left 0%" in blocks


def field(name: str) -> str:
    return field_name(Language("en"), name)


async def test_what_staff_do_themselves_is_in_no_figure(bot: Whole, sara: Chat) -> None:
    await answers(sara)
    await sara.taps("n:unhelpful")
    await sara.types(LET)
    await sara.taps("n:feedback_amounts")
    await sara.taps("n:feedback_send")
    await sara.types("/feedback")
    assert "Nobody said whether a page helped." in sara.reads()
    assert "Answers reached: 0" in sara.reads()
    assert await bot.office.store.tallies.since("2026-01-01") == ()


async def test_the_pages_of_feedback_are_not_there_for_anybody_else(anna: Chat) -> None:
    await anna.types("/feedback")
    of_staff = anna.messages()[-1].text
    await anna.types("/nonsense")
    assert anna.messages()[-1].text == of_staff
    for data in ("s:feedback:", "s:fb_said:0", "s:fb_files:", "s:fb_done:2026-11-16:result"):
        before = anna.messages()
        await anna.taps_on(anna.messages()[-1], data)
        assert anna.messages() == before


async def test_the_files_begin_with_a_header_and_hold_a_line_for_each_vote(sara: Chat, anna: Chat) -> None:
    await answers(anna)
    await anna.taps("n:unhelpful")
    await sara.types("/feedback")
    found = await files(sara)
    header, line = found["feedback.csv"]
    assert dict(zip(header, line, strict=True))["week"] == "2026-W47"
    assert dict(zip(header, line, strict=True))["sentence"] == ""
    assert found["questions.csv"][0] == ["week", "question", "asked", "answered", "dont_know", "abandoned"]
    assert ["2026-W47", "claim", "1", "1", "0", "0"] in found["questions.csv"]


@pytest.mark.parametrize("typed", ["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("x")', "\t=1"])
def test_nothing_that_was_typed_is_a_formula_in_a_spreadsheet(typed: str) -> None:
    one = Feedback(
        place="result", helpful=False, week=date(2026, 11, 16), language="en", version="1", words=typed,
        amounts={"claim": "-5"},
    )  # fmt: skip
    rows = list(csv.reader(io.StringIO(feedback_csv([one], set()).decode("utf-8-sig"), newline="")))
    assert all(not cell.startswith(("=", "+", "-", "@", "\t", "\r")) for row in rows for cell in row)
    assert f"'{typed}" in rows[1]


def test_the_files_are_read_as_unicode_by_a_spreadsheet() -> None:
    assert questions_csv([]).startswith(b"\xef\xbb\xbf")


def test_a_question_that_nobody_finished_has_shares_of_those_who_were_asked() -> None:
    tallies = [
        Tally("2026-11-16", "question.claim", "asked", 8),
        Tally("2026-11-16", "question.claim", "answered", 5),
        Tally("2026-11-16", "question.claim", "unknown", 1),
    ]
    (one,) = by_question(tallies)
    assert one.left == 2
    assert [str(one.share(number)) for number in (one.answered, one.unknown, one.left)] == ["0.62", "0.12", "0.25"]
    assert QuestionSum("2026-11-16", "claim", 0, 0, 0).share(0) == 0
