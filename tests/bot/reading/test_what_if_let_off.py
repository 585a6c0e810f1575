"""What they let off is what goes, not what they accept; and a sum for which the rest goes is a settlement."""

import pytest

from bot.reading.what_if import SETTLEMENT, WhatIf, read_what_if


@pytest.mark.parametrize(
    ("text", "locale", "value"),
    [
        ("what if they forgive 60%", "en", "40%"),
        ("what if they waive 25%", "en", "75%"),
        ("what if they let off 60%", "en", "40%"),
        ("what if they let 60% go", "en", "40%"),
        ("what if they forgive a third", "en", "66.67%"),
        ("what if the bank writes off 60 percent of what I owe", "en", "40%"),
        ("what if 60% is forgiven", "en", "40%"),
        ("what if they forgive 800", "en", "800off"),
        ("what if they take 500 off", "en", "500off"),
        ("what if they forgive all but 800", "en", "800"),
        ("what if they cut it to 800", "en", "800"),
        ("hva om de sletter 60 %", "nb", "40%"),
        ("hva om de sletter 60 % av resten", "nb", "40%"),
        ("hva om de sletter 20 000", "nb", "20000off"),
        ("hva om banken ettergir halvparten", "nb", "50%"),
        ("hva om 60 % blir slettet", "nb", "40%"),
        ("hva om de slår av 5 000", "nb", "5000off"),
        ("hva om de sletter alt unntatt 5000", "nb", "5000"),
    ],
)
def test_what_they_let_off_is_not_what_they_accept(text: str, locale: str, value: str) -> None:
    assert read_what_if(text, locale) == WhatIf((SETTLEMENT,), (value,))


@pytest.mark.parametrize(
    ("text", "locale", "value"),
    [
        ("what if I pay 800 and they drop the rest", "en", "800"),
        ("what if I pay 40% and they let off the rest", "en", "40%"),
        ("what if I paid 1,200 and the rest is forgiven", "en", "1200"),
        ("hva om jeg betaler 20 000 og de sletter resten", "nb", "20000"),
        ("hva om jeg betaler 8 000 mot at banken sletter resten", "nb", "8000"),
        ("hva om jeg betaler 8 000 og resten slettes", "nb", "8000"),
    ],
)
def test_a_sum_for_which_the_rest_goes_is_a_settlement(text: str, locale: str, value: str) -> None:
    assert read_what_if(text, locale) == WhatIf((SETTLEMENT,), (value,))


def test_a_payment_for_which_nothing_is_let_off_stays_a_payment() -> None:
    assert read_what_if("what if I pay 800", "en") == WhatIf(("paid_since_sale",), ("800",))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("what if they waive 300 of the fees", "300off"),
        ("what if they waive 25% of the fees", "x0.75"),
        ("what if they drop the fees to 200", "200"),
    ],
)
def test_costs_that_are_let_off_come_off_the_costs(text: str, value: str) -> None:
    assert read_what_if(text, "en") == WhatIf(("costs",), (value,))


def test_a_price_or_a_loan_that_is_lowered_is_not_let_off() -> None:
    assert read_what_if("what if they drop the price to 8000", "en") == WhatIf(("sale_price",), ("8000",))
    assert read_what_if("what if they drop the loan to 9,000", "en") == WhatIf(("claim",), ("9000",))


@pytest.mark.parametrize("text", ["what if they accept 140%", "they accept 150 %", "what if they forgive 140%"])
def test_more_than_all_of_it_is_a_settlement_without_a_sum(text: str) -> None:
    assert read_what_if(text, "en") == WhatIf((SETTLEMENT,))


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("can I settle for forty percent", "en"),
        ("they offered to settle for 40%", "en"),
        ("what if they accept 40% and let off the rest", "en"),
        ("forlik på førti prosent", "nb"),
        ("banken tilbyr forlik på 40 %", "nb"),
    ],
)
def test_a_share_in_words_or_offered_is_tried(text: str, locale: str) -> None:
    assert read_what_if(text, locale) == WhatIf((SETTLEMENT,), ("40%",))


@pytest.mark.parametrize(
    ("text", "locale"), [("settle at 40", "en"), ("forlik på 40", "nb"), ("hva om de godtar 40", "nb")]
)
def test_a_bare_number_up_to_a_hundred_may_be_a_share(text: str, locale: str) -> None:
    assert read_what_if(text, locale) == WhatIf((SETTLEMENT,), ("40%", "40"))


@pytest.mark.parametrize("text", ["settle at $40", "forlik på 40 kr", "forlik på 40 kroner"])
def test_a_number_that_is_called_money_is_money(text: str) -> None:
    assert read_what_if(text, "nb") == WhatIf((SETTLEMENT,), ("40",))
