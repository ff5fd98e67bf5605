"""The row of buttons above the list: add, upload, where to, pause, and the inspector's switch."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from musicupload_gui.domain.provider import ProviderInfo
from musicupload_gui.engine.news import DestinationsChanged
from musicupload_gui.ui.buttons import Button, Kind
from musicupload_gui.ui.destination_button import DestinationButton
from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.tongue import tr
from musicupload_gui.ui.window_texts import (
    ADD,
    HISTORY,
    INSPECTOR,
    PAUSE,
    PAUSE_TIP,
    RESUME,
    TO,
    upload_text,
)


class Toolbar(QWidget):
    """Only looks and clicks; what they do stands in `commands`."""

    destinations_chosen = Signal(list)
    account_wanted = Signal(str)
    """An account's id to change it, or an empty text to add one."""

    def __init__(
        self, look: Look, infos: Mapping[str, ProviderInfo], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setFixedHeight(px(48))
        self.add = Button(look, tr(ADD), icon="plus")
        self.add.setObjectName("addButton")
        self.upload = Button(look, upload_text(0), Kind.PRIMARY, "upload")
        self.upload.setObjectName("uploadButton")
        self.upload.setEnabled(False)
        self._to = TextLabel(look, tr(TO), Role.BODY, "text2")
        self.destinations = DestinationButton(look, infos)
        self.destinations.chosen.connect(self.destinations_chosen)
        self.destinations.account_wanted.connect(self.account_wanted)
        self.pause = Button(look, tr(PAUSE), icon="pause")
        self.pause.setObjectName("pauseButton")
        self.pause.setToolTip(tr(PAUSE_TIP))
        self.history = Button(look, tr(HISTORY), Kind.QUIET, "history")
        self.history.setObjectName("historyButton")
        self.inspector = Button(look, "", Kind.QUIET, "panel")
        self.inspector.setObjectName("inspectorButton")
        self.inspector.setCheckable(True)
        self.inspector.setAccessibleName(tr(INSPECTOR))
        self.inspector.setToolTip(tr(INSPECTOR))
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), 0, px(12), 0)
        row.setSpacing(px(8))
        for widget in (self.add, self.upload, self._to, self.destinations, self.pause):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.history)
        row.addWidget(self.inspector)

    def show_history_name(self, *, with_name: bool) -> None:
        """Say "History" beside its icon, or leave it to the tool tip."""
        self.history.setText(tr(HISTORY) if with_name else "")
        self.history.setToolTip("" if with_name else tr(HISTORY))

    def set_add_actions(self, actions: list[QAction]) -> None:
        """Fill the menu of the Add button."""
        menu = QMenu(self.add)
        menu.addActions(actions)
        self.add.setMenu(menu)

    def show_ready(self, track_count: int) -> None:
        """Say how many tracks would go out."""
        self.upload.setText(upload_text(track_count))
        self.upload.setAccessibleName(self.upload.text())
        self.upload.setEnabled(track_count > 0)

    def show_paused(self, *, is_paused: bool) -> None:
        """Show whether the queue is paused."""
        self.pause.setText(tr(RESUME if is_paused else PAUSE))
        self.pause.setAccessibleName(self.pause.text())
        self.pause.use_icon("play" if is_paused else "pause")

    def show_destinations(self, news: DestinationsChanged) -> None:
        """Show the chosen accounts."""
        self.destinations.show_destinations(news)
        has_accounts = bool(news.accounts)
        self._to.setVisible(has_accounts)
        self.destinations.setVisible(has_accounts)
