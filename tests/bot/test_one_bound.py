"""What is not known bounds every figure in the same way; papers told of put an older letter aside."""

import pytest

from bot.picture.card import card
from bot.screen.view import View
from tests.bot.picture.seeing import words_in
from tests.bot.talking import TODAY, Talk
from tests.bot.test_chats_leftovers import begun

TAKEN = ("a:collateral:vehicle", "a:event:repossession")
OLD_LETTER = "Du fikk et brev 3. mars 2025."


def ohio() -> Talk:
    talk = begun("a:jurisdiction:US", "Ohio", *TAKEN, "a:outcome:sued").types("November 16, 2026")
    return talk.taps("a:answer_due:?").types("10000", "4000").taps("n:confirm")


def kept(said: str) -> Talk:
    return ohio().types(said).taps("n:keep", "n:keep_yes").types("/result")


def norway(served: str = "3. mars 2025") -> Talk:
    talk = begun("a:jurisdiction:NO", *TAKEN, served, locale="nb").types("100000", "40000", "5000")
    return talk.taps("a:outcome:claimed", "n:confirm")


class TestWhatIsLetOffWhereCostsWereNotAskedAbout:
    def test_a_trial_bounds_it(self) -> None:
        said = ohio().types("what if they forgive everything").reads()
        assert "Let off: $0 → at least $6,000" in said
        assert "up to $6,000" not in said

    def test_once_it_is_kept_the_answer_says_the_same(self) -> None:
        talk = kept("what if they forgive everything")
        said = talk.reads()
        assert "The lender let off what was left." in said
        assert "= at least $6,000 left after the sale" in said
        assert "− at least $6,000 let off" in said
        assert "no costs are added" not in said
        assert "Not known: answer due and costs." in said
        assert "= at least $6,000" in words_in(card(View(talk.session, TODAY)))
        talk.taps("t:tax")
        while field := talk.asked():
            talk.taps(f"a:{field}:?")
        assert "At least $6,000 of canceled debt can count as income." in talk.reads()

    def test_so_does_a_settlement(self) -> None:
        talk = kept("what if they accept half")
        said = talk.reads()
        assert "no costs are added" not in said
        assert "Tell me the costs" in talk.buttons()
        assert "= at least $6,000 left after the sale" in said
        assert "− at least $3,000 let off" in said

    def test_costs_that_were_told_leave_no_bound(self) -> None:
        talk = kept("what if they forgive everything").types("what are the costs", "500", "/result")
        assert "The lender let off $6,500." in talk.reads()
        assert "at least" not in talk.reads()


class TestALetterBesideAnAccountWithoutCosts:
    @pytest.mark.parametrize(
        ("total", "apart"),
        [("7200", "at least $6,000: up to $1,200 less"), ("5000", "at least $6,000: at least $1,000 more")],
    )
    def test_the_sum_here_is_the_least(self, total: str, apart: str) -> None:
        letter = f"balance 10 000\nsold for 4 000\ntotal {total}"
        said = ohio().taps("t:check").types(letter).taps("n:lines_ok").reads()
        assert f"Your account here comes to {apart}." in said
        assert "/ at least 6,000 in all" in said

    @pytest.mark.parametrize(("fee", "apart"), [("1200", "up to $1,200 less"), ("-", "")])
    def test_without_a_total_too(self, fee: str, apart: str) -> None:
        more = "" if fee == "-" else f"\nrepo fee {fee}"
        said = ohio().taps("t:check").types(f"balance 10 000\nsold for 4 000{more}").taps("n:lines_ok").reads()
        assert (f"at least $6,000: {apart}." in said) == bool(apart)


class TestALawThatCountsTheMarketValue:
    @pytest.mark.parametrize("state", ["Texas", "Idaho"])
    def test_the_answer_and_the_ways_out_say_that_the_price_was_used(self, state: str) -> None:
        talk = begun("a:jurisdiction:US", state, "a:collateral:home", "a:event:foreclosure", "a:outcome:claimed")
        amounts = {"claim": "200000", "sale_price": "150000", "costs": "5000"}
        choices = {"loan_purpose": "purchase", "served_on": "no"}
        while field := talk.asked():
            told = amounts.get(field)
            talk.types(told) if told else talk.taps(f"a:{field}:{choices.get(field, '?')}")
        said = talk.taps("n:confirm").reads()
        assert f"{state} law lets the lender collect at most $55,000." in said
        for each in (said, talk.taps("t:compare").reads()):
            assert "If the market value on the day of the sale was higher, they can claim less." in each


class TestALawsuitAfterAnOlderLetter:
    @pytest.mark.parametrize("left", [("tilbake",), ("nei", "/resultat")])
    def test_the_older_letter_speaks_no_more(self, left: tuple[str, ...]) -> None:
        talk = norway().types("fikk stevning i går", *left)
        assert talk.reads().startswith("Det er kommet papirer fra retten eller forliksrådet.")
        for page in ("t:next", "t:compare"):
            assert "2025" not in talk.taps(page).reads()
            talk.types("/resultat")
        assert "2025" not in talk.taps("n:short").reads()

    def test_another_summons_puts_it_aside_too(self) -> None:
        talk = norway().types("fikk stevning 1. juni 2026", "ja", "/resultat")
        assert talk.types("fikk stevning i går", "/resultat").session.answers["served_on"] is None

    def test_where_no_papers_came_everything_is_as_it_was_and_the_status_is_said(self) -> None:
        talk = norway()
        before = talk.session.answers
        said = talk.types("banken har saksøkt meg", "nei").reads()
        assert "Status: Krever betaling. Før: Papirer fra retten." in said
        assert "Alt annet er som før" not in said
        assert talk.session.answers == before
        assert talk.types("/resultat").reads().startswith(OLD_LETTER)

    def test_the_month_to_complain_is_never_given_up(self) -> None:
        talk = norway("2. november 2026").types("fikk stevning i går", "/resultat")
        assert talk.session.answers["served_on"] == "2026-11-02"
