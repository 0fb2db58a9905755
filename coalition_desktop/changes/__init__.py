"""The truth: immutable changes, heads, conflicts, merge. Pure functions."""
