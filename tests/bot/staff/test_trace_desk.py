"""Why this answer: the trace of what is tried, or of one's own case, by pages, as files, on the command line."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from pydantic import BaseModel

from bot.callback import MOST_BYTES
from bot.cases import all_cases
from bot.explain import plain
from bot.language import OFFERED
from bot.screen.view import View, whole
from bot.screen_parts import Document, Html, Screen
from bot.staff.trace.conditions import in_words
from bot.staff.trace.desk import why_button
from bot.staff.trace.screens import Place, clipped, files, first_page, list_page, place, rule_page, worked_page
from bot.wording import staff_trace as words
from bot.wording.subjects import TITLES
from domain.assessment import Credit, Liability, LiabilityRule, Statement, Tax
from domain.consult import answerable
from domain.examples import example, examples
from domain.law import Section, Status
from domain.subjects import Subject
from domain.tracing.trace import trace
from tests.chat import Chat
from tests.whole import Whole

ROOT = Path(__file__).parents[3]
MOST_SIGNS = 4096
OWN = (
    "/start", "n:begin", "a:jurisdiction:US", "ohio", "a:collateral:vehicle", "a:event:repossession",
    "a:outcome:claimed", "a:served_on:no", "14000", "6000", "500", "n:confirm",
)  # fmt: skip


async def tells(chat: Chat) -> None:
    """Tells a case of one's own."""
    for said in OWN:
        await (chat.taps(said) if said[:2] in {"a:", "n:"} else chat.types(said))


async def plays(chat: Chat, name: str, locale: str = "en") -> None:
    """Plays an example."""
    await chat.types(f"/run {name}")
    await chat.taps(f"s:ex_play:{locale}.{name}")


def view_of(name: str, locale: str) -> View:
    """An example as it is shown."""
    one = example(name)
    return whole(one.case, json.loads(one.case.model_dump_json(exclude_unset=True)), locale, one.today)


def buttons_of(chat: Chat) -> list[str]:
    """What the buttons that are shown send."""
    rows = [row for message in chat.messages() for row in (message.markup or {}).get("inline_keyboard", ())]
    return [str(button.get("callback_data")) for row in rows for button in row]


def every_page(view: View, subject: Subject | None = None) -> list[Screen]:
    """Every page of a trace."""
    found = trace(view.case, view.today, subject)
    pages = [first_page(view, found, plays=True)]
    for part in Section:
        for page in range(5):
            at = Place(part.value, page, subject)
            pages += [list_page(view, found, at, spoke=True), list_page(view, found, at, spoke=False)]
    for number, rule in enumerate(found.rules):
        pages += [rule_page(view, rule, Place(str(number), page, subject)) for page in range(3)]
    return pages + [worked_page(view, part, Place(part.part)) for part in found.parts]


@pytest.mark.parametrize("locale", OFFERED)
@pytest.mark.parametrize("name", [each.name for each in examples()])
def test_every_page_of_every_example_keeps_telegrams_limits(name: str, locale: str) -> None:
    view = view_of(name, locale)
    for screen in every_page(view):
        assert 0 < len(plain(screen.text)) <= MOST_SIGNS
        assert len(screen.text) <= MOST_SIGNS
        assert screen.text.count("<b>") == screen.text.count("</b>")
        assert screen.text.count("<i>") == screen.text.count("</i>")
        for row in screen.rows:
            assert len(row) <= 5
            assert all(button.data and len(button.data.encode()) <= MOST_BYTES for button in row)


@pytest.mark.parametrize("name", ["us_home_foreclosed", "norway_home_sold_by_force", "us_car_karl"])
def test_every_page_of_law_of_an_example_keeps_telegrams_limits(name: str) -> None:
    view = view_of(name, "nb")
    for subject in answerable(view.case):
        for screen in every_page(view, subject):
            assert 0 < len(screen.text) <= MOST_SIGNS
            assert all(button.data and len(button.data.encode()) <= MOST_BYTES for row in screen.rows for button in row)


def test_most_conditions_on_which_a_provision_went_out_have_plain_words() -> None:
    told, all_of_them = 0, 0
    for one in examples():
        view = view_of(one.name, "en")
        reasons = [rule.reason for rule in trace(view.case, view.today).rules if rule.reason]
        conditions = [each for reason in reasons for each in reason.conditions]
        all_of_them += len(conditions)
        told += sum(bool(in_words(view, each)) for each in conditions)
    assert told / all_of_them > 0.75


def test_every_figure_part_and_status_has_a_name() -> None:
    kinds: dict[str, type[BaseModel]] = {"statement": Statement, "liability": Liability, "credit": Credit, "tax": Tax}
    figures = {(part, name) for part, kind in kinds.items() for name in kind.model_fields}
    assert figures - set(words.FIGURE_NAMES) == {("liability", "deadlines")}
    assert (set(words.PARTS), set(words.STATUSES), set(words.RULES)) == (set(Section), set(Status), set(LiabilityRule))
    assert set(words.WITHIN) == set(kinds)


def test_a_line_is_cut_between_words_and_never_through_a_tag() -> None:
    assert clipped(Html("<b>one two three four</b>"), 12) == "one two …"
    assert clipped(Html("one two three"), 8) == "one two …"
    assert clipped(Html("one"), 8) == "one"


def test_where_a_button_leads_is_read_as_it_was_packed() -> None:
    for at in (Place("tax"), Place("12", 3), Place("credit", 1, Subject.WAY_OUT)):
        assert place(at.packed()) == at


