"""Who may claim what after a home was lost, state by state."""

from decimal import Decimal
from itertools import product
from typing import Any

import pytest

from domain import Case, assess
from domain.assessment import LiabilityRule
from domain.findings import us_liability as says
from domain.findings import us_limits_open as limits_open
from domain.findings.ranges import Unknown
from domain.places import STATE_NAMES
from domain.us.conditions import Condition, Way, WayLeads
from domain.us.liability import open_facts
from domain.us.recourse import Recourse
from domain.us.vocabulary import Exemption, Lift, Need
from tests.domain.us_claims import TODAY, assessed, found, outcome, recourse

HOME = {"collateral": "home", "claim": "400000.00", "sale_price": "300000.00"}
FORECLOSED = HOME | {"event": "foreclosure"}
JUDICIAL = FORECLOSED | {"foreclosure_process": "judicial"}
TRUSTEE = FORECLOSED | {"foreclosure_process": "nonjudicial"}
LIVED_IN = {"loan_purpose": "purchase", "owner_occupied": True}
ZERO = Decimal("0.00")
GAP = Decimal("100000.00")


def test_california_bars_the_rest_of_a_loan_that_bought_the_home_lived_in_however_it_was_sold() -> None:
    answer = assessed("CA", FORECLOSED, **LIVED_IN)
    assert answer.liability.rule is LiabilityRule.BARRED
    assert answer.liability.most_collectible == ZERO
    assert found(answer, says.LawBars).citations[0].label == "Cal. Code Civ. Proc. § 580b(a)(3)"
    assert found(answer, says.HoldsIf).conditions == (
        Condition.LOAN_BOUGHT_HOME,
        Condition.LIVED_IN,
        Condition.UP_TO_FOUR_UNITS,
    )
    assert Exemption.CASH_OUT_PART in found(answer, says.HoldsNotFor).exemptions
    assert {item.field: item.value for item in answer.assumptions if item.field == "units"} == {"units": "1"}
    assert not {"foreclosure_process", "owner_occupied", "loan_purpose"} & set(answer.missing)


def test_california_bars_a_trustee_sale_whatever_the_loan_was_but_not_for_a_wiped_out_second_loan() -> None:
    assert outcome("CA", TRUSTEE, loan_purpose="cash_out", owner_occupied=False) == ("barred", ZERO)
    assert outcome("CA", TRUSTEE, loan_purpose="cash_out", lien_position="junior") == ("allowed", GAP)


def test_california_counts_the_value_in_a_court_sale_of_another_loan() -> None:
    court_sale = JUDICIAL | {"loan_purpose": "cash_out", "owner_occupied": True}
    assert outcome("CA", court_sale, fair_value="360000.00") == ("limited", Decimal("40000.00"))
    assert outcome("CA", court_sale, fair_value="280000.00") == ("limited", GAP)
    assert outcome("CA", court_sale, fair_value=None) == ("limited", None)
    answer = assessed("CA", court_sale, fair_value=None)
    assert "fair_value" in answer.missing
    assert found(answer, says.LawLimitsSomewhat).state == "CA"


def test_costs_that_are_not_known_come_on_top_of_what_the_law_limits_and_are_named() -> None:
    court_sale = JUDICIAL | {"loan_purpose": "cash_out", "owner_occupied": True, "fair_value": "360000.00"}
    answer = assessed("CA", court_sale, costs=None)
    limit = found(answer, limits_open.LawLimitsSoFar)
    assert (limit.most, limit.unknown) == (Decimal("40000.00"), (Unknown.COSTS,))
    assert found(answer, limits_open.NotInTheSum).unknown == (Unknown.COSTS,)
    known = assessed("CA", court_sale, costs=[{"kind": "sale", "amount": "500.00"}])
    assert found(known, says.LawLimits).most == Decimal("40500.00")
    lowered = assessed("CA", court_sale, credits=None)
    assert found(lowered, says.LawLimits).most == Decimal("40000.00")


def test_where_the_law_is_open_unknown_costs_come_on_top_of_the_most_too() -> None:
    most = found(assessed("NV", TRUSTEE, fair_value="340000.00", costs=None, **LIVED_IN), limits_open.AtMostSoFar)
    assert (most.most, most.unknown) == (Decimal("60000.00"), (Unknown.COSTS,))
    lower = found(assessed("FL", JUDICIAL, costs=None), limits_open.CourtMayLowerSoFar)
    assert (lower.most, lower.unknown) == (GAP, (Unknown.COSTS,))


