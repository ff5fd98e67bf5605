"""Nothing in the list may grow faster than its rows: counted in calls and signals, not timed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

import pytest
from counting import Noticed, calls_of, lines_of
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui_samples import ACCOUNTS, INFOS, MISSING_ISRC, many, upload

from musicupload_gui.domain.track import TrackId
from musicupload_gui.domain.upload import State, UploadId
from musicupload_gui.engine.news import (
    DestinationsChanged,
    News,
    TrackItem,
    TracksChanged,
    TracksOrdered,
    TracksRemoved,
    UploadsChanged,
    UploadsRemoved,
)
from musicupload_gui.ui.filters import Filter
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.track_model import TrackModel
from musicupload_gui.ui.track_rows import Column
from musicupload_gui.ui.track_view import TrackView

FEW, BATCH = 200, 10
TWO = frozenset(account.id for account in ACCOUNTS[:2])
CEILINGS = {
    "rows come": 30,
    "rows change": 35,
    "destinations": 57,
    "uploads come": 68,
    "uploads move": 89,
    "sort by title": 7,
    "sort by status": 4,
    "filter": 12,
    "filter by group": 3,
    "count": 3,
    "reorder": 9,
    "uploads go": 77,
    "every second goes": 10,
    "rows go": 10,
}
"""Calls for each track, with a tenth of slack."""
SIGNALS = 2
"""Of a kind that a view works at, for any number of rows."""
Work = dict[str, tuple[int, Counter[str]]]


class Signals:
    """Counts what a model tells its views."""

    def __init__(self, model: TrackModel) -> None:
        self.counts: Counter[str] = Counter()
        for name in ("dataChanged", "layoutChanged", "rowsInserted", "rowsRemoved", "counted"):
            getattr(model, name).connect(partial(self._note, name))

    def _note(self, name: str, *_: object) -> None:
        self.counts[name] += 1


def items(count: int) -> list[TrackItem]:
    """Tracks under ids whose comparisons count; made anew, so that no two are the same object."""
    return [
        TrackItem(replace(i.track, id=TrackId(Noticed(i.track.id))), i.findings)
        for i in many(count)
    ]


def uploads(count: int, state: State) -> UploadsChanged:
    found = [upload(i.track, a.id, state) for i in items(count) for a in ACCOUNTS[:2]]
    return UploadsChanged(tuple(replace(u, id=UploadId(Noticed(u.id))) for u in found))


def ids(count: int) -> tuple[TrackId, ...]:
    return tuple(i.track.id for i in items(count))


def work_of(count: int) -> Work:
    """Calls and signals of everything that the list does with so many rows."""
    model = TrackModel(INFOS)
    signals = Signals(model)
    work: Work = {}
    for name, action in actions(model, count):
        signals.counts.clear()
        calls = calls_of(action)
        work[name] = calls, signals.counts.copy()
    return work


def actions(model: TrackModel, count: int) -> Iterator[tuple[str, Callable[[], object]]]:
    """What is done, in its order."""
    kites = {"title": "Kites"}
    edited = [TrackItem(i.track.with_values(kites), (MISSING_ISRC,)) for i in items(count)]
    rows = model.rows

    def apply(*news: News) -> Callable[[], object]:
        return partial(model.apply, news)

    def count_all() -> None:
        rows.lines()
        rows.totals()
        model.counts()

    yield "rows come", apply(TracksChanged(tuple(items(count))))
    yield "rows change", apply(TracksChanged(tuple(edited)))
    yield "destinations", apply(DestinationsChanged(ACCOUNTS, TWO, frozenset()))
    yield "uploads come", apply(uploads(count, State.QUEUED))
    yield "uploads move", apply(uploads(count, State.SENDING))
    yield "sort by title", partial(model.sort, Column.TITLE)
    yield "sort by status", partial(model.sort, Column.STATUS)
    yield "filter", partial(model.narrow, Filter.ALL, "anna")
    yield "filter by group", partial(model.narrow, Filter.FAILED, "")
    yield "no filter", partial(model.narrow, Filter.ALL, "")
    yield "count", count_all
    yield "reorder", apply(TracksOrdered(ids(count)[::-1]))
    gone = tuple(u.id for u in uploads(count, State.READY).uploads)
    yield "uploads go", apply(UploadsRemoved(gone))
    yield "every second goes", apply(TracksRemoved(ids(count)[::2]))
    yield "rows go", apply(TracksRemoved(ids(count)[1::2]))


@pytest.fixture(scope="module")
def work(qapp: QApplication) -> tuple[Work, Work]:
    """Of a list, and of one twice as long; once before, so that nothing is met first here."""
    work_of(2)
    return work_of(FEW), work_of(2 * FEW)


@pytest.mark.parametrize("name", CEILINGS)
def test_twice_the_rows_are_twice_the_calls(name: str, work: tuple[Work, Work]) -> None:
    few, many = (each[name][0] for each in work)
    assert many <= 2.1 * few


@pytest.mark.parametrize(("name", "ceiling"), CEILINGS.items())
def test_a_row_costs_no_more_than_it_did(
    name: str, ceiling: float, work: tuple[Work, Work]
) -> None:
    assert work[1][name][0] / (2 * FEW) <= ceiling


def test_rows_that_come_in_batches_do_not_wait_for_those_before() -> None:
    def come(count: int) -> None:
        model, all_items = TrackModel(INFOS), items(count)
        model.apply([DestinationsChanged(ACCOUNTS, TWO, frozenset())])
        for at in range(0, count, BATCH):
            model.apply([TracksChanged(tuple(all_items[at : at + BATCH]))])

    come(2)
    few, many = (lines_of(partial(come, count)) for count in (FEW, 2 * FEW))
    assert many <= 2.1 * few


def test_a_layout_asks_nothing_about_rows(look: Look, qtbot: QtBot) -> None:
    """Each insertion, sort and filter ends in one of all rows."""
    asked: set[int] = set()
    for count in (FEW, 2 * FEW):
        model = TrackModel(INFOS)
        view = TrackView(look, model)
        qtbot.addWidget(view)
        view.show()
        chosen = DestinationsChanged(ACCOUNTS, TWO, frozenset())
        model.apply([chosen, TracksChanged(tuple(items(count)))])
        view.doItemsLayout()
        asked.add(calls_of(view.doItemsLayout))
    assert len(asked) == 1


@pytest.mark.parametrize("name", CEILINGS)
def test_views_are_told_once_for_all_rows(name: str, work: tuple[Work, Work]) -> None:
    few, many = (each[name][1] for each in work)
    assert few == many
    assert max(few.values(), default=0) <= SIGNALS
