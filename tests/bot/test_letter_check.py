"""The lender's letter, as chats: its lines typed, put right and confirmed, then held beside the answer."""

import pytest

from bot.conversation import step
from bot.conversation.scanning import scanned
from bot.events import Scanned, Tapped
from bot.pages import Page
from bot.reading import personal_number
from bot.screen.showing import screens
from bot.screen.view import View
from bot.session import Session, blank
from bot.wording.findings import SENTENCES
from domain.findings import letter_check as says
from tests.bot.talking import TODAY, Talk, plain

LETTER = "balance 10 000\nsold for 8 500\nrepo fee 350\nstorage 14 days 490\nattorney 800\ntotal 3 140"
NORWEGIAN_LETTER = "Restgjeld 250 000,00 / Salgssum 198 500 / Forsinkelsesrenter 12 345,67 / Å betale 63 845,67"


def american_car(locale: str = "en", costs: str = "840") -> Talk:
    """An answer about a car in Ohio: 10,000 owed, sold for 8,500, costs of 840."""
    talk = Talk(locale).types("/start").taps("n:begin", "a:jurisdiction:US").types("Ohio")
    talk.taps("a:collateral:vehicle", "a:event:repossession", "a:outcome:claimed")
    answers = {"served_on": "a:served_on:no", "credits": "a:credits:?"}
    amounts = {"claim": "10000", "sale_price": "8500", "costs": costs}
    while field := talk.asked():
        if field in amounts:
            talk.types(amounts[field])
        else:
            talk.taps(answers[field])
    return talk.taps("n:confirm")


def norwegian_car() -> Talk:
    """Et svar om en bil i Norge: 250 000 i lån, verdi 230 000, forsinkelsesrente 12 345,67."""
    talk = (
        Talk("nb").types("/start").taps("n:begin", "a:jurisdiction:NO", "a:collateral:vehicle", "a:event:repossession")
    )
    talk.taps("a:served_on:no").types("250000", "230000", "12345,67").taps("a:outcome:claimed")
    return talk.taps("n:confirm")


def test_the_lines_are_shown_as_read_and_nothing_counts_before_the_yes() -> None:
    talk = american_car().taps("t:check")
    assert "One message or several" in talk.reads()
    talk.types(LETTER)
    assert "1. Owed before: $10,000\n2. Sale price: $8,500\n3. Taking it back: $350\n4. Storage: $490" in talk.reads()
    assert "Nothing is counted before you say yes." in talk.reads()
    assert talk.page() is Page.LETTER_LINES
    talk.taps("n:back", "t:check")
    assert talk.page() is Page.LETTER_LINES
    talk.taps("n:lines_ok")
    assert "The letter asks for $3,140. Your account here comes to $2,340: $800 less." in talk.reads()
    assert "$800 more in costs. The letter charges it for a lawyer." in talk.reads()


def test_the_norwegian_letter_with_a_resale_price() -> None:
    talk = norwegian_car().taps("t:check").types(NORWEGIAN_LETTER)
    assert "1. Lån før salget: 250 000 kr\n2. Salgspris: 198 500 kr" in talk.reads()
    talk.taps("n:lines_ok")
    assert "Brevet krever 63 845,67 kr. Regnestykket ditt her kommer til 32 345,67 kr." in talk.reads()
    assert "31 500 kr for lite er trukket fra." in talk.reads()
    assert "t:letter_account" in talk.data()


@pytest.mark.parametrize(
    ("locale", "asked"), [("en", "Is the letter right?"), ("nb", "stemmer brevet?"), ("en", "check my letter")]
)
def test_it_is_found_by_asking(locale: str, asked: str) -> None:
    assert american_car(locale).types(asked).page() is Page.LETTER_LINES


def test_an_american_letter_is_read_in_a_norwegian_chat() -> None:
    talk = american_car("nb").taps("t:check").types(LETTER).taps("n:lines_ok")
    assert "Brevet krever 3 140 USD" in talk.reads()
    assert "Brevet tar det for advokat." in talk.reads()


def test_lines_come_in_several_messages_and_stay_when_left() -> None:
    talk = american_car().taps("t:check").types("balance 10,000", "sold for 8,500")
    talk.taps("n:back")
    assert talk.page() is Page.RESULT
    talk.taps("t:check").types("fees 840", "total 2,340").taps("n:lines_ok")
    assert "The letter asks for $2,340. That is what your account here comes to." in talk.reads()
    assert "Compared, and the same:" in talk.reads()
    assert american_session_survives(talk)


