"""Our times beside those of the bare libraries, measured in one run; ``python -m bench``."""
