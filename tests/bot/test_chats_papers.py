"""Letters and court papers: a letter of weeks ago, papers whose day is not known, and papers told of in plain words."""

import pytest

from bot.pages import Page
from bot.session import Session
from tests.bot.talking import Talk
from tests.bot.test_chats_leftovers import begun, costs_not_known, sued
from tests.bot.test_letter_check import norwegian_car

MAY_BE_OVER = "Står det en frist i det, kan den være ute."


def papers(session: Session) -> tuple[object, object]:
    return session.answers.get("outcome"), session.answers.get("served_on")


class TestATakeBackWithALetterOfWeeksAgo:
    @pytest.mark.parametrize("outcome", ["claimed", "?"])
    @pytest.mark.parametrize("thing", ["vehicle", "boat"])
    def test_it_is_spoken_of_at_the_question_in_the_answer_and_among_the_steps(self, thing: str, outcome: str) -> None:
        taken = ("a:jurisdiction:NO", f"a:collateral:{thing}", "a:event:repossession")
        talk = begun(*taken, "1. oktober 2026", locale="nb")
        assert MAY_BE_OVER in talk.reads()
        talk.types("300 000", "200 000").taps("a:costs:0", f"a:outcome:{outcome}", "n:confirm")
        assert talk.reads().startswith(f"Du fikk et brev 1. oktober 2026. {MAY_BE_OVER}")
        assert "Finn fristen i brevet du fikk 1. oktober 2026." in talk.taps("t:next").reads()

    def test_while_the_month_to_complain_runs_that_is_said_instead(self) -> None:
        taken = ("a:jurisdiction:NO", "a:collateral:vehicle", "a:event:repossession")
        said = begun(*taken, "2. november 2026", locale="nb").reads()
        assert MAY_BE_OVER not in said
        assert "klage til tingretten" in said


class TestALawsuitWhosePapersHaveNoKnownDay:
    def test_a_home_that_was_sold_by_force(self) -> None:
        home = ("a:jurisdiction:NO", "a:collateral:home", "a:event:foreclosure", "a:served_on:?")
        talk = begun(*home, "3 000 000", "2 500 000", "a:costs:0", "a:outcome:sued", "n:confirm", locale="nb")
        assert talk.reads().startswith("Det er kommet papirer fra retten eller forliksrådet. Finn svarfristen")
        assert talk.taps("n:short").reads().startswith("Det er kommet papirer fra retten")

    def test_a_writ_told_of_whose_day_is_not_known(self) -> None:
        talk = norwegian_car().types("jeg fikk stevning i går", "Vet ikke", "/resultat")
        assert talk.reads().startswith("Det er kommet papirer fra retten eller forliksrådet.")


class TestPapersToldOfInPlainWords:
    @pytest.mark.parametrize("left", ["/result", "/cases", "Back to the answer"])
    @pytest.mark.parametrize("told", ["I got court papers yesterday", "they sued me"])
    def test_who_leaves_the_question_has_a_lawsuit_and_a_day_that_is_not_known(self, told: str, left: str) -> None:
        talk = costs_not_known().types(told)
        (talk.types if left.startswith("/") else talk.taps)(left)
        assert papers(talk.session) == ("sued", None)
        assert talk.types("/result").reads().startswith("There is a lawsuit. Look for the day to answer")

    def test_a_typed_no_to_the_day_that_was_read_asks_for_the_right_one(self) -> None:
        talk = costs_not_known().types("I got court papers yesterday", "no")
        assert talk.asked() == "served_on"
        assert "I read" not in talk.reads()
        assert papers(talk.session) == ("sued", None)
        assert talk.types("Nov 20").session.answers["served_on"] == "2026-11-20"

    @pytest.mark.parametrize("told", ["I got court papers yesterday", "they sued me"])
    def test_where_no_papers_came_after_all_everything_is_as_it_was(self, told: str) -> None:
        talk = costs_not_known()
        before = talk.session.answers
        talk.types(told, "no")
        if talk.page() is Page.QUESTION:
            talk.taps("No court papers")
        assert talk.session.answers == before
        assert talk.page() is Page.SUMMARY

    def test_the_change_is_shown_whole(self) -> None:
        talk = costs_not_known().types("I got court papers today", "yes", "December 5")
        assert (
            "Court papers: no → November 22, 2026\n"
            "Where it stands: They want payment → Court papers came\n"
            "Answer due: December 5, 2026\n"
        ) in talk.reads()

    def test_an_earlier_day_stays_until_a_new_one_is_confirmed(self) -> None:
        talk = sued("October 1, 2026").types("I got court papers yesterday", "/result")
        assert papers(talk.session) == ("sued", "2026-10-01")


