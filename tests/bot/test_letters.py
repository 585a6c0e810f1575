"""Letters ready to send: which fit a case, what each says and in which language, and what stands before it."""

import re
from datetime import date
from itertools import islice
from typing import Any

import pytest

from bot.letters import Letter, letter_text, letters_for, letters_of, written_in
from bot.screen.letter import letter_page, letters_page
from bot.screen.view import View, whole
from bot.screen_parts import Document, Screen
from domain import assess
from domain.case import Case
from tests.bot.talking import buttons_of, plain
from tests.bot.test_interview_walk import sound
from tests.domain.crafted import CRAFTED, grid

TODAY = date(2026, 11, 22)
LONGEST = 2500
Facts = dict[str, Any]

CAR: Facts = {
    "jurisdiction": "US-OH",
    "collateral": "vehicle",
    "event": "repossession",
    "claim": "10000.00",
    "sale_price": "8500.00",
    "costs": [{"kind": "repossession", "amount": "500.00"}],
    "outcome": "claimed",
    "lender_figure": "2400.00",
}
HOME: Facts = {
    "jurisdiction": "US-OH",
    "collateral": "home",
    "event": "foreclosure",
    "claim": "250000.00",
    "sale_price": "200000.00",
    "outcome": "claimed",
}
BARRED = HOME | {
    "jurisdiction": "US-CA",
    "loan_purpose": "purchase",
    "owner_occupied": True,
    "units": 1,
}
BIL: Facts = {
    "jurisdiction": "NO",
    "collateral": "vehicle",
    "event": "repossession",
    "claim": "100000.00",
    "fair_value": "85000.00",
    "outcome": "claimed",
}
BOLIG: Facts = {
    "jurisdiction": "NO",
    "collateral": "home",
    "event": "foreclosure",
    "claim": "3200000.00",
    "sale_price": "2900000.00",
    "outcome": "claimed",
}
CASES: dict[str, Facts] = {
    "car": CAR,
    "car for business": CAR | {"property_use": "business"},
    "car before the sale": {
        "jurisdiction": "US-TX", "collateral": "vehicle", "event": "not_sold_yet",
        "claim": "9000", "fair_value": "8000",
    },
    "car sold for more": CAR | {"sale_price": "12000.00"},
    "car, settled": CAR | {"outcome": "settled", "settlement_paid": "700.00"},
    "car, much stated": CAR | {
        "collector_notice_received": "2026-11-10", "notices_received": False, "sale_date": "2026-06",
        "first_missed_payment": "2025-06",
    },
    "boat handed back": CAR | {"collateral": "boat", "event": "voluntary_surrender"},
    "home": HOME,
    "home, court has decided": HOME | {"outcome": "judgment", "judgment_amount": "60000.00"},
    "home, barred": BARRED,
    "home, barred, a collector wrote": BARRED | {"collector_notice_received": "2026-11-10"},
    "home, short sale": HOME | {"event": "short_sale", "outcome": "silent"},
    "home, let off": HOME | {"event": "short_sale", "outcome": "released", "first_missed_payment": "2017-03-01"},
    "home, sold for more": HOME | {"sale_price": "300000.00"},
    "nothing but the state": {"jurisdiction": "US-NY"},
    "bil": BIL,
    "bil, verdi ukjent": BIL | {"fair_value": None},
    "bil levert": BIL | {"event": "voluntary_surrender", "fair_value": None},
    "bil ikke solgt": {
        "jurisdiction": "NO", "collateral": "vehicle", "event": "not_sold_yet",
        "claim": "100000", "fair_value": "9000",
    },
    "bil verdt mer": BIL | {"fair_value": "120000.00"},
    "bolig": BOLIG,
    "bolig, uenig": BOLIG | {
        "lender_figure": "400000.00", "costs": [{"kind": "administrative", "amount": "2000.00"}],
        "last_payment_date": "2010-01-15",
    },
    "bolig solgt med samtykke": BOLIG | {"event": "short_sale", "outcome": "silent"},
    "bolig, slettet": BOLIG | {"outcome": "released"},
    "bolig, solgt for mer": BOLIG | {"sale_price": "3500000.00"},
    "bare landet": {"jurisdiction": "NO"},
}  # fmt: skip
OFFERED: dict[str, tuple[str, ...]] = {
    "car": ("explanation", "settlement", "bureau_dispute"),
    "car for business": ("account", "settlement", "bureau_dispute"),
    "car before the sale": ("redemption", "release"),
    "car sold for more": ("surplus", "explanation", "bureau_dispute"),
    "car, settled": ("release", "bureau_dispute"),
    "car, much stated": ("validation", "explanation", "settlement", "bureau_dispute"),
    "home": ("account", "settlement", "bureau_dispute"),
    "home, court has decided": ("account", "settlement", "bureau_dispute"),
    "home, barred": ("objection", "account", "bureau_dispute"),
    "home, barred, a collector wrote": ("validation", "objection", "account", "bureau_dispute"),
    "home, short sale": ("account", "release", "settlement", "bureau_dispute"),
    "home, let off": ("release", "bureau_dispute"),
    "bil": ("account", "objection", "forgiveness", "payment_plan", "settlement"),
    "bil, verdi ukjent": ("valuation", "account", "objection", "forgiveness", "payment_plan"),
    "bil ikke solgt": ("valuation", "payment_plan", "release"),
    "bil verdt mer": ("surplus", "account"),
    "bolig, uenig": ("objection", "account", "forgiveness", "payment_plan", "settlement"),
    "bolig solgt med samtykke": ("release", "account", "forgiveness", "payment_plan", "settlement"),
    "bolig, slettet": ("release",),
}


