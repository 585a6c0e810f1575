"""What is special about a state, where its law fits the ordinary words badly: one note for each word of the row."""

from collections.abc import Iterator, Mapping

from domain.choices import Event, Outcome
from domain.law import Conclusion, rule
from domain.matter import Matter
from domain.rest import cannot_be_collected
from domain.us.liability_sources import PRACTICE
from domain.us.result import Result, state_law
from domain.us.special import papers, price, time
from domain.us.special.note import Note
from domain.us.vocabulary_special import Special

NOTES: Mapping[Special, Note] = {**price.NOTES, **time.NOTES, **papers.NOTES}
FOR_GOODS = frozenset({Special.NOTES_SIX_YEARS})
"""The notes that are about goods too: a note is a note. What else rows say of goods, the rules for goods say."""


@rule(PRACTICE)
def special_rule(matter: Matter) -> Iterator[Conclusion]:
    """Some states have a rule that no common words fit; whoever it can help or hurt should know it."""
    result = state_law(matter)
    if result is None or result.state.special is None:
        return
    note = NOTES[result.state.special]
    if _about(note, result, matter) and _timely(note, matter) and note.matters(matter):
        yield from note.draw(matter, result.state)


def _about(note: Note, result: Result, matter: Matter) -> bool:
    """Whether the note speaks of what was lost, and of a way that fits."""
    if result.home is None:
        return result.state.special in FOR_GOODS and not matter.case.asked("promissory_note")
    return any(process in note.ways for process, _ in result.home.ways)


def _timely(note: Note, matter: Matter) -> bool:
    """Whether there is still something that the note can change."""
    if matter.case.event is Event.NOT_SOLD_YET:
        return note.before_sale
    if cannot_be_collected(matter) or (matter.liability.most_collectible == 0 and not note.though_barred):
        return False
    return note.after_judgment or matter.case.outcome is not Outcome.JUDGMENT
