"""What the placeholders of texts that are no findings hold: by name, and by file where that is not enough."""

from collections.abc import Mapping
from enum import StrEnum, auto


class Sort(StrEnum):
    """What can stand in place of a placeholder."""

    AMOUNT = auto()
    BOUNDED = auto()
    READINGS = auto()
    DAY = auto()
    YEAR = auto()
    SHARE = auto()
    ACRES = auto()
    NUMBER = auto()
    COUNT = auto()
    NUMBERS = auto()
    SPELLED = auto()
    STATE = auto()
    PLACE = auto()
    PHONE = auto()
    HELP = auto()
    LABEL = auto()
    LABELS = auto()
    ANSWER = auto()
    TOLD = auto()
    WHY = auto()
    WHERE = auto()
    ASSUMPTIONS = auto()
    THING = auto()
    DATE_NAME = auto()
    WAY = auto()
    SOURCE = auto()
    SOURCES = auto()
    KIND = auto()
    KINDS = auto()
    LETTER_LINE = auto()
    TERM = auto()
    TERMS = auto()
    CASE_NAME = auto()
    STATE_OF_CASE = auto()
    BOT_NAME = auto()
    LANGUAGE = auto()
    LINK = auto()
    CODE = auto()
    IDENTIFIER = auto()
    TYPED = auto()
    NOTE = auto()


_NAMES: Mapping[Sort, str] = {
    Sort.AMOUNT: "amount low high released lender_figure surplus difference theirs settlement_paid own other "
    "deficiency left sum",
    Sort.DAY: "day due until sale_date received first_missed deadline read others example",
    Sort.YEAR: "year",
    Sort.SHARE: "share",
    Sort.NUMBER: "number total of answered page pages most megabytes",
    Sort.COUNT: "count days first last over wide length limit found failed passed repeats asked helped not_helped "
    "versions milliseconds seconds waited late soon missing week sentences events all size",
    Sort.IDENTIFIER: "finding id rule field module section area choice figure",
    Sort.NUMBERS: "numbers",
    Sort.SPELLED: "spelled",
    Sort.READINGS: "readings",
    Sort.STATE: "state",
    Sort.PLACE: "place",
    Sort.PHONE: "to_talk in_danger nfcc nav hud",
    Sort.HELP: "help",
    Sort.LABEL: "label facts",
    Sort.LABELS: "labels unknown",
    Sort.ANSWER: "answer before after",
    Sort.TOLD: "answers",
    Sort.WHY: "why",
    Sort.WHERE: "where",
    Sort.ASSUMPTIONS: "assumptions",
    Sort.THING: "thing",
    Sort.DATE_NAME: "what",
    Sort.WAY: "way",
    Sort.SOURCE: "provision source",
    Sort.KIND: "kind part every",
    Sort.KINDS: "kinds",
    Sort.TERM: "term",
    Sort.TERMS: "terms",
    Sort.LANGUAGE: "language",
    Sort.LINK: "link",
    Sort.CODE: "code",
}
SORTS: Mapping[str, Sort] = {name: sort for sort, names in _NAMES.items() for name in names.split()}
SORTS_IN_FILE: Mapping[tuple[str, str], Sort] = {
    ("cases", "amount"): Sort.BOUNDED,
    ("cases", "name"): Sort.CASE_NAME,
    ("cases", "state"): Sort.STATE_OF_CASE,
    ("corrections", "name"): Sort.CASE_NAME,
    ("corrections", "note"): Sort.NOTE,
    ("feedback", "said"): Sort.TYPED,
    ("dates", "name"): Sort.DATE_NAME,
    ("dates", "labels"): Sort.SOURCES,
    ("groups", "who"): Sort.LABEL,
    ("letter_check", "name"): Sort.LETTER_LINE,
    ("letter_check", "total"): Sort.AMOUNT,
    ("letter_check", "ours"): Sort.BOUNDED,
    ("letters_frame", "recipient"): Sort.SOURCE,
    ("letters_frame", "subject"): Sort.SOURCE,
    ("lines", "amount"): Sort.BOUNDED,
    ("pages", "state"): Sort.PLACE,
    ("picture", "mark"): Sort.LANGUAGE,
    ("poster", "name"): Sort.BOT_NAME,
    ("reminders", "name"): Sort.DATE_NAME,
    ("trial", "name"): Sort.LABEL,
    ("trial", "tried"): Sort.LABELS,
    ("trial", "reading"): Sort.LABEL,
    ("trial", "before"): Sort.BOUNDED,
    ("trial", "after"): Sort.BOUNDED,
    ("trial", "left"): Sort.BOUNDED,
    ("ways", "amount"): Sort.BOUNDED,
    ("ways", "who"): Sort.LABEL,
}
