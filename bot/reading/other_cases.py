"""Whether a text is about another case than the one at hand: "I also lost my car", "bytt sak"."""

import re

from bot.reading.text import fold

_THING = r"(?:car|truck|van|boat|home|house|condo|apartment|motorcycle|bike|rv|vehicle)"
_TING = r"(?:bil(?:en)?|bat(?:en)?|bolig(?:en)?|hus(?:et)?|leilighet(?:en)?|hytt[ae]n?|mc(?:en)?|motorsykkel(?:en)?)"
_MISTET = r"(?:mistet|mista|tapte|tapt|levert(?:e)? (?:fra (?:meg|oss)|tilbake))"
_SAKEN = r"(?:bil|bat|bolig|hus|leilighets|hytte|mc)saken"
_SAID = re.compile(
    r"\b(?:"
    rf"(?:i|we) (?:have )?also (?:lost|gave up|had|turned in) (?:my|our|a|an|the|another) (?:\w+ )?{_THING}"
    rf"|(?:i|we) (?:have )?lost (?:my|our|a|the) (?:\w+ )?{_THING} (?:too|also|as well)"
    rf"|(?:i|we) (?:also )?(?:have|had|lost) (?:another|a second) (?:case|{_THING})"
    rf"|(?:begin|start|add|open|make|take) (?:a )?(?:another|second|new) case"
    r"|(?:switch|change|swap) (?:the )?cases?"
    r"|(?:switch|change|go|back) to (?:the|my) (?:other|first|second) (?:case|one)"
    r"|(?:more than one|two|three|several) cases"
    rf"|{_MISTET} (?:ogsa {_TING}|{_TING}(?: min| var)? ogsa)|har ogsa {_MISTET} {_TING}"
    r"|(?:har|hadde) (?:en|ei|to|flere|fleire) sak(?:er)? til|(?:en|ei) sak til"
    r"|(?:bytte?|skifte?|veksle) (?:til (?:en |den )?(?:annen |andre )?)?sak(?:en)?"
    r"|(?:begynn?e?|starte?|legge? til|apne?) (?:pa )?(?:en|ei) (?:ny|annen|anna) sak"
    rf"|^(?:switch|change|swap|go|back|open)(?: over)?(?: to)? (?:my|the) {_THING}(?: case)?$"
    rf"|^(?:bytte?|skifte?|ga|apne?|tilbake)(?: over)?(?: til)? (?:den |det )?(?:{_TING}|{_SAKEN})(?: mi| min| mitt)?$"
    rf"|^(?:please |can you |i want to )?(?:delete|remove|erase|drop) (?:my |the )?(?:\w+ )?{_THING} case$"
    rf"|^(?:kan du |jeg vil )?(?:slette?|fjerne?) (?:saken(?: min)? (?:om|med|for) {_TING}|{_SAKEN})"
    r"(?: mi| min| mitt)?$"
    r")\b"
    r"|^(?:show |see |list |the |vis |se )?(?:my (?:other )?cases?|cases|(?:the )?(?:other|another|new|second) case"
    r"|(?:alle )?(?:mine (?:andre )?saker|flere saker|sakene(?: mine)?|saker)|(?:den )?andre saken"
    r"|(?:en )?(?:ny|annen) sak)$"
)


def about_other_cases(text: str) -> bool:
    """Return whether the text asks for another case, or tells of another home or car that was lost."""
    return bool(_SAID.search(fold(text)))
