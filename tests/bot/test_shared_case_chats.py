"""Chats about a case that is shared: Anna makes a link, Bob opens it, and nothing of his is touched."""

from dataclasses import replace
from datetime import date, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from bot.pages import Page
from bot.screen.showing import screens
from bot.screen.view import View
from bot.screen_parts import Button, Screen
from bot.session import Session
from bot.shared_case.anonymous import Anonymous
from bot.shared_case.link import link
from tests.bot.talking import TODAY, Talk, buttons_of, plain

NOT_YOURS = {"en": "A case someone shared with you. Not yours.", "nb": "En sak noen har delt med deg. Ikke din egen."}
LONG_AGO = TODAY + timedelta(days=91)


def finished(locale: str) -> Talk:
    """A car in Ohio whose rest a court has decided, or a home in Norway that was sold by force."""
    talk = Talk(locale).types("/start").taps("n:begin")
    if locale == "nb":
        talk.taps("a:jurisdiction:NO", "a:collateral:home", "a:event:foreclosure", "a:served_on:no")
        talk.types("3 234 567", "2 812 345", "61 250").taps("a:outcome:claimed", "n:confirm")
        return talk
    talk.types("Ohio").taps("a:collateral:vehicle", "a:event:repossession", "a:outcome:judgment")
    return talk.types("10234", "8512", "512", "0").taps("n:confirm")


def half_done(locale: str) -> Talk:
    """Bob, in the middle of the questions about his boat."""
    return Talk(locale).types("/start").taps("n:begin").types("Texas").taps("a:collateral:boat")


def payload(talk: Talk) -> str:
    """What the link carries that the newest message lets the person copy."""
    copied = next(button.copy_text for button in buttons_of(talk.newest) if button.copy_text)
    return copied.removeprefix("?start=")


def shares(locale: str) -> str:
    """Anna makes a link of her case."""
    return payload(finished(locale).types("share link").taps("n:makelink"))


def at_once(talk: Talk, bot: str = "") -> Screen:
    """The screen as it is made again from what is stored."""
    kept = Session.model_validate_json(talk.session.model_dump_json())
    return screens(View(kept, talk.today, bot=bot))[-1]


@pytest.mark.parametrize(
    ("locale", "asks", "says"),
    [
        ("en", "share link", ("Place: Ohio", "Owed before the sale: $10,000", "Costs: $510", "February 20, 2027")),
        ("nb", "del lenke", ("Sted: Norge", "Salgspris: 2 800 000 kr", "Kostnader ved salget: 61 000 kr")),
    ],
)
def test_before_a_link_is_made_all_that_it_will_hold_is_shown(locale: str, asks: str, says: tuple[str, ...]) -> None:
    talk = finished(locale).types(asks)
    assert talk.page() is Page.SHARE_LINK
    for each in says:
        assert each in talk.reads()
    for exact in ("10,234", "8,512", "512.", "234 567", "812 345", "61 250"):
        assert exact not in talk.reads()
    assert [button.copy_text for button in buttons_of(talk.newest) if button.copy_text] == []
    assert set(talk.data()) == {"n:makelink", "n:back"}


def test_the_year_of_the_sale_is_shown_and_its_day_is_not() -> None:
    talk = finished("en").taps("t:statement")
    talk.session = talk.session.to(answers=talk.session.answers | {"sale_date": "2024-03-15"})
    talk.types("share link")
    assert "Year of the sale: 2024" in talk.reads()
    assert "March" not in talk.reads()


def test_not_now_leads_back_to_the_answer_and_a_typed_no_too() -> None:
    assert finished("en").types("share link").taps("Not now").page() is Page.RESULT
    assert finished("en").types("share link", "no").page() is Page.RESULT
    assert finished("nb").types("del lenke", "nei").page() is Page.RESULT


@pytest.mark.parametrize(("locale", "wish", "yes"), [("en", "share it as a link", "yes"), ("nb", "lag lenke", "ja")])
def test_after_a_typed_yes_the_link_is_there(locale: str, wish: str, yes: str) -> None:
    talk = finished(locale).types(wish, yes)
    assert payload(talk).startswith("c_")
    assert payload(talk) in talk.reads()


def test_the_link_can_be_copied_and_sent_with_the_name_of_the_bot_in_it() -> None:
    talk = finished("en").types("share link").taps("n:makelink")
    shown = at_once(talk, bot="shortfall_bot")
    address = f"https://t.me/shortfall_bot?start={payload(talk)}"
    assert address in shown.text
    (sheet,) = (button.url for button in buttons_of(shown) if button.url)
    assert urlsplit(sheet)._replace(query="").geturl() == "https://t.me/share/url"
    asked = parse_qs(urlsplit(sheet).query)
    assert asked["url"] == [address]
    assert asked["text"] == ["A case in rounded numbers, without names:"]


