"""Break one rule of the merge at a time and see that the machine notices: ``make mutants``.

Each mutant is one replacement in one module of ``coalition_desktop.changes``, tried in a process of
its own.  Exit 1 when one survives.
"""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

HERE = Path(__file__).resolve()
EXAMPLES = 400
CAUGHT = 10  # how a process ends in which the tests noticed; 0 where they did not, all else is a slip

# what is broken: (module, what stands there, what is put in its place)
MUTANTS = {
    "last writer wins, no conflict": ("fold", "len({canonical(h.values.get(key)) for _, h in order}) > 1", "False"),
    "equal values are a conflict": ("fold", "len({canonical(h.values.get(key)) for _, h in order}) > 1", "True"),
    "a deletion hides edits it had not seen": (
        "fold", "return any(h.id not in seen for key, found in heads.items() if key != DELETED for _, h in found)",
        "return False"),
    "an edit always revives": ("fold", "h.id not in seen for key", "True for key"),
    "a deletion beats a restore": ("fold", "or any(h.values.get(DELETED) is not True for _, h in verdicts)", ""),
    "delete against edit is not shown": (
        "fold", "return any(h.values.get(DELETED) is True for _, h in heads.get(DELETED, ()))", "return False"),
    "only the winner is replaced": ("fold", "for pred in replaced:", "for pred in replaced[:1]:"),
    "the order of arrival ranks": ("fold", "return sorted(heads, key=merit, reverse=True)", "return list(heads)"),
    "the clock alone ranks": ("fold", "return filled, office_of_site(head.site) == office, head.hlc, head.id",
                              "return False, False, head.hlc, head.id"),
    "empty beats non-empty": ("fold", "return filled, office_of", "return not filled, office_of"),
    "the owning office counts for nothing": ("fold", "office_of_site(head.site) == office", "True"),
    "a removed element wins": ("fold", "elements[key] = any(", "elements[key] = all("),
    "a late ancestor is revived": ("fold", "if change_id in missing:", "if False:"),
    "replaced changes to come are forgotten": ("fold", "missing.add(pred)", "pass"),
    "a later clock replaces": ("fold", "                missing.add(pred)\n",
                               "                missing.add(pred)\n                heads.clear()\n"),
    "a record is changed by its second arrival": (
        "ledger", "        if change.id in self.changes:\n            return False\n", ""),
    "an erased body comes back": ("ledger", "if state.erased:", "if False:"),
    "erasing leaves the bodies there were": ("ledger", "self.changes[change.id] = change.without_body()", "pass"),
    "erasures can be withdrawn": ("ledger", 'if change.kind == "erase" else set())', 'if False else set())'),
    "withdrawing forgets the other files": (
        "ledger", "sources.discard(source)", "sources.clear() if source in sources else None"),
    "withdrawing leaves the changes": ("ledger", "sources.discard(source)", "pass"),
    "a cleared field keeps its old value": (
        "fold", "values[key] = order[0][1].values.get(key)",
        "values[key] = next((h.values[key] for _, h in order if h.values.get(key)), None)"),
}  # fmt: skip


def break_module(module: str, there: str, instead: str) -> None:
    """Put the broken module in the place of the right one, before anything imports it."""
    full = f"coalition_desktop.{module}"
    spec = importlib.util.find_spec(full)
    assert spec is not None and spec.origin is not None
    source = Path(spec.origin).read_text(encoding="utf-8")
    if source.count(there) != 1:
        raise SystemExit(f"stands {source.count(there)} times in {module}: {there}")
    broken = ModuleType(full)
    broken.__spec__, broken.__file__ = spec, spec.origin
    sys.modules[full] = broken
    exec(compile(source.replace(there, instead), spec.origin, "exec"), broken.__dict__)


def survives(script: Path, name: str) -> bool:
    """Whether the tests find nothing wrong with a mutant, in a process of its own."""
    tried = subprocess.run(
        [sys.executable, script, name], cwd=HERE.parents[2], capture_output=True, text=True, check=False
    )
    if tried.returncode not in (0, CAUGHT):
        raise SystemExit(f"{name}: {tried.stdout}{tried.stderr}")
    return tried.returncode == 0


def run_machine(machine: Any, examples: int, steps: int) -> int:
    """0 when the machine finds nothing, ``CAUGHT`` when it finds something."""
    from hypothesis import HealthCheck, Phase, settings
    from hypothesis.stateful import run_state_machine_as_test

    quick = settings(
        max_examples=examples, stateful_step_count=steps, derandomize=True, database=None, deadline=None,
        phases=[Phase.generate], report_multiple_bugs=False, suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    try:
        run_state_machine_as_test(machine, settings=quick)
    except (AssertionError, KeyError, ValueError, TypeError):
        return CAUGHT
    return 0


def try_all(script: Path, names: Iterable[str]) -> None:
    """Try all mutants of a script, two at a time."""
    names = list(names)
    with ThreadPoolExecutor(2) as pool:
        alive = [name for name, lives in zip(names, pool.map(partial(survives, script), names), strict=True) if lives]
    for name in names:
        print("SURVIVED" if name in alive else "caught  ", name)
    print(f"{len(names) - len(alive)} of {len(names)} caught")
    sys.exit(bool(alive))


def main() -> None:
    """One mutant, or all."""
    if len(sys.argv) == 1:
        try_all(HERE, MUTANTS)
    module, there, instead = MUTANTS[sys.argv[1]]
    break_module(f"changes.{module}", there, instead)
    sys.path[:0] = [str(HERE.parent), str(HERE.parents[2])]
    sys.exit(run_machine(importlib.import_module("machine").Offices, EXAMPLES, 40))


if __name__ == "__main__":
    main()
