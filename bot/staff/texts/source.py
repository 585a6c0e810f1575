"""Where each text stands in the program, and where it is taken from there: read off the source itself."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
WORDING = "wording"
HERE = Path(__file__).parent
"""The files of the desk's own pages about texts: they look at every constant."""
MARKS = {"N_": 1, "NN_": 2}
"""The marks, and how many of their arguments are the text."""
_BRANCHES = (ast.stmt, ast.Lambda)


@dataclass(frozen=True)
class Spot:
    """Where a text is written: the file, the line, the constant that holds it, and the way to it in there."""

    file: str
    line: int
    name: str
    path: tuple[str, ...] = ()

    @property
    def stem(self) -> str:
        """The name of the file, as other files import it."""
        return Path(self.file).stem


@dataclass(frozen=True)
class Use:
    """Where a constant is taken: the file, the line, and the function that it is handed to, if any."""

    file: str
    line: int
    by: str = ""


Forms = tuple[str, ...]
Constant = tuple[str, str]
"""The name of a file of words, and of a constant in it."""


@cache
def spots() -> dict[Forms, tuple[Spot, ...]]:
    """Return every text of the program, in the order of its files, with the places where it is written."""
    found: dict[Forms, list[Spot]] = {}
    for file in sorted((ROOT / WORDING).glob("*.py")):
        for line in _tree(file).body:
            for forms, spot in _texts(line, _named(file), _target(line), ()):
                found.setdefault(forms, []).append(spot)
    return {forms: tuple(places) for forms, places in found.items()}


@cache
def uses() -> dict[Constant, tuple[Use, ...]]:
    """Return where each constant of the words is taken in the rest of the program."""
    found: dict[Constant, list[Use]] = {}
    for file in sorted(ROOT.rglob("*.py")):
        if file.parent.name != WORDING and HERE not in file.parents:
            tree = _tree(file)
            for constant, use in _taken(tree, _named(file), *_imported(tree), ""):
                found.setdefault(constant, []).append(use)
    return {constant: tuple(places) for constant, places in found.items()}


def _tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text("utf-8"))


def _named(file: Path) -> str:
    return f"{ROOT.name}/{file.relative_to(ROOT).as_posix()}"


def _target(line: ast.stmt) -> str:
    if isinstance(line, ast.Assign):
        return ast.unparse(line.targets[0])
    return ast.unparse(line.target) if isinstance(line, ast.AnnAssign) else ""


def _texts(node: ast.AST, file: str, name: str, path: tuple[str, ...]) -> Iterator[tuple[Forms, Spot]]:
    forms = _marked(node)
    if forms:
        yield forms, Spot(file, getattr(node, "lineno", 0), name, path)
        return
    for step, child in _children(node):
        yield from _texts(child, file, name, (*path, step) if step else path)


def _marked(node: ast.AST) -> Forms:
    """The text of a mark in its forms; nothing where the node is no mark."""
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKS):
        return ()
    given = node.args[: MARKS[node.func.id]]
    return tuple(each.value for each in given if isinstance(each, ast.Constant) and isinstance(each.value, str))


def _children(node: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    if isinstance(node, ast.Dict):
        for key, value in zip(node.keys, node.values, strict=True):
            yield ast.unparse(key) if key else "", value
    elif isinstance(node, ast.Call):
        yield from ((str(place), each) for place, each in enumerate(node.args))
        yield from ((each.arg or "", each.value) for each in node.keywords)
    else:
        yield from (("", child) for child in ast.iter_child_nodes(node))


def _imported(tree: ast.Module) -> tuple[dict[str, str], dict[str, Constant]]:
    """The files of words that a module knows, and the single constants, by the names it gives them."""
    files: dict[str, str] = {}
    constants: dict[str, Constant] = {}
    for node in ast.walk(tree):
        if not isinstance(node, ast.ImportFrom) or not (node.module or "").startswith(f"{ROOT.name}.{WORDING}"):
            continue
        for each in node.names:
            known_as, stem = each.asname or each.name, (node.module or "").split(".")[2:]
            if stem:
                constants[known_as] = (stem[0], each.name)
            else:
                files[known_as] = each.name
    return files, constants


def _taken(
    node: ast.AST, file: str, files: dict[str, str], constants: dict[str, Constant], by: str
) -> Iterator[tuple[Constant, Use]]:
    constant: Constant | None = None
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in files:
        constant = (files[node.value.id], node.attr)
    elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
        constant = constants.get(node.id)
    if constant:
        yield constant, Use(file, getattr(node, "lineno", 0), by)
        return
    if isinstance(node, ast.Call):
        by = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    elif isinstance(node, _BRANCHES):
        by = ""
    for child in ast.iter_child_nodes(node):
        yield from _taken(child, file, files, constants, by)
