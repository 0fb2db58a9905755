"""What a restore must not take back: letters that are out in the world."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from coalition_desktop.desk import letters
from coalition_desktop.desk.restoring import restore_backup
from coalition_desktop.desk.verifying import verify
from coalition_desktop.store.backups import back_up
from coalition_desktop.store.registry import Registry
from coalition_desktop.work import finish
from tests.gui.registry import JOUSSOUR, NAKHIL, make

TODAY = date.today()


def issue(registry: Registry, rid: str, to: Path) -> str:
    return finish(letters.issue(registry, letters.Wish("membership", "ar", TODAY), [rid], to))[0].number


def test_letters_issued_since_a_backup_stay_and_their_numbers_are_not_given_again(tmp_path: Path) -> None:
    registry, rids = make(tmp_path / "r.coalition", NAKHIL, JOUSSOUR)
    backup = back_up(registry.path, "manual", tmp_path / "b.coalition")
    first = issue(registry, rids[0], tmp_path / "1.pdf")
    second = issue(registry, rids[0], tmp_path / "2.pdf")
    letters.cancel(registry, second, "خطأ", TODAY)
    registry.close()
    restore_backup(registry.path, backup)
    with Registry(registry.path) as restored:
        assert verify(restored, first, TODAY).answer == "authentic"
        assert verify(restored, str(tmp_path / "2.pdf"), TODAY).answer == "cancelled"
        third = issue(restored, rids[1], tmp_path / "3.pdf")
        assert (first[-1], second[-1], third[-1]) == ("1", "2", "3")


def test_a_file_of_several_letters_does_not_pass_for_its_best(tmp_path: Path) -> None:
    registry, rids = make(tmp_path / "r.coalition", NAKHIL, JOUSSOUR)
    with registry:
        wish = letters.Wish("membership", "ar", TODAY)
        issued = finish(letters.issue(registry, wish, rids, tmp_path / "all.pdf"))
        assert verify(registry, str(tmp_path / "all.pdf"), TODAY).answer == "authentic"
        letters.cancel(registry, issued[1].number, "خطأ", TODAY)
        told = verify(registry, str(tmp_path / "all.pdf"), TODAY)
        assert (told.answer, told.claims and told.claims.number) == ("cancelled", issued[1].number)
