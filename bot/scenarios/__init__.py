"""The questions real people ask, and how they and the worked examples are played and checked; all of it pure."""
