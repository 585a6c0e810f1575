"""Every word the bot says, in English, keyed by what it speaks of. The catalogs translate from here."""
