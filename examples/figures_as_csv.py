"""All figures of a report as CSV: what was counted, how much, in which unit, for which rate.

python examples/figures_as_csv.py [FILE]
"""

import csv
import sys
from pathlib import Path

import vnreport
from vnreport.export import row

SEED = Path(__file__).parent.parent / "seeds" / "000_cbe32b19425d9127.txt"
COLUMNS = ["kind", "text", "mod", "low", "high", "unit", "per", "numerator", "denominator", "value", "of"]


def main(path: Path) -> None:
    """Print the quantities of the report in `path`."""
    report = vnreport.parse(path.read_bytes().decode("utf-8"))
    writer = csv.DictWriter(sys.stdout, COLUMNS, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(row(item) for item in report.quantities)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SEED)
