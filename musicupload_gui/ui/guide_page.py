"""A chapter of the guide on its page: type, colours, pictures that fit, links that lead on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextList,
)
from PySide6.QtWidgets import QTextBrowser

from musicupload_gui.ui.guide_chapters import Chapter
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.theme import colour, font
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.tongue import tr

_PICTURE_PX, _MARGIN_PX, _BETWEEN_LINES_PX = 600, 24, 4
_HEADINGS = {1: (Role.TITLE, 0, 8), 2: (Role.HEADING, 20, 4), 3: (Role.SECTION, 16, 4)}
"""The type of a heading by its level, with the room above and below it."""
_INDENT_PX, _AFTER_ITEM_PX, _AFTER_TEXT_PX = 20, 4, 10


class GuidePage(QTextBrowser):
    """Shows what came with the program and nothing else: no address is loaded."""

    chapter_wanted = Signal(str)
    """The file of a chapter that a link leads to."""

    def __init__(self, look: Look, pictures: Path) -> None:
        super().__init__()
        self._look = look
        self._pictures = pictures
        self._chapter: Chapter | None = None
        self.setObjectName("guidePage")
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setProperty("page", True)
        self.setOpenLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.anchorClicked.connect(self._follow)
        look.theme.changed.connect(self._dress)

    def show_chapter(self, chapter: Chapter) -> None:
        """Show a chapter from its beginning."""
        self._chapter = chapter
        self.setAccessibleName(tr("Chapter: {title}").format(title=chapter.title))
        self._dress()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def loadResource(self, type: int, name: QUrl | str) -> Any:
        """Find pictures among ours, by their file's name, and make them fit."""
        if type != QTextDocument.ResourceType.ImageResource.value:
            return None
        address = name if isinstance(name, str) else name.path()
        image = QImage(str(self._pictures / Path(address).name))
        ratio = self.devicePixelRatioF()
        wide = round(px(_PICTURE_PX) * ratio)
        if image.width() > wide:
            image = image.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(ratio)
        return image

    def _follow(self, address: QUrl) -> None:
        if address.scheme() == "https":
            QDesktopServices.openUrl(address)
        elif address.isRelative():
            self.chapter_wanted.emit(address.path())

    def _dress(self) -> None:
        """Set the text anew: its colours are those of the moment at which it was set."""
        if self._chapter is None:
            return
        bar = self.verticalScrollBar()
        place = bar.value()
        self.document().setDefaultFont(font(Role.BODY))
        self.document().setDocumentMargin(px(_MARGIN_PX))
        self.document().setIndentWidth(px(_INDENT_PX))
        self.setMarkdown(self._chapter.text)
        for block in _blocks(self.document()):
            self._set_block(block)
        bar.setValue(place)

    def _set_block(self, block: QTextBlock) -> None:
        cursor = QTextCursor(block)
        shape = QTextBlockFormat()
        distance = QTextBlockFormat.LineHeightTypes.LineDistanceHeight
        shape.setLineHeight(px(_BETWEEN_LINES_PX), distance.value)
        level = block.blockFormat().headingLevel()
        if level in _HEADINGS:
            role, above, below = _HEADINGS[level]
            type_ = QTextCharFormat()
            type_.setFont(font(role))
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            cursor.setCharFormat(type_)
        else:
            above, below = 0, _AFTER_ITEM_PX if _is_followed(block) else _AFTER_TEXT_PX
        if block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence):
            shape.setBackground(colour(self._look.theme.tokens.sunken))
            shape.setNonBreakableLines(False)
        shape.setTopMargin(px(above))
        shape.setBottomMargin(px(below))
        cursor.mergeBlockFormat(shape)


def _is_followed(block: QTextBlock) -> bool:
    """Whether it is an item of a list and not the last one."""
    items: QTextList | None = block.textList()
    return bool(items) and items.itemNumber(block) < items.count() - 1


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()
