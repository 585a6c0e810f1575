"""The insolvency worksheet, item by item: its total shows, it waits where it was left, each item can be changed."""

from tests.bot.talking import Talk

ITEMS_OWNED = 11


def at_the_worksheet() -> Talk:
    talk = Talk("en").types("/start").taps("n:begin", "a:jurisdiction:US").types("Ohio")
    talk.taps("a:collateral:home", "a:event:foreclosure", "a:outcome:released").types("250000", "200000", "0", "0")
    talk.taps("n:confirm", "t:tax", "a:owner_occupied:no", "a:discharged_in_bankruptcy:no")
    assert talk.asked() == "assets_before"
    return talk.taps("a:assets_before:items")


def test_it_goes_from_kind_to_kind_and_shows_the_total_so_far() -> None:
    talk = at_the_worksheet().types("100", "5000")
    assert "Part 3 of 11" in talk.reads()
    assert "So far: $5,100" in talk.reads()


def test_it_waits_where_it_was_left_and_counts_nothing_before_it_is_whole() -> None:
    talk = at_the_worksheet().types("100", "5000").taps("a:assets_before:?")
    assert "I leave it out of the list" in talk.reads()
    talk.types("/result")
    assert "assets_before" not in talk.session.answers
    talk.taps("t:tax")
    assert talk.asked() == "assets_before"
    talk.taps("Go on with the list")
    assert "Part 4 of 11" in talk.reads()
    assert "So far: $5,100" in talk.reads()


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


def test_the_finished_list_stands_on_its_page_and_each_item_can_be_kept_or_changed() -> None:
    talk = at_the_worksheet().types("100", *["0"] * (ITEMS_OWNED - 2), "50")
    assert talk.session.answers["assets_before"] == [
        {"kind": "cash", "amount": "100"},
        {"kind": "other", "amount": "50"},
    ]
    assert talk.asked() == "liabilities_before"
    talk.types("250000", "am I insolvent?")
    assert "$100 cash and bank accounts" in talk.reads()
    assert "= $150" in talk.reads()
    talk.taps("e:assets_before", "a:assets_before:items")
    assert "Keep $100" in talk.buttons()
    talk.taps("Keep $100")
    assert "Part 2 of 11" in talk.reads()
