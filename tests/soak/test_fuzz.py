"""A short form of ``python -m tests.soak.fuzz``: seeds that stand."""

import pytest

from tests.soak.fuzz.run import fuzzed

UPDATES = 400


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_no_fuzzed_update_raises_or_is_answered_wrongly_or_touches_anybody_else(seed: int) -> None:
    print(f"python -m tests.soak.fuzz --updates {UPDATES} --seed {seed}")
    result = await fuzzed(UPDATES, seed)
    assert result.findings.lines() == []
    assert result.fuzzed >= UPDATES
    assert len(result.forms) > 8, "every way to forge"
