"""What the dialogs share that change many tracks: they count what changes and hand it over."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from musicupload_gui.domain.track import Track
from musicupload_gui.ui.change_search import ChangeSearch, Wanted
from musicupload_gui.ui.editing_texts import UNDOABLE, Deed, button_text
from musicupload_gui.ui.framed_dialog import FramedDialog
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.tongue import tr


class BulkEditDialog(FramedDialog):
    """Its button says on how many tracks something changes, and works once that is known."""

    filled = Signal(object)
    """A `dict[TrackId, dict[str, str]]` of only the values that differ, by track and field."""

    def __init__(
        self, look: Look, deed: Deed, tracks: Sequence[Track], parent: QWidget | None = None
    ) -> None:
        super().__init__(look, deed.name, tr(deed.title), parent)
        self._deed = deed
        self.tracks = tuple(tracks)
        self.search = ChangeSearch(self.tracks, self)
        self.search.done.connect(self._offer)
        self.finished.connect(self.search.stop)
        self.facts.setText(tr(UNDOABLE))
        self.accept_button.setObjectName("acceptButton")
        self._withdraw()

    def look_through(self, wanted: Wanted) -> None:
        """Count anew what changes when every track is to have its wanted values."""
        self._withdraw()
        self.search.start(wanted)

    def look_through_nothing(self) -> None:
        """Change nothing, because what was asked makes no sense yet."""
        self.search.stop()
        self.search.changes = {}
        self._withdraw()

    def accept(self) -> None:
        """Hand over what changes and close; do nothing while that is not known."""
        if not self.accept_button.isEnabled():
            return
        self.filled.emit(self.search.changes)
        super().accept()

    def order_focus(self, *widgets: QWidget) -> None:
        """Begin at the first of the widgets; the dialog's own buttons come last."""
        boxes = self.findChildren(QDialogButtonBox)
        buttons = [button for box in boxes for button in box.buttons()]
        for earlier, later in pairwise((*widgets, *buttons)):
            QWidget.setTabOrder(earlier, later)
        widgets[0].setFocus()

    def _withdraw(self) -> None:
        self._show_button(None)

    def _offer(self) -> None:
        self._show_button(len(self.search.changes))

    def _show_button(self, track_count: int | None) -> None:
        text = button_text(self._deed, track_count)
        self.accept_button.setText(text)
        self.accept_button.setAccessibleName(text)
        self.accept_button.setEnabled(bool(track_count))
