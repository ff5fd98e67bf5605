"""Which files are one track: taking a track apart, and putting several together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from musicupload_gui.domain.track import TrackId
from musicupload_gui.engine.store import new_id
from musicupload_gui.engine.undo import Change, Placed

_NEXT_TO = 2.0**-20
"""How far apart in the list the parts of a track stand."""


def taken_apart(whole: Placed) -> Change:
    """A track for each of its files; the best file keeps the track's id."""
    track, place = whole.track, whole.place
    best, *others = track.files
    parts = {track.id: Placed(place, replace(track, files=(best,)))}
    for number, file in enumerate(others, 1):
        part = replace(track, id=TrackId(new_id()), files=(file,))
        parts[part.id] = Placed(place + number * _NEXT_TO, part)
    before = {**dict.fromkeys(parts), track.id: whole}
    return Change("split", track.title, before, parts)


def put_together(parts: Sequence[Placed]) -> Change | None:
    """One track with the files of several, under the first one's id and metadata.

    None when two files have the same format: they are not one track.
    """
    first, *others = parts
    files = [file for placed in parts for file in placed.track.files]
    if len({file.format for file in files}) < len(files):
        return None
    whole = first.track
    for file in (file for placed in others for file in placed.track.files):
        whole = whole.with_file(file)
    before = {placed.track.id: placed for placed in parts}
    after = {**dict.fromkeys(before), whole.id: Placed(first.place, whole)}
    return Change("combined", whole.title, before, after)
