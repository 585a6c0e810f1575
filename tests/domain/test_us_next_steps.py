"""What to do first in an American case."""

from datetime import date
from typing import Any

import pytest

from domain import Assessment, Case, assess
from domain.choices import Event, Outcome
from domain.us.steps_of_account import next_business_day
from tests.domain.us_cases import CAR, MAIN_HOME, SHORT_SALE, assessed


def steps(answer: Assessment) -> list[str]:
    return [finding.code for finding in answer.findings if finding.section == "next_steps"]


def values(answer: Assessment, code: str) -> dict[str, Any]:
    return next(finding.values() for finding in answer.findings if finding.code == code)


def test_court_papers_come_before_everything() -> None:
    answer = assessed(CAR, outcome="sued", served_on="2026-11-02", answer_due="2026-11-28")
    assert steps(answer)[0] == "AnswerPapers"
    assert values(answer, "AnswerPapers") == {"due": "2026-11-28"}


def test_papers_served_count_before_the_person_says_sued() -> None:
    assert steps(assessed(CAR, outcome="claimed", served_on="2026-11-12"))[0] == "FindAnswerDate"
    assert steps(assessed(CAR, outcome="claimed", served_on="2026-11-02"))[0] == "AnswerMayBeOverdue"


def test_the_day_to_answer_is_missed_when_it_was_not_said() -> None:
    assert "answer_due" in assessed(CAR, outcome="sued").missing


def test_an_answer_is_due_until_the_day_itself_and_overdue_after() -> None:
    assert steps(assessed(CAR, outcome="sued", answer_due="2026-11-22"))[0] == "AnswerPapers"
    assert steps(assessed(CAR, outcome="sued", answer_due="2026-11-21"))[0] == "AnswerOverdue"


def test_after_a_judgment_the_judgment_is_read_first() -> None:
    answer = assessed(CAR, outcome="judgment", served_on="2026-01-05")
    assert steps(answer)[0] == "FindJudgment"
    assert values(answer, "FindJudgment") == {"still_owed": "2000.00"}


def test_the_explanation_is_asked_for_on_a_business_day_and_due_fourteen_days_later() -> None:
    asked = values(assessed(CAR, outcome="claimed"), "AskExplanation")
    assert asked == {"ask_on": "2026-11-23", "due": "2026-12-07"}


@pytest.mark.parametrize(
    ("today", "asked"), [(date(2026, 11, 20), 20), (date(2026, 11, 21), 23), (date(2026, 11, 22), 23)]
)
def test_a_weekend_waits_for_monday(today: date, asked: int) -> None:
    assert next_business_day(today) == date(2026, 11, asked)


def test_the_explanation_within_fourteen_days_is_for_goods_and_not_for_homes() -> None:
    home = steps(assessed(MAIN_HOME, outcome="claimed"))
    assert "AskAccount" in home
    assert "AskExplanation" not in home


def test_refunds_are_not_asked_for_once_they_were_given() -> None:
    assert "AskRefunds" in steps(assessed(CAR, outcome="claimed"))
    given = [{"kind": "gap_refund", "amount": "100.00"}]
    assert "AskRefunds" not in steps(assessed(CAR, outcome="claimed", credits=given))


def test_before_a_sale_goods_can_be_redeemed_and_a_servicer_asked() -> None:
    goods = {"jurisdiction": "US-OH", "collateral": "vehicle", "event": "not_sold_yet", "claim": "9000.00"}
    assert steps(assessed(goods))[0] == "RedeemBeforeSale"
    assert steps(assessed(goods, collateral="home"))[0] == "AskServicerBeforeSale"


def answer_to(loan: dict[str, Any]) -> dict[str, Any]:
    return loan | {"jurisdiction": "US-CA", "event": "foreclosure", "outcome": "claimed", "units": 1}


def test_a_debt_that_the_law_bars_is_disputed_in_writing_and_not_paid_first() -> None:
    loan = {key: value for key, value in MAIN_HOME.items() if key != "recourse"}
    answer = assessed(answer_to(loan))
    assert answer.liability.rule == "barred"
    assert steps(answer) == ["DoNotPayBarred", "SendWhatShowsIt", "CheckFile", "FreeHelpHome"]
    in_time = assessed(answer_to(loan), collector_notice_received="2026-10-23")
    assert steps(in_time)[0] == "DisputeBarred"
    assert values(in_time, "DisputeBarred") == {"until": "2026-11-22"}
    assert steps(assessed(answer_to(loan), collector_notice_received="2026-10-22"))[0] == "DoNotPayBarred"


