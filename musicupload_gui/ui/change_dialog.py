"""What the dialogs share that rewrite values: a form, and a preview of each value that changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QHeaderView, QLayout, QWidget

from musicupload_gui.domain.track import Track
from musicupload_gui.ui.bulk_edit_dialog import BulkEditDialog
from musicupload_gui.ui.change_preview import ChangeColumn, ChangeDelegate, ChangePreview
from musicupload_gui.ui.change_search import Wanted
from musicupload_gui.ui.editing_texts import LOOKING_THROUGH, PREVIEW, Deed, changes_text
from musicupload_gui.ui.labels import IconLabel, TextLabel
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.naming import name_choice
from musicupload_gui.ui.preview_table import PreviewTable
from musicupload_gui.ui.texts import field_label
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.tongue import tr

TEXT_FIELDS = (
    "title", "version", "artist", "album", "album_artist", "genre",
    "composer", "publisher", "label", "copyright", "mood",
)  # fmt: skip
"""Short fields of words, as opposed to codes, numbers, dates and long texts."""
_LABEL_PX, _FIELD_COLUMN_PX = 92, 112


class ChangeDialog(BulkEditDialog):
    """A subclass adds its rows to the form and says what values it wants."""

    def __init__(
        self, look: Look, deed: Deed, tracks: Sequence[Track], parent: QWidget | None = None,
        *, lists_all: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(look, deed, tracks, parent)
        self.model = ChangePreview(lists_all=lists_all, parent=self)
        self.count = TextLabel(look, "", Role.BODY, "text2")
        self.count.setObjectName("changeCount")
        self._warn_icon = IconLabel(look, "state-needs-work", "warn")
        name = deed.name.replace("Dialog", "Preview")
        self.preview = PreviewTable(look, name, self.model, ChangeDelegate(look))
        self.form = QGridLayout()
        self.form.setHorizontalSpacing(px(12))
        self.form.setVerticalSpacing(px(8))
        self.form.setColumnMinimumWidth(0, px(_LABEL_PX))
        self.form.setColumnStretch(1, 1)
        self._place_parts()
        self.search.looked.connect(self.model.add)
        self.search.done.connect(self.show_counted)

    def add_row(self, label: str, name: str, widget: QWidget, *, fills: bool = False) -> None:
        """Add a named control with its label; it is as wide as the form when it `fills` it."""
        row = self.form.rowCount()
        widget.setObjectName(name)
        if isinstance(widget, QComboBox):
            name_choice(widget, label)
        widget.setAccessibleName(label)
        caption = TextLabel(self.look, label, Role.SMALL, "text2")
        caption.setBuddy(widget)
        self.form.addWidget(caption, row, 0)
        if fills:
            self.form.addWidget(widget, row, 1)
        else:
            self.add_layout(beside(widget), row)

    def add_layout(self, layout: QLayout, row: int | None = None) -> None:
        """Add controls that say themselves what they are."""
        self.form.addLayout(layout, self.form.rowCount() if row is None else row, 1)

    def look_through(self, wanted: Wanted) -> None:
        """List and count anew."""
        self.model.clear()
        self.count.setText(tr(LOOKING_THROUGH))
        self._warn_icon.hide()
        super().look_through(wanted)

    def look_through_nothing(self, sentence: str = "") -> None:
        """List nothing, and say what is wrong, if something is."""
        super().look_through_nothing()
        self.model.clear()
        self.count.setText(sentence)
        self._warn_icon.setVisible(bool(sentence))

    def show_counted(self) -> None:
        """Say what changes, now that it is known."""
        self.count.setText(changes_text(self.search.value_count, len(self.search.changes)))

    def _place_parts(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(px(8))
        above.addWidget(TextLabel(self.look, tr(PREVIEW), Role.SECTION))
        above.addStretch(1)
        above.addWidget(self._warn_icon)
        above.addWidget(self.count)
        self.body.addLayout(self.form)
        self.body.addSpacing(px(8))
        self.body.addLayout(above)
        self.body.addWidget(self.preview, 1)
        header = self.preview.header
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(ChangeColumn.FIELD, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(ChangeColumn.FIELD, px(_FIELD_COLUMN_PX))


def beside(*widgets: QWidget) -> QHBoxLayout:
    """Widgets side by side at the left."""
    row = QHBoxLayout()
    row.setSpacing(px(24))
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def field_box(names: Sequence[str]) -> QComboBox:
    """A list of metadata fields by their labels; the data of an entry is the field's name."""
    box = QComboBox()
    for name in names:
        box.addItem(field_label(name), name)
    return box
