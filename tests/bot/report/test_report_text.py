"""What stands in the record: everything that follows from the case, in the order in which somebody reads it."""

from decimal import Decimal

import pytest

from bot.explain import plain
from bot.letters import letter_text, letters_for, written_in
from bot.picture.report import contents
from bot.picture.report_blocks import Items, Row, SourceList, Table
from bot.screen.account import account_lines
from bot.screen.answers import label, written
from bot.screen.finding import sentence
from bot.screen.result import running_out
from bot.screen.view import View
from bot.wording.findings import SAYS_NO_LAW
from domain.consult import consult, offered
from domain.law import Finding, Section, Status
from domain.subjects import UNTOLD
from tests.bot.picture.eight import EIGHT
from tests.bot.picture.seeing import named, view_of
from tests.bot.report.printed import EVERY, file_of, pages_in, pages_of, running, squeezed, text_of_facts

LIST_OF_SOURCES = {"en": "Sources", "nb": "Kilder"}
LETTERS = {"en": "Letters you can send", "nb": "Brev du kan sende"}


def in_order(parts: list[str], text: str) -> bool:
    """Whether the parts stand in the text one after the other."""
    rest = text
    for part in parts:
        _, found, rest = rest.partition(squeezed(part))
        if not found:
            return False
    return True


def found_in(view: View) -> tuple[Finding, ...]:
    """Everything that follows from the case, and the pages of law offered for it that the answers tell of."""
    assert view.assessment is not None
    subjects = [subject for part in Section for subject in offered(view.case, part) if subject not in UNTOLD]
    below = (each for subject in subjects for each in consult(view.case, view.today, subject))
    return (*view.assessment.findings, *below)


def rows_of(view: View, shape: str) -> list[Row]:
    """The rows of a table of the record."""
    tables = [block for part in contents(view).parts for block in part.blocks if isinstance(block, Table)]
    return [row for table in tables if table.shape == shape for row in table.rows]


def cells(row: Row) -> tuple[str, ...]:
    return tuple("".join(run.text for run in cell.runs) for cell in row.cells)


def text_of(name: str, locale: str) -> str:
    return squeezed(running(pages_of(name, locale)))


@pytest.mark.parametrize(("name", "locale"), EVERY)
def test_everything_that_follows_from_the_case_is_said(name: str, locale: str) -> None:
    view, text = named(name, locale), text_of(name, locale)
    said = [plain(sentence(view.language, finding)) for finding in found_in(view)]
    assert [each for each in said if squeezed(each) not in text] == []


@pytest.mark.parametrize(("name", "locale"), EVERY)
def test_the_headings_are_read_in_the_order_of_the_record(name: str, locale: str) -> None:
    assert in_order([part.heading for part in contents(named(name, locale)).parts], text_of(name, locale))


@pytest.mark.parametrize(("name", "locale"), EVERY)
def test_every_answer_is_read_with_its_question(name: str, locale: str) -> None:
    view = named(name, locale)
    answers = [
        label(view, field) + written(view.language, field, view.session.answers[field]) for field in view.known.shown
    ]
    assert in_order(answers, text_of(name, locale))


@pytest.mark.parametrize(("name", "locale"), EVERY)
def test_the_account_is_read_line_by_line_with_its_sums(name: str, locale: str) -> None:
    view, rows = named(name, locale), rows_of(named(name, locale), "account")
    lines = account_lines(view)
    amounts = [view.language.money(abs(line.amount)) for line in lines]
    assert len(rows) == len(lines)
    assert all(cells(row)[1].endswith(amount) for row, amount in zip(rows, amounts, strict=True))
    assert in_order(["".join(cells(row)) for row in rows], text_of(name, locale))


def test_the_worked_account_is_the_one_that_a_person_adds_up() -> None:
    assert [cells(row) for row in rows_of(named("car"), "account")] == [
        ("Owed before the sale", "$18,400"),
        ("Sale price", "− $11,250"),
        ("Left", "= $7,150"),
        ("Taking it back", "+ $425"),
        ("Storage", "+ $310"),
        ("GAP refund", "− $612.40"),
        ("Left after the sale", "= $7,272.60"),
    ]


def test_a_sum_below_nothing_keeps_its_minus() -> None:
    assert ("Left", "= −$350") in [cells(row) for row in rows_of(named("zero"), "account")]


