"""Many documents: read one after the other or by several processes, in their order and in bounded memory."""

from __future__ import annotations

import datetime
import marshal
import os
import pickle
from collections import deque
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar, overload

from vnreport.compact import unpack
from vnreport.errors import VnReportError
from vnreport.report import Report, parse
from vnreport.workers import Workers

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator
    from concurrent.futures import Future

    from vnreport.workers import Answer, Failure

__all__ = ["Document", "DocumentError", "parse_many"]

Document: TypeAlias = "str | tuple[str, datetime.date | None]"
"""A text, or a text with the day from which it speaks."""

_T = TypeVar("_T")
_Dated: TypeAlias = "tuple[str, datetime.date | None]"

MOST_CHARACTERS = 200_000
"""A batch is full with so many characters: about fifty milliseconds of work, so that passing it on costs little."""

MOST_DOCUMENTS = 500
"""A batch is full with so many documents, however short."""

AHEAD = 2
"""So many batches a worker are read ahead: one that it works at, one that waits."""


class DocumentError(VnReportError):
    """A document of `parse_many` failed; `__cause__` says how.

    `index` is its place in the input, from 0. Where a worker process ended, nobody knows which of the documents
    that it had made it end: then `index` is the first of them and `last` the last, else they are equal.

    >>> print(DocumentError(17, 17, "ValueError: no figures"))
    document 17: ValueError: no figures
    """

    def __init__(self, index: int, last: int, reason: str) -> None:
        self.index = index
        self.last = last
        self.reason = reason
        super().__init__(index, last, reason)

    def __str__(self) -> str:
        which = f"document {self.index}" if self.index == self.last else f"documents {self.index} to {self.last}"
        return f"{which}: {self.reason}"


@overload
def parse_many(
    texts: Iterable[Document],
    reference_date: datetime.date | None = None,
    *,
    workers: int | None = None,
    each: None = None,
) -> Generator[Report, None, None]: ...


@overload
def parse_many(
    texts: Iterable[Document],
    reference_date: datetime.date | None = None,
    *,
    workers: int | None = None,
    each: Callable[[Report], _T],
) -> Generator[_T, None, None]: ...


def parse_many(
    texts: Iterable[Document],
    reference_date: datetime.date | None = None,
    *,
    workers: int | None = None,
    each: Callable[[Report], Any] | None = None,
) -> Generator[Any, None, None]:
    """An iterator over the reports of many texts, in their order, or over what `each` makes of each report.

    A text may come with a `reference_date` of its own, as a pair. `workers` is the number of processes: by default
    one for each core that this process may use; with 1 everything is done here, document by document. Several
    workers apply `each` themselves and send what it returns, so `each` must be a function that they can import
    (`Report.rows`, `Report.to_dict`, a function at the top of a module) and its results must be picklable.

    The input is read as it is needed, with a few batches ahead of the workers, so that it may be endless. Closing
    the iterator ends the workers.

    Wrong arguments raise `TypeError` or `ValueError` at once. A document that fails raises `DocumentError` at its
    turn, after the results of all documents before it, and ends the iterator: a text that is no `str`, an exception
    in `each`, a result that cannot be sent, a worker process that ends. What the input itself raises comes through.

    >>> texts = ["Có 11 đồng chí.", "Thu 126 tỷ đồng, đạt 79%."]
    >>> [len(report.items) for report in parse_many(texts, workers=1)]
    [1, 2]
    >>> for rows in parse_many(texts, workers=1, each=Report.rows):
    ...     print([row["low"] for row in rows])
    ['11']
    ['126000000000', '79']
    >>> list(parse_many(["5%", None], workers=1))
    Traceback (most recent call last):
        ...
    vnreport.many.DocumentError: document 1: TypeError: text must be a str, not NoneType
    """
    if isinstance(texts, str):
        raise TypeError("texts must be an iterable of texts, not one str")
    parse("", reference_date)  # which refuses a wrong one
    if each is not None and not callable(each):
        raise TypeError(f"each must be a function of a report, not {type(each).__name__}")
    number = _number(workers)
    documents = _documents(iter(texts), reference_date)
    if number == 1:
        return _here(documents, each)
    try:
        pickle.dumps(each)
    except Exception as error:
        raise TypeError(f"each must be a function that other processes can import, not {each!r}") from error
    return _elsewhere(documents, each, number)


