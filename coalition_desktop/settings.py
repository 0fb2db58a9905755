"""The person's own settings on this computer.  What belongs to the office is in the registry."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from coalition_desktop.paths import config_dir


@dataclass(slots=True)
class Settings:
    """``settings.json``; unknown keys of a newer version are kept as they are."""

    language: str = "ar"  # ar | fr | en
    theme: str = "system"  # light | dark | system
    text_size: int = 100  # per cent, 90–150
    registry: str = ""  # path of the registry opened last; empty: the default one
    author: str = ""  # name written into the history
    automatic_backup: bool = True
    second_backup_place: str = ""
    pages: dict[str, Any] = field(default_factory=dict)  # remembered state of each page
    unknown: dict[str, Any] = field(default_factory=dict)


def settings_path() -> Path:
    """The one file of the settings."""
    return config_dir() / "settings.json"


def load(path: Path | None = None) -> Settings:
    """The settings, or the defaults where the file is absent or unreadable."""
    path = path or settings_path()
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(found, dict):
        return Settings()
    defaults = asdict(Settings())
    known = {
        f.name: found.pop(f.name)
        for f in fields(Settings)
        if f.name != "unknown" and isinstance(found.get(f.name), type(defaults[f.name]))
    }
    return Settings(**known, unknown=found)


def save(settings: Settings, path: Path | None = None) -> None:
    """Write the settings whole or not at all."""
    path = path or settings_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    body = asdict(settings)
    body = {**body.pop("unknown"), **body}
    draft = path.with_suffix(".new")
    draft.write_text(json.dumps(body, ensure_ascii=False, indent=1), encoding="utf-8")
    os.replace(draft, path)
