"""Several cases of one person: named by themselves, listed, switched, deleted one by one, and never mixed."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import cases
from bot.language import Language
from bot.pages import Page
from bot.reading.other_cases import about_other_cases
from bot.screen_parts import Document
from bot.session import Session, blank
from tests.bot.talking import Talk, plain


def car(locale: str = "en") -> Talk:
    """A car taken back in Ohio, to the answer."""
    talk = Talk(locale).types("/start").taps("n:begin", "a:jurisdiction:US").types("ohio")
    talk.taps("a:collateral:vehicle", "a:event:repossession", "a:outcome:judgment")
    return talk.types("10000", "8500", "500").taps("a:credits:0", "n:confirm")


def and_a_home(talk: Talk) -> Talk:
    """A Norwegian home beside it, halfway."""
    talk.types("/cases").taps("n:newcase", "a:jurisdiction:NO", "a:collateral:home", "a:event:foreclosure")
    return talk


def test_the_list_names_each_case_and_says_how_far_it_is() -> None:
    talk = and_a_home(car()).types("/cases")
    assert "Car, Ohio: answer ready. Left to pay: $2,000." in talk.reads()
    assert "Home, Norway, the one you are in now: 3 of 8 answered." in talk.reads()
    assert {"n:case_1", "n:newcase", "n:namecase", "n:dropcase_1", "n:dropcase_2"} <= set(talk.data())
    assert "n:case_2" not in talk.data()
    assert "Open Car, Ohio" in talk.buttons()


def test_in_norwegian_the_names_are_norwegian() -> None:
    talk = and_a_home(car("nb")).types("/saker")
    assert "Bil, Ohio: Svaret er klart." in talk.reads()
    assert "Bolig, Norge" in talk.reads()
    assert "3 av 8" in talk.reads()


def test_switching_goes_where_the_case_was_left() -> None:
    talk = and_a_home(car())
    asked = talk.asked()
    talk.types("/cases").taps("n:case_1")
    assert talk.page() is Page.RESULT
    assert talk.reads().startswith("Case: Car, Ohio\n")
    talk.types("/cases").taps("n:case_2")
    assert talk.asked() == asked
    talk.types("/cases").taps("n:case_1").taps("n:back")
    assert talk.reads().startswith("Case: Car, Ohio\n")
    talk.types("/cases").taps("n:case_2").types("/cases").taps("n:case_1")
    assert talk.page() is Page.RESULT


def test_with_one_case_nothing_says_which() -> None:
    talk = car()
    assert "Case:" not in talk.reads()
    talk.types("/edit")
    assert "Case:" not in talk.reads()


def test_a_second_of_the_same_kind_gets_a_number() -> None:
    talk = car().types("/cases").taps("n:newcase", "a:jurisdiction:US").types("ohio").taps("a:collateral:vehicle")
    talk.types("/cases")
    assert "Car, Ohio (2), the one you are in now" in talk.reads()


def test_a_case_without_an_answer_is_named_while_one_is_in_it_and_not_kept() -> None:
    talk = car().types("/cases").taps("n:newcase").types("/cases")
    assert "New case, the one you are in now: no answer yet." in talk.reads()
    assert talk.reads().count(": ") == 3
    talk.taps("n:case_1")
    assert talk.session.others == ()


def test_a_name_can_be_given_and_taken_back() -> None:
    talk = car().types("/cases").taps("n:namecase")
    assert "What do you want to call Car, Ohio?" in talk.reads()
    talk.types("The  red\nHonda")
    assert "The red Honda, the one you are in now" in talk.reads()
    talk.taps("n:namecase", "n:namecase_auto")
    assert "Car, Ohio, the one you are in now" in talk.reads()


def test_a_name_that_is_too_long_is_asked_for_again_and_one_with_tags_is_only_text() -> None:
    talk = car().types("/cases").taps("n:namecase").types("x" * 31)
    assert "at most 30 characters" in talk.reads()
    talk.types("<b>me & you</b>")
    assert "<b>me & you</b>, the one" in talk.reads()


def test_a_personal_number_is_no_name() -> None:
    talk = car().types("/cases").taps("n:namecase").types("car 123-45-6789")
    assert talk.page() is Page.PERSONAL_NUMBER
    assert talk.session.name is None


def test_going_back_from_the_name_changes_nothing() -> None:
    talk = car().types("/cases").taps("n:namecase").types("back")
    assert talk.page() is Page.CASES
    assert talk.session.name is None


def test_deleting_one_asks_once_and_keeps_the_others() -> None:
    talk = and_a_home(car()).types("/cases").taps("n:dropcase_1")
    assert "Delete Car, Ohio?" in talk.reads()
    talk.taps("n:cases", "n:dropcase_1", "n:dropped_1")
    assert "Car, Ohio" not in talk.reads()
    assert talk.session.answers["jurisdiction"] == "NO"


def test_deleting_the_current_one_shows_the_list_with_the_oldest_of_the_others_as_the_current() -> None:
    talk = and_a_home(car()).types("/cases").taps("n:dropcase_2", "n:dropped_2")
    assert talk.page() is Page.CASES
    assert "Car, Ohio, the one you are in now" in talk.reads()
    talk.taps("n:dropcase_1", "n:dropped_1")
    assert "You have no case yet." in talk.reads()
    talk.taps("n:begin")
    assert talk.asked() == "jurisdiction"


def test_nothing_typed_deletes_a_case_and_a_typed_no_keeps_it() -> None:
    talk = and_a_home(car()).types("/cases").taps("n:dropcase_1").types("yes")
    assert talk.page() is Page.DROP_CASE
    talk.types("no")
    assert talk.page() is Page.CASES
    assert len(cases.all_cases(talk.session)) == 2


def test_new_offers_to_keep_the_case_before_it_offers_to_start_over() -> None:
    talk = car().types("/new")
    assert {"n:newcase", "n:restart", "n:back"} <= set(talk.data())
    assert "Car, Ohio is kept" in talk.reads()
    talk.taps("n:newcase")
    assert talk.asked() == "jurisdiction"
    assert len(cases.all_cases(talk.session)) == 1
    talk.taps("a:jurisdiction:NO").types("/new").taps("n:restart")
    assert talk.session.answers == {}
    assert [case.answers["collateral"] for case in talk.session.others] == ["vehicle"]


def test_five_are_the_most() -> None:
    talk = car()
    for _ in range(4):
        talk.types("/cases").taps("n:newcase", "a:jurisdiction:NO")
    talk.types("/cases")
    assert "as many as I can keep" in talk.reads()
    assert "n:newcase" not in talk.data()
    talk.types("/new")
    assert "n:newcase" not in talk.data()
    assert "You have 5 cases" in talk.reads()


def test_deleting_everything_says_how_many_and_takes_them_all() -> None:
    talk = and_a_home(car()).types("/delete")
    assert "all your 2 cases" in talk.reads()
    talk.taps("n:delete")
    assert talk.session == blank("en").to(page=Page.DELETED)


def test_the_copy_has_every_case() -> None:
    talk = and_a_home(car()).types("/export")
    files = [each for each in talk.newest.documents if isinstance(each, Document)]
    whole, readable = (file.content.decode() for file in files)
    assert json.loads(whole)["others"][0]["answers"]["claim"] == "10000"
    assert "Car, Ohio\nPlace: Ohio" in readable
    assert "Home, Norway\nPlace: Norway" in readable


def test_the_copy_has_what_was_read_before_any_question() -> None:
    talk = Talk().types("/start", "owed 10000 sold 8500 fees 500", "/export")
    _, readable = (each for each in talk.newest.documents if isinstance(each, Document))
    assert readable.content.decode() == "Owed before the sale: 10,000\nSale price: 8,500\nCosts: 500"


def test_coming_back_after_days_names_the_case_and_offers_the_list() -> None:
    talk = and_a_home(car()).types("/start")
    assert "Case: Home, Norway" in talk.reads()
    talk.taps("n:cases")
    assert talk.page() is Page.CASES
    assert "n:cases" not in car().types("/start").data()


@pytest.mark.parametrize(
    "text",
    [
        "I also lost my car", "We lost our house too", "I have another case", "the other case", "switch case",
        "my cases", "jeg har en sak til", "bytt sak", "mine saker", "jeg mistet bilen også",
        "jeg har også mistet huset", "ny sak",
    ],
)  # fmt: skip
def test_words_about_another_case_lead_to_the_list(text: str) -> None:
    assert about_other_cases(text)
    talk = and_a_home(car()).types(text)
    assert talk.page() is Page.CASES
    assert talk.session.answers["jurisdiction"] == "NO"


@pytest.mark.parametrize(
    "text", ["I lost my car", "bil", "case 4", "they sold my house", "in this case", "jeg mistet bilen"]
)
def test_words_about_this_case_do_not(text: str) -> None:
    assert not about_other_cases(text)


def test_words_about_another_case_begin_the_first_one_where_there_is_none() -> None:
    assert Talk().types("/start", "I also lost my car").page() is not Page.CASES


def test_a_button_of_an_earlier_list_changes_nothing() -> None:
    talk = and_a_home(car())
    before = talk.session
    for data in ("n:case_1", "n:newcase", "n:dropcase_1", "n:dropped_1", "n:namecase"):
        assert talk.taps(data, old=True).toast == "That button is from an earlier message. Nothing is changed."
    assert talk.session == before
    for data in ("n:case_9", "n:case_x", "n:dropcase_"):
        talk.taps(data, old=True)
    assert talk.session == before


def test_the_question_of_one_case_never_answers_another() -> None:
    talk = car().types("/cases").taps("n:newcase", "a:jurisdiction:NO")
    talk.taps("a:collateral:boat", old=True)
    assert "collateral" not in talk.session.answers
    assert "earlier message" in (talk.toast or "")


def test_an_example_is_never_mixed_with_ones_own_cases() -> None:
    talk = and_a_home(car())
    before = cases.all_cases(talk.session)
    talk.types("/start ex_home")
    assert "EXAMPLE" in talk.reads()
    assert [case.answers for case in cases.all_cases(talk.session)] == [case.answers for case in before]


def test_short_words_and_the_language_stay_with_the_person() -> None:
    talk = and_a_home(car().taps("n:short")).types("/cases").taps("n:case_1")
    assert talk.session.short
    talk.types("/language").taps("l:nb").types("/cases").taps("n:case_2")
    assert talk.session.language == "nb"


def test_every_field_of_a_session_belongs_to_the_case_the_person_or_the_moment() -> None:
    lists = (cases.OF_THE_CASE, cases.OF_THE_PERSON, cases.OF_THE_MOMENT)
    assert sorted(field for fields in lists for field in fields) == sorted(Session.model_fields)


def test_what_was_kept_before_there_were_several_cases_still_opens() -> None:
    old = '{"language": "en", "answers": {"jurisdiction": "NO"}, "page": "question", "confirmed": false}'
    session = Session.model_validate_json(old)
    assert (session.number, session.name, session.others) == (1, None, ())
    assert cases.names(session, Language("en")) == {1: "Norway"}


def test_two_names_are_never_alike() -> None:
    first = blank("en").to(answers={"jurisdiction": "NO"}, name="Norway (2)")
    second = cases.another(first).to(answers={"jurisdiction": "NO"})
    third = cases.another(second).to(answers={"jurisdiction": "NO"})
    assert sorted(cases.names(third, Language("en")).values()) == ["Norway", "Norway (2)", "Norway (3)"]


ANSWERS: tuple[dict[str, Any], ...] = ({"jurisdiction": "NO"}, {"jurisdiction": "US-OH"}, {"claim": "1000"})
MOVES = st.one_of(
    st.tuples(st.just("switch"), st.integers(1, 7)),
    st.tuples(st.just("new"), st.just(0)),
    st.tuples(st.just("answer"), st.integers(0, 2)),
    st.tuples(st.just("drop"), st.integers(1, 7)),
    st.tuples(st.just("restart"), st.just(0)),
)


def moved(session: Session, how: str, which: int) -> Session:
    if how == "switch":
        return cases.taken_up(session, which)
    if how == "new":
        return cases.another(session)
    if how == "answer":
        return session.to(answers=session.answers | ANSWERS[which], offered={"costs": str(which)})
    return cases.over_again(session) if how == "restart" else cases.dropped(session, which)


def said(session: Session) -> dict[int, Any]:
    return {case.number: (case.answers, case.offered, case.name) for case in cases.all_cases(session)}


@given(st.lists(MOVES, max_size=30))
@settings(deadline=None)
def test_no_move_changes_the_answers_of_a_case_that_is_not_the_current_one(does: list[tuple[str, int]]) -> None:
    session = blank("en")
    for how, which in does:
        before, current = said(session), session.number
        session = moved(session, how, which)
        after = said(session)
        gone = {which} if how == "drop" else {current} if how in {"restart", "answer"} else set()
        assert {number: kept for number, kept in after.items() if number not in gone} == {
            number: kept for number, kept in before.items() if number not in gone
        }
        assert Session.model_validate_json(session.model_dump_json()) == session
        assert len({case.number for case in cases.all_cases(session)}) == len(cases.all_cases(session))


def test_the_name_on_a_button_is_never_longer_than_fits() -> None:
    talk = car().types("/cases").taps("n:namecase").types("The car that my brother drove")
    assert all(len(plain(label)) <= 34 for label in talk.buttons())


def test_a_yes_typed_where_everything_could_be_deleted_answers_no_question() -> None:
    talk = Talk().types("/start").taps("n:begin", "a:jurisdiction:US").types("california")
    talk.taps("a:collateral:home", "a:event:foreclosure", "a:outcome:claimed", "a:loan_purpose:purchase")
    before = talk.session
    for command in ("/delete", "/new"):
        talk.types(command, "yes")
        assert talk.session.answers == before.answers
        talk.types("no")
        assert talk.asked() == (before.asking.field if before.asking else None)
