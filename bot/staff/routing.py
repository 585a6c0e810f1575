"""Which action of the desk an event asks for, if any, and what an event is in the conversation that is played."""

from dataclasses import replace

from bot.callback import STAFF, Callback
from bot.events import Command, Event, Said, Scanned, Sent, Tapped
from bot.played import unmarked
from bot.reading import wants_no_messages
from bot.staff.actions import COMMANDS
from bot.staff.asked import DeskState, Play
from bot.staff.rehearsal.desk import BELONGS, LAPSED, SAID_IN_GROUP, SENT_TO_GROUP


def routed(event: Event, state: DeskState) -> tuple[str, str] | None:
    """Return the action that an event asks for, and its argument; None where it is not for the desk."""
    named = routed_by_itself(event)
    if named:
        return named
    if isinstance(event, Tapped):
        return _belongs(state, played=unmarked(event.data) is not None)
    if isinstance(event, Said) and state.waits_for and not wants_no_messages(event.text):
        name, _, argument = state.waits_for.partition(":")
        return name, argument
    if state.play is Play.GROUP:
        return _in_group(event)
    if state.lapsed and isinstance(event, Said | Command | Sent | Scanned):
        return LAPSED, ""
    return None


def routed_by_itself(event: Event) -> tuple[str, str] | None:
    """Return the action that an event asks for whatever the state of the desk, and its argument."""
    if isinstance(event, Tapped):
        found = Callback.unpack(event.data)
        return (found.subject, found.value or "") if found and found.kind == STAFF else None
    if isinstance(event, Command) and event.name in COMMANDS:
        return COMMANDS[event.name], event.argument
    return None


def _belongs(state: DeskState, *, played: bool) -> tuple[str, str] | None:
    """Keep apart the buttons of what is played and those of their own case: None where they may act."""
    may_act = state.play is Play.PERSON if played else state.play is None
    return None if may_act else (BELONGS, "played" if played else "own")


def _in_group(event: Event) -> tuple[str, str] | None:
    if isinstance(event, Said):
        return SAID_IN_GROUP, event.text
    if isinstance(event, Command):
        return SAID_IN_GROUP, f"/{event.name} {event.argument}".rstrip()
    return (SENT_TO_GROUP, "") if isinstance(event, Sent | Scanned) else None


def as_played(event: Event) -> Event:
    """Return the event as the conversation that is played takes it: a tap without the mark that its buttons carry."""
    if not isinstance(event, Tapped):
        return event
    return replace(event, data=unmarked(event.data) or event.data)
