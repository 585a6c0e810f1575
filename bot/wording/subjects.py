"""The names of the pages below the answer: plain words, as somebody would ask. They stand on buttons and as titles."""

from collections.abc import Mapping

from bot.wording.mark import N_
from domain.subjects import Subject

TITLES: Mapping[Subject, str] = {
    Subject.OTHERS: N_("Who else must pay"),
    Subject.COSTS: N_("Costs and refunds"),
    Subject.SALE: N_("Was the sale right"),
    Subject.KEPT: N_("The lender kept it"),
    Subject.SECOND_LOAN: N_("More than one loan"),
    Subject.PROGRAM: N_("FHA, VA, USDA, Fannie"),
    Subject.RELEASE: N_("Is the rest let off"),
    Subject.BEFORE_SALE: N_("Before the sale"),
    Subject.LEASE: N_("Leased car"),
    Subject.TOTALLED: N_("Wrecked car"),
    Subject.BELONGINGS: N_("My things in the car"),
    Subject.PAYMENT_PLAN: N_("I had a payment plan"),
    Subject.DUES: N_("Association dues"),
    Subject.IRRESPONSIBLE: N_("Should the bank have said no"),
    Subject.TIME: N_("How long can they claim"),
    Subject.COURT: N_("Papers from a court"),
    Subject.COLLECTORS: N_("A collector writes"),
    Subject.PAY: N_("Pay and benefits"),
    Subject.SET_OFF: N_("Taken from my account"),
    Subject.WAY_OUT: N_("When it is too much"),
    Subject.SCAM: N_("Offers of help for money"),
    Subject.LABELS: N_("What the file says"),
    Subject.DISPUTE: N_("An entry is wrong"),
    Subject.SCORE: N_("The score"),
    Subject.NEW_LOAN: N_("A new home loan"),
    Subject.DEBT_REGISTER: N_("The debt register"),
    Subject.CANCELLED: N_("Is it cancelled at all"),
    Subject.TAX_SUMS: N_("The tax sums"),
    Subject.INSOLVENCY: N_("If you owed more than you had"),
    Subject.MAIN_HOME: N_("The main home rule"),
    Subject.FORMS: N_("Tax forms"),
    Subject.FORM_WRONG: N_("The form is wrong"),
    Subject.GAIN: N_("Gain on the sale"),
    Subject.STATE_TAX: N_("State tax"),
    Subject.RENTAL: N_("Let out or in business"),
    Subject.JOINT_DEBT: N_("Two of you owed it"),
    Subject.WORKOUT: N_("Loan cut, home kept"),
    Subject.ABROAD: N_("Two countries"),
    Subject.INTEREST: N_("Interest and tax"),
}
