"""More than one loan on an American home: who is paid first, and what a second lender may still claim."""

from decimal import Decimal
from typing import Any

import pytest

from domain import Case
from domain.consult import consult, offered
from domain.findings import us_home_loans as says
from domain.findings.statement import CoveredAtValue, GapAtValue
from domain.findings.us_home_release import LienReleaseOnly
from domain.findings.us_liability import AnswerAnyway, BarsIf, HoldsIf
from domain.law import Finding, Section
from domain.places import STATE_NAMES
from domain.subjects import Subject
from domain.us.conditions import Condition
from tests.domain.us_claims import TODAY, assessed, found

SECOND = {"collateral": "home", "lien_position": "junior", "claim": "96000.00"}
NOT_SOLD = SECOND | {"event": "not_sold_yet", "fair_value": "252000.00", "prior_liens": "280000.00"}
SOLD = SECOND | {"event": "foreclosure", "sale_price": "300000.00", "prior_liens": "270000.00"}


def page(state: str | None, facts: dict[str, Any], **more: Any) -> tuple[Finding, ...]:
    place = {"jurisdiction": f"US-{state}"} if state else {}
    return consult(Case.model_validate(place | facts | more), TODAY, Subject.SECOND_LOAN, None if state else "US")


def one(findings: tuple[Finding, ...], kind: type[Finding]) -> Any:
    return next((finding for finding in findings if type(finding) is kind), None)


def amounts(*figures: int) -> tuple[Decimal, ...]:
    return tuple(Decimal(figure) for figure in figures)


def test_a_second_lender_gets_nothing_where_the_home_is_worth_less_than_the_first_loan() -> None:
    answer = page("OH", NOT_SOLD)
    assert one(answer, says.NothingForThisLoan) is not None
    total = one(answer, says.ShortTogether)
    assert (total.ahead, total.owed, total.price, total.short) == amounts(280000, 96000, 252000, 124000)
    parts = one(answer, says.MoreThanThisLoan)
    assert (parts.own, parts.other) == amounts(96000, 28000)


def test_it_may_have_the_home_sold_and_would_get_nothing() -> None:
    answer = page("OH", NOT_SOLD)
    assert isinstance(answer[0], says.SecondMaySell)
    assert one(answer, says.SecondSaleBringsNothing).value == Decimal(252000)
    assert one(page("OH", NOT_SOLD, fair_value="400000"), says.SecondSaleBringsNothing) is None


def test_out_of_the_price_the_loans_ahead_are_paid_first_and_the_lines_sum() -> None:
    answer = page("OH", SOLD)
    first, second = one(answer, says.AheadTakes), one(answer, says.LeftOnThisLoan)
    assert (first.price, first.ahead, first.left) == amounts(300000, 270000, 30000)
    assert (second.owed, second.got, second.short) == amounts(96000, 30000, 66000)
    assert one(answer, says.ThisLoanGets).gets == Decimal(30000)


def test_each_of_two_loans_is_worked_out_by_itself() -> None:
    """80/20: 480,000 and 120,000, sold for 310,000, the seller brings 20,000 and the second gets 16,000."""
    first = {"collateral": "home", "event": "short_sale", "claim": "480000", "sale_price": "310000"}
    brought = {"credits": [{"kind": "payment", "amount": "20000"}]}
    short = assessed("FL", first | brought, prior_liens="16000", outcome="released").statement
    assert short.deficiency == Decimal(166000)
    second = first | {"claim": "120000", "prior_liens": "294000", "lien_position": "junior"}
    assert assessed("FL", second, outcome="released").statement.deficiency == Decimal(104000)
    assert one(page("FL", second), says.LeftOnThisLoan).short == Decimal(104000)
    both = page("FL", first | brought, claim="120000", prior_liens="480000", lien_position="junior")
    assert one(both, says.ShortTogether).short == Decimal(270000)
    assert one(both, says.OneFormEach) is not None
    assert one(both, says.EachLoanByItself) is not None


def test_a_first_loan_shows_what_it_leaves() -> None:
    after = one(page("OH", NOT_SOLD, lien_position="first", prior_liens="0"), says.AfterThisLoan)
    assert (after.price, after.paid, after.left) == amounts(252000, 96000, 156000)


def test_a_second_loan_without_the_first_asks_for_it() -> None:
    alone = {field: value for field, value in SOLD.items() if field != "prior_liens"}
    assert one(page("OH", alone), says.TellTheFirst) is not None
    assert found(assessed("OH", alone), says.TellTheFirst) is not None
    assert one(page("OH", alone), says.AheadTakes) is None


def test_the_answer_parts_what_is_owed_on_this_loan_from_what_the_loans_ahead_miss() -> None:
    short = assessed("OH", SOLD, prior_liens="320000")
    parts = found(short, says.MoreThanThisLoan)
    assert short.statement.still_owed == parts.own + parts.other == Decimal(116000)
    assert found(assessed("OH", SOLD), says.MoreThanThisLoan) is None
    assert found(assessed("OH", SOLD, claim="1000"), says.MoreThanThisLoan) is None


def test_california_bars_a_second_loan_that_bought_the_home_though_another_lender_sold() -> None:
    answer = page("CA", SOLD, loan_purpose="purchase", owner_occupied=True, foreclosure_process="nonjudicial")
    assert isinstance(answer[0], says.SecondBarred)
    assert answer[0].citations[0].label == "Cal. Code Civ. Proc. § 580b(a)(3)"
    assert Condition.LOAN_BOUGHT_HOME in one(answer, HoldsIf).conditions
    assert one(answer, AnswerAnyway) is not None


