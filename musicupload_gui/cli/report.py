"""What the command line says while it works: lines for people, or one JSON object a line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import PurePath
from typing import Any, Protocol

import msgspec
from rich.console import Console
from rich.progress import (
    BarColumn,
    DownloadColumn,
    Progress,
    TaskID,
    TextColumn,
    TransferSpeedColumn,
)

from musicupload_gui.domain.errors import Problem
from musicupload_gui.domain.upload import State, Upload, UploadId
from musicupload_gui.ui.plain import shown
from musicupload_gui.ui.texts import error_card


class Failure(msgspec.Struct, frozen=True):
    """Why something did not arrive: a code for scripts, a sentence for people."""

    code: str
    message: str


class End(msgspec.Struct, frozen=True):
    """How an upload ended: the service's ids, or why not."""

    remote: dict[str, str] = {}
    error: Failure | None = None


class Stop(Exception):
    """The command ends here, with a sentence and an exit code."""

    def __init__(self, message: str, code: int = 2) -> None:
        super().__init__(message)
        self.code = code


def words_of(problem: Problem, service: str, title: str) -> str:
    """A problem in one line: what happened and what to do, with the service's own words."""
    card = error_card(problem, service, title)
    said = " ".join(text for text in (problem.code, problem.detail) if text)
    parts = (f"{card.what}.", card.text, card.todo, f"({said})" if said else "")
    return " ".join(part for part in parts if part)


class Report(Protocol):
    """Where the command tells of its work."""

    def moved(self, place: str, account: str, upload: Upload) -> None:
        """An upload changed its state or its progress."""
        ...

    def finished(self, place: str, account: str, state: str, end: End) -> None:
        """An upload came to its end."""
        ...

    def summary(self, counts: Mapping[str, int]) -> None:
        """Everything came to its end."""
        ...


class JsonReport:
    """One JSON object a line on standard output."""

    def __init__(self) -> None:
        self._console = Console(soft_wrap=True, markup=False, highlight=False, emoji=False)
        self._states: dict[UploadId, State] = {}

    def moved(self, place: str, account: str, upload: Upload) -> None:
        """See `Report`: states only, since every block of every file would be noise."""
        if self._states.get(upload.id) is not upload.state:
            self._states[upload.id] = upload.state
            self._line("state", path=place, account=account, state=upload.state)

    def finished(self, place: str, account: str, state: str, end: End) -> None:
        """See `Report`."""
        self._line(
            "finished",
            path=place,
            account=account,
            state=state,
            remote=end.remote,
            error=end.error,
        )

    def summary(self, counts: Mapping[str, int]) -> None:
        """See `Report`."""
        self._line("summary", **counts)

    def _line(self, event: str, **fields: Any) -> None:
        self._console.out(msgspec.json.encode({"event": event, **fields}).decode())


class TextReport:
    """A line per upload, a bar while bytes move (on a terminal), and a last line."""

    def __init__(self) -> None:
        self._console = Console(markup=False, highlight=False, emoji=False, soft_wrap=True)
        self._bars = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(bar_width=24),
            DownloadColumn(),
            TransferSpeedColumn(),
            console=self._console,
            transient=True,
        )
        self._rows: dict[UploadId, TaskID] = {}
        if self._console.is_terminal:
            self._bars.start()

    def moved(self, place: str, account: str, upload: Upload) -> None:
        """See `Report`."""
        if not self._console.is_terminal:
            return
        if upload.id not in self._rows:
            self._rows[upload.id] = self._bars.add_task(
                shown(f"{PurePath(place).name} to {account}"), total=upload.size_bytes or None
            )
        self._bars.update(self._rows[upload.id], completed=upload.sent_bytes)

    def finished(self, place: str, account: str, state: str, end: End) -> None:
        """See `Report`."""
        ids = ", ".join(f"{name} {value}" for name, value in end.remote.items())
        told = end.error.message if end.error else ids
        sign = "✓" if state == State.READY else "✗"
        line = f"{sign} {place} to {account}: {state}. {told}".rstrip()
        self._console.print(shown(line, longest=_LONGEST_LINE))

    def summary(self, counts: Mapping[str, int]) -> None:
        """See `Report`."""
        self._bars.stop()
        told = ", ".join(f"{count} {word}" for word, count in counts.items() if count)
        self._console.print(told or "nothing to do")


_LONGEST_LINE = 6000
"""A whole path, and what the service said."""
SUMMARY_WORDS = ("ready", "failed", "cancelled", "unknown")


def summary_counts(states: list[str]) -> dict[str, int]:
    """Counts by the summary's four words; whatever needs a person counts as failed."""
    words = Counter(s if s in SUMMARY_WORDS else "failed" for s in states)
    return {word: words[word] for word in SUMMARY_WORDS}