def test_california_bars_the_rest_after_a_short_sale_that_the_lender_agreed_to() -> None:
    answer = assessed("CA", HOME, event="short_sale", loan_purpose="cash_out")
    assert answer.liability.rule is LiabilityRule.BARRED
    assert found(answer, says.LawBars).citations[0].label == "Cal. Code Civ. Proc. § 580e"
    assert outcome("CA", HOME, event="short_sale", loan_purpose="cash_out", units=5) == ("allowed", GAP)


def test_california_is_not_known_until_the_sale_the_loan_and_the_living_there_are() -> None:
    answer = assessed("CA", FORECLOSED, loan_purpose=None, owner_occupied=None)
    assert answer.liability.rule is LiabilityRule.UNKNOWN
    assert answer.liability.most_collectible == GAP
    assert {"foreclosure_process", "loan_purpose", "owner_occupied"} <= set(answer.missing)
    ways = [(item.way, item.leads) for item in answer.findings if isinstance(item, says.ByWay)]
    assert ways == [(Way.WITHOUT_COURT, WayLeads.BARS_REST), (Way.BY_COURT, WayLeads.DEPENDS)]


def test_california_protects_a_refinance_only_from_2013() -> None:
    refinanced = JUDICIAL | {"loan_purpose": "refinance", "owner_occupied": True}
    assert outcome("CA", refinanced, contract_date="2013-01-01") == ("barred", ZERO)
    assert outcome("CA", refinanced, contract_date="2012-12-31") == ("limited", GAP)
    assert outcome("CA", refinanced, contract_date=None) == ("unknown", GAP)
    unasked = assessed("CA", refinanced)
    assert unasked.liability.rule is LiabilityRule.BARRED
    assert "contract_date" in unasked.missing
    assert found(unasked, says.RefinanceFrom).year == "2013"


def test_arizona_bars_a_trustee_sale_of_a_one_or_two_family_dwelling() -> None:
    assert outcome("AZ", TRUSTEE) == ("barred", ZERO)
    assert outcome("AZ", TRUSTEE, units=3) == ("limited", GAP)
    assert outcome("AZ", JUDICIAL, **LIVED_IN) == ("barred", ZERO)
    assert outcome("AZ", JUDICIAL, loan_purpose="cash_out", owner_occupied=True) == ("allowed", GAP)


def test_alaska_bars_after_a_trustee_sale_and_allows_after_a_court_sale() -> None:
    assert outcome("AK", TRUSTEE) == ("barred", ZERO)
    assert outcome("AK", JUDICIAL) == ("allowed", GAP)
    assert outcome("AK", FORECLOSED) == ("unknown", GAP)


@pytest.mark.parametrize(("state", "facts"), [("ID", TRUSTEE), ("ID", JUDICIAL), ("NV", JUDICIAL), ("TX", TRUSTEE)])
def test_a_fair_value_limit_takes_the_higher_of_price_and_value_off_the_debt(state: str, facts: dict[str, Any]) -> None:
    assert outcome(state, facts, fair_value="340000.00") == ("limited", Decimal("60000.00"))
    assert outcome(state, facts, fair_value="420000.00") == ("limited", ZERO)
    assert outcome(state, facts, fair_value="340000.00", paid_since_sale="50000.00") == ("limited", Decimal("50000.00"))


def test_where_every_way_leads_to_the_same_rule_the_way_is_not_missing() -> None:
    answer = assessed("ID", FORECLOSED, fair_value="340000.00")
    assert (answer.liability.rule.value, answer.liability.most_collectible) == ("limited", Decimal("60000.00"))
    assert "foreclosure_process" not in answer.missing


def test_a_value_that_was_not_asked_for_is_the_price_as_an_assumption() -> None:
    answer = assessed("ID", TRUSTEE)
    assert ("fair_value", "300000.00") in [(item.field, item.value) for item in answer.assumptions]
    assert found(answer, says.ValueNotAsked) is not None


