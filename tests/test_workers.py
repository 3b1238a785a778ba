"""Worker processes: what they answer, and how they end."""

from __future__ import annotations

import marshal
import multiprocessing
import pickle
import signal
import threading
from typing import TYPE_CHECKING, Any

import pytest

from vnreport import Report, parse
from vnreport.compact import unpack
from vnreport.workers import Workers, answer, work

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vnreport.workers import Answer

TEXT = "Thu 126 tỷ đồng, đạt 79%."


def answered(*texts: str, each: Any = None) -> Answer:
    told: Answer = marshal.loads(answer([(text, None) for text in texts], each))  # noqa: S302 - our own bytes
    return told


@pytest.fixture
def _interrupts() -> Iterator[None]:
    handler = signal.getsignal(signal.SIGINT)
    yield
    signal.signal(signal.SIGINT, handler)


def test_the_answer_holds_the_items_of_each_document() -> None:
    outcomes, failure = answered(TEXT, "5%")
    assert [unpack(text, outcome) for text, outcome in zip((TEXT, "5%"), outcomes, strict=True)] == [
        parse(TEXT).items,
        parse("5%").items,
    ]
    assert failure is None


def test_the_answer_holds_what_a_function_makes_of_each_document() -> None:
    outcomes, failure = answered(TEXT, "5%", each=Report.rows)
    assert [pickle.loads(outcome) for outcome in outcomes] == [parse(TEXT).rows(), parse("5%").rows()]  # noqa: S301
    assert failure is None


def test_a_failure_ends_the_answer() -> None:
    def refuse_percents(report: Report) -> int:
        if "%" in report.text:
            raise KeyError("%")
        return len(report.items)

    outcomes, failure = answered("5 hộ", "5%", "5 xã", each=refuse_percents)
    assert len(outcomes) == 1
    assert failure is not None
    pickled, words = failure
    assert repr(pickle.loads(pickled or b"")) == "KeyError('%')"  # noqa: S301 - our own bytes
    assert "refuse_percents" in words


def test_an_exception_that_cannot_be_sent_is_told_in_words() -> None:
    class LocalError(Exception):
        pass

    def fail(_: Report) -> None:
        raise LocalError("as it is")

    _, failure = answered("5%", each=fail)
    assert failure is not None
    assert failure[0] is None
    assert failure[1].endswith("LocalError: as it is\n")


@pytest.mark.usefixtures("_interrupts")
def test_a_worker_answers_until_its_pipe_is_closed() -> None:
    ours, theirs = multiprocessing.Pipe()
    answers: list[bytes] = []

    def ask() -> None:
        for text in ("5%", TEXT):
            ours.send([(text, None)])
            answers.append(ours.recv_bytes())
        ours.close()

    asking = threading.Thread(target=ask)
    asking.start()
    work(theirs, None)
    asking.join()
    theirs.close()
    assert answers == [answer([("5%", None)], None), answer([(TEXT, None)], None)]
    assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN


def test_workers_are_started_as_batches_come_and_end_with_their_context() -> None:
    with Workers(3, len) as workers:  # type: ignore[arg-type]  # a report has no length: the batches fail, nobody asks
        assert multiprocessing.active_children() == []
        asked = [workers.submit([("5%", None)])]
        assert len(multiprocessing.active_children()) == 1
        asked += [workers.submit([("5%", None)])]
        assert len(multiprocessing.active_children()) == 2
        for future in asked:
            outcomes, failure = marshal.loads(future.result())  # noqa: S302 - our own worker's
            assert outcomes == []
            assert failure[1].endswith("TypeError: object of type 'Report' has no len()\n")
    assert multiprocessing.active_children() == []


def test_a_worker_that_is_killed_fails_its_batch_alone() -> None:
    with Workers(1, None) as workers:
        assert workers.submit([("5%", None)]).result() == answer([("5%", None)], None)
        multiprocessing.active_children()[0].kill()
        asked = workers.submit([("5%", None)])
        with pytest.raises(ChildProcessError, match="the worker process ended with exit code -"):
            asked.result()


def test_workers_are_terminated_where_an_exception_passes() -> None:
    def interrupted() -> None:
        with Workers(1, None) as workers:
            workers.submit([(TEXT * 100_000, None)])
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert multiprocessing.active_children() == []
