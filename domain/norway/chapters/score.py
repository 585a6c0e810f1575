"""The Norwegian credit score: what it may build on, and the right to have it explained, to see it and to freeze it."""

from collections.abc import Iterator

from domain.findings import norway_registers as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.norway import sources_collection
from domain.subjects import Subject


@rule(sources_collection.KREDOPPL_16, sources_collection.KREDOPPL_17)
def explanation(_: Matter) -> Iterator[Conclusion]:
    """A bureau explains its score to the one it is about."""
    yield says.ScoreExplained()


@rule(sources_collection.KREDOPPL_13)
def enquiries(_: Matter) -> Iterator[Conclusion]:
    """Past enquiries are not used in a credit report."""
    yield says.ChecksDoNotLower()


@rule(sources_collection.KREDOPPL_6, sources_collection.KREDOPPL_9)
def ground(_: Matter) -> Iterator[Conclusion]:
    """Remarks, public registers and tax figures; for financial firms the debt register as well."""
    yield says.WhatScoreSees()


@rule(sources_collection.KREDOPPL_16, sources_collection.KREDOPPL_17)
def insight(_: Matter) -> Iterator[Conclusion]:
    """Insight is free, and for most uses a copy letter tells who was given the data."""
    yield says.FreeInsight()


@rule(sources_collection.KREDOPPL_18)
def freeze(_: Matter) -> Iterator[Conclusion]:
    """A freeze on credit checks is free."""
    yield says.FreezeIsFree()


CHAPTER = Chapter(
    Subject.SCORE,
    Section.CREDIT,
    rules=(explanation, enquiries, ground, insight, freeze),
    concerns=lambda _: True,
)
