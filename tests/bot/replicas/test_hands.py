"""Where a screen stands among those of its conversation, and how many processes there are."""

from datetime import timedelta

import pytest

from bot.dialogue import Dialogue
from bot.events import Key, Tapped
from bot.hands import LOOKS_AT_A_TAP, Hands, Line, Look
from bot.heartbeat import ALIVE
from bot.metrics import Metrics
from bot.staff.health.vitals import gone, looked_up
from bot.staff.office import Office
from bot.store import Conflict, Row, Store, open_store
from bot.store.sealing import Seal, new_key
from tests.bot.store.conftest import database_url, replica, store
from tests.whole import Clock

__all__ = ["database_url", "replica", "store"]

KARI = Key(1, 1)
NOON = 1_795_000_000
TAP = Tapped("n:why", fresh=False, under=7)


async def test_a_screen_is_behind_until_the_one_before_it_was_shown_and_passed_once_a_newer_one_is_stored(
    store: Store,
) -> None:
    hands = Hands(store)
    first = await store.save(KARI, 0, b"a", 1, NOON)
    assert await hands.line(KARI, first.revision) == Line()
    second = await store.save(KARI, first.revision, b"b", 2, NOON)
    assert await hands.line(KARI, first.revision) == Line(passed=store.shared)
    assert await hands.line(KARI, second.revision) == Line(behind=store.shared)
    await store.mark_shown(KARI, first.revision, 7)
    assert await hands.line(KARI, second.revision) == Line()


async def test_nothing_comes_before_the_screen_of_a_conversation_that_was_deleted(store: Store) -> None:
    assert await Hands(store).line(KARI, NOON) == Line()


async def test_a_store_that_cannot_be_asked_holds_nothing_up(store: Store) -> None:
    await store.close()
    await Hands(store).let_go(KARI, NOON)
    assert await Hands(store).line(KARI, NOON) == Line()


async def test_what_is_let_go_is_handed_out_at_once_unless_it_was_shown(store: Store, replica: Store) -> None:
    row = await store.save(KARI, 0, b"a", 1, NOON)
    assert await replica.owed(10, NOON) == ()
    await Hands(store).let_go(KARI, row.revision)
    assert await replica.owed(10, NOON) == (row,)
    await replica.mark_shown(KARI, row.revision, 7)
    await Hands(store).let_go(KARI, row.revision)
    assert await store.owed(10, NOON) == ()


def row(*, owed: bool, newest: int | None = 7) -> Row:
    return Row(KARI, 5, 4 if owed else 5, newest, b"", NOON)


def test_a_tap_is_looked_at_again_while_another_replica_may_change_what_was_tapped_but_not_for_ever() -> None:
    look = Look(TAP, shared=True)
    for _ in range(LOOKS_AT_A_TAP):
        with pytest.raises(Conflict):
            look.at(row(owed=True))
    assert look.at(row(owed=True)) == Tapped("n:why", fresh=False)


def test_a_tap_on_a_first_screen_waits_until_the_replica_that_sent_it_has_noted_it() -> None:
    look = Look(TAP, shared=True)
    with pytest.raises(Conflict):
        look.at(row(owed=True, newest=None))
    assert look.at(row(owed=False)) == Tapped("n:why", fresh=True)


def test_a_tap_need_not_be_looked_at_again_where_it_is_known_how_things_stand() -> None:
    assert Look(TAP, shared=True).at(row(owed=False)) == Tapped("n:why", fresh=True)
    assert Look(TAP, shared=True).at(row(owed=True, newest=8)) == Tapped("n:why", fresh=False)
    assert Look(TAP, shared=True).at(None) == Tapped("n:why", fresh=False)
    assert Look(TAP, shared=False).at(row(owed=True)) == Tapped("n:why", fresh=False)


async def test_the_processes_know_how_many_they_are_and_who_ends_in_good_order_counts_no_more(shared: str) -> None:
    key, clock = new_key(), Clock()
    stores = [open_store(shared) for _ in range(3)]
    offices = [Office(Dialogue(one, Seal([key]), clock, "en"), Metrics(), clock, frozenset()) for one in stores]
    for office in offices:
        await looked_up(office)
    assert [office.replicas for office in offices] == [1, 2, 3]
    await looked_up(offices[0])
    assert offices[0].replicas == 3
    await gone(offices[2])
    await looked_up(offices[0])
    assert offices[0].replicas == 2
    clock.now += timedelta(seconds=ALIVE + 1)
    await looked_up(offices[0])
    assert offices[0].replicas == 1  # the other has died, or it would have written
    await looked_up(offices[1])
    assert offices[1].replicas == 2
    for one in stores:
        await one.close()
    await gone(offices[1])
