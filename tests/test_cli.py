"""The command line as a user sees it."""

from __future__ import annotations

import csv
import io
import json
import runpy
import subprocess
import sys
from pathlib import Path
from typing import BinaryIO

import pytest

import vnreport
from vnreport.cli import main

SEEDS = Path(__file__).parent.parent / "seeds"
SEED = SEEDS / "000_cbe32b19425d9127.txt"


def run(*arguments: str, data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-m", "vnreport", *arguments], input=data, capture_output=True, check=False)


def test_the_text_view_shows_items_under_their_sections(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(SEED), "--reference-date", "2020-05-20"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "title: Đại hội Đảng bộ Sở Lao động Thương binh & Xã hội nhiệm kỳ 2020 - 2025"
    assert lines[1] == "  period    nhiệm kỳ 2020 - 2025  =  2020/2025 (2020-01-01 to 2025-12-31)"
    assert "  date      20/5  =  2020-05-20 (2020-05-20 to 2020-05-20) [resolved]" in lines


def test_json_is_the_plain_form(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(SEED), "--format", "json"]) == 0
    text = SEED.read_bytes().decode()
    assert json.loads(capsys.readouterr().out) == vnreport.parse(text).to_dict()


def test_jsonl_has_an_item_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(SEED), "--format", "jsonl", "--kind", "money", "--kind", "percent"]) == 0
    items = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {item["kind"] for item in items} == {"money", "percent"}


def test_the_header_points_to_the_items_that_are_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "quyet-dinh.txt"
    page.write_text(
        "UBND TỈNH A\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
        "Số: 5/QĐ-UBND\nA, ngày 05 tháng 01 năm 2024\nQUYẾT ĐỊNH\nVề việc giao chỉ tiêu năm 2024\n"
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\n"
        "Căn cứ Nghị định số 30/2020/NĐ-CP của Chính phủ;\nQUYẾT ĐỊNH:\nĐiều 1. Giao 5 chỉ tiêu.\n",
        encoding="utf-8",
    )
    assert main([str(page), "--format", "json", "--kind", "citation"]) == 0
    plain = json.loads(capsys.readouterr().out)
    bases = [plain["items"][index]["text"] for index in plain["header"]["legal_bases"]]
    assert [base.split(" ")[0] for base in bases] == ["Luật", "Nghị"]
    assert main([str(page), "--format", "json", "--kind", "number"]) == 0
    assert "legal_bases" not in json.loads(capsys.readouterr().out)["header"]


def test_csv_has_one_schema(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(SEED), "--format", "csv", "--kind", "money"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert (rows[0]["text"], rows[0]["low"], rows[0]["per"]) == ("126 tỷ đồng/tháng", "126000000000", "tháng")


def test_html_is_a_fragment(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(SEED), "--format", "html"]) == 0
    assert capsys.readouterr().out.startswith("<div class='vnreport'")


@pytest.mark.parametrize(("variable", "colours"), [({}, True), ({"NO_COLOR": "1"}, False)])
def test_colours_follow_the_terminal_and_no_color(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], variable: dict[str, str], *, colours: bool
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    for name, value in variable.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert main([str(SEED)]) == 0
    assert ("\033[" in capsys.readouterr().out) is colours


def test_standard_input() -> None:
    done = run("-", "--format", "jsonl", data="Sáng 20/5\r\n".encode())
    assert done.returncode == 0
    assert json.loads(done.stdout)["value"] == "XXXX-05-20"


@pytest.mark.parametrize(
    ("arguments", "data", "message"),
    [
        (["no/such/file.txt"], b"", "no/such/file.txt: No such file or directory"),
        (["."], b"", ".: Is a directory"),
        (["-"], b"ng\xe0y 20/5", "-: not UTF-8 text: byte 0xe0 at 2"),
        (["-", "--format", "xml"], b"", "argument --format: invalid choice: 'xml'"),
        (["-", "--kind", "sum"], b"", "argument --kind: invalid choice: 'sum'"),
        (["-", "--reference-date", "2021-02-30"], b"", "expected a day as YYYY-MM-DD, found '2021-02-30'"),
        ([], b"", "the following arguments are required: FILE"),
    ],
)
def test_wrong_use_is_one_clear_line_and_exit_code_2(arguments: list[str], data: bytes, message: str) -> None:
    done = run(*arguments, data=data)
    lines = done.stderr.decode().splitlines()
    assert done.returncode == 2
    assert done.stdout == b""
    assert len(lines) == 1
    assert lines[0].startswith("vnreport: error: ")
    assert message in lines[0]


def test_a_name_that_is_no_path_is_one_clear_line(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["a\0b"])
    assert stop.value.code == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_wrong_use_raises_system_exit_with_code_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "tcvn3.txt").write_bytes(b"B\xb8o c\xb8o")
    for arguments in (["no/such/file.txt"], [str(SEED), "--reference-date", "hôm nay"], [str(tmp_path / "tcvn3.txt")]):
        with pytest.raises(SystemExit) as stop:
            main(arguments)
        assert stop.value.code == 2
        assert capsys.readouterr().err.startswith("vnreport: error: ")


def test_the_module_runs_as_a_program(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["vnreport", str(SEED), "--format", "jsonl", "--kind", "ratio"])
    with pytest.raises(SystemExit) as stop:
        runpy.run_module("vnreport", run_name="__main__")
    assert stop.value.code == 0
    assert json.loads(capsys.readouterr().out)["text"] == "19/24"


def test_any_stream_can_stand_for_standard_output(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stdout", stream)
    assert main([str(SEED), "--format", "jsonl"]) == 0
    assert stream.getvalue().count("\n") == len(vnreport.parse(SEED.read_bytes().decode()).items)


class ClosedPipe(io.TextIOWrapper):
    """A stream whose reader is gone."""

    def __init__(self, file: BinaryIO) -> None:
        super().__init__(file, encoding="ascii")

    def write(self, _: str) -> int:
        raise BrokenPipeError


def test_the_reader_may_go_away(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with (tmp_path / "pipe").open("wb") as file:
        monkeypatch.setattr(sys, "stdout", ClosedPipe(file))
        assert main([str(SEED)]) == 0


def test_a_closed_pipe_ends_quietly() -> None:
    data = SEED.read_bytes() * 20
    command = [sys.executable, "-m", "vnreport", "-", "--format", "json"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        process.stdin.write(data)
        process.stdin.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0
