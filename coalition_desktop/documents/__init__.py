"""PDF: letters; signing and verifying. No Qt, no Excel."""
