"""The sources of the answer, by part and by how sure they are, with the day they were checked."""

from collections.abc import Iterator

from bot.screen.finding import section
from bot.screen.view import View, lines, paragraphs
from bot.screen_parts import Html
from bot.wording import buttons, pages
from domain.account_rules import ARITHMETIC
from domain.law import Citation, Section, Status

TITLES = {
    Section.STATEMENT: buttons.STATEMENT,
    Section.LIABILITY: buttons.LIABILITY,
    Section.CREDIT: buttons.CREDIT,
    Section.TAX: buttons.TAX,
    Section.NEXT_STEPS: buttons.NEXT,
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
        *_checked(view),
    )


def cited(view: View, part: Section) -> tuple[Citation, ...]:
    """Return the sources that the findings of one part rest on, each once; sums that anybody can check are none."""
    found = (citation for finding in section(view, part) for citation in finding.citations)
    return tuple(dict.fromkeys(citation for citation in found if citation != ARITHMETIC))


def _part(view: View, part: Section) -> Html | None:
    found = cited(view, part)
    if not found:
        return None
    title = Html(f"<b>{view.language.message(TITLES[part])}</b>")
    return lines(title, *_by_status(view, found))


def _by_status(view: View, found: tuple[Citation, ...]) -> Iterator[Html]:
    for status, words in BY_STATUS.items():
        labels = dict.fromkeys(view.language.message(cite.label) for cite in found if cite.status is status)
        if labels:
            yield view.say(words, labels="; ".join(labels))


def _checked(view: View) -> Iterator[Html]:
    days = sorted({citation.checked_on for part in Section for citation in cited(view, part)})
    if days:
        yield view.say(pages.SOURCES_CHECKED, day=days[-1])
