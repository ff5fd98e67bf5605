"""What has arrived, and where: searched and sorted, each with its receipt."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QHeaderView, QLineEdit, QWidget

from musicupload_gui.domain.provider import ProviderInfo
from musicupload_gui.domain.upload import UploadId
from musicupload_gui.engine.news import RemoteChanged, RemoteSeen
from musicupload_gui.engine.receipts import history_json
from musicupload_gui.engine.store import HistoryEntry
from musicupload_gui.ui.buttons import Button
from musicupload_gui.ui.framed_dialog import FramedDialog
from musicupload_gui.ui.history_model import HistoryColumn, HistoryModel
from musicupload_gui.ui.history_receipt import HistoryReceipt, Shown
from musicupload_gui.ui.history_texts import (
    ANY_ACCOUNT,
    CHECK,
    COPY_RECEIPT,
    EMPTY,
    EXPORT,
    EXPORT_NAME,
    EXPORT_TITLE,
    FILTERS,
    LAST_BATCH,
    NO_MATCH,
    PUT_ON_LIST,
    SEARCH,
    TITLE,
    history_facts,
)
from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.list_dialog import close_only
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.naming import add_unseen_label, give_clear_button, name_choice
from musicupload_gui.ui.plain import shown
from musicupload_gui.ui.preview_table import PreviewTable
from musicupload_gui.ui.remote_mark import RemoteDelegate
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.tongue import tr

_WIDTHS_PX = {
    HistoryColumn.ARRIVED: 88,
    HistoryColumn.ACCOUNT: 136,
    HistoryColumn.SIZE: 80,
    HistoryColumn.THERE: 168,
}
_RECEIPT_PX = 320
_BATCH = "\n"
"""Stands for the last batch where else an account's name stands; no name has lines."""
KindOf = Callable[[HistoryEntry], ProviderInfo | None]
"""The service that an upload went to, None when its account is gone."""


