"""Everything that a report says about one case, found once: findings, pages of law, and the numbers of the sources."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.picture.report_blocks import Said
from bot.picture.runs import plain, runs
from bot.screen.finding import section, sentence
from bot.screen.result import beside_the_sum, conditions, headline, law_open, running_out
from bot.screen.sources import by_number, law_of
from bot.screen.view import View
from bot.wording.mark import Words
from bot.wording.urgent import URGENT
from domain.account_rules import ARITHMETIC
from domain.consult import consult, offered
from domain.law import Citation, Finding, Section
from domain.subjects import UNTOLD, Subject


@dataclass(frozen=True)
class Page:
    """One page of law: its subject and what it says, the headline first."""

    subject: Subject
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class Record:
    """A case as it is written down: its sources, law by law as they are first used, and the number of each."""

    view: View
    brief: tuple[Finding, ...]
    pages: Mapping[Section, tuple[Page, ...]]
    sources: tuple[Citation, ...]
    numbers: Mapping[Citation, int]

    def found(self, part: Section) -> tuple[Finding, ...]:
        """Return the findings of one part of the answer."""
        return section(self.view, part)

    def say(self, words: Words, **values: object) -> Said:
        """Return a sentence of no source."""
        return Said(runs(self.view.say(words, **values)))

    def word(self, words: Words) -> Said:
        """Return words that are no sentence, as they stand in a table."""
        return Said(plain(self.view.language.message(words)))

    def claim(self, finding: Finding) -> Said:
        """Return the finding's sentence with the numbers of its sources."""
        return Said(runs(sentence(self.view.language, finding)), self.refs(finding.citations))

    def refs(self, citations: Iterable[Citation]) -> tuple[int, ...]:
        """Return the numbers of the sources; a sum that anybody can check has none."""
        return tuple(sorted({self.numbers[cited] for cited in citations if cited in self.numbers}))


def record(view: View) -> Record:
    """Return what is to be written down about the case."""
    brief = tuple(dict.fromkeys(_brief(view)))
    pages = {part: tuple(_pages(view, part)) for part in Section}
    cited = tuple(dict.fromkeys(_cited(view, brief, pages)))
    with_address = _with_address(cited)
    sources = _by_law(view, tuple(dict.fromkeys(with_address.values())))
    places = {source: number for number, source in enumerate(sources, start=1)}
    return Record(view, brief, pages, sources, {each: places[source] for each, source in with_address.items()})


def _with_address(cited: tuple[Citation, ...]) -> Mapping[Citation, Citation]:
    """A source that one claim names with its address and another without is one source."""
    addresses = {each.model_copy(update={"url": None}): each for each in reversed(cited) if each.url}
    return {each: each if each.url else addresses.get(each, each) for each in cited}


def _by_law(view: View, sources: tuple[Citation, ...]) -> tuple[Citation, ...]:
    """The laws in the order in which they are first used, the sections of each in the order of their numbers."""
    labels = {cited: view.language.message(cited.label) for cited in sources}
    laws = {law: place for place, law in reversed(list(enumerate(map(law_of, labels.values()))))}
    return tuple(sorted(sources, key=lambda cited: (laws[law_of(labels[cited])], by_number(labels[cited]))))


def _brief(view: View) -> Iterator[Finding]:
    """A day that is running out, the headline with what belongs to it, and what it depends on."""
    yield from running_out(view)
    statement = section(view, Section.STATEMENT)
    if statement:
        head, notes = headline(view, statement)
        yield from (head, *notes[:1], *beside_the_sum(view), *conditions(view, head), *law_open(view, head))


def _pages(view: View, part: Section) -> Iterator[Page]:
    """What the topic, or a page before, has said already is not said again below its headline.

    A day that is running out heads no page either: it stands on top of the record and of its topic.
    """
    said = {*section(view, part), *running_out(view)}
    for subject in offered(view.case, part):
        if subject in UNTOLD:
            continue
        found = consult(view.case, view.today, subject)
        findings = tuple(each for each in found if type(each) not in URGENT or each not in said)
        if findings:
            yield Page(subject, (findings[0], *(each for each in findings[1:] if each not in said)))
        said.update(findings)


def _cited(view: View, brief: tuple[Finding, ...], pages: Mapping[Section, tuple[Page, ...]]) -> Iterator[Citation]:
    """Yield the sources in the order in which the report comes to them."""
    for findings in (brief, *(_of_part(view, part, pages) for part in Section)):
        yield from (cited for finding in findings for cited in finding.citations if cited != ARITHMETIC)
    if view.assessment is not None:
        yield from (cited for day in view.assessment.liability.deadlines for cited in day.citations)


def _of_part(view: View, part: Section, pages: Mapping[Section, tuple[Page, ...]]) -> Iterator[Finding]:
    yield from section(view, part)
    for page in pages[part]:
        yield from page.findings
