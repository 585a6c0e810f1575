"""What the source of a function tells: its names, what it says of itself, which value a name is given."""

import ast
import inspect
import textwrap
from collections.abc import Callable
from types import FunctionType
from typing import Any

INNER_SCOPES = (ast.GeneratorExp, ast.ListComp, ast.SetComp, ast.DictComp, ast.Lambda)


def tree_of(function: Callable[..., Any]) -> ast.Module:
    """Return the source of a function, read."""
    return ast.parse(textwrap.dedent(inspect.getsource(function)))


def says_of_itself(function: FunctionType) -> str:
    """Return the first sentence of a docstring; else the source of what is returned, where that is one thing."""
    if said := inspect.getdoc(function):
        return " ".join(said.split("\n\n")[0].split())
    returned = [node.value for node in ast.walk(tree_of(function)) if isinstance(node, ast.Return) and node.value]
    return ast.unparse(returned[0]) if len(returned) == 1 else ""


def own_values(target: ast.expr, value: ast.expr) -> tuple[tuple[ast.expr, ast.expr], ...]:
    """Return each of the names parted by commas with its value; none where they are given one value together."""
    if not isinstance(target, ast.Tuple) or not isinstance(value, ast.Tuple):
        return ()
    starred = any(isinstance(each, ast.Starred) for each in (*target.elts, *value.elts))
    return () if starred else tuple(zip(target.elts, value.elts, strict=True))


def names_given(*targets: ast.expr) -> tuple[str, ...]:
    """Return the names that are given a value."""
    nodes = (node for target in targets for node in ast.walk(target))
    return tuple(node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store))


def names_in(source: ast.expr) -> tuple[str, ...]:
    """Return the names that are used, each once."""
    names = (node.id for node in ast.walk(source) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load))
    return tuple(dict.fromkeys(names))


def sure_names(source: ast.AST) -> list[str]:
    """Return the names that surely have a value once the source has been worked out."""
    if isinstance(source, INNER_SCOPES):
        return []
    own = [source.id] if isinstance(source, ast.Name) else []
    inner = [] if isinstance(source, ast.BoolOp | ast.IfExp) else list(ast.iter_child_nodes(source))
    return list(dict.fromkeys([*own, *(name for node in inner for name in sure_names(node))]))
