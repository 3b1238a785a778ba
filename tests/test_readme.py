"""What README promises: its commands are those of CI, its sample output is the real one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from vnreport.cli import main

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_ci_runs_the_test_command_of_readme() -> None:
    commands = re.findall(r"```sh\n(.+?)\n```", README, re.DOTALL)
    assert len(commands) == 2
    assert commands[1] in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert commands == re.findall(r"```sh\n(.+?)\n```", (ROOT / "README.vi.md").read_text(encoding="utf-8"), re.DOTALL)


def test_the_sample_output_is_the_beginning_of_the_real_one(capsys: pytest.CaptureFixture[str]) -> None:
    sample = re.findall(r"```text\n(.+?)\n```", README, re.DOTALL)[0].splitlines()
    assert main([str(ROOT / "seeds" / "000_cbe32b19425d9127.txt")]) == 0
    assert capsys.readouterr().out.splitlines()[: len(sample)] == sample
    assert len(sample) > 10


@pytest.mark.parametrize(
    "page",
    [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("docs/*.txt"), *ROOT.glob("seeds/*.md")],
    ids=lambda path: path.name,
)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target
