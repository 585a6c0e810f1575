"""What the people of the stories say, in each language; the bot's own words come from the bot."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Words:
    """One language: how its people talk, and the case one of them has."""

    group: str
    topics: tuple[str, str]
    term: str
    other_term: str
    aside: str
    figures: str
    mention: str
    command: str
    answers: tuple[str, ...]
    exact: tuple[str, ...]
    rounded: str
    result: str
    other_language: str
    other_asks: str
    neighbours: str
    numbers: str
    example: str
    nonsense: str
    deficiency: str


EN: Final = Words(
    group="Car trouble",
    topics=("Cars", "Homes"),
    term="/term deficiency",
    other_term="/term short sale",
    aside="That is the word in my letter too. They want 9,300 from me.",
    figures="mine is 14000, they sold it for 6000",
    mention="I owed 14,000 and they sold it for 6,000, what now?",
    command="/term 14000 6000",
    answers=(
        "n:begin", "a:jurisdiction:US", "ohio", "a:collateral:vehicle", "a:event:repossession", "a:outcome:claimed",
        "a:served_on:no", "14000", "6000", "500", "n:confirm",
    ),
    exact=("27260", "6130", "545"),
    rounded="27,000",
    result="On these figures, $8,500 is still owed.",
    other_language="nb",
    other_asks="/ord restgjeld",
    neighbours="Book club",
    numbers="10000 8500 500",
    example="2,000",
    nonsense="xyzzy",
    deficiency="Deficiency",
)  # fmt: skip
NB: Final = Words(
    group="Bil og gjeld",
    topics=("Bil", "Bolig"),
    term="/ord restgjeld",
    other_term="/ord tvangssalg",
    aside="Det ordet står i brevet mitt også. De vil ha 93 000 av meg.",
    figures="min er på 140 000, og de satte den til 60 000",
    mention="Jeg skyldte 140 000, og de satte bilen til 60 000. Hva nå?",
    command="/ord 140000 60000",
    answers=(
        "n:begin", "a:jurisdiction:NO", "a:collateral:vehicle", "a:event:repossession", "a:served_on:no", "140 000",
        "60 000", "5 000", "a:outcome:claimed", "n:confirm",
    ),
    exact=("272 600", "61 300", "5 450"),
    rounded="270 000",
    result="85 000 kr",
    other_language="en",
    other_asks="/term deficiency",
    neighbours="Bokklubben",
    numbers="1,5 mill 1,2 mill",
    example="300 000",
    nonsense="xyzzy",
    deficiency="Restgjeld etter salget",
)  # fmt: skip
WORDS: Final = {"en": EN, "nb": NB}
