"""What is a what-if, what it tries, and what is none: an answer, a correction, a question about the law."""

import pytest

from bot.reading.what_if import WhatIf, read_supposed, read_what_if, unread_price
from bot.reading.what_if_values import read_values
from bot.scenarios.rows import rows

SETTLE = "settlement"
ENGLISH = (
    ("what if it sold for 9500", "sale_price", "9500"),
    ("What if it had sold for $9,500?", "sale_price", "9500"),
    ("sold for 9 500 instead", "sale_price", "9500"),
    ("if the price was 9500", "sale_price", "9500"),
    ("what would I owe if it sold for 9,500?", "sale_price", "9500"),
    ("how much do I owe if the sale price was 9500", "sale_price", "9500"),
    ("suppose it went for 9500", "sale_price", "9500"),
    ("try 9500 as the price", "sale_price", "9500"),
    ("no, what if it sold for 9500", "sale_price", "9500"),
    ("what if it sold for between 8,000 and 9,000", "sale_price", "8000-9000"),
    ("what if it sold for 8000-9000", "sale_price", "8000-9000"),
    ("what if it sold for about 9000", "sale_price", "9000"),
    ("what if it sold for 2000", "sale_price", "2000"),
    ("suppose it had gone for nine thousand", "sale_price", "9000"),
    ("what if the price was 10% lower", "sale_price", "x0.9"),
    ("what if it sold for half", "sale_price", "x0.5"),
    ("what if it was worth 20% more", "fair_value", "x1.2"),
    ("what if it was worth twice as much", "fair_value", "x2"),
    ("what if I got $600 back on my warranty", "credits", "600"),
    ("what if they waive the fees", "costs", "0"),
    ("what if I pay half", "paid_since_sale", "50%"),
    ("they accept 40 cents on the dollar", SETTLE, "40%"),
    ("40 cents on the dollar", SETTLE, "40%"),
    ("what if they take twenty percent off", SETTLE, "20%off"),
    ("what if I get 60% off", SETTLE, "40%"),
    ("what if they accept no less than 40%", SETTLE, "40%"),
    ("what if they accept a third", SETTLE, "33.33333333%"),
    ("would they accept 1500", SETTLE, "1500"),
    ("can I offer 500?", SETTLE, "500"),
    ("lender accepts 30 percent", SETTLE, "30%"),
    ("what if it was worth 12k", "fair_value", "12000"),
    ("what if I owed 9000", "claim", "9000"),
    ("what if the fees were 0", "costs", "0"),
    ("what if there were no fees", "costs", "0"),
    ("without fees", "costs", "0"),
    ("without any costs at all", "costs", "0"),
    ("what if the refund was 400", "credits", "400"),
    ("they accept 40 %", SETTLE, "40%"),
    ("what if they accept forty percent", SETTLE, "40%"),
    ("what if they settle for half", SETTLE, "50%"),
    ("suppose they took 1000", SETTLE, "1000"),
    ("what if I pay 1000 to settle", SETTLE, "1000"),
    ("what if 40 percent", SETTLE, "40%"),
    ("what if they let it go", "released", "yes"),
    ("what if the bank writes it off", "released", "yes"),
    ("what if they forgive the rest?", "released", "yes"),
    ("what if the rest is forgiven", "released", "yes"),
)
NORWEGIAN = (
    ("hva om den ble solgt for 9 500", "sale_price", "9500"),
    ("hvis salgssummen var 9500", "sale_price", "9500"),
    ("hva blir det hvis den ble solgt for 9500?", "sale_price", "9500"),
    ("hva skylder jeg hvis salgsprisen var 90 000?", "sale_price", "90000"),
    ("solgt for 9500 i stedet", "sale_price", "9500"),
    ("nei, hva om den ble solgt for 9500", "sale_price", "9500"),
    ("kva om han vart seld for 9500", "sale_price", "9500"),
    ("hva om salgssummen var mellom 8 og 9 tusen", "sale_price", "8000-9000"),
    ("hva om verdsettingen var 85000", "fair_value", "85000"),
    ("tenk om takseringa ble takst 85 000", "fair_value", "85000"),
    ("hva om jeg skyldte 90 000", "claim", "90000"),
    ("hva om den var verdt 20 % mer", "fair_value", "x1.2"),
    ("hva om den er verdt det dobbelte", "fair_value", "x2"),
    ("tenk om de frafaller kostnadene", "costs", "0"),
    ("kutt kostnadene", "costs", "0"),
    ("viss kostnadan e null", "costs", "0"),
    ("ka om æ betale 10000", "paid_since_sale", "10000"),
    ("om de tar 10 000 kroner", SETTLE, "10000"),
    ("hva om vi blir enige om 10 000", SETTLE, "10000"),
    ("enn om dem godtar 40 prosent da?", SETTLE, "40%"),
    ("40 øre på krona", SETTLE, "40%"),
    ("hva om jeg får 20 prosent avslag", SETTLE, "80%"),
    ("hva om de går ned til 40 prosent", SETTLE, "40%"),
    ("vil de godta 10 000?", SETTLE, "10000"),
    ("uten gebyrer", "costs", "0"),
    ("hva om gebyrene var null", "costs", "0"),
    ("hva om det ikke var noen gebyrer", "costs", "0"),
    ("hva om kostnadene var 1,5 tusen", "costs", "1500"),
    ("hva om refusjonen var 400", "credits", "400"),
    ("hva om de godtar 40 prosent", SETTLE, "40%"),
    ("hva om de går med på 40 prosent", SETTLE, "40%"),
    ("de godtar 40 %", SETTLE, "40%"),
    ("dersom de godtar 40 000", SETTLE, "40000"),
    ("hva om de nøyer seg med halvparten", SETTLE, "50%"),
    ("hva om de sletter resten", "released", "yes"),
    ("hva om banken ettergir resten", "released", "yes"),
    ("kva om dei slettar resten", "released", "yes"),
    ("hvis alt blir slettet", "released", "yes"),
)
NONE = (
    "no, 9500",
    "no, it sold for 9500",
    "nei, 9500",
    "9500",
    "no fees",
    "it sold for 9500",
    "den ble solgt for 9500",
    "they accepted 40%",
    "de har godtatt 40 %",
    "I have paid 200",
    "jeg har betalt 200",
    "what if they ask for 3000",
    "hva om de krever 5000",
    "what if box 5 is not checked?",
    "what happens if I pay 200",
    "Hvis jeg betaler 500 kr nå, hva skjer?",
    "if I pay 500 now, can they still sue",
    "what if the price was too low",
    "hva om prisen var for lav",
    "what if I can't pay",
    "hva om jeg ikke betaler",
    "what if they sue me for 3000",
    "hva om de saksøker meg",
    "what if I pay 50 a month",
    "hva om jeg betaler 500 i måneden",
    "hva om de sletter resten, må jeg skatte?",
    "what if it sold for over 9000",
    "if 9500",
    "what if " + "x " * 20 + "sold for 9500",
    "what if my neighbor and her brother bought 9500",
    "what if it sold for 9000 to 12000 less 3000",
    "hva er restgjeld",
    "",
    "what if " + "9" * 600,
)


