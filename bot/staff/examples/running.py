"""*Run all* from the chat: beside the conversations, one run at a time, and its result is sent when it is done."""

import asyncio
from dataclasses import dataclass, field

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
    """Runs everything, or what has one of these names, for one staff member at a time."""

    office: Office
    names: tuple[str, ...] = ()
    worked: tuple[Example, ...] | None = None
    task: asyncio.Task[None] | None = field(default=None, repr=False)

    def begin(self, asked: Asked) -> bool:
        """Begin a run whose result is sent to who asked; return False where one is under way."""
        if self.task is not None and not self.task.done():
            return False
        self.task = asyncio.create_task(self._run(asked))
        return True

    async def _run(self, asked: Asked) -> None:
        try:
            screen = await self._summary(asked)
        except Exception as fault:  # noqa: BLE001 - whoever waits for the result is told that there is none
            log.error("a run of the examples stopped", fault=place_of(fault))
            screen = Screen(asked.language.text(words.RUN_FAILED), (back_to(asked.language, "examples"),))
        if self.office.post is not None:
            self.office.post.hand(asked.own_key, Turn(0, (screen,), aside=True, counted=False))

    async def _summary(self, asked: Asked) -> Screen:
        """One run after the other in a thread, so that the run can be ended between them with the bot."""
        day = asked.state.as_of
        outcomes = [await asyncio.to_thread(run) for run in runs(self.names, day=day, worked=self.worked)]
        file = "\n".join(report(outcomes, day)) + "\n"
        failed = [outcome for outcome in outcomes if not outcome.passed]
        language = asked.language
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
