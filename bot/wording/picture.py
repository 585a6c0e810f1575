"""The words of the pictures: short, since they stand beside a bar or a day."""

from collections.abc import Mapping

from bot.wording.mark import N_

HOME = N_("Home, {place}")
CAR = N_("Car, {place}")
BOAT = N_("Boat, {place}")
GOODS = N_("Other goods, {place}")
ANYTHING = N_("Home or car, {place}")

EXAMPLE = N_("EXAMPLE")
OWN_CASE = N_("Own case")
HIDDEN = N_("hidden")
ROUNDED = N_("Rounded numbers, not the exact ones.")
WORKED_OUT = N_("{mark}, worked out {day}")
PURPOSE = N_(
    "This bot shows what is left to pay after a home or a car is lost, and what to do first. Free, without your name."
)
LEFT_TO_PAY_HIDDEN = N_("What is left to pay: {amount}")
LEFT_OVER_HIDDEN = N_("What is left over: {amount}")
NOT_COVERED = N_("Not covered at this value")
KNOWN_SO_FAR = N_("What is known so far")

STEPS: Mapping[str, str] = {
    "prior_liens": N_("Paid first to others"),
    "costs": N_("Costs"),
    "credits": N_("Taken off"),
    "costs_sale": N_("Costs of the sale"),
    "costs_other": N_("Other costs"),
    "credits_other": N_("Other credits"),
    "deficiency": N_("Left after the sale"),
    "surplus": N_("Left over for you"),
    "released": N_("Let off"),
    "settlement_paid": N_("Agreed settlement"),
    "paid_since_sale": N_("Paid since the sale"),
    "settled_or_released": N_("Settled or let off"),
    "still_owed": N_("Still owed"),
    "barred": N_("Barred by law"),
    "collectible": N_("The most they can collect"),
}
LEFT_AFTER_TAKE_BACK = N_("Left to pay")
OF_ANOTHER: Mapping[str, str] = {"surplus": N_("Left over"), "still_owed": N_("Still to pay")}
"""Steps in words that do not speak to who reads them."""

YOU_PAY = N_("What you pay")
CAN_BE_CLAIMED = N_("Can still be claimed")
YOUR_CASE = N_("Your case")

DATES = N_("The dates")
TODAY = N_("Today")
YOUR_DEADLINE = N_("your deadline")
PAST = N_("past")
SUGGESTED = N_("suggested")
CHECK_THIS = N_("check this")
CAN_MOVE = N_("From your answers. A payment, a promise or legal steps can move some of these days.")
SHOWN_UNTIL = N_("May stand in the credit file until then")
REMARK_UNTIL = N_("The payment remark may be used until then")
CLOCK_STARTS = N_("The credit file counts from here")
NO_DATES = N_(
    "There are no dates to draw yet. Add a date, such as the day of the sale or of a letter, "
    "and I can show them in order."
)
HAPPENED: Mapping[str, str] = {
    "contract_date": N_("Contract signed"),
    "first_missed_payment": N_("First missed payment"),
    "last_payment_date": N_("Last payment"),
    "repossession_date": N_("Taken back"),
    "sale_date": N_("Sold"),
    "written_agreement_date": N_("Agreement in writing"),
    "release_date": N_("Debt let off"),
    "served_on": N_("Court papers came"),
    "answer_due": N_("Answer the papers by this day"),
    "judgment_date": N_("The court decided"),
    "collector_notice_received": N_("The collector's first notice came"),
    "enforcement_ended": N_("The forced case ended"),
    "remark_registered": N_("Payment remark registered"),
}
LETTER_CAME = N_("Letter from the court or namsmannen came")

PICTURE_PAGE = N_("The answer as a picture, above.")
TIMELINE_PAGE = N_("The dates in order, above.")
SHARE_PAGE = N_("The picture above shows no sums, and only the years of your dates. You can forward it to somebody.")
ROUNDED_PAGE = N_(
    "The picture above shows rounded sums, not the exact ones, and only the years of your dates. "
    "You can forward it to somebody."
)
KEPT_HIDDEN = N_(
    "With rounded numbers and no exact dates, your answer would be another one. So the picture above hides the sums. "
    "You can forward it to somebody."
)
SHARE_LINK = N_("Share a link to this case")
WITH_ROUNDED_SUMS = N_("Picture, rounded sums")
KEEP_PAGE = N_("<b>Keep or share</b>\nSave the answer, show it to somebody, or get reminded of a day.")
DARK = N_("Dark colors")
LIGHT = N_("Light colors")
