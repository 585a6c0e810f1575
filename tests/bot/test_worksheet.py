"""The insolvency worksheet, item by item: its total shows, it waits where it was left, each item can be changed."""

import pytest

from bot import worksheet
from bot.pages import Page
from bot.session import blank
from tests.bot.talking import Talk

ITEMS_OWNED = 11
ITEMS_OWED = 9


def at_the_worksheet(locale: str = "en") -> Talk:
    talk = Talk(locale).types("/start").taps("n:begin", "a:jurisdiction:US").types("Ohio")
    talk.taps("a:collateral:home", "a:event:foreclosure", "a:outcome:released").types("250000", "200000", "0", "0")
    talk.taps("n:confirm", "t:tax", "a:owner_occupied:no", "a:discharged_in_bankruptcy:no")
    assert talk.asked() == "assets_before"
    return talk.taps("a:assets_before:items")


def on_its_page(locale: str = "en") -> Talk:
    talk = at_the_worksheet(locale).types("/result")
    return talk.types({"en": "am I insolvent?", "nb": "er jeg insolvent?"}[locale])


def test_it_goes_from_kind_to_kind_and_shows_the_total_so_far() -> None:
    talk = at_the_worksheet().types("100", "5000")
    assert "Part 3 of 11" in talk.reads()
    assert "So far: $5,100" in talk.reads()
    assert "For this page" not in talk.reads()


def test_it_says_what_is_easily_forgotten_where_it_is_asked_for() -> None:
    talk = at_the_worksheet().types("100")
    assert "Count the home too, if it was still yours just before." in talk.reads()
    assert "at what it would sell for used" in talk.types("0", "0").reads()


def test_it_waits_where_it_was_left_and_counts_nothing_before_it_is_whole() -> None:
    talk = at_the_worksheet().types("100", "5000").taps("a:assets_before:?")
    assert "I leave it out of the list" in talk.reads()
    talk.types("/result")
    assert "assets_before" not in talk.session.answers
    talk.taps("t:tax")
    assert talk.asked() == "assets_before"
    assert "So far: $5,100" in talk.reads()
    talk.taps("Go on with the list")
    assert "Part 4 of 11" in talk.reads()
    assert "So far: $5,100" in talk.reads()


def test_a_total_typed_instead_ends_the_list_that_was_left() -> None:
    talk = at_the_worksheet().types("100", "/result").taps("t:tax").types("70000")
    assert talk.session.answers["assets_before"] == "70000"
    assert "assets_before" not in talk.session.sheets


def test_back_is_the_kind_before_with_what_was_said_and_at_the_first_the_question_itself() -> None:
    talk = at_the_worksheet().types("100", "5000").taps("n:back")
    assert "Part 2 of 11" in talk.reads()
    assert "Keep $5,000" in talk.buttons()
    talk.types("6000").taps("n:back", "n:back")
    assert "Part 1 of 11" in talk.reads()
    talk.taps("Keep $100", "n:back", "n:back")
    assert "Type one total" in talk.reads()


def test_the_button_on_an_echo_asks_for_that_kind_again() -> None:
    talk = at_the_worksheet().types("100", "5000").taps("e:assets_before", old=True)
    assert "Part 2 of 11" in talk.reads()
    assert "So far: $100" in talk.reads()


def test_a_question_put_in_passing_and_a_restart_of_the_program_lose_nothing() -> None:
    talk = at_the_worksheet().types("100", "what is a lien?")
    talk.session = type(talk.session).model_validate_json(talk.session.model_dump_json())
    talk.taps("n:begin").types("7000")
    assert "So far: $7,100" in talk.reads()


def test_the_last_item_can_be_put_right_by_saying_so() -> None:
    talk = at_the_worksheet().types("100", "no, 1000")
    assert "Put right" in talk.reads()
    assert "So far" in talk.types("50").reads()
    assert "$1,050" in talk.reads()


def test_the_very_last_item_can_be_put_right_and_the_list_stays_a_list() -> None:
    talk = at_the_worksheet().types("100", *["0"] * (ITEMS_OWNED - 2), "50", "no, 80")
    assert "Put right. Other belongings: $80, not $50." in talk.reads()
    assert "What you owned: $180" in talk.reads()
    assert talk.session.answers["assets_before"][-1] == {"kind": "other", "amount": "80"}


def test_the_finished_list_stands_on_its_page_and_each_item_can_be_kept_or_changed() -> None:
    talk = at_the_worksheet().types("100", *["0"] * (ITEMS_OWNED - 2), "50")
    assert "What you owned: $150" in talk.reads()
    assert talk.session.answers["assets_before"] == [
        {"kind": "cash", "amount": "100"},
        {"kind": "other", "amount": "50"},
    ]
    assert talk.asked() == "liabilities_before"
    talk.types("250000", "am I insolvent?")
    assert "$100 cash and bank accounts" in talk.reads()
    assert "= $150 what you owned" in talk.reads()
    talk.taps("e:assets_before", "a:assets_before:items")
    assert "Keep $100" in talk.buttons()
    talk.taps("Keep $100")
    assert "Part 2 of 11" in talk.reads()


