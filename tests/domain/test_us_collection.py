"""How long an American claim and judgment live, what pay may be taken, and the days that court papers set."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import product
from typing import Any

import pytest

from domain import Assessment
from domain.findings import court, us_collection, us_goods, us_judgment, us_liability, us_next_steps
from domain.law import Finding
from domain.length import Length, Unit
from domain.places import STATE_NAMES
from domain.us.shown import From
from domain.us.states import state_of
from domain.us.vocabulary_time import Act
from domain.us.wages import federal_cap, weekly_floor
from tests.domain.us_claims import TODAY, assessed, found

CAR: dict[str, Any] = {
    "collateral": "vehicle",
    "event": "repossession",
    "claim": "10000.00",
    "sale_price": "8000.00",
    "outcome": "claimed",
}
HOME: dict[str, Any] = {
    "collateral": "home",
    "event": "foreclosure",
    "claim": "400000.00",
    "sale_price": "300000.00",
    "outcome": "claimed",
}
TWO_YEARS = Length(count=2, unit=Unit.YEARS)
JUDICIAL = HOME | {"foreclosure_process": "judicial"}
TRUSTEE = HOME | {"foreclosure_process": "nonjudicial"}


def deadlines(answer: Assessment) -> dict[str, str]:
    return {item.kind.value: str(item.date) for item in answer.liability.deadlines}


def codes(answer: Assessment) -> list[str]:
    return [finding.code for finding in answer.findings if finding.section == "liability"]


def test_ohio_has_six_years_on_a_contract_and_four_on_a_sale_of_goods_from_the_missed_payment() -> None:
    answer = assessed("OH", CAR, seller_financed=True, first_missed_payment="2025-06")
    assert deadlines(answer) == {"sale_of_goods_limitation": "2029-06-30", "contract_limitation": "2031-06-30"}
    assert "sale_of_goods_limitation" not in deadlines(assessed("OH", CAR, first_missed_payment="2025-06"))


def test_without_the_missed_payment_only_the_years_are_told() -> None:
    answer = assessed("OH", CAR)
    assert deadlines(answer) == {}
    assert found(answer, us_collection.SueWithin).years == 6


def test_a_time_to_sue_that_has_passed_is_kept_and_said() -> None:
    answer = assessed("CA", CAR, first_missed_payment="2020-02-29", notices_received=True)
    assert deadlines(answer)["contract_limitation"] == "2024-02-29"
    assert found(answer, us_collection.SueByPassed).years == 4


def test_delaware_and_new_hampshire_give_a_note_on_a_home_longer() -> None:
    assert found(assessed("DE", JUDICIAL), us_collection.SueWithin).years == 6
    assert found(assessed("DE", CAR), us_collection.SueWithin).years == 3
    assert found(assessed("NH", TRUSTEE), us_collection.SueWithin).citations[0].status == "unverified"
    assert found(assessed("NY", CAR), us_collection.ConsumerSueWithin).years == 3


def test_after_a_judgment_its_own_life_counts() -> None:
    asleep = assessed("OH", CAR, outcome="judgment", judgment_date="2024-03-01", first_missed_payment="2023-01-01")
    assert deadlines(asleep) == {"judgment_life": "2029-03-01"}
    assert found(asleep, us_judgment.JudgmentDormant).years == 5
    virginia = CAR | {"outcome": "judgment"}
    assert deadlines(assessed("VA", virginia, judgment_date="2021-06-30"))["judgment_life"] == "2041-06-30"
    assert deadlines(assessed("VA", virginia, judgment_date="2021-07-01"))["judgment_life"] == "2031-07-01"


@pytest.mark.parametrize(
    ("state", "given", "said"),
    [
        ("OH", "2021-11-22", us_judgment.JudgmentDormant),
        ("OH", "2021-11-21", us_judgment.JudgmentAsleep),
        ("NJ", "2006-11-22", us_judgment.JudgmentUntil),
        ("NJ", "2006-11-21", us_judgment.JudgmentEnded),
    ],
)
def test_a_judgment_is_said_to_have_ended_only_after_its_last_day(
    state: str, given: str, said: type[us_liability.LiabilityFinding]
) -> None:
    answer = assessed(state, CAR, outcome="judgment", judgment_date=given)
    assert found(answer, said) is not None
    over = said in {us_judgment.JudgmentAsleep, us_judgment.JudgmentEnded}
    assert (found(answer, us_liability.CourtDecidedLongAgo) is not None) is over
    assert (found(answer, us_liability.CourtDecided) is not None) is not over
    if over:
        assert found(answer, us_judgment.CanBeRenewed) is None


def test_a_dealers_contract_is_told_in_the_past_once_its_time_is_over() -> None:
    dealer = CAR | {"seller_financed": True, "notices_received": True}
    running = assessed("OH", dealer, first_missed_payment="2022-11-22")
    assert str(found(running, us_collection.GoodsSueBy).until) == "2026-11-22"
    over = assessed("OH", dealer, first_missed_payment="2022-11-21")
    assert found(over, us_collection.GoodsSueBy) is None
    assert str(found(over, us_collection.GoodsSueByPassed).until) == "2026-11-21"


def test_a_home_deadline_is_counted_in_its_own_unit_from_what_the_case_states() -> None:
    assert deadlines(assessed("ID", TRUSTEE, sale_date="2026-08-31"))["lender_suit"] == "2026-11-30"
    assert deadlines(assessed("AZ", TRUSTEE, units=3, sale_date="2026-08-31"))["lender_suit"] == "2026-11-29"
    assert deadlines(assessed("CO", TRUSTEE, first_missed_payment="2025-01-15"))["lender_suit"] == "2031-01-15"
    assert deadlines(assessed("IA", JUDICIAL, owner_occupied=True, judgment_date="2025-01-15")) == {
        "lender_collect": "2027-01-15"
    }


def test_a_deadline_from_a_day_that_nobody_can_state_is_told_in_words() -> None:
    told = found(assessed("OH", JUDICIAL, sale_date="2026-08-31"), us_collection.LenderActsWithin)
    assert (told.act, told.start, told.within) == (Act.COLLECT, From.CONFIRMATION, TWO_YEARS)
    assert found(assessed("VT", JUDICIAL), us_collection.LenderActsBefore).act is Act.MOTION
    assert "lender_collect" not in deadlines(assessed("OH", JUDICIAL, sale_date="2026-08-31"))


def test_a_lender_that_was_late_may_have_lost_the_rest() -> None:
    late = assessed("AZ", TRUSTEE, units=3, sale_date="2026-01-31")
    assert str(found(late, us_collection.LenderWasLate).until) == "2026-05-01"


def test_a_deadline_of_another_process_is_not_this_ones() -> None:
    assert "lender_suit" not in deadlines(assessed("ID", JUDICIAL, sale_date="2026-08-31"))
    assert "lender_suit" not in deadlines(assessed("ID", HOME, sale_date="2026-08-31"))


def test_new_jerseys_three_months_are_not_for_a_second_loan_or_a_business_loan() -> None:
    sold = JUDICIAL | {"sale_date": "2026-09-30", "owner_occupied": True}
    assert deadlines(assessed("NJ", sold))["lender_suit"] == "2026-12-30"
    assert "lender_suit" not in deadlines(assessed("NJ", sold, lien_position="junior"))
    assert "lender_suit" not in deadlines(assessed("NJ", sold, property_use="business"))


def test_the_person_has_days_of_their_own_in_texas_and_south_carolina() -> None:
    assert deadlines(assessed("TX", JUDICIAL, sale_date="2026-10-01"))["fair_value_suit"] == "2026-12-30"
    assert str(found(assessed("SC", JUDICIAL, sale_date="2026-11-01"), us_collection.YouActBy).until) == "2026-12-01"
    assert found(assessed("SC", JUDICIAL, sale_date="2026-08-01"), us_collection.YouWereLate) is not None
    assert found(assessed("SC", JUDICIAL), us_collection.YouActWithin).within.count == 30


def test_a_home_can_be_bought_back_where_the_period_hangs_on_nothing_but_the_sale() -> None:
    assert deadlines(assessed("KS", JUDICIAL, sale_date="2026-03-31"))["redemption"] == "2027-03-31"
    assert deadlines(assessed("MI", TRUSTEE, sale_date="2026-08-31"))["redemption"] == "2027-02-28"
    assert "redemption" not in deadlines(assessed("CA", JUDICIAL, sale_date="2026-08-31"))
    assert found(assessed("WY", TRUSTEE, sale_date="2026-01-31"), us_collection.BuyBackPassed) is not None


def test_papers_of_two_weeks_ago_without_a_day_to_answer_may_have_run_out_and_that_is_said() -> None:
    old = assessed("OH", CAR, outcome="sued", served_on="2026-11-08")
    assert codes(old)[0] == "CourtPapersWeeksAgo"
    assert found(old, court.CourtPapersWeeksAgo).served_on == date(2026, 11, 8)
    assert found(old, us_next_steps.AnswerMayBeOverdue).served_on == date(2026, 11, 8)
    assert codes(assessed("OH", CAR, outcome="sued", served_on="2026-11-09"))[0] == "CourtPapers"


def test_court_papers_come_first_and_no_day_is_worked_out() -> None:
    due = assessed("OH", CAR, outcome="sued", served_on="2026-11-02", answer_due="2026-11-28")
    assert codes(due)[0] == "AnswerCourt"
    assert deadlines(due)["answer_court"] == "2026-11-28"
    assert codes(assessed("OH", CAR, served_on="2026-10-02", answer_due="2026-11-21"))[0] == "AnswerCourtPassed"
    no_day = assessed("OH", CAR, served_on="2026-11-12")
    assert codes(no_day)[0] == "CourtPapers"
    assert "answer_court" not in deadlines(no_day)
    assert "answer_due" in no_day.missing
    assert codes(assessed("OH", CAR, outcome="sued"))[0] == "CourtPapersSometime"
    assert codes(assessed("OH", CAR, served_on="2026-11-02", answer_due=str(TODAY)))[0] == "AnswerCourt"
    assert codes(assessed("OH", CAR, outcome="judgment", served_on="2025-11-02"))[0] == "CourtDecided"


def test_a_collectors_notice_can_be_disputed_for_30_days() -> None:
    assert deadlines(assessed("OH", CAR, collector_notice_received="2026-11-01")) == {"dispute_collector": "2026-12-01"}
    assert found(assessed("OH", CAR, collector_notice_received="2026-10-01"), us_collection.DisputePassed) is not None


@pytest.mark.parametrize(
    ("pay", "most"),
    [("217.50", "0.00"), ("233.00", "15.50"), ("290.00", "72.50"), ("370.00", "92.50"), ("402.00", "100.50"),
     ("600.00", "150.00"), ("200.00", "0.00")],
)  # fmt: skip
def test_the_federal_cap_on_pay(pay: str, most: str) -> None:
    assert federal_cap(Decimal(pay), TODAY).most == Decimal(most)


def test_a_state_may_protect_more_pay_or_all_of_it() -> None:
    judged = CAR | {"outcome": "judgment"}
    assert found(assessed("TX", judged), us_collection.NoPayTaken) is not None
    assert found(assessed("TX", judged), us_collection.PayFederalCap) is None
    assert found(assessed("CA", judged), us_collection.PayShareAtMost).share == Decimal("0.2")
    assert found(assessed("AK", judged), us_collection.PayKept).floor == Decimal(350)
    assert found(assessed("NH", judged), us_collection.PayStateScale).state == "NH"
    assert codes(assessed("OH", judged)).count("PayFederalCap") == 1
    assert found(assessed("OH", CAR), us_collection.PayOnlyAfterJudgment) is not None


def test_oregons_floor_is_the_one_of_the_day_and_not_known_after_its_last() -> None:
    oregon = state_of("OR").wages
    assert weekly_floor(oregon, date(2025, 7, 1)) == Decimal(338)
    assert weekly_floor(oregon, date(2026, 11, 22)) == Decimal(400)
    assert weekly_floor(oregon, date(2027, 7, 1)) is None
    assert weekly_floor(oregon, date(2024, 12, 31)) is None


VARIED: dict[str, tuple[dict[str, Any], ...]] = {
    "event": (
        {"event": "foreclosure", "foreclosure_process": "judicial"},
        {"event": "foreclosure", "foreclosure_process": "nonjudicial"},
        {"event": "foreclosure"},
        {"event": "short_sale"},
        {"event": "not_sold_yet"},
    ),
    "what": ({"outcome": "claimed"}, {"outcome": "judgment"}, {"outcome": "judgment", "judgment_date": "2024-01-31"}),
    "when": ({}, {"sale_date": "2026-10-31", "first_missed_payment": "2025-01-31"},
             {"sale_date": "2025-01-31", "first_missed_payment": "2010-01-31"}),
    "loan": ({}, {"loan_purpose": "refinance", "owner_occupied": True, "fair_value": "350000.00"},
             {"claim": None, "owner_occupied": False}),
}  # fmt: skip
GOODS: dict[str, tuple[dict[str, Any], ...]] = {
    "event": ({"event": "repossession"}, {"event": "not_sold_yet"}),
    "what": ({}, {"outcome": "claimed"}, {"outcome": "judgment", "judgment_date": "2024-01-31"}),
    "when": ({}, {"first_missed_payment": "2024-01-31"}, {"contract_date": "2025-01-31"}),
    "credit": ({"seller_financed": True}, {"seller_financed": False, "claim": "1900.00"}, {"claim": "900.00"}),
    "price": ({}, {"cash_price": "900.00", "notices_received": False}, {"cash_price": "8500.00"}),
}
OTHERS: tuple[dict[str, Any], ...] = (
    CAR | {"outcome": "released"},
    CAR | {"outcome": "released", "claim": None},
    CAR | {"seller_financed": True, "first_missed_payment": "2015-01-15"},
    *(CAR | {"outcome": "judgment", "judgment_date": day} for day in ("2025-01-15", "1990-01-15", None)),
    CAR | {"outcome": "sued"},
    CAR | {"outcome": "sued", "served_on": "2026-11-02"},
    CAR | {"outcome": "sued", "served_on": "2026-11-12"},
    CAR | {"served_on": "2026-11-02", "answer_due": "2026-11-28"},
    CAR | {"served_on": "2026-09-02", "answer_due": "2026-10-28"},
    CAR | {"collector_notice_received": "2026-11-02"},
    CAR | {"collector_notice_received": "2026-01-02"},
    CAR | {"claim": "299.00", "sale_price": "100.00"},
    CAR | {"repossession_date": "2026-01-02", "sale_date": "2026-11-02", "cash_price": "100.00",
           "principal_paid": "90.00"},
    {"collateral": "vehicle", "event": "not_sold_yet", "repossession_date": "2026-11-02", "cash_price": "100.00",
     "principal_paid": "90.00"},
    {"claim": "10000.00"},
)  # fmt: skip

SPECIAL_FOR_GOODS = (
    "CA",
    "CO",
    "CT",
    "FL",
    "GA",
    "LA",
    "MD",
    "ME",
    "MO",
    "MS",
    "NY",
    "OH",
    "OK",
    "SC",
    "VA",
    "WI",
    "WV",
)


def cases() -> Iterator[dict[str, Any]]:
    for chosen in product(*VARIED.values()):
        facts: dict[str, Any] = dict(HOME)
        for part in chosen:
            facts |= part
        if facts["event"] == "not_sold_yet":
            facts = {key: facts[key] for key in facts if key not in {"sale_price", "sale_date"}}
        yield facts
    for chosen in product(*GOODS.values()):
        facts = {"collateral": "vehicle", "claim": "10000.00", "sale_price": "500.00"}
        for part in chosen:
            facts |= part
        yield facts if facts["event"] != "not_sold_yet" else {key: facts[key] for key in facts if key != "sale_price"}
        yield facts | {"collateral": "other_goods", "event": "repossession", "sale_price": "500.00"}
    yield from OTHERS


@pytest.mark.no_cover
def test_every_conclusion_about_liability_can_be_reached() -> None:
    reached: set[type[Finding]] = set()
    for facts in cases():
        for state in STATE_NAMES if facts.get("collateral") == "home" else SPECIAL_FOR_GOODS:
            reached |= {type(finding) for finding in assessed(state, facts).findings}
    modules = (us_liability, us_goods, us_collection, us_judgment, court)
    declared = {
        value
        for module in modules
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, Finding) and value.__module__ == module.__name__
    }
    abstract = {us_liability.LiabilityFinding, court.CourtFinding}
    assert {kind.__name__ for kind in declared - abstract - reached} == set()
