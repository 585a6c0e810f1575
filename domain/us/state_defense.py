"""What the law of the state gives a person to say against the claim, on the pages about courts and collectors."""

from collections.abc import Iterator

from domain.assessment import LiabilityRule
from domain.findings.us_collection_collectors import SayItInTheDispute
from domain.findings.us_collection_court import SayItInTheAnswer
from domain.law import Conclusion
from domain.matter import Matter
from domain.us.headline import sources
from domain.us.result import state_law


def may_be_barred(matter: Matter, say: type[SayItInTheAnswer] | type[SayItInTheDispute]) -> Iterator[Conclusion]:
    """Yield that the state may bar or limit the debt, where some rule of it does or could."""
    result = state_law(matter)
    if result is not None and result.rule is not LiabilityRule.ALLOWED:
        yield say(state=result.state.code).citing(*sources(result))
