"""The model conversations in Norwegian, as tests: what is read, which buttons stand where, and what it comes to."""

from tests.bot.talking import Talk


def begin(*taps: str) -> Talk:
    return Talk("nb").types("/start").taps("Start", *taps)


def car_taken_back() -> Talk:
    """The car of the first conversation, at the question of what it was worth."""
    return begin("Norge", "Bil", "Tatt tilbake").types("2.11.26", "100000")


def forced_sale() -> Talk:
    """The home of the second conversation, its answer on the screen."""
    talk = begin("Norge", "Bolig", "Tvangssalg").taps("Nei, ingen brev").types("3 200 000", "2,9 mill", "60678")
    return talk.taps("Krever betaling", "Ja, vis svaret")


def ohio_house() -> Talk:
    """The house of the third conversation, its answer on the screen."""
    talk = begin("USA").types("ohio").taps("Bolig", "Solgt med samtykke", "Slettet skriftlig")
    return talk.types("250 000", "200 000").taps("a:costs:0", "a:credits:0", "n:confirm")


def test_an_english_phone_is_offered_norwegian_with_one_tap() -> None:
    talk = Talk("en").types("/start").taps("Norsk")
    assert "fødselsnummer" in talk.reads()
    assert talk.buttons() == ("Start", "English")
    assert len(talk.shown) == 1


def test_a_letter_has_its_deadline_told_before_any_amount() -> None:
    talk = begin("Norge", "Bil", "Tatt tilbake")
    assert talk.asked() == "served_on"
    assert "forliksrådet" in talk.reads()
    talk.types("2.11.26")
    assert "2. november 2026" in talk.reads()
    assert "2. desember 2026" in talk.reads()
    assert talk.reads().index("2. desember") < talk.reads().index("5 av 8")
    assert talk.asked() == "claim"


def test_a_car_taken_back_from_the_valuation_to_the_answer() -> None:
    talk = car_taken_back()
    assert "100 000 kr" in talk.reads()
    talk.taps("Hvorfor spør du?")
    assert "Hvorfor: " in talk.reads()
    assert "n:why" in talk.data()
    assert talk.asked() == "fair_value"
    talk.types("ca 80 000")
    assert "80 000 kr" in talk.reads()
    talk.taps("Del opp beløpet")
    assert "Del 1 av 3: Forsinkelsesrente" in talk.reads()
    talk.types("1,500")
    assert "Mener du 1 500 kr eller 1,50 kr?" in talk.reads()
    talk.taps("1 500 kr")
    assert "Forsinkelsesrente: 1 500 kr" in talk.reads()
    assert "Del 2 av 3" in talk.reads()
    talk.types("nei, 2000")
    assert talk.reads().startswith("Rettet")
    assert "2 000 kr, ikke 1 500 kr" in talk.reads()
    assert "Del 2 av 3" in talk.newest.text
    talk.types("4640,25")
    assert "4 640,25 kr" in talk.reads()
    talk.taps("Vet ikke")
    assert "Jeg regner med 0" in talk.reads()
    assert talk.asked() == "outcome"
    talk.taps("Krever betaling")
    assert "Brev: 2. november 2026" in talk.reads()
    assert "6 640,25 kr" in talk.reads()
    talk.taps("e:fair_value").types("fant brevet. 85000")
    assert "85 000 kr" in talk.reads()
    assert "26 640,25 kr" in talk.reads()
    assert "21 640,25 kr" in talk.reads()
    talk.taps("Ja, vis svaret")
    order = ["2. desember 2026", "21 640,25 kr", "Lån: 100 000 kr", "forsinkelsesrente: 2 000 kr", "4 640,25 kr",
             "krav: minst 106 640,25 kr", "85 000 kr", "= "]  # fmt: skip
    places = [talk.reads().find(part) for part in order[:-1]]
    assert -1 not in places
    assert places == sorted(places)
    assert "Etter tallene dine skylder du minst 21 640,25 kr." in talk.reads()
    assert "I tillegg kommer det som ikke er kjent ennå: forsikringen." in talk.reads()
    assert "Selges bilen billigere senere, blir ikke gjelden din større." in talk.reads()
    assert "ikke juridisk råd" in talk.reads()


