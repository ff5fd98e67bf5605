"""The questions the window asks; every dialog is opened, never run, so the program goes on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QCheckBox, QMessageBox, QPushButton, QWidget

from musicupload_gui import __version__
from musicupload_gui.domain.errors import ErrorKind
from musicupload_gui.domain.provider import CONVERT, Account, AccountId, Convert
from musicupload_gui.domain.upload import UploadId
from musicupload_gui.engine.news import AccountTested
from musicupload_gui.engine.planning import Plan
from musicupload_gui.engine.queue import Decision
from musicupload_gui.engine.session import Session
from musicupload_gui.ui.account_dialog import AccountDialog
from musicupload_gui.ui.copying import Copying
from musicupload_gui.ui.history_asking import HistoryAsking
from musicupload_gui.ui.link_dialog import LinkDialog
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.plain import shown
from musicupload_gui.ui.tongue import tr
from musicupload_gui.ui.window_texts import (
    ABOUT,
    CANCEL,
    COPIES_NO,
    COPIES_YES,
    DECIDE_AGAIN,
    DECIDE_ARRIVED,
    DECIDE_DETAIL,
    QUIT_DETAIL,
    QUIT_FINISH,
    QUIT_KEEP,
    QUIT_STOP,
    REPEATS_DETAIL,
    REPEATS_NO,
    REPEATS_YES,
    STATUS_UNREADABLE_DETAIL,
    copies_always,
    decide_text,
    quit_text,
    repeats_text,
)

_Role = QMessageBox.ButtonRole


class Dialogs(QObject):
    """Opens dialogs over the window and hands their outcome to the session."""

    def __init__(self, window: QWidget, look: Look, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._session = session
        self._account: AccountDialog | None = None
        self.history = HistoryAsking(window, look, session)

    def ask_account(self, account_id: AccountId | None) -> None:
        """Add an account, or change one."""
        accounts = self._session.accounts
        storages = {info.id for info in accounts.providers() if info.is_storage}
        dialog = AccountDialog(
            self._look,
            accounts.providers(),
            accounts.secrets.protection,
            accounts.get(account_id) if account_id else None,
            [a.name for a in accounts.all() if a.provider in storages],
            self._window,
        )
        dialog.test_requested.connect(self._session.destinations.try_out)
        dialog.save_requested.connect(self._save)
        dialog.finished.connect(self._forget_account)
        dialog.finished.connect(dialog.deleteLater)
        self._account = dialog
        dialog.open()

    def show_tested(self, news: AccountTested) -> None:
        """Hand the outcome of a connection test to the dialog that asked."""
        if self._account is not None:
            self._account.show_outcome(news)

    def ask_decision(self, upload_id: UploadId) -> None:
        """Whether an upload arrived, with the two answers spelled out."""
        upload = self._session.queue.ledger[upload_id]
        account = self._session.accounts.get(upload.account_id)
        title = self._session.library[upload.track_id].title
        is_unreadable = (
            upload.problem is not None and upload.problem.kind is ErrorKind.STATUS_UNREADABLE
        )
        box = self._box(
            decide_text(shown(title), shown(account.name) if account else ""),
            tr(STATUS_UNREADABLE_DETAIL if is_unreadable else DECIDE_DETAIL),
        )
        decide = self._session.queue.decide
        self._button(box, tr(DECIDE_ARRIVED), lambda: decide(upload_id, Decision.ARRIVED))
        self._button(box, tr(DECIDE_AGAIN), lambda: decide(upload_id, Decision.SEND_AGAIN))
        box.setDefaultButton(box.addButton(tr(CANCEL), _Role.RejectRole))
        box.open()

    def show_history(self) -> None:
        """What has arrived, and where."""
        self.history.open()

    def ask_links(self) -> None:
        """Addresses of tracks that are online already."""
        services = [i.name for i in self._session.accounts.providers() if i.takes_links]
        dialog = LinkDialog(self._look, services, self._window)
        dialog.given.connect(self._session.add_links)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_and_upload(self, plan: Plan) -> None:
        """Ask what has to be asked, one question after the other, then upload."""
        if plan.repeats:
            self._ask_repeats(plan)
        else:
            self._go_on(plan, with_repeats=False)

    def _ask_repeats(self, plan: Plan) -> None:
        """Whether what is there already goes there once more."""
        names = {account_id: self._account_name(account_id) for _, account_id in plan.repeats}
        count = len({track_id for track_id, _ in plan.repeats})
        box = self._box(repeats_text(count, tuple(names.values())), tr(REPEATS_DETAIL))
        box.setObjectName("repeatsDialog")
        no = self._button(box, tr(REPEATS_NO), lambda: self._go_on(plan, with_repeats=False))
        self._button(
            box,
            tr(REPEATS_YES),
            lambda: self._go_on(plan, with_repeats=True),
            _Role.DestructiveRole,
        )
        box.addButton(tr(CANCEL), _Role.RejectRole)
        box.setDefaultButton(no)
        box.open()

    def _go_on(self, plan: Plan, *, with_repeats: bool) -> None:
        left_out = () if with_repeats else plan.repeats
        convertible = tuple(pair for pair in plan.convertible if pair not in left_out)
        if convertible:
            self._ask_copies(replace(plan, convertible=convertible), with_repeats=with_repeats)
        else:
            self._session.start(with_repeats=with_repeats)

    def _ask_copies(self, plan: Plan, *, with_repeats: bool) -> None:
        """Whether converted copies may go where a service refuses a format."""
        session = self._session
        wanted = Copying.of(plan.convertible, session)
        box = self._box(wanted.question, wanted.detail)
        box.setObjectName("copiesDialog")
        always = QCheckBox(copies_always(wanted.services), box)
        box.setCheckBox(always)

        def start(*, with_copies: bool) -> None:
            if always.isChecked():
                choice = Convert.ALWAYS if with_copies else Convert.NEVER
                session.destinations.set_option(wanted.accounts, CONVERT.name, choice)
            session.start(with_copies=with_copies, with_repeats=with_repeats)

        yes = self._button(box, tr(COPIES_YES), lambda: start(with_copies=True))
        if plan.fresh or plan.again or (plan.repeats and with_repeats):
            self._button(
                box, tr(COPIES_NO), lambda: start(with_copies=False), _Role.DestructiveRole
            )
        box.addButton(tr(CANCEL), _Role.RejectRole)
        box.setDefaultButton(yes)
        box.open()
        yes.setFocus()

    def ask_quit(
        self, count: int, quit_now: Callable[[], None], quit_when_done: Callable[[], None]
    ) -> None:
        """What to do about uploads that are under way."""
        box = self._box(quit_text(count, ""), tr(QUIT_DETAIL))
        box.setObjectName("quitDialog")
        self._button(box, tr(QUIT_STOP), quit_now, _Role.DestructiveRole)
        self._button(box, tr(QUIT_FINISH), quit_when_done)
        box.setDefaultButton(box.addButton(tr(QUIT_KEEP), _Role.RejectRole))
        box.open()

    def show_about(self) -> None:
        """What this is."""
        box = self._box(f"MusicUpload {__version__}", tr(ABOUT))
        box.addButton(QMessageBox.StandardButton.Close)
        box.open()

    def _account_name(self, account_id: AccountId) -> str:
        account = self._session.accounts.get(account_id)
        return shown(account.name) if account else ""

    def _save(self, account: Account, secrets: Mapping[str, str]) -> None:
        self._session.destinations.save(account, secrets)

    def _forget_account(self) -> None:
        self._account = None

    def _box(self, text: str, detail: str) -> QMessageBox:
        box = QMessageBox(self._window)
        # Outside text is shown as it is: a title may look like markup.
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        box.setInformativeText(detail)
        box.finished.connect(box.deleteLater)
        return box

    def _button(
        self,
        box: QMessageBox,
        text: str,
        call: Callable[[], None],
        role: QMessageBox.ButtonRole = _Role.AcceptRole,
    ) -> QPushButton:
        button = box.addButton(text, role)
        button.clicked.connect(lambda: call())
        return button
