"""How the bot is, codes that people were shown, and alarms, on the staff's desk."""
