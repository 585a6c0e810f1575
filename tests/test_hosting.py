"""What runs the bot elsewhere: the image, the compose file, the unit and the proxies, each read by a linter of others.

No container engine is needed, and none is used: that the image builds and runs is not shown here.
"""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from bot.settings import Settings

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent
README = (ROOT / "README.md").read_text("utf-8")
COMPOSE = (ROOT / "compose.yaml").read_text("utf-8")
DOCKERFILE = (ROOT / "Dockerfile").read_text("utf-8")


def linted(*command: str | Path) -> None:
    """Fail with what the linter says, unless it is content."""
    done = subprocess.run([*map(str, command)], cwd=ROOT, capture_output=True, text=True, timeout=60)  # noqa: S603
    assert done.returncode == 0, done.stdout + done.stderr


def program(name: str) -> str:
    """The program's place; the test is skipped where the machine has none."""
    found = shutil.which(name, path="/usr/sbin:/usr/bin:/usr/local/bin:/bin")
    if found is None:
        pytest.skip(f"no {name} here: install it to have this checked")
    return found


def names(lock: str) -> list[str]:
    """The packages of a lock, in its order."""
    return re.findall(r"^([a-z0-9-]+)==", lock, re.MULTILINE)


def fenced(kind: str) -> str:
    """The README's block of this kind."""
    found = re.findall(rf"```{kind}\n(.*?)```", README, re.DOTALL)
    assert len(found) == 1
    return str(found[0])


def test_the_image_is_made_as_the_linter_would() -> None:
    linted(BIN / "hadolint", "Dockerfile")


def test_the_image_has_what_the_bot_needs_and_nothing_of_the_checks() -> None:
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    (rule,) = re.findall(r"awk -F== '(.*?)' requirements.lock", DOCKERFILE)
    awk = program("awk")
    done = subprocess.run([awk, "-F==", rule, "requirements.lock"], cwd=ROOT, capture_output=True, text=True)  # noqa: S603
    kept = names(done.stdout)
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    needed = {re.split(r"[\[<>=]", each)[0] for each in declared["project"]["dependencies"]}
    checks = set(declared["dependency-groups"]["dev"])
    assert needed <= set(kept)
    assert not checks & set(kept)
    assert checks <= set(names(lock)) - set(kept)
    assert lock.startswith(done.stdout)


def test_the_image_gets_no_secret_and_no_database() -> None:
    ignored = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    assert ignored[0] == "*"
    assert {line[1:] for line in ignored if line.startswith("!")} == {
        "LICENSE", "bot", "domain", "locales", "requirements.lock",
    }  # fmt: skip
    assert "USER 10001" in DOCKERFILE


def test_the_compose_file_keeps_to_its_specification() -> None:
    linted(BIN / "check-jsonschema", "--builtin-schema", "vendor.compose-spec", "compose.yaml")


def test_the_compose_file_sets_what_the_bot_knows_and_holds_no_secret() -> None:
    given = COMPOSE.partition("    environment:\n")[2].partition("    expose:")[0]
    found = dict(re.findall(r"^ {6}([A-Z_]+): (.*)$", given, re.MULTILINE))
    assert {name.lower() for name in found} <= set(Settings.model_fields)
    assert all("${" in value for value in found.values())
    assert ":-" not in found["DATA_KEYS"] + found["WEBHOOK_SECRET"] + found["TELEGRAM_BOT_TOKEN"]


def test_the_unit_is_one_that_systemd_takes(tmp_path: Path) -> None:
    unit = tmp_path / "restgjeld.service"
    text = (ROOT / "restgjeld.service").read_text("utf-8")
    unit.write_text(re.sub(r"^ExecStart=\S+", f"ExecStart={sys.executable}", text, flags=re.MULTILINE), "utf-8")
    analyze = program("systemd-analyze")
    linted(analyze, "verify", unit)
    linted(analyze, "security", "--offline=yes", "--threshold=20", unit)


def test_caddy_takes_what_the_compose_file_gives_it(tmp_path: Path) -> None:
    content = COMPOSE.partition("    content: |\n")[2].partition("\nnetworks:")[0]
    file = tmp_path / "Caddyfile"
    file.write_text(content.replace("{$$DOMAIN}", "bot.example.org"), "utf-8")
    linted(program("caddy"), "validate", "--adapter", "caddyfile", "--config", file)


def test_caddy_takes_what_the_readme_gives_it(tmp_path: Path) -> None:
    file = tmp_path / "Caddyfile"
    file.write_text(fenced("caddy"), "utf-8")
    linted(program("caddy"), "validate", "--adapter", "caddyfile", "--config", file)


def test_nginx_takes_what_the_readme_gives_it(tmp_path: Path) -> None:
    nginx = program("nginx")
    site = fenced("nginx").replace("listen 443 ssl;", "listen 18443;")
    site = re.sub(r"^\s*ssl_certificate.*\n", "", site, flags=re.MULTILINE)
    whole = f"pid {tmp_path}/pid; error_log stderr; events {{}} http {{ access_log off; {site} }}"
    (tmp_path / "nginx.conf").write_text(whole, "utf-8")
    linted(nginx, "-t", "-q", "-p", tmp_path, "-c", tmp_path / "nginx.conf")
