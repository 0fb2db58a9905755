"""Which packet an imported file was, and which packets were written here."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    with op.batch_alter_table("import_file") as table:
        table.add_column(sa.Column("export_id", sa.String(length=32)))
        table.add_column(sa.Column("office", sa.String(length=8)))
        table.create_index(op.f("ix_import_file_export_id"), ["export_id"])
    op.create_table(
        "export_file",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("export_id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("to", sa.String(length=8), nullable=False),
        sa.Column("name", sa.String(length=260), nullable=False),
        sa.Column("written_at", sa.String(length=32), nullable=False),
        sa.Column("written_by", sa.String(length=120), nullable=False),
        sa.Column("last_seq", sa.Integer(), nullable=False),
        sa.Column("fingerprint", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stats", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_export_file")),
        sa.UniqueConstraint("export_id", name=op.f("uq_export_file_export_id")),
    )