def american_session_survives(talk: Talk) -> bool:
    """After a restart the same screen is made from the session alone."""
    kept = Session.model_validate_json(talk.session.model_dump_json())
    return screens(View(kept, TODAY))[-1] == talk.newest


def test_a_line_without_a_name_is_asked_about_and_can_be_tapped_or_typed() -> None:
    talk = american_car().taps("t:check").types("balance 10,000\nwidget 350.00\ngadget 20.00")
    assert "Line 2, $350: what is it for?" in talk.reads()
    assert "n:lines_ok" not in talk.data()
    talk.taps("n:kind_2_costs_storage")
    assert "2. Storage: $350" in talk.reads()
    talk.types("lawyer")
    assert "3. Lawyer: $20" in talk.reads()
    assert "n:lines_ok" in talk.data()


def test_an_amount_that_may_be_two_gives_both_to_choose_from() -> None:
    talk = american_car().taps("t:check").types("restgjeld 1.500")
    assert "1. Owed before: $1,500 / $1.50?" in talk.reads()
    talk.taps("n:line_1_r0")
    assert "1. Owed before: $1,500" in talk.reads()
    again = american_car().taps("t:check").types("restgjeld 1.500", "1500")
    assert "1. Owed before: $1,500" in again.reads()


def test_a_line_is_put_right_by_words_or_opened() -> None:
    talk = american_car().taps("t:check").types(LETTER, "no, storage was 390")
    assert "4. Storage: $390" in talk.reads()
    talk.types("no, 3040")
    assert "6. The total: $3,040" in talk.reads()
    talk.taps("n:line_3")
    assert "Line 3 is now: Taking it back, $350." in talk.reads()
    talk.types("375")
    assert "3. Taking it back: $375" in talk.reads()
    talk.taps("n:line_3").types("storage")
    assert "3. Storage: $375" in talk.reads()
    talk.taps("n:line_3", "n:line_3_drop")
    assert "3. Storage: $390" in talk.reads()
    talk.taps("n:line_1", "n:lines", "n:lines_clear")
    assert "One message or several" in talk.reads()


def test_words_that_are_no_line_get_one_kind_sentence_and_keep_everything() -> None:
    talk = american_car().taps("t:check").types(LETTER, "hello there")
    assert "I was looking for a line with an amount. Type it like this: storage 490." in talk.reads()
    assert "4. Storage: $490" in talk.reads()
    assert american_car().taps("t:check").types("no, storage was 390").page() is Page.LETTER_LINES


def test_a_question_is_answered_and_a_way_back_is_a_way_back() -> None:
    talk = american_car().taps("t:check").types(LETTER, "what is a deficiency?")
    assert talk.page() is Page.TERM
    assert american_car().taps("t:check").types("back").page() is Page.RESULT
    assert american_car().taps("t:check").types("what if it sold for 9000").page() is Page.TRIAL
    assert american_car().taps("t:check").types("I have another case").page() is Page.CASES


def test_a_typed_yes_is_a_yes() -> None:
    assert american_car().taps("t:check").types(LETTER, "yes").page() is Page.LETTER_CHECK


def test_a_personal_number_is_refused_and_never_kept() -> None:
    talk = american_car().taps("t:check").types("balance 10,000\nSSN 123-45-6789")
    assert talk.page() is Page.PERSONAL_NUMBER
    assert talk.session.letter_lines == ()


def test_their_total_is_offered_as_the_letters_figure_never_taken() -> None:
    talk = american_car().taps("t:check").types(LETTER).taps("n:lines_ok")
    assert "lender_figure" not in talk.session.answers
    talk.taps("e:lender_figure")
    assert "I read $3,140. Is that right?" in talk.reads()
    talk.taps("a:lender_figure:3140")
    assert talk.page() is Page.LETTER_CHECK
    assert talk.session.answers["lender_figure"] == "3140"
    assert "e:lender_figure" not in talk.data()


def test_lines_can_be_changed_from_the_check_and_need_a_new_yes() -> None:
    talk = american_car().taps("t:check").types(LETTER).taps("n:lines_ok", "n:lines").types("no, storage was 390")
    assert "n:lines_ok" in talk.data()
    assert talk.taps("n:back", "t:check").page() is Page.LETTER_LINES
    talk.taps("n:lines_ok").types("no, storage was 380")
    assert "4. Storage: $380" in talk.reads()
    assert talk.session.answers == american_car().session.answers


def test_an_old_button_changes_nothing() -> None:
    talk = american_car().taps("t:check").types(LETTER)
    before = talk.session
    for data in ("n:line_1_drop", "n:lines_ok", "n:kind_1_total", "n:lines"):
        talk.taps(data, old=True)
        assert talk.session == before
        assert talk.toast
    for data in ("n:line_9", "n:line_x", "n:line_1_r5", "n:line_1_zzz", "n:kind_1_nothing", "n:lines_zzz"):
        after, reply = step(talk.session, Tapped(data, fresh=True), TODAY)
        assert after == before
        assert reply.toast