class TestALetterFromTheEnforcementOfficer:
    @pytest.mark.parametrize(
        ("told", "day"),
        [
            ("brev fra namsmannen 1. oktober", "2026-10-01"),
            ("har fått brev fra namsmannen i dag", "2026-11-22"),
            ("fekk brev frå namsfogden i går", "2026-11-21"),
        ],
    )
    def test_its_day_is_offered_and_it_is_no_lawsuit(self, told: str, day: str) -> None:
        talk = norwegian_car().types(told)
        assert papers(talk.session) == ("claimed", None)
        assert papers(talk.types("ja").session) == ("claimed", day)

    def test_without_a_day_the_question_for_it_is_opened(self) -> None:
        talk = norwegian_car().types("har fått brev fra namsmannen")
        assert talk.asked() == "served_on"

    @pytest.mark.parametrize("asked", ["kan namsmannen ta bilen?", "hva gjør namsmannen?", "namsmannen"])
    def test_a_question_about_the_officer_still_opens_its_page(self, asked: str) -> None:
        talk = norwegian_car()
        before = talk.session.answers
        assert talk.types(asked).page() is Page.SUBJECT
        assert talk.session.answers == before

    def test_one_that_may_come_is_none(self) -> None:
        talk = norwegian_car()
        before = talk.session.answers
        assert talk.types("de truer med brev fra namsmannen i dag").session.answers == before


class TestTheCostsAskedForInWords:
    @pytest.mark.parametrize("said", ["Tell me the costs", "what are the costs", "What are the costs?"])
    @pytest.mark.parametrize("case", [sued, costs_not_known])
    def test_costs_that_are_not_known_are_asked_for(self, case: type[Talk], said: str) -> None:
        assert case().types(said).asked() == "costs"

    @pytest.mark.parametrize("said", ["hva er kostnadene", "kva er kostnadane?"])
    def test_costs_that_were_told_stand_in_the_account(self, said: str) -> None:
        talk = norwegian_car().types(said)
        assert "12 345,67 kr" in talk.reads()
        assert talk.asked() is None


class TestWhatIsAskedFitsWhatHappened:
    def test_a_boat_sold_with_consent_had_no_court_fees(self) -> None:
        sold = ("a:jurisdiction:NO", "a:collateral:boat", "a:event:short_sale", "a:served_on:no", "300 000", "200 000")
        talk = begun(*sold, locale="nb")
        assert "Hva kostet salget, med megler og annonser?" in talk.reads()
        assert "rettsgebyr" not in talk.taps("Del opp beløpet").reads().lower()
        assert "Del 1 av 2" in talk.reads()

    def test_other_goods_are_not_spoken_of_by_a_bare_pronoun(self) -> None:
        taken = ("a:jurisdiction:NO", "a:collateral:other_goods", "a:event:repossession", "a:served_on:no")
        assert "rett før långiveren fikk tilbake det du kjøpte?" in begun(*taken, locale="nb").reads()


def costs_of_500() -> Talk:
    ohio = ("a:jurisdiction:US", "Ohio", "a:collateral:vehicle", "a:event:repossession", "a:outcome:claimed")
    return begun(*ohio, "a:served_on:no", "10000", "8500", "500", "n:confirm")


class TestTwoFactsInOneMessage:
    def test_the_one_that_was_wrong_is_put_right_and_the_other_is_offered(self) -> None:
        talk = costs_of_500().types("fees were 300 not 500 and it sold for 9000")
        assert "$300, not $500" in talk.reads()
        assert "Sale price: I read $9,000. Is that right?" in talk.reads()
        assert talk.types("yes").session.answers["sale_price"] == "9000"

    def test_where_the_first_is_asked_about_the_other_waits_its_turn(self) -> None:
        talk = costs_of_500().types("fees were 300 not 200 and it sold for 9000")
        assert "Costs: I read $300. Is that right?" in talk.reads()
        assert "Sale price: I read $9,000. Is that right?" in talk.types("yes").reads()
        assert talk.types("yes").session.answers["sale_price"] == "9000"

    @pytest.mark.parametrize("said", ["300 not 500 and nothing else", "they sued me and it sold for 9000"])
    def test_other_sentences_are_left_to_be_read_whole(self, said: str) -> None:
        assert costs_not_known().types(said).session.answers["sale_price"] == "8500"
