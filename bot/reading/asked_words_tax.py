"""The words by which people ask about tax: patterns for folded text, the narrow ones first."""

from collections.abc import Mapping

from domain.subjects import Subject

_LET_OFF = r"(?:forg[ai]v\w*|cancell?\w*|written off|wrote off|let off|wiped out)"
_SLETTET = r"(?:slett\w*|ettergi\w*|stryk\w*|strok\w*)"
_SPOUSE = r"(?:spouse\w*|wifes?|husbands?|joint\w*|both of us|two of us)"
_EKTEFELLE = r"(?:ektefelle\w*|kon[ae]\w*|mann\w*|samboer\w*|begge|felles)"

NARROW: Mapping[Subject, tuple[str, ...]] = {
    Subject.MAIN_HOME: (
        r"(?:still )?tax ?free (?:this year|in 2026)|still tax ?free|qpri|mortgage (?:debt )?forgiveness",
        r"fortsatt skattefri\w*|skattefri\w* (?:i ar|i 2026)|boligunntaket",
    ),
    Subject.FORM_WRONG: (
        r"1099.*(?:collect\w*|interest|krev\w*|inkasso\w*|renter)|1099.*(?:wrong|too (?:low|high)|feil|galt?)\b",
    ),
}
"""Words of tax that are told from what they say of a loan, looked for before all others."""

