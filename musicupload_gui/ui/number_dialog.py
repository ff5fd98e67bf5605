"""The dialog that numbers tracks in the order of the list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QHeaderView, QSpinBox, QWidget

from musicupload_gui.domain.track import Track
from musicupload_gui.ui.change_dialog import ChangeDialog, beside, field_box
from musicupload_gui.ui.change_preview import ChangeColumn
from musicupload_gui.ui.editing_texts import (
    DIGITS,
    FIELD,
    NUMBER,
    RESTARTS,
    START,
    START_AGAIN,
    WITH_TOTAL,
)
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.numbering import Numbering, Restart
from musicupload_gui.ui.tongue import tr

_FIELDS = ("track_number", "disc_number")
_DIGITS = ("1, 2, 3", "01, 02, 03", "001, 002, 003")
_LAST_START = 9_999
_NUMBER_PX, _HEIGHT_PX, _MARGIN_PX = 96, 28, 6
_BARE = "border: none; background: transparent; min-height: 0; padding: 0;"
"""For the field within a spin box, which else gets the border of a field of its own."""


class NumberDialog(ChangeDialog):
    """Shows every track with its number, in the order in which they count up."""

    def __init__(self, look: Look, tracks: Sequence[Track], parent: QWidget | None = None) -> None:
        super().__init__(look, NUMBER, tracks, parent, lists_all=True)
        self.field = field_box(_FIELDS)
        self.field.currentIndexChanged.connect(self._search)
        self.start = self._start_box()
        self.digits = self._choice({words: at for at, words in enumerate(_DIGITS, 1)})
        self.with_total = QCheckBox(tr(WITH_TOTAL))
        self.with_total.setObjectName("withTotal")
        self.with_total.toggled.connect(self._search)
        self.restart = self._choice({tr(words): restart for restart, words in RESTARTS.items()})
        self.add_row(tr(FIELD), "numberField", self.field)
        self.add_row(tr(START), "numberStart", self.start)
        self.add_row(tr(DIGITS), "numberDigits", self.digits)
        self.add_row(tr(START_AGAIN), "numberRestart", self.restart)
        self.add_layout(beside(self.with_total))
        self._shape_preview()
        self.order_focus(
            self.field, self.start, self.digits, self.restart, self.with_total,
            self.preview.table,
        )  # fmt: skip
        self._search()

    def _start_box(self) -> QSpinBox:
        box = QSpinBox()
        box.setRange(0, _LAST_START)
        box.setValue(1)
        box.setFixedSize(px(_NUMBER_PX), px(_HEIGHT_PX))
        box.lineEdit().setStyleSheet(_BARE)
        box.lineEdit().setTextMargins(px(_MARGIN_PX), 0, 0, 0)
        box.valueChanged.connect(self._search)
        return box

    def _choice(self, choices: Mapping[str, object]) -> QComboBox:
        box = QComboBox()
        for words, value in choices.items():
            box.addItem(words, value)
        box.currentIndexChanged.connect(self._search)
        return box

    def _shape_preview(self) -> None:
        """Numbers take less room than titles."""
        self.preview.table.setColumnHidden(ChangeColumn.FIELD, True)
        for column in (ChangeColumn.BEFORE, ChangeColumn.AFTER):
            self.preview.header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.preview.header.resizeSection(column, px(_NUMBER_PX))

    def _search(self) -> None:
        name: str = self.field.currentData()
        numbering = Numbering(
            self.start.value(),
            int(self.digits.currentData()),
            self.with_total.isChecked(),
            Restart(self.restart.currentData()),
        )
        numbers = numbering.numbers(self.tracks)
        self.look_through(lambda track: {name: numbers[track.id]})
