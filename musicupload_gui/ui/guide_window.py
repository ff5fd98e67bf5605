"""The window of the user guide: contents and search left, the chapter right."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeySequence,
    QShortcut,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from musicupload_gui.domain.wording import N_
from musicupload_gui.ui.guide_chapters import Chapter
from musicupload_gui.ui.guide_page import GuidePage
from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.naming import give_clear_button
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.tongue import tr

TITLE = N_("User guide")
_CONTENTS_PX, _WIDTH_PX, _HEIGHT_PX, _ROW_PX = 256, 960, 720, 32
_Keys = QKeySequence.StandardKey
_Move = QTextCursor.MoveOperation


class GuideWindow(QMainWindow):
    """Stands beside the window and is blocked by none of its dialogs; goes when the window goes."""

    def __init__(
        self, look: Look, chapters: Sequence[Chapter], pictures: Path, window: QWidget
    ) -> None:
        # Without a parent: what has one is blocked while a dialog of that parent is open.
        super().__init__()
        self.setObjectName("guideWindow")
        self.setWindowTitle(tr(TITLE))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._chapters = chapters
        self.search = QLineEdit()
        self.search.setObjectName("guideSearch")
        give_clear_button(self.search)
        self.search.setPlaceholderText(tr("Search the guide"))
        self.search.setAccessibleName(tr("Search the guide"))
        self._not_found = TextLabel(look, tr("Not in this guide"), Role.SMALL, "text2")
        self._not_found.hide()
        self.contents = QListWidget()
        self.contents.setObjectName("guideContents")
        self.contents.setAccessibleName(tr("Contents"))
        self.contents.setFrameShape(QListWidget.Shape.NoFrame)
        self.contents.setProperty("choices", True)
        self.contents.setProperty("bare", True)
        self.page = GuidePage(look, pictures)
        for chapter in chapters:
            item = QListWidgetItem(chapter.title)
            item.setSizeHint(QSize(0, px(_ROW_PX)))
            self.contents.addItem(item)
        self._place()
        self._connect()
        window.installEventFilter(self)
        self.contents.setCurrentRow(0)
        self.contents.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go with the window; one that is only minimized is not gone."""
        if event.type() is QEvent.Type.Hide and not event.spontaneous():
            self.close()
        return super().eventFilter(watched, event)

    def find_text(self, *, is_backward: bool = False) -> None:
        """Go to the next place of what is searched for, through all chapters and round."""
        wanted, start = self.search.text(), self.contents.currentRow()
        flags = QTextDocument.FindFlag.FindBackward if is_backward else QTextDocument.FindFlag(0)
        self._not_found.hide()
        if not wanted:
            return
        step = -1 if is_backward else 1
        place = self.page.textCursor().position()
        for further in range(len(self._chapters) + 1):
            if further:
                self.contents.setCurrentRow((start + further * step) % len(self._chapters))
                self.page.moveCursor(_Move.End if is_backward else _Move.Start)
            if self.page.find(wanted, flags):
                return
        cursor = self.page.textCursor()
        cursor.setPosition(place)
        self.page.setTextCursor(cursor)
        self._not_found.show()
        told = QAccessibleAnnouncementEvent(self, self._not_found.text())
        QAccessible.updateAccessibility(told)

    def _place(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(px(12), px(12), px(12), px(12))
        left.setSpacing(px(8))
        left.addWidget(self.search)
        left.addWidget(self._not_found)
        left.addWidget(self.contents, 1)
        side = QWidget()
        side.setFixedWidth(px(_CONTENTS_PX))
        side.setLayout(left)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self.page, 1)
        self.setCentralWidget(whole)
        self.resize(px(_WIDTH_PX), px(_HEIGHT_PX))

    def _connect(self) -> None:
        self.contents.currentRowChanged.connect(self._show)
        self.page.chapter_wanted.connect(self._go_to)
        self.search.returnPressed.connect(self.find_text)
        self.search.textEdited.connect(self._not_found.hide)
        for keys, call in (
            (_Keys.Find, self._start_search),
            (_Keys.FindNext, self.find_text),
            (_Keys.FindPrevious, lambda: self.find_text(is_backward=True)),
            (_Keys.Cancel, self.close),
            (_Keys.Close, self.close),
        ):
            QShortcut(keys, self).activated.connect(call)

    def _show(self, row: int) -> None:
        self.page.show_chapter(self._chapters[row])

    def _go_to(self, file: str) -> None:
        files = [chapter.file for chapter in self._chapters]
        if file in files:
            self.contents.setCurrentRow(files.index(file))

    def _start_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()