def test_the_file_holds_every_provision_as_text_and_as_json() -> None:
    view = view_of("norway_car_taken_back", "nb")
    found = trace(view.case, view.today)
    text, data = (each.content for each in files(view, found).documents if isinstance(each, Document))
    told, read = text.decode(), json.loads(data)
    assert [rule["id"] for rule in read["rules"]] == [rule.id for rule in found.rules]
    assert all(rule.id in told and rule.provision in told for rule in found.rules)
    assert all(bool(rule["concluded"]) != bool(rule["reason"]) for rule in read["rules"])
    assert [part["part"] for part in read["parts"]] == ["statement", "liability", "credit", "tax"]
    assert any(value["name"] == "COURT_FEE_UNIT" for rule in read["rules"] for value in rule["values"])


async def test_without_a_case_there_is_nothing_to_look_into(sara: Chat) -> None:
    await sara.types("/trace")
    assert "There is no case" in sara.reads()


async def test_staff_look_into_their_own_case(bot: Whole, sara: Chat) -> None:
    await tells(sara)
    await sara.types("/trace")
    assert "Of your own case, as of November 22, 2026." in sara.reads()
    await sara.taps("s:trace_spoke:liability.0")
    assert "What may be claimed: what spoke" in sara.reads()
    await sara.taps("s:trace_silent:liability.0")
    assert "“Where it stands” is not: Court papers came." in sara.reads()
    await sara.taps("s:trace_worked:liability.0")
    assert "The most that can be claimed: $8,500" in sara.reads()
    session = bot.session(sara.person)
    assert session is not None
    assert len(all_cases(session)) == 1


async def test_what_is_tried_is_looked_into_before_ones_own_case(sara: Chat) -> None:
    await tells(sara)
    await plays(sara, "norway_car_taken_back")
    await sara.types("/trace")
    assert "Of the case that you are trying" in sara.reads()
    await sara.taps("s:trace_spoke:statement.0")
    assert "norway.account" in sara.reads()


async def test_the_menu_leads_there_and_back(sara: Chat) -> None:
    await tells(sara)
    await sara.types("/staff")
    await sara.taps("s:trace:")
    assert "provisions spoke" in sara.reads()
    await sara.taps("s:menu:")
    assert "Staff desk" in sara.reads()


async def test_one_provision_is_opened_by_its_name(sara: Chat) -> None:
    await tells(sara)
    await sara.types("/trace account_rules.agreed_sum")
    read = sara.reads()
    assert "A debt settled for less ends when what was agreed is paid." in read
    assert "“Where it stands” is not: We settled." in read
    assert "matter.case.outcome is Outcome.SETTLED did not hold" in read
    assert "They want payment" in read
    await sara.types("/trace agreed_sun")
    assert "account_rules.agreed_sum" in sara.reads()
    await sara.types("/trace qqqqqqqq")
    assert "no provision named qqqqqqqq" in sara.reads()


async def test_of_a_very_long_name_only_the_beginning_is_looked_for(sara: Chat) -> None:
    await tells(sara)
    await sara.types("/trace " + "<b>x" * 1_000)
    assert "no provision named <b>x<b>x" in sara.last().text
    assert len(sara.last().text) < 1_000


async def test_a_provision_of_a_page_of_law_is_opened_by_its_name_too(sara: Chat) -> None:
    await tells(sara)
    await sara.types("/trace us.chapters.scam.signs")
    assert "us.chapters.scam.signs" in sara.reads()


async def test_the_page_of_law_that_is_open_has_a_trace_of_its_own(sara: Chat) -> None:
    await tells(sara)
    await sara.taps("t:statement")
    opened = next(data for data in buttons_of(sara) if data.removeprefix("t:") in TITLES)
    await sara.taps(opened)
    await sara.types("/trace")
    await sara.taps(f"s:trace_page:{opened.removeprefix('t:')}")
    assert "provisions spoke" in sara.reads()
    await sara.taps("s:trace:")
    assert "provisions spoke" in sara.reads()


async def test_the_files_come_below(sara: Chat) -> None:
    await tells(sara)
    await sara.types("/trace")
    await sara.taps("s:trace_file:")
    names = [message.file.name for message in sara.messages() if message.file]
    assert names == ["trace.txt", "trace.json"]


async def test_a_button_to_a_provision_that_is_no_longer_there_says_so(sara: Chat) -> None:
    await tells(sara)
    await sara.types("/trace")
    await sara.taps_on(sara.messages()[-1], "s:trace_rule:999.0")
    assert "not on this list now" in sara.reads()


async def test_it_is_read_in_the_staff_members_own_language(tom: Chat) -> None:
    await plays(tom, "us_car_karl", "nb")
    await tom.types("/trace")
    assert "regler gjelder her" in tom.reads()


async def test_nobody_else_learns_anything(anna: Chat) -> None:
    await tells(anna)
    await anna.types("/nonsense")
    unknown = anna.messages()[-1].text
    for said in ("/trace", "/trace account_rules.headline"):
        await anna.types(said)
        assert anna.messages()[-1].text == unknown
    before = anna.messages()
    for data in ("s:trace:", "s:trace_spoke:tax.0", "s:trace_file:", "s:trace_rule:1.0"):
        await anna.taps_on(anna.messages()[-1], data)
        assert anna.messages() == before


def test_the_button_below_a_result_leads_to_the_trace() -> None:
    assert why_button(view_of("us_car_karl", "en").language).data == "s:trace:"


def test_the_command_line_tells_the_trace_below_the_report() -> None:
    one = example("us_car_karl")
    command = [sys.executable, "-m", "bot", "explain", "--locale", "en", "--trace", "--today", one.today.isoformat()]
    done = subprocess.run(  # noqa: S603 - this program
        command,
        input=one.case.model_dump_json(exclude_unset=True),
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        encoding="utf-8",
    )
    assert "Why this answer" in done.stdout
    assert "account_rules.headline" in done.stdout
    assert "did not hold" in done.stdout
