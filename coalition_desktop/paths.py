"""Where things are: the user's folders and what is shipped with the program."""

from __future__ import annotations

import os
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
APP = "coalition-desktop"
_BACKUPS = " - backups"


def shipped_dir(name: str) -> Path:
    """``resources`` or ``translations``: beside the package in a checkout, inside it in a wheel."""
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def resources_dir() -> Path:
    """Icons, letter wordings, synonyms of headers, the sample registry."""
    return shipped_dir("resources")


def translations_dir() -> Path:
    """The three catalogues ``coalition_{ar,fr,en}.ts``."""
    return shipped_dir("translations")


def _home() -> Path | None:
    """``COALITION_DESKTOP_HOME`` puts all the user's files into one folder (USB key, tests)."""
    value = os.environ.get("COALITION_DESKTOP_HOME")
    return Path(value) if value else None


def data_dir() -> Path:
    """The user's data folder: the registry, its backups, copies of imported files."""
    home = _home()
    if home:
        return home
    import platformdirs

    return Path(platformdirs.user_data_dir(APP, appauthor=False))


def config_dir() -> Path:
    """The folder of ``settings.json``."""
    home = _home()
    if home:
        return home
    import platformdirs

    return Path(platformdirs.user_config_dir(APP, appauthor=False))


def default_registry() -> Path:
    """The registry that opens when none is named."""
    return data_dir() / "registry.coalition"


def backups_dir(registry: Path) -> Path:
    """Backups of a registry lie in a folder beside it, named after it."""
    return registry.with_name(registry.stem + _BACKUPS)


def backed_up_registry(backup: Path) -> Path | None:
    """The registry, there or not, beside whose folder of backups a backup lies; None where it lies elsewhere."""
    folder = backup.absolute().parent
    if not folder.name.endswith(_BACKUPS):
        return None
    return folder.with_name(folder.name.removesuffix(_BACKUPS) + backup.suffix)


def imports_dir(registry: Path) -> Path:
    """Copies of imported files lie in a folder beside the registry too."""
    return registry.with_name(registry.stem + " - imports")


def documents_dir(registry: Path) -> Path:
    """The bytes of documents lie beside the registry as well, and beside a copy of it in another place."""
    return registry.with_name(registry.stem + " - documents")
