"""The desk's pages about the bot's health: how it is, its faults by code and by place, review dates, and alarms."""

from dataclasses import replace

from bot.events import Key
from bot.faults import A_WEEK, Number
from bot.language import Language
from bot.screen_parts import Screen
from bot.staff.asked import Actions, Answer, Asked, DeskState
from bot.staff.health import codes as health_codes
from bot.staff.health import reviews as health_reviews
from bot.staff.health import screens as health_screens
from bot.staff.health.near import near
from bot.staff.health.vitals import vitals
from bot.staff.office import Office

HEALTH = "health"
ASKS_FOR_CODE = "health_find"


def actions(office: Office) -> Actions:
    """Return the actions of the pages."""
    pages = Health(office)
    return {
        HEALTH: pages.open,
        "health_below": pages.below,
        "health_ask": pages.ask,
        ASKS_FOR_CODE: pages.find,
        "health_faults": pages.faults,
        "health_reviews": pages.reviews,
        "health_alarms": pages.alarms,
    }


async def away(office: Office, key: Key, language_code: str | None) -> Screen:
    """Return how the bot is while the desk itself cannot be read; never raises StoreFault."""
    language = Language(await office.dialogue.language_of(key, language_code))
    asked = Asked(key.chat, language, office.today(), DeskState())
    return health_screens.page(asked, replace(await vitals(office), books=None), office.metrics)


class Health:
    """The pages, over one office."""

    def __init__(self, office: Office) -> None:
        self._office = office

    async def open(self, asked: Asked) -> Answer:
        """How the bot is; with an argument, what is known of a code."""
        return await self._code(asked, asked.argument) if asked.argument else await self._page(asked)

    async def below(self, asked: Asked) -> Answer:
        """How the bot is, and the message whose button led here stays."""
        return replace(await self._page(asked), below=True)

    async def ask(self, asked: Asked) -> Answer:
        """Wait for a code."""
        return Answer((health_codes.ask(asked.language),), state=asked.state.to(waits_for=ASKS_FOR_CODE))

    async def find(self, asked: Asked) -> Answer:
        """What is known of the code that was typed."""
        return await self._code(asked, asked.text or "")

    async def faults(self, asked: Asked) -> Answer:
        """This week's faults by place."""
        faults = self._office.faults
        await faults.written()
        counts, newest = await faults.counts(asked.today), await faults.since(self._office.now() - A_WEEK)
        return Answer((health_codes.places(asked.language, counts, newest),))

    async def reviews(self, asked: Asked) -> Answer:
        """The review dates."""
        now = await vitals(self._office)
        return Answer((health_reviews.page(asked.language, now.overdue, now.soon),))

    async def alarms(self, asked: Asked) -> Answer:
        """Turn alarms on or off for this staff member."""
        state = asked.state.to(alarms=asked.argument == "on", alarms_in=asked.language.locale)
        return replace(await self._page(replace(asked, state=state)), state=state)

    async def _page(self, asked: Asked) -> Answer:
        return Answer((health_screens.page(asked, await vitals(self._office), self._office.metrics),))

    async def _code(self, asked: Asked, typed: str) -> Answer:
        faults = self._office.faults
        await faults.written()
        for code in health_codes.readings(typed):
            if fault := await faults.find(code):
                number = (await faults.counts(asked.today)).get(fault.place, Number(0, 0))
                return Answer((health_codes.found(asked.language, code, fault, number),))
        nearly = near(health_codes.meant(typed), await faults.since(0))
        return Answer((health_codes.unknown(asked.language, typed, nearly),))
