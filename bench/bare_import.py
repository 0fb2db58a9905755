"""A child process: the bare import of sqlalchemy.orm.  ``python -m bench.bare_import``."""

import json
import time

before = time.process_time()
import sqlalchemy.orm  # noqa: E402, F401

print(json.dumps({"imported": time.process_time() - before}))