@pytest.mark.parametrize(("text", "field", "value"), ENGLISH)
def test_one_number_is_tried_in_english(text: str, field: str, value: str) -> None:
    assert read_what_if(text, "en") == WhatIf((field,), (value,))


@pytest.mark.parametrize(("text", "field", "value"), NORWEGIAN)
def test_one_number_is_tried_in_norwegian(text: str, field: str, value: str) -> None:
    assert read_what_if(text, "nb") == WhatIf((field,), (value,))


@pytest.mark.parametrize("text", NONE)
@pytest.mark.parametrize("spoken", ["en", "nb"])
def test_what_is_no_what_if_is_left_to_others(text: str, spoken: str) -> None:
    assert read_what_if(text, spoken) is None


@pytest.mark.parametrize(
    ("text", "spoken", "values"),
    [("what if the price was 9.500", "en", ("9500", "9.50")), ("hva om prisen var 1,500", "nb", ("1500", "1.50"))],
)
def test_an_amount_that_can_be_read_in_two_ways_is_asked_about(text: str, spoken: str, values: tuple[str, ...]) -> None:
    assert read_what_if(text, spoken) == WhatIf(("sale_price",), values)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("try 9000", "9000"),
        ("prøv 95000", "95000"),
        ("9000 instead", "9000"),
        ("95 000 i stedet", "95000"),
        ("hva med 95 000?", "95000"),
        ("what about 9000", "9000"),
    ],
)
def test_a_number_without_a_name_is_to_be_asked_about(text: str, value: str) -> None:
    assert read_what_if(text, "nb") == WhatIf((), (value,))


