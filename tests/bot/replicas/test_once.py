"""What one replica does for all of them, and what each keeps to its share of."""

from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from bot.group_flood import MINUTE, MOST_ANSWERS, Flood, Verdict
from bot.once import BETWEEN_LOOKS, LONGEST_AT_WORK, LONGEST_WAIT, by_one
from bot.records import Records
from bot.store import Store, open_store
from bot.store.sealing import Seal, new_key
from bot.telegram.limits import Allowance, Pace
from tests.whole import Clock

KEY = new_key()
AN_HOUR = 3600.0


@dataclass
class Done:
    """A piece of work that is counted, and fails when it is told to."""

    times: int = 0
    faults: list[Exception] = field(default_factory=list)
    wait: float = AN_HOUR

    async def work(self) -> float:
        self.times += 1
        if self.faults:
            raise self.faults.pop()
        return self.wait


@pytest.fixture
async def stores(shared: str) -> AsyncIterator[tuple[Store, Store]]:
    opened = open_store(shared), open_store(shared)
    yield opened
    for store in opened:
        await store.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def replicas(stores: tuple[Store, Store], clock: Clock) -> tuple[Records, Records]:
    first, second = stores
    return Records(first, Seal([KEY]), clock), Records(second, Seal([KEY]), clock)


async def test_a_sweep_is_done_by_one_and_again_when_its_time_has_come(
    replicas: tuple[Records, Records], clock: Clock
) -> None:
    done = Done()
    first, second = (by_one("sweep", done.work, records, clock) for records in replicas)
    assert [await first(), await second(), await first()] == [AN_HOUR, AN_HOUR, AN_HOUR]
    assert done.times == 1
    clock.now += timedelta(seconds=AN_HOUR)
    assert [await second(), await first()] == [AN_HOUR, AN_HOUR]
    assert done.times == 2


async def test_who_is_at_work_is_left_to_it_until_it_must_have_died_over_it(
    replicas: tuple[Records, Records], clock: Clock
) -> None:
    done = Done()
    inner = by_one("face", done.work, replicas[1], clock)
    waits: list[float] = []

    async def looks_meanwhile() -> float:
        waits.append(await inner())
        clock.now += timedelta(seconds=LONGEST_AT_WORK)
        waits.append(await inner())
        return AN_HOUR

    await by_one("face", looks_meanwhile, replicas[0], clock)()
    assert waits == [LONGEST_AT_WORK, AN_HOUR]
    assert done.times == 1


async def test_what_failed_is_done_by_whoever_comes_next(replicas: tuple[Records, Records], clock: Clock) -> None:
    done = Done(faults=[LookupError("no")])
    first, second = (by_one("sweep", done.work, records, clock) for records in replicas)
    with pytest.raises(LookupError):
        await first()
    assert await second() == AN_HOUR
    assert done.times == 2


async def test_nobody_waits_for_what_was_written_down_while_a_clock_was_wrong(
    replicas: tuple[Records, Records], clock: Clock
) -> None:
    done = Done()
    first, second = (by_one("sweep", done.work, records, clock) for records in replicas)
    clock.now += timedelta(days=400)
    await first()
    clock.now -= timedelta(days=400)
    await second()
    assert done.times == 2


async def test_what_another_key_has_sealed_keeps_nobody_from_the_work(
    replicas: tuple[Records, Records], stores: tuple[Store, Store], clock: Clock
) -> None:
    done = Done()
    await by_one("sweep", done.work, Records(stores[1], Seal([new_key()]), clock), clock)()
    assert await by_one("sweep", done.work, replicas[0], clock)() == AN_HOUR
    assert done.times == 2


async def test_a_long_wait_is_looked_at_again_within_the_hour(replicas: tuple[Records, Records], clock: Clock) -> None:
    done = Done(wait=24 * AN_HOUR)
    first, second = (by_one("face", done.work, records, clock) for records in replicas)
    assert await first() == 24 * AN_HOUR
    assert await second() == LONGEST_WAIT > BETWEEN_LOOKS


@pytest.mark.parametrize("number", [1, 2, 4, 16])
def test_the_replicas_together_say_no_more_in_a_group_than_one_would(number: int) -> None:
    floods = [Flood(lambda: number) for _ in range(number)]
    verdicts = Counter(floods[person % number].admit(-1, person, 0.0) for person in range(500))
    assert verdicts[Verdict.ANSWER] <= MOST_ANSWERS
    assert all(flood.admit(-1, 1000, MINUTE) is Verdict.ANSWER for flood in floods)


def test_of_a_pace_each_keeps_to_its_share() -> None:
    pace = Pace(burst=20, a_second=20 / 60)
    shares = [Allowance(pace, 0.0) for _ in range(4)]
    waits = [allowance.take(0.0, 1 / 4) for allowance in shares for _ in range(5)]
    assert waits == [0.0] * 20
    assert [allowance.take(0.0, 1 / 4) for allowance in shares] == [12.0] * 4
