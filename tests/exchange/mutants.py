"""Break one rule of the exchange of packets at a time and see that the tests notice: ``make mutants``.

As ``tests/changes/mutants.py``; each is tried with the small test that should notice it.
"""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve()
sys.path.insert(0, str(HERE.parents[2]))

from tests.changes.mutants import CAUGHT, break_module, try_all  # noqa: E402

PACKETS, ERASURE, UNDOING = (
    f"tests/{file}.py" for file in ("exchange/test_packets", "exchange/test_erasure", "store/test_undoing")
)
BACK, CELLS = "tests/exchange/test_taking_back.py", "tests/exchange/test_packet_cells.py"

# what is broken: (module, what stands there, what is put in its place, the test that should notice)
MUTANTS = {
    "hand edits are based on what the importer has": (
        "exchange.packet_planning", "edited(self.book, self._record(rid), mine",
        "edited(self.book, Exported(rid, edits.entity, next(__import__('coalition_desktop.store.exchanging', "
        "fromlist=['histories']).histories(self.session, [rid]), [*self._record(rid).by_id.values()])), mine",
        f"{PACKETS}::test_a_hand_edit_of_a_stale_packet_against_a_newer_edit_is_a_conflict"),
    "a missing column is cleared": (
        "exchange.packet_rows", "self.columns = {c: self.sheet.columns[at][self.start :] for c, at in placed.at.items()}",
        "self.columns = {c: [None] * len(self.rows) for c in base.compared()} | "
        "{c: self.sheet.columns[at][self.start :] for c, at in placed.at.items()}",
        f"{PACKETS}::test_columns_deleted_renamed_and_moved_say_nothing"),
    "a line that is gone is deleted": (
        "exchange.packet_rows", "        if gone:\n",
        "        self.result.edited += [Edited(r, 1, action='delete') for p, r in enumerate(self.base.rids) if p not in places]\n"
        "        if gone:\n",
        f"{PACKETS}::test_a_line_that_is_gone_deletes_nothing_and_the_word_does"),
    "the salt of hand edits is random": (
        "exchange.packet_hand", 'return digest(f"{self.export_id}\\x1f{rid}".encode())[:SALT_BYTES]',
        "return __import__('os').urandom(SALT_BYTES)",
        f"{PACKETS}::test_a_copy_that_was_edited_gives_the_same_changes_at_two_offices"),
    "an edit replaces one side of a conflict": (
        "store.writing", "{key: replaceable(key, found, writer.office, view.office) for",
        "{key: replaceable(key, found, writer.office, view.office)[:1] for",
        f"{UNDOING}::test_a_conflict_comes_back_as_a_conflict_with_the_same_winner"),
    "a hand edit replaces one side of a conflict": (
        "exchange.packet_hand", "replaced = {key: replaceable(key, record.heads(key), book.office, owner) for key in values}",
        "replaced = {key: replaceable(key, record.heads(key), book.office, owner)[:1] for key in values}",
        f"{BACK}::test_a_conflict_that_was_there_before_comes_back_with_all_its_sides"),
    "undo forgets that another file brought it too": (
        "store.withdrawing", "query.where(source.import_id == import_id, ~elsewhere)", "query.where(source.import_id == import_id)",
        f"{PACKETS}::test_two_packets_that_brought_the_same_are_taken_back_one_by_one"),
    "what is known gets no second source": (
        "exchange.packet_applying", "    add_source(session, plan.known, result.import_id)\n", "",
        f"{PACKETS}::test_two_packets_that_brought_the_same_are_taken_back_one_by_one"),
    "undo gives back one side of a conflict": (
        "store.undoing", "_distinct([head.values.get(key) for _, head in order]) or", "_distinct([head.values.get(key) for _, head in order])[:1] or",
        f"{UNDOING}::test_a_conflict_comes_back_as_a_conflict_with_the_same_winner"),
    "undo takes what was edited since": (
        "store.withdrawing", "if all(past.untouched(key, mine) for key in keys) and not past.deleted_since(mine):", "if True:",
        f"{PACKETS}::test_what_was_edited_since_is_kept_and_named"),
    "what was sent on is taken out all the same": (
        "store.withdrawing", "sent = _sent_on(session, brought)", "sent: set[str] = set()",
        f"{BACK}::test_what_was_sent_on_is_given_back_to_all"),
    "an erased body comes back": (
        "store.arriving", "for known in (fresh, heads):", "for known in (heads,):",
        f"{ERASURE}::test_it_is_erased_everywhere_and_stays_so"),
    "erasing leaves the bodies there were": (
        "store.traces", "session.execute(update(table).where(table.c.rid == rid).values(body=None))", "pass",
        f"{ERASURE}::test_it_is_erased_everywhere_and_stays_so"),
    "another office's value takes the owner's place": (
        "changes.fold", "if not owner or office == owner or MEMBER in key:", "if True:",
        f"{PACKETS}::test_what_another_office_proposes_without_a_rival_waits_for_the_owner"),
    "another office's deletion has seen what the owner said": (
        "store.writing", "sorted(head.id for head in replaceable(DELETED, seen.values(), office, owner))", "sorted(head.id for head in seen.values())",
        f"{PACKETS}::test_what_another_office_proposes_without_a_rival_waits_for_the_owner"),
    "lines are known by their place": (
        "exchange.packet_rows", "places = self._by_ids(ids) if ids is not None else None",
        "places = [n if n < len(self.base.rids) else None for n in range(len(self.rows))]",
        f"{PACKETS}::test_lines_sorted_with_their_ids_say_nothing"),
    "lines sorted without their ids are not noticed": (
        "exchange.packet_rows", "if ids is not None and self._is_disordered(changed):", "if False:",
        f"{PACKETS}::test_lines_sorted_without_their_ids_are_recognised"),
    "a sheet that somebody touched counts as untouched": (
        "exchange.packet_planning", "if self._is_untouched(about):", "if about['entity']:",
        f"{PACKETS}::test_a_copy_that_was_edited_gives_the_same_changes_at_two_offices"),
    "a seal counts under any name": (
        "exchange.packet_planning", 'part.name == about["name"] and part.seal == seal', "part.seal == seal",
        f"{PACKETS}::test_a_seal_counts_only_where_the_sheet_kept_its_name"),
    "a deletion does not hold what is undone": (
        "store.past", "return any(not set_by_mine.isdisjoint(seen) for seen in later)", "return False",
        f"{BACK}::test_a_record_in_the_bin_stays_there"),
    "a copy goes on from what somebody else wrote": (
        "exchange.packet_continuing", "if apart or not again", "if not again",
        f"{PACKETS}::test_a_copy_that_somebody_else_edited_stays_a_conflict_however_often_it_comes"),
    "a copy that goes on is new each time": (
        "exchange.packet_continuing", "return all(set(replaced) <= set(known.preds[key]) for key, replaced in hand.preds.items())",
        "return known.preds_text == hand.preds_text",
        f"{PACKETS}::test_a_copy_that_was_edited_further_says_nothing_new_the_second_time"),
    "a cell that does not count is not told": (
        "exchange.packet_planning", "        self._tell_passed_over()\n", "",
        f"{CELLS}::test_a_cell_against_a_decision_of_the_same_file_is_told"),
    "a line that was emptied empties the record": (
        "exchange.packet_planning", "if not line.action and is_emptied(edits.entity, line):", "if False:",
        f"{CELLS}::test_a_line_that_was_emptied_empties_no_record"),
    "a record loses its last name": (
        "exchange.packet_emptying", "return lost if all(map(is_empty, after.values())) else []", "return []",
        f"{CELLS}::test_a_record_keeps_its_last_name_and_the_other_cells_count"),
    "a side that was copied is a text": (
        "exchange.packet_planning", "if len(copied) == 1:", "if False:",
        f"{CELLS}::test_the_words_of_a_side_mean_its_value"),
    "what begins with a side is that side": (
        "exchange.packet_deciding", "return [] if text.strip() else found", "return found",
        f"{CELLS}::test_a_text_that_only_looks_like_a_side_is_a_text"),
    "another side of a known conflict is nothing": (
        "exchange.packet_outcomes", "if set(sides) != _sides(before, key)]", "if not _sides(before, key)]",
        f"{CELLS}::test_another_side_of_a_conflict_that_was_there_is_told"),
    "a record that was left out is taken": (
        "exchange.packet_applying", "rows = plan.will_take()", "rows = [row for row in plan.rows if row.brought()]",
        f"{BACK}::test_a_record_that_is_left_out_stays_as_it_is"),
}  # fmt: skip


def main() -> None:
    """One mutant, or all."""
    if len(sys.argv) == 1:
        try_all(HERE, MUTANTS)
    module, there, instead, test = MUTANTS[sys.argv[1]]
    break_module(module, there, instead)
    import pytest  # after the module was broken, as all that imports it

    code = pytest.main(["-q", "-x", "-p", "no:cacheprovider", test])
    sys.exit({pytest.ExitCode.OK: 0, pytest.ExitCode.TESTS_FAILED: CAUGHT}.get(code, 1))


if __name__ == "__main__":
    main()
