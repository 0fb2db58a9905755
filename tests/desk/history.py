"""An office with a history of every kind, and what another one sent it, for the tests of the history."""

from __future__ import annotations

from pathlib import Path

from coalition_desktop.desk.records import remove, save, save_new
from tests.exchange.importing_lists import imported, written
from tests.exchange.offices import TestOffice

SECRETS = ("سعاد السرية", "+212661777777", "souad.secret", "ملاحظة سرية")


class Told:
    """Two offices after some work.

    ``nakhil`` is in conflict over its e-mail address, of which a packet brought the other side; ``from_list``
    came with a list; ``bin`` was deleted; ``person`` has personal fields and a position in ``nakhil``.
    """

    def __init__(self, folder: Path) -> None:
        self.lsh, self.dod = TestOffice(folder / "lsh", "LSH"), TestOffice(folder / "dod", "DOD")
        registry = self.registry = self.lsh.registry
        self.nakhil = save_new(registry, "association", {"name_ar": "جمعية نخيل", "email": "a@a.example"})
        self.bin = save_new(registry, "association", {"name_ar": "جمعية محذوفة", "notes": "=1+1"})
        self.person = save_new(registry, "person", {"name_ar": SECRETS[0], "phone": [SECRETS[1]], "notes": SECRETS[3]})
        position = {"person": self.person, "association": self.nakhil, "role": "president"}
        self.position = save_new(registry, "position", position)
        self.dod.take(self.lsh.export(to="DOD", personal=True))
        save(registry, "association", self.nakhil, {"email": "b@b.example"})
        self.dod.put(self.nakhil, email="c@c.example")
        self.packet = self.dod.export(to="LSH")
        self.brought = self.lsh.take(self.packet)
        line = {"name_ar": "جمعية من لائحة", "founded_on": "2010-01-02", "phone": "0661000001"}
        self.list = imported(registry, written(folder / "list.xlsx", line))
        remove(registry, [self.bin])

    def close(self) -> None:
        self.lsh.close()
        self.dod.close()
