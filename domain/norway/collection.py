"""Being written."""
from domain.law import Rule
from domain.matter import Matter

RULES: tuple[Rule[Matter], ...] = ()
