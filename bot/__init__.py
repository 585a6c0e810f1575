"""The conversation: what is asked, in which words, and how it reaches a phone."""
