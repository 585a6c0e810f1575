"""Examples and scenarios on the desk: found, played, run, and the same lines as the command line gives."""

import asyncio
import json
import re
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.events import PLAY, Key
from bot.explain import plain
from bot.explain import stated as stated_at_once
from bot.language import Language
from bot.pages import Page
from bot.sandbox.keyboards import buttons
from bot.scenarios.checks import Fault, Wrong
from bot.scenarios.moves import next_move
from bot.scenarios.rows import LOCALES, rows
from bot.scenarios.runner import of_answers
from bot.scenarios.stated import stated
from bot.screen.result import result
from bot.screen.view import View
from bot.staff.asked import Asked, DeskState
from bot.staff.examples.named import FOLDERS, Chosen, folder_of, in_folder, things
from bot.staff.examples.running import WholeRun
from bot.staff.examples.screens import opens
from domain.examples import Example, example, examples
from tests.bot.talking import Talk
from tests.chat import Chat
from tests.whole import Whole

ROOT = Path(__file__).parents[3]
DAY = date(2026, 11, 22)
EVERYTHING = len(examples()) + 2 * len(rows())


def command_line(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - this program, with its own examples
        [sys.executable, "-m", "bot", "examples", *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        encoding="utf-8",
    )


async def run_is_done(bot: Whole, chat: Chat) -> str:
    """The file of the run, once it has come with its summary."""
    async with asyncio.timeout(60):
        while not (files := [message.file for message in chat.messages() if message.file]):
            await bot.telegram.changes.after(bot.telegram.changes.rings)
    await bot.front.courier.settled()
    return files[-1].content.decode()


async def test_all_of_them_give_the_same_lines_in_the_chat_and_on_the_command_line(bot: Whole, sara: Chat) -> None:
    await sara.types("/run all")
    assert "are being run" in sara.reads()
    await sara.types("/run all")
    assert "under way" in sara.reads()
    file = await run_is_done(bot, sara)
    done = await asyncio.to_thread(command_line)
    assert file == done.stdout
    assert done.returncode == 0
    assert len(file.splitlines()) == EVERYTHING + 1
    assert f"{EVERYTHING} passed, 0 did not" in sara.messages()[-1].text


async def test_everybody_who_asks_for_a_run_gets_its_result_in_their_language(
    bot: Whole, sara: Chat, tom: Chat
) -> None:
    await sara.types("/staff")
    await tom.types("/staff")
    run = WholeRun(bot.office, ("us_credit_clock",))
    english = Asked(sara.person.id, Language("en"), DAY, DeskState())
    norwegian = Asked(tom.person.id, Language("nb"), DAY, DeskState())
    assert run.begin(english)
    assert not run.begin(norwegian)
    assert not run.begin(english)
    await run_is_done(bot, sara)
    await run_is_done(bot, tom)
    assert len([message for message in sara.messages() if message.file]) == 1
    assert "1 passed, 0 did not" in sara.messages()[-1].text
    assert len([message for message in tom.messages() if message.file]) == 1
    assert "1 stemte, 0 stemte ikke" in tom.messages()[-1].text


async def test_a_run_as_of_another_day_is_a_run_of_its_own(bot: Whole, sara: Chat, tom: Chat) -> None:
    await sara.types("/staff")
    await tom.types("/staff")
    run = WholeRun(bot.office, ("us_credit_clock",))
    assert run.begin(Asked(sara.person.id, Language("en"), DAY, DeskState()))
    assert run.begin(Asked(tom.person.id, Language("nb"), DAY, DeskState(as_of=date(2031, 1, 1))))
    assert "Run as of 2031-01-01" not in await run_is_done(bot, sara)
    assert "Run as of 2031-01-01" in await run_is_done(bot, tom)


async def test_a_wrong_expectation_fails_first_in_the_chat(bot: Whole, sara: Chat) -> None:
    await sara.types("/staff")
    right = example("us_car_karl")
    wrong = replace(right, expected={"tax": {**right.expected["tax"], "cancelled_debt": "7001.00"}})
    run = WholeRun(bot.office, ("us_credit_clock", "us_car_karl", "A1"), (example("us_credit_clock"), wrong))
    assert run.begin(Asked(sara.person.id, Language("en"), DAY, DeskState()))
    file = await run_is_done(bot, sara)
    assert file.splitlines()[0] == "FAIL us_car_karl: tax.cancelled_debt: 7000.00, not 7001.00"
    assert "1 did not" in sara.messages()[-1].text
    assert "Canceled debt: $7,000 came out, not $7,001" in sara.messages()[-1].text


def test_a_wrong_expectation_fails_first_on_the_command_line() -> None:
    done = command_line("us_credit_clock", "norway_car_taken_back", "A1", "--today", "2030-01-01")
    assert done.returncode == 1
    first, *others = done.stdout.splitlines()
    assert first == "FAIL norway_car_taken_back: ComplainBy is not found; ComplainAboutValue is not found"
    assert others == [
        "pass us_credit_clock",
        "pass A1 (en)",
        "pass A1 (nb)",
        "Run as of 2030-01-01; the sources give their figures for a day of their own.",
        "3 passed, 1 failed",
    ]


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (("no_such_thing",), "no example or scenario is called no_such_thing"),
        (("us_car_ju",), "no example or scenario is called us_car_ju; perhaps us_car_judgment"),
        (
            ("us_car_carl",),
            "no example or scenario is called us_car_carl; perhaps us_car_karl, us_car_surplus, "
            "us_car_refunds, us_credit_clock",
        ),
        (("A1", "--today", "1900-01-01"), "--today: expected a day from 2015-01-01 to 2099-12-31"),
        (("A1", "--today", "2030-13-01"), "--today: expected a day such as 2030-01-31, not '2030-13-01'"),
    ],
)
def test_what_cannot_be_run_is_told_in_one_line(arguments: tuple[str, ...], line: str) -> None:
    done = command_line(*arguments)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", line + "\n")


