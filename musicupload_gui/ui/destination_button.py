"""The button that shows where the next upload goes, with a menu to choose from."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QMenu,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from musicupload_gui.domain.provider import Account, AccountId, ProviderInfo, marked_as
from musicupload_gui.engine.news import DestinationsChanged
from musicupload_gui.ui.amounts import series_text
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.marks import mark_pixmap
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.naming import give_tip
from musicupload_gui.ui.plain import shown
from musicupload_gui.ui.theme import colour, font
from musicupload_gui.ui.tokens import ICON, Role
from musicupload_gui.ui.tongue import tr
from musicupload_gui.ui.window_texts import ADD_ACCOUNT_MENU, CHANGE_ACCOUNT_MENU, NOWHERE

_GAP_PX, _BETWEEN_PX, _SIDE_PX = 6, 14, 9
_NAMES_BELOW = 4


class DestinationButton(QToolButton):
    """Paints marks and names; its menu ticks accounts."""

    chosen = Signal(list)
    account_wanted = Signal(str)

    def __init__(
        self, look: Look, infos: Mapping[str, ProviderInfo], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("destinationButton")
        self.setAccessibleName(tr(NOWHERE))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._look = look
        self._infos = infos
        self._shown: tuple[Account, ...] = ()
        self._with_names = True
        self._choices = QMenu(self)
        self.setMenu(self._choices)
        look.theme.changed.connect(self.updateGeometry)

    def show_destinations(self, news: DestinationsChanged) -> None:
        """Show the chosen accounts and offer all."""
        self._shown = tuple(a for a in news.accounts if a.id in news.chosen)
        names = series_text([a.name for a in self._shown]) or tr(NOWHERE)
        self.setAccessibleName(tr("Sends to {names}").format(names=names))
        give_tip(self, shown(names))
        self._fill(news)
        self.updateGeometry()
        self.update()

    def show_names(self, *, with_names: bool) -> None:
        """Whether there is room for the names beside the marks."""
        self._with_names = with_names
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the marks, the names and the arrow."""
        return QSize(self._content_width() + 2 * px(_SIDE_PX) + px(24), px(28))

    def minimumSizeHint(self) -> QSize:
        """Never cut a mark."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button's frame, then the marks and names on it."""
        painter = QStylePainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        self._paint_content(painter)
        painter.end()

    def _paint_content(self, painter: QPainter) -> None:
        tokens = self._look.theme.tokens
        left = px(_SIDE_PX)
        middle = self.height() // 2
        painter.setFont(font(Role.BODY))
        metrics = painter.fontMetrics()
        painter.setPen(colour(tokens.text if self._shown else tokens.text2))
        for index, text in enumerate(self._texts()):
            if self._shown:
                mark = mark_pixmap(self._info(self._shown[index]), px(ICON))
                self._put(painter, left, middle - px(ICON) // 2, mark)
                left += px(ICON) + px(_GAP_PX)
            if text:
                top = middle - metrics.height() // 2
                width = metrics.horizontalAdvance(text)
                place = self._mirrored(QRect(left, top, width, metrics.height()))
                painter.drawText(place.left(), top + metrics.ascent(), text)
                left += width + px(_BETWEEN_PX)
        arrow = self._look.icons.pixmap("down", tokens.text2, px(ICON))
        self._put(painter, self.width() - px(ICON) - px(_SIDE_PX), middle - px(ICON) // 2, arrow)

    def _put(self, painter: QPainter, left: int, top: int, picture: QPixmap) -> None:
        place = self._mirrored(QRect(left, top, px(ICON), px(ICON)))
        painter.drawPixmap(place.topLeft(), picture)

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def _content_width(self) -> int:
        from_texts = 0
        metrics = self.fontMetrics()
        for text in self._texts():
            from_texts += px(ICON) + px(_GAP_PX) if self._shown else 0
            from_texts += metrics.horizontalAdvance(text) + px(_BETWEEN_PX) if text else 0
        return from_texts

    def _texts(self) -> list[str]:
        """What stands beside each mark; one word alone when nothing is chosen."""
        if not self._shown:
            return [tr(NOWHERE)]
        has_room = self._with_names and len(self._shown) < _NAMES_BELOW
        return [shown(a.name)[:32] if has_room else "" for a in self._shown]

    def _info(self, account: Account) -> ProviderInfo | None:
        info = self._infos.get(account.provider)
        return marked_as(info, account) if info else None

    def _is_storage(self, account: Account) -> bool:
        info = self._info(account)
        return info is not None and info.is_storage

    def _fill(self, news: DestinationsChanged) -> None:
        self._choices.clear()
        services = [a for a in news.accounts if not self._is_storage(a)]
        for account in services:
            action = self._choices.addAction(shown(account.name).replace("&", "&&"))
            action.setIcon(mark_pixmap(self._info(account), px(ICON)))
            action.setCheckable(True)
            action.setChecked(account.id in news.chosen)
            action.setData(account.id)
            action.toggled.connect(self._on_toggled)
        self._choices.addSeparator()
        change = self._choices.addMenu(tr(CHANGE_ACCOUNT_MENU))
        for account in news.accounts:
            action = change.addAction(shown(account.name).replace("&", "&&"))
            action.triggered.connect(lambda _=False, i=account.id: self.account_wanted.emit(i))
        change.setEnabled(bool(news.accounts))
        self._choices.addAction(tr(ADD_ACCOUNT_MENU)).triggered.connect(
            lambda: self.account_wanted.emit("")
        )

    def _on_toggled(self) -> None:
        ticked = [a for a in self._choices.actions() if a.isCheckable() and a.isChecked()]
        self.chosen.emit([AccountId(a.data()) for a in ticked])
