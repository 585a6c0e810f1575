"""The model conversations in English, as tests: what is read, which buttons stand where, and what the sums come to."""

from datetime import timedelta

from tests.bot.talking import TODAY, Talk


def begin(*country: str) -> Talk:
    return Talk("en").types("/start").taps("Begin", *country)


def ohio_car(outcome: str) -> Talk:
    return begin("United States").types("ohio").taps("Car", "Lender took it", outcome)


def ohio_car_decided() -> Talk:
    """The car of the first conversation, its answer on the screen."""
    talk = ohio_car("Court has decided").types("10 000", "8500", "500").taps("Nothing came off")
    return talk.taps("Show the answer")


def test_the_welcome_promises_eight_questions_and_offers_norwegian() -> None:
    talk = Talk("en").types("/start")
    assert "8 short questions" in talk.reads()
    assert "not legal or tax advice" in talk.reads()
    assert talk.data() == ("n:begin", "l:nb")


def test_a_car_in_ohio_from_the_first_question_to_the_answer() -> None:
    talk = begin()
    assert talk.reads().startswith("1 of 8 Where was the home or car?")
    talk.taps("United States")
    assert "Which state?" in talk.reads()
    assert "a:jurisdiction:?" in talk.data()
    talk.types("ohio")
    assert "State: Ohio" in talk.reads()
    assert talk.reads().endswith("2 of 8 What was the loan on?")
    talk.taps("Car", "Lender took it", "Court has decided")
    assert "5 of 8 How much was owed on the loan just before the sale" in talk.reads()
    talk.taps("Why do you ask?")
    assert "Why: " in talk.reads()
    assert "Where: " in talk.reads()
    assert "n:why" in talk.data()
    talk.types("10 000")
    assert "Owed before the sale: $10,000" in talk.reads()
    talk.types("$8.500")
    assert "Do you mean $8,500 or $8.50?" in talk.reads()
    assert talk.data()[:3] == ("a:sale_price:8500", "a:sale_price:8.50", "a:sale_price:?")
    talk.taps("$8,500")
    assert "Sale price: $8,500" in talk.reads()
    talk.taps("Don't know")
    assert "Costs: not known. I count 0 for now" in talk.reads()
    talk.taps("Nothing came off")
    assert "Check your answers" in talk.reads()
    assert "Costs: not known" in talk.reads()
    assert {"n:confirm", "e:costs", "e:claim", "e:jurisdiction", "e:outcome"} <= set(talk.data())
    talk.taps("Costs").types("found it, 500")
    assert "Costs: not known → $500" in talk.reads()
    assert "$1,500 → $2,000" in talk.reads()
    talk.taps("Show the answer")
    sums = ["$10,000 owed before the sale", "− $8,500 sale price", "= $1,500 left", "+ $500 costs", "= $2,000"]
    places = [talk.reads().find(line) for line in sums]
    assert talk.reads().startswith("On these figures, $2,000 is still owed.")
    assert -1 not in places
    assert places == sorted(places)
    assert "Ohio, November 22, 2026" in talk.reads()
    assert talk.data()[0] == "t:next"


def test_the_topics_of_the_decided_car() -> None:
    talk = ohio_car_decided().taps("t:liability")
    while talk.asked():
        talk.taps(f"a:{talk.asked()}:?")
    assert "A court has decided" in talk.reads()
    assert "at most $150" in talk.reads()
    talk.taps("Credit file")
    assert talk.asked() == "first_missed_payment"
    talk.types("june 2025")
    assert "I count from June 30, 2025, the last possible day." in talk.reads()
    assert "December 27, 2032" in talk.reads()
    talk.taps("Tax")
    assert "$2,000 is still owed, and debt you still owe is not income." in talk.reads()
    talk.taps("What to do now")
    assert talk.reads().startswith("What you can do now\n\n1. Today:")
    assert "until December 7, 2026" in talk.reads()
    assert "\n6." not in talk.reads()
    talk.taps("Sources")
    assert "check this:" in talk.reads()
    talk.taps("Back to the answer")
    assert "$2,000 is still owed" in talk.reads()


