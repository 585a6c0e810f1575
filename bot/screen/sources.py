"""The sources of the answer, by part and by how sure they are, with the day they were checked."""

import re
from collections.abc import Iterable, Iterator

from bot.pages import Topic
from bot.screen.finding import section
from bot.screen.result import title
from bot.screen.view import View, lines, paragraphs
from bot.screen_parts import Button, Html
from bot.wording import pages
from domain.account_rules import ARITHMETIC
from domain.law import Citation, Finding, Section, Status

TOPIC_OF = {
    Section.STATEMENT: Topic.STATEMENT,
    Section.LIABILITY: Topic.LIABILITY,
    Section.CREDIT: Topic.CREDIT,
    Section.TAX: Topic.TAX,
    Section.NEXT_STEPS: Topic.NEXT,
}
BY_STATUS = {
    Status.READ: pages.SOURCES_READ,
    Status.SECONDARY: pages.SOURCES_SECONDARY,
    Status.UNVERIFIED: pages.SOURCES_UNVERIFIED,
}


def sources(view: View) -> Html:
    """Return the sources of every part, most certain first."""
    return paragraphs(
        Html(f"<b>{view.language.message(pages.TOPIC_SOURCES)}</b>"),
        *(_part(view, part) for part in Section),
        *checked(view, tuple(cite for part in Section for cite in cited(view, part))),
    )


def cited(view: View, part: Section) -> tuple[Citation, ...]:
    """Return the sources that the findings of one part rest on, each once; sums that anybody can check are none."""
    return cited_by(section(view, part))


def cited_by(findings: Iterable[Finding]) -> tuple[Citation, ...]:
    """Return the sources that these findings rest on, each once."""
    found = (citation for finding in findings for citation in finding.citations)
    return tuple(dict.fromkeys(citation for citation in found if citation != ARITHMETIC))


def _part(view: View, part: Section) -> Html | None:
    found = cited(view, part)
    if not found:
        return None
    heading = Html(f"<b>{view.language.message(title(view, TOPIC_OF[part]))}</b>")
    return lines(heading, *by_status(view, found))


def by_status(view: View, found: tuple[Citation, ...]) -> Iterator[Html]:
    """Yield the names of the sources, the most certain first."""
    for status, words in BY_STATUS.items():
        labels = dict.fromkeys(view.language.message(cite.label) for cite in found if cite.status is status)
        if labels:
            yield view.say(words, labels="; ".join(by_act(tuple(labels))))


SECTION = " § "
_SECTIONS = re.compile(r" §+[ \u00a0]")
_NUMBER = re.compile(r"(\d+)")
NO_BREAK = "\u00a0"


def law_of(label: str) -> str:
    """Return what a label says before its first section sign."""
    return _SECTIONS.split(label)[0]


def by_number(label: str) -> list[tuple[int, str]]:
    """Return what labels are sorted by so that § 9-8 stands before § 9-12."""
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in _NUMBER.split(label) if part]


def by_act(labels: tuple[str, ...]) -> Iterator[str]:
    """Yield each act once with all its sections; a section sign stays on the line of its number."""
    acts: dict[str, list[str]] = {}
    for label in labels:
        act, _, number = label.partition(SECTION)
        acts.setdefault(act, []).append(number.replace(f",{SECTION}", ", "))
    for act, numbers in acts.items():
        found = sorted((number for number in numbers if number), key=by_number)
        sign = "§§" if len(found) > 1 else "§"
        yield f"{act} {sign}{NO_BREAK}{', '.join(found)}" if found else act


MOST_LINKS = 4


def links(view: View) -> tuple[tuple[Button, ...], ...]:
    """Return buttons that open the law itself, each address once, for the parts in their order."""
    return links_to(view, (cite for part in Section for cite in cited(view, part)))


def links_to(view: View, cites: Iterable[Citation]) -> tuple[tuple[Button, ...], ...]:
    """Return buttons that open these sources, each address once."""
    found = {cite.url: cite.label.partition(SECTION)[0] for cite in cites if cite.url}
    return tuple((Button(view.language.message(name), url=url),) for url, name in list(found.items())[:MOST_LINKS])


def checked(view: View, found: tuple[Citation, ...]) -> Iterator[Html]:
    """Yield the day on which the sources were checked, and that they are due to be checked again where they are."""
    if found:
        yield view.say(pages.SOURCES_CHECKED, day=max(citation.checked_on for citation in found))
    late = [citation.review_by for citation in found if citation.review_by < view.today]
    if late:
        yield view.say(pages.SOURCES_OVERDUE, day=min(late))
