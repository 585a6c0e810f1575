"""The desk is there for staff, and for nobody else."""

from tests.chat import Chat


async def test_staff_are_shown_the_desk(sara: Chat) -> None:
    await sara.types("/staff")
    assert "Staff desk" in sara.reads()


async def test_for_anybody_else_it_is_an_unknown_command(anna: Chat) -> None:
    await anna.types("/staff")
    of_staff = anna.messages()[-1]
    await anna.types("/nonsense")
    assert (anna.messages()[-1].text, anna.messages()[-1].markup) == (of_staff.text, of_staff.markup)


async def test_a_button_of_the_desk_is_an_old_button_to_anybody_else(anna: Chat) -> None:
    await anna.types("/start")
    before = anna.messages()
    await anna.taps_on(anna.messages()[-1], "s:menu:")
    of_staff = anna.toast()
    await anna.taps_on(anna.messages()[-1], "x:nonsense")
    assert anna.toast() == of_staff
    assert anna.messages() == before
