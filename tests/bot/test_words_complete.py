"""Nothing without words, and no words for nothing: facts, choices, findings and lines of the account."""

import ast
import re
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any, get_args

import pytest

import domain
from bot.additions import extras
from bot.facts import Kind, choices, kind_of
from bot.interview import TAX_FACTS
from bot.language import Language
from bot.pages import Page, Topic
from bot.screen.showing import screens
from bot.screen.topic import BUTTONS, STATEMENT_FACTS
from bot.screen.view import View, whole
from bot.wording.ask import Ask
from bot.wording.choices import word
from bot.wording.facts import ASKS
from bot.wording.findings import SENTENCES
from bot.wording.lines import LINES
from bot.wording.mark import Plural
from bot.wording.terms import TERMS
from bot.wording.vocabulary import WORDS
from domain import Case, assess, findings
from domain.choices import CostKind, CreditKind
from domain.examples import Example, examples
from domain.law import Finding
from tests.bot.test_interview_walk import sound
from tests.domain.crafted import CRAFTED, EARLIER, TODAY, every_finding, grid
from tests.domain.letters import RIGHT, WITH_FAULTS, checked

PLACEHOLDER = re.compile(r"\{(\w+)\}")


@cache
def classes() -> tuple[type[Finding], ...]:
    """Every conclusion that a rule can reach: the classes that no other class builds on."""
    modules = [import_module(f"{findings.__name__}.{file.name}") for file in iter_modules(findings.__path__)]
    found = {kind for module in modules for kind in vars(module).values() if _is_finding(kind)}
    bases = {base for kind in found for base in kind.__mro__[1:]}
    return tuple(sorted(found - bases, key=lambda kind: kind.__name__))


def _is_finding(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Finding) and kind is not Finding


def enums_in(annotation: Any) -> Iterator[type[StrEnum]]:
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        yield annotation
    for part in get_args(annotation):
        yield from enums_in(part)


@pytest.mark.parametrize("field", Case.model_fields)
def test_every_fact_has_a_question_and_a_kind_of_answer(field: str) -> None:
    ask = ASKS[field]
    assert isinstance(ask, Ask)
    assert all((ask.label, ask.button, ask.question, ask.why, ask.where))
    assert kind_of(field) in Kind
    assert len(ask.button) <= 20


def test_no_question_is_about_a_fact_that_does_not_exist() -> None:
    assert set(ASKS) == set(Case.model_fields)


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_every_choice_has_words_that_fit_a_button(locale: str) -> None:
    for choice in (choice for field in Case.model_fields for choice in choices(field)):
        assert 0 < len(Language(locale).message(word(choice))) <= 20, choice


def test_no_two_conclusions_have_the_same_name() -> None:
    assert len({kind.__name__ for kind in classes()}) == len(classes())


@pytest.mark.parametrize("kind", classes(), ids=lambda kind: kind.__name__)
def test_every_conclusion_has_a_sentence_made_of_its_own_parameters(kind: type[Finding]) -> None:
    words = SENTENCES[kind]
    forms = (words.one, words.many) if isinstance(words, Plural) else (words,)
    for form in forms:
        assert set(PLACEHOLDER.findall(form)) <= set(kind.parameters())
    said = {name for form in forms for name in PLACEHOLDER.findall(form)}
    assert said == set(kind.parameters()), "a parameter that no sentence uses"


def test_no_sentence_is_about_a_conclusion_that_does_not_exist() -> None:
    assert set(SENTENCES) == set(classes())


def test_every_word_that_a_conclusion_can_hold_is_known() -> None:
    kinds = {
        enum
        for kind in classes()
        for name in kind.parameters()
        for enum in enums_in(kind.model_fields[name].annotation)
    }
    assert kinds
    assert {(kind.__name__, each.value) for kind in kinds for each in kind if (kind, each.value) not in WORDS} == set()


