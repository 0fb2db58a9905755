"""A child process: the bare import of sqlalchemy.orm.  ``python -m bench.bare_import START``."""

import json
import time

before, cpu = time.monotonic_ns(), time.process_time()
import sqlalchemy.orm  # noqa: E402, F401

print(json.dumps({"wall": (time.monotonic_ns() - before) / 1e9, "cpu": time.process_time() - cpu}))
