"""Norwegian costs against their tables: court fees, the medhjelper, collection, default interest, and their page."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from domain.findings import norway_account as account
from domain.findings import norway_cost_tables as tables
from domain.findings import norway_costs as says
from domain.findings import norway_late_interest as interest
from domain.findings.norway_papers import NewCollectionAct
from domain.law import Status
from domain.norway.fees import conciliation_board_cap, goods_fee
from domain.norway.inkasso_fees import demand_fee, inkasso_cap, reminder_fee
from domain.norway.rates import RateUnknown, interest_periods
from domain.subjects import Subject
from tests.domain.norway_pages import NORWAY, UNSOLD, one, page, said
from tests.domain.norwegian_cases import CAR_HANDED_BACK, CAR_TAKEN_BACK, HOME_SOLD_BY_FORCE, TODAY, assessed, has, the
from tests.domain.rare_norway_a import costs

HOME = HOME_SOLD_BY_FORCE
OWN_SALE = HOME | {"event": "short_sale"}
GOODS_SOLD = {"jurisdiction": "NO", "collateral": "vehicle", "event": "foreclosure", "sale_price": "80000"}
IN_2026, IN_2024, IN_2027 = date(2026, 3, 2), date(2024, 3, 2), date(2027, 3, 2)


def codes(facts: dict[str, Any], today: date = TODAY, **more: Any) -> tuple[str, ...]:
    return said(Subject.COSTS, facts, today, **more)


@pytest.mark.parametrize(
    ("claim", "simple", "heavy"),
    [
        ("500", "234.38", "468.75"),
        ("1000", "328.13", "656.25"),
        ("2500", "375.00", "750.00"),
        ("10000", "750.00", "1500.00"),
        ("50000", "1500.00", "3000.00"),
        ("250000", "3375.00", "6750.00"),
        ("250000.01", "6750.00", "13500.00"),
    ],
)
def test_collection_of_a_banks_claim_is_capped_by_its_size(claim: str, simple: str, heavy: str) -> None:
    cap = inkasso_cap(Decimal(claim), IN_2026)
    assert (cap.simple, cap.heavy) == (Decimal(simple), Decimal(heavy))


def test_a_reminder_and_a_demand_cost_whole_kroner() -> None:
    assert (reminder_fee(IN_2026), demand_fee(IN_2026)) == (Decimal(38), Decimal(113))


def test_collection_costs_are_not_guessed_for_a_day_whose_rate_was_not_read() -> None:
    for day in (date(2025, 12, 31), date(2027, 1, 1)):
        with pytest.raises(RateUnknown):
            inkasso_cap(Decimal(500), day)


@pytest.mark.parametrize(
    ("price", "fee"), [("40000", "4000.00"), ("50000", "5000.00"), ("200000", "8000.00"), ("300000", "9000.00")]
)
def test_selling_a_thing_costs_a_share_of_each_band_of_its_price(price: str, fee: str) -> None:
    assert goods_fee(Decimal(price), IN_2026) == Decimal(fee)


def test_a_case_in_the_conciliation_board_can_give_its_fee_and_four_rettsgebyr() -> None:
    assert conciliation_board_cap(IN_2026) == Decimal("2071.30") + 4 * 1345


def test_interest_is_told_period_by_period_and_stops_where_the_rate_was_not_found() -> None:
    periods = interest_periods(Decimal(36500), date(2025, 6, 21), TODAY)
    assert [(each.first, each.last, each.rate) for each in periods] == [
        (date(2025, 6, 21), date(2025, 6, 30), Decimal("0.1250")),
        (date(2025, 7, 1), date(2025, 12, 31), Decimal("0.1225")),
        (date(2026, 1, 1), date(2026, 6, 30), Decimal("0.1200")),
    ]
    assert [each.interest for each in periods] == [Decimal("125.00"), Decimal("2254.00"), Decimal("2172.00")]
    assert interest_periods(Decimal(36500), date(2022, 6, 30), TODAY) == ()
    assert interest_periods(Decimal(36500), TODAY, TODAY) == ()


def test_three_thousand_over_the_table_is_named_with_both_figures() -> None:
    dear = CAR_TAKEN_BACK | costs(court="7640.25") | {"repossession_date": "2026-03-01"}
    first, second, *_ = page(Subject.COSTS, dear)
    assert first == says.CostsAboveTables(over=Decimal(3000)).citing(*first.citations)
    assert isinstance(second, says.CourtFeesOver)
    assert (second.charged, second.by_table, second.over) == (
        Decimal("7640.25"),
        Decimal("4640.25"),
        Decimal(3000),
    )
    assert (second.proceeding, second.day) == (says.Proceeding.TAKE_BACK, date(2026, 3, 1))


@pytest.mark.parametrize(
    ("facts", "by_table"), [(CAR_TAKEN_BACK, "4640.25"), (HOME, "9953.00"), (GOODS_SOLD, "4640.25")]
)
def test_each_proceeding_has_its_fees(facts: dict[str, Any], by_table: str) -> None:
    within = page(Subject.COSTS, facts | costs(court="1000"))
    assert one(says.CourtFeesWithin, within).by_table == Decimal(by_table)
    assert isinstance(within[0], says.CostsWithinTables)


def test_less_than_a_krone_above_the_table_is_rounding() -> None:
    assert "CourtFeesWithin" in codes(HOME | costs(court="9953.90"))


def test_the_fee_table_of_an_earlier_year_was_not_read_and_is_asked_for() -> None:
    assert one(says.CourtFeesTableUnread, page(Subject.COSTS, HOME | costs(court="900"), sale_date="2024-03-02"))
    ended = CAR_TAKEN_BACK | costs(court="900") | {"enforcement_ended": "2024-03-02"}
    assert one(says.CourtFeesTableUnread, page(Subject.COSTS, ended)).day == IN_2024


@pytest.mark.parametrize("facts", [CAR_HANDED_BACK, OWN_SALE, NORWAY])
def test_without_a_case_at_court_a_court_fee_must_say_its_step(facts: dict[str, Any]) -> None:
    assert "CourtFeesBelongToSteps" in codes(facts | costs(court="900"))


def test_the_agents_fee_is_measured_against_the_scale_at_the_price_paying_out_included() -> None:
    assert one(says.AgentFeeWithin, page(Subject.COSTS, HOME)).by_scale == Decimal(50725)
    over = one(says.AgentFeeOver, page(Subject.COSTS, HOME | costs(agent="60000")))
    assert (over.price, over.over) == (Decimal(2900000), Decimal(9275))
    assert Status.UNVERIFIED in {source.status for source in over.citations}  # VAT


def test_the_fee_for_selling_a_thing_is_measured_against_its_own_scale() -> None:
    over = one(says.GoodsAgentFeeOver, page(Subject.COSTS, GOODS_SOLD | costs(sale="8600")))
    assert (over.by_scale, over.over) == (Decimal(5600), Decimal(3000))
    assert "AgentFeeWithin" in codes(GOODS_SOLD | costs(agent="5600"))


@pytest.mark.parametrize(
    "facts",
    [
        HOME | {"sale_price": None},
        HOME | {"sale_price": "3000001"},
        HOME | {"sale_date": "2024-03-02"},
        HOME | {"collateral": "boat"},
        NORWAY,
    ],
)
def test_where_no_scale_fits_the_agent_is_asked_how_the_fee_was_worked_out(facts: dict[str, Any]) -> None:
    assert "AgentFeeNotCompared" in codes(facts | costs(agent="60000"))


def test_in_an_own_sale_the_fee_is_the_agreed_one() -> None:
    assert "AgentFeeAgreed" in codes(OWN_SALE | costs(agent="60000"))


def test_at_a_take_back_only_the_four_things_count() -> None:
    found = page(Subject.COSTS, CAR_TAKEN_BACK | costs(repair="300", administrative="2000", insurance="900"))
    assert isinstance(found[0], says.CostsNotCounted)
    outside = one(says.NotAmongFour, found)
    assert (outside.items, outside.charged) == ((says.Item.REPAIR, says.Item.ADMINISTRATIVE), Decimal(2300))
    assert one(says.InsuranceAtTakeBack, found).charged == 900
    assert "AgentFeeNotCompared" not in codes(CAR_HANDED_BACK | costs(agent="900"))


def test_elsewhere_administration_and_insurance_need_an_agreement() -> None:
    found = page(Subject.COSTS, HOME | costs(administrative="2000", insurance="900"))
    assert isinstance(found[0], says.CostsNeedAgreement)
    assert one(says.OnlyIfAgreed, found).items == (says.Item.ADMINISTRATIVE, says.Item.INSURANCE)


def test_fetching_and_storing_count_as_far_as_they_were_necessary_and_repair_only_at_a_sale() -> None:
    stated = costs(repossession="500", storage="900", repair="300")
    assert one(says.NecessaryOnly, page(Subject.COSTS, CAR_TAKEN_BACK | stated)).charged == 1400
    assert one(says.NecessaryOnly, page(Subject.COSTS, GOODS_SOLD | stated)).charged == 1700


def test_a_sum_without_a_name_is_to_be_divided_up() -> None:
    assert codes(CAR_TAKEN_BACK | costs(other="9000"))[:2] == ("OnlyFourThings", "CostsInOneSum")


def test_legal_costs_are_measured_against_the_conciliation_board() -> None:
    assert one(says.LegalCostsWithin, page(Subject.COSTS, HOME | costs(legal="7451.30"))).cap == Decimal("7451.30")
    assert one(says.LegalCostsOver, page(Subject.COSTS, HOME | costs(legal="9000"))).over == Decimal("1548.70")
    assert "LegalCostsFixed" in codes(HOME | costs(legal="9000"), sale_date="2024-03-02")


LATE = CAR_TAKEN_BACK | {"first_missed_payment": "2025-10-01", "repossession_date": "2026-03-01"}


def test_late_interest_cannot_be_more_than_the_rates_give_on_the_whole_loan() -> None:
    over = one(interest.LateInterestOver, page(Subject.COSTS, LATE | costs(default_interest="7000")))
    assert over.most == Decimal("3087.67") + Decimal("1939.73")
    assert over.over == Decimal(7000) - over.most
    assert "LateInterestWithin" in codes(LATE | costs(default_interest="700"))


@pytest.mark.parametrize("more", [{"first_missed_payment": None}, {"claim": None}, {"repossession_date": None}])
def test_late_interest_is_only_asked_about_where_its_days_or_rates_are_not_known(more: dict[str, Any]) -> None:
    assert "LateInterestStated" in codes(LATE | costs(default_interest="7000") | more)


def test_interest_on_the_rest_runs_from_the_settlement_until_the_last_known_rate() -> None:
    found = page(Subject.COSTS, HOME, sale_date="2025-12-22")
    total = one(interest.LateInterestUntil, found)
    assert (total.start, total.until, total.owed) == (date(2025, 12, 22), date(2026, 6, 30), Decimal(360678))
    periods = [each for each in found if isinstance(each, interest.LateInterestPeriod)]
    assert total.total == sum(each.interest for each in periods)
    assert [each.rate for each in periods] == [Decimal("0.1225"), Decimal("0.1200")]
    assert {source.status for source in total.citations} == {Status.READ, Status.SECONDARY}


def test_the_end_of_the_case_is_the_settlement_and_a_later_resale_is_not() -> None:
    found = page(Subject.COSTS, CAR_TAKEN_BACK, enforcement_ended="2026-02-01", sale_date="2026-01-01")
    assert one(interest.LateInterestUntil, found).start == date(2026, 2, 1)
    assert "LateInterestUntil" not in codes(CAR_TAKEN_BACK, sale_date="2026-01-01")
    assert "LateInterestUntil" in codes(CAR_HANDED_BACK, sale_date="2026-01-01")


def test_while_the_rate_is_known_the_interest_is_told_to_today() -> None:
    assert "LateInterestToday" in codes(HOME, date(2026, 5, 22), sale_date="2026-02-10")


def test_without_a_settlement_day_the_last_known_rate_is_told() -> None:
    assert "DefaultInterestAdded" in codes(HOME)
    assert "DefaultInterestAdded" in codes(HOME, sale_date="2020-02-10")


def test_with_nothing_stated_the_tables_are_told() -> None:
    found = page(Subject.COSTS, NORWAY)
    assert isinstance(found[0], says.CostsNeedGround)
    both = one(tables.FeesOfBoth, found)
    assert (both.take_back, both.home_sale) == (Decimal("4640.25"), Decimal(9953))
    scale = one(tables.AgentScale, found)
    assert (scale.least, scale.paying_out) == (Decimal(13450), Decimal(6725))
    span = one(tables.InkassoCapRange, found)
    assert (span.lowest, span.highest) == (Decimal("234.38"), Decimal(13500))
    assert {"AdministrationNeedsAgreement", "ReminderFees", "NoFlatCompensation"} <= set(codes(NORWAY))


@pytest.mark.parametrize(
    ("facts", "fees"), [(UNSOLD, "9953"), (CAR_TAKEN_BACK | {"costs": None}, "4640.25"), (GOODS_SOLD, "4640.25")]
)
def test_with_no_costs_stated_the_fees_of_the_own_proceeding_are_told(facts: dict[str, Any], fees: str) -> None:
    assert one(tables.FeesOfProceeding, page(Subject.COSTS, facts)).fees == Decimal(fees)


def test_at_a_known_price_the_agents_fee_is_worked_out() -> None:
    assert one(tables.AgentFeeAtPrice, page(Subject.COSTS, HOME, costs=None)).fee == Decimal(50725)
    assert one(tables.GoodsAgentFeeAtPrice, page(Subject.COSTS, GOODS_SOLD)).fee == Decimal(5600)
    assert "AgentFeeAtPrice" not in codes(HOME, costs=None, sale_price="3000001")


@pytest.mark.parametrize("facts", [CAR_HANDED_BACK, OWN_SALE | {"costs": None}])
def test_without_the_court_no_fee_table_is_told(facts: dict[str, Any]) -> None:
    assert not {"FeesOfBoth", "FeesOfProceeding", "AgentScale"} & set(codes(facts))


@pytest.mark.parametrize("facts", [NORWAY, UNSOLD, GOODS_SOLD])
def test_tables_past_their_review_are_not_told(facts: dict[str, Any]) -> None:
    told = set(codes(facts, IN_2027))
    assert not {"FeesOfBoth", "FeesOfProceeding", "AgentScale", "InkassoCapRange", "ReminderFees"} & told
    assert "NewCollectionAct" not in told


def test_the_cap_for_collection_is_worked_out_on_the_own_claim() -> None:
    assert one(tables.InkassoCapFor, page(Subject.COSTS, CAR_TAKEN_BACK)).simple == Decimal(1500)
    assert one(tables.InkassoCapFor, page(Subject.COSTS, UNSOLD)).claim == Decimal(3200000)
    assert "InkassoCapFor" not in codes(CAR_TAKEN_BACK, fair_value="200000")


def test_the_new_collection_act_is_not_in_force_as_far_as_is_known() -> None:
    found = one(NewCollectionAct, page(Subject.COSTS, NORWAY))
    assert {source.status for source in found.citations} == {Status.UNVERIFIED}


def test_the_answer_itself_points_out_fees_above_the_tables() -> None:
    dear = assessed(HOME, costs=costs(court="12953", agent="60000")["costs"])
    assert the(dear, says.ForcedSaleFeeTable).by_table == Decimal("9953.00")
    assert the(dear, says.AgentFeeTable).by_scale == Decimal("50725.00")
    assert not has(assessed(HOME), says.ForcedSaleFeeTable)
    assert not has(assessed(HOME), says.AgentFeeTable)
    unsold = assessed(UNSOLD, costs=costs(court="12953")["costs"])
    assert not has(unsold, says.ForcedSaleFeeTable)
    assert not has(unsold, account.TakeBackFeeTable)


def test_a_figure_that_differs_from_the_lenders_is_shown_beside_the_costs_without_a_verdict() -> None:
    assert "LenderAsksMore" in codes(CAR_TAKEN_BACK, lender_figure="30000")
    assert "LenderAsksMore" not in codes(CAR_TAKEN_BACK)
