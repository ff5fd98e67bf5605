"""Settings of accounts: their order, colour and hold, a test, a change, and a way out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from musicupload_gui.domain.provider import Account, AccountId, marked_as
from musicupload_gui.domain.wording import N_
from musicupload_gui.engine.news import AccountTested
from musicupload_gui.engine.session import Session
from musicupload_gui.ui.buttons import Button, Kind
from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.layouts import clear
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.marks import mark_pixmap
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.plain import shown
from musicupload_gui.ui.settings_page import SettingsPage
from musicupload_gui.ui.texts import error_card
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.tongue import tr
from musicupload_gui.ui.window_texts import passed_text

HUES = (
    (N_("Violet"), "#7B4C9B"),
    (N_("Teal"), "#1C7370"),
    (N_("Blue"), "#3D5A80"),
    (N_("Brown"), "#9C5328"),
    (N_("Green"), "#566B2A"),
    (N_("Red"), "#A43A4A"),
    (N_("Grey"), "#5C5F6B"),
)
"""Colours on which white letters have a contrast of 5.6:1 or more."""


@dataclass(frozen=True, slots=True)
class Asking:
    """Questions of the page that other dialogs answer."""

    change: Callable[[AccountId | None], object]
    """Open the dialog of an account, or of a new one."""
    remove: Callable[[Account, Callable[[], object]], object]
    """Ask whether an account may be removed, and call back when it may."""


class AccountsPage(SettingsPage):
    """One row for each account; the list is built anew when the accounts change."""

    def __init__(self, look: Look, session: Session, asking: Asking) -> None:
        super().__init__(look, "accounts", tr("Accounts"))
        self._session = session
        self._asking = asking
        self._outcomes: dict[AccountId, TextLabel] = {}
        frame = QFrame()
        frame.setProperty("listed", True)
        self._list = QVBoxLayout(frame)
        self._list.setContentsMargins(px(12), px(4), px(12), px(4))
        self._list.setSpacing(0)
        self.wide(frame)
        self._frame = frame
        add = Button(look, tr("Add account…"), icon="plus")
        add.setObjectName("settingsAddAccount")
        add.clicked.connect(lambda: asking.change(None))
        row = QHBoxLayout()
        row.addWidget(add)
        row.addStretch(1)
        self.wide(row)
        self.refresh()

    def refresh(self) -> None:
        """Show the accounts as they are now."""
        clear(self._list)
        self._outcomes.clear()
        accounts = self._session.accounts.all()
        self._frame.setVisible(bool(accounts))
        for account in accounts:
            self._list.addWidget(self._row(account))

    def show_tested(self, news: AccountTested) -> None:
        """Say under an account how its test ended."""
        outcome, account = (
            self._outcomes.get(news.account_id),
            self._session.accounts.get(news.account_id),
        )
        if outcome is None or account is None:
            return
        if news.report is not None:
            heading, sentence = passed_text(news.report.who, news.report.facts)
            outcome.setText(f"{heading}. {sentence}")
        elif news.problem is not None:
            words = error_card(news.problem, self._session.accounts.info(account.provider).name, "")
            outcome.setText(f"{words.what}. {words.todo}")
        outcome.show()

    def _row(self, account: Account) -> QWidget:
        info = marked_as(self._session.accounts.info(account.provider), account)
        mark = TextLabel(self.look)
        mark.setPixmap(mark_pixmap(info, px(20)))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(TextLabel(self.look, account.name))
        is_held = self._session.accounts.rules.is_held(account.id)
        state = tr("On hold") if is_held else tr(info.name)
        names.addWidget(TextLabel(self.look, state, Role.SMALL, "warn" if is_held else "text2"))
        outcome = TextLabel(self.look, "", Role.SMALL, "text2").wrapped()
        outcome.hide()
        self._outcomes[account.id] = outcome
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(mark)
        row.addLayout(names, 1)
        test = Button(self.look, tr("Test"), Kind.SMALL)
        test.setAccessibleName(tr("Test {account}").format(account=account.name))
        test.clicked.connect(partial(self._test, account))
        row.addWidget(test)
        row.addWidget(self._more(account))
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, px(6), 0, px(6))
        column.setSpacing(px(2))
        column.addLayout(row)
        column.addWidget(outcome)
        return whole

    def _more(self, account: Account) -> Button:
        button = Button(self.look, tr("More"), Kind.SMALL)
        button.setObjectName(f"more_{account.id}")
        button.setAccessibleName(tr("More for {account}").format(account=account.name))
        menu = QMenu(button)
        destinations = self._session.destinations
        menu.addAction(tr("Change…")).triggered.connect(lambda: self._asking.change(account.id))
        held = menu.addAction(tr("On hold"))
        held.setCheckable(True)
        held.setChecked(self._session.accounts.rules.is_held(account.id))

        def hold(is_wanted: bool) -> None:
            destinations.hold(account.id, is_held=is_wanted)

        held.toggled.connect(hold)
        self._add_colours(menu.addMenu(tr("Colour")), account)
        menu.addSeparator()
        for text, by in ((tr("Move up"), -1), (tr("Move down"), 1)):
            menu.addAction(text).triggered.connect(
                lambda _=False, by=by: self._move(account.id, by)
            )
        menu.addSeparator()
        remove = menu.addAction(tr("Remove…"))
        remove.triggered.connect(
            lambda: self._asking.remove(account, partial(destinations.drop, account.id))
        )
        button.setMenu(menu)
        return button

    def _add_colours(self, menu: QMenu, account: Account) -> None:
        own = self._session.accounts.info(account.provider).hue
        for name, hue in ((N_("As its service"), ""), *HUES):
            swatch = QPixmap(px(16), px(16))
            swatch.fill(QColor(hue or own))
            action = menu.addAction(QIcon(swatch), tr(name))
            action.setCheckable(True)
            action.setChecked(account.hue == hue)
            action.triggered.connect(
                lambda _=False, hue=hue: self._session.destinations.save(
                    replace(account, hue=hue), {}
                )
            )

    def _move(self, account_id: AccountId, by: int) -> None:
        ids = [account.id for account in self._session.accounts.all()]
        at = ids.index(account_id)
        to = min(len(ids) - 1, max(0, at + by))
        ids.insert(to, ids.pop(at))
        self._session.destinations.arrange(ids)

    def _test(self, account: Account) -> None:
        outcome = self._outcomes[account.id]
        outcome.setText(shown(tr("Asking {account}…").format(account=account.name)))
        outcome.show()
        self._session.destinations.try_out(account, {})
