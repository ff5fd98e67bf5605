"""What the window shows before there are tracks: where to drop, and where music can go."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from musicupload_gui.domain.provider import ProviderInfo
from musicupload_gui.domain.track import AudioFormat
from musicupload_gui.ui.amounts import number_text
from musicupload_gui.ui.buttons import Button, Kind
from musicupload_gui.ui.labels import IconLabel, TextLabel
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.marks import mark_pixmap
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.theme import colour
from musicupload_gui.ui.tokens import RADIUS_DROP, Role
from musicupload_gui.ui.tongue import tr

_WIDTH, _DROP_HEIGHT, _ROW = 640, 296, 31
_NAMES_WIDTH = 134


def formats_line(info: ProviderInfo) -> str:
    """The formats a service takes: `WAV, MP3, M4A`."""
    if info.formats is None:
        return tr("any audio format")
    return ", ".join(kind.value.upper() for kind in AudioFormat if kind in info.formats)


def limit_line(info: ProviderInfo) -> str:
    """How large a file may be: `up to 500 MB`."""
    if any(option.name == "storage" for option in info.options):
        return tr("through your own storage")
    if info.size_limit_bytes is not None:
        return tr("up to {size}").format(size=_whole(info.size_limit_bytes))
    if info.size_advice_bytes is not None:
        return tr("up to {size} advised").format(size=_whole(info.size_advice_bytes))
    return tr("no limit stated")


class DropZone(QWidget):
    """The dashed frame with its two buttons."""

    def __init__(self, look: Look, files: Button, folder: Button) -> None:
        super().__init__()
        self._look = look
        self.setMinimumHeight(px(_DROP_HEIGHT))
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addStretch()
        column.addWidget(IconLabel(look, "drop", "text2", size=48))
        column.addSpacing(px(12))
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(TextLabel(look, tr("Drop music here"), Role.HERO), 0, middle)
        column.addSpacing(px(8))
        sentence = tr("Tracks, albums or whole folders. Nothing is sent until you press Upload.")
        column.addWidget(TextLabel(look, sentence, Role.BODY, "text2"), 0, middle)
        column.addSpacing(px(24))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addStretch()
        row.addWidget(files)
        row.addWidget(folder)
        row.addStretch()
        column.addLayout(row)
        column.addStretch()
        look.theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dashed frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(colour(self._look.theme.tokens.control), 1)
        pen.setDashPattern([4.0, 3.0])
        painter.setPen(pen)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, px(RADIUS_DROP), px(RADIUS_DROP))
        painter.end()


class EmptyState(QScrollArea):
    """Teaches the first steps; everything on it is reached by keyboard."""

    choose_files = Signal()
    choose_folder = Signal()
    try_practice = Signal()
    add_account = Signal()

    def __init__(self, look: Look, providers: Iterable[ProviderInfo]) -> None:
        super().__init__()
        self.setObjectName("emptyState")
        self.setAccessibleName(tr("Start"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self._look = look
        page = QWidget()
        page.setProperty("ground", "base")
        outer = QHBoxLayout(page)
        outer.addStretch(1)
        inner = QWidget()
        inner.setMaximumWidth(px(_WIDTH))
        outer.addWidget(inner, 1000)
        outer.addStretch(1)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, px(24), 0, px(24))
        column.setSpacing(0)
        column.addStretch(3)
        column.addWidget(self._drop_zone())
        column.addSpacing(px(36))
        column.addLayout(self._heading())
        column.addSpacing(px(8))
        for info in providers:
            column.addWidget(_rule())
            column.addWidget(self._row(info))
        column.addWidget(_rule())
        column.addSpacing(px(16))
        column.addLayout(self._practice())
        column.addStretch(4)
        self.setWidget(page)

    def _drop_zone(self) -> DropZone:
        files = Button(self._look, tr("Choose files"), Kind.PRIMARY, "source-file-name")
        folder = Button(self._look, tr("Choose folder"), Kind.PLAIN, "folder")
        files.clicked.connect(self.choose_files)
        folder.clicked.connect(self.choose_folder)
        return DropZone(self._look, files, folder)

    def _heading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(TextLabel(self._look, tr("Where your music can go"), Role.SECTION))
        row.addStretch()
        add = Button(self._look, tr("Add account"), Kind.LINK, "plus")
        add.clicked.connect(self.add_account)
        row.addWidget(add)
        return row

    def _row(self, info: ProviderInfo) -> QWidget:
        line = QWidget()
        line.setFixedHeight(px(_ROW))
        line.setAccessibleName(f"{info.name}, {formats_line(info)}, {limit_line(info)}")
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(10))
        mark = QLabel()
        mark.setPixmap(mark_pixmap(info, px(20)))
        row.addWidget(mark)
        name = TextLabel(self._look, info.name)
        name.setMinimumWidth(px(_NAMES_WIDTH) - row.spacing())
        row.addWidget(name)
        row.addWidget(TextLabel(self._look, formats_line(info), Role.BODY, "text2"), 1)
        row.addWidget(TextLabel(self._look, limit_line(info), Role.BODY, "text2"))
        return line

    def _practice(self) -> QHBoxLayout:
        row = QHBoxLayout()
        sentence = tr("No account at hand? Rehearse with local copies of the services.")
        row.addWidget(TextLabel(self._look, sentence, Role.BODY, "text2").wrapped(), 1)
        practice = Button(self._look, tr("Try it with practice accounts"), Kind.LINK)
        practice.clicked.connect(self.try_practice)
        row.addWidget(practice)
        return row


def _rule() -> QFrame:
    line = QFrame()
    line.setProperty("hairline", True)
    line.setFixedHeight(1)
    return line


def _whole(size_bytes: int) -> str:
    return f"{number_text(size_bytes / 1_000_000)} MB"
