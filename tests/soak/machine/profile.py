"""How much the state machine does."""

from hypothesis import HealthCheck, Phase, settings


def extent(examples: int, steps: int, *, shrink: bool = False) -> settings:
    """Return the settings of a run; a step takes as long as what it does to a whole bot, which is no fault.

    To ``shrink`` what was found takes minutes; without it what was found is printed as it is, and can be repeated.
    """
    slow = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
    phases = (Phase.generate, Phase.shrink) if shrink else (Phase.generate,)
    return settings(
        max_examples=examples,
        stateful_step_count=steps,
        phases=phases,
        deadline=None,
        suppress_health_check=slow,
        database=None,
        print_blob=True,
    )
