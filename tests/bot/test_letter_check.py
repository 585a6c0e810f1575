"""The lender's letter, as chats: its lines typed, put right and confirmed, then held beside the answer."""

import pytest

from bot.conversation import step
from bot.conversation.scanning import scanned
from bot.events import Scanned, Tapped
from bot.pages import Page
from bot.reading import personal_number
from bot.screen.showing import screens
from bot.screen.view import View
from bot.screen_parts import Document
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
    assert "Brevet krever 63 845,67 kr. Regnestykket ditt her gir 32 345,67 kr." in talk.reads()
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
    assert "Brevet krever det for advokat." in talk.reads()


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


class TestWordsAboutLines:
    def test_a_line_is_put_right_and_removed_by_its_number(self) -> None:
        talk = american_car().taps("t:check").types(LETTER, "line 3 is 390")
        assert "3. Taking it back: $390" in talk.reads()
        assert "4. Storage: $50" in talk.types("no, line 4 was 50").reads()
        assert "4. Lawyer: $50" in talk.types("line 4 is a lawyer").reads()
        assert "Line 2 is now: Sale price, $8,500." in talk.types("line 2").reads()
        assert "1. Sale price: $8,500" in talk.types("remove line 1").reads()
        before = talk.session.letter_lines
        assert talk.types("remove line 9").session.letter_lines == before
        norwegian = norwegian_car().taps("t:check").types(NORWEGIAN_LETTER, "linje 3 er 390")
        assert "3. Forsinkelsesrente: 390 kr" in norwegian.reads()
        assert len(norwegian.types("fjern linje 1").session.letter_lines) == 3

    def test_it_works_from_the_check_too(self) -> None:
        talk = american_car().taps("t:check").types(LETTER).taps("n:lines_ok").types("line 4 is 390")
        assert talk.page() is Page.LETTER_LINES
        assert "4. Storage: $390" in talk.reads()

    def test_a_question_while_a_line_is_open_is_answered_and_the_line_kept(self) -> None:
        talk = american_car().taps("t:check").types(LETTER).taps("n:line_4")
        before = talk.session.letter_lines
        assert talk.types("what is a deficiency").page() is Page.TERM
        assert talk.session.letter_lines == before

    def test_a_small_amount_is_taken_for_the_line_that_is_open(self) -> None:
        assert "4. Storage: $49" in american_car().taps("t:check").types(LETTER).taps("n:line_4").types("49").reads()

    def test_a_no_asks_which_and_never_mind_leaves_and_all_lines_stay(self) -> None:
        talk = american_car().taps("t:check").types(LETTER, "no")
        assert "Which line is wrong?" in talk.reads()
        assert len(talk.session.letter_lines) == 6
        assert talk.taps("n:line_4").types("never mind").page() is Page.LETTER_LINES
        assert talk.types("never mind").page() is Page.RESULT
        assert len(talk.session.letter_lines) == 6
        assert american_car().taps("t:check").types("no").page() is Page.RESULT
        assert "Hvilken linje er feil?" in norwegian_car().taps("t:check").types(NORWEGIAN_LETTER, "nei").reads()

    @pytest.mark.parametrize("talk", [american_car(), norwegian_car()], ids=["US", "NO"])
    def test_a_line_without_a_name_gives_the_eight_likeliest_kinds_and_a_way_to_the_others(self, talk: Talk) -> None:
        talk.taps("t:check").types("widget 350.00")
        kinds = [data for data in talk.data() if data.startswith("n:kind_")]
        assert len(kinds) == 8
        talk.taps("n:line_1_more")
        assert len([data for data in talk.data() if data.startswith("n:kind_")]) > 12
        talk.taps("n:kind_1_costs_administrative")
        assert talk.session.letter_lines[0].kind == "costs_administrative"

    def test_of_two_totals_one_may_be_a_sum_on_the_way(self) -> None:
        talk = american_car().taps("t:check").types("loan 10,000\ntotal 1,640\namount due 3,140")
        assert "Line 2, $1,640: what is it for?" in talk.reads()
        assert "n:kind_2_subtotal" in talk.data()

    def test_where_a_balance_stands_decides_also_over_several_messages(self) -> None:
        talk = american_car().taps("t:check").types("balance 10,000", "sold for 8,500", "balance 1,500")
        assert "3. The total: $1,500" in talk.reads()

    def test_an_account_number_is_neither_echoed_nor_kept(self) -> None:
        for text in ("account 44213889", "kontonr 1234 56 78901", "KID 0012345678"):
            talk = american_car().taps("t:check").types("storage 490", text)
            assert len(talk.session.letter_lines) == 1
            assert text.split()[-1] not in talk.reads() + talk.session.model_dump_json()


