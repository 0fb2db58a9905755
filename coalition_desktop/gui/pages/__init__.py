"""What the window shows, one file or folder a page."""
