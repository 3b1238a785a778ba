"""Many documents: in order, lazily, in bounded memory, each failure named."""

from __future__ import annotations

import csv
import datetime
import importlib
import io
import itertools
import multiprocessing
import operator
import os
import pickle
import re
import subprocess
import sys
import threading
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vnreport import Report, VnReportError, many, parse
from vnreport.many import DocumentError, parse_many
from vnreport.strategies import reports
from vnreport.workers import answer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from vnreport.many import Document

ROOT = Path(__file__).parent.parent
SEEDS = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))]
DAY = datetime.date(2020, 5, 25)


class InProcess:
    """Stands for `Workers`: the same answers, given at once and here."""

    def __init__(self, most: int, each: Callable[[Report], object] | None) -> None:
        self.most = most
        self.each = each

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def submit(self, batch: Sequence[tuple[str, datetime.date | None]]) -> Future[bytes]:
        future: Future[bytes] = Future()
        future.set_result(answer(batch, self.each))
        return future


class Waiting(InProcess):
    """Answers that are not there until they are asked for."""

    def submit(self, batch: Sequence[tuple[str, datetime.date | None]]) -> Future[bytes]:
        asked = super().submit(batch)
        asked.done = lambda: False  # type: ignore[method-assign]
        return asked


@pytest.fixture(params=[1, 2], ids=["here", "batches"])
def workers(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    """One worker, or the way through batches, without the processes."""
    monkeypatch.setattr(many, "Workers", InProcess)
    monkeypatch.setattr(many, "MOST_DOCUMENTS", 2)
    return int(request.param)


class Counted:
    """Documents without end, that know how many were taken."""

    def __init__(self) -> None:
        self.taken = 0

    def __iter__(self) -> Iterator[str]:
        for number in itertools.count(1):
            self.taken = number
            yield f"Có {number} đồng chí."


def test_reports_come_in_the_order_of_their_texts(workers: int) -> None:
    assert list(parse_many(SEEDS, workers=workers)) == [parse(text) for text in SEEDS]


def test_results_of_a_function_come_in_the_order_of_their_texts(workers: int) -> None:
    assert list(parse_many(SEEDS, workers=workers, each=Report.rows)) == [parse(text).rows() for text in SEEDS]


def test_the_reference_date_is_for_all_but_those_that_have_their_own(workers: int) -> None:
    texts: list[Document] = ["Sáng 20/5", ("Sáng 20/5", datetime.date(2024, 6, 1)), ("Sáng 20/5", None)]
    days = [report.to_dict()["items"] for report in parse_many(texts, DAY, workers=workers)]
    assert [items[0]["value"] for items in days] == ["2020-05-20", "2024-05-20", "XXXX-05-20"]  # type: ignore[index, call-overload]


def test_nothing_in_nothing_out(workers: int) -> None:
    assert list(parse_many([], workers=workers)) == []


@settings(max_examples=20)
@given(st.lists(reports(), max_size=5), st.integers(1, 3), st.integers(1, 300))
def test_batches_change_nothing(texts: list[str], documents: int, characters: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(many, "Workers", InProcess)
        patch.setattr(many, "MOST_DOCUMENTS", documents)
        patch.setattr(many, "MOST_CHARACTERS", characters)
        assert list(parse_many(texts, workers=2)) == [parse(text) for text in texts]


def test_one_worker_reads_one_document_at_a_time() -> None:
    texts = Counted()
    found = parse_many(texts, workers=1)
    assert texts.taken == 0
    next(found)
    assert texts.taken == 1


@pytest.mark.parametrize(("answers", "most"), [(InProcess, 2), (Waiting, (many.AHEAD * 2 + 1) * 2)])
def test_only_a_few_batches_are_read_ahead(
    answers: type[InProcess], most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(many, "Workers", answers)
    monkeypatch.setattr(many, "MOST_DOCUMENTS", 2)
    texts = Counted()
    for number, report in zip(range(1, 100), parse_many(texts, workers=2), strict=False):
        assert report.items[0].value.to_dict()["low"] == str(number)
        assert texts.taken <= number + most


def test_a_batch_is_full_with_enough_characters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(many, "Workers", InProcess)
    taken: list[int] = []

    def texts() -> Iterator[str]:
        for number in range(4):
            taken.append(number)
            yield " " * (many.MOST_CHARACTERS // 2)

    next(parse_many(texts(), workers=2))
    assert taken == [0, 1]


def named(documents: list[Any], workers: int, each: Callable[[Report], Any] | None = None) -> DocumentError:
    """The error that names a document, after the results of all before it."""
    each = each or Report.rows
    read: list[Any] = []
    results = parse_many(documents, workers=workers, each=each)
    with pytest.raises(DocumentError) as caught:
        read.extend(results)
    assert read == [each(parse(text)) for text in documents[: caught.value.index]]
    assert caught.value.index == caught.value.last
    assert list(results) == []
    return caught.value


@pytest.mark.parametrize(
    ("document", "message"),
    [
        (None, "text must be a str, not NoneType"),
        (b"5%", "text must be a str, not bytes"),
        ((5, None), "text must be a str, not int"),
        (("5%", "2024-05-20"), "reference_date must be a datetime.date or None, not str"),
    ],
)
def test_a_wrong_document_is_named_at_its_turn(document: Any, message: str, workers: int) -> None:
    error = named(["1%", "2%", "3%", document, "5%"], workers)
    assert str(error) == f"document 3: TypeError: {message}"
    assert isinstance(error.__cause__, TypeError)


def test_a_tuple_that_is_no_pair_is_no_document(workers: int) -> None:
    assert str(named(["1%", ("2%",)], workers)) == "document 1: TypeError: text must be a str, not tuple"


def test_a_document_at_which_a_function_fails_is_named(workers: int) -> None:
    error = named(["1%", "2%", "hai", "4%"], workers, lowest)
    assert str(error) == "document 2: IndexError: tuple index out of range"
    assert isinstance(error.__cause__, IndexError)


def lowest(report: Report) -> str:
    return str(report.items[0].value)


def test_an_exception_of_the_input_comes_through_at_its_turn(workers: int) -> None:
    def texts() -> Iterator[str]:
        yield from ("1%", "2%", "3%")
        raise OSError("the disk is gone")

    results = parse_many(texts(), workers=workers)
    assert [next(results).text for _ in range(3)] == ["1%", "2%", "3%"]
    with pytest.raises(OSError, match="the disk is gone"):
        next(results)


def test_a_class_made_from_str_is_a_text(workers: int) -> None:
    class Title(str):
        __slots__ = ()

    assert [report.text for report in parse_many([Title("5%")], workers=workers)] == ["5%"]


class TwiceError(Exception):
    """Takes two arguments and remembers one: it does not come out of a pickle."""

    def __init__(self, one: str, two: str) -> None:
        super().__init__(one + two)


def fail_twice(_: Report) -> None:
    raise TwiceError("so", " it is")


def test_an_exception_that_does_not_come_through_is_told_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(many, "Workers", InProcess)
    with pytest.raises(DocumentError) as caught:
        list(parse_many(["5%"], workers=2, each=fail_twice))
    assert isinstance(caught.value.__cause__, RuntimeError)
    assert str(caught.value).endswith("TwiceError: so it is")
    assert "in fail_twice" in caught.value.__cause__.__notes__[0]


def refuse() -> None:
    raise TwiceError("not", " here")


class Reluctant:
    def __reduce__(self) -> tuple[Callable[[], None], tuple[()]]:
        return refuse, ()


def reluctant(_: Report) -> Reluctant:
    return Reluctant()


def test_a_result_that_does_not_come_through_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(many, "Workers", InProcess)
    with pytest.raises(DocumentError, match="document 0: TwiceError: not here"):
        list(parse_many(["5%"], workers=2, each=reluctant))


def no_function() -> Callable[[Report], int]:
    return lambda report: len(report.items)


WRONG: list[tuple[dict[str, Any], str]] = [
    ({"texts": "5%"}, "texts must be an iterable of texts, not one str"),
    ({"texts": 5}, "'int' object is not iterable"),
    ({"reference_date": "2024-05-20"}, "reference_date must be a datetime.date or None, not str"),
    ({"workers": "2"}, "workers must be an int or None, not str"),
    ({"workers": 0}, "workers must be at least 1, not 0"),
    ({"each": "rows"}, "each must be a function of a report, not str"),
    ({"each": no_function(), "workers": 2}, "each must be a function that other processes can import, not <"),
]


@pytest.mark.parametrize(("arguments", "message"), WRONG)
def test_wrong_arguments_are_refused_at_once(arguments: dict[str, Any], message: str) -> None:
    given_arguments: dict[str, Any] = {"texts": [], "workers": 1, **arguments}
    with pytest.raises((TypeError, ValueError), match=message):
        parse_many(**given_arguments)


def test_a_function_of_the_place_serves_one_worker() -> None:
    assert list(parse_many(["5%"], workers=1, each=no_function())) == [1]


def test_there_is_a_worker_for_each_core_that_may_be_used(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    class Noted(InProcess):
        def __init__(self, most: int, each: Callable[[Report], object] | None) -> None:
            super().__init__(most, each)
            asked.append(most)

    monkeypatch.setattr(many, "Workers", Noted)

    def three(_: int) -> set[int]:
        return {0, 3, 5}

    monkeypatch.setattr(os, "sched_getaffinity", three, raising=False)
    assert len(list(parse_many(["5%"]))) == 1
    monkeypatch.delattr(os, "sched_getaffinity")
    monkeypatch.setattr(os, "cpu_count", lambda: 4)
    assert len(list(parse_many(["5%"]))) == 1
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert len(list(parse_many(["5%"]))) == 1
    assert asked == [3, 4]


def test_document_errors_survive_pickling() -> None:
    error = DocumentError(3, 9, "the worker process ended")
    assert isinstance(error, VnReportError)
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert (again.index, again.last, str(again)) == (3, 9, "documents 3 to 9: the worker process ended")


# With processes


def test_two_processes_say_the_same_as_none() -> None:
    texts = [text[: 400 * (number % 7 + 1)] for number, text in enumerate(SEEDS * 60)]
    assert list(parse_many(texts, DAY, workers=2)) == [parse(text, DAY) for text in texts]


def test_closing_the_iterator_ends_the_workers() -> None:
    texts = Counted()
    threads = threading.active_count()
    results = parse_many(texts, workers=2, each=Report.rows)
    assert [rows[0]["low"] for rows in itertools.islice(results, 700)] == [str(number) for number in range(1, 701)]
    results.close()
    assert multiprocessing.active_children() == []
    assert threading.active_count() == threads
    assert texts.taken <= 700 + (many.AHEAD * 2 + 2) * many.MOST_DOCUMENTS


def test_the_failure_of_a_function_comes_back_with_its_place() -> None:
    with pytest.raises(DocumentError) as caught:
        list(parse_many(["5%"], workers=2, each=operator.attrgetter("header.place")))
    assert str(caught.value) == "document 0: AttributeError: 'NoneType' object has no attribute 'place'"
    assert isinstance(caught.value.__cause__, AttributeError)
    assert caught.value.__cause__.__notes__[0].startswith("in a worker process:\nTraceback")
    assert multiprocessing.active_children() == []


def test_a_result_that_cannot_be_sent_names_its_document() -> None:
    with pytest.raises(DocumentError, match="document 0: TypeError: cannot pickle 'mappingproxy' object"):
        list(parse_many(["5%"], workers=2, each=operator.attrgetter("__class__.__dict__")))


def test_a_worker_that_ends_names_the_documents_that_it_had(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "fatal.py").write_text("import os\n\ndef each(report):\n    '4' in report.text and os._exit(7)\n")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    monkeypatch.setattr(many, "MOST_DOCUMENTS", 2)
    results = parse_many(["1%", "2%", "3%", "4%", "5%"], workers=2, each=importlib.import_module("fatal").each)
    assert [next(results), next(results)] == [None, None]
    with pytest.raises(DocumentError) as caught:
        next(results)
    assert str(caught.value) == "documents 2 to 3: the worker process ended with exit code 7"
    assert isinstance(caught.value.__cause__, ChildProcessError)
    assert multiprocessing.active_children() == []


def test_the_script_of_the_documentation_runs(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "pipelines.md").read_text(encoding="utf-8")
    scripts = re.findall(r"```python\n(import .+?)```", page, re.DOTALL)
    assert len(scripts) == 1
    (tmp_path / "script.py").write_text(scripts[0], encoding="utf-8")
    command = [sys.executable, "-W", "error", "-X", "utf8", str(tmp_path / "script.py"), str(ROOT / "seeds")]
    printed = subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout
    rows = list(csv.DictReader(io.StringIO(printed)))
    assert len({row["path"] for row in rows}) == len(SEEDS)
    assert [row["text"] for row in rows] == [item.text for text in SEEDS for item in parse(text).items]
