"""The office's signing key: private on this computer, public in the office's record.

The private key is a file that only this person can read, outside the registry: a copy of the
registry that leaves the computer cannot sign letters.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coalition_desktop.desk.office import office_of
from coalition_desktop.language import QT_TRANSLATE_NOOP, Message
from coalition_desktop.paths import config_dir
from coalition_desktop.store import writing
from coalition_desktop.store.registry import Registry

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

NEW_KEY = QT_TRANSLATE_NOOP("Operation", "New signing key of the office")


def key_file(registry: Registry) -> Path:
    """Where this installation's private key is kept."""
    return config_dir() / "keys" / f"{registry.identity.site.replace(':', '-')}.pem"


def signing_key(registry: Registry) -> Ed25519PrivateKey:
    """The private key, made at its first use; its public half is written into the office's record."""
    from coalition_desktop.documents import signing

    path = key_file(registry)
    if path.exists():
        key = signing.read_private_pem(path.read_bytes())
    else:
        key = signing.new_key()
        _keep(path, signing.private_pem(key))
    _publish(registry, signing.public_text(key))
    return key


def _keep(path: Path, pem: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".new")
    draft.unlink(missing_ok=True)
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(pem)
    os.replace(draft, path)


def _publish(registry: Registry, public: str) -> None:
    rid, office = office_of(registry)
    known = _lines(office)
    if public not in known:
        with registry.write("key", Message(NEW_KEY)) as session:
            writing.put(session, rid, {"public_keys": "\n".join([*known, public])})


def _lines(office: dict[str, Any]) -> list[str]:
    return str(office.get("public_keys") or "").split()


def public_keys(registry: Registry) -> list[Ed25519PublicKey]:
    """All keys that ever signed this office's letters."""
    from coalition_desktop.documents import signing

    return [signing.read_public_text(line) for line in _lines(office_of(registry)[1])]
