"""Names for screen readers where Qt has none: lists of choices, buttons in fields, tool tips."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from musicupload_gui.ui.plain import safe_tip
from musicupload_gui.ui.tongue import tr

_CLEAR = "_q_qlineeditclearaction"
"""What Qt calls the action of the button that empties a field."""


def name_choice(box: QComboBox, name: str) -> None:
    """Name a box, the list that it opens and the field in it.

    On Linux a reader also needs a label that is the box's buddy: Qt tells it there what is chosen
    in place of the name. Where none is seen, `add_unseen_label` gives one.
    """
    box.setAccessibleName(name)
    box.view().setAccessibleName(name)
    if (line := box.lineEdit()) is not None:
        line.setAccessibleName(name)


def add_unseen_label(box: QComboBox) -> None:
    """Give a named box a label for readers alone; the box must have its place already."""
    label = QLabel(box.accessibleName().replace("&", "&&"), box.parentWidget())
    label.setBuddy(box)
    label.hide()


def give_clear_button(field: QLineEdit) -> None:
    """Let a field be emptied by a button that says so."""
    field.setClearButtonEnabled(True)
    for action in field.findChildren(QAction, _CLEAR):
        action.setText(tr("Clear"))


def give_tip(widget: QWidget, text: str) -> None:
    """Show outside text as a tool tip; what is read out of it is plain."""
    widget.setToolTip(safe_tip(text))
    widget.setAccessibleDescription(text)
