"""The staff's desk: what counsellors and maintainers can do in their private chat with the bot, and nobody else."""
