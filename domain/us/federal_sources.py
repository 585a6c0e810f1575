"""Where the federal rules on tax, credit files and free help come from, and how sure each source is."""

from domain.law import Citation, Status


def _secondary(label: str, url: str | None = None) -> Citation:
    return Citation(label=label, url=url, status=Status.SECONDARY)


def _unverified(label: str, url: str | None = None) -> Citation:
    return Citation(label=label, url=url, status=Status.UNVERIFIED)


INCOME = Citation(label="IRC § 61(a)(11)")
PUB_4681 = Citation(label="IRS Publication 4681", url="https://www.irs.gov/publications/p4681")
TOPIC_431 = Citation(label="IRS Topic 431", url="https://www.irs.gov/taxtopics/tc431")
SALE_OR_EXCHANGE = Citation(label="Treas. Reg. § 1.1001-2(a)")
NONRECOURSE_SALE = Citation(label="Treas. Reg. § 1.1001-2(a)(4)(i), (b); IRC § 7701(g)")
AIZAWA = Citation(label="Aizawa v. Commissioner, 99 T.C. 197 (1992)")
FORECLOSURE_BID = Citation(label="Frazier v. Commissioner, 111 T.C. 243 (1998)")
KIND_OF_LOAN = Citation(label="Catalano, T.C. Memo. 2000; IRS INFO 2013-0036; IRS INFO 2014-0018")
WAY_OF_SALE = Citation(label="IRS INFO 2013-0036; IRS INFO 2014-0018")
AUDIT_GUIDE = Citation(label="IRS Foreclosure Audit Technique Guide, ch. 2 (2015)")
PERSONAL_LOSS = Citation(label="IRC § 165(c)")
MAIN_HOME_GAIN = Citation(label="IRC § 121")

BANKRUPTCY = Citation(label="IRC § 108(a)(1)(A), (d)(2)")
INSOLVENCY = Citation(label="IRC § 108(a)(1)(B), (a)(3), (d)(3)")
EXEMPT_ASSETS = Citation(label="Carlson v. Commissioner, 116 T.C. 87 (2001)")
MAIN_HOME_DEBT = Citation(label="IRC § 108(a)(1)(E)")
MAIN_HOME_ORDERING = Citation(label="IRC § 108(h)(2), (h)(4)")
NO_EXTENSION = _secondary("IRS Topic 431 and Publication 4681 (2025), as last reported 2026-10-06")
REPORTING = Citation(label="IRC § 6050P(a)-(c)")
FORM_982 = Citation(label="IRS Form 982 (Rev. 3/2018), lines 1a, 1b, 1e, 2")
SCHEDULE_1 = _secondary("IRS Publication 4681 (2025), Schedule 1 line 8c")
FORM_8949 = _secondary("IRS Publication 4681 (2025), Form 8949")
STATE_TAX = Citation(label="California Franchise Tax Board on mortgage debt relief")

REPORT_LIMITS = Citation(label="15 U.S.C. § 1681c(a)(4)-(5)")
REPORT_CLOCK = Citation(label="15 U.S.C. § 1681c(c)(1)")
REPORT_EXCEPTIONS = Citation(label="15 U.S.C. § 1681c(b)")
CLOCK_NOT_RESTARTED = _unverified("15 U.S.C. § 1681c(c)(1): that nothing restarts it")
DELINQUENCY_DATE = Citation(label="15 U.S.C. § 1681s-2(a)(5)")
BUREAU_DISPUTE = Citation(label="15 U.S.C. § 1681i(a)(1)-(2)")
JUDGMENTS_UNLISTED = Citation(label="National Consumer Assistance Plan (CFPB)", url="https://www.consumerfinance.gov")
STATUS_CODES = Citation(label="Metro 2 account status codes (CFPB Metro2 tool)")
STATUS_USAGE = _unverified("how lenders use the Metro 2 codes")
FREE_REPORT = _unverified("AnnualCreditReport.com", "https://www.annualcreditreport.com")

EXPLANATION = Citation(label="UCC § 9-616(b)", url="https://www.nysenate.gov/legislation/laws/UCC/9-616")
REFUNDS = Citation(label="UCC § 9-616(c)(5); CFPB supervision of refunds (2022)")
SURPLUS = Citation(label="UCC § 9-615(d)", url="https://www.nysenate.gov/legislation/laws/UCC/9-615")
REDEMPTION = Citation(label="UCC § 9-623")
LOSS_MITIGATION = _secondary("12 CFR § 1024.41(c), (g)")
RELEASE_WORDS = _unverified("wording to ask for in a release")
RESTART = _unverified("that a payment or a promise restarts the time to sue (state law)")
ANSWER = _unverified("that a court may decide without an answer (general knowledge)")

NFCC = _secondary("National Foundation for Credit Counseling", "https://www.nfcc.org")
HUD = _secondary("HUD housing counselors", "https://www.hud.gov/findacounselor")
LAW_HELP = _unverified("LawHelp.org", "https://www.lawhelp.org")
TAX_CLINIC = _secondary("Low Income Taxpayer Clinics", "https://www.irs.gov/litc")
