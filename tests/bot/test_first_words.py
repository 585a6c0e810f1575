"""Real first sentences: what each tells, what is asked next, and what the summary says of it."""

import pytest

from bot.pages import Page
from tests.bot.talking import Talk, plain
from tests.bot.test_chats_first_words import CAR, HOME, read_so_far, to_the_summary

CLAIMED = {"outcome": "claimed"}

Told = tuple[str, str, dict[str, str], str]

ENGLISH: tuple[Told, ...] = (
    ("They took my truck in March and sold it, now they want 9,400", "jurisdiction", CAR | CLAIMED, "Lender took it"),
    ("I lost my house in Florida to foreclosure in 2023", "outcome", {"jurisdiction": "US-FL"} | HOME, "Florida"),
    ("The lender foreclosed our condo in New York and got a judgment against us", "claim",
     {"jurisdiction": "US-NY", "outcome": "judgment"} | HOME, "Court has decided"),
    ("Repossessed car, Florida, owe 12000", "outcome", {"jurisdiction": "US-FL"} | CAR,
     "Owed before the sale: $12,000"),
    ("My boat was repossessed in Washington. I owed 22,000 on it.", "outcome",
     {"jurisdiction": "US-WA", "collateral": "boat", "event": "repossession"}, "Owed before the sale: $22,000"),
    ("I voluntarily surrendered my Jeep in Alabama", "outcome",
     {"jurisdiction": "US-AL", "collateral": "vehicle", "event": "voluntary_surrender"}, "I handed it back"),
    ("The bank sold my house and wants the rest", "jurisdiction", HOME | CLAIMED, "They want payment"),
    ("My car was taken in Norway", "served_on", {"jurisdiction": "NO"} | CAR, "Norway"),
    ("I'm in the US and they took my boat", "jurisdiction", {"collateral": "boat", "event": "repossession"}, "Boat"),
    ("They are trying to repo my truck in Georgia", "event",
     {"jurisdiction": "US-GA", "collateral": "vehicle"}, "Georgia"),
    ("We took out a loan on our house in Oregon", "event", {"jurisdiction": "US-OR", "collateral": "home"}, "Oregon"),
    ("I owe a lot on my car", "jurisdiction", {"collateral": "vehicle"}, "Loan on: Car"),
    ("They haven't come and taken the car yet, Ohio", "event",
     {"jurisdiction": "US-OH", "collateral": "vehicle"}, "Ohio"),
    ("We lost our car and our house in Ohio", "collateral", {"jurisdiction": "US-OH"}, "Ohio"),
    ("They forgave the debt on my car", "jurisdiction", {"collateral": "vehicle"}, "Car"),
    ("I never got a notice before they sold my car", "jurisdiction", {"collateral": "vehicle"}, "Loan on: Car"),
    ("They want a judgment against us for our house in Ohio", "event",
     {"jurisdiction": "US-OH", "collateral": "home", "outcome": "claimed"}, "They want payment"),
    ("If they take my house in Nevada what happens", "jurisdiction", {}, "Place: not known"),
)  # fmt: skip

NORWEGIAN: tuple[Told, ...] = (
    ("De tok bilen i mars og solgte den, nå vil de ha 85 000", "jurisdiction", CAR | CLAIMED,
     "Brevet krever: 85 000 kr"),
    ("Banken tvangssolgte huset vårt i Bergen og krever resten", "served_on",
     {"jurisdiction": "NO"} | HOME | CLAIMED, "Status: Krever betaling"),
    ("Huset ble solgt på tvangsauksjon i 2023", "jurisdiction", HOME, "Hva skjedde: Tvangssalg"),
    ("Leiligheta mi blei solgt på tvang i Tromsø, banken vil ha 300 000 til", "served_on",
     {"jurisdiction": "NO"} | HOME | CLAIMED, "Brevet krever: 300 000 kr"),
    ("bilen vart teken att og eg har ikkje høyrt noko sidan", "jurisdiction", CAR | {"outcome": "silent"},
     "Har ikke hørt noe"),
    ("Campingvogna ble hentet av banken, de krever 60 000", "jurisdiction",
     {"collateral": "other_goods", "event": "repossession"} | CLAIMED, "Brevet krever: 60 000 kr"),
    ("Bilen står i garasjen, men banken truer med å ta den", "jurisdiction",
     {"collateral": "vehicle", "event": "not_sold_yet"}, "Ikke solgt ennå"),
    ("Banken tok bilen og jeg har fortsatt 200 000 igjen", "jurisdiction", CAR, "Tatt tilbake"),
    ("æ måtte gi fra mæ bilen, no kræv dæm 90 000", "jurisdiction", {"collateral": "vehicle"}, "Lånet gjelder: Bil"),
    ("Hei, jeg fikk brev om at de vil ta huset mitt", "jurisdiction", {"collateral": "home"}, "Lånet gjelder: Bolig"),
    ("De tok huset fordi jeg ikke kunne betale", "jurisdiction", HOME, "Tvangssalg"),
    ("Vi tok opp lån på huset", "jurisdiction", {"collateral": "home"}, "Bolig"),
    ("Hvis de tar bilen, hva skjer?", "jurisdiction", {}, "Lånet gjelder: vet ikke"),
    ("Jeg har mistet både hus og bil", "jurisdiction", {}, "Lånet gjelder: vet ikke"),
    ("Dei selde båten vår på tvangsauksjon i Bodø", "served_on",
     {"jurisdiction": "NO", "collateral": "boat", "event": "foreclosure"}, "Tvangssalg"),
)  # fmt: skip


@pytest.mark.parametrize(("said", "asked", "told", "line"), ENGLISH)
def test_what_is_told_in_english_is_not_asked_again(said: str, asked: str, told: dict[str, str], line: str) -> None:
    begun(Talk("en"), said, asked, told, line)


@pytest.mark.parametrize(("said", "asked", "told", "line"), NORWEGIAN)
def test_what_is_told_in_norwegian_is_not_asked_again(said: str, asked: str, told: dict[str, str], line: str) -> None:
    begun(Talk("nb"), said, asked, told, line)


def begun(talk: Talk, said: str, asked: str, told: dict[str, str], line: str) -> None:
    talk.types("/start", said)
    if talk.page() is Page.SUBJECT:
        talk.taps("n:begin")
    elif told:
        assert {"en": "what you wrote: ", "nb": "det du skrev: "}[talk.locale] in talk.reads()
    assert talk.asked() == asked
    assert read_so_far(talk) == told
    if "jurisdiction" not in told and line.startswith("Brevet"):
        talk.taps("Norge")
    assert line in plain(to_the_summary(talk).newest.text)
