"""Papers from the conciliation board, the district court and the enforcement officer, and letters from a collector."""

from datetime import date

from domain.findings.norway_liability import LiabilityFinding
from domain.money import Signed


class FollowThePapers(LiabilityFinding):
    """The date on the papers decides, and a written answer."""


class ConciliationBoardLimit(LiabilityFinding):
    """Below this amount one side alone can ask the board for judgment."""

    limit: Signed


class CannotPayIsNotDisagreement(LiabilityFinding):
    """Saying only that one cannot pay leads to judgment, whatever the amount."""


class ConciliationCosts(LiabilityFinding):
    """What losing there can cost."""

    fee: Signed
    legal: Signed
    less: Signed


class DistrictCourtPapers(LiabilityFinding):
    """What the district court does."""


class ThreeWeeksToComment(LiabilityFinding):
    """What the enforcement officer does, and the time to comment."""


class ObjectionStopsAttachment(LiabilityFinding):
    """An objection stops an attachment that rests on a letter alone."""


class AttachmentComplaints(LiabilityFinding):
    """How long each part of an attachment can be complained about."""


class JudgmentLeadsToAttachment(LiabilityFinding):
    """What a judgment can be used for."""


class LetterIsNoJudgment(LiabilityFinding):
    """A collector's letter is no judgment."""


class DisagreeInWriting(LiabilityFinding):
    """A reasonable objection, in writing, keeps collection costs away."""


class DisputedCollectionStops(LiabilityFinding):
    """Collection of a disputed claim stops, and the board or a court decides."""


class WhereToComplain(LiabilityFinding):
    """First the firm, then the complaints board; a bank and a collector are two complaints."""


class DebtSold(LiabilityFinding):
    """A bank needs consent to sell the debt to a debt buyer, and objections follow the claim."""


class NewCollectionAct(LiabilityFinding):
    """A new act was passed; the day it begins was not found."""

    checked: date
