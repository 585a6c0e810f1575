"""What stands in a picture is text: a name with signs of markup is shown as it is, wherever it stands."""

import json
from dataclasses import replace
from typing import Any

import pytest

from bot.picture.bars import bars
from bot.picture.card import card
from bot.picture.card_to_share import hidden_card, rounded_card
from bot.picture.timeline import timeline
from bot.screen_parts import Drawing
from tests.bot.picture.seeing import data_of, named, words_in
from tests.bot.picture.test_bars import FOUR

SIGNS = "*a* #b [c] \\d _e_ `f` $g$ <h> @i // j = k"
CHOSEN_BY = frozenset({"lang", "colour", "mark", "hidden"})
"""What templates choose by, and the word for what is hidden: ours, never from outside."""


def with_signs(data: Any) -> Any:
    """The data with every text that is shown put in its place."""
    if isinstance(data, dict):
        return {key: each if key in CHOSEN_BY else with_signs(each) for key, each in data.items()}
    if isinstance(data, list):
        return [with_signs(each) for each in data]
    return SIGNS if isinstance(data, str) and data else data


def texts(data: Any, key: str = "") -> int:
    if isinstance(data, dict):
        return sum(texts(each, name) for name, each in data.items())
    if isinstance(data, list):
        return sum(texts(each, key) for each in data)
    return int(isinstance(data, str) and bool(data) and key not in CHOSEN_BY)


@pytest.mark.parametrize("name", ["card", "hidden", "rounded", "timeline", "bars"])
def test_signs_of_markup_are_shown_as_they_are(name: str) -> None:
    view = named("car")
    made: dict[str, Drawing | None] = {
        "card": card(view),
        "hidden": hidden_card(view),
        "rounded": rounded_card(view),
        "timeline": timeline(view),
        "bars": bars(view, "Ways", FOUR, 0),
    }
    drawing = made[name]
    assert drawing is not None
    signed = replace(drawing, data=json.dumps(with_signs(data_of(drawing))))
    assert words_in(signed).count(SIGNS) == texts(data_of(drawing))
