"""Who else must pay: whoever signed, a cosigner, a guarantor, a former spouse, the estate of somebody who died."""

from collections.abc import Iterator

from domain.assessment import LiabilityRule
from domain.choices import Collateral, Event
from domain.findings import us_goods_others as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.rest import LET_GO, nothing_left
from domain.subjects import Subject
from domain.us import sources_goods as source
from domain.us.headline import sources
from domain.us.lost_goods import is_home
from domain.us.result import Result, state_law
from domain.us.rows import HomeProtection
from domain.us.rows_goods import AutoRule
from domain.us.vocabulary import Covered, Exemption


@rule(source.JOINT)
def answer(matter: Matter) -> Iterator[Conclusion]:
    """Whoever signed the loan owes all of it, not a share; the lender gets it once."""
    signed = matter.case.co_signers
    if signed is None:
        yield says.SignersOwe()
    else:
        yield says.EachOwesAll() if signed else says.OnlyYouSigned()
    if signed is False or nothing_left(matter):
        return
    result, most = state_law(matter), matter.liability.most_collectible
    if result is not None and matter.liability.rule is LiabilityRule.BARRED:
        yield says.BarredForOne(state=result.state.code).citing(*sources(result))
    elif most:
        yield says.AnyOneOfYou(most=most)


@rule(source.JOINT)
def cosigner(matter: Matter) -> Iterator[Conclusion]:
    """A cosigner owes the loan without having used it, and had the same notices coming."""
    yield says.CosignerOfHome() if is_home(matter.case) else says.CosignerOfGoods()


@rule(source.JOINT)
def guarantor(matter: Matter) -> Iterator[Conclusion]:
    """The guarantee decides what a guarantor owes; some protections of a state leave guarantors out."""
    yield says.GuarantorByPaper()
    if matter.case.event is Event.NOT_SOLD_YET and matter.case.collateral not in {None, Collateral.HOME}:
        yield says.GuarantorMayRedeem().citing(source.GUARANTOR_REDEEMS)
    result = state_law(matter)
    if result is None:
        return
    for shown in _protecting(result):
        if Exemption.GUARANTOR in shown.exceptions:
            yield says.GuarantorNotLetOff(state=result.state.code).citing(shown.cited)
            return
        if Covered.GUARANTOR in shown.covers:
            yield says.GuarantorLetOffToo(state=result.state.code).citing(shown.cited)
            return


def _protecting(result: Result) -> Iterator[HomeProtection | AutoRule]:
    """Yield the protections that surely hold, then those that may."""
    weighed = (*result.ways, *((result.goods,) if result.goods else ()))
    yield from (way.certain.rule for way in weighed if way.certain)
    yield from (verdict.rule for way in weighed for verdict in way.possible)


@rule(source.FAMILY)
def family(_: Matter) -> Iterator[Conclusion]:
    """A divorce decree does not bind the lender, and an estate owes, not heirs."""
    yield says.FormerSpouse()
    yield says.EstateOwes()


@rule(source.FAMILY)
def spouse(_: Matter) -> Iterator[Conclusion]:
    """A marriage alone makes nobody owe a loan."""
    yield says.SpouseWhoDidNotSign()


@rule(source.JOINT)
def file(_: Matter) -> Iterator[Conclusion]:
    """The loan can stand in the file of everybody who signed."""
    yield says.FileOfCosigner()


@rule()
def letter(matter: Matter) -> Iterator[Conclusion]:
    """A release should name everybody who signed."""
    if matter.case.co_signers and matter.case.outcome in LET_GO:
        yield says.LetterNamesAll()


CHAPTER = Chapter(
    Subject.OTHERS,
    Section.LIABILITY,
    rules=(answer, letter, cosigner, family, spouse, file, guarantor),
    concerns=lambda case: bool(case.co_signers),
)
