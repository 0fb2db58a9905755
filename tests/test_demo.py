"""The demonstration, played whole: what it leaves in its folder."""

from __future__ import annotations

from pathlib import Path

from coalition_desktop.desk.demo import NEXT_PACKET, SAMPLE, play
from coalition_desktop.language import Language
from coalition_desktop.work import finish


def test_the_demonstration_goes_through_every_job(tmp_path: Path, home: Path) -> None:
    answer = finish(play(tmp_path / "demo", Language("fr")))
    assert answer["faults"] == 0
    assert answer["packet_back"]["conflicts"] == 2
    assert len(answer["packet_back"]["fingerprint"].split(" - ")) == 4
    made = {path.name for path in (tmp_path / "demo").iterdir()}
    assert {SAMPLE, NEXT_PACKET, "packet.xlsx", "packet-back.xlsx", "roster-ar.xlsx", "attestation-fr.pdf"} <= made