def test_costs_and_credits_are_told_item_by_item() -> None:
    shown = [cells(row) for row in rows_of(named("released", "nb"), "answers")]
    assert ("Kostnader ved salget", "68\u00a0500\u00a0kr") in shown
    assert ("Megler", "68\u00a0500\u00a0kr") in shown


def test_what_is_not_known_is_an_answer_too() -> None:
    shown = [cells(row) for row in rows_of(named("unknown"), "answers")]
    assert ("Owed before the sale", "not known") in shown
    assert ("Costs", "not known") in shown


def test_a_cost_of_an_amount_nobody_knows_is_told_as_one() -> None:
    facts = dict(EIGHT["car"][0]) | {"costs": [{"kind": "storage", "amount": None}, {"kind": "repair", "amount": "90"}]}
    shown = [cells(row) for row in rows_of(view_of(facts), "answers")]
    assert ("Storage", "not known") in shown
    assert ("Repair", "$90") in shown


MOST = {"en": "The most they can collect: ", "nb": "Det meste de kan kreve: "}


@pytest.mark.parametrize("locale", ["en", "nb"])
@pytest.mark.parametrize("name", ["car", "judgment", "norway_take_back", "released"])
def test_a_sum_that_the_law_does_not_lower_is_called_no_ceiling(name: str, locale: str) -> None:
    assert squeezed(MOST[locale]) not in squeezed(pages_of(name, locale)[0])


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_where_the_law_bars_the_rest_the_most_they_can_collect_is_nothing(locale: str) -> None:
    facts = {"jurisdiction": "US-CA", "collateral": "home", "event": "foreclosure"}
    facts |= {"foreclosure_process": "nonjudicial", "claim": "300000", "sale_price": "250000", "outcome": "claimed"}
    view = view_of(facts, locale)
    assert squeezed(MOST[locale] + view.language.money(Decimal(0))) in squeezed(text_of_facts(facts, locale))


LOWERED = {
    "jurisdiction": "US-OK",
    "collateral": "home",
    "event": "foreclosure",
    "foreclosure_process": "judicial",
    "claim": "300000",
    "sale_price": "200000",
    "fair_value": "280000",
    "outcome": "claimed",
}


def test_where_the_law_lowers_the_rest_the_ceiling_is_named_unless_something_unknown_would_raise_it() -> None:
    assert squeezed("The most they can collect: $20,000") in squeezed(text_of_facts(LOWERED))
    assert squeezed(MOST["en"]) not in squeezed(text_of_facts(LOWERED | {"costs": None}))


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_where_nothing_can_be_worked_out_the_record_says_so(locale: str) -> None:
    said = {"en": "How much they can collect is not known yet.", "nb": "Hvor mye de kan kreve, vet jeg ikke ennå."}
    assert squeezed(said[locale]) in squeezed(pages_of("unknown", locale)[0])


def test_one_sum_without_a_name_is_told_once() -> None:
    facts = dict(EIGHT["car"][0]) | {"costs": [{"kind": "other", "amount": "8000"}], "credits": []}
    shown = [cells(row) for row in rows_of(view_of(facts), "answers")]
    assert ("Costs", "$8,000") in shown
    assert ("Other costs", "$8,000") not in shown


def test_a_situation_that_no_answer_tells_of_is_only_named() -> None:
    text = running(pages_of("norway_take_back", "nb"))
    headings = ["Spørsmål til rådgiveren", "Kan også ha noe å si", "Leaset bil", "Brev du kan sende"]
    assert text.count("Leaset bil") == 1
    assert in_order(headings, squeezed(text))
    assert "eies av leasingselskapet" not in text


def test_a_day_that_is_running_out_stands_on_top_and_in_its_topic_and_nowhere_else() -> None:
    text = squeezed(running(pages_of("norway_take_back", "nb")))
    (urgent,) = running_out(named("norway_take_back", "nb"))
    assert text.count(squeezed(plain(sentence(named("norway_take_back", "nb").language, urgent)))) == 2


def test_the_days_of_the_steps_stand_among_the_dates_as_suggestions() -> None:
    rows = [cells(row) for row in rows_of(named("car"), "dates")]
    asked = "Suggested, not set by law: Ask the lender in writing how it reached its figure"
    assert ("November 23, 2026", "–", asked, "") in rows
    assert ("December 7, 2026", "–", "Suggested, not set by law: See if the answer to your letter has come", "") in rows


