"""What holds for sources, days, pages and what is not known, in every case of every place."""

import json
import re
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from domain import Case
from domain.assessment import LiabilityRule
from domain.case import DATES
from domain.consult import COUNTRIES, answerable, consult
from domain.law import Finding, Section
from domain.subjects import Subject
from tests.domain.contract import answer, every
from tests.domain.strategies import AMERICAN, STATED, TODAY, Facts, cases, possible_facts

CENTS = re.compile(r"-?\d+\.\d\d")


def pages(case: Case) -> list[tuple[Subject, tuple[Finding, ...]]]:
    return [(subject, consult(case, TODAY, subject)) for subject in answerable(case)]


FOREIGN = {"NO": "domain.findings.us_", "US": "domain.findings.norway_"}
AMERICAN_LAW = re.compile(r"UCC|IRC|U\.S\.C\.|C\.F\.R\.|CFR|IRS|FDCPA|FCRA|§ 580|1099")
NORWEGIAN_LAW = re.compile(r"\w+loven\b|\w+forskriften\b|lovdata|namsmann|tvangsfullbyrdelse", re.IGNORECASE)


@every(max_examples=30)
@given(cases(("NO", "NO", *AMERICAN)))
def test_norway_never_shows_american_law_and_the_reverse_but_on_the_page_about_the_other_country(facts: Facts) -> None:
    case, norway = Case.model_validate(facts), facts["jurisdiction"] == "NO"
    foreign, law = FOREIGN["NO" if norway else "US"], AMERICAN_LAW if norway else NORWEGIAN_LAW
    said = [finding for subject, page in pages(case) if subject is not Subject.ABROAD for finding in page]
    for finding in (*answer(facts).findings, *said):
        assert not type(finding).__module__.startswith(foreign)
        assert not any(law.search(f"{cite.label} {cite.url}") for cite in finding.citations)


@every(max_examples=40)
@given(cases((None, "NO", *AMERICAN)))
def test_every_conclusion_but_a_next_step_and_every_deadline_has_a_source(facts: Facts) -> None:
    found = answer(facts)
    said = [finding for _, page in pages(Case.model_validate(facts)) for finding in page]
    for finding in (*found.findings, *said):
        assert finding.citations or finding.section is Section.NEXT_STEPS
    assert all(deadline.citations for deadline in found.liability.deadlines)


@every(max_examples=40)
@given(cases())
def test_no_page_of_law_is_empty_in_its_own_country(facts: Facts) -> None:
    assert [subject for subject, page in pages(Case.model_validate(facts)) if not page] == []


@every(max_examples=10)
@given(cases((None,)))
def test_no_page_of_either_country_is_empty_while_the_place_is_not_known(facts: Facts) -> None:
    case = Case.model_validate(facts)
    for country, law in COUNTRIES.items():
        assert [subject for subject in law.chapters if not consult(case, TODAY, subject, country)] == []


@every(max_examples=40)
@given(cases(), st.sets(st.sampled_from(tuple(Case.model_fields))))
def test_whatever_is_not_known_never_stops_the_answer(facts: Facts, unknown: set[str]) -> None:
    nothing = dict.fromkeys(unknown - {"jurisdiction"})
    found = answer(possible_facts(facts | nothing))
    assert found.findings[0].section is Section.STATEMENT


FIGURES = ("statement", "liability", "credit", "tax")


@every(max_examples=100)
@given(cases(), st.data())
def test_knowing_more_never_takes_away_an_amount_or_a_day_that_was_known(facts: Facts, data: st.DataObject) -> None:
    """Costs, refunds and liens that are not known count as nothing meanwhile, and so does an unknown outcome."""
    less = answer(facts)
    assumed = {assumption.field for assumption in less.assumptions}
    unknown = {field for field, value in facts.items() if value is None and field in STATED} - assumed - {"outcome"}
    assume(unknown)
    field = data.draw(st.sampled_from(sorted(unknown)))
    more = possible_facts(facts | {field: data.draw(STATED[field])})
    assume(field in more)
    found = answer(more)
    for part in FIGURES:
        for name, figure in getattr(less, part):
            if isinstance(figure, Decimal | date):
                assert getattr(getattr(found, part), name) is not None, f"{part}.{name}"


@every(max_examples=40)
@given(cases(), st.randoms(use_true_random=False))
def test_the_answer_is_the_same_in_whichever_order_the_facts_come(facts: Facts, chance: Any) -> None:
    fields = list(facts)
    chance.shuffle(fields)
    assert answer({field: facts[field] for field in fields}) == answer(facts)


@every(max_examples=40)
@given(cases(), st.integers(1, 3000))
def test_the_account_does_not_change_with_the_day_it_is_read(facts: Facts, days: int) -> None:
    later = answer(facts, TODAY + timedelta(days=days))
    assert later.statement == answer(facts).statement


@every(max_examples=100)
@given(cases())
def test_no_day_is_counted_to_before_the_first_day_stated(facts: Facts) -> None:
    found, case = answer(facts), Case.model_validate(facts)
    days: list[date] = [day for field in DATES if (day := getattr(case, field)) is not None]
    assert all(deadline.date >= min(days) for deadline in found.liability.deadlines)
    clock, until = found.credit.clock_start, found.credit.reportable_until
    assert (clock is None) == (until is None)
    if clock is not None and until is not None:
        assert min(days) <= clock < until


@every(max_examples=60)
@given(cases())
def test_where_no_day_is_stated_no_day_is_counted_to(facts: Facts) -> None:
    undated = {field: value for field, value in facts.items() if field not in DATES}
    found = answer(undated)
    assert (found.liability.deadlines, found.credit.clock_start, found.credit.reportable_until) == ((), None, None)


@every(max_examples=40)
@given(cases((None,)))
def test_of_a_place_that_is_not_known_only_the_sum_is_told_and_that_the_law_is_not_known(facts: Facts) -> None:
    found = answer(facts)
    assert found.liability.rule is LiabilityRule.UNKNOWN
    assert found.liability.deadlines == ()
    assert set(found.tax.model_dump().values()) == {None}
    assert "jurisdiction" in found.missing
    assert {"PlaceUnknown", "TaxPlaceUnknown", "CreditFilePlaceUnknown"} <= {each.code for each in found.findings}


@every(max_examples=40)
@given(cases(AMERICAN))
def test_where_the_thing_is_not_known_no_rule_of_the_state_is_told(facts: Facts) -> None:
    found = answer(possible_facts(facts | {"collateral": None}))
    assert found.liability.rule is LiabilityRule.UNKNOWN
    assert "collateral" in found.missing


@every(max_examples=60)
@given(cases((None, "NO", *AMERICAN)))
def test_every_answer_is_json_with_amounts_as_strings_of_cents(facts: Facts) -> None:
    found = answer(facts).to_json()
    assert json.loads(json.dumps(found)) == found
    amounts = (*found["statement"].values(), *found["tax"].values(), found["liability"]["most_collectible"])
    assert all(CENTS.fullmatch(amount) for amount in amounts if isinstance(amount, str))
    assert not any(isinstance(amount, float) for amount in amounts)
    for _, page in pages(Case.model_validate(facts)):
        assert all(set(json.loads(json.dumps(finding.values()))) == set(finding.parameters()) for finding in page)
