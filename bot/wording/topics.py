"""The names of the parts of the answer, as they stand on buttons."""

from collections.abc import Mapping

from bot.session import Topic
from bot.wording import buttons

TOPICS: Mapping[Topic, str] = {
    Topic.NEXT: buttons.NEXT,
    Topic.LIABILITY: buttons.LIABILITY,
    Topic.CREDIT: buttons.CREDIT,
    Topic.TAX: buttons.TAX,
    Topic.STATEMENT: buttons.STATEMENT,
    Topic.LETTERS: buttons.LETTERS,
    Topic.COMPARE: buttons.COMPARE,
    Topic.SOURCES: buttons.SOURCES,
    Topic.MORE: buttons.MORE,
}
