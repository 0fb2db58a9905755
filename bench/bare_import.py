"""A child process: the bare import of sqlalchemy.orm.  ``python -m bench.bare_import START``."""

import json
import time

before = time.monotonic_ns()
import sqlalchemy.orm  # noqa: E402, F401

print(json.dumps({"seconds": (time.monotonic_ns() - before) / 1e9}))
