"""What a person typed -> an amount, a date, a choice, a place, an intent, or a question back. Pure; never raises."""

from bot.reading.about_the_bot import about_the_bot
from bot.reading.amounts import read_amount
from bot.reading.amounts_in_sentences import find_amount
from bot.reading.asked import is_question, subjects_asked
from bot.reading.choices import read_choice
from bot.reading.corrections import read_contrast, read_correction
from bot.reading.dates import read_date
from bot.reading.dates_in_sentences import find_date, find_dates
from bot.reading.first_words import first_amount, first_words
from bot.reading.intents import greeting, in_distress, reads_poorly, wants_human, wants_no_messages
from bot.reading.likelihood import likelier, unlikely
from bot.reading.other_countries import other_country
from bot.reading.outcome import (
    Ambiguous,
    AmbiguousDate,
    Amount,
    AmountReading,
    DateDoubt,
    DateReading,
    Doubt,
    Fault,
    Misread,
    Precision,
    ReadDate,
    as_line,
)
from bot.reading.personal_numbers import personal_number
from bot.reading.places import read_place, read_state
from bot.reading.several import facts_named, read_list, read_several
from bot.reading.short_answers import declines, is_back, is_dont_know, is_none, is_stop, read_yes_no
from bot.reading.told import not_served, tells, tells_too_little

__all__ = [
    "Ambiguous",
    "AmbiguousDate",
    "Amount",
    "AmountReading",
    "DateDoubt",
    "DateReading",
    "Doubt",
    "Fault",
    "Misread",
    "Precision",
    "ReadDate",
    "about_the_bot",
    "as_line",
    "declines",
    "facts_named",
    "find_amount",
    "find_date",
    "find_dates",
    "first_amount",
    "first_words",
    "greeting",
    "in_distress",
    "is_back",
    "is_dont_know",
    "is_none",
    "is_question",
    "is_stop",
    "likelier",
    "not_served",
    "other_country",
    "personal_number",
    "read_amount",
    "read_choice",
    "read_contrast",
    "read_correction",
    "read_date",
    "read_list",
    "read_place",
    "read_several",
    "read_state",
    "read_yes_no",
    "reads_poorly",
    "subjects_asked",
    "tells",
    "tells_too_little",
    "unlikely",
    "wants_human",
    "wants_no_messages",
]
