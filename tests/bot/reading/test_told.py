"""Sentences that answer a question with buttons: what each is taken for, and what is asked about again."""

from datetime import date

import pytest

from bot.session import NOT_HAPPENED
from tests.bot.talking import Talk

THINGS = {
    "home": "huset|hus|hus i bergen|rekkehus|borettslag|hytte|hytta|tomt|leilighet|eg mista huset"
    "|vi måtte selge leiligheten"
    "|house|condo|apartment|the bank took the house|mobile home|rekkehuset mitt|boligen",
    "vehicle": "bobil|mc|motorsykkel|elbil|elbilen min|bilen ble tatt|bilen vart henta|truck|motorcycle|RV"
    "|my pickup|en bil"
    "|the car was taken from my house|motor home",
    "boat": "båten|båt|my boat|seilbåt|husbåt",
    "other_goods": "campingvogn|snøscooter|campingvogna mi|jet ski",
}
GOODS = {
    "repossession": "namsmannen henta bilen|bilen ble hentet av namsmannen|banken tok bilen|de tok den"
    "|dei henta han|henta"
    "|they took it|the bank took my car back|it was repossessed|de tok den fordi jeg kunne ikke betale|towed",
    "voluntary_surrender": "leverte bilen tilbake frivillig|jeg leverte den selv|levert inn til forhandler"
    r"|eg leverte bilen"
    "|I handed it back|I gave it back|turned it in|I took it back to the dealer",
    "foreclosure": "tvangsauksjon|namsmannen solgte|namsmannen solgte bilen|bilen vart tvangsseld",
    "short_sale": "solgt med bankens samtykke|vi solgte selv",
    "not_sold_yet": "bilen står her enda|begjært tvangssalg|den er ikke solgt|I still have it"
    "|dei har ikkje henta bilen",
    "": "solgt|sold|den ble solgt|it was sold|they sold it|de kommer til å ta den|de tok den ikke|uten samtykke",
}
HOME = {
    "foreclosure": "tvangsauksjon|vart tvangsseld|banken tok huset|tvangssolgt|the bank took it|foreclosure auction",
    "short_sale": "solgt med bankens samtykke|solgte gjennom megler for mindre enn lånet|vi solgte selv|we sold it",
    "not_sold_yet": "huset er ikke solgt ennå|begjært tvangssalg|we still live here|namsmannen har begjært tvangssalg",
}
OUTCOMES = {
    "sued": "jeg har fått forliksklage|forliksklage|stevning|søksmål|de har gått til namsmannen|they sued me",
    "claimed": "de har sendt inkasso|inkasso|inkassoselskapet krever pengene|purring|betalingsoppfordring"
    "|de vil ha hele summen|namsmannen henta bilen og no krev dei resten"
    "|they want the money|de truer med forliksklage|they threaten to sue",
    "silent": "ikke hørt noe|ikkje høyrt noko|ingenting|nothing|I have not heard anything",
    "judgment": "jeg har fått en dom imot meg|dom|there is a judgment|det kom forliksklage og så dom",
    "settled": "vi ble enige om 50 000|forlik|we settled|de krevde 80 000 men vi ble enige om 50 000",
    "released": "gjelden er slettet|they forgave it|de har slettet det skriftlig",
    "": "de har slettet det|slettet|de har tilbudt forlik",
}
NOT_SERVED = "nei ikke enda|ikkje fått noko|bare inkassobrev|har ikke fått noe|nothing yet"
"|only a collection letter|nei"


def rows(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(text, choice) for choice, texts in table.items() for text in texts.split("|")]


def at(thing: str, *more: str, place: str = "Norge") -> Talk:
    return Talk("nb").types("/start").taps("n:begin").types(place, *([thing] if thing else []), *more)


@pytest.mark.parametrize(("text", "choice"), rows(THINGS))
def test_the_thing(text: str, choice: str) -> None:
    assert at(text).session.answers["collateral"] == choice


@pytest.mark.parametrize(("text", "choice"), rows(GOODS))
def test_how_a_car_was_lost(text: str, choice: str) -> None:
    assert at("bil", text).session.answers.get("event", "") == choice


@pytest.mark.parametrize(("text", "choice"), rows(HOME))
def test_how_a_home_was_lost(text: str, choice: str) -> None:
    assert at("bolig", text).session.answers.get("event", "") == choice


@pytest.mark.parametrize("text", ["gave the keys back", "we handed the house back", "signed over the deed"])
def test_a_home_given_to_an_american_lender(text: str) -> None:
    assert at("home", text, place="Ohio").session.answers["event"] == "deed_in_lieu"


@pytest.mark.parametrize(("text", "choice"), rows(OUTCOMES))
def test_what_came_of_the_rest(text: str, choice: str) -> None:
    assert at("car", "repo", text, place="Ohio").session.answers.get("outcome", "") == choice


@pytest.mark.parametrize("text", NOT_SERVED.split("|"))
def test_no_papers_yet(text: str) -> None:
    talk = at("bil", "hentet")
    assert talk.asked() == "served_on"
    assert talk.types(text).session.answers["served_on"] == NOT_HAPPENED


def test_yes_alone_asks_for_the_day_again_and_a_day_is_still_a_day() -> None:
    talk = at("bil", "hentet", "ja")
    assert talk.asked() == "served_on"
    assert talk.types("bare inkassobrev 2.11.2026").session.answers["served_on"] == date(2026, 11, 2).isoformat()


def test_a_question_in_passing_is_still_a_question() -> None:
    talk = at("bil").types("kan banken ta bilen?")
    assert "event" not in talk.session.answers