def test_a_release_is_kept_and_the_form_watched_for() -> None:
    answer = assessed(SHORT_SALE, release_date="2026-03-16")
    assert steps(answer)[:3] == ["GetReleaseLetter", "CheckFile", "WatchForForm"]
    assert values(answer, "WatchForForm") == {"due": "2027-01-31"}


def test_a_form_that_was_due_is_looked_for() -> None:
    assert steps(assessed(SHORT_SALE, release_date="2024-03-16"))[1:3] == ["FormShouldHaveCome", "CheckFile"]


def test_a_surplus_is_asked_for() -> None:
    assert steps(assessed(CAR, claim="7000.00", outcome="silent"))[0] == "AskForSurplus"


def test_silence_is_not_broken_by_a_promise() -> None:
    assert "PaymentMayRestart" in steps(assessed(CAR, outcome="silent"))


@pytest.mark.parametrize("collateral", ["home", "vehicle", "boat", "other_goods"])
@pytest.mark.parametrize("event", list(Event))
@pytest.mark.parametrize("outcome", [*Outcome, None])
def test_there_are_never_more_than_five_and_help_is_the_last(collateral: str, event: Event, outcome: Any) -> None:
    home_only, goods_only = {"foreclosure", "deed_in_lieu"}, {"repossession", "voluntary_surrender"}
    if event in (goods_only if collateral == "home" else home_only):
        return
    price = {} if event is Event.NOT_SOLD_YET else {"sale_price": "8000.00"}
    facts = {"jurisdiction": "US-OH", "collateral": collateral, "event": event.value, "claim": "10000.00"}
    case = Case.model_validate(facts | price | {"outcome": outcome})
    found = steps(assess(case, date(2026, 11, 22)))
    assert len(found) <= 5
    assert found[-1] == ("FreeHelpHome" if collateral == "home" else "FreeHelp")


def test_a_collector_is_answered_in_time_and_where_its_day_falls() -> None:
    later = steps(assessed(CAR, outcome="claimed", collector_notice_received="2026-11-10"))
    assert later[:3] == ["AskExplanation", "AskRefunds", "DisputeCollector"]
    at_once = assessed(CAR, outcome="claimed", collector_notice_received="2026-10-23")
    assert steps(at_once)[:2] == ["DisputeCollector", "AskExplanation"]
    assert "DisputeCollector" not in steps(assessed(CAR, outcome="claimed", collector_notice_received="2026-10-22"))


NOTHING_OWED: tuple[dict[str, Any], ...] = (
    {"outcome": "settled"},
    {"outcome": "settled", "claim": None},
    {"outcome": "released", "claim": None},
    {"outcome": "claimed", "claim": "8000.00"},
    {"outcome": "claimed", "claim": "7000.00"},
    {"outcome": "sued", "paid_since_sale": "2000.00"},
    {"outcome": "judgment", "claim": "8000.00"},
)


@pytest.mark.parametrize("facts", NOTHING_OWED)
@pytest.mark.parametrize("loan", [CAR, MAIN_HOME])
def test_where_nothing_is_owed_no_step_is_about_paying_or_how_the_figure_came_about(
    loan: dict[str, Any], facts: dict[str, Any]
) -> None:
    facts = facts | ({"sale_price": "8000.00"} if loan is MAIN_HOME else {})
    answer = assessed(loan, **{"claim": "10000.00", **facts})
    about_paying = {"AskExplanation", "AskAccount", "AskRefunds", "GetSettlementInWriting", "PaymentMayRestart"}
    assert not about_paying & set(steps(answer))
    assert not {"ExplanationOwed", "SueWithin", "JudgmentSleeps"} & {finding.code for finding in answer.findings}


def test_without_amounts_only_the_lenders_letter_says_that_nothing_is_left() -> None:
    codes = {finding.code for finding in assessed(CAR, outcome="released", claim=None).findings}
    assert "NothingToClaimIfWritten" in codes
    assert "NothingToClaim" not in codes
