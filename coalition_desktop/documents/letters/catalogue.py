"""All kinds of letters.  A new one is a file beside this one and a name in this list."""

from __future__ import annotations

from collections.abc import Mapping

from coalition_desktop.documents.letters import (
    admission,
    appreciation,
    invitation,
    membership,
    official,
    reminder,
    representation,
    suspension,
)
from coalition_desktop.documents.letters.kind import Kind

_ALL = (membership, representation, appreciation, official, invitation, reminder, admission, suspension)
KINDS: Mapping[str, Kind] = {module.KIND.name: module.KIND for module in _ALL}
