"""A short form of ``python -m tests.soak.machine``: two people, one of the staff and a group do anything."""

from hypothesis import settings

from tests.soak.machine.machine import Machine
from tests.soak.machine.profile import extent

TestAnythingInAnyOrder = Machine.TestCase
TestAnythingInAnyOrder.settings = settings(extent(examples=12, steps=40), derandomize=True)
