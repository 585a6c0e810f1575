"""The sentence of every finding, gathered from the files that hold them."""

from collections.abc import Mapping

from bot.wording import findings_elsewhere, findings_statement
from bot.wording.mark import Words
from domain.law import Finding

_FILES = (findings_statement, findings_elsewhere)

SENTENCES: Mapping[type[Finding], Words] = {
    finding: words for file in _FILES for finding, words in file.SENTENCES.items()
}
