"""What is counted, for Prometheus: numbers of events, never anything about one person."""

import re

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from bot.events import Event
from bot.screen_parts import Turn
from bot.surprise import kind_of

_ASKED = re.compile(r"a:([a-z_]+):\?")


class Metrics:
    """The counters of one process."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._events = Counter("bot_events", "Events of private chats", ["kind"], registry=self._registry)
        self._repeats = Counter("bot_repeated_updates", "Updates seen before", registry=self._registry)
        self._faults = Counter("bot_faults", "Updates that could not be handled", ["fault"], registry=self._registry)
        self._shown = Counter("bot_turns", "Turns by what became of them", ["outcome"], registry=self._registry)
        self._asked = Counter("bot_questions", "Questions shown; the drop-off", ["field"], registry=self._registry)
        self._ready = Gauge("bot_ready", "1 once updates are taken", registry=self._registry)
        self._places = Counter("bot_surprises", "Faults by the line they come from", ["place"], registry=self._registry)
        self._lag = Gauge("bot_update_lag_seconds", "How late the newest message was", registry=self._registry)
        self._worst = Gauge("bot_update_lag_worst_seconds", "The worst of ten minutes", registry=self._registry)
        self._owed = Gauge("bot_screens_owed", "Screens that were stored and not shown", registry=self._registry)
        self._runs = Gauge("bot_build", "1 for the version that runs", ["version"], registry=self._registry)
        self._limits = Counter("bot_limits", "Limits that people met", ["what"], registry=self._registry)
        self._stored = Histogram(
            "bot_turn_seconds",
            "From an update to its effect on disk",
            buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10),
            registry=self._registry,
        )

    def arrived(self, event: Event) -> None:
        """Count an event by its kind."""
        self._events.labels(kind_of(event)).inc()

    def stored(self, seconds: float) -> None:
        """Note how long it took until an update's effect was on disk."""
        self._stored.observe(seconds)

    def repeated(self) -> None:
        """Count an update that had come before."""
        self._repeats.inc()

    def failed(self, fault: BaseException) -> None:
        """Count an update that could not be handled, by the kind of fault."""
        self._faults.labels(type(fault).__name__).inc()

    def limited(self, what: str) -> None:
        """Count that somebody met a limit."""
        self._limits.labels(what).inc()

    def surprised(self, place: str) -> None:
        """Count a fault by the line of the program it comes from."""
        self._places.labels(place).inc()

    def lagged(self, seconds: float, worst: float) -> None:
        """Note how late the newest message was, and the worst one lately."""
        self._lag.set(seconds)
        self._worst.set(worst)

    def owing(self, number: int) -> None:
        """Note how many screens were stored and not shown."""
        self._owed.set(number)

    def runs(self, version: str) -> None:
        """Note which version this is."""
        self._runs.labels(version).set(1)

    def total(self, name: str) -> int:
        """Return what a counter has come to since the start, over all its labels; by its name in the text."""
        families = self._registry.collect()
        return int(sum(one.value for family in families for one in family.samples if one.name == name))

    def delivered(self, turn: Turn, outcome: str) -> None:
        """Count a turn by its outcome, and the question it asked, if it was shown."""
        self._shown.labels(outcome).inc()
        field = question_of(turn)
        if field is not None and outcome == "shown":
            self._asked.labels(field).inc()

    def ready(self, *, now: bool) -> None:
        """Note whether updates are taken."""
        self._ready.set(1 if now else 0)

    def text(self) -> bytes:
        """Return everything in Prometheus' text format."""
        return generate_latest(self._registry)


def question_of(turn: Turn) -> str | None:
    """Return the field that a turn asks for: its last message carries the button for "don't know"."""
    rows = turn.screens[-1].rows if turn.screens else ()
    matches = (_ASKED.fullmatch(button.data or "") for row in rows for button in row)
    return next((match[1] for match in matches if match), None)
