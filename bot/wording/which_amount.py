"""The words of the page that asks what an amount is."""

from bot.wording.mark import N_

WHICH = N_("I read <b>{amount}</b>. What is it?")
UNCHANGED = N_("Nothing is changed until you choose.")
