"""Design §5: "threads and processes agree". What threads share is immutable, or built once on first use."""

from __future__ import annotations

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from vnreport import Report, parse

SEEDS = [path.read_bytes().decode() for path in sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))]

SCRIPT = """
import json, sys, threading
sys.setswitchinterval(1e-6)
import vnreport

texts = json.load(sys.stdin)
ready = threading.Barrier(8)
said = [[] for _ in range(8)]

def read(number):
    ready.wait()
    for turn in range(len(texts)):
        index = (number + turn) % len(texts)
        report = vnreport.parse(texts[index])
        said[number].append((index, report.to_dict(), [str(item.value) for item in report.items]))

threads = [threading.Thread(target=read, args=(number,)) for number in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(json.dumps([sorted(one, key=lambda read: read[0]) for one in said]))
"""


def test_eight_threads_that_begin_at_once_say_what_one_says() -> None:
    """Tables, patterns and modules are first asked for by all of them at the same time."""
    reports = [parse(text) for text in SEEDS]
    expected = [
        [index, report.to_dict(), [str(item.value) for item in report.items]] for index, report in enumerate(reports)
    ]
    command = [sys.executable, "-W", "error", "-X", "utf8", "-c", SCRIPT]
    done = subprocess.run(command, input=json.dumps(SEEDS), capture_output=True, check=True, encoding="utf-8")
    assert done.stderr == ""
    said = json.loads(done.stdout)
    assert len(said) == 8
    assert all(one == expected for one in said)


def test_threads_may_ask_one_report() -> None:
    """Sections are read when they are first asked for: here by eight threads at once."""
    for report in map(parse, SEEDS):
        with ThreadPoolExecutor(8) as pool:
            plain = list(pool.map(Report.to_dict, [report] * 8))
        assert all(one == plain[0] for one in plain)