@pytest.mark.parametrize(
    ("locale", "total", "short"),
    [("en", "= $1,150 what you owned", "$248,850"), ("nb", "= 1 150 USD det du eide", "248 850 USD")],
)
def test_one_item_is_changed_alone_and_the_page_shows_what_it_comes_to(locale: str, total: str, short: str) -> None:
    talk = at_the_worksheet(locale).types("100", *["0"] * (ITEMS_OWNED - 2), "50", "250000")
    talk.types({"en": "am I insolvent?", "nb": "er jeg insolvent?"}[locale])
    talk.taps("e:assets_before", "a:assets_before:pension").types("1000")
    assert talk.page() is Page.SUBJECT
    assert total in talk.reads()
    assert short in talk.reads()


def test_what_is_not_known_is_named_beside_the_result_until_it_is_known() -> None:
    talk = at_the_worksheet().types("100").taps("a:assets_before:?").types(*["0"] * (ITEMS_OWNED - 2), "250000")
    assert talk.page() is Page.TOPIC
    left_out = "Left out of “What you owned”: homes and land, because you do not know the amount."
    assert left_out in talk.reads()
    talk.types("am I insolvent?")
    assert left_out in talk.reads()
    talk.taps("e:assets_before", "a:assets_before:real_estate").types("240000")
    assert "Left out" not in talk.reads()
    assert "= $240,100 what you owned" in talk.reads()


def test_its_page_leads_into_each_list_and_back_to_itself() -> None:
    talk = on_its_page().taps("What you owed: fill in")
    assert "The part let off was $50,000." in talk.reads()
    talk.taps("n:back")
    assert talk.page() is Page.SUBJECT
    talk.taps("What you owed: fill in", "a:liabilities_before:items").types("8000")
    assert "Count the debt let off too, $50,000. Just before, you still owed it." in talk.reads()
    talk.types("am I insolvent?")
    assert "What you owed: $8,000 so far. The list waits for you" in talk.reads()
    talk.taps("What you owed: go on", "Go on with the list").types("60000", *["0"] * (ITEMS_OWED - 2))
    assert talk.page() is Page.SUBJECT
    assert "= $68,000 what you owed" in talk.reads()


def test_debts_smaller_than_the_debt_let_off_are_questioned() -> None:
    talk = at_the_worksheet("nb").taps("n:back").types("5000", "8000")
    assert "Se på det du skyldte: 8 000 USD er mindre enn den slettede gjelden på 50 000 USD" in talk.reads()


def test_the_list_of_a_car_names_the_car_loan() -> None:
    talk = Talk("nb").types("/start").taps("n:begin", "a:jurisdiction:US").types("Ohio")
    talk.taps("a:collateral:vehicle", "a:event:repossession", "a:outcome:released").types("15000", "9000", "0", "0")
    talk.taps("n:confirm").types("er jeg insolvent?").taps("e:liabilities_before", "a:liabilities_before:items")
    talk.types("0", "0")
    assert "Del 3 av 9: billån" in talk.reads()
    assert "Ta også med gjelden som ble slettet, 6 000 USD" in talk.reads()


def test_in_norway_there_is_no_worksheet_and_the_question_leads_to_the_way_out() -> None:
    talk = Talk("nb").types("/start").taps("n:begin", "a:jurisdiction:NO").types("er jeg insolvent?")
    assert "gjeldsordning" in talk.reads()
    assert "e:assets_before" not in talk.data()


def test_before_it_is_said_what_happened_the_page_has_no_lists_to_fill_in() -> None:
    talk = Talk("en").types("/start").taps("n:begin", "a:jurisdiction:US").types("Ohio", "am I insolvent?")
    assert talk.data() == ("n:helpful", "n:unhelpful", "n:begin")


@pytest.mark.parametrize(
    ("listed", "told"),
    [
        ([{"kind": "cash", "amount": "100"}, {"kind": "tools", "amount": "5"}], ITEMS_OWNED),
        ([{"kind": "cash", "amount": "100"}, {"kind": "cash", "amount": "5"}], 0),
        ([{"kind": "a stamp album", "amount": "100"}], 0),
        ([], 0),
        ("100", 0),
    ],
)
def test_a_list_that_was_stated_at_once_is_read_as_a_worksheet_where_its_kinds_are_known(
    listed: object, told: int
) -> None:
    session = blank("en").to(answers={"assets_before": listed})
    assert len(worksheet.told(session, "assets_before")) == told
    assert worksheet.finished(session, "assets_before") is bool(told)
