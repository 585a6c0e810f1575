"""Another key: a wrong one is refused before it can cost anybody their answers, a new one takes everything over."""

from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.events import Key
from bot.feedback.vote import Feedback
from bot.group_settings import GroupSettings
from bot.keys import refuse_other_keys, resealed
from bot.running import opened_dialogue
from bot.settings import Settings
from bot.staff.asked import DESK, DeskState
from bot.staff.corrections.kept import begin, found
from bot.staff.corrections.record import Correction
from bot.staff.health.alarms import Alarms
from bot.store import Store, StoreFault
from bot.store.memo_protocol import Memo
from bot.store.sealing import Seal, new_key
from tests.bot.staff.conftest import STAFF, with_staff
from tests.bot.telegram.planted import planted
from tests.whole import Clock, Whole, whole

OLD, NEW = new_key(), new_key()
NOON = 1_795_000_000
MONDAY = Clock().now.date() - timedelta(days=6)


async def opens(folder: Path, *keys: str) -> None:
    given = tuple(SecretStr(key) for key in keys)
    settings = Settings(_env_file=None)
    async with opened_dialogue(settings, Clock(), f"sqlite:///{folder}/bot.db", given):
        pass


async def filled(store: Store, seal: Seal, number: int) -> None:
    for person in range(1, number + 1):
        await store.save(Key(person, person), 0, seal.seal(Key(person, person), b"{}"), person, NOON)
        await store.save(Key(-person, 0), 0, seal.seal(Key(-person, 0), b"{}"), None, NOON, owes=False)
        name = f"{person:04}"
        await store.memos.put(Memo("fault", name, NOON + person, seal.seal(f"memo fault {name}", b"{}")))


async def test_a_key_that_opens_nothing_is_refused_in_one_line_and_nothing_is_changed(tmp_path: Path) -> None:
    async with whole(tmp_path, key=OLD) as bot:
        await planted(bot, "Anna", "en")
    before = bot.kept()
    with pytest.raises(StoreFault, match=r"^DATA_KEYS: none of these keys opens .* behind the new one") as fault:
        await opens(tmp_path, NEW)
    assert "\n" not in str(fault.value)
    assert OLD not in str(fault.value)
    assert bot.kept() == before
    await opens(tmp_path, NEW, OLD)
    await opens(tmp_path, OLD)


async def test_an_empty_database_takes_any_key(tmp_path: Path) -> None:
    await opens(tmp_path, OLD)
    await opens(tmp_path, NEW)


async def test_memos_alone_tell_a_wrong_key_too(store: Store) -> None:
    await store.memos.put(Memo("desk", "1", NOON, Seal([OLD]).seal("memo desk 1", b"{}")))
    await refuse_other_keys(store, Seal([NEW, OLD]))
    with pytest.raises(StoreFault, match="DATA_KEYS"):
        await refuse_other_keys(store, Seal([NEW]))


async def test_what_a_key_sealed_that_was_dropped_long_ago_does_not_keep_the_bot_from_starting(store: Store) -> None:
    await filled(store, Seal([OLD]), 60)
    ola = Key(999, 999)
    await store.save(ola, 0, Seal([NEW]).seal(ola, b"{}"), None, NOON + 1)
    await refuse_other_keys(store, Seal([NEW]))


async def test_everything_is_sealed_anew_in_pages_and_nothing_else_of_it_changes(store: Store) -> None:
    old, both, new = Seal([OLD]), Seal([NEW, OLD]), Seal([NEW])
    await filled(store, old, 120)
    rows, memos = await store.rows(None, 1000), await store.memos.page(("", ""))
    assert await resealed(store, old) == Counter({1: 360})
    assert await resealed(store, both) == Counter({1: 360})
    after, memos_after = await store.rows(None, 1000), await store.memos.page(("", ""))
    assert [(r.key, r.revision, r.shown, r.message_id, r.touched) for r in after] == [
        (r.key, r.revision, r.shown, r.message_id, r.touched) for r in rows
    ]
    assert [(m.kind, m.name, m.at) for m in memos_after] == [(m.kind, m.name, m.at) for m in memos]
    assert {new.open(row.key, row.sealed) for row in after} == {b"{}"}
    assert {new.open(f"memo {memo.kind} {memo.name}", memo.sealed) for memo in memos_after} == {b"{}"}


async def test_what_opens_with_no_key_is_left_as_it_is_and_counted(store: Store) -> None:
    await filled(store, Seal([OLD]), 2)
    await store.save(Key(9, 9), 0, b"spoilt", None, NOON)
    assert await resealed(store, Seal([NEW, OLD])) == Counter({1: 6, None: 1})
    row = await store.load(Key(9, 9))
    assert row is not None
    assert row.sealed == b"spoilt"


async def test_a_turn_that_comes_between_is_not_undone(store: Store) -> None:
    anna, seal = Key(1, 1), Seal([NEW, OLD])
    row = await store.save(anna, 0, Seal([OLD]).seal(anna, b"before"), 1, NOON)
    await store.save(anna, row.revision, Seal([OLD]).seal(anna, b"after"), 2, NOON)
    assert not await store.reseal(row, seal.reseal(row.sealed))
    kept = await store.load(anna)
    assert kept is not None
    assert seal.open(anna, kept.sealed) == b"after"


async def test_a_key_can_be_dropped_after_everything_was_sealed_anew(tmp_path: Path) -> None:
    vote = Feedback(place="answer", helpful=True, week=MONDAY, language="en", version="1")
    correction = Correction(id="abcd1234", rule="us.goods.deficiency", day=Clock().now.date())
    async with whole(tmp_path, world=with_staff, staff=frozenset(STAFF), key=OLD) as bot:
        anna = await planted(bot, "Anna", "en")
        session = bot.session(anna.person)
        await fills_the_desk(bot, vote, correction)
    rotated = tuple(SecretStr(key) for key in (NEW, OLD))
    address = f"sqlite:///{tmp_path}/bot.db"
    async with opened_dialogue(Settings(_env_file=None), Clock(), address, rotated) as dialogue:
        done = await resealed(dialogue.store, dialogue.seal)
        assert set(done) == {1}
        # The same person votes once more in the week of the change: it counts once.
        assert await dialogue.figures.feedback.keep(Key(5, 5), "ballot", vote) == {}
    async with whole(tmp_path, world=with_staff, staff=frozenset(STAFF), key=NEW) as bot:
        assert bot.session(anna.person) == session
        assert await bot.dialogue.groups.settings(-100) == GroupSettings(language="nb")
        assert await bot.dialogue.figures.feedback.given(MONDAY) == (vote,)
        assert await bot.dialogue.figures.feedback.keep(Key(5, 5), "ballot", vote) == {}
        again = await found(bot.office.records, correction.id)
        assert again is not None
        assert again.correction == correction
        desk = await bot.office.records.find(DESK, str(STAFF[0]), DeskState)
        assert desk is not None
        assert desk.alarms
        await Alarms(bot.office).look()


async def fills_the_desk(bot: Whole, vote: Feedback, correction: Correction) -> None:
    sara = bot.chat(bot.telegram.people[STAFF[0]])
    await sara.types("/health")
    await sara.taps("s:health_alarms:on")
    await bot.dialogue.groups.choose(-100, 1, "nb")
    await bot.dialogue.figures.feedback.keep(Key(5, 5), "ballot", vote)
    await begin(bot.office.records, correction)
