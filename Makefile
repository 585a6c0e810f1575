# Needs make, Python 3.11 or newer with venv, and a package index. Everything else is put into .venv, from requirements.lock.
# make setup | run | test        the environment; that and the bot; that and every check
# make lint format check bench   parts of it; make catalogs lock clean: after words or packages
#                                changed, or to start afresh; make lock UPGRADE=--upgrade takes the newest packages

PYTHON ?= python3
PYTHONS := $(PYTHON) python3.14 python3.13 python3.12 python3.11
BIN := .venv/bin
MODERN := import sys; sys.exit(sys.version_info < (3, 11))
PYTEST = $(BIN)/python -m pytest --numprocesses=auto --maxprocesses=4 --dist=loadfile --no-loadscope-reorder
ORDINARY := "not law and not soak"
PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input -qq
COMPILE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links
LANGUAGES ?= $(patsubst locales/%/LC_MESSAGES/messages.po,%,$(wildcard locales/*/LC_MESSAGES/messages.po))
AUDITED ?= requirements.lock
TEMPLATE := locales/messages.pot
MARKS := --no-default-keywords --keyword=N_ --keyword=NN_:1,2
LEAN := -e '1{/^$$/d;}' -e '/^"\(POT-Creation\|PO-Revision\)-Date:/d' -e '/^"\(Generated-By\|Project-Id-Version\|Report-Msgid-Bugs-To\|Last-Translator\|Language-Team\):/d'

# make audit                     known vulnerabilities among the packages of the lock; asks a service on the network
# make soak                      for an hour: 100 000 fuzzed updates, the state machine, 200 random kills, secrets planted in every kind of installation

.PHONY: setup run test lint format check audit soak bench catalogs lock clean

setup:
	@$(BIN)/python -c '$(MODERN)' 2>/dev/null || { \
	  python= whole=; for name in $(PYTHONS); do \
	    "$$name" -c '$(MODERN)' 2>/dev/null || continue; \
	    python=$$name; \
	    if "$$name" -c 'import ensurepip, venv' 2>/dev/null; then whole=yes; break; fi; \
	  done; \
	  if [ -z "$$python" ]; then \
	    echo "Python 3.11 or newer is needed. $(PYTHON) here: $$($(PYTHON) --version 2>/dev/null || echo not found). Install one, or name it: make PYTHON=/path/to/python3" >&2; \
	    exit 1; \
	  fi; \
	  if [ -z "$$whole" ]; then \
	    echo "$$python has no venv. On Debian and Ubuntu: apt-get install python3-venv. Elsewhere name a whole Python: make PYTHON=/path/to/python3" >&2; \
	    exit 1; \
	  fi; \
	  "$$python" -m venv --clear .venv; \
	}
	@cmp -s requirements.lock .venv/installed.lock || { \
	  echo "Installing into .venv what requirements.lock names. This takes a minute." && \
	  $(PIP) install --require-hashes --no-deps -r requirements.lock && cp requirements.lock .venv/installed.lock; \
	}

run: setup
	@$(BIN)/python -m bot

test: lint check
	@$(PYTEST) tests/domain -m law --cov
	@$(PYTEST) -m $(ORDINARY) || { echo "What failed is tried once more, with nothing beside it that keeps the machine busy." && \
	  $(BIN)/python -m pytest -m $(ORDINARY) --last-failed --last-failed-no-failures=none; }

lint: setup
	@$(BIN)/ruff check --quiet
	@$(BIN)/ruff format --check --quiet
	@$(BIN)/mypy --no-error-summary
	@found=$$($(BIN)/lint-imports --no-logo 2>&1) || { echo "$$found"; exit 1; }

format: setup
	@$(BIN)/ruff check --fix --quiet; $(BIN)/ruff format --quiet

check: setup
	@$(BIN)/python -m bot check

# pip-audit stands in an environment of its own, so that the lock need not hold it.
audit: setup
	@test -x var/audit/bin/pip-audit || { $(BIN)/python -m venv --clear var/audit && \
	  var/audit/bin/python -m pip --disable-pip-version-check --no-input -qq install pip-audit || \
	  { echo "pip-audit could not be installed: a package index is needed." >&2; exit 2; }; }
	@var/audit/bin/pip-audit --requirement=$(AUDITED) --require-hashes --disable-pip --progress-spinner=off --format=json \
	  2>var/audit/said | $(BIN)/python -m tests.audit

soak: setup
	@$(BIN)/python -m tests.soak.fuzz --updates 100000
	@$(BIN)/python -m tests.soak.machine
	@$(BIN)/python -m tests.soak.kills --kills 200
	@$(BIN)/python -m pytest -m soak

bench: setup
	@$(BIN)/python -m tests.bench

catalogs: setup
	@mkdir -p locales && $(BIN)/pybabel --quiet extract $(MARKS) --sort-by-file --add-location=file --no-wrap --output=$(TEMPLATE) bot
	@sed -i.before $(LEAN) -e '/^# /d' -e '/^#$$/d' $(TEMPLATE) && rm $(TEMPLATE).before
	@for language in $(LANGUAGES); do \
	  po=locales/$$language/LC_MESSAGES/messages.po; \
	  mkdir -p $${po%/*} && \
	  $(BIN)/pybabel --quiet update --init-missing --ignore-obsolete --no-wrap --locale=$$language \
	    --input-file=$(TEMPLATE) --output-file=$$po && \
	  sed -i.before $(LEAN) $$po && rm $$po.before || exit 1; \
	done

# The lock begins with what the bot needs, from a to z, which is all that an image installs; what only the checks need comes behind it.
lock: setup
	@$(PIP) install uv
	@$(COMPILE) $(UPGRADE) --group dev pyproject.toml --output-file requirements.lock
	@mkdir -p var && $(COMPILE) --constraints requirements.lock pyproject.toml --output-file var/bot.lock
	@awk 'FNR == NR { if (!/^ /) bot[$$0]; next } !/^ / { more = !($$0 in bot) } more' var/bot.lock requirements.lock > var/checks.lock
	@cat var/bot.lock var/checks.lock > requirements.lock && rm var/bot.lock var/checks.lock

clean:
	@rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
