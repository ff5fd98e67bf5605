"""The place where the cover stands: shows it, takes a new one by drop, offers what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from musicupload_gui.domain.track import Cover
from musicupload_gui.domain.wording import N_
from musicupload_gui.ui.amounts import size_text
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.tokens import COVER_INSPECTOR, RADIUS_MARK
from musicupload_gui.ui.tongue import plural, tr

_PICTURES = frozenset({".png", ".jpg", ".jpeg"})


class CoverWish(StrEnum):
    """What a person wants of the cover."""

    CHOOSE = "choose"
    FOLDERS = "folders"
    PASTE = "paste"
    SAVE = "save"
    REMOVE = "remove"


WISHES = {
    CoverWish.CHOOSE: N_("Choose a picture…"),
    CoverWish.FOLDERS: N_("From the tracks' folders"),
    CoverWish.PASTE: N_("Paste"),
    CoverWish.SAVE: N_("Save picture…"),
    CoverWish.REMOVE: N_("Remove cover"),
}
NO_COVER = N_("No cover")


class CoverWell(QToolButton):
    """One cover, or what several tracks have; a click opens the menu."""

    wanted = Signal(str)
    """A `CoverWish`."""
    file_dropped = Signal(object)
    """The path of a picture."""
    picture_dropped = Signal(object)
    """The bytes of a picture."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._covers: tuple[Cover, ...] = ()
        side = px(COVER_INSPECTOR)
        self.setObjectName("coverWell")
        self.setProperty("well", True)
        self.setFixedSize(side, side)
        self.setIconSize(QSize(side, side))
        self.setAcceptDrops(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self._actions = {wish: menu.addAction(tr(text)) for wish, text in WISHES.items()}
        for wish, action in self._actions.items():
            action.triggered.connect(partial(self._wish, wish))
        self.setMenu(menu)
        self.setAccessibleDescription(tr("Cover"))
        look.covers.loaded.connect(self._draw)
        look.theme.changed.connect(self._draw)
        self.show_covers(())

    def show_covers(self, covers: Sequence[Cover | None]) -> None:
        """Show the first of the tracks' covers; the words say how many there are."""
        self._covers = tuple(dict.fromkeys(cover for cover in covers if cover is not None))
        self._actions[CoverWish.REMOVE].setEnabled(bool(self._covers))
        self._actions[CoverWish.SAVE].setEnabled(len(self._covers) == 1)
        self.setAccessibleName(cover_text(self._covers))
        self.setToolTip(cover_text(self._covers))
        self._draw()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a picture, and leave music to the window."""
        if picture_path(event.mimeData()) is not None or event.mimeData().hasImage():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the picture on."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        path = picture_path(event.mimeData())
        if path is not None:
            self.file_dropped.emit(path)
        else:
            self.picture_dropped.emit(picture_bytes(event.mimeData()))

    def _wish(self, wish: CoverWish) -> None:
        self.wanted.emit(wish.value)

    def _draw(self) -> None:
        picture: QPixmap | None = None
        if self._covers:
            picture = self._look.covers.pixmap(
                self._covers[0].path, px(COVER_INSPECTOR), self.devicePixelRatioF(), px(RADIUS_MARK)
            )
        tokens = self._look.theme.tokens
        if picture is None:
            picture = self._look.icons.pixmap("note", tokens.text3, px(COVER_INSPECTOR // 2))
        self.setIcon(QIcon(picture))


def cover_text(covers: Sequence[Cover]) -> str:
    """The cover in words: size in pixels and weight."""
    if not covers:
        return tr(NO_COVER)
    if len(covers) > 1:
        return plural("%n cover", "%n covers", len(covers))
    cover = covers[0]
    size = tr("{width} × {height} px").format(width=cover.width_px, height=cover.height_px)
    return f"{size}, {size_text(cover.size_bytes)}"


def picture_path(mime: QMimeData) -> Path | None:
    """The picture file of a drop or a clipboard, when it is exactly one."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() in _PICTURES else None


def picture_bytes(mime: QMimeData) -> bytes:
    """The picture in a drop or a clipboard as a PNG; empty when there is none."""
    image = mime.imageData()
    if not isinstance(image, QImage) or image.isNull():
        return b""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType] - the stub wants bytes for the format
    return bytes(held.data())