def test_texas_wants_the_person_to_ask_the_court_and_to_sue_in_90_days() -> None:
    assert found(assessed("TX", TRUSTEE), says.YouMust).steps == (Need.BORROWER_ASKS_COURT,)
    valued = JUDICIAL | {"fair_value": "390000.00"}
    assert outcome("TX", valued, sale_date="2026-09-01") == ("limited", Decimal("10000.00"))
    assert outcome("TX", valued, sale_date="2026-08-01") == ("unknown", GAP)
    assert outcome("TX", valued, sale_date=None) == ("unknown", GAP)
    assert outcome("TX", TRUSTEE, loan_purpose="home_equity", owner_occupied=True) == ("barred", ZERO)


def test_south_carolina_counts_an_appraisal_while_the_person_can_still_ask_for_it() -> None:
    valued = JUDICIAL | {"fair_value": "390000.00"}
    assert outcome("SC", valued, sale_date="2026-10-23") == ("limited", Decimal("10000.00"))
    assert outcome("SC", valued, sale_date="2026-10-22") == ("unknown", GAP)
    assert found(assessed("SC", valued), says.YouMust).steps == (Need.BORROWER_PETITIONS_APPRAISAL,)


def test_georgia_depends_on_a_court_that_confirmed_the_price() -> None:
    answer = assessed("GA", TRUSTEE)
    assert (answer.liability.rule.value, answer.liability.most_collectible) == ("unknown", GAP)
    assert found(answer, says.BarsUnless).lifts == (Lift.COURT_CONFIRMED_VALUE,)
    assert outcome("GA", JUDICIAL) == ("allowed", GAP)


def test_ohio_allows_the_claim_after_a_court_sale_and_after_a_short_sale_decides_by_the_letter() -> None:
    answer = assessed("OH", JUDICIAL, **LIVED_IN)
    assert (answer.liability.rule.value, answer.liability.most_collectible) == ("allowed", GAP)
    assert found(answer, says.MayClaim).most == GAP
    assert found(answer, says.MustGiveTwoThirds) is not None
    short_sale = assessed("OH", HOME, event="short_sale")
    assert short_sale.liability.rule is LiabilityRule.ALLOWED
    assert found(short_sale, says.OnlyTheLetter).citations[0].status == "secondary"


def test_a_sale_without_a_court_in_a_state_that_has_none_is_not_taken_at_its_word() -> None:
    assert outcome("NJ", TRUSTEE, **LIVED_IN) == ("unknown", GAP)
    assert outcome("NJ", FORECLOSED, **LIVED_IN) == ("limited", GAP)


def test_wisconsin_leaves_open_whether_the_lender_gave_up_the_rest() -> None:
    answer = assessed("WI", JUDICIAL, owner_occupied=True)
    assert answer.liability.rule is LiabilityRule.UNKNOWN
    assert found(answer, says.BarsIf).conditions == (Need.LENDER_ELECTED_WAIVER, Need.MORTGAGE_SAYS_SO)
    assert found(answer, says.LimitsUnless).lifts == (Lift.COURT_CONFIRMED_VALUE,)


def test_connecticut_credits_half_of_the_gap_between_price_and_value() -> None:
    answer = assessed("CT", JUDICIAL, fair_value="340000.00")
    assert (answer.liability.rule.value, answer.liability.most_collectible) == ("limited", Decimal("80000.00"))
    total = found(answer, says.HalfGapSum)
    assert (total.owed, total.credited, total.most) == (Decimal("400000.00"), Decimal("320000.00"), Decimal("80000.00"))


def test_a_stronger_protection_that_may_hold_leaves_the_weaker_one_as_a_bound() -> None:
    answer = assessed("NV", TRUSTEE, fair_value="340000.00", **LIVED_IN)
    assert (answer.liability.rule.value, answer.liability.most_collectible) == ("unknown", Decimal("60000.00"))
    assert Need.LENDER_IS_BANK in found(answer, says.BarsIf).conditions
    assert found(answer, says.AtMost).most == Decimal("60000.00")


def test_oklahoma_protects_a_homestead_only_if_the_notice_was_served_before_the_sale() -> None:
    assert outcome("OK", TRUSTEE, owner_occupied=True) == ("unknown", GAP)


