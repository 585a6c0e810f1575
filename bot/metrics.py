"""What is counted, for Prometheus: numbers of events, never anything about one person."""

from collections.abc import Callable
from typing import Final

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from bot.tally import Counts, question

BUCKETS: Final = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10)
MOST_CODES: Final = 200
"""Codes that one process counts apart; a flood of faults must not become a flood of figures."""
QUESTION: Final = question("")
EVENTS: Final = "Updates: command, text, tap, letter, other, blocked, unblocked, group, inline, unreadable"
SURPRISES: Final = "Faults by line of the program, and by the code that /health finds"
QUESTIONS: Final = "Questions asked (once in a case), answered, unknown; what is left of those asked is the drop-off"


class Metrics:
    """The counters of one process."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._events = self._counter("bot_events", EVENTS, "kind")
        self._repeats = self._counter("bot_repeated_updates", "Updates that had come before")
        self._faults = self._counter(
            "bot_faults", "Updates that were not stored and screens not shown, each try", "fault"
        )
        self._places = self._counter("bot_surprises", SURPRISES, "place", "code")
        self._shown = self._counter(
            "bot_turns", "Turns by what became of them: shown, owed, blocked, refused, passed", "outcome"
        )
        self._asked = self._counter("bot_questions", QUESTIONS, "field", "fate")
        self._limits = self._counter(
            "bot_limits", "Limits people met: people (told so), updates (passed over), letters, drawings", "what"
        )
        self._stored = self._seconds("bot_turn_seconds", "From an update's turn to its effect on disk")
        self._answered = self._seconds("bot_answer_seconds", "From an update to its screen on the phone")
        self._lag = self._gauge("bot_update_lag_seconds", "How late the newest message was stored")
        self._worst = self._gauge("bot_update_lag_worst_seconds", "The worst of ten minutes")
        self._owed = self._gauge("bot_screens_owed", "Screens that were stored and not shown")
        self._owed_since = self._gauge("bot_screens_owed_seconds", "How long the oldest of them has waited")
        self._on_the_way = self._gauge("bot_screens_on_the_way", "Screens that this process has in hand")
        self._ready = self._gauge("bot_ready", "1 once updates are taken")
        self._codes: set[str] = set()
        self._runs = self._gauge("bot_build", "1 for the version that runs", "version")

    def _counter(self, name: str, says: str, *labels: str) -> Counter:
        return Counter(name, says, labels, registry=self._registry)

    def _gauge(self, name: str, says: str, *labels: str) -> Gauge:
        return Gauge(name, says, labels, registry=self._registry)

    def _seconds(self, name: str, says: str) -> Histogram:
        return Histogram(name, says, buckets=BUCKETS, registry=self._registry)

    def arrived(self, kind: str) -> None:
        """Count an update by its kind."""
        self._events.labels(kind).inc()

    def answered(self, seconds: float) -> None:
        """Note how long it took from an update until the screen that answers it was shown."""
        self._answered.observe(seconds)

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

    def surprised(self, place: str, code: str) -> None:
        """Count a fault by the line of the program it comes from, and by its code as long as there are not too many."""
        if len(self._codes) < MOST_CODES:
            self._codes.add(code)
        self._places.labels(place, code if code in self._codes else "").inc()

    def lagged(self, seconds: float, worst: float) -> None:
        """Note how late the newest message was, and the worst one lately."""
        self._lag.set(seconds)
        self._worst.set(worst)

    def owing(self, number: int, seconds: float) -> None:
        """Note how many screens were stored and not shown, and how long the oldest of them has waited."""
        self._owed.set(number)
        self._owed_since.set(seconds)

    def carries(self, number: Callable[[], int]) -> None:
        """Ask here, whenever somebody wants to know, how many screens are on their way."""
        self._on_the_way.set_function(number)

    def figures(self, counts: Counts) -> None:
        """Count what became of questions: asked, then answered or not known."""
        for (_, subject, fate), number in counts.items():
            if subject.startswith(QUESTION):
                self._asked.labels(subject.removeprefix(QUESTION), fate).inc(number)

    def runs(self, version: str) -> None:
        """Note which version this is."""
        self._runs.labels(version).set(1)

    def total(self, name: str) -> int:
        """Return what a counter has come to since the start, over all its labels; by its name in the text."""
        families = self._registry.collect()
        return int(sum(one.value for family in families for one in family.samples if one.name == name))

    def delivered(self, outcome: str) -> None:
        """Count a turn by its outcome."""
        self._shown.labels(outcome).inc()

    def ready(self, *, now: bool) -> None:
        """Note whether updates are taken."""
        self._ready.set(1 if now else 0)

    def text(self) -> bytes:
        """Return everything in Prometheus' text format."""
        return generate_latest(self._registry)
