"""The dress rehearsal: a staff member meets the bot as somebody else."""