def view(facts: Facts, locale: str = "en") -> View:
    return whole(Case.model_validate(facts), facts, locale, TODAY)


def written(facts: Facts, letter: Letter) -> str:
    case = Case.model_validate(facts)
    return plain(letter_text(letter, case, assess(case, TODAY), TODAY))


def before(facts: Facts, letter: Letter, locale: str = "en") -> str:
    return plain(letter_page(view(facts, locale), letter)[0].text)


def offered(facts: Facts) -> tuple[Letter, ...]:
    case = Case.model_validate(facts)
    return letters_for(case, TODAY, assess(case, TODAY))


def the_letter(screens: tuple[Screen, ...]) -> str:
    found = re.fullmatch(r"<pre>(.*)</pre>", screens[-1].text, re.DOTALL)
    assert found
    return found[1]


@pytest.mark.parametrize("name", OFFERED)
def test_the_letters_that_fit_the_case_are_offered_the_most_useful_first(name: str) -> None:
    assert offered(CASES[name]) == OFFERED[name]


def test_never_more_than_five_are_offered_and_each_can_be_written() -> None:
    for facts in (*islice(grid(), 0, None, 11), *CRAFTED):
        fitting = offered(facts)
        assert len(fitting) <= 5
        assert len(set(fitting)) == len(fitting)
        assert set(fitting) <= set(letters_of(Case.model_validate(facts))), facts


def contents(screens: tuple[Screen, ...]) -> list[str]:
    """What stands in the files of the last message."""
    return [file.content.decode() for file in screens[-1].documents if isinstance(file, Document)]


@pytest.mark.parametrize("locale", ["en", "nb"])
@pytest.mark.parametrize("name", CASES)
def test_every_letter_is_whole_and_short_and_can_be_copied_with_one_tap(name: str, locale: str) -> None:
    seen = view(CASES[name], locale)
    sound(letters_page(seen))
    for letter in letters_of(seen.case):
        screens = letter_page(seen, letter)
        for screen in screens:
            sound(screen)
        text = the_letter(screens)
        assert len(text) < LONGEST, letter
        assert contents(screens)[0].replace("\u00a0", " ") == plain(text)
        assert re.search(r"\[(?:your name|navnet ditt)\]", text)


