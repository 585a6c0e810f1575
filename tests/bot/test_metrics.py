"""Every figure that /metrics gives stands in the README, with its labels; what moves it is tried here."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

from bot.metrics import MOST_CODES, Metrics
from bot.staff.health.vitals import looked_up
from bot.surprise import Surprise
from tests.bot.telegram.planted import planted
from tests.whole import Whole, whole

README = Path(__file__).parents[2] / "README.md"
ROW = re.compile(r"^\| `(bot_\w+?)(?:\{([\w, ]+)\})?` \| (.+?) \|$", re.MULTILINE)
SAMPLE = re.compile(r"^(bot_\w+?)(?:\{(.*)\})? ", re.MULTILINE)
HELP = re.compile(r"^# HELP (bot_\w+) (.*)$", re.MULTILINE)
PARTS = re.compile(r"_(?:bucket|sum|count)$")


def text(metrics: Metrics) -> str:
    """What /metrics answers, without the times at which the counters were made."""
    return "\n".join(line for line in metrics.text().decode().splitlines() if "_created" not in line)


def moved() -> Metrics:
    """Figures that have all been moved."""
    metrics = Metrics()
    metrics.arrived("tap")
    metrics.repeated()
    metrics.failed(KeyError())
    metrics.surprised("KeyError (bot/x.py:1)", "ABC234")
    metrics.delivered("shown")
    metrics.figures({("2026-11-16", "question.claim", "asked"): 1})
    metrics.limited("people")
    metrics.runs("1")
    return metrics


def labels() -> dict[str, set[str]]:
    """The figures by name, with the names of their labels."""
    found: dict[str, set[str]] = {}
    for name, held in SAMPLE.findall(text(moved())):
        found.setdefault(PARTS.sub("", name), set()).update(set(re.findall(r"(\w+)=", held)) - {"le"})
    return found


def test_the_readme_lists_every_figure_with_its_labels_and_no_other() -> None:
    listed = {name: set(held.split(", ")) - {""} for name, held, _ in ROW.findall(README.read_text("utf-8"))}
    assert listed == labels()


def test_the_readme_says_of_each_what_the_figure_says_of_itself() -> None:
    said = dict(HELP.findall(text(Metrics())))
    assert {name: says for name, _, says in ROW.findall(README.read_text("utf-8"))} == said


def sample(bot: Whole, name: str) -> float:
    return float(next(line for line in text(bot.office.metrics).splitlines() if line.startswith(name)).split()[-1])


async def test_a_case_moves_the_drop_off_of_each_question_and_the_durations(tmp_path: Path) -> None:
    async with whole(tmp_path) as bot:
        await planted(bot)
        await bot.chat("Anna").types("/start")
        assert sample(bot, 'bot_questions_total{fate="asked",field="claim"}') == 1
        assert sample(bot, 'bot_questions_total{fate="answered",field="claim"}') == 1
        updates = sample(bot, 'bot_turns_total{outcome="shown"}')
        assert sample(bot, "bot_answer_seconds_count") == updates > 10
        assert sample(bot, "bot_turn_seconds_count") == updates
        assert sample(bot, "bot_screens_on_the_way") == 0


async def test_what_is_owed_is_told_with_its_age(tmp_path: Path) -> None:
    async with whole(tmp_path) as bot:
        await bot.chat("Anna").types("/start")
        bot.breaks("UPDATE session SET shown = 0")
        bot.clock.now += timedelta(minutes=7)
        assert await looked_up(bot.office)
        assert (sample(bot, "bot_screens_owed"), sample(bot, "bot_screens_owed_seconds")) == (1, 420)
        bot.breaks("UPDATE session SET shown = revision")
        assert await looked_up(bot.office)
        assert (sample(bot, "bot_screens_owed"), sample(bot, "bot_screens_owed_seconds")) == (0, 0)


async def test_a_fault_is_counted_under_the_code_by_which_staff_find_it(tmp_path: Path) -> None:
    async with whole(tmp_path) as bot:
        code = bot.office.faults.coded(Surprise(KeyError("250 000"), "letter"))
        await bot.office.faults.written()
        assert await bot.office.faults.find(code)
        assert f'code="{code}"' in text(bot.office.metrics)


def test_a_flood_of_faults_is_no_flood_of_figures() -> None:
    metrics = Metrics()
    for number in range(2 * MOST_CODES):
        metrics.surprised("KeyError (bot/x.py:1)", f"code {number}")
    assert text(metrics).count("\nbot_surprises_total{") == MOST_CODES + 1
    assert metrics.total("bot_surprises_total") == 2 * MOST_CODES


@pytest.mark.parametrize("kind", ["tap", "text", "command", "letter", "other", "blocked", "unblocked", "group"])
def test_updates_are_counted_by_kind(kind: str) -> None:
    metrics = Metrics()
    metrics.arrived(kind)
    assert f'bot_events_total{{kind="{kind}"}} 1.0' in text(metrics)
