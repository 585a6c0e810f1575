"""The dress rehearsal: the bot as a new user meets it, as a group does, in an outage; and back."""

import re
from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Final

from bot.background import Work
from bot.conversation import step
from bot.events import Command
from bot.language import OFFERED, Language
from bot.screen_parts import Html
from bot.session import blank
from bot.shared_case.link import last_day, read_link
from bot.staff.asked import DESK, Actions, Answer, Asked, DeskState, Play, play_key
from bot.staff.office import Office, Trouble
from bot.staff.rehearsal import playing
from bot.staff.rehearsal import screens as pages
from bot.staff.rehearsal.choices import GroupPlay
from bot.staff.rehearsal.group import SAYS, WOULD, Written, seen
from bot.staff.screens import menu
from bot.terms import find_term
from bot.wording import staff_rehearsal as words
from bot.wording.terms import FIRST, TERMS

LEFT_OVER: Final = 24 * 60 * 60
"""Seconds after which a play that nobody goes on with is ended."""

BETWEEN_LOOKS: Final = 3600.0
SAID_IN_GROUP: Final = "group_said"
SENT_TO_GROUP: Final = "group_sent"
BELONGS: Final = "belongs"
LAPSED: Final = "lapsed"
WHY_NOT: Final[Mapping[str, str]] = {"own": words.OWN_BUTTON, "played": words.OLD_PLAY}
"""Why a button does not act now, by whose it is."""
TYPED: Final = ("term", "case")
"""Ways in that need something typed first."""

_PAYLOAD = re.compile(r"(?:.*[?&]start=)?([A-Za-z0-9_-]{1,64})", re.DOTALL)


def actions(office: Office) -> Actions:
    """Return what the dress rehearsal can do."""
    return {
        "rehearse": _first,
        "rehearse_new": _new,
        "rehearse_as": partial(_as_new, office),
        "rehearse_typed": partial(_typed, office),
        "rehearse_group": partial(_group, office),
        SAID_IN_GROUP: partial(_said_in_group, office),
        SENT_TO_GROUP: partial(_said_in_group, office),
        WOULD: _would,
        "rehearse_outage": partial(_outage, office),
        BELONGS: _belongs,
        LAPSED: partial(_lapsed, office),
    }


def work(office: Office) -> Mapping[str, Work]:
    """Return the piece of work that ends the plays that were left."""
    return {"rehearsals": partial(_swept_again, office)}


async def _first(asked: Asked) -> Answer:
    return Answer((pages.first(asked),))


async def _new(asked: Asked) -> Answer:
    phone = asked.argument
    return Answer((pages.ways(asked.language, phone) if phone in OFFERED else pages.phones(asked.language),))


async def _as_new(office: Office, asked: Asked) -> Answer:
    phone, _, way = asked.argument.partition(".")
    if phone not in OFFERED or way not in pages.WAYS:
        return await _new(asked)
    if way not in TYPED:
        return await _begun(office, asked, phone, "" if way == "start" else way)
    page = pages.wanted(asked.language, _asks(asked.language, way), phone)
    return Answer((page,), state=asked.state.to(waits_for=f"rehearse_typed:{asked.argument}"))


def _asks(language: Language, way: str) -> Html:
    example = language.message(TERMS[FIRST[0]].name)
    return language.text(words.WRITE_TERM, term=example) if way == "term" else language.text(words.PASTE_LINK)


async def _typed(office: Office, asked: Asked) -> Answer:
    """A term, or the link of a shared case; where it is none, another is waited for."""
    phone, _, way = asked.argument.partition(".")
    payload = _payload(way, asked.text or "", asked.state.as_of or asked.today)
    if payload is not None:
        return await _begun(office, asked, phone, payload)
    said = asked.language.text(words.NO_SUCH_TERM if way == "term" else words.NO_LINK)
    waiting = asked.state.to(waits_for=f"rehearse_typed:{asked.argument}")
    return Answer((pages.wanted(asked.language, said, phone),), below=True, state=waiting)


def _payload(way: str, text: str, today: date) -> str | None:
    if way == "term":
        slug = find_term(text)
        return f"term_{slug}" if slug else None
    found = _PAYLOAD.fullmatch(text.strip())
    shared = read_link(found[1]) if found else None
    return found[1] if found and shared and shared.until <= last_day(today) else None


async def _begun(office: Office, asked: Asked, phone: str, payload: str) -> Answer:
    """Somebody whom the bot has never met presses Start."""
    today = asked.state.as_of or asked.today
    session, _ = step(blank(phone).to(as_of=asked.state.as_of), Command("start", payload), today)
    return await playing.begin(office, asked, session)


async def _group(office: Office, asked: Asked) -> Answer:
    state = asked.state
    if state.play is not Play.GROUP or state.group is None:
        state = await playing.begin_group(office, asked)
    group = (state.group or GroupPlay()).choosing(asked.argument)
    return Answer((pages.group(asked.language, group),), state=state.to(group=group))


async def _said_in_group(office: Office, asked: Asked) -> Answer:
    """Answered from what was written alone: no group's flood, settings or records are touched."""
    written = _written(asked.argument)
    today = asked.state.as_of or office.today()
    return Answer((seen(written, asked.state.group or GroupPlay(), asked.language.locale, today),), below=True)


def _written(text: str) -> Written:
    if not text:
        return Written(letter=True)
    if not text.startswith("/"):
        return Written(text)
    name, _, argument = text[1:].partition(" ")
    return Written(text, Command(name, argument))


async def _would(asked: Asked) -> Answer:
    said = SAYS.get(asked.argument)
    return Answer(toast=asked.language.message(said)) if said else Answer((menu(asked),))


async def _belongs(asked: Asked) -> Answer:
    """A button of their own case while something is played, or of what was played after it has ended."""
    return Answer(toast=asked.language.message(WHY_NOT.get(asked.argument, words.OLD_PLAY)))


async def _lapsed(office: Office, asked: Asked) -> Answer:
    """What was meant for a play that has ended since goes nowhere, least of all to their own case."""
    own = await playing.own_again(office, asked)
    return Answer((pages.lapsed(asked.language, own=own is not None),), state=asked.state.to(lapsed=False), turn=own)


async def _outage(office: Office, asked: Asked) -> Answer:
    outages = office.outages
    if outages is None or asked.state.play is not Play.PERSON:
        return Answer((pages.outages(asked, None),))
    chosen, _, extent = asked.argument.partition(".")
    refused = False
    if chosen == "none":
        outages.clear(asked.staff)
    elif chosen:
        known = chosen in set(Trouble) and extent.isdecimal()
        refused = not (known and outages.plan(asked.staff, Trouble(chosen), int(extent)))
    return Answer((pages.outages(asked, outages.planned(asked.staff), refused=refused),))


async def _swept_again(office: Office) -> float:
    await sweep(office)
    return BETWEEN_LOOKS


async def sweep(office: Office) -> int:
    """End every play that nobody has gone on with for a day; return how many. May raise StoreFault."""
    before, gone = office.now() - LEFT_OVER, 0
    for name, state in (await office.records.listed(DESK, DeskState)).items():
        if state.play and max(state.since, await _last_used(office, int(name))) < before:
            await playing.forget(office, int(name))
            await office.records.keep(DESK, name, playing.ended(state).to(lapsed=True))
            gone += 1
    return gone


async def _last_used(office: Office, staff: int) -> int:
    row = await office.store.load(play_key(staff))
    return row.touched if row else 0
