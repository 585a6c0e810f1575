"""Let out, in business, or a leisure home: a gain can be taxed there, and so a loss can count."""

from collections.abc import Iterator

from domain.choices import PropertyUse
from domain.findings import norway_tax as core
from domain.findings import norway_tax_sale as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.norway import sources
from domain.norway.chapters import gain
from domain.norway.chapters.interest import worth
from domain.subjects import Subject


@rule(sources.SKTL_9_3, sources.SKTL_9_4)
def main_answer(_: Matter) -> Iterator[Conclusion]:
    """What was not an own home or private things can be taxed on a gain, and then a loss is deducted."""
    yield says.GainMayBeTaxed()
    yield core.LossMayCount()


CHAPTER = Chapter(
    Subject.RENTAL,
    Section.TAX,
    rules=(main_answer, gain.leisure_home, gain.own_home, gain.sale_and_loss, worth, gain.entering),
    concerns=lambda case: case.property_use not in {None, PropertyUse.PERSONAL},
)
