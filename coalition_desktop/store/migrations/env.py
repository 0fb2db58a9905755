"""Alembic's entry: runs the revisions on the connection that ``migrating.upgrade`` opened."""

from __future__ import annotations

from alembic import context

from coalition_desktop.store.tables import kept

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=kept,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
