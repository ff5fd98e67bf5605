"""The look before sending at work: opens it, does its fixes, and sends when a person says so."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from musicupload_gui.domain.rules import has_form, in_form
from musicupload_gui.domain.track import TrackId
from musicupload_gui.engine.session import Session
from musicupload_gui.ui.fill_dialog import FillDialog
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.plain import shown
from musicupload_gui.ui.preflight_dialog import PreflightDialog
from musicupload_gui.ui.preflight_texts import Fix

_KNOWN_VALUES = 200
Tracks = Sequence[TrackId]


class Preflighting(QObject):
    """One look at a time; it follows what is done to the list meanwhile."""

    def __init__(
        self,
        window: QWidget,
        look: Look,
        session: Session,
        send: Callable[[], None],
        others: Mapping[Fix, Callable[[Tracks], None]],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._session = session
        self._send = send
        self._others = others
        """Fixes that open a dialog of their own, or lead to the list."""
        self._dialog: PreflightDialog | None = None

    def ask_or_send(self) -> None:
        """Send at once when every track can go somewhere; otherwise show what stands in the way."""
        if self._session.preflight().blocked:
            self.open()
        else:
            self._send()

    def open(self) -> None:
        """Show the look."""
        infos = {info.id: info for info in self._session.accounts.providers()}
        dialog = PreflightDialog(self._look, infos, self._session.library.__getitem__, self._window)
        dialog.fix_requested.connect(self._fix)
        dialog.accepted.connect(self._send)
        dialog.finished.connect(self._forget)
        self._dialog = dialog
        self.refresh()
        dialog.open()

    def refresh(self) -> None:
        """Show what there is to say now, if it is open."""
        if self._dialog is None:
            return
        session = self._session
        going = session.plan().tracks({u.id: u for u in session.queue.ledger.all()})
        chosen = [a for a in session.accounts.all() if a.id in session.accounts.chosen]
        size_bytes = sum(session.library[track_id].size_bytes for track_id in going)
        names = [shown(account.name) for account in chosen]
        self._dialog.show_preflight(session.preflight(), names, len(going), size_bytes)

    def _fix(self, code: str, tracks: Tracks, field: str) -> None:
        fix = Fix(code)
        here = [i for i in tracks if i in self._session.library]
        match fix:
            case Fix.FILL:
                self._ask_value(here, field)
            case Fix.TIDY:
                self._tidy(here, field)
            case Fix.REMOVE:
                self._session.remove(here)
            case Fix.KEEP_ONE:
                self._session.remove(self._extra(here))
            case _:
                if fix is Fix.SHOW and self._dialog is not None:
                    self._dialog.reject()
                self._others[fix](here)

    def _ask_value(self, tracks: Tracks, field: str) -> None:
        """One value for a field that is empty on all of these."""
        items = self._session.library.items()
        known = sorted({item.track.value(field) for item in items} - {""})[:_KNOWN_VALUES]
        dialog = FillDialog(self._look, field, len(tracks), known, self._dialog or self._window)
        dialog.given.connect(partial(self._fill, tracks, field))
        dialog.open()

    def _fill(self, tracks: Tracks, field: str, text: str) -> None:
        self._session.edits.edit(tracks, {field: text})

    def _tidy(self, tracks: Tracks, field: str) -> None:
        """Write values in their form; those of which that is not certain are shown instead."""
        texts = {i: self._session.library[i].value(field) for i in tracks}
        tidy = {i: {field: in_form(field, text)} for i, text in texts.items()}
        if not self._session.edits.edit_each(tidy, code="tidied", subject=field):
            odd = [i for i, text in texts.items() if not has_form(field, text)]
            self._fix(Fix.SHOW.value, odd, field)

    def _extra(self, tracks: Tracks) -> list[TrackId]:
        """All but the first of each group of files that look the same."""
        first: dict[tuple[int, float | None], TrackId] = {}
        for track_id in tracks:
            audio = self._session.library[track_id].audio
            first.setdefault((audio.size_bytes, audio.duration_s), track_id)
        return [i for i in tracks if i not in first.values()]

    def _forget(self) -> None:
        self._dialog = None
