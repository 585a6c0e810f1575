"""What they let off is what goes, not what they accept; and a sum for which the rest goes is a settlement."""

import pytest

from bot.reading.what_if import LET_GO, SETTLEMENT, Unclear, WhatIf, read_what_if


@pytest.mark.parametrize(
    ("text", "locale", "value"),
    [
        ("what if they forgive 60%", "en", "60%off"),
        ("what if they waive 25%", "en", "25%off"),
        ("what if they let off 60%", "en", "60%off"),
        ("what if they let 60% go", "en", "60%off"),
        ("what if they forgive a third", "en", "33.33333333%off"),
        ("what if the bank writes off 60 percent of what I owe", "en", "60%off"),
        ("what if 60% is forgiven", "en", "60%off"),
        ("what if they forgive 800", "en", "800off"),
        ("what if they take 500 off", "en", "500off"),
        ("what if they forgive all but 800", "en", "800"),
        ("what if they cut it to 800", "en", "800"),
        ("hva om de sletter 60 %", "nb", "60%off"),
        ("hva om de sletter 60 % av resten", "nb", "60%off"),
        ("hva om de sletter 20 000", "nb", "20000off"),
        ("hva om banken ettergir halvparten", "nb", "50%off"),
        ("hva om 60 % blir slettet", "nb", "60%off"),
        ("hva om de slår av 5 000", "nb", "5000off"),
        ("hva om de sletter alt unntatt 5000", "nb", "5000"),
        ("what if they agree to forgive 2000", "en", "2000off"),
        ("what if they forgive 2000 due to hardship", "en", "2000off"),
        ("what if they write off 1500 to be nice", "en", "1500off"),
        ("what if they forgive 2000 of what I owe to them", "en", "2000off"),
        ("what if they forgive 2000 of the original loan", "en", "2000off"),
        ("what if they cut the debt by 2000", "en", "2000off"),
        ("what if they lower what I owe to 800", "en", "800"),
        ("hva om de sletter to tusen", "nb", "2000off"),
        ("hva om de ettergir to tredjedeler", "nb", "66.66666667%off"),
        ("hva om de kutter 10000 til meg", "nb", "10000off"),
        ("hva om de setter det ned med 20000", "nb", "20000off"),
        ("hva om de setter ned resten til 20 000", "nb", "20000"),
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
        ("what if they drop the fees to 50%", "x0.5"),
        ("what if they let off 300 of the costs I had to pay", "300off"),
    ],
)
def test_costs_that_are_let_off_come_off_the_costs(text: str, value: str) -> None:
    assert read_what_if(text, "en") == WhatIf(("costs",), (value,))
    assert read_what_if("hva om de stryker to tusen av kostnadene", "nb") == WhatIf(("costs",), ("2000off",))


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
        ("they accept 40% of what is left", "en"),
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


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("what if they forgive 1000 to 2000", Unclear.TWO_ENDS),
        ("what if they let off 20 to 30 percent", Unclear.TWO_ENDS),
        ("what if they forgive 20-30%", Unclear.TWO_ENDS),
        ("what if they forgive up to 2000", Unclear.TWO_ENDS),
        ("hva om de sletter 20 til 30 prosent", Unclear.TWO_ENDS),
        ("hva om de ettergir mellom 10000 og 20000", Unclear.TWO_ENDS),
        ("what if it sold for 5000 and they accept half", Unclear.TWO_CHANGES),
        ("what if they forgive half and the costs were 300", Unclear.TWO_CHANGES),
        ("what if they waive 300 of the fees and accept 40%", Unclear.TWO_CHANGES),
        ("hva om den ble solgt for 50000, og de godtar halvparten", Unclear.TWO_CHANGES),
        ("what if they accept 40% of 5000", Unclear.OTHER_BASE),
        ("settle for 40% of the original loan", Unclear.OTHER_BASE),
        ("what if they forgive 25 percent of the original loan", Unclear.OTHER_BASE),
    ],
)
def test_what_is_not_one_part_of_what_is_left_is_asked_for_again(text: str, why: Unclear) -> None:
    assert read_what_if(text, "nb" if text.startswith("hva") else "en") == WhatIf(unclear=why)


@pytest.mark.parametrize("text", ["what if they forgive 100%", "what if they forgive the whole thing"])
def test_all_of_it_let_off_is_the_rest_let_go(text: str) -> None:
    assert read_what_if(text, "en") == WhatIf((LET_GO,), ("yes",))
