"""How the rest is collected, and who else answers for it: tvangsfullbyrdelsesloven ch. 7, dekningsloven ch. 2."""

from datetime import date
from decimal import Decimal

import pytest

from domain.findings import norway_collection as says
from domain.law import Section, Status
from tests.domain.norwegian_cases import CAR_HANDED_BACK, HOME_SOLD_BY_FORCE, assessed, codes, has, the


def test_a_loan_note_can_do_without_a_judgment() -> None:
    assert has(assessed(CAR_HANDED_BACK), says.JudgmentOftenNotNeeded)
    assert not has(assessed(CAR_HANDED_BACK, outcome="judgment"), says.JudgmentOftenNotNeeded)


def test_a_deduction_from_pay_has_limits() -> None:
    result = assessed(CAR_HANDED_BACK)
    assert [item.label for item in the(result, says.WageDeduction).citations] == [
        "tvangsfullbyrdelsesloven § 7-6",
        "dekningsloven § 2-7",
    ]
    assert has(result, says.NoDeductionWhenDoingAll)


@pytest.mark.parametrize("outcome", ["sued", "judgment"])
def test_when_enforcement_is_near_belongings_and_the_rates_for_living_are_told(outcome: str) -> None:
    near = assessed(CAR_HANDED_BACK, outcome=outcome)
    rates = the(near, says.SubsistenceRate)
    assert (rates.single, rates.partner, rates.until) == (Decimal(11046), Decimal(9354), date(2026, 6, 30))
    assert rates.citations[0].status is Status.UNVERIFIED
    assert has(near, says.PledgeInBelongings)
    assert not has(assessed(CAR_HANDED_BACK), says.PledgeInBelongings)


def test_rates_that_were_never_found_are_not_told() -> None:
    assert not has(assessed(CAR_HANDED_BACK, today=date(2023, 1, 2), outcome="sued"), says.SubsistenceRate)


def test_others_who_signed_owe_as_well_and_must_be_told_in_time() -> None:
    wanted = {"CoBorrowersOweAll", "LateNoticeToCoBorrower", "GuarantorNotice"}
    assert wanted <= set(codes(assessed(HOME_SOLD_BY_FORCE, co_signers=True), Section.LIABILITY))
    for alone in (False, None):
        assert not has(assessed(HOME_SOLD_BY_FORCE, co_signers=alone), says.CoBorrowersOweAll)


def test_a_collector_gives_time_and_adds_nothing_to_a_disputed_claim() -> None:
    collected = assessed(CAR_HANDED_BACK, collector_notice_received="2026-11-10")
    assert has(collected, says.CollectorGivesTime)
    assert the(collected, says.DisputedCollectionCosts).citations[0].label == "inkassoloven § 17"


def test_nothing_is_collected_where_nothing_is_left() -> None:
    released = assessed(CAR_HANDED_BACK, outcome="released", co_signers=True, collector_notice_received="2026-11-10")
    for finding in (says.WageDeduction, says.CoBorrowersOweAll, says.CollectorGivesTime):
        assert not has(released, finding)
