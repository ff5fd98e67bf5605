"""The history: searched, sorted, narrowed to an account, each upload with its receipt."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from musicupload_gui.domain.upload import Receipt, UploadId
from musicupload_gui.engine.receipts import history_json, history_page, history_sheet
from musicupload_gui.engine.store import HistoryEntry
from musicupload_gui.ui.history_dialog import HistoryDialog
from musicupload_gui.ui.history_model import HistoryColumn
from musicupload_gui.ui.history_texts import CHOOSE, EMPTY, NO_MATCH
from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.look import Look

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
NOW = 1_795_000_000.0


def entry(number: int, title: str, account: str, *, size_bytes: int = 1000) -> HistoryEntry:
    receipt = Receipt(
        {"track_id": f"trk_{number:03}"}, {"page": "https://example.com/t"}, ("cover_refused",),
        f"{number:064}", NOW - number,
    )  # fmt: skip
    return HistoryEntry(
        UploadId(str(number)), f"/music/{number} {title}.wav", title, "Anna", account, "swayzio",
        size_bytes, receipt,
    )  # fmt: skip


ENTRIES = (
    entry(1, "Kites", "Studio", size_bytes=3_000_000),
    entry(2, "Moss <b>", "Shop", size_bytes=1_000_000),
    entry(3, "Ferrous", "Studio", size_bytes=2_000_000),
)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(window: QWidget, look: Look) -> HistoryDialog:
    made = HistoryDialog(look, ENTRIES, window)
    made.open()
    return made


def titles(dialog: HistoryDialog) -> list[str]:
    model = dialog.model
    return [model.index(row, HistoryColumn.TITLE).data() for row in range(model.rowCount())]


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(TextLabel)]


def press(dialog: HistoryDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_last_batch_is_a_choice_of_its_own(window: QWidget, look: Look) -> None:
    batch = [ENTRIES[0].upload_id, ENTRIES[2].upload_id, UploadId("of another list")]
    dialog = HistoryDialog(look, ENTRIES, window, batch=batch)
    dialog.accounts.setCurrentIndex(dialog.accounts.findText("The last batch"))
    assert set(titles(dialog)) == {"Kites", "Ferrous"}
    assert {entry.upload_id for entry in dialog.chosen()} == set(batch[:2])
    dialog.accounts.setCurrentIndex(0)
    assert len(titles(dialog)) == 3


def test_without_a_batch_there_is_no_such_choice(dialog: HistoryDialog) -> None:
    assert dialog.accounts.findText("The last batch") == -1


def test_search_looks_at_everything_that_a_person_may_know(dialog: HistoryDialog) -> None:
    assert titles(dialog) == ["Kites", "Moss <b>", "Ferrous"]
    for typed, found in (
        ("kit", ["Kites"]),
        ("trk_003", ["Ferrous"]),
        ("studio anna", ["Kites", "Ferrous"]),
        ("2 moss", ["Moss <b>"]),
        (f"{1:064}", ["Kites"]),
        ("nothing", []),
    ):
        dialog.search.setText(typed)
        assert titles(dialog) == found
    assert NO_MATCH in texts(dialog)
    dialog.search.clear()
    assert len(titles(dialog)) == 3


def test_one_account_and_the_sums(dialog: HistoryDialog) -> None:
    dialog.accounts.setCurrentIndex(dialog.accounts.findText("Studio"))
    assert titles(dialog) == ["Kites", "Ferrous"]
    assert dialog.facts.text().startswith("2 uploads · 5.0 MB")


def test_sorting(dialog: HistoryDialog) -> None:
    dialog.list.table.sortByColumn(HistoryColumn.SIZE, Qt.SortOrder.AscendingOrder)
    assert titles(dialog) == ["Moss <b>", "Ferrous", "Kites"]
    dialog.list.table.sortByColumn(HistoryColumn.TITLE, Qt.SortOrder.DescendingOrder)
    assert titles(dialog) == ["Moss <b>", "Kites", "Ferrous"]
    dialog.list.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert titles(dialog) == ["Kites", "Moss <b>", "Ferrous"]


def test_a_receipt_is_shown_and_copied(dialog: HistoryDialog) -> None:
    assert CHOOSE in texts(dialog.receipt)
    dialog.list.table.selectRow(1)
    dialog.list.table.setCurrentIndex(dialog.model.index(1, 0))
    assert {"Moss <b>", "trk_002", "The cover was not taken."} <= set(texts(dialog.receipt))
    press(dialog, "historyCopyButton")
    (copied,) = json.loads(QGuiApplication.clipboard().text())
    assert (copied["title"], copied["ids"]) == ("Moss <b>", {"track_id": "trk_002"})


def test_files_are_put_on_the_list_again(dialog: HistoryDialog) -> None:
    wanted: list[list[Path]] = []
    dialog.list_wanted.connect(wanted.append)
    dialog.search.setText("kites")
    press(dialog, "historyListButton")
    assert wanted == [[Path("/music/1 Kites.wav")]]


def test_nothing_yet(window: QWidget, look: Look) -> None:
    dialog = HistoryDialog(look, (), window)
    dialog.open()
    assert EMPTY in texts(dialog)


def test_papers_hold_everything_and_no_markup_from_outside() -> None:
    sheet = history_sheet(ENTRIES)
    assert sheet.rows[1][1] == "Moss <b>"
    assert "track_id trk_003" in sheet.rows[2]
    page = history_page(ENTRIES).decode()
    assert "Moss &lt;b&gt;" in page
    assert "<b>" not in page
    assert "http" not in page.replace("https://example.com", "")
    told = json.loads(history_json(ENTRIES))
    assert [one["sha256"] for one in told] == [e.receipt.sha256 for e in ENTRIES]
