"""`python -m vnreport`."""

import sys

from vnreport.cli import main

if __name__ == "__main__":
    sys.exit(main())
