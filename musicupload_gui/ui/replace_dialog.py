"""The dialog that finds a text in many tracks and replaces it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from musicupload_gui.domain.text_changes import (
    REGEX_LIMIT,
    Replacement,
    ReplacementError,
    ReplacementProblem,
)
from musicupload_gui.domain.track import Track
from musicupload_gui.ui.change_dialog import TEXT_FIELDS, ChangeDialog, beside, field_box
from musicupload_gui.ui.change_search import Values
from musicupload_gui.ui.editing_texts import (
    ALL_FIELDS,
    FIND,
    IN_FIELD,
    MATCH_CASE,
    REGEX,
    REPLACE,
    REPLACE_WITH,
    WHOLE_WORDS,
    replacement_problem_text,
    too_long_text,
)
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.texts import FIELDS
from musicupload_gui.ui.tongue import tr

_SINGLE = tuple(name for name in FIELDS if name != "explicit")
"""Every field but the one that is a choice."""


class ReplaceDialog(ChangeDialog):
    """Looks anew with every key; an expression that makes no sense says so."""

    def __init__(self, look: Look, tracks: Sequence[Track], parent: QWidget | None = None) -> None:
        super().__init__(look, REPLACE, tracks, parent)
        self._too_long = 0
        self.find_edit = QLineEdit()
        self.replace_edit = QLineEdit()
        self.field = field_box(_SINGLE)
        self.field.insertItem(0, tr(ALL_FIELDS), "")
        self.field.setCurrentIndex(0)
        self.matches_case = QCheckBox(tr(MATCH_CASE))
        self.whole_words = QCheckBox(tr(WHOLE_WORDS))
        self.regex = QCheckBox(tr(REGEX))
        self._place_form()
        self.field.currentIndexChanged.connect(self._search)
        for line in (self.find_edit, self.replace_edit):
            line.textChanged.connect(self._search)
        for box in (self.matches_case, self.whole_words, self.regex):
            box.toggled.connect(self._search)
        self._search()

    def show_counted(self) -> None:
        """Say what changes, and what was too long to look at."""
        super().show_counted()
        if self._too_long:
            self.count.setText(f"{self.count.text()}. {too_long_text(self._too_long)}")

    def _place_form(self) -> None:
        self.add_row(tr(FIND), "findEdit", self.find_edit, fills=True)
        self.add_row(tr(REPLACE_WITH), "replaceEdit", self.replace_edit, fills=True)
        self.add_row(tr(IN_FIELD), "replaceField", self.field)
        self.matches_case.setObjectName("matchCase")
        self.whole_words.setObjectName("wholeWords")
        self.regex.setObjectName("regex")
        self.add_layout(beside(self.matches_case, self.whole_words, self.regex))
        self.order_focus(
            self.find_edit, self.replace_edit, self.field,
            self.matches_case, self.whole_words, self.regex, self.preview.table,
        )  # fmt: skip

    def _search(self) -> None:
        replacement = Replacement(
            self.find_edit.text(),
            self.replace_edit.text(),
            self.regex.isChecked(),
            self.matches_case.isChecked(),
            self.whole_words.isChecked(),
        )
        self._too_long = 0
        try:
            replacement.check()
        except ReplacementError as error:
            self._show_problem(error)
            return
        self._show_problem(None)
        if not replacement.find:
            return
        chosen = self.field.currentData()
        fields = (chosen,) if chosen else TEXT_FIELDS
        self.look_through(lambda track: self._replaced(track, fields, replacement))

    def _replaced(self, track: Track, fields: Sequence[str], replacement: Replacement) -> Values:
        values = {name: text for name in fields if (text := track.value(name))}
        if replacement.is_regex:
            self._too_long += sum(len(text) > REGEX_LIMIT for text in values.values())
        return {name: replacement.apply(text) for name, text in values.items()}

    def _show_problem(self, error: ReplacementError | None) -> None:
        """Change nothing for now; mark the field that is at fault, when one is."""
        sentence = replacement_problem_text(error) if error else ""
        self.look_through_nothing(sentence)
        for line, at_fault in (
            (self.find_edit, ReplacementProblem.BAD_REGEX),
            (self.replace_edit, ReplacementProblem.BAD_GROUP),
        ):
            is_at_fault = error is not None and error.code is at_fault
            line.setProperty("problem", "warn" if is_at_fault else "")
            line.style().polish(line)
            line.setAccessibleDescription(sentence if is_at_fault else "")
