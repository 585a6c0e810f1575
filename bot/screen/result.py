"""The answer: a deadline first, then one sentence, the account, what it is based on, and the ways on."""

from collections.abc import Iterator

from bot.callback import change, go, topic
from bot.case_dates import dates_of, own_to_come
from bot.facts import ITEMISED
from bot.pages import Topic
from bot.screen.account import account
from bot.screen.answers import label, place, small
from bot.screen.finding import section, sentence, told
from bot.screen.help import help_line
from bot.screen.view import View, lines, pairs, paragraphs
from bot.screen_parts import Button, Html, Screen
from bot.wording import buttons, pages, trial
from bot.wording.assumed import ASSUMED
from bot.wording.brief import NOW_SHORT, SHORT_VERSION
from bot.wording.choices import word
from bot.wording.topics import ON_THE_ANSWER, TOPICS
from bot.wording.urgent import BESIDE_THE_SUM, CONDITIONS, URGENT
from domain.assessment import LiabilityRule
from domain.choices import Outcome
from domain.findings.ranges import spoken_of
from domain.findings.statement import AgreedSumToPay
from domain.findings.us_liability import ValueNotAsked
from domain.findings.us_limits_open import ValueNeeded
from domain.law import Finding, Section
from domain.rest import first_loan_open
from domain.statement import credited_field

OF_THE_ACCOUNT = (
    "prior_liens",
    "paid_since_sale",
    "costs",
    "credits",
    "amount_released",
)


def result(view: View) -> Screen:
    """Return the answer with its buttons."""
    if view.session.short:
        return _short(view)
    statement = section(view, Section.STATEMENT)
    head, notes = headline(view, statement)
    text = paragraphs(
        *urgent(view),
        lines(bold(view, head), *(told(view, note) for note in notes[:1])),
        account(view),
        *(told(view, each) for each in (*beside_the_sum(view), *conditions(view, head))),
        *(sentence(view.language, each) for each in law_open(view, head)),
        *(told(view, note) for note in notes[1:]),
        lines(*_based_on(view)),
        view.say(pages.HELP_PEOPLE, help=help_line(view)) if _open_debt(view) else None,
        lines(_where_and_when(view), view.say(pages.DISCLAIMER)),
    )
    return Screen(text, _ways_on(view))


def bold(view: View, finding: Finding) -> Html:
    """Return a headline."""
    return Html(f"<b>{told(view, finding)}</b>")


def urgent(view: View) -> Iterator[Html]:
    """Yield what must not wait behind any sum: a deadline that has not passed."""
    yield from (bold(view, finding) for finding in running_out(view))


def running_out(view: View) -> tuple[Finding, ...]:
    """Return the findings about a day that is running out."""
    return tuple(finding for finding in section(view, Section.LIABILITY) if type(finding) in URGENT)


def headline(view: View, statement: tuple[Finding, ...]) -> tuple[Finding, tuple[Finding, ...]]:
    """Return the headline and the findings below it.

    A debt that the law bars or lowers is headed by the law, never by the amount that stands in the account.
    """
    liability = [finding for finding in section(view, Section.LIABILITY) if type(finding) not in URGENT]
    if liability and protected(view):
        return liability[0], statement[1:]
    return statement[0], statement[1:]


def protected(view: View) -> bool:
    """Return whether the law bars the rest, or lowers it below what the account leaves."""
    if view.assessment is None:
        return False
    found, owed = view.assessment.liability, view.assessment.statement.still_owed
    if found.rule is not LiabilityRule.LIMITED:
        return found.rule is LiabilityRule.BARRED
    return found.most_collectible is not None and owed is not None and found.most_collectible < owed


def law_open(view: View, head: Finding) -> tuple[Finding, ...]:
    """Return the first words about the law, where it is open what may be claimed and the headline does not say so."""
    if head.section is Section.LIABILITY or not _open_debt(view):
        return ()
    found = tuple(each for each in section(view, Section.LIABILITY) if type(each) not in URGENT)
    value = tuple(each for each in found[1:] if isinstance(each, ValueNeeded | ValueNotAsked))
    return (*found[:1], *value) if _law_is_open(view) or value else ()


def _law_is_open(view: View) -> bool:
    """Whether the law may limit the claim, or does, and it is not known to how much."""
    law = view.assessment.liability if view.assessment else None
    return law is not None and (
        law.rule is LiabilityRule.UNKNOWN or (law.rule is LiabilityRule.LIMITED and law.most_collectible is None)
    )


def conditions(view: View, head: Finding) -> tuple[Finding, ...]:
    """Return what a headline about the law depends on."""
    if head.section is not Section.LIABILITY:
        return ()
    return tuple(finding for finding in section(view, Section.LIABILITY) if type(finding) in CONDITIONS)


