"""Which part of the answer a rule belongs to, also while it says nothing: that of the first finding it can make."""

from collections.abc import Iterator, Sequence
from functools import cache
from types import FunctionType, ModuleType

from domain.law import Deadline, Finding, Rule, Section
from domain.matter import Matter


def sections(rules: Sequence[Rule[Matter]]) -> tuple[Section, ...]:
    """Return the part of each rule, in their order; one that names no finding goes with the rule before it."""
    found: list[Section] = []
    for rule in rules:
        last = found[-1] if found else Section.STATEMENT
        found.append(_section(rule.draw) or last)
    return tuple(found)


@cache
def _section(draw: FunctionType) -> Section | None:
    return next(_named(draw), None)


def _named(draw: FunctionType) -> Iterator[Section]:
    """Yield the part of every finding that the function names, whichever module it takes it from."""
    around, names = draw.__globals__, draw.__code__.co_names
    modules = [around[name] for name in names if isinstance(around.get(name), ModuleType)]
    for name in names:
        for found in (around.get(name), *(getattr(module, name, None) for module in modules)):
            if isinstance(found, type) and issubclass(found, Finding | Deadline):
                yield found.section if issubclass(found, Finding) else Section.LIABILITY
    own = (around.get(name) for name in names)
    for helper in (each for each in own if isinstance(each, FunctionType) and each.__module__ == draw.__module__):
        yield from _named(helper)
