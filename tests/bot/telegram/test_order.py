"""What belongs to one chat happens in order; different chats go on at the same time."""

import asyncio

import pytest

from bot.telegram.order import Order


async def test_work_for_one_key_is_done_in_order_although_the_first_takes_longest() -> None:
    order, done = Order(), list[int]()

    async def work(number: int) -> None:
        await asyncio.sleep(0.02 if number == 0 else 0)
        done.append(number)

    await asyncio.gather(*(order.submit("anna", lambda number=number: work(number)) for number in range(5)))  # type: ignore[misc]
    assert done == [0, 1, 2, 3, 4]


async def test_one_key_does_not_wait_for_another() -> None:
    order, never = Order(), asyncio.Event()
    stuck = order.submit("anna", never.wait)
    assert await order.submit("berit", lambda: asyncio.sleep(0, "done")) == "done"
    assert order.waiting("anna") == 1
    never.set()
    await stuck


async def test_no_more_is_done_at_once_than_allowed() -> None:
    order, now, most = Order(at_once=3), 0, 0

    async def work() -> None:
        nonlocal now, most
        now += 1
        most = max(most, now)
        await asyncio.sleep(0.005)
        now -= 1

    await asyncio.gather(*(order.submit(key, work) for key in range(12)))
    assert most == 3


async def test_work_that_fails_or_is_cancelled_does_not_stop_what_comes_after() -> None:
    order, done, never = Order(), list[str](), asyncio.Event()

    async def fails() -> None:
        raise KeyError

    async def works() -> None:
        done.append("works")

    failing = order.submit("anna", fails)
    stuck = order.submit("anna", never.wait)
    after = order.submit("anna", works)
    await asyncio.sleep(0.01)
    stuck.cancel()
    await after
    assert done == ["works"]
    with pytest.raises(KeyError):
        await failing


async def test_nothing_is_remembered_of_keys_that_are_done_with() -> None:
    order = Order()
    await asyncio.gather(*(order.submit(key % 3, lambda: asyncio.sleep(0)) for key in range(9)))
    await order.idle()
    assert [order.waiting(key) for key in range(3)] == [0, 0, 0]


async def test_waiting_for_the_end_gives_up_in_time() -> None:
    order, never = Order(), asyncio.Event()
    stuck = order.submit("anna", never.wait)
    await order.idle(within=0.02)
    await asyncio.gather(stuck, return_exceptions=True)
    assert stuck.cancelled()
