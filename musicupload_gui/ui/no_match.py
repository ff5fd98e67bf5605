"""What stands in the list when the filter hides every track: that it does, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from musicupload_gui.ui.buttons import Button
from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.tongue import plural, tr
from musicupload_gui.ui.track_model import TrackModel


class NoMatch(QWidget):
    """Lies over the list's viewport and shows itself when it is needed."""

    show_all = Signal()

    def __init__(self, look: Look, model: TrackModel, over: QWidget) -> None:
        super().__init__(over)
        self._model, self._over = model, over
        self._line = TextLabel(look, "", ink="text2")
        button = Button(look, tr("Show all"))
        button.clicked.connect(self.show_all)
        column = QVBoxLayout(self)
        column.setSpacing(px(12))
        for part in (self._line, button):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        for signal in (model.layoutChanged, model.rowsInserted, model.rowsRemoved):
            signal.connect(self._look_again)
        over.installEventFilter(self)
        self._look_again()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle of the list."""
        if event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _look_again(self) -> None:
        hidden = self._model.counts().total()
        is_needed = hidden > 0 and self._model.rowCount() == 0
        if is_needed:
            self._line.setText(
                plural(
                    "No track fits this filter. %n is hidden.",
                    "No track fits this filter. %n are hidden.",
                    hidden,
                )
            )
            self._place()
        self.setVisible(is_needed)

    def _place(self) -> None:
        self.adjustSize()
        rest = self._over.rect().center() - self.rect().center()
        self.move(rest.x(), max(0, rest.y() - px(32)))
