"""What is special about a state: every word in a row has a note in an answer, and only where it can matter."""

from typing import Any

import pytest

from domain import Case
from domain.assess import law_of
from domain.findings import us_special_papers as papers
from domain.findings import us_special_price as price
from domain.findings import us_special_time as time
from domain.findings.us_liability import LiabilityFinding
from domain.law import Finding, Status, conclusions
from domain.matter import Matter
from domain.us import special
from domain.us.lengths import within
from domain.us.rows import Period
from domain.us.states import state_of, states
from domain.us.vocabulary_special import Special
from tests.domain.us_claims import TODAY, assessed, found

HOME = {"collateral": "home", "claim": "400000.00", "sale_price": "300000.00", "outcome": "claimed"}
BY_COURT = HOME | {"event": "foreclosure", "foreclosure_process": "judicial"}
WITHOUT_COURT = HOME | {"event": "foreclosure", "foreclosure_process": "nonjudicial"}
SHORT_SALE = HOME | {"event": "short_sale"}
HANDED_OVER = HOME | {"event": "deed_in_lieu"}
UNSOLD = {"collateral": "home", "event": "not_sold_yet", "claim": "400000.00"}
CAR = {"collateral": "vehicle", "event": "repossession", "claim": "10000", "sale_price": "8000", "outcome": "claimed"}
EQUITY = {"loan_purpose": "home_equity", "owner_occupied": True}

