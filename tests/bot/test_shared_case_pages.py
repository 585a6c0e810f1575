"""Every page of every case that is shared: marked, in one message, and with no more than two figures of any amount."""

import re
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.pages import Page
from bot.screen.share_link import share_link
from bot.screen.shared import shared_case
from bot.screen.showing import split
from bot.screen.view import View, whole
from bot.session import Session
from bot.shared_case.anonymous import anonymous
from bot.shared_case.link import link
from bot.shared_case.opened import Opened, Part
from bot.shared_case.rounding import two_figures
from domain.case import Case
from tests.bot.talking import plain
from tests.bot.test_deep_links import within_limits
from tests.bot.test_shared_case_chats import NOT_YOURS
from tests.domain.strategies import TODAY, Facts, cases, sold

LOCALES = st.sampled_from(("en", "nb"))
STATED = re.compile(r"^[^:\n−+=]+: \$?(\d[\d,]*(?:\.\d\d)?)$", re.MULTILINE)


@settings(deadline=None)
@given(cases(), LOCALES, st.sampled_from(Part))
def test_every_page_of_a_shared_case_is_marked_and_is_one_message(facts: Facts, locale: str, part: Part) -> None:
    payload = link(anonymous(Case.model_validate(facts)), TODAY)
    session = Session(language=locale, page=Page.SHARED, shared=Opened(payload=payload, part=part))
    screen = shared_case(View(session, TODAY))
    assert plain(screen.text).splitlines()[0] == NOT_YOURS[locale]
    assert split(screen) == (screen,)
    within_limits(screen)


@settings(deadline=None)
@given(sold(), LOCALES, st.booleans())
def test_the_page_of_a_link_is_one_message_whatever_the_case(facts: Facts, locale: str, made: bool) -> None:
    view = whole(Case.model_validate(facts), facts, locale, TODAY)
    session = view.session.to(page=Page.SHARE_LINK, linked=TODAY if made else None)
    screen = share_link(View(session, TODAY, stated=view.stated, bot="b" * 32))
    assert split(screen) == (screen,)
    within_limits(screen)


@settings(deadline=None)
@given(sold())
def test_what_a_link_would_hold_is_shown_with_two_figures(facts: Facts) -> None:
    view = whole(Case.model_validate(facts), facts, "en", TODAY)
    shown = STATED.findall(plain(share_link(view).text))
    amounts = [Decimal(each.replace(",", "")) for each in shown if not each.startswith("20") or "," in each]
    assert amounts == [two_figures(amount) for amount in amounts]
