"""The recount: what reached each chat, held against what was done there."""

import re
from bisect import bisect_right

from tests.soak.kills.hands import Findings, plain, spelled
from tests.soak.kills.people import Human
from tests.soak.kills.watching import Ledger, Sent

UNCHANGED = "message is not modified"
"""What a bot is told that does again what a dead one did."""
BEFORE = 100
"""How much of the story before a finding is told."""
AMOUNT = re.compile(r"\d{1,3}(?:,\d{3})+\.\d\d")


def recount(people: list[Human], owners: dict[str, int], ledger: Ledger, findings: Findings) -> int:
    """Note what came twice without a kill, what was not read back, and what was another's; return the repeats."""
    repeats = 0
    for number, person in enumerate(people):
        sent = ledger.sent[person.chat.person.id]
        repeats += _came_twice(number, person, sent, ledger, findings)
        _read_back(number, person, sent, ledger, findings)
        _another_s(number, sent, owners, findings)
    for at, refusal in ledger.refused:
        if UNCHANGED not in refusal or not ledger.died_between(0, at):
            findings.add("refused", refusal)
    return repeats


def _came_twice(number: int, person: Human, sent: list[Sent], ledger: Ledger, findings: Findings) -> int:
    """The last screen may come again after each kill; nothing else may, and not without one."""
    starts = [window.at for window in person.windows]
    repeats, homes = 0, dict[str, tuple[int, Sent]]()
    for again in (one for one in sent if not one.changed):
        here = bisect_right(starts, again.at) - 1
        home, first = homes.get(again.look, (-1, again))
        homes[again.look] = (here, again)
        if not _in_a_row(person, home, here):
            continue
        homes[again.look] = (home, again)  # it belongs to what was done before, and so does what repeats it
        since = starts[home - 1] if home else 0
        if ledger.may_repeat(first, again) or (_alike(person, home) and ledger.died_between(since, again.at)):
            repeats += 1
        else:
            findings.add("double", f"person {number}: came twice without a kill:\n{person.story(since, again.at)}")
    return repeats


def _in_a_row(person: Human, first: int, again: int) -> bool:
    """Whether the person did nothing, or one thing that leads elsewhere, between the first and the second."""
    if first < 0 or first == again:
        return first >= 0
    return first == again - 1 and person.windows[first].leads != person.windows[again].leads


def _alike(person: Human, window: int) -> bool:
    """Whether what was done before led to the same: then the first of two may have been the repeat of that."""
    return window > 0 and person.windows[window - 1].leads == person.windows[window].leads


def _read_back(number: int, person: Human, sent: list[Sent], ledger: Ledger, findings: Findings) -> None:
    """Every amount that was typed is read back before the person goes on; after a kill by the last screen alone."""
    starts = [window.at for window in person.windows]
    for window, end in zip(person.windows, [*starts[1:], ledger.now()], strict=False):  # nobody who did nothing
        shown = plain(" ".join(one.text for one in sent if window.at < one.at < end))
        for amount in window.amounts:
            if amount not in shown and not ledger.died_between(window.at, end):
                story = person.story(window.at - BEFORE, end)
                findings.add("missing", f"person {number}: {spelled(amount)} was not read back\n{story}")


def _another_s(number: int, sent: list[Sent], owners: dict[str, int], findings: Findings) -> None:
    for one in sent:
        for amount in AMOUNT.findall(one.text):
            whose = owners.get(plain(amount), number)
            if whose != number:
                findings.add("mixed", f"person {number} was shown {amount} of person {whose}")
