"""What testers said was still wrong: old papers, costs nobody asked about, corrections and wishes at the answer."""

import pytest

from bot.conversation import step
from bot.events import Scanned
from bot.pages import Page
from bot.session import blank
from tests.bot.talking import TODAY, Talk
from tests.bot.test_letter_check import american_car, norwegian_car

OHIO_CAR = ("a:jurisdiction:US", "Ohio", "a:collateral:vehicle", "a:event:repossession")


def begun(*steps: str, locale: str = "en") -> Talk:
    talk = Talk(locale).types("/start").taps("n:begin")
    for said in steps:
        (talk.taps if ":" in said else talk.types)(said)
    return talk


def sued(served: str = "October 1, 2026") -> Talk:
    """A car in Ohio, sued, the day to answer not known, at the answer."""
    return begun(*OHIO_CAR, "a:outcome:sued", served, "a:answer_due:?", "10000", "8500", "n:confirm")


def costs_not_known() -> Talk:
    """A car in Ohio, 10,000 owed, sold for 8,500, costs not known, at the answer."""
    return begun(*OHIO_CAR, "a:outcome:claimed", "a:served_on:no", "10000", "8500", "a:costs:?", "n:confirm")


class TestPapersOfWeeksAgo:
    def test_the_answer_says_that_the_day_may_have_passed_and_whom_to_call_today(self) -> None:
        talk = sued()
        assert "The day to answer may have passed." in talk.reads()
        assert "call the court clerk or legal aid today" in talk.reads().split("\n")[0]
        talk.taps("t:next")
        assert "1. Today: call the court clerk or legal aid." in talk.reads()

    def test_new_papers_are_not_said_to_be_late(self) -> None:
        assert "may have passed" not in sued("November 16, 2026").reads()

    def test_it_is_said_in_the_short_version_too(self) -> None:
        assert "The day to answer may have passed." in sued().taps("n:short").reads()

    def test_a_norwegian_letter_of_weeks_ago_may_have_a_deadline_that_is_over(self) -> None:
        talk = begun("a:jurisdiction:NO", "a:collateral:home", "a:event:foreclosure", "1. oktober 2026", locale="nb")
        assert "Står det en frist i det, kan den være ute." in talk.reads()
        talk.types("3 000 000", "2 500 000").taps("a:costs:0", "a:outcome:claimed", "n:confirm", "t:next")
        assert "Finn fristen i brevet du fikk 1. oktober 2026. Er den ute, ring avsenderen" in talk.reads()


class TestCostsThatNobodyAskedAbout:
    def test_the_answer_says_that_it_did_not_ask_and_never_that_there_are_none(self) -> None:
        talk = sued()
        assert "I did not ask about costs. The lender may add them" in talk.reads()
        assert "no costs are added" not in talk.reads()

    def test_they_can_be_told_from_the_answer(self) -> None:
        talk = sued().taps("Tell me the costs").types("500").taps("n:confirm")
        assert "$2,000 is still owed" in talk.reads()
        assert "I did not ask about costs" not in talk.reads()
        assert "e:costs" not in talk.data()

    def test_where_they_were_asked_about_nothing_is_said(self) -> None:
        assert "I did not ask about costs" not in costs_not_known().reads()


class TestATrialWithUnknownCosts:
    def test_a_share_is_one_of_at_least_what_is_known(self) -> None:
        said = costs_not_known().types("what if they accept 40%").reads()
        assert "they accept 40% of the rest, at least $600" in said
        assert "Left to pay: at least $1,500 → at least $600" in said
        assert "Let off: $0 → at least $900" in said
        assert "That is at least $900 less to pay." in said
        assert "up to" not in said

    def test_a_sum_to_settle_for_is_certain(self) -> None:
        said = costs_not_known().types("what if they accept $400").reads()
        assert "Left to pay: at least $1,500 → $400" in said
        assert "That is at least $1,100 less to pay." in said

    def test_another_price_moves_it_by_just_so_much(self) -> None:
        said = costs_not_known().types("what if it sold for 9500").reads()
        assert "Left to pay: at least $1,500 → at least $500" in said
        assert "That is $1,000 less to pay." in said

    def test_costs_that_are_tried_leave_no_difference_to_what_is_not_known(self) -> None:
        said = costs_not_known().types("what if the costs were 200").reads()
        assert "Left to pay: at least $1,500 → $1,700" in said
        assert "more to pay" not in said


