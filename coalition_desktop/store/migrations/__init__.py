"""Revisions of the kept tables."""
