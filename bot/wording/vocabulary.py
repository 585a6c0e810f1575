"""The words of every choice that a finding's sentence can hold."""

from collections.abc import Mapping
from enum import StrEnum

from bot.wording.choices import CHOICES

_FILES: tuple[Mapping[StrEnum, str], ...] = (CHOICES,)

WORDS: Mapping[StrEnum, str] = {word: text for words in _FILES for word, text in words.items()}
