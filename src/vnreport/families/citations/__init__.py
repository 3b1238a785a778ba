"""The family of citations."""
