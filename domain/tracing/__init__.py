"""Why an assessment is what it is: every provision, what it read, and why it did or did not apply."""