class TestNewCourtPapers:
    def test_the_day_is_offered_and_once_confirmed_the_day_to_answer_is_asked_for(self) -> None:
        talk = costs_not_known().types("I got court papers yesterday")
        assert "Court papers: I read November 21, 2026. Is that right?" in talk.reads()
        assert "Where it stands: They want payment → Court papers came" in talk.reads()
        assert talk.session.answers["served_on"] is None
        talk.types("yes")
        assert talk.session.answers["served_on"] == "2026-11-21"
        assert talk.asked() == "answer_due"
        talk.types("December 5", "/result")
        assert talk.reads().startswith("Answer the court by December 5, 2026.")

    @pytest.mark.parametrize("told", ["they sued me", "I have been served"])
    def test_without_a_day_the_question_for_it_is_opened(self, told: str) -> None:
        talk = costs_not_known().types(told)
        assert talk.asked() == "served_on"
        assert talk.session.answers["served_on"] is None

    def test_a_norwegian_writ_is_noted_too(self) -> None:
        talk = norwegian_car().types("jeg fikk stevning i går")
        assert "Jeg leste 21. november 2026. Stemmer det?" in talk.reads()
        talk.types("ja").types("/resultat")
        assert talk.session.answers["outcome"] == "sued"
        assert "Se først i brevet du fikk 21. november 2026" in talk.reads()

    def test_the_day_is_taken_also_where_a_question_follows(self) -> None:
        talk = costs_not_known().types("I got court papers today, what now?")
        assert "I read November 22, 2026" in talk.reads()

    @pytest.mark.parametrize(
        "said",
        [
            "I have not got any court papers",
            "they may sue me",
            "what if they sue me",
            "can they sue me?",
            "court papers",
        ],
    )
    def test_what_has_not_happened_changes_nothing(self, said: str) -> None:
        talk = costs_not_known()
        before = talk.session.answers
        assert talk.types(said).session.answers == before
        assert talk.asked() is None

    def test_a_judgment_stays_a_judgment(self) -> None:
        talk = begun(*OHIO_CAR, "a:outcome:judgment", "10000", "8500", "500", "a:credits:0", "n:confirm")
        talk.types("I got court papers today")
        assert talk.session.answers["outcome"] == "judgment"
        assert talk.asked() == "served_on"

    def test_a_no_forgets_the_day(self) -> None:
        talk = costs_not_known().types("I got court papers yesterday").taps("No")
        assert talk.asked() == "served_on"
        assert talk.session.answers["served_on"] is None


class TestOneAmountAndNotAnother:
    @pytest.mark.parametrize(
        "said",
        ["it sold for 9,000, not 8,500", "9000, not 8500", "not 8500 but 9000", "the price was 9000 and not 8500"],
    )
    def test_it_is_a_correction_of_the_fact_that_is_named_or_has_the_wrong_amount(self, said: str) -> None:
        talk = costs_not_known().types(said)
        assert "Put right. Sale price: $9,000, not $8,500." in talk.reads()
        assert talk.session.answers["sale_price"] == "9000"
        assert talk.session.answers["claim"] == "10000"

    @pytest.mark.parametrize("said", ["tillegget var 300, ikke 12345,67", "gebyrene var 300, ikke 12 345,67"])
    def test_in_norwegian_too(self, said: str) -> None:
        talk = norwegian_car().types(said)
        assert "300 kr, ikke 12 345,67 kr" in talk.reads()

    def test_an_amount_that_was_not_known_is_simply_noted(self) -> None:
        talk = costs_not_known().types("the fees were 300, not 200")
        assert "Costs: $300" in talk.reads()
        assert "not not known" not in talk.reads()

    @pytest.mark.parametrize(
        "said", ["400, not 300", "why is it 9000, not 8500?", "not more than 8500 but less than 9"]
    )
    def test_what_fits_no_answer_changes_none(self, said: str) -> None:
        talk = costs_not_known()
        before = talk.session.answers
        assert talk.types(said).session.answers == before

    def test_at_a_question_it_answers_the_question(self) -> None:
        talk = begun(*OHIO_CAR, "a:outcome:claimed", "a:served_on:no").types("9,000, not 8,500")
        assert talk.session.answers["claim"] == "9000"


class TestANoBesideWhatIsTried:
    def test_it_is_asked_whether_to_try_it_or_to_change_the_answer(self) -> None:
        talk = costs_not_known().types("what if it sold for 9500", "no, it sold for 9,000")
        assert "Sale price $9,000: shall I try that, or was it so in fact?" in talk.reads()
        assert {"n:try_sale_price_9000", "n:true_sale_price_9000"} <= set(talk.data())
        assert talk.session.answers["sale_price"] == "8500"

    def test_tried_it_changes_no_answer(self) -> None:
        talk = costs_not_known().types("what if it sold for 9500", "no, it sold for 9,000").taps("Try it")
        assert "What if: sale price $9,000" in talk.reads()
        assert talk.session.answers["sale_price"] == "8500"

    @pytest.mark.parametrize("said", ["Change my answer", "in fact"])
    def test_in_fact_changes_the_answer_and_drops_the_trial(self, said: str) -> None:
        talk = costs_not_known().types("what if it sold for 9500", "no, it sold for 9,000")
        (talk.taps if said in talk.buttons() else talk.types)(said)
        assert "Put right. Sale price: $9,000, not $8,500." in talk.reads()
        assert talk.session.answers["sale_price"] == "9000"
        assert not talk.session.trial

    def test_a_word_that_says_neither_is_asked_about_once_more_and_a_no_goes_back_to_the_trial(self) -> None:
        talk = costs_not_known().types("what if it sold for 9500", "no, it sold for 9,000", "yes")
        assert "Tap one of the two" in talk.reads()
        assert "What if: sale price $9,500" in talk.types("no").reads()

    def test_try_can_be_typed(self) -> None:
        talk = norwegian_car().types("hva om gebyrene var 200", "nei, gebyrene var 300", "prøv")
        assert "300 kr" in talk.reads()
        assert talk.page() is Page.TRIAL

    def test_a_bare_number_is_for_what_is_tried(self) -> None:
        talk = costs_not_known().types("what if it sold for 9500", "no, 9000")
        assert "What if: sale price $9,000" in talk.reads()

    def test_an_old_button_changes_nothing(self) -> None:
        talk = costs_not_known().types("what if it sold for 9500", "no, it sold for 9,000").taps("Try it")
        talk.taps("n:true_sale_price_9000", old=True)
        assert talk.session.answers["sale_price"] == "8500"


