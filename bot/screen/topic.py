"""The topics of the answer: each a headline, its reasons, what was assumed, and the way back."""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal

from bot.additions import extras, home_loan_facts
from bot.callback import change, go
from bot.pages import Topic
from bot.screen.account import account, beside_letter
from bot.screen.compare import compare
from bot.screen.dates import dates_page
from bot.screen.finding import section, sentence
from bot.screen.letter import letters_page
from bot.screen.letter_check import check_page
from bot.screen.picture import keep_page, picture_page, rounded_page, share_page, timeline_page
from bot.screen.report import report_page
from bot.screen.result import bold, opener
from bot.screen.sources import links, sources
from bot.screen.subject import all_subjects, subject_button
from bot.screen.view import View, lines, pairs, paragraphs
from bot.screen.worksheet import left_out
from bot.screen_parts import Button, Html, Screen
from bot.wording import buttons, pages
from bot.wording.assumed import ASSUMED
from bot.wording.facts import ask_for
from bot.wording.topics import TOPICS
from bot.wording.urgent import URGENT
from domain.case import Case
from domain.choices import Event
from domain.consult import offered
from domain.findings.statement import LenderAsksLess, LenderAsksMore
from domain.law import Finding, Section
from domain.subjects import Subject

SECTIONS = {
    Topic.LIABILITY: Section.LIABILITY,
    Topic.CREDIT: Section.CREDIT,
    Topic.TAX: Section.TAX,
    Topic.NEXT: Section.NEXT_STEPS,
}
ASSUMED_IN = {
    Topic.LIABILITY: ("owner_occupied", "units", "lien_position", "seller_financed", "fair_value", "promissory_note"),
    Topic.TAX: ("recourse", "property_use", "owner_occupied", "discharged_in_bankruptcy", "fair_value", "forgiven_by"),
}
MOST_STEPS = 5
MAIN = (Topic.NEXT, Topic.LIABILITY, Topic.CREDIT, Topic.TAX, Topic.SOURCES)
"""The ways on from any page of the answer; the others are on the answer itself."""
TITLES = {Topic.NEXT: pages.TOPIC_NEXT}


WHOLE: Mapping[Topic, Callable[[View], Screen]] = {
    Topic.MORE: all_subjects,
    Topic.LETTERS: letters_page,
    Topic.CHECK: check_page,
    Topic.KEEP: keep_page,
    Topic.PICTURE: picture_page,
    Topic.TIMELINE: timeline_page,
    Topic.SHARE: share_page,
    Topic.ROUNDED: rounded_page,
    Topic.PDF: report_page,
    Topic.DATES: dates_page,
}
"""Pages that bring their own buttons."""


def topic_page(view: View, name: Topic) -> Screen:
    """Return one topic's page."""
    if name in WHOLE:
        return WHOLE[name](view)
    if name is Topic.COMPARE:
        made = compare(view)
        return Screen(made.text, (*made.rows, *ways_on(view, name)), made.documents)
    texts = {
        Topic.STATEMENT: _statement,
        Topic.SOURCES: sources,
        Topic.NEXT: _steps,
    }
    text = texts[name](view) if name in texts else _findings(view, name)
    return Screen(text, (*_own_buttons(view, name), *ways_on(view, name)))


def _findings(view: View, name: Topic) -> Html:
    found = section(view, SECTIONS[name])
    first = [finding for finding in found if type(finding) in URGENT]
    rest = [finding for finding in found if type(finding) not in URGENT]
    if not rest and not first:
        return view.say(pages.NO_FINDINGS)
    head = [bold(view, finding) for finding in (*first, *rest[:1])]
    said = (sentence(view.language, finding) for finding in rest[1:])
    unlisted = left_out(view) if name is Topic.TAX else ()
    return paragraphs(*head, *said, *unlisted, *_assumed(view, name))


def _assumed(view: View, name: Topic) -> Iterator[Html]:
    if view.assessment is None or (name is Topic.LIABILITY and _over(view, view.assessment.statement.still_owed)):
        return
    fields = [item.field for item in view.assessment.assumptions if item.field in ASSUMED_IN.get(name, ())]
    shown = tuple(view.language.message(ASSUMED[field]) for field in fields if field not in view.known.answered)
    if shown:
        yield view.say(pages.ASSUMED_HERE, assumptions=view.language.listed(shown))


