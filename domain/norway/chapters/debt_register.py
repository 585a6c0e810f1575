"""The debt register: what it shows, whether the rest after a sale stands there, and who can mend it."""

from collections.abc import Iterator

from domain.findings import norway_registers as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.norway import sources_collection
from domain.norway.still_claimed import still_claimed
from domain.subjects import Subject


@rule(sources_collection.GJELDINFO_2_READ)
def unsecured_debt(_: Matter) -> Iterator[Conclusion]:
    """The register covers debt that is not secured by a registered pledge in the person's own thing."""
    yield says.RegisterShowsUnsecured()


@rule(sources_collection.GJELDINFO_INFERRED)
def after_the_sale(_: Matter) -> Iterator[Conclusion]:
    """Once the pledge is gone a bank must report the rest, and delete it when it is paid."""
    yield says.RestInRegister()


@rule(sources_collection.GJELDINFO_INFERRED)
def joint_debt(matter: Matter) -> Iterator[Conclusion]:
    """A joint debt is reported in full on each debtor."""
    if matter.case.co_signers:
        yield says.WholeSumOnEach()


@rule(sources_collection.REGISTER_PRACTICE)
def sold_or_in_collection(_: Matter) -> Iterator[Conclusion]:
    """Claims in collection are left out; debt sold to a buyer that is no bank may be as well."""
    yield says.CollectionNotInRegister()
    yield says.SoldDebtInRegister().citing(sources_collection.GJELDINFO_INFERRED)


@rule(sources_collection.KREDOPPL_9)
def no_remark(_: Matter) -> Iterator[Conclusion]:
    """The register is open to financial firms, and is no list of payment remarks."""
    yield says.RegisterIsNoRemark()


@rule(sources_collection.GJELDINFO_2_READ)
def mending(_: Matter) -> Iterator[Conclusion]:
    """The lender that reported a debt is the one to ask."""
    yield says.AskLenderToMend()


CHAPTER = Chapter(
    Subject.DEBT_REGISTER,
    Section.CREDIT,
    rules=(unsecured_debt, after_the_sale, joint_debt, sold_or_in_collection, mending, no_remark),
    concerns=still_claimed,
)
