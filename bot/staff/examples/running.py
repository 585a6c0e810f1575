"""*Run all* from the chat: beside the conversations, and its result is sent to all who asked when it is done."""

import asyncio
from dataclasses import dataclass, field
from datetime import date

from bot.language import Language
from bot.log import log, place_of
from bot.scenarios.runner import Outcome, report, runs
from bot.screen.view import lines, paragraphs
from bot.screen_parts import Document, Html, Screen, Turn
from bot.staff.asked import Asked
from bot.staff.examples.figures import fault_text
from bot.staff.examples.named import language_for, things
from bot.staff.office import Office
from bot.staff.screens import back_to
from bot.wording import staff_examples as words
from domain.examples import Example

MOST_SHOWN = 10
MOST_CHARACTERS = 3500
FILE = "examples.txt"


@dataclass
class WholeRun:
    """Runs everything, or what has one of these names: one run for each day, for all who ask while it is under way."""

    office: Office
    names: tuple[str, ...] = ()
    worked: tuple[Example, ...] | None = None
    waiting: dict[date | None, dict[int, Asked]] = field(default_factory=dict, repr=False)
    tasks: set[asyncio.Task[None]] = field(default_factory=set, repr=False)

    def begin(self, asked: Asked) -> bool:
        """Send the result to who asked when it is there; return False where the run is under way already."""
        day = asked.state.as_of
        under_way = day in self.waiting
        self.waiting.setdefault(day, {})[asked.staff] = asked
        if not under_way:
            task = asyncio.create_task(self._run(day))
            self.tasks.add(task)
            task.add_done_callback(self.tasks.discard)
        return not under_way

    async def _run(self, day: date | None) -> None:
        """One run after the other in a thread, so that the run can be ended between them with the bot."""
        try:
            outcomes = [await asyncio.to_thread(run) for run in runs(self.names, day=day, worked=self.worked)]
            told = {staff: _summary(asked.language, outcomes, day) for staff, asked in self.waiting[day].items()}
        except Exception as fault:  # noqa: BLE001 - whoever waits for the result is told that there is none
            log.error("a run of the examples stopped", fault=place_of(fault))
            told = {staff: _stopped(asked.language) for staff, asked in self.waiting[day].items()}
        for staff, asked in self.waiting.pop(day).items():
            if self.office.post is not None:
                self.office.post.hand(asked.own_key, Turn(0, (told[staff],), aside=True, counted=False))


def _stopped(language: Language) -> Screen:
    return Screen(language.text(words.RUN_FAILED), (back_to(language, "examples"),))


def _summary(language: Language, outcomes: list[Outcome], day: date | None) -> Screen:
    file = "\n".join(report(outcomes, day)) + "\n"
    failed = [outcome for outcome in outcomes if not outcome.passed]
    text = paragraphs(
        language.text(words.SUMMARY, passed=len(outcomes) - len(failed), failed=len(failed)),
        language.text(words.SUMMARY_DAY, day=day) if day else None,
        _failures(language, failed),
        language.text(words.ALL_IN_FILE),
    )
    return Screen(text, (back_to(language, "examples"),), (Document(FILE, file.encode()),))


def _failures(language: Language, failed: list[Outcome]) -> Html | None:
    """The first that did not pass, each with the first thing that is wrong."""
    if not failed:
        return None
    told = things()
    said: list[Html] = []
    for outcome in failed[:MOST_SHOWN]:
        thing = told.get(outcome.name.partition(" ")[0])
        local = language_for(thing, language) if thing else language
        said.append(lines(language.text(words.FAILS, name=outcome.name), fault_text(local, outcome.faults[0])))
    left = len(failed) - len(said)
    text = paragraphs(*said, language.text(words.AND_MORE, count=left) if left else None)
    return text if len(text) <= MOST_CHARACTERS else lines(*(Html(each.partition("\n")[0]) for each in said))
