"""The family of numbers."""
