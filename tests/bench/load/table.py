"""The tables of the benchmark, ratios first, for a terminal or for the README."""

from collections.abc import Mapping, Sequence

from tests.bench.load.contestants import Contestant
from tests.bench.load.match import Figures
from tests.bench.load.rounds import Results, calls_a_second, processor_time, updates_a_second

Row = tuple[str, ...]
UNKNOWN = "-"


def rivals_table(results: Results, ours: str, contestants: Mapping[str, Contestant]) -> list[Row]:
    """Return the rows, the heading first: how many times as fast ours is, and then everybody's own figures."""
    people = results.people()
    middle = 50 if 50 in people else people[-1]
    rows = [_heading(people, middle)]
    for name in results.names():
        ratios = [_times(results.ratio(ours, name, number)) for number in people]
        calls = _times(results.ratio(ours, name, middle, calls_a_second))
        rates = [_whole(results.middle(name, number, updates_a_second)) for number in people]
        cpu = _times(results.ratio(name, ours, middle, processor_time))
        waits = [_tenth(results.middle(name, middle, wait)) for wait in (_p50, _p99)]
        costs = [_whole(results.middle(name, middle, processor_time)), _whole(results.memory(name))]
        who = contestants[name]
        rows.append((who.name, " / ".join(ratios), calls, cpu, who.keeps, " / ".join(rates), " / ".join(waits), *costs))
    return rows


def replicas_table(results: Mapping[str, Results], people: int) -> list[Row]:
    """Return the rows, the heading first: for each way to share the cores, two replicas against one."""
    rows: list[Row] = [("on which cores", "two / one", "one, updates/s", "two, updates/s", "p99 ms, one / two")]
    for how, of in results.items():
        rates = [_whole(of.middle(name, people, updates_a_second)) for name in ("one", "two")]
        waits = [_tenth(of.middle(name, people, _p99)) for name in ("one", "two")]
        rows.append((how, _times(of.ratio("two", "one", people)), *rates, " / ".join(waits)))
    return rows


def printed(rows: Sequence[Row], *, markdown: bool) -> str:
    """Return the rows as a table."""
    if markdown:
        lines = [f"| {' | '.join(row)} |" for row in rows]
        return "\n".join([lines[0], "|---" * len(rows[0]) + "|", *lines[1:]])
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)


def _heading(people: Sequence[int], middle: int) -> Row:
    at = f"at {' / '.join(map(str, people))} people"
    waits, cost = f"p50 / p99 ms at {middle}", f"CPU µs an update at {middle}"
    return (
        "",
        f"this bot / it, {at}",
        f"in calls, at {middle}",
        f"CPU: it / this bot, at {middle}",
        "keeps",
        f"updates/s {at}",
        waits,
        cost,
        "peak MB",
    )


def _p50(of: Figures) -> float | None:
    return of.p50


def _p99(of: Figures) -> float | None:
    return of.p99


def _times(value: float | None) -> str:
    return UNKNOWN if value is None else f"{value:.2f}" if value < 10 else f"{value:.0f}"


def _whole(value: float | None) -> str:
    return UNKNOWN if value is None else f"{value:.0f}"


def _tenth(value: float | None) -> str:
    return UNKNOWN if value is None else f"{value:.1f}"