def test_the_page_with_the_link_comes_again_after_a_restart() -> None:
    talk = finished("en").types("share link").taps("n:makelink")
    assert at_once(talk) == talk.newest


def test_the_link_is_not_kept_once_its_page_is_left() -> None:
    talk = finished("en").types("share link").taps("n:makelink", "n:back")
    assert talk.session.linked is None
    talk.taps("n:makelink", old=True)
    assert talk.page() is Page.RESULT


def test_before_the_answer_a_link_needs_the_answer_and_the_open_question_stays() -> None:
    bob = half_done("en")
    asked = bob.asked()
    bob.types("share link")
    assert bob.reads() == "I can make a link when you have your answer. Go on with the questions first."
    assert bob.taps("n:begin").asked() == asked


def test_a_case_that_is_not_sold_has_no_account_to_share() -> None:
    talk = Talk().types("/start").taps("n:begin").types("Ohio").taps("a:collateral:vehicle", "a:event:not_sold_yet")
    while (field := talk.asked()) is not None:
        talk.types("9000") if field in {"claim", "fair_value"} else talk.taps(f"a:{field}:?")
    talk.taps("n:confirm").types("share link")
    assert "There are no figures to share yet" in talk.reads()


def test_where_rounding_changes_the_answer_no_link_is_offered_and_the_page_says_why() -> None:
    talk = Talk().types("/start").taps("n:begin").types("Ohio").taps("a:collateral:vehicle", "a:event:repossession")
    talk.taps("a:outcome:silent")
    while (field := talk.asked()) is not None:
        talk.types({"claim": "10499", "sale_price": "10401"}.get(field, "0")) if field in {
            "claim", "sale_price", "costs", "credits"
        } else talk.taps(f"a:{field}:?")  # fmt: skip
    talk.taps("n:confirm").types("share link")
    assert "With rounded numbers and no exact dates, the answer would come out differently" in talk.reads()
    assert talk.data() == ("t:share", "n:back")
    said = talk.reads()
    assert talk.types("yes").reads() == said


def test_what_is_only_tried_is_not_in_the_link() -> None:
    before = shares("en")
    talk = finished("en").types("what if it sold for 9900")
    assert talk.page() is Page.TRIAL
    assert payload(talk.types("share link").taps("n:makelink")) == before


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_bob_opens_annas_case_reads_it_all_and_goes_on_where_he_was(locale: str) -> None:
    bob = half_done(locale)
    answers, asked = bob.session.answers, bob.asked()
    bob.types(f"/start {shares(locale)}")
    pages = [bob.reads()]
    for step in ("n:shared_lines", "n:shared_sources", "n:shared_case"):
        pages.append(bob.taps(step).reads())
        assert bob.session.answers == answers
    for page in pages:
        assert page.splitlines()[0] == NOT_YOURS[locale]
        assert "Texas" not in page
    assert pages[0] == pages[3]
    assert bob.taps("n:back").asked() == asked
    assert bob.session.answers == answers
    assert bob.session.shared is None


def test_the_shared_case_says_what_happened_the_rounded_sums_and_the_day_of_the_law() -> None:
    text = Talk().types(f"/start {shares('en')}").reads()
    assert "Ohio, car, lender took it, court has decided" in text
    assert "$10,000 owed before the sale\n− $8,500 sale price\n= $1,500 left\n+ $510 costs" in text
    assert "$2,010" in text
    assert "Worked out from the rules as I know them on November 22, 2026." in text
    assert "Nobody's name is in it. Your own answers are untouched" in text


def test_where_nobody_asked_about_costs_the_shared_case_says_that_they_may_come_on_top() -> None:
    facts = {"jurisdiction": "US-OH", "collateral": "vehicle", "event": "repossession"}
    sums = {"claim": "10000", "sale_price": "8000"}
    text = Talk().types(f"/start {link(Anonymous(facts | sums), TODAY)}").reads()
    assert "Nobody asked about costs. They may come on top." in text
    text = Talk().types(f"/start {link(Anonymous(facts | sums | {'costs': []}), TODAY)}").reads()
    assert "Nobody asked about costs" not in text


def test_the_shared_case_is_read_in_the_readers_language_and_in_the_money_of_its_place() -> None:
    text = Talk("nb").types(f"/start {shares('en')}").reads()
    assert text.splitlines()[0] == NOT_YOURS["nb"]
    assert "10 000 USD" in text


def test_a_stranger_is_offered_to_start_and_bob_to_go_on() -> None:
    carried = shares("en")
    assert Talk().types(f"/start {carried}").buttons()[0] == "Start my own case"
    assert half_done("en").types(f"/start {carried}").buttons()[0] == "Go on with my own case"
    begun_again = half_done("en").types("/new").taps("n:restart")
    assert begun_again.types(f"/start {carried}").buttons()[0] == "Start my own case"
    assert Talk().types(f"/start {carried}").taps("n:begin").asked() == "jurisdiction"


