"""Settings of the program itself: language, appearance, notifications, where its files are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from musicupload_gui.domain.wording import N_
from musicupload_gui.engine.session import Session
from musicupload_gui.ui.buttons import Button, Kind
from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.languages import LANGUAGES
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.settings_page import SettingsPage
from musicupload_gui.ui.tokens import Role, Scheme
from musicupload_gui.ui.tongue import tr
from musicupload_gui.ui.update_texts import NOT_A_RELEASE, TITLE, WHAT_IS_ASKED

_SCHEMES: Mapping[str, str] = {
    "": N_("As the system"),
    Scheme.LIGHT: N_("Light"),
    Scheme.DARK: N_("Dark"),
}
_CHOICE_PX, _ADDRESS_PX = 208, 320


@dataclass(frozen=True, slots=True)
class Program:
    """What the general settings change outside the session."""

    data: Path
    logs: Path
    guide: Path
    """The folder of the guide's chapters."""
    speak: Callable[[str], object]
    """Show the window in another language, by its code; empty for the system's."""


class GeneralPage(SettingsPage):
    """Every change counts at once."""

    check_wanted = Signal()
    """Ask now whether there is a newer version."""

    def __init__(self, look: Look, session: Session, program: Program) -> None:
        super().__init__(look, "general", tr("General"))
        self._updates = session.updates
        self._settings = session.accounts.settings
        self._program = program
        self._add_language()
        self._add_scheme()
        self.line()
        self._add_notifying()
        self._add_updates()
        self.line()
        self._add_folder(tr("Your list"), program.data)
        self._add_folder(tr("Logs"), program.logs)
        hint = tr("Keys are not in these folders. They are in the keyring of this computer.")
        self.wide(TextLabel(look, hint, Role.SMALL, "text2").wrapped())

    def _add_language(self) -> None:
        names = {"": tr("As the system"), **LANGUAGES}
        box = _choice("languageChoice", names, self._settings.config.language)
        self.row(tr("Language"), box)

        def speak(at: int) -> None:
            code = str(box.itemData(at))
            self._settings.change(language=code)
            self._program.speak(code)

        box.activated.connect(speak)

    def _add_scheme(self) -> None:
        names = {code: tr(name) for code, name in _SCHEMES.items()}
        box = _choice("schemeChoice", names, self._settings.config.scheme)
        self.row(tr("Appearance"), box)

        def wear(at: int) -> None:
            code = str(box.itemData(at))
            self._settings.change(scheme=code)
            self.look.theme.force(Scheme(code) if code else None)

        box.activated.connect(wear)

    def _add_notifying(self) -> None:
        box = QCheckBox(tr("Tell me when a batch is done"))
        box.setObjectName("notifyBox")
        box.setChecked(self._settings.config.notifies)

        def notify(is_wanted: bool) -> None:
            self._settings.change(notifies=is_wanted)

        box.toggled.connect(notify)
        hint = tr("One notification a batch, and only while the window is not in front.")
        self.row(tr("Notifications"), box, hint=hint)

    def _add_updates(self) -> None:
        box = QCheckBox(tr("Look for a newer version once a day"))
        box.setObjectName("updatesBox")
        box.setChecked(self._updates.is_on)
        now = Button(self.look, tr("Check now"), Kind.SMALL)
        now.setObjectName("checkNow")
        for control in (box, now):
            control.setEnabled(self._updates.can_ask)

        def switch(is_wanted: bool) -> None:
            self._updates.switch(is_on=is_wanted)

        box.toggled.connect(switch)
        now.clicked.connect(self.check_wanted)
        hint = tr(WHAT_IS_ASKED if self._updates.can_ask else NOT_A_RELEASE)
        self.row(tr(TITLE), box, now, hint=hint)

    def _add_folder(self, label: str, folder: Path) -> None:
        place = TextLabel(self.look, str(folder), Role.SMALL, "text2").selectable()
        button = Button(self.look, tr("Open"), Kind.SMALL)
        button.setAccessibleName(f"{tr('Open')}: {label}")
        button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        self.row(label, button, place)


class NetworkPage(SettingsPage):
    """How the program reaches the services."""

    def __init__(self, look: Look, session: Session) -> None:
        super().__init__(look, "network", tr("Network"))
        self._session = session
        self._line = QLineEdit(session.accounts.settings.config.proxy)
        self._line.setObjectName("proxyLine")
        self._line.setAccessibleName(tr("Proxy"))
        self._line.setPlaceholderText("http://proxy.example:3128")
        self._line.setMinimumWidth(px(_ADDRESS_PX))
        self._hint = self.row(tr("Proxy"), self._line, hint=tr(_PROXY_HINT))
        self._line.editingFinished.connect(self._use)

    def _use(self) -> None:
        try:
            self._session.limits.set_proxy(self._line.text().strip())
        except ValueError:
            self._line.setProperty("problem", "err")
            self._hint.setText(tr(_NO_PROXY))
        else:
            self._line.setProperty("problem", "")
            self._hint.setText(tr(_PROXY_HINT))
        self._line.style().polish(self._line)


_PROXY_HINT = N_(
    "Leave it empty to connect directly. Counts from the next connection on; what is being sent "
    "goes on to its end."
)
_NO_PROXY = N_(
    "This is not the address of a proxy, so nothing was changed. It looks like "
    "http://proxy.example:3128, without a name and password."
)


def _choice(name: str, names: Mapping[str, str], now: str) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    box.setMinimumWidth(px(_CHOICE_PX))
    for code, text in names.items():
        box.addItem(text, code)
    box.setCurrentIndex(max(0, box.findData(now)))
    return box
