"""Attachments that travel: one zip, files that prove themselves, and what is not a packet refused."""

from __future__ import annotations

import hashlib
import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coalition_desktop.desk import documents, packets
from coalition_desktop.desk.erasing import erase
from coalition_desktop.errors import UserError
from coalition_desktop.exchange.files import open_table_file
from coalition_desktop.exchange.hidden_sheet import PassphraseNeeded
from coalition_desktop.exchange.packet_applying import apply_packet
from coalition_desktop.exchange.packet_writing import Wish, export_packet
from coalition_desktop.exchange.sheets import FileRefused
from coalition_desktop.language import Language
from coalition_desktop.paths import documents_dir, imports_dir
from coalition_desktop.store.attachments import MOST_BYTES, files_in, place_of
from coalition_desktop.store.checking import check
from coalition_desktop.store.undoing import redo, undo
from coalition_desktop.work import finish
from tests.exchange.offices import TestOffice
from tests.postgres import ON_BOTH
from tests.store.doing import assert_whole, kept

STATUTES = b"%PDF-1.4 " + bytes(range(256)) * 9000
RECEIPT = b"\x89PNG receipt"
SECRET = "عبارة سر"


@pytest.fixture
def offices(tmp_path):
    made = {code: TestOffice(tmp_path / code, code) for code in ("LSH", "DOD", "NAT")}
    yield made
    for office in made.values():
        office.close()


@pytest.fixture
def lsh(offices, tmp_path):
    """An office with an association that has two documents."""
    office = offices["LSH"]
    office.nour = office.add(name_ar="جمعية النور", number="LSH-0001", region="11")
    office.statutes = attached(office, tmp_path / "القانون الأساسي.pdf", STATUTES)
    office.receipt = attached(office, tmp_path / "receipt.png", RECEIPT)
    return office


@pytest.fixture
def dod(offices):
    return offices["DOD"]


def attached(office, path, content):
    path.write_bytes(content)
    return finish(documents.attach(office.registry, office.nour, path, {}))


def sent(office, name="packet.zip", **wish):
    wish = Wish(attachments=True, **wish)
    return finish(export_packet(office.registry, office.folder / name, "ar", office.key, wish)).path


def states(office, about):
    with office.registry.read() as session:
        return {one.rid: one.state for one in documents.documents(office.registry, session, about)}


def digests(office):
    return set(files_in(office.registry.path))


def sha(content):
    return hashlib.sha256(content).hexdigest()


def taken(result):
    return {key: number for key, number in result.files.answer().items() if number}


def members(path):
    with zipfile.ZipFile(path) as archive:
        return {info.filename: archive.read(info) for info in archive.infolist()}


def packed(path, content):
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in content.items():
            archive.writestr(name, data)
    return path


def errors(office):
    return finish(check(office.registry)).errors


# ------------------------------------------------------------------ there and back


def test_files_travel_and_again_nothing(lsh, dod):
    path = sent(lsh)
    assert sorted(Path(name).suffix for name in members(path)) == [".pdf", ".png", ".xlsx"]
    assert taken(dod.take(path)) == {"taken": 2}
    assert states(dod, lsh.nour) == {lsh.receipt: "here", lsh.statutes: "here"}
    assert place_of(dod.registry.path, sha(STATUTES)).read_bytes() == STATUTES
    before = kept(dod.registry)
    again = dod.take(path)
    assert (taken(again), again.taken) == ({"here": 2}, 0)
    assert kept(dod.registry) == before
    assert_whole(dod.registry)
    assert taken(lsh.take(path)) == {"here": 2}


def test_without_being_asked_for_no_file_goes(lsh, dod):
    result = dod.take(lsh.export())
    assert taken(result) == {"awaited": 2}
    assert states(dod, lsh.nour) == {lsh.receipt: "awaited", lsh.statutes: "awaited"}
    assert errors(dod) == [] and len(finish(check(dod.registry)).remarks) == 2
    assert states(lsh, lsh.nour) == {lsh.receipt: "here", lsh.statutes: "here"}