def beside_the_sum(view: View) -> tuple[Finding, ...]:
    """Return what a sum is never shown without."""
    return tuple(finding for finding in section(view, Section.LIABILITY) if type(finding) in BESIDE_THE_SUM)


def _based_on(view: View) -> Iterator[Html]:
    assessment = view.assessment
    if assessment is None or not assessment.statement.lines:
        yield view.say(pages.BASED_ON_ANSWERS)
    else:
        no_price = credited_field(view.case) != "sale_price"
        not_so = {"prior_liens"} if no_price or first_loan_open(view.case) else set()
        assumed = [item.field for item in assessment.assumptions if item.field in set(OF_THE_ACCOUNT) - not_so]
        stated = {*view.known.answered, *(("costs",) if costs_not_asked(view) else ())}
        shown = tuple(view.language.message(ASSUMED[field]) for field in assumed if field not in stated)
        if shown:
            on = pages.EXAMPLE_BASED_ON if view.of_another else pages.BASED_ON
            yield view.say(on, assumptions=view.language.listed(shown))
        elif not view.of_another:
            yield view.say(pages.BASED_ON_ANSWERS)
    if costs_not_asked(view):
        yield view.say(pages.COSTS_NOT_ASKED)
    unknown = tuple(_unknown(view))
    if unknown:
        yield view.say(pages.NOT_KNOWN_LIST, labels=view.language.listed(unknown))


def costs_not_asked(view: View) -> bool:
    """Return whether costs may come on top of the account that nobody asked about, since other questions went first."""
    found = view.assessment
    if found is None or not found.statement.lines or "costs" in view.known.answered:
        return False
    return found.liability.rule is not LiabilityRule.BARRED


def _unknown(view: View) -> Iterator[str]:
    """Yield the names of what the person does not know, a whole fact or a part of a list, and no range speaks of."""
    said = {each.value for note in section(view, Section.STATEMENT) for each in spoken_of(note)}
    for field in view.known.shown:
        value = getattr(view.case, field)
        if value is None and field in view.case.model_fields_set and field not in said:
            yield small(label(view, field))
        elif field in ITEMISED and value:
            open_items = (item.kind for item in value if item.amount is None and f"{field}_{item.kind}" not in said)
            yield from (view.language.message(word(kind)).lower() for kind in open_items)


def _open_debt(view: View) -> bool:
    return view.assessment is None or view.assessment.statement.still_owed != 0 or first_loan_open(view.case)


def _where_and_when(view: View) -> Html:
    day = view.language.day(view.today)
    if view.case.jurisdiction is None:
        return Html(day)
    return view.say(pages.PLACE_AND_DAY, place=place(view.language, view.case.jurisdiction), day=day)


def opener(view: View, name: Topic) -> Button:
    """Return the button that opens a topic, by the name it has in the place."""
    return view.button(title(view, name), topic(name.value))


def title(view: View, name: Topic) -> str:
    """Return the words that name a topic: Norway has payment remarks, and no file with a history."""
    return buttons.CREDIT_NORWAY if name is Topic.CREDIT and view.case.in_norway else TOPICS[name]


def _ways_on(view: View) -> tuple[tuple[Button, ...], ...]:
    order = list(ON_THE_ANSWER)
    if view.case.outcome in {Outcome.RELEASED, Outcome.SETTLED}:
        order.remove(Topic.TAX)
        order.insert(0, Topic.TAX)
    if own_to_come(dates_of(view.assessment, view.case), view.today):
        order.insert(1, Topic.DATES)
    opened = [opener(view, name) for name in order]
    short = [] if view.session.short else [view.button(SHORT_VERSION, go("short"))]
    attempt = view.button(trial.TRY, go("try"))
    costs = ((view.button(pages.TELL_COSTS, change("costs")),),) if costs_not_asked(view) else ()
    return (*pairs(opened), *costs, *pairs([attempt, view.button(buttons.CHANGE_ANSWER, go("back")), *short]))


def _short(view: View) -> Screen:
    """Five short lines, for who reads with trouble; the whole is one tap away."""
    statement = section(view, Section.STATEMENT)
    head, _ = headline(view, statement)
    liability = [finding for finding in section(view, Section.LIABILITY) if finding is not head]
    agreed = [note for note in statement if isinstance(note, AgreedSumToPay)]
    liability = [] if agreed else liability
    text = lines(
        *urgent(view),
        bold(view, head),
        *(sentence(view.language, note) for note in agreed),
        *(sentence(view.language, finding) for finding in liability[:1] if type(finding) not in URGENT),
        view.say(pages.COSTS_NOT_ASKED) if costs_not_asked(view) else None,
        view.say(pages.SHORT_HELP, help=help_line(view)),
        view.say(NOW_SHORT) if view.session.newly_short else None,
    )
    return Screen(text, ((view.button(buttons.WHOLE, go("long")),), *_ways_on(view)))
