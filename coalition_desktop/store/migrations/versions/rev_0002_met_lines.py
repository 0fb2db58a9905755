"""Which record each line of an imported file met, so that the same file again meets the same."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "met_line",
        sa.Column("import_id", sa.Integer(), nullable=False),
        sa.Column("sheet", sa.String(length=64), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("rid", sa.String(length=26), nullable=False),
        sa.ForeignKeyConstraint(
            ["import_id"], ["import_file.id"], name=op.f("fk_met_line_import_id_import_file"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("import_id", "sheet", "row", name=op.f("pk_met_line")),
        sqlite_with_rowid=False,
    )
    # until now only the lines that repeat another one were remembered, among the remarks
    op.execute(
        'INSERT INTO met_line SELECT import_id, sheet, "row", rid FROM cell_issue'
        " WHERE code = 'repeated_row' AND rid IS NOT NULL ON CONFLICT DO NOTHING"
    )
