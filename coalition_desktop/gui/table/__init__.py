"""Lists of any length: a model that fetches as one scrolls, one delegate, one view."""
