"""One choice of the form, for one or many tracks: says when they differ, commits only clicks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from musicupload_gui.domain.metadata import Source
from musicupload_gui.domain.provider import Option
from musicupload_gui.ui.naming import name_choice
from musicupload_gui.ui.tongue import tr
from musicupload_gui.ui.window_texts import MIXED


class ChoiceEditor(QComboBox):
    """A list of few values; the first choice of the option stands for "nothing said"."""

    committed = Signal(str, str)
    """The field's name and its new text."""

    def __init__(self, name: str, option: Option, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._default = option.default
        self.setObjectName(f"field_{name}")
        name_choice(self, tr(option.label))
        self.setToolTip(tr(option.hint))
        self.setPlaceholderText(tr(MIXED))
        for choice in option.choices:
            self.addItem(tr(choice).capitalize(), choice)
        self.activated.connect(self._commit)

    def show_values(self, values: Sequence[str], _sources: Sequence[Source | None]) -> None:
        """Show the choice of the selected tracks."""
        chosen = {value or self._default for value in values}
        self.setCurrentIndex(self.findData(chosen.pop()) if len(chosen) == 1 else -1)

    def show_problem(self, sentence: str) -> None:
        """A choice cannot be ill-formed."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: scrolling by must not change anything."""
        event.ignore()

    def _commit(self, index: int) -> None:
        value: str = self.itemData(index)
        self.committed.emit(self._name, "" if value == self._default else value)
