"""Where bugs are written: ``errors.log`` in the data folder, at most two files of half a megabyte."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from coalition_desktop.paths import data_dir

LOG = "errors.log"


class LogFile(RotatingFileHandler):
    """Makes its folder when there is something to write; says nothing where it cannot, but remembers."""

    failure: BaseException | None = None

    def _open(self) -> TextIOWrapper:
        Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True)
        return super()._open()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        self.failure = sys.exc_info()[1]


def log_to_file() -> LogFile:
    """Write bugs to the data folder from now on."""
    file = LogFile(
        data_dir() / LOG, maxBytes=500_000, backupCount=1, encoding="utf-8", errors="backslashreplace", delay=True
    )
    file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logging.getLogger().addHandler(file)
    return file


@contextmanager
def logged() -> Iterator[LogFile]:
    """The same for one work."""
    file = log_to_file()
    try:
        yield file
    finally:
        logging.getLogger().removeHandler(file)
        with suppress(OSError):  # what a full disk did not take
            file.close()