def test_what_is_awaited_comes_with_a_later_zip_though_all_records_are_known(lsh, dod):
    dod.take(lsh.export())
    later = sent(lsh)
    plan = dod.plan(later)
    assert plan.rows == []
    assert taken(finish(apply_packet(dod.registry, plan))) == {"taken": 2}
    assert set(states(dod, lsh.nour).values()) == {"here"}


def test_the_workbook_alone_is_a_packet_and_the_files_come_when_the_zip_does(lsh, dod, tmp_path):
    path = sent(lsh)
    [book] = [data for name, data in members(path).items() if name.endswith(".xlsx")]
    (tmp_path / "alone.xlsx").write_bytes(book)
    assert taken(dod.take(tmp_path / "alone.xlsx")) == {"awaited": 2}
    assert taken(dod.take(path)) == {"taken": 2}


def test_a_folder_that_a_person_packed_again(lsh, dod, tmp_path):
    again = {f"مجلد/{name}": data for name, data in members(sent(lsh)).items()}
    again |= {"__MACOSX/._x": b"stray", "مجلد/.DS_Store": b"stray"}
    assert taken(dod.take(packed(tmp_path / "again.zip", again))) == {"taken": 2}


def test_a_file_is_taken_for_its_content_and_never_for_its_name(lsh, dod, tmp_path):
    found = members(sent(lsh))
    [statutes] = [name for name in found if name.endswith(".pdf")]
    found[statutes] = b"something else"
    found["files/stranger.pdf"] = b"of no document"
    assert taken(dod.take(packed(tmp_path / "other.zip", found))) == {"taken": 1, "unknown": 2, "awaited": 1}
    assert digests(dod) == {sha(RECEIPT)}


def test_fewer_files_than_the_packet_tells(lsh, dod, tmp_path):
    found = {name: data for name, data in members(sent(lsh)).items() if not name.endswith(".pdf")}
    assert taken(dod.take(packed(tmp_path / "less.zip", found))) == {"taken": 1, "absent": 1, "awaited": 1}


def test_a_document_that_was_left_out_brings_no_file(lsh, dod):
    plan = dod.plan(sent(lsh))
    for row in plan.rows:
        row.taken = row.rid != lsh.statutes
    assert taken(finish(apply_packet(dod.registry, plan))) == {"taken": 1, "unknown": 1}
    assert digests(dod) == {sha(RECEIPT)}


def test_a_file_that_is_damaged_here_is_mended_by_the_zip_and_never_sent(lsh, dod):
    path = sent(lsh)
    dod.take(path)
    place_of(dod.registry.path, sha(RECEIPT)).write_bytes(RECEIPT[::-1])
    assert [m.text.source for m in errors(dod)] == ["The file of a document was altered or damaged: {file}"]
    with pytest.raises(UserError, match="altered or damaged"):
        documents.save_copy(dod.registry, lsh.receipt, dod.folder / "copy.png")
    wish = Wish(attachments=True)
    written = finish(export_packet(dod.registry, dod.folder / "on.zip", "ar", dod.key, wish))
    assert (len(written.parcel.files), written.parcel.damaged) == (1, 1)
    assert taken(dod.take(path)) == {"taken": 1, "here": 1}
    assert errors(dod) == []


def test_only_what_is_new_since_the_last_packet_with_files(lsh, tmp_path):
    sent(lsh, "first.zip", to="DOD")
    since = packets.files_last_sent(lsh.registry, "DOD")
    attached(lsh, tmp_path / "third.txt", b"third")
    lsh.export(to="DOD")  # without files: they are still to go
    assert since == packets.files_last_sent(lsh.registry, "DOD") < packets.last_sent(lsh.registry, "DOD")
    found = packets.files_to_send(lsh.registry, Wish(attachments=True, files_since=since))
    assert [one.name for one in found.files] == ["third.txt"]


def test_a_region_sends_only_its_own_files(lsh, tmp_path):
    lsh.nour = lsh.add(name_ar="جمعية الجنوب", region="12")
    attached(lsh, tmp_path / "south.txt", b"south")
    found = packets.files_to_send(lsh.registry, Wish(attachments=True, region="12"))
    assert [one.name for one in found.files] == ["south.txt"]


