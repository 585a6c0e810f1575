"""A second loan on an American home: what the sale of another lender leaves of the rules, the times and the sums."""

from datetime import date
from typing import Any

import pytest

from domain import Assessment, assess
from domain.assessment import LiabilityRule
from domain.case import Case
from domain.consult import consult, offered
from domain.findings import statement as account
from domain.findings import us_home_release as release
from domain.findings import us_liability as liability
from domain.findings import us_next_steps as steps
from domain.law import Section
from domain.questions import liability_facts
from domain.subjects import Subject

TODAY = date(2026, 11, 22)
SECOND = {
    "collateral": "home",
    "event": "foreclosure",
    "outcome": "claimed",
    "claim": "60000",
    "sale_price": "150000",
    "prior_liens": "200000",
    "lien_position": "junior",
    "loan_purpose": "home_equity",
    "owner_occupied": True,
}


def assessed(state: str, **more: Any) -> Assessment:
    return assess(Case.model_validate({"jurisdiction": f"US-{state}"} | SECOND | more), TODAY)


def kinds(found: Assessment) -> set[type[Any]]:
    return {type(finding) for finding in found.findings}


@pytest.mark.parametrize(("state", "process"), [("FL", "judicial"), ("NV", "nonjudicial"), ("AK", "nonjudicial")])
def test_a_rule_for_the_sale_is_not_taken_to_free_a_second_loan_of_another_lender(state: str, process: str) -> None:
    first = assessed(state, foreclosure_process=process, lien_position="first", prior_liens="0").liability
    assert first.rule in {LiabilityRule.BARRED, LiabilityRule.LIMITED}
    second = assessed(state, foreclosure_process=process)
    assert second.liability.rule is LiabilityRule.UNKNOWN
    assert second.liability.most_collectible == second.statement.still_owed
    said = next(finding for finding in second.findings if isinstance(finding, liability.BarsIf | liability.LimitsIf))
    assert "loan_that_was_foreclosed" in said.conditions


def test_a_bar_of_short_sales_is_for_second_loans_too() -> None:
    assert assessed("CA", event="short_sale").liability.rule is LiabilityRule.BARRED


def test_a_time_that_runs_from_the_sale_is_not_for_a_second_loan_of_another_lender() -> None:
    in_texas = {"sale_date": "2026-03-01", "foreclosure_process": "nonjudicial"}
    assert "lender_suit" in {
        each.kind for each in assessed("TX", lien_position="first", **in_texas).liability.deadlines
    }
    assert "lender_suit" not in {each.kind for each in assessed("TX", **in_texas).liability.deadlines}
    own = assessed("NV", sale_date="2026-11-01").liability.deadlines
    assert [each.date for each in own] == [date(2027, 5, 1)]


def test_what_the_first_loan_took_is_asked_of_a_second_loan() -> None:
    open_case = {field: value for field, value in SECOND.items() if field != "prior_liens"} | {"jurisdiction": "US-OH"}
    assert "prior_liens" in liability_facts(Case.model_validate(open_case), TODAY)
    assert "prior_liens" not in liability_facts(Case.model_validate(open_case | {"prior_liens": None}), TODAY)
    assert "prior_liens" not in liability_facts(Case.model_validate(open_case | {"lien_position": "first"}), TODAY)


def test_without_it_no_surplus_is_promised_and_nothing_is_said_to_be_over() -> None:
    found = assessed("OH", prior_liens=None)
    assert (found.statement.surplus or 0) > 0
    assert account.StillOwedAtMost in kinds(found)
    assert liability.MayClaimSomething in kinds(found)
    wrong = {account.SurplusDue, account.AfterSurplus, liability.NothingToClaim, steps.AskForSurplus}
    assert not wrong & kinds(found)
    assert liability.LiabilityUnknown in kinds(assessed("FL", prior_liens=None))


def test_where_it_was_not_asked_the_amount_is_open() -> None:
    open_case = {field: value for field, value in SECOND.items() if field != "prior_liens"} | {"jurisdiction": "US-OH"}
    assert account.AmountUnknown in kinds(assess(Case.model_validate(open_case), TODAY))


def test_without_it_the_page_on_what_is_left_over_promises_nothing() -> None:
    case = Case.model_validate({"jurisdiction": "US-OH"} | SECOND | {"prior_liens": None})
    assert Subject.SURPLUS not in offered(case, Section.STATEMENT)
    assert next(found.code for found in consult(case, TODAY, Subject.SURPLUS)) == "WhatIsLeftOver"


def test_a_release_still_leaves_nothing_to_claim() -> None:
    assert liability.NothingToClaim in kinds(assessed("OH", prior_liens=None, outcome="released"))


def test_a_discharge_in_bankruptcy_heads_the_answer_whatever_the_state_allows() -> None:
    found = assessed("OH", discharged_in_bankruptcy=True)
    said = [type(finding) for finding in found.findings if finding.section is Section.LIABILITY]
    assert said[:2] == [release.WipedOutForYou, release.WipedOutIf]
    assert liability.MayClaim not in said


def test_silence_keeps_nothing_where_the_sale_covered_the_debt() -> None:
    covered = assessed("OH", lien_position="first", prior_liens="0", sale_price="60000", outcome="silent")
    assert account.SilentIsNotReleased not in kinds(covered)
    assert account.SilentIsNotReleased in kinds(assessed("OH", outcome="silent"))
