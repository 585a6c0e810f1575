"""Random walks over what a phone shows: nothing breaks, and nothing but an answer changes an answer."""

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.cases import all_cases
from bot.pages import Page
from bot.screen.showing import screens
from bot.screen.view import View
from bot.session import Session
from tests.bot.talking import TODAY, Talk, buttons_of
from tests.bot.test_interview_walk import STYLES, sound, walk

TEXTS = (
    "10 000", "8.500", "85000", "vet ikke", "no, 15000", "nei, 2000", "owed 10000 sold 8500 fees 500", "blue fish",
    "Ohio", "CA", "bil", "2.11.2026", "june 2025", "nov 2 they say answer by nov 28", "none", "ja", "tilbake", "hei",
    "a collector wants 100000", "i cant take this anymore", "stopp", "-5", "200000 9000 1500", "", "\u202e", "9" * 300,
    "no, it sold for 9000", "they took off 600", "nei, lånet var 120 000", "continue", "takk",
    "they took my truck in march, now they want 9,400", "banken krever resten, huset ble solgt på tvang i Bergen",
    "what if it sold for 9500", "hva om de godtar 40 prosent", "40 %", "8000-9000",
)  # fmt: skip
COMMANDS = (
    "/start", "/help", "/new", "/edit", "/result", "/compare", "/term short sale", "/ord", "/language", "/privacy",
    "/export", "/delete", "/cancel", "/cases", "/saker", "/start ex_car",
    "/start term_deficiency", "/start c_x", "/nonsense",
)  # fmt: skip
PLACES = st.integers(min_value=0, max_value=9)
MOVES = st.one_of(
    st.tuples(st.just("taps"), PLACES),
    st.tuples(st.just("taps"), PLACES),
    st.tuples(st.just("taps old"), st.integers(min_value=0, max_value=200)),
    st.tuples(st.just("types"), st.sampled_from(TEXTS)),
    st.tuples(st.just("types"), st.sampled_from(COMMANDS)),
    st.tuples(st.just("sends"), st.sampled_from(("sticker", "photo", "voice"))),
)
BEGINNINGS = st.tuples(
    st.sampled_from(("NO", "US-OH", "US-CA", "US-TX", "?")), st.sampled_from(("home", "vehicle")),
    st.sampled_from(("short_sale", "not_sold_yet")), st.sampled_from(("sued", "released", "judgment", "?")),
    st.sampled_from(STYLES), st.sampled_from(("en", "nb")),
)  # fmt: skip


def moves(talk: Talk, how: str, what: object) -> str:
    """Makes one move, and says what it was: the data of the button, or the text."""
    if how == "types":
        talk.types(str(what))
        return str(what)
    if how == "sends":
        talk.sends(str(what))
        return "/sent"
    known = [button.data for screen in talk.shown for button in buttons_of(screen) if button.data]
    choice = talk.data() if how == "taps" else tuple(known)
    if not choice or not isinstance(what, int):
        return "/nothing"
    data = choice[what % len(choice)]
    talk.taps(data, old=how == "taps old")
    return data


def changed(before: Session, after: Session) -> set[str]:
    fields = before.answers.keys() | after.answers.keys()
    return {field for field in fields if before.answers.get(field, "-") != after.answers.get(field, "-")}


CASES = ("n:case_", "n:dropped_")


def every_answer(session: Session) -> list[dict[str, object]]:
    """The answers of every case, the current one and those put aside."""
    return [case.answers for case in all_cases(session)]


def only_answers_change_answers(before: Session, after: Session, move: str) -> None:
    if move.startswith(CASES) or move == "n:newcase":
        kept, were = (sorted(map(str, every_answer(session))) for session in (after, before))
        assert kept == were or (move.startswith("n:dropped_") and len(kept) == len(were) - 1), move
    elif move in {"n:restart", "n:delete"}:
        assert after.answers in ({}, before.answers)
    elif move in {"n:keep", "n:keep_yes"}:
        assert changed(before, after) <= {*before.trial, "outcome", "settlement_paid", "amount_released"}
    elif move.startswith("n:meant_"):
        assert changed(before, after) <= {move.removeprefix("n:meant_")}
    elif move == "/result":  # the answer was there before a change made room to ask for these
        assert changed(before, after) <= {"costs", "credits"}
    elif move.startswith("a:"):
        assert changed(before, after) <= {move.split(":")[1], *before.told}
    elif before.page is after.page is Page.FEEDBACK or move.startswith(("e:", "n:", "t:", "w:", "l:", "/")):
        assert changed(before, after) == set(), move
    else:
        assert before.answers.keys() <= after.answers.keys(), move


@given(beginning=st.none() | BEGINNINGS, does=st.lists(MOVES, max_size=25))
@settings(max_examples=60, deadline=None)
def test_nothing_a_person_does_breaks_the_conversation_or_loses_an_answer(
    beginning: tuple[str, str, str, str, str, str] | None, does: list[tuple[str, object]]
) -> None:
    talk = walk(*beginning) if beginning else Talk().types("/start")
    for how, what in does:
        before = talk.session
        move = moves(talk, how, what)
        only_answers_change_answers(before, talk.session, move)
        kept = talk.session.model_dump_json(exclude_defaults=True)
        assert repr(Session.model_validate_json(kept)) == repr(talk.session)
        for locale in ("en", "nb"):
            for screen in screens(View(talk.session.to(language=locale), TODAY)):
                sound(screen)
