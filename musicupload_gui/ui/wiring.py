"""Connects the window with the session: news to the parts, signals of the parts to clicks."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from musicupload_gui.domain.provider import AccountId
from musicupload_gui.domain.track import TrackId
from musicupload_gui.domain.upload import Upload
from musicupload_gui.engine.news import (
    AccountTested,
    DestinationsChanged,
    News,
    Noted,
    QueueChanged,
    ReachChanged,
    SheetRead,
    TrackItem,
    WaveformKnown,
)
from musicupload_gui.engine.publishing import publishable, publishing
from musicupload_gui.engine.session import Session
from musicupload_gui.ui.afterwards import AfterwardsMenu
from musicupload_gui.ui.announcing import Announcer
from musicupload_gui.ui.batch_end import BatchEnd
from musicupload_gui.ui.bridge import Bridge
from musicupload_gui.ui.clicks import Clicks, Outside
from musicupload_gui.ui.collector import Collector
from musicupload_gui.ui.cover_actions import CoverActions
from musicupload_gui.ui.dialogs import Dialogs
from musicupload_gui.ui.editing import Editing
from musicupload_gui.ui.filters import Filter
from musicupload_gui.ui.first_run import FirstRun
from musicupload_gui.ui.help_menu import HelpMenu
from musicupload_gui.ui.list_columns import ListColumns
from musicupload_gui.ui.listening import Listening
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.main_window import AT_REST_MS, MainWindow
from musicupload_gui.ui.noted_texts import redo_text, undo_text
from musicupload_gui.ui.ordering import Ordering
from musicupload_gui.ui.plain import shown
from musicupload_gui.ui.preferences import Preferences
from musicupload_gui.ui.preflight_texts import Fix
from musicupload_gui.ui.preflighting import Preflighting
from musicupload_gui.ui.queue_clicks import QueueClicks
from musicupload_gui.ui.quitting import Quitting
from musicupload_gui.ui.summary import Places
from musicupload_gui.ui.table_mode import TableMode
from musicupload_gui.ui.track_model import TrackModel
from musicupload_gui.ui.updating import Updating

_TICK_MS = 1000


class Wiring(QObject):
    """Made once; lives as long as the window."""

    def __init__(
        self,
        window: MainWindow,
        look: Look,
        model: TrackModel,
        session: Session,
        outside: Outside,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._model = model
        self._session = session
        self._outside = outside
        self._dialogs = Dialogs(window, look, session)
        self._clicks = Clicks(window, model, session, self._dialogs)
        self._editing = Editing(window, look, session, self._clicks.selected)
        self._table = TableMode(window, model, session)
        self._covers = CoverActions(window, session, self._clicks.selected)
        others = {
            Fix.FROM_NAMES: self._editing.open_pattern,
            Fix.COVER: self._covers.choose,
            Fix.SHOW: self._clicks.show,
        }
        self._preflight = Preflighting(window, look, session, self._clicks.send, others)
        self._quitting = Quitting(self._dialogs, outside.quit)
        self._listening = Listening(window)
        self._queue_clicks = QueueClicks(session, self._clicks.selected)
        self._surround(look, outside)
        ListColumns(window, session)
        self._ordering = Ordering(window, session, self._clicks.selected)
        self._selection: list[TrackId] | None = None
        self._inspected: tuple[dict[TrackId, TrackItem], tuple[Upload, ...], Places] | None = None
        self._announcer = Announcer(window.view, model)
        Collector(self)
        self._bridge = Bridge(self)
        session.listen(self._bridge.tell)
        self._bridge.arrived.connect(self._take)
        self._tick = QTimer(self)
        self._tick.timeout.connect(self._on_tick)
        self._tick.start(_TICK_MS)
        QTimer.singleShot(AT_REST_MS, self, session.arrivals.get_ready)
        self._clicks.bind(outside)
        self._editing.bind()
        self._covers.bind()
        self._table.bind()
        self._queue_clicks.bind(window.commands)
        self._ordering.bind()
        self._connect_commands()
        self._connect_parts()
        self._connect_list()

    def _surround(self, look: Look, outside: Outside) -> None:
        """Make the parts that speak with the world around the window."""
        window, session = self._window, self._session
        self._batch_end = BatchEnd(session.accounts.settings, outside.desktop, self)
        AfterwardsMenu(window, self._batch_end, outside.quit)
        self._dialogs.history.last_batch = lambda: self._batch_end.last
        self.preferences = Preferences(
            window, look, session, outside.program, self._dialogs.ask_account
        )
        self._first_run = FirstRun(window, look, session.accounts.settings)
        HelpMenu(window, look, session, outside.program).bind()
        self._updating = Updating(window, look, session)

    def leave(self) -> None:
        """Take no more news: another window takes them."""
        self._session.audience.leave(self._bridge.tell)

    def _take(self, news: list[News]) -> None:
        self._model.apply(news)
        self._announcer.take(news)
        for item in news:
            self.preferences.take(item)
            self._dialogs.history.take(item)
            self._updating.take(item)
            match item:
                case DestinationsChanged():
                    self._window.toolbar.show_destinations(item)
                case QueueChanged(is_paused):
                    self._window.toolbar.show_paused(is_paused=is_paused)
                case ReachChanged(_, is_offline):
                    self._window.status_line.show_reach(is_offline=is_offline)
                case AccountTested():
                    self._dialogs.show_tested(item)
                case SheetRead():
                    self._editing.show_sheet(item)
                case WaveformKnown():
                    self._window.inspector.take_waveform(item)
                case Noted():
                    self._window.toast.show_noted(item)
                case _:
                    pass
        self._refresh()

    def _refresh(self) -> None:
        """Bring everything that is drawn from the whole list up to date."""
        ledger = {u.id: u for u in self._session.queue.ledger.all()}
        self._window.toolbar.show_ready(self._session.sendable())
        self._window.show_list(has_tracks=self._has_tracks())
        self._first_run.follow(has_tracks=self._has_tracks())
        self._window.publish_cards.show_batches(
            publishable(ledger.values()),
            publishing(ledger.values()),
            self._model.rows.places,
            lambda track_id: self._session.library[track_id].title,
        )
        self._table.refresh()
        self._show_selection()
        self._show_undo()
        self._preflight.refresh()
        self._on_tick()
        self._quitting.follow(ledger.values())
        self._batch_end.follow(ledger.values())
        self._listening.follow(ledger.values())
        self._updating.follow()

    def _show_undo(self) -> None:
        """Name in the menu what would be undone and done again."""
        deeds = self._session.deeds
        for name, deed, text in (
            ("undo", deeds.next_undo, undo_text(deeds.next_undo)),
            ("redo", deeds.next_redo, redo_text(deeds.next_redo)),
        ):
            action = self._window.commands[name]
            action.setText(shown(text).replace("&", "&&"))
            action.setEnabled(deed is not None)

    def _on_tick(self) -> None:
        line = self._window.status_line
        line.show_progress(self._model, selected=len(self._selected()))
        self._outside.desktop.show_progress(line.fraction)

    def _selected(self) -> list[TrackId]:
        """The selected tracks, remembered: to ask the view takes a while when all are."""
        if self._selection is None:
            self._selection = self._clicks.selected()
        return self._selection

    def _forget_selection(self) -> None:
        self._selection = None

    def _show_selection(self) -> None:
        """Show what is selected in the inspector, when it is not what stands there already."""
        ids = self._selected()
        items = {i: item for i in ids if (item := self._model.item_of(i)) is not None}
        uploads = self._model.uploads_of(next(iter(items))) if len(items) == 1 else ()
        inspected = (items, uploads, self._model.rows.places)
        if inspected != self._inspected:
            self._inspected = inspected
            self._window.inspector.show_items(tuple(items.values()), *inspected[1:])

    def _connect_commands(self) -> None:
        window = self._window
        window.commands.bind(
            {
                "upload": self._preflight.ask_or_send,
                "check": self._preflight.open,
                "settings": self.preferences.show,
                "paste": self._paste,
            }
        )
        inspector = window.commands["inspector"]
        inspector.toggled.connect(self._show_inspector)
        inspector.toggled.connect(window.toolbar.inspector.setChecked)
        window.toolbar.inspector.toggled.connect(inspector.setChecked)
        window.toolbar.set_add_actions(
            [window.commands[name] for name in ("add_files", "add_folder", "add_links")]
        )

    def _connect_parts(self) -> None:
        window, clicks, dialogs = self._window, self._clicks, self._dialogs
        window.dropped.connect(self._session.add)
        window.links_dropped.connect(self._session.add_links)
        window.close_asked.connect(lambda: self._quitting.ask(self._session.queue.ledger.all()))
        window.toolbar.history.clicked.connect(dialogs.show_history)
        window.toolbar.upload.clicked.connect(self._preflight.ask_or_send)
        window.toolbar.pause.clicked.connect(self._queue_clicks.pause)
        window.toolbar.destinations_chosen.connect(self._session.destinations.choose)
        window.toolbar.account_wanted.connect(self._ask_account)
        window.empty_state.choose_files.connect(clicks.choose_files)
        window.empty_state.choose_folder.connect(clicks.choose_folder)
        window.empty_state.try_practice.connect(self._outside.open_practice)
        window.empty_state.add_account.connect(lambda: dialogs.ask_account(None))

    def _connect_list(self) -> None:
        window, clicks = self._window, self._clicks
        window.filter_bar.changed.connect(self._model.narrow)
        window.publish_cards.publish_requested.connect(self._session.queue.gates.open)
        window.publish_cards.remembered.connect(self._remember)
        for signal in (
            window.view.selection_changed,
            self._table.selection_changed,
            self._model.layoutChanged,
            self._model.rowsRemoved,
        ):
            signal.connect(self._forget_selection)
        window.view.selection_changed.connect(self._show_selection)
        self._table.selection_changed.connect(self._show_selection)
        self._model.layoutChanged.connect(self._table.refresh)
        self._model.counted.connect(lambda: window.filter_bar.show_counts(self._model.counts()))
        window.view.action_requested.connect(clicks.act)
        window.view.remove_requested.connect(clicks.remove)
        window.view.edit_requested.connect(lambda: window.inspector.focus_field("title"))
        window.view.show_all_requested.connect(lambda: window.filter_bar.choose(Filter.ALL))
        window.status_line.show_needed.connect(lambda: window.filter_bar.choose(Filter.NEEDS_YOU))
        window.inspector.edited.connect(self._session.edits.edit)
        window.inspector.back_wanted.connect(self._session.edits.take_from_file)
        window.inspector.head.tool_wanted.connect(window.commands.run)
        window.inspector.action_requested.connect(clicks.act)
        window.inspector.waveform_wanted.connect(self._session.picture)
        window.toast.undo_requested.connect(self._session.undo)

    def _paste(self) -> None:
        """A picture becomes the cover of what is selected; everything else is music."""
        if not (self._clicks.selected() and self._covers.paste()):
            self._clicks.paste()

    def _remember(self, account_id: str, choice: str) -> None:
        self._session.destinations.set_option([AccountId(account_id)], "publish", choice)

    def _show_inspector(self) -> None:
        is_wanted = self._window.commands["inspector"].isChecked()
        self._window.show_inspector(is_shown=is_wanted and self._has_tracks())

    def _ask_account(self, account_id: str) -> None:
        self._dialogs.ask_account(AccountId(account_id) if account_id else None)

    def _has_tracks(self) -> bool:
        return bool(self._model.counts().total())
