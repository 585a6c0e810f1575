"""What holds for the ways out of every case, in every place, whatever was stated or is not known."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from domain import Case
from domain.choices import Outcome
from domain.rest import LET_GO, first_loan_open
from domain.way_out import Way, WayOut
from domain.ways import ways
from tests.domain.contract import ZERO, answer, every, obligation, stated
from tests.domain.strategies import AMERICAN, TODAY, Facts, cases, sold

SHARES = st.sampled_from((Decimal("0.25"), Decimal("0.40"), Decimal("0.60")))
AMERICAN_ONLY = {WayOut.BANKRUPTCY, WayOut.TRADE_IN, WayOut.DEED_IN_LIEU}
OUTCOMES = st.none() | st.sampled_from(Outcome)


def parts(one: Way) -> Decimal | None:
    """What the way makes of the rest, or None where a part of it is not known."""
    if one.pay is None or one.left is None or one.let_off is None or one.out_of_reach is None:
        return None
    return one.pay + one.left + one.let_off + one.out_of_reach


@every(max_examples=150)
@given(sold(outcome=OUTCOMES), SHARES)
def test_what_is_paid_left_let_off_and_out_of_reach_adds_up_to_the_deficiency(facts: Facts, share: Decimal) -> None:
    """To the cent, with what was paid before; of a debt that is over, the person's own settlement does."""
    case, found = Case.model_validate(facts), answer(facts).statement
    deficiency, paid, settled = found.deficiency or ZERO, stated(facts, "paid_since_sale"), case.settlement_paid or ZERO
    over = case.outcome in LET_GO and not found.still_owed
    counted = [each for each in ways(case, TODAY, share) if not over or (each.own and each.kind is WayOut.SETTLE)]
    before = paid if over else paid + settled
    if not over or paid + settled <= deficiency:
        assert {total for each in counted if (total := parts(each)) is not None} <= {deficiency - before}


@every(max_examples=100)
@given(cases(outcome=OUTCOMES), SHARES)
def test_nobody_pays_more_than_is_owed_and_no_amount_is_below_zero(facts: Facts, share: Decimal) -> None:
    found = answer(facts).statement
    for each in ways(Case.model_validate(facts), TODAY, share):
        assert all(part is None or part >= ZERO for part in (each.pay, each.left, each.let_off, each.out_of_reach))
        if found.deficiency is not None and not each.own:
            assert each.total <= found.deficiency


@every(max_examples=60)
@given(sold(outcome=OUTCOMES))
def test_no_way_costs_more_than_was_owed_on_the_loan(facts: Facts) -> None:
    whole = max(ZERO, obligation(facts))
    assert all(each.total <= whole for each in ways(Case.model_validate(facts), TODAY) if not each.own)


@every(max_examples=100)
@given(cases(outcome=OUTCOMES))
def test_the_own_way_is_what_the_assessment_says(facts: Facts) -> None:
    case, found = Case.model_validate(facts), answer(facts)
    own = next((each for each in ways(case, TODAY) if each.own), None)
    if own is None:
        return
    assert (own.labels, own.until) == (found.credit.reported_as, found.credit.reportable_until)
    assert (own.cancelled, own.taxable) == (found.tax.cancelled_debt, found.tax.taxable_cancelled_debt)
    assert own.let_off == found.statement.released
    assert set(own.deadlines) <= set(found.liability.deadlines)
    if own.left is not None and not case.prior_liens:
        assert own.left == found.liability.most_collectible
    assert own.left is not None or first_loan_open(case) or found.liability.most_collectible is None or not case.claim


@every(max_examples=60)
@given(cases(outcome=OUTCOMES))
def test_each_country_has_only_its_own_ways(facts: Facts) -> None:
    shown = {each.kind for each in ways(Case.model_validate(facts), TODAY)}
    assert not shown & (AMERICAN_ONLY if facts["jurisdiction"] == "NO" else {WayOut.DEBT_SETTLEMENT})


@every(max_examples=60)
@given(cases(AMERICAN, outcome=OUTCOMES))
def test_every_conclusion_beside_a_way_has_a_source(facts: Facts) -> None:
    assert all(finding.citations for each in ways(Case.model_validate(facts), TODAY) for finding in each.findings)


@every(max_examples=60)
@given(cases(outcome=OUTCOMES))
def test_the_own_way_stands_first_and_no_way_twice(facts: Facts) -> None:
    found = ways(Case.model_validate(facts), TODAY)
    assert all(not each.own for each in found[1:])
    assert len({each.kind for each in found}) == len(found)
