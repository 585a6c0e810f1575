"""Whether a call keeps to the Bot API: its method, its parameters, their types, as `botapi.json` lists them."""

import json
import re
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import Any

from bot.sandbox.refused import Refused, bad_request

API: Mapping[str, Any] = json.loads(Path(__file__).with_name("botapi.json").read_text(encoding="utf-8"))
METHODS: Mapping[str, Mapping[str, Any]] = API["methods"]
CERTAIN = 100
"""A value that names its type resembles that one more than any other."""
WORDS_FOR_TRUTH = {"true": True, "True": True, "1": True, "false": False, "False": False, "0": False}


class Mismatch(Exception):
    """A value that is not what its type asks for."""


def checked(method: str, raw: Mapping[str, object], uploads: Collection[str] = ()) -> dict[str, Any]:
    """The parameters as typed values, whether they came as JSON or as form fields; refuses what the API does not know.

    ``uploads`` names the files that came with the call. A method that does not exist is answered 404, all else 400.
    """
    if method not in METHODS:
        raise Refused(404, "Not Found")
    known = _fields(METHODS[method])
    present = {name: value for name, value in raw.items() if value is not None}
    for name in present.keys() - known.keys():
        raise bad_request(f'method "{method}" has no parameter "{name}"')
    for name in METHODS[method].get("required", {}).keys() - present.keys() - set(uploads):
        raise bad_request(f'parameter "{name}" is required')
    return {name: _parameter(name, value, known[name], uploads) for name, value in present.items()}


def _fields(shape: Mapping[str, Any]) -> dict[str, list[str]]:
    return {**shape.get("required", {}), **shape.get("optional", {})}


def _parameter(name: str, value: object, types: list[str], uploads: Collection[str]) -> object:
    if "InputFile" in types:
        return _file_reference(name, value, uploads)
    try:
        return _one_of(_from_form(value, types), types)
    except Mismatch as fault:
        raise bad_request(f'can\'t parse parameter "{name}": {fault}') from fault


def _file_reference(name: str, value: object, uploads: Collection[str]) -> str:
    if not isinstance(value, str) or not value:
        raise bad_request(f'can\'t parse parameter "{name}": a file id, an address or an upload is expected')
    if value.startswith("attach://") and value.removeprefix("attach://") not in uploads:
        raise bad_request(f'file "{value}" is not among the uploads')
    return value


def _from_form(value: object, types: list[str]) -> object:
    """A form field is text: what it stands for depends on the type asked for."""
    if not isinstance(value, str):
        return value
    if "Integer" in types and re.fullmatch(r"-?\d+", value):
        return int(value)
    if "String" in types:
        return value
    if "Boolean" in types:
        return WORDS_FOR_TRUTH.get(value, value)
    try:
        return json.loads(value)
    except ValueError as fault:
        raise Mismatch(f"{_named(types)} as JSON is expected") from fault


def _one_of(value: object, types: list[str]) -> object:
    """The value as the first type it fits; else the fault of the type that it resembles most."""
    faults: list[tuple[int, Mismatch]] = []
    for kind in types:
        try:
            return _as_type(value, kind)
        except Mismatch as fault:
            faults.append((_likeness(value, kind), fault))
    raise max(faults, key=lambda pair: pair[0])[1]


def _likeness(value: object, kind: str) -> int:
    shape = API["types"].get(kind)
    if not shape or not isinstance(value, dict):
        return 0
    named: int = sum(value.get(name) == only for name, only in shape.get("always", {}).items())
    return len(value.keys() & _fields(shape).keys()) + CERTAIN * named


def _as_type(value: object, kind: str) -> object:
    if kind in SCALARS:
        return value if SCALARS[kind](value) else _mismatch(value, kind)
    if kind.startswith("Array of "):
        inner = kind.removeprefix("Array of ")
        return [_as_type(item, inner) for item in value] if isinstance(value, list) else _mismatch(value, kind)
    if kind in API["unions"]:
        return _one_of(value, API["unions"][kind])
    return _as_object(value, kind)


def _as_object(value: object, kind: str) -> dict[str, object]:
    if not isinstance(value, dict):
        raise Mismatch(f"{kind} is expected, not {type(value).__name__}")
    shape = API["types"][kind]
    known = _fields(shape)
    for name, only in shape.get("always", {}).items():
        if value.get(name) != only:
            raise Mismatch(f'the {name} of {kind} is "{only}"')
    for name in value.keys() - known.keys():
        raise Mismatch(f'{kind} has no field "{name}"')
    for name in shape.get("required", {}).keys() - value.keys():
        raise Mismatch(f'{kind} needs the field "{name}"')
    return {name: _one_of(item, known[name]) for name, item in value.items()}


def _mismatch(value: object, kind: str) -> object:
    raise Mismatch(f"{kind} is expected, not {type(value).__name__}")


def _named(types: list[str]) -> str:
    return " or ".join(types)


SCALARS: Mapping[str, Callable[[object], bool]] = {
    "Integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "Float": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "Boolean": lambda value: isinstance(value, bool),
    "String": lambda value: isinstance(value, str),
    "InputFile": lambda value: isinstance(value, str),
}