def _over(view: View, still_owed: Decimal | None) -> bool:
    """Whether nothing can be collected, whatever was assumed."""
    return still_owed == 0 or bool(view.case.discharged_in_bankruptcy)


def _steps(view: View) -> Html:
    found = section(view, Section.NEXT_STEPS)
    steps = [
        f"{place}. {sentence(view.language, finding)}" for place, finding in enumerate(found[:MOST_STEPS], start=1)
    ]
    rest = [sentence(view.language, finding) for finding in found[MOST_STEPS:]]
    return paragraphs(_title(view, Topic.NEXT), lines(*steps), lines(*rest))


def _title(view: View, name: Topic) -> Html:
    return Html(f"<b>{view.language.message(TITLES.get(name, TOPICS[name]))}</b>")


def _statement(view: View) -> Html:
    found = section(view, Section.STATEMENT)
    sums = account(view)
    notes: tuple[Finding, ...] = found[1:] if sums else found
    beside = beside_letter(view) if sums else None
    said = (sentence(view.language, note) for note in notes if beside is None or type(note) not in SAID_BESIDE)
    return paragraphs(_title(view, Topic.STATEMENT), sums, beside, *said)


SAID_BESIDE = frozenset({LenderAsksMore, LenderAsksLess})
"""What the figures beside the letter's show already."""
OF_THE_LINES = ("claim", "sale_price", "fair_value", "costs")
"""What may have been read otherwise than in the lender's letter."""
STATEMENT_FACTS = (
    "settlement_paid",
    "lender_figure",
    "costs_already_counted",
    "credits",
    "prior_liens",
    "paid_since_sale",
    "judgment_amount",
)
BUTTONS = {
    Topic.LIABILITY: ("collector_notice_received", "sale_date"),
    Topic.TAX: ("adjusted_basis", "fair_value"),
}


def _own_buttons(view: View, name: Topic) -> tuple[tuple[Button, ...], ...]:
    """The facts that would sharpen this page and were not on the way to the answer; the law itself, on its own page."""
    if name is Topic.SOURCES:
        return links(view)
    wanted: tuple[str, ...] = STATEMENT_FACTS if name is Topic.STATEMENT else BUTTONS.get(name, ())
    if name is Topic.LIABILITY:
        wanted = (*_of_the_loan(view), *wanted)
    if name is Topic.STATEMENT and beside_letter(view):
        wanted = (*OF_THE_LINES, *wanted)
    wanted = tuple(field for field in wanted if not _pointless(field, view.case))
    possible = (*view.known.core, *extras(view.case))
    shown = [
        view.button(ask_for(field, view.case).button, change(field))
        for field in wanted
        if field in possible and view.case.jurisdiction is not None
    ]
    return pairs([*(subject_button(view, subject) for subject in below(view, name)), *shown])


def _of_the_loan(view: View) -> tuple[str, ...]:
    """The rank of a home loan, and who stands behind it while the sale did not cover it."""
    covered = view.assessment is not None and view.assessment.statement.deficiency == 0
    facts = home_loan_facts(view.case)
    return tuple(field for field in facts if not (covered and field == "loan_program"))


def _pointless(field: str, case: Case) -> bool:
    """Whether the question makes no sense for the case: no costs to be counted, no letter before a sale."""
    if field == "costs_already_counted":
        return not case.costs
    return field == "lender_figure" and case.event is Event.NOT_SOLD_YET


def below(view: View, name: Topic) -> tuple[Subject, ...]:
    """Return the pages of law below the topic that concern the case."""
    part = SECTIONS.get(name, Section.STATEMENT if name is Topic.STATEMENT else None)
    return offered(view.case, part) if part else ()


def ways_on(view: View, name: Topic) -> tuple[tuple[Button, ...], ...]:
    """Return the buttons to the other topics and back to the answer."""
    letters = (Topic.LETTERS, Topic.DATES) if name is Topic.NEXT else ()
    check = (Topic.CHECK,) if name is Topic.STATEMENT and view.case.event is not Event.NOT_SOLD_YET else ()
    others = [other for other in (*letters, *check, *MAIN) if other is not name]
    opened = [opener(view, other) for other in others]
    return (*pairs(opened), (view.button(buttons.BACK_TO_ANSWER, go("back")),))
