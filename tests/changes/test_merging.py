"""The pure core against the oracle of ``machine.py``; ``make fuzz`` runs it long."""

from __future__ import annotations

from hypothesis import settings

from tests.changes.machine import Offices

TestOffices = Offices.TestCase
TestOffices.settings = settings(stateful_step_count=40)
