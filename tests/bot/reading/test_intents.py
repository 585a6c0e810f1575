"""What is heard before anything is read as an answer."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from bot.reading import greeting, in_distress, likelier, personal_number, reads_poorly, unlikely, wants_human

Hears = Callable[[str], bool]

HEARD: dict[Hears, str] = {
    in_distress: "jeg orker ikke mer|vil ikke leve|Jeg vil dø|selvmord|klarer ikke mer|"
    "eg orkar ikkje meir|ta livet av meg|æ klare ikkje meir|æ orka ikke mer|æ orke itj mer|eg greier ikkje meir|"
    "æ vil ikkje leva|livet er over|livet mitt er over|eg orkar ikkje meir no|klarer ikke mere|"
    "jeg klarer det ikke lenger|"
    "jeg vil ikke være her mer|har ikke lyst til å leve|eg vil døy|ser ingen utvei|gir opp livet|lei av å leve|"
    "alle har det bedre uten meg|i cant do this anymore|i give up on life|I don't want to be here anymore|I can't cope|"
    "my life is over|I am tired of living|everyone would be better off without me|I can't live like this|"
    "i cant take this anymore|I can’t go on|kill myself|I don't want to live|I want to end it all|better off dead|"
    "I feel like dying|thinking about ending it|jeg føler for å dø|tenker på døden|orker ikke være her lenger",
    reads_poorly: "i dont read so good|can't read|leser dårlig|jeg har dysleksi",
    wants_human: "call me|Please call me|ring meg|kan noen ringe meg|jeg vil snakke med noen|talk to someone|"
    "can I speak to a real person",
    greeting: "Hei!|hello|God morgen",
    personal_number: "123-45-6789|my ssn is 123-45-6789.|018100 50019|41810050002|01810050010|konto 12345678901",
}
NOT_HEARD: dict[Hears, str] = {
    in_distress: "I can't take the car|can't take any more loans|the car died|i can't go on with the loan|vet ikke mer|"
    "jeg klarer ikke mer enn 500|orker ikke mer enn dette|jeg klarer ikke å betale mer enn 500|"
    "klarer ikke lenger å betale|vi klarer ikke mer i måneden|jeg klarer ikke å leve av 5000|"
    "what if I die|hva om jeg dør|bilen døde|thinking about deficiency|"
    "I gave up the house|I can't keep up the payments|how long does a judgment live|jeg gir opp bilen",
    reads_poorly: "read the letter|leser brevet|I can't read the date on the letter",
    wants_human: "they call me every day|de ringer meg hver dag|a person took the car",
    greeting: "hei jeg skylder 500|",
    personal_number: "250000|55 55 33 39|1 250 000 kr|018100 50010",
}


def _each(texts: dict[Hears, str]) -> list[tuple[Hears, str]]:
    return [(hears, text) for hears, several in texts.items() for text in several.split("|")]


@pytest.mark.parametrize(("hears", "text"), _each(HEARD))
def test_it_is_heard(hears: Callable[[str], bool], text: str) -> None:
    assert hears(text)


@pytest.mark.parametrize(("hears", "text"), _each(NOT_HEARD))
def test_it_is_not_heard_where_it_was_not_said(hears: Callable[[str], bool], text: str) -> None:
    assert not hears(text)


@pytest.mark.parametrize(
    ("amount", "collateral", "asked"),
    [
        ("9999", "home", True),
        ("10000", "home", False),
        ("200000001", "home", True),
        ("999", "vehicle", True),
        ("10000000", "vehicle", False),
        ("10000001", "vehicle", True),
        ("0", "home", False),
        ("5", "boat", False),
    ],
)
def test_a_loan_of_an_unlikely_size_is_asked_about(amount: str, collateral: str, asked: bool) -> None:
    assert unlikely(Decimal(amount), "claim", collateral) is asked


def test_costs_are_of_any_size() -> None:
    assert not unlikely(Decimal(50), "costs", "home")


def test_the_likelier_amount_is_a_tenth_or_thousands() -> None:
    assert likelier(Decimal(85000)) == Decimal(8500)
    assert likelier(Decimal("85.55")) == Decimal("8.56")
    assert likelier(Decimal(250), "claim", "home") == Decimal(250_000)
    assert likelier(Decimal(300_000_000), "claim", "home") == Decimal(30_000_000)


def test_distress_and_a_personal_number_are_heard_at_the_end_of_a_long_message() -> None:
    long = "Banken sendte meg et brev i dag, og jeg forstår det ikke. " * 40
    assert in_distress(f"{long} Jeg orker ikke mer")
    assert personal_number(f"{long} 123-45-6789")
