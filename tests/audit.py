"""What ``make audit`` says: pip-audit calls a lock sound also where it could look nothing up, and this does not.

Reads pip-audit's JSON from stdin; the exit status is 0 only where every package was looked up and none is known to be
vulnerable, 1 where one is, 2 where anything is not known.
"""

import json
import sys
from dataclasses import dataclass
from typing import Any

NO_ANSWER = (
    "Nothing is known: the advisory service was not reached, or pip-audit failed. It needs a way to the network."
)


@dataclass(frozen=True)
class Verdict:
    """What is said, and the exit status."""

    lines: tuple[str, ...]
    status: int


def verdict(report: str) -> Verdict:
    """Return what follows from pip-audit's report; an empty or broken one is no good news."""
    try:
        packages: list[dict[str, Any]] = json.loads(report)["dependencies"]
    except (ValueError, KeyError, TypeError):
        return Verdict((NO_ANSWER,), 2)
    found = tuple(_told(package, one) for package in packages for one in package.get("vulns", ()))
    unknown = [package["name"] for package in packages if "skip_reason" in package]
    lost = f"{len(unknown)} of {len(packages)} packages could not be looked up: {', '.join(unknown)}."
    if found:
        return Verdict((*found, lost) if unknown else found, 1)
    if unknown or not packages:
        return Verdict((lost, "Nothing is known of them. Is the advisory service there?"), 2)
    return Verdict((f"{len(packages)} packages were looked up; none is known to be vulnerable.",), 0)


def _told(package: dict[str, Any], one: dict[str, Any]) -> str:
    remedy = f"put right in {', '.join(one['fix_versions'])}" if one.get("fix_versions") else "nothing newer yet"
    return f"{package['name']} {package['version']}: {one['id']}, {remedy}."


def main() -> None:
    """Print the verdict on what comes on stdin, and end with its status."""
    said = verdict(sys.stdin.read())
    print("\n".join(said.lines))
    sys.exit(said.status)


if __name__ == "__main__":
    main()
