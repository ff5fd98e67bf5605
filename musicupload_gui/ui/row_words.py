"""What the rows say now: their summaries, and the speed at which their bytes move."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from musicupload_gui.domain.upload import State, Upload, UploadId
from musicupload_gui.ui.amounts import about_span, speed_text
from musicupload_gui.ui.cell_texts import (
    full_title,
    progress_text,
    second_line,
    status_text,
    track_cell,
)
from musicupload_gui.ui.pace import Pace, Ratchet
from musicupload_gui.ui.plain import shown
from musicupload_gui.ui.row_news import Draft
from musicupload_gui.ui.summary import Leg, Summary, reader_text, summarise_leg, summarise_track
from musicupload_gui.ui.texts import Face
from musicupload_gui.ui.tongue import tr
from musicupload_gui.ui.track_rows import Column, Row, TrackRows


@dataclass(frozen=True, slots=True)
class Clocks:
    """Where the time comes from: the wall's, for what people read, and a monotonic one."""

    wall_s: Callable[[], float]
    steady_s: Callable[[], float]


@dataclass(frozen=True, slots=True)
class Speed:
    """How fast the bytes of a row move and when they will be through."""

    bytes_per_s: float
    left_s: float | None


class RowWords:
    """Puts rows into words, and remembers what that takes: samples, bars, places in line."""

    def __init__(self, rows: TrackRows, clocks: Clocks) -> None:
        self._rows = rows
        self._clocks = clocks
        self._paces: dict[UploadId, Pace] = {}
        self._bars: dict[str, Ratchet] = {}
        self._lines: dict[UploadId, int] | None = None

    def note(self, drafts: Iterable[Draft]) -> None:
        """Take a sample of what has changed."""
        self._lines = None
        now_s = self._clocks.steady_s()
        for upload in (upload for draft in drafts for upload in draft.uploads.values()):
            if upload.state is State.SENDING:
                self._paces.setdefault(upload.id, Pace()).add(now_s, upload.sent_bytes)
            else:
                self._paces.pop(upload.id, None)

    def summary(self, row: Row, leg: Leg | None) -> Summary:
        """What the row of a track, or of one of its destinations, says."""
        return self._of_leg(row, leg) if leg else self._of_track(row)

    def text(self, row: Row, leg: Leg | None, column: Column) -> str:
        """The plain text of a cell."""
        places = self._rows.places
        if column is Column.STATUS:
            return status_text(self.summary(row, leg))
        if column is Column.PROGRESS:
            return progress_text(self.summary(row, leg))
        if leg:
            return places.name(leg.account_id) if column is Column.TITLE else ""
        return track_cell(row.item.track, row.legs, places, column)

    def tip(self, row: Row, leg: Leg | None, column: Column) -> str:
        """What a tool tip adds: the whole text, and what narrow windows leave out."""
        if column is Column.TITLE and leg is None:
            names = [shown(file.path.name) for file in row.item.track.files]
            parts = (full_title(row.item.track), second_line(row.item.track), *names)
            return "\n".join(part for part in parts if part)
        text = self.text(row, leg, column)
        speed = self.speed((leg,) if leg else row.legs)
        if column is not Column.PROGRESS or speed is None:
            return text
        left = f", {about_span(speed.left_s)}" if speed.left_s else ""
        return f"{text}, {speed_text(speed.bytes_per_s)}{left}"

    def read_aloud(self, row: Row, leg: Leg | None, column: Column) -> str:
        """What a screen reader says of a cell; the first cell stands for the whole row."""
        if column is not Column.TITLE:
            return self.text(row, leg, column) or tr("empty")
        places, track = self._rows.places, row.item.track
        if leg:
            return reader_text((places.name(leg.account_id),), self.summary(row, leg))
        only = places.name(row.legs[0].account_id) if len(row.legs) == 1 else ""
        names = (full_title(track), shown(track.metadata.artist))
        return reader_text(names, self.summary(row, None), only)

    def speed(self, legs: Iterable[Leg]) -> Speed | None:
        """The speed of these destinations together; None while it is too early to say."""
        now_s = self._clocks.steady_s()
        total, longest_s = 0.0, 0.0
        is_known = False
        for leg in legs:
            pace = self._paces.get(leg.upload.id) if leg.upload else None
            if leg.upload is None or pace is None or (now := pace.bytes_per_s(now_s)) is None:
                continue
            is_known = True
            total += now
            left = leg.upload.size_bytes - leg.upload.sent_bytes
            longest_s = max(longest_s, pace.seconds_left(now_s, left) or 0.0)
        return Speed(total, longest_s or None) if is_known else None

    def total_speed(self) -> float:
        """Bytes per second of everything that is being sent."""
        now_s = self._clocks.steady_s()
        return sum(pace.bytes_per_s(now_s) or 0.0 for pace in self._paces.values())

    def still_s(self) -> float:
        """For how long nothing has moved of all that is being sent; 0 when nothing is."""
        now_s = self._clocks.steady_s()
        return min((pace.still_s(now_s) for pace in self._paces.values()), default=0.0)

    def _of_track(self, row: Row) -> Summary:
        if row.summary is not None and row.summary.face is not Face.WAITING:
            return row.summary
        lines = [self._line_of(leg.upload) for leg in row.legs] if row.face is Face.QUEUED else []
        in_line = min((place for place in lines if place), default=0)
        summary = summarise_track(
            row.item, row.legs, self._rows.places, self._clocks.wall_s(), in_line
        )
        run = tuple((leg.account_id, leg.upload and leg.upload.attempt) for leg in row.legs)
        row.summary = self._steady(row.item.track.id, run, summary)
        return row.summary

    def _of_leg(self, row: Row, leg: Leg) -> Summary:
        now, in_line = self._clocks.wall_s(), self._line_of(leg.upload)
        summary = summarise_leg(leg, row.item, self._rows.places, now, in_line)
        if leg.upload is None:
            return summary
        return self._steady(leg.upload.id, leg.upload.attempt, summary)

    def _line_of(self, upload: Upload | None) -> int:
        if upload is None or upload.state is not State.QUEUED:
            return 0
        if self._lines is None:
            self._lines = self._rows.lines()
        return self._lines.get(upload.id, 0)

    def _steady(self, key: str, run: object, summary: Summary) -> Summary:
        if summary.face is not Face.SENDING or summary.fraction is None:
            self._bars.pop(key, None)
            return summary
        shown = self._bars.setdefault(key, Ratchet()).show(run, summary.fraction)
        return replace(summary, fraction=shown)
