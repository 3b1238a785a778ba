"""The family of sections."""