@pytest.mark.parametrize("locale", ["en", "nb"])
@pytest.mark.parametrize("name", CASES)
def test_a_letter_is_in_the_language_of_whoever_gets_it_whatever_the_chat_speaks(name: str, locale: str) -> None:
    seen = view(CASES[name], locale)
    for letter in letters_of(seen.case):
        screens = letter_page(seen, letter)
        text = the_letter(screens)
        assert ("Med vennlig hilsen" if seen.case.in_norway else "Sincerely,") in text
        assert len(screens[-1].documents) == (1 if written_in(seen.case) == locale else 2)


def test_who_reads_another_language_gets_the_same_letter_once_more_marked_as_only_to_read() -> None:
    screens = letter_page(view(CAR, "nb"), Letter.SETTLEMENT)
    sent, to_read = contents(screens)
    assert "To whom it may concern" in sent
    assert to_read.startswith("BARE TIL Å LESE")
    assert "Med vennlig hilsen" in to_read
    assert "på engelsk" in screens[0].text


@pytest.mark.parametrize("name", CASES)
def test_a_section_of_law_is_named_once(name: str) -> None:
    for letter in letters_of(Case.model_validate(CASES[name])):
        sections = re.findall(r"(?:§|[Ss]ection) ?[\d-]+", written(CASES[name], letter))
        assert len(sections) == len(set(sections)), letter


def test_the_explanation_names_the_state_and_its_day_and_asks_for_refunds_in_the_same_letter() -> None:
    text = written(CAR, Letter.EXPLANATION)
    assert "Section 9-616 of the Uniform Commercial Code, as enacted in Ohio" in text
    assert "You say that $2,400 is left to pay." in text
    assert "GAP cover, a service contract and insurance" in text
    assert "14 days" in text
    assert "December 7, 2026" in text


def test_who_got_no_notice_before_the_sale_says_so() -> None:
    assert "I did not get a notice" not in written(CAR, Letter.EXPLANATION)
    assert "I did not get a notice before the sale." in written(CAR | {"notices_received": False}, Letter.EXPLANATION)


def test_a_collector_is_told_to_stop_only_while_the_thirty_days_run() -> None:
    in_time = CAR | {"collector_notice_received": "2026-11-10"}
    late = CAR | {"collector_notice_received": "2026-09-10"}
    assert "15 U.S.C. § 1692g" in written(in_time, Letter.VALIDATION)
    assert "stop collecting" in written(in_time, Letter.VALIDATION)
    assert "by December 10, 2026" in before(in_time, Letter.VALIDATION)
    assert "stop collecting" not in written(late, Letter.VALIDATION)
    assert "The 30 days ended on October 10, 2026." in before(late, Letter.VALIDATION)
    assert offered(late)[0] == Letter.VALIDATION


def test_a_notice_whose_day_is_not_known_may_be_in_time() -> None:
    unknown = CAR | {"collector_notice_received": None}
    assert offered(unknown)[0] == Letter.VALIDATION
    assert "stop collecting" in written(unknown, Letter.VALIDATION)
    assert "December" not in before(unknown, Letter.VALIDATION)


def test_a_claim_that_the_law_bars_is_disputed_with_the_provision_and_never_settled() -> None:
    text = written(BARRED, Letter.OBJECTION)
    assert "the law of California does not let anyone collect" in text
    assert re.search(r"I rely on Cal\. Code Civ\. Proc\. § 580", text)
    assert Letter.SETTLEMENT not in offered(BARRED)
    assert "Show it to a lawyer." in before(BARRED, Letter.OBJECTION)
    assert "the law of California" in written(BARRED | {"collector_notice_received": "2026-11-10"}, Letter.VALIDATION)