TAX: Mapping[Subject, tuple[str, ...]] = {
    Subject.JOINT_DEBT: (
        rf"{_SPOUSE} .*(?:insolven\w*|1099|tax\w*|{_LET_OFF}|return)",
        rf"(?:1099|tax\w*|{_LET_OFF}) .*{_SPOUSE}",
        r"(?:debt|loan) was (?:joint|only my)|owed it jointly|only my (?:spouse|wife|husband) signed",
        r"felles (?:lan\w*|gjeld\w*) .*(?:fore|oppgi)|bare .* skrev under",
        rf"{_EKTEFELLE} .*(?:insolven\w*|1099|skatt\w*|{_SLETTET}|skattemelding\w*)",
        rf"(?:1099|{_SLETTET} gjeld\w*) .*{_EKTEFELLE}",
    ),
    Subject.INSOLVENCY: (
        r"insolven\w*|worksheet|owed more than (?:i|we) owned",
        rf"count (?:the )?{_LET_OFF}|{_LET_OFF} debt .*(?:count|liabilit\w*|in my debts)|retirement .*count",
        r"skyldte (?:jeg |vi )?mer enn|eide (?:jeg |vi )?mindre enn|eiendeler og gjeld",
        rf"(?:teller|ta med|regne med) .*{_SLETTET}|{_SLETTET} gjeld\w* .*(?:telle|tas? med|blant gjeld\w*)",
        rf"gjeld\w* (?:som (?:ble|er) )?{_SLETTET} .*(?:med|telle\w*)$",
    ),
    Subject.RENTAL: (
        r"rental|rented (?:it )?out|(?:turned|became).*rental|tenants?|vacation (?:home|house)|second home",
        r"timeshare|investment|hurricane",
        r"utlei\w*|leide (?:den |det )?ut|leid ut|fritidsbolig|hytt[ea]\w*|naeringseiendom|orkan\w*",
    ),
    Subject.FORM_A: (
        r"1099 ?a\b(?!.*1099 ?c)|1099 ?a\b.* (?:no|not|without|never|ingen|ikke|uten) .*1099 ?c",
        r"(?:no|ingen|ikke noe) 1099 ?c .*1099 ?a",
    ),
    Subject.FORM_WRONG: (
        r"(?:1099|form|fmv|box)\b.*\b(?:wrong|incorrect|mistake|too (?:high|low)|not (?:ticked|checked)|unticked)",
        r"(?:wrong|incorrect) (?:1099|form|amount on)|box (?:5|five)|(?:isnt|not|wasnt) (?:ticked|checked)",
        r"1099.*(?:collect\w*|call\w*|demand\w*|wants?|ask\w*|interest|but they|late|never came)",
        r"(?:got|received|sent)\b.*\b1099.*(?:anyway|still|bankruptcy)|personally liable|cp ?2000",
        r"(?:bankruptcy|discharged|wiped out|konkurs\w*).*\b1099|1099.*(?:konkurs\w*|feil|gal|for sent)",
        r"1099.*(?:krev\w*|inkasso\w*|maser|renter)|(?:krev\w*|inkasso\w*).*1099",
        r"skjema\w* .*(?:feil|galt?\b)|(?:verdien|belopet) (?:i|pa) (?:skjema\w*|1099)",
        r"(?:rut[ea]n?|boks\w*) .*(?:krys\w*|personlig)|(?:rut[ea]n?|boks) (?:5|fem)|personlig ansvar\w* .*krys\w*",
    ),
    Subject.FORMS: (
        r"1099|form 982|\b982\b|schedule 1|which (?:tax )?forms?|what (?:tax )?forms?|(?:one|two) forms?",
        r"(?:foreclos\w*|sold|taken) .*cancell?ed (?:in|later|the)",
        r"(?:tvangssolgt|solgt|tatt) .*slettet (?:i|senere|aret)",
        r"hvilke (?:skatte)?skjema\w*|skattemelding\w*|(?:to|ett) skjema\w*",
    ),
    Subject.WORKOUT: (
        r"(?:loan|principal|balance) (?:was )?(?:cut|reduced|lowered|modified)|modification|workout",
        r"(?:cut|reduced|lowered|modified) (?:my|our|the) (?:loan|principal|balance|mortgage)|principal reduction",
        r"(?:lanet|hovedstolen|boliglanet) (?:ble |er )?(?:satt ned|redusert|skrevet ned)",
        r"(?:satte|satt|skrev|skrevet) ned (?:bolig)?(?:lanet|hovedstolen)|reduserte (?:bolig)?(?:lanet|hovedstolen)",
    ),
    Subject.MAIN_HOME: (
        rf"{_LET_OFF} (?:home|mortgage|house) debt.*(?:tax|2026|this year)",
        r"mortgage (?:debt )?relief|main home (?:exclusion|rule)|qualified principal",
        rf"{_SLETTET} (?:bolig\w*|huslan\w*) .*skatt\w*|skatt\w* .*{_SLETTET} bolig\w*",
    ),
    Subject.STATE_TAX: (
        r"(?:my )?state (?:income )?tax(?:es)?|(?:does|will) my state tax|state.*tax it",
        r"delstat\w* .*skatt\w*|skatt\w* .*delstat\w*",
    ),
    Subject.GAIN: (
        r"capital gains?|(?:tax|gain|profit|loss) on (?:the )?(?:sale|house|home)|deduct (?:the|my) loss",
        r"gevinst\w*|(?:fradrag|trekke fra) (?:for )?(?:tap\w*|et)|skatt pa (?:salget|boligsalg\w*)",
    ),
    Subject.INTEREST: (r"deduct (?:the |my )?interest|interest deduction", r"rentefradrag\w*|fradrag for rente\w*"),
    Subject.CANCELLED: (
        rf"{_LET_OFF} .*(?:tax\w*|income)|(?:tax\w*|income) .*{_LET_OFF}",
        r"charge[d ]*off.*(?:tax|income|still owe)|relocation",
        r"(?:sent|got|get|received) (?:me )?(?:no|any) (?:tax )?form\b",
        r"(?:no|without an?y?|never sent an?y?) (?:tax )?form\b",
        rf"(?:skatt\w*|inntekt) .*{_SLETTET}|{_SLETTET} .*(?:skatt\w*|inntekt)",
        r"(?:uten|ikke|ingen|aldri)(?: fatt| sendt)?(?: noe| et| meg noe)? skjema",
    ),
    Subject.TAX_SUMS: (
        r"how (?:is|did|do) .*tax .*(?:work|calculat|figur)\w*",
        r"hvordan .*skatten? .*(?:regn|beregn)\w*",
    ),
}
