"""Worked examples and scenarios on the staff's desk: played, watched, and run."""
