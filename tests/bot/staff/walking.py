"""Walking the desk: every button that its pages show is tapped, and everything that is shown is kept."""

from collections import Counter, deque
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field

from bot.sandbox.chats import Message
from bot.sandbox.keyboards import buttons
from bot.staff.actions import COMMANDS
from tests.chat import Chat

LEAVE = "s:leave:"


async def never() -> bool:
    """Stand in where nothing is to be typed."""
    return False


@dataclass
class Walk:
    """What was shown on the way, each with the button or the command that led there."""

    seen: list[tuple[str, str]] = field(default_factory=list)
    files: list[tuple[str, str, bytes]] = field(default_factory=list)
    tapped: list[str] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)
    _contents: set[bytes] = field(default_factory=set, repr=False)

    def keep(self, step: str, chat: Chat) -> None:
        """Keep what the chat shows after a step: texts, captions, buttons, files and the toast."""
        for message in chat.news():
            self.seen += [(step, message.text), (step, message.source)]
            self.seen += [(step, label) for label in labels(message)]
            if message.file is not None and message.file.content not in self._contents:
                self._contents.add(message.file.content)
                self.files.append((step, message.file.name, message.file.content))
        if toast := chat.toast():
            self.seen.append((step, toast))

    def actions(self) -> set[str]:
        """The actions of the desk that were tapped."""
        return {data.split(":")[1] for data in self.tapped}


def labels(message: Message) -> list[str]:
    """What stands on and in the buttons of a message: label, data, and address."""
    return [f"{value}" for row in buttons(message.markup) for button in row for value in button.values()]


def desk_buttons(message: Message) -> list[str]:
    """The data of the desk's own buttons under a message."""
    return [data for data in labels(message) if data.startswith("s:")]


async def walked(
    chat: Chat,
    starts: Iterable[str] = (),
    *,
    most: int = 400,
    alike: Callable[[str], int] = lambda _: 3,
    typed: Iterable[str] = (),
    waits: Callable[[], Awaitable[bool]] = never,
    leave: bool = True,
) -> Walk:
    """Go breadth-first from every command of the desk and from ``starts`` through all buttons; at most so many taps.

    Of buttons of one action only the first ``alike`` are tapped. ``typed`` is written below every page that ``waits``
    for a text. With ``leave`` whatever is being played is left after each step.
    """
    walk, taps = Walk(), Counter[str]()
    waiting, known = deque(starts), {LEAVE, *starts}

    def note(step: str) -> None:
        walk.keep(step, chat)
        for data in [data for message in chat.news() for data in desk_buttons(message) if data not in known]:
            known.add(data)
            waiting.append(data)

    for name in COMMANDS:
        await chat.types(f"/{name}")
        note(f"/{name}")
        await _left(chat, leave=leave)
    while waiting and len(walk.tapped) < most:
        data = waiting.popleft()
        action = data.split(":")[1]
        taps[action] += 1
        if taps[action] > alike(action):
            walk.left_out[action] += 1
            continue
        walk.tapped.append(data)
        await chat.taps_on(chat.last(), data)
        note(data)
        for text in typed if await waits() else ():
            await chat.types(text)
            note(f"{data} {text}")
            await chat.taps_on(chat.last(), data)
        await _left(chat, leave=leave)
    walk.left_out.update(data.split(":")[1] for data in waiting)
    return walk


async def _left(chat: Chat, *, leave: bool) -> None:
    if leave:
        await chat.taps_on(chat.last(), LEAVE)