def test_north_dakota_bars_for_the_home_lived_in_and_counts_the_value_of_another() -> None:
    assert outcome("ND", JUDICIAL, owner_occupied=True) == ("barred", ZERO)
    assert outcome("ND", JUDICIAL, owner_occupied=False, fair_value="390000.00") == ("limited", Decimal("10000.00"))


def test_washington_does_not_protect_a_business_loan() -> None:
    assert outcome("WA", TRUSTEE) == ("barred", ZERO)
    assert outcome("WA", TRUSTEE, property_use="business") == ("allowed", GAP)


def test_south_dakota_bars_a_loan_that_the_seller_gave() -> None:
    assert outcome("SD", TRUSTEE, seller_financed=True) == ("barred", ZERO)
    assert outcome("SD", TRUSTEE, seller_financed=None)[0] == "unknown"


def test_illinois_frees_who_hands_over_the_home() -> None:
    answer = assessed("IL", HOME, event="deed_in_lieu")
    assert answer.liability.rule is LiabilityRule.BARRED
    assert found(answer, says.HoldsNotFor).exemptions == (Exemption.RESERVED_IN_SIMULTANEOUS_WRITING,)


def test_after_a_judgment_a_protection_is_for_a_lawyer() -> None:
    answer = assessed("CA", FORECLOSED, outcome="judgment", **LIVED_IN)
    assert (answer.liability.rule.value, answer.liability.most_collectible) == ("unknown", GAP)
    assert found(answer, says.CourtDecided) is not None
    assert found(answer, says.CourtDecidedProtection).state == "CA"
    assert outcome("OH", JUDICIAL, outcome="judgment") == ("allowed", GAP)


def test_what_was_let_off_cannot_be_claimed_and_the_rule_stays_the_laws() -> None:
    assert outcome("OH", HOME, event="short_sale", outcome="released") == ("allowed", ZERO)
    assert outcome("ID", TRUSTEE, outcome="settled", settlement_paid="1000.00") == ("limited", ZERO)
    assert found(assessed("OH", HOME, event="short_sale", outcome="released"), says.NothingToClaim) is not None


def test_before_a_sale_the_rule_is_as_far_as_known_and_no_amount_is_named() -> None:
    unsold = {"collateral": "home", "event": "not_sold_yet", "claim": "400000.00"}
    assert outcome("VA", unsold) == ("allowed", None)
    assert outcome("CA", unsold) == ("unknown", None)
    assert found(assessed("VA", unsold), says.BeforeSaleClaim).state == "VA"
    ways = [item.way for item in assessed("CA", unsold).findings if isinstance(item, says.ByWay)]
    assert ways == [Way.WITHOUT_COURT, Way.BY_COURT, Way.WITH_CONSENT, Way.HANDED_OVER]


def test_an_amount_that_is_not_known_leaves_the_bound_not_known_unless_nothing_may_be_claimed() -> None:
    assert outcome("VA", TRUSTEE | {"claim": None}) == ("allowed", None)
    assert outcome("AK", TRUSTEE | {"claim": None}) == ("barred", ZERO)
    assert outcome("VA", TRUSTEE, paid_since_sale=None) == ("allowed", None)


def test_without_knowing_what_was_lost_no_rule_can_be_chosen() -> None:
    answer = assessed("OH", {"claim": "400000.00", "sale_price": "300000.00"})
    assert (answer.liability.rule.value, answer.liability.most_collectible) == ("unknown", GAP)
    assert "collateral" in answer.missing


@pytest.mark.parametrize(
    ("state", "facts", "expected"),
    [
        ("CA", {"event": "foreclosure"}, ("loan_purpose", "owner_occupied", "foreclosure_process")),
        ("CA", {"event": "foreclosure", "loan_purpose": "purchase", "owner_occupied": True}, ()),
        ("CA", {"event": "short_sale"}, ()),
        ("OH", {"event": "foreclosure"}, ()),
        ("GA", {"event": "foreclosure"}, ("foreclosure_process",)),
        ("GA", {"event": "foreclosure", "foreclosure_process": "nonjudicial"}, ()),
        ("AZ", {"event": "foreclosure", "foreclosure_process": "nonjudicial"}, ()),
        ("ID", {"event": "foreclosure"}, ("fair_value",)),
        ("TX", {"event": "foreclosure", "foreclosure_process": "judicial", "loan_purpose": "purchase"},
         ("sale_date", "fair_value")),
        ("SD", {"event": "foreclosure", "foreclosure_process": "judicial", "loan_purpose": "purchase"},
         ("seller_financed",)),
        ("VA", {"event": "foreclosure"}, ()),
    ],
)  # fmt: skip
def test_only_what_could_change_the_answer_is_open(
    state: str, facts: dict[str, Any], expected: tuple[str, ...]
) -> None:
    case = Case.model_validate({"jurisdiction": f"US-{state}", "collateral": "home"} | facts)
    assert open_facts(case, TODAY) == expected