def test_a_name_counts_whatever_its_case() -> None:
    assert command_line("US_CREDIT_CLOCK").stdout == "pass us_credit_clock\n1 passed, 0 failed\n"


def test_the_help_names_the_days_that_can_be_run_on() -> None:
    assert "from 2015-01-01 to 2099-12-31" in command_line("--help").stdout


def told_step_by_step(one: Example, locale: str) -> Talk:
    """The conversation in which somebody with these facts types and taps until nothing is left to do."""
    talk = Talk(locale, one.today).types("/start")
    for _ in range(60):
        view = View(talk.session, one.today)
        move = next_move(view, one.facts)
        if move is None:
            return talk
        if move.event is None:
            talk.session = move.put_into(talk.session, view)
        else:
            talk.does(move.event)
    raise AssertionError(f"{one.name} does not come to an end: {talk.reads()}")


@pytest.mark.parametrize("one", examples(), ids=lambda one: one.name)
def test_step_by_step_every_example_comes_to_its_figures(one: Example) -> None:
    for locale in LOCALES:
        talk = told_step_by_step(one, locale)
        assert talk.page() is Page.RESULT
        assert of_answers(one, talk.session.answers, one.today).faults == ()


def first_line(view: View) -> str:
    return plain(result(view).text).split("\n")[0]


@pytest.mark.parametrize("one", examples(), ids=lambda one: one.name)
def test_a_play_says_what_explain_says_of_the_same_facts(one: Example) -> None:
    explained = first_line(stated_at_once(json.dumps(dict(one.facts), default=str), "en", one.today))
    assert first_line(View(stated(one.facts, "en", one.today), one.today)) == explained
    assert first_line(View(told_step_by_step(one, "en").session, one.today)) == explained


@pytest.mark.parametrize("one", examples(), ids=lambda one: one.name)
def test_a_sentence_that_a_play_does_not_say_is_a_fault(one: Example) -> None:
    wrong = replace(one, findings=("CallNav", "NoSuchSentence"))
    faults = of_answers(wrong, stated(one.facts, "en", one.today).answers, one.today).faults
    assert Fault(Wrong.FINDING, "NoSuchSentence", asked=True) in faults


def test_what_no_question_asks_for_is_said_beside_the_pass() -> None:
    one = example("norway_employer_lets_off")
    outcome = of_answers(one, stated(one.facts, "nb", one.today).answers, one.today)
    assert outcome.line == (
        "pass norway_employer_lets_off (tax.estimated_tax, TaxEstimate stays open: nobody asks for marginal_rate)"
    )


def test_no_two_buttons_of_a_folder_read_the_same() -> None:
    for locale in LOCALES:
        for folder in FOLDERS:
            labels = [opens(Language(locale), thing).label for thing in in_folder(folder)]
            assert len(set(labels)) == len(labels)


def test_everything_lies_in_one_folder_and_every_button_fits() -> None:
    held = [thing.name for folder in FOLDERS for thing in in_folder(folder)]
    assert sorted(held) == sorted(things())
    for thing in things().values():
        assert folder_of(thing) in FOLDERS
        assert len(f"s:ex_watch:{Chosen(thing, 'nb', 99).at_step}".encode()) <= 64


async def test_every_one_can_be_opened_from_the_menu(sara: Chat) -> None:
    await sara.types("/staff")
    await sara.taps("s:examples:")
    seen: set[str] = set()
    for folder in [data for data in sara.choices() if re.fullmatch(r"s:examples:\w+\.0", data)]:
        place: str | None = folder
        while place:
            await sara.taps(place)
            seen |= {data.rpartition(".")[2] for data in sara.choices() if data.startswith("s:ex_open:")}
            number = int(place.rpartition(".")[2]) + 1
            following = f"{folder[:-1]}{number}"
            place = following if following in sara.choices() else None
        await sara.taps("s:examples:")
    assert seen == set(things())


