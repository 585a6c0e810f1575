"""How long one case takes: the assessment, and every page below it, over every worked example."""

from collections.abc import Callable
from statistics import median, quantiles
from time import perf_counter_ns

from domain import assess
from domain.consult import answerable, consult
from domain.examples import Example, examples

ROUNDS = 200
MICROSECONDS = 1000


async def main() -> None:
    """Print the median and the slowest hundredth, in microseconds a case."""
    cases = examples()
    print(f"{len(cases)} worked examples, {ROUNDS} rounds, microseconds")
    _report("assess", cases, lambda each: assess(each.case, each.today))
    _report("assess and every page below", cases, _everything)


def _everything(each: Example) -> None:
    assess(each.case, each.today)
    for subject in answerable(each.case):
        consult(each.case, each.today, subject)


def _report(name: str, cases: tuple[Example, ...], work: Callable[[Example], object]) -> None:
    work(cases[0])
    spent = [(_timed(each, work), each.name) for _ in range(ROUNDS) for each in cases]
    times = [microseconds for microseconds, _ in spent]
    slowest = max(cases, key=lambda each: median(time for time, named in spent if named == each.name)).name
    by_case = median(time for time, named in spent if named == slowest)
    shown = f"median {median(times):7.0f}  p99 {quantiles(times, n=100)[-1]:7.0f}"
    print(f"{name:30} {shown}  slowest case: {slowest} {by_case:.0f}")


def _timed(each: Example, work: Callable[[Example], object]) -> float:
    begun = perf_counter_ns()
    work(each)
    return (perf_counter_ns() - begun) / MICROSECONDS
