"""A program that does everything once with a list of so many tracks, and says what it cost.

`python growth_at.py list COUNT PILE DATA` drops a folder on the real window and works with the
list; `... start COUNT DATA` opens the program over what that left. Each size has processes of its
own: memory that a longer list gave back would hide what a shorter one takes.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import sys
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from statistics import median

from bench_house import on_window_loop
from heartbeat import Heartbeat
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from watched import Watched

from musicupload_gui.app import Around, build_face
from musicupload_gui.domain.provider import Account, AccountId
from musicupload_gui.domain.upload import Receipt, UploadId
from musicupload_gui.engine.store import HistoryEntry, Store
from musicupload_gui.house import enter, open_house
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secret_store import MemorySecrets
from musicupload_gui.ui.track_rows import Column

_TIMES = 3
"""How often what takes a moment is done; the median counts."""
_NAP_S, _QUIET_S, _IDLE_SHARE = 0.02, 0.3, 0.05
"""At rest is a window whose thread does next to nothing, nap after nap, for so long.

Longer than the naps in which the program itself gathers news and writes rows behind an edit.
"""
_ACCOUNTS = ("swayzio", "audiodelivery")
"""Both have rules for fields and files, so every track is looked at twice."""
_ARTISTS = ("Anna Kessel", "Low Tide", "Okapi Club", "Zofia Lind")
_HISTORY_SEARCH = "zofia 7"


async def busy_s(action: Callable[[], object]) -> float:
    """How long the window's thread is at work with an action, until it is at rest again.

    Not the time on the clock: that has the pauses which gather news for the window.
    """
    began_s = worked_s = time.thread_time()
    action()
    quiet_since_s = time.monotonic()
    now_s = began_s
    while time.monotonic() - quiet_since_s < _QUIET_S:
        await asyncio.sleep(_NAP_S)
        before_s, now_s = now_s, time.thread_time()
        if now_s - before_s > _IDLE_SHARE * _NAP_S:
            quiet_since_s, worked_s = time.monotonic(), now_s
    return (worked_s if worked_s > began_s else now_s) - began_s


@asynccontextmanager
async def window_over(app: QApplication, folder: Path) -> AsyncGenerator[Watched]:
    """The program over this data folder, shown but not entered; without a beating heart."""
    heart = Heartbeat()
    async with open_house(DataFolder(folder), MemorySecrets()) as house:
        face = build_face(app, house, Around(lambda: None))
        face.window.show()
        await asyncio.sleep(_QUIET_S)
        yield Watched(house, face, heart)
        face.window.hide()
        face.look.covers.close()
        heart.stop()


async def work_with_list(
    app: QApplication, *, count: int, pile: Path, data: Path
) -> dict[str, float]:
    """Drop, edit, sort, filter, search the history: seconds by operation, and bytes by track."""
    _write_history(data, count)
    async with window_over(app, data) as window:
        await enter(window.house)
        for provider in _ACCOUNTS:
            # Nothing is sent, so nobody is called.
            account = Account(AccountId(provider), provider, provider, "http://127.0.0.1:9")
            await window.house.session.destinations.put(account, {"token": "x", "api_key": "x"})
        await busy_s(gc.collect)
        before_bytes = _resident_bytes()
        found = {"drop": (await window.drop(pile, count)).all_tags_s}
        await busy_s(gc.collect)
        found["memory"] = (_resident_bytes() - before_bytes) / count
        for name, action in _actions(window):
            found[name] = median([await busy_s(action) for _ in range(_TIMES)])
        found["history search"] = await _history_search(window)
    return found


async def start(app: QApplication, *, count: int, data: Path) -> dict[str, float]:
    """Open the program over a saved list."""
    async with window_over(app, data) as window:
        entering: list[asyncio.Task[None]] = []
        took_s = await busy_s(lambda: entering.append(asyncio.ensure_future(enter(window.house))))
        assert entering[0].done()
        assert window.face.model.rowCount() == count
    return {"start": took_s}


def _actions(window: Watched) -> list[tuple[str, Callable[[], object]]]:
    """What is done with the whole list, each as the window's own control does it."""
    shown, view = window.face.window, window.face.window.view
    column = iter((Column.TITLE, Column.ARTIST, Column.TITLE))
    words = iter(("zofia", "low tide", "song of its own 00"))
    return [
        ("select all", shown.commands["select_all"].trigger),
        ("edit all", window.edit),
        ("sort", lambda: view.sortByColumn(next(column), Qt.SortOrder.AscendingOrder)),
        ("filter", lambda: shown.filter_bar.field.setText(next(words))),
    ]


async def _history_search(window: Watched) -> float:
    await busy_s(window.face.window.toolbar.history.click)
    field = window.face.window.findChild(QLineEdit, "historySearch")
    assert isinstance(field, QLineEdit)
    took_s = [
        await busy_s(partial(field.setText, f"{_HISTORY_SEARCH}{number}"))
        for number in range(_TIMES)
    ]
    return median(took_s)


def _write_history(data: Path, count: int) -> None:
    """As many finished uploads as there are tracks."""
    folder = DataFolder(data)
    folder.create()
    store = Store.open(folder.journal)
    with store.commits.together():
        for number in range(count):
            receipt = Receipt({"track_id": f"t{number}"}, finished_at=1.7e9 + number)
            store.record(
                HistoryEntry(
                    UploadId(f"u{number:06}"), f"/sent/{number:06} Song.wav", f"Song {number}",
                    _ARTISTS[number % len(_ARTISTS)], "Swayzio", "swayzio", 1_000, receipt,
                )
            )  # fmt: skip
    store.close()


def _resident_bytes() -> int:
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def main() -> None:
    """Do what the words say, and answer in JSON."""
    what, count, *folders = sys.argv[1:]
    if what == "list":
        pile, data = map(Path, folders)
        work = partial(work_with_list, count=int(count), pile=pile, data=data)
    else:
        work = partial(start, count=int(count), data=Path(folders[0]))
    json.dump(on_window_loop(work), sys.stdout)


if __name__ == "__main__":
    main()
