"""A link as a QR code: rows of dark and light modules, which the templates draw."""

import segno

CORRECTION = "q"
"""A quarter of the code may be torn, folded or in shadow and it is still read."""


def modules(link: str) -> tuple[str, ...]:
    """Return the rows of the code from the top, ``1`` for a dark module, without the white around it."""
    made = segno.make_qr(link, error=CORRECTION, boost_error=False)
    return tuple("".join("1" if dark else "0" for dark in row) for row in made.matrix)
