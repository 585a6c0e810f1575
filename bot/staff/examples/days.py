"""The day on which a staff member plays: how it is read from what they type."""

from datetime import date

from bot.reading import read_date
from bot.reading.outcome import ReadDate
from bot.scenarios.rows import FIRST_DAY, LAST_DAY


def day_typed(text: str, locale: str, today: date) -> date | None:
    """Return the day that was typed; None where it is none, or out of the days that can be played on."""
    day = _read(text.strip(), locale, today)
    return day if day and FIRST_DAY <= day <= LAST_DAY else None


def _read(text: str, locale: str, today: date) -> date | None:
    found = read_date(text, locale, today, future=True)
    written = found.text if isinstance(found, ReadDate) else text
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None
