"""Opens the settings, and keeps them and the window in step while they are open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox

from musicupload_gui.domain.provider import Account, AccountId
from musicupload_gui.domain.wording import N_
from musicupload_gui.engine.news import AccountTested, DestinationsChanged, News
from musicupload_gui.engine.session import Session
from musicupload_gui.ui.amounts import number_text
from musicupload_gui.ui.buttons import Button, Kind
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.main_window import MainWindow
from musicupload_gui.ui.plain import shown
from musicupload_gui.ui.settings_accounts import Asking
from musicupload_gui.ui.settings_dialog import SettingsDialog
from musicupload_gui.ui.settings_general import Program
from musicupload_gui.ui.settings_transfers import BYTES_IN_MB
from musicupload_gui.ui.tongue import tr
from musicupload_gui.ui.window_texts import CANCEL

_TRANSFERS_PAGE = 2


class Preferences(QObject):
    """One settings window at a time, and the badge of a speed limit in the status line."""

    def __init__(
        self,
        window: MainWindow,
        look: Look,
        session: Session,
        program: Program,
        ask_account: Callable[[AccountId | None], object],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._session = session
        self._program = program
        self._asking = Asking(ask_account, self._ask_to_remove)
        self._dialog: SettingsDialog | None = None
        self._badge = Button(look, "", Kind.QUIET, "gauge")
        self._badge.setObjectName("limitBadge")
        self._badge.setProperty("tiny", True)
        self._badge.clicked.connect(self._show_transfers)
        window.status_line.add_badge(self._badge)
        self._show_limit()

    def show(self) -> None:
        """Open the settings."""
        if self._dialog is not None:
            return
        self._dialog = SettingsDialog(
            self._look, self._session, self._program, self._asking, self._show_limit, self._window
        )
        check = partial(self._window.commands.run, "check_updates")
        self._dialog.general.check_wanted.connect(check)
        self._dialog.finished.connect(self._forget)
        self._dialog.open()

    def take(self, news: News) -> None:
        """Show what news mean for the page of accounts."""
        match news:
            case DestinationsChanged() if self._dialog is not None:
                self._dialog.accounts.refresh()
            case AccountTested() if self._dialog is not None:
                self._dialog.accounts.show_tested(news)
            case _:
                pass

    def _show_transfers(self) -> None:
        self.show()
        if self._dialog is not None:
            self._dialog.pages.setCurrentRow(_TRANSFERS_PAGE)

    def _show_limit(self) -> None:
        limit = self._session.limits.bytes_per_s
        amount = number_text(limit / BYTES_IN_MB, 1)
        self._badge.setText(tr("Limit {amount} MB/s").format(amount=amount))
        self._badge.setAccessibleName(self._badge.text())
        self._badge.setVisible(bool(limit))

    def _ask_to_remove(self, account: Account, remove: Callable[[], object]) -> None:
        box = QMessageBox(self._dialog or self._window)
        box.setObjectName("removeAccountDialog")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(tr("Remove the account {account}?").format(account=shown(account.name)))
        box.setInformativeText(tr(_REMOVE_DETAIL))
        button = box.addButton(tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        button.clicked.connect(lambda: remove())
        box.setDefaultButton(box.addButton(tr(CANCEL), QMessageBox.ButtonRole.RejectRole))
        box.finished.connect(box.deleteLater)
        box.open()

    def _forget(self) -> None:
        self._dialog = None


_REMOVE_DETAIL = N_(
    "Its key is deleted from this computer, and what was in line for it is cancelled. What has "
    "arrived there stays there, and stays in the history."
)
