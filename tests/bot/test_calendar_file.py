"""The file for a calendar: any calendar reads it, it holds the days to come, and nothing about anybody."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
import vobject  # type: ignore[import-untyped]
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from bot.calendar_file import calendar_file
from bot.case_dates import YOURS, CaseDate, Whose, dates_of, suggested
from bot.language import Language
from bot.screen.suggested import suggestions
from bot.wording.dates import NAMES, PASSED, TO_DO
from domain import Case, assess
from domain.law import Citation, Deadline, DeadlineKind, Status
from tests.bot.picture.seeing import named, view_of
from tests.domain.strategies import cases

TODAY = date(2026, 11, 22)
FEW = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
READ = Citation(label="lov om ærlige frister § 1, «åttende» ledd; eller så")
SEEN = Citation(label="a blog", status=Status.SECONDARY)
OHIO_CAR = {
    "jurisdiction": "US-OH", "collateral": "vehicle", "event": "repossession", "outcome": "sued", "claim": "31337.42",
    "sale_price": "8500", "served_on": "2026-11-10", "answer_due": "2026-12-08", "first_missed_payment": "2024-03-10",
    "collector_notice_received": "2026-10-10",
}  # fmt: skip


def own(day: date, *cited: Citation) -> CaseDate:
    return CaseDate(DeadlineKind.ANSWER_COURT, day, cited or (READ,))


def file_of(*dates: CaseDate, locale: str = "en", in_norway: bool = False, today: date = TODAY) -> bytes:
    content = calendar_file(dates, Language(locale), in_norway, today)
    assert content is not None
    return content


def events(content: bytes) -> Sequence[Any]:
    return Calendar.from_ical(content).walk("VEVENT")


def everything(locale: str) -> bytes:
    """Every kind of deadline and the end of the credit file, on days to come."""
    cited = (READ, SEEN)
    dates = [CaseDate(kind, TODAY + timedelta(days=place), cited) for place, kind in enumerate((None, *DeadlineKind))]
    return file_of(*dates, locale=locale)


def test_every_kind_of_day_has_a_short_name_and_words() -> None:
    assert set(NAMES) == set(TO_DO) == set(PASSED) == set(DeadlineKind)
    for locale in ("en", "nb"):
        for name in NAMES.values():
            assert len(Language(locale).message(name)) <= 40


def test_no_two_kinds_of_day_have_the_same_name() -> None:
    for locale in ("en", "nb"):
        assert len({Language(locale).message(name) for name in NAMES.values()}) == len(DeadlineKind)


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_two_other_programs_read_the_same_days_and_names(locale: str) -> None:
    content = everything(locale)
    read = vobject.readOne(content.decode())
    mine = [(str(event["summary"]), event["dtstart"].dt, event["dtend"].dt) for event in events(content)]
    theirs = [(event.summary.value, event.dtstart.value, event.dtend.value) for event in read.vevent_list]
    assert mine == theirs
    assert len(mine) == len(DeadlineKind) + 1
    assert all(end - start == timedelta(days=1) for _, start, end in mine)


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_lines_end_and_fold_as_the_standard_says(locale: str) -> None:
    content = everything(locale)
    assert content.endswith(b"\r\n")
    assert content.count(b"\n") == content.count(b"\r\n") == content.count(b"\r")
    assert max(len(line) for line in content.split(b"\r\n")) <= 75
    for line in content.split(b"\r\n"):
        line.decode()  # no letter is cut in two


def test_norwegian_letters_and_signs_come_back_whole() -> None:
    (event,) = events(file_of(own(date(2026, 12, 8)), locale="nb", in_norway=True))
    assert "lov om ærlige frister § 1, «åttende» ledd; eller så" in event["description"]
    read = vobject.readOne(file_of(own(date(2026, 12, 8)), locale="nb").decode())
    assert "ærlige frister § 1, «åttende» ledd; eller så" in read.vevent.description.value


def test_a_day_is_private_and_leaves_one_free() -> None:
    (event,) = events(file_of(own(date(2026, 12, 8))))
    assert event["class"] == "PRIVATE"
    assert event["transp"] == "TRANSPARENT"
    assert event["dtstamp"].dt == datetime(2026, 11, 22, tzinfo=UTC)
    calendar = Calendar.from_ical(file_of(own(date(2026, 12, 8))))
    assert calendar["prodid"] == "-//restgjeld//dates 1//EN"
    assert calendar["version"] == "2.0"


def test_the_persons_own_day_rings_on_the_morning_two_days_before() -> None:
    (event,) = events(file_of(own(date(2026, 12, 8))))
    (alarm,) = event.walk("VALARM")
    assert datetime(2026, 12, 8) + alarm["trigger"].dt == datetime(2026, 12, 6, 9)  # noqa: DTZ001 - floating on purpose
    assert alarm["action"] == "DISPLAY"
    assert alarm["description"] == "Answer the letter or the court"


@pytest.mark.parametrize("kind", [None, *(kind for kind in DeadlineKind if kind not in YOURS)])
def test_the_lenders_day_and_the_credit_files_end_ring_for_nobody(kind: DeadlineKind | None) -> None:
    (event,) = events(file_of(CaseDate(kind, date(2026, 12, 8), (READ,))))
    assert event.walk("VALARM") == []
    assert event["description"].startswith(("The lender's last day, not yours.", "About your credit file."))


def test_a_bell_that_would_ring_in_the_past_is_left_out() -> None:
    for days, bells in ((0, 0), (1, 0), (2, 1)):
        (event,) = events(file_of(own(TODAY + timedelta(days=days))))
        assert len(event.walk("VALARM")) == bells


def test_what_gains_nothing_does_not_ring() -> None:
    one = CaseDate(DeadlineKind.COMPLAIN_VALUATION, date(2026, 12, 8), (READ,), pointless=True)
    (event,) = events(file_of(one, in_norway=True))
    assert event.walk("VALARM") == []
    assert "let off" in event["description"]


def test_what_was_not_read_in_the_law_says_so() -> None:
    sure, unsure, unknown = events(
        file_of(own(date(2026, 12, 8)), own(date(2026, 12, 9), READ, SEEN), CaseDate(None, date(2030, 1, 1), ()))
    )
    assert "Check this." not in sure["description"]
    assert "Check this." in unsure["description"]
    assert "Check this." in unknown["description"]
    assert "a blog" in unsure["description"]
    assert "Checked on November 22, 2026." in sure["description"]


def test_a_time_to_sue_that_may_begin_later_is_never_sure() -> None:
    one = CaseDate(DeadlineKind.CONTRACT_LIMITATION, date(2030, 3, 10), (READ,))
    assert not one.sure


def test_the_same_deadline_has_the_same_name_in_every_file_and_language() -> None:
    first = file_of(own(date(2026, 12, 8)))
    later = file_of(own(date(2026, 12, 8)), locale="nb", in_norway=True, today=date(2026, 12, 1))
    assert events(first)[0]["uid"] == events(later)[0]["uid"]


def test_other_days_and_other_kinds_have_other_names() -> None:
    names = [str(event["uid"]) for event in events(everything("en"))]
    moved = str(events(file_of(own(date(2026, 12, 9))))[0]["uid"])
    assert len({*names, moved}) == len(names) + 1


def test_days_that_have_passed_are_left_out() -> None:
    content = file_of(own(TODAY - timedelta(days=1)), own(TODAY))
    (event,) = events(content)
    assert event["dtstart"].dt == TODAY


def test_without_a_day_to_come_there_is_no_file() -> None:
    assert calendar_file((), Language("en"), False, TODAY) is None
    assert calendar_file((own(TODAY - timedelta(days=1)),), Language("en"), False, TODAY) is None


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_the_file_of_a_case_holds_no_amount(locale: str) -> None:
    case = Case.model_validate(OHIO_CAR)
    content = file_of(*dates_of(assess(case, TODAY), case), locale=locale).decode()
    assert len(events(content.encode())) == 3
    for amount in ("31337", "31 337", "31,337", "8500", "8 500", "8,500", "22837", "$", " kr "):
        assert amount not in content.replace("\r\n ", "").replace("\u00a0", " ")


def test_the_persons_own_days_come_first() -> None:
    case = Case.model_validate(OHIO_CAR)
    assert [one.whose for one in dates_of(assess(case, TODAY), case)] == [
        Whose.YOURS, Whose.YOURS, Whose.LENDERS, Whose.FILE,
    ]  # fmt: skip


def test_the_same_day_for_the_same_thing_is_listed_once() -> None:
    case = Case.model_validate(OHIO_CAR)
    found = assess(case, TODAY)
    twice = Deadline(kind=DeadlineKind.ANSWER_COURT, date=date(2026, 12, 8), citations=(SEEN,))
    liability = found.liability.model_copy(update={"deadlines": (*found.liability.deadlines, twice)})
    listed = dates_of(found.model_copy(update={"liability": liability}), case)
    assert [one.kind for one in listed].count(DeadlineKind.ANSWER_COURT) == 1


def test_a_case_that_cannot_be_has_no_days() -> None:
    assert dates_of(None, Case()) == ()


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_a_suggested_day_is_named_as_one_holds_its_step_and_rings_for_nobody(locale: str) -> None:
    view = named("car", locale)
    content = calendar_file((), view.language, False, view.today, suggestions(view))
    assert content is not None
    asked, answered = events(content)
    assert (asked["dtstart"].dt, answered["dtstart"].dt) == (date(2026, 11, 23), date(2026, 12, 7))
    assert asked["uid"] != answered["uid"]
    names = {"en": "Suggested: Ask the lender in writing", "nb": "Forslag: Spør långiveren skriftlig"}
    assert asked["summary"].startswith(names[locale])
    how = {"en": "A suggestion, not a deadline that the law sets.", "nb": "Et forslag, ikke en frist i loven."}
    assert asked["description"].startswith(how[locale])
    assert asked.walk("VALARM") == answered.walk("VALARM") == []


@FEW
@given(cases(), st.sampled_from(["en", "nb"]))
def test_no_suggested_day_is_a_last_day_or_past_or_holds_an_amount(facts: dict[str, Any], locale: str) -> None:
    view = view_of(facts, locale)
    last_days = {one.day for one in dates_of(view.assessment, view.case)}
    for each in suggested(view.assessment, view.case, view.today):
        assert each.day >= view.today
        assert each.day not in last_days
        assert not any(isinstance(getattr(each.step, name), Decimal) for name in each.step.parameters())
    for said in suggestions(view):
        assert 0 < len(said.name) <= 100
        assert "<" not in said.name + said.said
