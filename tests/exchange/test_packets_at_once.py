"""Two people of the national office take in packets at the same moment: nothing is lost, whoever comes first."""

from __future__ import annotations

import threading
from contextlib import closing

import pytest

from coalition_desktop.exchange.applying import PlanOutdated
from coalition_desktop.exchange.files import open_table_file
from coalition_desktop.exchange.packet_applying import apply_packet
from coalition_desktop.exchange.packet_planning import plan_packet
from coalition_desktop.store.server import ServerRegistry
from coalition_desktop.work import finish
from tests import postgres
from tests.exchange.offices import Offices
from tests.store.doing import assert_whole, kept

pytestmark = postgres.needed


@pytest.fixture
def offices(tmp_path):
    """Two offices with a file each; the national one is on the server."""
    with closing(Offices(tmp_path, "sqlite")) as files, closing(Offices(tmp_path, "postgresql")) as servers:
        files["NAT"] = servers["NAT"]
        yield files


def looked_at(registry, path):
    return finish(plan_packet(registry, finish(open_table_file(path))))


def taken_at_once(url, packets):
    """Each packet looked at and taken in by a person of its own; how often one had to look again."""
    start, again = threading.Barrier(len(packets)), []

    def take(path):
        with ServerRegistry(url, author=path.name) as registry:
            start.wait()
            plan = looked_at(registry, path)
            start.wait()
            while True:
                try:
                    finish(apply_packet(registry, plan))
                    break
                except PlanOutdated:
                    again.append(path)
                    plan = looked_at(registry, path)

    threads = [threading.Thread(target=take, args=(path,)) for path in packets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return len(again)


def test_two_packets_at_once_are_as_one_after_the_other(offices, tmp_path):
    lsh, dod, nat = offices["LSH"], offices["DOD"], offices["NAT"]
    rid = lsh.add(name_ar="جمعية النور", members=25)
    dod.take(lsh.export())
    assert nat.take(lsh.export()).backup is None  # that is the server's
    for n in range(5):
        lsh.add(name_ar=f"جمعية {n}")
        dod.add(name_ar=f"تعاونية {n}")
    lsh.put(rid, members=30)
    dod.put(rid, members=50)
    packets = [lsh.export(), dod.export()]
    url = nat.registry.engine.url.render_as_string(hide_password=False)
    assert taken_at_once(url, packets) >= 1  # both had looked at the same state
    assert_whole(nat.registry)
    assert [{side.values["members"] for side in one.sides} for one in nat.disputes()] == [{30, 50}]
    with closing(Offices(tmp_path / "calm", "postgresql")) as calm:
        other = calm["GON"]
        for path in packets:
            other.take(path)
        assert other.all_shown() == nat.all_shown()
    imports = kept(nat.registry, "import_file")["import_file"]
    assert {path.name for path in packets} <= {row[2] for row in imports}
