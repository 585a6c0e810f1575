"""Who else must pay? Co-borrowers, spouses, a former partner and guarantors, and what they must be told by when."""

from collections.abc import Iterator

from domain.calendar import add_days, add_months, add_years
from domain.findings import norway_others as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.norway import sources, sources_claim
from domain.subjects import Subject

TELL_CO_BORROWER, TELL_GUARANTOR, LONGEST_GUARANTEE = 21, 3, 10
"""Days, months and years: finansavtaleloven §§ 5-21, 6-3 and 6-7."""


@rule(sources.FINAVTL_5_17, sources.FINAVTL_6_10)
def co_borrowers(_: Matter) -> Iterator[Conclusion]:
    """Co-borrowers owe what the agreement says, normally the whole each; a guarantor comes after them."""
    yield says.EachBorrowerOwesAll()


@rule(sources.FINAVTL_5_18, sources.FINAVTL_5_21)
def notice_to_co_borrower(matter: Matter) -> Iterator[Conclusion]:
    """A notice later than three weeks after the default lowers what the co-borrower owes."""
    missed = matter.case.first_missed_payment
    if missed is None:
        yield says.TellCoBorrower()
    else:
        yield says.TellCoBorrowerBy(missed_on=missed, last_day=add_days(missed, TELL_CO_BORROWER))


@rule(sources_claim.EKTL_40, sources_claim.EKTL_41)
def spouses(_: Matter) -> Iterator[Conclusion]:
    """Spouses do not answer for each other's loans, only for ordinary household contracts."""
    yield says.MarriageAlone()


@rule(sources_claim.FINAVTL_2_16)
def break_up(_: Matter) -> Iterator[Conclusion]:
    """A break-up does not change the lender's claim; the one who paid has recourse."""
    yield says.BreakUpChangesNothing()


@rule(sources.FINAVTL_6_3, sources.FINAVTL_6_7)
def notice_to_guarantor(matter: Matter) -> Iterator[Conclusion]:
    """A guarantor is told of the default in writing within three months; late notice cuts the liability."""
    missed = matter.case.first_missed_payment
    if missed is None:
        yield says.TellGuarantor()
    else:
        yield says.TellGuarantorBy(missed_on=missed, last_day=add_months(missed, TELL_GUARANTOR))


@rule(sources.FINAVTL_6_10)
def guarantor_comes_after(_: Matter) -> Iterator[Conclusion]:
    """Legal steps against the borrower first; three months after enforcement in a pledge; due 14 days after demand."""
    yield says.GuarantorComesAfter()


@rule(sources.FINAVTL_6_7)
def end_of_guarantee(matter: Matter) -> Iterator[Conclusion]:
    """A guarantee lasts ten years at most, five for overdraft-like credit, and shrinks with the repayment plan."""
    signed = matter.case.contract_date
    if signed is None:
        yield says.GuaranteeEnds()
    else:
        yield says.GuaranteeEndsBy(signed_on=signed, last_day=add_years(signed, LONGEST_GUARANTEE))
    yield says.GuaranteeShrinks().citing(sources.FINAVTL_6_7, sources_claim.FINAVTL_6_6)


@rule(sources_claim.FINAVTL_8_2)
def older_agreements(_: Matter) -> Iterator[Conclusion]:
    """The act also applies to agreements older than 2023, with exceptions."""
    yield says.OlderAgreements()
    yield says.GuarantorGetsAdvice().citing(sources.FINAVTL_6_10)


CHAPTER = Chapter(
    Subject.OTHERS,
    Section.LIABILITY,
    rules=(
        co_borrowers,
        notice_to_co_borrower,
        spouses,
        break_up,
        notice_to_guarantor,
        guarantor_comes_after,
        end_of_guarantee,
        older_agreements,
    ),
    concerns=lambda case: bool(case.co_signers),
)
