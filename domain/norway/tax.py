"""Being written."""
from domain.assessment import Tax
from domain.law import Rule
from domain.matter import Matter


def tax(matter: Matter) -> Tax:
    """To do."""
    return Tax()


RULES: tuple[Rule[Matter], ...] = ()
