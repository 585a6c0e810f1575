"""Papers from the conciliation board, the district court or the enforcement officer: what each is, and by when."""

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from domain.case import Case
from domain.choices import Outcome
from domain.findings import norway_collection as core
from domain.findings import norway_papers as says
from domain.law import Conclusion, Finding, Section, rule
from domain.matter import Chapter, Matter
from domain.norway import complaint, sources, sources_collection
from domain.norway.fees import CourtStep, court_fee
from domain.norway.living_costs import CONCILIATION_LIMIT
from domain.norway.rates import COURT_FEE_UNIT, RateUnknown, known_on, value_on
from domain.norway.still_claimed import ENFORCED_OUTCOMES
from domain.subjects import Subject

WHOLE = Decimal(1)
LEGAL_HELP_UNITS, HALF_A_UNIT = 4, 2
"""Four rettsgebyr for legal help, and one divided by two where collection costs are claimed as well (§ 6-13)."""


@rule(sources.PAPERS)
def the_date_first(matter: Matter) -> Iterator[Conclusion]:
    """The papers say by when to answer; the outcome of a take-back can be complained about within a month."""
    dated = (*complaint.date_on_the_papers.draw(matter), *complaint.complaint.conclusions(matter))
    yield from tuple(found for found in dated if isinstance(found, Finding)) or (says.FollowThePapers(),)


@rule(sources_collection.DISPUTED_COLLECTION)
def disagreement(matter: Matter) -> Iterator[Conclusion]:
    """A disputed claim is for the conciliation board or a court, and its collection stops."""
    if matter.case.outcome is not Outcome.JUDGMENT:
        yield says.DisputedCollectionStops()


@rule(sources_collection.TVISTEL_6_10)
def conciliation_board(matter: Matter) -> Iterator[Conclusion]:
    """The board can give judgment below a limit when one side asks, and in any claim that is not objected to."""
    if matter.case.outcome is Outcome.JUDGMENT:
        return
    limit = known_on(CONCILIATION_LIMIT, matter.today)
    if limit is not None:
        yield says.ConciliationBoardLimit(limit=limit)
    yield says.CannotPayIsNotDisagreement()


@rule(sources.TVFBL_7_6, sources_collection.TVFBL_7_1)
def enforcement_officer(_: Matter) -> Iterator[Conclusion]:
    """An attachment is a pledge or a deduction; the debtor is given at least three weeks to comment."""
    yield says.ThreeWeeksToComment()


@rule(sources.TVFBL_7_2, sources_collection.TVFBL_7_7)
def ground_for_attachment(matter: Matter) -> Iterator[Conclusion]:
    """A loan note can do without a judgment; a mere notice can too, but an objection then stops it."""
    if matter.case.outcome is Outcome.JUDGMENT:
        yield says.JudgmentLeadsToAttachment().citing(sources.TVFBL_7_2)
    else:
        yield core.JudgmentOftenNotNeeded().citing(sources.TVFBL_7_2)
        yield says.ObjectionStopsAttachment()


@rule(sources_collection.TVFBL_7_24)
def complaints(_: Matter) -> Iterator[Conclusion]:
    """A deduction can be complained about while it runs, a pledge until its enforcement, the choice for a month."""
    yield says.AttachmentComplaints()


@rule(sources.TVFBL_11_7)
def district_court(_: Matter) -> Iterator[Conclusion]:
    """The district court has lawsuits, forced sales of homes, and complaints about the enforcement officer."""
    yield says.DistrictCourtPapers()


@rule(sources_collection.TVISTEL_6_13, sources.RETTSGEBYR)
def costs(matter: Matter) -> Iterator[Conclusion]:
    """The side that loses before the board pays its fee and a limited sum for legal help."""
    if matter.case.outcome is Outcome.JUDGMENT:
        return
    try:
        fee = court_fee(CourtStep.CONCILIATION_BOARD, matter.today)
        unit = value_on(COURT_FEE_UNIT, matter.today)
    except RateUnknown:
        return
    yield says.ConciliationCosts(
        fee=fee.quantize(WHOLE, ROUND_HALF_UP), legal=unit * LEGAL_HELP_UNITS, less=unit / HALF_A_UNIT
    )


def _has_papers(case: Case) -> bool:
    return case.outcome in ENFORCED_OUTCOMES or case.served_on is not None or case.answer_due is not None


CHAPTER = Chapter(
    Subject.COURT,
    Section.LIABILITY,
    rules=(
        the_date_first,
        disagreement,
        conciliation_board,
        costs,
        enforcement_officer,
        ground_for_attachment,
        complaints,
        district_court,
    ),
    concerns=_has_papers,
)
