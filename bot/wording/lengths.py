"""How a length of time is written, in its own unit."""

from collections.abc import Mapping

from bot.wording.mark import NN_, Plural
from domain.length import Unit

LENGTHS: Mapping[Unit, Plural] = {
    Unit.DAYS: NN_("{count} day", "{count} days", "count"),
    Unit.WEEKS: NN_("{count} week", "{count} weeks", "count"),
    Unit.MONTHS: NN_("{count} month", "{count} months", "count"),
    Unit.YEARS: NN_("{count} year", "{count} years", "count"),
}
