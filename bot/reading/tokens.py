"""A plain text cut into numerals, words and signs."""

import re
from dataclasses import dataclass
from enum import Enum

_TOKEN = re.compile(
    r"(?P<numeral>(?:(?<![^\W\d_])[.,])?[0-9](?:[0-9.,']*[0-9'])?)|(?P<word>[^\W\d_]+)|(?P<space>\s+)|(?P<sign>.)",
    re.DOTALL,
)


class Kind(Enum):
    """What a token is made of."""

    NUMERAL = "numeral"
    WORD = "word"
    SIGN = "sign"


@dataclass(frozen=True)
class Token:
    """A numeral such as ``1.250,50``, a word, or one other character; ``glued`` if no space came before it."""

    kind: Kind
    text: str
    glued: bool


Tokens = tuple[Token, ...]


def tokenise(text: str) -> Tokens:
    """Return the tokens of a tidy text, spaces left out."""
    tokens: list[Token] = []
    glued = False
    for match in _TOKEN.finditer(text):
        if match.lastgroup == "space":
            glued = False
            continue
        tokens.append(Token(Kind(match.lastgroup), match[0], glued))
        glued = True
    return tuple(tokens)


def untokenise(tokens: Tokens) -> str:
    """Return the tokens as text again."""
    return "".join(token.text if token.glued else f" {token.text}" for token in tokens).strip()


def split(tokens: Tokens, separators: frozenset[str]) -> list[Tokens]:
    """Return the parts between the separators, among them empty ones."""
    parts: list[list[Token]] = [[]]
    for token in tokens:
        if token.text in separators:
            parts.append([])
        else:
            parts[-1].append(token)
    return [tuple(part) for part in parts]