async def test_one_is_found_by_a_part_of_its_name(sara: Chat) -> None:
    await sara.types("/run karl")
    assert "Passes: us_car_karl" in sara.reads()
    assert "Canceled debt: $7,000" in sara.reads()
    await sara.types("/run credit")
    assert "s:ex_open:en.us_credit_clock" in sara.choices()
    await sara.types("/run A1")
    assert "Passes: A1 (nb)" in sara.reads()
    assert "Passes: A1 (en)" in sara.reads()
    await sara.types("/run xyzzy")
    assert "No example or question is called that" in sara.reads()


async def test_those_that_a_name_may_mean_are_told_apart_by_their_names(sara: Chat) -> None:
    await sara.types("/run us_")
    names = [button["text"] for row in buttons(sara.last().markup) for button in row][:-1]
    assert names[0].startswith("us_boat_exempt_assets: A fishing boat")
    assert len({name.partition(":")[0] for name in names}) == len(names) == 12


async def test_what_must_be_said_stands_as_it_reads_with_its_code(sara: Chat) -> None:
    await sara.types("/run us_home_foreclosed")
    assert (
        "What must also be said\n• Nothing to report now. $50,000 is still owed, and debt you still owe is not income. "
        "(NothingForgivenYet)"
    ) in sara.reads()


async def test_what_the_person_does_stands_as_they_see_it(sara: Chat) -> None:
    await sara.types("/run A1")
    assert "• /result\n• Line by line (t:statement)" in sara.reads()


async def test_the_desk_in_norwegian_is_norwegian(tom: Chat) -> None:
    await tom.types("/run norway_home_sold_by_force")
    assert "Bolig tvangssolgt i Norge: kostnadene dekkes først" in tom.reads()
    assert "satser for 2026" in tom.reads()
    assert "Be NAV om hjelp" in tom.reads()
    await tom.types("/run F13")
    assert "Må jeg skatte av gjeld banken sletter?" in tom.reads()


async def test_the_answer_at_once_with_whether_it_passes_below_it(sara: Chat) -> None:
    await sara.types("/run norway_employer")
    await sara.taps("Play in Norwegian")
    await sara.taps("The answer at once")
    *_, answer, outcome = sara.messages()
    assert "slettet" in answer.text
    assert "Passes: norway_employer_lets_off" in outcome.text
    await sara.taps_on(answer, "~t:tax")
    assert "regnes som lønn" in sara.reads()


async def test_step_by_step_the_person_types_and_the_tester_watches_and_takes_over(bot: Whole, tom: Chat) -> None:
    await tom.types("/run us_car_refunds")
    await tom.taps("Steg for steg")
    said = tom.reads()
    assert "/start" in said
    for _ in range(8):
        await tom.taps("Neste steg")
        said += tom.reads()
    assert "Ohio" in said
    assert "20 000" in said.replace("\u00a0", " ")
    await tom.types("10 000")
    assert "Neste steg" not in tom.labels()
    await tom.taps("~n:back")
    assert "10 000 USD" in tom.reads().replace("\u00a0", " ")
    await tom.types("/staff")
    await tom.taps("s:leave:")
    assert "session" not in bot.kept_of(tom.person.id)


@pytest.mark.parametrize("name", ["us_car_refunds", "norway_home_sold_by_force", "us_home_frank_too_late"])
async def test_all_of_it_can_be_watched_in_one_go(sara: Chat, name: str) -> None:
    await sara.types(f"/run {name}")
    await sara.taps("Watch it all")
    assert "They type: /start" in sara.reads()
    assert f"Passes: {name}" in sara.messages()[-1].text
    answer = sara.messages()[-2]
    assert "~t:next" in [button["callback_data"] for row in buttons(answer.markup) for button in row]
    assert len(sara.news()) > 10


@pytest.mark.parametrize("name", ["A1", "A2", "H4"])
async def test_a_question_is_played_step_by_step_with_its_checks(sara: Chat, name: str) -> None:
    await sara.types(f"/run {name}")
    await sara.taps("Step by step")
    for _ in range(30):
        if "Next step" not in {button["text"] for m in sara.news() for row in buttons(m.markup) for button in row}:
            break
        await sara.taps("Next step")
        assert "not all that must" not in sara.reads()
    assert f"Passes: {name} (en)" in sara.messages()[-1].text


