"""The right side of the window: the selected tracks as a form, their deliveries, their audio."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from musicupload_gui.domain.provider import ProviderInfo
from musicupload_gui.domain.upload import RUNNING, Upload
from musicupload_gui.engine.news import TrackItem, WaveformKnown
from musicupload_gui.ui.audio_panel import AudioPanel
from musicupload_gui.ui.cards import Card
from musicupload_gui.ui.delivery_panel import DeliveryPanel
from musicupload_gui.ui.finding_texts import finding_text
from musicupload_gui.ui.inspector_head import InspectorHead
from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.layouts import clear
from musicupload_gui.ui.legend import Legend
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.metadata_form import MetadataForm
from musicupload_gui.ui.summary import Places
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.tongue import tr
from musicupload_gui.ui.window_texts import (
    GOES_OUT_NEXT,
    NOTHING_SELECTED,
    TAB_AUDIO,
    TAB_DELIVERY,
    TAB_METADATA,
)

_METADATA, _DELIVERY, _AUDIO = range(3)


class Inspector(QWidget):
    """Shows whole items; says what was edited and which action was asked for."""

    edited = Signal(list, dict)
    """Track ids and new texts by field name."""
    back_wanted = Signal(list, list)
    """Track ids, and fields that are to have the file's value again."""
    action_requested = Signal(str, str, str)
    waveform_wanted = Signal(str)

    def __init__(
        self, look: Look, infos: Sequence[ProviderInfo] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self._look = look
        self._items: Sequence[TrackItem] = ()
        self._uploads: Sequence[Upload] = ()
        self._places = Places()
        self._told: tuple[tuple[str, str], ...] = ()
        self.tabs = QTabBar(self)
        self.tabs.setAccessibleName(tr("Inspector"))
        self.tabs.setExpanding(False)
        for text in (TAB_METADATA, TAB_DELIVERY, TAB_AUDIO):
            self.tabs.addTab(tr(text))
        self.form = MetadataForm(look, infos)
        self.delivery = DeliveryPanel(look)
        self.audio = AudioPanel(look)
        self._build()
        self.tabs.currentChanged.connect(self._show)
        look.theme.changed.connect(self._show)
        self.form.edited.connect(self._on_edited)
        self.form.back_wanted.connect(self._on_back_wanted)
        self.delivery.action_requested.connect(self.action_requested)
        self._show()

    def show_items(
        self, items: Sequence[TrackItem], uploads: Sequence[Upload], places: Places
    ) -> None:
        """Show these tracks; `uploads` are those of the track when there is just one."""
        self._items, self._uploads, self._places = items, uploads, places
        self._show()

    def take_waveform(self, news: WaveformKnown) -> None:
        """Hand a decoded waveform to the Audio tab."""
        self.audio.take(news)

    def show_tab(self, index: int) -> None:
        """Go to a tab: 0 Metadata, 1 Delivery, 2 Audio."""
        self.tabs.setCurrentIndex(index)

    def focus_field(self, name: str) -> None:
        """Go to a field of the form."""
        self.tabs.setCurrentIndex(_METADATA)
        self.form.focus_field(name)

    def _build(self) -> None:
        self.head = InspectorHead(self._look)
        self._cards = QVBoxLayout()
        self._pages = QStackedWidget()
        for page in (self.form, self.delivery, self.audio):
            self._pages.addWidget(page)
        self._nothing = TextLabel(self._look, tr(NOTHING_SELECTED), Role.BODY, "text2")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(px(16), px(16), px(16), px(16))
        column.setSpacing(px(12))
        column.addWidget(self.head)
        column.addLayout(self._cards)
        column.addWidget(self._pages, 1)
        self.page = QScrollArea(self)
        self.page.setAccessibleName(tr("Selected tracks"))
        self.page.setWidgetResizable(True)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page.setWidget(inner)
        self._legend = Legend(self._look)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        bar = QVBoxLayout()
        bar.setContentsMargins(px(16), 0, px(16), 0)
        bar.addWidget(self.tabs)
        whole.addLayout(bar)
        whole.addWidget(self._nothing, 1)
        whole.addWidget(self.page, 1)
        whole.addWidget(self._legend)

    def _show(self) -> None:
        has_items = bool(self._items)
        tab = self.tabs.currentIndex()
        one = self._items[0] if len(self._items) == 1 else None
        self._nothing.setVisible(not has_items)
        self.page.setVisible(has_items)
        self._legend.setVisible(has_items and tab == _METADATA)
        if not has_items:
            return
        self.head.show_tracks([item.track for item in self._items])
        self._bring_forward(tab)
        names = {i: info.name for i, info in self._places.infos.items()}
        self._show_findings(tab)
        if tab == _METADATA:
            self.form.show_tracks(self._items, names, self._places.goals)
            is_going = any(u.state in RUNNING for u in self._uploads)
            self._legend.show_for(len(self._items), tr(GOES_OUT_NEXT) if is_going else "")
        elif tab == _DELIVERY:
            self.delivery.show_track(one, self._uploads if one else (), self._places)
        elif one is not None and self.audio.show_track(one.track):
            self.waveform_wanted.emit(one.track.id)

    def _bring_forward(self, tab: int) -> None:
        """Show a page; the others take no room, or a short one would scroll like the longest."""
        for at, page in enumerate((self.form, self.delivery, self.audio)):
            taking = QSizePolicy.Policy.Preferred if at == tab else QSizePolicy.Policy.Ignored
            page.setSizePolicy(QSizePolicy.Policy.Preferred, taking)
        self._pages.setCurrentIndex(tab)

    def _show_findings(self, tab: int) -> None:
        """What stands in the way, above the form; the same thing is said once."""
        each = {(f.kind, f.provider, f.field): f for item in self._items for f in item.findings}
        words = [finding_text(f, self._service(f.provider)) for f in each.values()]
        # Several services often ask for the same: it is said once.
        wanted = tuple({(w.heading, w.text): w for w in words}) if tab == _METADATA else ()
        if wanted == self._told:
            return
        self._told = wanted
        clear(self._cards)
        for heading, text in wanted:
            self._cards.addWidget(Card(self._look, "warn", heading, text))

    def _service(self, provider: str) -> str:
        info = self._places.infos.get(provider)
        return info.name if info else provider

    def _on_edited(self, values: dict[str, str]) -> None:
        self.edited.emit([item.track.id for item in self._items], values)

    def _on_back_wanted(self, name: str) -> None:
        self.back_wanted.emit([item.track.id for item in self._items], [name])