@pytest.mark.parametrize("text", ["what about 1099-C?", "hva med 3 års foreldelse"])
def test_what_is_no_sum_to_try_is_not_taken_for_one(text: str) -> None:
    assert read_what_if(text, "en") is None


def test_a_statement_among_the_numbers_to_try_is_tried() -> None:
    assert read_supposed("and costs 200", "en") == WhatIf(("costs",), ("200",))
    assert read_supposed("can they sue for 200", "en") is None
    assert read_supposed("blue", "en") is None


@pytest.mark.parametrize(
    ("text", "unread"),
    [
        ("what if it sold for a banana", True),
        ("what if it sold for -5", True),
        ("hva om den ble solgt for en banan", True),
        ("what if it sold for too little", False),
        ("hva om den ble solgt for billig", False),
    ],
)
def test_a_price_that_is_no_amount_is_no_question_of_law(text: str, unread: bool) -> None:
    assert unread_price(text) is unread


def test_an_amount_that_may_be_of_two_things_names_both_or_none() -> None:
    assert read_what_if("what if it was 9500", "en") == WhatIf((), ("9500",))
    both = read_what_if("what if the price and the loan were 9500", "en")
    assert both is not None
    assert set(both.fields) == {"sale_price", "claim"}


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("what if I pay 200 more", True),
        ("hva om jeg betaler 200 til", True),
        ("what if I paid 200", None),
        ("hvis jeg betalte 1000 til sammen", False),
    ],
)
def test_a_payment_comes_on_top_only_where_that_is_said(text: str, more: bool | None) -> None:
    what = read_what_if(text, "en")
    assert what is not None
    assert (what.fields, what.more) == (("paid_since_sale",), more)


def test_several_numbers_that_are_each_named_are_tried_together() -> None:
    what = read_what_if("what if it sold for 9500 and fees were 200", "en")
    assert what == WhatIf(together=(("sale_price", "9500"), ("costs", "200")))


@pytest.mark.parametrize(
    ("text", "spoken", "values"),
    [
        ("9500", "en", ("9500",)),
        ("8000-9000", "en", ("8000-9000",)),
        ("between 8,000 and 9,000", "en", ("8000-9000",)),
        ("mellom 8 og 9 tusen", "nb", ("8000-9000",)),
        ("about 9000", "en", ("9000",)),
        ("ca 9000", "nb", ("9000",)),
        ("40 %", "en", ("40%",)),
        ("tretti prosent", "nb", ("30%",)),
        ("en firedel", "nb", ("25%",)),
        ("nothing", "en", ("0",)),
        ("400 %", "en", ()),
        ("at least 9000", "en", ()),
        ("blue", "en", ()),
    ],
)
def test_a_value_is_an_amount_a_range_or_a_share(text: str, spoken: str, values: tuple[str, ...]) -> None:
    assert read_values(text, spoken) == values


TRIED_IN_THE_TABLE = {"hva om de går med på 40 prosent"}


def test_no_question_of_the_table_is_taken_for_a_what_if() -> None:
    looks = [look for row in rows() for look in row.looks]
    asked = {(text, spoken) for look in looks for text, spoken in ((look.at, "en"), (look.at_nb, "nb"))}
    assert {text for text, spoken in asked if text and read_what_if(text, spoken)} == TRIED_IN_THE_TABLE
