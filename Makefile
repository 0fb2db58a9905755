# A new machine needs two words, Python 3.11–3.14 and no root:  make run   make test
# Each installs what is missing into .venv (tools/install.py) and does nothing twice.

BIN := .venv/bin
# The first Python that is neither too old nor too new; `make run PYTHON=/path/to/python3.12` names another.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	"$$p" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' >/dev/null 2>&1 \
	&& { echo "$$p"; break; }; done)
LOCK := $(BIN)/uv --no-config pip compile pyproject.toml --quiet --universal --python-version 3.11 \
	--generate-hashes --no-emit-index-url --custom-compile-command 'make lock'

.PHONY: run test fuzz mutants demo bench lint format types strings lock install install-dev python clean help

help:
	@echo 'make run      open the program (no screen: run its demonstration)'
	@echo 'make test     run all the tests'
	@echo 'make install  only install the program: .venv/bin/coalition-desktop'
	@echo 'make demo     the demonstration with its workbook, letters and pictures, in demo/'
	@echo 'make bench    our times beside the bare libraries, as ratios'
	@echo 'make fuzz     long random histories of the merge, of packets and of undo; make mutants: that tests would notice'
	@echo 'make lint types format strings lock clean'

run: install
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		echo 'There is no screen here: running the demonstration instead of opening the window.'; \
		$(BIN)/coalition-desktop demo demo; \
	else \
		$(BIN)/coalition-desktop; \
	fi

test: install-dev
	$(BIN)/python -m pytest -n auto $(ARGS)

SEED ?= $(shell date +%s)
fuzz: install-dev
	@echo 'seed $(SEED); again with: make fuzz SEED=$(SEED)'
	HYPOTHESIS_PROFILE=fuzz $(BIN)/python -m pytest tests/changes tests/store/test_model.py \
		tests/store/test_same_on_both.py \
		tests/exchange/test_offices_model.py -n 2 \
		--hypothesis-seed=$(SEED) --hypothesis-show-statistics $(ARGS)

mutants: install-dev
	$(BIN)/python tests/changes/mutants.py
	$(BIN)/python tests/exchange/mutants.py

demo: install
	$(BIN)/coalition-desktop demo demo

bench: install-dev
	$(BIN)/python -m bench $(ARGS)

lint: install-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

format: install-dev
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format .

types: install-dev
	$(BIN)/mypy

strings: install-dev
	$(BIN)/python tools/strings.py update

# Newest versions within the bounds of pyproject.toml, for every system and Python at once.
lock: install-dev
	rm -f requirements.lock requirements-dev.lock
	$(LOCK) --group build --output-file requirements.lock
	$(LOCK) --group dev --constraint requirements.lock --no-annotate --output-file requirements-dev.lock

install: python
	@$(PYTHON) tools/install.py

install-dev: python
	@$(PYTHON) tools/install.py --dev

python:
	@if [ -z "$(PYTHON)" ]; then \
		echo 'Coalition Desktop needs Python 3.11, 3.12, 3.13 or 3.14: install one and run the same command again.' >&2; \
		exit 1; \
	fi

clean:
	rm -rf .venv build dist demo .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
