"""Corrections: a mailing to those who were shown a provision that has changed."""