def test_a_day_that_is_running_out_comes_before_every_amount() -> None:
    text = pages_of("norway_take_back", "nb")[0]
    day, sum_left = text.index("2."), text.index("21\u00a0640,25")
    assert "desember 2026" in text[day:sum_left].replace("\n", " ")


@pytest.mark.parametrize(("name", "locale"), EVERY)
def test_the_letters_come_last_but_the_sources_each_on_a_page_of_its_own(name: str, locale: str) -> None:
    view, pages = named(name, locale), pages_of(name, locale)
    assert view.assessment is not None
    letters = [
        squeezed(plain(letter_text(letter, view.case, view.assessment, view.today)))
        for letter in letters_for(view.case, view.today, view.assessment)
    ]
    headings = [part.heading for part in contents(view).parts]
    assert headings[-2:] == [LETTERS[locale], LIST_OF_SOURCES[locale]]
    on_page = [[letter in squeezed(page) for letter in letters].count(True) for page in pages]
    assert sum(on_page) == len(letters) > 0
    assert max(on_page) == 1


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_a_letter_keeps_the_language_of_who_gets_it(locale: str) -> None:
    assert "To whom it may concern:" in running(pages_of("car", locale))
    assert "Med vennlig hilsen" in running(pages_of("released", locale))
    assert written_in(named("car").case) == "en"


def test_a_letter_begins_with_its_warning() -> None:
    page = next(page for page in pages_of("car", "en") if "Offer a lower sum" in page)
    _, heading, warning, *_ = page.splitlines()
    assert heading == "Offer a lower sum"
    assert warning.startswith("Before you send it:")


@pytest.mark.parametrize(("name", "locale"), EVERY)
def test_everything_that_would_sharpen_the_answer_is_a_question_for_the_adviser(name: str, locale: str) -> None:
    view = named(name, locale)
    assert view.assessment is not None
    text = text_of(name, locale).partition(
        squeezed({"en": "Questions for the adviser", "nb": "Spørsmål til rådgiveren"}[locale])
    )[2]
    assert [field for field in view.assessment.missing if squeezed(label(view, field)) not in text] == []


@pytest.mark.parametrize(("name", "locale"), EVERY)
def test_every_source_that_was_not_read_is_to_be_checked(name: str, locale: str) -> None:
    view = named(name, locale)
    lists = [
        block for part in contents(view).parts for block in part.blocks if isinstance(block, Items) and block.quiet
    ]
    listed = {number for block in lists for item in block.items for number in item.refs}
    sources = next(block for part in contents(view).parts for block in part.blocks if isinstance(block, SourceList))
    unsure = {
        cited.label
        for finding in found_in(view)
        if type(finding) not in SAYS_NO_LAW
        for cited in finding.citations
        if cited.status is not Status.READ
    }
    labels = {squeezed(source.label) for source in sources.sources if source.number in listed}
    assert {squeezed(view.language.message(each)) for each in unsure} == labels


def test_a_worked_example_is_marked_on_every_page() -> None:
    for locale, mark in (("en", "EXAMPLE"), ("nb", "EKSEMPEL")):
        pages = pages_in(file_of(named("surplus", locale), example=True))
        assert all(page.startswith(f"{mark} · ") for page in pages)
        assert f"{mark}." in pages[0]
        assert not any(mark in page for page in pages_of("surplus", locale))


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_nothing_that_somebody_wrote_is_read_as_markup(locale: str) -> None:
    strange = [
        "#panic() *a* _b_ $x$ `c`",
        "[d](e) <b>f</b> & \\ // =",
        '"] + read("base.typ") + ["',
        "{amount} %s &lt; ~ @g",
    ]
    held = [{"kind": kind, "amount": "1000"} for kind in strange]
    facts = dict(EIGHT["car"][0]) | {"outcome": "released", "liabilities_before": held, "assets_before": held}
    text = squeezed(text_of_facts(facts, locale))
    assert [kind for kind in strange if text.count(squeezed(kind)) < 2] == []


def test_a_case_of_no_known_place_is_told_as_far_as_it_goes() -> None:
    text = text_of_facts({"claim": "10000", "sale_price": "8500", "event": "repossession"})
    assert "1,500" in text
    assert "$" not in text
