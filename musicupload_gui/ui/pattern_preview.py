"""The table that shows what a pattern reads from each file name, read only when it is looked at."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from musicupload_gui.domain.patterns import Pattern
from musicupload_gui.domain.track import Track, TrackId
from musicupload_gui.ui.editing_texts import DOES_NOT_FIT, FILE_NAME, stays_text
from musicupload_gui.ui.ink import Letters
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.pattern_field import monospace
from musicupload_gui.ui.plain import safe_tip, shown
from musicupload_gui.ui.preview_table import PreviewDelegate, inside
from musicupload_gui.ui.row_model import ROOT, Index
from musicupload_gui.ui.texts import field_label
from musicupload_gui.ui.tokens import ICON, Role
from musicupload_gui.ui.tongue import tr

_DATA = Qt.ItemDataRole
_NAME = 0
"""The column of the file names; behind it stands one for each field of the pattern."""


class PatternPreview(QAbstractTableModel):
    """One row a track: its file's name, and what the pattern makes of it."""

    def __init__(self, tracks: Sequence[Track], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tracks = tracks
        self._rows = tracks
        self._pattern: Pattern | None = None
        self._underscores_are_spaces = True
        self._only_empty = True
        self._readings: dict[TrackId, Mapping[str, str] | None] = {}
        self._answers: Mapping[int, Callable[[Track, int], object]] = {
            _DATA.DisplayRole: self._text,
            _DATA.ToolTipRole: lambda track, column: safe_tip(self._tip(track, column)),
            _DATA.AccessibleTextRole: self._read_aloud,
        }

    @property
    def fields(self) -> tuple[str, ...]:
        """The metadata fields that have a column; none while there is no pattern."""
        return self._pattern.fields if self._pattern else ()

    @property
    def misfits(self) -> list[Track]:
        """The tracks known not to fit; those not read yet are not among them."""
        return [t for t in self._tracks if t.id in self._readings and not self.fits(t)]

    def use(self, pattern: Pattern | None, *, underscores_are_spaces: bool) -> None:
        """Read the names by another pattern; None shows nothing but the names."""
        columns = pattern.fields if pattern else ()
        is_same_shape = columns == self.fields
        if not is_same_shape:
            self.beginResetModel()
        self._pattern = pattern
        self._underscores_are_spaces = underscores_are_spaces
        self._readings = {}
        if is_same_shape:
            self._tell_changed()
        else:
            self.endResetModel()

    def keep_filled(self, *, only_empty: bool) -> None:
        """Whether fields stay that hold something."""
        self._only_empty = only_empty
        self._tell_changed()

    def show_rows(self, tracks: Sequence[Track] | None) -> None:
        """Show some of the tracks, or all (None)."""
        self.beginResetModel()
        self._rows = self._tracks if tracks is None else tracks
        self.endResetModel()

    def reading(self, track: Track) -> Mapping[str, str] | None:
        """The values by field that the track's file name tells; None when it does not fit."""
        if track.id not in self._readings:
            flag = self._underscores_are_spaces
            path = track.audio.path
            read = self._pattern.read(path, underscores_are_spaces=flag) if self._pattern else {}
            self._readings[track.id] = read
        return self._readings[track.id]

    def fits(self, track: Track) -> bool:
        """Whether the track's file name fits the pattern."""
        return self.reading(track) is not None

    def wanted(self, track: Track) -> Mapping[str, str]:
        """The values that the track is to have."""
        reading = self.reading(track) or {}
        return {name: text for name, text in reading.items() if not self._stays(track, name)}

    def track(self, index: Index) -> Track:
        """The track of a row."""
        return self._rows[index.row()]

    def stays(self, index: Index) -> bool:
        """Whether a cell's value is told but not taken, because the field holds another."""
        return index.column() > _NAME and self._stays(
            self.track(index), self.fields[index.column() - 1]
        )

    def rowCount(self, parent: Index = ROOT) -> int:
        """The number of shown tracks."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """The file name and the pattern's fields."""
        return 0 if parent.isValid() else 1 + len(self.fields)

    def data(self, index: Index, role: int = _DATA.DisplayRole) -> Any:
        """A cell's text, tool tip, or what a screen reader says."""
        answer = self._answers.get(role)
        if answer is None or not index.isValid():
            return None
        return answer(self.track(index), index.column())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DATA.DisplayRole
    ) -> Any:
        """The names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != _DATA.DisplayRole:
            return None
        return tr(FILE_NAME) if section == _NAME else field_label(self.fields[section - 1])

    def _text(self, track: Track, column: int) -> str:
        if column == _NAME:
            return shown(self._name(track.audio.path))
        reading = self.reading(track) or {}
        return shown(reading.get(self.fields[column - 1], ""))

    def _tip(self, track: Track, column: int) -> str:
        if column == _NAME:
            return shown(track.audio.place)
        name = self.fields[column - 1]
        text = self._text(track, column)
        return f"{text}\n{stays_text(track.value(name))}" if self._stays(track, name) else text

    def _read_aloud(self, track: Track, column: int) -> str:
        if column == _NAME + 1 and not self.fits(track):
            return tr(DOES_NOT_FIT)
        return (self._tip if column > _NAME else self._text)(track, column) or tr("empty")

    def _name(self, path: PurePath) -> str:
        """As many of the path's last parts as the pattern has."""
        folders = self._pattern.text.replace("\\", "/").count("/") if self._pattern else 0
        return "/".join(path.parts[-1 - folders :])

    def _stays(self, track: Track, name: str) -> bool:
        told = (self.reading(track) or {}).get(name, "")
        held = track.value(name)
        return self._only_empty and bool(held) and bool(told) and held != told

    def _tell_changed(self) -> None:
        if self._rows:
            last = self.index(len(self._rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)


class PatternDelegate(PreviewDelegate):
    """Writes names in a monospaced font, kept values quietly, and misfits as one sentence."""

    def __init__(self, look: Look, model: PatternPreview) -> None:
        self._model = model
        super().__init__(look)

    def dress(self) -> None:
        """Take over the theme's fonts and colours."""
        super().dress()
        made = monospace(Role.SMALL)
        self._name_letters = Letters(made, QFontMetrics(made))

    def letters(self, index: Index) -> Letters:
        """The letters of a cell."""
        return self._name_letters if index.column() == _NAME else self.ink.body

    def write(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Write one cell; a sentence goes on from cell to cell."""
        if index.column() > _NAME and not self._model.fits(self._model.track(index)):
            self._write_misfit(painter, index)
            return
        tokens = self.ink.tokens
        hue = tokens.text3 if self._model.stays(index) else tokens.text
        self.ink.write(painter, rect, str(index.data()), self.letters(index), hue)

    def _write_misfit(self, painter: QPainter, index: Index) -> None:
        """Write all of the sentence over all cells; what lies outside this one is clipped off."""
        rect = QRect()
        for column in range(_NAME + 1, self._model.columnCount()):
            rect |= self.view.visualRect(index.sibling(index.row(), column))
        warn = self.ink.tokens.warn
        line = inside(rect)
        spot = QRect(line.left(), line.top(), px(ICON), line.height())
        self.ink.icon(painter, spot, "state-needs-work", warn)
        line.setLeft(spot.right() + px(8))
        self.ink.write(painter, line, tr(DOES_NOT_FIT), self.ink.body, warn)
