"""Processes that read batches of documents, each asked by a thread of its own.

A thread sends a batch to an idle worker and waits for the answer, so that neither waits for a pipe that the other
fills, and a worker that ends is known together with what it had. Workers are spawned: they share nothing with
this process. They end when their pipe is closed, which also happens when this process is killed.
"""

from __future__ import annotations

import marshal
import multiprocessing
import pickle
import signal
import traceback
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, NamedTuple, Self, TypeAlias, final

from vnreport.compact import pack
from vnreport.report import parse

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Sequence
    from concurrent.futures import Future
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess
    from types import TracebackType

    from vnreport.report import Report

__all__ = ["Answer", "Failure", "Workers", "answer", "work"]

Failure: TypeAlias = "tuple[bytes | None, str]"
"""What was raised in a worker: the exception, pickled, where that can be done, and its traceback in words."""

Answer: TypeAlias = "tuple[list[Any], Failure | None]"
"""One outcome a document, and the failure of the document behind the last outcome, which ends the batch.

An outcome is what `pack` makes of the items, or, where a function was applied, its result, pickled."""


def answer(batch: Sequence[tuple[str, datetime.date | None]], each: Callable[[Report], object] | None) -> bytes:
    """The `Answer` to a batch, marshalled."""
    outcomes: list[Any] = []
    try:
        for text, day in batch:
            report = parse(text, day)
            outcomes.append(pack(report.items) if each is None else pickle.dumps(each(report)))
    except Exception as error:  # noqa: BLE001 - whatever fails is told where it is waited for
        return marshal.dumps((outcomes, _failure(error)))
    return marshal.dumps((outcomes, None))


def _failure(error: Exception) -> Failure:
    words = "".join(traceback.format_exception(error))
    try:
        return pickle.dumps(error), words
    except Exception:  # noqa: BLE001 - the words are left
        return None, words


def work(connection: Connection, each: Callable[[Report], object] | None) -> None:
    """What a worker does until its pipe is closed. Interrupts are for the process that has started it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(EOFError, OSError):
        while True:
            connection.send_bytes(answer(connection.recv(), each))


class _Worker(NamedTuple):
    process: SpawnProcess
    connection: Connection


@final
class Workers:
    """At most so many worker processes, started as batches come; a context manager that ends them.

    Left in the usual way they finish; left by an exception they are terminated.
    """

    __slots__ = ("_each", "_idle", "_most", "_threads", "_workers")

    def __init__(self, most: int, each: Callable[[Report], object] | None) -> None:
        self._most = most
        self._each = each
        self._threads = ThreadPoolExecutor(most, "vnreport")
        self._idle: SimpleQueue[_Worker] = SimpleQueue()
        self._workers: list[_Worker] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)
        for worker in self._workers:
            if error is None:
                worker.connection.close()
            else:
                worker.process.terminate()
        for worker in self._workers:
            worker.process.join()
        self._threads.shutdown()  # without workers no thread waits any longer
        for worker in self._workers:
            worker.connection.close()
            worker.process.close()

    def submit(self, batch: Sequence[tuple[str, datetime.date | None]]) -> Future[bytes]:
        """The answer to come, or `ChildProcessError` where the worker ends that has the batch."""
        if len(self._workers) < self._most:
            self._start()
        return self._threads.submit(self._ask, batch)

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=work, args=(theirs, self._each), name="vnreport", daemon=True)
        process.start()
        theirs.close()
        worker = _Worker(process, ours)
        self._workers.append(worker)
        self._idle.put(worker)

    def _ask(self, batch: Sequence[tuple[str, datetime.date | None]]) -> bytes:
        worker = self._idle.get()
        try:
            worker.connection.send(batch)
            return worker.connection.recv_bytes()
        except (EOFError, OSError):
            worker.process.join()
            raise ChildProcessError(f"the worker process ended with exit code {worker.process.exitcode}") from None
        finally:
            self._idle.put(worker)
