"""How hard a text is to read: the Flesch-Kincaid grade for English, Björnsson's LIX for Norwegian.

Flesch-Kincaid: 0.39 words a sentence + 11.8 syllables a word - 15.59 (Kincaid and others, 1975). LIX: words a sentence
+ the percentage of words of more than six letters (Björnsson, 1968); there a colon ends a sentence too. A line of
its own is a sentence; amounts are not counted as words.
"""

import re

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
SENTENCE = re.compile(r"[.?](?:\s|$)|\n")
WITH_COLON = re.compile(r"[.?:](?:\s|$)|\n")
LONG = 6


def sentences(text: str, end: re.Pattern[str] = SENTENCE) -> list[list[str]]:
    """The words of each sentence that has any."""
    return [words for part in end.split(text) if (words := WORD.findall(part))]


def syllables(word: str) -> int:
    """As many as there are groups of vowels, without a silent e at the end, and never less than one."""
    spoken = re.sub(r"(?:[^laeiouy]es|[^laeiouyd]ed|[^laeiouy]e)$", "", word.lower()) or word.lower()
    return max(1, len(re.findall(r"[aeiouy]+", spoken)))


def grade(text: str) -> float:
    """The school grade that can read the English text."""
    found = sentences(text)
    words = [word for sentence in found for word in sentence]
    if not words:
        return 0.0
    return 0.39 * len(words) / len(found) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def lix(text: str) -> float:
    """The readability index of the Norwegian text: under 40 is easy."""
    found = sentences(text, WITH_COLON)
    words = [word for sentence in found for word in sentence]
    if not words:
        return 0.0
    return len(words) / len(found) + 100 * sum(1 for word in words if len(word) > LONG) / len(words)
