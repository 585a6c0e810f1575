"""Near spellings: the same that difflib finds, only sooner."""

from difflib import get_close_matches

from hypothesis import given
from hypothesis import strategies as st

from bot.spelling import Spellings

WORDS = st.lists(st.text("abcde 1", min_size=1, max_size=12), unique=True, max_size=30)


@given(WORDS, st.text("abcdefg 1", min_size=1, max_size=15), st.sampled_from([0.3, 0.6, 0.84, 1.0]))
def test_the_spellings_found_and_their_order_are_those_of_difflib(words: list[str], typed: str, least: float) -> None:
    assert Spellings(words).closest(typed, least) == get_close_matches(typed, words, n=len(words) or 1, cutoff=least)


def test_the_likest_comes_first() -> None:
    assert Spellings(["foreclose", "closure", "foreclosure"]).closest("forclosure", 0.6)[0] == "foreclosure"