def test_a_collector_who_asks_for_a_debt_that_was_let_off_is_told_so() -> None:
    let_off = HOME | {"outcome": "released", "collector_notice_received": "2026-11-10"}
    assert "has been let off or settled" in written(let_off, Letter.VALIDATION)
    assert offered(let_off)[0] == Letter.VALIDATION


def test_no_provision_is_named_where_the_answer_itself_names_none() -> None:
    paid = BARRED | {"paid_since_sale": "50000.00", "collector_notice_received": "2026-11-10"}
    text = written(paid, Letter.VALIDATION)
    assert "the law of California" in text
    assert "I rely on" not in text


def test_before_a_sale_nothing_is_said_to_be_left_to_pay() -> None:
    unsold = CASES["car before the sale"] | {"lender_figure": "9500.00"}
    assert "is left to pay" not in written(unsold, Letter.RELEASE)


def test_any_other_dispute_has_a_place_for_the_reason() -> None:
    assert "[what is wrong, and why]" in written(HOME, Letter.OBJECTION)


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"outcome": "released"}, "The rest of this debt was let off. The balance should be 0."),
        ({"outcome": "settled", "settlement_paid": "900"}, "This debt was settled. The balance should be 0."),
        ({"discharged_in_bankruptcy": True}, "discharged in bankruptcy. The balance should be 0."),
        ({"first_missed_payment": "2017-03-01"}, "could be shown until August 28, 2024. Please delete it."),
        ({"first_missed_payment": "2025-03"}, "never made up: March 2025."),
        ({}, "[what it says]"),
    ],
)
def test_a_credit_bureau_is_told_what_the_case_says_against_the_entry(more: Facts, said: str) -> None:
    text = written(CAR | more, Letter.BUREAU_DISPUTE)
    assert said in text
    assert "15 U.S.C. § 1681i" in text
    assert "December 23, 2026" in text


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (HOME | {"event": "not_sold_yet", "sale_price": None, "fair_value": "1"}, "Before I sign anything"),
        (HOME | {"outcome": "released"}, "has been let off: $50,000. I ask you to confirm"),
        (HOME | {"outcome": "released", "claim": None}, "has been let off. I ask you to confirm"),
        (HOME | {"outcome": "settled", "settlement_paid": "9000"}, "settled the debt for $9,000."),
        (HOME | {"outcome": "settled"}, "We have settled the debt. I ask"),
        (HOME | {"outcome": "claimed", "paid_since_sale": "50000"}, "nothing is left to pay"),
        (HOME | {"outcome": "silent"}, "do not say what becomes of"),
    ],
)
def test_a_release_is_asked_for_with_its_reason_its_words_its_amount_and_its_date(facts: Facts, said: str) -> None:
    text = written(facts, Letter.RELEASE)
    assert said in text
    assert "satisfied in full" in text
    assert "the exact amount that is released" in text
    assert "the date of the release" in text


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_an_offer_is_preceded_by_the_warning_and_promises_nothing(locale: str) -> None:
    for facts, letters in (
        (CAR, [Letter.SETTLEMENT]),
        (BOLIG, [Letter.SETTLEMENT, Letter.PAYMENT_PLAN, Letter.FORGIVENESS]),
    ):
        for letter in letters:
            _title, warning, *_rest = before(facts, letter, locale).split("\n\n")
            assert re.match("Before you send it:|Før du sender det:", warning)
            assert re.search("does not acknowledge|ikke en erkjennelse", written(facts, letter))


def test_whoever_owes_nothing_more_need_not_deny_the_debt() -> None:
    assert "acknowledge" not in written(HOME | {"outcome": "released"}, Letter.RELEASE)
    assert "acknowledge" in written(HOME, Letter.RELEASE)


def test_a_norwegian_objection_says_what_the_case_says_and_leaves_a_place_where_it_says_nothing() -> None:
    text = written(CASES["bolig, uenig"], Letter.OBJECTION)
    assert "98 000 kr for høyt" in text
    assert "grunnlaget for hvert gebyr" in text
    assert "kan kravet være foreldet" in text
    assert "inkassoloven § 17" in text
    assert "kredittopplysningsloven § 11" in text
    assert "[hva som er feil, og hvorfor]" in written(BOLIG, Letter.OBJECTION)


