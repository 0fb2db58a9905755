"""``python main.py``: the same as ``coalition-desktop``, from a checkout."""

from coalition_desktop.cli import main

if __name__ == "__main__":
    main()
