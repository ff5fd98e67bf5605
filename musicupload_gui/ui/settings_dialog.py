"""The settings: a list of pages left, the page right; there is no OK, every change counts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from musicupload_gui.engine.news import AccountTested
from musicupload_gui.engine.session import Session
from musicupload_gui.ui.framed_dialog import FramedDialog
from musicupload_gui.ui.list_dialog import close_only
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.settings_accounts import AccountsPage, Asking
from musicupload_gui.ui.settings_general import GeneralPage, NetworkPage, Program
from musicupload_gui.ui.settings_page import SettingsPage
from musicupload_gui.ui.settings_transfers import TransfersPage
from musicupload_gui.ui.tokens import ICON
from musicupload_gui.ui.tongue import tr

_LIST_PX = 176


class SettingsDialog(FramedDialog):
    """`changed` is called after a change that the window shows, such as a speed limit."""

    def __init__(
        self,
        look: Look,
        session: Session,
        program: Program,
        asking: Asking,
        changed: Callable[[], object],
        parent: QWidget,
    ) -> None:
        super().__init__(look, "settingsDialog", tr("Settings"), parent)
        self.general = GeneralPage(look, session, program)
        self.accounts = AccountsPage(look, session, asking)
        pages: tuple[tuple[str, str, SettingsPage], ...] = (
            (tr("General"), "gear", self.general),
            (tr("Accounts"), "person", self.accounts),
            (tr("Transfers"), "upload", TransfersPage(look, session, changed)),
            (tr("Network"), "globe", NetworkPage(look, session)),
        )
        self.pages = QListWidget()
        self.pages.setObjectName("settingsPages")
        self.pages.setAccessibleName(tr("Pages"))
        self.pages.setFixedWidth(px(_LIST_PX))
        self.pages.setIconSize(QSize(px(ICON), px(ICON)))
        self.pages.setFrameShape(QListWidget.Shape.NoFrame)
        self.pages.setProperty("choices", True)
        self._stack = QStackedWidget()
        for name, icon, page in pages:
            item = QListWidgetItem(name)
            item.setData(Qt.ItemDataRole.UserRole, icon)
            item.setSizeHint(QSize(0, px(32)))
            self.pages.addItem(item)
            self._stack.addWidget(_scrolled(page, name))
        self.pages.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.pages.setCurrentRow(0)
        look.theme.changed.connect(self._dress)
        self._dress()
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.pages)
        row.addWidget(self._stack, 1)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addLayout(row)
        self.facts.setText(tr("Changes count at once"))
        close_only(self)
        self.resize(px(800), px(600))
        self.pages.setFocus()

    def show_tested(self, news: AccountTested) -> None:
        """Pass on how a test ended."""
        self.accounts.show_tested(news)

    def _dress(self) -> None:
        for item in (self.pages.item(at) for at in range(self.pages.count())):
            item.setIcon(self._icon(item.data(Qt.ItemDataRole.UserRole)))

    def _icon(self, name: str) -> QIcon:
        tokens = self.look.theme.tokens
        icon = QIcon(self.look.icons.pixmap(name, tokens.text2, px(ICON)))
        icon.addPixmap(
            self.look.icons.pixmap(name, tokens.accent_text, px(ICON)), QIcon.Mode.Selected
        )
        return icon


def _scrolled(page: SettingsPage, name: str) -> QScrollArea:
    area = QScrollArea()
    area.setAccessibleName(name)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    return area
