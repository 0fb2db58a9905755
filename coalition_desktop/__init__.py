"""Offline-first registry for a national coalition of civil-society associations."""

__version__ = "0.1.0"
