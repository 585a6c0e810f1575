"""Every conclusion the rules can reach, one frozen class each, by section and country."""
