"""Being written."""
from domain.assessment import Liability
from domain.law import Rule
from domain.matter import Matter


def liability(matter: Matter) -> Liability:
    """To do."""
    return Liability()


RULES: tuple[Rule[Matter], ...] = ()
