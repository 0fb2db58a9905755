"""Excel: rosters, imports of any list. No Qt, no PDF."""
