"""The house: what stands where, how large it is, and that it can be set up anywhere."""

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TOP = {
    ".ci", ".dockerignore", ".env.example", ".gitattributes", ".gitignore", "Dockerfile", "LICENSE", "Makefile",
    "README.md", "SECURITY.md", "bot", "compose.yaml", "domain", "locales", "pyproject.toml", "requirements.lock",
    "restgjeld.service", "tests",
}  # fmt: skip
LONGEST_FILE = 220
LONGEST_FUNCTION = 40
TEXT = {".py", ".toml", ".md", ".po", ".pot", ".typ", ".html", ".css", ".js", ".lock", ".json", ".txt", ""}
HOMES = re.compile(r"(?<![\w.:/])/(?:" + "|".join(["home", "Users", "root", "work", "workspace", "opt"]) + r")/\w")


def program() -> list[Path]:
    """Return every Python file of the program itself."""
    return sorted([*(ROOT / "bot").rglob("*.py"), *(ROOT / "domain").rglob("*.py")])


def ignored() -> set[str]:
    """Return the top-level names that are nobody's to commit."""
    return {line.rstrip("/") for line in (ROOT / ".gitignore").read_text("utf-8").splitlines() if line} | {".git"}


def own_files() -> Iterator[Path]:
    """Yield every text file of the project."""
    for name in sorted(TOP):
        place = ROOT / name
        for path in sorted(place.rglob("*")) if place.is_dir() else [place]:
            if path.is_file() and path.suffix in TEXT and "__pycache__" not in path.parts:
                yield path


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Yield every function of a file."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def test_only_what_belongs_there_stands_at_the_top() -> None:
    assert {path.name for path in ROOT.iterdir()} - ignored() == TOP


def test_a_file_fits_two_screens() -> None:
    lengths = {str(path.relative_to(ROOT)): len(path.read_text("utf-8").splitlines()) for path in program()}
    assert {path: length for path, length in lengths.items() if length > LONGEST_FILE} == {}


def test_a_function_is_one_thought() -> None:
    long = [
        f"{path.relative_to(ROOT)}:{function.lineno} {function.name}"
        for path in program()
        for function in functions(path)
        if (function.end_lineno or function.lineno) - function.lineno + 1 > LONGEST_FUNCTION
    ]
    assert long == []


def test_every_file_says_in_a_docstring_what_it_holds() -> None:
    silent = [
        str(path.relative_to(ROOT)) for path in program() if not ast.get_docstring(ast.parse(path.read_text("utf-8")))
    ]
    assert silent == []


def test_no_file_names_a_place_on_somebodys_machine() -> None:
    found = [
        str(path.relative_to(ROOT))
        for path in own_files()
        if HOMES.search(text := path.read_text("utf-8")) or f"{ROOT}/" in text
    ]
    assert found == []


def test_the_lock_holds_names_versions_and_hashes_only() -> None:
    package = re.compile(r"[a-z0-9._-]+==[\w.!+]+(?: ; [^#:/\\]+)? \\")
    digest = re.compile(r"    --hash=sha256:[0-9a-f]{64}(?: \\)?")
    lines = (ROOT / "requirements.lock").read_text("utf-8").splitlines()
    assert [line for line in lines if not package.fullmatch(line) and not digest.fullmatch(line)] == []


def test_the_lock_holds_everything_that_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    asked = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    names = {re.split(r"[\[<>=!~; ]", name)[0].replace("_", "-").lower() for name in asked}
    locked = set(re.findall(r"^([a-z0-9._-]+)==", (ROOT / "requirements.lock").read_text("utf-8"), re.MULTILINE))
    assert names - locked == set(), "run make lock"


def test_ci_runs_every_check() -> None:
    script = ROOT / ".ci" / "run"
    assert script.stat().st_mode & 0o100
    assert "make" in script.read_text("utf-8")


def machine(tmp_path: Path, python3: str) -> subprocess.CompletedProcess[str]:
    """Run ``make setup`` where ``python3`` is the given script and there is no other Python."""
    programs = tmp_path / "programs"
    programs.mkdir()
    for name in ("cmp", "tail", "sh"):
        (programs / name).symlink_to(shutil.which(name) or f"/usr/bin/{name}")
    (programs / "python3").write_text("#!/bin/sh\n" + python3, "utf-8")
    (programs / "python3").chmod(0o755)
    for name in ("Makefile", "requirements.lock"):
        shutil.copy(ROOT / name, tmp_path)
    make = shutil.which("make") or "make"
    return subprocess.run(  # noqa: S603 - the command is ours
        [make, "setup"], cwd=tmp_path, env={"PATH": str(programs)}, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(
    ("python3", "fault", "remedy"),
    [
        ('test "$1" = --version && echo Python 3.9.2', "Python 3.9.2", "Install one, or name it: make PYTHON="),
        ("exit 127", "not found", "Install one, or name it: make PYTHON="),
        ('case "$2" in *venv*) exit 1;; esac', "python3 has no venv", "apt-get install python3-venv"),
    ],
)
def test_a_python_that_will_not_do_is_named_in_one_line_with_the_remedy(
    tmp_path: Path, python3: str, fault: str, remedy: str
) -> None:
    done = machine(tmp_path, python3)
    line, make_says = done.stderr.splitlines()
    assert done.returncode == 2
    assert fault in line
    assert remedy in line
    assert "***" in make_says
    assert not (tmp_path / ".venv").exists()


def test_what_is_installed_is_not_installed_again(tmp_path: Path) -> None:
    shutil.copy(ROOT / "requirements.lock", tmp_path)
    venv = tmp_path / ".venv"
    (venv / "bin").mkdir(parents=True)
    (venv / "bin" / "python").symlink_to(sys.executable)
    shutil.copy(ROOT / "requirements.lock", venv / "installed.lock")
    assert machine(tmp_path, "exit 1").stdout == ""
