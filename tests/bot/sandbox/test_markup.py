"""What a person sees of Telegram's HTML."""

from html import escape

from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox.markup import Marked, parsed, plain, units


def kinds(marked: Marked) -> list[tuple[str, str]]:
    encoded = marked.text.encode("utf-16-le")
    return [
        (e["type"], encoded[2 * e["offset"] : 2 * (e["offset"] + e["length"])].decode("utf-16-le"))
        for e in marked.entities
    ]


def test_tags_become_entities_counted_in_utf_16() -> None:
    marked = parsed("😀 <b>Still <i>owed</i></b>: 5 &lt; 6 &amp; &quot;x&quot; &#165;")
    assert marked.text == '😀 Still owed: 5 < 6 & "x" ¥'
    assert kinds(marked) == [("bold", "Still owed"), ("italic", "owed")]
    assert marked.entities[0]["offset"] == 3


def test_space_around_a_text_is_cut_and_entities_move_with_it() -> None:
    marked = parsed("\n  <b> Owed </b>\n")
    assert (marked.text, kinds(marked)) == ("Owed", [("bold", "Owed")])


def test_links_commands_and_names_are_found_in_plain_text_but_not_inside_code() -> None:
    marked = plain("See https://lovdata.no/x. Type /help, ask @restgjeld_bot; not 1/2 or a@b.no")
    assert kinds(marked) == [("url", "https://lovdata.no/x"), ("bot_command", "/help"), ("mention", "@restgjeld_bot")]
    assert kinds(parsed("<code>/help</code>")) == [("code", "/help")]
    assert parsed('<a href="https://x.example/?a=1&amp;b">x</a>').entities[0]["url"] == "https://x.example/?a=1&b"


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_escaped_text_is_read_as_it_was_written(text: str) -> None:
    marked = parsed(f"<b>{escape(text)}</b>")
    assert marked.text == text.strip()
    assert all(0 <= e["offset"] < e["offset"] + e["length"] <= units(marked.text) for e in marked.entities)