def test_after_a_take_back_four_items_count_by_law_and_after_a_hand_back_they_are_asked_for() -> None:
    by_law = written(BIL, Letter.ACCOUNT)
    assert "Etter tvangsfullbyrdelsesloven § 9-8 er det bare dette som kan regnes med" in by_law
    assert "få bilen tilbake" in by_law
    handed_back = written(CASES["bil levert"], Letter.ACCOUNT)
    assert "§ 9-8" not in handed_back
    assert "1. det som sto igjen av kreditten" in handed_back
    assert "finansavtaleloven § 2-9" in written(BOLIG, Letter.ACCOUNT)


def test_the_namsmann_is_asked_what_the_value_is_or_to_set_it() -> None:
    assert "hvilken verdi bilen ble satt til" in written(CASES["bil, verdi ukjent"], Letter.VALUATION)
    assert "Jeg ber om at namsmannen setter den." in written(CASES["bil levert"], Letter.VALUATION)
    assert "én eller to andre" in written(CASES["bil ikke solgt"], Letter.VALUATION)
    assert "Sjekk dette" in before(CASES["bil levert"], Letter.VALUATION, "nb")
    assert "Sjekk dette" not in before(BIL, Letter.VALUATION, "nb")


def test_what_is_left_over_is_asked_for_under_the_law_where_there_is_one() -> None:
    assert "Det kan være noe til overs" in written(BIL, Letter.SURPLUS)
    assert "er 20 000 kr til overs" in written(CASES["bil verdt mer"], Letter.SURPLUS)
    assert "§ 9-8" in written(CASES["bil verdt mer"], Letter.SURPLUS)
    assert "§ 11-36" in written(CASES["bolig, solgt for mer"], Letter.SURPLUS)
    assert "section 9-615" in written(CASES["car sold for more"], Letter.SURPLUS)
    assert "9-615" not in written(CASES["home, sold for more"], Letter.SURPLUS)


def test_the_law_of_goods_is_never_invoked_for_a_home() -> None:
    assert {Letter.EXPLANATION, Letter.REDEMPTION}.isdisjoint(letters_of(Case.model_validate(HOME)))
    assert Letter.VALUATION not in letters_of(Case.model_validate(BOLIG))


def test_a_letter_of_the_other_country_leads_back_to_the_list() -> None:
    seen = view(BOLIG)
    assert letter_page(seen, Letter.EXPLANATION) == (letters_page(seen),)


def test_without_a_place_no_letter_can_be_written_and_the_list_says_so() -> None:
    nowhere = view({"collateral": "home", "claim": "100000.00"})
    assert letters_of(nowhere.case) == ()
    assert "depends on the law of the place" in letters_page(nowhere).text


def test_a_case_that_cannot_be_has_no_letter() -> None:
    case = Case.model_validate(CAR)
    assert letters_for(case, TODAY, None) == ()


def test_where_court_papers_came_the_list_says_that_a_letter_does_not_answer_them() -> None:
    assert "A letter does not answer a court." in letters_page(view(CAR | {"outcome": "sued"})).text
    assert "A letter does not answer a court." in letters_page(view(CAR | {"served_on": "2026-11-02"})).text
    assert "court" not in letters_page(view(CAR)).text


def test_the_buttons_open_each_letter_and_lead_on_and_back() -> None:
    listed = [button.data for button in buttons_of(letters_page(view(CAR)))]
    assert listed == ["t:letter_explanation", "t:letter_settlement", "t:letter_bureau_dispute", "t:next", "n:back"]
    opened = [button.data for button in buttons_of(letter_page(view(CAR), Letter.EXPLANATION)[-1])]
    assert opened == ["t:letters", "t:next", "n:back"]
