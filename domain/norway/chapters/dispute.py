"""A payment remark is wrong: what makes it wrong, whom to write to, by when, and where to complain."""

from collections.abc import Iterator
from datetime import timedelta

from domain.calendar import add_days
from domain.findings import norway_remarks as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.norway import sources, sources_collection
from domain.norway.credit import CORRECTION
from domain.subjects import Subject

A_DAY = timedelta(days=1)


@rule(sources.KREDOPPL_19, sources.KREDOPPL_20)
def correction(matter: Matter) -> Iterator[Conclusion]:
    """On registration there are 14 days to ask for correction; a wrong remark can be corrected later as well."""
    registered = matter.credit.clock_start
    last_day = None if registered is None else add_days(registered, CORRECTION // A_DAY)
    if last_day is not None and last_day >= matter.today:
        yield says.AskForCorrectionBy(last_day=last_day)
    else:
        yield says.AskForCorrection()


@rule(sources_collection.KREDOPPL_16)
def insight(_: Matter) -> Iterator[Conclusion]:
    """Insight into what a bureau holds is free."""
    yield says.SeeWhatStands()


@rule(sources.KREDOPPL_10, sources.KREDOPPL_11, sources.KREDOPPL_21, sources.KREDOPPL_24)
def what_is_wrong(_: Matter) -> Iterator[Conclusion]:
    """Settled, disputed, too old, too early, or one claim shown more than once."""
    yield says.WhatMakesItWrong()


@rule(sources.KREDOPPL_20)
def proof(_: Matter) -> Iterator[Conclusion]:
    """Correction is asked for from the bureau that registered it."""
    yield says.ProveItWrong()


@rule(sources_collection.DATATILSYNET)
def authority(_: Matter) -> Iterator[Conclusion]:
    """Datatilsynet is the authority for wrong remarks."""
    yield says.ComplainToDatatilsynet()


CHAPTER = Chapter(
    Subject.DISPUTE,
    Section.CREDIT,
    rules=(correction, insight, what_is_wrong, proof, authority),
    concerns=lambda case: case.remark_registered is not None,
)
