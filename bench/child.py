"""One piece of work in a process of its own, so that nothing is warm from the time before.

``python -m bench.child SIDE WORK PATH…`` prints its figures; SIDE is ``floors`` or ``ours``.
"""

import importlib
import json
import sys
from pathlib import Path

_script, side, work, *words = sys.argv
arguments = [int(word) if word.isdecimal() else Path(word) for word in words]
print(json.dumps(getattr(importlib.import_module(f"bench.{side}"), work)(*arguments)))