class TestAWishToSettle:
    @pytest.mark.parametrize(
        "said", ["settle for 40%", "settlement of 40%", "can I settle for 40%?", "I want to settle at 40%"]
    )
    def test_it_opens_the_trial_of_a_settlement(self, said: str) -> None:
        talk = costs_not_known().types(said)
        assert talk.page() is Page.TRIAL
        assert "they accept 40% of the rest" in talk.reads()

    @pytest.mark.parametrize("said", ["forlik på 40 %", "gjøre opp for 40 %", "kan jeg gjøre opp for 40 %?"])
    def test_in_norwegian_too(self, said: str) -> None:
        talk = norwegian_car().types(said)
        assert talk.page() is Page.TRIAL
        assert "de godtar 40 % av resten" in talk.reads()

    def test_a_settlement_that_was_made_is_no_wish(self) -> None:
        assert costs_not_known().types("we settled for 400").page() is not Page.TRIAL

    def test_at_the_question_for_the_settlement_it_is_the_answer(self) -> None:
        talk = begun(*OHIO_CAR, "a:outcome:settled", "400", "10000", "8500", "500", "n:confirm")
        talk.taps("n:back", "e:settlement_paid").types("settle for 300")
        assert talk.session.answers["settlement_paid"] == "300"


class TestTheLettersCosts:
    LETTER = "balance 10 000\nsold for 8 500\nrepo fee 350\nstorage 490\ntotal 2 340"

    def test_they_are_taken_over_kind_by_kind_where_the_person_knows_of_none(self) -> None:
        talk = costs_not_known().taps("t:check").types(self.LETTER).taps("n:lines_ok")
        assert "You do not know the costs. The letter has $840." in talk.reads()
        talk.taps("Take their costs")
        assert talk.session.answers["costs"] == [
            {"kind": "repossession", "amount": "350"},
            {"kind": "storage", "amount": "490"},
        ]
        assert "Costs: not known → $840" in talk.reads()
        talk.taps("n:confirm", "t:check")
        assert "Shall I count them" not in talk.reads()

    def test_a_line_that_stands_there_twice_is_taken_once(self) -> None:
        letter = self.LETTER.replace("storage 490", "storage 490\nstorage 490")
        talk = costs_not_known().taps("t:check").types(letter).taps("n:lines_ok", "n:theircosts")
        assert "Costs: not known → $840" in talk.reads()

    def test_known_costs_are_never_replaced(self) -> None:
        talk = american_car().taps("t:check").types(self.LETTER).taps("n:lines_ok")
        assert "n:theircosts" not in talk.data()
        talk.taps("n:theircosts", old=True)
        assert talk.session.answers["costs"] == [{"kind": "other", "amount": "840"}]


class TestAnUnlikelyAmountInTheLetter:
    def test_a_price_with_a_digit_too_many_is_asked_about(self) -> None:
        talk = american_car().taps("t:check").types("balance 10 000\nsold for 85 000\ntotal 2 340")
        assert "2. Sale price: $85,000 / $8,500?" in talk.reads()
        assert "n:lines_ok" not in talk.data()
        talk.taps("$8,500", "n:lines_ok")
        assert talk.page() is Page.LETTER_CHECK

    def test_whoever_means_it_says_so(self) -> None:
        talk = american_car().taps("t:check").types("balance 10 000\nsold for 85 000").taps("$85,000", "n:lines_ok")
        assert talk.page() is Page.LETTER_CHECK
        assert "85,000" in talk.reads()

    def test_before_the_answer_a_picture_is_held_beside_its_own_balance(self) -> None:
        session, _ = step(blank("en"), Scanned(("balance 10 000", "sold for 85 000")), TODAY)
        assert [entry.readings for entry in session.letter_lines] == [(), ("85000", "8500")]

    def test_likely_amounts_are_left_alone(self) -> None:
        talk = american_car().taps("t:check").types("balance 9 800\nsold for 8 100\ntotal 3 140")
        assert "n:lines_ok" in talk.data()


def test_the_thing_is_named_in_the_question_of_what_happened() -> None:
    asked = begun("a:jurisdiction:NO", "a:collateral:boat", locale="nb").reads()
    assert "Hva skjedde med båten?" in asked
    other = begun("a:jurisdiction:NO", "a:collateral:other_goods", locale="nb").reads()
    assert "Hva skjedde med det lånet gjaldt?" in other
