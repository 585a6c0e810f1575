"""The words for a photo or a file that could not be read, by what was wrong with it."""

from bot.scan.scan import ScanFault
from bot.wording.mark import N_

FAULTS: dict[ScanFault, str] = {
    ScanFault.TOO_BIG: N_(
        "<b>That file is too big for me.</b> Send an ordinary photo of the page, or a file under {megabytes} MB."
    ),
    ScanFault.OTHER_KIND: N_("<b>I cannot read that kind of file.</b> Send a photo (JPEG, PNG or WebP) or a PDF."),
    ScanFault.TOO_MANY_PAGES: N_(
        "<b>That PDF is longer than I can read.</b> I read {pages} pages at most. Send a photo of the page with sums."
    ),
    ScanFault.LOCKED: N_("<b>That PDF is locked with a password.</b> Send a photo of the page with the sums."),
    ScanFault.BROKEN: N_("<b>I could not open that file.</b> It may be damaged. Send a photo of the page instead."),
    ScanFault.NOTHING_READ: N_(
        "<b>I found no text in that.</b> Lay the letter flat and take the photo straight from above, in good light."
    ),
    ScanFault.TOO_SLOW: N_("<b>That took too long to read, so I stopped.</b> Send a photo of only the part with sums."),
    ScanFault.BUSY: N_("<b>I am reading other letters right now.</b> Send it again in a minute."),
    ScanFault.TOO_MANY: N_("<b>You have sent me many files in a short time.</b> Send the next one in ten minutes."),
    ScanFault.NOT_FETCHED: N_("<b>I could not fetch that from Telegram.</b> Send it again in a minute."),
    ScanFault.SWITCHED_OFF: N_("<b>I cannot read pictures or files here.</b>"),
}
PRIVACY = N_("A photo or PDF of a letter is read on my own machine, and not kept. Only its amounts are.")
KEPT_NOTHING = N_("I have not kept the file. Your answers are as before.")
TYPE_INSTEAD = N_("You can also type the lines of the letter.")