SPECIAL: tuple[tuple[str, str, dict[str, Any], type[LiabilityFinding], str, str], ...] = (
    ("good_faith_bid_duty", "AL", WITHOUT_COURT, price.BidMustBeHonest, "Ala. Code § 35-10-1 et seq.", "secondary"),
    ("good_faith_bid_rule", "CO", WITHOUT_COURT, price.BidBelowEstimate, "C.R.S. § 38-38-106(6)", "secondary"),
    ("strict_foreclosure", "CT", BY_COURT, time.StrictForeclosure, "Conn. Gen. Stat. § 49-14(a)", "read"),
    ("notes_six_years", "DE", BY_COURT, time.NoteLivesLonger, "10 Del. C. § 8109", "secondary"),
    ("court_discretion", "FL", BY_COURT, price.JudgeMayGiveLess, "Fla. Stat. § 702.06", "read"),
    ("confirmation_required", "GA", WITHOUT_COURT, price.CourtMustConfirm, "O.C.G.A. § 44-14-161(a)", "read"),
    ("two_year_judgment_life", "IA", BY_COURT, time.JudgmentOnHomeShort, "Iowa Code § 615.1", "read"),
    ("reservation_must_be_simultaneous", "IL", HANDED_OVER, papers.ReservedSameDay, "735 ILCS § 5/15-1401", "read"),
    ("owner_waives_wait", "IN", BY_COURT, papers.WaitGivenUp, "Ind. Code § 32-29-7-5", "secondary"),
    ("court_may_credit_value", "KS", BY_COURT, price.FairValueBeforeConfirmation, "K.S.A. § 60-2415(b)", "read"),
    ("two_thirds_value_redemption", "KY", BY_COURT, time.BuyBackIfCheap, "KRS § 426.530", "read"),
    ("no_appraisal_no_deficiency", "LA", BY_COURT, price.NoAppraisalNoRest, "La. R.S. § 13:4106, § 13:4107", "read"),
    ("warning_notice_required", "MA", WITHOUT_COURT, time.WarningLetter, "M.G.L. c. 244 § 17B", "read"),
    ("motion_is_only_remedy", "MD", BY_COURT, time.OnlyInSameCase, "Md. Code, Real Prop. § 7-105.17", "read"),
    ("redemption_period_decides", "MN", WITHOUT_COURT, time.BuyBackTimeDecides, "Minn. Stat. § 582.30 subd. 2", "read"),
    ("price_only_no_value_cap", "MO", WITHOUT_COURT, price.OnlyThePrice,
     "First Bank v. Fischer & Frichtel, 364 S.W.3d 216", "read"),
    ("installment_note_one_year", "MS", WITHOUT_COURT, time.OneYearForInstallments, "Miss. Code § 15-1-23", "read"),
    ("trust_indenture_only", "MT", WITHOUT_COURT, papers.TrustIndenture, "Mont. Code § 71-1-317", "secondary"),
    ("seller_note_label", "NC", WITHOUT_COURT, papers.SellerNoteSays, "N.C.G.S. § 45-21.38", "read"),
    ("good_faith_price_duty", "NH", WITHOUT_COURT, price.FairPriceNotFullValue, "RSA § 479:25; case law", "secondary"),
    ("deficiency_reopens_redemption", "NJ", BY_COURT, time.JudgmentReopensBuyBack, "N.J.S.A. § 2A:50-4", "secondary"),
    ("low_income_household", "NM", BY_COURT, papers.LowIncomeHousehold, "NMSA § 48-10-17(E)", "read"),
    ("bank_lender_only", "NV", WITHOUT_COURT, papers.BankLoanOnly, "NRS § 40.455(3)", "read"),
    ("motion_or_debt_paid", "NY", BY_COURT, time.MotionOrPaid, "RPAPL § 1371(2), (3)", "read"),
    ("two_year_collection_limit", "OH", BY_COURT, time.DoNotSignWaiver, "Ohio R.C. § 2329.08", "read"),
    ("homestead_election", "OK", WITHOUT_COURT, papers.HomesteadNoticeSent, "46 O.S. § 43(A)(2)", "secondary"),
    ("cancelled_debt_report", "OR", SHORT_SALE, papers.ReportToTaxOffice, "ORS § 86.157(2)", "read"),
    ("appraisal_petition", "SC", BY_COURT, price.AppraisalReplacesBid, "S.C. Code § 29-3-680", "read"),
    ("seller_financing_only", "SD", WITHOUT_COURT, papers.SellerOrBank, "SDCL § 44-8-20, § 44-8-25", "read"),
    ("sale_price_presumed_fair", "TN", WITHOUT_COURT, price.PricePresumedFair, "Tenn. Code § 35-5-118", "read"),
    ("home_equity_nonrecourse", "TX", WITHOUT_COURT | EQUITY, papers.HomeEquityOnlyHome,
     "Tex. Const. art. XVI § 50(a)(6)(C)", "secondary"),
    ("strict_foreclosure_only_without_equity", "VT", BY_COURT, time.StrictOnlyWithoutEquity,
     "12 V.S.A. § 4941(c)", "read"),
    ("commercial_exceptions", "WA", WITHOUT_COURT, papers.CommercialLoan, "RCW § 61.24.100(1), (3)", "read"),
    ("waive_to_shorten_wait", "WI", BY_COURT, papers.WaivedInComplaint, "Wis. Stat. § 846.101", "read"),
    ("value_defense_abolished", "WV", WITHOUT_COURT, price.LowPriceNoDefense, "W. Va. Code § 38-1-7", "secondary"),
)  # fmt: skip


def noted(state: str, facts: dict[str, Any], **more: Any) -> list[str]:
    """The codes that the rule alone draws."""
    case = Case.model_validate({"jurisdiction": f"US-{state}"} | facts | more)
    drawn = conclusions((special.special_rule,), Matter(case, TODAY, law_of(case)))
    return [finding.code for finding in drawn if isinstance(finding, Finding)]


@pytest.mark.parametrize(("word", "state", "facts", "kind", "source", "status"), SPECIAL)
def test_the_special_word_of_a_row_has_its_note_in_an_answer_with_the_rows_own_source(
    word: str, state: str, facts: dict[str, Any], kind: type[LiabilityFinding], source: str, status: str
) -> None:
    assert state_of(state).special == word
    note = found(assessed(state, facts), kind)
    assert (note.citations[0].label, note.citations[0].status) == (source, status)
    assert note.state == state


def test_every_special_word_and_every_special_state_is_in_the_test_above() -> None:
    assert {word for word, *_ in SPECIAL} == set(Special)
    assert {state for _, state, *_ in SPECIAL} == {code for code, row in states().items() if row.special}
    assert set(special.NOTES) == set(Special)


def test_a_note_stands_after_the_headline_and_what_the_headline_rests_on() -> None:
    codes = [
        each.code for each in assessed("NJ", BY_COURT, owner_occupied=True).findings if each.section == "liability"
    ]
    assert codes[0] == "LawLimits"
    assert codes.index("HoldsIf") < codes.index("JudgmentReopensBuyBack") < codes.index("AnswerAnyway")


