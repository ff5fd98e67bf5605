"""The dialog that adds or changes an account; its form is built from `ProviderInfo`."""

from __future__ import annotations

import time
import uuid
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from musicupload_gui.domain.errors import Problem
from musicupload_gui.domain.provider import Account, AccountId, AccountReport, ProviderInfo
from musicupload_gui.engine.news import AccountTested
from musicupload_gui.settings.secret_store import Protection
from musicupload_gui.ui.account_form import AccountForm
from musicupload_gui.ui.amounts import moment_text
from musicupload_gui.ui.buttons import Button
from musicupload_gui.ui.cards import Card
from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.layouts import clear
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.marks import mark_pixmap
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.plain import shown
from musicupload_gui.ui.texts import error_card
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.tongue import tr
from musicupload_gui.ui.window_texts import (
    ADD_ACCOUNT,
    ADD_ANYWAY,
    CANCEL,
    SAVE_ACCOUNT,
    TEST_CONNECTION,
    TESTING,
    asked_text,
    passed_text,
)


class AccountDialog(QDialog):
    """Asks for an account. Testing and saving are asked of whoever listens."""

    test_requested = Signal(object, dict)
    """An unsaved `Account` and its secrets by name."""
    save_requested = Signal(object, dict)

    def __init__(
        self,
        look: Look,
        providers: Sequence[ProviderInfo],
        protection: Protection,
        account: Account | None,
        storages: Sequence[str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("accountDialog")
        self.setWindowTitle(tr(ADD_ACCOUNT) if account is None else shown(account.name))
        self.setModal(True)
        self._look = look
        self._providers = providers
        self._protection = protection
        self._old = account
        self._storages = storages
        self._id = account.id if account else AccountId(uuid.uuid4().hex)
        self._form: AccountForm | None = None
        self._build()
        start = next(
            (i for i, p in enumerate(providers) if account and p.id == account.provider), 0
        )
        self._list.setCurrentRow(start)
        self._list.setEnabled(account is None)
        self.resize(px(672), px(640))

    def show_outcome(self, news: AccountTested) -> None:
        """Show how a test of this account ended."""
        if news.account_id != self._id:
            return
        self._test.setEnabled(True)
        self._test.setText(tr(TEST_CONNECTION))
        now = time.time()
        self._asked.setText(asked_text(moment_text(now, now)))
        if news.report is not None:
            self._show_passed(news.report)
        elif news.problem is not None:
            self._show_failed(news.problem)

    def _build(self) -> None:
        self._list = QListWidget(self)
        self._list.setObjectName("providerList")
        self._list.setAccessibleName(tr("Service"))
        self._list.setFixedWidth(px(168))
        self._list.setIconSize(QSize(px(20), px(20)))
        self._list.setFrameShape(QListWidget.Shape.NoFrame)
        self._list.setProperty("choices", True)
        for info in self._providers:
            mark = QIcon(mark_pixmap(info, px(20)))
            mark.addPixmap(mark_pixmap(info, px(20)), QIcon.Mode.Selected)
            item = QListWidgetItem(mark, tr(info.name))
            item.setSizeHint(QSize(0, px(32)))
            self._list.addItem(item)
        self._list.currentRowChanged.connect(self._show_provider)
        page = QWidget()
        self._page = QVBoxLayout(page)
        self._page.setContentsMargins(px(24), px(20), px(24), px(16))
        self._page.setSpacing(px(8))
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._list)
        scroll = QScrollArea(self)
        scroll.setAccessibleName(self.windowTitle())
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        body.addWidget(scroll, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(body, 1)
        whole.addWidget(self._footer())

    def _footer(self) -> QWidget:
        footer = QWidget(self)
        footer.setFixedHeight(px(56))
        row = QHBoxLayout(footer)
        row.setContentsMargins(px(16), 0, px(16), 0)
        self._test = Button(self._look, tr(TEST_CONNECTION), icon="refresh")
        self._test.setObjectName("testButton")
        self._test.clicked.connect(self._on_test)
        self._asked = TextLabel(self._look, "", Role.SMALL, "text2", footer)
        buttons = QDialogButtonBox(footer)
        self._save = QPushButton(tr(SAVE_ACCOUNT if self._old else ADD_ACCOUNT), footer)
        self._save.setObjectName("saveButton")
        self._save.setProperty("primary", True)
        buttons.addButton(self._save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QPushButton(tr(CANCEL)), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._on_save)
        buttons.rejected.connect(self.reject)
        row.addWidget(self._test)
        row.addWidget(self._asked, 1)
        row.addWidget(buttons)
        return footer

    def _show_provider(self, row: int) -> None:
        clear(self._page)
        info = self._providers[row]
        self._page.addWidget(TextLabel(self._look, tr(info.name), Role.TITLE))
        self._page.addWidget(TextLabel(self._look, tr(info.summary), Role.BODY, "text2").wrapped())
        if info.notice:
            self._page.addWidget(Card(self._look, "warn", tr(info.notice)))
        self._form = AccountForm(self._look, info, self._protection, self._old, self._storages)
        self._page.addSpacing(px(8))
        self._page.addWidget(self._form)
        self._outcome = QVBoxLayout()
        self._page.addLayout(self._outcome)
        self._page.addStretch(1)
        self._form.changed.connect(self._forget_outcome)
        self._form.setFocus()
        self._forget_outcome()

    def _on_test(self) -> None:
        if self._form is not None:
            self._forget_outcome()
            self._test.setEnabled(False)
            self._test.setText(tr(TESTING))
            self.test_requested.emit(self._account(self._form), self._form.secrets())

    def _on_save(self) -> None:
        if self._form is not None and self._form.check():
            self.save_requested.emit(self._account(self._form), self._form.secrets())
            self.accept()

    def _account(self, form: AccountForm) -> Account:
        account = form.account(self._id)
        return replace(account, is_practice=self._old.is_practice) if self._old else account

    def _show_passed(self, report: AccountReport) -> None:
        heading, sentence = passed_text(report.who, report.facts)
        self._show_card(Card(self._look, "ok", heading, sentence))
        if self._form is not None:
            self._form.offer(report.choices)

    def _show_failed(self, problem: Problem) -> None:
        words = error_card(problem, self._providers[self._list.currentRow()].name, "")
        details = {
            tr("answer"): problem.code,
            tr("words"): problem.detail,
            tr("request"): problem.request_id,
        }
        card = Card(self._look, "err", words.what, words.todo)
        card.add_details({name: text for name, text in details.items() if text})
        self._show_card(card)
        if self._old is None:
            self._save.setText(tr(ADD_ANYWAY))
            self._set_primary(is_primary=False)

    def _forget_outcome(self) -> None:
        clear(self._outcome)
        self._asked.setText("")
        self._save.setText(tr(SAVE_ACCOUNT if self._old else ADD_ACCOUNT))
        self._set_primary(is_primary=True)

    def _set_primary(self, *, is_primary: bool) -> None:
        self._save.setProperty("primary", is_primary)
        self._save.style().polish(self._save)

    def _show_card(self, card: Card) -> None:
        self._outcome.addWidget(card, alignment=Qt.AlignmentFlag.AlignTop)
