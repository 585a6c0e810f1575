"""The dates: in their order, with today among them, the deadlines marked as whose they are, and past ones as past."""

from typing import Any

from hypothesis import HealthCheck, given, settings

from bot.picture.frame import MOST_IN_A_CAPTION
from bot.picture.timeline import Mark, points, timeline
from bot.screen.view import View
from bot.screen_parts import Drawing
from domain.calendar import plain
from tests.bot.picture.eight import CAR, HOME, JUDGMENT
from tests.bot.picture.seeing import data_of, drawn, named, one_line, view_of, words_in
from tests.domain.strategies import cases

FEW = settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))


def line(view: View) -> Drawing:
    found = timeline(view)
    assert found is not None
    return found


def read(view: View) -> list[str]:
    shown = data_of(line(view))["points"]
    return [": ".join((" · ".join((point["day"], *point["notes"])), point["words"])) for point in shown]


def test_a_car_in_ohio_from_the_contract_to_the_credit_file() -> None:
    assert read(named("car")) == [
        "February 17, 2023: Contract signed",
        "November 5, 2025: First missed payment",
        "April 9, 2026: Taken back",
        "May 4, 2026: The credit file counts from here",
        "May 28, 2026: Sold",
        "November 9, 2026: The collector's first notice came",
        "November 22, 2026: Today",
        "November 23, 2026 · suggested: Ask the lender in writing how it reached its figure",
        "December 7, 2026 · suggested: See if the answer to your letter has come",
        "December 9, 2026 · your deadline: Dispute with the collector in writing",
        "November 5, 2029 · check this: Last day to sue on a dealer's contract",
        "November 5, 2031 · check this: Lender's last day to sue on the loan",
        "May 4, 2033: May stand in the credit file until then",
    ]


def test_a_car_taken_back_in_norway() -> None:
    assert read(named("norway_take_back", "nb")) == [
        "2. november 2026: Brev fra retten eller namsmannen kom",
        "2. november 2026: Saken hos namsmannen ble avsluttet",
        "22. november 2026: I dag",
        "23. november 2026 · forslag: Ring NAV 55\u00a055\u00a033\u00a039 om økonomi- og gjeldsrådgivning",
        "2. desember 2026 · din frist: Klag på verdien til tingretten",
        "3. november 2036: Foreldelse: ti år etter tvangssaken",
    ]


def test_a_deadline_that_has_passed_says_so_and_stands_once() -> None:
    told = read(view_of(HOME | {"outcome": "sued", "served_on": "2026-09-01", "answer_due": "2026-09-21"}))
    assert [each for each in told if each.startswith("September 21")] == [
        "September 21, 2026 · your deadline · past: Answer the letter or the court"
    ]


def test_a_month_alone_is_written_as_a_month() -> None:
    assert "February 2021: First missed payment" in read(view_of(JUDGMENT))


def test_without_dates_there_is_nothing_to_draw() -> None:
    assert timeline(named("unknown")) is None
    assert timeline(named("nothing_stated", "nb")) is None


MANY_DATES = CAR | {
    "last_payment_date": "2025-10-05",
    "written_agreement_date": "2026-06-20",
    "served_on": "2026-11-10",
    "answer_due": "2026-12-08",
    "outcome": "sued",
}


def test_many_dates_make_a_taller_picture_with_every_one_of_them() -> None:
    drawing = line(view_of(MANY_DATES))
    seen = words_in(drawing)
    shown = data_of(drawing)["points"]
    assert len(shown) > 12
    assert [point["words"] for point in shown if one_line(point["words"]) not in seen] == []
    assert drawn(drawing).size[0] == 1080
    assert 1350 < drawn(drawing).size[1] < 2 * 1350


def test_the_words_below_the_picture_say_the_same() -> None:
    drawing = line(named("car", "nb"))
    shown = data_of(drawing)["points"]
    assert [point["words"] for point in shown if point["words"] not in drawing.alt] == []
    assert "9. desember 2026: Skriv til inkasso at du er uenig (din frist)" in drawing.alt


def test_where_the_words_are_too_long_the_days_to_come_are_kept() -> None:
    facts = MANY_DATES | {"judgment_date": "2026-11-20", "outcome": "judgment", "repossession_date": "2026-04-09"}
    drawing = line(view_of(facts, "nb"))
    to_come = [point for point in points(view_of(facts, "nb")) if plain(point.day) > view_of(facts).today]
    assert len(drawing.alt) <= MOST_IN_A_CAPTION
    assert [point.words for point in to_come if point.words not in drawing.alt] == []


@FEW
@given(cases())
def test_the_dates_of_any_case_can_be_drawn(facts: dict[str, Any]) -> None:
    drawing = timeline(view_of(facts, "nb"))
    if drawing is None:
        assert all(point.mark is Mark.SUGGESTED for point in points(view_of(facts, "nb")))
        return
    assert len(drawing.alt) <= MOST_IN_A_CAPTION
    wide, tall = drawn(drawing).size
    assert tall >= 1350
    assert tall / wide < 20  # Telegram takes no longer picture