def test_a_letter_that_asks_for_more_is_laid_beside_the_answers() -> None:
    talk = ohio_car("They want payment").taps("No court papers").types("10500", "8500", "500")
    talk.taps("Show the answer", "Line by line", "Taken off").types("350")
    assert "Line by line" in talk.reads()
    talk.taps("Check the letter").types("2500")
    talk.taps("e:costs_already_counted", "Yes")
    assert "$1,650" in talk.reads()
    assert "$850" in talk.reads()


def test_a_home_in_california_is_barred_and_never_headed_by_the_amount() -> None:
    talk = begin("United States").types("California").taps("Home", "Foreclosure sale", "They want payment")
    talk.taps("Buy the home")
    assert "6 of 8 Did you live in the home yourself?" in talk.reads()
    talk.taps("Yes").types("400,000", "300k")
    assert "n:confirm" in talk.data()
    talk.taps("Show the answer")
    assert talk.reads().startswith("On your answers, California law does not let the lender collect the rest.")
    assert "− $100,000 barred by law\n= $0 they can collect" in talk.reads()
    talk.taps("Can they make me pay")
    assert "This holds if" in talk.reads()
    talk.types("a collector wants 100000")
    assert "I read $100,000" in talk.reads()
    talk.taps("Yes, $100,000")
    assert talk.session.answers["lender_figure"] == "100000"


def test_the_short_sale_in_ohio_leaves_out_38_000_and_taxes_12_000() -> None:
    talk = begin("United States").types("OH").taps("Home", "Sold, lender agreed", "Rest was let off")
    talk.types("250000", "200000").taps("No costs", "Nothing came off", "Show the answer")
    assert "$50,000 let off" in talk.reads()
    assert talk.data()[0] == "t:tax"
    talk.taps("Tax")
    said = {
        "owner_occupied": "yes",
        "loan_purpose": "Buy the home",
        "release_date": "march 16 2026",
        "written_agreement_date": "feb 9 2026",
        "assets_before": "200000 9000 1500 14000 3000 0 500",
        "liabilities_before": "250000 6000 5500 3000 1500",
    }
    order = []
    while field := talk.asked():
        order.append(field)
        talk.types(said.get(field, "no"))
    assert order.index("release_date") < order.index("assets_before") < order.index("liabilities_before")
    assert "discharged_in_bankruptcy" in order
    assert "$38,000" in talk.reads()
    assert "$12,000" in talk.reads()
    assert "982" in talk.reads()


def test_papers_with_a_date_to_answer_come_before_every_sum() -> None:
    talk = ohio_car("They want payment")
    assert talk.asked() == "served_on"
    talk.types("nov 2 they say answer by nov 28")
    if talk.asked() == "answer_due":
        assert "November 28, 2026" in talk.reads()
        talk.taps("Yes, November 28, 2026")
    assert "Answer the court by November 28, 2026" in talk.reads()
    assert talk.asked() == "claim"
    talk.types("10000", "8500").taps("Show the answer")
    assert talk.reads().startswith("Answer the court by November 28, 2026")


def test_changing_an_answer_after_the_result_shows_old_and_new() -> None:
    talk = ohio_car_decided().types("/edit").taps("Sale price").types("8000")
    assert "Sale price: $8,500 → $8,000" in talk.reads()
    assert "$2,000 → $2,500" in talk.reads()
    talk.taps("Show the answer")
    assert "$2,500 is still owed" in talk.reads()


def test_who_comes_back_after_days_is_shown_three_lines_and_asked_nothing_twice() -> None:
    talk = ohio_car("Court has decided").types("10000", "8500")
    talk.today = TODAY + timedelta(days=5)
    talk.types("/start")
    assert "Ohio" in talk.reads()
    assert "Next: Costs, question 7 of 8" in talk.reads()
    assert talk.data() == ("n:begin", "n:restart")
    talk.taps("Go on")
    assert talk.asked() == "costs"


def test_topics_open_in_place_and_the_answer_comes_back_in_place() -> None:
    talk = ohio_car_decided()
    answer, before = talk.newest, len(talk.shown)
    talk.taps("What to do now").taps("Tax").taps("Back to the answer")
    assert talk.newest == answer
    assert len(talk.shown) == before
    talk.taps("Change an answer")
    assert "Check your answers" in talk.reads()
