"""Steps of Norwegian cases that need more than the usual ones: a missed day, a lawsuit, a dispute, silence, tax."""

from datetime import date

from domain.findings.norway_next_steps import NextStep


class CallSender(NextStep):
    """The date on the papers has passed: call the one who sent them."""

    on: date
    last_day: date


class FindCourtPapers(NextStep):
    """There is a lawsuit, and no day of its papers was stated."""

    today: date


class FreeLegalAid(NextStep):
    """Free legal aid before answering."""


class DisputeAmount(NextStep):
    """Dispute in writing, then complain."""


class KeepPapers(NextStep):
    """While nobody claims anything: keep what can show how old the claim is."""


class AskSkatteetaten(NextStep):
    """What was let off may be income."""
