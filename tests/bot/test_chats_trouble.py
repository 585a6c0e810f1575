"""Trouble, in English: what cannot be read, what is tapped twice, despair, and the wish to be forgotten."""

from tests.bot.test_chats_en import begin, ohio_car, ohio_car_decided


def test_a_sticker_and_nonsense_keep_the_question_and_end_with_a_person_to_call() -> None:
    talk = ohio_car("Court has decided").types("10000", "8500").sends("sticker")
    assert "I can read text, and photos or PDFs of the letter." in talk.reads()
    assert talk.asked() == "costs"
    talk.types("blue fish")
    assert "I was looking for an amount" in talk.reads()
    talk.types("lots")
    assert "800-388-2227" in talk.reads()
    assert {"a:costs:0", "a:costs:?"} <= set(talk.data())
    talk.types("500")
    assert "Costs: $500" in talk.reads()


def test_several_facts_in_one_message_are_read_at_once() -> None:
    talk = ohio_car("Court has decided").types("owed 10000 sold 8500 fees 500")
    while talk.asked() != "credits":
        talk.taps(next(data for data in talk.data() if not data.endswith(":?")))
    answers = talk.session.answers
    assert (answers["claim"], answers["sale_price"]) == ("10000", "8500")
    assert answers["costs"] == [{"kind": "other", "amount": "500"}]


def test_an_old_button_changes_nothing_and_says_what_was_answered() -> None:
    talk = ohio_car("Court has decided").types("10000", "8500")
    before = talk.session
    talk.taps("a:sale_price:8.50", old=True)
    assert talk.toast == "Already answered: Sale price $8,500. To change it, use Change or /edit."
    assert talk.news == ()
    assert talk.session == before


def test_two_taps_on_one_button_count_once() -> None:
    talk = begin()
    for data in ("n:begin", "n:begin"):
        talk.taps(data, old=True)
        assert talk.news == ()
    talk.taps("United States").taps("a:jurisdiction:US", old=True)
    assert talk.news == ()
    talk.types("ohio").taps("Car", "Lender took it", "Court has decided").types("10000", "8500").taps("One by one")
    talk.taps("Nothing here").taps("a:costs:0", old=True)
    assert talk.session.asking is not None
    assert talk.session.asking.part == 1


def test_a_price_far_above_the_debt_is_asked_about_and_both_can_be_chosen() -> None:
    talk = ohio_car("Court has decided").types("10000", "85000")
    assert "I read $85,000" in talk.reads()
    assert {"a:sale_price:85000", "a:sale_price:8500", "a:sale_price:?"} <= set(talk.data())
    talk.taps("$8,500")
    assert talk.session.answers["sale_price"] == "8500"


def test_short_words_for_who_reads_with_trouble() -> None:
    talk = ohio_car_decided().types("i dont read so good")
    assert "800-388-2227" in talk.reads()
    talk.taps("Go on")
    assert len(talk.reads().splitlines()) <= 5
    assert "$2,000" in talk.reads()
    assert "n:long" in talk.data()
    talk.taps("The whole answer")
    assert "$10,000 owed before the sale" in talk.reads()


def test_despair_stops_the_questions_and_keeps_the_answers() -> None:
    talk = ohio_car("Court has decided").types("10000", "i cant take this anymore")
    assert "988" in talk.reads()
    assert "911" in talk.reads()
    assert "$" not in talk.reads()
    assert "?" not in talk.reads()
    assert talk.asked() is None
    talk.types("ok. just tired")
    assert talk.asked() is None
    talk.taps("n:begin")
    assert talk.asked() == "sale_price"


def test_delete_takes_two_taps_and_an_old_button_deletes_nothing() -> None:
    talk = ohio_car_decided().types("/delete", "/help").taps("n:delete", old=True)
    assert talk.session.answers
    talk.types("/delete")
    assert talk.data() == ("n:delete", "n:back")
    talk.taps("Delete everything")
    assert "I hold nothing about you now" in talk.reads()
    assert talk.session.answers == {}
    assert talk.data() == ()


def test_an_example_is_marked_and_leaves_ones_own_case_alone() -> None:
    talk = ohio_car("Court has decided").types("10000", "/start ex_car")
    assert talk.reads().startswith("EXAMPLE")
    talk.taps("n:begin")
    assert talk.asked() == "sale_price"


def test_a_greeting_in_the_middle_recaps_and_asks_nothing() -> None:
    talk = ohio_car("Court has decided").types("10000", "hello")
    assert "Ohio, Car, Lender took it, Court has decided\nOwed before the sale $10,000" in talk.reads()
    assert talk.data() == ("n:begin", "n:restart")
    talk = begin("United States").types("HI")
    assert "State: Hawaii" in talk.reads()


def test_parts_are_echoed_and_put_right_one_by_one() -> None:
    talk = (
        ohio_car("Court has decided")
        .types("10000", "8500")
        .taps("One by one", "Nothing here")
        .types("50")
        .taps("Nothing here")
    )
    talk.taps("Nothing here").types("100")
    assert "Other costs: $100" in talk.reads()
    talk.types("no, 200")
    assert talk.session.answers["costs"] == [{"kind": "storage", "amount": "50"}, {"kind": "other", "amount": "200"}]
    assert talk.asked() == "credits"
    talk = ohio_car("Court has decided").types("10000", "8500").taps("One by one").types("100")
    talk.taps(*("Nothing here",) * 4).types("no, 200")
    assert talk.session.answers["costs"][0] == {"kind": "repossession", "amount": "100"}
