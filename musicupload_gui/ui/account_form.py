"""The fields of one account: name, address, keys and options, each as its provider describes it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from musicupload_gui.domain.provider import (
    Account,
    AccountId,
    Option,
    OptionKind,
    ProviderInfo,
    Secret,
)
from musicupload_gui.settings.secret_store import Protection
from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.naming import name_choice
from musicupload_gui.ui.tokens import ICON, Role
from musicupload_gui.ui.tongue import tr
from musicupload_gui.ui.window_texts import (
    ADDRESS,
    HIDE_KEY,
    KEPT_FOR_THIS_RUN,
    KEPT_IN_KEYRING,
    KEPT_UNPROTECTED,
    NAME,
    SHOW_KEY,
    UNCHANGED_KEY,
)

_KEPT = {
    Protection.KEYRING: (KEPT_IN_KEYRING, "text3"),
    Protection.MEMORY_ONLY: (KEPT_FOR_THIS_RUN, "warn"),
    Protection.UNPROTECTED: (KEPT_UNPROTECTED, "warn"),
}
_WITH_CHOICES = frozenset({OptionKind.CHOICE, OptionKind.REMOTE_CHOICE, OptionKind.STORAGE})
_LABEL_PX = 100


class AccountForm(QWidget):
    """One provider's form; `account` fills it in."""

    changed = Signal()

    def __init__(
        self,
        look: Look,
        info: ProviderInfo,
        protection: Protection,
        account: Account | None,
        storages: Sequence[str] = (),
    ) -> None:
        super().__init__()
        self._look = look
        self._info = info
        self._old = account
        self._storages = storages
        self._secrets: dict[str, QLineEdit] = {}
        self._options: dict[str, QLineEdit | QComboBox] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(6))
        self._grid.setColumnMinimumWidth(0, px(_LABEL_PX))
        self._grid.setColumnStretch(1, 1)
        self._name = self._line("name", tr(NAME), account.name if account else tr(info.name))
        self._address = self._line(
            "address", tr(ADDRESS), account.address if account else info.address
        )
        self.setFocusProxy(self._name)
        for secret in info.secrets:
            self._add_secret(secret)
        kept, ink = _KEPT[protection]
        self._hint(tr(kept), ink)
        for option in info.options:
            self._add_option(option)

    def account(self, account_id: AccountId) -> Account:
        """The account as typed."""
        options = {name: _value(widget) for name, widget in self._options.items()}
        return Account(
            account_id,
            self._name.text().strip() or tr(self._info.name),
            self._info.id,
            self._address.text().strip().rstrip("/"),
            {name: text for name, text in options.items() if text},
        )

    def secrets(self) -> dict[str, str]:
        """The keys that were typed; one that was left alone is not there."""
        typed = {name: line.text().strip() for name, line in self._secrets.items()}
        return {name: text for name, text in typed.items() if text}

    def check(self) -> bool:
        """Whether the form can be saved; marks what is missing and goes there."""
        for secret in self._info.secrets:
            line = self._secrets[secret.name]
            is_known = self._old is not None
            text = line.text().strip()
            is_missing = secret.is_required and not text and not is_known
            is_odd = bool(text) and not (text.isascii() and text.isprintable() and " " not in text)
            line.setProperty("problem", "err" if is_missing or is_odd else "")
            line.style().polish(line)
            if is_missing or is_odd:
                line.setFocus()
                return False
        return True

    def offer(self, choices: Mapping[str, Mapping[str, str]]) -> None:
        """Fill the options that only the service can list."""
        for name, labels in choices.items():
            box = self._options.get(name)
            if isinstance(box, QComboBox):
                current = _value(box)
                box.clear()
                box.addItem("", "")
                for value, label in labels.items():
                    box.addItem(label, value)
                _choose(box, current)

    def _add_secret(self, secret: Secret) -> None:
        label = tr(secret.label)
        line = self._secrets[secret.name] = self._line(f"secret_{secret.name}", label, "")
        line.setEchoMode(QLineEdit.EchoMode.Password)
        if self._old is not None:
            line.setPlaceholderText(tr(UNCHANGED_KEY))
        ink = self._look.theme.tokens.text2
        eye = QAction(self._look.icons.icon("eye", ink, px(ICON)), tr(SHOW_KEY), line)
        eye.setCheckable(True)
        eye.toggled.connect(lambda: _show_key(line, eye))
        line.addAction(eye, QLineEdit.ActionPosition.TrailingPosition)
        if secret.hint:
            self._hint(tr(secret.hint))

    def _add_option(self, option: Option) -> None:
        current = self._old.option(option.name) if self._old else ""
        text = current or option.default
        if option.kind in _WITH_CHOICES:
            box = QComboBox(self)
            box.setEditable(option.kind is OptionKind.REMOTE_CHOICE)
            is_storage = option.kind is OptionKind.STORAGE
            for choice in self._storages if is_storage else option.choices:
                box.addItem(choice if is_storage else tr(choice), choice)
            _choose(box, text)
            box.currentTextChanged.connect(self.changed)
            self._place(f"option_{option.name}", tr(option.label), box)
            self._options[option.name] = box
        else:
            line = self._line(f"option_{option.name}", tr(option.label), text)
            self._options[option.name] = line
        if option.hint:
            self._hint(tr(option.hint))

    def _line(self, name: str, label: str, text: str) -> QLineEdit:
        line = QLineEdit(text, self)
        line.textEdited.connect(self.changed)
        self._place(name, label, line)
        return line

    def _place(self, name: str, label: str, widget: QWidget) -> None:
        row = self._grid.rowCount()
        widget.setObjectName(name)
        caption = TextLabel(self._look, label, Role.SMALL, "text2")
        caption.setBuddy(widget)
        if isinstance(widget, QComboBox):
            name_choice(widget, label)
        widget.setAccessibleName(label)
        self._grid.addWidget(caption, row, 0)
        self._grid.addWidget(widget, row, 1)

    def _hint(self, text: str, ink: str = "text3") -> None:
        hint = TextLabel(self._look, text, Role.SMALL, ink)
        hint.setWordWrap(True)
        self._grid.addWidget(hint, self._grid.rowCount(), 1)


def _show_key(line: QLineEdit, eye: QAction) -> None:
    modes = QLineEdit.EchoMode
    line.setEchoMode(modes.Normal if eye.isChecked() else modes.Password)
    eye.setText(tr(HIDE_KEY if eye.isChecked() else SHOW_KEY))


def _value(widget: QLineEdit | QComboBox) -> str:
    """What a field holds: the chosen entry's value, or what was typed."""
    if isinstance(widget, QLineEdit):
        return widget.text().strip()
    at = widget.findText(widget.currentText())
    return str(widget.itemData(at)) if at >= 0 else widget.currentText().strip()


def _choose(box: QComboBox, value: str) -> None:
    at = box.findData(value)
    if at >= 0:
        box.setCurrentIndex(at)
    elif box.isEditable():
        box.setEditText(value)
