"""What the phone shows: one file for each kind of page, and ``showing``, which picks the page and sends it whole."""
