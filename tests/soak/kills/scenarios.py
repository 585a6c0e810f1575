"""The conversations that people have: the questions in their order, and how each can be answered."""

from collections.abc import Mapping
from dataclasses import dataclass

Range = tuple[int, int]


@dataclass(frozen=True)
class Question:
    """A question, the ways to answer it, and what is kept then; with ``amount`` an amount is typed instead."""

    field: str
    ways: tuple[str, ...] = ()
    kept: str = ""
    amount: Range | None = None


@dataclass(frozen=True)
class Scenario:
    """A case: its questions, which amounts are changed later, and a question that begins ``what if``."""

    questions: tuple[Question, ...]
    changed: Mapping[str, Range]
    what_if: str
    what_if_leads: str


COMMON = {
    "vehicle": Question("collateral", ("a:collateral:vehicle", "car"), "vehicle"),
    "taken": Question("event", ("a:event:repossession", "they took it"), "repossession"),
    "served": Question("served_on", ("a:served_on:no", "no"), "no"),
    "claim": Question("claim", amount=(200_000, 400_000)),
    "costs": Question("costs", amount=(10_000, 30_000)),
    "claimed": Question("outcome", ("a:outcome:claimed",), "claimed"),
}
NORWAY = Scenario(
    (
        Question("jurisdiction", ("a:jurisdiction:NO", "Norway"), "NO"),
        COMMON["vehicle"],
        COMMON["taken"],
        COMMON["served"],
        COMMON["claim"],
        Question("fair_value", amount=(100_000, 180_000)),
        COMMON["costs"],
        COMMON["claimed"],
    ),
    {"claim": (200_000, 400_000), "fair_value": (100_000, 180_000), "costs": (10_000, 30_000)},
    "what if the price was {amount}",
    "which",
)
OHIO = Scenario(
    (
        Question("jurisdiction", ("Ohio", "OH"), "US-OH"),
        COMMON["vehicle"],
        COMMON["taken"],
        COMMON["claimed"],
        COMMON["served"],
        COMMON["claim"],
        Question("sale_price", amount=(100_000, 180_000)),
        COMMON["costs"],
    ),
    {"claim": (200_000, 400_000), "sale_price": (100_000, 180_000), "costs": (10_000, 30_000)},
    "what if the price was {amount}",
    "tried",
)
SCENARIOS = (NORWAY, OHIO)
