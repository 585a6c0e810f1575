"""How the lender's letter stands beside the account as a whole: the law, and how far the sums are apart."""

from domain.findings.statement import StatementFinding
from domain.letter_lines import LineKind
from domain.money import Signed


class LetterAgrees(StatementFinding):
    """The letter asks for what the account comes to."""

    total: Signed


class LetterAsksMore(StatementFinding):
    """The letter asks for more."""

    total: Signed
    ours: Signed
    difference: Signed


class LetterAsksLess(StatementFinding):
    """The letter asks for less."""

    total: Signed
    ours: Signed
    difference: Signed


class LetterAgreesRounded(StatementFinding):
    """The letter asks for what the account comes to, but for rounding."""

    total: Signed
    ours: Signed


class LinesAgree(StatementFinding):
    """The letter shows no total, and its lines come to what the account comes to."""

    lines: Signed


class LinesAskMore(StatementFinding):
    """The letter shows no total, and its lines come to more."""

    lines: Signed
    ours: Signed
    difference: Signed


class LinesAskLess(StatementFinding):
    """The letter shows no total, and its lines come to less."""

    lines: Signed
    ours: Signed
    difference: Signed


class NoTotal(StatementFinding):
    """The letter shows no total: what is compared is what its lines come to."""

    lines: Signed


class LetterNotCompared(StatementFinding):
    """One of the two sums is not known."""


class LetterBarred(StatementFinding):
    """The law bars the rest, whatever the letter adds up to."""

    total: Signed


class LetterCapped(StatementFinding):
    """The law caps the rest below what the letter asks for."""

    total: Signed
    most: Signed


class LetterAfterRelease(StatementFinding):
    """The rest was let off or settled, so nothing is left to ask for."""

    total: Signed


class LetterBesideSurplus(StatementFinding):
    """The sale left money over, and the letter asks for some."""

    total: Signed
    surplus: Signed


class WhatWasCompared(StatementFinding):
    """The lines that were compared, and agree."""

    kinds: tuple[LineKind, ...]


class LinesCompared(StatementFinding):
    """The lines that were compared, and agree, in a letter without a total."""

    kinds: tuple[LineKind, ...]


class LetterAsksMoreThanKnown(StatementFinding):
    """The letter asks for more than what is known of the account, and what is not known comes on top of that."""

    total: Signed
    ours: Signed
    difference: Signed


class LetterAsksLessThanKnown(StatementFinding):
    """The letter asks for less than what is known of the account, and what is not known comes on top of that."""

    total: Signed
    ours: Signed
    difference: Signed


class LinesAskMoreThanKnown(StatementFinding):
    """The letter shows no total; its lines come to more than what is known of the account."""

    lines: Signed
    ours: Signed
    difference: Signed


class LinesAskLessThanKnown(StatementFinding):
    """The letter shows no total; its lines come to less than what is known of the account."""

    lines: Signed
    ours: Signed
    difference: Signed
