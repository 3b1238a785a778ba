"""The documents that a report cites: type, number, issuer, day, subject; short forms with what they refer to.

python examples/citations_of_a_report.py [FILE]
"""

import sys
from pathlib import Path

import vnreport
from vnreport.citations import Citation

SEED = Path(__file__).parent.parent / "seeds" / "004_c9226b3c87ef0e4d.txt"


def main(path: Path) -> None:
    """Print the citations of the report in `path`, one block each."""
    report = vnreport.parse(path.read_bytes().decode("utf-8"))
    for item in report.citations:
        citation = item.value
        if not isinstance(citation, Citation):
            continue
        print(f"{item.start:6}  {' '.join(item.text.split())}")
        for name in ("form", "id", "issuer", "date", "title", "refers_to"):
            value = getattr(citation, name)
            if value is not None:
                print(f"{'':8}{name}: {value}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SEED)
