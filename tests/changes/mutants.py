"""Break one rule of the merge at a time and see that the machine notices: ``make mutants``.

Each mutant is one replacement in one module of ``coalition_desktop.changes``, tried in a process of
its own.  Exit 1 when one survives.
"""

from __future__ import annotations

import importlib
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import ModuleType

HERE = Path(__file__).resolve()
EXAMPLES = 400

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


def mutate(name: str) -> None:
    """Put the broken module in the place of the right one, before anything imports it."""
    module, there, instead = MUTANTS[name]
    full = f"coalition_desktop.changes.{module}"
    spec = importlib.util.find_spec(full)
    assert spec is not None and spec.origin is not None
    source = Path(spec.origin).read_text(encoding="utf-8")
    if source.count(there) != 1:
        raise SystemExit(f"{name}: stands {source.count(there)} times in {module}.py")
    broken = ModuleType(full)
    broken.__spec__, broken.__file__ = spec, spec.origin
    sys.modules[full] = broken
    exec(compile(source.replace(there, instead), spec.origin, "exec"), broken.__dict__)


def survives(name: str) -> bool:
    """Whether the machine finds nothing wrong with a mutant, in a process of its own."""
    tried = subprocess.run(
        [sys.executable, HERE, name], cwd=HERE.parents[2], capture_output=True, text=True, check=False
    )
    if tried.returncode not in (0, 1):
        raise SystemExit(f"{name}: {tried.stdout}{tried.stderr}")
    return tried.returncode == 0


def run_machine() -> int:
    """0 when the machine finds nothing, 1 when it finds something."""
    from hypothesis import Phase, settings
    from hypothesis.stateful import run_state_machine_as_test

    sys.path[:0] = [str(HERE.parent), str(HERE.parents[2])]
    machine = importlib.import_module("machine")
    quick = settings(
        max_examples=EXAMPLES, stateful_step_count=40, derandomize=True, database=None, deadline=None,
        phases=[Phase.generate], report_multiple_bugs=False,
    )  # fmt: skip
    try:
        run_state_machine_as_test(machine.Offices, settings=quick)
    except (AssertionError, KeyError, ValueError, TypeError):
        return 1
    return 0


def main() -> None:
    """Try all mutants, two at a time."""
    with ThreadPoolExecutor(2) as pool:
        alive = [name for name, lives in zip(MUTANTS, pool.map(survives, MUTANTS), strict=True) if lives]
    for name in MUTANTS:
        print("SURVIVED" if name in alive else "caught  ", name)
    print(f"{len(MUTANTS) - len(alive)} of {len(MUTANTS)} caught")
    sys.exit(bool(alive))


if __name__ == "__main__":
    if len(sys.argv) > 1:
        mutate(sys.argv[1])
        sys.exit(run_machine())
    main()