def _number(workers: int | None) -> int:
    if workers is None:
        return _cores()
    if not isinstance(workers, int):
        raise TypeError(f"workers must be an int or None, not {type(workers).__name__}")
    if workers < 1:
        raise ValueError(f"workers must be at least 1, not {workers}")
    return workers


def _cores() -> int:
    """The cores that this process may use, where the system tells, else those of the machine."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _documents(texts: Iterator[Document], reference_date: datetime.date | None) -> Iterator[_Dated]:
    """The documents, each with its day."""
    for index, document in enumerate(texts):
        try:
            dated = _dated(document, reference_date)
        except TypeError as error:
            raise _failed(index, error) from error
        yield dated


def _dated(document: Document, reference_date: datetime.date | None) -> _Dated:
    text, day = document if isinstance(document, tuple) and len(document) == 2 else (document, reference_date)
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}")
    if not (day is None or isinstance(day, datetime.date)):
        raise TypeError(f"reference_date must be a datetime.date or None, not {type(day).__name__}")
    # What another process does not know, such as a class made from str, is not sent to it.
    return str.__str__(text), day


def _failed(index: int, error: Exception) -> DocumentError:
    message = str(error).partition("\n")[0]
    return DocumentError(index, index, f"{type(error).__name__}: {message}")


def _here(documents: Iterator[_Dated], each: Callable[[Report], Any] | None) -> Generator[Any, None, None]:
    for index, (text, day) in enumerate(documents):
        try:
            report = parse(text, day)
            result = report if each is None else each(report)
        except Exception as error:
            raise _failed(index, error) from error
        yield result


class _Batch(NamedTuple):
    """Documents that travel together. `error` is what the input raised behind them."""

    first: int
    documents: list[_Dated]
    error: Exception | None


def _batches(documents: Iterator[_Dated]) -> Iterator[_Batch]:
    first = 0
    error: Exception | None = None
    more = True
    while more:
        batch: list[_Dated] = []
        size = 0
        try:
            while size < MOST_CHARACTERS and len(batch) < MOST_DOCUMENTS:
                batch.append(next(documents))
                size += len(batch[-1][0])
        except StopIteration:
            more = False
        except Exception as raised:  # noqa: BLE001 - it is raised at its turn
            error, more = raised, False
        if batch or error is not None:
            yield _Batch(first, batch, error)
        first += len(batch)


def _elsewhere(
    documents: Iterator[_Dated], each: Callable[[Report], Any] | None, number: int
) -> Generator[Any, None, None]:
    pending: deque[tuple[_Batch, Future[bytes]]] = deque()
    with Workers(number, each) as workers:
        for batch in _batches(documents):
            pending.append((batch, workers.submit(batch.documents)))
            while pending and (len(pending) > AHEAD * number or pending[0][1].done()):
                yield from _results(*pending.popleft(), each)
        while pending:
            yield from _results(*pending.popleft(), each)


def _results(batch: _Batch, asked: Future[bytes], each: Callable[[Report], Any] | None) -> Generator[Any, None, None]:
    first = batch.first
    try:
        answer: Answer = marshal.loads(asked.result())  # noqa: S302 - our own worker's
    except ChildProcessError as error:
        raise DocumentError(first, first + len(batch.documents) - 1, str(error)) from error
    outcomes, failure = answer
    for index, ((text, _), outcome) in enumerate(zip(batch.documents, outcomes, strict=False), first):
        yield Report(text, unpack(text, outcome)) if each is None else _unpickled(index, outcome)
    if failure is not None:
        cause = _cause(failure)
        raise _failed(first + len(outcomes), cause) from cause
    if batch.error is not None:
        raise batch.error


def _unpickled(index: int, result: bytes) -> object:
    try:
        return pickle.loads(result)  # noqa: S301 - our own worker's
    except Exception as error:
        raise _failed(index, error) from error


def _cause(failure: Failure) -> Exception:
    """The exception that a worker raised, with its traceback as a note; words where it does not come through."""
    pickled, words = failure
    try:
        error: Exception = pickle.loads(pickled or b"")  # noqa: S301 - our own worker's
    except Exception:  # noqa: BLE001 - the words are left
        error = RuntimeError(words.rstrip().rpartition("\n")[2])
    error.add_note(f"in a worker process:\n{words}")
    return error
