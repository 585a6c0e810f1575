"""The card of a sum that was agreed on: nobody knows that it is paid."""

from bot.picture.card import card
from tests.bot.picture.seeing import data_of, view_of
from tests.bot.picture.test_card import CAR, texts


def test_an_agreed_sum_is_not_shown_as_paid_and_carries_its_caution() -> None:
    drawing = card(view_of(CAR | {"outcome": "settled", "settlement_paid": "800"}))
    data = data_of(drawing)
    assert "Agreed settlement" in [row["words"] for row in data["rows"]]
    assert any("you still owe what you agreed on" in texts(note) for note in data["notes"])
