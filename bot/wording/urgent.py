"""The findings that stand above everything else, since a day is running out."""

from domain.law import Finding

URGENT: frozenset[type[Finding]] = frozenset()
