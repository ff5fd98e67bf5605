"""The dialog that writes a field of many tracks in other letters: capitals or small ones."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from musicupload_gui.domain.text_changes import Case, change_case
from musicupload_gui.domain.track import Track
from musicupload_gui.ui.change_dialog import TEXT_FIELDS, ChangeDialog, beside, field_box
from musicupload_gui.ui.editing_texts import CASE, CASES, FIELD
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.tongue import tr


class CaseDialog(ChangeDialog):
    """One field, four ways to write it."""

    def __init__(self, look: Look, tracks: Sequence[Track], parent: QWidget | None = None) -> None:
        super().__init__(look, CASE, tracks, parent)
        self.field = field_box(TEXT_FIELDS)
        self.cases = {case: QRadioButton(tr(words)) for case, words in CASES.items()}
        self._group = QButtonGroup(self)
        self.add_row(tr(FIELD), "caseField", self.field)
        self.add_layout(beside(*self.cases.values()))
        for case, button in self.cases.items():
            button.setObjectName(f"case_{case}")
            self._group.addButton(button)
        self.order_focus(self.field, *self.cases.values(), self.preview.table)
        self.cases[Case.TITLE].setChecked(True)
        self.field.currentIndexChanged.connect(self._search)
        self._group.buttonToggled.connect(self._on_toggled)
        self._search()

    def _on_toggled(self, _button: QRadioButton, is_on: bool) -> None:
        if is_on:
            self._search()

    def _search(self) -> None:
        name: str = self.field.currentData()
        case = next(case for case, button in self.cases.items() if button.isChecked())
        self.look_through(lambda track: {name: change_case(track.value(name), case)})
