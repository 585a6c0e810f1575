"""What a Form 1099-A means that comes alone, without Form 1099-C (United States)."""

from domain.findings.us_tax import TaxFinding


class FormAAlone(TaxFinding):
    """Form 1099-A alone cancels no debt."""


class NothingToReportAsCancelled(TaxFinding):
    """Without a cancellation there is no income from it."""


class LetOffWithoutForm(TaxFinding):
    """The rest was let off, which counts with or without the other form."""


class LossIsASaleAllTheSame(TaxFinding):
    """Losing the property is a sale, to be reported for that year."""


class OtherFormMayCome(TaxFinding):
    """The other form may come for a later year."""


class FilingDayClose(TaxFinding):
    """The return tells what has happened, and can be corrected."""
