"""The whole trace as a text to read in a terminal or a file, and as JSON."""

import json
from collections.abc import Iterator

from bot.explain import plain
from bot.screen.view import View, paragraphs
from bot.screen_parts import Html
from bot.staff.trace.facts import part_name
from bot.staff.trace.lines import of_part, of_rule
from bot.wording import staff_trace as words
from domain.law import Section
from domain.tracing.json import to_json
from domain.tracing.trace import Trace, trace


def trace_text(view: View) -> str:
    """Return the trace of the answer to a case, as text."""
    return as_text(view, trace(view.case, view.today))


def as_text(view: View, found: Trace) -> str:
    """Return a trace as text: how each part was worked out, what spoke in it, and what did not."""
    spoke = sum(rule.spoke for rule in found.rules)
    counted = view.say(words.COUNTED, spoke=spoke, all=len(found.rules), silent=len(found.rules) - spoke)
    return plain(paragraphs(view.say(words.TITLE), counted, view.say(words.IN_ENGLISH), *_parts(view, found))) + "\n"


def _parts(view: View, found: Trace) -> Iterator[Html]:
    worked = {Section(part.part): part for part in found.parts}
    for section in Section:
        rules = [rule for rule in found.rules if rule.section is section]
        if rules or section in worked:
            yield Html(part_name(view, section).upper())
        if section in worked:
            yield from of_part(view, worked[section])
        for rule in sorted(rules, key=lambda each: not each.spoke):
            yield Html("\n" + paragraphs(*of_rule(view, rule)))


def as_json(found: Trace) -> bytes:
    """Return a trace as JSON."""
    return json.dumps(to_json(found), ensure_ascii=False, indent=1).encode()