class HistoryDialog(FramedDialog):
    """Only what arrived stands here; what failed is on the list until it is taken off."""

    export_wanted = Signal(object, object)
    """The entries, and the `Path` to write: its ending says as what."""
    list_wanted = Signal(object)
    """Paths of files to put on the list again."""
    look_wanted = Signal(object)
    """The entries whose services are to be asked."""
    change_wanted = Signal(object)
    """The entry whose track is to be changed at its service."""

    def __init__(
        self,
        look: Look,
        entries: Sequence[HistoryEntry],
        parent: QWidget | None = None,
        kind_of: KindOf = lambda _: None,
        batch: Collection[UploadId] = (),
    ) -> None:
        super().__init__(look, "historyDialog", tr(TITLE), parent)
        self.resize(px(1180), px(680))
        self._kind_of = kind_of
        self.model = HistoryModel(entries, self)
        self.search = QLineEdit()
        self.search.setObjectName("historySearch")
        self.search.setAccessibleName(tr(SEARCH))
        self.search.setPlaceholderText(tr(SEARCH))
        give_clear_button(self.search)
        self.accounts = QComboBox()
        self.accounts.setObjectName("historyAccount")
        name_choice(self.accounts, tr("Account"))
        self.accounts.addItem(tr(ANY_ACCOUNT), "")
        self._batch = frozenset(batch)
        if self._batch & {entry.upload_id for entry in entries}:
            self.accounts.addItem(tr(LAST_BATCH), _BATCH)
        for name in sorted({entry.account for entry in entries}, key=str.casefold):
            self.accounts.addItem(shown(name), name)
        self.list = PreviewTable(look, "historyList", self.model, RemoteDelegate(look, self.model))
        self._nothing = TextLabel(look, tr(EMPTY if not entries else NO_MATCH), Role.BODY, "text2")
        self.receipt = HistoryReceipt(look)
        self.receipt.change_wanted.connect(self.change_wanted)
        self._fill_body()
        add_unseen_label(self.accounts)
        close_only(self)
        self.search.textChanged.connect(self._narrow)
        self.accounts.currentIndexChanged.connect(self._narrow)
        self.list.table.selectionModel().currentRowChanged.connect(self._show_receipt)
        self.model.modelReset.connect(self._show_counts)
        self._show_counts()
        self.search.setFocus()

    def chosen(self) -> list[HistoryEntry]:
        """The selected uploads, or all that are shown."""
        rows = {index.row() for index in self.list.table.selectionModel().selectedIndexes()}
        return [e for row, e in enumerate(self.model.shown) if not rows or row in rows]

    def show_asking(self, entries: Sequence[HistoryEntry]) -> None:
        """Show that their services are being asked."""
        self.list.table.setColumnHidden(HistoryColumn.THERE, False)
        self.model.mark_asked(entries)
        self._show_receipt()

    def show_seen(self, seen: RemoteSeen) -> None:
        """Show what a service said."""
        self.model.note_seen(seen)
        self._show_receipt()

    def show_changed(self, news: RemoteChanged) -> None:
        """Show a receipt with the note of a change."""
        if news.receipt is not None:
            self.model.note_receipt(news.upload_id, news.receipt)
            self._show_receipt()

    def _fill_body(self) -> None:
        table, header = self.list.table, self.list.header
        table.setAccessibleName(tr(TITLE))
        table.setSelectionBehavior(table.SelectionBehavior.SelectRows)
        table.setSelectionMode(table.SelectionMode.ExtendedSelection)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS_PX.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, px(width))
        # Empty until somebody asks.
        table.setColumnHidden(HistoryColumn.THERE, True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSectionsClickable(True)
        table.setSortingEnabled(True)
        line = QHBoxLayout()
        line.setSpacing(px(8))
        line.addWidget(self.accounts)
        line.addWidget(self.search, 1)
        for name, text, call in (
            ("historyCheck", tr(CHECK), self._check),
            ("historyCopy", tr(COPY_RECEIPT), self._copy),
            ("historyList", tr(PUT_ON_LIST), self._put_on_list),
            ("historyExport", tr(EXPORT), self._export),
        ):
            button = Button(self.look, text)
            button.setObjectName(f"{name}Button")
            button.clicked.connect(call)
            line.addWidget(button)
        self.receipt.setFixedWidth(px(_RECEIPT_PX))
        both = QHBoxLayout()
        both.setSpacing(px(16))
        both.addWidget(self.list, 1)
        both.addWidget(self.receipt)
        self.body.addLayout(line)
        self.body.addWidget(self._nothing)
        self.body.addLayout(both, 1)

    def _narrow(self) -> None:
        chosen = self.accounts.currentData()
        is_batch = chosen == _BATCH
        only = self._batch if is_batch else frozenset[UploadId]()
        self.model.narrow(self.search.text(), "" if is_batch else chosen, only)

    def _show_counts(self) -> None:
        found = self.model.shown
        self.facts.setText(history_facts(len(found), sum(e.size_bytes for e in found)))
        self._nothing.setVisible(not found)
        self._show_receipt()

    def _show_receipt(self) -> None:
        index = self.list.table.currentIndex()
        if not index.isValid():
            self.receipt.show_entry(None)
            return
        entry = self.model.shown[index.row()]
        seen, is_asked = self.model.seen(entry), self.model.is_asked(entry)
        self.receipt.show_entry(Shown(entry, self._kind_of(entry), seen, is_asked))

    def _check(self) -> None:
        """Ask about what is chosen and not being asked about already."""
        if wanted := [entry for entry in self.chosen() if not self.model.is_asked(entry)]:
            self.look_wanted.emit(wanted)

    def _copy(self) -> None:
        text = history_json(self.chosen()).decode("utf-8")
        QGuiApplication.clipboard().setText(text)

    def _put_on_list(self) -> None:
        paths = dict.fromkeys(Path(e.path) for e in self.chosen() if "://" not in e.path)
        self.list_wanted.emit(list(paths))
        self.accept()

    def _export(self) -> None:
        dialog = QFileDialog(self, tr(EXPORT_TITLE))
        dialog.setObjectName("historyExportDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([tr(words) for words in FILTERS])
        dialog.setDefaultSuffix("xlsx")
        dialog.filterSelected.connect(partial(_follow_filter, dialog))
        dialog.selectFile(tr(EXPORT_NAME))
        dialog.fileSelected.connect(self._write)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(self, name: str) -> None:
        self.export_wanted.emit(self.chosen(), Path(name))


def _follow_filter(dialog: QFileDialog, chosen: str) -> None:
    """A name without an ending gets that of the chosen kind."""
    suffixes = {tr(words): suffix for words, suffix in FILTERS.items()}
    dialog.setDefaultSuffix(suffixes[chosen].removeprefix("."))
