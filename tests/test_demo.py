"""The demonstration, played whole: what it leaves in its folder."""

from __future__ import annotations

from pathlib import Path

from coalition_desktop.desk.demo import SAMPLE, play
from coalition_desktop.desk.demo_exchange import NEXT_PACKET
from coalition_desktop.language import Language
from coalition_desktop.work import finish


def test_the_demonstration_leaves_a_packet_to_be_looked_at(tmp_path: Path, home: Path) -> None:
    answer = finish(play(tmp_path / "demo", Language("fr")))
    assert answer["same"] and answer["faults"] == 0
    made = {path.name for path in (tmp_path / "demo").iterdir()}
    assert {SAMPLE, NEXT_PACKET, "roster-ar.xlsx", "attestation-fr.pdf"} <= made
