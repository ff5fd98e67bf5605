"""The cards above the list: batches that go live when a person says so, and those going live."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QProgressBar, QVBoxLayout, QWidget

from musicupload_gui.domain.track import TrackId
from musicupload_gui.engine.publishing import Publishable, Publishing
from musicupload_gui.ui.cards import Card
from musicupload_gui.ui.layouts import clear
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.summary import Places
from musicupload_gui.ui.tongue import tr
from musicupload_gui.ui.window_texts import (
    NOT_YET,
    REMEMBER_PUBLISH,
    publish_button,
    publish_question,
    publishing_text,
)


class PublishCards(QWidget):
    """One card per batch; it pushes the list down once and covers no row."""

    publish_requested = Signal(str)
    """A batch's id."""
    remembered = Signal(str, str)
    """An account's id, and `yes` or `no`: whether its batches are published by themselves."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("publishCards")
        self._look = look
        self._shown: tuple[object, ...] = ()
        self._batches: tuple[Publishable, ...] = ()
        self._going: tuple[Publishing, ...] = ()
        self._places = Places()
        self._title: Callable[[TrackId], str] = str
        self._put_off: set[str] = set()
        self._brought_back: set[str] = set()
        self._cards = QVBoxLayout(self)
        self._cards.setContentsMargins(px(12), 0, px(12), px(8))
        self._cards.setSpacing(px(8))
        self.hide()

    def show_batches(
        self,
        batches: Sequence[Publishable],
        going: Sequence[Publishing],
        places: Places,
        title: Callable[[TrackId], str],
    ) -> None:
        """Show a card for each batch that waits or is going live; `title` names its tracks."""
        self._batches, self._going = tuple(batches), tuple(going)
        self._places, self._title = places, title
        self._show()

    def bring_back(self, batch_id: str) -> None:
        """Show the card of a batch that was put off."""
        self._put_off.discard(batch_id)
        self._brought_back.add(batch_id)
        self._show()

    def _show(self) -> None:
        wanted = tuple(batch for batch in self._batches if self._is_asked(batch))
        if (wanted, self._going) == self._shown:
            return
        self._shown = (wanted, self._going)
        clear(self._cards)
        for batch in wanted:
            self._cards.addWidget(self._question(batch))
        for going in self._going:
            self._cards.addWidget(self._progress(going))
        self.setVisible(bool(wanted or self._going))

    def _is_asked(self, batch: Publishable) -> bool:
        """Whether the batch has a card: not when it was put off, or its account says "no"."""
        account = self._places.accounts.get(batch.account_id)
        asks = account is None or account.option("publish") != "no"
        is_wanted = asks or batch.batch_id in self._brought_back
        return is_wanted and batch.batch_id not in self._put_off

    def _question(self, batch: Publishable) -> Card:
        replaced = [self._title(track_id) for track_id in batch.replacing]
        account = self._places.name(batch.account_id)
        heading, sentence = publish_question(batch, account, replaced)
        card = Card(self._look, "warn" if replaced else "neutral", heading, sentence)
        remember = QCheckBox(tr(REMEMBER_PUBLISH))
        remember.setObjectName("rememberPublish")
        label = publish_button(len(batch.imported))
        publish = card.add_action(label, lambda: self._publish(batch, remember))
        publish.setObjectName("publishButton")
        publish.setEnabled(not batch.still_coming)
        later = card.add_action(tr(NOT_YET), lambda: self._put_off_batch(batch, remember))
        later.setObjectName("notYetButton")
        card.add_beside_actions(remember)
        return card

    def _progress(self, going: Publishing) -> Card:
        counts = going.counts
        heading, sentence = publishing_text(counts, self._places.name(going.account_id))
        card = Card(self._look, "neutral", heading, sentence)
        bar = QProgressBar()
        bar.setObjectName("publishingBar")
        bar.setTextVisible(False)
        bar.setAccessibleName(heading)
        over = counts.done + counts.errored
        bar.setRange(0, max(over + counts.in_progress + counts.queued, 1))
        bar.setValue(over)
        card.add_row(bar)
        return card

    def _publish(self, batch: Publishable, remember: QCheckBox) -> None:
        if remember.isChecked():
            self.remembered.emit(batch.account_id, "yes")
        self.publish_requested.emit(batch.batch_id)

    def _put_off_batch(self, batch: Publishable, remember: QCheckBox) -> None:
        """Not now: the rows keep saying that they are imported, and offer to publish."""
        if remember.isChecked():
            self.remembered.emit(batch.account_id, "no")
        self._put_off.add(batch.batch_id)
        self._show()
