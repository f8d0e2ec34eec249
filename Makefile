# SPDX-License-Identifier: EUPL-1.2
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
GEREED := $(VENV)/.gereed
# Debian's Python comes without ensurepip: the machine's own pip fills the environment.
PIP := $(PYTHON) -m pip --python $(BIN)/python install --quiet --disable-pip-version-check

.PHONY: demo test lint toetsen benchmark eigenschap lock schema voorbeelden handboek beelden schoon release-check

demo: $(GEREED)
	rm -rf demo
	$(BIN)/lakmoes demo demo

test: lint toetsen

lint: $(GEREED)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

toetsen: $(GEREED)
	$(BIN)/python -m pytest -n auto

benchmark: $(GEREED) ## meet herkenning naast andere programma's; BENCHMARK="--data MAP --formaat json" geeft opties mee
	$(BIN)/python -m tests.benchmark $(BENCHMARK)

eigenschap: $(GEREED) ## zoekt met veel meer reeksen gebeurtenissen naar een gat in de toets
	HYPOTHESIS_PROFILE=eigenschap $(BIN)/python -m pytest -s -p no:xdist tests/pipeline/toets/test_eigenschap.py

fuzz: $(GEREED) ## verminkt duizenden bestanden en kijkt of elk gelezen of met een zin geweigerd wordt
	LAKMOES_FUZZ=5000 $(BIN)/python -m pytest -p no:xdist tests/redaction/lezen/test_register.py

release-check: $(GEREED) ## wat een uitgave vraagt: veraPDF, axe in Chromium, pre-commit zelf
	tests/uitgave/installeer.sh
	$(PIP) -r requirements-uitgave.lock
	LAKMOES_RELEASE=1 $(BIN)/python -m pytest -p no:xdist tests/uitgave tests/ci

$(GEREED): pyproject.toml requirements.lock
	$(PYTHON) -m venv --without-pip $(VENV)
	$(PIP) -r requirements.lock
	$(PIP) --no-deps --no-build-isolation -e .
	$(BIN)/python -m compileall -q pipeline redaction
	touch $(GEREED)

lock: ## maakt requirements.lock opnieuw; vraagt het pakket uv
	uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --no-header --no-emit-index-url -o requirements.lock
	uv pip compile pyproject.toml --extra dev --extra uitgave --universal --python-version 3.11 --no-header --no-emit-index-url --no-annotate -c requirements.lock -o requirements-uitgave.lock

voorbeelden: $(GEREED) ## voert de recepten van de voorbeelden opnieuw uit
	$(BIN)/python -m tests.maak_voorbeelden

handboek: $(GEREED) ## maakt het handboek in ./site-handboek
	NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --strict --quiet

beelden: $(GEREED) ## maakt de plaatjes van het handboek opnieuw; voor schermafdrukken is chromium nodig
	$(BIN)/python -m tests.maak_beelden

schema: $(GEREED)
	$(BIN)/python -m pipeline.dossier.schema

schoon:
	rm -rf $(VENV) dist demo site-handboek
