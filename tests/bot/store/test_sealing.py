"""Sealed state opens with the right keys, for the right person, and for nobody else."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.events import Key
from bot.store.sealing import Seal, Unsealable, new_key

KARI = Key(chat=11, user=1)
OLD, NEW = new_key(), new_key()


@settings(max_examples=50)
@given(st.binary(max_size=300), st.integers(), st.integers())
def test_what_is_sealed_opens_again(plain: bytes, chat: int, user: int) -> None:
    seal = Seal([NEW])
    assert seal.open(Key(chat, user), seal.seal(Key(chat, user), plain)) == plain


def test_the_sealed_bytes_show_nothing_and_never_repeat() -> None:
    seal = Seal([NEW])
    first, second = seal.seal(KARI, b"250000.00" * 20), seal.seal(KARI, b"250000.00" * 20)
    assert first != second
    assert b"250000" not in first


@pytest.mark.parametrize("other", [Key(chat=1, user=11), Key(chat=11, user=12), Key(chat=-11, user=1), Key(1, 1)])
def test_one_persons_state_does_not_open_as_anothers(other: Key) -> None:
    seal = Seal([NEW])
    with pytest.raises(Unsealable, match="another conversation"):
        seal.open(other, seal.seal(KARI, b"state"))


def test_state_that_was_altered_does_not_open() -> None:
    seal = Seal([NEW])
    sealed = bytearray(seal.seal(KARI, b"state"))
    sealed[40] ^= 1
    with pytest.raises(Unsealable):
        seal.open(KARI, bytes(sealed))
    with pytest.raises(Unsealable):
        seal.open(KARI, b"")


def test_another_key_does_not_open_it() -> None:
    with pytest.raises(Unsealable, match=r"DATA_KEYS"):
        Seal([NEW]).open(KARI, Seal([OLD]).seal(KARI, b"state"))


def test_an_older_key_still_opens_and_the_first_one_seals() -> None:
    both = Seal([NEW, OLD])
    assert both.open(KARI, Seal([OLD]).seal(KARI, b"state")) == b"state"
    assert Seal([NEW]).open(KARI, both.seal(KARI, b"state")) == b"state"


def test_resealed_state_needs_the_old_key_no_more() -> None:
    resealed = Seal([NEW, OLD]).reseal(Seal([OLD]).seal(KARI, b"state"))
    assert Seal([NEW]).open(KARI, resealed) == b"state"
    with pytest.raises(Unsealable):
        Seal([OLD]).reseal(resealed)


@pytest.mark.parametrize(
    "bad",
    ["", "short", NEW[:-4], NEW + "AAAA", NEW + OLD, "æ" * 44],
    ids=["empty", "short", "cut", "longer", "two in one", "no letters of a key"],
)
def test_what_is_no_key_is_named_by_its_place_and_never_shown(bad: str) -> None:
    with pytest.raises(ValueError, match=r"DATA_KEYS: key 2 .*python -m bot keygen") as fault:
        Seal([NEW, bad])
    assert not bad or bad not in str(fault.value)
    assert "\n" not in str(fault.value)


def test_without_a_key_nothing_is_sealed() -> None:
    with pytest.raises(ValueError, match=r"DATA_KEYS.*python -m bot keygen"):
        Seal([])


def test_a_seal_does_not_show_its_keys() -> None:
    assert NEW not in repr(Seal([NEW]))
    assert NEW not in str(vars(Seal([NEW])))


def test_spaces_around_a_key_do_not_matter() -> None:
    assert Seal([f" {NEW}\n"]).open(KARI, Seal([NEW]).seal(KARI, b"state")) == b"state"
