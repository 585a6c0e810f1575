"""People who go through real conversations, know what they stated, and hold the bot to it."""

import json
from collections.abc import Callable
from random import Random
from typing import Any

from tests.soak.kills.hands import Findings, Hands, Stuck, spelled
from tests.soak.kills.scenarios import SCENARIOS, Question, Range
from tests.soak.kills.watching import WatchedTelegram


class Human(Hands):
    """One person; ``stated`` are the answers that the bot must hold."""

    def __init__(
        self, telegram: WatchedTelegram, number: int, chance: Random, owners: dict[str, int], findings: Findings,
        patience: float, thinks: float,
    ) -> None:  # fmt: skip
        super().__init__(telegram, number, chance, owners, findings, patience, thinks)
        self.scenario = SCENARIOS[number % len(SCENARIOS)]
        self.stated: dict[str, Any] = {}

    async def lives(self, over: Callable[[], bool]) -> None:
        """Goes from one conversation to the next until ``over``; whoever waits in vain gives up."""
        try:
            while not over():
                await self._lap(over)
            await self._says_the_same_at_the_end()
        except (Stuck, AssertionError) as stuck:  # the latter: there is no such button
            self._findings.add("missing", f"person {self._number}: {stuck}")

    async def _lap(self, over: Callable[[], bool]) -> None:
        if not self.stated:
            await self._interview()
        for _ in range(self._chance.randrange(3)):
            if not over():
                await self._chance.choice((self._changes, self._changes, self._tries, self._reads))()
        await self._exports()
        if self._chance.random() < 0.5:
            await self._deletes()

    async def _interview(self) -> None:
        await self.does("/start", leads="begin")
        questions = list(self.scenario.questions)
        await self.does("n:begin", leads=questions[0].field)
        while questions:
            together = 2 if self._chance.random() < 0.3 and len(questions) > 1 and _typed(questions[:2]) else 1
            await self._errs(questions[0])
            now, questions = questions[:together], questions[together:]
            leads = questions[0].field if questions else "summary"
            await self.does(*(self._answer(question, typed=together > 1) for question in now), leads=leads)
        await self.does("n:confirm", leads="result")

    async def _errs(self, question: Question) -> None:
        """Now and then somebody writes what is no answer, or taps on something long answered."""
        chance = self._chance.random()
        if question.amount and chance < 0.15:
            await self.does("banana", leads=question.field)
        elif chance > 0.85:
            await self._taps_old()

    def _answer(self, question: Question, *, typed: bool) -> str:
        if question.amount is None:
            self.stated[question.field] = question.kept
            return question.ways[-1] if typed else self._chance.choice(question.ways)
        return self._states(question.field, question.amount)

    def _states(self, field: str, limits: Range) -> str:
        amount = self._amount(limits)
        self.stated[field] = [{"kind": "other", "amount": amount}] if field == "costs" else amount
        return amount if self._chance.random() < 0.5 else spelled(amount)

    def _amount(self, limits: Range) -> str:
        """An amount that nobody typed before; its cents are the person's number."""
        while (amount := f"{self._chance.randrange(*limits)}.{self._number % 99 + 1:02}") in self._owners:
            pass
        self._owners[amount] = self._number
        return amount

    async def _changes(self) -> None:
        field = self._chance.choice(tuple(self.scenario.changed))
        await self.does("/edit", leads="summary")
        await self.does(f"e:{field}", leads=field)
        if self._chance.random() < 0.2:
            await self._taps_old()
        await self.does(self._states(field, self.scenario.changed[field]), leads="changed")
        await self.does("n:confirm", leads="result")

    async def _tries(self) -> None:
        question = self.scenario.what_if.format(amount=self._amount((120_000, 170_000)))
        await self.does(question, leads=self.scenario.what_if_leads)
        await self.does("/result", leads="result")

    async def _reads(self) -> None:
        await self.does("/result", leads="result")
        await self.does("t:tax", leads="topic")
        await self.does("n:back", leads="result")

    async def _deletes(self) -> None:
        await self.does("/delete", leads="deleting")
        await self.does("n:delete", leads="gone")
        self.stated, self._old = {}, []  # where the same question is open again, an old button may answer it

    async def _exports(self) -> None:
        await self.does("/export", leads="begin")
        self._compare(self._exported())

    async def _says_the_same_at_the_end(self) -> None:
        if not self.stated:
            await self._interview()
        await self.does("/result", leads="result")
        await self._exports()

    def _exported(self) -> dict[str, Any]:
        files = [message.file for message in self.chat.messages() if message.file and message.file.name[-5:] == ".json"]
        return dict(json.loads(files[-1].content)["answers"]) if files and files[-1] else {}

    def _compare(self, kept: dict[str, Any]) -> None:
        for name in sorted(kept.keys() | self.stated.keys()):
            if kept.get(name) != self.stated.get(name):
                kind = "lost" if name in self.stated else "double"
                said = f"stated {self.stated.get(name)}, kept {kept.get(name)}"
                self._findings.add(kind, f"person {self._number}: {name}: {said}")


def _typed(questions: list[Question]) -> bool:
    return all(question.amount or not question.ways[-1].startswith("a:") for question in questions)
