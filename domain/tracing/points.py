"""A rule's function once more, made from its own source, with a mark wherever the rule can turn."""

import ast
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from types import FunctionType
from typing import Any

from domain.law import Rule
from domain.tracing.marks import EACH, Marks, Point, Tree, Turn
from domain.tracing.source import names_given, names_in, own_values, says_of_itself, sure_names, tree_of

MARKS, FOLLOW = "__marks__", "__follow__"
PROGRAM = "domain."
COLLECTIONS = (frozenset, set, tuple)
COMPREHENSIONS = (ast.GeneratorExp, ast.ListComp, ast.SetComp)


@cache
def marked(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return a function of the program with marks; it does the same, and runs only while it is traced."""
    tree = tree_of(function)
    definition = next(node for node in tree.body if isinstance(node, ast.FunctionDef))
    definition.decorator_list = []
    code = function.__code__
    gives = ast.unparse(definition.returns) if definition.returns else ""
    marker = _Marker({*code.co_varnames, *code.co_cellvars}, function.__globals__, gives)
    marked_tree = ast.fix_missing_locations(marker.visit(tree))
    around = function.__globals__
    constants = {name: value for name, value in around.items() if name.isupper() and isinstance(value, COLLECTIONS)}
    space = {**around, MARKS: Marks(marker.points, constants), FOLLOW: followed}
    exec(compile(marked_tree, f"<traced {function.__module__}>", "exec"), space)  # noqa: S102 - our own source
    made: Callable[..., Any] = space[definition.name]
    return made


def followed(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return the marked form of a function that a rule hands over to, or itself where it has none of its own."""
    whose = getattr(function, "__self__", None)
    if isinstance(whose, Rule):
        return replace(whose, draw=marked(whose.draw)).conclusions
    plain = isinstance(function, FunctionType) and function.__closure__ is None
    return marked(function) if plain and function.__module__.startswith(PROGRAM) else function


class _Marker(ast.NodeTransformer):
    """Puts marks into one function. ``local`` are the names whose values can be shown."""

    def __init__(self, local: set[str], around: Mapping[str, Any], gives: str) -> None:
        self.points: list[Point] = []
        self._local = local
        self._around = around
        self._gives = gives

    def visit_If(self, node: ast.If) -> ast.AST:
        node.test = self._tested(node.test)
        return self._inside(node)

    def visit_For(self, node: ast.For) -> ast.AST:
        node.iter = self._over(node.iter, node.target)
        return self._inside(node)

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> ast.AST:
        node.body.insert(0, ast.Expr(self._mark("caught", self._point(Turn.CAUGHT, ast.unparse(node.type or node)))))
        return self.generic_visit(node)

    def visit_YieldFrom(self, node: ast.YieldFrom) -> ast.AST:
        node.value = self._handed(node.value)
        return node

    def visit_Return(self, node: ast.Return) -> ast.AST:
        if node.value is not None:
            node.value = self._returned(node.value)
        return node

    def _returned(self, value: ast.expr) -> ast.expr:
        """Mark what the function returns: conclusions, a yes or no, or one of two values."""
        if self._gives.startswith("Iterator"):
            return self._handed(value)
        if isinstance(value, ast.IfExp):
            return ast.IfExp(self._tested(value.test), self._returned(value.body), self._returned(value.orelse))
        if self._gives.startswith("bool") and not isinstance(value, ast.Constant):
            return self._tested(value)
        found: ast.expr = self.visit(value)
        return found

    def visit_Assign(self, node: ast.Assign) -> ast.AST:
        node.value = self._bound(node.value, *node.targets)
        return node

    def visit_NamedExpr(self, node: ast.NamedExpr) -> ast.AST:
        node.value = self._bound(node.value, node.target)
        return node

    def visit_Lambda(self, node: ast.Lambda) -> ast.AST:
        return node

    def _inside(self, node: ast.If | ast.For) -> ast.AST:
        """Mark the statements below a test or a loop, whose own source is marked already."""
        node.body = [self.visit(each) for each in node.body]
        node.orelse = [self.visit(each) for each in node.orelse]
        return node

    def _tested(self, test: ast.expr) -> ast.expr:
        place = self._point(Turn.DECIDED, ast.unparse(test))
        marks, tree = self._conditions(test)
        self.points[place] = replace(self.points[place], tree=tree)
        return self._mark("decided", place, marks)

    def _conditions(self, test: ast.expr) -> tuple[ast.expr, Tree]:
        """Mark each condition of a test; return the test, and how it is made of them."""
        if isinstance(test, ast.BoolOp):
            parts = [self._conditions(each) for each in test.values]
            word = "and" if isinstance(test.op, ast.And) else "or"
            return ast.BoolOp(test.op, [mark for mark, _ in parts]), (word, tuple(tree for _, tree in parts))
        if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
            mark, tree = self._conditions(test.operand)
            return ast.UnaryOp(test.op, mark), ("not", (tree,))
        number = self._point(Turn.CONDITION, ast.unparse(test), names_in(test))
        self.points[number] = replace(self.points[number], asked=tuple(self._asked(test)))
        shown = [name for name in sure_names(test) if name in self._local]
        values = [ast.keyword(name, ast.Name(name, ast.Load())) for name in shown]
        return self._mark("held", number, self._mark("asks"), _following(self.visit(test)), keywords=values), number

    def _asked(self, test: ast.expr) -> Iterator[tuple[str, str]]:
        """Yield what each function that a condition asks says of itself: its docstring, or what it returns."""
        for node in ast.walk(test):
            found = (
                self._around.get(node.func.id)
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
                else None
            )
            if isinstance(found, FunctionType) and found.__module__.startswith(PROGRAM):
                yield from ((found.__name__, said) for said in (says_of_itself(found),) if said)

    def _over(self, items: ast.expr, target: ast.expr) -> ast.expr:
        """Mark what is gone over; the names of each item are known from then on."""
        source, new = ast.unparse(items), names_given(target)
        self._local |= set(new)
        number = self._point(Turn.LOOP, source, names_in(items))
        gives = tuple((name, EACH.format(items=source)) for name in new)
        self.points[number] = replace(self.points[number], gives=gives)
        return self._mark("over", number, self._mark("asks"), _following(self.visit(items)))

    def _handed(self, value: ast.expr) -> ast.expr:
        """Mark what is said in the rule's place: by which function, under which condition, for which items."""
        if isinstance(value, ast.IfExp):
            test = self._tested(value.test)
            return ast.IfExp(test, self._handed(value.body), self._handed(value.orelse))
        if isinstance(value, COMPREHENSIONS):
            for each in value.generators:
                each.iter = self._over(each.iter, each.target)
                each.ifs = [self._tested(test) for test in each.ifs]
            return value
        number = self._point(Turn.HANDED, ast.unparse(value), names_in(value))
        return self._mark("handed", self._mark("begins", number), _following(self.visit(value)))

    def _bound(self, value: ast.expr, *targets: ast.expr) -> ast.expr:
        """Mark a value that names are given; names parted by commas may each have a value of their own."""
        if isinstance(value, ast.Tuple) and len(targets) == 1 and (parts := own_values(targets[0], value)):
            value.elts = [self._bound(own, target) for target, own in parts]
            return value
        source = ast.unparse(value)
        number = self._point(Turn.BOUND, source, names_in(value))
        gives = tuple((name, source) for name in names_given(*targets))
        self.points[number] = replace(self.points[number], gives=gives)
        if isinstance(value, ast.IfExp):
            value.test = self._tested(value.test)
            value.body, value.orelse = self.visit(value.body), self.visit(value.orelse)
            return self._mark("bound", number, self._mark("asks"), value)
        marked_value = self._tested(value) if isinstance(value, ast.BoolOp | ast.Compare) else self.visit(value)
        return self._mark("bound", number, self._mark("asks"), _following(marked_value))

    def _point(self, turn: Turn, source: str, names: tuple[str, ...] = ()) -> int:
        self.points.append(Point(turn, source, names))
        return len(self.points) - 1

    def _mark(self, name: str, *given: ast.expr | int, keywords: Sequence[ast.keyword] = ()) -> ast.Call:
        """Write the call of a mark."""
        method = ast.Attribute(ast.Name(MARKS, ast.Load()), name, ast.Load())
        parts = [ast.Constant(each) if isinstance(each, int) else each for each in given]
        return ast.Call(method, parts, list(keywords))


def _following(value: ast.expr) -> ast.expr:
    """Write a call so that the function called is followed, and any rule whose conclusions are handed to it."""
    for node in ast.walk(value):
        rule = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "conclusions"
        if isinstance(node, ast.Call) and (node is value or rule):
            node.func = ast.Call(ast.Name(FOLLOW, ast.Load()), [node.func], [])
    return value
