"""The cards above the list: batches that are imported and go live when a person says so."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from musicupload_gui.domain.track import TrackId
from musicupload_gui.engine.publishing import Publishable
from musicupload_gui.ui.buttons import Button, Kind
from musicupload_gui.ui.cards import Card
from musicupload_gui.ui.layouts import clear
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.summary import Places
from musicupload_gui.ui.theme import px
from musicupload_gui.ui.window_texts import NOT_YET, publish_button, publish_question


class PublishCards(QWidget):
    """One card per batch; it pushes the list down once and covers no row."""

    publish_requested = Signal(str)
    """A batch's id."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("publishCards")
        self._look = look
        self._shown: tuple[Publishable, ...] = ()
        self._batches: tuple[Publishable, ...] = ()
        self._places = Places()
        self._title: Callable[[TrackId], str] = str
        self._put_off: set[str] = set()
        self._cards = QVBoxLayout(self)
        self._cards.setContentsMargins(px(12), 0, px(12), px(8))
        self._cards.setSpacing(px(8))
        self.hide()

    def show_batches(
        self, batches: Sequence[Publishable], places: Places, title: Callable[[TrackId], str]
    ) -> None:
        """Show a card for each batch that was not put off; `title` names its tracks."""
        self._batches, self._places, self._title = tuple(batches), places, title
        self._show()

    def bring_back(self, batch_id: str) -> None:
        """Show the card of a batch that was put off."""
        self._put_off.discard(batch_id)
        self._show()

    def _show(self) -> None:
        wanted = tuple(b for b in self._batches if b.batch_id not in self._put_off)
        if wanted == self._shown:
            return
        self._shown = wanted
        clear(self._cards)
        for batch in wanted:
            self._cards.addWidget(self._card(batch))
        self.setVisible(bool(wanted))

    def _card(self, batch: Publishable) -> Card:
        replaced = [self._title(track_id) for track_id in batch.replacing]
        account = self._places.name(batch.account_id)
        heading, sentence = publish_question(batch, account, replaced)
        card = Card(self._look, "warn" if replaced else "neutral", heading, sentence)
        row = QHBoxLayout()
        row.addStretch(1)
        later = Button(self._look, NOT_YET, Kind.PLAIN)
        later.clicked.connect(lambda: self._put_off_batch(batch))
        publish = Button(self._look, publish_button(len(batch.imported)), Kind.PLAIN)
        publish.setObjectName("publishButton")
        publish.setEnabled(not batch.still_coming)
        publish.clicked.connect(lambda: self.publish_requested.emit(batch.batch_id))
        row.addWidget(later)
        row.addWidget(publish)
        layout = card.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addLayout(row)
        return card

    def _put_off_batch(self, batch: Publishable) -> None:
        """Not now: the rows keep saying that they are imported, and offer to publish."""
        self._put_off.add(batch.batch_id)
        self._show()