def test_a_fact_that_the_person_does_not_know_is_not_asked_again() -> None:
    case = Case.model_validate({"jurisdiction": "US-GA", **FORECLOSED, "foreclosure_process": None})
    assert open_facts(case, TODAY) == ()


def test_a_bar_on_the_kind_of_loan_makes_it_nonrecourse_and_a_bar_on_the_way_of_sale_disputed() -> None:
    assert recourse("CA", FORECLOSED, **LIVED_IN) is Recourse.NONRECOURSE
    assert recourse("CA", HOME, event="short_sale", loan_purpose="cash_out") is Recourse.DISPUTED
    assert recourse("AK", TRUSTEE) is Recourse.DISPUTED
    assert recourse("AK", JUDICIAL) is Recourse.RECOURSE
    assert recourse("OH", JUDICIAL) is Recourse.RECOURSE
    assert recourse("CA", JUDICIAL, loan_purpose=None, owner_occupied=True) is Recourse.UNKNOWN
    assert recourse("CA", JUDICIAL, owner_occupied=True) is Recourse.RECOURSE


EVENTS = (
    {"event": "foreclosure"},
    {"event": "foreclosure", "foreclosure_process": "judicial"},
    {"event": "foreclosure", "foreclosure_process": "nonjudicial"},
    {"event": "short_sale"},
    {"event": "deed_in_lieu"},
    {"event": "not_sold_yet"},
)
LOANS: tuple[dict[str, Any], ...] = (
    {},
    {"loan_purpose": None},
    {"loan_purpose": "purchase"},
    {"loan_purpose": "refinance"},
    {"loan_purpose": "cash_out"},
    {"loan_purpose": "home_equity"},
)
LIVING: tuple[dict[str, Any], ...] = ({}, {"owner_occupied": True}, {"owner_occupied": None, "lien_position": "junior"})


@pytest.mark.parametrize("state", STATE_NAMES)
def test_no_state_lets_more_be_collected_than_is_owed_and_every_conclusion_has_a_source(state: str) -> None:
    for event, loan, living in product(EVENTS, LOANS, LIVING):
        facts = HOME | {"fair_value": "350000.00", "sale_date": "2026-10-30"} | event | loan | living
        if event["event"] == "not_sold_yet":
            facts = {key: value for key, value in facts.items() if key not in {"sale_price", "sale_date"}}
        answer = assessed(state, facts)
        most, owed = answer.liability.most_collectible, answer.statement.still_owed
        assert (most is None) == (event["event"] == "not_sold_yet")
        assert most is None or (owed is not None and ZERO <= most <= owed)
        assert (answer.liability.rule is LiabilityRule.BARRED) == (most == ZERO) or most is None
        of_liability = [finding for finding in answer.findings if finding.section == "liability"]
        assert of_liability
        assert all(finding.citations for finding in of_liability)
        assert all(deadline.citations for deadline in answer.liability.deadlines)


def test_where_costs_are_not_known_the_least_is_not_named_as_what_can_be_claimed() -> None:
    car = {
        "jurisdiction": "US-OH",
        "collateral": "vehicle",
        "event": "repossession",
        "outcome": "claimed",
        "claim": "10000",
        "sale_price": "8500",
    }
    known = assess(Case.model_validate(car), TODAY)
    unknown = assess(Case.model_validate(car | {"costs": None}), TODAY)
    assert "MayClaim" in {finding.code for finding in known.findings}
    assert "MayClaimSomething" in {finding.code for finding in unknown.findings}
