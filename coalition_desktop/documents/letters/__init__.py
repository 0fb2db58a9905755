"""Kinds of letters, what they need, and their rendering."""