@pytest.mark.parametrize("state", ["AZ", "CA", "GA", "HI", "MN", "MT", "NJ", "UT", "WA"])
def test_a_protection_that_leaves_out_a_wiped_out_second_loan_says_so(state: str) -> None:
    answer = page(state, SOLD, loan_purpose="home_equity", owner_occupied=True)
    assert isinstance(answer[0], says.SecondExcepted)


def test_what_the_state_still_turns_on_is_named_once() -> None:
    answer = page("NV", SOLD, loan_purpose="purchase", owner_occupied=True)
    assert isinstance(answer[0], says.SecondDepends)
    assert len([finding for finding in answer if isinstance(finding, BarsIf)]) == 1


def test_a_rule_for_the_loan_that_was_sold_for_is_not_read_as_one_for_another() -> None:
    assert isinstance(page("AK", SOLD, foreclosure_process="nonjudicial")[0], says.SecondUnclear)
    assert isinstance(page("VA", SOLD)[0], says.SecondMaySue)
    depends = page("OR", SOLD, loan_purpose="purchase")
    held = [finding.conditions for finding in depends if isinstance(finding, BarsIf)]
    assert all(Condition.LOAN_THAT_WAS_FORECLOSED not in conditions for conditions in held)


@pytest.mark.parametrize("state", STATE_NAMES)
def test_every_state_has_an_answer_on_a_second_loan(state: str) -> None:
    answers = (says.SecondBarred, says.SecondDepends, says.SecondExcepted, says.SecondMaySue, says.SecondUnclear)
    for facts in ({}, SOLD):
        assert len([finding for finding in page(state, facts) if isinstance(finding, answers)]) == 1


def test_a_lien_let_go_is_no_debt_let_go_and_two_lenders_must_both_agree() -> None:
    handed = SECOND | {"event": "deed_in_lieu", "sale_price": "252000"}
    answer = page("OH", handed)
    assert {LienReleaseOnly, says.BothMustAgree, says.OneLenderTwoLoans} <= {type(finding) for finding in answer}
    assert one(page("OH", SOLD), says.BothMustAgree) is None


def test_letters_after_the_sale_and_no_lawsuit_are_explained() -> None:
    assert {says.NoSuitOnSecondLoanYet, says.LettersEveryDay} <= {type(finding) for finding in page("OH", SOLD)}


def test_with_nothing_stated_the_order_and_the_limits_of_protection_are_explained() -> None:
    answer = page(None, {})
    assert isinstance(answer[0], says.PaidInOrder)
    assert one(answer, says.OnlySomeLoans) is not None


def test_goods_have_no_loans_on_a_home() -> None:
    car = {"collateral": "vehicle", "event": "repossession", "claim": "9000", "sale_price": "8000"}
    assert {type(finding) for finding in page("CA", car)} == {
        says.PaidInOrder,
        says.EachLoanByItself,
        says.OneFormEach,
    }


def test_credits_above_the_loan_leave_no_sum() -> None:
    paid = SOLD | {"claim": "1000", "credits": [{"kind": "payment", "amount": "2000"}]}
    assert one(page("OH", paid), says.AheadTakes) is None


@pytest.mark.parametrize(
    ("facts", "wanted"),
    [
        (SECOND, True),
        ({"collateral": "home", "prior_liens": "1000"}, True),
        ({"collateral": "home", "loan_purpose": "home_equity"}, True),
        ({"collateral": "home", "prior_liens": "0"}, False),
        ({"collateral": "vehicle", "lien_position": "junior"}, False),
    ],
)
def test_the_page_is_offered_where_there_is_another_loan(facts: dict[str, Any], *, wanted: bool) -> None:
    case = Case.model_validate({"jurisdiction": "US-OH"} | facts)
    assert (Subject.SECOND_LOAN in offered(case, Section.LIABILITY)) is wanted


def test_a_second_loan_is_said_to_be_one_though_the_whole_price_seems_to_cover_it() -> None:
    alone = {"collateral": "home", "event": "foreclosure", "lien_position": "junior", "claim": "96000"}
    assert found(assessed("OH", alone, sale_price="300000"), says.TellTheFirst) is not None
    assert found(assessed("OH", alone, sale_price="0"), says.TellTheFirst) is None
    assert found(assessed("OH", alone, sale_price="300000", outcome="released"), says.TellTheFirst) is not None


def test_what_the_loans_ahead_miss_is_nothing_to_a_second_loan_that_is_paid() -> None:
    assert found(assessed("OH", SOLD, prior_liens="320000", paid_since_sale="116000"), says.MoreThanThisLoan) is None


def test_before_a_sale_the_value_covers_a_second_loan_only_with_what_the_first_leaves() -> None:
    def gap(**more: Any) -> Any:
        answer = assessed("OH", NOT_SOLD, **more)
        return next((finding for finding in answer.findings if isinstance(finding, GapAtValue | CoveredAtValue)), None)

    assert gap().gap == Decimal(96000)
    assert gap(prior_liens="200000").gap == Decimal(44000)
    assert isinstance(gap(prior_liens="100000"), CoveredAtValue)
    assert gap(prior_liens=None) is None
    assert isinstance(gap(prior_liens=None, lien_position="first"), CoveredAtValue)
