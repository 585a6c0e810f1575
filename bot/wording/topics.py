"""The names of the parts of the answer, as they stand on buttons, and which of them the answer itself leads to."""

from collections.abc import Mapping

from bot.pages import Topic
from bot.wording import buttons, picture

TOPICS: Mapping[Topic, str] = {
    Topic.NEXT: buttons.NEXT,
    Topic.LIABILITY: buttons.LIABILITY,
    Topic.CREDIT: buttons.CREDIT,
    Topic.TAX: buttons.TAX,
    Topic.STATEMENT: buttons.STATEMENT,
    Topic.CHECK: buttons.CHECK,
    Topic.COMPARE: buttons.COMPARE,
    Topic.LETTERS: buttons.LETTERS,
    Topic.KEEP: buttons.KEEP_OR_SHARE,
    Topic.PICTURE: buttons.PICTURE,
    Topic.TIMELINE: buttons.TIMELINE,
    Topic.SHARE: buttons.SHARE,
    Topic.ROUNDED: picture.WITH_ROUNDED_SUMS,
    Topic.PDF: buttons.PDF,
    Topic.DATES: buttons.DATES,
    Topic.SOURCES: buttons.SOURCES,
    Topic.MORE: buttons.MORE,
}

ON_THE_ANSWER = (
    Topic.NEXT,
    Topic.LIABILITY,
    Topic.CREDIT,
    Topic.TAX,
    Topic.STATEMENT,
    Topic.CHECK,
    Topic.LETTERS,
    Topic.KEEP,
    Topic.COMPARE,
    Topic.SOURCES,
    Topic.MORE,
)
"""In the order in which they stand; the others are opened from these."""
