"""All kinds of letters.  A new one is a file beside this one and a name in this list."""

from __future__ import annotations

from collections.abc import Mapping

from coalition_desktop.documents.letters import membership
from coalition_desktop.documents.letters.kind import Kind

KINDS: Mapping[str, Kind] = {kind.name: kind for kind in (membership.KIND,)}
