"""What is kept: one line per field."""
