"""What people and programs write to do harm, or without meaning to: none of it may do any."""

from random import Random
from typing import Final

MARKER: Final = "zirkonveps"
"""Stands in some of the texts and may stand in no line of the log."""

HOSTILE: Final = (
    "", " ", "\n\n\n", "/", "//", "/@", "/start@", "/start@another_bot", "/START", "/début", "/\u202estart", "-",
    "~", "?",
    "<b>bold", "</b></i>", "<script>alert(1)</script>", '<a href="https://evil.example">tap</a>', "<b><i></b></i>",
    "&lt;b&gt; &amp;amp; &#x41; &", "<tg-spoiler>", "a < b > c", "<!-- -->", "<b " + "x" * 300,
    "{amount}", "{{7*7}}", "{0}", "{", "}", "{}", "{amount!r}", "{claim.__class__.__mro__}", "#{7*7}", "${7*7}",
    "%s %d %n",
    "%(claim)s", "$HOME", "`id`", "$(id)", "{% for x in y %}",
    '#import "/etc/passwd"', '#read("/etc/passwd")', "#eval(\"1\")", "#set page(width: 1pt)", "$ x $", "@label <label>",
    "\\u{41} \\", "// comment", "*bold* _it_ `raw`", "= heading", "#let x = x", '#image("../../.env")',
    "../../etc/passwd", "..\\..\\windows", "/etc/passwd", "file:///etc/passwd", "C:\\con", "https://169.254.169.254/",
    "'; DROP TABLE session; --", "\" OR 1=1 --", "' OR ''='", "1; ATTACH DATABASE 'x' AS y", "\x00", "a\x00b",
    "\x00" * 50,
    "\ud800", "x\udfffy", "\ud83d", "\udc00\ud800", "\x07\x08\x1b[2J\x1b[31m", "\x7f\x80\x9f", "\r\n\r\nHTTP/1.1 200",
    "\u202e000 01 dewo", "\u2066\u2067\u2068", "\u200b", "1\u200b0\u200b000", "\u200d" * 40, "\ufeff10000",
    "\u2028\u2029",
    "e\u0301" * 200, "Z" + "\u0335\u0336\u0337\u0338" * 400, "\u0e49" * 500,
    "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "\U0001f4a9" * 600, "\U0001f1f3\U0001f1f4", "\U000e0001\U000e0041", "\uffff\ufffe", "\U0010ffff",
    "٣٤٥٠٠", "१२३४५", "１２３４５", "𝟏𝟐𝟑𝟒𝟓", "Ⅻ", "½", "10⁵", "五万", "①②③", "1e5", "1e999999", "-1e999999", "1E+400",
    "1e-999999",
    "0x1F4", "0b101", "1_000_000", "NaN", "-nan", "inf", "-Infinity", "9" * 400, "-" + "9" * 400,
    "0." + "0" * 400 + "1",
    "1" + "0" * 10_000, "9" * 10_000 + "," + "9" * 10_000, "1." * 2_000, "1,000," * 1_000, "0", "-0",
    "00000000001", "--5",
    "99999-99-99", "2026-13-45", "31.02.2025", "0000-00-00", "1.1.1", "29.2.2025", "00.00.0000", "1/1/99999999",
    "32 des",
    "9999-12-31", "0001-01-01", "12345678901", "2026-11-22T25:61:61", "yesterday " * 100, "in 999999999 days",
    "5 år " * 99,
    "-1 month", "for 99999999999 år siden", "last friday the 13th", "10 000 8 500 500",
    "(" * 3_000, "[" * 500 + "]" * 500,
    "((((1+1))))", "1+1", "10000-8500", "1/0", "100 %", "%" * 100, "-40 %", "1000000 %", "$" * 100, "kr kr kr",
    "€ 5", "5 BTC",
    "owed " * 300, "owed 10000 sold " * 100, "sold for " + "9" * 80, "a=b&c=d", "null", "None", "true",
    "undefined", "[]",
    '{"claim": 1}', "yes no yes no", "ja nei vet ikke", "stopp stop STOPP", "jeg orker ikke mer", "i want to die",
    "a:claim:10000", "n:delete", "s:leave:", "~n:delete", "l:xx", "Ohio; Texas", "US-ZZ", "NO", "norge sverige danmark",
    "not 5 but 6, no 7", "what if " * 80, "hva om " * 80, "what if it sold for 1e9999", "hva om de godtar 999 %",
    "compare",
    f"my name is {MARKER}", f"{MARKER} owes 418263917", f"no, {MARKER}", f"what is a {MARKER}?", f"/{MARKER} {MARKER}",
)  # fmt: skip
LETTERS: Final = (
    "abcdefghijklmnopqrstuvwxyzæøåÆØÅ 0123456789.,'’-–−+/%$€£:;!?()[]{}<>&\"#@*_~`|\\\n\t\u00a0\u2009\u202f\u200b\u202e"
    "\u0301\u0000\u001b\ud800\udc00\ufeff\U0001f600\U0001d7d9٣५०Ⅳ½"
)
WORDS: Final = (
    "owed", "sold for", "costs", "claim", "fees", "no,", "nei,", "what if", "hva om", "lånet var", "the sale", "about",
    "between", "to", "-", "10 000", "8.500,50", "12,5 %", "400k", "0.5 mill", "2,5m", "november", "12.11.2025", "2024",
    "in june", "i fjor", "first", "not", "ikke", "vet ikke", "don't know", "per month", "i mnd", "each", "and",
    "og", "kr",
    "$", "sued", "judgment", "Ohio", "California", "bil", "hus", "car", "paid", "betalt", "they say", "letter",
    "release",
)  # fmt: skip
LONG: Final = (4_096, 4_097, 20_000, 100_000)


def hostile(random: Random) -> str:
    """Return a text that nobody would expect."""
    kind = random.random()
    if kind < 0.5:
        return random.choice(HOSTILE)
    if kind < 0.75:
        return " ".join(random.choices(WORDS, k=random.randint(1, 12)))
    if kind < 0.9:
        return "".join(random.choices(LETTERS, k=random.randint(1, 60)))
    if kind < 0.98:
        return random.choice((" ", "", "\n")).join(
            (random.choice(HOSTILE)[:300], random.choice(WORDS), random.choice(HOSTILE)[:300])
        )
    unit = random.choice(HOSTILE)[:50] or "x"
    length = random.choice(LONG)
    return (unit * (length // len(unit) + 1))[:length]


def short(random: Random, most: int) -> str:
    """Return such a text of so many characters at most."""
    return hostile(random)[:most]


def is_whole(text: str) -> bool:
    """Return whether there are no halves of characters in a text: no phone can send such."""
    return not any("\ud800" <= character <= "\udfff" for character in text)
