"""The tax forms, box by box and line by line, and what to do where one is wrong (United States)."""

from datetime import date

from domain.findings.us_tax import TaxFinding

# Headlines of the page on the forms.


class CancelledInYear(TaxFinding):
    """The release date decides the year of the return."""

    released_on: date


class FormsInGeneral(TaxFinding):
    """The lender sends a form, and the person answers with forms of their own."""


# The lender's forms.


class Boxes1099C(TaxFinding):
    """Form 1099-C, box by box."""


class Codes1099C(TaxFinding):
    """Form 1099-C, the letters of box 6."""


class No36Months(TaxFinding):
    """The 36-month rule was removed."""

    since: date


class Boxes1099A(TaxFinding):
    """Form 1099-A, box by box."""


class TwoEventsTwoForms(TaxFinding):
    """Losing the property and cancelling the debt are two events."""


class NoFormAForCar(TaxFinding):
    """A car for private use gives no Form 1099-A."""


# The person's forms.


class Lines982(TaxFinding):
    """Form 982, line by line."""


class WhereOnReturn(TaxFinding):
    """Schedule 1, Form 8949 and Schedule D."""


# A form that is wrong.


class FormIsNoProof(TaxFinding):
    """What really happened decides, not the form."""


class WrongAmount(TaxFinding):
    """A wrong amount or value: ask for a correction, keep proof."""


class WrongBoxFive(TaxFinding):
    """Box 5 unticked is the nonrecourse way; it is a sign only."""


class NotCorrected(TaxFinding):
    """Where the lender does not correct it in time."""


class WrongYear(TaxFinding):
    """A late form, or one for the wrong year: the actual cancellation counts."""


class StillCollecting(TaxFinding):
    """A form, and they still collect."""


class BankruptAndForm(TaxFinding):
    """A form for a debt wiped out in bankruptcy."""


class CollectorAfterForm(TaxFinding):
    """A collector after a form: tax and the debt are two questions."""


class CaliforniaPurchaseLoan(TaxFinding):
    """In California a purchase loan on a home cannot be collected for the rest."""