def test_its_buttons_do_nothing_once_bob_is_back_in_his_own_case() -> None:
    bob = half_done("en").types(f"/start {shares('en')}").taps("n:back")
    before = bob.session
    bob.taps("n:shared_lines", old=True)
    assert bob.session == before
    assert bob.toast


def test_what_bob_types_beside_a_shared_case_is_about_his_own() -> None:
    bob = finished("nb").types(f"/start {shares('en')}")
    bob.types("hva om den ble solgt for 2 900 000")
    assert bob.page() is Page.TRIAL
    assert "USD" not in bob.reads()
    again = half_done("en").types(f"/start {shares('en')}").types("shared sources").session
    assert again.answers == half_done("en").session.answers


def test_a_shared_case_comes_again_after_a_restart() -> None:
    bob = half_done("en").types(f"/start {shares('en')}").taps("n:shared_lines")
    assert at_once(bob) == bob.newest


@pytest.mark.parametrize("open_before", [True, False])
def test_after_its_last_day_the_link_no_longer_works(open_before: bool) -> None:
    carried, bob = shares("en"), half_done("en")
    if open_before:
        bob.types(f"/start {carried}")
    bob.today = LONG_AGO
    text = plain(at_once(bob).text) if open_before else bob.types(f"/start {carried}").reads()
    assert text == "This link no longer works. A link to a case works for 90 days."
    bob.taps("n:begin")
    assert bob.session.answers == half_done("en").session.answers


def test_on_its_last_day_the_link_still_works() -> None:
    bob = Talk(today=date(2027, 2, 20)).types(f"/start {shares('en')}")
    assert bob.reads().splitlines()[0] == NOT_YOURS["en"]


def test_no_page_of_a_shared_case_leads_into_the_persons_own_topics() -> None:
    bob = finished("en").types(f"/start {shares('nb')}")
    for step in ("n:shared_lines", "n:shared_sources", "n:shared_case"):
        assert {data.split(":")[0] for data in bob.data()} == {"n"}
        bob.taps(step)


def test_a_button_never_carries_more_than_a_copy_or_an_address() -> None:
    shown = at_once(finished("en").types("share link").taps("n:makelink"), bot="b" * 32)
    for button in buttons_of(shown):
        assert sum(each is not None for each in (button.data, button.url, button.copy_text)) == 1
        assert replace(button, label="") != Button("")
        assert len(button.copy_text or "") <= 256


def test_the_consent_promises_no_more_than_it_keeps() -> None:
    text = finished("en").types("share link").reads()
    assert "Not in it: your name, any day, and the text of your letters." in text
    assert "Each amount keeps its first two figures, so a round or a small one stays as it is." in text
    assert "exact amounts" not in text
    assert "teksten i brevene dine" in finished("nb").types("del lenke").reads()


SHORT_SALE = {"jurisdiction": "US-CA", "collateral": "home", "event": "foreclosure", "claim": "400000"}


@pytest.mark.parametrize(("locale", "said"), [("en", "Sold without a court"), ("nb", "Solgt uten retten")])
def test_how_a_home_was_sold_is_told_without_the_yes_of_a_question(locale: str, said: str) -> None:
    facts = SHORT_SALE | {"sale_price": "350000", "foreclosure_process": "nonjudicial"}
    text = Talk(locale).types(f"/start {link(Anonymous(facts), TODAY)}").taps("n:shared_lines").reads()
    assert f": {said}" in text


def test_a_shared_case_is_not_told_as_the_readers_own() -> None:
    owed = finished("nb").types("del lenke").taps("n:makelink")
    text = Talk("nb").types(f"/start {payload(owed)}").reads()
    assert "I denne saken st\u00e5r det igjen" in text
    over = Anonymous({**SHORT_SALE, "jurisdiction": "US-OH", "sale_price": "420000", "costs": []})
    text = Talk().types(f"/start {link(over, TODAY)}").reads()
    assert "nothing is owed, and $20,000 is left over." in text
    assert "for you" not in text
    released = Anonymous({**SHORT_SALE, "jurisdiction": "NO", "sale_price": "350000", "outcome": "released"})
    text = Talk("nb").types(f"/start {link(released, TODAY)}").reads()
    assert "gjenst\u00e5r: 0 kr" in text
    assert "du skylder" not in text


@pytest.mark.parametrize("payload_of", ["ex_home", "ex_car"])
def test_an_example_does_not_speak_of_the_readers_answers(payload_of: str) -> None:
    for locale, yours in (("en", ("your answers", "you owe nothing")), ("nb", ("svarene dine", "tallene dine"))):
        talk = Talk(locale).types(f"/start {payload_of}")
        assert "In this case" in talk.reads() or "I denne saken" in talk.reads()
        assert [each for each in yours if each in talk.reads().lower()] == []