async def test_the_day_holds_for_this_play_only(bot: Whole, sara: Chat, tom: Chat, anna: Chat) -> None:
    await anna.types("/start")
    before = anna.messages()
    await sara.types("/today")
    assert "You play on today’s date" in sara.reads()
    await sara.types("/today once upon a time")
    assert "I was looking for a day from January 1, 2015 to December 31, 2099" in sara.reads()
    await sara.types("/run us_credit_clock")
    await sara.taps("The answer at once")
    await sara.types("/today 2032-01-01")
    assert "You now play on January 1, 2032" in sara.reads()
    played = await bot.office.dialogue.sessions.of(Key(sara.person.id, PLAY))
    assert played is not None
    assert played.as_of == date(2032, 1, 1)
    await sara.types("/run us_credit_clock")
    assert "so they can rightly differ" in sara.reads()
    await tom.types("/run us_credit_clock")
    assert "22. november 2026" in tom.reads().replace("\u00a0", " ")
    await sara.types("/today")
    assert "From now on you play on today’s date" in sara.reads()
    assert anna.messages() == before


def steps_on(chat: Chat) -> list[str]:
    """What the buttons for the next step send, oldest message first."""
    sent = (button["callback_data"] for m in chat.messages() for row in buttons(m.markup) for button in row)
    return [data for data in sent if data.startswith("s:ex_next:")]


async def test_another_day_in_the_middle_leaves_the_way_on(sara: Chat) -> None:
    await sara.types("/run us_credit_clock")
    await sara.taps("Step by step")
    await sara.taps("Next step")
    following = steps_on(sara)[-1]
    await sara.types("/today 2030-01-01")
    shown = [button["callback_data"] for m in sara.news() for row in buttons(m.markup) for button in row]
    assert following in shown
    assert following.replace("ex_next", "ex_rest") in shown
    await sara.taps("Watch the rest")
    assert "Passes: us_credit_clock" in sara.messages()[-1].text
    await sara.types("/today 2031-01-01")
    assert "Next step" not in {button["text"] for m in sara.news() for row in buttons(m.markup) for button in row}


async def test_two_taps_at_once_take_one_step(bot: Whole, sara: Chat) -> None:
    await sara.types("/run us_credit_clock")
    await sara.taps("Step by step")
    message, data = sara.last(), steps_on(sara)[-1]
    sara.phone.sends_tap(message, data)
    late = sara.phone.sends_tap(message, data)
    await bot.takes_all()
    assert steps_on(sara)[-1] == "s:ex_next:en.us_credit_clock.2"
    assert "That button was for an earlier step" in str(late.answer)


async def test_a_button_of_another_play_takes_no_step_in_this_one(bot: Whole, sara: Chat) -> None:
    await sara.types("/run A1")
    await sara.taps("Step by step")
    message, data = sara.last(), steps_on(sara)[-1]
    await sara.types("/run us_car_karl")
    await sara.taps("Step by step")
    before = await bot.office.dialogue.sessions.of(Key(sara.person.id, PLAY))
    for stale in (data, data.replace("ex_next", "ex_rest")):
        await sara.taps_on(message, stale)
        assert "This play has ended" in (sara.toast() or "")
    assert await bot.office.dialogue.sessions.of(Key(sara.person.id, PLAY)) == before
    await sara.types("/staff")
    await sara.taps("s:leave:")
    await sara.taps_on(message, data)
    assert "This play has ended" in (sara.toast() or "")


async def test_another_day_can_be_typed_from_an_example(sara: Chat) -> None:
    await sara.types("/run us_credit_clock")
    await sara.taps("Play on another day")
    await sara.types("1 March 2031")
    assert "Played on March 1, 2031" in sara.reads()
    await sara.taps("The answer at once")
    assert "Played on March 1, 2031" in sara.messages()[-1].text


async def test_a_day_that_is_asked_for_is_taken_as_typed(bot: Whole, sara: Chat) -> None:
    await sara.types("/staff")
    await sara.taps_on(sara.last(), "s:ex_today:")
    assert "Type the day to play on" in sara.reads()
    await sara.types("tomorrow or so")
    assert "I was looking for a day" in sara.reads()
    await sara.taps_on(sara.last(), "s:ex_today:")
    await sara.types("2031-05-06")
    assert "You now play on May 6, 2031" in sara.reads()
    assert await bot.office.dialogue.sessions.of(Key(sara.person.id, PLAY)) is None


async def test_leaving_keeps_nothing_of_what_was_played(bot: Whole, sara: Chat) -> None:
    await sara.types("/run us_car_karl")
    await sara.taps("Watch it all")
    assert bot.kept_of(sara.person.id)["session"] != ()
    await sara.types("/staff")
    await sara.taps("s:leave:")
    assert "session" not in bot.kept_of(sara.person.id)


@pytest.mark.parametrize("said", ["/run all", "/run karl", "/today 2030-01-01"])
async def test_for_anybody_else_there_is_no_such_command(anna: Chat, said: str) -> None:
    await anna.types(said)
    of_staff = anna.messages()[-1].text
    await anna.types("/nonsense")
    assert anna.messages()[-1].text == of_staff
