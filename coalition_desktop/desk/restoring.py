"""Bringing back a backup: nobody may have the registry open meanwhile."""

from __future__ import annotations

import logging
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from coalition_desktop.desk.erasing import erase_again
from coalition_desktop.desk.keys import signing_key
from coalition_desktop.errors import UserError
from coalition_desktop.language import QT_TRANSLATE_NOOP, Message
from coalition_desktop.store.arriving import take_in
from coalition_desktop.store.attachment_copies import bring_back
from coalition_desktop.store.backups import restore
from coalition_desktop.store.exchanging import letters_in
from coalition_desktop.store.numbering import given_in, never_again
from coalition_desktop.store.reading import seqs_of
from coalition_desktop.store.registry import Registry
from coalition_desktop.work import finish

LETTERS_KEPT = QT_TRANSLATE_NOOP("Operation", "Letters issued since the backup")


def restore_backup(registry: Path, backup: Path) -> Path:
    """Put a backup in the registry's place; the copy of the state before.

    Raises ``UserError`` when the registry is open somewhere or the backup is none.
    """
    before = restore(registry, backup)
    with Registry(registry) as restored:  # an older backup is brought up to date now
        if before != registry:
            _erase_again(restored, before)
            _keep_letters(restored, before)
    _bring_files(registry, backup)
    return before


def _bring_files(registry: Path, backup: Path) -> None:
    """The files of documents that lie beside the backup: on another computer there are no others."""
    try:
        finish(bring_back(registry, backup))
    except UserError as refused:  # the registry is there; the window and ``check`` tell which files are not
        logging.getLogger(__name__).warning("files of documents not brought: %s", refused)


def _erase_again(restored: Registry, before: Path) -> None:
    """What was erased since the backup stays erased."""
    try:
        erase_again(restored, before)
    except UserError as unreadable:  # the state before was damaged: its erasures come back with the next packet
        logging.getLogger(__name__).warning("erasures not carried over: %s", unreadable)


def _keep_letters(restored: Registry, before: Path) -> None:
    """Letters that were issued or cancelled since the backup are out in the world: they stay, and so do their numbers."""
    try:
        letters, given = letters_in(before), given_in(before)
    except (UserError, SQLAlchemyError) as unreadable:
        logging.getLogger(__name__).warning("letters not carried over: %s", unreadable)
        return
    with restored.note() as session:
        never_again(session, given)
    with restored.read() as session:
        known = seqs_of(session, (change.id for change in letters))
    fresh = [change for change in letters if change.id not in known]
    if fresh:
        with restored.write("letter", Message(LETTERS_KEPT)) as session:
            take_in(session, fresh)
        signing_key(restored)  # where it was made since the backup, the office's record does not name it yet
