"""The law of a debt that a sale did not cover. The door: Case, assess, Assessment, JURISDICTIONS, Refused."""

from domain.assess import assess
from domain.assessment import Assessment
from domain.case import JURISDICTIONS, Case
from domain.refusal import Refused

__all__ = ["JURISDICTIONS", "Assessment", "Case", "Refused", "assess"]
