"""People who do nothing while others fuzz the bot, and who go on afterwards as if nothing had been."""

from tests.bot.staff.conftest import STAFF
from tests.bot.telegram.planted import planted, traces
from tests.chat import Chat
from tests.soak.fuzz.findings import Findings
from tests.soak.fuzz.watching import Bystanders
from tests.whole import Whole

HALF = ("/start", "n:begin", "a:jurisdiction:US", "ohio", "a:collateral:vehicle", "a:event:repossession")


async def says(chat: Chat, *said: str) -> None:
    """Tap what is a button, type all else."""
    for each in said:
        await (chat.taps(each) if each[1:2] == ":" else chat.types(each))


async def bystanding(bot: Whole) -> Bystanders:
    """Two with half a case, one with an answer and reminders, one of the staff who plays, and a group with settings."""
    ida, per = bot.chat("Ida"), bot.chat("Per", "nb")
    await says(ida, *HALF)
    await says(per, *HALF, "a:outcome:claimed", "/cases", "n:newcase")
    kari = await planted(bot, "Kari")
    sara = bot.chat(bot.telegram.people[STAFF[0]])
    await says(sara, *HALF, "/rehearse", "s:rehearse_new:", "s:rehearse_new:en", "s:rehearse_as:en.start", "n:begin")
    room = bot.telegram.group("Neighbours", [ida.person, per.person])
    in_group = bot.chat(ida.person, group=room)
    await in_group.adds_bot()
    await in_group.types(f"/settings{bot.name}")
    await in_group.taps(f"n:group_nb_{ida.person.id}")
    return Bystanders((ida.person.id, per.person.id, kari.person.id, sara.person.id), (room.id,))


async def works_still(bot: Whole, others: Bystanders, findings: Findings) -> None:
    """Note where somebody who was there cannot go on, or somebody new does not reach the right answer."""
    try:
        await _go_on(bot, others, findings)
    except AssertionError as lack:
        findings.note("somebody cannot go on", lack)


async def _go_on(bot: Whole, others: Bystanders, findings: Findings) -> None:
    ida, _, kari, _ = (bot.chat(bot.telegram.people[number]) for number in others.people)
    await says(ida, "a:outcome:judgment")
    if not any(data.endswith(":?") for data in ida.choices()):
        findings.note("a half case does not go on", ida.reads())
    for chat in (kari, await planted(bot, "Newcomer")):
        await says(chat, "/result", "t:statement")
        missing = {"418263", "297541", "13879", "134601"} - traces(chat.reads())
        if missing:
            findings.note("an answer is not what it was", (missing, chat.reads()))
    await says(ida, "/start")
    if not ida.reads():
        findings.note("nobody answers /start", "")
