"""The words by which people ask about tax: patterns for folded text, the narrow ones first."""

from collections.abc import Mapping

from domain.subjects import Subject

TAX: Mapping[Subject, tuple[str, ...]] = {
    Subject.FORM_WRONG: (
        r"(?:1099|form|amount|fmv|box)\b.*\b(?:wrong|incorrect|mistake|too high|not ticked|unticked|not checked)",
        r"(?:wrong|incorrect) (?:1099|form|amount on)",
        r"1099.*(?:still (?:collect|call|demand|want|ask)|but they|late|never came)",
        r"(?:got|received|sent)\b.*\b1099.*(?:anyway|still|bankruptcy)|personally liable|cp ?2000",
        r"(?:bankruptcy|discharged).*\b1099|1099.*(?:feil|for sent|krever fortsatt)",
        r"(?:skjema\w*|belopet) .*feil",
    ),
    Subject.FORMS: (
        r"1099|form 982|\b982\b|schedule 1|which (?:tax )?forms?|what (?:tax )?forms?",
        r"hvilke (?:skatte)?skjema\w*|skattemelding\w*",
    ),
    Subject.JOINT_DEBT: (
        r"(?:spouse|wife|husband|joint|both of us).*(?:insolven|1099|tax|forgiven)",
        r"(?:tax|forgiven).*(?:joint|spouse)",
        r"(?:ektefelle|kone|mann)\w*.*(?:skatt|slettet gjeld)",
    ),
    Subject.INSOLVENCY: (r"insolven\w*", r"worksheet|count (?:the )?(?:cancell?ed|forgiven) debt|retirement .*count"),
    Subject.WORKOUT: (
        r"(?:loan|principal|balance) (?:was )?(?:cut|reduced|lowered|modified)|modification|workout",
        r"principal reduction",
        r"(?:lanet|hovedstolen) (?:ble )?(?:satt ned|redusert)",
    ),
    Subject.RENTAL: (
        r"rental|rented (?:it )?out|(?:turned|became).*rental|tenants?|vacation (?:home|house)|second home",
        r"timeshare|investment",
        r"utlei\w*|leide (?:den |det )?ut|leid ut|fritidsbolig|hytt[ea]\w*|naeringseiendom",
    ),
    Subject.MAIN_HOME: (
        r"(?:forgiven|cancell?ed) (?:home|mortgage|house) debt.*(?:tax|2026|this year)",
        r"(?:still )?tax free this year",
        r"mortgage (?:debt )?(?:relief|forgiveness) act|qpri|main home (?:exclusion|rule)|qualified principal",
    ),
    Subject.STATE_TAX: (
        r"(?:my )?state (?:income )?tax(?:es)?|(?:does|will) my state tax|state.*tax it",
        r"delstat\w* .*skatt|skatt i delstaten",
    ),
    Subject.GAIN: (
        r"capital gains?|(?:tax|gain|profit|loss) on (?:the )?(?:sale|house|home)|deduct (?:the|my) loss",
        r"gevinst\w*|(?:fradrag|trekke fra) (?:for )?(?:tap\w*|et)|skatt pa (?:salget|boligsalg\w*)",
    ),
    Subject.INTEREST: (r"deduct (?:the |my )?interest|interest deduction", r"rentefradrag\w*|fradrag for rente\w*"),
    Subject.CANCELLED: (
        r"(?:is|are|does|do|will|have to|must) .*(?:forgiven|cancell?ed|written off|let off).*(?:tax\w*|income)",
        r"(?:tax\w*|income) .*(?:forgiven|cancell?ed|written off)|charge[d ]*off.*(?:tax|income|still owe)",
        r"relocation",
        r"(?:skatt\w*|inntekt) .*(?:slett\w*|ettergi\w*|stryk\w*)",
        r"(?:slett\w*|ettergi\w*) .*(?:skatt\w*|inntekt)",
    ),
    Subject.TAX_SUMS: (
        r"how (?:is|did|do) .*tax .*(?:work|calculat|figur)\w*",
        r"hvordan .*skatten? .*(?:regn|beregn)\w*",
    ),
}
