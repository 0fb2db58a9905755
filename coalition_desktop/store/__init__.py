"""How it is kept: the change tables, the readable tables derived from them, search, backups."""
