"""The family of dates."""
