"""Shows what writing tags would change in which file, and asks before it is done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from musicupload_gui.domain.write_back import FieldChange
from musicupload_gui.ui.framed_dialog import FramedDialog
from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.list_dialog import Lines
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.preview_table import PreviewDelegate, PreviewTable
from musicupload_gui.ui.texts import field_label
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.tongue import tr
from musicupload_gui.ui.write_back_texts import (
    EMPTY,
    HEADINGS,
    NOTHING,
    TITLE,
    WARNING,
    left_out_text,
    write_facts,
    write_label,
)

_FIELD_PX = 112


class WriteBackDialog(FramedDialog):
    """A list of fields, file by file; nothing is written before its button is pressed."""

    wanted = Signal()

    def __init__(
        self,
        look: Look,
        changes: Sequence[FieldChange],
        left_out: Sequence[FieldChange],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "writeBackDialog", tr(TITLE), parent)
        self._changes = changes
        files = len({change.file for change in changes})
        self.body.addWidget(TextLabel(look, tr(WARNING if changes else NOTHING)).wrapped())
        lines = Lines(HEADINGS, len(changes), self._line, self)
        self.list = PreviewTable(look, "writeBackPreview", lines, PreviewDelegate(look))
        self.list.table.setAccessibleName(tr(TITLE))
        header = self.list.header
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(1, px(_FIELD_PX))
        self.body.addWidget(self.list, 1)
        if left_out:
            told = left_out_text({change.field for change in left_out}, len(left_out))
            self.body.addWidget(TextLabel(look, told, Role.SMALL, "text2").wrapped())
        self.facts.setText(write_facts(len(changes)) if changes else "")
        self.accept_button.setText(write_label(files))
        self.accept_button.setEnabled(bool(changes))
        # Files are changed: it takes a press of the button, not a stray Enter.
        self.accept_button.setAutoDefault(False)
        self.accept_button.setDefault(False)
        self.accepted.connect(self.wanted)
        self.list.setFocus()

    def _line(self, row: int) -> Sequence[str]:
        change = self._changes[row]
        return (
            change.file.name,
            field_label(change.field),
            change.now or tr(EMPTY),
            change.then or tr(EMPTY),
        )