def test_every_line_of_the_account_has_words() -> None:
    items = {f"costs_{kind}" for kind in CostKind} | {f"credits_{kind}" for kind in CreditKind}
    source = (Path(domain.__file__).parent / "statement.py").read_text("utf-8")
    literal = {
        keyword.value.value
        for call in ast.walk(ast.parse(source))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "Line"
        for keyword in call.keywords
        if keyword.arg == "kind" and isinstance(keyword.value, ast.Constant)
    }
    used = {line.kind for facts in (*grid(), *CRAFTED) for line in _assessed(facts).statement.lines}
    assert (items | literal | used) - set(LINES) == set()


def _assessed(facts: dict[str, Any]) -> domain.Assessment:
    return assess(Case.model_validate(facts), TODAY)


def test_every_fact_that_can_be_asked_for_is_read_by_some_rule() -> None:
    asked = {*TAX_FACTS, *STATEMENT_FACTS, *(field for fields in BUTTONS.values() for field in fields)}
    asked |= {field for facts in grid() for field in extras(Case.model_validate(facts))}
    folder = Path(domain.__file__).parent
    not_the_law = {"case.py", "refusal.py", "questions.py", "open_facts.py", "needs.py"}
    law = "\n".join(file.read_text("utf-8") for file in folder.rglob("*.py") if file.name not in not_the_law)
    assert {field for field in asked if not re.search(rf"\b{field}\b", law)} == set()


@cache
def told() -> tuple[tuple[dict[str, Any], frozenset[type[Finding]]], ...]:
    """Each of the cases, with the kinds of conclusion that it reaches."""
    return tuple((facts, frozenset(map(type, every_finding(facts)))) for facts in (*CRAFTED, *grid()))


@cache
def reached() -> frozenset[type[Finding]]:
    worked = {type(finding) for each in examples() for finding in assess(each.case, each.today).findings}
    crafted = {kind for _, kinds in told() for kind in kinds}
    earlier = {type(finding) for facts, day in EARLIER for finding in every_finding(facts, day)}
    of_letters = {type(found) for facts, letter in (*RIGHT, *WITH_FAULTS) for found in checked(facts, letter).findings}
    return frozenset(worked | crafted | earlier | of_letters)


@pytest.mark.parametrize("kind", classes(), ids=lambda kind: kind.__name__)
def test_no_conclusion_is_out_of_reach(kind: type[Finding]) -> None:
    assert kind in reached()


@pytest.mark.parametrize("locale", ["en", "nb"])
@pytest.mark.parametrize("example", examples(), ids=lambda example: example.name)
def test_every_worked_example_is_shown_whole_in_both_languages(example: Example, locale: str) -> None:
    view = whole(example.case, example.facts, locale, example.today)
    for topic in (None, *Topic):
        session = view.session.to(page=Page.TOPIC if topic else Page.RESULT, topic=topic)
        for screen in screens(View(session, example.today, stated=view.stated)):
            sound(screen)


@cache
def few() -> tuple[dict[str, Any], ...]:
    """As few of the cases as still reach every conclusion that any of them reaches."""
    seen: set[type[Finding]] = set()
    chosen = []
    for facts, found in told():
        if not found <= seen:
            chosen.append(facts)
        seen |= found
    return tuple(chosen)


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_every_conclusion_is_shown_in_a_whole_answer_in_both_languages(locale: str) -> None:
    for facts in few():
        view = whole(Case.model_validate(facts), facts, locale, TODAY)
        for topic in (None, *Topic):
            session = view.session.to(page=Page.TOPIC if topic else Page.RESULT, topic=topic)
            for screen in screens(View(session, TODAY, stated=view.stated)):
                sound(screen)


@pytest.mark.parametrize("locale", ["en", "nb"])
@pytest.mark.parametrize("slug", sorted(TERMS))
def test_every_term_is_explained_in_both_languages(slug: str, locale: str) -> None:
    view = whole(Case(), {}, locale, TODAY)
    for screen in screens(View(view.session.to(page=Page.TERM, term=slug), TODAY, stated=view.stated)):
        sound(screen)
