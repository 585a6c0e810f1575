"""One provision or one part of the answer, told whole: what it read and used, what it concluded, or why it did not."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import groupby
from typing import Any

from bot.language import Language
from bot.screen.finding import told
from bot.screen.view import View, lines
from bot.screen_parts import Html
from bot.staff.trace.conditions import named, worded
from bot.staff.trace.facts import fact, figure, law_value, parameter, read, source
from bot.staff.trace.plain_words import decided, names_table, no_entry
from bot.staff.trace.rows import row
from bot.wording import staff_trace as words
from bot.wording.dates import NAMES
from bot.wording.findings import SENTENCES
from domain.law import Citation, Conclusion, Deadline
from domain.tracing.reason import Condition, Reason, Why
from domain.tracing.trace import Input, PartTrace, RuleTrace, Sources
from domain.tracing.values import Value

SAID = {
    Why.NOTHING_TO_GO_OVER: words.NOTHING_TO_GO_OVER,
    Why.ANOTHER_SAID_NOTHING: words.ANOTHER_SAID_NOTHING,
}


def of_rule(view: View, found: RuleTrace) -> Iterator[Html]:
    """Yield the paragraphs of one provision."""
    language = view.language
    since = language.text(words.SINCE, day=found.rule.since) if found.rule.since else None
    yield Html(f"<b>{found.id}</b>")
    yield lines(
        language.text(words.PROVISION, provision=found.provision),
        since,
        *(() if found.spoke else (_source(language, citation) for citation in found.cited)),
    )
    if found.spoke:
        yield lines(language.text(words.SPOKE), *(_concluded(view, each) for each in found.conclusions))
    elif found.reason:
        yield lines(language.text(words.SILENT), *because(view, found), *in_program(view, found.reason))
    yield from of_sources(view, found.sources)


def of_part(view: View, found: PartTrace) -> Iterator[Html]:
    """Yield the paragraphs of a part of the answer that is worked out."""
    language = view.language
    shown = [each for each in found.figures if (each.part, each.field) in words.FIGURE_NAMES]
    yield lines(language.text(words.COMES_TO), *(_escaped(language, figure(view, each)) for each in shown))
    yield from of_sources(view, found.sources)


def of_sources(view: View, found: Sources) -> Iterator[Html]:
    """Yield what something was worked out from: facts, figures, values of the law, rows of the table of states."""
    language = view.language
    yield lines(*_facts(view, found))
    figures = [each for each in found.figures if (each.part, each.field) in words.FIGURE_NAMES]
    if figures:
        yield lines(language.text(words.FIGURES), *(_escaped(language, figure(view, each)) for each in figures))
    if found.values:
        yield lines(language.text(words.VALUES), *(_value(language, each) for each in found.values))
    if found.rows:
        yield lines(language.text(words.ROWS), *(line for each in found.rows for line in row(language, each)))


def because(view: View, found: RuleTrace) -> Iterator[Html]:
    """Yield why a provision did not apply: in plain words where there are some, and the facts on which that turned."""
    why = found.reason
    if why is None:
        return
    if why.why is Why.COULD_NOT_BE_WORKED_OUT:
        yield view.say(words.NOT_TO_BE_WORKED_OUT, said=why.said)
    elif why.why is Why.NOTHING_TO_GO_OVER and names_table(why.source):
        yield no_entry(view)
    elif why.why is Why.NOTHING_TO_GO_OVER and (name := named(view, why.source)):
        yield view.say(words.NOTHING_UNDER, fact=name)
    elif why.why in SAID:
        yield view.say(SAID[why.why])
    yield from dict.fromkeys(each for condition in why.conditions for each in decided(view, condition))
    yield from _here(view, found, why)


def _here(view: View, found: RuleTrace, why: Reason) -> Iterator[Html]:
    """Yield what the case says of all that was read for it, each once."""
    values = {(each.part, each.field): each.value for each in found.sources.figures}
    reads = dict.fromkeys((*why.reads, *(each for condition in why.conditions for each in condition.reads)))
    facts = dict.fromkeys(text for each in reads if (text := read(view, each, values)))
    if facts:
        yield view.say(words.HERE, facts="; ".join(facts))


def in_program(view: View, why: Reason) -> Iterator[Html]:
    """Yield the conditions as the source of the program has them."""
    if why.conditions:
        for condition in why.conditions:
            yield from _condition(view, condition)
    else:
        yield view.say(words.IN_SOURCE, source=why.source)


def _condition(view: View, condition: Condition) -> Iterator[Html]:
    yield _outcome(view, condition)
    for name, source_of_it in condition.where:
        yield view.say(words.WHERE, name=name, source=source_of_it)
    for name, value in condition.shown:
        if isinstance(value, tuple | frozenset | set) and (listed := worded(view, value)):
            yield view.say(words.FIXED, name=name, values=listed)
    for name, said in condition.asked:
        yield view.say(words.SAYS_OF_ITSELF, name=name, said=said)
    for inner in condition.inside:
        yield from _condition(view, inner)


def _outcome(view: View, condition: Condition) -> Html:
    held = view.language.message(words.HELD if condition.held else words.HELD_NOT)
    return view.say(words.IN_SOURCE, source=held.format(source=condition.source))


def _concluded(view: View, found: Conclusion) -> Html:
    """Return what was concluded as people read it, what the program calls it, and each source of it."""
    return lines(*_read_as(view, found), *(_source(view.language, citation) for citation in found.citations))


def _read_as(view: View, found: Conclusion) -> Iterator[Html | None]:
    language = view.language
    if isinstance(found, Deadline):
        yield language.text(words.LAST_DAY, kind=language.message(NAMES[found.kind]), day=found.date)
        return
    yield told(view, found) if type(found) in SENTENCES else None
    values = "; ".join(f"{name} {parameter(language, found, name)}" for name in found.parameters())
    yield language.text(words.CONCLUDED if values else words.CONCLUDED_PLAIN, code=found.code, values=values)


def _facts(view: View, found: Sources) -> Iterator[Html]:
    """Yield the facts read by the provision itself one a line, and those read for the account and the like in one."""
    language = view.language
    own = [each for each in found.inputs if each.through is None]
    if not found.inputs:
        yield language.text(words.READ_NOTHING)
    else:
        yield language.text(words.READ)
        yield from (_escaped(language, fact(view, each)) for each in own)
    if found.reads_today:
        yield language.text(words.TODAY, day=view.today)
    yield from _through(view, [each for each in found.inputs if each.through])


def _through(view: View, inputs: list[Input]) -> Iterator[Html]:
    in_order = sorted(inputs, key=lambda each: each.through or "")
    for part, of_it in groupby(in_order, key=lambda each: each.through or ""):
        facts = "; ".join(fact(view, each) for each in of_it)
        yield view.say(words.READ_THROUGH, part=view.language.message(words.WITHIN[part]), facts=facts)


def _value(language: Language, found: Value) -> Html:
    given: Mapping[str, Any] = {
        "name": found.name or language.message(words.A_VALUE),
        "day": found.asked_for,
        "source": source(language, found.citation),
    }
    if found.since is None:
        return language.text(words.VALUE_BEFORE, **given)
    given = {**given, "until": found.sure_until, "since": found.since, "value": law_value(language, found.value)}
    sentence_of_it = words.VALUE if found.since > date.min else words.VALUE_ALWAYS
    if found.value is None:
        sentence_of_it = words.VALUE_OPEN
    return language.text(sentence_of_it, **given)


def _source(language: Language, citation: Citation) -> Html:
    return _escaped(language, source(language, citation))


def _escaped(language: Language, text: str) -> Html:
    return language.text("{value}", value=text)
