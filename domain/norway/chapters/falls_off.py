"""Until when a payment remark can be used."""

from domain.law import Section
from domain.matter import Chapter
from domain.norway.chapters.labels import how_long, longer, outcome
from domain.subjects import Subject

CHAPTER = Chapter(
    Subject.FALLS_OFF,
    Section.CREDIT,
    rules=(how_long, longer, outcome),
    concerns=lambda _case: False,
)
