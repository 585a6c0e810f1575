"""Whether a page was of help: what people say of it, kept apart from who they are."""
