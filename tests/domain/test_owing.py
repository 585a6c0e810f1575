"""Whether anything is still owed once the home or the thing is gone, in Norway and in the United States."""

from decimal import Decimal
from typing import Any

import pytest

from domain.findings import norway_liability, owing, us_liability
from domain.subjects import Subject
from tests.domain import us_pages
from tests.domain.norway_pages import NORWAY, UNSOLD, one, page, said
from tests.domain.norwegian_cases import CAR_HANDED_BACK, CAR_TAKEN_BACK, HOME_SOLD_BY_FORCE
from tests.domain.us_cases import CAR, SHORT_SALE

OWN_SALE = HOME_SOLD_BY_FORCE | {"event": "short_sale"}
CAR_SOLD_BY_FORCE = {"jurisdiction": "NO", "collateral": "vehicle", "event": "foreclosure", "outcome": "claimed"}


def test_after_a_take_back_the_difference_between_claim_and_value_is_owed() -> None:
    known = [item for item in CAR_TAKEN_BACK["costs"] if item["amount"] is not None]
    found = page(Subject.OWING, CAR_TAKEN_BACK | {"costs": known})
    assert isinstance(found[0], owing.OwesDifferenceOf)
    assert found[0].still_owed == Decimal("21640.25")
    assert isinstance(page(Subject.OWING, CAR_TAKEN_BACK)[0], owing.OwesTheDifference)
    assert {"FourItemsOnly", "NamsmannSetsValue"} <= set(said(Subject.OWING, CAR_TAKEN_BACK))


@pytest.mark.parametrize(
    ("facts", "first"),
    [
        (NORWAY, owing.OwesAlsoAfterwards),
        (UNSOLD, norway_liability.RestClaimableAfterSale),
        (CAR_HANDED_BACK, owing.OwesDifferenceOf),
        (CAR_HANDED_BACK | {"fair_value": None}, owing.OwesTheDifference),
        (HOME_SOLD_BY_FORCE, owing.OwesWhatPriceLeftOf),
        (HOME_SOLD_BY_FORCE | {"sale_price": None}, owing.OwesWhatPriceLeft),
        (OWN_SALE, owing.OwesWhatPriceLeftOf),
        (CAR_SOLD_BY_FORCE, owing.OwesWhatPriceLeft),
        (HOME_SOLD_BY_FORCE | {"outcome": "released"}, norway_liability.RestLetGo),
    ],
)
def test_the_first_words_say_whether_anything_is_owed_in_norway(facts: dict[str, Any], first: type[object]) -> None:
    assert isinstance(page(Subject.OWING, facts)[0], first)


def test_who_has_said_nothing_hears_both_ways_and_how_a_debt_ends() -> None:
    assert {"PledgeDecidesHow", "FourItemsOnly", "WhatEndsNorwegianDebt"} <= set(said(Subject.OWING, NORWAY))


def test_consent_to_a_sale_of_ones_own_is_told_from_forgiveness() -> None:
    assert one(norway_liability.ConsentIsNotForgiveness, page(Subject.OWING, OWN_SALE)).citations
    assert "OrderOfPayment" in said(Subject.OWING, HOME_SOLD_BY_FORCE)


def test_a_debt_that_was_let_off_is_not_said_to_end_some_day() -> None:
    assert "WhatEndsNorwegianDebt" not in said(Subject.OWING, HOME_SOLD_BY_FORCE | {"outcome": "released"})


def test_an_american_rest_is_owed_as_a_rule_where_the_state_is_not_known() -> None:
    found = us_pages.kinds(us_pages.page(Subject.OWING, {}))
    assert {owing.OwesAsARule, owing.StatesDiffer, owing.WhatEndsAmericanDebt} <= found


def test_the_law_of_the_state_answers_where_it_is_known() -> None:
    found = us_pages.page(Subject.OWING, CAR, outcome="claimed")
    assert isinstance(found[0], us_liability.MayClaim)
    assert owing.StatesDiffer not in us_pages.kinds(found)


def test_a_barred_rest_may_be_asked_for_all_the_same() -> None:
    barred = SHORT_SALE | {"jurisdiction": "US-CA", "owner_occupied": True, "units": 1, "outcome": "silent"}
    found = us_pages.kinds(us_pages.page(Subject.OWING, barred))
    assert {us_liability.LawBars, us_liability.AnswerAnyway} <= found


def test_an_american_rest_that_was_let_off_is_not_explained() -> None:
    assert owing.WhatEndsAmericanDebt not in us_pages.kinds(us_pages.page(Subject.OWING, CAR))
