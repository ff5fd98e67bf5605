"""Report a problem: shows every line that would be saved, and saves only what stays ticked."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QWidget,
)

from musicupload_gui.domain.wording import N_
from musicupload_gui.engine.problem_report import Part, save_report
from musicupload_gui.ui.framed_dialog import FramedDialog
from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.tongue import tr

FILE_NAME = "musicupload-report.zip"
_NAMES = {
    "program.txt": N_("Versions"),
    "settings.json": N_("Settings"),
    "queue.txt": N_("Uploads by state"),
    "log.txt": N_("Log"),
}
_WHAT_IT_IS = N_(
    "This is everything that would be saved. Keys, titles, file names, addresses and folders are "
    "not in it. Nothing is sent: you get a file, and decide who sees it."
)


class ReportDialog(FramedDialog):
    """A list of parts left, the text of one right."""

    def __init__(self, look: Look, parts: Sequence[Part], parent: QWidget) -> None:
        super().__init__(look, "reportDialog", tr("Report a problem"), parent)
        self._parts = parts
        self._list = QListWidget()
        self._list.setObjectName("reportParts")
        self._list.setAccessibleName(tr("Parts"))
        self._list.setProperty("choices", True)
        self._list.setFixedWidth(px(208))
        for part in parts:
            item = QListWidgetItem(tr(_NAMES.get(part.name, part.name)))
            item.setSizeHint(QSize(0, px(32)))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self._list.addItem(item)
        self._text = QPlainTextEdit()
        self._text.setObjectName("reportText")
        self._text.setAccessibleName(tr("What is saved"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        row = QHBoxLayout()
        row.addWidget(self._list)
        row.addWidget(self._text, 1)
        self.body.addWidget(TextLabel(look, tr(_WHAT_IT_IS), Role.BODY, "text2").wrapped())
        self.body.addLayout(row, 1)
        self.accept_button.setText(tr("Save…"))
        self._list.currentRowChanged.connect(self._show)
        self._list.itemChanged.connect(self._count)
        self._list.setCurrentRow(0)
        self._count()

    def chosen(self) -> list[Part]:
        """The parts that stay ticked."""
        rows = ((self._list.item(at), part) for at, part in enumerate(self._parts))
        return [part for item, part in rows if item.checkState() is Qt.CheckState.Checked]

    def accept(self) -> None:
        """Ask where to, and stay open until the file is written."""
        dialog = QFileDialog(self, tr("Save the report"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(FILE_NAME)
        dialog.fileSelected.connect(self._save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, name: str) -> None:
        try:
            save_report(self.chosen(), Path(name))
        except OSError as error:
            why = tr("It could not be saved there: {why}").format(why=error.strerror)
            self.facts.setText(why)
        else:
            super().accept()

    def _show(self, row: int) -> None:
        self._text.setPlainText(self._parts[row].text if row >= 0 else "")

    def _count(self) -> None:
        self.accept_button.setEnabled(bool(self.chosen()))