def test_the_name_says_what_it_is(lsh):
    for name, wish in (("a.xlsx", Wish(attachments=True)), ("a.zip", Wish())):
        with pytest.raises(UserError, match="Nothing was written"):
            finish(export_packet(lsh.registry, lsh.folder / name, "ar", lsh.key, wish))
        assert not (lsh.folder / name).exists()


def test_a_working_list_carries_none(lsh):
    path = lsh.export(kind="list", attachments=True)
    assert path.suffix == ".xlsx" and len(members(path)) > 3 and RECEIPT not in path.read_bytes()


def test_two_files_for_one_document_are_a_conflict_and_either_can_be_read(lsh, dod, tmp_path):
    dod.take(sent(lsh))
    for office, name in ((lsh, "ours.txt"), (dod, "theirs.txt")):
        (tmp_path / name).write_bytes(name.encode())
        finish(documents.replace(office.registry, lsh.receipt, tmp_path / name))
    assert taken(lsh.take(sent(dod))) == {"taken": 1, "here": 2}
    assert {"file_name", "sha256"} <= {one.key for one in lsh.disputes()}
    assert states(lsh, lsh.nour)[lsh.receipt] == "here"
    lsh.put(lsh.receipt, sha256=sha(b"theirs.txt"))  # decided; name and size are still the other side's
    found = documents.save_copy(lsh.registry, lsh.receipt, tmp_path / "copy.txt")
    assert found.read_bytes() == b"theirs.txt" and errors(lsh) == []


@pytest.mark.parametrize("database", ON_BOTH[1:])
def test_beside_a_server_no_file_is_kept_and_the_records_come(lsh, database, tmp_path):
    office = TestOffice(tmp_path / "NAT", "NAT", database=database)
    try:
        result = office.take(sent(lsh))
        assert (result.taken > 0, taken(result)) == (True, {})
        assert office.shown(lsh.receipt)["sha256"] == sha(RECEIPT) and errors(office) == []
        written = finish(export_packet(office.registry, tmp_path / "on.zip", "ar", office.key, Wish(attachments=True)))
        assert (written.parcel.files, written.parcel.missing) == ([], 2)
        erase(office.registry, lsh.receipt, "request", Language("ar"))
    finally:
        office.close()


# ------------------------------------------------------------------ with a passphrase


def test_files_are_enciphered_as_well(lsh, dod):
    path = sent(lsh, passphrase=SECRET)
    whole = path.read_bytes()
    assert STATUTES[:64] not in whole and RECEIPT not in whole and "القانون".encode() not in whole
    assert sha(RECEIPT)[:12].encode() not in whole
    with pytest.raises(PassphraseNeeded):
        dod.plan(path)
    assert taken(dod.take(path, SECRET)) == {"taken": 2}
    assert set(states(dod, lsh.nour).values()) == {"here"}


def test_an_enciphered_file_that_was_altered_or_put_into_another_packet_is_refused(lsh, dod, tmp_path):
    found, other = members(sent(lsh, passphrase=SECRET)), members(sent(lsh, "b.zip", passphrase=SECRET))
    first, second = sorted(name for name in found if name.startswith("files/"))
    found[first] = found[first][:-1] + bytes([found[first][-1] ^ 1])
    found[second] = other[second]
    assert taken(dod.take(packed(tmp_path / "altered.zip", found), SECRET)) == {"refused": 2, "awaited": 2}
    assert not documents_dir(dod.registry.path).exists()


# ------------------------------------------------------------------ undone, erased, stopped


def test_an_import_that_is_taken_back_leaves_files_that_nothing_shows(lsh, dod):
    dod.take(sent(lsh))
    undo(dod.registry)
    assert states(dod, lsh.nour) == {} and len(digests(dod)) == 2
    assert finish(check(dod.registry)).remarks == []  # they wait with the import
    redo(dod.registry)
    assert set(states(dod, lsh.nour).values()) == {"here"}


def test_an_erased_document_takes_its_file_along_wherever_it_arrives(lsh, dod, offices):
    old = sent(lsh)
    dod.take(old)
    assert erase(lsh.registry, lsh.statutes, "request", Language("ar")).done
    assert digests(lsh) == {sha(RECEIPT)}
    dod.take(sent(lsh, "later.zip"))
    assert digests(dod) == {sha(RECEIPT)}
    assert taken(dod.take(old)) == {"here": 1, "unknown": 1}
    assert digests(dod) == {sha(RECEIPT)}
    assert taken(offices["NAT"].take(sent(lsh, "third.zip"))) == {"taken": 1}


