"""Reading a photo or a PDF of the lender's letter, on this machine, in a process of its own; nothing of it is kept."""
