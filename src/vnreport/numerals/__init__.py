"""Numerals: digits with Vietnamese separators, number words, Roman numerals; and numbers spelt in words."""
