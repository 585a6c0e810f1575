"""A case that someone chose to share: what of it may be told, in rounded numbers, and the link that carries it."""