def test_before_a_sale_there_is_no_account_to_check() -> None:
    talk = Talk().types("/start").taps("n:begin", "a:jurisdiction:US").types("Ohio")
    talk.taps("a:collateral:vehicle", "a:event:not_sold_yet")
    while field := talk.asked():
        talk.taps(f"a:{field}:no") if f"a:{field}:no" in talk.data() else talk.types("9000")
    assert "comes after the sale" in talk.taps("n:confirm", "t:check").reads()


def test_the_account_page_leads_to_the_check() -> None:
    assert "t:check" in american_car().taps("t:statement").data()


class TestPicture:
    def test_what_was_read_from_a_picture_is_shown_and_waits_for_a_yes(self) -> None:
        talk = american_car()
        session, _ = scanned(talk.session, Scanned(tuple(LETTER.split("\n"))), TODAY)
        text = plain(screens(View(session, TODAY))[-1].text)
        assert "I read these from your picture. Please check each" in text
        assert "4. Storage: $490" in text
        assert not any(entry.sure for entry in session.letter_lines)

    def test_a_picture_without_amounts_says_so_and_takes_typed_lines_instead(self) -> None:
        talk = american_car()
        talk.session, _ = scanned(talk.session, Scanned(("Dear customer", "SSN 123-45-6789")), TODAY)
        assert talk.page() is Page.SCAN_FAILED
        assert "I could not read amounts in that." in plain(screens(View(talk.session, TODAY))[-1].text)
        assert talk.types("storage 490").page() is Page.LETTER_LINES
        assert not personal_number(talk.session.model_dump_json())

    def test_a_picture_takes_the_place_of_another_and_not_of_lines_that_were_just_typed(self) -> None:
        talk = american_car().taps("t:check").types("storage 490", "attorney 800")
        session, _ = scanned(talk.session, Scanned(("Storage $490.00", "Towing $120.00")), TODAY)
        assert [entry.amount for entry in session.letter_lines] == ["490", "800", "120"]
        session, _ = scanned(session, Scanned(("Storage $490.00", "Towing $125.00")), TODAY)
        assert [entry.amount for entry in session.letter_lines] == ["490", "800", "125"]

    def test_before_the_answer_its_amounts_are_offered_and_confirmed_one_by_one(self) -> None:
        talk = Talk().types("/start").taps("n:begin", "a:jurisdiction:US").types("Ohio")
        talk.taps("a:collateral:vehicle", "a:event:repossession", "a:outcome:claimed", "a:served_on:no")
        assert talk.asked() == "claim"
        talk.session, _ = scanned(talk.session, Scanned(tuple(LETTER.split("\n"))), TODAY)
        talk.shown.extend(screens(View(talk.session, TODAY)))
        talk.taps("n:lines_ok")
        assert talk.session.offered["costs"] == "1640"
        assert "I read $10,000. Is that right?" in talk.reads()
        talk.taps("a:claim:10000")
        assert "I read $8,500. Is that right?" in talk.reads()

    def test_before_any_question_it_begins_them(self) -> None:
        session, _ = scanned(blank("en"), Scanned(tuple(LETTER.split("\n"))), TODAY)
        talk = Talk()
        talk.session = session
        talk.shown.extend(screens(View(session, TODAY)))
        talk.taps("n:lines_ok")
        assert talk.asked() == "jurisdiction"


def test_a_line_of_the_comparison_fits_a_phone() -> None:
    talk = american_car().taps("t:check").types(LETTER).taps("n:lines_ok")
    block = talk.reads().split("Their letter / here\n")[1].split("\n\n")[0]
    assert all(len(line) <= 30 for line in block.split("\n"))


def test_a_whole_check_fits_a_message() -> None:
    talk = (
        american_car(costs="0").taps("t:check").types(LETTER + "\nstorage 490\nfoo fee 20\nadmin fee 99\nrepairs 120")
    )
    talk.taps("n:lines_ok")
    assert talk.page() is Page.LETTER_CHECK
    assert len(talk.newest.text) < 3500


def test_every_finding_of_the_check_asks_or_tells_what_to_do() -> None:
    differences = [kind for kind in SENTENCES if kind.__module__ == says.__name__]
    for kind in set(differences) - {says.InkassoOnlyIfLate}:
        assert any(word in str(SENTENCES[kind]) for word in ("Ask", "Change", "Send")), kind
