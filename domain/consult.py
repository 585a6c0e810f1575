"""The pages of law below the answer: which are offered for a case, and what one of them says."""

from datetime import date

from domain import norway, us
from domain.assess import law_of
from domain.case import Case
from domain.choices import Collateral
from domain.law import Finding, Section, attributed
from domain.matter import Chapter, Law, Matter
from domain.subjects import NEAREST, ONLY_GOODS, ONLY_HOMES, Subject

COUNTRIES = {"US": us.LAW, "NO": norway.LAW}
"""The two laws, for somebody who asks before the place is known."""


def consult(case: Case, today: date, subject: Subject, country: str | None = None) -> tuple[Finding, ...]:
    """Return what the law of the place, or of a country where the place is not known, says about the subject."""
    return tuple(finding for _, finding in consulted(case, today, subject, country))


def consulted(case: Case, today: date, subject: Subject, country: str | None = None) -> tuple[tuple[str, Finding], ...]:
    """Return what ``consult`` does, each with the id of the provision that it follows from."""
    law = COUNTRIES[country] if country else law_of(case)
    chapter = chapter_of(law, subject)
    if chapter is None:
        return ()
    drawn = attributed(chapter.rules, Matter(case, today, law))
    return tuple((rule.id, conclusion) for rule, conclusion in drawn if isinstance(conclusion, Finding))


def offered(case: Case, section: Section) -> tuple[Subject, ...]:
    """Return the subjects of one part of the answer that concern the case, in their order."""
    return tuple(
        chapter.subject for chapter in _chapters(case) if chapter.section is section and chapter.concerns(case)
    )


def answerable(case: Case) -> tuple[Subject, ...]:
    """Return every subject that the law of the place has a page for."""
    return tuple(chapter.subject for chapter in _chapters(case))


def further(case: Case) -> tuple[Subject, ...]:
    """Return the pages not offered for the case that somebody who lost such a thing may still look for."""
    shown = {subject for section in Section for subject in offered(case, section)}
    elsewhere = ONLY_GOODS if case.collateral is Collateral.HOME else ONLY_HOMES
    return tuple(subject for subject in answerable(case) if subject not in shown | elsewhere)


def part_of(case: Case, subject: Subject) -> Section | None:
    """Return the part of the answer that the subject's page belongs to, or None where the place has no such page."""
    chapter = chapter_of(law_of(case), subject)
    return chapter.section if chapter else None


def chapter_of(law: Law, subject: Subject) -> Chapter | None:
    """Return the page of this law on the subject, or on the nearest one it has; None where it has neither."""
    return law.chapters.get(subject) or law.chapters.get(NEAREST.get(subject, subject))


def _chapters(case: Case) -> tuple[Chapter, ...]:
    return tuple(law_of(case).chapters.values())
