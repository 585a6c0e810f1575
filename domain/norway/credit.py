"""Being written."""
from domain.assessment import Credit
from domain.law import Rule
from domain.matter import Matter


def credit(matter: Matter) -> Credit:
    """To do."""
    return Credit()


RULES: tuple[Rule[Matter], ...] = ()
