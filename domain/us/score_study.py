"""What FICO published in 2011 about scores after some events: an illustration with its date, and nobody's forecast."""

from dataclasses import dataclass
from enum import StrEnum

Range = tuple[int, int]


class ScoreEvent(StrEnum):
    """A row of the study."""

    LATE = "score_late_90_days"
    LET_OFF = "score_rest_let_off"
    STILL_OWED = "score_rest_still_owed"
    FORECLOSURE = "score_foreclosure"
    BANKRUPTCY = "score_bankruptcy"


@dataclass(frozen=True)
class Row:
    """The score after the event for three scores before it, and the months until it was back for the outer two."""

    from_680: Range
    from_720: Range
    from_780: Range
    months_680: int
    months_780: int


DEFICIENCY = Row((575, 595), (570, 590), (620, 640), months_680=36, months_780=84)
STUDY = {
    ScoreEvent.LATE: Row((600, 620), (610, 630), (650, 670), months_680=9, months_780=84),
    ScoreEvent.LET_OFF: Row((610, 630), (605, 625), (655, 675), months_680=36, months_780=84),
    ScoreEvent.STILL_OWED: DEFICIENCY,
    ScoreEvent.FORECLOSURE: DEFICIENCY,
    ScoreEvent.BANKRUPTCY: Row((530, 550), (525, 545), (540, 560), months_680=60, months_780=120),
}
"""The rows; a bankruptcy took seven to ten years from 780, of which the longer stands here."""
