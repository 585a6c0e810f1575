"""What a typed phrase opens: a page of law, a word, a part of the answer, or the place that it names."""

import pytest

from bot.pages import Page, Topic
from bot.reading import read_place, read_state, subjects_asked
from domain.subjects import Subject
from tests.bot.talking import Talk

S = Subject

PHRASES = [
    ("må jeg betale skatt", S.CANCELLED),
    ("do I have to pay tax?", S.CANCELLED),
    ("skatt", S.CANCELLED),
    ("blir det skatt", S.CANCELLED),
    ("må eg skatte av dette", S.CANCELLED),
    ("må jeg skatte av det", S.CANCELLED),
    ("må jeg betale renter", S.COSTS),
    ("forsinkelsesrente", S.COSTS),
    ("hvor mye renter løper", S.COSTS),
    ("do I have to pay interest", S.COSTS),
    ("skal jeg betale litt", S.TIME),
    ("må jeg betale med en gang", S.TIME),
    ("should I pay a little now", S.TIME),
    ("må jeg fortsatt betale", S.OWING),
    ("do I still owe", S.OWING),
    ("må eg framleis betale", S.OWING),
    ("blir eg skatta av dette", S.CANCELLED),
    ("kan dei trekke meg i løn", S.PAY),
    ("kan dei trekkje løna mi", S.PAY),
    ("løn", S.PAY),
    ("løna", S.PAY),
    ("hva skjer hvis jeg ikke betaler", S.PAY),
    ("what happens if I don't pay", S.PAY),
    ("what if I just don't pay?", S.PAY),
    ("what if I stop paying", S.PAY),
    ("what happens if I ignore this", S.PAY),
    ("hva om jeg ikke kan betale", S.PAY),
    ("hva hvis jeg slutter å betale", S.PAY),
    ("kva om eg nektar å betale", S.PAY),
    ("hva hvis jeg bare lar være å betale", S.PAY),
    ("hva skjer hvis jeg kan betale litt", S.TIME),
    ("hva er fristen", S.COURT),
    ("fri rettshjelp", S.COURT),
    ("kan jeg sperre kreditten", S.SCORE),
    ("er kona mi ansvarlig", S.OTHERS),
    ("må mannen min betale", S.OTHERS),
    ("is my wife responsible", S.OTHERS),
    ("kan banken selge gjelden", S.COLLECTORS),
    ("banken burde aldri gitt meg lånet", S.IRRESPONSIBLE),
    ("personlig konkurs", S.WAY_OUT),
]


@pytest.mark.parametrize(("text", "subject"), PHRASES)
def test_a_phrase_names_its_subject_first(text: str, subject: Subject) -> None:
    assert subjects_asked(text)[0] is subject


@pytest.mark.parametrize(
    ("text", "state", "place"),
    [
        ("leiligheten var i Florida", "US-FL", None),
        ("nordmann med leilighet i florida", "US-FL", None),
        ("I live in Tampa, Florida", "US-FL", None),
        ("it was in West Virginia", "US-WV", None),
        ("Kansas or Arkansas", None, None),
        ("not in Florida", None, None),
        ("I live in Norway, the house was in Florida", None, None),
        ("det var i norge", None, "NO"),
        ("oslo", None, "NO"),
        ("bergen", None, "NO"),
        ("trondheim", None, "NO"),
        ("jeg bor i Trondheim", None, "NO"),
        ("the car was in the USA", None, "US"),
        ("ikke i Norge", None, None),
        ("flyttet fra Norge", None, None),
        ("I moved from Ohio to Norway", None, None),
        ("jeg bor i Norge, huset var i USA", None, None),
    ],
)
def test_a_place_named_in_a_sentence_is_read(text: str, state: str | None, place: str | None) -> None:
    assert (read_state(text), read_place(text)) == (state, place)


@pytest.mark.parametrize(("text", "place"), [("leiligheten var i Florida", "US-FL"), ("jeg bor i Trondheim", "NO")])
def test_a_place_in_a_sentence_answers_the_first_question(text: str, place: str) -> None:
    talk = Talk("nb").types("/start").taps("n:begin").types(text)
    assert talk.session.answers["jurisdiction"] == place


def at_the_answer(locale: str) -> Talk:
    """A car in Ohio, up to its answer, then read in the language."""
    talk = Talk("en").types("/start").taps("Begin", "United States").types("ohio")
    talk.taps("Car", "Lender took it", "Court has decided").types("10 000", "8500", "500")
    talk.taps("Nothing came off", "Show the answer")
    talk.session = talk.session.to(language=locale)
    return talk


@pytest.mark.parametrize("locale", ["nb", "en"])
@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Skatt", Topic.TAX),
        ("Hva gjør jeg nå", Topic.NEXT),
        ("Regnestykket", Topic.STATEMENT),
        ("Sammenlign", Topic.COMPARE),
        ("Brev du kan sende", Topic.LETTERS),
        ("Kilder", Topic.SOURCES),
        ("Tax", Topic.TAX),
        ("What to do now", Topic.NEXT),
        ("line by line", Topic.STATEMENT),
        ("Compare", Topic.COMPARE),
        ("Letters to send", Topic.LETTERS),
        ("sources", Topic.SOURCES),
        ("More", Topic.MORE),
        ("send brev", Topic.LETTERS),
        ("write a letter", Topic.LETTERS),
    ],
)
def test_the_name_of_a_part_of_the_answer_opens_it(locale: str, text: str, topic: Topic) -> None:
    session = at_the_answer(locale).types(text).session
    opened = session.topic or (session.asking and session.asking.topic)
    assert opened is topic


@pytest.mark.parametrize(("text", "subject"), [("Papers from a court", S.COURT), ("Who else must pay", S.OTHERS)])
def test_the_title_of_a_page_opens_it(text: str, subject: Subject) -> None:
    assert at_the_answer("en").types(text).session.subject is subject


@pytest.mark.parametrize(("text", "term"), [("NAV", "nav"), ("Finansklagenemnda", "finansklagenemnda")])
def test_a_word_of_the_glossary_alone_is_explained(text: str, term: str) -> None:
    assert at_the_answer("nb").types(text).session.term == term


def test_words_for_a_page_that_the_place_has_not_are_not_a_question() -> None:
    talk = (
        Talk("nb")
        .types("/start")
        .taps("n:begin", "a:jurisdiction:NO")
        .types("personlige ting, my belongings in the car")
    )
    assert talk.session.page is Page.QUESTION