def test_the_topics_of_the_car_taken_back() -> None:
    talk = car_taken_back().types("85000", "6640,25").taps("Krever betaling", "Ja, vis svaret", "t:liability")
    assert talk.asked() == "enforcement_ended"
    talk.types("2.11.26")
    while talk.asked():
        talk.taps(f"a:{talk.asked()}:?")
    assert "3. november 2036" in talk.reads()
    talk.taps("t:credit")
    assert talk.asked() == "remark_registered"
    talk.taps("a:remark_registered:no")
    assert "fire år" in talk.reads()
    talk.taps("t:tax")
    assert talk.asked() is None
    assert "IRS" not in talk.reads()
    talk.taps("t:next")
    assert "\n5. " in talk.reads()
    assert "\n6. " not in talk.reads()
    assert "2. desember 2026" in talk.reads()
    assert "55 55 33 39" in talk.reads()
    talk.taps("t:sources")
    assert "9-8" in talk.reads()
    assert "sjekk dette" in talk.reads()


def test_a_forced_sale_of_a_home_takes_its_costs_off_the_price_first() -> None:
    talk = forced_sale()
    assert "360 678 kr" in talk.reads()
    places = [talk.reads().find(part) for part in ("2 900 000 kr", " 60 678 kr", "2 839 322 kr", "3 200 000 kr")]
    assert -1 not in places
    assert places == sorted(places)


def test_a_word_is_explained_and_leads_back_to_where_one_was() -> None:
    talk = forced_sale().types("/ord gjeldsordning")
    assert talk.reads().startswith("Gjeldsordning")
    assert "fem år" in talk.reads()
    assert talk.session.answers
    talk.taps("n:begin")
    assert "360 678 kr" in talk.reads()


def test_a_house_in_ohio_is_counted_in_dollars_and_taxed_in_america() -> None:
    talk = ohio_house()
    assert "50 000 USD" in talk.reads()
    assert " kr" not in talk.reads()
    assert talk.data()[0] == "t:tax"
    talk.taps("Skatt")
    said = {"owner_occupied": "ja", "release_date": "april 2026", "written_agreement_date": "mars 2026",
            "assets_before": "215k", "liabilities_before": "258000"}  # fmt: skip
    while field := talk.asked():
        talk.types(said.get(field, "nei")) if field != "loan_purpose" else talk.taps("a:loan_purpose:purchase")
    assert "43 000 USD" in talk.reads()
    assert "7 000 USD" in talk.reads()
    assert "982" in talk.reads()
    talk.taps("t:credit").types("1.9.25")
    assert "28. februar 2033" in talk.reads()


def test_the_language_can_change_in_the_middle_of_a_question_and_keeps_everything() -> None:
    talk = car_taken_back()
    before = talk.session.answers
    talk.types("/sprak").taps("English")
    assert talk.asked() == "fair_value"
    assert "6 of 8" in talk.reads()
    assert talk.session.answers == before
    talk.types("/language").taps("Norsk").types("85 000")
    assert "85 000 kr" in talk.reads()
    assert "7 av 8" in talk.reads()


def test_trouble_in_norwegian() -> None:
    talk = begin("Norge", "Bil", "Tatt tilbake", "Nei, ingen brev").sends("sticker")
    assert "bilder eller PDF av brevet" in talk.reads()
    assert talk.asked() == "claim"
    talk.types("hæ")
    assert "beløp" in talk.reads()
    talk.types("skjønner ingenting")
    assert "55 55 33 39" in talk.reads()
    assert {"n:back", "n:why", "n:restart", "a:claim:?"} <= set(talk.data())
    talk.types("210 000").taps("a:collateral:vehicle", old=True)
    assert talk.toast is not None
    assert "Bil" in talk.toast
    talk.types("1800000")
    assert {"a:fair_value:1800000", "a:fair_value:180000"} <= set(talk.data())
    talk.taps("180 000 kr").types("jeg orker ikke mer")
    assert "116 123" in talk.reads()
    assert "113" in talk.reads()
    assert "kr" not in talk.reads().split()
    talk.types("/start")
    assert "210 000 kr" in talk.reads()
    assert talk.data() == ("n:begin", "n:restart")


def test_start_over_asks_once_more_before_anything_goes() -> None:
    talk = forced_sale().types("/ny")
    assert talk.session.answers
    talk.taps("n:back")
    assert "360 678 kr" in talk.reads()
    talk.types("/ny").taps("n:restart")
    assert talk.session.answers == {}
    assert talk.asked() == "jurisdiction"