def test_a_state_without_a_special_word_and_an_unknown_thing_have_no_note() -> None:
    assert noted("AK", WITHOUT_COURT) == []
    assert noted("OH", {"claim": "1000.00"}) == []


@pytest.mark.parametrize(("state", "facts"), [("AL", BY_COURT), ("OH", SHORT_SALE), ("IL", BY_COURT), ("OR", BY_COURT)])
def test_a_note_is_only_for_the_way_in_which_the_home_was_lost(state: str, facts: dict[str, Any]) -> None:
    assert noted(state, facts) == []


def test_a_note_is_only_for_something_that_is_left_to_claim() -> None:
    assert noted("GA", WITHOUT_COURT) == ["CourtMustConfirm"]
    assert noted("GA", WITHOUT_COURT, outcome="released") == []
    assert noted("TX", WITHOUT_COURT | EQUITY) == ["HomeEquityOnlyHome"]
    assert noted("SD", WITHOUT_COURT, seller_financed=True) == []
    assert noted("IL", HANDED_OVER) == ["ReservedSameDay"]


def test_after_a_judgment_only_what_changes_its_use_is_noted() -> None:
    judged = BY_COURT | {"outcome": "judgment"}
    assert noted("IA", judged) == ["JudgmentOnHomeShort"]
    assert noted("OH", judged) == ["DoNotSignWaiver"]
    assert noted("NJ", judged) == ["JudgmentReopensBuyBack"]
    assert noted("NY", judged) == []


def test_before_a_sale_only_what_can_still_be_used_is_noted() -> None:
    assert noted("OK", UNSOLD) == ["HomesteadNotice"]
    assert noted("NC", UNSOLD) == ["SellerNoteSays"]
    assert noted("GA", UNSOLD) == []
    assert noted("DE", CAR | {"event": "not_sold_yet", "sale_price": None}) == []


def test_a_note_is_only_for_a_case_that_it_can_be_about() -> None:
    assert noted("OH", BY_COURT, owner_occupied=False) == noted("OH", BY_COURT, units=3) == []
    assert noted("MD", BY_COURT, owner_occupied=False) == noted("NM", BY_COURT, owner_occupied=False) == []
    assert noted("NC", WITHOUT_COURT, seller_financed=False) == []
    assert noted("NV", WITHOUT_COURT, loan_purpose="refinance") == []
    assert noted("TX", WITHOUT_COURT, loan_purpose="purchase") == []
    assert noted("WA", WITHOUT_COURT, owner_occupied=True) == noted("WA", WITHOUT_COURT, property_use="personal") == []


def test_a_time_that_is_over_is_not_offered() -> None:
    assert noted("KY", BY_COURT, sale_date="2026-05-22") == ["BuyBackIfCheap"]
    assert noted("KY", BY_COURT, sale_date="2026-05-21") == []
    assert noted("SC", BY_COURT, sale_date="2026-10-23") == ["AppraisalReplacesBid"]
    assert noted("SC", BY_COURT, sale_date="2026-10-22") == []


def test_delawares_note_is_about_goods_too_until_it_is_said_whether_there_is_one() -> None:
    note = found(assessed("DE", CAR), time.NoteLivesLonger)
    assert (note.note.count, note.other.count) == (6, 3)
    assert [source.status for source in note.citations] == [Status.SECONDARY, Status.SECONDARY]
    assert noted("DE", CAR, promissory_note=True) == []
    assert noted("MS", CAR) == noted("LA", CAR) == []  # their rules for goods say it


def test_minnesotas_three_times_to_buy_back_are_told_in_their_own_units() -> None:
    note = found(assessed("MN", WITHOUT_COURT), time.BuyBackTimeDecides)
    times = [(each.count, each.unit.value) for each in (note.usual, note.short, note.long)]
    assert times == [(6, "months"), (5, "weeks"), (12, "months")]


def test_an_entry_without_a_length_has_none() -> None:
    with pytest.raises(ValueError, match="expected an entry with a length"):
        within(Period())
