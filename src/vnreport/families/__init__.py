"""The four families, each with the same files: values, grammar, find, format. They do not import each other."""
