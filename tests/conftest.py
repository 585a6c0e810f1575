"""What every test run shares."""

import sys

import pytest


@pytest.hookimpl(tryfirst=True)
def pytest_report_teststatus(report: pytest.TestReport) -> tuple[str, str, str] | None:
    """Print no dot for what passed where nobody watches, so that a failure is not lost among thousands of them."""
    quiet = report.passed and report.when == "call" and not sys.stdout.isatty()
    return ("passed", "", "") if quiet else None
