"""Whoever has ever written in a correction cannot confirm it, whatever has become of their words."""

from collections.abc import Awaitable, Callable
from datetime import date

import pytest

from bot.language import Language
from bot.records import Kept, Records
from bot.staff.asked import Asked, DeskState
from bot.staff.corrections import desk as corrections
from bot.staff.corrections import kept
from bot.staff.corrections.record import Correction
from tests.bot.staff.conftest import STAFF
from tests.bot.staff.test_corrections import (
    EN,
    NB,
    RULE,
    car,
    confirms,
    confirms_all_the_same,
    outcomes,
    says,
    sends,
    told,
    works,
    written,
)
from tests.chat import Chat
from tests.whole import Whole

NOBODY_CAN = "Everybody of the staff has written in it, so nobody can confirm it. Delete it, and let one of you"
DANA = 7_000_001


async def writes(chat: Chat, name: str, locale: str, *notes: str) -> None:
    """Types these texts one after the other in the place of what stands there."""
    for note in notes:
        await says(chat, "/correct", f"s:correction:{name}", f"s:correction_write:{name}.{locale}", note)


async def read_of(bot: Whole, name: str) -> Correction:
    return (await bot.office.records.listed("correction", Correction))[name]


@pytest.mark.parametrize(
    "changes",
    [
        (("en", "x y z", EN), ("nb", "x y z", NB)),
        (("en", f"{EN[:-1]}!"), ("nb", f"{NB[:-1]}!")),
        (("nb", "En annen tekst."),),
    ],
)
async def test_words_typed_again_or_changed_a_little_are_not_confirmed_by_who_wrote_them(
    bot: Whole, sara: Chat, tom: Chat, anna: Chat, changes: tuple[tuple[str, ...], ...]
) -> None:
    bot.office.staff_ids = frozenset((*STAFF, DANA))
    await car(anna)
    name = await written(sara)
    await works(bot)
    for locale, *notes in changes:
        await writes(tom, name, locale, *notes)
    await says(tom, f"s:correction_ask:{name}")
    await works(bot)
    for one in (tom, sara):
        await says(one, "/correct", f"s:correction:{name}")
        await confirms_all_the_same(bot, one, name)
    assert "You have written in it." in (sara.toast() or "")
    await works(bot)
    assert told(bot, anna) == []
    assert not (await read_of(bot, name)).is_by(DANA)


async def test_where_everybody_has_written_it_is_deleted_and_written_anew(
    bot: Whole, sara: Chat, tom: Chat, anna: Chat
) -> None:
    await car(anna)
    name = await written(sara)
    await works(bot)
    await says(tom, "/correct", f"s:correction:{name}")
    page = tom.messages()[-1]
    await writes(tom, name, "nb", "En annen tekst.")
    await says(sara, f"s:correction_again:{name}")
    assert NOBODY_CAN in sara.reads()
    assert f"s:correction_ask:{name}" not in sara.choices()
    await tom.taps_on(page, f"s:correction_ask:{name}")
    await works(bot)
    await says(sara, f"s:correction:{name}")
    assert NOBODY_CAN in sara.reads()
    await confirms_all_the_same(bot, sara, name)
    assert NOBODY_CAN in (sara.toast() or "")
    await says(sara, f"s:correction_delete:{name}")
    assert await outcomes(bot, name) == {}
    anew = await written(sara)
    await works(bot)
    await confirms(tom, anew)
    await works(bot)
    assert len(told(bot, anna)) == 1


async def test_the_same_words_typed_again_change_nothing(bot: Whole, sara: Chat, tom: Chat, anna: Chat) -> None:
    await car(anna)
    name = await written(sara)
    await works(bot)
    before = await read_of(bot, name)
    await writes(tom, name, "en", EN)
    await writes(tom, name, "nb", NB)
    assert await read_of(bot, name) == before
    await says(tom, f"s:correction:{name}")
    assert sends(tom) == f"s:correction_send:{before.counting}"


def test_the_authors_of_an_older_record_are_writers() -> None:
    new = Correction(id="abc", rule=RULE, day=date(2026, 11, 22))
    older = {"id": "abc", "rule": new.rule, "day": "2026-11-22", "authors": {"en": new.who(1), "nb": new.who(2)}}
    read = Correction.model_validate(older)
    assert [read.is_by(staff) for staff in (1, 2, 3)] == [True, True, False]
    assert Correction.model_validate_json(read.model_dump_json()) == read


def asked(staff: int, argument: str, text: str | None = None) -> Asked:
    return Asked(staff, Language("en"), date(2026, 11, 22), DeskState(), argument, text)


class Overtaken(Records):
    """Records on which somebody else acts once, as soon as a correction was read from them."""

    def __init__(self, bot: Whole, act: Callable[[], Awaitable[object]]) -> None:
        super().__init__(bot.dialogue.store, bot.seal, bot.clock)
        self._acts = [act]

    async def find(self, kind: str, name: str, form: type[Kept]) -> Kept | None:
        """Return what stood there before they acted."""
        found = await super().find(kind, name, form)
        if kind == kept.ENDED and self._acts:
            await self._acts.pop()()
        return found


async def test_what_becomes_of_a_text_while_it_is_confirmed_is_not_confirmed_with_it(
    bot: Whole, sara: Chat, tom: Chat, anna: Chat
) -> None:
    await car(anna)
    name = await written(sara)
    await works(bot)
    await says(tom, "/correct", f"s:correction:{name}")
    act = corrections.actions(bot.office)

    async def is_written_anew() -> None:
        await act["correction_note"](asked(STAFF[1], f"{name}.en", "Text that nobody else has read."))
        await act["correction_ask"](asked(STAFF[1], name))
        await works(bot)

    bot.dialogue.records = Overtaken(bot, is_written_anew)
    await tom.taps(sends(tom))
    assert "endret i mellomtiden" in (tom.toast() or "")
    await works(bot)
    assert told(bot, anna) == []