def test_the_bytes_stay_where_another_document_has_the_same(lsh, tmp_path):
    twin = attached(lsh, tmp_path / "same.pdf", STATUTES)
    assert len(digests(lsh)) == 2
    erase(lsh.registry, lsh.statutes, "request", Language("ar"))
    assert states(lsh, lsh.nour)[twin] == "here"


def test_stopping_an_import_takes_its_files_away_again(lsh, dod):
    path = sent(lsh)
    before = kept(dod.registry)
    seen = set()
    for stop in range(400):
        work = apply_packet(dod.registry, dod.plan(path)) if stop % 20 == 0 else None
        if work is None:
            continue
        try:
            for _ in range(stop // 20 + 1):
                seen.add(next(work).phase.source)
        except StopIteration:
            break
        work.close()
        assert not documents_dir(dod.registry.path).exists() and kept(dod.registry) == before
    assert "Taking in the files" in seen and "Saving" in " ".join(seen)


def test_stopping_an_export_leaves_nothing(lsh):
    path = lsh.folder / "out" / "packet.zip"
    path.parent.mkdir()
    work = export_packet(lsh.registry, path, "ar", lsh.key, Wish(attachments=True))
    while next(work).phase.source != "Packing the files":
        pass
    work.close()
    assert [*path.parent.iterdir()] == []


def test_no_copy_of_the_files_is_kept_beside_the_workbook(lsh, dod):
    dod.take(sent(lsh))
    [copy] = imports_dir(dod.registry.path).iterdir()
    assert copy.name.endswith("packet.xlsx") and RECEIPT not in copy.read_bytes()


def test_files_are_never_in_memory_at_once(lsh, tmp_path):
    import tracemalloc

    for number in range(6):
        attached(lsh, tmp_path / f"{number}.bin", bytes([number]) * (8 << 20))
    sent(lsh, "warm.zip")
    tracemalloc.start()
    sent(lsh, "measured.zip", passphrase=SECRET)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 24 << 20  # of 50 MB


# ------------------------------------------------------------------ what is no packet


def zipped(tmp_path, *infos):
    path = tmp_path / "bad.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for info, data in infos:
            archive.writestr(info, data)
    return path


def linked(name):
    info = zipfile.ZipInfo(name)
    info.create_system, info.external_attr = 3, 0o120777 << 16
    return info


@pytest.mark.parametrize(
    ("case", "code", "words"),
    [
        ("up", "unsafe", "lead out of its folder"),
        ("absolute", "unsafe", "lead out of its folder"),
        ("drive", "unsafe", "lead out of its folder"),
        ("link", "unsafe", "lead out of its folder"),
        ("twice", "unsafe", "same name"),
        ("bomb", "too_large", "larger than any packet"),
        ("many", "too_large", "larger than any packet"),
        ("nested", "not_a_workbook", "another one"),
        ("two", "not_a_workbook", "Unpack it first"),
        ("cut", "damaged", "damaged"),
        ("crc", "damaged", "damaged"),
        ("packing", "packing", "unusual way"),
    ],
)
def test_a_zip_that_no_export_made_is_refused_and_nothing_changes(lsh, dod, tmp_path, case, code, words):
    good = sent(lsh)
    found = list(members(good).items())
    path = {
        "up": lambda: zipped(tmp_path, *found, ("files/../../evil", b"x")),
        "absolute": lambda: zipped(tmp_path, *found, ("/files/evil", b"x")),
        "drive": lambda: zipped(tmp_path, *found, ("C:/files/evil", b"x")),
        "link": lambda: zipped(tmp_path, *found, (linked("files/evil"), b"/etc/passwd")),
        "twice": lambda: zipped(tmp_path, *found, ("files/é", b"x"), ("files/É".lower().replace("é", "e\u0301"), b"y")),
        "bomb": lambda: zipped(tmp_path, *found, ("files/bomb", bytes(MOST_BYTES + 100))),
        "many": lambda: zipped(tmp_path, *found, *((f"files/{n}", b"") for n in range(4001))),
        "nested": lambda: zipped(tmp_path, ("a.csv.zip", good.read_bytes()), ("files/b.csv", b"x")),
        "two": lambda: zipped(tmp_path, *found, ("b.xlsx", b"x")),
        "cut": lambda: cut(good, tmp_path),
        "crc": lambda: flipped(good, tmp_path, STATUTES[9:600]),
        "packing": lambda: lzma(found, tmp_path),
    }[case]()
    before = kept(dod.registry)
    with pytest.raises(FileRefused, match=words) as refused:
        dod.plan(path)
    assert refused.value.code == code and "Nothing was changed" in str(refused.value)
    assert kept(dod.registry) == before and not documents_dir(dod.registry.path).exists()


def cut(path, folder):
    target = folder / "cut.zip"
    target.write_bytes(path.read_bytes()[: -len(RECEIPT) - 30])
    return target


def flipped(path, folder, part):
    data = bytearray(path.read_bytes())
    data[data.index(part)] ^= 1
    target = folder / "flipped.zip"
    target.write_bytes(data)
    return target


def lzma(found, folder):
    path = folder / "lzma.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_LZMA) as archive:
        for name, data in found:
            archive.writestr(name, data)
    return path


def test_a_zip_that_changed_after_the_preview_changes_nothing(lsh, dod):
    path = sent(lsh)
    plan = dod.plan(path)
    other = flipped(path, path.parent, STATUTES[9:600])
    other.replace(path)
    before = kept(dod.registry)
    with pytest.raises(UserError, match="no longer the file of the preview"):
        finish(apply_packet(dod.registry, plan))
    assert kept(dod.registry) == before and not documents_dir(dod.registry.path).exists()


def test_a_list_in_a_zip_is_a_list(dod, tmp_path):
    path = packed(
        tmp_path / "list.zip",
        {"قائمة.csv": "الاسم بالعربية;الهاتف\nجمعية أ;0661000001\n".encode(), "files/x.pdf": b"x"},
    )
    plan = finish(packets.prepare(dod.registry, path))
    assert [note.code for note in plan.notes] == ["files_left_out"]
    assert finish(packets.apply(dod.registry, plan)).new == 1


class Zip(bytes):
    """The bytes of a zip, which no report of a failure need show."""

    def __repr__(self):
        return f"<{len(self)} bytes>"


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    """A zip, an office that has taken nothing in, and where a damaged copy can be written."""
    folder = tmp_path_factory.mktemp("small")
    office = TestOffice(folder / "LSH", "LSH")
    office.nour = office.add(name_ar="جمعية النور", number="LSH-0001")
    attached(office, folder / "a.txt", b"a small file " * 40)
    data = Zip(sent(office).read_bytes())
    office.close()
    receiver = TestOffice(folder / "DOD", "DOD")
    yield data, receiver, folder / "damaged.zip"
    receiver.close()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.floats(0, 1), tail=st.booleans(), flip=st.integers(1, 255), cut=st.booleans())
def test_random_damage_is_refused_or_without_effect(small, at, tail, flip, cut):
    data, office, path = small
    damaged = bytearray(data)
    start = len(data) - 900 if tail else 0  # the directory is small, and all of it matters
    where = start + int(at * (len(data) - 1 - start))
    if cut:
        del damaged[where:]
    else:
        damaged[where] ^= flip
    path.write_bytes(damaged)
    before = kept(office.registry)
    refusal, source = opened(path)
    if source is None:
        assert "Nothing was changed" in refusal
    else:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            book = next(name for name in archive.namelist() if name.endswith(".xlsx"))
            wanted = {sha(archive.read(name)) for name in archive.namelist() if name != book}
            assert source.sha256 == sha(archive.read(book))
        assert {one.sha256 for one in source.bundle.files} <= wanted
    assert kept(office.registry) == before and not documents_dir(office.registry.path).exists()


def opened(path):
    """What was refused, in words, or the source that was read."""
    try:
        return "", finish(open_table_file(path))
    except UserError as refused:
        return str(refused), None