class TestWhatTheCheckSays:
    def test_a_letter_without_a_total_is_said_to_have_none(self) -> None:
        talk = american_car().taps("t:check").types("loan 10,000 / sold for 8,500 / fees 840").taps("n:lines_ok")
        assert "The letter shows no total. Its lines come to $2,340" in talk.reads()
        assert "asks for $" not in talk.reads()
        assert "add up" not in talk.reads()

    def test_a_total_alone_accuses_of_nothing(self) -> None:
        talk = american_car().taps("t:check").types("total 2,340").taps("n:lines_ok")
        assert "Lines are missing." in talk.reads()
        assert not any(word in talk.reads() for word in ("counted twice", "cannot explain", "less in costs", "$0"))

    def test_a_total_is_kept_only_where_it_says_something_and_as_what_it_is(self) -> None:
        letter = "loan 10,000 / sold for 8,500 / fees 840 / total {}"
        same = american_car().taps("t:check").types(letter.format("2,340")).taps("n:lines_ok")
        assert "e:lender_figure" not in same.data()
        assert "among your answers" not in same.reads()
        wrong = american_car().taps("t:check").types(letter.format("2,555")).taps("n:lines_ok")
        assert "The letter does not add up." in wrong.reads()
        assert "Keep it only as what they ask for." in wrong.reads()
        known = wrong.taps("e:lender_figure", "a:lender_figure:2555")
        assert "among your answers" not in known.reads()

    def test_a_refund_that_nobody_asked_about_is_asked_for(self) -> None:
        talk = american_car().taps("t:check").types(LETTER).taps("n:lines_ok")
        assert "The letter takes off no refund for GAP cover, a warranty or insurance." in talk.reads()

    def test_a_letter_is_never_said_to_be_what_you_stated(self) -> None:
        letter = "Lån 250 000 / Verdi 230 000 / Gebyr til namsmannen 9 280 / Renter 12 345,67 / Å betale 41 625,67"
        talk = norwegian_car().taps("t:check").types(letter).taps("n:lines_ok")
        assert "Långiveren tar 9 280 kr." in talk.reads()
        assert "utkastelse" not in talk.reads()
        assert "oppgitt" not in talk.reads()

    def test_a_norwegian_letter_of_reminders(self) -> None:
        letter = "Lån 250 000 / Verdi 230 000 / Renter 12 345,67 / Purregebyr 105 / Å betale 32 450,67"
        talk = norwegian_car().taps("t:check").types(letter).taps("n:lines_ok")
        assert "67 kr for mye i purregebyr." in talk.reads()
        assert "Sjekk dette." in talk.reads()

    def test_the_example_of_the_page_is_read_as_it_says(self) -> None:
        for talk in (norwegian_car(), american_car()):
            example = talk.taps("t:check").reads().split(":\n", 1)[1].split("\n\n")[0]
            kinds = [entry.kind for entry in talk.types(example).session.letter_lines]
            assert (kinds[0], kinds[-1]) == ("claim", "total")
            assert "lån 250" in example or "balance" in example


def test_the_lines_of_the_letter_are_in_the_copy_to_keep() -> None:
    talk = american_car().taps("t:check").types(LETTER).types("/export")
    readable = next(each for each in talk.newest.documents if isinstance(each, Document) and each.name.endswith(".txt"))
    assert "The lender's letter:\n1. Owed before: $10,000" in readable.content.decode()
