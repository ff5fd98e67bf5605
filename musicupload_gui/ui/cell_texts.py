"""The plain text of every cell of the list, for readers, tool tips and whoever copies."""

from __future__ import annotations

from collections.abc import Sequence

from musicupload_gui.domain.track import Track
from musicupload_gui.domain.wording import N_
from musicupload_gui.ui.amounts import clock_span, percent_text, series_text
from musicupload_gui.ui.plain import shown
from musicupload_gui.ui.summary import Leg, Places, Summary
from musicupload_gui.ui.track_rows import Column

COLUMN_LABELS = {
    Column.TITLE: N_("Title"),
    Column.ARTIST: N_("Artist"),
    Column.LENGTH: N_("Length"),
    Column.FORMAT: N_("Format"),
    Column.TO: N_("To"),
    Column.STATUS: N_("Status"),
    Column.PROGRESS: N_("Progress"),
}


def length_text(track: Track) -> str:
    """How long the track plays, or nothing while that is not known."""
    seconds = track.audio.duration_s
    return "" if seconds is None else clock_span(seconds)


def format_text(track: Track) -> str:
    """The formats of the track's files: `WAV+MP3`."""
    return "+".join(dict.fromkeys(file.format.value.upper() for file in track.files))


def second_line(track: Track) -> str:
    """What a two-line row says under the title: artist, length and format."""
    parts = (shown(track.metadata.artist), length_text(track), format_text(track))
    return " · ".join(part for part in parts if part)


def full_title(track: Track) -> str:
    """The title with its version in brackets."""
    title, version = shown(track.title), shown(track.metadata.version)
    return f"{title} ({version})" if version else title


def places_text(legs: Sequence[Leg], places: Places) -> str:
    """The names of the destinations."""
    return series_text([places.name(leg.account_id) for leg in legs])


def status_text(summary: Summary) -> str:
    """The state with its detail."""
    return f"{summary.word} {summary.detail}".strip()


def progress_text(summary: Summary) -> str:
    """What stands in the Progress column."""
    percent = "" if summary.fraction is None else percent_text(summary.fraction)
    parts = (percent, summary.note, summary.action_label)
    return series_text([part for part in parts if part])


def track_cell(track: Track, legs: Sequence[Leg], places: Places, column: Column) -> str:
    """The cells of a track's row that do not depend on its state."""
    match column:
        case Column.TITLE:
            return full_title(track)
        case Column.ARTIST:
            return shown(track.metadata.artist)
        case Column.LENGTH:
            return length_text(track)
        case Column.FORMAT:
            return format_text(track)
        case Column.TO:
            return places_text(legs, places)
        case _:
            return ""
