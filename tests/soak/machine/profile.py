"""How much the state machine does."""

from hypothesis import HealthCheck, settings


def extent(examples: int, steps: int) -> settings:
    """Return the settings of a run; a step takes as long as what it does to a whole bot, which is no fault."""
    slow = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
    return settings(
        max_examples=examples, stateful_step_count=steps, deadline=None, suppress_health_check=slow, database=None, print_blob=True
    )
