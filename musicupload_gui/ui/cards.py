"""A card: what happened, whose side it is on, what to do, and the machine's words on demand."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from musicupload_gui.domain.wording import N_
from musicupload_gui.ui.buttons import Button, Kind
from musicupload_gui.ui.labels import IconLabel, TextLabel
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.plain import shown
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.tongue import tr

_ICONS = {"ok": "state-ready", "warn": "state-needs-work", "err": "state-failed"}
_DETAILS = N_("Details")


class Card(QFrame):
    """A tinted frame; `tone` is `ok`, `warn`, `err` or `neutral`.

    A heading alone is a line of one sentence; with a text it is a heading above a paragraph.
    """

    def __init__(self, look: Look, tone: str, heading: str, text: str = "") -> None:
        super().__init__()
        self._look = look
        self.setProperty("tone", tone)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(text)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(px(12), px(12), px(12), px(12))
        self._rows.setSpacing(px(6))
        self._actions: QHBoxLayout | None = None
        self._icon: IconLabel | None = None
        self._add_head(tone, heading, text)

    def add_facts(self, facts: Mapping[str, str]) -> None:
        """Add a small table of labels and sentences, which needs the icon's place."""
        if self._icon is not None:
            self._icon.hide()
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(4))
        grid.setColumnStretch(1, 1)
        for row, (name, sentence) in enumerate(facts.items()):
            label = TextLabel(self._look, name, Role.SMALL, "text2")
            value = TextLabel(self._look, sentence, Role.SMALL).wrapped()
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        self._rows.addLayout(grid)

    def add_action(
        self, label: str, act: Callable[[], object], icon: str = "", *, is_link: bool = False
    ) -> Button:
        """Add a button under the words; the first stands left."""
        kind = Kind.LINK if is_link else Kind.PLAIN
        button = Button(self._look, label, kind, icon)
        button.clicked.connect(lambda: act())
        row = self._action_row()
        row.insertWidget(row.count() - 1, button)
        return button

    def add_beside_actions(self, widget: QWidget) -> None:
        """Add a widget right of the buttons."""
        row = self._action_row()
        row.insertWidget(row.count() - 1, widget)

    def add_row(self, widget: QWidget) -> None:
        """Add a widget under everything else."""
        self._rows.addWidget(widget)

    def add_details(self, details: Mapping[str, str]) -> None:
        """Add the machine's own words, closed until somebody asks; they can be copied."""
        if not details:
            return
        width = max(map(len, details)) + 2
        told = (f"{name:<{width}}{shown(text)}" for name, text in details.items())
        pane = self._details_pane("\n".join(told), len(details))
        button = Button(self._look, tr(_DETAILS), Kind.LINK, "down")
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        button.setCheckable(True)
        line = QFrame()
        line.setProperty("hairline", True)
        line.setFixedHeight(1)
        line.hide()
        button.toggled.connect(line.setVisible)
        button.toggled.connect(pane.setVisible)
        button.toggled.connect(lambda: button.use_icon("up" if button.isChecked() else "down"))
        self._action_row().addWidget(button)
        self._rows.addWidget(line)
        self._rows.addWidget(pane)

    def _add_head(self, tone: str, heading: str, text: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        if tone in _ICONS:
            self._icon = IconLabel(self._look, _ICONS[tone], tone)
            row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        words.setSpacing(px(2))
        words.addWidget(TextLabel(self._look, heading, Role.SECTION).wrapped())
        if text:
            words.addWidget(TextLabel(self._look, text).wrapped())
        row.addLayout(words, 1)
        self._rows.addLayout(row)

    def _action_row(self) -> QHBoxLayout:
        if self._actions is None:
            self._actions = QHBoxLayout()
            self._actions.setContentsMargins(0, px(4), 0, 0)
            self._actions.setSpacing(px(8))
            self._actions.addStretch()
            self._rows.addLayout(self._actions)
        return self._actions

    def _details_pane(self, text: str, lines: int) -> QWidget:
        pane = QPlainTextEdit(text)
        pane.setAccessibleName(tr(_DETAILS))
        pane.setReadOnly(True)
        pane.setTabChangesFocus(True)
        pane.setProperty("flat", True)
        pane.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        pane.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        pane.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        margins = 2 * round(pane.document().documentMargin()) + 4
        pane.setFixedHeight(pane.fontMetrics().lineSpacing() * lines + margins)
        pane.hide()
        return pane
